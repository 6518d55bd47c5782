//! `loket ticket show`: a ticket with all there is to it, for people or as JSON.

use crate::cli::context::{Context, Session, odd_answer};
use crate::cli::failure::Failure;
use crate::cli::health::{self, IssueJson};
use crate::cli::output::{self, Table};
use crate::cli::ticket::bill;
use crate::cli::{time, words};
use crate::domain::Instant;
use crate::domain::checklist::{Conclusion, Finding, Form, StepKind};
use crate::domain::ids::TicketNumber;
use crate::domain::kind::Method;
use crate::domain::offering::PromiseId;
use crate::domain::price::{Price, Pricing};
use crate::domain::sla::Clock;
use crate::domain::ticket::{Breach, CallBack, Reminder, Waiting};
use crate::domain::view::timeline;
use crate::domain::view::{ChoiceView, Query, StepView, TicketRow, TicketView, TimelineEntry, View};
use crate::domain::work::Bill;
use crate::exchange::export::CaseJson;
use crate::{locale, t};
use chrono_tz::Tz;
use serde::Serialize;

/// Shows a ticket.
pub async fn run(context: &Context, number: TicketNumber) -> Result<(), Failure> {
    let mut session = context.session().await?;
    let view = ask(&mut session, number).await?;
    if context.global.json {
        return output::json(&TicketJson::from(&view));
    }
    output::text(&page(&view, session.now()))
}

/// A ticket with all there is to it.
pub async fn ask(session: &mut Session, number: TicketNumber) -> Result<TicketView, Failure> {
    match session.ask(Query::Ticket(number)).await? {
        View::Ticket(view) => Ok(*view),
        _ => Err(odd_answer()),
    }
}

/// A ticket as other programs read it: the names of a list's rows, and more.
#[derive(Debug, Serialize)]
pub struct TicketJson<'a> {
    #[serde(flatten)]
    row: &'a TicketRow,
    description: &'a str,
    contact: Option<&'a str>,
    waiting: Option<&'a Waiting>,
    time_zone: Tz,
    open_now: bool,
    changes_at: Option<Instant>,
    reachable_by: &'a [Method],
    attempts: u32,
    checklist: Vec<StepJson<'a>>,
    conclusion: Option<ConclusionJson<'a>>,
    issues: Vec<IssueJson<'a>>,
    cases: Vec<CaseJson<'a>>,
    promise: PromiseId,
    call_back: Option<&'a CallBack>,
    reminder: Option<&'a Reminder>,
    breaches: &'a [Breach],
    price: Price,
    pricing: &'a Pricing,
    bill: &'a Bill,
    block_minutes_left: i64,
    timeline: Vec<EntryJson<'a>>,
}

#[derive(Debug, Serialize)]
struct StepJson<'a> {
    id: &'a str,
    text: &'a str,
    kind: StepKind,
    gate: bool,
    applies: bool,
    form: Option<Form>,
    choices: Vec<ChoiceJson<'a>>,
    source: &'a str,
    confidence: &'a str,
    finding: Option<Finding>,
    answer: Option<&'a str>,
}

#[derive(Debug, Serialize)]
struct ChoiceJson<'a> {
    id: &'a str,
    text: &'a str,
    concludes: Option<Conclusion>,
}

#[derive(Debug, Serialize)]
struct ConclusionJson<'a> {
    conclusion: Conclusion,
    step: &'a str,
}

#[derive(Debug, Serialize)]
struct EntryJson<'a> {
    seq: u64,
    at: Instant,
    actor: &'a str,
    text: String,
    body: Option<&'a str>,
}

impl<'a> From<&'a TicketView> for TicketJson<'a> {
    fn from(view: &'a TicketView) -> Self {
        Self {
            row: &view.row,
            description: &view.description,
            contact: view.contact.as_deref(),
            waiting: view.waiting.as_ref(),
            time_zone: view.time_zone,
            open_now: view.open_now,
            changes_at: view.changes_at,
            reachable_by: &view.reachable_by,
            attempts: view.attempts,
            checklist: view.checklist.iter().map(StepJson::from).collect(),
            conclusion: view
                .conclusion
                .as_ref()
                .map(|(conclusion, step)| ConclusionJson { conclusion: *conclusion, step }),
            issues: view.issues.iter().map(IssueJson::from).collect(),
            cases: view.cases.iter().map(CaseJson::from).collect(),
            promise: view.promise,
            call_back: view.call_back.as_ref(),
            reminder: view.reminder.as_ref(),
            breaches: &view.breaches,
            price: view.price,
            pricing: &view.pricing,
            bill: &view.bill,
            block_minutes_left: view.block_minutes_left,
            timeline: view.timeline.iter().map(EntryJson::from).collect(),
        }
    }
}

