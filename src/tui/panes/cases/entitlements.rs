//! Incidents and hours that are left, above the ledger: a line per offer where there is room, all in one where not.

use crate::domain::view::EntitlementRow;
use crate::tui::model::Model;
use crate::tui::sources::is_sure;
use crate::tui::theme;
use crate::tui::times;
use crate::tui::widgets::text;
use crate::{locale, t};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// Columns of an offer's vehicle.
const NAME: usize = 34;

/// The lines, in so many columns; compact: in one, as far as they fit.
pub(super) fn lines(model: &Model, columns: usize, compact: bool) -> Vec<Line<'static>> {
    let rows = &model.cases.entitlements.rows;
    match (rows.is_empty(), compact) {
        (true, _) => Vec::new(),
        (false, true) => vec![all_in_one(rows, model, columns)],
        (false, false) => rows.iter().map(|row| line(row, model)).collect(),
    }
}

/// How many are left of how many; in words where there is no number.
fn left(row: &EntitlementRow) -> String {
    match (row.left, row.count) {
        (Some(left), Some(count)) => t!("ui-entitlement-left", left = left, count = count),
        _ => t!("ui-entitlement-unlimited", used = row.used),
    }
}

fn style(row: &EntitlementRow) -> Style {
    match row.left {
        Some(0) => theme::BAD,
        _ if row.expires_soon => theme::WARN,
        _ => Style::new(),
    }
}

fn line(row: &EntitlementRow, model: &Model) -> Line<'static> {
    let theme = model.setting.theme;
    let name = row.name.in_lang(locale::lang());
    let until = times::date(row.until, model.now);
    let mark = if row.expires_soon { "!" } else { " " };
    let when = match row.expires_soon {
        true => t!("ui-entitlement-expires", days = row.days_left, until = until),
        false => t!("ui-entitlement-until", until = until),
    };
    let sure = if is_sure(&row.confidence) { String::new() } else { format!(" {}", t!("ui-unsure")) };
    Line::from(vec![
        Span::styled(format!("{mark} "), theme::WARN),
        Span::styled(text::fit(name, NAME, theme.ellipsis()), theme::LABEL),
        Span::styled(format!(" {:<18}", left(row)), style(row)),
        Span::styled(format!(" {when}"), if row.expires_soon { theme::WARN } else { Style::new() }),
        Span::styled(sure, theme::NOTICE),
    ])
}

/// What ends first in front; the rest is cut.
fn all_in_one(rows: &[EntitlementRow], model: &Model, columns: usize) -> Line<'static> {
    let theme = model.setting.theme;
    let mut spans = Vec::new();
    let mut used = 0;
    for row in rows {
        let name = text::cut(row.name.in_lang(locale::lang()), 22, theme.ellipsis());
        let until = times::date(row.until, model.now);
        let when = if row.expires_soon { format!(" ! {until}") } else { String::new() };
        let words = format!("{name} {}{when}", left(row));
        let gap = if spans.is_empty() { String::new() } else { format!(" {} ", theme.dot()) };
        used += text::width(&gap) + text::width(&words);
        if used > columns && !spans.is_empty() {
            break;
        }
        spans.push(Span::styled(gap, theme::FRAME));
        spans.push(Span::styled(words, style(row)));
    }
    Line::from(spans)
}
