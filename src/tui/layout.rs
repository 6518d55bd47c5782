//! Where things are, from the size of the terminal alone. Update and view both reckon with it.

use super::model::pane::Pane;
use super::model::{LinkState, Model};
use ratatui::layout::{Constraint, Layout, Rect, Size};

/// From so many columns on, the queue has a pane beside it.
pub const SPLIT_FROM: u16 = 100;
/// Under this size there is only a plain list.
pub const PLAIN_UNDER: Size = Size::new(60, 15);
/// Under this size there is only a sentence.
pub const SENTENCE_UNDER: Size = Size::new(20, 5);

/// How much can be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A sentence that says that this is too small.
    Sentence,
    /// One pane without tabs.
    Plain,
    /// One pane at a time, with tabs.
    Single,
    /// The queue with a pane beside it.
    Split,
}

/// The places of things.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Areas {
    /// How much can be shown.
    pub shape: Shape,
    /// The tabs; empty when plain.
    pub header: Rect,
    /// A line about the link; empty while it is live.
    pub banner: Rect,
    /// The queue, or the pane that has all the room.
    pub main: Rect,
    /// The line between two panes; empty without a second.
    pub divider: Rect,
    /// The pane beside the queue; empty without one.
    pub side: Rect,
    /// The keys.
    pub footer: Rect,
}

/// How much fits a size.
pub fn shape(size: Size) -> Shape {
    let under = |limit: Size| size.width < limit.width || size.height < limit.height;
    if under(SENTENCE_UNDER) {
        Shape::Sentence
    } else if under(PLAIN_UNDER) {
        Shape::Plain
    } else if size.width < SPLIT_FROM {
        Shape::Single
    } else {
        Shape::Split
    }
}

/// Where things are now.
pub fn areas(model: &Model) -> Areas {
    let shape = shape(model.size);
    let whole = Rect::new(0, 0, model.size.width, model.size.height);
    let header = u16::from(matches!(shape, Shape::Single | Shape::Split));
    let banner = u16::from(matches!(model.link, LinkState::Lost { .. }));
    let rows = Layout::vertical([
        Constraint::Length(header),
        Constraint::Length(banner),
        Constraint::Fill(1),
        Constraint::Length(1),
    ]);
    let [header, banner, body, footer] = rows.areas(whole);
    let (main, divider, side) = columns(model, shape, body);
    Areas { shape, header, banner, main, divider, side, footer }
}

fn columns(model: &Model, shape: Shape, body: Rect) -> (Rect, Rect, Rect) {
    // These have all the room while one works in them.
    if shape != Shape::Split || matches!(model.pane, Pane::Board | Pane::Cases | Pane::Wizard) {
        return (body, Rect::ZERO, Rect::ZERO);
    }
    // The queue gets a little more than half: its rows are wide, the texts beside it wrap.
    let queue = (body.width * 60 / 100).max(62);
    let [main, divider, side] =
        Layout::horizontal([Constraint::Length(queue), Constraint::Length(1), Constraint::Fill(1)])
            .areas(body);
    (main, divider, side)
}

impl Areas {
    /// The place of a pane, if it is on screen.
    pub fn of(&self, pane: Pane, model: &Model) -> Option<Rect> {
        if self.side.is_empty() {
            return (pane == model.pane).then_some(self.main);
        }
        match pane {
            Pane::Queue => Some(self.main),
            pane if pane == model.beside => Some(self.side),
            _ => None,
        }
    }
}

/// Whether a pane is on screen.
pub fn is_visible(model: &Model, pane: Pane) -> bool {
    areas(model).of(pane, model).is_some()
}

/// The inside of a pane: without its rule.
pub fn inside(area: Rect) -> Rect {
    Rect { y: area.y + 1.min(area.height), height: area.height.saturating_sub(1), ..area }
}

/// The room of a pane's inside; that of a pane not on screen as if it had all.
pub fn room(model: &Model, pane: Pane) -> Rect {
    let areas = areas(model);
    inside(areas.of(pane, model).unwrap_or(areas.main))
}

/// A box of at most this size in the middle of the screen.
pub fn middle(screen: Rect, width: u16, height: u16) -> Rect {
    let width = width.min(screen.width);
    let height = height.min(screen.height);
    Rect {
        x: screen.x + (screen.width - width) / 2,
        y: screen.y + (screen.height - height) / 2,
        width,
        height,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case(19, 40, Shape::Sentence)]
    #[case(80, 4, Shape::Sentence)]
    #[case(59, 24, Shape::Plain)]
    #[case(80, 14, Shape::Plain)]
    #[case(80, 24, Shape::Single)]
    #[case(100, 24, Shape::Split)]
    #[case(120, 40, Shape::Split)]
    fn sizes_have_their_shape(#[case] width: u16, #[case] height: u16, #[case] expected: Shape) {
        assert_eq!(shape(Size::new(width, height)), expected);
    }
}
