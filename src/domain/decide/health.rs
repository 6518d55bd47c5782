//! Problems that Microsoft reports, and the tickets that turn out to be one.
//!
//! A ticket that is linked says so in its checklist, and only then: an answer that tells of another problem, or of none,
//! takes the link away, and taking the link away opens the step again. What can be claimed for an outage counts from the
//! day on which it began: also of one that goes on for months, the first month is the first for which it is too late.

use super::{Asked, Decision, conflict};
use crate::domain::Instant;
use crate::domain::catalogue::Fact;
use crate::domain::checklist::form::split_word;
use crate::domain::checklist::{Answer, Finding};
use crate::domain::claim::{Claim, ClaimKind, ClaimOutcome};
use crate::domain::event::Event;
use crate::domain::health::{HealthIssue, IssueClass};
use crate::domain::phrase::Phrase;
use crate::domain::rejection::Rejection;
use crate::domain::text::CleanText;
use crate::domain::ticket::Ticket;

/// The ticket is a problem that Microsoft reports: that answers the step that asks for it, and what can be claimed for
/// the outage is written down. None: it is not after all, and the step is open again to be answered.
pub(super) fn link(asked: Asked<'_>, ticket: &Ticket, id: Option<&str>) -> Result<Decision, Rejection> {
    if !ticket.status.is_active() {
        return Err(conflict("reject-link", ticket));
    }
    let Some(id) = id else { return Ok(unlink(ticket).into()) };
    let id = id.trim().to_uppercase();
    let issue = asked.desk.issues.get(&id).map(|known| &known.issue);
    let issue =
        issue.ok_or_else(|| Rejection::NotFound(Phrase::new("reject-no-issue").with("issue", &id)))?;
    if linked(ticket) == Some(id.as_str()) {
        return Ok(Decision::default());
    }
    let mut events = link_to(asked, ticket, issue);
    events.extend(answer(asked, ticket, issue));
    Ok(events.into())
}

/// What follows from an answer to the step that asks for a known incident: it links the ticket to the problem that it
/// names, or takes a link away that it does not agree with.
pub(super) fn answered(asked: Asked<'_>, ticket: &Ticket, answer: &Answer) -> Vec<Event> {
    let (word, _) = split_word(&answer.text);
    let named = asked.desk.issues.get(&word.to_uppercase()).map(|known| &known.issue);
    let named = named.filter(|_| answer.finding == Finding::Cause);
    match named {
        Some(issue) if linked(ticket) == Some(issue.id.as_str()) => Vec::new(),
        Some(issue) if ticket.status.is_active() => link_to(asked, ticket, issue),
        _ => unlink(ticket),
    }
}

/// The problem that a ticket is linked to.
fn linked(ticket: &Ticket) -> Option<&str> {
    ticket.escalation.as_ref()?.issue.as_deref()
}

/// The link, and the claim: a new one takes the place of one about another problem that nobody asked for yet.
fn link_to(asked: Asked<'_>, ticket: &Ticket, issue: &HealthIssue) -> Vec<Event> {
    let number = ticket.number;
    let mut events = vec![Event::IssueLinked { number, issue: Some(issue.id.clone()) }];
    match claim(asked, ticket, issue) {
        Some(claim) => events.push(Event::ClaimOpened { number, claim }),
        None => events.extend(withdrawn(ticket)),
    }
    events
}

/// No link any more, and nothing to claim for what it was linked to.
fn unlink(ticket: &Ticket) -> Vec<Event> {
    let link = linked(ticket).map(|_| Event::IssueLinked { number: ticket.number, issue: None });
    link.into_iter().chain(withdrawn(ticket)).collect()
}

/// The claim about the linked problem is given up, unless something became of it already.
fn withdrawn(ticket: &Ticket) -> Option<Event> {
    let claim = open_claim(ticket, linked(ticket)?)?;
    let text = claim.issue.as_deref().map(CleanText::cut).unwrap_or_default();
    let (number, kind, outcome) = (ticket.number, claim.kind, ClaimOutcome::Withdrawn);
    Some(Event::ClaimSettled { number, kind, outcome, text })
}

/// The claim about a problem of which nothing became yet.
fn open_claim<'a>(ticket: &'a Ticket, issue: &str) -> Option<&'a Claim> {
    let claims = &ticket.escalation.as_ref()?.claims;
    let open = claims.iter().filter(|(_, became)| became.is_none()).map(|(claim, _)| claim);
    open.into_iter().find(|claim| claim.issue.as_deref() == Some(issue))
}

/// The step that asks for a known incident is answered with it.
fn answer(asked: Asked<'_>, ticket: &Ticket, issue: &HealthIssue) -> Option<Event> {
    let list = asked.desk.settings.catalogue.checklist(ticket.request.topic, ticket.request.service)?;
    let step = list.steps.iter().find(|step| step.fact == Some(Fact::KnownIncident))?;
    let text = CleanText::cut(&format!("{} {}", issue.id, issue.title));
    let answer = Answer { finding: Finding::Cause, text };
    Some(Event::StepAnswered { number: ticket.number, step: step.id.clone(), answer })
}

/// Credit for the outage, unless it is an advisory, or there is a claim already that is not about the problem that the
/// ticket was linked to before.
fn claim(asked: Asked<'_>, ticket: &Ticket, issue: &HealthIssue) -> Option<Claim> {
    let stands = |(claim, became): &&(Claim, Option<(ClaimOutcome, Instant)>)| {
        let replaced = claim.issue.is_some() && claim.issue.as_deref() == linked(ticket);
        claim.kind == ClaimKind::SlaCredit
            && match became {
                None => !replaced,
                Some((outcome, _)) => *outcome != ClaimOutcome::Withdrawn,
            }
    };
    if issue.class == IssueClass::Advisory || ticket.claims().iter().any(|claim| stands(&claim)) {
        return None;
    }
    let since = issue.started_at.unwrap_or(ticket.created_at).date_naive();
    let rule = asked.desk.settings.catalogue.claim(ClaimKind::SlaCredit, ticket.request.service)?;
    let (due, issue) = (rule.due(since)?, Some(issue.id.clone()));
    Some(Claim { kind: ClaimKind::SlaCredit, since, opened_at: asked.now, due, issue })
}

/// What news of a problem mean for the tickets that are linked to it: if it began on another day than was known, a claim
/// counts from that day, unless something became of it. That it ended changes nothing: who had the outage decides
/// whether the ticket is solved.
pub(super) fn heard_of(asked: Asked<'_>, issue: &HealthIssue) -> Vec<Event> {
    let Some(since) = issue.started_at.map(|at| at.date_naive()) else { return Vec::new() };
    let moved = |ticket: &Ticket| {
        let claim = open_claim(ticket, &issue.id).filter(|claim| claim.since != since)?;
        let due = asked.desk.settings.catalogue.claim(claim.kind, ticket.request.service)?.due(since)?;
        Some(Event::ClaimOpened { number: ticket.number, claim: Claim { since, due, ..claim.clone() } })
    };
    asked.desk.tickets.values().filter(|ticket| linked(ticket) == Some(&issue.id)).filter_map(moved).collect()
}
