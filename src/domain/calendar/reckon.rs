//! The questions a calendar answers. Adding up to exactly a closing gives the closing instant, not the next opening.

use super::year::Year;
use super::{Calendar, NoOpening, Period};
use crate::domain::Instant;
use chrono::{DateTime, Datelike};

/// How far the next opening may be: a leap year.
const YEAR: i64 = 366 * 24 * 60 * 60;

impl Calendar {
    /// Whether it is open: the instant of opening is, that of closing is not.
    pub fn is_open(&self, at: Instant) -> bool {
        self.open_from(at.timestamp()) == Some(at.timestamp())
    }

    /// `at` itself if it is open, else the next opening.
    pub fn next_open(&self, at: Instant) -> Result<Instant, NoOpening> {
        match self.open_from(at.timestamp()) {
            Some(open) if open == at.timestamp() => Ok(at),
            Some(open) => Ok(instant(open)),
            None => Err(NoOpening { near: at }),
        }
    }

    /// The first closing after `at`. None: it does not open, or stays open for more than a year.
    pub fn next_close(&self, at: Instant) -> Option<Instant> {
        let start = self.open_from(at.timestamp())?;
        let mut open = start;
        while open - start <= YEAR {
            let close = self.with_year(year_of(open), |year| year.end_after(open))?;
            if self.open_from(close) != Some(close) {
                return Some(instant(close));
            }
            open = close;
        }
        None
    }

    /// `at` itself if it is open or closes then, else the closing before it.
    pub fn prev_close(&self, at: Instant) -> Result<Instant, NoOpening> {
        match self.close_until(at.year(), at.timestamp()) {
            Some(close) if close == at.timestamp() => Ok(at),
            Some(close) => Ok(instant(close)),
            None => Err(NoOpening { near: at }),
        }
    }

    /// The earliest instant by which `seconds` have been open since `start`. None or fewer seconds: the next opening.
    pub fn add(&self, start: Instant, seconds: i64) -> Result<Instant, NoOpening> {
        let open = self.next_open(start)?;
        if seconds <= 0 {
            return Ok(open);
        }
        let mut number = open.year();
        let mut goal = seconds + self.with_year(number, |year| year.elapsed(open.timestamp()));
        loop {
            let (total, due) = self.with_year(number, |year| {
                let total = year.total();
                (total, year.reached(goal.min(total)))
            });
            let reached = due.map(instant).ok_or(NoOpening { near: open })?;
            if goal <= total {
                return Ok(reached);
            }
            goal -= total;
            number = self.next_open(reached)?.year();
        }
    }

    /// The latest instant from which `seconds` have been open until `end`. None or fewer seconds: the closing before.
    pub fn subtract(&self, end: Instant, seconds: i64) -> Result<Instant, NoOpening> {
        let mut close = self.prev_close(end)?;
        if seconds <= 0 {
            return Ok(close);
        }
        let mut number = close.year();
        let mut goal = self.with_year(number, |year| year.elapsed(close.timestamp())) - seconds;
        loop {
            let start = self.with_year(number, |year| year.left(goal.max(0)));
            if let Some(start) = start.filter(|_| goal >= 0) {
                return Ok(instant(start));
            }
            let opening = start.map_or(close.timestamp(), |start| start.min(close.timestamp()));
            let earlier = self.close_until(number - 1, opening);
            close = earlier.map(instant).ok_or(NoOpening {
                near: instant(opening),
            })?;
            number = year_of(close.timestamp() - 1);
            goal += self.with_year(number, Year::total);
        }
    }

    /// Open seconds from `from` to `to`; 0 if `to` is earlier.
    pub fn between(&self, from: Instant, to: Instant) -> i64 {
        if to <= from {
            return 0;
        }
        let whole: i64 = (from.year()..to.year())
            .map(|number| self.with_year(number, Year::total))
            .sum();
        let elapsed = |at: Instant| self.with_year(at.year(), |year| year.elapsed(at.timestamp()));
        whole + elapsed(to) - elapsed(from)
    }

    /// The open periods from `from` to `until`, in order, the first and last cut to them. Ends early where the
    /// calendar does not open for a year.
    pub fn periods(&self, from: Instant, until: Instant) -> impl Iterator<Item = Period> {
        let mut next = Some(from);
        std::iter::from_fn(move || {
            let open = self.next_open(next?).ok().filter(|open| *open < until)?;
            next = self.next_close(open).filter(|close| *close < until);
            Some(Period {
                from: open,
                to: next.unwrap_or(until),
            })
        })
    }

    /// The first open second from `at` on, within a year.
    fn open_from(&self, at: i64) -> Option<i64> {
        let number = year_of(at);
        (number..=number + 2)
            .find_map(|number| self.with_year(number, |year| year.open_from(at)))
            .filter(|open| open - at <= YEAR)
    }

    /// The last second up to `at` in the year `number` or before that is open or closes a period, within a year.
    fn close_until(&self, number: i32, at: i64) -> Option<i64> {
        (number - 2..=number)
            .rev()
            .find_map(|number| self.with_year(number, |year| year.close_until(at)))
            .filter(|close| at - close <= YEAR)
    }
}

fn year_of(seconds: i64) -> i32 {
    instant(seconds).year()
}

/// Seconds out of chrono's range are its last instant; nothing is open there.
fn instant(seconds: i64) -> Instant {
    DateTime::from_timestamp(seconds, 0).unwrap_or(DateTime::<chrono::Utc>::MAX_UTC)
}
