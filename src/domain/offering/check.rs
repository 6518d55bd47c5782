//! Everything that is wrong with an offering, all at once.
//!
//! Each [`Flaw`] says in words what and where it is, and by its path which key of a file to point at.

mod contact;
mod hours;
mod money;

use super::{Delivery, Offering, SupportType};
use crate::domain::kind::Severity;
use crate::domain::phrase::Phrase;
use chrono::Datelike;
use std::ops::RangeInclusive;
use strum::VariantArray;

/// The most holidays one offering may have; as many dates may have breaks, and as many shifts.
pub const MOST_HOLIDAYS: usize = 2_000;

/// Years in which an offering may take effect: outside of them somebody mistyped.
const EFFECTIVE: RangeInclusive<i32> = 2000..=2099;

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flaw {
    /// The key, as in a file: `hours.tue`, `contact.0.address`.
    pub path: String,
    /// What is wrong and what to do.
    pub phrase: Phrase,
}

impl Flaw {
    fn new(path: impl Into<String>, phrase: Phrase) -> Self {
        Self { path: path.into(), phrase }
    }
}

/// One sentence per problem; none: the offering can be promised.
pub fn problems(offering: &Offering) -> Vec<Phrase> {
    flaws(offering).into_iter().map(|flaw| flaw.phrase).collect()
}

/// Every problem with its place; none: the offering can be promised.
pub fn flaws(offering: &Offering) -> Vec<Flaw> {
    let mut found = Vec::new();
    found.extend(effective(offering));
    found.extend(hours::flaws(offering));
    found.extend(targets(offering));
    found.extend(support(offering));
    found.extend(contact::flaws(&offering.contact));
    found.extend(money::pricing(&offering.pricing));
    found
}

fn effective(offering: &Offering) -> Option<Flaw> {
    let date = offering.effective.filter(|date| !EFFECTIVE.contains(&date.year()))?;
    Some(Flaw::new("effective", Phrase::new("offering-effective").with("date", date)))
}

fn targets(offering: &Offering) -> Vec<Flaw> {
    let mut found = Vec::new();
    for severity in Severity::VARIANTS {
        let Some(targets) = offering.targets.get(severity) else {
            let phrase = Phrase::new("offering-no-targets").with("severity", severity);
            found.push(Flaw::new("targets", phrase));
            continue;
        };
        let path = |key: &str| format!("targets.{severity}.{key}");
        let reversed = |key: &str, sooner| {
            Phrase::new(key)
                .with("severity", severity)
                .with("first", sooner)
                .with("resolution", targets.resolution)
        };
        if targets.resolution < targets.first_response {
            let phrase = reversed("offering-targets-reversed", targets.first_response);
            found.push(Flaw::new(path("resolution"), phrase));
        }
        // An update may be promised for tickets that go on after their deadline; an answer comes before the solution.
        if let Some(response) = targets.response.filter(|response| targets.resolution < *response) {
            found.push(Flaw::new(path("response"), reversed("offering-response-reversed", response)));
        }
    }
    found
}

fn support(offering: &Offering) -> Vec<Flaw> {
    let kinds = &offering.support;
    let mut found = Vec::new();
    if kinds.is_empty() {
        found.push(Flaw::new("support", Phrase::new("offering-no-support")));
    }
    for (place, kind) in kinds.iter().enumerate() {
        let about = |key: &str| Phrase::new(key).word("topic", "topic", kind.topic);
        let path = |key: &str| format!("support.{place}.{key}");
        if kinds.iter().take(place).any(|earlier| covers(earlier, kind)) {
            found.push(Flaw::new(path("topic"), about("offering-support-twice")));
        }
        found.extend(delivery(kind).map(|key| Flaw::new(path("delivery"), about(key))));
        found.extend(money::price(kind).map(|phrase| Flaw::new(path("price"), phrase)));
    }
    found
}

/// Whether the later of two kinds never counts, because the earlier one holds wherever it would.
fn covers(earlier: &SupportType, later: &SupportType) -> bool {
    let has = |service| earlier.services.contains(service);
    let all = earlier.services.is_empty() || (!later.services.is_empty() && later.services.iter().all(has));
    earlier.topic == later.topic && all
}

