//! Times as people write them: `2026-11-23 09:00`, `16:30`, `tomorrow 09:00`, `mon 09:00`, `2h`, `1h30m`, `+2d`.
//!
//! What is written is read first ([`parse`]) and placed in time when it is known what time it is at the desk
//! ([`When::resolve`], [`When::before`]). Words are read in every language that Loket speaks.

use super::Instant;
use chrono::{DateTime, Datelike, MappedLocalTime, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, TimeZone};
use chrono::{Days, Weekday};
use chrono_tz::Tz;

/// Minutes of the longest length of time that is read: ten years.
const LONGEST: i64 = 10 * 366 * 24 * 60;

/// A time as somebody wrote it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// With its offset.
    At(Instant),
    /// A day of the writer's calendar; without a time of day, its midnight (but see [`When::or_at`]).
    Day(Day, Option<NaiveTime>),
    /// A time of the writer's day.
    Clock(NaiveTime),
    /// So far from now.
    Length(TimeDelta),
}

/// A day as somebody wrote it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Day {
    /// By its date.
    Date(NaiveDate),
    /// So many days from today.
    FromToday(i64),
    /// By its name: the next one, or the last.
    Named(Weekday),
}

/// Reads a time; none if it cannot be read.
pub fn parse(text: &str) -> Option<When> {
    let text = text.trim();
    if let Some(at) = instant(text) {
        return Some(When::At(at));
    }
    let text = text.to_lowercase();
    time_of_day(&text)
        .map(When::Clock)
        .or_else(|| on_a_day(&text))
        .or_else(|| length(&text).map(When::Length))
}

/// Reads an instant with its offset.
pub fn instant(text: &str) -> Option<Instant> {
    let at = DateTime::parse_from_rfc3339(text.trim()).ok()?.to_utc();
    is_sane(at.date_naive()).then_some(at)
}

/// Reads a date.
pub fn date(text: &str) -> Option<NaiveDate> {
    text.trim().parse().ok().filter(|day| is_sane(*day))
}

/// Far from where reckoning ends, and with a year of four digits, as RFC 3339 has it.
fn is_sane(day: NaiveDate) -> bool {
    (1900..3000).contains(&day.year())
}

/// A time of a day: `09:00`, `9:00`.
fn time_of_day(text: &str) -> Option<NaiveTime> {
    NaiveTime::parse_from_str(text, "%H:%M").ok()
}

/// A day, and a time of it if one follows.
fn on_a_day(text: &str) -> Option<When> {
    let (first, rest) = match text.split_once([' ', 't']) {
        Some((first, rest)) if date(first).is_some() => (first, rest),
        _ => text.split_once(' ').unwrap_or((text, "")),
    };
    let day = date(first).map(Day::Date).or_else(|| named(first))?;
    match rest.trim() {
        "" => Some(When::Day(day, None)),
        rest => time_of_day(rest).map(|time| When::Day(day, Some(time))),
    }
}

fn named(word: &str) -> Option<Day> {
    let day = match word {
        "yesterday" | "gisteren" => Day::FromToday(-1),
        "today" | "vandaag" => Day::FromToday(0),
        "tomorrow" | "morgen" => Day::FromToday(1),
        "overmorgen" => Day::FromToday(2),
        "mon" | "monday" | "ma" | "maandag" => Day::Named(Weekday::Mon),
        "tue" | "tuesday" | "di" | "dinsdag" => Day::Named(Weekday::Tue),
        "wed" | "wednesday" | "wo" | "woensdag" => Day::Named(Weekday::Wed),
        "thu" | "thursday" | "do" | "donderdag" => Day::Named(Weekday::Thu),
        "fri" | "friday" | "vr" | "vrijdag" => Day::Named(Weekday::Fri),
        "sat" | "saturday" | "za" | "zaterdag" => Day::Named(Weekday::Sat),
        "sun" | "sunday" | "zo" | "zondag" => Day::Named(Weekday::Sun),
        _ => return None,
    };
    Some(day)
}

