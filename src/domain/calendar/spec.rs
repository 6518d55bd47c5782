//! What a calendar is made from, and the hours of one local date that follow from it.

use crate::domain::offering::{Hours, Offering, WeeklyHours};
use crate::domain::text::CleanLine;
use chrono::{Datelike, NaiveDate};
use chrono_tz::Tz;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Hours as people write them down. Dates and hours are local to `zone`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarSpec {
    /// The IANA zone.
    pub zone: Tz,
    /// The hours of an ordinary week.
    pub weekly: WeeklyHours,
    /// Dates closed whole, shifts included, with their names. Shared by all calendars of an offering.
    pub holidays: Arc<BTreeMap<NaiveDate, CleanLine>>,
    /// Time taken out of single dates.
    pub breaks: BTreeMap<NaiveDate, Vec<Hours>>,
    /// Hours of single dates, instead of the weekly ones.
    pub shifts: BTreeMap<NaiveDate, Vec<Hours>>,
}

impl CalendarSpec {
    /// Weekly hours and nothing else.
    pub fn new(zone: Tz, weekly: WeeklyHours) -> Self {
        Self { zone, weekly, holidays: Arc::default(), breaks: BTreeMap::new(), shifts: BTreeMap::new() }
    }

    /// The service hours of an offering, with its breaks and shifts.
    pub fn service(offering: &Offering) -> Self {
        let (breaks, shifts) = (offering.breaks.clone(), offering.shifts.clone());
        let holidays = Arc::new(offering.holidays.clone());
        Self { holidays, breaks, shifts, ..Self::new(offering.time_zone, offering.hours.clone()) }
    }

    /// Weekly hours of a contact method: in the zone and with the holidays of the service hours, without their breaks and
    /// shifts.
    pub fn beside(&self, weekly: &WeeklyHours) -> Self {
        Self { holidays: Arc::clone(&self.holidays), ..Self::new(self.zone, weekly.clone()) }
    }

    /// The open hours of a date, in any order; they may touch or overlap.
    pub(super) fn hours_on(&self, date: NaiveDate) -> Vec<Hours> {
        if self.holidays.contains_key(&date) {
            return Vec::new();
        }
        let mut open = self.planned_on(date).to_vec();
        for pause in self.breaks.get(&date).into_iter().flatten() {
            open = open.iter().flat_map(|hours| without(*hours, *pause)).collect();
        }
        open
    }

    /// What breaks take out of the hours of a date, in order.
    pub(super) fn breaks_on(&self, date: NaiveDate) -> Vec<Hours> {
        let planned = self.planned_on(date);
        let pauses = self.breaks.get(&date).into_iter().flatten();
        let mut taken: Vec<Hours> = pauses
            .flat_map(|pause| planned.iter().map(|hours| common(*hours, *pause)))
            .filter(|hours| hours.from < hours.to)
            .collect();
        taken.sort_unstable();
        taken
    }

    /// The hours of a date before breaks and holidays.
    fn planned_on(&self, date: NaiveDate) -> &[Hours] {
        self.shifts.get(&date).map_or(self.weekly.of(date.weekday()), Vec::as_slice)
    }
}

fn common(one: Hours, other: Hours) -> Hours {
    Hours { from: one.from.max(other.from), to: one.to.min(other.to) }
}

/// What is left of `hours` before and after `pause`.
fn without(hours: Hours, pause: Hours) -> impl Iterator<Item = Hours> {
    let before = Hours { from: hours.from, to: hours.to.min(pause.from) };
    let after = Hours { from: hours.from.max(pause.to), to: hours.to };
    [before, after].into_iter().filter(|left| left.from < left.to)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    fn hours(text: &str) -> Vec<Hours> {
        text.split_whitespace().map(|part| part.parse().unwrap()).collect()
    }

    #[rstest]
    #[case::usual("09:00-17:00", None, "", "09:00-17:00")]
    #[case::lunch("09:00-17:00", None, "12:00-13:00", "09:00-12:00 13:00-17:00")]
    #[case::late_start("09:00-17:00", None, "00:00-10:30", "10:30-17:00")]
    #[case::early_end("09:00-17:00", None, "15:00-24:00", "09:00-15:00")]
    #[case::whole_day("09:00-17:00", None, "00:00-24:00", "")]
    #[case::two("09:00-17:00", None, "10:00-10:15 15:00-15:15", "09:00-10:00 10:15-15:00 15:15-17:00")]
    #[case::elsewhere("09:00-17:00", None, "18:00-19:00", "09:00-17:00")]
    #[case::shift_replaces("09:00-17:00", Some("07:00-08:00"), "", "07:00-08:00")]
    #[case::break_in_shift("09:00-17:00", Some("20:00-24:00"), "21:00-22:00", "20:00-21:00 22:00-24:00")]
    #[case::empty_shift("09:00-17:00", Some(""), "", "")]
    fn a_date_has_hours(
        #[case] usual: &str,
        #[case] shift: Option<&str>,
        #[case] breaks: &str,
        #[case] open: &str,
    ) {
        let date = NaiveDate::from_ymd_opt(2026, 3, 2).unwrap();
        let weekly = WeeklyHours { mon: hours(usual), ..WeeklyHours::default() };
        let mut spec = CalendarSpec::new(Tz::UTC, weekly);
        spec.breaks.insert(date, hours(breaks));
        spec.shifts.extend(shift.map(|text| (date, hours(text))));
        assert_eq!(spec.hours_on(date), hours(open));
        spec.holidays = Arc::new(BTreeMap::from([(date, CleanLine::cut("Closed"))]));
        assert_eq!(spec.hours_on(date), []);
    }
}
