//! The end of a ticket: solved, closed some days later, and not solved after all.

use super::{Asked, Events, conflict};
use crate::domain::Instant;
use crate::domain::event::Event;
use crate::domain::status::Status;
use crate::domain::text::CleanText;
use crate::domain::ticket::{Mark, Ticket};
use chrono::TimeDelta;

/// It is solved.
pub(super) fn resolve(ticket: &Ticket, text: &CleanText) -> Events {
    if !ticket.status.is_active() {
        return Err(conflict("reject-resolve", ticket));
    }
    Ok(vec![Event::Resolved {
        number: ticket.number,
        text: text.clone(),
    }])
}

/// It is not solved after all.
pub(super) fn reopen(ticket: &Ticket, text: &CleanText) -> Events {
    if ticket.status.is_active() {
        return Err(conflict("reject-reopen", ticket));
    }
    Ok(vec![Event::Reopened {
        number: ticket.number,
        text: text.clone(),
    }])
}

/// Closes what was resolved long enough ago.
pub(super) fn close_resolved(asked: Asked<'_>) -> Vec<Event> {
    let days = TimeDelta::days(i64::from(asked.desk.settings.close_after_days));
    let is_due = |ticket: &&Ticket| {
        ticket.status == Status::Resolved
            && resolved_at(ticket).is_some_and(|at| asked.now.signed_duration_since(at) >= days)
    };
    let due = asked.desk.tickets.values().filter(is_due);
    due.map(|ticket| Event::Closed {
        number: ticket.number,
    })
    .collect()
}

fn resolved_at(ticket: &Ticket) -> Option<Instant> {
    let last = ticket
        .marks
        .iter()
        .rev()
        .find(|(_, mark)| *mark == Mark::Resolved);
    last.map(|(at, _)| *at)
}
