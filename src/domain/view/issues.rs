//! Problems that Microsoft reports, and which of them a ticket may be.

use super::IssueRow;
use crate::domain::desk::Desk;
use crate::domain::health::{HealthIssue, KnownIssue};
use crate::domain::kind::{Service, Topic};
use crate::domain::ticket::Ticket;
use std::cmp::Reverse;
use std::collections::BTreeSet;

/// Fewest letters of a word that says something.
const TELLING: usize = 4;

/// Every problem that Microsoft reported, newest first; only those that go on, unless all are wanted.
pub fn issues(desk: &Desk, all: bool) -> Vec<IssueRow> {
    let mut known: Vec<&KnownIssue> =
        desk.issues.values().filter(|known| all || !known.issue.resolved).collect();
    known.sort_by_key(|known| Reverse((known.issue.started_at, &known.issue.id)));
    known.into_iter().map(|known| row(desk, known, None)).collect()
}

/// Those that a ticket may be: of its service, seen at its customer or at nobody in particular, and not over. The one
/// that is linked comes first, over or not; then those seen at its customer, then those that share words with it, then
/// the newest.
pub(super) fn of_ticket(desk: &Desk, ticket: &Ticket) -> Vec<IssueRow> {
    let linked = ticket.escalation.as_ref().and_then(|escalation| escalation.issue.as_deref());
    let is_linked = |known: &KnownIssue| linked == Some(known.issue.id.as_str());
    let mut found: Vec<&KnownIssue> =
        desk.issues.values().filter(|known| is_linked(known) || may_be(ticket, known)).collect();
    let said = words([ticket.request.title.as_str(), ticket.request.description.as_str()]);
    found.sort_by_cached_key(|known| {
        let here = known.tenants.contains(&ticket.customer);
        let shared = told(&known.issue).intersection(&said).count();
        (!is_linked(known), !here, Reverse(shared), Reverse((known.issue.started_at, known.issue.id.clone())))
    });
    found.into_iter().map(|known| row(desk, known, linked)).collect()
}

fn may_be(ticket: &Ticket, known: &KnownIssue) -> bool {
    let service = ticket.request.service;
    let of_service = match known.issue.family {
        Some(family) => family == service,
        // Of the cloud at least.
        None => !matches!(service, Service::OnPrem | Service::Marketplace | Service::PartnerCenter),
    };
    let here = known.tenants.is_empty() || known.tenants.contains(&ticket.customer);
    ticket.request.topic == Topic::Technical && !known.issue.resolved && of_service && here
}

/// What a report says.
fn told(issue: &HealthIssue) -> BTreeSet<String> {
    words([issue.title.as_str(), issue.impact.as_str(), issue.service.as_str(), issue.feature.as_str()])
}

/// The words of texts that say something, in lower case.
fn words<const N: usize>(texts: [&str; N]) -> BTreeSet<String> {
    let words = texts.into_iter().flat_map(|text| text.split(|c: char| !c.is_alphanumeric()));
    words.filter(|word| word.chars().count() >= TELLING).map(str::to_lowercase).collect()
}

fn row(desk: &Desk, known: &KnownIssue, linked: Option<&str>) -> IssueRow {
    IssueRow {
        issue: known.issue.clone(),
        customers: known.tenants.iter().map(|tenant| desk.label(tenant).to_owned()).collect(),
        linked: linked == Some(known.issue.id.as_str()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::health::IssueClass;
    use crate::domain::ids::TenantId;
    use crate::domain::sample::{ONE, at, in_status, line, text};
    use crate::domain::status::Status;
    use crate::domain::ticket::Escalation;
    use rstest::rstest;

    /// `id title` of a service's family, started on a day of March; `!` resolved, `@t-1` seen at that tenant.
    fn known(id: &str, title: &str, family: Option<Service>, day: u32, odd: &str) -> KnownIssue {
        KnownIssue {
            issue: HealthIssue {
                id: id.to_owned(),
                title: line(title),
                impact: text(""),
                service: line(""),
                family,
                feature: line(""),
                class: IssueClass::Incident,
                status: line(""),
                resolved: odd.contains('!'),
                started_at: Some(at(&format!("2026-03-{day:02}T00:00:00Z"))),
                ended_at: None,
                changed_at: None,
            },
            tenants: odd.split_once('@').map(|(_, tenant)| TenantId::from(tenant)).into_iter().collect(),
        }
    }

    /// The ids offered for ticket 1: "Mail does not arrive", Microsoft 365, of tenant t-1.
    fn offered(issues: Vec<KnownIssue>, change: impl FnOnce(&mut Ticket)) -> String {
        let mut desk = in_status(Status::Open);
        desk.issues = issues.into_iter().map(|known| (known.issue.id.clone(), known)).collect();
        change(desk.tickets.get_mut(&ONE).unwrap());
        let rows = of_ticket(&desk, desk.ticket(ONE).unwrap());
        let ids = rows.iter().map(|row| format!("{}{}", row.issue.id, if row.linked { "*" } else { "" }));
        ids.collect::<Vec<_>>().join(" ")
    }

    const M365: Option<Service> = Some(Service::M365);

    #[rstest]
    #[case::of_the_service(vec![known("A1", "x", M365, 1, ""), known("B1", "x", Some(Service::Azure), 1, "")], "A1")]
    #[case::of_any_service(vec![known("A1", "x", None, 1, "")], "A1")]
    #[case::over(vec![known("A1", "x", M365, 1, "!")], "")]
    #[case::elsewhere(vec![known("A1", "x", M365, 1, "@t-2")], "")]
    #[case::here_first(vec![known("A1", "Mail does not arrive", M365, 2, ""), known("B1", "x", M365, 1, "@t-1")], "B1 A1")]
    #[case::words(vec![known("A1", "Teams is slow", M365, 2, ""), known("B1", "Mail may arrive late", M365, 1, "")], "B1 A1")]
    #[case::newest(vec![known("A1", "x", M365, 1, ""), known("B1", "x", M365, 2, "")], "B1 A1")]
    fn the_likeliest_comes_first(#[case] issues: Vec<KnownIssue>, #[case] expected: &str) {
        assert_eq!(offered(issues, |_| {}), expected);
    }

    #[test]
    fn the_linked_one_is_always_there() {
        let issues =
            vec![known("A1", "Mail", M365, 2, "@t-1"), known("B1", "x", Some(Service::Azure), 1, "!")];
        let link = |ticket: &mut Ticket| {
            ticket.escalation =
                Some(Box::new(Escalation { issue: Some("B1".to_owned()), ..Escalation::default() }));
        };
        assert_eq!(offered(issues, link), "B1* A1");
    }

    #[rstest]
    #[case(Topic::Billing, Service::M365)]
    #[case(Topic::Technical, Service::OnPrem)]
    fn some_tickets_are_never_one(#[case] topic: Topic, #[case] service: Service) {
        let change = |ticket: &mut Ticket| (ticket.request.topic, ticket.request.service) = (topic, service);
        assert_eq!(offered(vec![known("A1", "Mail", None, 1, "")], change), "");
    }
}
