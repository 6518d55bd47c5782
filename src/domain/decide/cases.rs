//! Handing a ticket over to a supplier, and what the supplier does with it.

use super::{Asked, Decision, Events, conflict, require};
use crate::domain::case::{Case, CaseStatus};
use crate::domain::event::Event;
use crate::domain::kind::Severity;
use crate::domain::phrase::Phrase;
use crate::domain::rejection::Rejection;
use crate::domain::text::CleanText;
use crate::domain::ticket::Ticket;

/// Record that a case was opened for a ticket; the ticket then waits for the supplier.
///
/// A case that Partner Center told of before the agent did, and that no ticket has, becomes the ticket's.
pub(super) fn open(
    asked: Asked<'_>,
    ticket: &Ticket,
    vehicle: &str,
    number: &str,
    severity: Option<Severity>,
) -> Events {
    if !ticket.status.is_active() {
        return Err(conflict("reject-case", ticket));
    }
    let number = number.trim();
    require(number, "reject-case-empty")?;
    exists(asked, vehicle)?;
    let known = asked.desk.cases.get(number);
    if let Some(known) = known.filter(|known| !is_free_for(known, ticket)) {
        return Err(taken(known));
    }
    let case = Case {
        number: number.to_owned(),
        vehicle: vehicle.to_owned(),
        customer: Some(ticket.customer.clone()),
        ticket: Some(ticket.number),
        title: known.map_or_else(|| ticket.request.title.clone(), |known| known.title.clone()),
        severity: severity
            .or_else(|| known.and_then(|known| known.severity))
            .or(Some(ticket.request.severity)),
        status: known.map_or(CaseStatus::Open, |known| known.status),
        opened_at: known.and_then(|known| known.opened_at).or(Some(asked.now)),
        changed_at: Some(asked.now),
        closed_at: known.and_then(|known| known.closed_at),
    };
    Ok(vec![Event::CaseOpened {
        number: ticket.number,
        case,
    }])
}

fn exists(asked: Asked<'_>, vehicle: &str) -> Result<(), Rejection> {
    let catalogue = &asked.desk.settings.catalogue;
    if catalogue.vehicle(vehicle).is_some() {
        return Ok(());
    }
    let vehicles: Vec<&str> = catalogue.vehicles.iter().map(|known| known.id.as_str()).collect();
    Err(Rejection::NotFound(
        Phrase::new("reject-no-vehicle")
            .with("vehicle", vehicle)
            .with("vehicles", vehicles.join(", ")),
    ))
}

fn is_free_for(case: &Case, ticket: &Ticket) -> bool {
    case.ticket.is_none()
        && case
            .customer
            .as_ref()
            .is_none_or(|customer| *customer == ticket.customer)
}

fn taken(case: &Case) -> Rejection {
    Rejection::Conflict(match case.ticket {
        Some(ticket) => Phrase::new("reject-case-taken")
            .with("case", &case.number)
            .with("number", ticket),
        None => Phrase::new("reject-case-customer").with("case", &case.number),
    })
}

/// Record what a supplier did with a case. The ticket stays as it is: the agent decides what follows.
pub(super) fn shift(
    asked: Asked<'_>,
    number: &str,
    status: CaseStatus,
    text: &CleanText,
) -> Result<Decision, Rejection> {
    let number = number.trim();
    let case = asked
        .desk
        .cases
        .get(number)
        .ok_or_else(|| Rejection::NotFound(Phrase::new("reject-no-case").with("case", number)))?;
    let events = if case.status == status && text.is_empty() {
        Vec::new()
    } else {
        vec![Event::CaseMoved {
            number: case.ticket,
            case: case.number.clone(),
            status,
            text: text.clone(),
        }]
    };
    let mut decision = Decision::from(events);
    decision.outcome.number = case.ticket;
    Ok(decision)
}
