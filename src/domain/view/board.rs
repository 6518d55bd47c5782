//! The SLA board: how active tickets stand by their clocks, in all, by customer and by agent.

use super::row::{Timed, Urgency, urgency};
use super::{BoardView, Tally};
use crate::domain::Instant;
use crate::domain::desk::Desk;
use crate::domain::query::rank::split_best;
use crate::domain::sla::Standing;
use std::cmp::Reverse;

/// How many of the next deadlines are shown.
const NEXT: usize = 50;

/// The board as it stands.
pub fn board(desk: &Desk, now: Instant) -> BoardView {
    let index = desk.index(&[], now);
    let mut all = Tally::default();
    let mut nobody = Tally::default();
    let mut customers = vec![Tally::default(); index.customers().len()];
    let mut agents = vec![Tally::default(); index.people().len()];
    let mut next: Vec<Urgency> = Vec::new();
    for entry in index.entries().iter().filter(|entry| entry.status.is_active()) {
        let outlook = entry.outlook(desk, || desk.tickets.get(&entry.number), now);
        let agent = match entry.assignee {
            Some(place) => agents.get_mut(place),
            None => Some(&mut nobody),
        };
        let tallies = [Some(&mut all), customers.get_mut(entry.customer), agent];
        for tally in tallies.into_iter().flatten() {
            count(tally, outlook.standing(now));
        }
        if let Some(due) = outlook.due() {
            next.push(urgency(Some(due), entry.severity, entry.created_at, entry.number));
        }
    }
    split_best(&mut next, NEXT, Ord::cmp);
    next.sort_unstable();
    let tickets = next.iter().filter_map(|(.., number)| desk.tickets.get(number));
    let customer = index.customers().iter().map(|known| (known.tenant.as_str(), known.label.as_str()));
    let agent = index.people().iter().map(|name| (name.as_str(), name.as_str()));
    BoardView {
        all,
        customers: worst_first(customer.zip(customers).collect()),
        agents: worst_first(agent.zip(agents).chain([(("", ""), nobody)]).collect()),
        next: tickets.map(|ticket| Timed::new(desk, ticket, now).row(desk, now)).collect(),
    }
}

/// When the board will be another although nothing happens.
pub fn board_changes_at(desk: &Desk, now: Instant) -> Option<Instant> {
    let index = desk.index(&[], now);
    let active = index.entries().iter().filter(|entry| entry.status.is_active());
    active.filter_map(|entry| entry.turns_at(desk, now)).min()
}

fn count(tally: &mut Tally, standing: Standing) {
    tally.open += 1;
    let group = match standing {
        Standing::Breached => &mut tally.breached,
        Standing::Paused => &mut tally.paused,
        Standing::Pressing => &mut tally.pressing,
        Standing::DueSoon => &mut tally.due_soon,
        Standing::OnTrack => &mut tally.on_track,
        Standing::Met => &mut tally.met,
    };
    *group += 1;
}

/// Those with tickets, with their names; equals by key.
fn worst_first(mut tallies: Vec<((&str, &str), Tally)>) -> Vec<Tally> {
    tallies.retain(|(_, tally)| tally.open > 0);
    tallies.sort_by_key(|((key, _), tally)| {
        (Reverse((tally.breached, tally.pressing, tally.due_soon, tally.open)), *key)
    });
    let named = |((_, name), tally): ((&str, &str), Tally)| Tally { name: name.to_owned(), ..tally };
    tallies.into_iter().map(named).collect()
}
