//! The contact methods of a statement.

use super::inert::{address, inert};
use super::{hours, table, word};
use crate::domain::contact::{ContactRule, Direction};
use crate::domain::lang::Lang;
use crate::domain::offering::Offering;
use crate::t;

/// One row per method.
pub(super) fn section(offering: &Offering) -> String {
    let heads = [
        "statement-col-method",
        "statement-col-direction",
        "statement-col-address",
        "statement-col-hours",
        "statement-col-languages",
        "statement-col-people",
    ];
    let mut rows = vec![heads.map(|head| t!(head)).to_vec()];
    rows.extend(offering.contact.iter().map(row));
    format!("## {}\n\n{}", t!("statement-contact"), table(&rows))
}

fn row(rule: &ContactRule) -> Vec<String> {
    vec![
        word("method", rule.method),
        match rule.direction {
            Direction::Incoming => t!("statement-incoming"),
            Direction::Outgoing => t!("statement-outgoing"),
            Direction::Both => t!("statement-both"),
        },
        address(&rule.address),
        rule.hours.as_ref().map_or_else(|| t!("statement-in-service-hours"), hours::week),
        languages(rule),
        people(rule),
    ]
}

fn languages(rule: &ContactRule) -> String {
    let name = |code: &String| match code.parse::<Lang>() {
        Ok(lang) => word("lang", lang),
        Err(_) => inert(&code.to_uppercase()),
    };
    let names: Vec<String> = rule.languages.iter().map(name).collect();
    match names.is_empty() {
        true => "–".to_owned(),
        false => names.join(", "),
    }
}

fn people(rule: &ContactRule) -> String {
    let names: Vec<String> = rule.people.iter().map(|name| inert(name)).collect();
    match names.is_empty() {
        true => t!("statement-everybody"),
        false => names.join(", "),
    }
}
