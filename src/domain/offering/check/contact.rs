//! What is wrong with contact methods.

use super::{Flaw, hours};
use crate::domain::contact::{ContactRule, Direction};
use crate::domain::phrase::Phrase;

/// Flaws of all rules, each and among each other.
pub(super) fn flaws(rules: &[ContactRule]) -> Vec<Flaw> {
    let mut found = Vec::new();
    if rules.is_empty() {
        found.push(Flaw::new("contact", Phrase::new("offering-no-contact")));
    }
    for (place, rule) in rules.iter().enumerate() {
        if rules.iter().take(place).any(|earlier| collide(earlier, rule)) {
            let phrase = Phrase::new("offering-contact-twice").word("method", "method", rule.method);
            found.push(Flaw::new(format!("contact.{place}.method"), phrase));
        }
        let own = in_rule(rule).into_iter();
        found.extend(own.map(|flaw| Flaw { path: format!("contact.{place}.{}", flaw.path), ..flaw }));
    }
    found
}

fn in_rule(rule: &ContactRule) -> Vec<Flaw> {
    let mut found = Vec::new();
    let problem = |key: &str| Phrase::new(key).word("method", "method", rule.method);
    if rule.address.is_empty() {
        found.push(Flaw::new("address", problem("offering-contact-no-address")));
    }
    if let Some(own) = &rule.hours {
        if hours::is_empty(own) {
            found.push(Flaw::new("hours", problem("offering-contact-no-hours")));
        }
        for (day, phrase) in hours::weekly(own, "offering-contact-hours-overlap") {
            let phrase = phrase.word("method", "method", rule.method);
            found.push(Flaw::new(format!("hours.{}", hours::name(day)), phrase));
        }
    }
    for (place, language) in rule.languages.iter().enumerate() {
        if language.len() != 2 || !language.chars().all(|c| c.is_ascii_alphabetic()) {
            let phrase = problem("offering-language").with("language", language);
            found.push(Flaw::new(format!("languages.{place}"), phrase));
        }
    }
    for (place, name) in rule.people.iter().enumerate() {
        let earlier = rule.people.iter().take(place);
        if earlier.filter(|other| same(other, name)).count() == 1 {
            let phrase = problem("offering-person-twice").with("person", name);
            found.push(Flaw::new(format!("people.{place}"), phrase));
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
