//! What a filled-in form asks of the host.

use super::field::FieldId;
use super::{Form, FormKind};
use crate::domain::Instant;
use crate::domain::checklist::Answer;
use crate::domain::command::{Command, Verb};
use crate::domain::event::CallOutcome;
use crate::domain::kind::{Method, Severity};
use crate::domain::phrase::Phrase;
use crate::domain::text::{CleanLine, CleanText};
use crate::domain::ticket::{Request, Waiting};
use crate::tui::until;
use chrono_tz::Tz;
use std::str::FromStr;

/// A field with what is wrong with it.
pub type Wrong = (FieldId, Phrase);

/// The command of a form; or the field that cannot be read.
pub fn command(form: &Form, zone: Tz, now: Instant) -> Result<Command, Wrong> {
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
        FormKind::Wait(_) => verb(Verb::Wait(waiting(form, zone, now)?)),
        FormKind::Severity(_) => verb(Verb::Severity {
            to: word::<Severity>(form, FieldId::Severity)?,
            why: line(form, FieldId::Reason)?,
        }),
        FormKind::Assign(_) => verb(Verb::Assign(optional(form, FieldId::Assignee)?)),
        FormKind::Check(_, step, finding) => {
            verb(Verb::Check { step: step.clone(), answer: Answer { finding: *finding, text: text(form)? } })
        }
        FormKind::Case(_) => verb(Verb::OpenCase {
            vehicle: form.text(FieldId::Vehicle),
            number: line(form, FieldId::Number)?,
            severity: None,
        }),
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

fn waiting(form: &Form, zone: Tz, now: Instant) -> Result<Waiting, Wrong> {
    let words = form.text(FieldId::Until);
    let until = match words.is_empty() {
        true => None,
        false => {
            Some(until::parse(&words, zone, now).ok_or((FieldId::Until, Phrase::new("ui-problem-until")))?)
        }
    };
    Ok(Waiting { reason: line(form, FieldId::Reason)?, until })
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
