//! The box an overlay is drawn in.

use crate::tui::layout;
use crate::tui::theme::{self, Theme};
use crate::tui::widgets::text;
use ratatui::Frame;
use ratatui::layout::{Rect, Size};
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

/// Columns of a sheet at most.
const SHEET: u16 = 100;

/// The place of a box that takes nearly all of the screen.
pub fn sheet(screen: Size) -> Rect {
    let whole = Rect::new(0, 0, screen.width, screen.height);
    layout::middle(whole, SHEET, screen.height.saturating_sub(2).max(1))
}

/// What is inside a box, a column free at each side.
pub fn inside(area: Rect) -> Rect {
    let inner = Block::bordered().inner(area);
    Rect { x: inner.x + 1.min(inner.width), width: inner.width.saturating_sub(2), ..inner }
}

/// Draws an empty box with a title; what is inside it, a column free at each side.
pub fn draw(area: Rect, title: &str, theme: Theme, frame: &mut Frame<'_>) -> Rect {
    let set = if theme.ascii { ASCII } else { border::PLAIN };
    let title = text::cut(title, usize::from(area.width.saturating_sub(4)), theme.ellipsis());
    let block = Block::bordered().border_set(set).title(format!(" {title} ")).title_style(theme::STRONG);
    Clear.render(area, frame.buffer_mut());
    block.render(area, frame.buffer_mut());
    inside(area)
}
