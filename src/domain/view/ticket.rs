//! One ticket with all there is to it.

use super::row::Timed;
use super::{ChoiceView, StepView, TicketView, TimelineEntry};
use crate::domain::Instant;
use crate::domain::catalogue::{Checklist, Choice, Step};
use crate::domain::customer::Customer;
use crate::domain::desk::Desk;
use crate::domain::diagnosis::Diagnosis;
use crate::domain::ids::TicketNumber;
use crate::domain::policy;
use crate::domain::rejection::Rejection;
use crate::domain::ticket::Ticket;

/// The ticket of a number, with its timeline from the store, oldest first.
pub fn ticket(
    desk: &Desk,
    number: TicketNumber,
    timeline: Vec<TimelineEntry>,
    now: Instant,
) -> Result<TicketView, Rejection> {
    let ticket = desk.ticket(number)?;
    let promise = desk.promise(&ticket.customer, now);
    let customer = desk.customers.get(&ticket.customer);
    let cases = ticket.cases.iter().filter_map(|case| desk.cases.get(case));
    let list = desk.settings.catalogue.checklist(ticket.request.topic, ticket.request.service);
    let diagnosis = list.map(|list| Diagnosis::of(list, &ticket.answers)).unwrap_or_default();
    Ok(TicketView {
        description: ticket.request.description.to_string(),
        contact: ticket.request.contact.as_ref().map(ToString::to_string),
        waiting: ticket.waiting.clone(),
        time_zone: promise.version.offering.time_zone,
        open_now: promise.service_hours().is_open(now),
        changes_at: promise.service_hours().changes_at(now),
        reachable_by: policy::reachable_about(&promise, ticket.request.severity, now),
        checklist: checklist(list, &diagnosis, ticket),
        cases: cases.map(|file| super::cases::row(desk, file, now)).collect(),
        conclusion: diagnosis.conclusion.map(|(conclusion, step)| (conclusion, step.to_owned())),
        draft: ticket.escalation.as_ref().and_then(|escalation| escalation.draft.clone()),
        issues: super::issues::of_ticket(desk, ticket),
        claims: super::claims::claims(desk, ticket, now),
        promise: desk.promise_of(ticket, now).id,
        call_back: ticket.call_back.clone(),
        attempts: ticket.attempts,
        reminder: ticket.reminder.clone(),
        breaches: ticket.breaches.clone(),
        price: promise.version.offering.price(ticket.request.topic, ticket.request.service),
        pricing: promise.version.offering.pricing.clone(),
        bill: ticket.bill.as_deref().cloned().unwrap_or_default(),
        block_minutes_left: customer.map_or(0, Customer::block_minutes_left),
        timeline,
        row: Timed::new(desk, ticket, now).row(desk, now),
    })
}

fn checklist(list: Option<&Checklist>, diagnosis: &Diagnosis<'_>, ticket: &Ticket) -> Vec<StepView> {
    let steps = list.map(|list| list.steps.as_slice()).unwrap_or_default();
    let view = |step: &Step| StepView {
        id: step.id.clone(),
        text: step.text.clone(),
        kind: step.kind,
        gate: step.gate,
        form: step.form,
        choices: step.choices.iter().map(choice).collect(),
        applies: diagnosis.is_on_path(&step.id),
        source: step.source.to_string(),
        confidence: step.confidence.to_string(),
        answer: ticket.answers.get(&step.id).cloned(),
    };
    steps.iter().map(view).collect()
}

fn choice(choice: &Choice) -> ChoiceView {
    ChoiceView { id: choice.id.clone(), text: choice.text.clone(), concludes: choice.concludes }
}
