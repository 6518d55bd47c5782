//! The questions a calendar answers. Adding up to exactly a closing gives the closing instant, not the next opening.

use super::year::Year;
use super::{Calendar, NoOpening, Period};
use crate::domain::Instant;
use chrono::{DateTime, Datelike};

/// How far the next opening may be: a leap year.
const YEAR: i64 = 366 * 24 * 60 * 60;

impl Calendar {
    /// Whether it is open: the instant of opening is, that of closing is not.
    pub fn is_open(&self, at: Instant) -> bool {
        self.open_from(at.timestamp()) == Some(at.timestamp())
    }

    /// `at` itself if it is open, else the next opening.
    pub fn next_open(&self, at: Instant) -> Result<Instant, NoOpening> {
        match self.open_from(at.timestamp()) {
            Some(open) if open == at.timestamp() => Ok(at),
            Some(open) => Ok(instant(open)),
            None => Err(NoOpening { near: at }),
        }
    }

    /// The first closing after `at`. None: it does not open, or stays open for more than a year.
    pub fn next_close(&self, at: Instant) -> Option<Instant> {
        let start = self.open_from(at.timestamp())?;
        let mut open = start;
        while open - start <= YEAR {
            let close = self.with_year(year_of(open), |year| year.end_after(open))?;
            if self.open_from(close) != Some(close) {
                return Some(instant(close));
            }
            open = close;
        }
        None
    }

    /// When it next closes or, if it is closed, opens. None: neither within a year.
    pub fn changes_at(&self, at: Instant) -> Option<Instant> {
        if self.is_open(at) { self.next_close(at) } else { self.next_open(at).ok() }
    }

    /// `at` itself if it is open or closes then, else the closing before it.
    pub fn prev_close(&self, at: Instant) -> Result<Instant, NoOpening> {
        match self.close_until(at.year(), at.timestamp()) {
            Some(close) if close == at.timestamp() => Ok(at),
            Some(close) => Ok(instant(close)),
            None => Err(NoOpening { near: at }),
        }
    }

    /// The earliest instant by which `seconds` have been open since `start`. None or fewer seconds: the next opening.
    pub fn add(&self, start: Instant, seconds: i64) -> Result<Instant, NoOpening> {
        let open = self.next_open(start)?;
        if seconds <= 0 {
            return Ok(open);
        }
        let mut number = open.year();
        let mut goal = seconds + self.with_year(number, |year| year.elapsed(open.timestamp()));
        loop {
            let (total, due) = self.with_year(number, |year| {
                let total = year.total();
                (total, year.reached(goal.min(total)))
            });
            let reached = due.map(instant).ok_or(NoOpening { near: open })?;
            if goal <= total {
                return Ok(reached);
            }
            goal -= total;
            number = self.next_open(reached)?.year();
        }
    }

    /// What [`add`](Self::add) says of several spans from one start; none where there is no opening.
    pub fn add_each<const N: usize>(&self, start: Instant, seconds: [i64; N]) -> [Option<Instant>; N] {
        let Ok(open) = self.next_open(start) else {
            return [None; N];
        };
        // Most end in the year in which they start.
        self.with_year(open.year(), |year| {
            let before = year.elapsed(open.timestamp());
            let total = year.total();
            seconds.map(|seconds| match before.saturating_add(seconds) {
                _ if seconds <= 0 => Some(open),
                goal if goal <= total => year.reached(goal).map(instant),
                _ => self.add(open, seconds).ok(),
            })
        })
    }

    /// The latest instant from which `seconds` have been open until `end`. None or fewer seconds: the closing before.
    pub fn subtract(&self, end: Instant, seconds: i64) -> Result<Instant, NoOpening> {
        let mut close = self.prev_close(end)?;
        if seconds <= 0 {
            return Ok(close);
        }
        let mut number = close.year();
        let mut goal = self.with_year(number, |year| year.elapsed(close.timestamp())) - seconds;
        loop {
            let start = self.with_year(number, |year| year.left(goal.max(0)));
            if let Some(start) = start.filter(|_| goal >= 0) {
                return Ok(instant(start));
            }
            let opening = start.map_or(close.timestamp(), |start| start.min(close.timestamp()));
            let earlier = self.close_until(number - 1, opening);
            close = earlier.map(instant).ok_or(NoOpening { near: instant(opening) })?;
            number = year_of(close.timestamp() - 1);
            goal += self.with_year(number, Year::total);
        }
    }

