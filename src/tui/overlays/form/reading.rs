//! Beside a time that was typed: which one is meant, on the agent's clock and on the customer's.

use super::field::{Field, Tense};
use crate::tui::model::Model;
use crate::tui::widgets::text;
use crate::tui::{theme, times, typed};
use ratatui::Frame;
use ratatui::layout::Rect;

/// Draws it at the right of the field, as far as there is room: both clocks, else the agent's own.
pub fn draw(field: &Field, area: Rect, model: &Model, frame: &mut Frame<'_>) {
    let typed = field.text();
    let room = usize::from(area.width).saturating_sub(text::width(&typed) + 3);
    let Some(words) = readings(field, &typed, model)
        .into_iter()
        .find(|words| *words != typed && text::width(words) <= room)
    else {
        return;
    };
    let width = u16::try_from(text::width(&words)).unwrap_or(0);
    let x = area.right().saturating_sub(width);
    frame.buffer_mut().set_stringn(x, area.y, words, usize::from(width), theme::LABEL);
}

/// What can be said, the best first.
fn readings(field: &Field, typed: &str, model: &Model) -> Vec<String> {
    let (zone, now) = (model.setting.zone, model.now);
    let at = match field.id.tense() {
        Some(Tense::ToCome) => typed::to_come(typed, zone, now),
        Some(Tense::Past) => typed::past(typed, zone, now),
        None => None,
    };
    let Some(at) = at else { return Vec::new() };
    vec![times::here_and_there(at, zone, model.customer_zone(), now), times::day_and_time(at, zone, now)]
}
