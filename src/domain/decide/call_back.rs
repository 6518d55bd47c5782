//! Promising somebody of the customer a call.
//!
//! Only what the desk may keep is promised: at the hour promised, that person may be called. A call promised *by* the
//! end of the hours is fine, because it may come before.

use super::{Asked, Decision, contact, invalid};
use crate::domain::Instant;
use crate::domain::contact::Direction;
use crate::domain::event::Event;
use crate::domain::kind::Method;
use crate::domain::phrase::Phrase;
use crate::domain::policy::Contact;
use crate::domain::rejection::{Refusal, Rejection};
use crate::domain::text::CleanLine;
use crate::domain::ticket::Ticket;
use chrono::TimeDelta;

/// A call is promised. It takes the place of one that was promised and not made.
pub(super) fn promise(
    asked: Asked<'_>,
    ticket: &Ticket,
    by: Instant,
    to: Option<&CleanLine>,
) -> Result<Decision, Rejection> {
    if by <= asked.now {
        return Err(invalid(Phrase::new("reject-call-back-past")));
    }
    let to = to.or(ticket.request.contact.as_ref());
    let promised = ticket.call_back.as_ref().filter(|promised| promised.kept_at.is_none());
    if promised.is_some_and(|promised| promised.by == by && promised.to.as_ref() == to) {
        return Ok(Decision::default());
    }
    let now = contact::about(asked, ticket, Direction::Outgoing, Method::Phone, to);
    let then = Contact { at: by, ..now };
    asked.policies(refusals(&now, &then))?;
    let promised = Event::CallBackPromised { number: ticket.number, by, to: to.cloned() };
    let mut decision = Decision::from(vec![promised]);
    decision.outcome.notices = then.notices();
    Ok(decision)
}

/// What stands against a call by then. What is allowed instead is allowed now.
fn refusals(now: &Contact<'_>, then: &Contact<'_>) -> Vec<Refusal> {
    let just_before = Contact { at: then.at - TimeDelta::seconds(1), ..*then };
    if just_before.at >= now.at && just_before.refusals().is_empty() {
        return Vec::new();
    }
    let allowed_now = now.allowed_now();
    let here = |refusal| Refusal { allowed_now: allowed_now.clone(), ..refusal };
    then.refusals().into_iter().map(here).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::command::Verb;
    use crate::domain::decide::decide;
    use crate::domain::sample::{ONE, agent, at, in_status, key, line, on_one, run};
    use crate::domain::status::Status;
    use rstest::rstest;

    fn call_back(by: &str) -> Verb {
        Verb::CallBack { by: at(by), to: None }
    }

    // Phone hours are the service hours: nine to five in Amsterdam, in winter.
    #[rstest]
    #[case::tomorrow("2026-03-03T10:00:00Z", "ok")]
    #[case::at_opening("2026-03-03T08:00:00Z", "ok")]
    #[case::by_closing("2026-03-03T16:00:00Z", "ok")]
    #[case::at_night("2026-03-03T02:00:00Z", "refusal-outside-hours")]
    #[case::after_closing("2026-03-03T16:00:01Z", "refusal-outside-hours")]
    #[case::at_once("2026-03-02T09:00:00Z", "reject-call-back-past")]
    #[case::past("2026-03-02T08:30:00Z", "reject-call-back-past")]
    fn calls_are_promised_within_the_hours(#[case] by: &str, #[case] expected: &str) {
        let desk = in_status(Status::Open);
        let decided = decide(&desk, &agent("anna"), &on_one(call_back(by)), at("2026-03-02T09:00:00Z"));
        assert_eq!(key(decided), expected);
    }

    #[test]
    fn a_refusal_says_from_when_a_call_may_be_promised_and_what_may_be_done_now() {
        let desk = in_status(Status::Open);
        let promise = on_one(call_back("2026-03-07T10:00:00Z"));
        let Err(Rejection::Refused(refusal)) =
            decide(&desk, &agent("anna"), &promise, at("2026-03-02T09:00:00Z"))
        else {
            panic!("a call on Saturday was promised");
        };
        assert_eq!(refusal.allowed_from, Some(at("2026-03-09T08:00:00Z")));
        assert_eq!(refusal.allowed_now, [Method::Phone, Method::Email]);
    }

    #[test]
    fn a_new_promise_takes_the_place_of_the_old_one() {
        let mut desk = in_status(Status::Open);
        let now = at("2026-03-02T09:00:00Z");
        let promise = |desk: &mut _, by: &str, to: Option<&str>| {
            let verb = Verb::CallBack { by: at(by), to: to.map(line) };
            run(desk, &agent("anna"), &on_one(verb), now).unwrap().events.len()
        };
        assert_eq!(promise(&mut desk, "2026-03-03T10:00:00Z", None), 1);
        assert_eq!(promise(&mut desk, "2026-03-03T10:00:00Z", None), 0, "the same again");
        assert_eq!(promise(&mut desk, "2026-03-03T10:00:00Z", Some("Piet")), 1);
        assert_eq!(promise(&mut desk, "2026-03-03T12:00:00Z", Some("Piet")), 1);
        let promised = desk.ticket(ONE).unwrap().call_back.clone().unwrap();
        assert_eq!((promised.by, promised.to), (at("2026-03-03T12:00:00Z"), Some(line("Piet"))));
    }
}
