//! What the forms of a hand-over ask of the host.

use super::{Wrong, line, word};
use crate::domain::command::Verb;
use crate::domain::phrase::Phrase;
use crate::tui::overlays::form::Form;
use crate::tui::overlays::form::field::FieldId;
use std::str::FromStr;

/// With the severity that stands in the form, also where that is the ticket's: it may change before the host reads it.
pub(super) fn case(form: &Form) -> Result<Verb, Wrong> {
    Ok(Verb::OpenCase {
        vehicle: form.text(FieldId::Vehicle),
        number: line(form, FieldId::Number)?,
        severity: Some(word(form, FieldId::Severity)?),
    })
}

/// Only what was touched.
pub(super) fn classify(form: &Form) -> Result<Verb, Wrong> {
    let verb = Verb::Classify {
        topic: touched(form, FieldId::Topic)?,
        service: touched(form, FieldId::Service)?,
        nature: touched(form, FieldId::Nature)?,
        why: line(form, FieldId::Reason)?,
    };
    match verb {
        Verb::Classify { topic: None, service: None, nature: None, .. } => {
            Err((FieldId::Topic, Phrase::new("ui-problem-same")))
        }
        verb => Ok(verb),
    }
}

fn touched<T: FromStr>(form: &Form, id: FieldId) -> Result<Option<T>, Wrong> {
    match form.field(id).is_some_and(|field| field.touched) {
        true => word(form, id).map(Some),
        false => Ok(None),
    }
}
