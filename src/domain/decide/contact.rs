//! What an agent says to the customer, as far as the promise allows.
//!
//! Who first speaks to the customer of a ticket that nobody has, has it. A reply goes the way the request came in if
//! that is in writing and offered, else by e-mail, portal or chat, whichever is offered first. A reply without a person
//! named is to who asked.

use super::{Asked, Decision, require};
use crate::domain::contact::Direction;
use crate::domain::event::{CallOutcome, Event};
use crate::domain::kind::Method;
use crate::domain::offering::Offering;
use crate::domain::phrase::Phrase;
use crate::domain::policy::Contact;
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
) -> Result<Decision, Rejection> {
    require(text, "reject-reply-empty")?;
    let promise = asked.desk.promise(&ticket.customer, asked.now);
    let via = via.unwrap_or_else(|| way_back(ticket.request.via, &promise.version.offering));
    let to = to.or(ticket.request.contact.as_ref());
    let notices = allow(asked, &about(asked, ticket, Direction::Outgoing, via, to))?;
    let replied = Event::Replied { number: ticket.number, via, to: to.cloned(), text: text.clone() };
    Ok(spoken(asked, ticket, replied, notices))
}

/// Record a call. An attempt counts for the policy, only a conversation for the clocks.
pub(super) fn call(
    asked: Asked<'_>,
    ticket: &Ticket,
    to: Option<&CleanLine>,
    outcome: CallOutcome,
    text: &CleanText,
) -> Result<Decision, Rejection> {
    let to = to.or(ticket.request.contact.as_ref());
    let mut notices = allow(asked, &about(asked, ticket, Direction::Outgoing, Method::Phone, to))?;
    if outcome != CallOutcome::Reached {
        notices.push(Phrase::new("notice-not-reached").with("count", ticket.attempts.saturating_add(1)));
    }
    let called = Event::Called { number: ticket.number, to: to.cloned(), outcome, text: text.clone() };
    Ok(spoken(asked, ticket, called, notices))
}

/// A contact about a ticket, now.
pub(super) fn about<'a>(
    asked: Asked<'a>,
    ticket: &'a Ticket,
    direction: Direction,
    method: Method,
    person: Option<&'a CleanLine>,
) -> Contact<'a> {
    Contact {
        desk: asked.desk,
        customer: &ticket.customer,
        direction,
        method,
        person: person.map(CleanLine::as_str),
        severity: ticket.request.severity,
        at: asked.now,
    }
}

/// Whether a contact may be made, and what who makes it must know.
pub(super) fn allow(asked: Asked<'_>, contact: &Contact<'_>) -> Result<Vec<Phrase>, Rejection> {
    asked.policies(contact.refusals())?;
    Ok(contact.notices())
}

fn spoken(asked: Asked<'_>, ticket: &Ticket, event: Event, notices: Vec<Phrase>) -> Decision {
    let events: Vec<Event> = whose(asked, ticket).into_iter().chain([event]).collect();
    let mut decision = Decision::from(events);
    decision.outcome.notices = notices;
    decision
}

/// The event by which who speaks gets a ticket that nobody has.
fn whose(asked: Asked<'_>, ticket: &Ticket) -> Option<Event> {
    ticket
        .assignee
        .is_none()
        .then(|| Event::Assigned { number: ticket.number, to: Some(asked.actor.name.clone()) })
}