fn delivery(kind: &SupportType) -> Option<&'static str> {
    let firm = kind.delivered_by.as_ref();
    match (kind.delivery(), firm) {
        (_, Some(firm)) if firm.is_empty() => Some("offering-delivery-no-firm"),
        (Delivery::Own, Some(_)) => Some("offering-delivery-own-firm"),
        (Delivery::Resold | Delivery::Outsourced, None) => Some("offering-delivery-no-firm"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::contact::{ContactRule, Direction};
    use crate::domain::kind::Service;
    use crate::domain::offering::{Hours, Target, WeeklyHours};
    use crate::domain::price::{BlockPrice, Price};
    use crate::domain::promise::samples;
    use crate::domain::text::CleanLine;
    use rstest::rstest;

    fn hours(text: &str) -> Vec<Hours> {
        text.split_whitespace().map(|part| part.parse().unwrap()).collect()
    }

    fn date(text: &str) -> chrono::NaiveDate {
        text.parse().unwrap()
    }

    fn amount(text: &str) -> rust_decimal::Decimal {
        text.parse().unwrap()
    }

    fn firm(name: &str) -> Option<CleanLine> {
        Some(CleanLine::cut(name))
    }

    /// Problems in lines: key, words and values.
    fn lines(offering: &Offering) -> Vec<String> {
        let line = |phrase: &Phrase| {
            let said = phrase.words.iter().chain(&phrase.values);
            let values: Vec<&str> = said.map(|(_, value)| value.as_str()).collect();
            format!("{} {}", phrase.key, values.join(" ")).trim_end().to_owned()
        };
        problems(offering).iter().map(line).collect()
    }

    #[test]
    fn a_good_offering_has_no_problems() {
        assert_eq!(problems(&samples::offering()), []);
    }

    #[rstest]
    #[case::no_hours(|o: &mut Offering| o.hours = WeeklyHours::default(), "offering-no-hours")]
    #[case::overlap(
        |o: &mut Offering| o.hours.tue = hours("12:00-18:00 08:00-12:30"),
        "offering-hours-overlap day-2 08:00-12:30 12:00-18:00"
    )]
    #[case::same_twice(
        |o: &mut Offering| o.hours.sun = hours("08:00-12:00 08:00-12:00"),
        "offering-hours-overlap day-7 08:00-12:00 08:00-12:00"
    )]
    #[case::no_targets(|o: &mut Offering| _ = o.targets.remove(&Severity::B), "offering-no-targets B")]
    #[case::reversed(
        |o: &mut Offering| o.targets.get_mut(&Severity::C).unwrap().resolution.minutes = 60,
        "offering-targets-reversed C 4h 1h"
    )]
    #[case::no_support(|o: &mut Offering| o.support.clear(), "offering-no-support")]
    #[case::no_contact(|o: &mut Offering| o.contact.clear(), "offering-no-contact")]
    #[case::no_address(
        |o: &mut Offering| o.contact[0].address = Default::default(),
        "offering-contact-no-address method-phone"
    )]
    #[case::twice(|o: &mut Offering| o.contact.push(o.contact[2].clone()), "offering-contact-twice method-portal")]
    #[case::in_one_direction(
        |o: &mut Offering| o.contact.push(ContactRule { direction: Direction::Both, ..o.contact[3].clone() }),
        "offering-contact-twice method-remote"
    )]
    #[case::named_twice(
        |o: &mut Offering| o.contact[0].people.extend(["ANNA DE BOER", "Anna de Boer"].map(crate::domain::text::CleanLine::cut)),
        "offering-person-twice method-phone ANNA DE BOER"
    )]
    #[case::no_own_hours(
        |o: &mut Offering| o.contact[1].hours = Some(WeeklyHours::default()),
        "offering-contact-no-hours method-email"
    )]
    #[case::own_overlap(
        |o: &mut Offering| o.contact[1].hours.as_mut().unwrap().sat = hours("10:00-12:00 11:00-13:00"),
        "offering-contact-hours-overlap day-6 method-email 10:00-12:00 11:00-13:00"
    )]
    #[case::break_overlap(
        |o: &mut Offering| _ = o.breaks.insert(date("2026-07-01"), hours("10:00-12:00 11:00-13:00")),
        "offering-breaks-overlap 10:00-12:00 11:00-13:00 2026-07-01"
    )]
    #[case::shift_overlap(
        |o: &mut Offering| _ = o.shifts.insert(date("2026-07-01"), hours("10:00-12:00 11:00-13:00")),
        "offering-shifts-overlap 10:00-12:00 11:00-13:00 2026-07-01"
    )]
    #[case::shift_on_holiday(
        |o: &mut Offering| _ = o.shifts.insert(date("2026-05-05"), hours("10:00-12:00")),
        "offering-shift-on-holiday 2026-05-05 Liberation Day"
    )]
    #[case::many_intervals(
        |o: &mut Offering| o.hours.sat = vec![Hours::WHOLE_DAY; 10_000],
        "offering-many-intervals day-6 10000 24"
    )]
    #[case::long_response(
        |o: &mut Offering| o.targets.get_mut(&Severity::A).unwrap().response = Some(Target { minutes: 300 }),
        "offering-response-reversed A 5h 4h"
    )]
    #[case::long_ago(|o: &mut Offering| o.effective = Some(date("0026-01-01")), "offering-effective 0026-01-01")]
    #[case::own_with_a_firm(
        |o: &mut Offering| (o.support[0].delivery, o.support[0].delivered_by) = (Some(Delivery::Own), firm("Night Watch")),
        "offering-delivery-own-firm topic-technical"
    )]
    #[case::resold_by_nobody(
        |o: &mut Offering| o.support[0].delivery = Some(Delivery::Resold),
        "offering-delivery-no-firm topic-technical"
    )]
    #[case::outsourced_to_nobody(
        |o: &mut Offering| o.support[0].delivered_by = firm(" "),
        "offering-delivery-no-firm topic-technical"
    )]
    #[case::covered(
        |o: &mut Offering| o.support.push(SupportType { services: vec![Service::Azure], ..o.support[0].clone() }),
        "offering-support-twice topic-technical"
    )]
    #[case::negative(
        |o: &mut Offering| o.support[0].price = Price::Hourly(amount("-1.00")),
        "offering-price-negative topic-technical -1.00"
    )]
    #[case::too_dear(
        |o: &mut Offering| o.support[0].price = Price::PerIncident(amount("1000000000.01")),
        "offering-price-large topic-technical 1000000000 1000000000.01"
    )]
    #[case::too_exact(
        |o: &mut Offering| o.support[0].price = Price::Hourly(amount("1.00001")),
        "offering-price-decimals topic-technical 4 1.00001"
    )]
    #[case::empty_block(
        |o: &mut Offering| o.support[0].price = Price::Block(BlockPrice { hours: 0, amount: amount("1") }),
        "offering-block-hours topic-technical 0 10000"
    )]
    #[case::negative_block(
        |o: &mut Offering| o.support[0].price = Price::Block(BlockPrice { hours: 1, amount: amount("-1") }),
        "offering-price-negative topic-technical -1"
    )]
    #[case::currency(|o: &mut Offering| o.pricing.currency = CleanLine::cut("euro"), "offering-currency euro")]
    #[case::factor(|o: &mut Offering| o.pricing.out_of_hours_factor = amount("0.5"), "offering-factor 0.5 10")]
    #[case::high_factor(|o: &mut Offering| o.pricing.out_of_hours_factor = amount("11"), "offering-factor 11 10")]
    #[case::rounding(|o: &mut Offering| o.pricing.round_up_to.minutes = 1_441, "offering-rounding 24h1m")]
    #[case::language(
        |o: &mut Offering| o.contact[0].languages = vec!["nl".into(), "Dutch".into()],
        "offering-language method-phone Dutch"
    )]
    fn one_problem_is_one_sentence(#[case] spoil: fn(&mut Offering), #[case] expected: &str) {
        let mut offering = samples::offering();
        spoil(&mut offering);
        assert_eq!(lines(&offering), [expected]);
    }

    #[test]
    fn flaws_know_their_key() {
        let mut offering = samples::offering();
        offering.hours.tue = hours("08:00-12:00 09:00-10:00");
        offering.contact[1].address = CleanLine::default();
        offering.pricing.currency = CleanLine::default();
        let paths: Vec<String> = flaws(&offering).into_iter().map(|flaw| flaw.path).collect();
        assert_eq!(paths, ["hours.tue", "contact.1.address", "pricing.currency"]);
    }

    #[test]
    fn the_whole_of_the_earlier_covers() {
        let mut offering = samples::offering();
        let azure = SupportType { services: vec![Service::Azure], ..offering.support[0].clone() };
        offering.support.insert(0, azure);
        assert_eq!(problems(&offering), [], "a rule for one service, then one for the others");
    }

    #[test]
    fn one_method_may_have_a_rule_per_direction() {
        let mut offering = samples::offering();
        let outgoing = ContactRule { direction: Direction::Outgoing, ..offering.contact[2].clone() };
        offering.contact.push(outgoing);
        assert_eq!(problems(&offering), []);
    }

    #[test]
    fn touching_intervals_do_not_overlap() {
        let mut offering = samples::offering();
        offering.hours.mon = hours("12:00-17:00 09:00-12:00 17:00-24:00");
        assert_eq!(problems(&offering), []);
    }

    #[test]
    fn holidays_have_a_limit() {
        let mut offering = samples::offering();
        let first = "2026-01-01".parse::<chrono::NaiveDate>().unwrap();
        offering.holidays =
            first.iter_days().take(MOST_HOLIDAYS).map(|date| (date, Default::default())).collect();
        assert_eq!(problems(&offering), []);
        offering.holidays.insert("2040-01-01".parse().unwrap(), Default::default());
        assert_eq!(lines(&offering), ["offering-too-many-holidays 2001 2000"]);
    }

    #[test]
    fn all_problems_come_at_once() {
        let mut offering = samples::offering();
        offering.hours = WeeklyHours::default();
        offering.targets.clear();
        offering.support.clear();
        offering.contact.clear();
        assert_eq!(problems(&offering).len(), 6);
    }
}
