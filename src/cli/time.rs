//! Instants as people write and read them: `2026-11-23 09:00`, `2d`, *in 42 m*, *3 h over*.

use crate::domain::Instant;
use crate::domain::phrase::Phrase;
use crate::domain::when;
pub use crate::domain::when::When;
use crate::{locale, t};
use chrono::{DateTime, Datelike, NaiveDate, TimeDelta};
use chrono_tz::Tz;

/// The user's own zone: `TZ`, else the machine's, else UTC.
pub fn local_zone() -> Tz {
    let named = std::env::var("TZ").ok().and_then(|name| name.parse().ok());
    let machine = || iana_time_zone::get_timezone().ok().and_then(|name| name.parse().ok());
    named.or_else(machine).unwrap_or(Tz::UTC)
}

/// An instant in a zone, with the zone's abbreviation: `Mon 23 Nov 2026 09:00 CET`.
pub fn stamp(at: Instant, zone: Tz) -> String {
    let local = at.with_timezone(&zone);
    let weekday = t!(&format!("day-{}", local.weekday().number_from_monday()));
    format!("{weekday} {}", local.format("%Y-%m-%d %H:%M %Z"))
}

/// How far a deadline is away or past.
pub fn until(due: Instant, now: Instant) -> String {
    let left = due - now;
    if left < TimeDelta::zero() {
        t!("cli-over", span = span(-left))
    } else {
        t!("cli-in", span = span(left))
    }
}

/// What a phrase says, with the instants in it as people of a zone read them.
pub fn say(phrase: &Phrase, zone: Tz) -> String {
    let mut phrase = phrase.clone();
    for (_, value) in &mut phrase.values {
        if let Ok(at) = DateTime::parse_from_rfc3339(value) {
            *value = stamp(at.to_utc(), zone);
        }
    }
    locale::say(&phrase)
}

/// A length of time in its one or two largest units: `2d 3h`, `3h 05m`, `42m`.
pub fn span(length: TimeDelta) -> String {
    let minutes = length.num_minutes();
    let (days, hours, rest) = (minutes / 1440, minutes / 60 % 24, minutes % 60);
    match (days, hours) {
        (0, 0) => format!("{rest}m"),
        (0, hours) => format!("{hours}h {rest:02}m"),
        (days, 0) => format!("{days}d"),
        (days, hours) => format!("{days}d {hours}h"),
    }
}

/// Whether a customer has service, and until when.
pub fn service_now(open: bool, changes_at: Option<Instant>, zone: Tz) -> String {
    match (open, changes_at.map(|at| stamp(at, zone))) {
        (true, Some(when)) => t!("cli-open-until", when = when),
        (true, None) => t!("cli-open-always"),
        (false, Some(when)) => t!("cli-closed-until", when = when),
        (false, None) => t!("cli-closed-always"),
    }
}

/// Reads a time: RFC 3339, `2026-11-23 09:00`, `2026-11-23`, `16:30`, `tomorrow 09:00`, `mon 09:00`, or from now `30m`,
/// `1h30m`, `2d`, `1w`.
pub fn when(text: &str) -> Result<When, String> {
    when::parse(text).ok_or_else(|| t!("cli-bad-time", text = text.to_owned()))
}

/// Reads a day (`--on`).
pub fn day(text: &str) -> Result<NaiveDate, String> {
    when::date(text).ok_or_else(|| t!("cli-bad-date", text = text.to_owned()))
}

/// Reads an instant with its offset (`--clock`).
pub fn instant(text: &str) -> Result<Instant, String> {
    when::instant(text).ok_or_else(|| t!("cli-bad-instant", text = text.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    fn at(text: &str) -> Instant {
        instant(text).unwrap()
    }

    #[rstest]
    #[case("2026-11-23T09:00:00+01:00", Some("2026-11-23T08:00:00Z"))]
    #[case("2026-11-23T09:00:00Z", Some("2026-11-23T09:00:00Z"))]
    #[case("2026-11-23 09:00", Some("2026-11-23T08:00:00Z"))]
    #[case("2026-11-23T09:00", Some("2026-11-23T08:00:00Z"))]
    #[case("2026-11-23", Some("2026-11-22T23:00:00Z"))]
    #[case("30m", Some("2026-11-22T10:30:00Z"))]
    #[case("4h", Some("2026-11-22T14:00:00Z"))]
    #[case("2d", Some("2026-11-24T10:00:00Z"))]
    #[case("1w", Some("2026-11-29T10:00:00Z"))]
    #[case("2026-03-29 02:30", Some("2026-03-29T01:30:00Z"))]
    #[case("tomorrow 09:00", Some("2026-11-23T08:00:00Z"))]
    #[case("1h30m", Some("2026-11-22T11:30:00Z"))]
    #[case("soon", None)]
    #[case("2x", None)]
    #[case("-2d", None)]
    #[case("d", None)]
    #[case("2026-13-01", None)]
    #[case("99999d", None)]
    #[case("+262142-12-31", None)]
    #[case("+262142-12-31 23:59", None)]
    #[case("9999-12-31T23:59:59-23:59", None)]
    #[case("0001-01-01", None)]
    #[case("", None)]
    fn times_are_read(#[case] text: &str, #[case] expected: Option<&str>) {
        let now = at("2026-11-22T10:00:00Z");
        let read = when(text).ok().map(|when| when.resolve(now, Tz::Europe__Amsterdam));
        assert_eq!(read, expected.map(at));
    }

    #[rstest]
    #[case(0, "0m")]
    #[case(42, "42m")]
    #[case(185, "3h 05m")]
    #[case(1440, "1d")]
    #[case(3060, "2d 3h")]
    fn spans_are_short(#[case] minutes: i64, #[case] expected: &str) {
        assert_eq!(span(TimeDelta::minutes(minutes)), expected);
    }

    #[test]
    fn a_stamp_names_its_zone() {
        assert_eq!(stamp(at("2026-11-23T08:00:00Z"), Tz::Europe__Amsterdam), "Mon 2026-11-23 09:00 CET");
    }
}