impl<'a> From<&'a StepView> for StepJson<'a> {
    fn from(step: &'a StepView) -> Self {
        Self {
            id: &step.id,
            text: step.text.in_lang(locale::lang()),
            kind: step.kind,
            gate: step.gate,
            applies: step.applies,
            form: step.form,
            choices: step.choices.iter().map(ChoiceJson::from).collect(),
            source: &step.source,
            confidence: &step.confidence,
            finding: step.answer.as_ref().map(|answer| answer.finding),
            answer: step.answer.as_ref().map(|answer| answer.text.as_str()),
        }
    }
}

impl<'a> From<&'a ChoiceView> for ChoiceJson<'a> {
    fn from(choice: &'a ChoiceView) -> Self {
        Self { id: &choice.id, text: choice.text.in_lang(locale::lang()), concludes: choice.concludes }
    }
}

impl<'a> From<&'a TimelineEntry> for EntryJson<'a> {
    fn from(entry: &'a TimelineEntry) -> Self {
        Self {
            seq: entry.seq,
            at: entry.at,
            actor: &entry.actor.name,
            text: locale::say(&timeline::line(&entry.event)),
            body: timeline::body(&entry.event),
        }
    }
}

/// A ticket as a page of text.
fn page(view: &TicketView, now: Instant) -> String {
    let row = &view.row;
    let mut text = format!("#{}  {}\n\n{}", row.number, row.title, facts(view));
    section(&mut text, "cli-part-clocks", &clocks(&row.clocks, view.time_zone, now));
    section(&mut text, "cli-part-breaches", &breaches(view));
    section(&mut text, "cli-part-description", &indented(&view.description));
    section(&mut text, "cli-part-issues", &health::table(&view.issues, view.time_zone));
    section(&mut text, "cli-part-checklist", &checklist(&view.checklist));
    section(&mut text, "cli-part-cases", &crate::cli::case::table(&view.cases));
    section(&mut text, "cli-part-timeline", &lines_of_time(view));
    text
}

fn section(text: &mut String, title: &str, body: &str) {
    if !body.is_empty() {
        text.push_str(&format!("\n{}\n{body}", t!(title)));
    }
}

fn facts(view: &TicketView) -> String {
    let row = &view.row;
    let conclusion = view.conclusion.as_ref().map(|(conclusion, _)| words::word("conclusion", conclusion));
    let kind = [
        words::word("topic", row.topic),
        words::word("service", row.service),
        words::word("nature", row.nature),
    ];
    let mut table = Table::bare();
    let mut fact = |name: &str, value: String| table.row([t!(&format!("cli-head-{name}")), value]);
    fact("customer", row.customer.clone());
    fact("kind", kind.join(" · "));
    fact("severity", row.severity.to_string());
    fact("status", words::word("status", row.status));
    if let Some(conclusion) = conclusion {
        fact("conclusion", conclusion);
    }
    fact("agent", row.assignee.clone().unwrap_or_else(|| t!("cli-nobody")));
    fact("via", words::word("method", row.via));
    if let Some(contact) = &view.contact {
        fact("contact", contact.clone());
    }
    if let Some(waiting) = &view.waiting {
        fact("waiting", waiting_text(waiting, view.time_zone));
    }
    if view.attempts > 0 {
        fact("attempts", view.attempts.to_string());
    }
    if let Some(promised) = view.call_back.as_ref().filter(|promised| promised.kept_at.is_none()) {
        fact("call-back", call_back_text(promised, view.time_zone));
    }
    if let Some(reminder) = &view.reminder {
        fact("reminder", format!("{}: {}", time::stamp(reminder.at, view.time_zone), reminder.text));
    }
    fact("offering", promise_text(view));
    let service = time::service_now(view.open_now, view.changes_at, view.time_zone);
    fact("service-now", service);
    for (name, value) in bill::facts(view) {
        fact(name, value);
    }
    table.render()
}

