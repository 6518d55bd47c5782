//! What events do to a desk. The same records in the same order always make the same desk.
//!
//! Total: an event about something the desk does not know changes nothing and never fails.

mod cases;
pub(super) mod customers;
mod escalation;
mod money;
mod time;

use super::Instant;
use super::case::Case;
use super::desk::Desk;
use super::event::{CallOutcome, Event, Record};
use super::health::{HealthIssue, KnownIssue};
use super::ids::{TenantId, TicketNumber};
use super::status::Status;
use super::ticket::{Handover, Mark, Request, Ticket, Waiting};
use super::work::Work;
use std::collections::BTreeSet;

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
        Event::CustomerKnown { .. }
        | Event::CustomerEdited { .. }
        | Event::SubscriptionKnown { .. }
        | Event::OfferingSet { .. }
        | Event::OfferingPromised { tenant: Some(_), .. }
        | Event::Disclosed { .. }
        | Event::BlockBought { .. }
        | Event::GdapKnown { .. }
        | Event::AccessKnown { .. }
        | Event::SupportContactKnown { .. } => customers::change(desk, event),
        Event::OfferingPromised { tenant: None, version } => desk.promise_to_all(version.clone()),
        Event::CaseKnown { .. }
        | Event::CaseOpened { .. }
        | Event::CaseMoved { .. }
        | Event::FollowUpSet { .. }
        | Event::CaseSeverityChanged { .. }
        | Event::CaseEnded { .. }
        | Event::IncidentSpared { .. } => cases::change(desk, event, record),
        Event::HealthIssueKnown { issue, tenant } => know_issue(desk, issue, tenant.as_ref()),
        Event::MailQueued { number, mail } => {
            desk.outbox.insert(mail.id, (*number, mail.clone()));
        }
        Event::MailSent { mail, .. } => {
            desk.outbox.remove(mail);
        }
        Event::WorkLogged { number, work } => draw_from_blocks(desk, *number, work),
        Event::TicketCreated { number, customer, request } => {
            create(desk, *number, customer, request, record)
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
        | Event::SeverityChanged { .. }
        | Event::CustomerSpoke { .. }
        | Event::CallBackPromised { .. }
        | Event::DeadlineSet { .. }
        | Event::Breached { .. }
        | Event::ReminderSet { .. }
        | Event::Reminded { .. }
        | Event::Quoted { .. }
        | Event::QuoteAgreed { .. }
        | Event::Overridden { .. }
        | Event::Reclassified { .. }
        | Event::EscalationDrafted { .. }
        | Event::IssueLinked { .. } => {}
        Event::ClaimOpened { .. } | Event::ClaimSettled { .. } => customers::claim(desk, event),
        Event::Refused { .. } => return desk.refusals.keep(&record.actor, event, record.at),
    }
    if let Some(number) = event.ticket() {
        change_ticket(desk, number, event, record.at);
    }
}

fn know_issue(desk: &mut Desk, issue: &HealthIssue, tenant: Option<&TenantId>) {
    let known = desk.issues.entry(issue.id.clone());
    let known = known.or_insert_with(|| KnownIssue { issue: issue.clone(), tenants: BTreeSet::new() });
    known.issue.clone_from(issue);
    known.tenants.extend(tenant.cloned());
}

/// What a piece of work took from the blocks of hours of its customer.
fn draw_from_blocks(desk: &mut Desk, number: TicketNumber, work: &Work) {
    let drawn = work.charge.as_ref().map_or(0, |charge| charge.from_block);
    let tenant = desk.tickets.get(&number).map(|ticket| ticket.customer.clone());
    let customer = tenant.filter(|_| drawn > 0).and_then(|tenant| desk.customers.get_mut(&tenant));
    if let Some(customer) = customer {
        customer.block_minutes_used = customer.block_minutes_used.saturating_add(drawn);
    }
}

fn create(desk: &mut Desk, number: TicketNumber, customer: &TenantId, request: &Request, record: &Record) {
    desk.last_number = desk.last_number.max(number.0);
    if desk.tickets.contains_key(&number) {
        return;
    }
    let actor = record.actor.name.clone();
    let ticket = Ticket::new(number, customer.clone(), request.clone(), record.at, actor);
    desk.admit(ticket);
}

