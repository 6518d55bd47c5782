//! Second: what the diagnosis concludes, and the gates that must be passed before anything is handed over.

use super::listed;
use crate::domain::checklist::Conclusion;
use crate::domain::view::{ClaimView, IssueRow, StepView};
use crate::tui::model::Model;
use crate::tui::theme;
use crate::tui::widgets::rows::{self, Row};
use crate::tui::widgets::{pane, text};
use crate::tui::words;
use crate::{locale, t};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// Where it stands what Microsoft takes over.
const TAKES: &str = "EN23 customer-support.md 2023-09-26 [A]";

/// The lines.
pub fn rows(model: &Model, columns: usize) -> Vec<Row> {
    let theme = model.setting.theme;
    let conclusion = model.wizard.conclusion().map(|(conclusion, _)| conclusion);
    let gates = model.wizard.open_gates().len();
    let mut all: Vec<Row> = vec![pane::heading(&t!("ui-diagnosis"), columns, theme).into()];
    let (mark, style, says) = match conclusion {
        Some(Conclusion::Solved) => (theme.check(), theme::GOOD, t!("ui-boundary-solved")),
        Some(Conclusion::KnownIncident) => ("!", theme::WARN, t!("ui-boundary-known")),
        Some(Conclusion::Beyond) => (theme.arrow(), theme::STRONG, t!("ui-boundary-beyond")),
        None if gates > 0 => (theme.dot(), Style::new(), t!("ui-boundary-open")),
        None => (theme.arrow(), theme::STRONG, t!("ui-boundary-free")),
    };
    all.extend(marked((mark, style), &says, columns));
    let steps = listed(model);
    let concludes = |step: &StepView| model.wizard.conclusion().is_some_and(|(_, id)| id == step.id);
    for (place, step) in steps.iter().enumerate().filter(|(_, step)| concludes(step)) {
        all.extend(step_rows(place, step, (" ", Style::new()), columns));
    }
    match conclusion {
        Some(Conclusion::KnownIncident) => all.extend(known(model, columns)),
        Some(Conclusion::Solved) => return all,
        Some(Conclusion::Beyond) | None => {}
    }
    if conclusion != Some(Conclusion::KnownIncident) {
        all.push(Line::default().into());
        all.push(pane::heading(&t!("ui-gates"), columns, theme).into());
        let open = steps.iter().enumerate().filter(|(_, step)| !concludes(step) || gates_itself(model, step));
        for (place, step) in open {
            all.extend(step_rows(place, step, (theme.gate(), theme::WARN), columns));
        }
        all.extend(match gates {
            0 => marked((theme.check(), theme::GOOD), &t!("ui-gates-passed"), columns),
            count => rows::plain(&t!("ui-gates-open", count = count), columns),
        });
        if gates == 0 {
            all.push(Line::default().into());
            all.extend(rows::plain(&t!("ui-boundary-takes"), columns));
            all.push(Line::styled(TAKES, theme::FAINT).into());
        }
    }
    all
}

fn gates_itself(model: &Model, step: &StepView) -> bool {
    model.wizard.open_gates().contains(&step.id)
}

/// A sentence behind its mark.
fn marked((mark, style): (&'static str, Style), words: &str, columns: usize) -> Vec<Row> {
    let parts = text::wrap(words, columns.saturating_sub(2)).into_iter().enumerate();
    parts
        .map(|(at, part)| {
            let lead = if at == 0 { Span::styled(mark, style) } else { Span::raw(" ") };
            Line::from(vec![lead, Span::raw(" "), Span::raw(part)]).into()
        })
        .collect()
}

/// A step of the checklist that the cursor can be on.
pub fn step_rows(
    place: usize,
    step: &StepView,
    (mark, style): (&'static str, Style),
    columns: usize,
) -> Vec<Row> {
    let parts =
        text::wrap(step.text.in_lang(locale::lang()), columns.saturating_sub(4)).into_iter().enumerate();
    parts
        .map(|(at, part)| {
            let lead = if at == 0 { Span::styled(mark, style) } else { Span::raw(" ") };
            Row::of(place, Line::from(vec![Span::raw("  "), lead, Span::raw(" "), Span::raw(part)]))
        })
        .collect()
}

/// What Microsoft reports, and what may be claimed for it.
fn known(model: &Model, columns: usize) -> Vec<Row> {
    let Some(ticket) = model.subject_view() else {
        return Vec::new();
    };
    let theme = model.setting.theme;
    let mut all: Vec<Row> = vec![Line::default().into()];
    all.push(pane::heading(&t!("ui-known-issues"), columns, theme).into());
    let linked: Vec<&IssueRow> = ticket.issues.iter().filter(|row| row.linked).collect();
    let shown = if linked.is_empty() { ticket.issues.iter().collect() } else { linked };
    for row in &shown {
        let mark = if row.linked { (theme.check(), theme::GOOD) } else { (theme.dot(), Style::new()) };
        all.extend(marked(mark, &format!("{} {}", row.issue.id, row.issue.title.as_str()), columns));
    }
    let is_linked = shown.iter().any(|row| row.linked);
    all.extend(rows::plain(
        &if is_linked { t!("ui-known-linked") } else { t!("ui-known-unlinked") },
        columns,
    ));
    if !ticket.claims.is_empty() {
        all.push(Line::default().into());
        all.push(pane::heading(&t!("ui-known-claims"), columns, theme).into());
        for claim in &ticket.claims {
            all.extend(marked((theme.dot(), Style::new()), &claim_words(claim), columns));
        }
    }
    all
}

fn claim_words(claim: &ClaimView) -> String {
    let kind = words::label("claim", claim.claim.kind);
    match claim.outcome {
        Some((outcome, _)) => format!("{kind}: {}", words::word("claim-outcome", outcome)),
        None if claim.days_left < 0 => format!("{kind}: {}", t!("ui-claim-over")),
        None => format!("{kind}: {}", t!("ui-claim-days", days = claim.days_left)),
    }
}
