//! The forms about work and money: quotes, agreements, logged time, disclosure, blocks of hours.

use super::{asker, choice, people};
use crate::domain::kind::{Method, Service, Topic};
use crate::tui::model::Model;
use crate::tui::overlays::form::field::{Field, FieldId};
use strum::VariantNames;

/// Work that is done now lies outside the hours while there is no service.
pub(super) fn quote(model: &Model) -> Vec<Field> {
    let closed = model.subject_view().is_some_and(|view| !view.open_now);
    vec![Field::line(FieldId::Duration, "").required(), Field::yes_or_no(FieldId::OutOfHours, closed)]
}

/// Who agreed is a fact that costs money: it is never filled in before.
fn agreed_by(model: &Model) -> Field {
    Field::person(FieldId::AgreedBy, people(model), "").required()
}

pub(super) fn agree(model: &Model) -> Vec<Field> {
    let via = model.subject_row().map_or(Method::Email, |row| row.via);
    vec![agreed_by(model), choice(FieldId::Via, "method", Method::VARIANTS, via.into())]
}

pub(super) fn log_work() -> Vec<Field> {
    vec![
        Field::line(FieldId::Duration, "").required(),
        Field::line(FieldId::Started, ""),
        Field::text_area(FieldId::Text).required(),
        Field::yes_or_no(FieldId::Free, false),
    ]
}

pub(super) fn disclose(model: &Model) -> Vec<Field> {
    vec![
        choice(FieldId::Via, "method", Method::VARIANTS, Method::Email.into()),
        asker(FieldId::To, model),
        Field::line(FieldId::ToldBy, ""),
        Field::line(FieldId::ToldAt, ""),
    ]
}

/// Of the topic and service of the ticket at hand.
pub(super) fn buy_block(model: &Model) -> Vec<Field> {
    let row = model.subject_row();
    let topic = row.map_or(Topic::Technical, |row| row.topic);
    let service = row.map_or(Service::M365, |row| row.service);
    vec![
        choice(FieldId::Topic, "topic", Topic::VARIANTS, topic.into()),
        choice(FieldId::Service, "service", Service::VARIANTS, service.into()),
        Field::line(FieldId::Count, "1").required(),
        agreed_by(model),
    ]
}
