//! A text field of one line, with the usual editing keys.

use crate::tui::keymap::key::{Code, Key};
use crate::tui::widgets::text;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use tui_input::{Input, InputRequest};
use unicode_segmentation::UnicodeSegmentation;

/// One line of text being typed.
#[derive(Clone, Debug, Default)]
pub struct LineInput(Input);

impl LineInput {
    /// A field that holds a text.
    pub fn with(text: &str) -> Self {
        Self(Input::new(text.to_owned()))
    }

    /// What it holds.
    pub fn value(&self) -> &str {
        self.0.value()
    }

    /// Takes a key; whether it was one for a text field.
    pub fn key(&mut self, key: Key) -> bool {
        let Some(request) = request(key) else {
            return false;
        };
        self.0.handle(request);
        true
    }

    /// Takes text as it was pasted; line breaks become spaces.
    pub fn paste(&mut self, text: &str) {
        for c in text.trim_end_matches('\n').chars() {
            let c = if c.is_control() { ' ' } else { c };
            self.0.handle(InputRequest::InsertChar(c));
        }
    }

    /// Empties it.
    pub fn clear(&mut self) {
        self.0.reset();
    }

    /// Draws it into one row, scrolled so that the cursor shows; says where the cursor is.
    pub fn draw(&self, area: Rect, buffer: &mut Buffer, style: Style) -> Position {
        let columns = usize::from(area.width);
        let scroll = self.0.visual_scroll(columns.saturating_sub(1));
        let mut skipped = 0;
        let shown: String = self
            .value()
            .graphemes(true)
            .skip_while(|grapheme| {
                let skip = skipped < scroll;
                skipped += text::width(grapheme);
                skip
            })
            .collect();
        // Cut without a mark: the cursor shows that there is more.
        buffer.set_stringn(area.x, area.y, text::fit(&shown, columns, ""), columns, style);
        let column = self.0.visual_cursor().saturating_sub(scroll).min(columns.saturating_sub(1));
        Position::new(area.x.saturating_add(u16::try_from(column).unwrap_or(0)), area.y)
    }
}

fn request(key: Key) -> Option<InputRequest> {
    use InputRequest::*;
    if let Some(c) = key.printable() {
        return Some(InsertChar(c));
    }
    let request = match (key.code, key.ctrl, key.alt) {
        (Code::Backspace, false, false) | (Code::Char('h'), true, false) => DeletePrevChar,
        (Code::Delete, false, false) => DeleteNextChar,
        (Code::Left, false, false) => GoToPrevChar,
        (Code::Right, false, false) => GoToNextChar,
        (Code::Left, true, false) | (Code::Char('b'), false, true) => GoToPrevWord,
        (Code::Right, true, false) | (Code::Char('f'), false, true) => GoToNextWord,
        (Code::Home, false, false) | (Code::Char('a'), true, false) => GoToStart,
        (Code::End, false, false) | (Code::Char('e'), true, false) => GoToEnd,
        (Code::Char('w'), true, false) | (Code::Backspace, false, true) => DeletePrevWord,
        (Code::Char('u'), true, false) => DeleteFromStart,
        (Code::Char('k'), true, false) => DeleteTillEnd,
        _ => return None,
    };
    Some(request)
}
