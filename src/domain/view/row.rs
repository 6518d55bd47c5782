//! One ticket as a row, with its clocks, and how it stands by them.

use super::{Deadline, TicketRow};
use crate::domain::Instant;
use crate::domain::desk::Desk;
use crate::domain::ids::TenantId;
use crate::domain::sla::{self, Clock};
use crate::domain::ticket::Ticket;
use chrono::TimeDelta;
use std::cmp::Ordering;

/// A deadline nearer than this is due soon.
const SOON: TimeDelta = TimeDelta::minutes(60);

/// A ticket with its clocks read.
#[derive(Clone, Debug)]
pub(super) struct Timed<'a> {
    pub(super) ticket: &'a Ticket,
    pub(super) clocks: Vec<Clock>,
    pub(super) deadline: Option<Deadline>,
}

/// How a ticket stands by its clocks. The first that fits holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    /// A promise not yet kept is past its deadline.
    Breached,
    /// The customer is waited for.
    Paused,
    /// A deadline is near.
    DueSoon,
    /// A clock runs and nothing presses.
    OnTrack,
    /// No clock runs: all promises are kept, or none was made.
    Met,
}

impl<'a> Timed<'a> {
    /// Reads the clocks of a ticket.
    pub(super) fn new(desk: &Desk, ticket: &'a Ticket, now: Instant) -> Self {
        let promise = desk.promise_of(ticket, now);
        let clocks = sla::clocks(ticket, &promise, now);
        let deadline = sla::next_deadline(&clocks, now);
        Self { ticket, clocks, deadline }
    }

    /// How it stands now.
    pub(super) fn standing(&self, now: Instant) -> Standing {
        let unmet = || self.clocks.iter().filter(|clock| clock.met_at.is_none());
        if unmet().any(|clock| clock.breached) {
            Standing::Breached
        } else if unmet().any(|clock| clock.paused) {
            Standing::Paused
        } else {
            match self.deadline {
                Some(deadline) if deadline.due.signed_duration_since(now) <= SOON => Standing::DueSoon,
                Some(_) => Standing::OnTrack,
                None => Standing::Met,
            }
        }
    }

    /// The more urgent first: by deadline, those without one last, then by severity, then the older.
    pub(super) fn by_urgency(&self, other: &Self) -> Ordering {
        let key = |timed: &Self| {
            let due = timed.deadline.map(|deadline| deadline.due);
            let severity = timed.ticket.request.severity;
            (due.is_none(), due, severity, timed.ticket.created_at, timed.ticket.number)
        };
        key(self).cmp(&key(other))
    }

    /// The row to show.
    pub(super) fn row(self, desk: &Desk) -> TicketRow {
        let ticket = self.ticket;
        let request = &ticket.request;
        TicketRow {
            number: ticket.number,
            title: request.title.to_string(),
            customer: label(desk, &ticket.customer).to_owned(),
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
        }
    }
}

/// What a customer is called.
pub(super) fn label<'a>(desk: &'a Desk, tenant: &'a TenantId) -> &'a str {
    desk.customers.get(tenant).map_or(tenant.as_str(), |customer| customer.label())
}
