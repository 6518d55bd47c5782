//! What forms about work and money ask of the host.

use super::{Clock, Wrong, instant, line, optional, text, word, yes};
use crate::domain::command::{Command, Verb};
use crate::domain::ids::TenantId;
use crate::domain::phrase::Phrase;
use crate::tui::overlays::form::Form;
use crate::tui::overlays::form::field::FieldId;
use crate::tui::typed;

fn minutes(form: &Form) -> Result<u32, Wrong> {
    let wrong = || (FieldId::Duration, Phrase::new("ui-problem-duration"));
    typed::minutes(&form.text(FieldId::Duration)).ok_or_else(wrong)
}

pub(super) fn quote(form: &Form) -> Result<Verb, Wrong> {
    Ok(Verb::Quote { minutes: minutes(form)?, out_of_hours: yes(form, FieldId::OutOfHours) })
}

pub(super) fn agree(form: &Form) -> Result<Verb, Wrong> {
    Ok(Verb::Agree { by: line(form, FieldId::AgreedBy)?, via: word(form, FieldId::Via)? })
}

pub(super) fn log_work(form: &Form, clock: Clock) -> Result<Verb, Wrong> {
    Ok(Verb::LogWork {
        minutes: minutes(form)?,
        started_at: instant(form, FieldId::Started, clock)?,
        text: text(form)?,
        free: yes(form, FieldId::Free),
    })
}

/// Of the version in force: another one is told by the command line.
pub(super) fn disclose(form: &Form, tenant: &TenantId, clock: Clock) -> Result<Command, Wrong> {
    Ok(Command::Disclose {
        customer: tenant.to_string(),
        promise: None,
        via: word(form, FieldId::Via)?,
        by: optional(form, FieldId::ToldBy)?,
        to: optional(form, FieldId::To)?,
        at: instant(form, FieldId::ToldAt, clock)?,
    })
}

pub(super) fn buy_block(form: &Form, tenant: &TenantId) -> Result<Command, Wrong> {
    let wrong = |_| (FieldId::Count, Phrase::new("ui-problem-count"));
    Ok(Command::BuyBlock {
        customer: tenant.to_string(),
        topic: word(form, FieldId::Topic)?,
        service: word(form, FieldId::Service)?,
        count: form.text(FieldId::Count).parse().map_err(wrong)?,
        agreed_by: line(form, FieldId::AgreedBy)?,
    })
}
