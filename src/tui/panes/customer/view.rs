//! How the customer pane looks.

use super::facts;
use crate::t;
use crate::tui::explain;
use crate::tui::layout;
use crate::tui::model::Model;
use crate::tui::model::pane::Pane;
use crate::tui::view::ViewCache;
use crate::tui::widgets::rows::{self, Row};
use ratatui::Frame;
use ratatui::layout::Rect;

/// Lines of the customer; the same for drawing and for scrolling.
pub fn rows(model: &Model, columns: usize) -> Vec<Row> {
    if let Some(problem) = &model.customer.problem {
        let words = explain::rejection(problem, model.setting.zone, model.now);
        return rows::plain(&words.join("\n"), columns);
    }
    match (&model.customer.view, model.subject) {
        (Some(customer), Some(_)) => facts::rows(customer, model, columns),
        (None, Some(_)) => rows::plain(&t!("ui-loading"), columns),
        (_, None) => rows::plain(&t!("ui-empty-ticket"), columns),
    }
}

/// Draws the customer.
pub fn draw(model: &Model, area: Rect, frame: &mut Frame<'_>, cache: &mut ViewCache) {
    let rows = rows(model, rows::text_columns(layout::inside(area)));
    let content = (rows.as_slice(), Some(model.customer.selected), model.customer.scroll);
    rows::draw(model, Pane::Customer, area, &Pane::Customer.title(), content, (frame, cache));
}
