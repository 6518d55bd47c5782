//! Roles of Entra that GDAP relationships give, by id.

use super::condition::Known;
use super::source::Confidence;
use crate::domain::text::CleanLine;
use serde::Deserialize;

/// A role.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EntraRole {
    /// Its id, in lower case.
    pub id: String,
    /// What Microsoft calls it.
    pub name: CleanLine,
    /// Whether requests for Microsoft 365 and Dynamics 365 may be opened with it.
    #[serde(default)]
    pub opens_requests: Known,
    /// Document and date.
    pub source: CleanLine,
    /// How sure.
    pub confidence: Confidence,
}
