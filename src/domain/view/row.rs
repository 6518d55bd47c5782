//! One ticket as a row, with its clocks, and what is more urgent than what.

use super::{Deadline, Pace, TicketRow};
use crate::domain::Instant;
use crate::domain::desk::Desk;
use crate::domain::ids::TicketNumber;
use crate::domain::kind::Severity;
use crate::domain::reach::{self, left};
use crate::domain::sla::{self, Clock, Terms};
use crate::domain::ticket::Ticket;

/// What orders tickets, the more urgent first: by deadline, those without one last, then by severity, then the older.
pub(super) type Urgency = (bool, Option<Instant>, Severity, Instant, TicketNumber);

pub(super) fn urgency(
    due: Option<Instant>,
    severity: Severity,
    created_at: Instant,
    number: TicketNumber,
) -> Urgency {
    (due.is_none(), due, severity, created_at, number)
}

/// A ticket with its clocks read.
#[derive(Clone, Debug)]
pub(super) struct Timed<'a> {
    ticket: &'a Ticket,
    /// By what it is measured.
    terms: Terms,
    clocks: Vec<Clock>,
    deadline: Option<Deadline>,
}

impl<'a> Timed<'a> {
    /// Reads the clocks of a ticket.
    pub(super) fn new(desk: &Desk, ticket: &'a Ticket, now: Instant) -> Self {
        let terms = desk.terms_of(ticket, now);
        let clocks = sla::clocks(ticket, &terms, now);
        let deadline = sla::next_deadline(&clocks, now);
        Self { ticket, terms, clocks, deadline }
    }

    /// How urgent it is.
    pub(super) fn urgency(&self) -> Urgency {
        let due = self.deadline.map(|deadline| deadline.due);
        let ticket = self.ticket;
        urgency(due, ticket.request.severity, ticket.created_at, ticket.number)
    }

    /// The row to show.
    pub(super) fn row(self, desk: &Desk, now: Instant) -> TicketRow {
        let ticket = self.ticket;
        let request = &ticket.request;
        let due = self.deadline.map(|deadline| deadline.due);
        // Contact goes by what is promised today, whatever a solved ticket was measured by.
        let reach = reach::reach(&desk.promise(&ticket.customer, now), request.severity, due, now);
        let (left_s, pace) = self.left(now);
        TicketRow {
            number: ticket.number,
            title: request.title.to_string(),
            customer: desk.label(&ticket.customer).to_owned(),
            tenant: ticket.customer.clone(),
            topic: request.topic,
            service: request.service,
            nature: request.nature,
            severity: request.severity,
            status: ticket.status,
            assignee: ticket.assignee.clone(),
            created_at: ticket.created_at,
            via: request.via,
            next_deadline: self.deadline,
            clocks: self.clocks,
            reach,
            left_s,
            pace,
            disclosed: desk.is_disclosed(&ticket.customer, self.terms.promise.id),
        }
    }

    /// Open time left until the next deadline, and whether it runs.
    fn left(&self, now: Instant) -> (Option<i64>, Pace) {
        let Some(Deadline { clock, due, .. }) = self.deadline else {
            return (None, Pace::default());
        };
        let hours = self.terms.hours(clock, self.ticket.request.severity);
        (Some(left::seconds(hours, due, now)), left::pace(hours, now))
    }
}
