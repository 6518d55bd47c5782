//! What can be claimed for a ticket, with the rule for it.

use super::{ClaimView, Words};
use crate::domain::Instant;
use crate::domain::desk::Desk;
use crate::domain::ticket::Ticket;

/// Claims of a ticket, the most urgent first; those that were asked for last.
pub(super) fn claims(desk: &Desk, ticket: &Ticket, now: Instant) -> Vec<ClaimView> {
    let mut views: Vec<ClaimView> = ticket
        .claims()
        .iter()
        .map(|(claim, outcome)| {
            let rule = desk.settings.catalogue.claim(claim.kind, ticket.request.service);
            ClaimView {
                claim: claim.clone(),
                outcome: *outcome,
                days_left: (claim.due - now).num_seconds().div_euclid(24 * 60 * 60),
                rule: rule.map(|rule| rule.rule.clone()).unwrap_or_default(),
                may_claim: rule.is_some_and(|rule| rule.models.only.contains(&desk.settings.partner.model)),
                who: rule.map(|rule| rule.who.clone()).unwrap_or_default(),
                evidence: rule
                    .map(|rule| rule.evidence.iter().map(|part| part.text.clone()).collect::<Vec<Words>>())
                    .unwrap_or_default(),
                source: rule.map(|rule| rule.source.to_string()).unwrap_or_default(),
                confidence: rule.map(|rule| rule.confidence.to_string()).unwrap_or_default(),
            }
        })
        .collect();
    views.sort_by_key(|view| (view.outcome.is_some(), view.claim.due));
    views
}
