//! The company that runs the desk, as far as it decides who may open what at Microsoft.

use super::ids::TenantId;
use super::kind::Service;
use super::text::CleanLine;
use super::word::word;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

word! {
    /// The partner's place in the CSP programme.
    pub enum Model {
        /// Buys from Microsoft and sells to customers.
        DirectBill,
        /// Buys from Microsoft and sells to resellers.
        IndirectProvider,
        /// Buys from an indirect provider.
        IndirectReseller,
        /// Advises, does not sell.
        Advisor,
    }
}

word! {
    /// Which of Microsoft's clouds the partner works in: each has portals, hours and rules of its own.
    #[derive(Default)]
    pub enum Cloud {
        /// The commercial one, for all the world.
        #[default]
        Commercial,
        /// That of the US Government.
        UsGovernment,
        /// That of China, operated by 21Vianet.
        China,
    }
}

/// Something the partner holds for a time: an offer with incidents, or a support plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Holding {
    /// The id of an offer (`gold_cloud_competency`, `solutions_partner`…) or of a plan (`psfp`, `asfp`, `ufp`).
    pub id: String,
    /// First day.
    pub from: NaiveDate,
    /// Last day; none: no end known.
    #[serde(default)]
    pub to: Option<NaiveDate>,
    /// Contract id, for vehicles that ask for it.
    #[serde(default)]
    pub contract_id: Option<CleanLine>,
    /// Access id, for vehicles that ask for it.
    #[serde(default)]
    pub access_id: Option<CleanLine>,
}

impl Holding {
    /// Whether it is held on a day.
    pub fn holds(&self, on: NaiveDate) -> bool {
        self.from <= on && self.to.is_none_or(|to| on <= to)
    }
}

/// Where the partner can be reached: what goes into a hand-over, never the customer's data.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PartnerContact {
    /// Who.
    #[serde(default)]
    pub name: CleanLine,
    /// E-mail address.
    #[serde(default)]
    pub email: CleanLine,
    /// Telephone number.
    #[serde(default)]
    pub phone: CleanLine,
}

/// Another firm, and where hand-overs to it go.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Firm {
    /// Its name.
    pub name: CleanLine,
    /// E-mail address for hand-overs.
    #[serde(default)]
    pub email: Option<CleanLine>,
    /// Telephone number.
    #[serde(default)]
    pub phone: Option<CleanLine>,
    /// The services it supports; empty: all.
    #[serde(default)]
    pub services: Vec<Service>,
}

impl Firm {
    /// A firm of which only the name is known.
    pub fn named(name: CleanLine) -> Self {
        Self { name, email: None, phone: None, services: Vec::new() }
    }
}

/// The `[partner]` part of the configuration.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Partner {
    /// The company's name.
    pub name: CleanLine,
    /// Its place in the programme.
    pub model: Model,
    /// The cloud it works in.
    #[serde(default)]
    pub cloud: Cloud,
    /// Its own tenant: other rules hold for problems there than for those of customers.
    #[serde(default)]
    pub tenant: Option<TenantId>,
    /// Its indirect provider, if it has one.
    #[serde(default)]
    pub indirect_provider: Option<Firm>,
    /// Firms to which support is outsourced or from which it is resold.
    #[serde(default)]
    pub suppliers: Vec<Firm>,
    /// Contact data for hand-overs.
    #[serde(default)]
    pub contact: PartnerContact,
    /// Offers with incidents.
    #[serde(default)]
    pub offers: Vec<Holding>,
    /// Support plans.
    #[serde(default)]
    pub plans: Vec<Holding>,
}

impl Partner {
    /// The first firm that supports a service in the partner's place.
    pub fn supplier_for(&self, service: Service) -> Option<&Firm> {
        self.suppliers.iter().find(|firm| firm.services.is_empty() || firm.services.contains(&service))
    }
}
