//! What an import file says, after reading and before it is compared with the desk.

use super::case::Case;
use super::customer::{CustomerFacts, Subscription};
use super::delegation::{Gdap, SupportContact};
use super::health::HealthIssue;
use super::ids::TenantId;
use super::phrase::Phrase;
use super::text::CleanLine;
use super::word::word;
use serde::{Deserialize, Serialize};

/// One file's worth of facts. `None` in a part means that the file does not tell, not that there is nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Import {
    /// Customers.
    pub customers: Vec<CustomerPart>,
    /// Subscriptions, each with the customer as the file or the user names it.
    pub subscriptions: Vec<(String, Subscription)>,
    /// Service requests of Partner Center.
    pub cases: Vec<CasePart>,
    /// Problems that Microsoft reports, each with the customer in whose tenant it was seen, as the user names it.
    pub issues: Vec<(Option<String>, HealthIssue)>,
    /// GDAP relationships, each with the tenant it is with.
    pub gdap: Vec<(TenantId, Gdap)>,
    /// Support contacts, each with the customer as the file or the user names it.
    pub support_contacts: Vec<(String, SupportContact)>,
    /// What the user should know of the file, as that it is one page of several.
    pub notices: Vec<Phrase>,
}

/// What a file tells of a customer; lists tell less than single bodies.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CustomerPart {
    /// The tenant.
    pub tenant: TenantId,
    /// The company's name.
    pub name: CleanLine,
    /// Primary domain name; empty: the file does not tell.
    pub domain: CleanLine,
    /// Further domain names, if told.
    pub custom_domains: Option<Vec<CleanLine>>,
    /// Country, if told.
    pub country: Option<String>,
    /// Language, if told.
    pub language: Option<super::lang::Lang>,
    /// Relationship, if told.
    pub relationship: Option<CleanLine>,
    /// Delegated access, if told.
    pub delegated_access: Option<bool>,
    /// Tags, if told.
    pub tags: Option<Vec<CleanLine>>,
}

impl CustomerPart {
    /// The facts after this file, given those before it: what the file does not tell stays.
    pub fn onto(&self, before: Option<&CustomerFacts>) -> CustomerFacts {
        CustomerFacts {
            tenant: self.tenant.clone(),
            name: self.name.clone(),
            domain: match before {
                Some(before) if self.domain.is_empty() => before.domain.clone(),
                _ => self.domain.clone(),
            },
            custom_domains: told(&self.custom_domains, before.map(|b| &b.custom_domains)),
            country: self.country.clone().or_else(|| before.and_then(|b| b.country.clone())),
            language: self.language.or_else(|| before.and_then(|b| b.language)),
            relationship: self.relationship.clone().or_else(|| before.and_then(|b| b.relationship.clone())),
            delegated_access: self.delegated_access.or_else(|| before.and_then(|b| b.delegated_access)),
            tags: told(&self.tags, before.map(|b| &b.tags)),
        }
    }
}

fn told(now: &Option<Vec<CleanLine>>, before: Option<&Vec<CleanLine>>) -> Vec<CleanLine> {
    now.clone().or_else(|| before.cloned()).unwrap_or_default()
}

/// What a file tells of a service request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CasePart {
    /// The customer as the file or the user names it, if at all.
    pub customer: Option<String>,
    /// The organisation's id in the body: the customer's tenant, or the partner's own.
    pub organization: Option<TenantId>,
    /// The rest; `customer` and `ticket` are filled in by the desk.
    pub case: Case,
}

/// One line of what an import would change, for `--dry-run` and for the report afterwards.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// `add` or `change`.
    pub kind: ChangeKind,
    /// `customer`, `subscription` or `case`.
    pub what: ChangeOf,
    /// Its name for people.
    pub name: String,
    /// Field, before, after; empty for what is new.
    pub fields: Vec<(String, String, String)>,
}

word! {
    /// Whether something is new.
    pub enum ChangeKind {
        /// New.
        Add,
        /// Known, and different now.
        Change,
    }
}

word! {
    /// What an import line is about.
    pub enum ChangeOf {
        /// A customer.
        Customer,
        /// A subscription.
        Subscription,
        /// A service request.
        Case,
        /// A problem that Microsoft reports.
        HealthIssue,
        /// A GDAP relationship.
        Gdap,
        /// A support contact.
        SupportContact,
    }
}
