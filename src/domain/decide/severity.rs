//! More or less bad than thought.

use super::{Events, conflict};
use crate::domain::event::Event;
use crate::domain::kind::Severity;
use crate::domain::text::CleanLine;
use crate::domain::ticket::Ticket;

/// From here on the targets of another severity hold.
pub(super) fn change(ticket: &Ticket, to: Severity, why: &CleanLine) -> Events {
    if !ticket.status.is_active() {
        return Err(conflict("reject-severity", ticket));
    }
    let from = ticket.request.severity;
    if from == to {
        return Ok(Vec::new());
    }
    Ok(vec![Event::SeverityChanged {
        number: ticket.number,
        from,
        to,
        why: why.clone(),
    }])
}
