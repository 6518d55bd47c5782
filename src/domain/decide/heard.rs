//! What the customer wrote or said about a ticket.

use super::{Asked, Decision};
use crate::domain::event::Event;
use crate::domain::kind::Method;
use crate::domain::rejection::Rejection;
use crate::domain::text::{CleanLine, CleanText};
use crate::domain::ticket::Ticket;

/// The customer spoke. If they wait for an answer, a wait for them ends and a resolved ticket is reopened.
pub(super) fn heard(
    _: Asked<'_>,
    ticket: &Ticket,
    via: Method,
    from: Option<&CleanLine>,
    text: &CleanText,
    needs_reply: bool,
) -> Result<Decision, Rejection> {
    let from = from.or(ticket.request.contact.as_ref()).cloned();
    let spoke = Event::CustomerSpoke { number: ticket.number, via, from, text: text.clone(), needs_reply };
    Ok(Decision::from(vec![spoke]))
}
