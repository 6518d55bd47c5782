//! One rule: when a holiday is, in which years, and what becomes of it at a weekend.

use super::Holiday;
use super::easter;
use crate::domain::text::CleanLine;
use chrono::{Datelike, Days, NaiveDate, TimeDelta, Weekday};
use serde::Deserialize;
use std::str::FromStr;

/// One holiday of a country.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Rule {
    name: CleanLine,
    english: CleanLine,
    when: When,
    /// The first year in which it was one.
    #[serde(default)]
    since: Option<i32>,
    /// The last.
    #[serde(default)]
    until: Option<i32>,
    /// Years in which it was moved or left out.
    #[serde(default)]
    except: Vec<i32>,
    #[serde(default)]
    weekend: Weekend,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
enum When {
    /// The same day of every year.
    Date(MonthDay),
    /// So many days after Easter Sunday.
    Easter(i64),
    /// A weekday of a month.
    Weekday {
        /// Which, from 1; -1: the last.
        nth: i8,
        day: Weekday,
        month: u32,
    },
    /// Only then.
    Dates(Vec<NaiveDate>),
}

/// What becomes of a holiday on a Saturday or Sunday.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Weekend {
    /// Nothing.
    #[default]
    Stays,
    /// The next weekday that is no holiday is one too.
    AlsoNextWeekday,
    /// The Friday before or the Monday after is one too.
    AlsoNearestWeekday,
    /// From a Sunday it moves to the day before.
    SundayMovesToSaturday,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
struct MonthDay {
    month: u32,
    day: u32,
}

impl TryFrom<String> for MonthDay {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        // In a leap year, so that the 29th of February is one.
        match NaiveDate::from_str(&format!("2000-{text}")) {
            Ok(date) => Ok(Self { month: date.month(), day: date.day() }),
            Err(_) => Err(format!("'{text}' is no day of a year; write it as '12-25'")),
        }
    }
}

impl Rule {
    /// The holiday without its date.
    pub(super) fn holiday(&self) -> Holiday {
        Holiday { name: self.name.clone(), english: self.english.clone() }
    }

    /// Its dates in a year.
    pub(super) fn dates(&self, year: i32) -> impl Iterator<Item = NaiveDate> {
        let began = self.since.is_none_or(|since| since <= year);
        let goes_on = self.until.is_none_or(|until| year <= until);
        let found = match began && goes_on && !self.except.contains(&year) {
            true => self.when.dates(year),
            false => Vec::new(),
        };
        found.into_iter().map(|date| match (self.weekend, date.weekday()) {
            (Weekend::SundayMovesToSaturday, Weekday::Sun) => date - Days::new(1),
            _ => date,
        })
    }

    /// The day in place of one at a weekend. `taken` are the holidays there are already.
    pub(super) fn instead_of(&self, date: NaiveDate, taken: &[NaiveDate]) -> Option<NaiveDate> {
        match (self.weekend, date.weekday()) {
            (Weekend::AlsoNextWeekday, Weekday::Sat | Weekday::Sun) => {
                date.iter_days().find(|next| is_weekday(*next) && !taken.contains(next))
            }
            (Weekend::AlsoNearestWeekday, Weekday::Sat) => Some(date - Days::new(1)),
            (Weekend::AlsoNearestWeekday, Weekday::Sun) => Some(date + Days::new(1)),
            _ => None,
        }
    }
}

impl When {
    fn dates(&self, year: i32) -> Vec<NaiveDate> {
        let one = match self {
            Self::Date(of) => NaiveDate::from_ymd_opt(year, of.month, of.day),
            Self::Easter(days) => easter::sunday(year).map(|sunday| sunday + TimeDelta::days(*days)),
            Self::Weekday { nth, day, month } => nth_weekday(year, *month, *day, *nth),
            Self::Dates(dates) => return dates.iter().copied().filter(|date| date.year() == year).collect(),
        };
        one.into_iter().collect()
    }
}

fn nth_weekday(year: i32, month: u32, day: Weekday, nth: i8) -> Option<NaiveDate> {
    let of_month = |nth: u8| NaiveDate::from_weekday_of_month_opt(year, month, day, nth);
    match u8::try_from(nth) {
        Ok(nth) => of_month(nth),
        Err(_) => of_month(5).or_else(|| of_month(4)),
    }
}

fn is_weekday(date: NaiveDate) -> bool {
    date.weekday().num_days_from_monday() < 5
}
