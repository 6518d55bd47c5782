//! Customers in a list, and one with all there is to it.

use super::gdap;
use super::row::Timed;
use super::{CaseQuery, CaseRow, CustomerRow, CustomerView, Day, OfferingRow, SubscriptionRow};
use crate::domain::Instant;
use crate::domain::calendar::{Calendar, LocalDay};
use crate::domain::customer::Customer;
use crate::domain::desk::Desk;
use crate::domain::offering::{OfferingVersion, PromiseId};
use crate::domain::policy;
use crate::domain::query::{fold, is_called};
use crate::domain::rejection::Rejection;
use crate::domain::status::Status;
use crate::domain::text::CleanLine;

/// How many days of service are shown ahead.
const DAYS: usize = 14;

/// The customers of whom a name, alias, domain or tenant id contains a text, by what they are called.
pub fn customers(desk: &Desk, text: &str, now: Instant) -> Vec<CustomerRow> {
    let wanted = fold(text.trim());
    let mut found: Vec<&Customer> =
        desk.customers.values().filter(|customer| is_called(customer, &wanted)).collect();
    found.sort_by_cached_key(|customer| fold(customer.label()));
    found.into_iter().map(|customer| row(desk, customer, now)).collect()
}

/// The customer that people name so.
pub fn customer(desk: &Desk, text: &str, now: Instant) -> Result<CustomerView, Rejection> {
    let customer = desk.find_customer(text)?;
    let facts = &customer.facts;
    let promise = desk.promise(&facts.tenant, now);
    let tickets = desk.tickets.values();
    let mut tickets: Vec<Timed<'_>> = tickets
        .filter(|ticket| ticket.customer == facts.tenant && ticket.status != Status::Closed)
        .map(|ticket| Timed::new(desk, ticket, now))
        .collect();
    tickets.sort_by_key(Timed::urgency);
    Ok(CustomerView {
        row: row(desk, customer, now),
        custom_domains: words(&facts.custom_domains),
        relationship: facts.relationship.as_ref().map(ToString::to_string),
        delegated_access: facts.delegated_access,
        tags: words(&facts.tags),
        open_now: promise.service_hours().is_open(now),
        changes_at: promise.service_hours().changes_at(now),
        reachable_by: policy::reachable_by(&promise, now),
        promise_id: promise.id,
        disclosure: customer.disclosure(promise.id).cloned(),
        language: facts.language.unwrap_or_default(),
        days: days(promise.service_hours(), now),
        blocks: customer.blocks.clone(),
        block_minutes_left: customer.block_minutes_left(),
        versions: customer.offerings.iter().map(offering_row).collect(),
        promise: promise.version.clone(),
        tickets: tickets.into_iter().map(|timed| timed.row(desk, now)).collect(),
        cases: cases_of(desk, customer, now),
        gdap: gdap::rows(desk, customer, now),
        access: customer.access.clone(),
        support_contacts: customer.support_contacts.clone(),
    })
}

fn days(hours: &Calendar, now: Instant) -> Vec<Day> {
    hours.days(now, DAYS).into_iter().map(day).collect()
}

fn day(day: LocalDay<'_>) -> Day {
    Day {
        date: day.date,
        windows: day.periods.iter().map(|open| (open.from, open.to)).collect(),
        holiday: day.holiday.map(ToString::to_string),
        special: day.special,
        clock_change: day.clock_change,
    }
}

fn cases_of(desk: &Desk, customer: &Customer, now: Instant) -> Vec<CaseRow> {
    let mut cases = super::cases(desk, &CaseQuery { all: true, ..CaseQuery::default() }, now).rows;
    cases.retain(|row| row.case.customer.as_ref() == Some(&customer.facts.tenant));
    cases
}

fn row(desk: &Desk, customer: &Customer, now: Instant) -> CustomerRow {
    let facts = &customer.facts;
    let promise = desk.promise(&facts.tenant, now);
    let version = &promise.version;
    let zone = version.offering.time_zone;
    CustomerRow {
        tenant: facts.tenant.clone(),
        name: facts.name.to_string(),
        alias: customer.alias.as_ref().map(ToString::to_string),
        domain: facts.domain.to_string(),
        country: facts.country.clone(),
        time_zone: customer.time_zone.unwrap_or(zone),
        subscriptions: subscriptions(customer),
        offering: matches!(promise.id, PromiseId::Own(_)).then(|| offering_row(version)),
    }
}

fn offering_row(version: &OfferingVersion) -> OfferingRow {
    OfferingRow {
        version: version.version,
        effective: version.effective,
        time_zone: version.offering.time_zone,
    }
}

fn subscriptions(customer: &Customer) -> Vec<SubscriptionRow> {
    let rows = customer.subscriptions.iter().map(|subscription| SubscriptionRow {
        id: subscription.id.clone(),
        product: subscription.product.to_string(),
        service: subscription.service,
        status: subscription.status,
        quantity: subscription.quantity,
    });
    rows.collect()
}

fn words(lines: &[CleanLine]) -> Vec<String> {
    lines.iter().map(ToString::to_string).collect()
}
