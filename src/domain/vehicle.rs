//! Who may open this ticket at Microsoft or elsewhere, on a day: one verdict per vehicle, with every reason.
//!
//! The rules are data (`assets/vehicles`); here they are weighed. A vehicle is closed by a rule that closes it, never
//! by something nobody knows: that yields a reason which says what to check.

pub mod holdings;
mod rules;
mod situation;

use super::case::CaseFile;
use super::catalogue::offer::Response;
use super::catalogue::{Catalogue, Confidence, Effect, ResponseTarget, VehicleSpec};
use super::customer::Customer;
use super::kind::{Nature, Service, Severity, Topic};
use super::partner::Partner;
use super::phrase::Phrase;
use super::ticket::Ticket;
use super::view::{AnswerTime, Reason, Verdict};
use chrono::NaiveDate;
use situation::Situation;

/// The vehicle that is the partner itself.
pub const OWN: &str = "own";

/// One verdict per vehicle: open ones first, best first. `cases` are those of the whole desk; they count incidents.
pub fn verdicts(
    catalogue: &Catalogue,
    partner: &Partner,
    customer: &Customer,
    ticket: &Ticket,
    cases: &[&CaseFile],
    on: NaiveDate,
) -> Vec<Verdict> {
    let situation = Situation::new(catalogue, partner, customer, ticket, cases, on);
    let mut judged: Vec<(Place, Verdict)> =
        catalogue.vehicles.iter().map(|vehicle| judge(vehicle, &situation)).collect();
    judged.sort_by_key(|(place, _)| *place);
    judged.into_iter().map(|(_, verdict)| verdict).collect()
}

/// The way to escalate: the best open vehicle that is not the partner itself, if there is one.
pub fn best(verdicts: &[Verdict]) -> Option<&Verdict> {
    verdicts.iter().find(|verdict| verdict.open && verdict.vehicle != OWN)
}

/// What one rule says about a vehicle.
#[derive(Clone, Debug)]
struct Opinion {
    effect: Effect,
    text: Phrase,
    source: String,
    confidence: Confidence,
}

impl Opinion {
    fn new(effect: Effect, text: Phrase, source: &str, confidence: Confidence) -> Self {
        Self { effect, text, source: source.to_owned(), confidence }
    }

    fn into_reason(self) -> Reason {
        Reason {
            blocks: self.effect == Effect::Closes,
            checks: matches!(self.effect, Effect::Checks | Effect::Doubts),
            text: self.text,
            source: self.source,
            confidence: self.confidence.to_string(),
        }
    }
}

/// The order of verdicts: each field says no before yes, low before high.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    closed: bool,
    group: Group,
    rank: u8,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Group {
    /// The partner itself, while it has work to do before anybody else.
    OwnFirst,
    Sure,
    Doubtful,
    OwnLast,
}

fn judge(vehicle: &VehicleSpec, situation: &Situation<'_>) -> (Place, Verdict) {
    let mut opinions = opinions(vehicle, situation);
    let closed = opinions.iter().any(|opinion| opinion.effect == Effect::Closes);
    let doubtful = opinions.iter().any(|opinion| opinion.effect == Effect::Doubts);
    if closed {
        opinions.retain(|opinion| matches!(opinion.effect, Effect::Closes | Effect::Favours));
    }
    opinions.sort_by_key(|opinion| opinion.effect);
    let place = Place { closed, group: group(vehicle, situation, doubtful), rank: vehicle.rank };
    let portal = vehicle.portal(situation.ticket.request.service, situation.on);
    let verdict = Verdict {
        vehicle: vehicle.id.clone(),
        name: vehicle.named(situation.on),
        open: !closed,
        answers: answers(situation.catalogue, vehicle, situation.ticket.request.service),
        reasons: opinions.into_iter().map(Opinion::into_reason).collect(),
        portal: portal.map_or_else(String::new, |portal| portal.text.to_string()),
        link: portal.and_then(|portal| portal.link.as_ref()).map(ToString::to_string),
    };
    (place, verdict)
}

/// Everything that is to be said about a vehicle. General reasons stand back where a rule closes it already.
fn opinions(vehicle: &VehicleSpec, situation: &Situation<'_>) -> Vec<Opinion> {
    let mut opinions = rules::written(vehicle, situation);
    if !opinions.iter().any(|opinion| opinion.effect == Effect::Closes) {
        opinions.extend(rules::limits(vehicle, situation));
    }
    opinions.extend(rules::dates(vehicle, situation));
    if !opinions.iter().any(|opinion| opinion.effect == Effect::Closes) {
        opinions.extend(holdings::plan(vehicle, situation));
        opinions.extend(holdings::offers(vehicle, situation));
    }
    opinions.push(Opinion::new(
        Effect::Favours,
        vehicle.purpose(),
        &vehicle.about.source,
        vehicle.about.confidence,
    ));
    opinions
}

/// The first answers that a vehicle promises for a service.
fn answers(catalogue: &Catalogue, vehicle: &VehicleSpec, service: Service) -> Vec<AnswerTime> {
    let target = catalogue.response_target(&vehicle.id, service);
    let of = |target: &ResponseTarget, (severity, response): (&Severity, &Response)| AnswerTime {
        severity: *severity,
        response: *response,
        note: target.note.as_ref().map(ToString::to_string),
        source: target.source.to_string(),
        confidence: target.confidence.to_string(),
    };
    target.into_iter().flat_map(|target| target.targets.iter().map(move |row| of(target, row))).collect()
}

fn group(vehicle: &VehicleSpec, situation: &Situation<'_>, doubtful: bool) -> Group {
    match (vehicle.id == OWN, doubtful) {
        (true, _) if own_comes_first(situation) => Group::OwnFirst,
        (true, _) => Group::OwnLast,
        (false, true) => Group::Doubtful,
        (false, false) => Group::Sure,
    }
}

/// Advice is the partner's own work; so is a diagnosis that is not finished, and an incident that Microsoft knows.
fn own_comes_first(situation: &Situation<'_>) -> bool {
    let request = &situation.ticket.request;
    request.nature == Nature::HowTo
        || request.topic == Topic::Advisory
        || situation.open_gates > 0
        || situation.known_incident == super::catalogue::Known::Yes
}
