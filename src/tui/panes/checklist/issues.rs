//! Problems that Microsoft reports and that the ticket may be: the one that is linked is marked.

use crate::domain::view::IssueRow;
use crate::t;
use crate::tui::commands::Action;
use crate::tui::model::Model;
use crate::tui::theme;
use crate::tui::widgets::rows::Row;
use crate::tui::widgets::{pane, text};
use crate::tui::{times, words};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// So many are shown where none is linked; the form lists all.
const SHOWN: usize = 3;

/// Their lines; none if there are none.
pub(super) fn rows(issues: &[IssueRow], model: &Model, columns: usize) -> Vec<Row> {
    if issues.is_empty() {
        return Vec::new();
    }
    let linked = issues.iter().any(|row| row.linked);
    let key = model.setting.keymap.shown(Action::LinkIssue);
    let title = match linked {
        true => t!("ui-issues-linked", key = key),
        false => t!("ui-issues", key = key),
    };
    let mut rows = vec![pane::heading(&title, columns, model.setting.theme).into()];
    // What is linked says it all: the others are in the form.
    let count = if linked { 1 } else { SHOWN };
    rows.extend(issues.iter().take(count).flat_map(|row| lines(row, model, columns)).map(Row::from));
    let more = issues.len().saturating_sub(count);
    if more > 0 {
        rows.push(Line::styled(format!("  {}", t!("ui-issues-more", count = more)), theme::LABEL).into());
    }
    rows.push(Line::default().into());
    rows
}

/// What it is, and since when.
fn lines(row: &IssueRow, model: &Model, columns: usize) -> Vec<Line<'static>> {
    let theme = model.setting.theme;
    let issue = &row.issue;
    let (mark, style) = if row.linked { (theme.cause(), theme::WARN) } else { (theme.dot(), Style::new()) };
    let mut parts = vec![format!("{} {}", issue.id, words::word("issue-class", issue.class))];
    parts.extend(row.linked.then(|| t!("ui-issue-linked")));
    parts.extend(
        issue
            .started_at
            .map(|at| t!("ui-issue-since", time = times::absolute(at, model.setting.zone, model.now))),
    );
    parts.extend(issue.resolved.then(|| match issue.ended_at {
        Some(at) => t!("ui-issue-ended", time = times::absolute(at, model.setting.zone, model.now)),
        None => t!("ui-issue-over"),
    }));
    let head = parts.join(&format!(" {} ", theme.dot()));
    let room = columns.saturating_sub(2);
    let weight = if row.linked { theme::STRONG } else { Style::new() };
    let lead = |place: usize| if place == 0 { format!("{mark} ") } else { "  ".to_owned() };
    let line = |(place, part): (usize, String)| {
        Line::from(vec![Span::styled(lead(place), style), Span::styled(part, weight)])
    };
    let mut lines: Vec<Line<'static>> = text::wrap(&head, room).into_iter().enumerate().map(line).collect();
    lines.extend(text::wrap(&issue.title, room).into_iter().map(|part| Line::from(format!("  {part}"))));
    lines
}
