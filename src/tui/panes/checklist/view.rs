//! How the checklist looks: on top what it leads to and what Microsoft reports, then each step with its mark.

use super::{issues, step};
use crate::domain::view::TicketView;
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
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// Columns of the question that a conclusion comes from.
const QUESTION: usize = 48;

/// Lines of the checklist; the same for drawing and for scrolling.
pub fn rows(model: &Model, columns: usize) -> Vec<Row> {
    let Some(ticket) = model.subject_view() else {
        let key = if model.subject.is_some() { "ui-loading" } else { "ui-empty-ticket" };
        return rows::plain(&t!(key), columns);
    };
    let mut all = conclusion(ticket, model, columns);
    all.extend(issues::rows(&ticket.issues, model, columns));
    if ticket.checklist.is_empty() {
        all.extend(rows::plain(&t!("ui-empty-checklist"), columns));
        return all;
    }
    all.extend(rows::plain(&summary(model), columns));
    all.push(Line::default().into());
    for (place, step) in ticket.checklist.iter().enumerate() {
        all.extend(step::rows(place, step, model, columns));
    }
    all
}

/// How many of the steps on the way are answered, and how many gates are not.
fn summary(model: &Model) -> String {
    let steps = checklist::steps(model);
    let on_way = || steps.iter().filter(|step| step.applies);
    let answered = on_way().filter(|step| step.answer.is_some()).count();
    let gates = on_way().filter(|step| step.gate && step.answer.is_none()).count();
    let gate = model.setting.theme.gate();
    let total = on_way().count();
    let mut words =
        t!("ui-checklist-summary", answered = answered, total = total, gates = gates, gate = gate);
    let passed = steps.len() - total;
    if passed > 0 {
        words.push_str(&format!(" {} {}", model.setting.theme.dot(), t!("ui-passed-by", count = passed)));
    }
    words
}

/// What the answers lead to, and which step says so.
fn conclusion(ticket: &TicketView, model: &Model, columns: usize) -> Vec<Row> {
    let Some((conclusion, id)) = &ticket.conclusion else {
        return Vec::new();
    };
    let step = ticket.checklist.iter().find(|step| step.id == *id);
    let question = step.map_or(id.as_str(), |step| step.text.in_lang(locale::lang()));
    let question = text::cut(question, QUESTION, model.setting.theme.ellipsis());
    let words = words::word("conclusion", conclusion);
    let words = t!("ui-conclusion", conclusion = words, step = question);
    let lines = text::wrap(&words, columns.saturating_sub(2)).into_iter().enumerate();
    let lead = |place: usize| if place == 0 { model.setting.theme.arrow() } else { " " };
    let row = |(place, part): (usize, String)| {
        let mark = Span::styled(format!("{} ", lead(place)), theme::STRONG);
        let weight = if place == 0 { theme::STRONG } else { Style::new() };
        Row::from(Line::from(vec![mark, Span::styled(part, weight)]))
    };
    lines.map(row).collect()
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
