//! Third: the verdicts. One line each, with the first thing that closes it; the selected one shows every reason with its
//! source and how sure that is, how soon it answers, and what to see to before.

use crate::domain::catalogue::offer::Response;
use crate::domain::vehicle::OWN;
use crate::domain::view::{Reason, Verdict};
use crate::tui::model::Model;
use crate::tui::widgets::rows::Row;
use crate::tui::widgets::text;
use crate::tui::{sources, theme, times};
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
    let (symbol, word, style) = match (verdict.open, is_unsure(verdict)) {
        (true, false) => (theme.check(), t!("ui-route-open"), theme::GOOD),
        (true, true) => ("?", t!("ui-route-open-unsure"), theme::NOTICE),
        (false, false) => (theme.cross(), t!("ui-route-closed"), theme::FAINT),
        (false, true) => (theme.cross(), t!("ui-route-closed-unsure"), theme::FAINT),
    };
    let chosen = model.wizard.vehicle.as_ref() == Some(&verdict.vehicle);
    let word = if chosen { format!("{} {} {word}", t!("ui-route-chosen"), theme.dot()) } else { word };
    let room = columns.saturating_sub(text::width(&word) + 3);
    let name = text::fit(verdict.name.in_lang(locale::lang()), room, theme.ellipsis());
    let weight = if verdict.open { theme::STRONG } else { theme::FAINT };
    Line::from(vec![
        Span::styled(symbol, style),
        Span::raw(" "),
        Span::styled(name, weight),
        Span::raw(" "),
        Span::styled(word, style),
    ])
}

/// Whether what decides it is not sure: something that speaks for it, or all that closes it.
fn is_unsure(verdict: &Verdict) -> bool {
    let unsure = |reason: &Reason| !sources::is_sure(&reason.confidence);
    if verdict.open {
        return verdict.reasons.iter().any(unsure);
    }
    let mut blocks = verdict.reasons.iter().filter(|reason| reason.blocks).peekable();
    blocks.peek().is_some() && blocks.all(unsure)
}

/// How long it takes: `2h`.
fn length(response: &Response) -> Option<String> {
    match (response.minutes, response.business_days) {
        (Some(minutes), _) => Some(times::hours(i64::from(minutes) * 60)),
        (None, Some(days)) => Some(t!("ui-answer-days", days = days)),
        (None, None) => None,
    }
}

/// The same with its hours, for a list: `2h 24x7`.
fn short_answer(response: &Response) -> Option<String> {
    let length = length(response)?;
    Some(if response.round_the_clock { format!("{length} 24x7") } else { length })
}

/// How soon an answer comes, and in which hours.
pub fn answer_words(response: &Response) -> Option<String> {
    let length = length(response)?;
    Some(match (response.round_the_clock, response.minutes) {
        (true, _) => t!("ui-answer-always", length = length),
        (false, Some(_)) => t!("ui-answer-hours", length = length),
        (false, None) => length,
    })
}

fn reasons(verdict: &Verdict, model: &Model, columns: usize) -> Vec<Row> {
    let room = columns.saturating_sub(INDENT);
    let (checks, says): (Vec<&Reason>, Vec<&Reason>) =
        verdict.reasons.iter().partition(|reason| reason.checks && !reason.blocks);
    let mut rows: Vec<Row> = Vec::new();
    for reason in says {
        rows.extend(reason_rows(reason, model, room));
    }
    if !checks.is_empty() {
        rows.extend(indented(&t!("ui-route-needs"), theme::LABEL.patch(theme::STRONG), room));
        for reason in checks {
            rows.extend(reason_rows(reason, model, room));
        }
    }
    let answers: Vec<String> = verdict
        .answers
        .iter()
        .filter_map(|answer| Some(format!("{} {}", answer.severity, short_answer(&answer.response)?)))
        .collect();
    if !answers.is_empty() {
        let sep = format!(" {} ", model.setting.theme.dot());
        rows.extend(indented(&t!("ui-route-answers", answers = answers.join(&sep)), Style::new(), room));
        let mut told: Vec<(&str, &str)> = verdict
            .answers
            .iter()
            .map(|answer| (answer.source.as_str(), answer.confidence.as_str()))
            .collect();
        told.dedup();
        for (from, confidence) in told {
            let (words, style) = sources::cited(from, confidence);
            rows.extend(indented(&words, style, room));
        }
    }
    let way = match verdict.vehicle.as_str() {
        OWN => t!("ui-route-own"),
        _ => t!("ui-open-at", portal = verdict.portal.as_str()),
    };
    rows.extend(indented(&way, Style::new(), room));
    rows.push(Line::default().into());
    rows
}

fn indented(words: &str, style: Style, room: usize) -> Vec<Row> {
    let lines = text::wrap(words, room).into_iter();
    lines.map(|line| Line::styled(format!("{}{line}", " ".repeat(INDENT)), style).into()).collect()
}

/// A reason: what it says, and how sure which source is.
fn reason_rows(reason: &Reason, model: &Model, room: usize) -> Vec<Row> {
    let theme = model.setting.theme;
    let unsure = !sources::is_sure(&reason.confidence);
    let (mark, style) = match (reason.blocks, reason.checks) {
        (true, _) => (theme.cross(), theme::BAD),
        (false, _) if unsure => ("?", theme::NOTICE),
        (false, true) => ("!", theme::NOTICE),
        (false, false) => (theme.dot(), Style::new()),
    };
    let mut rows: Vec<Row> = Vec::new();
    for (at, part) in text::wrap(&locale::say(&reason.text), room).into_iter().enumerate() {
        let lead = if at == 0 { format!("  {mark} ") } else { " ".repeat(INDENT) };
        rows.push(Line::from(vec![Span::styled(lead, style), Span::raw(part)]).into());
    }
    if !reason.source.is_empty() {
        let (words, style) = sources::cited(&reason.source, &reason.confidence);
        rows.extend(indented(&words, style, room));
    }
    rows
}
