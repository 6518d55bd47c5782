//! Reads hours: of a week, and of single dates.

use crate::config::problem::Problems;
use crate::config::section::{self, Section};
use crate::domain::offering::{Hours, WeeklyHours};
use crate::domain::phrase::Phrase;
use chrono::NaiveDate;
use std::collections::BTreeMap;
use toml::de::DeValue;

/// The hours of a week under `hours`.
pub(super) fn weekly(table: &mut Section<'_>, problems: &mut Problems<'_>) -> WeeklyHours {
    let Some(mut section) = table.section("hours", problems) else {
        return WeeklyHours::default();
    };
    let mut day = |key| section.each(key, problems);
    let hours = WeeklyHours {
        mon: day("mon"),
        tue: day("tue"),
        wed: day("wed"),
        thu: day("thu"),
        fri: day("fri"),
        sat: day("sat"),
        sun: day("sun"),
    };
    section.finish(problems);
    hours
}

/// Hours by date: `2026-12-24 = ["09:00-13:00"]`.
pub(super) fn dated(
    table: &mut Section<'_>,
    key: &'static str,
    problems: &mut Problems<'_>,
) -> BTreeMap<NaiveDate, Vec<Hours>> {
    by_date(table, key, problems, section::each)
}

/// A date, as text or as a date of TOML.
pub(super) fn date(
    table: &mut Section<'_>,
    key: &'static str,
    problems: &mut Problems<'_>,
) -> Option<NaiveDate> {
    let value = table.raw(key)?;
    let written = match value.get_ref() {
        DeValue::String(text) => text.to_string(),
        DeValue::Datetime(date) => date.to_string(),
        other => other.type_str().to_owned(),
    };
    let date = written.parse().ok();
    if date.is_none() {
        problems.add(value.span(), Phrase::new("config-date").with("date", written));
    }
    date
}

/// What stands under dates, each read on its own.
pub(in crate::config) fn by_date<'i, T>(
    table: &mut Section<'i>,
    key: &'static str,
    problems: &mut Problems<'_>,
    read: impl Fn(&str, section::Value<'i>, &mut Problems<'_>) -> T,
) -> BTreeMap<NaiveDate, T> {
    let mut found = BTreeMap::new();
    let Some(mut section) = table.section(key, problems) else {
        return found;
    };
    for entry in section.rest() {
        match entry.key.parse() {
            Ok(date) => _ = found.insert(date, read(&entry.path, entry.value, problems)),
            Err(_) => problems.add(entry.span, Phrase::new("config-date").with("date", entry.key)),
        }
    }
    found
}
