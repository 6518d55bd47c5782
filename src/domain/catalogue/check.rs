//! What must hold across the files of a catalogue.

mod checklists;

use super::problem::line_of;
use super::spot::{To, line_of_path};
use super::{AssetProblem, Catalogue, Condition, Rule};
use crate::domain::claim::ClaimKind;
use crate::domain::kind::Service;
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
    checklists::check(catalogue, &mut found);
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

    /// Notes a problem of `file`, at the end of a path in it.
    fn add_at(&mut self, file: &str, path: &[To<'_>], what: Phrase) {
        let text = self.texts.iter().find(|(name, _)| *name == file);
        let line = text.and_then(|(_, text)| line_of_path(text, path));
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
        for (path, source) in sources(vehicle) {
            if source.is_empty() {
                let what = Phrase::new("asset-no-source").with("word", &vehicle.id);
                found.add_at(&file, &path, what);
            }
        }
        names(vehicle, &file, found);
        for (place, rule) in vehicle.rules.iter().enumerate() {
            check_rule(catalogue, rule, (&file, "rules", place), found);
        }
    }
}

/// Every source that a vehicle names but those of its rules, with the way there.
fn sources(vehicle: &super::VehicleSpec) -> Vec<(Vec<To<'static>>, &str)> {
    let mut all: Vec<(Vec<To<'static>>, &str)> = Vec::new();
    let mut one = |key: &'static str, place: Option<usize>, source| {
        let entry = place.map(To::Entry);
        all.push(([To::Key(key)].into_iter().chain(entry).chain([To::Key("source")]).collect(), source));
    };
    one("about", None, &*vehicle.about.source);
    vehicle.plan.iter().for_each(|plan| one("plan", None, &plan.source));
    vehicle.ids.iter().for_each(|ids| one("ids", None, &ids.source));
    vehicle.models.iter().for_each(|limit| one("models", None, &limit.source));
    vehicle.topics.iter().for_each(|limit| one("topics", None, &limit.source));
    vehicle.services.iter().for_each(|limit| one("services", None, &limit.source));
    vehicle.natures.iter().for_each(|limit| one("natures", None, &limit.source));
    vehicle.names.iter().enumerate().for_each(|(place, name)| one("names", Some(place), &name.source));
    let portals = vehicle.portals.iter().enumerate();
    portals.for_each(|(place, portal)| one("portals", Some(place), &portal.source));
    vehicle.roles.iter().enumerate().for_each(|(place, role)| one("roles", Some(place), &role.source));
    all
}

/// A name for every day, each from a later day than the one before; a portal for every service on every day.
fn names(vehicle: &super::VehicleSpec, file: &str, found: &mut Found<'_>) {
    if vehicle.names.first().is_none_or(|name| name.from.is_some()) {
        found.add(file, &vehicle.id, Phrase::new("asset-no-name").with("vehicle", &vehicle.id));
    }
    if !vehicle.names.is_sorted_by(|a, b| a.from < b.from) {
        let what = Phrase::new("asset-overlap").with("word", &vehicle.id);
        found.add_at(file, &[To::Key("names")], what);
    }
    for (place, portal) in vehicle.portals.iter().enumerate() {
        let same = |other: &&super::spec::PortalSpec| {
            other.services == portal.services && other.validity.overlaps(&portal.validity)
        };
        if vehicle.portals.iter().skip(place + 1).any(|other| same(&other)) {
            let what = Phrase::new("asset-overlap").with("word", &portal.text);
            found.add_at(file, &[To::Key("portals"), To::Entry(place)], what);
        }
    }
    let covers_all =
        |portal: &super::spec::PortalSpec| portal.services.is_empty() && portal.validity.to.is_none();
    if !vehicle.portals.iter().any(covers_all) {
        found.add(file, &vehicle.id, Phrase::new("asset-no-portal").with("vehicle", &vehicle.id));
    }
}

fn routing(catalogue: &Catalogue, found: &mut Found<'_>) {
    let file = "vehicles/routing.toml";
    for (place, rule) in catalogue.routing.iter().enumerate() {
        for id in rule.vehicles.iter().filter(|id| catalogue.vehicle(id).is_none()) {
            found.unknown_word(file, id);
        }
        if rule.vehicles.is_empty() {
            let what = Phrase::new("asset-no-vehicles").with("word", rule.name());
            found.add_at(file, &[To::Key("rule"), To::Entry(place)], what);
        }
        check_rule(catalogue, rule, (file, "rule", place), found);
    }
}

/// A rule says where it comes from and what it says, either with a key of the locale or with texts of its own.
fn check_rule(
    catalogue: &Catalogue,
    rule: &Rule,
    (file, list, place): (&str, &str, usize),
    found: &mut Found<'_>,
) {
    let mut tell = |key, phrase: &str, word: &str| {
        let path = [To::Key(list), To::Entry(place), To::Key(key)];
        found.add_at(file, &path, Phrase::new(phrase).with("word", word));
    };
    if rule.source.is_empty() {
        tell("source", "asset-no-source", &rule.name());
    }
    match (&rule.reason, &rule.text) {
        (Some(reason), None) if !reason.starts_with("reason-") => {
            tell("reason", "asset-unknown-word", reason)
        }
        (None, Some(text)) if text.en.is_empty() || text.nl.is_empty() => {
            tell("text", "asset-no-text", &rule.name());
        }
        (Some(_), None) | (None, Some(_)) => {}
        (Some(_), Some(_)) | (None, None) => tell("reason", "asset-reason", &rule.effect.to_string()),
    }
    let Condition { any_plan, no_plan, .. } = &rule.when;
    for plan in any_plan.iter().chain(no_plan) {
        if !catalogue.plan_ids().any(|id| id == plan) {
            tell("when", "asset-unknown-word", plan);
        }
    }
}

fn offers(catalogue: &Catalogue, found: &mut Found<'_>) {
    let file = "vehicles/entitlements.toml";
    for (place, row) in catalogue.entitlements.iter().enumerate() {
        let at = [To::Key("entitlement"), To::Entry(place)];
        if row.source.is_empty() {
            found.add_at(file, &at, Phrase::new("asset-no-source").with("word", &row.offer));
        }
        let overlaps = catalogue
            .entitlements
            .iter()
            .skip(place + 1)
            .any(|other| other.offer == row.offer && other.validity.overlaps(&row.validity));
        if overlaps {
            found.add_at(file, &at, Phrase::new("asset-overlap").with("word", &row.offer));
        }
        for id in row.counts.keys() {
            if catalogue.vehicle(id).is_none_or(|vehicle| vehicle.draws.is_none()) {
                found.add_at(file, &at, Phrase::new("asset-unknown-word").with("word", id));
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

/// Each zone has hours once, and each hours a source.
fn business_hours(catalogue: &Catalogue, file: &str, found: &mut Found<'_>) {
    let mut zones = BTreeSet::new();
    for hours in &catalogue.business_hours {
        let names = hours.zones.iter().map(|zone| zone.name());
        let names: Vec<&str> = if hours.zones.is_empty() { vec!["business_hours"] } else { names.collect() };
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
