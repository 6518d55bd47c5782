//! Waiting for the customer, and going on.

use super::{Asked, Events, conflict, invalid, require};
use crate::domain::event::Event;
use crate::domain::phrase::Phrase;
use crate::domain::status::Status;
use crate::domain::ticket::{Ticket, Waiting};

/// The ball goes to the customer, with a reason. Waiting again changes reason and end.
pub(super) fn wait(asked: Asked<'_>, ticket: &Ticket, waiting: &Waiting) -> Events {
    if !ticket.status.is_active() {
        return Err(conflict("reject-wait", ticket));
    }
    require(&waiting.reason, "reject-wait-reason")?;
    if waiting.until.is_some_and(|until| until <= asked.now) {
        return Err(invalid(Phrase::new("reject-wait-past")));
    }
    if ticket.waiting.as_ref() == Some(waiting) {
        return Ok(Vec::new());
    }
    Ok(vec![Event::WaitingForCustomer {
        number: ticket.number,
        waiting: waiting.clone(),
    }])
}

/// The ball comes back from the customer or the supplier.
pub(super) fn resume(ticket: &Ticket) -> Events {
    match ticket.status {
        Status::WaitingCustomer | Status::WaitingVendor => Ok(vec![Event::Resumed {
            number: ticket.number,
        }]),
        Status::New | Status::Open | Status::Resolved | Status::Closed => {
            Err(conflict("reject-resume", ticket))
        }
    }
}
