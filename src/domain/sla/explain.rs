//! Why a deadline is when it is: every span of time from what started a clock, counted or not, with its reason.

mod ledger;

use super::{Clock, ClockKind};
use crate::domain::Instant;
use crate::domain::lang::Lang;
use crate::domain::text::CleanLine;
use crate::domain::view::ClaimView;
use chrono_tz::Tz;
pub use ledger::{Wait, explain};
use serde::{Deserialize, Serialize};

/// Why a span counts, or does not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ground {
    /// Open: it counts.
    Open,
    /// Outside the service hours.
    Closed,
    /// A holiday, by name.
    Holiday(CleanLine),
    /// A break of the service hours.
    Break,
    /// The customer is waited for: why, and since when.
    WaitingCustomer {
        /// Why.
        reason: CleanLine,
        /// Since when.
        since: Instant,
    },
    /// The supplier is waited for, and the offering pauses the clocks for that.
    WaitingVendor,
    /// It was resolved, and reopened later.
    Resolved,
}

/// A span of a clock's life.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Span {
    /// From.
    pub from: Instant,
    /// To, not included.
    pub to: Instant,
    /// Why it counts or not.
    pub ground: Ground,
    /// Seconds that count: all of it or none.
    pub counted_s: i64,
    /// All that counted up to the end of it.
    pub sum_s: i64,
    /// Whether it lies after now: what will count if nothing happens.
    pub ahead: bool,
}

/// The ledger of one clock.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Explanation {
    /// The clock as it stands.
    pub clock: Clock,
    /// Every span without gaps from what started it (also outside the hours: [`Clock::start`] may be later) to when it
    /// was met; while it is not, to its deadline (by hand and reckoned), or to now if that is later.
    pub spans: Vec<Span>,
}

/// The ledgers of a ticket's clocks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExplainView {
    /// Which ticket.
    pub number: crate::domain::ids::TicketNumber,
    /// Its title.
    pub title: String,
    /// What the customer is called.
    pub customer: String,
    /// The zone of the customer's hours.
    pub time_zone: Tz,
    /// The language in which the customer is addressed.
    pub lang: Lang,
    /// One per clock asked for.
    pub explanations: Vec<Explanation>,
    /// What the clock of claims is about, with the rule for it.
    pub claim: Option<ClaimView>,
    /// All of it as text to paste to the customer, in its language and zone.
    pub text: String,
}

impl ExplainView {
    /// The ledger of one clock.
    pub fn of(&self, clock: ClockKind) -> Option<&Explanation> {
        self.explanations.iter().find(|explanation| explanation.clock.clock == clock)
    }
}