    /// Open seconds from `from` to `to`; 0 if `to` is earlier.
    pub fn between(&self, from: Instant, to: Instant) -> i64 {
        if to <= from {
            return 0;
        }
        let whole: i64 = (from.year()..to.year()).map(|number| self.with_year(number, Year::total)).sum();
        let elapsed = |at: Instant| self.with_year(at.year(), |year| year.elapsed(at.timestamp()));
        whole + elapsed(to) - elapsed(from)
    }

    /// The open periods from `from` to `until`, in order, the first and last cut to them. Ends early where the
    /// calendar does not open for a year.
    pub fn periods(&self, from: Instant, until: Instant) -> impl Iterator<Item = Period> {
        let mut next = Some(from);
        std::iter::from_fn(move || {
            let open = self.next_open(next?).ok().filter(|open| *open < until)?;
            next = self.next_close(open).filter(|close| *close < until);
            Some(Period { from: open, to: next.unwrap_or(until) })
        })
    }

    /// The first open second from `at` on, within a year.
    fn open_from(&self, at: i64) -> Option<i64> {
        let number = year_of(at);
        (number..=number + 2)
            .find_map(|number| self.with_year(number, |year| year.open_from(at)))
            .filter(|open| open - at <= YEAR)
    }

    /// The last second up to `at` in the year `number` or before that is open or closes a period, within a year.
    fn close_until(&self, number: i32, at: i64) -> Option<i64> {
        (number - 2..=number)
            .rev()
            .find_map(|number| self.with_year(number, |year| year.close_until(at)))
            .filter(|close| at - close <= YEAR)
    }
}

fn year_of(seconds: i64) -> i32 {
    instant(seconds).year()
}

