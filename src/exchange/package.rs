//! A hand-over as Markdown, to paste into a portal or to mail. Always in English.
//!
//! What people wrote stands in code spans and fenced blocks that are longer than any fence in it, so it cannot break
//! the structure, become a link or an image; pasted as plain text it is still exactly what they wrote. Above the line
//! stands what whoever hands over must know, below it what the other side gets.

mod json;
mod plain;

pub use json::json;
pub use plain::{plain, subject};

use crate::domain::catalogue::offer::Response;
use crate::domain::catalogue::spec::Field;
use crate::domain::checklist::{Finding, StepKind};
use crate::domain::lang::Lang;
use crate::domain::package::{Content, Entry, Evidence, Package};
use crate::domain::phrase::{Phrase, key_of};
use crate::locale::{self, say};
use crate::t;

/// Words of step ids that are written in capitals.
const ACRONYMS: &[&str] = &["api", "dns", "gdap", "id", "isv", "rbac"];

/// The hand-over as Markdown.
pub fn markdown(package: &Package) -> String {
    locale::within(Lang::En, || {
        let sections = [
            head(package),
            list(&t!("package-checks"), package.checks.iter().map(spoken)),
            list(&t!("package-missing"), package.missing.iter().map(|step| label(step))),
            promise(package),
            "---\n".to_owned(),
            form(&package.fields),
            severity(package),
            evidence(package),
            timeline(package),
            consent(package),
        ];
        let mut text =
            sections.into_iter().filter(|section| !section.is_empty()).collect::<Vec<_>>().join("\n");
        text.truncate(text.trim_end().len());
        text.push('\n');
        text
    })
}

fn head(package: &Package) -> String {
    let mut lines = vec![
        format!("# {}", t!("package-heading", vehicle = package.name.as_str())),
        String::new(),
        item(&t!("package-ticket"), &code(&format!("#{} {}", package.number, package.title))),
        item(&t!("package-portal"), &package.portal),
    ];
    lines.extend(package.link.iter().map(|link| item(&t!("package-link"), &format!("<{link}>"))));
    lines.extend(package.roles.iter().map(|role| item(&t!("package-role"), role)));
    section(&lines)
}

/// The form, field by field; long texts as blocks below their labels.
fn form(fields: &[Entry]) -> String {
    if fields.is_empty() {
        return String::new();
    }
    let mut lines = vec![format!("## {}", t!("package-form")), String::new()];
    for entry in fields {
        let label = locale::text(&key_of("package-field", entry.label), &[]);
        match &entry.value {
            Content::Text(text) if text.contains('\n') => lines.extend([
                format!("- **{label}:**"),
                String::new(),
                indented(&fenced(text)),
                String::new(),
            ]),
            Content::Text(text) => lines.push(item(&label, &code(text))),
            Content::Words(phrase) => lines.push(item(&label, &spoken(phrase))),
            Content::Missing => lines.push(item(&label, &t!("package-fill-in"))),
        }
    }
    section(&lines)
}

/// How soon the first answer is promised, for whoever hands over.
fn promise(package: &Package) -> String {
    let statement = &package.severity;
    let mut lines = vec![
        format!("## {}", t!("package-promise")),
        String::new(),
        match statement.response {
            Some(response) => answer_time(response),
            None => t!("package-response-unknown"),
        },
    ];
    if let Some(note) = &statement.note {
        lines.push(t!("package-note", note = note.as_str()));
    }
    if let Some(source) = &statement.source {
        lines.push(t!("package-source", source = source.as_str()));
    }
    section(&lines)
}

/// What the severity means, where the form asks for it.
fn severity(package: &Package) -> String {
    if !package.fields.iter().any(|entry| entry.label == Field::Severity) {
        return String::new();
    }
    let severity: &str = package.severity.severity.into();
    section(&[
        format!("## {}", t!("package-severity-heading", severity = severity)),
        String::new(),
        t!("package-severity-means", severity = severity),
    ])
}

