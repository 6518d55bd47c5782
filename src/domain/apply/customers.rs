//! What events do to customers: facts, subscriptions, promises, and what may be done in their tenants.

use crate::domain::claim::{ClaimKind, ClaimOutcome};
use crate::domain::customer::{Customer, CustomerFacts, Subscription};
use crate::domain::delegation::{Gdap, SupportContact};
use crate::domain::desk::Desk;
use crate::domain::event::Event;

/// Something about a customer; one that nobody knows stays unknown, unless its facts are told.
pub(super) fn change(desk: &mut Desk, event: &Event) {
    if let Event::CustomerKnown { facts } = event {
        return know(desk, facts);
    }
    let Some(customer) = event.tenant().and_then(|tenant| desk.customers.get_mut(tenant)) else {
        return;
    };
    match event {
        Event::CustomerEdited { alias, time_zone, .. } => {
            customer.alias.clone_from(alias);
            customer.time_zone = *time_zone;
        }
        Event::SubscriptionKnown { subscription, .. } => know_subscription(customer, subscription),
        Event::OfferingSet { version, .. } => customer.offerings.push(version.upgrade()),
        Event::OfferingPromised { version, .. } => customer.offerings.push(version.clone()),
        Event::Disclosed { disclosure, .. } => customer.disclosures.push(disclosure.clone()),
        Event::BlockBought { block, .. } => customer.blocks.push(block.clone()),
        Event::GdapKnown { gdap, .. } => know_gdap(customer, gdap),
        Event::AccessKnown { access, .. } => customer.access = access.clone(),
        Event::SupportContactKnown { contact, .. } => know_support_contact(customer, contact),
        _ => {}
    }
}

/// Credit for fraud is asked for a ticket of a customer, or not after all.
pub(super) fn claim(desk: &mut Desk, event: &Event) {
    let (number, stands) = match event {
        Event::ClaimOpened { number, claim } if claim.kind == ClaimKind::AzureFraud => (number, true),
        Event::ClaimSettled { number, kind: ClaimKind::AzureFraud, outcome, .. } => {
            (number, *outcome != ClaimOutcome::Withdrawn)
        }
        _ => return,
    };
    let ticket = desk.tickets.get(number);
    let Some(customer) = ticket.and_then(|ticket| desk.customers.get_mut(&ticket.customer)) else {
        return;
    };
    if stands {
        customer.fraud_claims.insert(*number);
    } else {
        customer.fraud_claims.remove(number);
    }
}

fn know(desk: &mut Desk, facts: &CustomerFacts) {
    match desk.customers.get_mut(&facts.tenant) {
        Some(customer) => customer.facts.clone_from(facts),
        None => drop(desk.customers.insert(facts.tenant.clone(), Customer::new(facts.clone()))),
    }
}

/// Puts a subscription in the place of the one with its id, or after the others.
pub(in crate::domain) fn know_subscription(customer: &mut Customer, subscription: &Subscription) {
    match customer.subscriptions.iter_mut().find(|known| known.id == subscription.id) {
        Some(known) => known.clone_from(subscription),
        None => customer.subscriptions.push(subscription.clone()),
    }
}

/// Puts a relationship in the place of the one with its id, or after the others.
pub(in crate::domain) fn know_gdap(customer: &mut Customer, gdap: &Gdap) {
    match customer.gdap.iter_mut().find(|known| known.id == gdap.id) {
        Some(known) => known.clone_from(gdap),
        None => customer.gdap.push(gdap.clone()),
    }
}

/// One contact per subscription.
pub(in crate::domain) fn know_support_contact(customer: &mut Customer, contact: &SupportContact) {
    let contacts = &mut customer.support_contacts;
    match contacts.iter_mut().find(|known| known.subscription == contact.subscription) {
        Some(known) => known.clone_from(contact),
        None => contacts.push(contact.clone()),
    }
}
