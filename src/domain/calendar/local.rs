//! Local wall-clock time to instants, through gaps, overlaps and dates that a zone skipped.

use crate::domain::Instant;
use crate::domain::offering::Hours;
use chrono::{NaiveDate, NaiveDateTime, Offset, TimeDelta, TimeZone, Utc};
use chrono_tz::{GapInfo, Tz};
use std::ops::Range;

/// The instant of a local time. One that does not exist is read with the offset in force before the change; of one
/// that comes twice, the first is meant.
pub fn resolve(zone: Tz, local: NaiveDateTime) -> Instant {
    match zone.offset_from_local_datetime(&local).earliest() {
        Some(offset) => Utc.from_utc_datetime(&(local - offset.fix())),
        None => {
            let before = GapInfo::new(&local, &zone).and_then(|gap| gap.begin);
            let offset = before.map_or_else(|| Utc.fix(), |(_, offset)| offset.fix());
            Utc.from_utc_datetime(&(local - offset))
        }
    }
}

/// Seconds since the epoch that hours of a local date cover; none, if a change of the clock swallowed them.
pub(super) fn span(zone: Tz, date: NaiveDate, hours: Hours) -> Range<i64> {
    let at = |minute: u16| resolve(zone, midnight(date) + TimeDelta::minutes(minute.into())).timestamp();
    at(hours.from)..at(hours.to)
}

/// Whether a zone has this date at all: Apia went from the 29th to the 31st of December 2011.
pub(super) fn exists(zone: Tz, date: NaiveDate) -> bool {
    let start = midnight(date);
    let is_gap = zone.offset_from_local_datetime(&start).earliest().is_none();
    !is_gap || resolve(zone, start).with_timezone(&zone).date_naive() == date
}

/// The first instant of a local date that exists.
pub(super) fn start_of(zone: Tz, date: NaiveDate) -> Instant {
    resolve(zone, midnight(date))
}

fn midnight(date: NaiveDate) -> NaiveDateTime {
    date.and_time(chrono::NaiveTime::MIN)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case::winter(Tz::Europe__Amsterdam, "2026-01-05T09:00:00", "2026-01-05T08:00:00Z")]
    #[case::summer(Tz::Europe__Amsterdam, "2026-07-06T09:00:00", "2026-07-06T07:00:00Z")]
    #[case::gap(Tz::Europe__Amsterdam, "2026-03-29T02:30:00", "2026-03-29T01:30:00Z")]
    #[case::gap_starts(Tz::Europe__Amsterdam, "2026-03-29T02:00:00", "2026-03-29T01:00:00Z")]
    #[case::gap_ends(Tz::Europe__Amsterdam, "2026-03-29T03:00:00", "2026-03-29T01:00:00Z")]
    #[case::twice(Tz::Europe__Amsterdam, "2026-10-25T02:30:00", "2026-10-25T00:30:00Z")]
    #[case::twice_ends(Tz::Europe__Amsterdam, "2026-10-25T03:00:00", "2026-10-25T02:00:00Z")]
    #[case::half_hour_gap(Tz::Australia__Lord_Howe, "2024-10-06T02:15:00", "2024-10-05T15:45:00Z")]
    #[case::half_hour_twice(Tz::Australia__Lord_Howe, "2024-04-07T01:45:00", "2024-04-06T14:45:00Z")]
    #[case::midnight_gap(Tz::America__Sao_Paulo, "2015-10-18T00:00:00", "2015-10-18T03:00:00Z")]
    #[case::negative_summer(Tz::Europe__Dublin, "2026-03-29T01:30:00", "2026-03-29T01:30:00Z")]
    #[case::odd_offset(Tz::Asia__Kathmandu, "2026-01-01T09:00:00", "2026-01-01T03:15:00Z")]
    fn local_times_resolve(#[case] zone: Tz, #[case] local: &str, #[case] instant: &str) {
        assert_eq!(resolve(zone, local.parse().unwrap()), instant.parse::<Instant>().unwrap());
    }

    #[rstest]
    #[case(Tz::Pacific__Apia, "2011-12-29", true)]
    #[case(Tz::Pacific__Apia, "2011-12-30", false)]
    #[case(Tz::Pacific__Apia, "2011-12-31", true)]
    #[case(Tz::Pacific__Kwajalein, "1993-08-21", false)]
    #[case(Tz::America__Sao_Paulo, "2015-10-18", true)]
    fn skipped_dates_do_not_exist(#[case] zone: Tz, #[case] date: NaiveDate, #[case] expected: bool) {
        assert_eq!(exists(zone, date), expected);
    }
}
