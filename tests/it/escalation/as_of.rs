//! The same question on other days: names, numbers and plans as they were.

use super::{World, day, keys, world};
use loket::domain::kind::{Service::*, Topic::*};
use loket::domain::vehicle::holdings::allowance;
use loket::domain::view::Verdict;
use rstest::rstest;

fn value<'a>(verdict: &'a Verdict, key: &str, name: &str) -> Option<&'a str> {
    let reason = verdict.reasons.iter().find(|reason| reason.text.key == key)?;
    let (_, value) = reason.text.values.iter().find(|(word, _)| word == name)?;
    Some(value)
}

fn gold() -> World {
    world().offer("gold_cloud_competency", "2021-03-01")
}

fn designated() -> World {
    world().offer("solutions_partner", "2022-10-03")
}

#[rstest]
#[case::gold_2021(gold().on("2021-09-15"), "signature", None)]
#[case::gold_incidents_2021(gold().on("2021-09-15"), "psi", Some(20))]
#[case::gold_hours_2021(gold().on("2021-09-15"), "tpd", Some(50))]
#[case::silver_other_2021(world().offer("silver_other", "2021-03-01").on("2021-09-15"), "signature", Some(5))]
#[case::gold_other_2021(world().offer("gold_other", "2021-03-01").on("2021-09-15"), "signature", Some(10))]
#[case::designated_2022(designated().on("2022-11-15"), "signature", None)]
#[case::designated_2023(designated().on("2023-06-15"), "signature", None)]
#[case::designated_incidents_2023(designated().on("2023-06-15"), "psi", Some(20))]
#[case::designated_2025(designated().on("2025-02-15"), "signature", None)]
#[case::designated_2026(designated().on("2026-11-15"), "signature", Some(50))]
#[case::designated_incidents_2026(designated().on("2026-11-15"), "psi", Some(20))]
#[case::expanded_2026(world().offer("partner_success_expanded", "2026-04-01").on("2026-11-15"), "signature", Some(5))]
#[case::core_2026(world().offer("partner_success_core", "2026-04-01").on("2026-11-15"), "signature", Some(2))]
#[case::offers_add_up(designated().offer("partner_success_core", "2026-04-01").on("2026-11-15"), "signature", Some(52))]
fn offers_give(#[case] world: World, #[case] vehicle: &str, #[case] count: Option<i64>) {
    let allowance = allowance(&world.catalogue, &world.partner, &[], vehicle, world.on);
    assert_eq!(allowance.unwrap().count, count);
}

#[rstest]
#[case::action_pack_has_no_cloud(world().offer("action_pack", "2021-03-01").on("2021-09-15"), "signature")]
#[case::gold_is_over(gold().on("2025-02-15"), "signature")]
#[case::launch_gives_none(world().offer("partner_launch", "2026-04-01"), "signature")]
#[case::core_has_no_on_prem(world().offer("partner_success_core", "2026-04-01"), "psi")]
#[case::not_held_yet(designated().on("2022-09-15"), "psi")]
fn offers_give_nothing(#[case] world: World, #[case] vehicle: &str) {
    assert_eq!(allowance(&world.catalogue, &world.partner, &[], vehicle, world.on), None);
}

#[test]
fn in_2021_a_gold_partner_has_signature_and_twenty_incidents() {
    let gold = gold().on("2021-09-15");
    let cloud = gold.clone().ask(Technical, Azure).own_tenant().verdict("signature");
    assert!(cloud.open, "{:?}", keys(&cloud));
    assert_eq!(cloud.name.en, "Signature Cloud Support");
    assert!(keys(&cloud).contains(&"reason-unlimited"));
    let on_prem = gold.ask(Technical, OnPrem).says("version", "N").verdict("psi");
    assert!(on_prem.open);
    assert_eq!(on_prem.name.en, "Product Support Incidents");
    assert_eq!(value(&on_prem, "reason-left", "left"), Some("20"));
}

#[test]
fn in_2023_competencies_are_gone_and_the_designation_gives_them() {
    let gold = gold().on("2023-06-15").ask(Technical, OnPrem).verdict("psi");
    assert!(keys(&gold).contains(&"reason-check-legacy"), "{:?}", keys(&gold));
    let designated = designated().on("2023-06-15").ask(Technical, OnPrem).verdict("psi");
    assert!(designated.open && !keys(&designated).contains(&"reason-check-legacy"));
}

