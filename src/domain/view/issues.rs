//! Problems that Microsoft reports, and which of them a ticket may be.

use super::IssueRow;
use crate::domain::desk::Desk;
use crate::domain::health::KnownIssue;
use crate::domain::kind::Topic;
use crate::domain::ticket::Ticket;
use std::cmp::Reverse;

/// Every problem that Microsoft reported, newest first; only those that go on, unless all are wanted.
pub fn issues(desk: &Desk, all: bool) -> Vec<IssueRow> {
    let mut known: Vec<&KnownIssue> =
        desk.issues.values().filter(|known| all || !known.issue.resolved).collect();
    known.sort_by_key(|known| Reverse((known.issue.started_at, &known.issue.id)));
    known.into_iter().map(|known| row(desk, known, None)).collect()
}

/// Those that a ticket may be: of its service, seen at its customer or at nobody in particular, and not over. The one
/// that is linked comes first, over or not; then those seen at its customer, then the newest.
pub(super) fn of_ticket(desk: &Desk, ticket: &Ticket) -> Vec<IssueRow> {
    let linked = ticket.escalation.as_ref().and_then(|escalation| escalation.issue.as_deref());
    let is_linked = |known: &KnownIssue| linked == Some(known.issue.id.as_str());
    let fits = |known: &&KnownIssue| {
        let tenants = &known.tenants;
        ticket.request.topic == Topic::Technical
            && !known.issue.resolved
            && known.issue.family.is_none_or(|family| family == ticket.request.service)
            && (tenants.is_empty() || tenants.contains(&ticket.customer))
    };
    let mut found: Vec<&KnownIssue> =
        desk.issues.values().filter(|known| is_linked(known) || fits(known)).collect();
    found.sort_by_key(|known| {
        let here = known.tenants.contains(&ticket.customer);
        (!is_linked(known), !here, Reverse((known.issue.started_at, &known.issue.id)))
    });
    found.into_iter().map(|known| row(desk, known, linked)).collect()
}

fn row(desk: &Desk, known: &KnownIssue, linked: Option<&str>) -> IssueRow {
    IssueRow {
        issue: known.issue.clone(),
        customers: known.tenants.iter().map(|tenant| desk.label(tenant).to_owned()).collect(),
        linked: linked == Some(known.issue.id.as_str()),
    }
}
