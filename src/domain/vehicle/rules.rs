//! Which rules of the assets apply to a vehicle in a situation, and what they say.

use super::Opinion;
use super::situation::Situation;
use crate::domain::catalogue::spec::Limit;
use crate::domain::catalogue::{Condition, Effect, Known, Rule, VehicleSpec};
use crate::domain::phrase::Phrase;
use std::fmt::Display;

/// What the decision table and the vehicle's own file say.
pub(super) fn written(vehicle: &VehicleSpec, situation: &Situation<'_>) -> Vec<Opinion> {
    let table = situation.catalogue.routing.iter().filter(|rule| rule.vehicles.contains(&vehicle.id));
    table
        .chain(&vehicle.rules)
        .filter(|rule| rule.validity.holds(situation.on) && applies(&rule.when, situation))
        .map(|rule| Opinion::new(rule.effect, phrase(rule, situation), &rule.source, rule.confidence))
        .collect()
}

fn phrase(rule: &Rule, situation: &Situation<'_>) -> Phrase {
    let mut phrase = rule.phrase();
    for (name, value) in &rule.values {
        phrase = phrase.with(name, value);
    }
    if let Some(provider) = &situation.provider {
        phrase = phrase.with("provider", provider);
    }
    if let Some(supplier) = &situation.supplier {
        phrase = phrase.with("supplier", supplier);
    }
    phrase.with("gates", situation.open_gates)
}

fn applies(when: &Condition, situation: &Situation<'_>) -> bool {
    let request = &situation.ticket.request;
    let held = |plan: &String| situation.plan(plan).is_some();
    allows(&when.models, &situation.partner.model)
        && allows(&when.topics, &request.topic)
        && allows(&when.services, &request.service)
        && allows(&when.natures, &request.nature)
        && allows(&when.severities, &request.severity)
        && allows(&when.owner, &situation.owner)
        && allows(&when.version, &situation.version)
        && allows(&when.gdap, &situation.gdap)
        && allows(&when.azure_role, &situation.azure_role)
        && allows(&when.known_incident, &situation.known_incident)
        && allows(&when.locked_out, &situation.locked_out)
        && allows(&when.open_gates, &Known::from(situation.open_gates > 0))
        && allows(&when.provider_named, &Known::from(situation.provider.is_some()))
        && allows(&when.supplier_named, &Known::from(situation.supplier.is_some()))
        && (when.any_plan.is_empty() || when.any_plan.iter().any(held))
        && !when.no_plan.iter().any(held)
}

/// An empty list asks nothing.
fn allows<T: PartialEq>(list: &[T], value: &T) -> bool {
    list.is_empty() || list.contains(value)
}

/// What the vehicle is not for.
pub(super) fn limits(vehicle: &VehicleSpec, situation: &Situation<'_>) -> Vec<Opinion> {
    let request = &situation.ticket.request;
    [
        limit("model", vehicle.models.as_ref(), &situation.partner.model),
        limit("topic", vehicle.topics.as_ref(), &request.topic),
        limit("service", vehicle.services.as_ref(), &request.service),
        limit("nature", vehicle.natures.as_ref(), &request.nature),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn limit<T: PartialEq + Display>(word: &str, limit: Option<&Limit<T>>, value: &T) -> Option<Opinion> {
    let limit = limit.filter(|limit| !limit.only.contains(value))?;
    let text = Phrase::new(format!("reason-{word}")).word(word, word, value);
    Some(Opinion::new(Effect::Closes, text, &limit.source, limit.confidence))
}

/// Whether the vehicle exists on the day, and what it was called before.
pub(super) fn dates(vehicle: &VehicleSpec, situation: &Situation<'_>) -> Vec<Opinion> {
    let about = &vehicle.about;
    let mut opinions = Vec::new();
    if let Some(from) = vehicle.validity.from.filter(|from| situation.on < *from) {
        let text = Phrase::new("reason-not-yet").with("from", from);
        opinions.push(Opinion::new(Effect::Closes, text, &about.source, about.confidence));
    }
    if let Some(to) = vehicle.validity.to.filter(|to| *to < situation.on) {
        let text = Phrase::new("reason-no-more").with("to", to);
        opinions.push(Opinion::new(Effect::Closes, text, &about.source, about.confidence));
    }
    if let (Some(first), Some(now)) = (vehicle.names.first(), vehicle.name(situation.on))
        && first.text != now.text
    {
        let text = Phrase::new("reason-renamed").with("before", &first.text.en);
        opinions.push(Opinion::new(Effect::Favours, text, &now.source, now.confidence));
    }
    opinions
}
