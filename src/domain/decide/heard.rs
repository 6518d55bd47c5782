//! What the customer wrote or said about a ticket.
//!
//! It may come as a request may: by a method that is offered, from a person who may use it, and never thrown away
//! outside the hours unless the offering refuses. Who waits for an answer ends a wait for the customer and reopens what
//! was resolved; a *thank you* does neither.

use super::{Asked, Decision, contact, require};
use crate::domain::contact::Direction;
use crate::domain::event::Event;
use crate::domain::kind::Method;
use crate::domain::phrase::Phrase;
use crate::domain::rejection::Rejection;
use crate::domain::status::Status;
use crate::domain::text::{CleanLine, CleanText};
use crate::domain::ticket::Ticket;

/// The customer spoke. What follows for the ticket comes after it.
pub(super) fn heard(
    asked: Asked<'_>,
    ticket: &Ticket,
    via: Method,
    from: Option<&CleanLine>,
    text: &CleanText,
    needs_reply: bool,
) -> Result<Decision, Rejection> {
    require(text, "reject-message-empty")?;
    let from = from.or(ticket.request.contact.as_ref());
    let mut notices = contact::allow(asked, &contact::about(asked, ticket, Direction::Incoming, via, from))?;
    if !needs_reply {
        // No clock starts, and nobody is answered in any language.
        notices.clear();
    }
    let number = ticket.number;
    let spoke = Event::CustomerSpoke { number, via, from: from.cloned(), text: text.clone(), needs_reply };
    let follows = match ticket.status {
        Status::WaitingCustomer if needs_reply => {
            Some((Event::Resumed { number }, "notice-message-ends-wait"))
        }
        Status::Resolved if needs_reply => {
            Some((Event::Reopened { number, text: CleanText::default() }, "notice-message-reopens"))
        }
        _ => None,
    };
    let mut events = vec![spoke];
    if let Some((event, key)) = follows {
        events.push(event);
        notices.push(Phrase::new(key));
    }
    let mut decision = Decision::from(events);
    decision.outcome.notices = notices;
    Ok(decision)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::command::Verb;
    use crate::domain::sample::{ONE, agent, in_status, key, on_one, run, text, try_verb};
    use crate::domain::ticket::Mark;
    use rstest::rstest;

    fn message(via: Method, words: &str, needs_reply: bool) -> Verb {
        Verb::Heard { via, from: None, text: text(words), needs_reply }
    }

    #[rstest]
    #[case::new(Status::New, true, Status::New)]
    #[case::open(Status::Open, true, Status::Open)]
    #[case::ends_a_wait(Status::WaitingCustomer, true, Status::Open)]
    #[case::not_that_of_a_supplier(Status::WaitingVendor, true, Status::WaitingVendor)]
    #[case::reopens(Status::Resolved, true, Status::Open)]
    #[case::thanks_while_waiting(Status::WaitingCustomer, false, Status::WaitingCustomer)]
    #[case::thanks_after_resolving(Status::Resolved, false, Status::Resolved)]
    fn what_a_message_does(#[case] before: Status, #[case] needs_reply: bool, #[case] after: Status) {
        let mut desk = in_status(before);
        let verb = on_one(message(Method::Email, "Hello", needs_reply));
        let now = desk.at.unwrap();
        let decision = run(&mut desk, &agent("anna"), &verb, now).unwrap();
        let ticket = desk.ticket(ONE).unwrap();
        assert_eq!(ticket.status, after);
        assert_eq!(ticket.marks.iter().any(|(_, mark)| *mark == Mark::CustomerSpoke), needs_reply);
        assert_eq!(decision.outcome.notices.len(), usize::from(before != after));
    }

    #[rstest]
    #[case::offered(Status::Open, message(Method::Portal, "Hello", true), "ok")]
    #[case::not_offered(
        Status::Open,
        message(Method::Chat, "Hello", true),
        "refusal-method-not-offered-incoming"
    )]
    #[case::empty(Status::Open, message(Method::Email, "", true), "reject-message-empty")]
    #[case::closed(Status::Closed, message(Method::Email, "Hello", true), "reject-closed")]
    fn what_may_come_in(#[case] status: Status, #[case] verb: Verb, #[case] expected: &str) {
        assert_eq!(key(try_verb(&in_status(status), &agent("anna"), verb)), expected);
    }
}
