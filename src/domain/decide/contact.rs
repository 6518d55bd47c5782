//! What an agent says to the customer, as far as the promise allows.
//!
//! Who first speaks to the customer of a ticket that nobody has, has it. A reply goes the way the request came in if
//! that is in writing; requests by phone, on site or in a remote session are answered by e-mail if that is offered,
//! else by the first method in writing that is. A reply without a person named is to who asked.

use super::{Asked, Events, require};
use crate::domain::contact::Direction;
use crate::domain::event::{CallOutcome, Event};
use crate::domain::kind::Method;
use crate::domain::offering::Offering;
use crate::domain::policy;
use crate::domain::promise::Promise;
use crate::domain::rejection::Rejection;
use crate::domain::text::{CleanLine, CleanText};
use crate::domain::ticket::Ticket;

/// Methods in writing, best first.
const WRITTEN: [Method; 3] = [Method::Email, Method::Portal, Method::Chat];

/// Write to the customer.
pub(super) fn reply(
    asked: Asked<'_>,
    ticket: &Ticket,
    via: Option<Method>,
    to: Option<&CleanLine>,
    text: &CleanText,
) -> Events {
    require(text, "reject-reply-empty")?;
    let promise = asked.desk.promise(&ticket.customer, asked.now);
    let via = via.unwrap_or_else(|| way_back(ticket.request.via, &promise.version.offering));
    let to = to.or(ticket.request.contact.as_ref());
    allow(asked, ticket, &promise, via, to)?;
    let replied = Event::Replied {
        number: ticket.number,
        via,
        to: to.cloned(),
        text: text.clone(),
    };
    Ok(whose(asked, ticket).into_iter().chain([replied]).collect())
}

/// Record a call. An attempt counts for the policy, only a conversation for the clocks.
pub(super) fn call(
    asked: Asked<'_>,
    ticket: &Ticket,
    to: Option<&CleanLine>,
    outcome: CallOutcome,
    text: &CleanText,
) -> Events {
    let promise = asked.desk.promise(&ticket.customer, asked.now);
    let to = to.or(ticket.request.contact.as_ref());
    allow(asked, ticket, &promise, Method::Phone, to)?;
    let called = Event::Called {
        number: ticket.number,
        to: to.cloned(),
        outcome,
        text: text.clone(),
    };
    Ok(whose(asked, ticket).into_iter().chain([called]).collect())
}

fn allow(
    asked: Asked<'_>,
    ticket: &Ticket,
    promise: &Promise,
    via: Method,
    to: Option<&CleanLine>,
) -> Result<(), Rejection> {
    let to = to.map(|name| name.as_str());
    policy::outgoing(promise, via, to, ticket.request.severity, asked.now).map_err(Rejection::Refused)
}

/// The event by which who speaks gets a ticket that nobody has.
fn whose(asked: Asked<'_>, ticket: &Ticket) -> Option<Event> {
    ticket.assignee.is_none().then(|| Event::Assigned {
        number: ticket.number,
        to: Some(asked.actor.name.clone()),
    })
}

fn way_back(came: Method, offering: &Offering) -> Method {
    if WRITTEN.contains(&came) {
        return came;
    }
    let offered = |method: &Method| {
        let mut rules = offering.contact.iter();
        rules.any(|rule| rule.method == *method && rule.direction.covers(Direction::Outgoing))
    };
    WRITTEN.into_iter().find(offered).unwrap_or(Method::Email)
}
