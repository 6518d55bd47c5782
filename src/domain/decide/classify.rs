//! What a request is about, and how far its hand-over is.

use super::{Asked, Events, conflict};
use crate::domain::escalation::{Classification, Draft};
use crate::domain::event::Event;
use crate::domain::text::CleanLine;
use crate::domain::ticket::Ticket;

/// It is about something else. Answers to steps stay: going back loses nothing.
pub(super) fn classify(ticket: &Ticket, to: Classification, why: &CleanLine) -> Events {
    let request = &ticket.request;
    let from = Classification { topic: request.topic, service: request.service, nature: request.nature };
    if from == to {
        return Ok(Vec::new());
    }
    if !ticket.status.is_active() {
        return Err(conflict("reject-classify", ticket));
    }
    Ok(vec![Event::Reclassified { number: ticket.number, from, to, why: why.clone() }])
}

/// The hand-over goes on, or is given up.
pub(super) fn draft(asked: Asked<'_>, ticket: &Ticket, draft: Option<&Draft>) -> Events {
    if !ticket.status.is_active() {
        return Err(conflict("reject-case", ticket));
    }
    if let Some(vehicle) = draft.and_then(|draft| draft.vehicle.as_ref()) {
        let known = asked.desk.settings.catalogue.vehicle(vehicle);
        known.ok_or_else(|| asked.desk.no_vehicle(vehicle))?;
    }
    let before = ticket.escalation.as_ref().and_then(|escalation| escalation.draft.as_ref());
    if before == draft {
        return Ok(Vec::new());
    }
    Ok(vec![Event::EscalationDrafted { number: ticket.number, draft: draft.cloned() }])
}
