//! The open periods of one UTC year, merged, in order, with the open time before each.

use super::local;
use super::spec::CalendarSpec;
use chrono::NaiveDate;
use std::ops::Range;

/// A period in seconds since the epoch.
#[derive(Clone, Copy, Debug)]
struct Open {
    from: i64,
    to: i64,
    /// Open seconds of the year before this period.
    before: i64,
}

impl Open {
    /// Open seconds of the year up to the end of this period.
    fn after(&self) -> i64 {
        self.before + self.to - self.from
    }
}

/// One year. Periods that cross its ends are cut there, so that years add up.
#[derive(Clone, Debug)]
pub(super) struct Year(Box<[Open]>);

impl Year {
    /// Lays out the periods of a year.
    pub(super) fn new(spec: &CalendarSpec, number: i32) -> Self {
        let spans = bounds(number).map_or_else(Vec::new, |year| merged(spec, number, &year));
        let mut before = 0;
        let periods = spans.into_iter().map(|span| {
            let open = Open { from: span.start, to: span.end, before };
            before = open.after();
            open
        });
        Self(periods.collect())
    }

    /// Open seconds in all.
    pub(super) fn total(&self) -> i64 {
        self.0.last().map_or(0, Open::after)
    }

    /// Open seconds before an instant.
    pub(super) fn elapsed(&self, at: i64) -> i64 {
        self.last_begun(at).map_or(0, |open| open.before + at.min(open.to) - open.from)
    }

    /// The earliest instant at which `seconds` (from 1 to the total) of the year have been open.
    pub(super) fn reached(&self, seconds: i64) -> Option<i64> {
        let index = self.0.partition_point(|open| open.after() < seconds);
        self.0.get(index).map(|open| open.from + seconds - open.before)
    }

    /// The latest instant at which `seconds` (from 0 to less than the total) of the year have been open.
    pub(super) fn left(&self, seconds: i64) -> Option<i64> {
        let index = self.0.partition_point(|open| open.after() <= seconds);
        self.0.get(index).map(|open| open.from + seconds - open.before)
    }

    /// The first open instant from `at` on.
    pub(super) fn open_from(&self, at: i64) -> Option<i64> {
        self.first_ending_after(at).map(|open| open.from.max(at))
    }

    /// The first end of a period after `at`.
    pub(super) fn end_after(&self, at: i64) -> Option<i64> {
        self.first_ending_after(at).map(|open| open.to)
    }

    /// The last instant up to `at` that is open or closes a period.
    pub(super) fn close_until(&self, at: i64) -> Option<i64> {
        self.last_begun(at).map(|open| open.to.min(at))
    }

    fn first_ending_after(&self, at: i64) -> Option<&Open> {
        self.0.get(self.0.partition_point(|open| open.to <= at))
    }

    fn last_begun(&self, at: i64) -> Option<&Open> {
        let begun = self.0.partition_point(|open| open.from <= at);
        begun.checked_sub(1).and_then(|index| self.0.get(index))
    }
}

/// The seconds of a UTC year; none where dates end.
fn bounds(number: i32) -> Option<Range<i64>> {
    let start = |year| {
        let first = NaiveDate::from_ymd_opt(year, 1, 1)?;
        Some(first.and_time(chrono::NaiveTime::MIN).and_utc().timestamp())
    };
    Some(start(number)?..start(number.checked_add(1)?)?)
}

/// Spans of every local date that touches the year, cut to it; those that touch or overlap are one.
fn merged(spec: &CalendarSpec, number: i32, year: &Range<i64>) -> Vec<Range<i64>> {
    let (Some(first), Some(last)) =
        (NaiveDate::from_ymd_opt(number - 1, 12, 30), NaiveDate::from_ymd_opt(number + 1, 1, 2))
    else {
        return Vec::new();
    };
    let mut spans: Vec<Range<i64>> = first
        .iter_days()
        .take_while(|date| *date <= last)
        .map(|date| (date, spec.hours_on(date)))
        .filter(|(date, hours)| !hours.is_empty() && local::exists(spec.zone, *date))
        .flat_map(|(date, hours)| hours.into_iter().map(move |hours| local::span(spec.zone, date, hours)))
        .map(|span| span.start.max(year.start)..span.end.min(year.end))
        .filter(|span| !span.is_empty())
        .collect();
    spans.sort_by_key(|span| span.start);
    let mut merged: Vec<Range<i64>> = Vec::with_capacity(spans.len());
    for span in spans {
        match merged.last_mut() {
            Some(open) if span.start <= open.end => open.end = open.end.max(span.end),
            _ => merged.push(span),
        }
    }
    merged
}
