//! The sample data of `assets/demo`, as it is read.

use super::tenancy::Tenancy;
use crate::config::{self, Config, holidays};
use crate::domain::customer::{Subscription, SubscriptionStatus};
use crate::domain::import::CustomerPart;
use crate::domain::kind::{Nature, Service, Severity, Topic};
use crate::domain::lang::Lang;
use crate::domain::offering::Offering;
use crate::domain::text::{CleanLine, CleanText};
use chrono_tz::Tz;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;

/// Sample data that is not what it should be.
#[derive(Debug, thiserror::Error)]
#[error("assets/demo/{file}: {why}")]
pub struct SampleError {
    file: &'static str,
    why: String,
}

/// Everything the demo is made of.
#[derive(Debug)]
pub struct Sample {
    /// The desk's configuration.
    pub config: Config,
    /// What was promised, by name of the offering.
    pub offerings: BTreeMap<String, Offering>,
    /// Who is supported.
    pub customers: Vec<SampleCustomer>,
    /// What they ask.
    pub stories: Vec<Story>,
    /// Answers to steps of a checklist.
    pub findings: BTreeMap<Lang, Vec<CleanText>>,
    /// What a supplier says.
    pub supplier: BTreeMap<Lang, Vec<CleanText>>,
    /// What tells a customer how far it is.
    pub updates: BTreeMap<Lang, Vec<CleanText>>,
    /// What customers write in between.
    pub questions: BTreeMap<Lang, Vec<CleanText>>,
    /// What the desk is to be reminded of.
    pub reminders: BTreeMap<Lang, Vec<CleanText>>,
    /// Why a deadline is set by hand.
    pub reasons: BTreeMap<Lang, Vec<CleanText>>,
    /// What Microsoft reports, and what may be done at customers.
    pub tenancy: Tenancy,
}

/// A customer of the demo.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SampleCustomer {
    tenant: String,
    name: CleanLine,
    /// What agents call it.
    pub alias: Option<CleanLine>,
    domain: CleanLine,
    #[serde(default)]
    custom_domains: Vec<CleanLine>,
    country: String,
    /// The language in which it asks.
    pub language: Lang,
    /// The zone of its hours; none: that of the default offering.
    pub time_zone: Option<Tz>,
    /// The name of its offering; none: the default one.
    pub offering: Option<String>,
    /// Whether it was not told yet what it is promised.
    #[serde(default)]
    pub undisclosed: bool,
    #[serde(default)]
    tags: Vec<CleanLine>,
    /// Who asks.
    pub contacts: Vec<CleanLine>,
    subscriptions: Vec<(CleanLine, Service, u32)>,
}

impl SampleCustomer {
    /// The customer as an import would tell of it.
    pub fn part(&self) -> CustomerPart {
        CustomerPart {
            tenant: self.tenant.as_str().into(),
            name: self.name.clone(),
            domain: self.domain.clone(),
            custom_domains: Some(self.custom_domains.clone()),
            country: Some(self.country.clone()),
            language: Some(self.language),
            relationship: Some(CleanLine::cut("reseller")),
            delegated_access: Some(true),
            tags: Some(self.tags.clone()),
        }
    }

    /// The name by which commands find it.
    pub fn key(&self) -> &str {
        &self.tenant
    }

    /// What it bought. The ids are made from the tenant's.
    pub fn subscriptions(&self) -> impl Iterator<Item = Subscription> {
        let stem = self.tenant.get(..24).unwrap_or_default();
        let bought = self.subscriptions.iter().enumerate();
        bought.map(move |(place, (product, service, quantity))| Subscription {
            id: format!("{stem}{place:012}"),
            product: product.clone(),
            service: Some(*service),
            status: SubscriptionStatus::Active,
            quantity: *quantity,
        })
    }

    /// Whether it was told what it is promised.
    pub fn is_disclosed(&self) -> bool {
        self.offering.is_some() && !self.undisclosed
    }

    /// Whether it bought something of a service.
    pub fn uses(&self, service: Service) -> bool {
        self.subscriptions.iter().any(|(_, bought, _)| *bought == service)
    }
}

