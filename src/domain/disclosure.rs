//! The record that a customer was told a version of what it is promised.

use super::Instant;
use super::kind::Method;
use super::offering::PromiseId;
use super::text::CleanLine;
use serde::{Deserialize, Serialize};

/// A customer was told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Disclosure {
    /// What it was told.
    pub promise: PromiseId,
    /// When.
    pub at: Instant,
    /// How.
    pub via: Method,
    /// Who told it.
    pub by: CleanLine,
    /// Who was told.
    pub to: Option<CleanLine>,
}
