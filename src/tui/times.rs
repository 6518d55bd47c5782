//! How times are written: relative in lists, absolute with the zone in detail. The only place that formats them.
//!
//! Relative texts change as seldom as they can: each second under two minutes, else when their number turns.

use crate::domain::Instant;
use crate::t;
use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, TimeDelta};
use chrono_tz::Tz;

const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;
/// Under this, seconds are shown.
const SECONDS_UNDER: i64 = 2 * MINUTE;
/// Under this, hours are shown, else days.
const HOURS_UNDER: i64 = 2 * DAY;

/// The seconds after which the text of a span of so many seconds is another.
fn unit(seconds: i64) -> i64 {
    match seconds {
        ..SECONDS_UNDER => 1,
        SECONDS_UNDER..HOUR => MINUTE,
        HOUR..HOURS_UNDER => HOUR,
        _ => DAY,
    }
}

/// A length of time in one word, rounded down: `72s`, `42m`, `3h`, `2d`.
pub fn span(seconds: i64) -> String {
    let seconds = seconds.max(0);
    let count = seconds / unit(seconds);
    match unit(seconds) {
        1 => t!("ui-span-seconds", n = count),
        MINUTE => t!("ui-span-minutes", n = count),
        HOUR => t!("ui-span-hours", n = count),
        _ => t!("ui-span-days", n = count),
    }
}

/// A length of open time to the minute: `3h 20m`.
pub fn hours(seconds: i64) -> String {
    let (hours, minutes) = (seconds / HOUR, seconds % HOUR / MINUTE);
    match (hours, minutes) {
        (0, minutes) => t!("ui-span-minutes", n = minutes),
        (hours, 0) => t!("ui-span-hours", n = hours),
        (hours, minutes) => t!("ui-span-hours-minutes", h = hours, m = minutes),
    }
}

/// A length of open time to the minute, past it with a minus: `3h 20m`, `-5m`, `120h`.
pub fn open_time(seconds: i64) -> String {
    let sign = if seconds <= -MINUTE { "-" } else { "" };
    let seconds = seconds.abs();
    let seconds = if seconds >= 100 * HOUR { seconds - seconds % HOUR } else { seconds };
    format!("{sign}{}", hours(seconds))
}

/// Whole seconds left until a deadline, the one that runs counted; 0 or less when it is past.
fn left(due: Instant, now: Instant) -> i64 {
    (due - now).num_milliseconds().div_euclid(1_000)
        + i64::from((due - now).num_milliseconds().rem_euclid(1_000) > 0)
}

/// How far off a deadline is: `in 42m`, `3h over`.
pub fn until(due: Instant, now: Instant) -> String {
    match left(due, now) {
        left @ 1.. => t!("ui-time-in", span = span(left)),
        over => t!("ui-time-over", span = span(-over)),
    }
}

/// How long ago something was, to the minute at best: `3h ago`.
pub fn ago(at: Instant, now: Instant) -> String {
    match (now - at).num_seconds() {
        ..MINUTE => t!("ui-time-now"),
        seconds @ ..SECONDS_UNDER => {
            let minute = t!("ui-span-minutes", n = seconds / MINUTE);
            t!("ui-time-ago", span = minute)
        }
        seconds => t!("ui-time-ago", span = span(seconds)),
    }
}

/// When the text of a deadline is another.
pub fn turns(due: Instant, now: Instant) -> Instant {
    let from_due = match left(due, now) {
        left @ 1.. => {
            // Rounded down, the number turns when less than its whole units is left.
            let whole = left - left % unit(left);
            1 - whole
        }
        over => {
            let unit = unit(-over);
            -over + unit - -over % unit
        }
    };
    due + TimeDelta::seconds(from_due)
}

/// When the minute of the clock turns.
pub fn next_minute(now: Instant) -> Instant {
    this_minute(now) + TimeDelta::minutes(1)
}

