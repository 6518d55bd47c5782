//! An offering version made ready for use: its hours compiled into calendars.
//!
//! Made once per version and shared; every question about hours, targets and contact goes through it.

use super::calendar::{Calendar, CalendarSpec};
use super::contact::{ContactRule, Direction};
use super::kind::{Method, Severity};
use super::offering::{OfferingVersion, PromiseId, Targets};

/// What was promised, ready to be asked.
#[derive(Clone, Debug)]
pub struct Promise {
    /// The version it was made from.
    pub version: OfferingVersion,
    /// Whether that is the customer's own or the desk's default.
    pub id: PromiseId,
    service: Calendar,
    /// For severity A, if its clocks run round the clock.
    round_the_clock: Option<Calendar>,
    /// Per contact rule, in order; none: the service hours.
    contact: Vec<Option<Calendar>>,
}

impl Promise {
    /// Compiles a version of a customer's own. Holidays close the methods' own hours too.
    pub fn new(version: OfferingVersion) -> Self {
        let id = PromiseId::Own(version.version);
        Self::of(id, version)
    }

    /// Compiles a version of the desk's default offering.
    pub fn standard(version: OfferingVersion) -> Self {
        let id = PromiseId::Default(version.version);
        Self::of(id, version)
    }

    fn of(id: PromiseId, version: OfferingVersion) -> Self {
        let offering = &version.offering;
        let hours = CalendarSpec::service(offering);
        let round_the_clock = offering.severity_a_24x7.then(|| Calendar::always(offering.time_zone));
        let own_hours = |rule: &ContactRule| {
            let weekly = rule.hours.as_ref()?;
            Some(Calendar::new(hours.beside(weekly)))
        };
        let contact = offering.contact.iter().map(own_hours).collect();
        let service = Calendar::new(hours);
        Self { service, round_the_clock, contact, id, version }
    }

    /// The hours in which clocks of a severity run.
    pub fn calendar(&self, severity: Severity) -> &Calendar {
        match (severity, &self.round_the_clock) {
            (Severity::A, Some(always)) => always,
            _ => &self.service,
        }
    }

    /// The targets of a severity, if any were promised.
    pub fn targets(&self, severity: Severity) -> Option<Targets> {
        self.version.offering.targets.get(&severity).copied()
    }

    /// The service hours.
    pub fn service_hours(&self) -> &Calendar {
        &self.service
    }

    /// Whether a severity is served round the clock, whatever the hours.
    pub fn is_round_the_clock(&self, severity: Severity) -> bool {
        severity == Severity::A && self.round_the_clock.is_some()
    }

    /// The contact rules of a direction with their hours.
    pub fn contact(&self, direction: Direction) -> impl Iterator<Item = (&ContactRule, &Calendar)> {
        let rules = self.version.offering.contact.iter().zip(&self.contact);
        rules
            .filter(move |(rule, _)| rule.direction.covers(direction))
            .map(|(rule, own)| (rule, own.as_ref().unwrap_or(&self.service)))
    }

    /// The rule and hours of a method in a direction, if it is offered.
    pub fn contact_by(&self, method: Method, direction: Direction) -> Option<(&ContactRule, &Calendar)> {
        self.contact(direction).find(|(rule, _)| rule.method == method)
    }
}

#[cfg(test)]
pub(crate) mod samples;
