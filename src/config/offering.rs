//! Reads an offering: a file for `loket customer offering`, or `[default_offering]` of the configuration.

use super::problem::{Problem, Problems, nearest};
use super::section::{Section, root};
use crate::domain::contact::{ContactRule, Direction};
use crate::domain::kind::{Method, Severity, Topic};
use crate::domain::offering::{Hours, Offering, OutOfHours, SupportType, Target, Targets, WeeklyHours};
use crate::domain::phrase::Phrase;
use crate::domain::price::{Price, Pricing};
use crate::domain::text::CleanLine;
use chrono_tz::Tz;
use std::collections::BTreeMap;
use strum::VariantArray;

/// The offering in the text of a file, or all that is wrong with it.
pub fn parse(file: &str, input: &str) -> Result<Offering, Vec<Problem>> {
    let mut problems = Problems::new(file, input);
    let offering = root(input, &mut problems).and_then(|section| read(section, &mut problems));
    match (offering, problems.into_found()) {
        (Some(offering), found) if found.is_empty() => Ok(offering),
        (_, found) => Err(found),
    }
}

/// What a desk promises before anybody configured it: office hours in Amsterdam, all topics, the usual methods.
pub fn standard() -> Offering {
    let office = || vec![Hours { from: 9 * 60, to: 17 * 60 + 30 }];
    let target = |first: u32, resolution: u32| Targets {
        first_response: Target { minutes: first * 60 },
        resolution: Target { minutes: resolution * 60 },
        response: None,
        update: None,
    };
    let support = |topic: &Topic| SupportType {
        topic: *topic,
        services: Vec::new(),
        delivery: None,
        delivered_by: None,
        price: Price::Included,
    };
    let contact = |method| ContactRule {
        method,
        direction: Direction::Both,
        address: CleanLine::cut("see our website"),
        hours: None,
        languages: Vec::new(),
        people: Vec::new(),
    };
    Offering {
        name: CleanLine::cut("Standard"),
        effective: None,
        time_zone: Tz::Europe__Amsterdam,
        hours: WeeklyHours {
            mon: office(),
            tue: office(),
            wed: office(),
            thu: office(),
            fri: office(),
            sat: Vec::new(),
            sun: Vec::new(),
        },
        holiday_calendars: Vec::new(),
        holidays: BTreeMap::new(),
        breaks: BTreeMap::new(),
        shifts: BTreeMap::new(),
        out_of_hours: OutOfHours::Queue,
        severity_a_24x7: false,
        waiting_vendor_pauses: false,
        targets: BTreeMap::from([
            (Severity::A, target(1, 8)),
            (Severity::B, target(4, 24)),
            (Severity::C, target(8, 40)),
        ]),
        support: Topic::VARIANTS.iter().map(support).collect(),
        contact: [Method::Phone, Method::Email, Method::Portal].map(contact).to_vec(),
        pricing: Pricing::default(),
    }
}

/// The offering in a table. `None` if something that must be there is not, which is noted.
pub fn read(mut table: Section<'_>, problems: &mut Problems<'_>) -> Option<Offering> {
    let name = table.required("name", problems);
    let effective = table.value("effective", problems);
    let time_zone = zone(&mut table, problems);
    let hours = table.required("hours", problems);
    let holiday_calendars = table.value("holiday_calendars", problems).unwrap_or_default();
    let holidays = table.value("holidays", problems).unwrap_or_default();
    let breaks = table.value("breaks", problems).unwrap_or_default();
    let shifts = table.value("shifts", problems).unwrap_or_default();
    let out_of_hours = table.value("out_of_hours", problems).unwrap_or_default();
    let severity_a_24x7 = table.value("severity_a_24x7", problems).unwrap_or_default();
    let waiting_vendor_pauses = table.value("waiting_vendor_pauses", problems).unwrap_or_default();
    let targets = targets(&mut table, problems);
    let support = table.required("support", problems);
    let contact: Option<Vec<ContactRule>> = table.required("contact", problems);
    let pricing = table.value("pricing", problems).unwrap_or_default();
    table.finish(problems);
    Some(Offering {
        name: name?,
        effective,
        time_zone: time_zone?,
        hours: hours?,
        holiday_calendars,
        holidays,
        breaks,
        shifts,
        out_of_hours,
        severity_a_24x7,
        waiting_vendor_pauses,
        targets,
        support: support?,
        contact: contact?,
        pricing,
    })
}

