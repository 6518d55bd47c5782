//! When suppliers work and how soon they promised to answer, made ready for use.

use super::super::calendar::{Calendar, CalendarSpec};
use super::super::catalogue::Catalogue;
use super::super::partner::Cloud;
use super::super::sla::VendorTerms;
use super::super::ticket::{Handover, Ticket};
use super::Settings;
use chrono::Weekday::{self, Fri, Mon, Sat, Sun, Thu, Tue, Wed};
use std::sync::Arc;

const WEEK: [Weekday; 7] = [Mon, Tue, Wed, Thu, Fri, Sat, Sun];

/// The hours of suppliers, as seen from one partner: its cloud, and the zone of the default offering.
#[derive(Clone, Debug)]
pub(super) struct Suppliers {
    cloud: Cloud,
    hours: Option<Arc<Calendar>>,
    /// How long they work on their longest day.
    business_day_s: i64,
}

impl Suppliers {
    pub(super) fn new(settings: &Settings) -> Self {
        let cloud = settings.partner.cloud;
        let hours = settings.catalogue.business_hours(cloud, settings.default_offering.time_zone);
        Self {
            cloud,
            business_day_s: hours.as_ref().map_or(0, longest_day),
            hours: hours.map(|spec| Arc::new(Calendar::new(spec))),
        }
    }

    /// What the vehicle of a handover promises for the ticket's service. None: nothing, or it is not known when the
    /// supplier works.
    pub(super) fn terms(
        &self,
        catalogue: &Catalogue,
        ticket: &Ticket,
        handover: &Handover,
    ) -> Option<VendorTerms> {
        let (topic, service) = (ticket.request.topic, ticket.request.service);
        let target = catalogue.response_target(&handover.vehicle, self.cloud, topic, service)?;
        let response = target.response(handover.severity)?;
        let hours = match response.round_the_clock {
            true => None,
            false => Some(Arc::clone(self.hours.as_ref()?)),
        };
        Some(VendorTerms { hours, target_s: response.seconds(self.business_day_s)? })
    }
}

/// Seconds of the day of the week on which suppliers work longest: what they call a business day.
fn longest_day(hours: &CalendarSpec) -> i64 {
    let open = |day: Weekday| -> i64 {
        hours.weekly.of(day).iter().map(|hours| i64::from(hours.to) - i64::from(hours.from)).sum()
    };
    WEEK.into_iter().map(open).max().unwrap_or_default() * 60
}

impl PartialEq for Suppliers {
    /// They follow from the settings.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}
