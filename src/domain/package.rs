//! The hand-over of a ticket by a vehicle: what the portal's form asks, in its order, and what goes with it.
//!
//! Whom to contact is always the partner, never the customer. What agents wrote for themselves stays inside.

mod digest;
mod form;

use super::Instant;
use super::catalogue::offer::Response;
use super::catalogue::spec::FormField;
use super::catalogue::{Fact, Step};
use super::checklist::{Finding, StepKind};
use super::customer::Customer;
use super::desk::Settings;
use super::diagnosis::{self, Diagnosis};
use super::ids::TicketNumber;
use super::kind::Severity;
use super::mail;
use super::phrase::Phrase;
use super::ticket::Ticket;
use super::vehicle::holdings::holding_for;
use super::view::{TimelineEntry, Verdict};
use chrono::NaiveDate;
use form::Form;

/// The step whose answer says when the problem began.
const STARTED: &str = "start-time";
/// The step whose answer is the customer's consent to share diagnostics.
const CONSENT: &str = "consent";

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
    pub label: FormField,
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
    /// How it ended.
    pub finding: Finding,
    /// What was found; of a question the answer that was chosen, in English.
    pub text: String,
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
    let list = catalogue.checklist(ticket.request.topic, service);
    let steps = list.map(|list| Diagnosis::of(list, &ticket.answers).path).unwrap_or_default();
    let vehicle = catalogue.vehicle(&verdict.vehicle);
    let severity = severity(ticket, verdict);
    let fields = vehicle.map_or_else(Vec::new, |vehicle| {
        let holding = holding_for(catalogue, &settings.partner, vehicle, on);
        let form = Form { vehicle, settings, customer, ticket, holding, severity: severity.severity };
        let (cloud, topic) = (settings.partner.cloud, ticket.request.topic);
        form.entries(vehicle.form(cloud, topic, service, on), &steps)
    });
    let asked = |step: &Step| fields.iter().any(|entry| entry.label == FormField::Step(step.id.clone()));
    Package {
        number: ticket.number,
        vehicle: verdict.vehicle.clone(),
        name: verdict.name.en.clone(),
        portal: verdict.portal.clone(),
        link: verdict.link.clone(),
        title: ticket.request.title.to_string(),
        severity,
        roles: vehicle.map_or_else(Vec::new, |vehicle| {
            vehicle.roles_for(service).map(|role| role.text.to_string()).collect()
        }),
        checks: checks(verdict),
        evidence: steps
            .iter()
            .filter(|step| is_for_others(step) && !asked(step))
            .filter_map(|step| evidence(step, ticket))
            .collect(),
        missing: missing(&steps, ticket),
        timeline: digest::of(timeline),
        consent: told(ticket, CONSENT),
        mail_to: vehicle.filter(|_| settings.mail.is_some()).and_then(|vehicle| {
            mail::address(&settings.partner, vehicle.party, service).map(ToString::to_string)
        }),
        fields,
    }
}

/// Not what the form or the consent say already, nor what only tells who may open the request.
fn is_for_others(step: &Step) -> bool {
    let about_us = matches!(step.fact, Some(Fact::Gdap | Fact::AzureRole | Fact::LockedOut));
    step.id != STARTED && step.id != CONSENT && !about_us
}

/// Reasons that neither close the vehicle nor speak for it ask to check something.
fn checks(verdict: &Verdict) -> Vec<Phrase> {
    verdict.reasons.iter().filter(|reason| reason.checks).map(|reason| reason.text.clone()).collect()
}

/// The severity that the hand-over asks for: the one chosen on the way to it, else the ticket's.
fn severity(ticket: &Ticket, verdict: &Verdict) -> SeverityStatement {
    let draft = ticket.escalation.as_ref().and_then(|escalation| escalation.draft.as_ref());
    let severity = draft.and_then(|draft| draft.severity).unwrap_or(ticket.request.severity);
    let answer = verdict.answers.iter().find(|answer| answer.severity == severity);
    SeverityStatement {
        severity,
        response: answer.map(|answer| answer.response),
        note: answer.and_then(|answer| answer.note.clone()),
        source: answer.map(|answer| answer.source.clone()),
    }
}

fn evidence(step: &Step, ticket: &Ticket) -> Option<Evidence> {
    let answer = ticket.answers.get(&step.id)?;
    let (step_id, kind, finding) = (step.id.clone(), step.kind, answer.finding);
    Some(Evidence { step: step_id, kind, finding, text: diagnosis::words(step, answer) })
}

fn missing(steps: &[&Step], ticket: &Ticket) -> Vec<String> {
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
