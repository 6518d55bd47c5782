//! How customer and partner may contact each other: one rule per method of an offering.

use super::kind::Method;
use super::offering::WeeklyHours;
use super::text::CleanLine;
use super::word::word;
use serde::{Deserialize, Serialize};

word! {
    /// Who may start a contact by a method.
    #[derive(Default)]
    pub enum Direction {
        /// The customer contacts the desk.
        Incoming,
        /// The desk contacts the customer.
        Outgoing,
        /// Either.
        #[default]
        Both,
    }
}

impl Direction {
    /// Whether a rule for `self` covers a contact in direction `wanted` (which is never `Both`).
    pub fn covers(self, wanted: Direction) -> bool {
        self == Self::Both || self == wanted
    }
}

/// One offered contact method.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ContactRule {
    /// Which method.
    pub method: Method,
    /// In which direction it is offered.
    #[serde(default)]
    pub direction: Direction,
    /// Number, mail address or link where the method is reached.
    pub address: CleanLine,
    /// Hours of the method, in the offering's zone; none: the service hours.
    #[serde(default)]
    pub hours: Option<WeeklyHours>,
    /// Languages spoken, as ISO 639-1 codes; empty: not stated.
    #[serde(default)]
    pub languages: Vec<String>,
    /// The people of the customer who may use it; empty: everybody.
    #[serde(default)]
    pub people: Vec<CleanLine>,
}