/// Something customers ask, and what the agents write.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Story {
    /// The language of all its texts.
    pub lang: Lang,
    /// What it is about.
    pub topic: Topic,
    /// The product family.
    pub service: Service,
    /// How bad.
    pub severity: Severity,
    /// Broken, or a question.
    #[serde(default = "broken")]
    pub nature: Nature,
    /// What is the matter, in one line.
    pub title: CleanLine,
    /// The whole story.
    pub description: CleanText,
    /// An internal note.
    pub note: CleanText,
    /// The first answer to the customer.
    pub reply: CleanText,
    /// What the customer is waited for.
    pub ask: CleanLine,
    /// How it was solved.
    pub solution: CleanText,
}

fn broken() -> Nature {
    Nature::BreakFix
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Customers {
    customer: Vec<SampleCustomer>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Stories {
    story: Vec<Story>,
    findings: BTreeMap<Lang, Vec<CleanText>>,
    supplier: BTreeMap<Lang, Vec<CleanText>>,
    updates: BTreeMap<Lang, Vec<CleanText>>,
    questions: BTreeMap<Lang, Vec<CleanText>>,
    reminders: BTreeMap<Lang, Vec<CleanText>>,
    reasons: BTreeMap<Lang, Vec<CleanText>>,
}

impl Sample {
    /// Reads what is compiled in.
    pub fn load() -> Result<Self, SampleError> {
        let config = config::parse("config.toml", include_str!("../../assets/demo/config.toml"))
            .map_err(|problems| wrong("config.toml", problems.first().map(ToString::to_string)))?;
        let customers: Customers = read("customers.toml", include_str!("../../assets/demo/customers.toml"))?;
        let stories: Stories = read("tickets.toml", include_str!("../../assets/demo/tickets.toml"))?;
        Ok(Self {
            config,
            offerings: read("offerings.toml", include_str!("../../assets/demo/offerings.toml"))?,
            customers: customers.customer,
            stories: stories.story,
            findings: stories.findings,
            supplier: stories.supplier,
            updates: stories.updates,
            questions: stories.questions,
            reminders: stories.reminders,
            reasons: stories.reasons,
            tenancy: read("escalation.toml", include_str!("../../assets/demo/escalation.toml"))?,
        })
    }

    /// The offering of a customer, in its own zone; one that closes on holidays, on those of its country if they are
    /// known. None: the default one.
    pub fn offering_of(&self, customer: &SampleCustomer) -> Option<Offering> {
        let mut offering = self.offerings.get(customer.offering.as_ref()?)?.clone();
        if let Some(zone) = customer.time_zone {
            offering.time_zone = zone;
        }
        if let Ok(calendar) = holidays::country(&customer.country)
            && !offering.holidays.is_empty()
        {
            let named = calendar.holidays().into_iter().map(|(date, holiday)| (date, holiday.name));
            offering.holidays = named.collect();
            offering.holiday_calendars = vec![CleanLine::cut(&customer.country)];
        }
        Some(offering)
    }
}

fn read<T: DeserializeOwned>(file: &'static str, text: &str) -> Result<T, SampleError> {
    toml::from_str(text).map_err(|error| wrong(file, Some(error.to_string())))
}

fn wrong(file: &'static str, why: Option<String>) -> SampleError {
    SampleError { file, why: why.unwrap_or_default() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::offering::check;
    use std::collections::BTreeSet;

    #[test]
    fn the_sample_data_holds_together() {
        let sample = Sample::load().unwrap();
        assert!(sample.customers.len() >= 12 && sample.stories.len() >= 40);
        let zones: BTreeSet<_> = sample.customers.iter().filter_map(|c| c.time_zone.map(Tz::name)).collect();
        assert!(zones.len() >= 8, "{zones:?}");
        for customer in &sample.customers {
            assert_eq!(
                customer.offering.is_some(),
                sample.offering_of(customer).is_some(),
                "{}",
                customer.name
            );
            assert!(!customer.contacts.is_empty(), "{}", customer.name);
            if let Some(offering) = sample.offering_of(customer) {
                assert_eq!(check::problems(&offering), [], "{}", customer.name);
            }
        }
    }

    #[test]
    fn every_story_is_asked_by_some_customer() {
        let sample = Sample::load().unwrap();
        for story in &sample.stories {
            assert!(
                sample.customers.iter().any(|c| c.language == story.lang && c.uses(story.service)),
                "{}",
                story.title
            );
            assert!(story.ask.chars().count() <= 200, "{}", story.title);
        }
    }
}
