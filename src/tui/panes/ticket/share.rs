//! How much of its target a clock has used, reckoned on from what the host said while nobody asks it again.

use crate::domain::Instant;
use crate::domain::sla::Clock;
use crate::domain::view::TicketView;
use chrono::TimeDelta;

/// The share of a clock's target that is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    /// In hundredths, rounded down; over 100 when it is late.
    pub percent: i64,
    /// When it is one more, as far as can be told.
    pub turns_at: Option<Instant>,
}

/// The share at `now` of a clock of a ticket that the host told of at `said`.
pub fn of(clock: &Clock, ticket: &TicketView, said: Instant, now: Instant) -> Share {
    at(clock, (ticket.open_now, ticket.changes_at), said, now)
}

fn at(clock: &Clock, service: (bool, Option<Instant>), said: Instant, now: Instant) -> Share {
    let target = clock.target_s.max(1);
    let windows = Windows::of(clock, service, said);
    let used = clock.used_s.max(0) + windows.open_s(said, now);
    let percent = used * 100 / target;
    // Rounded up to the second at which so many hundredths are full.
    let missing = ((percent + 1) * target + 99) / 100 - used;
    Share { percent, turns_at: windows.is_open(now).then(|| now + TimeDelta::seconds(missing.max(1))) }
}

/// When the hours of a clock are known to be open.
struct Windows {
    from: Option<Instant>,
    until: Option<Instant>,
}

impl Windows {
    fn of(clock: &Clock, (open, changes_at): (bool, Option<Instant>), said: Instant) -> Self {
        if clock.met_at.is_some() || clock.paused {
            return Self { from: None, until: None };
        }
        let left = clock.target_s - clock.used_s;
        let through = clock.reckoned.is_some_and(|due| ((due - said).num_seconds() - left).abs() <= 1);
        match (through, open) {
            // As much time as open time is left: it is open all the way.
            (true, _) => Self { from: Some(said), until: None },
            (false, true) => Self { from: Some(said), until: changes_at },
            (false, false) => Self { from: changes_at, until: None },
        }
    }

    fn is_open(&self, now: Instant) -> bool {
        self.from.is_some_and(|from| from <= now) && self.until.is_none_or(|until| now < until)
    }

    fn open_s(&self, said: Instant, now: Instant) -> i64 {
        let Some(from) = self.from else { return 0 };
        let until = self.until.map_or(now, |until| until.min(now));
        (until - from.max(said)).num_seconds().max(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::sla::ClockKind;
    use chrono::{TimeZone, Utc};
    use rstest::rstest;

    fn said() -> Instant {
        Utc.with_ymd_and_hms(2026, 11, 23, 10, 0, 0).unwrap()
    }

    fn minutes(count: i64) -> Instant {
        said() + TimeDelta::minutes(count)
    }

    /// Of 200 minutes 100 are used; due after so many more.
    fn clock(due: i64, paused: bool) -> Clock {
        let due = Some(minutes(due)).filter(|_| !paused);
        Clock {
            clock: ClockKind::Resolution,
            start: said(),
            due,
            manual: None,
            reckoned: due,
            warn_at: None,
            press_at: None,
            met_at: None,
            breached: false,
            paused,
            target_s: 200 * 60,
            used_s: 100 * 60,
        }
    }

    /// Whether it is open and after how many minutes that changes; after how many it is looked at.
    #[rstest]
    #[case::open_to_the_end(100, (true, 30), false, 60, 80, Some(62))]
    #[case::late(-10, (true, 30), false, 20, 60, Some(22))]
    #[case::closes_in_between(900, (true, 30), false, 60, 65, None)]
    #[case::opens_in_between(900, (false, 30), false, 60, 65, Some(62))]
    #[case::still_closed(900, (false, 30), false, 20, 50, None)]
    #[case::paused(100, (true, 30), true, 60, 50, None)]
    fn used_time_goes_on_only_while_it_is_open(
        #[case] due: i64,
        #[case] (open, change): (bool, i64),
        #[case] paused: bool,
        #[case] now: i64,
        #[case] percent: i64,
        #[case] turns: Option<i64>,
    ) {
        let share = at(&clock(due, paused), (open, Some(minutes(change))), said(), minutes(now));
        assert_eq!(share, Share { percent, turns_at: turns.map(minutes) });
    }

    /// Not a second too early, not one too late.
    #[test]
    fn a_share_turns_exactly_when_said() {
        let clock = Clock { target_s: 7_001, used_s: 13, reckoned: None, ..clock(100, false) };
        let open = (true, None);
        let first = at(&clock, open, said(), said());
        let turn = first.turns_at.unwrap();
        let before = at(&clock, open, said(), turn - TimeDelta::seconds(1));
        assert_eq!(before.percent, first.percent);
        assert_eq!(at(&clock, open, said(), turn).percent, first.percent + 1);
    }
}