/// Seconds out of chrono's range are its last instant; nothing is open there.
fn instant(seconds: i64) -> Instant {
    DateTime::from_timestamp(seconds, 0).unwrap_or(DateTime::<chrono::Utc>::MAX_UTC)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::CalendarSpec;
    use crate::domain::offering::{Hours, WeeklyHours};
    use crate::domain::text::CleanLine;
    use chrono::{NaiveDate, TimeDelta, Timelike};
    use chrono_tz::Tz;
    use proptest::prelude::*;
    use rstest::rstest;
    use std::sync::Arc;

    fn hours(text: &str) -> Vec<Hours> {
        text.split_whitespace().map(|part| part.parse().unwrap()).collect()
    }

    fn at(text: &str) -> Instant {
        text.parse().unwrap()
    }

    fn spec(zone: Tz, workdays: &str, weekend: &str) -> CalendarSpec {
        let (day, end) = (|| hours(workdays), || hours(weekend));
        let weekly = WeeklyHours {
            mon: day(),
            tue: day(),
            wed: day(),
            thu: day(),
            fri: day(),
            sat: end(),
            sun: end(),
        };
        CalendarSpec::new(zone, weekly)
    }

    /// Office hours in Amsterdam; New Year's Day 2026 is a holiday, 2 January a shift, 5 January has a break.
    fn office() -> Calendar {
        let mut spec = spec(Tz::Europe__Amsterdam, "09:00-17:00", "");
        let date = |text: &str| text.parse::<NaiveDate>().unwrap();
        let holidays = [(date("2026-01-01"), CleanLine::cut("New Year's Day"))];
        spec.holidays = Arc::new(holidays.into());
        spec.shifts.insert(date("2026-01-01"), hours("00:00-24:00"));
        spec.shifts.insert(date("2026-01-02"), hours("10:00-12:00"));
        spec.breaks.insert(date("2026-01-05"), hours("12:00-13:00"));
        Calendar::new(spec)
    }

    #[rstest]
    #[case::inside("2026-01-06T09:00:00Z", 3_600, "2026-01-06T10:00:00Z")]
    #[case::to_the_closing("2026-01-06T08:00:00Z", 28_800, "2026-01-06T16:00:00Z")]
    #[case::a_second_past_it("2026-01-06T08:00:00Z", 28_801, "2026-01-07T08:00:01Z")]
    #[case::from_the_night("2026-01-06T02:00:00Z", 3_600, "2026-01-06T09:00:00Z")]
    #[case::from_the_closing("2026-01-06T16:00:00Z", 3_600, "2026-01-07T09:00:00Z")]
    #[case::over_the_weekend("2026-01-09T15:30:00Z", 3_600, "2026-01-12T08:30:00Z")]
    #[case::over_holiday_and_shift("2025-12-31T15:00:00Z", 3 * 3_600, "2026-01-02T11:00:00Z")]
    #[case::through_the_break("2026-01-05T10:00:00Z", 2 * 3_600, "2026-01-05T13:00:00Z")]
    #[case::zero_waits_for_opening("2026-01-10T10:00:00Z", 0, "2026-01-12T08:00:00Z")]
    #[case::into_summer_time("2026-03-27T15:00:00Z", 2 * 3_600, "2026-03-30T08:00:00Z")]
    #[case::years_ahead("2026-01-06T08:00:00Z", 10 * 260 * 28_800, "2035-12-24T16:00:00Z")]
    fn adds(#[case] start: &str, #[case] seconds: i64, #[case] due: &str) {
        assert_eq!(office().add(at(start), seconds), Ok(at(due)));
    }

    #[rstest]
    #[case::inside("2026-01-06T10:00:00Z", 3_600, "2026-01-06T09:00:00Z")]
    #[case::to_the_opening("2026-01-06T16:00:00Z", 28_800, "2026-01-06T08:00:00Z")]
    #[case::a_second_past_it("2026-01-06T16:00:00Z", 28_801, "2026-01-05T15:59:59Z")]
    #[case::over_new_year("2026-01-02T11:00:00Z", 3 * 3_600, "2025-12-31T15:00:00Z")]
    #[case::zero_waits_for_closing("2026-01-11T10:00:00Z", 0, "2026-01-09T16:00:00Z")]
    fn subtracts(#[case] end: &str, #[case] seconds: i64, #[case] start: &str) {
        assert_eq!(office().subtract(at(end), seconds), Ok(at(start)));
    }

    #[rstest]
    #[case::spring("2026-03-29T00:00:00", "2026-03-30T00:00:00", 23 * 3_600)]
    #[case::autumn("2026-10-25T00:00:00", "2026-10-26T00:00:00", 25 * 3_600)]
    #[case::plain("2026-06-01T00:00:00", "2026-06-02T00:00:00", 24 * 3_600)]
    fn always_is_exact_through_changes(#[case] from: &str, #[case] to: &str, #[case] seconds: i64) {
        let zone = Tz::Europe__Amsterdam;
        let local = |text: &str| crate::domain::calendar::resolve(zone, text.parse().unwrap());
        let always = Calendar::always(zone);
        assert_eq!(always.between(local(from), local(to)), seconds);
        assert_eq!(always.add(local(from), seconds), Ok(local(to)));
        assert_eq!(always.subtract(local(to), seconds), Ok(local(from)));
    }

    #[test]
    fn always_crosses_new_years_without_losing_a_second() {
        let always = Calendar::always(Tz::Pacific__Apia);
        let (from, to) = (at("2011-12-30T05:00:00Z"), at("2031-02-01T00:00:00Z"));
        let seconds = (to - from).num_seconds();
        assert_eq!(always.add(from, seconds), Ok(to));
        assert_eq!(always.subtract(to, seconds), Ok(from));
        assert_eq!(always.next_close(from), None);
        assert_eq!(always.periods(from, to).collect::<Vec<_>>(), [Period { from, to }]);
    }

    #[test]
    fn a_skipped_date_is_not_open() {
        // The 30th of December 2011, a Friday, did not come to Apia: 31 December, a Saturday, has no hours.
        let apia = Calendar::new(spec(Tz::Pacific__Apia, "09:00-17:00", ""));
        let thursday_closes = at("2011-12-30T03:00:00Z");
        assert_eq!(apia.next_close(at("2011-12-29T20:00:00Z")), Some(thursday_closes));
        assert_eq!(apia.next_open(thursday_closes), Ok(at("2012-01-01T19:00:00Z")));
    }

    #[test]
    fn a_night_is_one_period() {
        let night = Calendar::new(spec(Tz::Europe__Amsterdam, "00:00-06:00 22:00-24:00", ""));
        let periods: Vec<Period> =
            night.periods(at("2026-01-06T12:00:00Z"), at("2026-01-08T00:00:00Z")).collect();
        let first = Period { from: at("2026-01-06T21:00:00Z"), to: at("2026-01-07T05:00:00Z") };
        let second = Period { from: at("2026-01-07T21:00:00Z"), to: at("2026-01-08T00:00:00Z") };
        assert_eq!(periods, [first, second]);
    }

    #[test]
    fn periods_of_the_office_close_and_open() {
        let office = office();
        let noon = at("2026-01-06T12:00:00Z");
        assert!(office.is_open(at("2026-01-06T08:00:00Z")));
        assert!(!office.is_open(at("2026-01-06T16:00:00Z")));
        assert_eq!(office.next_open(noon), Ok(noon));
        assert_eq!(office.next_close(noon), Some(at("2026-01-06T16:00:00Z")));
        assert_eq!(office.prev_close(noon), Ok(noon));
        assert_eq!(office.changes_at(noon), Some(at("2026-01-06T16:00:00Z")));
        assert_eq!(office.changes_at(at("2026-01-06T16:00:00Z")), Some(at("2026-01-07T08:00:00Z")));
        assert_eq!(office.prev_close(at("2026-01-07T01:00:00Z")), Ok(at("2026-01-06T16:00:00Z")));
        assert_eq!(office.holiday(at("2026-01-01T12:00:00Z")).map(CleanLine::as_str), Some("New Year's Day"));
        assert!(office.on_break(at("2026-01-05T11:30:00Z")));
    }

    #[test]
    fn no_opening_within_a_year_is_said() {
        let never = Calendar::new(spec(Tz::UTC, "", ""));
        let now = at("2026-01-06T12:00:00Z");
        let error = NoOpening { near: now };
        assert_eq!(never.next_open(now), Err(error));
        assert_eq!(never.add(now, 60), Err(error));
        assert_eq!(never.subtract(now, 60), Err(error));
        assert_eq!(never.next_close(now), None);
        assert_eq!(never.between(now, now + TimeDelta::days(4_000)), 0);
        assert_eq!(never.periods(now, now + TimeDelta::days(30)).count(), 0);

        let mut once = spec(Tz::UTC, "", "");
        once.shifts.insert("2026-01-06".parse().unwrap(), hours("09:00-10:00"));
        let once = Calendar::new(once);
        let ends = at("2026-01-06T10:00:00Z");
        assert_eq!(once.add(at("2025-02-01T00:00:00Z"), 3_600), Ok(ends));
        assert_eq!(once.add(at("2025-02-01T00:00:00Z"), 3_601), Err(NoOpening { near: ends }));
        assert!(once.next_open(at("2024-12-01T00:00:00Z")).is_err());
        assert!(once.subtract(ends, 3_601).is_err());
    }

    #[test]
    fn the_ends_of_time_do_no_harm() {
        let office = office();
        assert!(office.add(Instant::MAX_UTC, 60).is_err());
        assert!(office.subtract(Instant::MIN_UTC, 60).is_err());
        assert!(!office.is_open(Instant::MAX_UTC));
    }

    /// Whole hours that lie outside any change of the clock in the zones below.
    fn weeks() -> impl Strategy<Value = WeeklyHours> {
        let day = || {
            prop::sample::select(vec![
                "",
                "09:00-17:00",
                "00:00-24:00",
                "08:00-12:00 13:00-18:00",
                "00:00-06:00 22:00-24:00",
            ])
            .prop_map(hours)
        };
        [day(), day(), day(), day(), day(), day(), day()].prop_map(|[tue, wed, thu, fri, sat, sun, _]| {
            WeeklyHours { mon: hours("10:00-16:00"), tue, wed, thu, fri, sat, sun }
        })
    }

    fn calendars() -> impl Strategy<Value = Calendar> {
        let zones =
            vec![Tz::Europe__Amsterdam, Tz::America__New_York, Tz::Australia__Lord_Howe, Tz::Asia__Kathmandu];
        let holidays = prop::collection::btree_set(0_u64..800, 0..20);
        (prop::sample::select(zones), weeks(), holidays).prop_map(|(zone, weekly, days)| {
            let first = NaiveDate::from_ymd_opt(2024, 12, 1).unwrap();
            let holidays = days.into_iter().map(|day| (first + chrono::Days::new(day), CleanLine::default()));
            let holidays = Arc::new(holidays.collect());
            Calendar::new(CalendarSpec { holidays, ..CalendarSpec::new(zone, weekly) })
        })
    }

    /// Around the turn of two years and four changes of the clock.
    fn instants() -> impl Strategy<Value = Instant> {
        let first = at("2024-12-20T00:00:00Z").timestamp();
        (first..first + 700 * 86_400).prop_map(instant)
    }

    /// Whether a local wall clock shows an open minute: the definition, in the plainest words.
    fn shows_open(calendar: &Calendar, at: Instant) -> bool {
        let local = at.with_timezone(&calendar.zone());
        let minute = local.hour() * 60 + local.minute();
        calendar.holiday(at).is_none()
            && calendar
                .spec
                .weekly
                .of(local.weekday())
                .iter()
                .any(|hours| (u32::from(hours.from)..u32::from(hours.to)).contains(&minute))
    }

    proptest! {
        #[test]
        fn between_start_and_due_lies_the_target(
            calendar in calendars(), start in instants(), seconds in 1_i64..4_000_000,
        ) {
            let due = calendar.add(start, seconds).unwrap();
            prop_assert_eq!(calendar.between(start, due), seconds);
            prop_assert_eq!(calendar.between(start, due - TimeDelta::seconds(1)), seconds - 1);
        }

        #[test]
        fn several_are_added_like_one(
            calendar in calendars(), start in instants(), seconds in [-5_i64..4_000_000, 0..90_000, 0..40_000_000],
        ) {
            prop_assert_eq!(calendar.add_each(start, seconds), seconds.map(|seconds| calendar.add(start, seconds).ok()));
        }

        #[test]
        fn adding_then_subtracting_returns(
            calendar in calendars(), start in instants(), seconds in 1_i64..4_000_000,
        ) {
            let due = calendar.add(start, seconds).unwrap();
            prop_assert_eq!(calendar.subtract(due, seconds), calendar.next_open(start));
        }

        #[test]
        fn parts_add_up(calendar in calendars(), mut three in [instants(), instants(), instants()]) {
            three.sort();
            let [a, b, c] = three;
            prop_assert_eq!(calendar.between(a, b) + calendar.between(b, c), calendar.between(a, c));
            let periods = calendar.periods(a, c).map(|period| (period.to - period.from).num_seconds());
            prop_assert_eq!(periods.sum::<i64>(), calendar.between(a, c));
        }

        #[test]
        fn a_walk_by_the_wall_clock_agrees(calendar in calendars(), start in instants()) {
            let start = instant(start.timestamp() / 60 * 60);
            let minutes = (0..3 * 24 * 60).map(|minute| start + TimeDelta::minutes(minute));
            let mut open = 0;
            for minute in minutes {
                prop_assert_eq!(calendar.is_open(minute), shows_open(&calendar, minute), "{}", minute);
                open += i64::from(shows_open(&calendar, minute)) * 60;
            }
            prop_assert_eq!(calendar.between(start, start + TimeDelta::days(3)), open);
        }
    }
}
