//! How the ticket pane looks.

use super::story;
use crate::t;
use crate::tui::explain;
use crate::tui::layout;
use crate::tui::model::Model;
use crate::tui::model::pane::Pane;
use crate::tui::view::ViewCache;
use crate::tui::widgets::rows::{self, Row};
use ratatui::Frame;
use ratatui::layout::Rect;

/// Lines of the ticket at hand; the same for drawing and for scrolling.
pub fn rows(model: &Model, columns: usize) -> Vec<Row> {
    if let Some(problem) = &model.ticket.problem {
        let words = explain::rejection(problem, model.setting.zone, model.now);
        return rows::plain(&words.join("\n"), columns);
    }
    match (&model.ticket.view, model.subject) {
        (Some(ticket), Some(_)) => story::lines(ticket, model, columns).into_iter().map(Row::from).collect(),
        (None, Some(_)) => rows::plain(&t!("ui-loading"), columns),
        (_, None) => rows::plain(&t!("ui-empty-ticket"), columns),
    }
}

/// Draws the ticket.
pub fn draw(model: &Model, area: Rect, frame: &mut Frame<'_>, cache: &mut ViewCache) {
    let rows = rows(model, rows::text_columns(layout::inside(area)));
    let title = match model.subject {
        Some(number) => t!("ui-ticket-title", number = number.to_string()),
        None => Pane::Ticket.title(),
    };
    let content = (rows.as_slice(), None, model.ticket.scroll);
    rows::draw(model, Pane::Ticket, area, &title, content, (frame, cache));
}
