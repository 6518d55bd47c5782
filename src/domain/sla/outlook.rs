//! What of a ticket's clocks stays as it is while nothing happens to it, and how it stands by that at an instant.

use super::history::History;
use super::{Clock, Run, is_past};
use crate::domain::Instant;
use crate::domain::promise::Promise;
use crate::domain::ticket::Ticket;
use chrono::TimeDelta;

/// A deadline nearer than this is due soon.
const SOON: TimeDelta = TimeDelta::minutes(60);

/// The promises of a ticket that are still to be met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outlook {
    /// There are none.
    Met,
    /// They wait for the customer.
    Held {
        /// Whether one was past its deadline when the wait began.
        late: bool,
    },
    /// This is the first deadline.
    Due(Instant),
}

/// How a ticket stands by its clocks. The first that fits holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// A promise not yet kept is past its deadline.
    Breached,
    /// The customer is waited for.
    Paused,
    /// A deadline is near.
    DueSoon,
    /// A clock runs and nothing presses.
    OnTrack,
    /// No clock runs: all promises are kept, or none was made.
    Met,
}

impl Outlook {
    /// What clocks that were read say.
    pub fn of(clocks: &[Clock]) -> Self {
        let unmet = || clocks.iter().filter(|clock| clock.met_at.is_none());
        if unmet().any(|clock| clock.paused) {
            return Self::Held { late: unmet().any(|clock| clock.breached) };
        }
        let due = unmet().filter_map(|clock| clock.due).min();
        due.map_or(Self::Met, Self::Due)
    }

    /// The same at any instant from the last mark of a ticket on, for as long as the promise holds. None: it must be
    /// read at each instant, because the calendar does not open for a year from where the clocks went on.
    pub fn lasting(ticket: &Ticket, promise: &Promise) -> Option<Self> {
        let severity = ticket.request.severity;
        let calendar = promise.calendar(severity);
        let (Some(targets), Ok(_)) = (promise.targets(severity), calendar.next_open(ticket.created_at))
        else {
            return Some(Self::Met);
        };
        let history = History::of(ticket, Instant::MAX_UTC);
        let unmet =
            [(history.answered_at, targets.first_response), (history.resolved_at, targets.resolution)];
        let mut unmet = unmet
            .into_iter()
            .filter(|(met_at, _)| met_at.is_none())
            .map(|(_, target)| Run {
                calendar,
                history: &history,
                target_s: target.seconds(),
                until: history.counting_since.unwrap_or(Instant::MAX_UTC),
            })
            .peekable();
        if unmet.peek().is_none() {
            return Some(Self::Met);
        }
        if let Some(held) = history.held_since {
            let late = unmet.any(|run| run.used().1.is_some_and(|due| is_past(due, held)));
            return Some(Self::Held { late });
        }
        let dues: Option<Vec<Instant>> = unmet.map(|run| run.due()).collect();
        dues?.into_iter().min().map(Self::Due)
    }

    /// The first deadline, while a clock runs.
    pub fn due(self) -> Option<Instant> {
        match self {
            Self::Due(due) => Some(due),
            Self::Met | Self::Held { .. } => None,
        }
    }

    /// How the ticket stands at an instant.
    pub fn standing(self, now: Instant) -> Standing {
        match self {
            Self::Met => Standing::Met,
            Self::Held { late: true } => Standing::Breached,
            Self::Held { late: false } => Standing::Paused,
            Self::Due(due) if is_past(due, now) => Standing::Breached,
            Self::Due(due) if due.signed_duration_since(now) <= SOON => Standing::DueSoon,
            Self::Due(_) => Standing::OnTrack,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::kind::Severity;
    use crate::domain::offering::OfferingVersion;
    use crate::domain::promise::samples;
    use crate::domain::sla::clocks;
    use crate::domain::text::CleanLine;
    use crate::domain::ticket::Mark;
    use chrono::NaiveDate;
    use proptest::prelude::*;
    use std::sync::LazyLock;

    fn promise(closed_days: usize) -> Promise {
        let mut offering = samples::offering();
        let from = NaiveDate::from_ymd_opt(2026, 5, 11).unwrap();
        let closed = from.iter_days().take(closed_days);
        offering.holidays.extend(closed.map(|date| (date, CleanLine::cut("Closed"))));
        Promise::new(OfferingVersion { version: 1, effective: "2026-01-01".parse().unwrap(), offering })
    }

    /// Open as ever; and closed for more than a year from 11 May 2026 on.
    static PROMISES: LazyLock<[Promise; 2]> = LazyLock::new(|| [promise(0), promise(500)]);

    fn born() -> Instant {
        "2026-05-04T07:00:00Z".parse().unwrap()
    }

    /// A life of steps some minutes (and sometimes half a second) apart.
    fn marks() -> impl Strategy<Value = Vec<(Instant, Mark)>> {
        let mark = prop::sample::select(vec![
            Mark::AgentSpoke,
            Mark::WaitingCustomer,
            Mark::WaitingVendor,
            Mark::Resumed,
            Mark::Resolved,
            Mark::Reopened,
            Mark::Severity(Severity::A),
        ]);
        let apart = prop_oneof![Just(0_i64), 1..40_000_i64, 1..30_000_000_i64];
        prop::collection::vec((apart, mark), 0..6).prop_map(|steps| {
            let mut at = born();
            let steps = steps.into_iter().map(|(apart, mark)| {
                at += TimeDelta::milliseconds(apart * 1_500);
                (at, mark)
            });
            steps.collect()
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, cases: 2_000, ..ProptestConfig::default() })]

        #[test]
        fn what_lasts_is_what_the_clocks_say_whenever_they_are_read(
            marks in marks(),
            severity in prop::sample::select(vec![Severity::A, Severity::B, Severity::C]),
            gap in 0..2_usize,
            later in prop::collection::vec(prop_oneof![0..100_000_i64, 0..80_000_000_i64], 1..8),
        ) {
            let last = marks.last().map_or(born(), |(at, _)| *at);
            let ticket = Ticket { created_at: born(), marks, ..samples::ticket(severity) };
            let promise = &PROMISES[gap];
            let lasting = Outlook::lasting(&ticket, promise);
            if gap == 0 {
                prop_assert!(lasting.is_some());
            }
            for seconds in later {
                let now = last + TimeDelta::seconds(seconds);
                if let Some(outlook) = lasting {
                    prop_assert_eq!(outlook, Outlook::of(&clocks(&ticket, promise, now)), "at {}", now);
                }
            }
        }
    }
}
