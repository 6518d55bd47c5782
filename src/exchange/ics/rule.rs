//! Recurrence: every year, or every so many, on the same date. Anything else is refused, not followed.

use super::event::date;
use chrono::{Datelike, NaiveDate};

/// Most years between two, and most times.
const MOST: u16 = 1_000;

/// A rule that comes back once a year at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Yearly {
    interval: u16,
    count: Option<u16>,
    until: Option<NaiveDate>,
}

/// Whether a rule comes back more often than any event with a time of day has a reason to.
pub(super) fn is_too_frequent(text: &str) -> bool {
    let upper = text.to_uppercase();
    ["SECONDLY", "MINUTELY", "HOURLY"].iter().any(|word| upper.contains(word))
}

impl Yearly {
    /// The rule in a text, for an event that starts on a date; else the key of what is wrong.
    pub(super) fn read(text: &str, start: NaiveDate) -> Result<Self, &'static str> {
        let mut parts: Vec<(String, &str)> = Vec::new();
        for part in text.split(';').filter(|part| !part.is_empty()) {
            let (name, value) = part.split_once('=').ok_or("ics-rule-part")?;
            let name = name.trim().to_uppercase();
            if parts.iter().any(|(known, _)| *known == name) {
                return Err("ics-rule-part");
            }
            parts.push((name, value.trim()));
        }
        let find = |wanted: &str| parts.iter().find(|(name, _)| name == wanted).map(|(_, value)| *value);
        if !find("FREQ").is_some_and(|often| often.eq_ignore_ascii_case("YEARLY")) {
            return Err("ics-rule-frequency");
        }
        let mut rule = Self { interval: 1, count: None, until: None };
        for (name, value) in &parts {
            match name.as_str() {
                "FREQ" | "WKST" => {}
                "INTERVAL" => rule.interval = number(value)?,
                "COUNT" => rule.count = Some(number(value)?),
                "UNTIL" => rule.until = Some(until(value)?),
                "BYMONTH" if value.parse() == Ok(start.month()) => {}
                "BYMONTHDAY" if value.parse() == Ok(start.day()) => {}
                _ => return Err("ics-rule-part"),
            }
        }
        match (rule.count, rule.until) {
            (Some(_), Some(_)) => Err("ics-rule-part"),
            _ => Ok(rule),
        }
    }

    /// The dates on which the event starts, up to the end of a year. A 29th of February comes in leap years.
    pub(super) fn dates(&self, start: NaiveDate, last: i32) -> Vec<NaiveDate> {
        let years = (start.year()..=last).step_by(self.interval.into());
        let dates = years.filter_map(|year| start.with_year(year));
        let dates = dates.take(self.count.map_or(usize::MAX, usize::from));
        dates.take_while(|date| self.until.is_none_or(|until| *date <= until)).collect()
    }
}

fn number(text: &str) -> Result<u16, &'static str> {
    text.parse().ok().filter(|number| (1..=MOST).contains(number)).ok_or("ics-rule-number")
}

/// The date of `20271231` or `20271231T235959Z`.
fn until(text: &str) -> Result<NaiveDate, &'static str> {
    let day = text.split(['T', 't']).next().unwrap_or_default();
    date(day).ok_or("ics-date")
}
