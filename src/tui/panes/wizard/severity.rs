//! Fifth: how bad it is, how soon the supplier answers for that, and what severity A obliges both sides to.

use super::{routes, view};
use crate::domain::kind::Severity;
use crate::domain::view::{AnswerTime, Verdict};
use crate::t;
use crate::tui::commands::Action;
use crate::tui::model::Model;
use crate::tui::widgets::rows::{self, Row};
use crate::tui::widgets::{pane, text};
use crate::tui::{sources, theme, words};
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use strum::VariantArray;

/// Columns before what a severity means.
const INDENT: usize = 4;

/// The lines.
pub fn rows(model: &Model, columns: usize) -> Vec<Row> {
    let theme = model.setting.theme;
    let own = model.wizard.view().map(|view| view.severity);
    let name = Line::styled(view::chosen_name(model), theme::STRONG);
    let mut all: Vec<Row> = vec![name.into(), Line::default().into()];
    for (place, severity) in <Severity as VariantArray>::VARIANTS.iter().enumerate() {
        let mut head = vec![Span::styled(
            format!("  {}", words::label("severity", severity)),
            theme.severity(*severity),
        )];
        if own == Some(*severity) {
            head.push(Span::styled(format!(" {} {}", theme.dot(), t!("ui-severity-own")), theme::LABEL));
        }
        all.push(Row::of(place, Line::from(head)));
        all.extend(below(&means(*severity), Style::new(), columns));
        let answer = model.wizard.chosen().and_then(|verdict| answer(verdict, *severity));
        all.extend(match answer {
            Some(answer) => answer_rows(answer, place == model.wizard.selected, columns),
            None => below(&t!("ui-severity-no-answer"), theme::FAINT, columns),
        });
    }
    all.push(Line::default().into());
    let under_cursor = <Severity as VariantArray>::VARIANTS.get(model.wizard.selected).copied();
    if under_cursor == Some(Severity::A) {
        all.push(pane::heading(&t!("ui-severity-a"), columns, theme).into());
        all.extend(rows::plain(&t!("ui-severity-a-binds"), columns));
    } else if under_cursor != own {
        let key = model.setting.keymap.shown(Action::Severity);
        all.extend(rows::plain(&t!("ui-severity-other", key = key), columns));
    }
    all
}

fn answer(verdict: &Verdict, severity: Severity) -> Option<&AnswerTime> {
    verdict.answers.iter().find(|answer| answer.severity == severity)
}

/// The definitions of CSP support (FACTS 1.5).
fn means(severity: Severity) -> String {
    match severity {
        Severity::A => t!("ui-severity-means-a"),
        Severity::B => t!("ui-severity-means-b"),
        Severity::C => t!("ui-severity-means-c"),
    }
}

/// How soon; under the cursor also what the plan says of it, and where that stands.
fn answer_rows(answer: &AnswerTime, whole: bool, columns: usize) -> Vec<Row> {
    let length = routes::answer_words(&answer.response);
    let words = length
        .map_or_else(|| t!("ui-severity-no-answer"), |length| t!("ui-severity-answer", length = length));
    let mut all = below(&words, theme::STRONG, columns);
    if !whole {
        return all;
    }
    // Notes of plans are English.
    all.extend(answer.note.iter().flat_map(|note| below(note, Style::new(), columns)));
    let (source, style) = sources::cited(&answer.source, &answer.confidence);
    all.extend(below(&source, style, columns));
    all
}

fn below(words: &str, style: Style, columns: usize) -> Vec<Row> {
    let lines = text::wrap(words, columns.saturating_sub(INDENT)).into_iter();
    lines.map(|line| Line::styled(format!("{}{line}", " ".repeat(INDENT)), style).into()).collect()
}
