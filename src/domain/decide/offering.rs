//! What a new offering does to the deadlines of open tickets: reckoned before it is saved, so that it can be shown first.

use super::Asked;
use crate::domain::customer::Customer;
use crate::domain::offering::OfferingVersion;
use crate::domain::phrase::Phrase;
use crate::domain::promise::Promise;
use crate::domain::sla::{self, Clock, ClockKind, Terms};
use crate::domain::status::Status;
use crate::domain::ticket::Ticket;
use crate::domain::view::{Move, Outcome};
use std::cmp::Reverse;
use std::sync::Arc;
use strum::VariantArray;

/// Most moves told; the rest is counted.
const MOST: usize = 1_000;

/// The deadlines that a version moves, as if it were in force: those that it would breach first. Tickets that are done keep
/// the promise under which they were solved.
pub(super) fn moves(asked: Asked<'_>, customer: &Customer, version: &OfferingVersion) -> Outcome {
    let then = Arc::new(Promise::new(version.clone()));
    let tickets = asked.desk.tickets.values().filter(|ticket| {
        ticket.customer == customer.facts.tenant
            && !matches!(ticket.status, Status::Resolved | Status::Closed)
    });
    let mut moves: Vec<Move> = tickets.flat_map(|ticket| of_ticket(asked, ticket, &then)).collect();
    moves.sort_by_key(|moved| (Reverse(moved.breaches), moved.number));
    let mut outcome = Outcome::default();
    if moves.len() > MOST {
        outcome.notices.push(Phrase::new("notice-more-moves").with("count", moves.len() - MOST));
        moves.truncate(MOST);
    }
    outcome.moves = moves;
    outcome
}

fn of_ticket(asked: Asked<'_>, ticket: &Ticket, then: &Arc<Promise>) -> Vec<Move> {
    let now = asked.desk.terms_of(ticket, asked.now);
    let changed = Terms { promise: Arc::clone(then), ..now.clone() };
    let before = sla::clocks(ticket, &now, asked.now);
    let after = sla::clocks(ticket, &changed, asked.now);
    let kinds = ClockKind::VARIANTS.iter();
    kinds.filter_map(|kind| moved(ticket, *kind, find(&before, *kind), find(&after, *kind))).collect()
}

/// A clock that is still to be met.
fn find(clocks: &[Clock], kind: ClockKind) -> Option<&Clock> {
    clocks.iter().find(|clock| clock.clock == kind && clock.met_at.is_none())
}

fn moved(ticket: &Ticket, clock: ClockKind, before: Option<&Clock>, after: Option<&Clock>) -> Option<Move> {
    let due = |clock: Option<&Clock>| clock.and_then(|clock| clock.due);
    let is_breached = |clock: Option<&Clock>| clock.is_some_and(|clock| clock.breached);
    let breaches = is_breached(after) && !is_breached(before);
    if due(before) == due(after) && !breaches {
        return None;
    }
    Some(Move {
        number: ticket.number,
        title: ticket.request.title.to_string(),
        clock,
        before: due(before),
        after: due(after),
        breaches,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::command::{Command, Verb};
    use crate::domain::decide::decide;
    use crate::domain::desk::Desk;
    use crate::domain::kind::Severity;
    use crate::domain::offering::{Offering, Target};
    use crate::domain::people::Role;
    use crate::domain::sample::{agent, at, in_status, offering, on_one, person, run};
    use rstest::rstest;

    /// The moves of ticket 1, created at nine on a Monday, by a changed offering at a time of that day.
    fn moves(desk: &Desk, time: &str, change: impl FnOnce(&mut Offering)) -> Vec<String> {
        let mut offering = offering();
        change(&mut offering);
        let command = Command::SetOffering { customer: "t-1".to_owned(), offering: Box::new(offering) };
        let now = at(&format!("2026-03-02T{time}:00Z"));
        let decision = decide(desk, &person("chris", Role::Supervisor), &command, now).unwrap();
        let time = |at: Option<crate::domain::Instant>| {
            at.map_or("-".to_owned(), |at| at.format("%d %H:%M").to_string())
        };
        let moves = decision.outcome.moves.iter();
        let line = |moved: &Move| {
            let late = if moved.breaches { " late" } else { "" };
            format!("{} {} → {}{late}", moved.clock, time(moved.before), time(moved.after))
        };
        moves.map(line).collect()
    }

    fn targets(offering: &mut Offering, first_response: u32, resolution: u32) {
        let targets = offering.targets.get_mut(&Severity::B).unwrap();
        targets.first_response = Target { minutes: first_response };
        targets.resolution = Target { minutes: resolution };
    }

    #[rstest]
    #[case::nothing(240, 960, "09:00", &[])]
    #[case::sooner(60, 960, "08:30", &["first_response 02 12:00 → 02 09:00"])]
    #[case::at_once_late(60, 960, "09:30", &["first_response 02 12:00 → 02 09:00 late"])]
    #[case::later(240, 1440, "09:00", &["resolution 03 16:00 → 04 16:00"])]
    #[case::both(60, 120, "10:30", &["first_response 02 12:00 → 02 09:00 late", "resolution 03 16:00 → 02 10:00 late"])]
    fn targets_move_deadlines(
        #[case] first_response: u32,
        #[case] resolution: u32,
        #[case] time: &str,
        #[case] expected: &[&str],
    ) {
        let desk = in_status(Status::New);
        assert_eq!(moves(&desk, time, |offering| targets(offering, first_response, resolution)), expected);
    }

    #[test]
    fn a_holiday_moves_deadlines_over_it() {
        let desk = in_status(Status::New);
        let moved = moves(&desk, "09:00", |offering| {
            offering.holidays.insert("2026-03-03".parse().unwrap(), Default::default());
        });
        assert_eq!(moved, ["resolution 03 16:00 → 04 16:00"]);
    }

    #[test]
    fn a_later_date_is_shown_as_if_it_were_in_force() {
        let desk = in_status(Status::New);
        let moved = moves(&desk, "09:00", |offering| {
            targets(offering, 240, 480);
            offering.effective = Some("2026-03-09".parse().unwrap());
        });
        assert_eq!(moved, ["resolution 03 16:00 → 02 16:00"]);
    }

    #[rstest]
    #[case::solved(Status::Resolved)]
    #[case::closed(Status::Closed)]
    fn what_is_done_does_not_move(#[case] status: Status) {
        assert!(moves(&in_status(status), "12:00", |offering| targets(offering, 60, 120)).is_empty());
    }

    #[test]
    fn what_was_met_does_not_move() {
        let mut desk = in_status(Status::Open);
        let reply = Verb::Reply { via: None, to: None, text: crate::domain::sample::text("Hello") };
        run(&mut desk, &agent("anna"), &on_one(reply), at("2026-03-02T08:30:00Z")).unwrap();
        let moved = moves(&desk, "11:00", |offering| targets(offering, 15, 480));
        assert_eq!(moved, ["resolution 03 16:00 → 02 16:00"]);
    }
}
