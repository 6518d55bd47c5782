//! The states of a ticket, and from which each verb may start.

use serde::{Deserialize, Serialize};
use strum::{Display, EnumIter, EnumString, IntoStaticStr, VariantArray, VariantNames};

/// Where a ticket stands.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Hash,
    PartialOrd,
    Ord,
    Serialize,
    Deserialize,
    Display,
    EnumString,
    EnumIter,
    IntoStaticStr,
    VariantNames,
    VariantArray,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case", ascii_case_insensitive)]
pub enum Status {
    /// Received, nobody has taken it.
    New,
    /// Somebody works on it.
    Open,
    /// The ball is with the customer: clocks pause.
    WaitingCustomer,
    /// The ball is with Microsoft or another supplier: clocks run on.
    WaitingVendor,
    /// Solved, the customer may still object.
    Resolved,
    /// Over. Kept in the store, not in memory.
    Closed,
}

impl Status {
    /// Whether somebody still has work to do: neither resolved nor closed.
    pub fn is_active(self) -> bool {
        !matches!(self, Self::Resolved | Self::Closed)
    }
}
