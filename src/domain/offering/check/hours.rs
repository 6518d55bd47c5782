//! What is wrong with hours: of the week, of single dates, and with holidays.

use super::{Flaw, MOST_HOLIDAYS};
use crate::domain::offering::{Hours, Offering, WeeklyHours};
use crate::domain::phrase::Phrase;
use chrono::{NaiveDate, Weekday};
use std::collections::BTreeMap;

/// The most intervals of one day.
const MOST_INTERVALS: usize = 24;

const WEEK: [Weekday; 7] =
    [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];

/// Flaws of service hours, holidays, breaks and shifts.
pub(super) fn flaws(offering: &Offering) -> Vec<Flaw> {
    let mut found = Vec::new();
    if is_empty(&offering.hours) {
        found.push(Flaw::new("hours", Phrase::new("offering-no-hours")));
    }
    for (day, phrase) in weekly(&offering.hours, "offering-hours-overlap") {
        found.push(Flaw::new(format!("hours.{}", name(day)), phrase));
    }
    let count = offering.holidays.len();
    if count > MOST_HOLIDAYS {
        let phrase = Phrase::new("offering-too-many-holidays");
        found.push(Flaw::new("holidays", phrase.with("count", count).with("most", MOST_HOLIDAYS)));
    }
    found.extend(dated("breaks", "offering-breaks-overlap", &offering.breaks));
    found.extend(dated("shifts", "offering-shifts-overlap", &offering.shifts));
    for (date, hours) in &offering.shifts {
        if let Some(holiday) = offering.holidays.get(date).filter(|_| !hours.is_empty()) {
            let phrase = Phrase::new("offering-shift-on-holiday").with("date", date).with("holiday", holiday);
            found.push(Flaw::new(format!("shifts.{date}"), phrase));
        }
    }
    found
}

fn dated(key: &str, overlap: &str, dates: &BTreeMap<NaiveDate, Vec<Hours>>) -> Vec<Flaw> {
    if dates.len() > MOST_HOLIDAYS {
        let phrase = Phrase::new("offering-too-many-dates").with("key", key);
        return vec![Flaw::new(key, phrase.with("count", dates.len()).with("most", MOST_HOLIDAYS))];
    }
    let all = dates.iter().flat_map(|(date, hours)| {
        let said = of_day(hours, overlap).into_iter();
        said.map(move |phrase| Flaw::new(format!("{key}.{date}"), phrase.with("date", date)))
    });
    all.collect()
}

/// Flaws of weekly hours, with the day.
pub(super) fn weekly(hours: &WeeklyHours, overlap: &str) -> Vec<(Weekday, Phrase)> {
    let all = WEEK.into_iter().flat_map(|day| {
        let said = of_day(hours.of(day), overlap).into_iter();
        said.map(move |phrase| (day, phrase.word("day", "day", day.number_from_monday())))
    });
    all.collect()
}

/// How a file names a day of the week.
pub(super) fn name(day: Weekday) -> String {
    day.to_string().to_lowercase()
}

/// Whether no day has hours.
pub(super) fn is_empty(hours: &WeeklyHours) -> bool {
    WEEK.iter().all(|day| hours.of(*day).is_empty())
}

/// Every interval of a day that starts before an earlier one is over.
fn of_day(hours: &[Hours], overlap: &str) -> Vec<Phrase> {
    if hours.len() > MOST_INTERVALS {
        let phrase = Phrase::new("offering-many-intervals");
        return vec![phrase.with("count", hours.len()).with("most", MOST_INTERVALS)];
    }
    let mut sorted = hours.to_vec();
    sorted.sort();
    let mut found = Vec::new();
    let mut last: Option<Hours> = None;
    for other in sorted {
        match last {
            Some(one) if other.from < one.to => {
                found.push(Phrase::new(overlap).with("one", one).with("other", other));
                last = Some(if other.to > one.to { other } else { one });
            }
            _ => last = Some(other),
        }
    }
    found
}
