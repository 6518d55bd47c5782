//! Views of what was promised: when customers have service and may be contacted, what a new offering would move, which
//! clocks ask for attention, and what a customer is told.

use crate::domain::Instant;
use crate::domain::ids::TicketNumber;
use crate::domain::lang::Lang;
use crate::domain::offering::PromiseId;
use crate::domain::sla::ClockKind;
use crate::domain::word::word;
use serde::{Deserialize, Serialize};

/// Whether and when a customer may be contacted, by any method of its offering.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reach {
    /// Now.
    pub now: bool,
    /// When that changes, if ever within a year.
    pub changes_at: Option<Instant>,
    /// The hours of contact that run now or come next are the last ones before the next deadline: they begin before
    /// it, and it passes before the customer can be contacted again after them.
    pub last_chance: bool,
}

/// Whether the open time left until a deadline runs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pace {
    /// Now.
    pub runs: bool,
    /// When that changes, if ever within a year.
    pub changes_at: Option<Instant>,
}

/// The service windows of one local date.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Day {
    /// The date, in the zone of the hours.
    pub date: chrono::NaiveDate,
    /// Open from and to.
    pub windows: Vec<(Instant, Instant)>,
    /// The holiday that closes it.
    pub holiday: Option<String>,
    /// Whether its hours are not the weekly ones: a shift or a break.
    pub special: bool,
    /// How many minutes the clock is put forward on it (23-hour day: 60) or back (25-hour day: -60); 0: it is not.
    pub clock_change: i32,
}

/// A deadline that a new offering would move.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Move {
    /// Of which ticket.
    pub number: TicketNumber,
    /// Its title.
    pub title: String,
    /// Which clock.
    pub clock: ClockKind,
    /// The deadline now; none: the clock does not run, or is not promised.
    pub before: Option<Instant>,
    /// The deadline then.
    pub after: Option<Instant>,
    /// Whether it would be breached at once, and is not now.
    pub breaches: bool,
}

/// Something that asks for attention: a clock of a ticket, or a supplier to be asked again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Alert {
    /// Of which ticket; none: a case that no ticket of the desk has.
    pub number: Option<TicketNumber>,
    /// Title of the ticket, or of the case.
    pub title: String,
    /// What the customer is called; empty: the partner itself.
    pub customer: String,
    /// Who works on the ticket.
    pub assignee: Option<String>,
    /// What it is.
    pub of: AlertOf,
    /// How urgent.
    pub level: Level,
    /// When it is or was due.
    pub due: Instant,
}

/// What asks for attention.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AlertOf {
    /// A clock.
    Clock(ClockKind),
    /// The follow-up of a case, by its number. It is told when it is due, as [`Level::Pressing`]: no promise is broken.
    FollowUp(String),
}

word! {
    /// How urgent a clock is.
    pub enum Level {
        /// 75 % of its target is used.
        Warning,
        /// 90 % is; or a supplier is to be asked again now.
        Pressing,
        /// Past its deadline.
        Breached,
    }
}

/// What a customer is told of a promise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StatementView {
    /// What the customer is called.
    pub customer: String,
    /// Which promise.
    pub promise: PromiseId,
    /// In which language.
    pub lang: Lang,
    /// The text.
    pub markdown: String,
}
