//! A choice of which the options stand below one another, each with what follows from it.

use super::choice::Choice;
use crate::tui::theme::{self, Theme};
use crate::tui::widgets::text;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

/// Columns before an option: the mark of the chosen one and its digit.
const LEAD: usize = 4;

/// Each option in lines of so many columns, and whether it is chosen.
fn options(choice: &Choice, columns: usize, theme: Theme) -> Vec<(bool, Vec<String>)> {
    let (labels, at) = choice.labels();
    let notes = choice.notes().unwrap_or_default();
    let room = columns.saturating_sub(LEAD);
    let option = |(place, label): (usize, &String)| {
        let note = notes.get(place).filter(|note| !note.is_empty());
        let note = note.map(|note| format!(" {} {note}", theme.arrow())).unwrap_or_default();
        (place == at, text::wrap(&format!("{label}{note}"), room))
    };
    labels.iter().enumerate().map(option).collect()
}

/// Rows that it takes in so many columns.
pub(super) fn rows(choice: &Choice, columns: usize) -> u16 {
    let lines: usize = options(choice, columns, Theme::default()).iter().map(|(_, lines)| lines.len()).sum();
    u16::try_from(lines.max(1)).unwrap_or(u16::MAX)
}

/// Draws it; where there is too little room, so that the chosen one shows.
pub(super) fn draw(choice: &Choice, focused: bool, area: Rect, theme: Theme, buffer: &mut Buffer) {
    let columns = usize::from(area.width);
    let height = usize::from(area.height);
    let mut lines: Vec<(bool, String)> = Vec::new();
    for (place, (chosen, parts)) in options(choice, columns, theme).into_iter().enumerate() {
        for (at, part) in parts.into_iter().enumerate() {
            let lead = match (at, chosen) {
                (0, true) => format!("{} {} ", theme.marker(), place + 1),
                (0, false) => format!("  {} ", place + 1),
                _ => " ".repeat(LEAD),
            };
            lines.push((chosen, format!("{lead}{part}")));
        }
    }
    let last = lines.iter().rposition(|(chosen, _)| *chosen).unwrap_or(0);
    let skip = (last + 1).saturating_sub(height);
    for (row, (chosen, line)) in area.rows().zip(lines.iter().skip(skip)) {
        let style = match (*chosen, focused) {
            (true, true) => theme::SELECTED,
            (true, false) => theme::STRONG,
            _ => Style::new(),
        };
        buffer.set_stringn(row.x, row.y, line, columns, style);
    }
}