fn zone(table: &mut Section<'_>, problems: &mut Problems<'_>) -> Option<Tz> {
    let span = table.span_of("time_zone");
    let name: String = table.required("time_zone", problems)?;
    if let Ok(zone) = name.parse() {
        return Some(zone);
    }
    let phrase = match nearest(&name, chrono_tz::TZ_VARIANTS.iter().map(|zone| zone.name())) {
        Some(near) => Phrase::new("config-zone-near").with("zone", &name).with("near", near),
        None => Phrase::new("config-zone").with("zone", &name),
    };
    problems.add(span, phrase);
    None
}

fn targets(table: &mut Section<'_>, problems: &mut Problems<'_>) -> BTreeMap<Severity, Targets> {
    let Some(mut section) = table.section("targets", problems) else {
        return BTreeMap::new();
    };
    let mut targets = BTreeMap::new();
    for severity in Severity::VARIANTS {
        if let Some(value) = section.value(severity.into(), problems) {
            targets.insert(*severity, value);
        }
    }
    section.finish(problems);
    targets
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale;

    const GOOD: &str = r#"
        name = "Gold"
        time_zone = "Europe/Amsterdam"
        [hours]
        mon = ["09:00-12:30", "13:00-17:30"]
        [targets.A]
        first_response = "30m"
        resolution = "4h"
        [[support]]
        topic = "technical"
        services = ["azure"]
        [[contact]]
        method = "phone"
        address = "+31 20 123 45 67"
        hours = { mon = ["08:00-18:00"] }
        [holidays]
        2026-12-25 = "Eerste kerstdag"
    "#;

    #[test]
    fn a_good_file_is_an_offering() {
        let offering = parse("gold.toml", GOOD).unwrap();
        assert_eq!(offering.name.as_str(), "Gold");
        assert_eq!(offering.hours.mon.len(), 2);
        assert_eq!(offering.targets[&Severity::A].resolution.minutes, 240);
        assert_eq!(offering.holidays.len(), 1);
    }

    #[test]
    fn everything_wrong_is_said_at_once_with_its_place() {
        let bad = "name = 3\ntime_zone = \"Europe/Amsterdan\"\nhurs = 1\n[hours]\nmon = [\"25:00-26:00\"]\n";
        let said: Vec<String> = parse("bad.toml", bad).unwrap_err().iter().map(ToString::to_string).collect();
        assert_eq!(locale::lang(), crate::domain::lang::Lang::En);
        assert!(said.iter().any(|line| line.starts_with("bad.toml:1:8: 'name'")), "{said:#?}");
        assert!(
            said.iter().any(|l| l.starts_with("bad.toml:2:13:") && l.contains("Europe/Amsterdam")),
            "{said:#?}"
        );
        assert!(said.iter().any(|l| l.starts_with("bad.toml:3:1:") && l.contains("'hours'")), "{said:#?}");
        assert!(said.iter().any(|l| l.starts_with("bad.toml:5:7:") && l.contains("25:00")), "{said:#?}");
        assert!(said.iter().any(|l| l.contains("'support'")), "{said:#?}");
        assert!(said.iter().any(|l| l.contains("'contact'")), "{said:#?}");
    }

    #[test]
    fn broken_toml_is_said_with_its_place() {
        let problems = parse("bad.toml", "name = \n").unwrap_err();
        assert_eq!((problems[0].line, problems[0].text.key.as_str()), (1, "config-syntax"));
    }
}
