//! The local dates of a calendar: when each is open, why it is not, and what is odd about it.

use super::local::{exists, start_of};
use super::{Calendar, Period};
use crate::domain::Instant;
use crate::domain::text::CleanLine;
use chrono::NaiveDate;

/// Minutes of an ordinary date.
const ORDINARY: i64 = 24 * 60;

/// One local date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocalDay<'a> {
    /// Which.
    pub date: NaiveDate,
    /// Its open periods, cut to it.
    pub periods: Vec<Period>,
    /// The holiday that closes it.
    pub holiday: Option<&'a CleanLine>,
    /// Whether a shift or a break gives it other hours than the weekly ones.
    pub special: bool,
    /// How many minutes the clock is put forward on it; less than none: back.
    pub clock_change: i32,
}

impl Calendar {
    /// So many local dates from that of an instant on. Dates that the zone skipped are not among them.
    pub fn days(&self, from: Instant, count: usize) -> Vec<LocalDay<'_>> {
        let first = from.with_timezone(&self.spec.zone).date_naive();
        let dates = first.iter_days().filter(|date| exists(self.spec.zone, *date));
        let dates: Vec<NaiveDate> = dates.take(count.saturating_add(1)).collect();
        dates.iter().zip(dates.iter().skip(1)).map(|(date, next)| self.day(*date, *next)).collect()
    }

    fn day(&self, date: NaiveDate, next: NaiveDate) -> LocalDay<'_> {
        let (start, end) = (start_of(self.spec.zone, date), start_of(self.spec.zone, next));
        let holiday = self.spec.holidays.get(&date);
        let differs = self.spec.shifts.contains_key(&date) || self.spec.breaks.contains_key(&date);
        LocalDay {
            date,
            periods: self.periods(start, end).collect(),
            holiday,
            special: holiday.is_none() && differs,
            clock_change: i32::try_from(ORDINARY - (end - start).num_minutes()).unwrap_or_default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::CalendarSpec;
    use crate::domain::offering::{Hours, WeeklyHours};
    use chrono_tz::Tz;
    use rstest::rstest;
    use std::sync::Arc;

    fn hours(text: &str) -> Vec<Hours> {
        text.split_whitespace().map(|part| part.parse().unwrap()).collect()
    }

    fn spec(zone: Tz, every_day: &str) -> CalendarSpec {
        let day = || hours(every_day);
        let weekly = WeeklyHours {
            mon: day(),
            tue: day(),
            wed: day(),
            thu: day(),
            fri: day(),
            sat: day(),
            sun: day(),
        };
        CalendarSpec::new(zone, weekly)
    }

    fn at(text: &str) -> Instant {
        text.parse().unwrap()
    }

    /// A date in one line: day of the month, periods on the clock of the zone, what is odd.
    fn line(day: &LocalDay<'_>, zone: Tz) -> String {
        let mut words = vec![day.date.format("%d").to_string()];
        let clock = |at: Instant| at.with_timezone(&zone).format("%H:%M").to_string();
        words.extend(day.periods.iter().map(|open| format!("{}-{}", clock(open.from), clock(open.to))));
        words.extend(day.holiday.map(ToString::to_string));
        words.extend(day.special.then(|| "special".to_owned()));
        words.extend((day.clock_change != 0).then(|| format!("{:+}", day.clock_change)));
        words.join(" ")
    }

    fn lines(calendar: &Calendar, from: &str, count: usize) -> Vec<String> {
        let zone = calendar.zone();
        calendar.days(at(from), count).iter().map(|day| line(day, zone)).collect()
    }

    #[rstest]
    #[case::forward(
        Tz::Europe__Amsterdam,
        "2026-03-28T12:00:00Z",
        &["28 01:00-10:00", "29 01:00-10:00 +60", "30 01:00-10:00"]
    )]
    #[case::back(
        Tz::Europe__Amsterdam,
        "2026-10-24T12:00:00Z",
        &["24 01:00-10:00", "25 01:00-10:00 -60", "26 01:00-10:00"]
    )]
    #[case::half_an_hour_forward(
        Tz::Australia__Lord_Howe,
        "2024-10-05T02:00:00Z",
        &["05 01:00-10:00", "06 01:00-10:00 +30", "07 01:00-10:00"]
    )]
    #[case::half_an_hour_back(
        Tz::Australia__Lord_Howe,
        "2024-04-06T02:00:00Z",
        &["06 01:00-10:00", "07 01:00-10:00 -30", "08 01:00-10:00"]
    )]
    #[case::a_date_that_never_was(
        Tz::Pacific__Apia,
        "2011-12-29T12:00:00Z",
        &["29 01:00-10:00", "31 01:00-10:00", "01 01:00-10:00"]
    )]
    #[case::no_midnight(
        Tz::America__Sao_Paulo,
        "2015-10-17T12:00:00Z",
        &["17 01:00-10:00", "18 01:00-10:00 +60", "19 01:00-10:00"]
    )]
    fn dates_follow_each_other(#[case] zone: Tz, #[case] from: &str, #[case] expected: &[&str]) {
        assert_eq!(lines(&Calendar::new(spec(zone, "01:00-10:00")), from, 3), expected);
    }

    #[rstest]
    #[case(Tz::Europe__Amsterdam, "2026-03-29T12:00:00Z", 23 * 60)]
    #[case(Tz::Europe__Amsterdam, "2026-10-25T12:00:00Z", 25 * 60)]
    #[case(Tz::Australia__Lord_Howe, "2024-10-06T02:00:00Z", 23 * 60 + 30)]
    #[case(Tz::Australia__Lord_Howe, "2024-04-07T02:00:00Z", 24 * 60 + 30)]
    fn a_date_that_is_open_all_day_is_as_long_as_it_is(
        #[case] zone: Tz,
        #[case] on: &str,
        #[case] minutes: i64,
    ) {
        let calendar = Calendar::always(zone);
        let days = calendar.days(at(on), 1);
        let [Period { from, to }] = days[0].periods[..] else {
            panic!("{days:?}");
        };
        assert_eq!((to - from).num_minutes(), minutes);
        assert_eq!(i64::from(days[0].clock_change), ORDINARY - minutes);
    }

    #[test]
    fn a_date_says_why_it_is_not_as_ever() {
        let mut spec = spec(Tz::Europe__Amsterdam, "09:00-17:00 22:00-24:00");
        let date = |day| NaiveDate::from_ymd_opt(2026, 12, day).unwrap();
        Arc::make_mut(&mut spec.holidays).insert(date(25), CleanLine::cut("Christmas"));
        spec.shifts.insert(date(24), hours("09:00-12:00"));
        spec.shifts.insert(date(25), hours("09:00-12:00"));
        spec.breaks.insert(date(23), hours("12:00-13:00"));
        let lines = lines(&Calendar::new(spec), "2026-12-22T23:30:00Z", 4);
        assert_eq!(
            lines,
            [
                "23 09:00-12:00 13:00-17:00 22:00-00:00 special",
                "24 09:00-12:00 special",
                "25 Christmas",
                "26 09:00-17:00 22:00-00:00"
            ]
        );
    }
}
