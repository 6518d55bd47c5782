//! The ledger of cases at suppliers, shared by all agents.

use super::{CaseQuery, CaseRow, CaseView, CasesView};
use crate::domain::Instant;
use crate::domain::case::{Ball, CaseFile, HOW_TO};
use crate::domain::catalogue::spec::Draws;
use crate::domain::desk::Desk;
use crate::domain::phrase::Phrase;
use crate::domain::query::fold;
use crate::domain::rejection::Rejection;
use crate::domain::sla::{self, Clock, ClockKind, handover};
use crate::domain::ticket::Ticket;
use std::cmp::Reverse;

/// The cases that a question is about: those whose follow-up is due first, then those that wait for the desk, then by
/// follow-up, then the newest.
pub fn cases(desk: &Desk, query: &CaseQuery, now: Instant) -> CasesView {
    let wanted = fold(query.text.trim());
    let mut found: Vec<&CaseFile> = desk
        .cases
        .values()
        .filter(|file| {
            (query.all || file.case.ball() != Ball::Nobody)
                && (wanted.is_empty() || is_about(desk, file, &wanted))
        })
        .collect();
    found.sort_by_key(|file| {
        let follow_up = file.follow_up.as_ref().map(|follow_up| follow_up.at);
        let case = &file.case;
        let due = file.asks_at().is_some_and(|at| at <= now);
        (!due, place(case.ball()), follow_up.is_none(), follow_up, Reverse((case.opened_at, &case.number)))
    });
    let limit = if query.limit == 0 { found.len() } else { query.limit };
    CasesView {
        offset: query.offset,
        matching: found.len(),
        total: desk.cases.len(),
        rows: found.into_iter().skip(query.offset).take(limit).map(|file| row(desk, file, now)).collect(),
    }
}

/// The case of a number, or [`Rejection::NotFound`].
pub fn case(desk: &Desk, number: &str, now: Instant) -> Result<CaseView, Rejection> {
    let file = desk.case(number)?;
    Ok(CaseView {
        row: row(desk, file, now),
        spared: file.spared.as_ref().map(|why| spared(why)),
        log: file.log.clone(),
    })
}

/// Why no incident is counted, in the reader's language as far as it is ours.
fn spared(why: &str) -> Phrase {
    match why {
        HOW_TO => Phrase::new("spared-how-to"),
        "" => Phrase::new("spared"),
        why => Phrase::new("spared-why").with("why", why),
    }
}

/// When the ledger will be in another order although nothing happens: when the next follow-up is due.
pub fn cases_change_at(desk: &Desk, now: Instant) -> Option<Instant> {
    desk.cases.values().filter_map(CaseFile::asks_at).filter(|at| *at > now).min()
}

/// A case as a row.
pub(super) fn row(desk: &Desk, file: &CaseFile, now: Instant) -> CaseRow {
    let case = &file.case;
    let vehicle = desk.settings.catalogue.vehicle(&case.vehicle);
    let ticket = case.ticket.and_then(|number| desk.tickets.get(&number));
    let draws = vehicle.is_some_and(|vehicle| vehicle.draws == Some(Draws::Incidents));
    CaseRow {
        case: case.clone(),
        customer_name: case
            .customer
            .as_ref()
            .map_or_else(String::new, |tenant| desk.label(tenant).to_owned()),
        vehicle_name: vehicle.map(|vehicle| vehicle.named(now.date_naive())).unwrap_or_default(),
        ball: case.ball(),
        assignee: ticket.and_then(|ticket| ticket.assignee.clone()),
        clock: ticket.and_then(|ticket| clock(desk, ticket, &case.number, now)),
        follow_up: file.follow_up.clone(),
        result: file.result,
        incident: draws.then_some(file.spared.is_none()),
    }
}

fn clock(desk: &Desk, ticket: &Ticket, case: &str, now: Instant) -> Option<Clock> {
    handover(ticket, now).filter(|handover| handover.case == case)?;
    let clocks = sla::clocks(ticket, &desk.terms_of(ticket, now), now);
    clocks.into_iter().find(|clock| clock.clock == ClockKind::Vendor)
}

fn place(ball: Ball) -> u8 {
    match ball {
        Ball::Desk => 0,
        Ball::Supplier => 1,
        Ball::Nobody => 2,
    }
}

fn is_about(desk: &Desk, file: &CaseFile, wanted: &str) -> bool {
    let case = &file.case;
    let customer = case.customer.as_ref().map_or("", |tenant| desk.label(tenant));
    let ticket = case.ticket.map(|number| format!("#{number}")).unwrap_or_default();
    [case.number.as_str(), case.title.as_str(), case.vehicle.as_str(), customer, &ticket]
        .into_iter()
        .any(|text| fold(text).contains(wanted))
}
