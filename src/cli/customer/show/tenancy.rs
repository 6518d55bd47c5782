//! What the partner may do in a customer's tenant: GDAP relationships, role in Azure, reseller relationship, and who
//! stands there as support contact.

use crate::cli::output::Table;
use crate::cli::words;
use crate::domain::Instant;
use crate::domain::delegation::{GdapStatus, SupportContact};
use crate::domain::view::{CustomerView, GdapRow};
use crate::t;
use serde::Serialize;

/// A GDAP relationship as other programs read it.
#[derive(Debug, Serialize)]
pub(super) struct GdapJson<'a> {
    id: &'a str,
    name: &'a str,
    status: GdapStatus,
    in_force: bool,
    opens_requests: bool,
    roles: Vec<RoleJson<'a>>,
    activated_at: Option<Instant>,
    ends_at: Option<Instant>,
    days_left: Option<i64>,
    goes_on: bool,
}

#[derive(Debug, Serialize)]
struct RoleJson<'a> {
    id: &'a str,
    name: &'a str,
}

impl<'a> From<&'a GdapRow> for GdapJson<'a> {
    fn from(row: &'a GdapRow) -> Self {
        let gdap = &row.gdap;
        let roles = gdap.roles.iter().zip(&row.role_names);
        Self {
            id: &gdap.id,
            name: &gdap.name,
            status: gdap.status,
            in_force: row.in_force,
            opens_requests: row.support,
            roles: roles.map(|(id, name)| RoleJson { id, name }).collect(),
            activated_at: gdap.activated_at,
            ends_at: gdap.ends_at,
            days_left: row.days_left,
            goes_on: gdap.goes_on(),
        }
    }
}

/// All of it, a line each; nothing if nothing is known.
pub(super) fn lines(view: &CustomerView) -> String {
    let mut table = Table::bare();
    let mut any = false;
    let mut line = |head: String, text: String| {
        table.row([format!("  {head}"), text]);
        any = true;
    };
    for row in &view.gdap {
        line(row.gdap.name.to_string(), gdap(row));
    }
    let access = &view.access;
    let checked = access.checked_on.map(|day| day.to_string()).unwrap_or_default();
    if let Some(role) = access.azure_role {
        let role = words::word("azure-role", role);
        line(t!("cli-head-azure-role"), t!("cli-looked-up", what = role, date = checked.clone()));
    }
    if let Some(reseller) = access.reseller {
        let answer = t!(if reseller { "cli-yes" } else { "cli-no" });
        line(t!("cli-head-reseller"), t!("cli-looked-up", what = answer, date = checked));
    } else if let Some(relationship) = &view.relationship {
        line(t!("cli-head-reseller"), t!("cli-by-partner-center", what = relationship.clone()));
    }
    for contact in &view.support_contacts {
        line(t!("cli-head-support-contact"), support_contact(view, contact));
    }
    if any { table.render() } else { String::new() }
}

fn gdap(row: &GdapRow) -> String {
    let ends = row.gdap.ends_at.map(|at| at.date_naive().to_string());
    let status = words::word("gdap", row.gdap.status);
    let stands = match (row.in_force, row.days_left, ends) {
        (true, Some(days), Some(ends)) => t!("cli-gdap-until", status = status, until = ends, days = days),
        (true, None, _) if row.gdap.goes_on() => t!("cli-gdap-goes-on", status = status),
        (false, _, Some(ends)) => t!("cli-gdap-over", status = status, until = ends),
        _ => status,
    };
    let roles = match row.role_names.join(", ") {
        none if none.is_empty() => t!("cli-gdap-no-roles"),
        roles => roles,
    };
    match (row.in_force, row.support) {
        (true, true) => t!("cli-gdap-opens", stands = stands, roles = roles),
        (true, false) => t!("cli-gdap-opens-not", stands = stands, roles = roles),
        (false, _) => format!("{stands}; {roles}"),
    }
}

/// The company, and for which subscription.
fn support_contact(view: &CustomerView, contact: &SupportContact) -> String {
    let product = contact.subscription.as_ref().map(|id| {
        let known = view.row.subscriptions.iter().find(|known| known.id == *id);
        known.map_or_else(|| id.clone(), |known| known.product.clone())
    });
    match product {
        Some(product) => format!("{} ({product})", contact.name),
        None => contact.name.to_string(),
    }
}
