//! How pressing clocks are, by the share of their target that is used, and when that changes on screen.

use crate::domain::Instant;
use crate::domain::sla::Clock;
use crate::domain::view::{Level, TicketRow};
use crate::tui::theme::Urgency;
use crate::tui::times;

/// That of a clock.
pub fn of_clock(clock: &Clock, now: Instant) -> Urgency {
    let reached = |at: Option<Instant>| at.is_some_and(|at| at <= now);
    match clock.met_at {
        Some(_) => Urgency::Later,
        None if clock.breached || reached(clock.due) => Urgency::Over,
        None if reached(clock.press_at) => Urgency::Pressing,
        None if reached(clock.warn_at) => Urgency::Soon,
        None => Urgency::Later,
    }
}

/// That of the next deadline of a ticket.
pub fn of_row(row: &TicketRow, now: Instant) -> Urgency {
    let past = row.next_deadline.is_some_and(|next| next.due <= now);
    match next(row) {
        Some(clock) => of_clock(clock, now),
        None if past => Urgency::Over,
        None => Urgency::Later,
    }
}

/// That of an alert.
pub fn of_level(level: Level) -> Urgency {
    match level {
        Level::Breached => Urgency::Over,
        Level::Pressing => Urgency::Pressing,
        Level::Warning => Urgency::Soon,
    }
}

/// The clock that a ticket's next deadline is of.
fn next(row: &TicketRow) -> Option<&Clock> {
    let kind = row.next_deadline?.clock;
    row.clocks.iter().find(|clock| clock.clock == kind && clock.met_at.is_none())
}

/// When what a list says of a ticket's deadline changes by itself: the time left, or the symbol.
pub fn row_changes(row: &TicketRow, now: Instant) -> impl Iterator<Item = Instant> + use<> {
    let due = row.next_deadline.map(|next| times::turns(next.due, now));
    let steps = next(row).map(|clock| steps(clock, now));
    due.into_iter().chain(steps.into_iter().flatten())
}

/// When a clock becomes more pressing than it is now.
pub fn steps(clock: &Clock, now: Instant) -> impl Iterator<Item = Instant> + use<> {
    let running = clock.met_at.is_none();
    let steps = [clock.warn_at, clock.press_at, clock.due];
    steps.into_iter().flatten().filter(move |at| running && *at > now)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::sla::ClockKind;
    use chrono::{TimeDelta, TimeZone, Utc};
    use rstest::rstest;

    fn now() -> Instant {
        Utc.with_ymd_and_hms(2026, 11, 23, 10, 0, 0).unwrap()
    }

    fn at(minutes: i64) -> Option<Instant> {
        Some(now() + TimeDelta::minutes(minutes))
    }

    fn clock() -> Clock {
        Clock {
            clock: ClockKind::Response,
            start: now(),
            due: at(100),
            manual: None,
            reckoned: at(100),
            warn_at: at(75),
            press_at: at(90),
            met_at: None,
            breached: false,
            paused: false,
            target_s: 6_000,
            used_s: 0,
        }
    }

    #[rstest]
    #[case(74, Urgency::Later, Some(75))]
    #[case(75, Urgency::Soon, Some(90))]
    #[case(89, Urgency::Soon, Some(90))]
    #[case(90, Urgency::Pressing, Some(100))]
    #[case(99, Urgency::Pressing, Some(100))]
    #[case(100, Urgency::Over, None)]
    fn a_clock_presses_by_its_shares(
        #[case] minutes: i64,
        #[case] expected: Urgency,
        #[case] next: Option<i64>,
    ) {
        let then = now() + TimeDelta::minutes(minutes);
        assert_eq!(of_clock(&clock(), then), expected);
        assert_eq!(steps(&clock(), then).min(), next.and_then(at));
    }

    #[test]
    fn a_clock_that_was_met_presses_no_more() {
        let met = Clock { met_at: at(10), ..clock() };
        assert_eq!(of_clock(&met, now() + TimeDelta::minutes(200)), Urgency::Later);
        assert_eq!(steps(&met, now()).count(), 0);
    }

    #[test]
    fn a_clock_that_was_late_when_it_was_paused_stays_late() {
        let held =
            Clock { due: None, warn_at: None, press_at: None, paused: true, breached: true, ..clock() };
        assert_eq!(of_clock(&held, now()), Urgency::Over);
    }
}
