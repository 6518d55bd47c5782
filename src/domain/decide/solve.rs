//! The end of a ticket: solved, closed some days later, and not solved after all.

use super::{Asked, Events, conflict, time};
use crate::domain::Instant;
use crate::domain::event::Event;
use crate::domain::sla::passes_at;
use crate::domain::status::Status;
use crate::domain::text::CleanText;
use crate::domain::ticket::{Mark, Ticket};
use chrono::TimeDelta;

/// It is solved.
pub(super) fn resolve(ticket: &Ticket, text: &CleanText) -> Events {
    if !ticket.status.is_active() {
        return Err(conflict("reject-resolve", ticket));
    }
    Ok(vec![Event::Resolved { number: ticket.number, text: text.clone() }])
}

/// It is not solved after all.
pub(super) fn reopen(ticket: &Ticket, text: &CleanText) -> Events {
    if ticket.status.is_active() {
        return Err(conflict("reject-reopen", ticket));
    }
    Ok(vec![Event::Reopened { number: ticket.number, text: text.clone() }])
}

/// Closes what was resolved long enough ago.
pub(super) fn close_resolved(asked: Asked<'_>) -> Vec<Event> {
    let days = asked.desk.settings.close_after_days;
    let is_due = |ticket: &&Ticket| closes_at(ticket, days).is_some_and(|at| at <= asked.now);
    let index = asked.desk.index(&[], asked.now);
    let due = index.turned(asked.now).filter_map(|number| asked.desk.tickets.get(&number)).filter(is_due);
    due.flat_map(|ticket| {
        let closed = Event::Closed { number: ticket.number };
        time::come(asked, ticket).into_iter().chain([closed])
    })
    .collect()
}

/// When a resolved ticket is to be closed: so many days after it was resolved, and not while something can be claimed
/// for it.
pub fn closes_at(ticket: &Ticket, days: u32) -> Option<Instant> {
    let resolved = (ticket.status == Status::Resolved).then(|| resolved_at(ticket))?;
    let closes = resolved?.checked_add_signed(TimeDelta::days(i64::from(days)))?;
    Some(closes.max(ticket.claims_end().and_then(passes_at).unwrap_or(closes)))
}

fn resolved_at(ticket: &Ticket) -> Option<Instant> {
    let last = ticket.marks.iter().rev().find(|(_, mark)| *mark == Mark::Resolved);
    last.map(|(at, _)| *at)
}

#[cfg(test)]
mod tests {
    use crate::domain::command::{Command, Verb};
    use crate::domain::decide::decide;
    use crate::domain::people::Actor;
    use crate::domain::sample::{ONE, agent, at, in_status, key, on_one, run, text, try_verb};
    use crate::domain::status::Status;
    use rstest::rstest;

    #[rstest]
    #[case(Status::New, Verb::Resolve(text("")), "ok")]
    #[case(Status::Open, Verb::Resolve(text("x")), "ok")]
    #[case(Status::WaitingCustomer, Verb::Resolve(text("x")), "ok")]
    #[case(Status::WaitingVendor, Verb::Resolve(text("x")), "ok")]
    #[case(Status::Resolved, Verb::Resolve(text("x")), "reject-resolve")]
    #[case(Status::Closed, Verb::Resolve(text("x")), "reject-closed")]
    #[case(Status::New, Verb::Reopen(text("x")), "reject-reopen")]
    #[case(Status::Open, Verb::Reopen(text("x")), "reject-reopen")]
    #[case(Status::WaitingCustomer, Verb::Reopen(text("x")), "reject-reopen")]
    #[case(Status::WaitingVendor, Verb::Reopen(text("x")), "reject-reopen")]
    #[case(Status::Resolved, Verb::Reopen(text("x")), "ok")]
    #[case(Status::Closed, Verb::Reopen(text("x")), "ok")]
    fn from_each_state(#[case] status: Status, #[case] verb: Verb, #[case] expected: &str) {
        assert_eq!(key(try_verb(&in_status(status), &agent("anna"), verb)), expected);
    }

    #[rstest]
    #[case::a_second_early(Status::Resolved, "2026-03-09T07:59:59Z", 0)]
    #[case::after_seven_days(Status::Resolved, "2026-03-09T08:00:00Z", 1)]
    #[case::not_resolved(Status::Open, "2027-03-09T08:00:00Z", 0)]
    #[case::closed_already(Status::Closed, "2027-03-09T08:00:00Z", 0)]
    fn time_closes(#[case] status: Status, #[case] now: &str, #[case] closed: usize) {
        let decision = decide(&in_status(status), &Actor::host(), &Command::CloseResolved, at(now)).unwrap();
        assert_eq!(decision.events.len(), closed);
    }

    #[test]
    fn a_reopened_ticket_counts_its_days_anew() {
        let mut desk = in_status(Status::Resolved);
        let later = at("2026-03-08T08:00:00Z");
        run(&mut desk, &agent("anna"), &on_one(Verb::Reopen(text("again"))), later).unwrap();
        run(&mut desk, &agent("anna"), &on_one(Verb::Resolve(text("now"))), later).unwrap();
        let close = |now| decide(&desk, &Actor::host(), &Command::CloseResolved, at(now)).unwrap();
        assert!(close("2026-03-09T08:00:00Z").events.is_empty());
        assert_eq!(close("2026-03-15T08:00:00Z").events.len(), 1);
    }

    #[test]
    fn the_desk_counts_what_is_closed() {
        let mut desk = in_status(Status::Closed);
        assert_eq!(desk.closed, 1);
        let now = desk.at.unwrap();
        run(&mut desk, &agent("anna"), &on_one(Verb::Reopen(text("again"))), now).unwrap();
        assert_eq!((desk.closed, desk.ticket(ONE).unwrap().status), (0, Status::Open));
    }
}
