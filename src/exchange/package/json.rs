//! A hand-over as JSON, for other programs. Always in English.

use super::document::{answer_time, field_label, label};
use crate::domain::catalogue::spec::FormField;
use crate::domain::lang::Lang;
use crate::domain::package::{Content, Entry, Evidence, Moment, Package};
use crate::locale::{self, say};
use serde_json::{Value, json};

/// The hand-over as JSON. Names are stable; more may be added.
pub fn json(package: &Package) -> String {
    locale::within(Lang::En, || {
        let value = json!({
            "number": package.number,
            "title": package.title,
            "vehicle": package.vehicle,
            "name": package.name,
            "portal": package.portal,
            "link": package.link,
            "roles": package.roles,
            "checks": package.checks.iter().map(say).collect::<Vec<_>>(),
            "missing": package.missing,
            "mail_to": package.mail_to,
            "severity": severity(package),
            "fields": package.fields.iter().map(field).collect::<Vec<_>>(),
            "evidence": package.evidence.iter().map(evidence).collect::<Vec<_>>(),
            "timeline": package.timeline.iter().map(moment).collect::<Vec<_>>(),
            "consent": package.consent,
        });
        format!("{value:#}\n")
    })
}

fn severity(package: &Package) -> Value {
    let statement = &package.severity;
    json!({
        "severity": statement.severity,
        "response": statement.response.map(answer_time),
        "note": statement.note,
        "source": statement.source,
    })
}

fn field(entry: &Entry) -> Value {
    let value = match &entry.value {
        Content::Text(text) => Some(text.clone()),
        Content::Words(phrase) => Some(say(phrase)),
        Content::Missing => None,
    };
    let name = match &entry.label {
        FormField::Known(field) => field.to_string(),
        FormField::Step(step) => format!("step:{step}"),
    };
    json!({ "field": name, "label": field_label(&entry.label), "value": value })
}

fn evidence(evidence: &Evidence) -> Value {
    json!({
        "step": evidence.step,
        "label": label(&evidence.step),
        "finding": evidence.finding,
        "text": evidence.text,
    })
}

fn moment(moment: &Moment) -> Value {
    json!({ "at": moment.at, "what": say(&moment.what) })
}
