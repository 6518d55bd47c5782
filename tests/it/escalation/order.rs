//! Which way comes first.

use super::{World, world};
use loket::domain::checklist::Finding;
use loket::domain::kind::{Service::*, Topic::*};
use loket::domain::partner::Cloud;
use loket::domain::partner::Model::*;
use loket::domain::vehicle;
use rstest::rstest;

#[rstest]
#[case::m365(world(), "csp_technical,own")]
#[case::reseller_azure(world().model(IndirectReseller).ask(Technical, Azure), "indirect_provider,own")]
#[case::reseller_m365(world().model(IndirectReseller), "csp_technical,indirect_provider,own")]
#[case::d365_without_plan(world().ask(Technical, D365), "csp_technical,own")]
#[case::d365_with_plan(world().ask(Technical, D365).plan("asfp", "2026-01-01"), "asfp,csp_technical,own")]
#[case::server(world().ask(Technical, OnPrem).says("version", "N").offer("solutions_partner", "2026-03-01"), "psi,ppi,own")]
#[case::old_server(world().ask(Technical, OnPrem).says("version", "older").offer("solutions_partner", "2026-03-01"), "ppi,own")]
#[case::how_to(world().how_to().offer("solutions_partner", "2026-03-01"), "own,tpd")]
#[case::marketplace(world().ask(Technical, Marketplace), "isv,own")]
#[case::vulnerability(world().ask(Security, Azure), "msrc")]
#[case::billing(world().ask(Billing, M365), "commercial,own")]
#[case::advisor_billing(world().model(Advisor).ask(Billing, M365), "own")]
#[case::gates_first(world().gates_open(), "own,csp_technical")]
#[case::known_incident(world().answered("service-health", Finding::Cause, "EX1"), "own")]
#[case::own_azure(world().ask(Technical, Azure).own_tenant().offer("solutions_partner", "2026-03-01"), "signature,own")]
#[case::d365_without_plan_spends_no_incident(world().ask(Technical, D365).offer("solutions_partner", "2026-03-01"), "csp_technical,signature,own")]
#[case::china(world().cloud(Cloud::China).plan("asfp", "2026-01-01"), "csp_technical,asfp,own")]
#[case::customer_azure(world().ask(Technical, Azure).offer("solutions_partner", "2026-03-01"), "csp_technical,signature,own")]
fn open_ways_in_order(#[case] world: World, #[case] expected: &str) {
    let verdicts = world.verdicts();
    let open: Vec<&str> =
        verdicts.iter().filter(|verdict| verdict.open).map(|verdict| verdict.vehicle.as_str()).collect();
    assert_eq!(open.join(","), expected);
}

#[rstest]
#[case::diagnosis_not_finished(world().gates_open(), Some("csp_technical"))]
#[case::nothing_but_own(world().model(Advisor).ask(Billing, M365), None)]
fn the_best_way_to_escalate(#[case] world: World, #[case] expected: Option<&str>) {
    assert_eq!(vehicle::best(&world.verdicts()).map(|verdict| verdict.vehicle.as_str()), expected);
}
