//! A company the partner supports.

use super::delegation::{Access, Gdap, SupportContact};
use super::disclosure::Disclosure;
use super::ids::{TenantId, TicketNumber};
use super::kind::Service;
use super::lang::Lang;
use super::offering::{OfferingVersion, PromiseId};
use super::text::CleanLine;
use super::word::word;
use super::work::Block;
use chrono::NaiveDate;
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

word! {
    /// How a subscription stands, in Partner Center's words.
    #[derive(Default)]
    pub enum SubscriptionStatus {
        /// Not stated, or a word Loket does not know.
        #[default]
        None,
        /// In use.
        Active,
        /// Ordered.
        Pending,
        /// Stopped by the partner or for non-payment.
        Suspended,
        /// Over.
        Expired,
        /// Switched off.
        Disabled,
        /// Removed.
        Deleted,
    }
}

/// Something the customer bought through the partner.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Subscription {
    /// Partner Center's id, in lower case.
    pub id: String,
    /// The product's name.
    pub product: CleanLine,
    /// The family it belongs to, as far as its name tells.
    pub service: Option<Service>,
    /// How it stands.
    pub status: SubscriptionStatus,
    /// Seats.
    pub quantity: u32,
}

/// What is known of a customer from Partner Center or by hand: everything but what the desk itself promised it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CustomerFacts {
    /// The tenant.
    pub tenant: TenantId,
    /// The company's name.
    pub name: CleanLine,
    /// Primary domain name.
    pub domain: CleanLine,
    /// Further domain names.
    pub custom_domains: Vec<CleanLine>,
    /// ISO 3166 code of two letters, upper case.
    pub country: Option<String>,
    /// The language in which the customer is addressed.
    pub language: Option<Lang>,
    /// Relationship to the partner, as Partner Center words it.
    pub relationship: Option<CleanLine>,
    /// Whether Partner Center says that delegated access is allowed; lists leave it out.
    pub delegated_access: Option<bool>,
    /// Tags given in Partner Center.
    pub tags: Vec<CleanLine>,
}

/// A customer of the desk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Customer {
    /// What came from outside.
    pub facts: CustomerFacts,
    /// What the agents call it.
    pub alias: Option<CleanLine>,
    /// The customer's own zone, set by hand; none: that of its offering.
    pub time_zone: Option<Tz>,
    /// What it bought.
    pub subscriptions: Vec<Subscription>,
    /// What was promised, oldest first.
    pub offerings: Vec<OfferingVersion>,
    /// What it was told of that, oldest first.
    pub disclosures: Vec<Disclosure>,
    /// Blocks of hours it bought, oldest first.
    pub blocks: Vec<Block>,
    /// Minutes drawn from its blocks.
    pub block_minutes_used: u32,
    /// GDAP relationships with it.
    pub gdap: Vec<Gdap>,
    /// What was looked up of it.
    pub access: Access,
    /// Who stands in its portal as its support contact.
    pub support_contacts: Vec<SupportContact>,
    /// Tickets for which credit for Azure fraud was asked, closed ones too: it is given once.
    pub fraud_claims: BTreeSet<TicketNumber>,
}

impl Customer {
    /// A customer of whom only the facts are known.
    pub fn new(facts: CustomerFacts) -> Self {
        Self {
            facts,
            alias: None,
            time_zone: None,
            subscriptions: Vec::new(),
            offerings: Vec::new(),
            disclosures: Vec::new(),
            blocks: Vec::new(),
            block_minutes_used: 0,
            gdap: Vec::new(),
            access: Access::default(),
            support_contacts: Vec::new(),
            fraud_claims: BTreeSet::new(),
        }
    }

    /// What to call it: the alias if it has one.
    pub fn label(&self) -> &str {
        self.alias.as_ref().unwrap_or(&self.facts.name)
    }

    /// Everything it is called: tenant id, domains, name, alias.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        let facts = &self.facts;
        [facts.tenant.as_str(), &facts.domain, &facts.name]
            .into_iter()
            .chain(self.alias.as_deref())
            .chain(facts.custom_domains.iter().map(super::text::CleanLine::as_str))
    }

    /// When and how it was told of a promise; the newest time.
    pub fn disclosure(&self, promise: PromiseId) -> Option<&Disclosure> {
        self.disclosures.iter().rev().find(|disclosure| disclosure.promise == promise)
    }

    /// Minutes left of the blocks it bought; less than none if more was used.
    pub fn block_minutes_left(&self) -> i64 {
        let bought: i64 = self.blocks.iter().map(|block| i64::from(block.minutes)).sum();
        bought - i64::from(self.block_minutes_used)
    }

    /// The version in force on a local date: the newest of those that hold by then.
    pub fn offering_on(&self, date: NaiveDate) -> Option<&OfferingVersion> {
        self.offerings.iter().rev().find(|version| version.effective <= date)
    }
}
