//! A question before something that cannot be taken back. Doing nothing is the default; to do it, press its letter.

use super::popup;
use crate::domain::phrase::Phrase;
use crate::locale;
use crate::t;
use crate::tui::layout;
use crate::tui::model::Model;
use crate::tui::theme;
use crate::tui::widgets::text;
use ratatui::Frame;
use ratatui::style::Style;

/// What is done if the answer is yes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// Leave, although drafts would be lost.
    Quit,
    /// Give up the hand-over under way.
    GiveUp,
    /// Go on with one's own hand-over instead of a colleague's.
    ReplaceDraft,
    /// Write over a file.
    ReplaceFile,
    /// Mail the hand-over.
    Mail,
}

/// A question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Confirm {
    /// What is asked.
    pub question: Phrase,
    /// What would be done.
    pub deed: Deed,
}

impl Deed {
    /// The letter that does it.
    pub fn letter(self) -> char {
        match self {
            Self::Quit => 'q',
            Self::GiveUp => 'g',
            Self::ReplaceDraft | Self::ReplaceFile => 'r',
            Self::Mail => 'm',
        }
    }

    /// The verb, with its letter in brackets.
    fn verb(self) -> String {
        match self {
            Self::Quit => t!("ui-confirm-quit"),
            Self::GiveUp => t!("ui-confirm-give-up"),
            Self::ReplaceDraft | Self::ReplaceFile => t!("ui-confirm-replace"),
            Self::Mail => t!("ui-confirm-mail"),
        }
    }
}

/// Draws the question.
pub fn draw(confirm: &Confirm, model: &Model, frame: &mut Frame<'_>) {
    let screen = frame.area();
    let words = locale::say(&confirm.question);
    let lines = text::wrap(&words, 50.min(usize::from(screen.width.saturating_sub(4))));
    let height = u16::try_from(lines.len()).unwrap_or(1) + 4;
    let area = layout::middle(screen, 54, height);
    let inside = popup::draw(area, &t!("ui-confirm"), model.setting.theme, frame);
    let cancel = if confirm.deed == Deed::Quit { t!("ui-confirm-cancel") } else { t!("ui-confirm-no") };
    let answers = format!("{}   [esc] {cancel}", confirm.deed.verb());
    let all = lines.into_iter().map(|line| (line, Style::new()));
    let all = all.chain([(String::new(), Style::new()), (answers, theme::STRONG)]);
    for (row, (line, style)) in inside.rows().zip(all) {
        frame.buffer_mut().set_stringn(row.x, row.y, line, usize::from(row.width), style);
    }
}
