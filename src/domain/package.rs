//! The hand-over of a ticket by a vehicle: what the portal's form asks, in its order, and what goes with it.
//!
//! Whom to contact is always the partner, never the customer. What agents wrote for themselves stays inside.

mod digest;

use super::Instant;
use super::catalogue::offer::Response;
use super::catalogue::spec::Field;
use super::catalogue::{Step, VehicleSpec};
use super::checklist::{Answer, Finding, StepKind};
use super::customer::{Customer, Subscription, SubscriptionStatus};
use super::decide::mail;
use super::desk::Settings;
use super::ids::TicketNumber;
use super::kind::Severity;
use super::partner::Holding;
use super::phrase::{Phrase, key_of};
use super::ticket::Ticket;
use super::vehicle::holdings::holding_for;
use super::view::{TimelineEntry, Verdict};
use chrono::NaiveDate;

/// The step whose answer says when the problem began.
const STARTED: &str = "start-time";
/// The step whose answer is the customer's consent to share diagnostics.
const CONSENT: &str = "consent";
/// At most so many subscriptions are listed.
const SUBSCRIPTIONS: usize = 20;

/// What stands in a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// Text from people or exports: never to be read as markup.
    Text(String),
    /// Words of ours.
    Words(Phrase),
    /// Nothing is known; whoever pastes must fill it in.
    Missing,
}

/// A field of the form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Which field.
    pub label: Field,
    /// What to put there.
    pub value: Content,
}

/// The severity with what it means and what is promised for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeverityStatement {
    /// As it stands now.
    pub severity: Severity,
    /// The first answer that the vehicle promises, where a source was found.
    pub response: Option<Response>,
    /// What else the plan says, in English.
    pub note: Option<String>,
    /// Where the promise comes from.
    pub source: Option<String>,
}

/// A step of the diagnosis that goes along.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// The step's id.
    pub step: String,
    /// Whether it was asked to collect something.
    pub kind: StepKind,
    /// What was found.
    pub answer: Answer,
}

/// One moment of the timeline digest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    /// When.
    pub at: Instant,
    /// What.
    pub what: Phrase,
}

/// A hand-over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Package {
    /// Which ticket.
    pub number: TicketNumber,
    /// By which vehicle.
    pub vehicle: String,
    /// What it is called on the day.
    pub name: String,
    /// Where it is opened.
    pub portal: String,
    /// Its link, if there is one.
    pub link: Option<String>,
    /// What the ticket is called.
    pub title: String,
    /// The form, field by field.
    pub fields: Vec<Entry>,
    /// How bad it is.
    pub severity: SeverityStatement,
    /// Roles that whoever opens it needs.
    pub roles: Vec<String>,
    /// What to check before handing over: the reasons of the verdict that say so.
    pub checks: Vec<Phrase>,
    /// What the diagnosis found, but what the form or the consent say already.
    pub evidence: Vec<Evidence>,
    /// Evidence steps without an answer, by id.
    pub missing: Vec<String>,
    /// What happened, oldest first.
    pub timeline: Vec<Moment>,
    /// What the customer said about sharing diagnostics; none: nobody asked yet.
    pub consent: Option<String>,
    /// Where it can be mailed to.
    pub mail_to: Option<String>,
}

/// Builds the hand-over of a ticket by the vehicle of a verdict.
pub fn build(
    settings: &Settings,
    customer: &Customer,
    ticket: &Ticket,
    timeline: &[TimelineEntry],
    verdict: &Verdict,
    on: NaiveDate,
) -> Package {
    let catalogue = &settings.catalogue;
    let service = ticket.request.service;
    let steps = catalogue
        .checklist(ticket.request.topic, service)
        .map(|list| list.steps.as_slice())
        .unwrap_or_default();
    let vehicle = catalogue.vehicle(&verdict.vehicle);
    let form = vehicle.map(|vehicle| Form {
        vehicle,
        settings,
        customer,
        ticket,
        holding: holding_for(catalogue, &settings.partner, vehicle, on),
    });
    Package {
        number: ticket.number,
        vehicle: verdict.vehicle.clone(),
        name: verdict.name.en.clone(),
        portal: verdict.portal.clone(),
        link: verdict.link.clone(),
        title: ticket.request.title.to_string(),
        fields: form.map_or_else(Vec::new, |form| form.entries()),
        severity: severity(ticket, verdict),
        roles: vehicle.map_or_else(Vec::new, |vehicle| {
            vehicle.roles_for(service).map(|role| role.text.to_string()).collect()
        }),
        checks: checks(verdict),
        evidence: steps
            .iter()
            .filter(|step| step.id != STARTED && step.id != CONSENT)
            .filter_map(|step| evidence(step, ticket))
            .collect(),
        missing: missing(steps, ticket),
        timeline: digest::of(timeline),
        consent: told(ticket, CONSENT),
        mail_to: vehicle.and_then(|vehicle| {
            mail::address(&settings.partner, vehicle.party, ticket).map(ToString::to_string)
        }),
    }
}

/// Reasons that neither close the vehicle nor speak for it ask to check something.
fn checks(verdict: &Verdict) -> Vec<Phrase> {
    verdict.reasons.iter().filter(|reason| reason.checks).map(|reason| reason.text.clone()).collect()
}

fn severity(ticket: &Ticket, verdict: &Verdict) -> SeverityStatement {
    let severity = ticket.request.severity;
    let answer = verdict.answers.iter().find(|answer| answer.severity == severity);
    SeverityStatement {
        severity,
        response: answer.map(|answer| answer.response),
        note: answer.and_then(|answer| answer.note.clone()),
        source: answer.map(|answer| answer.source.clone()),
    }
}

fn evidence(step: &Step, ticket: &Ticket) -> Option<Evidence> {
    Some(Evidence { step: step.id.clone(), kind: step.kind, answer: ticket.answers.get(&step.id)?.clone() })
}

fn missing(steps: &[Step], ticket: &Ticket) -> Vec<String> {
    steps
        .iter()
        .filter(|step| step.kind == StepKind::Evidence && !ticket.answers.contains_key(&step.id))
        .map(|step| step.id.clone())
        .collect()
}

/// What an answer says, unless the step was left out.
fn told(ticket: &Ticket, step: &str) -> Option<String> {
    let answer = ticket.answers.get(step)?;
    (answer.finding != Finding::Skipped && !answer.text.is_empty()).then(|| answer.text.to_string())
}

struct Form<'a> {
    vehicle: &'a VehicleSpec,
    settings: &'a Settings,
    customer: &'a Customer,
    ticket: &'a Ticket,
    holding: Option<&'a Holding>,
}

impl Form<'_> {
    fn entries(&self) -> Vec<Entry> {
        self.vehicle.fields.iter().map(|label| Entry { label: *label, value: self.value(*label) }).collect()
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
            Field::Severity => Content::Words(Phrase::new(key_of("severity", request.severity))),
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
            Field::Reference => Content::Words(
                Phrase::new("package-reference").with("number", format!("#{}", self.ticket.number)),
            ),
        }
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