/// When it last turned. What counts on it changes with the clock, not each for itself.
pub fn this_minute(now: Instant) -> Instant {
    const MINUTE_MS: i64 = MINUTE * 1_000;
    now - TimeDelta::milliseconds(now.timestamp_millis().rem_euclid(MINUTE_MS))
}

/// The time of day.
pub fn clock(at: Instant, zone: Tz) -> String {
    at.with_timezone(&zone).format("%H:%M").to_string()
}

/// The day and time of day, as short as `now` allows; without the zone.
pub fn day_and_time(at: Instant, zone: Tz, now: Instant) -> String {
    let local = at.with_timezone(&zone);
    let today = now.with_timezone(&zone);
    let time = local.format("%H:%M").to_string();
    if local.date_naive() == today.date_naive() {
        return time;
    }
    dated(at, zone, now)
}

/// The day and time of day, also for today; without the zone.
pub fn dated(at: Instant, zone: Tz, now: Instant) -> String {
    let local = at.with_timezone(&zone);
    format!("{} {}", day(&local, now.with_timezone(&zone).year()), local.format("%H:%M"))
}

/// The day and time of day, as short as `now` allows, with the zone's abbreviation.
pub fn absolute(at: Instant, zone: Tz, now: Instant) -> String {
    let abbreviation = at.with_timezone(&zone).format("%Z").to_string();
    format!("{} {abbreviation}", day_and_time(at, zone, now))
}

/// The place a zone is named for: `New York`.
fn place(zone: Tz) -> String {
    zone.name().rsplit('/').next().unwrap_or_default().replace('_', " ")
}

/// An instant on the customer's clock, and on the agent's own if that shows something else:
/// `Mon 23 Nov 09:00 in Amsterdam, 17:00 here`.
pub fn there_and_here(at: Instant, there: Tz, here: Tz, now: Instant) -> String {
    let Some(other) = other_clock(at, there, here, now) else {
        return day_and_time(at, there, now);
    };
    let time = first_clock(at, there, here, now);
    let there = t!("ui-time-there", time = time, place = place(there));
    format!("{there}, {}", t!("ui-time-here", time = other))
}

/// The same for what the agent typed: `Mon 23 Nov 17:00, 09:00 in Amsterdam`.
pub fn here_and_there(at: Instant, here: Tz, there: Tz, now: Instant) -> String {
    let Some(other) = other_clock(at, here, there, now) else {
        return day_and_time(at, here, now);
    };
    let time = first_clock(at, here, there, now);
    format!("{time}, {}", t!("ui-time-there", time = other, place = place(there)))
}

/// What the first of two clocks shows; without its day only if it is today on both.
fn first_clock(at: Instant, first: Tz, other: Tz, now: Instant) -> String {
    let is_today = |zone: Tz| at.with_timezone(&zone).date_naive() == now.with_timezone(&zone).date_naive();
    if is_today(first) && is_today(other) { clock(at, first) } else { dated(at, first, now) }
}

/// What another clock shows, with its day if that is another; none if it shows the same.
fn other_clock(at: Instant, first: Tz, other: Tz, now: Instant) -> Option<String> {
    let (one, two) = (at.with_timezone(&first).naive_local(), at.with_timezone(&other).naive_local());
    if one == two {
        return None;
    }
    let same_day = one.date() == two.date();
    Some(if same_day { clock(at, other) } else { dated(at, other, now) })
}

/// A date by itself.
pub fn date(date: NaiveDate, now: Instant) -> String {
    day(&date.and_time(NaiveTime::MIN).and_utc().with_timezone(&Tz::UTC), now.year())
}

