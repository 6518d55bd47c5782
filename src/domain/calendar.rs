//! When a desk is open: local hours in, an ordered stream of open periods in UTC out.
//!
//! A [`Calendar`] is made from a [`CalendarSpec`] and answers every question about open time. Weekly hours hold in
//! an IANA zone; a shift replaces the hours of its date, a break takes time out of it, a holiday closes it whole.
//! Durations are real elapsed seconds, right through changes of the clock. Instants are read to the whole second.
//!
//! Open periods are laid out once per UTC year, on first need, with running totals; every answer is then a binary
//! search, however far away the deadline.

mod day;
mod local;
mod reckon;
mod shut;
mod spec;
mod year;

use super::Instant;
use super::offering::{Hours, WeeklyHours};
use super::phrase::Phrase;
use super::text::CleanLine;
use chrono_tz::Tz;
pub use day::LocalDay;
pub use local::resolve;
pub use shut::Shut;
pub use spec::CalendarSpec;
use std::sync::OnceLock;
use year::Year;

/// The first year whose periods are kept once laid out; years outside the window are laid out for each question.
const FIRST_YEAR: i32 = 2010;
/// How many years are kept.
const KEPT_YEARS: usize = 60;

/// An open period `[from, to)`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// The instant of opening.
    pub from: Instant,
    /// The instant of closing.
    pub to: Instant,
}

/// A calendar that does not open (or, reckoned backwards, was not open) for a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no opening within a year of {near}; add service hours or take holidays away")]
pub struct NoOpening {
    /// From where the search went.
    pub near: Instant,
}

impl NoOpening {
    /// The same for people.
    pub fn phrase(&self) -> Phrase {
        Phrase::new("calendar-no-opening").at("near", self.near)
    }
}

/// Hours made ready for reckoning.
#[derive(Clone, Debug)]
pub struct Calendar {
    spec: CalendarSpec,
    /// Filled on first use. The same for everybody who looks, so a calendar stays a pure function of its spec.
    years: Box<[OnceLock<Year>]>,
}

impl Calendar {
    /// Compiles the hours. Costs nearly nothing until it is asked.
    pub fn new(spec: CalendarSpec) -> Self {
        let years = (0..KEPT_YEARS).map(|_| OnceLock::new()).collect();
        Self { spec, years }
    }

    /// Round the clock, without holidays.
    pub fn always(zone: Tz) -> Self {
        let day = || vec![Hours::WHOLE_DAY];
        let weekly = WeeklyHours {
            mon: day(),
            tue: day(),
            wed: day(),
            thu: day(),
            fri: day(),
            sat: day(),
            sun: day(),
        };
        Self::new(CalendarSpec::new(zone, weekly))
    }

    /// The zone of the hours.
    pub fn zone(&self) -> Tz {
        self.spec.zone
    }

    /// The holiday on whose local date this instant lies.
    pub fn holiday(&self, at: Instant) -> Option<&CleanLine> {
        self.spec.holidays.get(&at.with_timezone(&self.spec.zone).date_naive())
    }

    /// Whether this instant lies in a break.
    pub fn on_break(&self, at: Instant) -> bool {
        let date = at.with_timezone(&self.spec.zone).date_naive();
        let breaks = self.spec.breaks.get(&date).map_or(&[][..], Vec::as_slice);
        breaks.iter().any(|hours| local::span(self.spec.zone, date, *hours).contains(&at.timestamp()))
    }

    /// Asks the periods of one UTC year.
    fn with_year<T>(&self, number: i32, ask: impl FnOnce(&Year) -> T) -> T {
        let slot = usize::try_from(i64::from(number) - i64::from(FIRST_YEAR));
        match slot.ok().and_then(|slot| self.years.get(slot)) {
            Some(kept) => ask(kept.get_or_init(|| Year::new(&self.spec, number))),
            None => ask(&Year::new(&self.spec, number)),
        }
    }
}
