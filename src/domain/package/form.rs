//! The form of a portal, field by field, filled in with what the desk knows.

use super::{CONSENT, Content, Entry, STARTED, digest, told};
use crate::domain::catalogue::spec::{Field, FormField};
use crate::domain::catalogue::{Step, VehicleSpec};
use crate::domain::checklist::Finding;
use crate::domain::customer::{Customer, Subscription, SubscriptionStatus};
use crate::domain::desk::Settings;
use crate::domain::diagnosis;
use crate::domain::kind::{Method, Severity};
use crate::domain::partner::Holding;
use crate::domain::phrase::{Phrase, key_of};
use crate::domain::ticket::Ticket;

/// At most so many subscriptions are listed.
const SUBSCRIPTIONS: usize = 20;

/// Who fills in the form, from what.
pub(super) struct Form<'a> {
    pub(super) vehicle: &'a VehicleSpec,
    pub(super) settings: &'a Settings,
    pub(super) customer: &'a Customer,
    pub(super) ticket: &'a Ticket,
    pub(super) holding: Option<&'a Holding>,
    pub(super) severity: Severity,
}

impl Form<'_> {
    /// The form, filled in. Steps that the diagnosis does not lead to are left out.
    pub(super) fn entries(&self, fields: &[FormField], steps: &[&Step]) -> Vec<Entry> {
        fields
            .iter()
            .filter_map(|label| {
                let value = match label {
                    FormField::Known(field) => self.value(*field),
                    FormField::Step(id) => self.answer(steps.iter().find(|step| step.id == *id)?),
                };
                Some(Entry { label: label.clone(), value })
            })
            .collect()
    }

    fn answer(&self, step: &Step) -> Content {
        let answer = self.ticket.answers.get(&step.id).filter(|answer| answer.finding != Finding::Skipped);
        answer.map_or(Content::Missing, |answer| text(&diagnosis::words(step, answer)))
    }

    fn value(&self, field: Field) -> Content {
        let request = &self.ticket.request;
        let facts = &self.customer.facts;
        match field {
            Field::Customer => text(&facts.name),
            Field::Domain => text(&facts.domain),
            Field::Tenant => text(facts.tenant.as_str()),
            Field::Service => Content::Words(Phrase::new(key_of("service", request.service))),
            Field::Subscriptions => text(&self.subscriptions()),
            Field::ProblemType => {
                Content::Words(Phrase::new("package-problem").word("topic", "topic", request.topic).word(
                    "nature",
                    "nature",
                    request.nature,
                ))
            }
            Field::Summary => text(&request.title),
            Field::Description => text(&request.description),
            Field::Started => told(self.ticket, STARTED).map_or_else(|| self.reported(), Content::Text),
            Field::Severity => Content::Words(Phrase::new(key_of("severity", self.severity))),
            Field::SupportPlan => self.vehicle.support_plan.as_deref().map_or(Content::Missing, text),
            Field::ContractId => self.id(|holding| holding.contract_id.as_deref()),
            Field::AccessId => self.id(|holding| holding.access_id.as_deref()),
            Field::Contact => text(&self.contact()),
            Field::Email => text(&self.settings.partner.contact.email),
            Field::Phone => text(&self.settings.partner.contact.phone),
            // Who answers is at the desk: its own hours are those of the default offering.
            Field::TimeZone => text(self.settings.default_offering.time_zone.name()),
            Field::Language => Content::Words(Phrase::new("package-english")),
            Field::Country => facts.country.as_deref().map_or(Content::Missing, text),
            Field::ContactMethod => Content::Words(Phrase::new(key_of("method", self.method()))),
            Field::Consent => told(self.ticket, CONSENT).map_or(Content::Missing, Content::Text),
            Field::Reference => Content::Words(
                Phrase::new("package-reference").with("number", format!("#{}", self.ticket.number)),
            ),
        }
    }

    /// When it is critical somebody must answer at once: by telephone, if there is one.
    fn method(&self) -> Method {
        let phone = &self.settings.partner.contact.phone;
        if self.severity == Severity::A && !phone.is_empty() { Method::Phone } else { Method::Email }
    }

    fn reported(&self) -> Content {
        Content::Words(Phrase::new("package-reported").with("at", digest::instant(self.ticket.created_at)))
    }

    fn contact(&self) -> String {
        let partner = &self.settings.partner;
        let (name, company) = (&partner.contact.name, &partner.name);
        match name.is_empty() {
            true => company.to_string(),
            false => format!("{name}, {company}"),
        }
    }

    fn id<'a>(&'a self, part: impl Fn(&'a Holding) -> Option<&'a str>) -> Content {
        self.holding.and_then(part).map_or(Content::Missing, text)
    }

    /// Those of this product family that have not ended.
    fn subscriptions(&self) -> String {
        let concerned = |subscription: &&Subscription| {
            subscription.service == Some(self.ticket.request.service)
                && !matches!(subscription.status, SubscriptionStatus::Deleted | SubscriptionStatus::Expired)
        };
        self.customer
            .subscriptions
            .iter()
            .filter(concerned)
            .take(SUBSCRIPTIONS)
            .map(|subscription| format!("{} ({})", subscription.product, subscription.id))
            .collect::<Vec<_>>()
            .join(", ")
    }
}

fn text(text: &str) -> Content {
    match text.is_empty() {
        true => Content::Missing,
        false => Content::Text(text.to_owned()),
    }
}
