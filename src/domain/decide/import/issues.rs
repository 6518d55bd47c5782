//! Problems that Microsoft reports: what a file of service health tells that was not known.

use super::{Asked, Customers, Decision, compare};
use crate::domain::decide::health;
use crate::domain::desk::find_among;
use crate::domain::event::Event;
use crate::domain::health::{HealthIssue, KnownIssue};
use crate::domain::ids::TenantId;
use crate::domain::import::ChangeOf;
use crate::domain::rejection::Rejection;
use std::collections::{BTreeMap, BTreeSet};

/// Adds what is new, and what follows from it for the claims of tickets. The tenant of a customer is added to those in
/// which a problem was seen already.
pub(super) fn add(
    asked: Asked<'_>,
    customers: &Customers,
    told: &[(Option<String>, HealthIssue)],
    decision: &mut Decision,
) -> Result<(), Rejection> {
    let mut known: BTreeMap<String, KnownIssue> = BTreeMap::new();
    for (name, issue) in told {
        let tenant = match name {
            Some(name) => Some(find_among(customers, name)?.facts.tenant.clone()),
            None => None,
        };
        let issue = HealthIssue { id: issue.id.trim().to_uppercase(), ..issue.clone() };
        let before = known.get(&issue.id).or_else(|| asked.desk.issues.get(&issue.id)).cloned();
        let after = onto(before.as_ref(), issue, tenant.as_ref());
        if before.as_ref() != Some(&after) {
            news(asked, customers, (before.as_ref(), &after), tenant, decision);
            known.insert(after.issue.id.clone(), after);
        }
    }
    Ok(())
}

/// A report older than the one that is known tells nothing new, but where else the problem was seen.
fn onto(before: Option<&KnownIssue>, told: HealthIssue, tenant: Option<&TenantId>) -> KnownIssue {
    let Some(before) = before else {
        return KnownIssue { issue: told, tenants: tenant.cloned().into_iter().collect() };
    };
    let stale =
        matches!((told.changed_at, before.issue.changed_at), (Some(told), Some(known)) if told < known);
    let mut after = before.clone();
    after.tenants.extend(tenant.cloned());
    if !stale {
        after.issue = told;
    }
    after
}

fn news(
    asked: Asked<'_>,
    customers: &Customers,
    (before, after): (Option<&KnownIssue>, &KnownIssue),
    tenant: Option<TenantId>,
    decision: &mut Decision,
) {
    let fields = before.map(|before| {
        let seen = |known: &KnownIssue| names(customers, &known.tenants);
        compare::issues((&before.issue, seen(before)), (&after.issue, seen(after)))
    });
    let name = format!("{} {}", after.issue.id, after.issue.title);
    let event = Event::HealthIssueKnown { issue: after.issue.clone(), tenant };
    decision.add(ChangeOf::HealthIssue, name, fields, event);
    decision.events.extend(health::heard_of(asked, &after.issue));
}

fn names(customers: &Customers, tenants: &BTreeSet<TenantId>) -> String {
    let name = |tenant: &TenantId| customers.get(tenant).map(|customer| customer.label().to_owned());
    let names: Vec<String> = tenants.iter().filter_map(name).collect();
    names.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::command::Command;
    use crate::domain::desk::Desk;
    use crate::domain::health::IssueClass;
    use crate::domain::import::{ChangeKind, Import};
    use crate::domain::people::Role;
    use crate::domain::sample::{at, desk, key, line, person, run, text};

    fn issue(id: &str, title: &str, changed: &str) -> HealthIssue {
        HealthIssue {
            id: id.to_owned(),
            title: line(title),
            impact: text(""),
            service: line("Exchange Online"),
            family: None,
            feature: line(""),
            class: IssueClass::Incident,
            status: line("serviceDegradation"),
            resolved: false,
            started_at: Some(at("2026-03-01T00:00:00Z")),
            ended_at: None,
            changed_at: Some(at(changed)),
        }
    }

    fn take_in(desk: &mut Desk, issues: &[(Option<&str>, HealthIssue)]) -> Result<Decision, Rejection> {
        let issues = issues.iter().map(|(name, issue)| (name.map(str::to_owned), issue.clone())).collect();
        let import = Import { issues, ..Import::default() };
        run(desk, &person("chris", Role::Supervisor), &Command::Import(import), at("2026-04-01T08:00:00Z"))
    }

    fn told(decision: &Decision) -> Vec<String> {
        let changes = decision.outcome.changes.iter();
        changes
            .map(|change| {
                assert_eq!(change.what, ChangeOf::HealthIssue);
                let fields = change
                    .fields
                    .iter()
                    .map(|(field, before, after)| format!(" {field}: {before} > {after}"));
                let kind = if change.kind == ChangeKind::Add { "+" } else { "~" };
                format!("{kind} {}{}", change.name, fields.collect::<String>())
            })
            .collect()
    }

    #[test]
    fn the_same_report_changes_nothing_twice() {
        let mut desk = desk();
        let report = [(None, issue(" ex1234 ", "Mail waits", "2026-03-01T01:00:00Z"))];
        assert_eq!(told(&take_in(&mut desk, &report).unwrap()), ["+ EX1234 Mail waits"]);
        let again = take_in(&mut desk, &report).unwrap();
        assert_eq!((again.events.len(), again.outcome.changes.len()), (0, 0));
        assert!(desk.issues.contains_key("EX1234"));
    }

    #[test]
    fn news_are_told_field_by_field_and_older_ones_not_at_all() {
        let mut desk = desk();
        take_in(&mut desk, &[(None, issue("EX1234", "Mail waits", "2026-03-01T01:00:00Z"))]).unwrap();
        let mut later = issue("EX1234", "Mail waits", "2026-03-02T01:00:00Z");
        later.resolved = true;
        later.ended_at = Some(at("2026-03-02T00:30:00Z"));
        let news = take_in(&mut desk, &[(None, later)]).unwrap();
        assert_eq!(
            told(&news),
            ["~ EX1234 Mail waits resolved: false > true ended_at:  > 2026-03-02T00:30:00Z \
              changed_at: 2026-03-01T01:00:00Z > 2026-03-02T01:00:00Z"]
        );
        let older = [(None, issue("EX1234", "Mail", "2026-03-01T00:30:00Z"))];
        assert!(take_in(&mut desk, &older).unwrap().events.is_empty());
        assert!(desk.issues["EX1234"].issue.resolved);
    }

    #[test]
    fn where_it_was_seen_adds_up() {
        let mut desk = desk();
        let report = issue("EX1234", "Mail waits", "2026-03-01T01:00:00Z");
        let both = [(Some("contoso"), report.clone()), (Some("fabrikam"), report.clone())];
        assert_eq!(take_in(&mut desk, &both).unwrap().events.len(), 2);
        assert_eq!(desk.issues["EX1234"].tenants.len(), 2);
        // Nobody's in particular: that it was seen at some stays known.
        assert!(take_in(&mut desk, &[(None, report.clone())]).unwrap().events.is_empty());
        assert_eq!(key(take_in(&mut desk, &[(Some("nobody"), report)])), "reject-no-customer");
    }
}
