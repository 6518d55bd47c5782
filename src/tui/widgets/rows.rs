//! A text of which some lines belong to things that can be selected.

use crate::tui::layout;
use crate::tui::message::Target;
use crate::tui::model::Model;
use crate::tui::model::pane::Pane;
use crate::tui::theme;
use crate::tui::view::ViewCache;
use crate::tui::widgets::{pane, text};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

/// A line of a pane.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// What it says.
    pub line: Line<'static>,
    /// The thing it belongs to, by place.
    pub item: Option<usize>,
}

impl Row {
    /// A line of a thing.
    pub fn of(item: usize, line: Line<'static>) -> Self {
        Self { line, item: Some(item) }
    }
}

impl From<Line<'static>> for Row {
    fn from(line: Line<'static>) -> Self {
        Self { line, item: None }
    }
}

/// A plain text as rows.
pub fn plain(words: &str, columns: usize) -> Vec<Row> {
    text::wrap(words, columns).into_iter().map(|line| Line::from(line).into()).collect()
}

/// Columns of the text in a pane: one is left free at each side.
pub fn text_columns(area: Rect) -> usize {
    usize::from(area.width.saturating_sub(2))
}

/// Scrolls so that all lines of a thing are on screen, the first one at least.
pub fn reveal(rows: &[Row], item: usize, scroll: &mut usize, page: usize) {
    let Some(first) = rows.iter().position(|row| row.item == Some(item)) else {
        return;
    };
    let last = rows.iter().rposition(|row| row.item == Some(item)).unwrap_or(first);
    if last >= *scroll + page {
        *scroll = (last + 1).saturating_sub(page);
    }
    if first < *scroll {
        // The lines before the first thing are its introduction.
        *scroll = if item == 0 { 0 } else { first };
    }
}

/// Scrolls so that a thing is on screen with all that stands below it, up to the next thing.
pub fn reveal_block(rows: &[Row], item: usize, scroll: &mut usize, page: usize) {
    let Some(first) = rows.iter().position(|row| row.item == Some(item)) else {
        return;
    };
    let next = rows.iter().skip(first).position(|row| row.item.is_some_and(|other| other != item));
    let end = next.map_or(rows.len(), |next| first + next);
    *scroll = (*scroll).max(end.saturating_sub(page)).min(if item == 0 { 0 } else { first });
}

/// Draws a pane of rows; the lines of the selected thing are reversed while the pane has focus.
pub fn draw(
    model: &Model,
    which: Pane,
    area: Rect,
    title: &str,
    (rows, selected, scroll): (&[Row], Option<usize>, usize),
    (frame, cache): (&mut Frame<'_>, &mut ViewCache),
) {
    let inside = layout::inside(area);
    let page = usize::from(inside.height);
    let top = scroll.min(rows.len().saturating_sub(page));
    let remark = match rows.len() > page {
        true => Line::from(format!("{}/{}", (top + page).min(rows.len()), rows.len())),
        false => Line::default(),
    };
    let focused = model.pane == which;
    let theme = model.setting.theme;
    pane::rule(area, frame.buffer_mut(), theme, focused, title, remark);
    for (place, row) in inside.rows().zip(rows.iter().skip(top)) {
        let words = Rect { x: place.x + 1, width: place.width.saturating_sub(2), ..place };
        text::draw(&row.line, words, theme.ellipsis(), frame.buffer_mut());
        let Some(item) = row.item else { continue };
        cache.hit(place, Target::Row(which, item));
        if focused && selected == Some(item) {
            frame.buffer_mut().set_string(place.x, place.y, theme.marker(), theme::STRONG);
            frame.buffer_mut().set_style(words, theme::SELECTED);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case(0, 5, 0)]
    #[case(1, 0, 1)]
    #[case(2, 0, 3)]
    #[case(1, 4, 3)]
    fn the_selected_thing_is_shown_whole(#[case] item: usize, #[case] from: usize, #[case] to: usize) {
        // A heading, then three things of two lines each.
        let line = || Line::from("x");
        let mut rows: Vec<Row> = vec![line().into()];
        rows.extend((0..3).flat_map(|item| [Row::of(item, line()), Row::of(item, line())]));
        let mut scroll = from;
        reveal(&rows, item, &mut scroll, 4);
        assert_eq!(scroll, to);
    }

    #[rstest]
    #[case::the_first_with_its_heading(0, 3, 0)]
    #[case::what_stands_below_shows_too(1, 0, 2)]
    #[case::what_is_on_screen_stays(1, 2, 2)]
    #[case::its_head_always_shows(2, 9, 6)]
    fn a_thing_is_shown_with_what_stands_below_it(
        #[case] item: usize,
        #[case] from: usize,
        #[case] to: usize,
    ) {
        // A heading, then three things; three lines stand below the second, nine below the third.
        let line = || Line::from("x");
        let mut rows: Vec<Row> = vec![line().into(), Row::of(0, line()), Row::of(1, line())];
        rows.extend((0..3).map(|_| Row::from(line())));
        rows.push(Row::of(2, line()));
        rows.extend((0..9).map(|_| Row::from(line())));
        let mut scroll = from;
        reveal_block(&rows, item, &mut scroll, 4);
        assert_eq!(scroll, to);
    }
}
