//! The clocks of a ticket: pure functions of its history, the promise in force and its calendar. No counters.

use super::Instant;
use serde::{Deserialize, Serialize};
use strum::{Display, EnumIter, EnumString, IntoStaticStr, VariantNames};

/// Which promise a clock measures.
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
    EnumIter,
    EnumString,
    IntoStaticStr,
    VariantNames,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum ClockKind {
    /// Created → first public message of an agent.
    FirstResponse,
    /// Created → resolved.
    Resolution,
}

/// One clock as it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clock {
    /// Which.
    pub clock: ClockKind,
    /// When it started: the first open instant from creation on.
    pub start: Instant,
    /// Its deadline; none while it is paused and not met.
    pub due: Option<Instant>,
    /// When the promise was kept, if it was.
    pub met_at: Option<Instant>,
    /// Whether the deadline passed before it was met.
    pub breached: bool,
    /// Whether it waits for the customer.
    pub paused: bool,
    /// The target in seconds of open time.
    pub target_s: i64,
    /// Seconds of open time used up to now, or to when it was met.
    pub used_s: i64,
}
