//! A hand-over as plain text: what the other side gets, to paste into a form or to mail.
//!
//! Texts of several lines are indented, so that nobody's words can be taken for a field of ours.

use super::document::{Document, Line, Said, Section};
use crate::locale::say;

pub(super) fn write(document: &Document<'_>) -> String {
    let sections: Vec<String> = document.below.iter().map(section).collect();
    sections.join("\n")
}

fn section(section: &Section<'_>) -> String {
    let mut text = format!("{}\n", section.title.to_uppercase());
    for line in section.lines.iter().filter_map(line) {
        text.push_str(&line);
        text.push('\n');
    }
    text
}

/// Gaps are for whoever hands over, and left out.
fn line(line: &Line<'_>) -> Option<String> {
    Some(match line {
        Line::Item(label, words, Some(text)) if text.contains('\n') => {
            let head = format!("{label}: {}", words.as_ref().map(said).unwrap_or_default());
            format!("{}\n{}", head.trim_end(), indented(text))
        }
        Line::Item(label, words, text) => {
            let parts: Vec<String> =
                words.as_ref().map(said).into_iter().chain(text.map(str::to_owned)).collect();
            format!("{label}: {}", parts.join(" - "))
        }
        Line::Gap(_) => return None,
        Line::Point(words) => format!("- {}", said(words)),
        Line::Sentence(text) => text.clone(),
        Line::Link(label, link) => format!("{label}: {link}"),
        Line::Text(text) => indented(text),
    })
}

fn said(words: &Said) -> String {
    match words {
        Said::Words(text) => text.clone(),
        Said::Phrase(phrase) => say(phrase),
        Said::Moment(at, phrase) => format!("{at} - {}", say(phrase)),
    }
}

fn indented(text: &str) -> String {
    text.lines().map(|line| format!("    {line}").trim_end().to_owned()).collect::<Vec<_>>().join("\n")
}
