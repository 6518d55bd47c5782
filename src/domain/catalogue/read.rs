//! From texts to a catalogue: each file is read by its folder and name. Nothing is checked across files here.

use super::problem::line_at;
use super::{
    AssetProblem, BusinessHours, Catalogue, Checklist, ClaimRule, Entitlement, EntraRole, ResponseTarget,
    Rule, VehicleSpec,
};
use crate::domain::phrase::Phrase;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;

/// Longest file accepted, in bytes.
pub const FILE_LIMIT: usize = 256 * 1024;
/// More bytes than any line of a sound file has.
const LINE_BYTES: usize = 4 * 1024;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entitlements {
    entitlement: Vec<Entitlement>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ResponseTargets {
    business_hours: Vec<BusinessHours>,
    response_target: Vec<ResponseTarget>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Claims {
    claim: Vec<ClaimRule>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Roles {
    role: Vec<EntraRole>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Routing {
    rule: Vec<Rule>,
}

/// Reads every file that can be read, and says what is wrong with the others.
pub(super) fn all(texts: &[(&str, &str)]) -> (Catalogue, Vec<AssetProblem>) {
    let mut catalogue = Catalogue::default();
    let problems = texts.iter().filter_map(|(name, text)| one(&mut catalogue, name, text).err()).collect();
    catalogue.vehicles.sort_by_key(|vehicle| vehicle.rank);
    share_steps(&mut catalogue.checklists);
    (catalogue, problems)
}

fn one(catalogue: &mut Catalogue, name: &str, text: &str) -> Result<(), AssetProblem> {
    match name {
        "vehicles/entitlements.toml" => {
            catalogue.entitlements = toml_of::<Entitlements>(name, text)?.entitlement;
        }
        "vehicles/response_targets.toml" => {
            let file: ResponseTargets = toml_of(name, text)?;
            catalogue.business_hours = file.business_hours;
            catalogue.response_targets = file.response_target;
        }
        "vehicles/claims.toml" => catalogue.claims = toml_of::<Claims>(name, text)?.claim,
        "vehicles/roles.toml" => catalogue.roles = toml_of::<Roles>(name, text)?.role,
        "vehicles/routing.toml" => catalogue.routing = toml_of::<Routing>(name, text)?.rule,
        _ if name.starts_with("vehicles/") => {
            let vehicle: VehicleSpec = toml_of(name, text)?;
            named_like_its_file(name, text, &vehicle.id)?;
            catalogue.vehicles.push(vehicle);
        }
        _ if name.starts_with("checklists/") => {
            let checklist: Checklist = toml_of(name, text)?;
            named_like_its_file(name, text, &checklist.id)?;
            catalogue.checklists.push(checklist);
        }
        _ => {
            return Err(AssetProblem::new(name, None, Phrase::new("asset-unknown-file")));
        }
    }
    Ok(())
}

fn toml_of<T: DeserializeOwned>(name: &str, text: &str) -> Result<T, AssetProblem> {
    if text.len() > FILE_LIMIT {
        let what = Phrase::new("asset-too-long").with("limit", FILE_LIMIT);
        return Err(AssetProblem::new(name, Some(too_long_at(text)), what));
    }
    toml::from_str(text).map_err(|error| {
        let line = error.span().map(|span| line_at(text, span.start));
        let what = Phrase::new("asset-toml").with("message", error.message().trim());
        AssetProblem::new(name, line, what)
    })
}

/// The first line that is too long for any text, or that on which the file becomes too long.
fn too_long_at(text: &str) -> usize {
    let long = text.lines().position(|line| line.len() > LINE_BYTES);
    long.map_or_else(|| line_at(text, FILE_LIMIT), |at| at + 1)
}

/// An id that is the file's name cannot stand in two files.
fn named_like_its_file(name: &str, text: &str, id: &str) -> Result<(), AssetProblem> {
    let stem = name.rsplit('/').next().and_then(|file| file.strip_suffix(".toml"));
    if stem == Some(id) {
        return Ok(());
    }
    let what = Phrase::new("asset-id-not-file").with("id", id);
    Err(AssetProblem::new(name, super::problem::line_of(text, id), what))
}

/// Puts the steps a checklist shares in front of its own. What it shares but nobody has is found by the check.
fn share_steps(checklists: &mut [Checklist]) {
    let own: BTreeMap<String, Vec<super::Step>> =
        checklists.iter().map(|list| (list.id.clone(), list.steps.clone())).collect();
    for list in checklists {
        let shared: Vec<super::Step> =
            list.shares.iter().filter_map(|id| own.get(id)).flatten().cloned().collect();
        list.steps.splice(0..0, shared);
    }
}
