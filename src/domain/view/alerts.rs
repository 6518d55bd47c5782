//! Clocks that ask for attention.

use super::{Alert, Level};
use crate::domain::Instant;
use crate::domain::desk::Desk;
use crate::domain::ids::TicketNumber;
use crate::domain::query::rank::split_best;
use crate::domain::sla::{self, Clock, Outlook, Standing};
use crate::domain::ticket::Ticket;
use std::cmp::Reverse;

/// Of so many tickets at most.
const MOST: usize = 200;

/// The clocks of active tickets that warn, press or are breached, most urgent first: by level, then by deadline. A
/// clock that waits for the customer without a deadline asks for nothing. Where there are too many tickets to tell of,
/// those of who asks go before those of nobody, and these before those of others.
pub fn alerts(desk: &Desk, asker: &str, now: Instant) -> Vec<Alert> {
    let mut alerts: Vec<Alert> =
        urgent(desk, Some(asker), now).into_iter().flat_map(|ticket| of(desk, ticket, now)).collect();
    alerts.sort_by_key(|alert| (Reverse(alert.level), alert.due, alert.number, alert.clock));
    alerts
}

/// When the alerts will be others although nothing happens.
pub fn alerts_change_at(desk: &Desk, now: Instant) -> Option<Instant> {
    let index = desk.index(&[], now);
    let active = index.entries().iter().filter(|entry| entry.status.is_active());
    let first = active.filter_map(|entry| entry.turns_at(desk, now));
    // Of a ticket that is shown, another clock may be next.
    let shown = urgent(desk, None, now).into_iter().flat_map(|ticket| {
        let clocks = sla::clocks(ticket, &desk.terms_of(ticket, now), now);
        clocks.into_iter().filter_map(|clock| Outlook::of(&[clock]).changes_at(now))
    });
    first.chain(shown).min()
}

/// Whose a ticket is: who asks, nobody, somebody else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Whose {
    Asker,
    Nobody,
    Other,
}

/// The most urgent tickets for who asks.
fn urgent<'a>(desk: &'a Desk, asker: Option<&str>, now: Instant) -> Vec<&'a Ticket> {
    let index = desk.index(&[], now);
    let asker = asker.and_then(|asker| index.people().iter().position(|name| name == asker));
    let whose = |assignee: Option<usize>| match assignee {
        None => Whose::Nobody,
        Some(_) if assignee == asker => Whose::Asker,
        Some(_) => Whose::Other,
    };
    let active = index.entries().iter().filter(|entry| entry.status.is_active());
    let mut urgent: Vec<(Whose, Reverse<Level>, Instant, TicketNumber)> = active
        .filter_map(|entry| {
            let outlook = entry.outlook(desk, || desk.tickets.get(&entry.number), now);
            let level = level(outlook.standing(now))?;
            Some((whose(entry.assignee), Reverse(level), outlook.due()?, entry.number))
        })
        .collect();
    split_best(&mut urgent, MOST, Ord::cmp);
    urgent.into_iter().filter_map(|(.., number)| desk.tickets.get(&number)).collect()
}

fn of(desk: &Desk, ticket: &Ticket, now: Instant) -> Vec<Alert> {
    let clocks = sla::clocks(ticket, &desk.terms_of(ticket, now), now);
    let alert = |clock: &Clock| {
        Some(Alert {
            number: ticket.number,
            title: ticket.request.title.to_string(),
            customer: desk.label(&ticket.customer).to_owned(),
            assignee: ticket.assignee.clone(),
            clock: clock.clock,
            level: level(clock.standing(now))?,
            due: clock.due?,
        })
    };
    clocks.iter().filter_map(alert).collect()
}

fn level(standing: Standing) -> Option<Level> {
    match standing {
        Standing::Breached => Some(Level::Breached),
        Standing::Pressing => Some(Level::Pressing),
        Standing::DueSoon => Some(Level::Warning),
        Standing::Paused | Standing::OnTrack | Standing::Met => None,
    }
}
