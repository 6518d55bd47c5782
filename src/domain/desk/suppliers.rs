//! When suppliers work and how soon they promised to answer, made ready for use.

use super::super::calendar::Calendar;
use super::super::catalogue::Catalogue;
use super::super::sla::VendorTerms;
use super::super::ticket::{Handover, Ticket};
use super::Settings;
use std::sync::Arc;

/// The hours of suppliers, as seen from one partner: its zone is that of the default offering.
#[derive(Clone, Debug)]
pub(super) struct Suppliers {
    hours: Option<Arc<Calendar>>,
}

impl Suppliers {
    pub(super) fn new(settings: &Settings) -> Self {
        let hours = settings.catalogue.business_hours(settings.default_offering.time_zone);
        Self { hours: hours.map(|spec| Arc::new(Calendar::new(spec))) }
    }

    /// What the vehicle of a handover promises for the ticket's service. None: nothing, or it is not known when the
    /// supplier works.
    pub(super) fn terms(
        &self,
        catalogue: &Catalogue,
        ticket: &Ticket,
        handover: &Handover,
    ) -> Option<VendorTerms> {
        let target = catalogue.response_target(&handover.vehicle, ticket.request.service)?;
        let response = target.targets.get(&handover.severity)?;
        let hours = match response.round_the_clock {
            true => None,
            false => Some(Arc::clone(self.hours.as_ref()?)),
        };
        Some(VendorTerms { hours, target_s: response.seconds()? })
    }
}

impl PartialEq for Suppliers {
    /// They follow from the settings.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}
