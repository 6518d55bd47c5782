//! What people type into fields of time: `2h`, `16:30`, `tomorrow 09:00`, `mon 09:00`, `2026-11-30`; and `1h30m` of work.
//! Read by [`when`], on the agent's own clock.

use crate::domain::Instant;
use crate::domain::offering::Target;
use crate::domain::when;
use chrono::{NaiveDate, NaiveTime};
use chrono_tz::Tz;

/// The time that a day without one means: nine in the morning.
fn morning() -> NaiveTime {
    NaiveTime::from_hms_opt(9, 0, 0).unwrap_or_default()
}

/// An instant to come; none if it cannot be read or is not after `now`.
pub fn to_come(text: &str, zone: Tz, now: Instant) -> Option<Instant> {
    let at = when::parse(text)?.or_at(morning()).resolve(now, zone);
    (at > now).then_some(at)
}

/// An instant that has been; none if it cannot be read or is after `now`.
pub fn past(text: &str, zone: Tz, now: Instant) -> Option<Instant> {
    let at = when::parse(text)?.or_at(morning()).before(now, zone);
    (at <= now).then_some(at)
}

/// Whether a text is a day: `2026-11-20`, `yesterday`, `mon`.
pub fn is_day(text: &str) -> bool {
    matches!(when::parse(text), Some(when::When::Day(..)))
}

/// A day that has been, or today; none if it cannot be read or is to come.
pub fn day(text: &str, zone: Tz, now: Instant) -> Option<NaiveDate> {
    let day = when::parse(text).filter(|_| is_day(text))?.before(now, zone).with_timezone(&zone).date_naive();
    (day <= now.with_timezone(&zone).date_naive()).then_some(day)
}

/// A length of work in minutes: `45m`, `2h`, `1h30m`.
pub fn minutes(text: &str) -> Option<u32> {
    let text = text.to_lowercase().replace('u', "h");
    text.parse::<Target>().ok().map(|length| length.minutes)
}

/// An instant as it is typed, to begin with in a field.
pub fn written(at: Instant, zone: Tz) -> String {
    at.with_timezone(&zone).format("%Y-%m-%d %H:%M").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono_tz::Europe::Amsterdam;
    use rstest::rstest;

    fn now() -> Instant {
        "2026-11-23T10:00:00Z".parse().unwrap()
    }

    #[rstest]
    #[case("4h", Some("2026-11-23T14:00:00Z"))]
    #[case("09:00", Some("2026-11-24T08:00:00Z"))]
    #[case("2026-11-30", Some("2026-11-30T08:00:00Z"))]
    #[case("tomorrow", Some("2026-11-24T08:00:00Z"))]
    #[case("2026-11-01", None)]
    #[case("yesterday", None)]
    #[case("soon", None)]
    fn what_is_to_come_is_after_now(#[case] text: &str, #[case] expected: Option<&str>) {
        let expected = expected.map(|at| at.parse::<Instant>().unwrap());
        assert_eq!(to_come(text, Amsterdam, now()), expected);
    }

    #[rstest]
    #[case("45m", Some("2026-11-23T09:15:00Z"))]
    #[case("09:00", Some("2026-11-23T08:00:00Z"))]
    #[case("2026-11-20", Some("2026-11-20T08:00:00Z"))]
    #[case("tomorrow", None)]
    fn what_has_been_is_before_now(#[case] text: &str, #[case] expected: Option<&str>) {
        let expected = expected.map(|at| at.parse::<Instant>().unwrap());
        assert_eq!(past(text, Amsterdam, now()), expected);
    }

    #[rstest]
    #[case("2026-11-20", Some("2026-11-20"))]
    #[case("yesterday", Some("2026-11-22"))]
    #[case("gisteren", Some("2026-11-22"))]
    #[case("today", Some("2026-11-23"))]
    #[case("fri", Some("2026-11-20"))]
    #[case("tomorrow", None)]
    #[case("2026-12-01", None)]
    #[case("2h", None)]
    #[case("09:00", None)]
    fn a_day_has_been(#[case] text: &str, #[case] expected: Option<&str>) {
        let expected = expected.map(|day| day.parse::<NaiveDate>().unwrap());
        assert_eq!(day(text, Amsterdam, now()), expected);
    }

    #[rstest]
    #[case("45m", Some(45))]
    #[case("1h30m", Some(90))]
    #[case("1u30m", Some(90))]
    #[case("2H", Some(120))]
    #[case("an hour", None)]
    #[case("0m", None)]
    fn work_is_hours_and_minutes(#[case] text: &str, #[case] expected: Option<u32>) {
        assert_eq!(minutes(text), expected);
    }

    #[test]
    fn what_is_written_is_read_again() {
        let at = now() + chrono::TimeDelta::days(3);
        assert_eq!(to_come(&written(at, Amsterdam), Amsterdam, now()), Some(at));
    }
}
