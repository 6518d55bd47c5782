//! Why a calendar is closed: a holiday by name, a break, or outside its hours.

use super::{Calendar, local};
use crate::domain::Instant;
use crate::domain::text::CleanLine;
use chrono::{DateTime, NaiveDate};

/// Why it is closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shut<'a> {
    /// Outside the hours of the day.
    Hours,
    /// A break in them.
    Break,
    /// The date is a holiday.
    Holiday(&'a CleanLine),
}

impl Calendar {
    /// A closed span, parted by why it is closed: in order, without gaps. What is open in it counts as
    /// [`Shut::Hours`].
    pub fn shut(&self, from: Instant, to: Instant) -> Vec<(Instant, Instant, Shut<'_>)> {
        let mut parts = Vec::new();
        let mut at = from;
        while at < to {
            let date = at.with_timezone(&self.spec.zone).date_naive();
            // Where the clock is put back over midnight a date comes twice; the rest is not parted any more.
            let end = date.succ_opt().map(|next| self.midnight(next)).filter(|end| *end > at);
            let end = end.map_or(to, |end| end.min(to));
            match self.spec.holidays.get(&date) {
                Some(name) => parts.push((at, end, Shut::Holiday(name))),
                None => self.part_by_breaks(date, at, end, &mut parts),
            }
            at = end;
        }
        parts
    }

    fn part_by_breaks<'a>(
        &'a self,
        date: NaiveDate,
        from: Instant,
        to: Instant,
        parts: &mut Vec<(Instant, Instant, Shut<'a>)>,
    ) {
        let mut at = from;
        let mut push = |until: Instant, why| {
            let until = until.clamp(at, to);
            if at < until {
                parts.push((at, until, why));
                at = until;
            }
        };
        for hours in self.spec.breaks_on(date) {
            let span = local::span(self.spec.zone, date, hours);
            if let (Some(start), Some(end)) =
                (DateTime::from_timestamp(span.start, 0), DateTime::from_timestamp(span.end, 0))
            {
                push(start, Shut::Hours);
                push(end, Shut::Break);
            }
        }
        push(to, Shut::Hours);
    }

    fn midnight(&self, date: NaiveDate) -> Instant {
        local::resolve(self.spec.zone, date.and_time(chrono::NaiveTime::MIN))
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

    /// Amsterdam in winter (UTC+1): 09:00-17:00; Tuesday 6 January 2026 is a holiday, Wednesday has breaks, one of
    /// them before the opening.
    fn calendar() -> Calendar {
        let hours = |text: &str| -> Vec<Hours> {
            text.split_whitespace().map(|part| part.parse().unwrap()).collect()
        };
        let day = || hours("09:00-17:00");
        let weekly = WeeklyHours { mon: day(), tue: day(), wed: day(), ..WeeklyHours::default() };
        let mut spec = CalendarSpec::new(Tz::Europe__Amsterdam, weekly);
        Arc::make_mut(&mut spec.holidays).insert("2026-01-06".parse().unwrap(), CleanLine::cut("Epiphany"));
        spec.breaks.insert("2026-01-07".parse().unwrap(), hours("12:00-12:30 07:00-10:00"));
        Calendar::new(spec)
    }

    #[rstest]
    #[case::night("05T16:00 05T20:00", "05T16:00 hours")]
    #[case::to_the_holiday("05T16:00 06T03:00", "05T16:00 hours, 05T23:00 Epiphany")]
    #[case::over_it("05T16:00 07T07:00", "05T16:00 hours, 05T23:00 Epiphany, 06T23:00 hours")]
    #[case::late_start("07T07:00 07T09:00", "07T07:00 hours, 07T08:00 break")]
    #[case::lunch("07T11:00 07T11:30", "07T11:00 break")]
    #[case::weekend("09T16:00 11T08:00", "09T16:00 hours, 09T23:00 hours, 10T23:00 hours")]
    #[case::nothing("05T16:00 05T16:00", "")]
    fn closed_spans_say_why(#[case] span: &str, #[case] expected: &str) {
        let at = |text: &str| format!("2026-01-{text}:00Z").parse::<Instant>().unwrap();
        let (from, to) = span.split_once(' ').unwrap();
        let calendar = calendar();
        let parts = calendar.shut(at(from), at(to));
        let name = |why: &Shut<'_>| match why {
            Shut::Hours => "hours".to_owned(),
            Shut::Break => "break".to_owned(),
            Shut::Holiday(name) => name.to_string(),
        };
        let told: Vec<String> =
            parts.iter().map(|(from, _, why)| format!("{} {}", from.format("%dT%H:%M"), name(why))).collect();
        assert_eq!(told.join(", "), expected);
        assert!(parts.windows(2).all(|pair| pair[0].1 == pair[1].0));
        assert_eq!(parts.last().map(|part| part.1), Some(at(to)).filter(|to| at(from) < *to));
    }
}
