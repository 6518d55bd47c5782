//! The columns of the audit trail, and its lines as they leave the desk: flat, and with the refusal in words.

use super::Column;
use super::cell::{instant, maybe};
use crate::domain::Instant;
use crate::domain::ids::TicketNumber;
use crate::domain::people::Role;
use crate::domain::view::AuditRow;
use crate::locale;
use serde::Serialize;

pub(super) const COLUMNS: &[Column<Line>] = &[
    ("seq", |line| line.seq.to_string()),
    ("at", |line| instant(line.at)),
    ("actor", |line| line.actor.clone()),
    ("role", |line| line.role.to_string()),
    ("ticket", |line| maybe(line.ticket)),
    ("customer", |line| maybe(line.customer.as_ref())),
    ("action", |line| line.action.clone()),
    ("rule", |line| line.rule.clone()),
    ("refusal", |line| line.refusal.clone()),
    ("overridden", |line| line.overridden.to_string()),
    ("reason", |line| maybe(line.reason.as_ref())),
];

/// A line of the trail.
#[derive(Debug, Serialize)]
pub(super) struct Line {
    seq: u64,
    at: Instant,
    actor: String,
    role: Role,
    ticket: Option<TicketNumber>,
    customer: Option<String>,
    action: String,
    rule: String,
    refusal: String,
    overridden: bool,
    reason: Option<String>,
}

impl From<&AuditRow> for Line {
    fn from(row: &AuditRow) -> Self {
        Self {
            seq: row.seq,
            at: row.at,
            actor: row.actor.name.clone(),
            role: row.actor.role,
            ticket: row.number,
            customer: row.customer.clone(),
            action: row.action.clone(),
            rule: row.rule.clone(),
            refusal: locale::say(&row.refusal),
            overridden: row.overridden.is_some(),
            reason: row.overridden.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Format, audit};
    use super::*;
    use crate::domain::phrase::Phrase;
    use crate::domain::sample::{ONE, at, person};

    fn trail() -> Vec<AuditRow> {
        let refused = AuditRow {
            seq: 7,
            at: at("2026-03-02T20:00:00Z"),
            actor: person("anna", Role::Agent),
            number: None,
            customer: Some("@home".to_owned()),
            action: "new".to_owned(),
            rule: "outside_hours".to_owned(),
            refusal: Phrase::new("refusal-outside-hours")
                .at("from", at("2026-03-03T08:00:00Z"))
                .word("method", "method", "phone"),
            overridden: None,
        };
        let overridden = AuditRow {
            seq: 8,
            actor: person("sofie", Role::Supervisor),
            number: Some(ONE),
            overridden: Some("=cmd, \"now\"".to_owned()),
            ..refused.clone()
        };
        vec![refused, overridden]
    }

    #[test]
    fn the_trail_as_csv() {
        insta::assert_snapshot!(audit(&trail(), Format::Csv).unwrap(), @r#"
        seq,at,actor,role,ticket,customer,action,rule,refusal,overridden,reason
        7,2026-03-02T20:00:00Z,anna,agent,,'@home,new,outside_hours,Contact by phone is outside the hours of this customer; it is possible again from 2026-03-03T08:00:00Z.,false,
        8,2026-03-02T20:00:00Z,sofie,supervisor,1,'@home,new,outside_hours,Contact by phone is outside the hours of this customer; it is possible again from 2026-03-03T08:00:00Z.,true,"'=cmd, ""now"""
        "#);
    }

    #[test]
    fn the_trail_as_lines_of_json() {
        insta::assert_snapshot!(audit(&trail(), Format::Jsonl).unwrap(), @r#"
        {"seq":7,"at":"2026-03-02T20:00:00Z","actor":"anna","role":"agent","ticket":null,"customer":"@home","action":"new","rule":"outside_hours","refusal":"Contact by phone is outside the hours of this customer; it is possible again from 2026-03-03T08:00:00Z.","overridden":false,"reason":null}
        {"seq":8,"at":"2026-03-02T20:00:00Z","actor":"sofie","role":"supervisor","ticket":1,"customer":"@home","action":"new","rule":"outside_hours","refusal":"Contact by phone is outside the hours of this customer; it is possible again from 2026-03-03T08:00:00Z.","overridden":true,"reason":"=cmd, \"now\""}
        "#);
    }
}
