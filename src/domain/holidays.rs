//! Public holidays: rules as data (`assets/calendars`) in, dates with names out.
//!
//! A rule says when a holiday is, in which years, and what becomes of it at a weekend. Dates are known for [`YEARS`];
//! nobody knows today what a parliament decides for later ones.

mod easter;
mod rule;

use super::text::CleanLine;
use chrono::{Datelike, NaiveDate};
use rule::Rule;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::ops::RangeInclusive;

/// The years whose holidays are known.
pub const YEARS: RangeInclusive<i32> = 2020..=2035;

/// The public holidays of one country, or of the part of it that the file names.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HolidayCalendar {
    /// ISO 3166 code, two capital letters.
    pub country: String,
    /// What it is called there.
    pub name: CleanLine,
    /// What it is called in English.
    pub english: CleanLine,
    /// The law or the page of the government that says so.
    pub sources: Vec<CleanLine>,
    /// What a day in place of a holiday at a weekend is called, as *observed*.
    #[serde(default)]
    substitute: CleanLine,
    #[serde(rename = "holiday")]
    rules: Vec<Rule>,
}

/// A holiday on its date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holiday {
    /// In the language of the country.
    pub name: CleanLine,
    /// In English.
    pub english: CleanLine,
}

impl HolidayCalendar {
    /// The calendar in the text of a file.
    ///
    /// # Errors
    /// What is wrong with it, with its place.
    pub fn parse(text: &str) -> Result<Self, toml::de::Error> {
        toml::from_str(text)
    }

    /// Every holiday of [`YEARS`], by date. Two on one date share it.
    pub fn holidays(&self) -> BTreeMap<NaiveDate, Holiday> {
        let mut found: BTreeMap<NaiveDate, Holiday> = BTreeMap::new();
        // The day in place of New Year's Day may lie in the year before.
        let around = YEARS.start() - 1..=YEARS.end() + 1;
        for (date, holiday) in around.flat_map(|year| self.of(year)) {
            if !YEARS.contains(&date.year()) {
                continue;
            }
            match found.get_mut(&date) {
                Some(known) => known.join(&holiday),
                None => _ = found.insert(date, holiday),
            }
        }
        found
    }

    /// The holidays of a year's rules: those themselves, then the days in place of them.
    fn of(&self, year: i32) -> Vec<(NaiveDate, Holiday)> {
        let themselves: Vec<(NaiveDate, &Rule)> =
            self.rules.iter().flat_map(|rule| rule.dates(year).map(move |date| (date, rule))).collect();
        let mut taken: Vec<NaiveDate> = themselves.iter().map(|(date, _)| *date).collect();
        let mut found: Vec<(NaiveDate, Holiday)> =
            themselves.iter().map(|(date, rule)| (*date, rule.holiday())).collect();
        for (date, rule) in themselves {
            if let Some(instead) = rule.instead_of(date, &taken) {
                taken.push(instead);
                found.push((instead, rule.holiday().called(&self.substitute)));
            }
        }
        found
    }
}

impl Holiday {
    fn called(self, what: &CleanLine) -> Self {
        let called = |name: &CleanLine| CleanLine::cut(&format!("{name} ({what})"));
        Self { name: called(&self.name), english: called(&self.english) }
    }

