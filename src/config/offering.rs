//! Reads an offering: a file for `loket customer offering`, or `[default_offering]` of the configuration.
//!
//! Everything wrong is noted at its place and nothing stops the reading, so that the user sees it all at once. What a
//! file must not say is told by [`check`]; its paths are looked up here.

mod contact;
mod hours;
mod support;

pub(super) use hours::by_date;

use super::holidays;
use super::problem::{Problem, Problems, nearest};
use super::section::{Section, root};
use crate::domain::contact::{ContactRule, Direction};
use crate::domain::kind::{Method, Severity, Topic};
use crate::domain::offering::check::{self, Flaw};
use crate::domain::offering::{Hours, Offering, OutOfHours, SupportType, Target, Targets, WeeklyHours};
use crate::domain::phrase::Phrase;
use crate::domain::price::{Price, Pricing};
use crate::domain::text::CleanLine;
use chrono_tz::Tz;
use std::collections::BTreeMap;
use strum::VariantArray;

/// The offering in the text of a file, or all that is wrong with it. iCalendar files that it names are looked for
/// beside it.
pub fn parse(file: &str, input: &str) -> Result<Offering, Vec<Problem>> {
    parse_with_remarks(file, input).map(|(offering, _)| offering)
}

/// As [`parse`], with what the user should know of calendars that were taken in.
pub fn parse_with_remarks(file: &str, input: &str) -> Result<(Offering, Vec<Phrase>), Vec<Problem>> {
    let mut problems = Problems::new(file, input);
    let mut remarks = Vec::new();
    let section = root(input, &mut problems);
    let offering = section.map(|section| read(section, &mut remarks, &mut problems));
    match (offering, problems.into_found()) {
        (Some(offering), found) if found.is_empty() => Ok((offering, remarks)),
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

/// The offering in a table, checked. What cannot be read is noted, and all else is checked all the same; such an offering
/// is never used.
pub fn read(mut table: Section<'_>, remarks: &mut Vec<Phrase>, problems: &mut Problems<'_>) -> Offering {
    let places = table.places();
    let mut reading = Reading::default();
    let offering = reading.fields(&mut table, remarks, problems);
    table.finish(problems);
    for flaw in check::flaws(&offering) {
        if let Some(path) = reading.path_of(&flaw) {
            problems.add(places.of(&path), flaw.phrase);
        }
    }
    offering
}

/// What reading came across, by which flaws find their place in the file.
#[derive(Default)]
struct Reading {
    /// Keys in which something is missing or wrong already.
    broken: Vec<&'static str>,
    /// Which elements of the file the support types are.
    support: Vec<usize>,
    /// Which elements of the file the contact rules are.
    contact: Vec<usize>,
}

impl Reading {
    /// Where a flaw stands in the file. None: it follows from something that was told already.
    fn path_of(&self, flaw: &Flaw) -> Option<String> {
        let mut parts: Vec<&str> = flaw.path.split('.').collect();
        if let [key] = parts.as_slice() {
            return (!self.broken.contains(key)).then(|| flaw.path.clone());
        }
        let elements = match parts.first() {
            Some(&"support") => &self.support,
            Some(&"contact") => &self.contact,
            _ => return Some(flaw.path.clone()),
        };
        let element = elements.get(parts.get(1)?.parse::<usize>().ok()?)?.to_string();
        *parts.get_mut(1)? = &element;
        Some(parts.join("."))
    }

    /// Reads a key, and remembers if something is wrong with it.
    fn key<'i, T>(
        &mut self,
        key: &'static str,
        table: &mut Section<'i>,
        problems: &mut Problems<'_>,
        read: impl FnOnce(&mut Section<'i>, &mut Problems<'_>) -> T,
    ) -> T {
        let before = problems.count();
        let value = read(table, problems);
        if problems.count() > before {
            self.broken.push(key);
        }
        value
    }

    fn fields(
        &mut self,
        table: &mut Section<'_>,
        remarks: &mut Vec<Phrase>,
        problems: &mut Problems<'_>,
    ) -> Offering {
        let name = table.required("name", problems).unwrap_or_default();
        let effective = hours::date(table, "effective", problems);
        let time_zone = zone(table, problems).unwrap_or_default();
        let hours = self.key("hours", table, problems, |table, problems| {
            if table.has("hours", problems) { hours::weekly(table, problems) } else { WeeklyHours::default() }
        });
        let mut dates = holidays::read(table, problems);
        let breaks = hours::dated(table, "breaks", problems);
        let shifts = hours::dated(table, "shifts", problems);
        remarks.extend(dates.expand(&shifts));
        let out_of_hours = table.value("out_of_hours", problems).unwrap_or_default();
        let severity_a_24x7 = table.value("severity_a_24x7", problems).unwrap_or_default();
        let waiting_vendor_pauses = table.value("waiting_vendor_pauses", problems).unwrap_or_default();
        let targets = self.key("targets", table, problems, targets);
        let support = self.key("support", table, problems, required_support);
        let contact = self.key("contact", table, problems, required_contact);
        let pricing = support::pricing(table, problems);
        Offering {
            name,
            effective,
            time_zone,
            hours,
            holiday_calendars: dates.calendars,
            holidays: dates.holidays,
            breaks,
            shifts,
            out_of_hours,
            severity_a_24x7,
            waiting_vendor_pauses,
            targets,
            support: unzip(support, &mut self.support),
            contact: unzip(contact, &mut self.contact),
            pricing,
        }
    }
}

fn unzip<T>(elements: Vec<(usize, T)>, places: &mut Vec<usize>) -> Vec<T> {
    let (found, values) = elements.into_iter().unzip();
    *places = found;
    values
}

fn required_support(table: &mut Section<'_>, problems: &mut Problems<'_>) -> Vec<(usize, SupportType)> {
    if table.has("support", problems) { support::read(table, problems) } else { Vec::new() }
}

fn required_contact(table: &mut Section<'_>, problems: &mut Problems<'_>) -> Vec<(usize, ContactRule)> {
    if table.has("contact", problems) { contact::read(table, problems) } else { Vec::new() }
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
        let Some(mut section) = section.section(severity.into(), problems) else {
            continue;
        };
        let first_response = section.required("first_response", problems);
        let resolution = section.required("resolution", problems);
        let response = section.value("response", problems);
        let update = section.value("update", problems);
        section.finish(problems);
        if let (Some(first_response), Some(resolution)) = (first_response, resolution) {
            targets.insert(*severity, Targets { first_response, resolution, response, update });
        }
    }
    section.finish(problems);
    targets
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale;
    use rstest::rstest;

    const GOOD: &str = r#"
        name = "Gold"
        time_zone = "Europe/Amsterdam"
        [hours]
        mon = ["09:00-12:30", "13:00-17:30"]
        [targets.A]
        first_response = "30m"
        resolution = "4h"
        response = "2h"
        [targets]
        B = { first_response = "1h", resolution = "8h", update = "24h" }
        C = { first_response = "1h", resolution = "8h" }
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
        assert!(said.iter().any(|l| l.starts_with("bad.toml:5:8:") && l.contains("25:00")), "{said:#?}");
        assert!(said.iter().any(|l| l.contains("'support'")), "{said:#?}");
        assert!(said.iter().any(|l| l.contains("'contact'")), "{said:#?}");
    }

    const REST: &str = r#"
        name = "X"
        time_zone = "Europe/Amsterdam"
        contact = [{ method = "phone", address = "1" }]
        hours = { mon = ["09:00-17:00"] }
        [targets]
        A = { first_response = "1h", resolution = "4h" }
        B = { first_response = "1h", resolution = "4h" }
        C = { first_response = "1h", resolution = "4h" }
    "#;

    /// Reads support types and more, and gives the places and keys of what is wrong.
    fn wrong(start: &str, end: &str) -> Vec<String> {
        let text = format!("{start}\n{REST}\n{end}");
        let before = start.split('\n').count();
        let told = |problem: &Problem| {
            let behind = problem.line.checked_sub(before + REST.split('\n').count());
            let line = if problem.line <= before { Some(problem.line) } else { behind };
            format!("{}:{} {}", line.unwrap_or_default(), problem.column, problem.text.key)
        };
        parse("x.toml", &text).unwrap_err().iter().map(told).collect()
    }

    #[rstest]
    #[case::float(r#"{ hourly = 95.0 }"#, "1:54 config-amount-number")]
    #[case::integer(r#"{ per_incident = 95 }"#, "1:60 config-amount-number")]
    #[case::comma(r#"{ hourly = "95,00" }"#, "1:54 config-amount")]
    #[case::exponent(r#"{ hourly = "1e9" }"#, "1:54 config-amount")]
    #[case::free(r#""free""#, "1:43 config-price")]
    #[case::two(r#"{ hourly = "1.00", per_incident = "1.00" }"#, "1:43 config-price")]
    #[case::none("{ }", "1:43 config-price")]
    #[case::negative(r#"{ hourly = "-1.00" }"#, "1:35 offering-price-negative")]
    #[case::block(r#"{ block = { hours = 0, amount = "1.00" } }"#, "1:35 offering-block-hours")]
    #[case::half_a_block(r#"{ block = { hours = 1 } }"#, "1:53 config-missing")]
    fn prices_are_told_with_their_place(#[case] price: &str, #[case] expected: &str) {
        let start = format!("support = [{{ topic = 'technical', price = {price} }}]");
        assert_eq!(wrong(&start, ""), [expected]);
    }

    #[rstest]
    #[case::overlap("breaks.2026-12-24 = ['09:00-12:00', '11:00-13:00']", "1:8 offering-breaks-overlap")]
    #[case::no_hours("shifts.2026-12-24 = ['25:00-26:00']", "1:22 config-value")]
    #[case::no_date("shifts.2026-02-30 = []", "1:8 config-date")]
    #[case::no_list("breaks.2026-02-28 = '09:00-12:00'", "1:21 config-not-a-list")]
    #[case::holiday("holidays.2026-13-01 = 'x'", "1:10 config-date")]
    #[case::effective("effective = 'soon'", "1:13 config-date")]
    #[case::effective_at("effective = 2026-01-01T09:00:00", "1:13 config-date")]
    #[case::long_before("effective = 0026-01-01", "1:13 offering-effective")]
    #[case::long_ago("effective = '0026-01-01'", "1:13 offering-effective")]
    fn dates_are_told_with_their_place(#[case] start: &str, #[case] expected: &str) {
        let start = format!("{start}\nsupport = [{{ topic = 'technical' }}]");
        assert_eq!(wrong(&start, ""), [expected]);
    }

    #[rstest]
    #[case::factor("[pricing]\nout_of_hours_factor = 1.5", "2:23 config-amount-number")]
    #[case::low("[pricing]\nout_of_hours_factor = '0.5'", "2:23 offering-factor")]
    #[case::currency("[pricing]\ncurrency = 'euro'", "2:12 offering-currency")]
    #[case::unknown("[pricing]\ncurrancy = 'EUR'", "2:1 config-unknown-near")]
    #[case::firm("[[support]]\ntopic = 'billing'\ndelivery = 'resold'", "3:12 offering-delivery-no-firm")]
    fn money_is_told_with_its_place(#[case] end: &str, #[case] expected: &str) {
        let end = format!("{end}\n[[support]]\ntopic = 'technical'");
        assert_eq!(wrong("", &end), [expected]);
    }

    #[test]
    fn what_is_wrong_in_several_elements_is_all_told() {
        let start = "support = [{ topic = 'gold' }, { topic = 'billing', price = 1 }, { services = ['abacus', 'm365'] }]";
        assert_eq!(wrong(start, "").len(), 4);
    }

    #[test]
    fn what_cannot_be_read_hides_nothing_else() {
        let bad = "time_zone = 'Mars'\nhours = { mon = ['25:00-26:00'], tue = ['09:00-12:00', '10:00-11:00'] }\n\
                   support = [{ topic = 'x' }, { topic = 'billing', delivery = 'resold' }]\n\
                   contact = [\n{ method = 'x', address = '1' },\n{ method = 'phone' }]\n\
                   [targets]\nA = { first_response = '1h', resolution = 'x' }\n\
                   B = { first_response = '3h', resolution = '2h' }\n";
        let problems = parse("x.toml", bad).unwrap_err();
        let told: Vec<String> =
            problems.iter().map(|problem| format!("{} {}", problem.line, problem.text.key)).collect();
        let expected = [
            "1 config-missing",
            "1 config-zone",
            "2 config-value",
            "2 offering-hours-overlap",
            "3 config-value",
            "3 offering-delivery-no-firm",
            "5 config-value",
            "6 offering-contact-no-address",
            "8 config-value",
            "9 offering-targets-reversed",
        ];
        assert_eq!(told, expected);
    }

    #[test]
    fn many_problems_are_counted() {
        let dates: String = (0..60).map(|_| "'x',").collect();
        let problems =
            wrong(&format!("holiday_calendars = [{dates}]\nsupport = [{{ topic = 'billing' }}]"), "");
        assert_eq!((problems.len(), problems[50].ends_with("config-more")), (51, true));
    }

    #[test]
    fn broken_toml_is_said_with_its_place() {
        let problems = parse("bad.toml", "name = \n").unwrap_err();
        assert_eq!((problems[0].line, problems[0].text.key.as_str()), (1, "config-syntax"));
    }
}
