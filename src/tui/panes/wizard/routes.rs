//! The verdicts as text: which ways are open, and why the others are not.

use crate::domain::view::{Reason, Verdict};
use crate::tui::model::Model;
use crate::tui::theme;
use crate::tui::widgets::rows::Row;
use crate::tui::widgets::text;
use crate::{locale, t};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// Every verdict with its reasons.
pub fn rows(model: &Model, columns: usize) -> Vec<Row> {
    let mut rows = Vec::new();
    for (place, verdict) in model.wizard.verdicts().iter().enumerate() {
        rows.push(Row::of(place, head(verdict, model, columns)));
        for reason in &verdict.reasons {
            rows.extend(reason_rows(reason, model, columns));
        }
        if verdict.open {
            rows.push(
                Line::from(format!(
                    "    {}",
                    text::cut(&verdict.portal, columns.saturating_sub(4), "…")
                ))
                .into(),
            );
        }
    }
    rows
}

fn head(verdict: &Verdict, model: &Model, columns: usize) -> Line<'static> {
    let theme = model.setting.theme;
    let (symbol, word, style) = match verdict.open {
        true => (theme.check(), t!("ui-route-open"), theme::GOOD),
        false => (theme.cross(), t!("ui-route-closed"), theme::FAINT),
    };
    let name = text::cut(
        &verdict.name,
        columns.saturating_sub(text::width(&word) + 4),
        theme.ellipsis(),
    );
    let weight = if verdict.open { theme::STRONG } else { Style::new() };
    let gap = columns.saturating_sub(2 + text::width(&name) + text::width(&word));
    Line::from(vec![
        Span::styled(symbol, style),
        Span::raw(" "),
        Span::styled(name, weight),
        Span::raw(" ".repeat(gap)),
        Span::styled(word, style),
    ])
}

/// A reason: what it says, and how sure which source is.
fn reason_rows(reason: &Reason, model: &Model, columns: usize) -> Vec<Row> {
    let theme = model.setting.theme;
    let mark = if reason.blocks { theme.cross() } else { theme.dot() };
    let room = columns.saturating_sub(4);
    let words = locale::say(&reason.text);
    let mut rows: Vec<Row> = Vec::new();
    for (at, part) in text::wrap(&words, room).into_iter().enumerate() {
        let lead = if at == 0 {
            format!("  {mark} ")
        } else {
            "    ".to_owned()
        };
        rows.push(Line::from(format!("{lead}{part}")).into());
    }
    let source = format!("    {} [{}]", reason.source, reason.confidence);
    rows.push(Line::styled(text::cut(&source, columns, theme.ellipsis()), theme::LABEL).into());
    rows
}
