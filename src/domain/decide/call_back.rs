//! Promising somebody of the customer a call.

use super::{Asked, Events};
use crate::domain::Instant;
use crate::domain::event::Event;
use crate::domain::text::CleanLine;
use crate::domain::ticket::Ticket;

/// A call is promised, within the hours in which the customer may be called.
pub(super) fn promise(_: Asked<'_>, ticket: &Ticket, by: Instant, to: Option<&CleanLine>) -> Events {
    Ok(vec![Event::CallBackPromised { number: ticket.number, by, to: to.cloned() }])
}
