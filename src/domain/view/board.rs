//! The SLA board: how active tickets stand by their clocks, in all, by customer and by agent.

use super::row::{Standing, Timed, label};
use super::{BoardView, Tally};
use crate::domain::Instant;
use crate::domain::desk::Desk;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// How many of the next deadlines are shown.
const NEXT: usize = 50;

/// The board as it stands.
pub fn board(desk: &Desk, now: Instant) -> BoardView {
    let mut all = Tally::default();
    let mut customers = BTreeMap::new();
    let mut agents = BTreeMap::new();
    let mut next = Vec::new();
    for ticket in desk.tickets.values().filter(|ticket| ticket.status.is_active()) {
        let timed = Timed::new(desk, ticket, now);
        let standing = timed.standing(now);
        let agent = ticket.assignee.as_deref().unwrap_or_default();
        count(&mut all, standing);
        let customer = tally(&mut customers, ticket.customer.as_str(), label(desk, &ticket.customer));
        count(customer, standing);
        count(tally(&mut agents, agent, agent), standing);
        if timed.deadline.is_some() {
            next.push(timed);
        }
    }
    next.sort_by(Timed::by_urgency);
    next.truncate(NEXT);
    BoardView {
        all,
        customers: worst_first(customers),
        agents: worst_first(agents),
        next: next.into_iter().map(|timed| timed.row(desk)).collect(),
    }
}

fn tally<'a, 'b>(tallies: &'a mut BTreeMap<&'b str, Tally>, key: &'b str, name: &str) -> &'a mut Tally {
    tallies.entry(key).or_insert_with(|| Tally { name: name.to_owned(), ..Tally::default() })
}

fn count(tally: &mut Tally, standing: Standing) {
    tally.open += 1;
    let group = match standing {
        Standing::Breached => &mut tally.breached,
        Standing::Paused => &mut tally.paused,
        Standing::DueSoon => &mut tally.due_soon,
        Standing::OnTrack => &mut tally.on_track,
        Standing::Met => &mut tally.met,
    };
    *group += 1;
}

fn worst_first(tallies: BTreeMap<&str, Tally>) -> Vec<Tally> {
    let mut tallies: Vec<Tally> = tallies.into_values().collect();
    tallies.sort_by_key(|tally| Reverse((tally.breached, tally.due_soon, tally.open)));
    tallies
}
