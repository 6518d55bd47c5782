//! Saving a hand-over: to which file. What is saved is what was on screen when it was asked for.

use super::popup;
use crate::t;
use crate::tui::layout;
use crate::tui::model::Model;
use crate::tui::theme;
use crate::tui::widgets::line_input::LineInput;
use crate::tui::widgets::text;
use ratatui::Frame;
use ratatui::layout::Size;
use ratatui::style::Style;
use ratatui::text::Line;

/// Columns and rows of the box.
const BOX: Size = Size::new(80, 7);

/// How far it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Progress {
    /// The path is typed.
    Typing,
    /// The file is being written.
    Writing,
    /// It could not be; the path may be mended.
    Failed(String),
}

/// A hand-over to be saved.
#[derive(Clone, Debug)]
pub struct SavePackage {
    /// The file, as typed.
    pub path: LineInput,
    /// What it is to hold.
    pub text: String,
    /// How far it is.
    pub progress: Progress,
}

impl SavePackage {
    /// With a file proposed.
    pub fn of(path: &str, text: String) -> Self {
        Self { path: LineInput::with(path), text, progress: Progress::Typing }
    }

    /// Whether the path can be changed now.
    pub fn types(&self) -> bool {
        self.progress != Progress::Writing
    }
}

/// Draws it.
pub fn draw(saving: &SavePackage, model: &Model, frame: &mut Frame<'_>) {
    let theme = model.setting.theme;
    let area = layout::middle(frame.area(), BOX.width, BOX.height);
    let inside = popup::draw(area, &t!("ui-save-package"), theme, frame);
    let (said, style) = match &saving.progress {
        Progress::Typing => (t!("ui-save-hint"), theme::FAINT),
        Progress::Writing => (t!("ui-save-writing"), theme::STRONG),
        Progress::Failed(why) => (format!("! {why}"), theme::BAD),
    };
    let below = text::wrap(&said, usize::from(inside.width)).into_iter();
    let lines = [Line::styled(t!("ui-save-path"), theme::LABEL), Line::default()];
    let lines = lines.into_iter().chain(below.map(|line| Line::styled(line, style)));
    for (row, line) in inside.rows().zip(lines) {
        text::draw(&line, row, theme.ellipsis(), frame.buffer_mut());
    }
    let Some(input) = inside.rows().nth(1).filter(|row| !row.is_empty()) else {
        return;
    };
    let cursor = saving.path.draw(input, frame.buffer_mut(), Style::new());
    let on_top = model.focus() == crate::tui::keymap::focus::Focus::SavePath;
    if saving.types() && on_top {
        frame.set_cursor_position(cursor);
    }
}