/// A length of time: `45m`, `+2h`, `1h30m`, `2d 4h`, `1w`; hours also as `u`.
fn length(text: &str) -> Option<TimeDelta> {
    let (mut total, mut count) = (0_i64, None::<i64>);
    for c in text.strip_prefix('+').unwrap_or(text).chars() {
        match (c, count) {
            (' ', None) => {}
            (c, _) if c.is_ascii_digit() => {
                let digit = i64::from(c.to_digit(10)?);
                count = Some(count.unwrap_or(0).checked_mul(10)?.checked_add(digit)?);
            }
            (unit, Some(number)) => {
                total = total.checked_add(number.checked_mul(minutes(unit)?)?)?;
                count = None;
            }
            _ => return None,
        }
    }
    (count.is_none() && (1..=LONGEST).contains(&total)).then(|| TimeDelta::minutes(total))
}

fn minutes(unit: char) -> Option<i64> {
    match unit {
        'm' => Some(1),
        'h' | 'u' => Some(60),
        'd' => Some(24 * 60),
        'w' => Some(7 * 24 * 60),
        _ => None,
    }
}

impl When {
    /// A day without a time of day means this time of it, instead of midnight.
    #[must_use]
    pub fn or_at(self, time: NaiveTime) -> Self {
        match self {
            Self::Day(day, None) => Self::Day(day, Some(time)),
            other => other,
        }
    }

    /// Which instant is meant by somebody who speaks of what is to come, on the wall clock of `zone`.
    pub fn resolve(self, now: Instant, zone: Tz) -> Instant {
        self.place(now, zone, true)
    }

    /// Which instant is meant by somebody who speaks of what has been, on the wall clock of `zone`.
    pub fn before(self, now: Instant, zone: Tz) -> Instant {
        self.place(now, zone, false)
    }

    fn place(self, now: Instant, zone: Tz, ahead: bool) -> Instant {
        let nearest = |weekday: Option<Weekday>, time| {
            let fits = |at: &Instant| if ahead { *at > now } else { *at <= now };
            let named = |day: &NaiveDate| weekday.is_none_or(|weekday| day.weekday() == weekday);
            let days = days(now, zone, ahead).filter(named);
            days.map(|day| on_the_clock(day.and_time(time), zone)).find(fits).unwrap_or(now)
        };
        match self {
            Self::At(at) => at,
            Self::Length(length) if ahead => now + length,
            Self::Length(length) => now - length,
            Self::Clock(time) => nearest(None, time),
            Self::Day(Day::Named(weekday), time) => nearest(Some(weekday), time.unwrap_or(NaiveTime::MIN)),
            Self::Day(Day::Date(day), time) => {
                on_the_clock(day.and_time(time.unwrap_or(NaiveTime::MIN)), zone)
            }
            Self::Day(Day::FromToday(count), time) => {
                let day = now.with_timezone(&zone).date_naive() + TimeDelta::days(count);
                on_the_clock(day.and_time(time.unwrap_or(NaiveTime::MIN)), zone)
            }
        }
    }
}

/// Today and the week after it, or before it.
fn days(now: Instant, zone: Tz, ahead: bool) -> impl Iterator<Item = NaiveDate> {
    let today = now.with_timezone(&zone).date_naive();
    let day = move |count| {
        let count = Days::new(count);
        if ahead { today.checked_add_days(count) } else { today.checked_sub_days(count) }
    };
    (0..=7).filter_map(day)
}

