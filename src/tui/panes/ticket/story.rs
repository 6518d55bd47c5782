//! The text of the ticket pane, line by line: facts, clocks, cases, description, timeline.

use super::clocks;
use crate::domain::Instant;
use crate::domain::case::Case;
use crate::domain::event::Event;
use crate::domain::view::{TicketView, TimelineEntry, timeline};
use crate::tui::model::Model;
use crate::tui::theme::{self, Theme};
use crate::tui::widgets::{pane, text};
use crate::tui::{times, words};
use crate::{locale, t};
use ratatui::text::{Line, Span};

/// Columns of the labels.
pub(super) const LABELS: usize = 14;

/// Columns of the beginning of a question.
const QUESTION: usize = 40;

/// Every line of a ticket in so many columns.
pub fn lines<'a>(ticket: &TicketView, model: &Model, columns: usize) -> Vec<Line<'a>> {
    let theme = model.setting.theme;
    let mut lines = facts(ticket, model, columns);
    lines.push(pane::heading(&t!("ui-clocks"), columns, theme));
    for clock in &ticket.row.clocks {
        lines.extend(clocks::lines(clock, ticket, model, columns));
    }
    if !ticket.cases.is_empty() {
        lines.push(pane::heading(&t!("ui-cases"), columns, theme));
        lines.extend(ticket.cases.iter().map(|case| case_line(case, columns, model)));
    }
    if !ticket.description.is_empty() {
        lines.push(pane::heading(&t!("ui-description"), columns, theme));
        lines.extend(text::wrap(&ticket.description, columns).into_iter().map(Line::from));
    }
    lines.push(pane::heading(&t!("ui-timeline"), columns, theme));
    for entry in ticket.timeline.iter().rev() {
        lines.extend(entry_lines(entry, ticket, model, columns));
    }
    lines
}

fn facts<'a>(ticket: &TicketView, model: &Model, columns: usize) -> Vec<Line<'a>> {
    let theme = model.setting.theme;
    let row = &ticket.row;
    let dot = format!(" {} ", theme.dot());
    let (symbol, style) = theme.status(row.status);
    let assignee = row.assignee.clone().unwrap_or_else(|| t!("ui-nobody"));
    let mut lines: Vec<Line<'a>> = Vec::new();
    for line in text::wrap(&row.title, columns) {
        lines.push(Line::styled(line, theme::STRONG));
    }
    let mut state = vec![
        Span::styled(format!("{symbol} {}", words::word("status", row.status)), style),
        Span::raw(dot.clone()),
        Span::styled(words::word("severity", row.severity), theme.severity(row.severity)),
    ];
    state.extend([Span::raw(dot.clone()), Span::raw(assignee)]);
    lines.push(Line::from(state));
    let kind = [
        words::word("topic", row.topic),
        words::word("service", row.service),
        words::word("nature", row.nature),
        words::word("method", row.via),
    ];
    lines.extend(text::wrap(&kind.join(&dot), columns).into_iter().map(Line::from));
    let room = columns.saturating_sub(LABELS + 1);
    let mut add = |key: &str, value: String| {
        for (place, part) in text::wrap(&value, room).into_iter().enumerate() {
            let label = if place == 0 { t!(key) } else { String::new() };
            lines.push(text::labelled(&label, LABELS, vec![Span::raw(part)]));
        }
    };
    add("ui-customer", row.customer.clone());
    if let Some(contact) = &ticket.contact {
        add("ui-contact", contact.clone());
    }
    add("ui-hours", open_words(ticket.open_now, ticket.changes_at, ticket.time_zone, model.now));
    if !ticket.reachable_by.is_empty() {
        add("ui-reach-by", words::methods(&ticket.reachable_by));
    }
    add("ui-created", created(row.created_at, model));
    if let Some(waiting) = &ticket.waiting {
        let until = waiting.until.map(|at| times::absolute(at, model.setting.zone, model.now));
        let until = until.map(|time| format!("{dot}{}", t!("ui-until", time = time)));
        add("ui-waiting-for", format!("{}{}", waiting.reason, until.unwrap_or_default()));
    }
    lines
}

fn created(at: Instant, model: &Model) -> String {
    let time = times::absolute(at, model.setting.zone, model.now);
    format!("{time} ({})", times::ago(at, model.now))
}

/// Whether the customer has service now, and when that changes, on the customer's own clock.
pub fn open_words(open: bool, changes: Option<Instant>, zone: chrono_tz::Tz, now: Instant) -> String {
    let time = changes.map(|at| times::absolute(at, zone, now));
    match (open, time) {
        (true, Some(time)) => t!("ui-open-until", time = time),
        (true, None) => t!("ui-open-always"),
        (false, Some(time)) => t!("ui-closed-until", time = time),
        (false, None) => t!("ui-closed-always"),
    }
}

/// A case at a supplier in one line.
pub fn case_line<'a>(case: &Case, columns: usize, model: &Model) -> Line<'a> {
    let theme = model.setting.theme;
    let words =
        [case.number.clone(), words::word("case", case.status), case.vehicle.clone(), case.title.to_string()];
    Line::from(text::cut(&words.join(&format!(" {} ", theme.dot())), columns, theme.ellipsis()))
}

/// What happened: when and who, what, and the words that were written.
fn entry_lines<'a>(
    entry: &TimelineEntry,
    ticket: &TicketView,
    model: &Model,
    columns: usize,
) -> Vec<Line<'a>> {
    let time = times::day_and_time(entry.at, model.setting.zone, model.now);
    let head = format!("{time} {}", entry.actor.name);
    let what = what(&entry.event, ticket, model.setting.theme);
    let mut lines = Vec::new();
    let indent = 2;
    let room = columns.saturating_sub(indent);
    if text::width(&head) + 2 + text::width(&what) <= columns {
        lines.push(Line::from(vec![Span::styled(head, theme::LABEL), Span::raw("  "), Span::raw(what)]));
    } else {
        lines.push(Line::styled(text::cut(&head, columns, model.setting.theme.ellipsis()), theme::LABEL));
        lines.extend(text::wrap(&what, room).into_iter().map(|line| Line::from(format!("  {line}"))));
    }
    // The description stands above already.
    let is_creation = matches!(entry.event, Event::TicketCreated { .. });
    let body = timeline::body(&entry.event).filter(|_| !is_creation).unwrap_or_default();
    if !body.is_empty() {
        lines.extend(text::wrap(body, room).into_iter().map(|line| Line::from(format!("  {line}"))));
    }
    lines
}

/// What happened, in a line. A step of the checklist is called by the beginning of its question.
fn what(event: &Event, ticket: &TicketView, theme: Theme) -> String {
    let mut phrase = timeline::line(event);
    if let Event::StepAnswered { step: id, .. } = event
        && let Some(step) = ticket.checklist.iter().find(|step| step.id == *id)
        && let Some((_, name)) = phrase.values.iter_mut().find(|(key, _)| key == "step")
    {
        let question = text::cut(step.text.in_lang(locale::lang()), QUESTION, theme.ellipsis());
        *name = format!("“{question}”");
    }
    locale::say(&phrase)
}
