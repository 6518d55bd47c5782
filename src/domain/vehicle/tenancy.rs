//! What the partner may do in the customer's tenant on a day, as far as that was imported or looked up.

use crate::domain::catalogue::{Catalogue, Known};
use crate::domain::customer::Customer;
use crate::domain::delegation::{AzureRole, Gdap, SupportContact};
use crate::domain::kind::Service;
use crate::domain::partner::Partner;
use chrono::NaiveDate;

/// Days before the end of a relationship from which on it is said to end soon.
const SOON: i64 = 30;

/// What is known without asking.
pub(super) struct Tenancy {
    /// Whether a role that opens requests is held; none: no relationship was imported.
    pub(super) gdap: Option<Known>,
    /// The relationship that gives it; of several, the one that lasts longest.
    pub(super) relationship: Option<Relationship>,
    /// What the relationships are called.
    pub(super) relationships: String,
    /// Whether the role in Azure is held; none: nobody looked.
    pub(super) azure_role: Option<Known>,
    /// Whether there is a reseller relationship.
    pub(super) reseller: Known,
    /// The company that stands in the portal as support contact, unless it is the partner; none: nothing was imported.
    pub(super) contact: Option<Contact>,
}

/// A relationship in force.
pub(super) struct Relationship {
    pub(super) name: String,
    pub(super) role: String,
    /// The day of its end; none: it goes on by itself, or has none.
    pub(super) ends: Option<NaiveDate>,
    pub(super) days_left: i64,
}

impl Relationship {
    /// Whether its end is near.
    pub(super) fn is_ending(&self) -> bool {
        self.ends.is_some() && self.days_left <= SOON
    }
}

/// Who stands in the customer's portal.
pub(super) enum Contact {
    Partner,
    Other(String),
}

impl Tenancy {
    pub(super) fn new(
        catalogue: &Catalogue,
        partner: &Partner,
        customer: &Customer,
        service: Service,
        on: NaiveDate,
    ) -> Self {
        let in_force: Vec<&Gdap> = customer.gdap.iter().filter(|gdap| gdap.in_force(on)).collect();
        let fits = |gdap: &&&Gdap| match service {
            // Any role will do: what counts is the role in Azure.
            Service::Azure => !gdap.roles.is_empty(),
            _ => catalogue.opens_requests(gdap),
        };
        let best = in_force.iter().filter(fits).max_by_key(|gdap| (gdap.end().is_none(), gdap.end()));
        let names: Vec<&str> = customer.gdap.iter().map(|gdap| gdap.name.as_str()).collect();
        Self {
            gdap: (!customer.gdap.is_empty()).then(|| match best {
                Some(_) => Known::Yes,
                None if in_force.iter().any(|gdap| catalogue.has_unknown_role(gdap)) => Known::Unknown,
                None => Known::No,
            }),
            relationship: best.map(|gdap| relationship(catalogue, gdap, on)),
            relationships: names.join(", "),
            azure_role: customer.access.azure_role.map(|role| Known::from(role != AzureRole::None)),
            reseller: reseller(customer),
            contact: contact(partner, customer, service),
        }
    }
}

fn relationship(catalogue: &Catalogue, gdap: &Gdap, on: NaiveDate) -> Relationship {
    let ends = gdap.end().map(|end| end.date_naive());
    let named = gdap.roles.iter().find(|id| catalogue.role_name(id) != id.as_str());
    let first = named.or(gdap.roles.first()).map(|id| catalogue.role_name(id));
    Relationship {
        name: gdap.name.to_string(),
        role: catalogue
            .support_role(gdap)
            .map(|role| role.name.as_str())
            .or(first)
            .unwrap_or_default()
            .to_owned(),
        ends,
        days_left: ends.map_or(i64::MAX, |ends| (ends - on).num_days()),
    }
}

/// What an agent looked up counts; else what Partner Center says.
fn reseller(customer: &Customer) -> Known {
    if let Some(looked_up) = customer.access.reseller {
        return Known::from(looked_up);
    }
    let word = customer.facts.relationship.as_ref().map(|word| word.to_lowercase()).unwrap_or_default();
    match word.trim() {
        word if word.contains("reseller") || word.contains("wederverkoper") => Known::Yes,
        "none" | "advisor" => Known::No,
        _ => Known::Unknown,
    }
}

/// The support contact of the subscriptions of a service: another company, if there is one.
fn contact(partner: &Partner, customer: &Customer, service: Service) -> Option<Contact> {
    let of_service = |contact: &&SupportContact| {
        let id = contact.subscription.as_deref();
        let subscription = customer.subscriptions.iter().find(|known| id == Some(known.id.as_str()));
        subscription.and_then(|known| known.service).is_none_or(|own| own == service)
    };
    let is_partner = |contact: &SupportContact| match (&contact.tenant, &partner.tenant) {
        (Some(tenant), Some(own)) => tenant == own,
        _ => contact.name.eq_ignore_ascii_case(&partner.name),
    };
    let mut found = customer.support_contacts.iter().filter(of_service).peekable();
    found.peek()?;
    let other = found.find(|contact| !is_partner(contact));
    Some(other.map_or(Contact::Partner, |contact| Contact::Other(contact.name.to_string())))
}
