//! The frame of a pane: one rule with its title. With focus the rule is heavy and the title bold.

use crate::tui::theme::{self, Theme};
use crate::tui::widgets::text;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// Draws the rule of a pane: the title at the left, a remark at the right.
pub fn rule(area: Rect, buffer: &mut Buffer, theme: Theme, focused: bool, title: &str, remark: Line<'_>) {
    if area.is_empty() {
        return;
    }
    let style = if focused { Style::new() } else { theme::FRAME };
    let dash = theme.rule(focused);
    let columns = usize::from(area.width);
    buffer.set_stringn(area.x, area.y, dash.repeat(columns), columns, style);
    let right = remark.width().min(columns);
    let room = columns.saturating_sub(right + 6);
    if room > 2 {
        let title = format!(" {} ", text::cut(title, room, theme.ellipsis()));
        let weight = if focused { theme::STRONG } else { Style::new() };
        buffer.set_stringn(area.x + 1, area.y, title, room + 2, weight);
    }
    if right > 0 && right + 4 <= columns {
        let mut padded = vec![Span::raw(" ")];
        padded.extend(remark.spans);
        padded.push(Span::raw(" "));
        let right = u16::try_from(right).unwrap_or(0);
        let x = area.right().saturating_sub(right + 3);
        buffer.set_line(x, area.y, &Line::from(padded), right + 2);
    }
}

/// Draws a quiet heading inside a pane.
pub fn heading<'a>(title: &str, columns: usize, theme: Theme) -> Line<'a> {
    let title = format!("{} ", text::cut(title, columns.saturating_sub(2), theme.ellipsis()));
    let rest = columns.saturating_sub(text::width(&title));
    Line::from(vec![
        Span::styled(title, theme::LABEL.patch(theme::STRONG)),
        Span::styled(theme.rule(false).repeat(rest), theme::FRAME),
    ])
}
