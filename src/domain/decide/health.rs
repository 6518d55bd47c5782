//! Problems that Microsoft reports, and the tickets that turn out to be one.

use super::{Asked, Decision, conflict};
use crate::domain::catalogue::Fact;
use crate::domain::checklist::{Answer, Finding};
use crate::domain::claim::{Claim, ClaimKind};
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
    let linked = ticket.escalation.as_ref().and_then(|escalation| escalation.issue.as_deref());
    let Some(id) = id else {
        let undo = linked.map(|_| Event::IssueLinked { number: ticket.number, issue: None });
        return Ok(undo.into_iter().collect::<Vec<_>>().into());
    };
    let id = id.trim().to_uppercase();
    let issue = asked.desk.issues.get(&id);
    let issue = issue
        .map(|known| &known.issue)
        .ok_or_else(|| Rejection::NotFound(Phrase::new("reject-no-issue").with("issue", &id)))?;
    if linked == Some(id.as_str()) {
        return Ok(Decision::default());
    }
    let mut events = vec![Event::IssueLinked { number: ticket.number, issue: Some(id) }];
    events.extend(answer(asked, ticket, issue));
    let claim = claim(asked, ticket, issue);
    events.extend(claim.map(|claim| Event::ClaimOpened { number: ticket.number, claim }));
    Ok(events.into())
}

/// The step that asks for a known incident is answered with it.
fn answer(asked: Asked<'_>, ticket: &Ticket, issue: &HealthIssue) -> Option<Event> {
    let list = asked.desk.settings.catalogue.checklist(ticket.request.topic, ticket.request.service)?;
    let step = list.steps.iter().find(|step| step.fact == Some(Fact::KnownIncident))?;
    let text = CleanText::cut(&format!("{} {}", issue.id, issue.title));
    let answer = Answer { finding: Finding::Cause, text };
    Some(Event::StepAnswered { number: ticket.number, step: step.id.clone(), answer })
}

/// Credit for the outage, unless it is an advisory or claimed already.
fn claim(asked: Asked<'_>, ticket: &Ticket, issue: &HealthIssue) -> Option<Claim> {
    if issue.class == IssueClass::Advisory
        || ticket.claims().iter().any(|(claim, _)| claim.kind == ClaimKind::SlaCredit)
    {
        return None;
    }
    let since = issue.started_at.unwrap_or(ticket.created_at).date_naive();
    let rule = asked.desk.settings.catalogue.claim(ClaimKind::SlaCredit, ticket.request.service)?;
    let (due, issue) = (rule.due(since)?, Some(issue.id.clone()));
    Some(Claim { kind: ClaimKind::SlaCredit, since, opened_at: asked.now, due, issue })
}
