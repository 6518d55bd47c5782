//! What offers give and how soon suppliers answer: numbers with dates.

use super::source::{Confidence, Validity};
use crate::domain::kind::{Service, Severity, Topic};
use crate::domain::offering::WeeklyHours;
use crate::domain::partner::Cloud;
use crate::domain::text::CleanLine;
use chrono::NaiveDate;
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A count that stands for "as many as you like".
pub const UNLIMITED: i64 = -1;

/// What an offer gives per membership year, in a period.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entitlement {
    /// The offer's id.
    pub offer: String,
    /// When these numbers hold.
    pub validity: Validity,
    /// The last day for which a source that gives these numbers was seen; later they are less than sure.
    #[serde(default)]
    pub seen: Option<NaiveDate>,
    /// Incidents or hours by vehicle; [`UNLIMITED`] for no limit. A vehicle that is absent gets nothing.
    pub counts: BTreeMap<String, i64>,
    /// Something to check before relying on it: a locale key.
    #[serde(default)]
    pub check: Option<String>,
    /// Document and date.
    pub source: CleanLine,
    /// How sure.
    pub confidence: Confidence,
}

impl Entitlement {
    /// How sure the numbers are on a day.
    pub fn confidence_on(&self, on: NaiveDate) -> Confidence {
        match self.seen {
            Some(seen) if seen < on => Confidence::Unsure,
            _ => self.confidence,
        }
    }
}

/// How soon the first answer comes, for one severity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Response {
    /// In minutes.
    #[serde(default)]
    pub minutes: Option<u32>,
    /// In business days of the supplier.
    #[serde(default)]
    pub business_days: Option<u32>,
    /// Whether the clock runs day and night; else in the supplier's business hours.
    #[serde(default)]
    pub round_the_clock: bool,
}

impl Response {
    /// In seconds of the hours in which it runs, of which a business day has so many; none: nothing is promised.
    pub fn seconds(&self, business_day_s: i64) -> Option<i64> {
        let days = self.business_days.map(|days| i64::from(days) * business_day_s);
        self.minutes.map(|minutes| i64::from(minutes) * 60).or(days)
    }
}

/// When suppliers work.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BusinessHours {
    /// The clouds they are the hours of; empty: all that no other hours name.
    #[serde(default)]
    pub clouds: Vec<Cloud>,
    /// The zones of the partners for whom they hold; empty: all that no other hours name.
    #[serde(default)]
    pub zones: Vec<Tz>,
    /// The zone of the hours; none: the partner's.
    #[serde(default)]
    pub time_zone: Option<Tz>,
    /// The hours of a week.
    pub hours: WeeklyHours,
    /// Document and date.
    pub source: CleanLine,
    /// How sure.
    pub confidence: Confidence,
}

/// What a plan promises: the first answer, never the solution.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ResponseTarget {
    /// The plan's id.
    pub plan: String,
    /// The vehicles it is the promise of; empty: none of ours.
    #[serde(default)]
    pub vehicles: Vec<String>,
    /// The clouds it is promised in; empty: all.
    #[serde(default)]
    pub clouds: Vec<Cloud>,
    /// The topics it covers; empty: all.
    #[serde(default)]
    pub topics: Vec<Topic>,
    /// The services it covers; empty: all.
    #[serde(default)]
    pub services: Vec<Service>,
    /// The highest severity there is; a higher one is answered like it. None: A.
    #[serde(default)]
    pub highest: Option<Severity>,
    /// By severity; one that is absent was not found.
    pub targets: BTreeMap<Severity, Response>,
    /// What else is said, in English, for the hand-over.
    #[serde(default)]
    pub note: Option<CleanLine>,
    /// Document and date.
    pub source: CleanLine,
    /// How sure.
    pub confidence: Confidence,
}

impl ResponseTarget {
    /// Whether it is the promise of a vehicle, in a cloud, for a topic of a service.
    pub fn is_for(&self, vehicle: &str, cloud: Cloud, topic: Topic, service: Service) -> bool {
        self.vehicles.iter().any(|id| id == vehicle)
            && (self.clouds.is_empty() || self.clouds.contains(&cloud))
            && (self.topics.is_empty() || self.topics.contains(&topic))
            && (self.services.is_empty() || self.services.contains(&service))
    }

    /// What is promised for a severity; none: nothing was found.
    pub fn response(&self, severity: Severity) -> Option<Response> {
        // The later a severity stands in the alphabet, the lower it is.
        let severity = self.highest.map_or(severity, |highest| severity.max(highest));
        self.targets.get(&severity).copied()
    }
}
