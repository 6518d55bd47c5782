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
    Ok(vec![Event::SeverityChanged { number: ticket.number, from, to, why: why.clone() }])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::command::Verb;
    use crate::domain::sample::{agent, in_status, key, line, try_verb};
    use crate::domain::status::Status;
    use rstest::rstest;

    fn severity(to: Severity) -> Verb {
        Verb::Severity { to, why: line("all users") }
    }

    #[rstest]
    #[case(Status::New, "ok")]
    #[case(Status::WaitingVendor, "ok")]
    #[case(Status::Resolved, "reject-severity")]
    #[case(Status::Closed, "reject-closed")]
    fn from_each_state(#[case] status: Status, #[case] expected: &str) {
        let verb = severity(Severity::A);
        assert_eq!(key(try_verb(&in_status(status), &agent("anna"), verb)), expected);
    }

    #[test]
    fn the_same_severity_changes_nothing() {
        let decision = try_verb(&in_status(Status::Open), &agent("anna"), severity(Severity::B)).unwrap();
        assert!(decision.events.is_empty());
    }
}
