//! What can be claimed for a ticket, and what became of it.

use super::{Asked, Decision, conflict, invalid};
use crate::domain::claim::{Claim, ClaimKind, ClaimOutcome};
use crate::domain::event::Event;
use crate::domain::phrase::Phrase;
use crate::domain::rejection::Rejection;
use crate::domain::text::CleanText;
use crate::domain::ticket::Ticket;
use chrono::NaiveDate;

/// Something can be claimed. Too late is said, not refused: Microsoft decides.
pub(super) fn open(
    asked: Asked<'_>,
    ticket: &Ticket,
    kind: ClaimKind,
    since: NaiveDate,
) -> Result<Decision, Rejection> {
    if since > asked.now.date_naive() {
        return Err(invalid(Phrase::new("reject-claim-future").with("since", since)));
    }
    let rule = asked.desk.settings.catalogue.claim(kind, ticket.request.service);
    let due = rule.and_then(|rule| rule.due(since));
    let Some(due) = due else {
        return Err(invalid(Phrase::new("reject-no-claim").word("claim", "claim", kind)));
    };
    let claims = ticket.escalation.as_ref().map_or(&[][..], |escalation| &escalation.claims);
    if claims.iter().any(|(claim, outcome)| claim.kind == kind && claim.since == since && outcome.is_none()) {
        return Ok(Decision::default());
    }
    let claim = Claim { kind, since, opened_at: asked.now, due, issue: None };
    let mut decision = Decision::from(vec![Event::ClaimOpened { number: ticket.number, claim }]);
    if due <= asked.now {
        decision.outcome.notices.push(Phrase::new("notice-claim-late").at("due", due));
    }
    Ok(decision)
}

/// A claim was asked for, answered or given up.
pub(super) fn settle(
    ticket: &Ticket,
    kind: ClaimKind,
    outcome: ClaimOutcome,
    text: &CleanText,
) -> Result<Decision, Rejection> {
    let claims = ticket.escalation.as_ref().map_or(&[][..], |escalation| &escalation.claims);
    let Some((_, before)) = claims.iter().find(|(claim, _)| claim.kind == kind) else {
        return Err(conflict("reject-claim-unknown", ticket));
    };
    if before.as_ref().is_some_and(|(before, _)| *before == outcome) && text.is_empty() {
        return Ok(Decision::default());
    }
    let number = ticket.number;
    Ok(vec![Event::ClaimSettled { number, kind, outcome, text: text.clone() }].into())
}
