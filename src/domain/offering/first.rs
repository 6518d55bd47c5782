//! Offerings as they were written before they had prices, breaks and shifts. Journals of that time hold them for ever;
//! they are read and never written again.

use super::{Offering, OutOfHours, SupportType, Target, Targets, WeeklyHours};
use crate::domain::contact::ContactRule;
use crate::domain::kind::{Service, Severity, Topic};
use crate::domain::price::{Price, Pricing};
use crate::domain::text::CleanLine;
use chrono::NaiveDate;
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// An offering version of then.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FirstVersion {
    version: u32,
    effective: NaiveDate,
    offering: FirstOffering,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct FirstOffering {
    name: CleanLine,
    effective: Option<NaiveDate>,
    time_zone: Tz,
    hours: WeeklyHours,
    holidays: BTreeMap<NaiveDate, CleanLine>,
    out_of_hours: OutOfHours,
    severity_a_24x7: bool,
    targets: BTreeMap<Severity, FirstTargets>,
    support: Vec<FirstSupport>,
    contact: Vec<ContactRule>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct FirstTargets {
    first_response: Target,
    resolution: Target,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct FirstSupport {
    topic: Topic,
    services: Vec<Service>,
    delivered_by: Option<CleanLine>,
}

impl FirstVersion {
    /// The same promise as it is written now.
    pub fn upgrade(&self) -> super::OfferingVersion {
        super::OfferingVersion {
            version: self.version,
            effective: self.effective,
            offering: self.offering.clone().into(),
        }
    }
}

impl From<FirstOffering> for Offering {
    fn from(first: FirstOffering) -> Self {
        Self {
            name: first.name,
            effective: first.effective,
            time_zone: first.time_zone,
            hours: first.hours,
            holiday_calendars: Vec::new(),
            holidays: first.holidays,
            breaks: BTreeMap::new(),
            shifts: BTreeMap::new(),
            out_of_hours: first.out_of_hours,
            severity_a_24x7: first.severity_a_24x7,
            waiting_vendor_pauses: false,
            targets: first
                .targets
                .into_iter()
                .map(|(severity, targets)| (severity, targets.into()))
                .collect(),
            support: first.support.into_iter().map(SupportType::from).collect(),
            contact: first.contact,
            pricing: Pricing::default(),
        }
    }
}

impl From<FirstTargets> for Targets {
    fn from(first: FirstTargets) -> Self {
        let FirstTargets { first_response, resolution } = first;
        Self { first_response, resolution, response: None, update: None }
    }
}

impl From<FirstSupport> for SupportType {
    fn from(first: FirstSupport) -> Self {
        let FirstSupport { topic, services, delivered_by } = first;
        Self { topic, services, delivery: None, delivered_by, price: Price::Included }
    }
}
