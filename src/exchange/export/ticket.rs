//! The columns of tickets.

use super::Column;
use super::cell::{instant, maybe};
use crate::domain::sla::{Clock, ClockKind};
use crate::domain::view::TicketRow;

pub(super) const COLUMNS: &[Column<TicketRow>] = &[
    ("number", |ticket| ticket.number.to_string()),
    ("title", |ticket| ticket.title.clone()),
    ("customer", |ticket| ticket.customer.clone()),
    ("tenant", |ticket| ticket.tenant.to_string()),
    ("topic", |ticket| ticket.topic.to_string()),
    ("service", |ticket| ticket.service.to_string()),
    ("nature", |ticket| ticket.nature.to_string()),
    ("severity", |ticket| ticket.severity.to_string()),
    ("status", |ticket| ticket.status.to_string()),
    ("assignee", |ticket| maybe(ticket.assignee.as_ref())),
    ("created_at", |ticket| instant(ticket.created_at)),
    ("via", |ticket| ticket.via.to_string()),
    ("next_deadline_clock", |ticket| maybe(ticket.next_deadline.map(|next| next.clock))),
    ("next_deadline_due", |ticket| maybe(ticket.next_deadline.map(|next| instant(next.due)))),
    ("next_deadline_breached", |ticket| maybe(ticket.next_deadline.map(|next| next.breached))),
    ("first_response_due", |ticket| of(ticket, ClockKind::FirstResponse, due)),
    ("first_response_met_at", |ticket| of(ticket, ClockKind::FirstResponse, met_at)),
    ("first_response_breached", |ticket| of(ticket, ClockKind::FirstResponse, breached)),
    ("resolution_due", |ticket| of(ticket, ClockKind::Resolution, due)),
    ("resolution_met_at", |ticket| of(ticket, ClockKind::Resolution, met_at)),
    ("resolution_breached", |ticket| of(ticket, ClockKind::Resolution, breached)),
    ("disclosed", |ticket| ticket.disclosed.to_string()),
];

/// What a clock of the ticket shows; nothing if the ticket has no such clock.
fn of(ticket: &TicketRow, kind: ClockKind, show: fn(&Clock) -> String) -> String {
    let clock = ticket.clocks.iter().find(|clock| clock.clock == kind);
    clock.map(show).unwrap_or_default()
}

fn due(clock: &Clock) -> String {
    maybe(clock.due.map(instant))
}

fn met_at(clock: &Clock) -> String {
    maybe(clock.met_at.map(instant))
}

fn breached(clock: &Clock) -> String {
    clock.breached.to_string()
}
