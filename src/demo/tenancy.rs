//! What Microsoft reports at the demo, and what the partner may do in the tenants of its customers.

use crate::domain::Instant;
use crate::domain::command::Command;
use crate::domain::delegation::{AzureRole, Gdap, GdapStatus, SupportContact};
use crate::domain::health::{HealthIssue, IssueClass};
use crate::domain::ids::TenantId;
use crate::domain::import::Import;
use crate::domain::kind::Service;
use crate::domain::text::{CleanLine, CleanText};
use chrono::TimeDelta;
use serde::Deserialize;

/// Days that a relationship lasts.
const TERM: i64 = 730;

/// The sample data of `escalation.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tenancy {
    issue: Vec<Issue>,
    relationship: Vec<Relationship>,
    access: Vec<LookedUp>,
    contact: Vec<Contact>,
}

/// A problem that Microsoft reports.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Issue {
    id: String,
    title: CleanLine,
    impact: CleanText,
    service: CleanLine,
    family: Service,
    feature: CleanLine,
    class: IssueClass,
    status: CleanLine,
    /// Hours ago.
    started: i64,
    /// Hours ago; none: it goes on.
    ended: Option<i64>,
}

/// A GDAP relationship.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Relationship {
    customer: String,
    name: CleanLine,
    roles: Vec<String>,
    /// Less than none: it ended.
    days_left: i64,
}

/// What was looked up of a customer.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct LookedUp {
    customer: String,
    azure_role: Option<AzureRole>,
    reseller: Option<bool>,
}

/// Who stands in a customer's portal.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Contact {
    customer: String,
    name: CleanLine,
    mpn_id: CleanLine,
}

impl Tenancy {
    /// The relationships and support contacts, as imports tell of them.
    pub fn tenants(&self, now: Instant) -> Import {
        let gdap = self.relationship.iter();
        let contacts = self.contact.iter().map(|contact| {
            let known = SupportContact {
                subscription: None,
                name: contact.name.clone(),
                tenant: None,
                mpn_id: Some(contact.mpn_id.clone()),
            };
            (contact.customer.clone(), known)
        });
        Import {
            gdap: gdap.map(|row| (TenantId::from(row.customer.as_str()), relationship(row, now))).collect(),
            support_contacts: contacts.collect(),
            ..Import::default()
        }
    }

    /// What was looked up.
    pub fn looked_up(&self) -> impl Iterator<Item = Command> {
        self.access.iter().map(|access| Command::SetAccess {
            customer: access.customer.clone(),
            azure_role: access.azure_role,
            reseller: access.reseller,
        })
    }

    /// What Microsoft reports in the end.
    pub fn health(&self, now: Instant) -> Import {
        let issues = self.issue.iter().map(|row| (None, issue(row, now)));
        Import { issues: issues.collect(), ..Import::default() }
    }
}

fn relationship(row: &Relationship, now: Instant) -> Gdap {
    let end = now + TimeDelta::days(row.days_left) + TimeDelta::hours(6);
    Gdap {
        id: format!("{}-{}", row.customer, row.name),
        name: row.name.clone(),
        status: if row.days_left < 0 { GdapStatus::Expired } else { GdapStatus::Active },
        roles: row.roles.clone(),
        activated_at: Some(end - TimeDelta::days(TERM)),
        ends_at: Some(end),
        auto_extend_days: 0,
        changed_at: None,
    }
}

fn issue(row: &Issue, now: Instant) -> HealthIssue {
    let ago = |hours: i64| now - TimeDelta::hours(hours);
    HealthIssue {
        id: row.id.clone(),
        title: row.title.clone(),
        impact: row.impact.clone(),
        service: row.service.clone(),
        family: Some(row.family),
        feature: row.feature.clone(),
        class: row.class,
        status: row.status.clone(),
        resolved: row.ended.is_some(),
        started_at: Some(ago(row.started)),
        ended_at: row.ended.map(ago),
        changed_at: Some(ago(row.ended.unwrap_or(1))),
    }
}
