//! What forms about a case ask of the host.

use super::{Clock, Wrong, instant, line, text, word, yes};
use crate::domain::command::CaseVerb;
use crate::domain::phrase::Phrase;
use crate::domain::text::CleanText;
use crate::domain::ticket::Reminder;
use crate::tui::overlays::form::Form;
use crate::tui::overlays::form::field::FieldId;

/// Without a time, the follow-up stays as it is.
pub(super) fn update(form: &Form, clock: Clock) -> Result<CaseVerb, Wrong> {
    Ok(CaseVerb::Update {
        status: Some(word(form, FieldId::CaseStatus)?),
        severity: form.text(FieldId::Severity).parse().ok(),
        by_supplier: yes(form, FieldId::BySupplier),
        follow_up: reminder(form, FieldId::FollowUp, clock)?.map(Some),
        text: text(form)?,
    })
}

/// Without a time, it is taken away.
pub(super) fn follow_up(form: &Form, clock: Clock) -> Result<CaseVerb, Wrong> {
    Ok(CaseVerb::Update {
        status: None,
        severity: None,
        by_supplier: false,
        follow_up: Some(reminder(form, FieldId::When, clock)?),
        text: CleanText::default(),
    })
}

fn reminder(form: &Form, id: FieldId, clock: Clock) -> Result<Option<Reminder>, Wrong> {
    let Some(at) = instant(form, id, clock)? else { return Ok(None) };
    let text = line(form, FieldId::Ask)?;
    if text.is_empty() {
        return Err((FieldId::Ask, Phrase::new("ui-problem-empty")));
    }
    Ok(Some(Reminder { at, text }))
}

pub(super) fn close(form: &Form) -> Result<CaseVerb, Wrong> {
    Ok(CaseVerb::Close {
        result: Some(word(form, FieldId::Result)?),
        refunded: yes(form, FieldId::Refunded),
        text: text(form)?,
    })
}

pub(super) fn refund(form: &Form) -> Result<CaseVerb, Wrong> {
    Ok(CaseVerb::Refund { why: line(form, FieldId::Reason)? })
}
