//! `loket case show`: a case with all that happened to it.

use super::list::{answer, stands};
use crate::cli::context::{Context, Session, odd_answer};
use crate::cli::failure::Failure;
use crate::cli::output::{self, Table};
use crate::cli::{time, words};
use crate::domain::Instant;
use crate::domain::case::CaseNote;
use crate::domain::view::{CaseView, Query, View};
use crate::exchange::export::CaseJson;
use crate::{locale, t};
use chrono_tz::Tz;
use serde::Serialize;

/// A case as other programs read it: the names of a list's rows, and more.
#[derive(Debug, Serialize)]
pub struct CaseViewJson<'a> {
    #[serde(flatten)]
    row: CaseJson<'a>,
    spared: Option<String>,
    log: Vec<NoteJson<'a>>,
}

#[derive(Debug, Serialize)]
struct NoteJson<'a> {
    at: Instant,
    by: &'a str,
    what: String,
    text: &'a str,
}

impl<'a> From<&'a CaseView> for CaseViewJson<'a> {
    fn from(view: &'a CaseView) -> Self {
        Self {
            row: CaseJson::from(&view.row),
            spared: view.spared.as_ref().map(locale::say),
            log: view.log.iter().map(NoteJson::from).collect(),
        }
    }
}

impl<'a> From<&'a CaseNote> for NoteJson<'a> {
    fn from(note: &'a CaseNote) -> Self {
        Self { at: note.at, by: &note.by, what: locale::say(&note.what), text: note.text.as_str() }
    }
}

/// Shows a case.
pub async fn run(context: &Context, number: String) -> Result<(), Failure> {
    let mut session = context.session().await?;
    let view = ask(&mut session, number).await?;
    if context.global.json {
        return output::json(&CaseViewJson::from(&view));
    }
    output::text(&page(&view, context.zone, session.now()))
}

/// The case of a number.
pub async fn ask(session: &mut Session, number: String) -> Result<CaseView, Failure> {
    match session.ask(Query::Case(number)).await? {
        View::Case(view) => Ok(*view),
        _ => Err(odd_answer()),
    }
}

fn page(view: &CaseView, zone: Tz, now: Instant) -> String {
    let case = &view.row.case;
    let log = log(view, zone);
    let mut text = format!("{}  {}\n\n{}", case.number, case.title, facts(view, zone, now));
    if !log.is_empty() {
        text.push_str(&format!("\n{}\n{log}", t!("cli-part-timeline")));
    }
    text
}

fn facts(view: &CaseView, zone: Tz, now: Instant) -> String {
    let (row, case) = (&view.row, &view.row.case);
    let name = row.vehicle_name.in_lang(locale::lang());
    let vehicle = if name.is_empty() { case.vehicle.clone() } else { format!("{name} ({})", case.vehicle) };
    let stamp = |at: Instant| time::stamp(at, zone);
    let follow_up = row.follow_up.as_ref();
    let facts = [
        ("customer", Some(row.customer_name.clone())),
        ("ticket", case.ticket.map(|number| format!("#{number}"))),
        ("agent", row.assignee.clone()),
        ("vehicle", Some(vehicle)),
        ("severity", case.severity.map(|severity| words::word("severity", severity))),
        ("status", Some(words::word("case", case.status))),
        ("ball", Some(stands(row))),
        ("answer", row.clock.as_ref().map(|clock| answer(clock, now))),
        ("follow-up", follow_up.map(|again| format!("{} {}", stamp(again.at), again.text).trim().to_owned())),
        ("opened", case.opened_at.map(stamp)),
        ("closed", case.closed_at.map(stamp)),
        ("incident", incident(view)),
    ];
    let mut table = Table::bare();
    for (name, value) in facts {
        if let Some(value) = value.filter(|value| !value.is_empty()) {
            table.row([t!(&format!("cli-head-{name}")), value]);
        }
    }
    table.render()
}

/// Whether an incident is counted, if its vehicle draws on any.
fn incident(view: &CaseView) -> Option<String> {
    let counted = view.row.incident?;
    Some(match &view.spared {
        Some(why) if !counted => locale::say(why),
        _ => t!("cli-incident-counted"),
    })
}

fn log(view: &CaseView, zone: Tz) -> String {
    let mut table = Table::bare();
    for note in &view.log {
        table.row([
            format!("  {}", time::stamp(note.at, zone)),
            note.by.clone(),
            time::say(&note.what, zone),
        ]);
        for line in note.text.lines() {
            table.row(["", "", &format!("  {line}")]);
        }
    }
    table.render()
}