fn waiting_text(waiting: &Waiting, zone: Tz) -> String {
    match waiting.until {
        Some(until) => format!("{} ({})", waiting.reason, time::stamp(until, zone)),
        None => waiting.reason.to_string(),
    }
}

fn call_back_text(promised: &CallBack, zone: Tz) -> String {
    let by = time::stamp(promised.by, zone);
    match &promised.to {
        Some(to) => t!("cli-call-back-to", by = by, to = to.as_str()),
        None => t!("cli-call-back", by = by),
    }
}

/// By which promise it is measured, and whether the customer was told of it.
fn promise_text(view: &TicketView) -> String {
    let promise = match view.promise {
        PromiseId::Own(version) => t!("cli-promise-own", version = version),
        PromiseId::Default(_) => t!("cli-promise-default"),
    };
    match view.row.disclosed {
        true => promise,
        false => t!("cli-promise-not-disclosed", promise = promise),
    }
}

fn breaches(view: &TicketView) -> String {
    let mut table = Table::bare();
    for breach in &view.breaches {
        let due = t!("cli-was-due", when = time::stamp(breach.due, view.time_zone));
        table.row([format!("  {}", words::word("clock", breach.clock)), due]);
    }
    table.render()
}

fn clocks(clocks: &[Clock], zone: Tz, now: Instant) -> String {
    let mut table = Table::bare();
    for clock in clocks {
        table.row([format!("  {}", words::word("clock", clock.clock)), clock_text(clock, zone, now)]);
    }
    table.render()
}

fn clock_text(clock: &Clock, zone: Tz, now: Instant) -> String {
    if let Some(met) = clock.met_at {
        let when = time::stamp(met, zone);
        return match clock.breached {
            true => t!("cli-met-late", when = when),
            false => t!("cli-met", when = when),
        };
    }
    let due = match clock.due {
        Some(due) => format!("{} ({})", time::stamp(due, zone), time::until(due, now)),
        None => return t!("cli-paused"),
    };
    match (clock.manual, clock.reckoned) {
        (None, _) => due,
        (Some(_), Some(reckoned)) => t!("cli-by-hand", due = due, reckoned = time::stamp(reckoned, zone)),
        (Some(_), None) => t!("cli-by-hand-paused", due = due),
    }
}

/// The steps on the way, each with what it found, or what can be answered.
fn checklist(steps: &[StepView]) -> String {
    let mut table = Table::bare();
    for step in steps.iter().filter(|step| step.applies || step.answer.is_some()) {
        let mark = match &step.answer {
            _ if !step.applies => t!("cli-step-passed"),
            Some(answer) => words::word("finding", answer.finding),
            None if step.gate => t!("cli-step-gate"),
            None => t!("cli-step-open"),
        };
        let question = step.text.in_lang(locale::lang()).to_owned();
        table.row([format!("  {}", step.id), mark, question]);
        match &step.answer {
            Some(answer) if answer.text.is_empty() => {}
            Some(answer) => table.row(["", "", &format!("→ {}", answer.text.replace('\n', " "))]),
            None => hints(&mut table, step),
        }
    }
    table.render()
}

/// What an answer may begin with.
fn hints(table: &mut Table, step: &StepView) {
    for choice in &step.choices {
        table.row(["", "", &format!("  {}: {}", choice.id, choice.text.in_lang(locale::lang()))]);
    }
    if let Some(form) = step.form {
        table.row(["", "", &format!("  {}", t!("cli-step-form", form = words::word("form", form)))]);
    }
}

fn lines_of_time(view: &TicketView) -> String {
    let mut table = Table::bare();
    for entry in &view.timeline {
        table.row([
            format!("  {}", time::stamp(entry.at, view.time_zone)),
            entry.actor.name.clone(),
            time::say(&timeline::line(&entry.event), view.time_zone),
        ]);
        for line in timeline::body(&entry.event).into_iter().flat_map(str::lines) {
            table.row(["", "", &format!("  {line}")]);
        }
    }
    table.render()
}

fn indented(text: &str) -> String {
    text.lines().map(|line| format!("  {line}\n")).collect()
}
