//! The text of the ticket pane, line by line: facts, clocks, money, cases, description, timeline.

use super::{bill, cases, claims, clocks, promises};
use crate::domain::Instant;
use crate::domain::checklist::{Answer, Finding};
use crate::domain::event::Event;
use crate::domain::phrase::Phrase;
use crate::domain::view::{TicketView, TimelineEntry, timeline};
use crate::tui::model::Model;
use crate::tui::panes::checklist;
use crate::tui::theme;
use crate::tui::widgets::{pane, text};
use crate::tui::{explain, times, words};
use crate::{locale, t};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// Columns of the labels.
pub(super) const LABELS: usize = 14;

/// Columns of the beginning of a question.
const QUESTION: usize = 40;

/// Things with a label, one below the other.
#[derive(Debug)]
pub struct Facts(Vec<Line<'static>>, usize);

impl Facts {
    /// None yet, for so many columns.
    pub fn new(columns: usize) -> Self {
        Self(Vec::new(), columns.saturating_sub(LABELS + 1))
    }

    /// Adds one; `key` is that of its label, or empty to go on with the one before.
    pub fn add(&mut self, key: &str, value: &str) {
        self.add_styled(key, value, Style::new());
    }

    /// The same in a style.
    pub fn add_styled(&mut self, key: &str, value: &str, style: Style) {
        for (place, part) in text::wrap(value, self.1).into_iter().enumerate() {
            let label = if place == 0 && !key.is_empty() { t!(key) } else { String::new() };
            self.0.push(text::labelled(&label, LABELS, vec![Span::styled(part, style)]));
        }
    }
}

/// Every line of a ticket in so many columns.
pub fn lines(ticket: &TicketView, model: &Model, columns: usize) -> Vec<Line<'static>> {
    let theme = model.setting.theme;
    let mut lines = facts(ticket, model, columns);
    lines.push(pane::heading(&t!("ui-clocks"), columns, theme));
    lines.extend(clocks::lines(ticket, model, columns));
    let mut more = Facts::new(columns);
    promises::breaches(ticket, model, &mut more);
    bill::lines(ticket, model, &mut more);
    lines.extend(more.0);
    if !ticket.cases.is_empty() {
        lines.push(pane::heading(&t!("ui-cases"), columns, theme));
        lines.extend(ticket.cases.iter().flat_map(|case| cases::lines(case, columns, model)));
    }
    if !ticket.claims.is_empty() {
        lines.push(pane::heading(&claims::title(ticket, model), columns, theme));
        let zone = ticket.time_zone;
        lines.extend(ticket.claims.iter().flat_map(|claim| claims::lines(claim, zone, model, columns)));
    }
    if !ticket.description.is_empty() {
        lines.push(pane::heading(&t!("ui-description"), columns, theme));
        lines.extend(text::wrap(&ticket.description, columns).into_iter().map(Line::from));
    }
    lines.push(pane::heading(&t!("ui-timeline"), columns, theme));
    let newer = ticket.timeline.iter().skip(1).map(Some).chain([None]);
    for (entry, newer) in ticket.timeline.iter().zip(newer).collect::<Vec<_>>().into_iter().rev() {
        if !is_overtaken(entry, newer) {
            lines.extend(entry_lines(entry, ticket, model, columns));
        }
    }
    lines
}

fn facts(ticket: &TicketView, model: &Model, columns: usize) -> Vec<Line<'static>> {
    let theme = model.setting.theme;
    let row = &ticket.row;
    let dot = format!(" {} ", theme.dot());
    let (symbol, style) = theme.status(row.status);
    let assignee = row.assignee.clone().unwrap_or_else(|| t!("ui-nobody"));
    let mut lines: Vec<Line<'static>> = Vec::new();
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
    let mut facts = Facts::new(columns);
    facts.add("ui-customer", &row.customer);
    if let Some(contact) = &ticket.contact {
        facts.add("ui-contact", contact);
    }
    facts.add("ui-hours", &open_words(ticket.open_now, ticket.changes_at, ticket.time_zone, model.now));
    if !ticket.reachable_by.is_empty() {
        facts.add("ui-reach-by", &words::methods(&ticket.reachable_by));
    }
    facts.add("ui-created", &created(row.created_at, model));
    promises::promise(ticket, &mut facts);
    if let Some(waiting) = &ticket.waiting {
        let until = waiting.until.map(|at| times::absolute(at, model.setting.zone, model.now));
        let until = until.map(|time| format!("{dot}{}", t!("ui-until", time = time)));
        facts.add("ui-waiting-for", &format!("{}{}", waiting.reason, until.unwrap_or_default()));
    }
    promises::reminder(ticket, model, &mut facts);
    claims::issue(ticket, model, &mut facts);
    lines.extend(facts.0);
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

