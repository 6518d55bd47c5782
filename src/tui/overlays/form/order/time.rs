//! What forms about time and contact ask of the host.

use super::{Clock, Wrong, instant, line, needed, optional, text, word, yes};
use crate::domain::command::Verb;
use crate::domain::ticket::Reminder;
use crate::tui::overlays::form::Form;
use crate::tui::overlays::form::field::FieldId;

pub(super) fn message(form: &Form) -> Result<Verb, Wrong> {
    Ok(Verb::Heard {
        via: word(form, FieldId::Via)?,
        from: optional(form, FieldId::From)?,
        text: text(form)?,
        needs_reply: yes(form, FieldId::NeedsReply),
    })
}

pub(super) fn call_back(form: &Form, clock: Clock) -> Result<Verb, Wrong> {
    Ok(Verb::CallBack { by: needed(form, FieldId::When, clock)?, to: optional(form, FieldId::To)? })
}

/// Without a time: be reminded no more.
pub(super) fn remind(form: &Form, clock: Clock) -> Result<Verb, Wrong> {
    let text = line(form, FieldId::What)?;
    let at = instant(form, FieldId::When, clock)?;
    Ok(Verb::Remind(at.map(|at| Reminder { at, text })))
}

/// Without a time: the reckoned deadline holds again.
pub(super) fn deadline(form: &Form, clock: Clock) -> Result<Verb, Wrong> {
    Ok(Verb::Deadline {
        clock: word(form, FieldId::Clock)?,
        due: instant(form, FieldId::When, clock)?,
        why: line(form, FieldId::Reason)?,
    })
}
