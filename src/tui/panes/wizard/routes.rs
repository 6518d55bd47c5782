//! The verdicts as text: which ways are open, and why the others are not. One line each, with the first thing that
//! closes it; the selected one shows every reason with its source.

use crate::domain::vehicle::OWN;
use crate::domain::view::{Reason, Verdict};
use crate::tui::model::Model;
use crate::tui::theme;
use crate::tui::widgets::rows::Row;
use crate::tui::widgets::text;
use crate::{locale, t};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// Columns before a reason.
const INDENT: usize = 4;

/// Every verdict.
pub fn rows(model: &Model, columns: usize) -> Vec<Row> {
    let mut rows = Vec::new();
    for (place, verdict) in model.wizard.verdicts().iter().enumerate() {
        rows.push(Row::of(place, head(verdict, model, columns)));
        if place == model.wizard.selected {
            rows.extend(reasons(verdict, model, columns));
        } else if let Some(reason) = verdict.reasons.iter().find(|reason| reason.blocks) {
            let words = text::cut(
                &locale::say(&reason.text),
                columns.saturating_sub(INDENT),
                model.setting.theme.ellipsis(),
            );
            rows.push(Line::styled(format!("{}{words}", " ".repeat(INDENT)), theme::FAINT).into());
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
    let room = columns.saturating_sub(text::width(&word) + 3);
    let name = text::fit(verdict.name.in_lang(locale::lang()), room, theme.ellipsis());
    let weight = if verdict.open { theme::STRONG } else { Style::new() };
    Line::from(vec![
        Span::styled(symbol, style),
        Span::raw(" "),
        Span::styled(name, weight),
        Span::raw(" "),
        Span::styled(word, style),
    ])
}

fn reasons(verdict: &Verdict, model: &Model, columns: usize) -> Vec<Row> {
    let room = columns.saturating_sub(INDENT);
    let mut rows: Vec<Row> = Vec::new();
    for reason in &verdict.reasons {
        rows.extend(reason_rows(reason, model, room));
    }
    let way = match verdict.vehicle.as_str() {
        OWN => t!("ui-route-own"),
        _ => t!("ui-open-at", portal = verdict.portal.as_str()),
    };
    for line in text::wrap(&way, room) {
        rows.push(Line::from(format!("{}{line}", " ".repeat(INDENT))).into());
    }
    rows.push(Line::default().into());
    rows
}

/// A reason: what it says, and how sure which source is.
fn reason_rows(reason: &Reason, model: &Model, room: usize) -> Vec<Row> {
    let theme = model.setting.theme;
    let (mark, style) = match reason.blocks {
        true => (theme.cross(), theme::BAD),
        false => (theme.dot(), Style::new()),
    };
    let mut rows: Vec<Row> = Vec::new();
    for (at, part) in text::wrap(&locale::say(&reason.text), room).into_iter().enumerate() {
        let lead = if at == 0 { format!("  {mark} ") } else { " ".repeat(INDENT) };
        rows.push(Line::from(vec![Span::styled(lead, style), Span::raw(part)]).into());
    }
    if !reason.source.is_empty() {
        let source = format!("{} [{}]", reason.source, reason.confidence);
        for line in text::wrap(&source, room) {
            rows.push(Line::styled(format!("{}{line}", " ".repeat(INDENT)), theme::LABEL).into());
        }
    }
    rows
}