fn change_ticket(desk: &mut Desk, number: TicketNumber, event: &Event, at: Instant) {
    let Some(ticket) = desk.tickets.get(&number) else {
        return;
    };
    let promise = matches!(event, Event::Resolved { .. }).then(|| desk.promise(&ticket.customer, at).id);
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

/// What an event does to a ticket itself.
pub(super) fn change(ticket: &mut Ticket, event: &Event, at: Instant) {
    match event {
        Event::Assigned { to, .. } => assign(ticket, to.as_deref()),
        Event::Replied { .. } => speak(ticket, true, at),
        Event::Called { outcome, .. } => called(ticket, *outcome, at),
        Event::WaitingForCustomer { waiting, .. } => wait(ticket, waiting, at),
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
        Event::CaseMoved { case, .. } | Event::CaseEnded { case, .. } => {
            time::supplier_answered(ticket, case, at);
        }
        Event::CustomerSpoke { .. }
        | Event::CallBackPromised { .. }
        | Event::DeadlineSet { .. }
        | Event::Breached { .. }
        | Event::ReminderSet { .. }
        | Event::Reminded { .. } => time::change(ticket, event, at),
        Event::Quoted { quote, .. } => money::quoted(ticket, quote),
        Event::QuoteAgreed { agreement, .. } => money::agreed(ticket, agreement),
        Event::WorkLogged { work, .. } => money::worked(ticket, work),
        Event::CaseSeverityChanged { case, to, .. } => time::agreed_severity(ticket, case, *to),
        Event::Reclassified { .. }
        | Event::EscalationDrafted { .. }
        | Event::IssueLinked { .. }
        | Event::ClaimOpened { .. }
        | Event::ClaimSettled { .. } => escalation::change(ticket, event, at),
        // What is not about it, or only stands in its timeline.
        Event::CustomerKnown { .. }
        | Event::CustomerEdited { .. }
        | Event::SubscriptionKnown { .. }
        | Event::OfferingSet { .. }
        | Event::OfferingPromised { .. }
        | Event::Disclosed { .. }
        | Event::BlockBought { .. }
        | Event::GdapKnown { .. }
        | Event::AccessKnown { .. }
        | Event::SupportContactKnown { .. }
        | Event::HealthIssueKnown { .. }
        | Event::TicketCreated { .. }
        | Event::CaseKnown { .. }
        | Event::FollowUpSet { .. }
        | Event::IncidentSpared { .. }
        | Event::Noted { .. }
        | Event::MailQueued { .. }
        | Event::MailSent { .. }
        | Event::Refused { .. }
        | Event::Overridden { .. } => {}
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

fn called(ticket: &mut Ticket, outcome: CallOutcome, at: Instant) {
    speak(ticket, outcome == CallOutcome::Reached, at);
    time::called(ticket, outcome, at);
}

fn speak(ticket: &mut Ticket, heard: bool, at: Instant) {
    open(ticket);
    if heard {
        ticket.marks.push((at, Mark::AgentSpoke));
    }
}

fn wait(ticket: &mut Ticket, waiting: &Waiting, at: Instant) {
    if ticket.status != Status::WaitingCustomer {
        ticket.marks.push((at, Mark::WaitingCustomer));
    }
    ticket.status = Status::WaitingCustomer;
    ticket.waiting = Some(waiting.clone());
}

fn go(ticket: &mut Ticket, status: Status, mark: Mark, at: Instant) {
    ticket.status = status;
    ticket.waiting = None;
    ticket.marks.push((at, mark));
}

fn hand_over(ticket: &mut Ticket, case: &Case, at: Instant) {
    if let Some(escalation) = &mut ticket.escalation {
        escalation.draft = None;
    }
    if !ticket.cases.contains(&case.number) {
        ticket.cases.push(case.number.clone());
    }
    ticket.handovers.push(Handover {
        case: case.number.clone(),
        vehicle: case.vehicle.clone(),
        severity: case.severity.unwrap_or(ticket.request.severity),
        at,
        answered_at: None,
    });
    go(ticket, Status::WaitingVendor, Mark::WaitingVendor, at);
}
