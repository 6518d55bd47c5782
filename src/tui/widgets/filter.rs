//! The line in which a list is filtered: what is typed at the left, how much fits at the right.

use super::line_input::LineInput;
use super::text;
use crate::t;
use crate::tui::theme;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;

/// Draws it into one row. The cursor stands in it while somebody types there.
pub fn draw(
    input: &LineInput,
    (matching, total): (usize, usize),
    typing: bool,
    area: Rect,
    frame: &mut Frame<'_>,
) {
    if area.is_empty() {
        return;
    }
    let count = t!("ui-filter-count", count = matching, total = total);
    let right = u16::try_from(text::width(&count)).unwrap_or(0).min(area.width);
    let room = Rect { x: area.x + 3, width: area.width.saturating_sub(right + 5), ..area };
    let buffer = frame.buffer_mut();
    buffer.set_stringn(area.x, area.y, " / ", usize::from(area.width), theme::LABEL.patch(theme::STRONG));
    buffer.set_stringn(area.right() - right, area.y, count, usize::from(right), theme::LABEL);
    if room.is_empty() {
        return;
    }
    let cursor = input.draw(room, buffer, Style::new());
    if typing {
        frame.set_cursor_position(cursor);
    }
}
