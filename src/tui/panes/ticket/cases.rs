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
    let room = columns.saturating_sub(text::width(&case.number) + 5);
    let mut lines = vec![Line::from(vec![
        Span::styled(format!("{symbol} "), style),
        Span::styled(case.number.clone(), theme::STRONG),
        Span::raw(format!(" {dot} {}", text::cut(&words, room, theme.ellipsis()))),
    ])];
    if let Some(set) = &row.follow_up {
        let due = row.follow_up_due(model.now);
        let time = times::absolute(set.at, model.setting.zone, model.now);
        let words = t!("ui-follow-up", time = time, text = set.text.to_string());
        let mark = if due { "! " } else { "  " };
        let style = if due { theme::WARN } else { theme::LABEL };
        lines.push(Line::styled(format!("{mark}{words}"), style));
    }
    lines
}
