//! The columns of customers.

use super::Column;
use super::cell::maybe;
use crate::domain::view::{CustomerRow, SubscriptionRow};

pub(super) const COLUMNS: &[Column<CustomerRow>] = &[
    ("tenant", |customer| customer.tenant.to_string()),
    ("name", |customer| customer.name.clone()),
    ("alias", |customer| maybe(customer.alias.as_ref())),
    ("domain", |customer| customer.domain.clone()),
    ("country", |customer| maybe(customer.country.as_ref())),
    ("time_zone", |customer| customer.time_zone.to_string()),
    ("subscriptions", subscriptions),
    ("offering_version", |customer| maybe(customer.offering.map(|own| own.version))),
    ("offering_effective", |customer| maybe(customer.offering.map(|own| own.effective))),
    ("offering_time_zone", |customer| maybe(customer.offering.map(|own| own.time_zone))),
];

/// Seats, product and status of each.
fn subscriptions(customer: &CustomerRow) -> String {
    let cells: Vec<String> = customer.subscriptions.iter().map(subscription).collect();
    cells.join("; ")
}

fn subscription(row: &SubscriptionRow) -> String {
    format!("{} x {} ({})", row.quantity, row.product, row.status)
}
