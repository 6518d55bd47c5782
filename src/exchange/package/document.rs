//! What a hand-over says, section by section, before it is written in a format.

use crate::domain::catalogue::offer::Response;
use crate::domain::catalogue::spec::{Field, FormField};
use crate::domain::checklist::{Finding, StepKind};
use crate::domain::package::{Content, Entry, Evidence, Package};
use crate::domain::phrase::{Phrase, key_of};
use crate::locale;
use crate::t;

/// Words of step ids that are written in capitals.
const ACRONYMS: &[&str] = &["api", "bc", "ce", "dns", "fo", "gdap", "har", "id", "isv", "lcs", "rbac"];

/// A hand-over.
pub(super) struct Document<'a> {
    /// What it is called.
    pub(super) title: String,
    /// For whoever hands over.
    pub(super) above: Vec<Section<'a>>,
    /// For the other side.
    pub(super) below: Vec<Section<'a>>,
}

/// A part of it.
pub(super) struct Section<'a> {
    /// What it is called; empty: it needs no name.
    pub(super) title: String,
    /// What it says.
    pub(super) lines: Vec<Line<'a>>,
}

/// One thing that it says.
pub(super) enum Line<'a> {
    /// A label with what belongs to it: words of ours, and a text from people.
    Item(String, Option<Said>, Option<&'a str>),
    /// A label to which nothing is known: whoever hands over must fill it in.
    Gap(String),
    /// One of a list.
    Point(Said),
    /// A sentence of ours.
    Sentence(String),
    /// A link.
    Link(String, &'a str),
    /// A text from people.
    Text(&'a str),
}

/// Words of ours, with values from people in them.
pub(super) enum Said {
    /// Words alone.
    Words(String),
    /// A phrase.
    Phrase(Phrase),
    /// A moment, and what happened.
    Moment(String, Phrase),
}

impl<'a> Document<'a> {
    /// What a hand-over says.
    pub(super) fn of(package: &'a Package) -> Self {
        let above = vec![head(package), checks(package), missing(package), promise(package)];
        let below = vec![
            form(&package.fields),
            severity(package),
            evidence(package),
            timeline(package),
            consent(package),
        ];
        let full = |sections: Vec<Section<'a>>| -> Vec<Section<'a>> {
            sections.into_iter().filter(|section| !section.lines.is_empty()).collect()
        };
        let title = t!("package-heading", vehicle = package.name.as_str());
        Self { title, above: full(above), below: full(below) }
    }
}

fn head(package: &Package) -> Section<'_> {
    let ticket = Said::Words(format!("#{}", package.number));
    let mut lines = vec![
        Line::Item(t!("package-ticket"), Some(ticket), Some(&package.title)),
        Line::Item(t!("package-portal"), Some(Said::Words(package.portal.clone())), None),
    ];
    lines.extend(package.link.as_deref().map(|link| Line::Link(t!("package-link"), link)));
    let role = |role: &String| Line::Item(t!("package-role"), Some(Said::Words(role.clone())), None);
    lines.extend(package.roles.iter().map(role));
    Section { title: String::new(), lines }
}

fn checks(package: &Package) -> Section<'_> {
    let lines = package.checks.iter().map(|check| Line::Point(Said::Phrase(check.clone()))).collect();
    Section { title: t!("package-checks"), lines }
}

fn missing(package: &Package) -> Section<'_> {
    let lines = package.missing.iter().map(|step| Line::Point(Said::Words(label(step)))).collect();
    Section { title: t!("package-missing"), lines }
}

/// How soon the first answer is promised, for whoever hands over.
fn promise(package: &Package) -> Section<'_> {
    let statement = &package.severity;
    let mut lines = vec![statement.response.map_or_else(|| t!("package-response-unknown"), answer_time)];
    lines.extend(statement.note.as_ref().map(|note| t!("package-note", note = note.as_str())));
    lines.extend(statement.source.as_ref().map(|source| t!("package-source", source = source.as_str())));
    Section { title: t!("package-promise"), lines: lines.into_iter().map(Line::Sentence).collect() }
}

/// How soon the first answer is promised, in the language of this thread.
pub fn answer_time(response: Response) -> String {
    let clock = if response.round_the_clock { "always" } else { "hours" };
    match (response.minutes, response.business_days) {
        (Some(minutes), _) if minutes % 60 == 0 => {
            t!("package-response-hours", hours = minutes / 60, clock = clock)
        }
        (Some(minutes), _) => t!("package-response-minutes", minutes = minutes, clock = clock),
        (None, Some(days)) => t!("package-response-days", days = days),
        (None, None) => t!("package-response-unknown"),
    }
}

fn form(fields: &[Entry]) -> Section<'_> {
    let lines = fields.iter().map(|Entry { label, value }| {
        let label = field_label(label);
        match value {
            Content::Text(text) => Line::Item(label, None, Some(text)),
            Content::Words(phrase) => Line::Item(label, Some(Said::Phrase(phrase.clone())), None),
            Content::Missing => Line::Gap(label),
        }
    });
    Section { title: t!("package-form"), lines: lines.collect() }
}

/// What a field of the form is called.
pub(super) fn field_label(field: &FormField) -> String {
    match field {
        FormField::Known(field) => locale::text(&key_of("package-field", field), &[]),
        FormField::Step(step) => label(step),
    }
}

/// What the severity means, where the form asks for it.
fn severity(package: &Package) -> Section<'_> {
    let severity: &str = package.severity.severity.into();
    let wanted = package.fields.iter().any(|entry| entry.label == FormField::Known(Field::Severity));
    let means = wanted.then(|| Line::Sentence(t!("package-severity-means", severity = severity)));
    let title = t!("package-severity-heading", severity = severity);
    Section { title, lines: means.into_iter().collect() }
}

fn evidence(package: &Package) -> Section<'_> {
    let lines = package.evidence.iter().map(|Evidence { step, kind, finding, text }| {
        // Evidence and answers speak for themselves; of a check the other side wants to know what came of it.
        let speaks = *kind != StepKind::Check && *finding == Finding::Done && !text.is_empty();
        let words = (!speaks).then(|| Said::Words(locale::text(&key_of("finding", finding), &[])));
        Line::Item(label(step), words, Some(text.as_str()).filter(|text| !text.is_empty()))
    });
    Section { title: t!("package-evidence"), lines: lines.collect() }
}

/// A step as a supplier reads it: its id in words. The question itself speaks to the agent.
pub(super) fn label(step: &str) -> String {
    let words: Vec<String> = step
        .split('-')
        .map(|word| match ACRONYMS.contains(&word) {
            true => word.to_uppercase(),
            false => word.to_owned(),
        })
        .collect();
    let line = words.join(" ");
    let mut chars = line.chars();
    let first = chars.next().map(|c| c.to_uppercase().to_string());
    first.unwrap_or_default() + chars.as_str()
}

fn timeline(package: &Package) -> Section<'_> {
    let lines = package.timeline.iter().map(|moment| {
        let at = moment.at.format("%Y-%m-%d %H:%M UTC").to_string();
        Line::Point(Said::Moment(at, moment.what.clone()))
    });
    Section { title: t!("package-timeline"), lines: lines.collect() }
}

/// Where the form does not ask for it.
fn consent(package: &Package) -> Section<'_> {
    let asked = package.fields.iter().any(|entry| entry.label == FormField::Known(Field::Consent));
    let line = match &package.consent {
        Some(text) => Line::Text(text),
        None => Line::Sentence(t!("package-no-consent")),
    };
    Section { title: t!("package-consent"), lines: (!asked).then_some(line).into_iter().collect() }
}