fn answer_time(response: Response) -> String {
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

fn evidence(package: &Package) -> String {
    if package.evidence.is_empty() {
        return String::new();
    }
    let mut lines = vec![format!("## {}", t!("package-evidence")), String::new()];
    for Evidence { step, kind, answer } in &package.evidence {
        let (label, text) = (label(step), answer.text.as_str());
        // Evidence that was collected speaks for itself; of a check the other side wants to know what came of it.
        let finding = match (kind, answer.finding) {
            (StepKind::Evidence, Finding::Done) if !text.is_empty() => None,
            _ => Some(locale::text(&key_of("finding", answer.finding), &[])),
        };
        match text.contains('\n') {
            true => lines.extend([
                item(&label, &finding.unwrap_or_default()).trim_end().to_owned(),
                String::new(),
                indented(&fenced(text)),
                String::new(),
            ]),
            false => {
                let text = (!text.is_empty()).then(|| code(text));
                let parts: Vec<String> = finding.into_iter().chain(text).collect();
                lines.push(item(&label, &parts.join(" — ")));
            }
        }
    }
    section(&lines)
}

/// A step as a supplier reads it: its id in words. The question itself speaks to the agent.
fn label(step: &str) -> String {
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

fn timeline(package: &Package) -> String {
    list(
        &t!("package-timeline"),
        package
            .timeline
            .iter()
            .map(|moment| format!("{} — {}", moment.at.format("%Y-%m-%d %H:%M UTC"), spoken(&moment.what))),
    )
}

fn consent(package: &Package) -> String {
    let mut lines = vec![format!("## {}", t!("package-consent")), String::new()];
    match &package.consent {
        Some(text) => lines.push(fenced(text)),
        None => lines.push(t!("package-no-consent")),
    }
    section(&lines)
}

/// A phrase in which values that Markdown could read as markup stand in code spans.
fn spoken(phrase: &Phrase) -> String {
    let mut inert = phrase.clone();
    for (_, value) in &mut inert.values {
        if value.contains(is_active) {
            *value = code(value);
        }
    }
    say(&inert)
}

/// Punctuation with which Markdown begins markup or a link.
fn is_active(c: char) -> bool {
    c.is_ascii_punctuation() && !matches!(c, '-' | '#' | ',' | '(' | ')' | '?' | '\'')
}

fn list(title: &str, items: impl Iterator<Item = String>) -> String {
    let lines: Vec<String> = items.map(|item| format!("- {item}")).collect();
    match lines.is_empty() {
        true => String::new(),
        false => format!("## {title}\n\n{}\n", lines.join("\n")),
    }
}

fn item(label: &str, value: &str) -> String {
    format!("- **{label}:** {value}")
}

/// Lines of a section, with single empty lines between blocks and one at the end.
fn section(lines: &[String]) -> String {
    let mut text = String::new();
    for line in lines {
        if !(line.is_empty() && text.ends_with("\n\n")) {
            text.push_str(line);
            text.push('\n');
        }
    }
    format!("{}\n", text.trim_end())
}

/// A code span that its own text cannot end.
fn code(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let ticks = "`".repeat(longest_run(&line) + 1);
    match line.starts_with('`') || line.ends_with('`') {
        true => format!("{ticks} {line} {ticks}"),
        false => format!("{ticks}{line}{ticks}"),
    }
}

/// A block that its own text cannot end.
fn fenced(text: &str) -> String {
    let fence = "`".repeat(longest_run(text).max(2) + 1);
    format!("{fence}text\n{text}\n{fence}")
}

fn longest_run(text: &str) -> usize {
    let mut longest = 0;
    let mut run = 0;
    for c in text.chars() {
        run = if c == '`' { run + 1 } else { 0 };
        longest = longest.max(run);
    }
    longest
}

/// Below a list item, so that the list goes on after it.
fn indented(block: &str) -> String {
    block.lines().map(|line| format!("  {line}")).collect::<Vec<_>>().join("\n")
}
