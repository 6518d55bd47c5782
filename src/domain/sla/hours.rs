//! In which hours a clock runs: those of a calendar, or all.

use crate::domain::Instant;
use crate::domain::calendar::{Calendar, NoOpening};
use crate::domain::kind::Severity;
use crate::domain::promise::Promise;
use chrono::DateTime;

/// Hours of a clock. Instants are read to the whole second, as calendars do.
#[derive(Clone, Copy, Debug)]
pub enum Hours<'a> {
    /// The open time of a calendar.
    Of(&'a Calendar),
    /// Day and night.
    Always,
}

impl<'a> Hours<'a> {
    /// Those in which the desk's own clocks run, for a ticket of a severity.
    pub fn of_desk(promise: &'a Promise, severity: Severity) -> Self {
        match promise.is_round_the_clock(severity) {
            true => Self::Always,
            false => Self::Of(promise.calendar(severity)),
        }
    }

    /// `at` itself if it is open, else the next opening.
    pub fn next_open(self, at: Instant) -> Result<Instant, NoOpening> {
        match self {
            Self::Of(calendar) => calendar.next_open(at),
            Self::Always => Ok(at),
        }
    }

    /// The earliest instant by which `seconds` have been open since `start`.
    pub fn add(self, start: Instant, seconds: i64) -> Result<Instant, NoOpening> {
        match self {
            Self::Of(calendar) => calendar.add(start, seconds),
            Self::Always if seconds <= 0 => Ok(start),
            Self::Always => start
                .timestamp()
                .checked_add(seconds)
                .and_then(|end| DateTime::from_timestamp(end, 0))
                .ok_or(NoOpening { near: start }),
        }
    }

    /// The same for several spans from one start.
    pub fn add_each<const N: usize>(self, start: Instant, seconds: [i64; N]) -> [Option<Instant>; N] {
        match self {
            Self::Of(calendar) => calendar.add_each(start, seconds),
            Self::Always => seconds.map(|seconds| self.add(start, seconds).ok()),
        }
    }

    /// Open seconds from `from` to `to`; 0 if `to` is earlier.
    pub fn between(self, from: Instant, to: Instant) -> i64 {
        match self {
            Self::Of(calendar) => calendar.between(from, to),
            Self::Always => (to.timestamp() - from.timestamp()).max(0),
        }
    }
}
