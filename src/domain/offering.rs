//! What the partner promised a customer: support types, service hours, contact methods, targets.
//!
//! [`Offering`] is exactly what an `offering.toml` or the configuration's `[default_offering]` holds, and what the
//! journal keeps. [`check`] reports everything that is wrong with one; only checked offerings become
//! an [`OfferingVersion`].

pub mod check;
pub mod first;
pub mod span;

use super::contact::ContactRule;
use super::kind::{Service, Severity, Topic};
use super::price::{Price, Pricing};
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
        /// Taken at once; work outside the hours is charged by the out-of-hours factor.
        Surcharge,
    }
}

word! {
    /// Who delivers a kind of support, seen from the customer.
    pub enum Delivery {
        /// The partner itself.
        Own,
        /// Another firm, whose support the partner resells.
        Resold,
        /// Another firm, on the partner's behalf.
        Outsourced,
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
    /// How it is delivered; none: outsourced if [`delivered_by`](Self::delivered_by) names a firm, else by the
    /// partner itself.
    #[serde(default)]
    pub delivery: Option<Delivery>,
    /// The firm that delivers it, if not the partner itself.
    #[serde(default)]
    pub delivered_by: Option<CleanLine>,
    /// What it costs.
    #[serde(default)]
    pub price: Price,
}

impl SupportType {
    /// Who delivers it.
    pub fn delivery(&self) -> Delivery {
        match (self.delivery, &self.delivered_by) {
            (Some(delivery), _) => delivery,
            (None, Some(_)) => Delivery::Outsourced,
            (None, None) => Delivery::Own,
        }
    }
}

/// Targets in open time for one severity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Targets {
    /// Created → first public message of an agent.
    pub first_response: Target,
    /// Created → resolved.
    pub resolution: Target,
    /// First unanswered message of the customer → next public message of an agent; none: not promised.
    #[serde(default)]
    pub response: Option<Target>,
    /// Last public message of an agent → the next, while nothing is unanswered; none: not promised.
    #[serde(default)]
    pub update: Option<Target>,
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
    /// Where holidays were taken from: countries (`NL`) and iCalendar files. Their dates stand in
    /// [`holidays`](Self::holidays) from the moment the offering was read, so that a version never moves by itself.
    #[serde(default)]
    pub holiday_calendars: Vec<CleanLine>,
    /// Local dates that are closed, with their names.
    #[serde(default)]
    pub holidays: BTreeMap<NaiveDate, CleanLine>,
    /// Times taken out of a local date.
    #[serde(default)]
    pub breaks: BTreeMap<NaiveDate, Vec<Hours>>,
    /// Hours of a local date in place of its weekly ones.
    #[serde(default)]
    pub shifts: BTreeMap<NaiveDate, Vec<Hours>>,
    /// What happens to requests outside the hours.
    #[serde(default)]
    pub out_of_hours: OutOfHours,
    /// Whether the clocks of severity A run round the clock.
    #[serde(default)]
    pub severity_a_24x7: bool,
    /// Whether the clocks (but the supplier's own) pause while a supplier is waited for.
    #[serde(default)]
    pub waiting_vendor_pauses: bool,
    /// Targets per severity.
    pub targets: BTreeMap<Severity, Targets>,
    /// The support types.
    pub support: Vec<SupportType>,
    /// The contact methods.
    pub contact: Vec<ContactRule>,
    /// How work is charged where a support type has a price.
    #[serde(default)]
    pub pricing: Pricing,
}

impl Offering {
    /// What support of this topic and service costs; what was not promised costs nothing.
    pub fn price(&self, topic: Topic, service: Service) -> Price {
        self.supports(topic, service).map(|kind| kind.price).unwrap_or_default()
    }

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

/// Which promise: a version of a customer's own, or one of the desk's default offering. Both are counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PromiseId {
    /// Made to a customer.
    Own(u32),
    /// The default of the configuration; version 0 is a default that no event tells of yet.
    Default(u32),
}
