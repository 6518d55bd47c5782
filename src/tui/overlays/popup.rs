//! The box an overlay is drawn in.

use crate::tui::theme::{self, Theme};
use crate::tui::widgets::text;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::symbols::border;
use ratatui::widgets::{Block, Clear, Widget};

const ASCII: border::Set<'static> = border::Set {
    top_left: "+",
    top_right: "+",
    bottom_left: "+",
    bottom_right: "+",
    vertical_left: "|",
    vertical_right: "|",
    horizontal_top: "-",
    horizontal_bottom: "-",
};

/// Draws an empty box with a title; what is inside it, a column free at each side.
pub fn draw(area: Rect, title: &str, theme: Theme, frame: &mut Frame<'_>) -> Rect {
    let set = if theme.ascii { ASCII } else { border::PLAIN };
    let title = text::cut(title, usize::from(area.width.saturating_sub(4)), theme.ellipsis());
    let block = Block::bordered().border_set(set).title(format!(" {title} ")).title_style(theme::STRONG);
    let inner = block.inner(area);
    Clear.render(area, frame.buffer_mut());
    block.render(area, frame.buffer_mut());
    Rect { x: inner.x + 1.min(inner.width), width: inner.width.saturating_sub(2), ..inner }
}
