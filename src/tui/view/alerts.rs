//! Clocks that ask for attention, counted for the header: in words, or by symbol where there is little room.

use crate::domain::view::Level;
use crate::t;
use crate::tui::model::Model;
use crate::tui::{theme, urgency};
use ratatui::text::{Line, Span};

/// The levels, worst first.
const LEVELS: [(Level, &str); 3] = [
    (Level::Breached, "ui-alerts-breached"),
    (Level::Pressing, "ui-alerts-pressing"),
    (Level::Warning, "ui-alerts-warning"),
];

/// `▲ 2 breached · △ 1 at 90 %`; nothing if all is well.
pub(super) fn words(model: &Model) -> Line<'static> {
    line(
        model,
        |symbol, key, count| format!("{symbol} {}", t!(key, count = count)),
        &format!(" {} ", model.setting.theme.dot()),
    )
}

/// `▲2 △1`.
pub(super) fn symbols(model: &Model) -> Line<'static> {
    line(model, |symbol, _, count| format!("{symbol}{count}"), " ")
}

fn line(model: &Model, say: impl Fn(&str, &str, usize) -> String, gap: &str) -> Line<'static> {
    let mut spans = Vec::new();
    for (level, key) in LEVELS {
        let count = model.alerts.count(model.me.as_ref(), level);
        let (symbol, style) = model.setting.theme.urgency(urgency::of_level(level));
        if count > 0 {
            if !spans.is_empty() {
                spans.push(Span::styled(gap.to_owned(), theme::FRAME));
            }
            spans.push(Span::styled(say(symbol, key, count), style));
        }
    }
    Line::from(spans)
}