    fn join(&mut self, other: &Self) {
        let both = |one: &CleanLine, other: &CleanLine| CleanLine::cut(&format!("{one} / {other}"));
        if *self != *other {
            *self =
                Self { name: both(&self.name, &other.name), english: both(&self.english, &other.english) };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    fn calendar(country: &str) -> HolidayCalendar {
        let root = env!("CARGO_MANIFEST_DIR");
        let text = std::fs::read_to_string(format!("{root}/assets/calendars/{country}.toml")).unwrap();
        HolidayCalendar::parse(&text).unwrap()
    }

    fn english(country: &str, date: &str) -> String {
        let holidays = calendar(country).holidays();
        holidays.get(&date.parse().unwrap()).map_or_else(String::new, |holiday| holiday.english.to_string())
    }

    #[rstest]
    #[case::kings_day("nl", "2026-04-27", "King's Day")]
    #[case::on_a_sunday("nl", "2025-04-27", "")]
    #[case::so_on_saturday("nl", "2025-04-26", "King's Day")]
    #[case::once_more("nl", "2031-04-26", "King's Day")]
    #[case::lustrum("nl", "2025-05-05", "Liberation Day")]
    #[case::no_lustrum("nl", "2026-05-05", "")]
    #[case::works("nl", "2026-04-03", "")]
    #[case::ascension("nl", "2026-05-14", "Ascension Day")]
    #[case::whit_monday("be", "2026-05-25", "Whit Monday")]
    #[case::national_day("be", "2030-07-21", "National Day")]
    #[case::no_second_christmas("be", "2026-12-26", "")]
    #[case::good_friday("de", "2026-04-03", "Good Friday")]
    #[case::unity("de", "2020-10-03", "Day of German Unity")]
    #[case::not_everywhere("de", "2026-10-31", "")]
    #[case::not_in_all_states("de", "2026-06-04", "")]
    #[case::two_on_a_day("fr", "2024-05-09", "Ascension Day")]
    #[case::bastille("fr", "2026-07-14", "Bastille Day")]
    #[case::victory("fr", "2026-05-08", "Victory Day")]
    #[case::not_in_alsace("fr", "2026-12-26", "")]
    #[case::ve_day("gb", "2020-05-08", "Early May bank holiday (VE Day)")]
    #[case::not_the_monday("gb", "2020-05-04", "")]
    #[case::boxing_on_saturday("gb", "2020-12-28", "Boxing Day (substitute day)")]
    #[case::christmas_on_saturday("gb", "2021-12-27", "Christmas Day (substitute day)")]
    #[case::then_boxing("gb", "2021-12-28", "Boxing Day (substitute day)")]
    #[case::new_year_on_saturday("gb", "2022-01-03", "New Year's Day (substitute day)")]
    #[case::new_year_on_sunday("gb", "2023-01-02", "New Year's Day (substitute day)")]
    #[case::no_last_monday("gb", "2022-05-30", "")]
    #[case::jubilee("gb", "2022-06-02", "Spring bank holiday")]
    #[case::and_friday("gb", "2022-06-03", "Platinum Jubilee bank holiday")]
    #[case::funeral("gb", "2022-09-19", "State Funeral of Queen Elizabeth II")]
    #[case::christmas_on_sunday("gb", "2022-12-27", "Christmas Day (substitute day)")]
    #[case::boxing_on_monday("gb", "2022-12-26", "Boxing Day")]
    #[case::coronation("gb", "2023-05-08", "Coronation of King Charles III")]
    #[case::summer("gb", "2026-08-31", "Summer bank holiday")]
    #[case::substitute("gb", "2026-12-28", "Boxing Day (substitute day)")]
    #[case::no_more("gb", "2026-12-29", "")]
    #[case::first_of_2028("gb", "2028-01-03", "New Year's Day (substitute day)")]
    #[case::thanksgiving("us", "2026-11-26", "Thanksgiving Day")]
    #[case::thanksgiving_late("us", "2024-11-28", "Thanksgiving Day")]
    #[case::no_juneteenth_yet("us", "2020-06-19", "")]
    #[case::juneteenth_observed("us", "2021-06-18", "Juneteenth National Independence Day (observed)")]
    #[case::fourth_observed("us", "2026-07-03", "Independence Day (observed)")]
    #[case::fourth_itself("us", "2026-07-04", "Independence Day")]
    #[case::new_year_observed_before("us", "2021-12-31", "New Year's Day (observed)")]
    #[case::christmas_on_sunday("us", "2022-12-26", "Christmas Day (observed)")]
    #[case::king("us", "2026-01-19", "Martin Luther King Jr. Day")]
    #[case::columbus("us", "2026-10-12", "Columbus Day")]
    #[case::no_inauguration("us", "2025-01-21", "")]
    fn known_dates(#[case] country: &str, #[case] date: &str, #[case] expected: &str) {
        assert_eq!(english(country, date), expected);
    }

    #[rstest]
    #[case("nl", 9, 11)]
    #[case("be", 10, 10)]
    #[case("de", 9, 9)]
    #[case("fr", 10, 11)]
    #[case("gb", 8, 14)]
    #[case("us", 10, 16)]
    fn every_year_has_them(#[case] country: &str, #[case] least: usize, #[case] most: usize) {
        let holidays = calendar(country).holidays();
        for year in YEARS {
            let count = holidays.keys().filter(|date| date.year() == year).count();
            assert!((least..=most).contains(&count), "{country} {year}: {count}");
        }
        let outside = holidays.keys().filter(|date| !YEARS.contains(&date.year())).count();
        assert_eq!(outside, 0);
    }

    /// The weekdays on which offices are closed, as governments list them.
    #[rstest]
    #[case("gb", 2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28")]
    #[case("gb", 2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28")]
    #[case("us", 2022, "01-17 02-21 05-30 06-20 07-04 09-05 10-10 11-11 11-24 12-26")]
    #[case("us", 2026, "01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25")]
    #[case("fr", 2026, "01-01 04-06 05-01 05-08 05-14 05-25 07-14 11-11 12-25")]
    #[case("de", 2025, "01-01 04-18 04-21 05-01 05-29 06-09 10-03 12-25 12-26")]
    #[case("be", 2025, "01-01 04-21 05-01 05-29 06-09 07-21 08-15 11-11 12-25")]
    #[case("nl", 2024, "01-01 04-01 05-09 05-20 12-25 12-26")]
    fn weekdays_as_listed(#[case] country: &str, #[case] year: i32, #[case] expected: &str) {
        let holidays = calendar(country).holidays();
        let weekday = |date: &&NaiveDate| date.weekday().number_from_monday() < 6;
        let listed: Vec<String> = holidays
            .keys()
            .filter(|date| date.year() == year)
            .filter(weekday)
            .map(|date| date.format("%m-%d").to_string())
            .collect();
        assert_eq!(listed.join(" "), expected);
    }

    #[test]
    fn two_on_one_date_share_it() {
        let text = r#"
            country = "XX"
            name = "X"
            english = "X"
            sources = ["none"]
            [[holiday]]
            name = "Een"
            english = "One"
            when = { date = "02-29" }
            [[holiday]]
            name = "Twee"
            english = "Two"
            when = { dates = ["2024-02-29", "2019-01-01"] }
            until = 2025
        "#;
        let holidays = HolidayCalendar::parse(text).unwrap().holidays();
        let told: Vec<String> =
            holidays.iter().map(|(date, holiday)| format!("{date} {}", holiday.name)).collect();
        assert_eq!(told, ["2020-02-29 Een", "2024-02-29 Een / Twee", "2028-02-29 Een", "2032-02-29 Een"]);
    }
}
