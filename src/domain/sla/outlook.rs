//! What of a ticket's clocks stays as it is while nothing happens to it, and how it stands by that at an instant.

use super::round::Reading;
use super::{Clock, ClockKind, Terms, is_past, readings};
use crate::domain::Instant;
use crate::domain::status::Status;
use crate::domain::ticket::Ticket;
use chrono::DateTime;

/// The promises of a ticket that are still to be kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Outlook {
    /// When the first deadline is, and of which clock.
    next: Option<(Instant, ClockKind)>,
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
        let next = clock.due.map(|due| (due, clock.clock));
        Self {
            next: self.next.into_iter().chain(next).min(),
            warn: first(self.warn, clock.warn_at),
            press: first(self.press, clock.press_at),
            open: true,
            held: self.held || clock.paused,
            late: self.late || (clock.due.is_none() && clock.breached),
        }
    }

    /// The first deadline, while a clock runs.
    pub fn due(self) -> Option<Instant> {
        self.next.map(|(due, _)| due)
    }

    /// The same, with its clock.
    pub fn next(self) -> Option<(Instant, ClockKind)> {
        self.next
    }

    /// How the ticket stands at an instant.
    pub fn standing(self, now: Instant) -> Standing {
        let reached = |at: Option<Instant>| at.is_some_and(|at| at.timestamp() <= now.timestamp());
        match self {
            Self { late: true, .. } => Standing::Breached,
            Self { next: Some((due, _)), .. } if is_past(due, now) => Standing::Breached,
            Self { press, .. } if reached(press) => Standing::Pressing,
            Self { warn, .. } if reached(warn) => Standing::DueSoon,
            Self { held: true, .. } => Standing::Paused,
            Self { open: true, .. } => Standing::OnTrack,
            Self { .. } => Standing::Met,
        }
    }

    /// When that will next change, if nothing happens.
    pub fn changes_at(self, now: Instant) -> Option<Instant> {
        let turns = [self.warn, self.press, self.due().and_then(passes_at)];
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
pub(crate) fn passes_at(due: Instant) -> Option<Instant> {
    DateTime::from_timestamp(due.timestamp() + 1, 0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::kind::Severity;
    use crate::domain::sla::clocks;
    use crate::domain::sla::samples::{TERMS, at, lives, ticket};
    use chrono::TimeDelta;
    use proptest::prelude::*;
    use rstest::rstest;

    // First response of B: two hours, from ten to twelve; the resolution has eight.
    #[rstest]
    #[case::fresh("2026-05-06 08:00", Standing::OnTrack, "2026-05-06 09:30")]
    #[case::before_the_warning("2026-05-06 09:29:59", Standing::OnTrack, "2026-05-06 09:30")]
    #[case::three_quarters("2026-05-06 09:30", Standing::DueSoon, "2026-05-06 09:48")]
    #[case::nine_tenths("2026-05-06 09:48", Standing::Pressing, "2026-05-06 10:00:01")]
    #[case::on_the_second("2026-05-06 10:00", Standing::Pressing, "2026-05-06 10:00:01")]
    #[case::late("2026-05-06 10:00:01", Standing::Breached, "2026-05-06 14:00")]
    fn a_ticket_stands_by_the_clock_that_is_worst(
        #[case] now: &str,
        #[case] expected: Standing,
        #[case] next: &str,
    ) {
        let ticket = ticket(Severity::B, at("2026-05-06 08:00"), Vec::new());
        let outlook = Outlook::of(&clocks(&ticket, &TERMS[0], at(now)));
        assert_eq!(outlook.standing(at(now)), expected);
        let first = outlook.changes_at(at(now));
        let then = clocks(&ticket, &TERMS[0], at(now)).into_iter();
        let each = then.filter_map(|clock| Outlook::of(&[clock]).changes_at(at(now))).min();
        assert_eq!(first.or(each).into_iter().chain(each).min(), Some(at(next)));
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, cases: 2_000, ..ProptestConfig::default() })]

        #[test]
        fn what_lasts_is_what_the_clocks_say_whenever_they_are_read(
            ticket in lives(),
            place in 0..TERMS.len(),
            later in prop::collection::vec(prop_oneof![0..100_000_i64, 0..80_000_000_i64], 1..8),
        ) {
            let terms = &TERMS[place];
            let lasting = Lasting::of(&ticket, terms);
            prop_assert!(lasting.is_some() || place == TERMS.len() - 1);
            for seconds in later {
                let now = ticket.settled_at() + TimeDelta::seconds(seconds);
                if let Some(lasting) = &lasting {
                    prop_assert_eq!(lasting.at(now), Outlook::of(&clocks(&ticket, terms, now)), "at {}", now);
                }
            }
        }

        /// The host sleeps until then, so nothing may be there to write before, and something must be then.
        #[test]
        fn there_is_something_to_write_from_the_instant_told(
            ticket in lives(), place in 0..TERMS.len() - 1, seconds in 0..3_000_000_i64,
        ) {
            let terms = &TERMS[place];
            let Some(turn) = Lasting::of(&ticket, terms).and_then(|lasting| lasting.writes_at()) else {
                return Ok(());
            };
            let is_due = |now: Instant| {
                let reminder = ticket.reminder.as_ref().map(|reminder| reminder.at);
                !crate::domain::sla::breaches(&ticket, terms, now).is_empty()
                    || ticket.wait_ends().into_iter().chain(reminder).any(|at| at <= now)
            };
            prop_assert!(is_due(turn.max(ticket.settled_at())));
            let now = ticket.settled_at() + TimeDelta::seconds(seconds);
            prop_assert_eq!(is_due(now), turn <= now, "at {}", now);
        }
    }
}