/// The day, with its year only if that is another than `year`.
fn day(local: &DateTime<Tz>, year: i32) -> String {
    let weekday = t!(&format!("day-{}", local.weekday().number_from_monday()));
    let month = t!(&format!("ui-month-{}", local.month()));
    let day = format!("{weekday} {} {month}", local.day());
    if local.year() == year { day } else { format!("{day} {}", local.year()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::lang::Lang;
    use crate::locale;
    use chrono::TimeZone;
    use chrono::Utc;
    use rstest::rstest;

    fn now() -> Instant {
        Utc.with_ymd_and_hms(2026, 11, 23, 10, 0, 0).unwrap()
    }

    #[rstest]
    #[case(1, "in 1s")]
    #[case(119, "in 119s")]
    #[case(120, "in 2m")]
    #[case(42 * 60 + 59, "in 42m")]
    #[case(3 * HOUR + 100, "in 3h")]
    #[case(47 * HOUR, "in 47h")]
    #[case(50 * HOUR, "in 2d")]
    #[case(0, "0s over")]
    #[case(-30, "30s over")]
    #[case(-3 * HOUR, "3h over")]
    fn deadlines_are_relative(#[case] seconds: i64, #[case] expected: &str) {
        assert_eq!(until(now() + TimeDelta::seconds(seconds), now()), expected);
    }

    /// The wake is not a moment too early (nothing changed before) and not one too late (it did change then).
    #[rstest]
    fn a_text_turns_exactly_when_said(
        #[values(
            1, 59, 60, 119, 120, 121, 150, 180, 3_599, 3_600, 3_601, 7_200, 9_000, 172_799, 172_800, 180_000
        )]
        left: i64,
        #[values(1, -1)] side: i64,
        #[values(0, 1, 400)] ms: i64,
    ) {
        let due = now() + TimeDelta::seconds(left * side) + TimeDelta::milliseconds(ms);
        let turn = turns(due, now());
        assert!(turn > now());
        let before = turn - TimeDelta::milliseconds(1);
        assert_eq!(until(due, before), until(due, now()), "still the same at {before}");
        assert_ne!(until(due, turn), until(due, now()), "another at {turn}");
    }

    #[rstest]
    #[case(chrono_tz::Europe::Paris, "Tue 24 Nov 09:00")]
    #[case(chrono_tz::Asia::Singapore, "Tue 24 Nov 09:00 in Amsterdam, 16:00 here")]
    #[case(chrono_tz::Pacific::Auckland, "Tue 24 Nov 09:00 in Amsterdam, 21:00 here")]
    #[case(chrono_tz::Pacific::Kiritimati, "Tue 24 Nov 09:00 in Amsterdam, 22:00 here")]
    #[case(chrono_tz::America::Los_Angeles, "Tue 24 Nov 09:00 in Amsterdam, 00:00 here")]
    fn two_clocks_are_told_apart(#[case] here: Tz, #[case] expected: &str) {
        let at = now() + TimeDelta::hours(22);
        assert_eq!(there_and_here(at, chrono_tz::Europe::Amsterdam, here, now()), expected);
    }

    #[test]
    fn another_day_over_there_is_said() {
        let at = now() - TimeDelta::hours(5);
        let (here, there) = (chrono_tz::Europe::Amsterdam, chrono_tz::America::New_York);
        assert_eq!(here_and_there(at, here, there, now()), "06:00, 00:00 in New York");
        let at = at - TimeDelta::hours(2);
        assert_eq!(here_and_there(at, here, there, now()), "Mon 23 Nov 04:00, Sun 22 Nov 22:00 in New York");
    }

    #[test]
    fn absolute_times_carry_day_and_zone_when_they_must() {
        let zone = chrono_tz::Europe::Amsterdam;
        assert_eq!(absolute(now(), zone, now()), "11:00 CET");
        let later = now() + TimeDelta::days(3);
        assert_eq!(absolute(later, zone, now()), "Thu 26 Nov 11:00 CET");
        locale::set(Lang::Nl);
        assert_eq!(absolute(later + TimeDelta::days(60), zone, now()), "ma 25 jan 2027 11:00 CET");
    }
}
