//! Messages at the bottom right, over everything else.

use crate::locale;
use crate::tui::model::Model;
use crate::tui::model::toasts::{Level, Toast};
use crate::tui::theme::{self, Theme};
use crate::tui::widgets::text;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};
use ratatui::widgets::{Clear, Widget};

/// Columns of a message at most.
const WIDTH: usize = 60;

/// Draws the messages, the newest at the bottom.
pub fn draw(model: &Model, frame: &mut Frame<'_>) {
    let screen = frame.area();
    let mut bottom = screen.bottom().saturating_sub(1);
    for toast in model.toasts.all().iter().rev() {
        let lines = lines(toast, model.setting.theme, usize::from(screen.width));
        let height = u16::try_from(lines.len()).unwrap_or(0);
        let width = lines.iter().map(|line| text::width(line)).max().unwrap_or(0);
        let width = u16::try_from(width).unwrap_or(0).min(screen.width);
        if height == 0 || bottom < screen.y + height {
            return;
        }
        let area = Rect::new(screen.right() - width, bottom - height, width, height);
        Clear.render(area, frame.buffer_mut());
        for (row, line) in area.rows().zip(lines) {
            let line = text::fit(&line, usize::from(width), "");
            frame.buffer_mut().set_stringn(row.x, row.y, line, usize::from(width), style(toast.level));
        }
        bottom -= height;
    }
}

fn style(level: Level) -> Style {
    let colour = match level {
        Level::Info => Style::new(),
        Level::Warning => theme::WARN,
        Level::Error => theme::BAD,
    };
    colour.add_modifier(Modifier::REVERSED)
}

fn lines(toast: &Toast, theme: Theme, screen: usize) -> Vec<String> {
    let mark = match toast.level {
        Level::Info => theme.check(),
        Level::Warning => "!",
        Level::Error => theme.cross(),
    };
    let room = WIDTH.min(screen).saturating_sub(4);
    let said: Vec<String> = toast.lines.iter().map(locale::say).collect();
    let parts = said.iter().flat_map(|words| text::wrap(words, room));
    let with_mark = |(at, part): (usize, String)| format!(" {} {part} ", if at == 0 { mark } else { " " });
    parts.enumerate().map(with_mark).collect()
}
