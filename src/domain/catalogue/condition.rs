//! When a rule applies: the words a rule may test, and how they are compared with the situation of a ticket.

use crate::domain::kind::{Nature, Service, Severity, Topic};
use crate::domain::partner::{Cloud, Model};
use crate::domain::word::word;
use serde::Deserialize;

word! {
    /// Yes, no, or not known yet.
    #[derive(Default)]
    pub enum Known {
        /// It is so.
        Yes,
        /// It is not so.
        No,
        /// Nobody said.
        #[default]
        Unknown,
    }
}

impl From<bool> for Known {
    fn from(yes: bool) -> Self {
        if yes { Self::Yes } else { Self::No }
    }
}

word! {
    /// Whose tenant has the problem.
    #[derive(Default)]
    pub enum Owner {
        /// The partner's own.
        Own,
        /// A customer's.
        Customer,
        /// Not known.
        #[default]
        Unknown,
    }
}

word! {
    /// How old a product version is.
    #[derive(Default)]
    pub enum Version {
        /// The newest or the one before, in mainstream support (N or N-1).
        Current,
        /// Older.
        Older,
        /// Not known.
        #[default]
        Unknown,
    }
}

/// All that must be so for a rule to apply. An empty list asks nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Condition {
    /// The partner's place in the programme.
    pub models: Vec<Model>,
    /// The cloud the partner works in.
    pub clouds: Vec<Cloud>,
    /// The ticket's topic.
    pub topics: Vec<Topic>,
    /// The ticket's service.
    pub services: Vec<Service>,
    /// The ticket's nature.
    pub natures: Vec<Nature>,
    /// The ticket's severity.
    pub severities: Vec<Severity>,
    /// Whose tenant has the problem.
    pub owner: Vec<Owner>,
    /// How old the product is.
    pub version: Vec<Version>,
    /// Whether the GDAP role for requests is held in the customer's tenant.
    pub gdap: Vec<Known>,
    /// Whether GDAP relationships were imported; else only an answer of the checklist tells of the role.
    pub gdap_imported: Vec<Known>,
    /// Whether the relationship that gives the role ends within 30 days.
    pub gdap_ending: Vec<Known>,
    /// Whether the Azure role for requests is held on the subscription.
    pub azure_role: Vec<Known>,
    /// Whether there is a reseller relationship with the customer.
    pub reseller: Vec<Known>,
    /// Whether the customer's support contact is the partner.
    pub support_contact: Vec<Known>,
    /// Whether service health shows the incident.
    pub known_incident: Vec<Known>,
    /// Whether the customer cannot sign in any more.
    pub locked_out: Vec<Known>,
    /// Whether gate steps of the checklist are unanswered.
    pub open_gates: Vec<Known>,
    /// Whether the configuration names an indirect provider.
    pub provider_named: Vec<Known>,
    /// Whether the configuration or the offering names a supplier.
    pub supplier_named: Vec<Known>,
    /// One of these plans is held on the day.
    pub any_plan: Vec<String>,
    /// None of these plans is held on the day.
    pub no_plan: Vec<String>,
}