#[test]
fn in_2025_old_offers_are_over() {
    let gold = gold().on("2025-02-15").ask(Technical, OnPrem).verdict("psi");
    assert!(!gold.open);
    let over = gold.reasons.iter().find(|reason| reason.text.key == "reason-offer-over").unwrap();
    assert!(over.confidence == "?" && over.source.contains("RD26"), "{over:?}");
}

#[test]
fn numbers_without_a_fresh_source_are_marked() {
    let verdict = |date| designated().on(date).ask(Technical, OnPrem).verdict("psi");
    let confidence = |verdict: Verdict| {
        let reason = verdict.reasons.iter().find(|reason| reason.text.key == "reason-left");
        reason.unwrap().confidence.clone()
    };
    assert_eq!(confidence(verdict("2023-06-15")), "A");
    assert_eq!(confidence(verdict("2025-02-15")), "?");
    assert_eq!(confidence(verdict("2026-11-15")), "C");
}

#[test]
fn in_2026_names_and_portal_are_the_new_ones_and_say_so() {
    let world = designated().on("2026-11-15").ask(Technical, OnPrem);
    let psi = world.verdict("psi");
    assert_eq!(psi.name.en, "Partner On-premises Support");
    assert_eq!(psi.link.as_deref(), Some("https://engagecenter.microsoft.com"));
    assert_eq!(value(&psi, "reason-renamed", "before"), Some("Product Support Incidents"));
    assert_eq!(world.verdict("signature").name.en, "Partner Cloud Support");
}

#[rstest]
#[case::before(world().plan("asfp", "2026-01-01").on("2025-12-31"), "asfp", false, "reason-plan-none")]
#[case::held(world().plan("asfp", "2025-01-01").on("2025-12-31"), "asfp", true, "reason-plan-held")]
#[case::retiring(world().plan("asfp", "2025-01-01").on("2026-11-15"), "asfp", true, "reason-asfp-retiring")]
#[case::retired(world().plan("asfp", "2025-01-01").on("2027-02-01"), "asfp", true, "reason-asfp-retired")]
#[case::ufp_not_yet(world().plan("ufp", "2026-01-01").on("2026-02-01"), "ufp", false, "reason-not-yet")]
#[case::commercial_not_yet(world().ask(Billing, M365).on("2018-01-01"), "commercial", false, "reason-not-yet")]
fn plans_hold_by_their_dates(
    #[case] world: World,
    #[case] vehicle: &str,
    #[case] open: bool,
    #[case] reason: &str,
) {
    let verdict = world.verdict(vehicle);
    assert_eq!(verdict.open, open, "{:?}", keys(&verdict));
    assert!(keys(&verdict).contains(&reason), "{:?}", keys(&verdict));
}

#[test]
fn an_ended_plan_says_when() {
    let mut world = world().plan("asfp", "2025-01-01");
    world.partner.plans[0].to = Some(day("2025-12-31"));
    let verdict = world.verdict("asfp");
    assert_eq!(value(&verdict, "reason-plan-ended", "to"), Some("2025-12-31"));
    let before = world.on("2025-12-31").verdict("asfp");
    assert_eq!(value(&before, "reason-plan-until", "until"), Some("2025-12-31"));
}

#[test]
fn cases_of_the_membership_year_use_incidents_up() {
    let world = world()
        .ask(Technical, D365)
        .offer("partner_success_core", "2026-05-01")
        .case("signature", "2026-06-01T10:00:00Z")
        .case("psi", "2026-06-02T10:00:00Z")
        .case("signature", "2026-04-30T23:59:00Z");
    assert_eq!(value(&world.verdict("signature"), "reason-left", "left"), Some("1"));
    let used_up = world.case("signature", "2026-11-01T10:00:00Z");
    let verdict = used_up.verdict("signature");
    assert!(!verdict.open);
    assert_eq!(value(&verdict, "reason-none-left", "until"), Some("2027-04-30"));
    let earlier = used_up.clone().on("2026-10-31").verdict("signature");
    assert!(earlier.open, "the second case was not opened yet");
    let next_year = used_up.on("2027-05-01").verdict("signature");
    assert_eq!(value(&next_year, "reason-left", "left"), Some("2"));
}
