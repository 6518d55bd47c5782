//! Placeholder until the promise part is merged.
use super::Offering;
use crate::domain::phrase::Phrase;
/// Placeholder.
pub fn problems(_: &Offering) -> Vec<Phrase> {
    Vec::new()
}