/// What happened: when and who, what, and the words that were written.
fn entry_lines(
    entry: &TimelineEntry,
    ticket: &TicketView,
    model: &Model,
    columns: usize,
) -> Vec<Line<'static>> {
    let time = times::day_and_time(entry.at, model.setting.zone, model.now);
    let head = format!("{time} {}", entry.actor.name);
    let what = what(&entry.event, ticket, model);
    let mut lines = Vec::new();
    let indent = 2;
    let room = columns.saturating_sub(indent);
    if text::width(&head) + 2 + text::width(&what) <= columns {
        lines.push(Line::from(vec![Span::styled(head, theme::LABEL), Span::raw("  "), Span::raw(what)]));
    } else {
        lines.push(Line::styled(text::cut(&head, columns, model.setting.theme.ellipsis()), theme::LABEL));
        lines.extend(text::wrap(&what, room).into_iter().map(|line| Line::from(format!("  {line}"))));
    }
    let body = body(&entry.event, ticket);
    if !body.is_empty() {
        lines.extend(text::wrap(body, room).into_iter().map(|line| Line::from(format!("  {line}"))));
    }
    lines
}

/// What happened, in a line, with the names that people know: those of vehicles, and of a step of the checklist the
/// beginning of its question.
fn what(event: &Event, ticket: &TicketView, model: &Model) -> String {
    let phrase = explain::with_times(&timeline::line(event), ticket.time_zone, model.now);
    let phrase = match event {
        Event::StepAnswered { step, answer, .. } => step_answered(step, answer, phrase, ticket, model),
        Event::CaseOpened { case, .. } => {
            let row = ticket.cases.iter().find(|row| row.case.number == case.number);
            let name = row.map_or("", |row| row.vehicle_name.in_lang(locale::lang()));
            if name.is_empty() { phrase } else { explain::named(phrase, "vehicle", name) }
        }
        _ => phrase,
    };
    locale::say(&phrase)
}

fn step_answered(id: &str, answer: &Answer, phrase: Phrase, ticket: &TicketView, model: &Model) -> Phrase {
    let Some(step) = ticket.checklist.iter().find(|step| step.id == id) else {
        return phrase;
    };
    let question = text::cut(step.text.in_lang(locale::lang()), QUESTION, model.setting.theme.ellipsis());
    let question = format!("“{question}”");
    if let Some((choice, _)) = checklist::choice_of(step, answer) {
        let said = choice.text.in_lang(locale::lang());
        return Phrase::new("event-step-answered").with("step", question).with("finding", said);
    }
    if checklist::is_evidence(step) && answer.finding == Finding::Done {
        return Phrase::new("ui-evidence-given").with("step", question);
    }
    explain::named(phrase, "step", &question)
}

/// What people wrote with it. The description stands above already; of a question only the remark is theirs.
fn body<'a>(event: &'a Event, ticket: &'a TicketView) -> &'a str {
    match event {
        Event::TicketCreated { .. } => "",
        Event::StepAnswered { step: id, answer, .. } => {
            let step = ticket.checklist.iter().find(|step| step.id == *id);
            let choice = step.and_then(|step| checklist::choice_of(step, answer));
            choice.map_or(answer.text.as_str(), |(_, remark)| remark)
        }
        event => timeline::body(event).unwrap_or_default(),
    }
}

/// Whether an entry only says that a hand-over was prepared further than the one before it: the last one says it all.
fn is_overtaken(entry: &TimelineEntry, newer: Option<&TimelineEntry>) -> bool {
    let prepared =
        |entry: &TimelineEntry| matches!(entry.event, Event::EscalationDrafted { draft: Some(_), .. });
    newer.is_some_and(|newer| prepared(entry) && prepared(newer) && entry.actor.name == newer.actor.name)
}
