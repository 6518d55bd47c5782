//! A hand-over as Markdown.
//!
//! What people wrote stands in code spans and fenced blocks that are longer than any fence in it, so it cannot break
//! the structure, become a link or an image; pasted as plain text it is still exactly what they wrote.

use super::document::{Document, Line, Said, Section};
use crate::domain::phrase::Phrase;
use crate::locale::say;
use crate::t;

pub(super) fn write(document: &Document<'_>) -> String {
    let mut parts = vec![format!("# {}\n", document.title)];
    parts.extend(document.above.iter().map(section));
    parts.push("---\n".to_owned());
    parts.extend(document.below.iter().map(section));
    let mut text = parts.join("\n");
    text.truncate(text.trim_end().len());
    text.push('\n');
    text
}

/// With single empty lines between blocks and one at the end.
fn section(section: &Section<'_>) -> String {
    let mut lines = Vec::new();
    if !section.title.is_empty() {
        lines.extend([format!("## {}", section.title), String::new()]);
    }
    for part in &section.lines {
        lines.extend(line(part));
    }
    let mut text = String::new();
    for line in &lines {
        if !(line.is_empty() && text.ends_with("\n\n")) {
            text.push_str(line);
            text.push('\n');
        }
    }
    format!("{}\n", text.trim_end())
}

fn line(line: &Line<'_>) -> Vec<String> {
    match line {
        Line::Item(label, words, Some(text)) if text.contains('\n') => {
            let head = format!("- **{label}:** {}", words.as_ref().map(said).unwrap_or_default());
            vec![head.trim_end().to_owned(), String::new(), indented(&fenced(text)), String::new()]
        }
        Line::Item(label, words, text) => {
            let parts: Vec<String> = words.as_ref().map(said).into_iter().chain(text.map(code)).collect();
            vec![format!("- **{label}:** {}", parts.join(" — "))]
        }
        Line::Gap(label) => vec![format!("- **{label}:** {}", t!("package-fill-in"))],
        Line::Point(words) => vec![format!("- {}", said(words))],
        Line::Sentence(text) => vec![text.clone()],
        Line::Link(label, link) => vec![format!("- **{label}:** <{link}>")],
        Line::Text(text) => vec![fenced(text)],
    }
}

fn said(words: &Said) -> String {
    match words {
        Said::Words(text) => text.clone(),
        Said::Phrase(phrase) => spoken(phrase),
        Said::Moment(at, phrase) => format!("{at} — {}", spoken(phrase)),
    }
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
