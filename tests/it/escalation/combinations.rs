//! Every combination of model, service, topic, nature and day gets an answer for every vehicle.

use super::{World, day, keys, world};
use loket::domain::kind::{Nature, Service, Severity, Topic};
use loket::domain::lang::Lang;
use loket::domain::partner::Firm;
use loket::domain::partner::{Cloud, Model};
use loket::locale::{self, say};
use std::collections::BTreeSet;
use strum::VariantArray;

const TODAY: &str = "2026-11-15";
const DAYS: [&str; 7] =
    ["2017-01-01", "2021-09-15", "2022-11-15", "2023-06-15", "2025-02-15", TODAY, "2027-08-01"];

/// Partners with nothing, and with everything, whose tenant is theirs, a customer's, or not known; what they found
/// in diagnosis.
fn variations() -> Vec<World> {
    let rich = |mut world: World| {
        for offer in ["gold_cloud_competency", "action_pack", "solutions_partner", "partner_success_core"] {
            world = world.offer(offer, "2016-01-01");
        }
        for plan in ["asfp", "psfp", "ufp"] {
            world = world.plan(plan, "2016-01-01");
        }
        world.partner.suppliers = vec![Firm::named("Night Watch".parse().unwrap())];
        world.partner.indirect_provider = Some(Firm::named("Big Distributor".parse().unwrap()));
        world
    };
    let found = |world: World, yes: &str, version: &str| {
        world
            .says("gdap-role", yes)
            .says("azure-role", yes)
            .says("locked-out", "yes")
            .says("version", version)
    };
    let ended = {
        let mut world = world().plan("asfp", "2010-01-01").offer("gold_other", "2010-01-01");
        world.partner.plans[0].to = Some(day("2022-01-01"));
        world.partner.offers[0].contract_id = Some("C".parse().unwrap());
        world.partner.offers[0].access_id = Some("A".parse().unwrap());
        world
    };
    let used_up = world()
        .offer("partner_success_core", "2026-03-01")
        .case("signature", "2026-05-01T00:00:00Z")
        .case("signature", "2026-06-01T00:00:00Z");
    let known = world().answered("service-health", loket::domain::checklist::Finding::Cause, "EX1");
    vec![
        world(),
        rich(world()),
        rich(world()).own_tenant(),
        rich(world()).tenant_not_known(),
        found(rich(world()), "yes", "older"),
        found(world(), "no", "N-1"),
        found(world().tenant_not_known().gates_open(), "no", "?"),
        ended,
        used_up,
        world().offer("action_pack", "2021-03-01"),
        known,
        imported(world(), SUPPORT, Some("2026-12-10T12:00:00Z")),
        imported(rich(world()), SUPPORT, None),
        imported(rich(world()), READERS, Some("2027-12-10T12:00:00Z"))
            .reseller(false)
            .says("locked-out", "yes"),
        rich(world()).cloud(Cloud::China).relationship("Cloud Reseller"),
        world().cloud(Cloud::UsGovernment),
    ]
}

const SUPPORT: &str = "f023fd81-a637-4b56-95fd-791ac0226033";
const READERS: &str = "88d8e3e3-8f55-4a1e-953a-9b9898b8876b";

/// What was imported and looked up, and ids of which one half is known.
fn imported(mut world: World, role: &str, ends: Option<&str>) -> World {
    world = world.gdap(role, ends).support_contact("Elsewhere", Service::Azure);
    let held = world.partner.offers.iter_mut().chain(&mut world.partner.plans);
    for (holding, contract) in held.zip([true, false].into_iter().cycle()) {
        let id = Some("X".parse().unwrap());
        *(if contract { &mut holding.contract_id } else { &mut holding.access_id }) = id;
    }
    world
}

fn questions() -> Vec<(Topic, Service)> {
    let all = |topic: &Topic| Service::VARIANTS.iter().map(|service| (*topic, *service)).collect::<Vec<_>>();
    Topic::VARIANTS.iter().flat_map(all).collect()
}

/// Every cloud today; on other days, that of the variation.
fn clouds(base: &World, date: &str) -> Vec<Cloud> {
    match date {
        TODAY => Cloud::VARIANTS.to_vec(),
        _ => vec![base.partner.cloud],
    }
}

fn each(mut check: impl FnMut(&World)) {
    let days = |base: World| DAYS.into_iter().map(move |date| (base.clone(), date));
    for (base, date) in variations().into_iter().flat_map(days) {
        for cloud in clouds(&base, date) {
            let base = base.clone().cloud(cloud);
            for model in Model::VARIANTS {
                for (topic, service) in questions() {
                    for nature in Nature::VARIANTS {
                        let mut world = base.clone().on(date).model(*model).ask(topic, service);
                        world.ticket.request.nature = *nature;
                        world.ticket.request.severity = match nature {
                            Nature::BreakFix => Severity::A,
                            Nature::HowTo => Severity::C,
                        };
                        check(&world);
                    }
                }
            }
        }
    }
}

#[test]
fn every_vehicle_has_a_verdict_with_reasons_and_some_way_is_open() {
    let vehicles = world().catalogue.vehicles.len();
    each(|world| {
        let verdicts = world.verdicts();
        let ids: BTreeSet<&str> = verdicts.iter().map(|verdict| verdict.vehicle.as_str()).collect();
        assert_eq!((ids.len(), verdicts.len()), (vehicles, vehicles));
        assert!(verdicts.iter().any(|verdict| verdict.open), "{:?}", world.ticket.request);
        assert!(verdicts.is_sorted_by_key(|verdict| !verdict.open), "open ones first");
        for verdict in &verdicts {
            let blocked = verdict.reasons.iter().any(|reason| reason.blocks);
            assert_eq!(verdict.open, !blocked, "{}: {:?}", verdict.vehicle, keys(verdict));
            assert!(verdict.reasons.iter().any(|reason| !reason.blocks), "{}", verdict.vehicle);
            assert!(verdict.reasons.iter().all(|reason| !reason.source.is_empty()));
            assert!(!verdict.name.en.is_empty() && !verdict.name.nl.is_empty() && !verdict.portal.is_empty());
        }
    });
}

#[test]
fn every_reason_can_be_said_in_both_languages() {
    let mut phrases = BTreeSet::new();
    each(|world| {
        for reason in world.verdicts().into_iter().flat_map(|verdict| verdict.reasons) {
            phrases.insert((reason.text.key, reason.text.values, reason.text.words));
        }
    });
    let mut spoken = BTreeSet::new();
    for (key, values, words) in phrases {
        let phrase = loket::domain::phrase::Phrase { key, values, words };
        for lang in Lang::VARIANTS {
            let text = locale::within(*lang, || say(&phrase));
            assert_ne!(text, phrase.key, "no text in {lang}");
            assert!(!text.contains("{$") && !text.contains("{ $"), "{lang}: {text}");
        }
        spoken.insert(phrase.key);
    }
    let never: Vec<&str> = reason_keys().into_iter().filter(|key| !spoken.contains(*key)).collect();
    // No vehicle has ended yet, and none is known to be missing from a cloud.
    assert_eq!(never, ["reason-cloud", "reason-no-more"], "reasons that nothing ever gives");
}

/// The keys of the English locale that verdicts give.
fn reason_keys() -> Vec<&'static str> {
    locale::source(Lang::En)
        .lines()
        .filter(|line| line.starts_with("reason-"))
        .filter_map(|line| line.split(" =").next())
        .collect()
}
