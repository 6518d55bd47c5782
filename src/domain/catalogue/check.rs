//! What must hold across the files of a catalogue.

use super::problem::line_of;
use super::{AssetProblem, Catalogue, Condition, Rule};
use crate::domain::claim::ClaimKind;
use crate::domain::kind::{Service, Topic};
use crate::domain::partner::Cloud;
use crate::domain::phrase::Phrase;
use std::collections::BTreeSet;
use strum::VariantArray;

/// Everything that is wrong, file by file.
pub(super) fn problems(catalogue: &Catalogue, texts: &[(&str, &str)]) -> Vec<AssetProblem> {
    let mut found = Found { texts, problems: Vec::new() };
    vehicles(catalogue, &mut found);
    routing(catalogue, &mut found);
    offers(catalogue, &mut found);
    responses(catalogue, &mut found);
    claims(catalogue, &mut found);
    roles(catalogue, &mut found);
    checklists(catalogue, &mut found);
    found.problems
}

struct Found<'a> {
    texts: &'a [(&'a str, &'a str)],
    problems: Vec<AssetProblem>,
}

impl Found<'_> {
    /// Notes a problem of `file`, at the line where `word` stands.
    fn add(&mut self, file: &str, word: &str, what: Phrase) {
        let text = self.texts.iter().find(|(name, _)| *name == file);
        let line = text.and_then(|(_, text)| line_of(text, word));
        self.problems.push(AssetProblem::new(file, line, what));
    }

    fn unknown_word(&mut self, file: &str, word: &str) {
        self.add(file, word, Phrase::new("asset-unknown-word").with("word", word));
    }

    fn without_source(&mut self, file: &str, word: &str) {
        self.add(file, word, Phrase::new("asset-no-source").with("word", word));
    }

    fn twice(&mut self, file: &str, word: &str) {
        self.add(file, word, Phrase::new("asset-twice").with("word", word));
    }
}

fn vehicles(catalogue: &Catalogue, found: &mut Found<'_>) {
    for vehicle in &catalogue.vehicles {
        let file = format!("vehicles/{}.toml", vehicle.id);
        for source in std::iter::once(&vehicle.about).chain(&vehicle.plan).chain(&vehicle.ids) {
            if source.source.is_empty() {
                found.without_source(&file, &vehicle.id);
            }
        }
        let sources = (vehicle.names.iter().map(|name| &name.source))
            .chain(vehicle.portals.iter().map(|portal| &portal.source))
            .chain(vehicle.roles.iter().map(|role| &role.source))
            .chain(vehicle.models.iter().map(|limit| &limit.source))
            .chain(vehicle.clouds.iter().map(|limit| &limit.source))
            .chain(vehicle.topics.iter().map(|limit| &limit.source))
            .chain(vehicle.services.iter().map(|limit| &limit.source))
            .chain(vehicle.natures.iter().map(|limit| &limit.source));
        if sources.into_iter().any(|source| source.is_empty()) {
            found.without_source(&file, &vehicle.id);
        }
        names(vehicle, &file, found);
        for rule in &vehicle.rules {
            check_rule(catalogue, rule, &file, found);
        }
    }
}

/// A name for every day, each from a later day than the one before; a portal for every service on every day.
fn names(vehicle: &super::VehicleSpec, file: &str, found: &mut Found<'_>) {
    if vehicle.names.first().is_none_or(|name| name.from.is_some()) {
        found.add(file, &vehicle.id, Phrase::new("asset-no-name").with("vehicle", &vehicle.id));
    }
    if !vehicle.names.is_sorted_by(|a, b| a.from < b.from) {
        found.add(file, &vehicle.id, Phrase::new("asset-overlap").with("word", &vehicle.id));
    }
    for (place, portal) in vehicle.portals.iter().enumerate() {
        let same = |other: &&super::spec::PortalSpec| {
            other.services == portal.services
                && other.topics == portal.topics
                && other.clouds == portal.clouds
                && other.validity.overlaps(&portal.validity)
        };
        if vehicle.portals.iter().skip(place + 1).any(|other| same(&other)) {
            found.add(file, &portal.text, Phrase::new("asset-overlap").with("word", &portal.text));
        }
    }
    let covers_all = |portal: &super::spec::PortalSpec, cloud: &Cloud| {
        portal.services.is_empty()
            && portal.topics.is_empty()
            && portal.validity.to.is_none()
            && (portal.clouds.is_empty() || portal.clouds.contains(cloud))
    };
    let everywhere =
        Cloud::VARIANTS.iter().all(|cloud| vehicle.portals.iter().any(|portal| covers_all(portal, cloud)));
    if !everywhere {
        found.add(file, &vehicle.id, Phrase::new("asset-no-portal").with("vehicle", &vehicle.id));
    }
}

fn routing(catalogue: &Catalogue, found: &mut Found<'_>) {
    let file = "vehicles/routing.toml";
    for rule in &catalogue.routing {
        for id in rule.vehicles.iter().filter(|id| catalogue.vehicle(id).is_none()) {
            found.unknown_word(file, id);
        }
        if rule.vehicles.is_empty() {
            found.add(file, &rule.reason, Phrase::new("asset-no-vehicles").with("word", &rule.reason));
        }
        check_rule(catalogue, rule, file, found);
    }
}

fn check_rule(catalogue: &Catalogue, rule: &Rule, file: &str, found: &mut Found<'_>) {
    if rule.source.is_empty() {
        found.without_source(file, &rule.reason);
    }
    if !rule.reason.starts_with("reason-") {
        found.unknown_word(file, &rule.reason);
    }
    let Condition { any_plan, no_plan, .. } = &rule.when;
    for plan in any_plan.iter().chain(no_plan) {
        if !catalogue.plan_ids().any(|id| id == plan) {
            found.unknown_word(file, plan);
        }
    }
}

