//! What asks for attention: clocks, and suppliers to be asked again.

use super::{Alert, AlertOf, Level};
use crate::domain::Instant;
use crate::domain::case::CaseFile;
use crate::domain::desk::Desk;
use crate::domain::desk::index::Entry;
use crate::domain::ids::TicketNumber;
use crate::domain::query::rank::split_best;
use crate::domain::sla::{self, Clock, ClockKind, Outlook, Standing};
use crate::domain::status::Status;
use crate::domain::ticket::Ticket;
use std::cmp::Reverse;

/// Of so many tickets at most, and of so many follow-ups.
const MOST: usize = 200;

/// The clocks of active tickets that warn, press or are breached, the claims of resolved ones, and the follow-ups that
/// are due; most urgent first: by level, then by when they are or were due. A clock that waits for the customer without
/// a deadline asks for nothing. Where there are too many tickets to tell of, those of who asks go before those of
/// nobody, and these before those of others.
pub fn alerts(desk: &Desk, asker: &str, now: Instant) -> Vec<Alert> {
    let mut alerts: Vec<Alert> =
        urgent(desk, Some(asker), now).into_iter().flat_map(|ticket| of(desk, ticket, now)).collect();
    alerts.extend(follow_ups(desk, asker, now));
    alerts.sort_by(|one, other| {
        let key = |alert: &Alert| (Reverse(alert.level), alert.due, alert.number);
        key(one).cmp(&key(other)).then_with(|| one.of.cmp(&other.of))
    });
    alerts
}

/// When the alerts will be others although nothing happens.
pub fn alerts_change_at(desk: &Desk, now: Instant) -> Option<Instant> {
    let index = desk.index(&[], now);
    let active = index.entries().iter().filter(|entry| entry.status.is_active());
    let first = active.filter_map(|entry| entry.turns_at(desk, now));
    let resolved = index.entries().iter().filter(|entry| has_only_claims(entry));
    let claims = resolved.filter_map(|entry| outlook(desk, entry, now).changes_at(now));
    // Of a ticket that is shown, another clock may be next.
    let shown = urgent(desk, None, now).into_iter().flat_map(|ticket| {
        let clocks = clocks(desk, ticket, now);
        clocks.into_iter().filter_map(|clock| Outlook::of(&[clock]).changes_at(now))
    });
    let cases = desk.cases.values().filter_map(CaseFile::asks_at).filter(|at| *at > now);
    first.chain(claims).chain(shown).chain(cases).min()
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
    let running = index.entries().iter().filter(|entry| entry.status.is_active() || has_only_claims(entry));
    let mut urgent: Vec<(Whose, Reverse<Level>, Instant, TicketNumber)> = running
        .filter_map(|entry| {
            let outlook = outlook(desk, entry, now);
            let level = level(outlook.standing(now))?;
            Some((whose(entry.assignee), Reverse(level), outlook.due()?, entry.number))
        })
        .collect();
    split_best(&mut urgent, MOST, Ord::cmp);
    urgent.into_iter().filter_map(|(.., number)| desk.tickets.get(&number)).collect()
}

/// Of a resolved ticket nothing but its claims asks for attention.
fn has_only_claims(entry: &Entry) -> bool {
    entry.status == Status::Resolved && entry.claims
}

fn outlook(desk: &Desk, entry: &Entry, now: Instant) -> Outlook {
    let ticket = || desk.tickets.get(&entry.number);
    match has_only_claims(entry) {
        true => ticket().map_or_else(Outlook::default, |ticket| Outlook::of(&clocks(desk, ticket, now))),
        false => entry.outlook(desk, ticket, now),
    }
}

/// The clocks of a ticket that may ask for attention.
fn clocks(desk: &Desk, ticket: &Ticket, now: Instant) -> Vec<Clock> {
    let mut clocks = sla::clocks(ticket, &desk.terms_of(ticket, now), now);
    clocks.retain(|clock| ticket.status.is_active() || clock.clock == ClockKind::Claim);
    clocks
}

fn of(desk: &Desk, ticket: &Ticket, now: Instant) -> Vec<Alert> {
    let alert = |clock: &Clock| {
        Some(Alert {
            number: Some(ticket.number),
            title: ticket.request.title.to_string(),
            customer: desk.label(&ticket.customer).to_owned(),
            assignee: ticket.assignee.clone(),
            of: AlertOf::Clock(clock.clock),
            level: level(clock.standing(now))?,
            due: clock.due?,
        })
    };
    clocks(desk, ticket, now).iter().filter_map(alert).collect()
}

/// The follow-ups that are due, chosen as tickets are.
fn follow_ups(desk: &Desk, asker: &str, now: Instant) -> Vec<Alert> {
    let due = desk.cases.values().filter_map(|file| Some((file.asks_at().filter(|at| *at <= now)?, file)));
    let mut found: Vec<(Whose, Instant, &CaseFile)> = due
        .map(|(at, file)| {
            let whose = match assignee(desk, file) {
                None => Whose::Nobody,
                Some(name) if name == asker => Whose::Asker,
                Some(_) => Whose::Other,
            };
            (whose, at, file)
        })
        .collect();
    found.sort_by_key(|(whose, at, _)| (*whose, *at));
    let alert = |(_, due, file): (Whose, Instant, &CaseFile)| Alert {
        number: file.case.ticket,
        title: file.case.title.to_string(),
        customer: file.case.customer.as_ref().map_or("", |tenant| desk.label(tenant)).to_owned(),
        assignee: assignee(desk, file).map(str::to_owned),
        of: AlertOf::FollowUp(file.case.number.clone()),
        level: Level::Pressing,
        due,
    };
    found.into_iter().take(MOST).map(alert).collect()
}

/// Who works on the ticket of a case.
fn assignee<'a>(desk: &'a Desk, file: &CaseFile) -> Option<&'a str> {
    desk.tickets.get(&file.case.ticket?)?.assignee.as_deref()
}

fn level(standing: Standing) -> Option<Level> {
    match standing {
        Standing::Breached => Some(Level::Breached),
        Standing::Pressing => Some(Level::Pressing),
        Standing::DueSoon => Some(Level::Warning),
        Standing::Paused | Standing::OnTrack | Standing::Met => None,
    }
}
