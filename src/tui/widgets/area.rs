//! A text field of several lines.

use crate::tui::keymap::key::{Code, Key};
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::widgets::Widget;
use ratatui_textarea::{CursorMove, TextArea, WrapMode};

/// Several lines of text being typed.
#[derive(Clone, Debug)]
pub struct AreaInput(TextArea<'static>);

impl Default for AreaInput {
    fn default() -> Self {
        Self::with("")
    }
}

impl AreaInput {
    /// A field that holds a text.
    pub fn with(text: &str) -> Self {
        let mut area = TextArea::new(text.split('\n').map(str::to_owned).collect());
        area.set_wrap_mode(WrapMode::WordOrGlyph);
        area.set_cursor_line_style(Style::new());
        // The terminal's own cursor marks the place.
        area.set_cursor_style(Style::new());
        Self(area)
    }

    /// What it holds.
    pub fn value(&self) -> String {
        self.0.lines().join("\n")
    }

    /// Takes a key; whether it was one for a text field.
    pub fn key(&mut self, key: Key) -> bool {
        if let Some(c) = key.printable() {
            self.0.insert_char(c);
            return true;
        }
        match (key.code, key.ctrl, key.alt) {
            (Code::Enter, false, false) => self.0.insert_newline(),
            (Code::Backspace, false, false) | (Code::Char('h'), true, false) => drop(self.0.delete_char()),
            (Code::Delete, false, false) => drop(self.0.delete_next_char()),
            (Code::Char('w'), true, false) | (Code::Backspace, false, true) => drop(self.0.delete_word()),
            (Code::Char('u'), true, false) => drop(self.0.delete_line_by_head()),
            (Code::Char('k'), true, false) => drop(self.0.delete_line_by_end()),
            (Code::Char('z'), true, false) => drop(self.0.undo()),
            (Code::Char('y'), true, false) => drop(self.0.redo()),
            _ => {
                let Some(to) = movement(key) else {
                    return false;
                };
                self.0.move_cursor(to);
            }
        }
        true
    }

    /// Takes text as it was pasted.
    pub fn paste(&mut self, text: &str) {
        self.0.insert_str(text.replace("\r\n", "\n").replace('\r', "\n"));
    }

    /// Draws it and says where the cursor is.
    pub fn draw(&self, area: Rect, buffer: &mut Buffer) -> Position {
        (&self.0).render(area, buffer);
        let cursor = self.0.screen_cursor();
        let (top, left) = self.0.scroll_offset();
        let row = u16::try_from(cursor.row).unwrap_or(0).saturating_sub(top);
        let column = u16::try_from(cursor.col).unwrap_or(0).saturating_sub(left);
        Position::new(
            area.x + column.min(area.width.saturating_sub(1)),
            area.y + row.min(area.height.saturating_sub(1)),
        )
    }
}

fn movement(key: Key) -> Option<CursorMove> {
    Some(match (key.code, key.ctrl, key.alt) {
        (Code::Left, false, false) => CursorMove::Back,
        (Code::Right, false, false) => CursorMove::Forward,
        (Code::Up, false, false) => CursorMove::Up,
        (Code::Down, false, false) => CursorMove::Down,
        (Code::Left, true, false) | (Code::Char('b'), false, true) => CursorMove::WordBack,
        (Code::Right, true, false) | (Code::Char('f'), false, true) => CursorMove::WordForward,
        (Code::Home, false, false) | (Code::Char('a'), true, false) => CursorMove::Head,
        (Code::End, false, false) | (Code::Char('e'), true, false) => CursorMove::End,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pasted_lines_stay_lines() {
        let mut area = AreaInput::default();
        area.paste("one\r\ntwo");
        area.key(Key::plain(Code::Enter));
        area.key(Key::plain(Code::Char('!')));
        assert_eq!(area.value(), "one\ntwo\n!");
    }
}
