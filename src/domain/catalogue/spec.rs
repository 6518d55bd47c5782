//! A vehicle as its file describes it: names, portals, what it is for, what it asks, and its own rules.

use super::condition::Condition;
use super::source::{Confidence, Source, Validity};
use crate::domain::kind::{Nature, Service, Topic};
use crate::domain::partner::Model;
use crate::domain::phrase::Phrase;
use crate::domain::text::CleanLine;
use crate::domain::view::Words;
use crate::domain::word::word;
use chrono::NaiveDate;
use serde::{Deserialize, Deserializer};
use std::collections::BTreeMap;

word! {
    /// Who answers at the other end.
    pub enum Party {
        /// The partner itself.
        Own,
        /// Microsoft.
        Microsoft,
        /// The indirect provider.
        Provider,
        /// A firm that supports on the partner's behalf.
        Supplier,
        /// The maker of a third-party product.
        Isv,
    }
}

word! {
    /// What a rule does to a vehicle when it applies.
    pub enum Effect {
        /// It may not be used.
        Closes,
        /// It may be used, but others come first; the reason says what to check.
        Doubts,
        /// It may be used; the reason says what to check before.
        Checks,
        /// It speaks for the vehicle.
        Favours,
    }
}

word! {
    /// What a vehicle draws on.
    pub enum Draws {
        /// One incident of an offer per request.
        Incidents,
        /// Hours of an offer.
        Hours,
    }
}

/// The words of a dimension that a vehicle covers, and who says so.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limit<T> {
    /// Only these.
    pub only: Vec<T>,
    /// Document and date.
    pub source: CleanLine,
    /// How sure.
    pub confidence: Confidence,
}

/// What a vehicle is called from a day on.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NameSpec {
    /// The name. Names of Microsoft are the same in every language.
    #[serde(deserialize_with = "names")]
    pub text: Words,
    /// From which day; none: from the beginning.
    #[serde(default)]
    pub from: Option<NaiveDate>,
    /// Document and date.
    pub source: CleanLine,
    /// How sure the name and its day are.
    pub confidence: Confidence,
}

/// Where a request is opened.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PortalSpec {
    /// The way there, in the portal's own words.
    pub text: CleanLine,
    /// Its link, if a source gives one.
    #[serde(default)]
    pub link: Option<CleanLine>,
    /// The services it is for; empty: all.
    #[serde(default)]
    pub services: Vec<Service>,
    /// When it was or is there.
    #[serde(default)]
    pub validity: Validity,
    /// Document and date.
    pub source: CleanLine,
    /// How sure.
    pub confidence: Confidence,
}

/// A rule: when it applies, what it does, what it says and who says so.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// The vehicles it is about, by id. Only in the decision table; a vehicle's own rules are about itself.
    #[serde(default)]
    pub vehicles: Vec<String>,
    /// The row of the decision table of FACTS 2.4 that it comes from, if it has one.
    #[serde(default)]
    pub row: Option<u8>,
    /// The locale key of what it says.
    #[serde(default)]
    pub reason: Option<String>,
    /// What it says, in place of a key: of rules that a desk writes for itself.
    #[serde(default, deserialize_with = "own_words")]
    pub text: Option<Words>,
    /// Values for the placeholders of the reason.
    #[serde(default)]
    pub values: BTreeMap<String, CleanLine>,
    /// What it does.
    pub effect: Effect,
    /// When it applies.
    #[serde(default)]
    pub when: Condition,
    /// On which days.
    #[serde(default)]
    pub validity: Validity,
    /// Document and date.
    pub source: CleanLine,
    /// How sure.
    pub confidence: Confidence,
}

impl Rule {
    /// What it says: a sentence of the locale, or its own in both languages.
    pub fn phrase(&self) -> Phrase {
        match (&self.reason, &self.text) {
            (_, Some(text)) => own(text),
            (reason, None) => Phrase::new(reason.clone().unwrap_or_default()),
        }
    }

    /// By what messages name it.
    pub(super) fn name(&self) -> String {
        let text = || self.text.as_ref().map(|text| text.en.clone());
        self.reason.clone().or_else(text).unwrap_or_default()
    }
}

/// A sentence that a desk wrote for itself.
fn own(text: &Words) -> Phrase {
    Phrase::new("own-reason").with("en", &text.en).with("nl", &text.nl)
}

/// Texts that may be left out.
fn own_words<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Words>, D::Error> {
    super::checklist::words(from).map(Some)
}

/// A role or right that a request needs, as the hand-over names it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoleSpec {
    /// The role's name.
    pub text: CleanLine,
    /// The services it is for; empty: all.
    #[serde(default)]
    pub services: Vec<Service>,
    /// Document and date.
    pub source: CleanLine,
    /// How sure.
    pub confidence: Confidence,
}

