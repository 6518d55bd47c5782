//! What events do to a desk. The same records in the same order always make the same desk.
//!
//! Total: an event about something the desk does not know changes nothing and never fails.

use super::Instant;
use super::case::{Case, CaseStatus};
use super::customer::{Customer, CustomerFacts, Subscription};
use super::desk::Desk;
use super::event::{CallOutcome, Event, Record};
use super::ids::{TenantId, TicketNumber};
use super::status::Status;
use super::ticket::{Mark, Request, Ticket};

/// Makes the next state of a desk.
pub fn apply(desk: &mut Desk, record: &Record) {
    for event in &record.events {
        apply_event(desk, event, record);
    }
    desk.seq = record.seq;
    desk.at = Some(record.at);
}

fn apply_event(desk: &mut Desk, event: &Event, record: &Record) {
    match event {
        Event::CustomerKnown { facts } => know_customer(desk, facts),
        Event::CustomerEdited { tenant, alias, time_zone } => change_customer(desk, tenant, |customer| {
            customer.alias.clone_from(alias);
            customer.time_zone = *time_zone;
        }),
        Event::SubscriptionKnown { tenant, subscription } => {
            change_customer(desk, tenant, |customer| know_subscription(customer, subscription));
        }
        Event::OfferingSet { tenant, version } => {
            change_customer(desk, tenant, |customer| customer.offerings.push(version.clone()));
        }
        Event::CaseKnown { case } => {
            desk.cases.insert(case.number.clone(), case.clone());
        }
        Event::CaseMoved { case, status, .. } => move_case(desk, case, *status, record.at),
        Event::TicketCreated { number, customer, request } => {
            create(desk, *number, customer, request, record)
        }
        Event::CaseOpened { case, .. } => {
            desk.cases.insert(case.number.clone(), case.clone());
        }
        Event::Assigned { .. }
        | Event::Noted { .. }
        | Event::Replied { .. }
        | Event::Called { .. }
        | Event::WaitingForCustomer { .. }
        | Event::Resumed { .. }
        | Event::StepAnswered { .. }
        | Event::Resolved { .. }
        | Event::Closed { .. }
        | Event::Reopened { .. }
        | Event::SeverityChanged { .. } => {}
    }
    if let Some(number) = event.ticket() {
        change_ticket(desk, number, event, record.at);
    }
}

fn know_customer(desk: &mut Desk, facts: &CustomerFacts) {
    desk.customers
        .entry(facts.tenant.clone())
        .and_modify(|customer| customer.facts.clone_from(facts))
        .or_insert_with(|| Customer::new(facts.clone()));
}

fn change_customer(desk: &mut Desk, tenant: &TenantId, change: impl FnOnce(&mut Customer)) {
    if let Some(customer) = desk.customers.get_mut(tenant) {
        change(customer);
    }
}

/// Puts a subscription in the place of the one with its id, or after the others.
pub(super) fn know_subscription(customer: &mut Customer, subscription: &Subscription) {
    match customer.subscriptions.iter_mut().find(|known| known.id == subscription.id) {
        Some(known) => known.clone_from(subscription),
        None => customer.subscriptions.push(subscription.clone()),
    }
}

fn move_case(desk: &mut Desk, number: &str, status: CaseStatus, at: Instant) {
    if let Some(case) = desk.cases.get_mut(number) {
        let closed = (status == CaseStatus::Closed).then_some(at);
        case.closed_at = closed.map(|at| case.closed_at.unwrap_or(at));
        case.status = status;
        case.changed_at = Some(at);
    }
}

fn create(desk: &mut Desk, number: TicketNumber, customer: &TenantId, request: &Request, record: &Record) {
    desk.last_number = desk.last_number.max(number.0);
    let ticket = Ticket {
        number,
        customer: customer.clone(),
        request: request.clone(),
        status: Status::New,
        assignee: None,
        created_at: record.at,
        created_by: record.actor.name.clone(),
        changed_at: record.at,
        marks: Vec::new(),
        waiting: None,
        answers: std::collections::BTreeMap::new(),
        cases: Vec::new(),
        promise: None,
    };
    desk.tickets.entry(number).or_insert(ticket);
}

fn change_ticket(desk: &mut Desk, number: TicketNumber, event: &Event, at: Instant) {
    let Some(ticket) = desk.tickets.get(&number) else {
        return;
    };
    let promise =
        matches!(event, Event::Resolved { .. }).then(|| desk.promise(&ticket.customer, at).version.version);
    let Some(ticket) = desk.tickets.get_mut(&number) else {
        return;
    };
    let before = ticket.status;
    ticket.changed_at = at;
    change(ticket, event, at);
    if let Some(promise) = promise {
        ticket.promise = Some(promise);
    }
    match (before, ticket.status) {
        (Status::Closed, Status::Closed) => {}
        (Status::Closed, _) => desk.closed = desk.closed.saturating_sub(1),
        (_, Status::Closed) => desk.closed += 1,
        _ => {}
    }
}

fn change(ticket: &mut Ticket, event: &Event, at: Instant) {
    match event {
        Event::CustomerKnown { .. }
        | Event::CustomerEdited { .. }
        | Event::SubscriptionKnown { .. }
        | Event::OfferingSet { .. }
        | Event::TicketCreated { .. }
        | Event::CaseKnown { .. }
        | Event::CaseMoved { .. }
        | Event::Noted { .. } => {}
        Event::Assigned { to, .. } => assign(ticket, to.as_deref()),
        Event::Replied { .. } => speak(ticket, true, at),
        Event::Called { outcome, .. } => speak(ticket, *outcome == CallOutcome::Reached, at),
        Event::WaitingForCustomer { waiting, .. } => {
            if ticket.status != Status::WaitingCustomer {
                ticket.marks.push((at, Mark::WaitingCustomer));
            }
            ticket.status = Status::WaitingCustomer;
            ticket.waiting = Some(waiting.clone());
        }
        Event::Resumed { .. } => go(ticket, Status::Open, Mark::Resumed, at),
        Event::StepAnswered { step, answer, .. } => {
            ticket.answers.insert(step.clone(), answer.clone());
        }
        Event::Resolved { .. } => go(ticket, Status::Resolved, Mark::Resolved, at),
        Event::Closed { .. } => ticket.status = Status::Closed,
        Event::Reopened { .. } => {
            go(ticket, Status::Open, Mark::Reopened, at);
            ticket.promise = None;
        }
        Event::SeverityChanged { to, .. } => {
            ticket.request.severity = *to;
            ticket.marks.push((at, Mark::Severity(*to)));
        }
        Event::CaseOpened { case, .. } => hand_over(ticket, case, at),
    }
}

fn assign(ticket: &mut Ticket, to: Option<&str>) {
    ticket.assignee = to.map(str::to_owned);
    if to.is_some() {
        open(ticket);
    }
}

/// A new ticket that somebody works on is open.
fn open(ticket: &mut Ticket) {
    if ticket.status == Status::New {
        ticket.status = Status::Open;
    }
}

fn speak(ticket: &mut Ticket, heard: bool, at: Instant) {
    open(ticket);
    if heard {
        ticket.marks.push((at, Mark::AgentSpoke));
    }
}

fn go(ticket: &mut Ticket, status: Status, mark: Mark, at: Instant) {
    ticket.status = status;
    ticket.waiting = None;
    ticket.marks.push((at, mark));
}

fn hand_over(ticket: &mut Ticket, case: &Case, at: Instant) {
    if !ticket.cases.contains(&case.number) {
        ticket.cases.push(case.number.clone());
    }
    go(ticket, Status::WaitingVendor, Mark::WaitingVendor, at);
}
