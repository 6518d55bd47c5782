//! GDAP relationships with a customer, as of now.

use super::GdapRow;
use crate::domain::Instant;
use crate::domain::customer::Customer;
use crate::domain::delegation::Gdap;
use crate::domain::desk::Desk;
use std::cmp::Reverse;

/// Those in force first, then those that end last.
pub(super) fn rows(desk: &Desk, customer: &Customer, now: Instant) -> Vec<GdapRow> {
    let mut rows: Vec<GdapRow> = customer.gdap.iter().map(|gdap| row(desk, gdap, now)).collect();
    rows.sort_by_key(|row| (!row.in_force, Reverse(row.gdap.ends_at)));
    rows
}

fn row(desk: &Desk, gdap: &Gdap, now: Instant) -> GdapRow {
    let catalogue = &desk.settings.catalogue;
    let in_force = gdap.in_force(now.date_naive());
    GdapRow {
        role_names: gdap.roles.iter().map(|role| catalogue.role_name(role).to_owned()).collect(),
        in_force,
        days_left: gdap.end().filter(|_| in_force).map(|end| (end - now).num_days()),
        support: in_force && catalogue.opens_requests(gdap),
        gdap: gdap.clone(),
    }
}