word! {
    /// A field of the portal's form, in the portal's order.
    pub enum Field {
        /// The customer's name.
        Customer,
        /// The customer's domain.
        Domain,
        /// The customer's tenant id.
        Tenant,
        /// The product family.
        Service,
        /// The subscriptions of this service.
        Subscriptions,
        /// What kind of request.
        ProblemType,
        /// The title.
        Summary,
        /// The whole story.
        Description,
        /// When it began.
        Started,
        /// Severity.
        Severity,
        /// The support plan to choose in the form.
        SupportPlan,
        /// Contract id of the offer or plan used.
        ContractId,
        /// Access id of the offer or plan used.
        AccessId,
        /// Who to contact: the partner.
        Contact,
        /// The partner's e-mail address.
        Email,
        /// The partner's telephone number.
        Phone,
        /// The time zone in which the partner answers.
        TimeZone,
        /// The language of the request.
        Language,
        /// Country of the customer.
        Country,
        /// The desk's own number.
        Reference,
    }
}

/// A vehicle.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VehicleSpec {
    /// Its id.
    pub id: String,
    /// Its place among those that are open: lower comes first.
    pub rank: u8,
    /// Who answers.
    pub party: Party,
    /// Who says what it is.
    pub about: Source,
    /// What it is, in place of the sentence `reason-for-…` of the locale: of vehicles that a desk writes for itself.
    #[serde(default, deserialize_with = "own_words")]
    pub text: Option<Words>,
    /// On which days it exists.
    #[serde(default)]
    pub validity: Validity,
    /// Its names, oldest first.
    pub names: Vec<NameSpec>,
    /// Which partners may use it; none: all.
    #[serde(default)]
    pub models: Option<Limit<Model>>,
    /// What about; none: anything.
    #[serde(default)]
    pub topics: Option<Limit<Topic>>,
    /// For which services; none: all.
    #[serde(default)]
    pub services: Option<Limit<Service>>,
    /// For broken things or questions; none: both.
    #[serde(default)]
    pub natures: Option<Limit<Nature>>,
    /// It must be bought as a plan of this id; who says so.
    #[serde(default)]
    pub plan: Option<Source>,
    /// It draws on what an offer gives.
    #[serde(default)]
    pub draws: Option<Draws>,
    /// It asks for contract id and access id; who says so.
    #[serde(default)]
    pub ids: Option<Source>,
    /// What to choose as support plan in the form.
    #[serde(default)]
    pub support_plan: Option<CleanLine>,
    /// Where it is opened, most specific first.
    pub portals: Vec<PortalSpec>,
    /// Roles that whoever opens it needs.
    #[serde(default)]
    pub roles: Vec<RoleSpec>,
    /// The fields of its form, in order.
    #[serde(default)]
    pub fields: Vec<Field>,
    /// Its own rules.
    #[serde(default)]
    pub rules: Vec<Rule>,
}

impl VehicleSpec {
    /// What it is.
    pub fn purpose(&self) -> Phrase {
        match &self.text {
            Some(text) => own(text),
            None => Phrase::new(format!("reason-for-{}", self.id)),
        }
    }

    /// What it is called on a day; its id, should it have no name then.
    pub fn named(&self, on: NaiveDate) -> Words {
        self.name(on)
            .map_or_else(|| Words { en: self.id.clone(), nl: self.id.clone() }, |name| name.text.clone())
    }

    /// Its name on a day, with the source.
    pub fn name(&self, on: NaiveDate) -> Option<&NameSpec> {
        self.names.iter().rev().find(|name| name.from.is_none_or(|from| from <= on))
    }

    /// Where it is opened for a service on a day.
    pub fn portal(&self, service: Service, on: NaiveDate) -> Option<&PortalSpec> {
        self.portals.iter().find(|portal| {
            portal.validity.holds(on) && (portal.services.is_empty() || portal.services.contains(&service))
        })
    }

    /// The roles that opening a request for a service needs.
    pub fn roles_for(&self, service: Service) -> impl Iterator<Item = &RoleSpec> {
        self.roles.iter().filter(move |role| role.services.is_empty() || role.services.contains(&service))
    }
}

/// A text that is the same in every language, or one in each.
fn names<'de, D: Deserializer<'de>>(from: D) -> Result<Words, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Name {
        Same(CleanLine),
        Both { en: CleanLine, nl: CleanLine },
    }
    Ok(match Name::deserialize(from)? {
        Name::Same(name) => Words { en: name.to_string(), nl: name.to_string() },
        Name::Both { en, nl } => Words { en: en.to_string(), nl: nl.to_string() },
    })
}
