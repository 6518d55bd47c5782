//! The service hours of a statement: the week, and the days ahead on which it is another.

use super::inert::inert;
use super::{date, list, table};
use crate::domain::offering::{Hours, Offering, OutOfHours, WeeklyHours};
use crate::locale;
use crate::t;
use chrono::{Datelike, Days, NaiveDate, Weekday};
use std::collections::BTreeMap;

/// The days of the week, in order.
const WEEK: [Weekday; 7] =
    [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];

/// All of it, with single days from `from` on for a year.
pub(super) fn section(offering: &Offering, from: NaiveDate) -> String {
    let until = from.checked_add_days(Days::new(365)).unwrap_or(from);
    let mut rows = vec![[t!("statement-col-day"), t!("statement-col-hours")].to_vec()];
    for day in WEEK {
        rows.push(vec![weekday(day), intervals(offering.hours.of(day))]);
    }
    let mut paragraphs = vec![
        format!("## {}", t!("statement-hours")),
        t!("statement-zone", zone = inert(offering.time_zone.name())),
        table(&rows).trim_end().to_owned(),
        outside(offering),
    ];
    if offering.severity_a_24x7 {
        paragraphs.push(t!("statement-round-the-clock"));
    }
    paragraphs.push(holidays(offering, from, until));
    let special = special(offering, from, until);
    if !special.is_empty() {
        paragraphs.push(format!("{}\n\n{}", t!("statement-special"), special.trim_end()));
    }
    paragraphs.join("\n\n") + "\n"
}

/// The open intervals of a day, in order: `09:00–12:00, 13:00–17:00`.
fn intervals(hours: &[Hours]) -> String {
    let mut sorted = hours.to_vec();
    sorted.sort();
    let open: Vec<String> = sorted.iter().map(|hours| hours.to_string().replace('-', "–")).collect();
    match open.is_empty() {
        true => t!("statement-closed"),
        false => open.join(", "),
    }
}

/// Weekly hours in one line; days of the same hours stand together: `Mon–Fri 09:00–17:00; Sat 10:00–12:00`.
pub(super) fn week(hours: &WeeklyHours) -> String {
    let mut runs: Vec<(Weekday, Weekday, &[Hours])> = Vec::new();
    for day in WEEK {
        let open = hours.of(day);
        match runs.last_mut() {
            Some((_, last, same)) if *same == open => *last = day,
            _ => runs.push((day, day, open)),
        }
    }
    let run = |(first, last, open): &(Weekday, Weekday, &[Hours])| match first == last {
        true => format!("{} {}", weekday(*first), intervals(open)),
        false => format!("{}–{} {}", weekday(*first), weekday(*last), intervals(open)),
    };
    let open: Vec<String> = runs.iter().filter(|(_, _, open)| !open.is_empty()).map(run).collect();
    open.join("; ")
}

fn weekday(day: Weekday) -> String {
    locale::text(&format!("day-{}", day.number_from_monday()), &[])
}

/// What happens to a request outside the hours.
fn outside(offering: &Offering) -> String {
    match offering.out_of_hours {
        OutOfHours::Queue => t!("statement-outside-queue"),
        OutOfHours::Refuse => t!("statement-outside-refuse"),
        OutOfHours::Surcharge => t!("statement-outside-surcharge"),
    }
}

fn holidays(offering: &Offering, from: NaiveDate, until: NaiveDate) -> String {
    let ahead = offering.holidays.range(from..=until);
    let days = list(ahead.map(|(day, name)| match name.is_empty() {
        true => single(*day),
        false => format!("{}: {}", single(*day), inert(name)),
    }));
    match days.is_empty() {
        true => t!("statement-no-holidays", until = date(until)),
        false => format!("{}\n\n{}", t!("statement-holidays", until = date(until)), days.trim_end()),
    }
}

/// Days with shifts in place of their hours, and with breaks. A holiday closes them anyway.
fn special(offering: &Offering, from: NaiveDate, until: NaiveDate) -> String {
    let mut days: BTreeMap<NaiveDate, Vec<String>> = BTreeMap::new();
    for (day, hours) in offering.shifts.range(from..=until) {
        days.entry(*day).or_default().push(t!("statement-shift", hours = intervals(hours)));
    }
    for (day, hours) in offering.breaks.range(from..=until).filter(|(_, hours)| !hours.is_empty()) {
        days.entry(*day).or_default().push(t!("statement-break", hours = intervals(hours)));
    }
    let open = days.iter().filter(|(day, _)| !offering.holidays.contains_key(day));
    list(open.map(|(day, what)| format!("{}: {}", single(*day), what.join("; "))))
}

/// A single day with its weekday: `Fri 25 Dec 2026`.
fn single(day: NaiveDate) -> String {
    format!("{} {}", weekday(day.weekday()), date(day))
}
