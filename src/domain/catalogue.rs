//! The rules of diagnosis and escalation, as data: checklists, vehicles, entitlements, response targets.
//!
//! All of it is written in the TOML files of `assets/`, with a source and a confidence for every rule. [`Catalogue::parse`]
//! reads the texts whole or says what is wrong with each file; whoever holds a catalogue holds one without gaps,
//! unknown words or overlapping dates.

pub mod checklist;
pub mod claim;
pub mod condition;
pub mod offer;
pub mod problem;
pub mod read;
pub mod role;
pub mod source;
pub mod spec;

mod check;
mod spot;

use super::calendar::CalendarSpec;
use super::claim::ClaimKind;
use super::delegation::Gdap;
use super::kind::{Service, Topic};
pub use checklist::{Checklist, Choice, Fact, Step};
use chrono::NaiveDate;
use chrono_tz::Tz;
pub use claim::ClaimRule;
pub use condition::{Condition, Known, Owner, Version};
pub use offer::{BusinessHours, Entitlement, ResponseTarget};
pub use problem::AssetProblem;
pub use read::FILE_LIMIT;
pub use role::EntraRole;
pub use source::{Confidence, Source, Validity};
pub use spec::{Effect, Rule, VehicleSpec};

/// Everything the assets say, checked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Catalogue {
    /// The routes of escalation, best first.
    pub vehicles: Vec<VehicleSpec>,
    /// The decision table: rules that hold for several vehicles.
    pub routing: Vec<Rule>,
    /// The diagnosis steps, each checklist whole, with the steps it shares.
    pub checklists: Vec<Checklist>,
    /// Incidents and hours per offer and period.
    pub entitlements: Vec<Entitlement>,
    /// How soon suppliers promise to answer.
    pub response_targets: Vec<ResponseTarget>,
    /// When suppliers work, by the zone of the partner.
    pub business_hours: Vec<BusinessHours>,
    /// Names of Entra roles.
    pub roles: Vec<EntraRole>,
    /// What can be claimed, until when and by whom.
    pub claims: Vec<ClaimRule>,
    /// Why files that a desk wrote for itself are not in it.
    pub left_out: Vec<AssetProblem>,
}

impl Catalogue {
    /// Reads the files of `assets/`, given as name (`vehicles/psi.toml`) and text. All problems of all files at once.
    pub fn parse(texts: &[(&str, &str)]) -> Result<Self, Vec<AssetProblem>> {
        let (catalogue, mut problems) = read::all(texts);
        if problems.is_empty() {
            problems = check::problems(&catalogue, texts);
        }
        if problems.is_empty() { Ok(catalogue) } else { Err(problems) }
    }

    /// The checklist for a topic and service: the most specific one.
    pub fn checklist(&self, topic: Topic, service: Service) -> Option<&Checklist> {
        self.checklists
            .iter()
            .filter_map(|list| Some((list.fit(topic, service)?, list)))
            .max_by_key(|(fit, _)| *fit)
            .map(|(_, list)| list)
    }

    /// The vehicle with this id.
    pub fn vehicle(&self, id: &str) -> Option<&VehicleSpec> {
        self.vehicles.iter().find(|vehicle| vehicle.id == id)
    }

    /// What an offer gives on a day.
    pub fn entitlement(&self, offer: &str, on: NaiveDate) -> Option<&Entitlement> {
        self.entitlements.iter().find(|row| row.offer == offer && row.validity.holds(on))
    }

    /// How soon an answer is promised on a vehicle, for a service.
    pub fn response_target(&self, vehicle: &str, service: Service) -> Option<&ResponseTarget> {
        self.response_targets.iter().find(|target| target.is_for(vehicle, service))
    }

    /// What an Entra role is called; its id, if that is not known.
    pub fn role_name<'a>(&'a self, id: &'a str) -> &'a str {
        self.roles.iter().find(|role| role.id == id).map_or(id, |role| role.name.as_str())
    }

    /// Whether a relationship gives a role with which requests for Microsoft 365 and Dynamics 365 may be opened.
    pub fn opens_requests(&self, gdap: &Gdap) -> bool {
        self.roles.iter().any(|role| role.opens_requests && gdap.roles.contains(&role.id))
    }

    /// The rule for a kind of claim about a service.
    pub fn claim(&self, kind: ClaimKind, service: Service) -> Option<&ClaimRule> {
        let of_kind = || self.claims.iter().filter(|rule| rule.kind == kind);
        let named = of_kind().find(|rule| rule.services.contains(&service));
        named.or_else(|| of_kind().find(|rule| rule.services.is_empty()))
    }

    /// The hours in which suppliers work for a partner of a zone, if any are known.
    pub fn business_hours(&self, partner: Tz) -> Option<CalendarSpec> {
        let named = |hours: &&BusinessHours| hours.zones.contains(&partner);
        let all = || self.business_hours.iter().find(|hours| hours.zones.is_empty());
        let hours = self.business_hours.iter().find(named).or_else(all)?;
        Some(CalendarSpec::new(hours.time_zone.unwrap_or(partner), hours.hours.clone()))
    }

    /// The ids a partner may hold as offers.
    pub fn offer_ids(&self) -> impl Iterator<Item = &str> {
        self.entitlements.iter().map(|row| row.offer.as_str())
    }

    /// The ids a partner may hold as plans.
    pub fn plan_ids(&self) -> impl Iterator<Item = &str> {
        self.vehicles.iter().filter(|vehicle| vehicle.plan.is_some()).map(|vehicle| vehicle.id.as_str())
    }
}
