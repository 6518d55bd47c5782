//! The forms about time and contact: messages, call backs, reminders, deadlines by hand.

use super::{asker, choice};
use crate::domain::kind::Method;
use crate::domain::sla::ClockKind;
use crate::tui::model::Model;
use crate::tui::overlays::form::field::{Field, FieldId};
use crate::tui::typed;
use strum::VariantNames;

pub(super) fn message(model: &Model) -> Vec<Field> {
    let via = model.subject_row().map_or(Method::Email, |row| row.via);
    vec![
        choice(FieldId::Via, "method", Method::VARIANTS, via.into()),
        asker(FieldId::From, model),
        Field::text_area(FieldId::Text).required(),
        Field::yes_or_no(FieldId::NeedsReply, true),
    ]
}

pub(super) fn call_back(model: &Model) -> Vec<Field> {
    vec![Field::line(FieldId::When, "").required(), asker(FieldId::To, model)]
}

/// What is set already stands there; without a time it is taken away.
pub(super) fn remind(model: &Model) -> Vec<Field> {
    match model.subject_view().and_then(|view| view.reminder.as_ref()) {
        Some(set) => vec![
            Field::line(FieldId::When, &typed::written(set.at, model.setting.zone)),
            Field::line(FieldId::What, &set.text).required(),
        ],
        None => vec![Field::line(FieldId::When, "").required(), Field::line(FieldId::What, "").required()],
    }
}

/// Of the clock that ends next; nobody moves that of a claim. Without a time, the reckoned deadline holds again: only where one was set by hand.
pub(super) fn deadline(model: &Model) -> Vec<Field> {
    let row = model.subject_row();
    let movable = |clock: &ClockKind| *clock != ClockKind::Claim;
    let next = row.and_then(|row| row.next_deadline).map(|next| next.clock).filter(movable);
    let claim: &str = ClockKind::Claim.into();
    let clocks: Vec<&str> = ClockKind::VARIANTS.iter().copied().filter(|name| *name != claim).collect();
    let is_set = row.is_some_and(|row| row.clocks.iter().any(|clock| clock.manual.is_some()));
    let when = Field::line(FieldId::When, "");
    vec![
        choice(FieldId::Clock, "clock", &clocks, next.unwrap_or(ClockKind::Resolution).into()),
        if is_set { when } else { when.required() },
        Field::line(FieldId::Reason, "").required(),
    ]
}