/// A wall-clock time that a change of the clocks skips is taken an hour later; of one that comes twice, the first.
fn on_the_clock(wall: NaiveDateTime, zone: Tz) -> Instant {
    match zone.from_local_datetime(&wall) {
        MappedLocalTime::Single(at) | MappedLocalTime::Ambiguous(at, _) => at.to_utc(),
        MappedLocalTime::None => zone
            .from_local_datetime(&(wall + TimeDelta::hours(1)))
            .earliest()
            .map_or_else(|| wall.and_utc(), |at| at.to_utc()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    const ZONE: Tz = chrono_tz::Europe::Amsterdam;

    /// Monday, eleven in Amsterdam.
    fn now() -> Instant {
        "2026-11-23T10:00:00Z".parse().unwrap()
    }

    #[rstest]
    #[case("2026-11-23T09:00:00+01:00", "2026-11-23T08:00:00Z")]
    #[case("2026-11-30 14:15", "2026-11-30T13:15:00Z")]
    #[case("2026-11-30T14:15", "2026-11-30T13:15:00Z")]
    #[case("2026-11-30", "2026-11-29T23:00:00Z")]
    #[case("16:30", "2026-11-23T15:30:00Z")]
    #[case("09:00", "2026-11-24T08:00:00Z")]
    #[case("11:00", "2026-11-24T10:00:00Z")]
    #[case("today 16:30", "2026-11-23T15:30:00Z")]
    #[case("Tomorrow 09:00", "2026-11-24T08:00:00Z")]
    #[case("morgen 9:00", "2026-11-24T08:00:00Z")]
    #[case("overmorgen", "2026-11-24T23:00:00Z")]
    #[case("mon 12:00", "2026-11-23T11:00:00Z")]
    #[case("mon 09:00", "2026-11-30T08:00:00Z")]
    #[case("monday", "2026-11-29T23:00:00Z")]
    #[case("do 09:00", "2026-11-26T08:00:00Z")]
    #[case("zondag", "2026-11-28T23:00:00Z")]
    #[case("45m", "2026-11-23T10:45:00Z")]
    #[case("+2h", "2026-11-23T12:00:00Z")]
    #[case("1h30m", "2026-11-23T11:30:00Z")]
    #[case("1h 30m", "2026-11-23T11:30:00Z")]
    #[case("4u", "2026-11-23T14:00:00Z")]
    #[case("2d", "2026-11-25T10:00:00Z")]
    #[case("1w", "2026-11-30T10:00:00Z")]
    #[case("2027-03-28 02:30", "2027-03-28T01:30:00Z")]
    #[case("2026-10-25 02:30", "2026-10-25T00:30:00Z")]
    fn what_is_to_come_is_read(#[case] text: &str, #[case] expected: Instant) {
        assert_eq!(parse(text).map(|when| when.resolve(now(), ZONE)), Some(expected));
    }

    #[rstest]
    #[case("16:30", "2026-11-22T15:30:00Z")]
    #[case("09:00", "2026-11-23T08:00:00Z")]
    #[case("yesterday 16:00", "2026-11-22T15:00:00Z")]
    #[case("mon 12:00", "2026-11-16T11:00:00Z")]
    #[case("vr 12:00", "2026-11-20T11:00:00Z")]
    #[case("90m", "2026-11-23T08:30:00Z")]
    #[case("2026-11-20 09:00", "2026-11-20T08:00:00Z")]
    fn what_has_been_is_read(#[case] text: &str, #[case] expected: Instant) {
        assert_eq!(parse(text).map(|when| when.before(now(), ZONE)), Some(expected));
    }

    #[rstest]
    #[case("")]
    #[case("soon")]
    #[case("tomorrow soon")]
    #[case("2x")]
    #[case("-2d")]
    #[case("d")]
    #[case("2")]
    #[case("0h")]
    #[case("25:00")]
    #[case("mon 25:00")]
    #[case("2026-13-01")]
    #[case("999999999999h")]
    #[case("99999999999999999999h")]
    #[case("+262142-12-31")]
    #[case("+262142-12-31 23:59")]
    #[case("9999-12-31T23:59:59-23:59")]
    #[case("0001-01-01")]
    fn what_is_no_time_is_not_read(#[case] text: &str) {
        assert_eq!(parse(text), None);
    }

    #[rstest]
    #[case("2026-11-30", "2026-11-30T08:00:00Z")]
    #[case("tomorrow", "2026-11-24T08:00:00Z")]
    #[case("tomorrow 10:00", "2026-11-24T09:00:00Z")]
    fn a_day_alone_has_the_time_the_reader_gives_it(#[case] text: &str, #[case] expected: Instant) {
        let nine = NaiveTime::from_hms_opt(9, 0, 0).unwrap();
        assert_eq!(parse(text).map(|when| when.or_at(nine).resolve(now(), ZONE)), Some(expected));
    }
}
