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
    Ok(vec![Event::WaitingForCustomer { number: ticket.number, waiting: waiting.clone() }])
}

/// The ball comes back from the customer or the supplier.
pub(super) fn resume(ticket: &Ticket) -> Events {
    match ticket.status {
        Status::WaitingCustomer | Status::WaitingVendor => Ok(vec![Event::Resumed { number: ticket.number }]),
        Status::New | Status::Open | Status::Resolved | Status::Closed => {
            Err(conflict("reject-resume", ticket))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::command::Verb;
    use crate::domain::sample::{agent, at, in_status, key, try_verb, waiting};
    use rstest::rstest;

    fn until(instant: &str) -> Verb {
        Verb::Wait(Waiting { until: Some(at(instant)), ..waiting("a log") })
    }

    #[rstest]
    #[case(Status::New, Verb::Wait(waiting("a log")), "ok")]
    #[case(Status::Open, Verb::Wait(waiting("a log")), "ok")]
    #[case(Status::WaitingCustomer, Verb::Wait(waiting("a trace")), "ok")]
    #[case(Status::WaitingVendor, Verb::Wait(waiting("a log")), "ok")]
    #[case(Status::Resolved, Verb::Wait(waiting("a log")), "reject-wait")]
    #[case(Status::Closed, Verb::Wait(waiting("a log")), "reject-closed")]
    #[case(Status::Open, Verb::Wait(waiting("")), "reject-wait-reason")]
    #[case(Status::Open, until("2026-03-02T08:00:00Z"), "reject-wait-past")]
    #[case::at_once(Status::Open, until("2026-03-02T09:00:00Z"), "reject-wait-past")]
    #[case(Status::Open, until("2026-03-04T08:00:00Z"), "ok")]
    #[case(Status::New, Verb::Resume, "reject-resume")]
    #[case(Status::Open, Verb::Resume, "reject-resume")]
    #[case(Status::WaitingCustomer, Verb::Resume, "ok")]
    #[case(Status::WaitingVendor, Verb::Resume, "ok")]
    #[case(Status::Resolved, Verb::Resume, "reject-resume")]
    #[case(Status::Closed, Verb::Resume, "reject-closed")]
    fn from_each_state(#[case] status: Status, #[case] verb: Verb, #[case] expected: &str) {
        assert_eq!(key(try_verb(&in_status(status), &agent("anna"), verb)), expected);
    }

    #[test]
    fn waiting_for_the_same_changes_nothing() {
        let desk = in_status(Status::WaitingCustomer);
        let again = try_verb(&desk, &agent("anna"), Verb::Wait(waiting("a log"))).unwrap();
        assert_eq!((again.events, again.outcome.seq), (Vec::new(), desk.seq));
    }
}
