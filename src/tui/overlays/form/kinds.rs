//! The forms: which fields each has, filled in as far as is known.

pub mod cases;
pub mod diagnosis;
pub mod escalation;
pub mod money;
pub mod time;

use super::choice::Choice;
use super::field::{Entry, Field, FieldId};
use super::suggest::Suggest;
use super::{Form, FormKind};
use crate::domain::event::CallOutcome;
use crate::domain::kind::{Method, Nature, Service, Severity, Topic};
use crate::tui::model::Model;
use crate::tui::model::pane::Pane;
use strum::VariantNames;

/// A form of a kind, for the state things are in.
pub fn form(kind: FormKind, model: &Model) -> Form {
    let fields = match &kind {
        FormKind::NewTicket => new_ticket(model),
        FormKind::Note(_) | FormKind::Resolve(_) | FormKind::Reopen(_) => {
            vec![Field::text_area(FieldId::Text).required()]
        }
        FormKind::Reply(_) => reply(model),
        FormKind::Call(_) => call(model),
        FormKind::Wait(_) => {
            vec![Field::line(FieldId::Reason, "").required(), Field::line(FieldId::Until, "")]
        }
        FormKind::Severity(_) => severity(model),
        FormKind::Assign(_) => vec![Field::line(FieldId::Assignee, "")],
        FormKind::Check(_, step, finding) => diagnosis::check(step, *finding, model),
        FormKind::Case(_) => escalation::case(model),
        FormKind::Classify(_) => escalation::classify(model),
        FormKind::Message(_) => time::message(model),
        FormKind::CallBack(_) => time::call_back(model),
        FormKind::Remind(_) => time::remind(model),
        FormKind::Deadline(_) => time::deadline(model),
        FormKind::Quote(_) => money::quote(model),
        FormKind::Agree(_) => money::agree(model),
        FormKind::LogWork(_) => money::log_work(),
        FormKind::Disclose(_) => money::disclose(model),
        FormKind::BuyBlock(_) => money::buy_block(model),
        FormKind::LinkIssue(_) => diagnosis::issue(model),
        FormKind::Claim(_) => diagnosis::claim(),
        FormKind::Settle(_) => diagnosis::settle(model),
        FormKind::Access(_) => diagnosis::access(model),
        FormKind::CaseUpdate(case) => cases::update(case, model),
        FormKind::CaseFollowUp(case) => cases::follow_up(case, model),
        FormKind::CaseClose(case) => cases::close(case, model),
        FormKind::CaseRefund(_) => vec![Field::line(FieldId::Reason, "").required()],
        FormKind::Override(..) => vec![Field::line(FieldId::Reason, "").required()],
    };
    Form::new(kind, fields)
}

fn choice(id: FieldId, kind: &str, names: &[&str], chosen: &str) -> Field {
    Field::new(id, Entry::Choice(Choice::words(kind, names, chosen)))
}

fn new_ticket(model: &Model) -> Vec<Field> {
    let customer = match (model.pane, &model.customer.view) {
        (Pane::Customer, Some(view)) => Suggest::with(&view.row.tenant, &view.row.name),
        _ => Suggest::default(),
    };
    vec![
        Field::new(FieldId::Customer, Entry::Suggest(customer)).required(),
        Field::line(FieldId::Title, "").required(),
        choice(FieldId::Topic, "topic", Topic::VARIANTS, "technical"),
        choice(FieldId::Service, "service", Service::VARIANTS, "m365"),
        choice(FieldId::Nature, "nature", Nature::VARIANTS, "break_fix"),
        choice(FieldId::Severity, "severity", Severity::VARIANTS, "C"),
        choice(FieldId::Via, "method", Method::VARIANTS, "phone"),
        Field::line(FieldId::Contact, ""),
        Field::text_area(FieldId::Description),
    ]
}

/// Who asked.
fn contact(model: &Model) -> String {
    model.subject_view().and_then(|view| view.contact.clone()).unwrap_or_default()
}

/// The people of the customer that are known: who asked, and those whom the offering names.
pub fn people(model: &Model) -> Vec<String> {
    let asked = contact(model);
    let mut names: Vec<String> = (!asked.is_empty()).then_some(asked).into_iter().collect();
    let rules = model.subject_customer().map(|customer| customer.promise.offering.contact.as_slice());
    for name in rules.unwrap_or_default().iter().flat_map(|rule| &rule.people) {
        if !names.iter().any(|known| known == name.as_str()) {
            names.push(name.to_string());
        }
    }
    names
}

/// A field for a person of the customer; who asked stands there already.
fn asker(id: FieldId, model: &Model) -> Field {
    Field::person(id, people(model), &contact(model))
}

fn reply(model: &Model) -> Vec<Field> {
    let via = model.subject_row().map_or(Method::Email, |row| row.via);
    // A reply is written; what came by phone is answered by mail.
    let via = if via == Method::Phone { Method::Email } else { via };
    vec![
        choice(FieldId::Via, "method", Method::VARIANTS, via.into()),
        asker(FieldId::To, model),
        Field::text_area(FieldId::Text).required(),
    ]
}

fn call(model: &Model) -> Vec<Field> {
    vec![
        asker(FieldId::To, model),
        choice(FieldId::Outcome, "outcome", CallOutcome::VARIANTS, "reached"),
        Field::text_area(FieldId::Text),
    ]
}

fn severity(model: &Model) -> Vec<Field> {
    let now: &str = model.subject_row().map_or(Severity::C, |row| row.severity).into();
    vec![
        choice(FieldId::Severity, "severity", Severity::VARIANTS, now),
        Field::line(FieldId::Reason, "").required(),
    ]
}
