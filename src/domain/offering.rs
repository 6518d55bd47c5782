//! What the partner promised a customer: support types, service hours, contact methods, targets.
//!
//! [`Offering`] is exactly what an `offering.toml` or the configuration's `[default_offering]` holds, and what the
//! journal keeps. [`check`] reports everything that is wrong with one; only checked offerings become
//! an [`OfferingVersion`].

pub mod check;
pub mod span;

use super::contact::ContactRule;
use super::kind::{Service, Severity, Topic};
use super::text::CleanLine;
use super::word::word;
use chrono::{NaiveDate, Weekday};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
pub use span::{Hours, Target};
use std::collections::BTreeMap;

/// Open intervals of local wall-clock time for each day of the week.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WeeklyHours {
    /// Monday.
    #[serde(default)]
    pub mon: Vec<Hours>,
    /// Tuesday.
    #[serde(default)]
    pub tue: Vec<Hours>,
    /// Wednesday.
    #[serde(default)]
    pub wed: Vec<Hours>,
    /// Thursday.
    #[serde(default)]
    pub thu: Vec<Hours>,
    /// Friday.
    #[serde(default)]
    pub fri: Vec<Hours>,
    /// Saturday.
    #[serde(default)]
    pub sat: Vec<Hours>,
    /// Sunday.
    #[serde(default)]
    pub sun: Vec<Hours>,
}

impl WeeklyHours {
    /// The intervals of one day.
    pub fn of(&self, day: Weekday) -> &[Hours] {
        match day {
            Weekday::Mon => &self.mon,
            Weekday::Tue => &self.tue,
            Weekday::Wed => &self.wed,
            Weekday::Thu => &self.thu,
            Weekday::Fri => &self.fri,
            Weekday::Sat => &self.sat,
            Weekday::Sun => &self.sun,
        }
    }
}

word! {
    /// What happens to a request that comes in while the desk is closed for this customer.
    #[derive(Default)]
    pub enum OutOfHours {
        /// Taken down; its clocks start at the next opening.
        #[default]
        Queue,
        /// Refused until the next opening.
        Refuse,
    }
}

/// One kind of support the partner gives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SupportType {
    /// The topic.
    pub topic: Topic,
    /// The services it covers; empty: all.
    #[serde(default)]
    pub services: Vec<Service>,
    /// Who delivers it, if not the partner itself.
    #[serde(default)]
    pub delivered_by: Option<CleanLine>,
}

/// Targets in open time for one severity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Targets {
    /// Created → first public message of an agent.
    pub first_response: Target,
    /// Created → resolved.
    pub resolution: Target,
}

/// The promise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Offering {
    /// What this offering is called, as *Standard* or *Gold 24x7*.
    pub name: CleanLine,
    /// First local date on which it holds; none: the day it is set.
    #[serde(default)]
    pub effective: Option<NaiveDate>,
    /// The IANA zone of all its hours.
    pub time_zone: Tz,
    /// Service hours.
    pub hours: WeeklyHours,
    /// Local dates that are closed, with their names.
    #[serde(default)]
    pub holidays: BTreeMap<NaiveDate, CleanLine>,
    /// What happens to requests outside the hours.
    #[serde(default)]
    pub out_of_hours: OutOfHours,
    /// Whether the clocks of severity A run round the clock.
    #[serde(default)]
    pub severity_a_24x7: bool,
    /// Targets per severity.
    pub targets: BTreeMap<Severity, Targets>,
    /// The support types.
    pub support: Vec<SupportType>,
    /// The contact methods.
    pub contact: Vec<ContactRule>,
}

impl Offering {
    /// Whether support of this topic and service was promised.
    pub fn supports(&self, topic: Topic, service: Service) -> Option<&SupportType> {
        self.support.iter().find(|kind| {
            kind.topic == topic && (kind.services.is_empty() || kind.services.contains(&service))
        })
    }
}

/// An offering as agreed with one customer: numbered, with the date from which it holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfferingVersion {
    /// Counted from 1 per customer.
    pub version: u32,
    /// First local date (in the offering's zone) on which it holds.
    pub effective: NaiveDate,
    /// What was promised.
    pub offering: Offering,
}
