//! By what a ticket is measured: the promise to its customer, and that of the supplier who has it.

use super::{ClockKind, Hours, counting};
use crate::domain::Instant;
use crate::domain::calendar::Calendar;
use crate::domain::kind::Severity;
use crate::domain::offering::{Target, Targets};
use crate::domain::promise::Promise;
use crate::domain::ticket::{Handover, Ticket};
use std::sync::Arc;

/// What was promised about one ticket. Made by [`Desk::terms_of`](crate::domain::desk::Desk::terms_of).
#[derive(Clone, Debug)]
pub struct Terms {
    /// What the desk promised the customer.
    pub promise: Arc<Promise>,
    /// What the supplier of the newest handover promised the desk, if anything.
    pub vendor: Option<VendorTerms>,
}

/// How soon a supplier promised its first answer.
#[derive(Clone, Debug)]
pub struct VendorTerms {
    /// Its business hours; none: day and night.
    pub hours: Option<Arc<Calendar>>,
    /// Seconds of those hours.
    pub target_s: i64,
}

impl Terms {
    /// Of a ticket that no supplier has.
    pub fn new(promise: Arc<Promise>) -> Self {
        Self { promise, vendor: None }
    }

    /// The hours in which a clock of a ticket of this severity runs.
    pub fn hours(&self, clock: ClockKind, severity: Severity) -> Hours<'_> {
        match clock {
            ClockKind::FirstResponse | ClockKind::Response | ClockKind::Update | ClockKind::Resolution => {
                Hours::of_desk(&self.promise, severity)
            }
            ClockKind::Vendor => {
                let hours = self.vendor.as_ref().and_then(|vendor| vendor.hours.as_deref());
                hours.map_or(Hours::Always, Hours::Of)
            }
            ClockKind::CallBack | ClockKind::Claim => Hours::Always,
        }
    }

    /// Seconds promised for a clock of a ticket, if any were; nothing is said of whether that clock runs.
    pub fn target_s(&self, clock: ClockKind, ticket: &Ticket) -> Option<i64> {
        let targets = || self.promise.targets(ticket.request.severity);
        let of = |target: fn(Targets) -> Option<Target>| targets().and_then(target).map(Target::seconds);
        match clock {
            ClockKind::FirstResponse => of(|targets| Some(targets.first_response)),
            ClockKind::Response => of(|targets| targets.response),
            ClockKind::Update => of(|targets| targets.update),
            ClockKind::Resolution => of(|targets| Some(targets.resolution)),
            ClockKind::Vendor => self.vendor.as_ref().map(|vendor| vendor.target_s),
            ClockKind::CallBack => {
                let promised = ticket.call_back.as_ref();
                promised.map(|promised| promised.by.timestamp() - promised.promised_at.timestamp())
            }
            ClockKind::Claim => counting(ticket, Instant::MAX_UTC).map(|claim| claim.target_s()),
        }
    }
}

/// The newest handover of a ticket that had happened at an instant.
pub fn handover(ticket: &Ticket, at: Instant) -> Option<&Handover> {
    ticket.handovers.iter().rev().find(|handover| handover.at <= at)
}
