//! What offers give and what cases used of it: one ledger for verdicts and list.

use super::{World, at, day, holding, keys, world};
use loket::domain::case::{Case, CaseFile, CaseStatus};
use loket::domain::kind::{Service::*, Topic::*};
use loket::domain::vehicle::holdings::{allowance, ledger};
use loket::domain::view::EntitlementRow;
use rstest::rstest;

fn core(from: &str) -> World {
    world().offer("partner_success_core", from)
}

fn rows(world: &World, vehicle: &str) -> Vec<EntitlementRow> {
    let files: Vec<CaseFile> = world.cases.iter().cloned().map(CaseFile::new).collect();
    let cases: Vec<&CaseFile> = files.iter().collect();
    let mut rows = ledger(&world.catalogue, &world.partner, &cases, world.on);
    rows.retain(|row| row.vehicle == vehicle);
    rows
}

/// `offer used/count until` of each row.
fn told(world: &World, vehicle: &str) -> Vec<String> {
    let line = |row: &EntitlementRow| {
        let count = row.count.map_or("*".to_owned(), |count| count.to_string());
        format!("{} {}/{count} {}..{}", row.offer, row.used, row.from, row.until)
    };
    rows(world, vehicle).iter().map(line).collect()
}

#[rstest]
#[case::a_plain_year(core("2026-05-01"), "2026-05-01..2027-04-30")]
#[case::first_day(core("2026-05-01").on("2026-05-01"), "2026-05-01..2027-04-30")]
#[case::last_day(core("2025-05-01").on("2026-04-30"), "2025-05-01..2026-04-30")]
#[case::leap_day(core("2024-02-29").on("2026-03-15"), "2026-02-28..2027-02-27")]
#[case::leap_day_before_a_leap_year(core("2024-02-29").on("2027-03-15"), "2027-02-28..2028-02-28")]
#[case::leap_day_on_the_28th_of_a_leap_year(core("2024-02-29").on("2028-02-28"), "2027-02-28..2028-02-28")]
#[case::leap_day_again(core("2024-02-29").on("2028-02-29"), "2028-02-29..2029-02-27")]
#[case::year_across_a_leap_day(core("2027-03-01").on("2028-02-29"), "2027-03-01..2028-02-29")]
fn membership_years(#[case] world: World, #[case] expected: &str) {
    assert_eq!(told(&world, "signature"), [format!("partner_success_core 0/2 {expected}")]);
}

#[test]
fn every_day_is_in_exactly_one_year() {
    let world = core("2024-02-29");
    let mut date = day("2026-03-01");
    for _ in 0..(5 * 366) {
        let on = world.clone().on(&date.to_string());
        let rows = rows(&on, "signature");
        assert_eq!(rows.len(), 1, "{date}");
        assert!(rows[0].from <= date && date <= rows[0].until, "{date}");
        date = date.succ_opt().unwrap();
    }
}

#[test]
fn a_case_uses_what_ends_first() {
    let world = core("2026-04-01").offer("partner_success_expanded", "2026-06-01");
    let one = world.clone().case("signature", "2026-07-01T10:00:00Z");
    assert_eq!(
        told(&one, "signature"),
        [
            "partner_success_core 1/2 2026-04-01..2027-03-31",
            "partner_success_expanded 0/5 2026-06-01..2027-05-31"
        ]
    );
    let three = one.case("signature", "2026-07-02T10:00:00Z").case("signature", "2026-07-03T10:00:00Z");
    assert_eq!(
        told(&three, "signature"),
        [
            "partner_success_core 2/2 2026-04-01..2027-03-31",
            "partner_success_expanded 1/5 2026-06-01..2027-05-31"
        ]
    );
    assert_eq!(rows(&three, "signature")[0].cases, ["C-0", "C-1"]);
}

#[test]
fn what_was_used_of_a_year_that_is_over_is_not_used_of_another() {
    // In March the year of the first offer ended in May; in November its next one runs.
    let world = core("2025-06-01").offer("partner_success_expanded", "2026-03-01");
    let world = world.case("signature", "2026-03-15T10:00:00Z");
    assert_eq!(
        told(&world, "signature"),
        [
            "partner_success_expanded 0/5 2026-03-01..2027-02-28",
            "partner_success_core 0/2 2026-06-01..2027-05-31"
        ]
    );
}

#[test]
fn cases_before_it_was_held_and_spared_ones_do_not_count() {
    let world = core("2026-05-01").case("signature", "2026-04-30T23:59:00Z");
    assert_eq!(told(&world, "signature"), ["partner_success_core 0/2 2026-05-01..2027-04-30"]);
    let case = Case {
        number: "S".to_owned(),
        vehicle: "signature".to_owned(),
        customer: None,
        ticket: None,
        title: "x".parse().unwrap(),
        severity: None,
        status: CaseStatus::Open,
        opened_at: Some(at("2026-06-01T10:00:00Z")),
        changed_at: None,
        closed_at: None,
    };
    let mut file = CaseFile::new(case);
    let left = |file: &CaseFile| {
        let files = [file];
        let allowance = allowance(&world.catalogue, &world.partner, &files, "signature", world.on);
        allowance.unwrap().left()
    };
    assert_eq!(left(&file), Some(1));
    file.spared = Some("refunded".parse().unwrap());
    assert_eq!(left(&file), Some(2));
}

#[test]
fn without_limit_is_never_used_up_and_hours_are_not_counted() {
    let mut world = world().offer("gold_cloud_competency", "2021-03-01").on("2021-09-15");
    for _ in 0..40 {
        world = world.case("signature", "2021-06-01T10:00:00Z").case("tpd", "2021-06-01T10:00:00Z");
    }
    assert_eq!(told(&world, "signature"), ["gold_cloud_competency 40/* 2021-03-01..2022-02-28"]);
    let hours = &rows(&world, "tpd")[0];
    assert_eq!((hours.counted, hours.used, hours.left, hours.count), (false, 0, Some(50), Some(50)));
}

#[test]
fn more_cases_than_incidents_leave_none() {
    let mut world = core("2026-05-01");
    for _ in 0..5 {
        world = world.case("signature", "2026-06-01T10:00:00Z");
    }
    let row = &rows(&world, "signature")[0];
    assert_eq!((row.used, row.left, row.expires_soon), (2, Some(0), false));
}

#[rstest]
#[case::far("2026-11-30", "2027-01-30", false)]
#[case::sixty_days("2026-11-30", "2027-01-29", true)]
#[case::today("2026-11-30", "2026-11-30", true)]
fn what_ends_within_sixty_days_is_said(#[case] on: &str, #[case] to: &str, #[case] expected: bool) {
    let mut world = world().ask(Technical, D365).on(on);
    let mut offer = holding("partner_success_core", "2026-03-01");
    offer.to = Some(day(to));
    world.partner.offers = vec![offer];
    assert_eq!(rows(&world, "signature")[0].expires_soon, expected);
    let verdict = world.verdict("signature");
    assert_eq!(keys(&verdict).contains(&"reason-expires-soon"), expected, "{:?}", keys(&verdict));
}

#[test]
fn verdict_and_list_agree() {
    let world = core("2026-04-01")
        .ask(Technical, D365)
        .offer("partner_success_expanded", "2026-06-01")
        .case("signature", "2026-07-01T10:00:00Z");
    let left: i64 = rows(&world, "signature").iter().filter_map(|row| row.left).sum();
    let reason =
        world.verdict("signature").reasons.into_iter().find(|reason| reason.text.key == "reason-left");
    assert!(reason.unwrap().text.values.contains(&("left".to_owned(), left.to_string())));
}
