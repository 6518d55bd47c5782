//! What can be claimed for a ticket: a line says how long there is; on demand also who may, and what evidence is asked
//! for. And the problem of Microsoft that the ticket is.

use super::story::Facts;
use crate::domain::view::{ClaimView, TicketView};
use crate::tui::commands::Action;
use crate::tui::model::Model;
use crate::tui::theme;
use crate::tui::widgets::text;
use crate::tui::{sources, times, words};
use crate::{locale, t};
use chrono_tz::Tz;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// Under so many days, a claim presses.
const PRESSES: i64 = 14;

/// Adds the problem that the ticket is linked to.
pub fn issue(ticket: &TicketView, model: &Model, facts: &mut Facts) {
    let Some(linked) = ticket.issues.iter().find(|row| row.linked) else {
        return;
    };
    let issue = &linked.issue;
    let mut words = format!("{} {} {}", issue.id, model.setting.theme.dot(), issue.title);
    if issue.resolved {
        words.push_str(&format!(" ({})", t!("ui-issue-over")));
    }
    facts.add("ui-issue", &words);
}

/// The heading, with the key that shows the rest of what is still to be claimed, or hides it.
pub fn title(ticket: &TicketView, model: &Model) -> String {
    if ticket.claims.iter().all(|view| view.outcome.is_some()) {
        return t!("ui-claims");
    }
    let key = model.setting.keymap.shown(Action::ClaimDetails);
    if model.ticket.whole_claims { t!("ui-claims-less", key = key) } else { t!("ui-claims-more", key = key) }
}

/// A claim: how long there is, and whether somebody else must claim it; of one that is settled, what became of it.
pub fn lines(view: &ClaimView, zone: Tz, model: &Model, columns: usize) -> Vec<Line<'static>> {
    let (mark, words, style) = state(view, zone, model);
    let kind = words::label("claim", view.claim.kind);
    let head = format!("{kind} {} {words}", model.setting.theme.dot());
    let mut lines = wrapped(&format!("{mark} {head}"), 2, columns, style);
    if view.outcome.is_some() {
        return lines;
    }
    let may = if view.may_claim { theme::GOOD } else { theme::WARN };
    let lang = locale::lang();
    let key = if view.may_claim { "ui-claim-by-us" } else { "ui-claim-by-other" };
    let who = below(&t!(key, who = view.who.in_lang(lang)), columns, may);
    if !model.ticket.whole_claims {
        lines.extend(who.into_iter().filter(|_| !view.may_claim));
        return lines;
    }
    let since = times::date(view.claim.since, model.now);
    let counted = match &view.claim.issue {
        Some(issue) => t!("ui-claim-since-issue", since = since, issue = issue.as_str()),
        None => t!("ui-claim-since", since = since),
    };
    lines.extend(below(&counted, columns, Style::new()));
    lines.extend(who);
    for part in &view.evidence {
        let words = format!("{} {}", model.setting.theme.dot(), part.in_lang(lang));
        lines.extend(wrapped(&format!("  {words}"), 4, columns, Style::new()));
    }
    lines.extend(below(view.rule.in_lang(lang), columns, theme::FAINT));
    let (source, style) = sources::cited(&view.source, &view.confidence);
    lines.extend(below(&source, columns, style));
    lines
}

/// What became of it, or how long there is, on the customer's own clock as its deadline among the others.
fn state(view: &ClaimView, zone: Tz, model: &Model) -> (&'static str, String, Style) {
    let theme = model.setting.theme;
    let time = |at| times::absolute(at, zone, model.now);
    if let Some((outcome, at)) = &view.outcome {
        let outcome = words::word("claim-outcome", outcome);
        return (theme.check(), t!("ui-claim-settled", outcome = outcome, time = time(*at)), theme::FAINT);
    }
    let (over, bad) = theme.urgency(theme::Urgency::Over);
    let until = time(view.claim.due);
    match view.days_left {
        ..0 => (over, t!("ui-claim-late", until = until), bad),
        days @ ..PRESSES => ("!", t!("ui-claim-left", days = days, until = until), theme::WARN),
        days => (theme.dot(), t!("ui-claim-left", days = days, until = until), theme::STRONG),
    }
}

fn below(words: &str, columns: usize, style: Style) -> Vec<Line<'static>> {
    wrapped(&format!("  {words}"), 2, columns, style)
}

/// A text of which all lines but the first are set in.
fn wrapped(words: &str, indent: usize, columns: usize, style: Style) -> Vec<Line<'static>> {
    let lead = words.len() - words.trim_start().len();
    let first = " ".repeat(lead.min(indent));
    let parts = text::wrap(words.trim_start(), columns.saturating_sub(indent)).into_iter().enumerate();
    let line = |(place, part): (usize, String)| {
        let lead = if place == 0 { first.clone() } else { " ".repeat(indent) };
        Line::from(vec![Span::raw(lead), Span::styled(part, style)])
    };
    parts.map(line).collect()
}
