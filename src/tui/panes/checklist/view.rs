//! How the checklist looks: each step with its mark, what was found under it.

use crate::domain::checklist::{Finding, StepKind};
use crate::domain::view::StepView;
use crate::tui::layout;
use crate::tui::model::Model;
use crate::tui::model::pane::Pane;
use crate::tui::panes::checklist;
use crate::tui::theme;
use crate::tui::view::ViewCache;
use crate::tui::widgets::rows::{self, Row};
use crate::tui::widgets::text;
use crate::tui::words;
use crate::{locale, t};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

/// Columns before the text of a step: its symbol and its gate.
const INDENT: usize = 4;

/// Lines of the checklist; the same for drawing and for scrolling.
pub fn rows(model: &Model, columns: usize) -> Vec<Row> {
    let steps = checklist::steps(model);
    if steps.is_empty() {
        let key = if model.subject.is_some() { "ui-empty-checklist" } else { "ui-empty-ticket" };
        return rows::plain(&t!(key), columns);
    }
    let answered = steps.iter().filter(|step| step.answer.is_some()).count();
    let gates = steps.iter().filter(|step| step.gate && step.answer.is_none()).count();
    let gate = model.setting.theme.gate();
    let summary =
        t!("ui-checklist-summary", answered = answered, total = steps.len(), gates = gates, gate = gate);
    let mut all = rows::plain(&summary, columns);
    all.push(Line::default().into());
    for (place, step) in steps.iter().enumerate() {
        all.extend(step_rows(place, step, model, columns));
    }
    all
}

fn step_rows(place: usize, step: &StepView, model: &Model, columns: usize) -> Vec<Row> {
    let theme = model.setting.theme;
    let finding = step.answer.as_ref().map(|answer| answer.finding);
    let (symbol, style) = theme.finding(finding);
    let gate = if step.gate { theme.gate() } else { " " };

    let room = columns.saturating_sub(INDENT);
    let mut rows = Vec::new();
    for (at, part) in text::wrap(step.text.in_lang(locale::lang()), room).into_iter().enumerate() {
        let head = match at {
            0 => vec![
                Span::styled(symbol, style),
                Span::raw(" "),
                Span::styled(gate, theme::WARN),
                Span::raw(" "),
            ],
            _ => vec![Span::raw(" ".repeat(INDENT))],
        };
        let mut spans = head;
        spans.push(Span::raw(part));
        rows.push(Row::of(place, Line::from(spans)));
    }
    if step.kind == StepKind::Evidence && step.answer.is_none() {
        rows.push(Row::of(
            place,
            Line::styled(format!("{}{}", " ".repeat(INDENT), words::word("step", step.kind)), theme::LABEL),
        ));
    }
    if let Some(answer) = &step.answer {
        let mut words = words::word("finding", answer.finding);
        if !answer.text.is_empty() {
            words = format!("{words}: {}", answer.text.as_str());
        }
        let style = if answer.finding == Finding::Cause { theme::WARN } else { theme::LABEL };
        let lines = text::wrap(&words, room).into_iter();
        rows.extend(
            lines.map(|line| Row::of(place, Line::styled(format!("{}{line}", " ".repeat(INDENT)), style))),
        );
    }
    rows
}

/// Draws the checklist.
pub fn draw(model: &Model, area: Rect, frame: &mut Frame<'_>, cache: &mut ViewCache) {
    let rows = rows(model, rows::text_columns(layout::inside(area)));
    let title = match model.subject {
        Some(number) => format!("{} {} {number}", Pane::Checklist.title(), model.setting.theme.dot()),
        None => Pane::Checklist.title(),
    };
    let content = (rows.as_slice(), Some(model.checklist.selected), model.checklist.scroll);
    rows::draw(model, Pane::Checklist, area, &title, content, (frame, cache));
}
