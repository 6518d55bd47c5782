//! What an import tells of customers' tenants: GDAP relationships and support contacts.

use super::{Customers, Decision, compare};
use crate::domain::apply::customers::{know_gdap, know_support_contact};
use crate::domain::catalogue::Catalogue;
use crate::domain::customer::Customer;
use crate::domain::delegation::{Gdap, SupportContact};
use crate::domain::desk::find_among;
use crate::domain::event::Event;
use crate::domain::ids::TenantId;
use crate::domain::import::ChangeOf;
use crate::domain::phrase::Phrase;
use crate::domain::rejection::Rejection;

/// So many of the relationships that are left out are named; the others are counted.
const NAMED: usize = 5;

/// Takes in relationships with customers. Those with tenants that are none are left out and named in a notice: the
/// file holds all tenants of the partner.
pub(super) fn know_relationships(customers: &mut Customers, gdap: &[(TenantId, Gdap)]) -> Option<Phrase> {
    let mut strange = Vec::new();
    for (tenant, gdap) in gdap {
        match customers.get_mut(tenant) {
            Some(customer) if is_news(customer, gdap) => know_gdap(customer, gdap),
            Some(_) => {}
            None => strange.push(format!("{} ({tenant})", gdap.name)),
        }
    }
    let more = strange.len().saturating_sub(NAMED);
    strange.truncate(NAMED);
    (!strange.is_empty()).then(|| {
        let notice = Phrase::new("notice-gdap-strange").with("count", strange.len() + more);
        notice.with("names", strange.join(", ")).with("more", more)
    })
}

/// A file older than what is known tells nothing new.
fn is_news(customer: &Customer, gdap: &Gdap) -> bool {
    let known = customer.gdap.iter().find(|known| known.id == gdap.id);
    let dates = (known.and_then(|known| known.changed_at), gdap.changed_at);
    !matches!(dates, (Some(known), Some(new)) if new < known)
}

/// Takes in support contacts; one of a customer that is not known is refused.
pub(super) fn know_contacts(
    customers: &mut Customers,
    contacts: &[(String, SupportContact)],
) -> Result<(), Rejection> {
    for (name, contact) in contacts {
        let tenant = find_among(customers, name)?.facts.tenant.clone();
        if let Some(customer) = customers.get_mut(&tenant) {
            know_support_contact(customer, contact);
        }
    }
    Ok(())
}

/// The changes from how a customer was known to how it is after the file.
pub(super) fn add(
    decision: &mut Decision,
    catalogue: &Catalogue,
    before: Option<&Customer>,
    after: &Customer,
) {
    let tenant = &after.facts.tenant;
    for gdap in &after.gdap {
        let known = before.and_then(|before| before.gdap.iter().find(|known| known.id == gdap.id));
        let fields = known.map(|known| compare::gdap(catalogue, known, gdap));
        if fields.as_ref().is_none_or(|fields| !fields.is_empty()) {
            let name = format!("{} ({})", gdap.name, after.facts.name);
            let event = Event::GdapKnown { tenant: tenant.clone(), gdap: gdap.clone() };
            decision.add(ChangeOf::Gdap, name, fields, event);
        }
    }
    for contact in &after.support_contacts {
        let known = before.and_then(|before| same_subscription(before, contact));
        let fields = known.map(|known| compare::support_contacts(known, contact));
        if fields.as_ref().is_none_or(|fields| !fields.is_empty()) {
            let name = format!("{} ({})", contact.name, after.facts.name);
            let event = Event::SupportContactKnown { tenant: tenant.clone(), contact: contact.clone() };
            decision.add(ChangeOf::SupportContact, name, fields, event);
        }
    }
}

fn same_subscription<'a>(before: &'a Customer, contact: &SupportContact) -> Option<&'a SupportContact> {
    before.support_contacts.iter().find(|known| known.subscription == contact.subscription)
}