fn offers(catalogue: &Catalogue, found: &mut Found<'_>) {
    let file = "vehicles/entitlements.toml";
    for (place, row) in catalogue.entitlements.iter().enumerate() {
        if row.source.is_empty() {
            found.without_source(file, &row.offer);
        }
        let overlaps = catalogue
            .entitlements
            .iter()
            .skip(place + 1)
            .any(|other| other.offer == row.offer && other.validity.overlaps(&row.validity));
        if overlaps {
            found.add(file, &row.offer, Phrase::new("asset-overlap").with("word", &row.offer));
        }
        for id in row.counts.keys() {
            if catalogue.vehicle(id).is_none_or(|vehicle| vehicle.draws.is_none()) {
                found.unknown_word(file, id);
            }
        }
    }
}

fn responses(catalogue: &Catalogue, found: &mut Found<'_>) {
    let file = "vehicles/response_targets.toml";
    let mut plans = BTreeSet::new();
    for target in &catalogue.response_targets {
        if target.source.is_empty() {
            found.without_source(file, &target.plan);
        }
        if !plans.insert(&target.plan) {
            found.twice(file, &target.plan);
        }
        for id in target.vehicles.iter().filter(|id| catalogue.vehicle(id).is_none()) {
            found.unknown_word(file, id);
        }
    }
    business_hours(catalogue, file, found);
}

/// Each cloud and each zone has hours once, and each hours a source.
fn business_hours(catalogue: &Catalogue, file: &str, found: &mut Found<'_>) {
    let mut zones = BTreeSet::new();
    for hours in &catalogue.business_hours {
        let clouds = hours.clouds.iter().map(|cloud| <&str>::from(*cloud));
        let names = clouds.chain(hours.zones.iter().map(|zone| zone.name()));
        let mut names: Vec<&str> = names.collect();
        if names.is_empty() {
            names.push("business_hours");
        }
        if hours.source.is_empty() {
            found.without_source(file, names.first().copied().unwrap_or_default());
        }
        for name in names {
            if !zones.insert(name) {
                found.twice(file, name);
            }
        }
    }
}

/// Each role once, and each with a source.
fn roles(catalogue: &Catalogue, found: &mut Found<'_>) {
    let file = "vehicles/roles.toml";
    let mut ids = BTreeSet::new();
    for role in &catalogue.roles {
        if role.source.is_empty() {
            found.without_source(file, &role.id);
        }
        if !ids.insert(&role.id) {
            found.twice(file, &role.id);
        }
    }
}

/// Every kind of claim has one rule for every service, and each rule a time, a source and evidence.
fn claims(catalogue: &Catalogue, found: &mut Found<'_>) {
    let file = "vehicles/claims.toml";
    for rule in &catalogue.claims {
        let word = rule.kind.to_string();
        if rule.source.is_empty() || rule.models.source.is_empty() {
            found.without_source(file, &word);
        }
        if rule.months.is_some() == rule.days.is_some() || rule.evidence.is_empty() {
            found.add(file, &word, Phrase::new("asset-claim").with("word", &word));
        }
        let same = |other: &&super::ClaimRule| {
            let shares = other.services.iter().any(|service| rule.services.contains(service));
            other.kind == rule.kind && (other.services == rule.services || shares)
        };
        if catalogue.claims.iter().filter(same).count() > 1 {
            found.twice(file, &word);
        }
    }
    for kind in ClaimKind::VARIANTS {
        for service in Service::VARIANTS.iter().filter(|service| catalogue.claim(*kind, **service).is_none())
        {
            let what = Phrase::new("asset-no-claim").with("kind", kind).with("service", service);
            found.add(file, "", what);
        }
    }
}

fn checklists(catalogue: &Catalogue, found: &mut Found<'_>) {
    for list in &catalogue.checklists {
        let file = format!("checklists/{}.toml", list.id);
        for id in &list.shares {
            // Only parts are shared and parts share nothing, so checklists cannot run in a circle.
            let part = catalogue.checklists.iter().find(|other| other.id == *id);
            if part.is_none_or(|part| !part.part || list.part) {
                found.unknown_word(&file, id);
            }
        }
        let mut ids = BTreeSet::new();
        for step in &list.steps {
            if !ids.insert(&step.id) {
                found.twice(&file, &step.id);
            }
            if step.source.is_empty() {
                found.without_source(&file, &step.id);
            }
            if step.text.en.is_empty() || step.text.nl.is_empty() {
                found.add(&file, &step.id, Phrase::new("asset-no-text").with("word", &step.id));
            }
        }
    }
    for topic in Topic::VARIANTS {
        for service in Service::VARIANTS {
            coverage(catalogue, *topic, *service, found);
        }
    }
}

/// Every topic of every service has exactly one checklist that fits best.
fn coverage(catalogue: &Catalogue, topic: Topic, service: Service, found: &mut Found<'_>) {
    let fits: Vec<(u8, &str)> = catalogue
        .checklists
        .iter()
        .filter_map(|list| Some((list.fit(topic, service)?, list.id.as_str())))
        .collect();
    let best = fits.iter().map(|(fit, _)| *fit).max();
    let mut winners = fits.iter().filter(|(fit, _)| Some(*fit) == best);
    match (winners.next(), winners.next()) {
        (Some(_), None) => {}
        (Some(_), Some((_, id))) => {
            let what = Phrase::new("asset-overlap").with("word", id);
            found.add(&format!("checklists/{id}.toml"), id, what);
        }
        (None, _) => {
            let what = Phrase::new("asset-no-checklist").with("topic", topic).with("service", service);
            found.add("checklists", "", what);
        }
    }
}