fn way_back(came: Method, offering: &Offering) -> Method {
    let offered = |method: &Method| {
        let mut rules = offering.contact.iter();
        rules.any(|rule| rule.method == *method && rule.direction.covers(Direction::Outgoing))
    };
    let came = Some(came).filter(|method| WRITTEN.contains(method));
    came.into_iter().chain(WRITTEN).find(offered).or(came).unwrap_or(Method::Email)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::command::{Command, Verb};
    use crate::domain::desk::Desk;
    use crate::domain::sample::{
        ONE, admin, agent, at, desk, in_status, key, offering, request, run, text, try_verb,
    };
    use crate::domain::status::Status;
    use rstest::rstest;

    fn reply(via: Option<Method>) -> Verb {
        Verb::Reply { via, to: None, text: text("Hello") }
    }

    fn call(outcome: CallOutcome) -> Verb {
        Verb::Call { to: None, outcome, text: text("") }
    }

    fn came_by(via: Method) -> Desk {
        let mut desk = desk();
        let mut request = request("Help");
        request.via = via;
        let create = Command::CreateTicket { customer: "t-1".to_owned(), request };
        run(&mut desk, &admin(), &create, at("2026-03-02T08:00:00Z")).unwrap();
        desk
    }

    #[rstest]
    #[case::offered(Status::Open, reply(None), "ok")]
    #[case::new(Status::New, reply(None), "ok")]
    #[case::resolved(Status::Resolved, reply(None), "ok")]
    #[case::closed(Status::Closed, reply(None), "reject-closed")]
    #[case::not_offered(Status::Open, reply(Some(Method::Chat)), "refusal-method-not-offered-outgoing")]
    #[case::wrong_direction(Status::Open, reply(Some(Method::Portal)), "refusal-method-not-offered-outgoing")]
    #[case::no_answer_is_fine(Status::Open, call(CallOutcome::NoAnswer), "ok")]
    fn who_may_be_told(#[case] status: Status, #[case] verb: Verb, #[case] expected: &str) {
        assert_eq!(key(try_verb(&in_status(status), &agent("anna"), verb)), expected);
    }

    #[test]
    fn the_customer_is_left_alone_at_night() {
        let desk = in_status(Status::Open);
        let night = at("2026-03-03T02:00:00Z");
        let verb = Command::Ticket(ONE, call(CallOutcome::Reached));
        let refused = super::super::decide(&desk, &agent("anna"), &verb, night);
        assert_eq!(key(refused), "refusal-outside-hours");
    }

    #[rstest]
    #[case(Method::Email, Method::Email)]
    #[case(Method::Phone, Method::Email)]
    #[case::but_not_by_what_only_comes_in(Method::Portal, Method::Email)]
    fn answers_go_the_way_requests_came(#[case] came: Method, #[case] back: Method) {
        let events = try_verb(&came_by(came), &agent("anna"), reply(None)).unwrap().events;
        let via = |event: &Event| matches!(event, Event::Replied { via, .. } if *via == back);
        assert!(events.iter().any(via));
    }

    #[test]
    fn without_mail_the_first_method_in_writing_is_taken() {
        let mut offering = offering();
        offering.contact.retain(|rule| rule.method != Method::Email);
        for rule in &mut offering.contact {
            rule.direction = Direction::Both;
        }
        assert_eq!(way_back(Method::Remote, &offering), Method::Portal);
    }

    #[test]
    fn who_speaks_first_has_the_ticket() {
        let mut desk = in_status(Status::New);
        let verb = Command::Ticket(ONE, call(CallOutcome::Voicemail));
        run(&mut desk, &agent("ben"), &verb, at("2026-03-02T09:00:00Z")).unwrap();
        let ticket = desk.ticket(ONE).unwrap();
        assert_eq!((ticket.status, ticket.assignee.as_deref()), (Status::Open, Some("ben")));
        assert!(ticket.marks.is_empty(), "a voicemail is no answer");
    }

    #[test]
    fn attempts_are_counted_until_somebody_is_reached() {
        let mut desk = in_status(Status::Open);
        let outcomes = [
            CallOutcome::NoAnswer,
            CallOutcome::Voicemail,
            CallOutcome::Busy,
            CallOutcome::Reached,
            CallOutcome::WrongNumber,
        ];
        let told: Vec<String> = outcomes
            .into_iter()
            .map(|outcome| {
                let verb = Command::Ticket(ONE, call(outcome));
                let decision = run(&mut desk, &agent("anna"), &verb, at("2026-03-02T09:00:00Z")).unwrap();
                let notices = decision.outcome.notices.into_iter();
                notices.flat_map(|notice| notice.values).map(|(_, value)| value).collect()
            })
            .collect();
        assert_eq!(told, ["1", "2", "3", "", "1"]);
        assert_eq!(desk.ticket(ONE).unwrap().attempts, 1);
    }
}
