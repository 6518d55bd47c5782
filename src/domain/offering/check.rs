//! Everything that is wrong with an offering, all at once.

use super::{Hours, Offering, WeeklyHours};
use crate::domain::contact::{ContactRule, Direction};
use crate::domain::kind::Severity;
use crate::domain::phrase::Phrase;
use chrono::Weekday;
use strum::VariantArray;

/// The most holidays one offering may have.
pub const MOST_HOLIDAYS: usize = 2_000;

const WEEK: [Weekday; 7] =
    [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];

/// One sentence per problem; none: the offering can be promised.
pub fn problems(offering: &Offering) -> Vec<Phrase> {
    let mut found = Vec::new();
    found.extend(hours(offering));
    found.extend(targets(offering));
    found.extend(support(offering));
    found.extend(contact(offering));
    found
}

fn hours(offering: &Offering) -> impl Iterator<Item = Phrase> {
    let closed = is_empty(&offering.hours).then(|| Phrase::new("offering-no-hours"));
    let count = offering.holidays.len();
    let holidays = (count > MOST_HOLIDAYS)
        .then(|| Phrase::new("offering-too-many-holidays").with("count", count).with("most", MOST_HOLIDAYS));
    let overlaps = overlaps(&offering.hours).map(|(day, one, other)| {
        Phrase::new("offering-hours-overlap")
            .word("day", "day", day.number_from_monday())
            .with("one", one)
            .with("other", other)
    });
    closed.into_iter().chain(overlaps).chain(holidays)
}

fn targets(offering: &Offering) -> impl Iterator<Item = Phrase> {
    Severity::VARIANTS.iter().filter_map(|severity| {
        let Some(targets) = offering.targets.get(severity) else {
            return Some(Phrase::new("offering-no-targets").with("severity", severity));
        };
        (targets.resolution < targets.first_response).then(|| {
            Phrase::new("offering-targets-reversed")
                .with("severity", severity)
                .with("first", targets.first_response)
                .with("resolution", targets.resolution)
        })
    })
}

fn support(offering: &Offering) -> Option<Phrase> {
    offering.support.is_empty().then(|| Phrase::new("offering-no-support"))
}

fn contact(offering: &Offering) -> Vec<Phrase> {
    let rules = &offering.contact;
    let mut found = Vec::new();
    if rules.is_empty() {
        found.push(Phrase::new("offering-no-contact"));
    }
    for (place, rule) in rules.iter().enumerate() {
        if rules.iter().take(place).any(|earlier| collide(earlier, rule)) {
            found.push(Phrase::new("offering-contact-twice").word("method", "method", rule.method));
        }
        found.extend(in_rule(rule));
    }
    found
}

fn in_rule(rule: &ContactRule) -> Vec<Phrase> {
    let mut found = Vec::new();
    let problem = |key: &str| Phrase::new(key).word("method", "method", rule.method);
    if rule.address.is_empty() {
        found.push(problem("offering-contact-no-address"));
    }
    if let Some(hours) = &rule.hours {
        if is_empty(hours) {
            found.push(problem("offering-contact-no-hours"));
        }
        found.extend(overlaps(hours).map(|(day, one, other)| {
            problem("offering-contact-hours-overlap")
                .word("day", "day", day.number_from_monday())
                .with("one", one)
                .with("other", other)
        }));
    }
    for (place, name) in rule.people.iter().enumerate() {
        let earlier = rule.people.iter().take(place);
        if earlier.filter(|other| same(other, name)).count() == 1 {
            found.push(problem("offering-person-twice").with("person", name));
        }
    }
    found
}

/// Whether both rules would hold for the same contact.
fn collide(one: &ContactRule, other: &ContactRule) -> bool {
    let both_cover = |direction| one.direction.covers(direction) && other.direction.covers(direction);
    one.method == other.method && (both_cover(Direction::Incoming) || both_cover(Direction::Outgoing))
}

fn same(one: &str, other: &str) -> bool {
    one.to_lowercase() == other.to_lowercase()
}

fn is_empty(hours: &WeeklyHours) -> bool {
    WEEK.iter().all(|day| hours.of(*day).is_empty())
}

/// Every pair of intervals of a day that overlap, in the order of the week.
fn overlaps(hours: &WeeklyHours) -> impl Iterator<Item = (Weekday, Hours, Hours)> {
    WEEK.into_iter().flat_map(|day| {
        let mut sorted = hours.of(day).to_vec();
        sorted.sort();
        let mut found = Vec::new();
        for (place, other) in sorted.iter().enumerate() {
            let earlier = sorted.iter().take(place).filter(|one| other.from < one.to);
            found.extend(earlier.map(|one| (day, *one, *other)));
        }
        found
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::promise::samples;
    use rstest::rstest;

    fn hours(text: &str) -> Vec<Hours> {
        text.split_whitespace().map(|part| part.parse().unwrap()).collect()
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
        "offering-contact-hours-overlap method-email day-6 10:00-12:00 11:00-13:00"
    )]
    fn one_problem_is_one_sentence(#[case] spoil: fn(&mut Offering), #[case] expected: &str) {
        let mut offering = samples::offering();
        spoil(&mut offering);
        assert_eq!(lines(&offering), [expected]);
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
