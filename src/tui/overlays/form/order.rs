//! What a filled-in form asks of the host.

mod cases;
mod diagnosis;
mod escalation;
mod money;
mod time;

use super::field::FieldId;
use super::{Form, FormKind};
use crate::domain::Instant;
use crate::domain::command::{Command, Verb};
use crate::domain::event::CallOutcome;
use crate::domain::kind::{Method, Severity};
use crate::domain::phrase::Phrase;
use crate::domain::text::{CleanLine, CleanText};
use crate::domain::ticket::{Request, Waiting};
use crate::tui::overlays::form::field::Tense;
use crate::tui::typed;
use chrono_tz::Tz;
use std::str::FromStr;

/// A field with what is wrong with it.
pub type Wrong = (FieldId, Phrase);

/// The command of a form; or the field that cannot be read.
pub fn command(form: &Form, zone: Tz, now: Instant) -> Result<Command, Wrong> {
    let clock = Clock { zone, now };
    let verb = |verb: Verb| {
        form.kind.number().map_or(Command::CloseResolved, |number| Command::Ticket(number, verb))
    };
    Ok(match &form.kind {
        FormKind::NewTicket => return new_ticket(form),
        FormKind::Note(_) => verb(Verb::Note(text(form)?)),
        FormKind::Resolve(_) => verb(Verb::Resolve(text(form)?)),
        FormKind::Reopen(_) => verb(Verb::Reopen(text(form)?)),
        FormKind::Reply(_) => verb(Verb::Reply {
            via: Some(word::<Method>(form, FieldId::Via)?),
            to: optional(form, FieldId::To)?,
            text: text(form)?,
        }),
        FormKind::Call(_) => verb(Verb::Call {
            to: optional(form, FieldId::To)?,
            outcome: word::<CallOutcome>(form, FieldId::Outcome)?,
            text: text(form)?,
        }),
        FormKind::Wait(_) => {
            let until = instant(form, FieldId::Until, clock)?;
            verb(Verb::Wait(Waiting { reason: line(form, FieldId::Reason)?, until }))
        }
        FormKind::Severity(_) => verb(Verb::Severity {
            to: word::<Severity>(form, FieldId::Severity)?,
            why: line(form, FieldId::Reason)?,
        }),
        FormKind::Assign(_) => verb(Verb::Assign(optional(form, FieldId::Assignee)?)),
        FormKind::Check(_, step, finding) => verb(diagnosis::check(form, step, *finding)?),
        FormKind::Case(_) => verb(escalation::case(form)?),
        FormKind::Classify(_) => verb(escalation::classify(form)?),
        FormKind::Message(_) => verb(time::message(form)?),
        FormKind::CallBack(_) => verb(time::call_back(form, clock)?),
        FormKind::Remind(_) => verb(time::remind(form, clock)?),
        FormKind::Deadline(_) => verb(time::deadline(form, clock)?),
        FormKind::Quote(_) => verb(money::quote(form)?),
        FormKind::Agree(_) => verb(money::agree(form)?),
        FormKind::LogWork(_) => verb(money::log_work(form, clock)?),
        FormKind::Disclose(tenant) => money::disclose(form, tenant, clock)?,
        FormKind::BuyBlock(tenant) => money::buy_block(form, tenant)?,
        FormKind::LinkIssue(_) => verb(diagnosis::issue(form)),
        FormKind::Claim(_) => verb(diagnosis::claim(form, clock)?),
        FormKind::Settle(_) => verb(diagnosis::settle(form)?),
        FormKind::Access(tenant) => diagnosis::access(form, tenant),
        FormKind::CaseUpdate(case) => Command::Case(case.clone(), cases::update(form, clock)?),
        FormKind::CaseFollowUp(case) => Command::Case(case.clone(), cases::follow_up(form, clock)?),
        FormKind::CaseClose(case) => Command::Case(case.clone(), cases::close(form)?),
        FormKind::CaseRefund(case) => Command::Case(case.clone(), cases::refund(form)?),
        FormKind::Override(_, command) => {
            Command::Override { why: line(form, FieldId::Reason)?, command: command.clone() }
        }
    })
}

fn new_ticket(form: &Form) -> Result<Command, Wrong> {
    Ok(Command::CreateTicket {
        customer: form.text(FieldId::Customer),
        request: Request {
            title: line(form, FieldId::Title)?,
            description: clean(form, FieldId::Description)?,
            topic: word(form, FieldId::Topic)?,
            service: word(form, FieldId::Service)?,
            nature: word(form, FieldId::Nature)?,
            severity: word(form, FieldId::Severity)?,
            via: word(form, FieldId::Via)?,
            contact: optional(form, FieldId::Contact)?,
        },
    })
}

/// The agent's clock.
#[derive(Clone, Copy)]
struct Clock {
    zone: Tz,
    now: Instant,
}

/// The time in a field, on its side of now; none if the field is empty.
fn instant(form: &Form, id: FieldId, Clock { zone, now }: Clock) -> Result<Option<Instant>, Wrong> {
    let words = form.text(id);
    if words.is_empty() {
        return Ok(None);
    }
    let (at, problem) = match id.tense() {
        Some(Tense::Past) => (typed::past(&words, zone, now), "ui-problem-past"),
        Some(Tense::ToCome) | None => (typed::to_come(&words, zone, now), "ui-problem-to-come"),
    };
    at.map(Some).ok_or_else(|| (id, Phrase::new(problem)))
}

/// The same for a field that may not stay empty.
fn needed(form: &Form, id: FieldId, clock: Clock) -> Result<Instant, Wrong> {
    instant(form, id, clock)?.ok_or_else(|| (id, Phrase::new("ui-problem-empty")))
}

fn yes(form: &Form, id: FieldId) -> bool {
    form.text(id) == "yes"
}

fn word<T: FromStr>(form: &Form, id: FieldId) -> Result<T, Wrong> {
    form.text(id).parse().map_err(|_| (id, Phrase::new("ui-problem-empty")))
}

fn line(form: &Form, id: FieldId) -> Result<CleanLine, Wrong> {
    CleanLine::new(&form.text(id)).map_err(|wrong| too_long(id, wrong.length, wrong.limit))
}

fn optional(form: &Form, id: FieldId) -> Result<Option<CleanLine>, Wrong> {
    line(form, id).map(|text| (!text.is_empty()).then_some(text))
}

fn text(form: &Form) -> Result<CleanText, Wrong> {
    clean(form, FieldId::Text)
}

fn clean(form: &Form, id: FieldId) -> Result<CleanText, Wrong> {
    CleanText::new(&form.text(id)).map_err(|wrong| too_long(id, wrong.length, wrong.limit))
}

fn too_long(id: FieldId, length: usize, limit: usize) -> Wrong {
    (id, Phrase::new("ui-problem-long").with("length", length).with("limit", limit))
}
