//! When something is expected to end, as people type it: `4h`, `2d`, `16:30`, `2026-11-30`, `2026-11-30 09:00`.

use crate::domain::Instant;
use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;

/// The instant meant, on the clock of `zone`; none if it cannot be read or is not after `now`.
pub fn parse(text: &str, zone: Tz, now: Instant) -> Option<Instant> {
    let text = text.trim();
    let at = span(text, now).or_else(|| time(text, zone, now)).or_else(|| date(text, zone))?;
    (at > now).then_some(at)
}

fn span(text: &str, now: Instant) -> Option<Instant> {
    let seconds = [("m", 60), ("h", 3_600), ("d", 86_400), ("u", 3_600)];
    let (digits, unit) = seconds.iter().find_map(|(unit, size)| Some((text.strip_suffix(unit)?, *size)))?;
    let count: i64 = digits.trim().parse().ok().filter(|count| (1..=100_000).contains(count))?;
    now.checked_add_signed(TimeDelta::seconds(count * unit))
}

/// The next time the clock shows it.
fn time(text: &str, zone: Tz, now: Instant) -> Option<Instant> {
    let time = NaiveTime::parse_from_str(text, "%H:%M").ok()?;
    let today = now.with_timezone(&zone).date_naive();
    let days = [Some(today), today.checked_add_days(Days::new(1))];
    days.into_iter().flatten().filter_map(|day| local(day.and_time(time), zone)).find(|at| *at > now)
}

/// A date alone means nine in the morning.
fn date(text: &str, zone: Tz) -> Option<Instant> {
    if let Ok(at) = NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M") {
        return local(at, zone);
    }
    let day = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()?;
    local(day.and_hms_opt(9, 0, 0)?, zone)
}

fn local(at: NaiveDateTime, zone: Tz) -> Option<Instant> {
    zone.from_local_datetime(&at).earliest().map(|at| at.with_timezone(&Utc))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("4h", Some("2026-11-23T14:00:00Z"))]
    #[case("4u", Some("2026-11-23T14:00:00Z"))]
    #[case("2d", Some("2026-11-25T10:00:00Z"))]
    #[case("16:30", Some("2026-11-23T15:30:00Z"))]
    #[case("09:00", Some("2026-11-24T08:00:00Z"))]
    #[case("2026-11-30", Some("2026-11-30T08:00:00Z"))]
    #[case("2026-11-30 14:15", Some("2026-11-30T13:15:00Z"))]
    #[case("2026-11-01", None)]
    #[case("tomorrow", None)]
    #[case("0h", None)]
    #[case("25:00", None)]
    #[case("999999999999h", None)]
    fn people_type_times(#[case] text: &str, #[case] expected: Option<&str>) {
        let now = Utc.with_ymd_and_hms(2026, 11, 23, 10, 0, 0).unwrap();
        let expected = expected.map(|at| at.parse::<Instant>().unwrap());
        assert_eq!(parse(text, chrono_tz::Europe::Amsterdam, now), expected);
    }
}
