//! A case at a supplier, in the panes of its ticket and its customer: who holds the ball, and when to ask again.

use crate::domain::view::CaseRow;
use crate::tui::model::Model;
use crate::tui::theme;
use crate::tui::widgets::text;
use crate::tui::{times, words};
use crate::{locale, t};
use ratatui::text::{Line, Span};

/// Its number and how it stands; below, what is to be done next.
pub fn lines(row: &CaseRow, columns: usize, model: &Model) -> Vec<Line<'static>> {
    let theme = model.setting.theme;
    let (case, dot) = (&row.case, theme.dot());
    let (symbol, style) = theme.ball(row.ball);
    let severity = case.severity.map(|severity| words::word("severity", severity));
    let vehicle = row.vehicle_name.in_lang(locale::lang()).to_owned();
    let over = row.result.map(|result| words::word("result", result));
    let parts =
        [Some(words::word("ball", row.ball)), severity, over, Some(vehicle), Some(case.title.to_string())];
    let words = parts.into_iter().flatten().collect::<Vec<_>>().join(&format!(" {dot} "));
    let whole = format!("{} {dot} {words}", case.number);
    let mut lines: Vec<Line<'static>> = Vec::new();
    for (place, part) in text::wrap(&whole, columns.saturating_sub(2)).into_iter().enumerate() {
        lines.push(match part.strip_prefix(&case.number) {
            Some(rest) if place == 0 => Line::from(vec![
                Span::styled(format!("{symbol} "), style),
                Span::styled(case.number.clone(), theme::STRONG),
                Span::raw(rest.to_owned()),
            ]),
            _ => Line::from(format!("  {part}")),
        });
    }
    lines.extend(follow_up(row, columns, model));
    lines
}

/// When to ask the supplier again; marked if that is now.
fn follow_up(row: &CaseRow, columns: usize, model: &Model) -> Vec<Line<'static>> {
    let Some(set) = &row.follow_up else { return Vec::new() };
    let due = row.follow_up_due(model.now);
    let time = times::absolute(set.at, model.setting.zone, model.now);
    let words = t!("ui-follow-up", time = time, text = set.text.to_string());
    let style = if due { theme::WARN } else { theme::LABEL };
    let lead = |place: usize| if due && place == 0 { "!" } else { " " };
    let parts = text::wrap(&words, columns.saturating_sub(2)).into_iter().enumerate();
    parts.map(|(place, part)| Line::styled(format!("{} {part}", lead(place)), style)).collect()
}
