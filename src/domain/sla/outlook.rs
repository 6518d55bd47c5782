//! What of a ticket's clocks stays as it is while nothing happens to it, and how it stands by that at an instant.

use super::round::Reading;
use super::{Clock, Terms, is_past, readings};
use crate::domain::Instant;
use crate::domain::status::Status;
use crate::domain::ticket::Ticket;
use chrono::DateTime;

/// The promises of a ticket that are still to be kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Outlook {
    /// When the first deadline is.
    due: Option<Instant>,
    /// When the first clock warns, and when the first presses.
    warn: Option<Instant>,
    press: Option<Instant>,
    /// Whether there are any.
    open: bool,
    /// Whether one is held, and whether one was late when that began.
    held: bool,
    late: bool,
}

/// How a ticket stands by its clocks. The first that fits holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// A promise not yet kept is past its deadline.
    Breached,
    /// Of a promise, 90 % of the time is used.
    Pressing,
    /// Of a promise, 75 % of the time is used.
    DueSoon,
    /// The customer is waited for.
    Paused,
    /// A clock runs and nothing presses.
    OnTrack,
    /// No clock runs: all promises are kept, or none was made.
    Met,
}

impl Outlook {
    /// What clocks that were read say.
    pub fn of(clocks: &[Clock]) -> Self {
        clocks.iter().filter(|clock| clock.met_at.is_none()).fold(Self::default(), Self::and)
    }

    fn and(self, clock: &Clock) -> Self {
        let first = |one: Option<Instant>, other: Option<Instant>| one.into_iter().chain(other).min();
        Self {
            due: first(self.due, clock.due),
            warn: first(self.warn, clock.warn_at),
            press: first(self.press, clock.press_at),
            open: true,
            held: self.held || clock.paused,
            late: self.late || (clock.due.is_none() && clock.breached),
        }
    }

    /// The first deadline, while a clock runs.
    pub fn due(self) -> Option<Instant> {
        self.due
    }

    /// How the ticket stands at an instant.
    pub fn standing(self, now: Instant) -> Standing {
        let reached = |at: Option<Instant>| at.is_some_and(|at| at.timestamp() <= now.timestamp());
        match self {
            Self { late: true, .. } => Standing::Breached,
            Self { due: Some(due), .. } if is_past(due, now) => Standing::Breached,
            Self { press, .. } if reached(press) => Standing::Pressing,
            Self { warn, .. } if reached(warn) => Standing::DueSoon,
            Self { held: true, .. } => Standing::Paused,
            Self { open: true, .. } => Standing::OnTrack,
            Self { .. } => Standing::Met,
        }
    }

    /// When that will next change, if nothing happens.
    pub fn changes_at(self, now: Instant) -> Option<Instant> {
        let turns = [self.warn, self.press, self.due.and_then(passes_at)];
        turns.into_iter().flatten().filter(|at| *at > now).min()
    }
}

/// What of a ticket's clocks holds from when something last happened to it until something happens again, for as long
/// as its promise does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lasting {
    outlook: Outlook,
    /// A wait that ends by itself, and what holds from then on.
    after_wait: Option<Box<(Instant, Outlook)>>,
    writes_at: Option<Instant>,
}

impl Lasting {
    /// Of a ticket as it is. None: it must be read at each instant, because the calendar does not open for a year from
    /// where a clock went on.
    pub fn of(ticket: &Ticket, terms: &Terms) -> Option<Self> {
        let since = ticket.settled_at();
        let wait_ends = ticket.wait_ends().filter(|end| *end > since);
        let readings = lasting(readings(ticket, terms, since))?;
        let after_wait = match wait_ends {
            Some(end) => Some(Box::new((end, outlook(&lasting(super::readings(ticket, terms, end))?)))),
            None => None,
        };
        let writes_at = writes_at(ticket, &readings, since);
        Some(Self { outlook: outlook(&readings), after_wait, writes_at })
    }

    /// What the clocks say at an instant.
    pub fn at(&self, now: Instant) -> Outlook {
        match self.after_wait.as_deref() {
            Some((end, outlook)) if *end <= now => *outlook,
            _ => self.outlook,
        }
    }

    /// When a wait ends by itself.
    pub fn wait_ends(&self) -> Option<Instant> {
        self.after_wait.as_ref().map(|after| after.0)
    }

    /// When time next brings about something that is to be written down: a breach, a reminder, the end of a wait.
    pub fn writes_at(&self) -> Option<Instant> {
        self.writes_at
    }
}

/// When time next brings about something that is to be written down, reckoned from an instant.
pub fn next_write(ticket: &Ticket, terms: &Terms, now: Instant) -> Option<Instant> {
    writes_at(ticket, &readings(ticket, terms, now), now)
}

/// Readings that say at any later instant what they say now; none, if a deadline cannot be told yet.
fn lasting(readings: Vec<Reading>) -> Option<Vec<Reading>> {
    let told =
        |Reading { clock, .. }: &Reading| clock.met_at.is_some() || clock.paused || clock.reckoned.is_some();
    readings.iter().all(told).then_some(readings)
}

fn outlook(readings: &[Reading]) -> Outlook {
    let unmet = readings.iter().map(|reading| &reading.clock).filter(|clock| clock.met_at.is_none());
    unmet.fold(Outlook::default(), Outlook::and)
}

fn writes_at(ticket: &Ticket, readings: &[Reading], now: Instant) -> Option<Instant> {
    if ticket.status == Status::Closed {
        return None;
    }
    let breaches = readings.iter().filter_map(|reading| match reading.breach() {
        Some(breach) => (!ticket.has_breach(breach.clock, breach.start)).then_some(now),
        None => {
            let clock = &reading.clock;
            let due = clock.due.filter(|_| clock.met_at.is_none())?;
            if ticket.has_breach(clock.clock, reading.since) { None } else { passes_at(due) }
        }
    });
    let reminder = ticket.reminder.as_ref().map(|reminder| reminder.at);
    breaches.chain(ticket.wait_ends()).chain(reminder).min()
}

/// The first whole second at which a deadline is past.
fn passes_at(due: Instant) -> Option<Instant> {
    DateTime::from_timestamp(due.timestamp() + 1, 0)
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
