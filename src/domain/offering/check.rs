//! Everything that is wrong with an offering, all at once.

use super::{Hours, Offering, WeeklyHours};
use crate::domain::contact::{ContactRule, Direction};
use crate::domain::kind::Severity;
use crate::domain::phrase::Phrase;
use chrono::Weekday;
use strum::VariantArray;

/// The most holidays one offering may have.
pub const MOST_HOLIDAYS: usize = 2_000;

const WEEK: [Weekday; 7] = [
    Weekday::Mon,
    Weekday::Tue,
    Weekday::Wed,
    Weekday::Thu,
    Weekday::Fri,
    Weekday::Sat,
    Weekday::Sun,
];

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
    let holidays = (count > MOST_HOLIDAYS).then(|| {
        Phrase::new("offering-too-many-holidays")
            .with("count", count)
            .with("most", MOST_HOLIDAYS)
    });
    let overlaps = overlaps(&offering.hours).map(|(day, one, other)| {
        Phrase::new("offering-hours-overlap")
            .with("day", word(day))
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
    offering
        .support
        .is_empty()
        .then(|| Phrase::new("offering-no-support"))
}

fn contact(offering: &Offering) -> Vec<Phrase> {
    let rules = &offering.contact;
    let mut found = Vec::new();
    if rules.is_empty() {
        found.push(Phrase::new("offering-no-contact"));
    }
    for (place, rule) in rules.iter().enumerate() {
        if rules.iter().take(place).any(|earlier| collide(earlier, rule)) {
            found.push(Phrase::new("offering-contact-twice").with("method", rule.method));
        }
        found.extend(in_rule(rule));
    }
    found
}

fn in_rule(rule: &ContactRule) -> Vec<Phrase> {
    let mut found = Vec::new();
    let problem = |key: &str| Phrase::new(key).with("method", rule.method);
    if rule.address.is_empty() {
        found.push(problem("offering-contact-no-address"));
    }
    if let Some(hours) = &rule.hours {
        if is_empty(hours) {
            found.push(problem("offering-contact-no-hours"));
        }
        found.extend(overlaps(hours).map(|(day, one, other)| {
            problem("offering-contact-hours-overlap")
                .with("day", word(day))
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

/// The day as it is written in an offering.
fn word(day: Weekday) -> String {
    day.to_string().to_lowercase()
}
