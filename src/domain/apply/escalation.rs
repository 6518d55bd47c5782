//! What events do to the classification of a ticket, its hand-over, its health issue and its claims.

use crate::domain::Instant;
use crate::domain::checklist::Finding;
use crate::domain::checklist::form::split_word;
use crate::domain::event::Event;
use crate::domain::ticket::{Escalation, Ticket};

/// Something on the way to a supplier.
pub(super) fn change(ticket: &mut Ticket, event: &Event, at: Instant) {
    if let Event::Reclassified { to, .. } = event {
        let request = &mut ticket.request;
        (request.topic, request.service, request.nature) = (to.topic, to.service, to.nature);
        return;
    }
    let escalation: &mut Escalation = ticket.escalation.get_or_insert_default();
    match event {
        Event::EscalationDrafted { draft, .. } => escalation.draft.clone_from(draft),
        Event::IssueLinked { issue, .. } => {
            let before = std::mem::replace(&mut escalation.issue, issue.clone());
            if let (Some(before), None) = (before, issue) {
                open_again(ticket, &before);
            }
        }
        Event::ClaimOpened { claim, .. } => {
            // A claim takes the place of the one of its kind.
            escalation.claims.retain(|(known, _)| known.kind != claim.kind);
            escalation.claims.push((claim.clone(), None));
        }
        Event::ClaimSettled { kind, outcome, .. } => {
            let claim = escalation.claims.iter_mut().find(|(claim, _)| claim.kind == *kind);
            if let Some((_, became)) = claim {
                // The first settlement keeps the deadline; what comes of it later does not move that.
                let first = became.map_or(at, |(_, first)| first);
                *became = Some((*outcome, first));
            }
        }
        _ => {}
    }
}

/// The step that was answered with a health issue is not answered any more: the ticket is not that issue.
fn open_again(ticket: &mut Ticket, issue: &str) {
    ticket.answers.retain(|_, answer| {
        let names_it = split_word(&answer.text).0.eq_ignore_ascii_case(issue);
        !(answer.finding == Finding::Cause && names_it)
    });
}
