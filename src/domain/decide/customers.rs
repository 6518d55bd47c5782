//! What the desk itself decides about a customer: its alias, its zone, its offering.

use super::{Asked, Events, invalid};
use crate::domain::customer::Customer;
use crate::domain::desk::local_date;
use crate::domain::event::Event;
use crate::domain::offering::{Offering, OfferingVersion, check};
use crate::domain::phrase::Phrase;
use crate::domain::rejection::Rejection;
use crate::domain::text::CleanLine;
use chrono_tz::Tz;

/// Give a customer an alias or a zone, or take them away. What is none stays as it is.
pub(super) fn edit(
    asked: Asked<'_>,
    customer: &str,
    alias: Option<&Option<CleanLine>>,
    time_zone: Option<Option<Tz>>,
) -> Events {
    let customer = asked.desk.find_customer(customer)?;
    let alias = match alias {
        Some(alias) => alias.clone().filter(|alias| !alias.is_empty()),
        None => customer.alias.clone(),
    };
    let time_zone = time_zone.unwrap_or(customer.time_zone);
    if alias == customer.alias && time_zone == customer.time_zone {
        return Ok(Vec::new());
    }
    if let Some(alias) = &alias {
        is_free(asked, customer, alias)?;
    }
    Ok(vec![Event::CustomerEdited {
        tenant: customer.facts.tenant.clone(),
        alias,
        time_zone,
    }])
}

/// Two customers must not be called the same.
fn is_free(asked: Asked<'_>, customer: &Customer, alias: &str) -> Result<(), Rejection> {
    let wanted = alias.to_lowercase();
    let is_called = |other: &&Customer| {
        let mut names = [Some(&other.facts.name), other.alias.as_ref()]
            .into_iter()
            .flatten();
        other.facts.tenant != customer.facts.tenant && names.any(|name| name.to_lowercase() == wanted)
    };
    match asked.desk.customers.values().find(is_called) {
        None => Ok(()),
        Some(other) => Err(invalid(
            Phrase::new("reject-alias-taken").with("alias", alias).with(
                "customer",
                format!("{} ({})", other.facts.name, other.facts.domain),
            ),
        )),
    }
}

/// Promise a customer something new, from today or a later day on.
pub(super) fn set_offering(asked: Asked<'_>, customer: &str, offering: &Offering) -> Events {
    let customer = asked.desk.find_customer(customer)?;
    let last = customer.offerings.last();
    if last.is_some_and(|last| last.offering == *offering) {
        return Ok(Vec::new());
    }
    let mut problems = check::problems(offering);
    let effective = offering
        .effective
        .unwrap_or_else(|| local_date(asked.now, offering));
    if let Some(last) = last.filter(|last| effective < last.effective) {
        problems.push(
            Phrase::new("reject-offering-order")
                .with("effective", effective)
                .with("version", last.version)
                .with("last", last.effective),
        );
    }
    if !problems.is_empty() {
        return Err(Rejection::Invalid(problems));
    }
    Ok(vec![Event::OfferingSet {
        tenant: customer.facts.tenant.clone(),
        version: OfferingVersion {
            version: last.map_or(1, |last| last.version + 1),
            effective,
            offering: offering.clone(),
        },
    }])
}
