//! The decision table of the facts, row by row, each with both outcomes.

use super::{World, keys, world};
use loket::domain::checklist::Finding;
use loket::domain::delegation::AzureRole;
use loket::domain::kind::{Service::*, Severity, Topic::*};
use loket::domain::partner::Model::*;
use loket::domain::partner::{Cloud, Firm};
use rstest::rstest;

const SUPPORT: &str = "f023fd81-a637-4b56-95fd-791ac0226033";
const READERS: &str = "88d8e3e3-8f55-4a1e-953a-9b9898b8876b";
const FAR: Option<&str> = Some("2028-01-10T12:00:00Z");
const SOON: Option<&str> = Some("2026-12-10T12:00:00Z");
const PAST: Option<&str> = Some("2026-11-01T12:00:00Z");

fn server(version: &str) -> World {
    world().ask(Technical, OnPrem).says("version", version)
}

fn azure() -> World {
    world().ask(Technical, Azure)
}

fn reseller() -> World {
    world().model(IndirectReseller)
}

#[rstest]
// Row 1: a vulnerability goes to MSRC.
#[case::r1_msrc(world().ask(Security, M365), "msrc", true, "reason-for-msrc")]
#[case::r1_nobody_else(world().ask(Security, M365), "csp_technical", false, "reason-security")]
#[case::r1_not_even_own(world().ask(Security, OnPrem), "own", false, "reason-security")]
#[case::r1_else_not_msrc(world(), "msrc", false, "reason-topic")]
// Row 2: a marketplace product goes to its maker.
#[case::r2_isv(world().ask(Technical, Marketplace), "isv", true, "reason-for-isv")]
#[case::r2_never_microsoft(world().ask(Technical, Marketplace).plan("psfp", "2026-01-01"), "psfp", false, "reason-marketplace-isv")]
#[case::r2_billing_is_not_isv(world().ask(Billing, Marketplace), "isv", false, "reason-topic")]
#[case::r2_else_not_isv(world(), "isv", false, "reason-service")]
// Row 3: questions use no incident.
#[case::r3_how_to(world().how_to(), "csp_technical", false, "reason-how-to")]
#[case::r3_advice(world().ask(Advisory, Azure), "csp_technical", false, "reason-advice")]
#[case::r3_no_incident(server("N").how_to().offer("solutions_partner", "2026-03-01"), "psi", false, "reason-how-to")]
#[case::r3_own(world().how_to(), "own", true, "reason-own-advice")]
#[case::r3_hours(world().how_to().offer("solutions_partner", "2026-03-01"), "tpd", true, "reason-hours")]
#[case::r3_no_hours(world().how_to(), "tpd", false, "reason-offer-none")]
#[case::r3_hours_never_for_faults(world().offer("solutions_partner", "2026-03-01"), "tpd", false, "reason-tpd-break-fix")]
#[case::r3_hours_for_advice(world().ask(Advisory, Azure).offer("partner_success_core", "2026-03-01"), "tpd", true, "reason-hours")]
// Row 4: an incident that service health shows is linked.
#[case::r4_known(world().answered("service-health", Finding::Cause, "EX25194"), "csp_technical", false, "reason-known-incident")]
#[case::r4_own(world().answered("service-health", Finding::Cause, "EX25194"), "own", true, "reason-known-incident-own")]
#[case::r4_not_shown(world().says("service-health", "nothing"), "csp_technical", true, "reason-for-csp_technical")]
// Row 5: a reseller goes to its provider for Azure and for commercial matters.
#[case::r5_azure(reseller().ask(Technical, Azure), "csp_technical", false, "reason-azure-reseller")]
#[case::r5_azure_even_paid(reseller().ask(Technical, Azure).plan("asfp", "2026-01-01"), "asfp", false, "reason-azure-reseller")]
#[case::r5_azure_owner_unknown(reseller().ask(Technical, Azure).tenant_not_known(), "csp_technical", false, "reason-azure-reseller")]
#[case::r5_azure_paid_owner_unknown(reseller().ask(Technical, Azure).tenant_not_known().plan("asfp", "2026-01-01"), "asfp", true, "reason-azure-own-only")]
#[case::r5_advisor(world().model(Advisor).ask(Technical, Azure), "csp_technical", false, "reason-azure-reseller")]
#[case::r5_provider(reseller().ask(Technical, Azure), "indirect_provider", true, "reason-provider-azure")]
#[case::r5_billing(reseller().ask(Billing, M365), "commercial", false, "reason-commercial-reseller")]
#[case::r5_billing_provider(reseller().ask(Billing, M365), "indirect_provider", true, "reason-provider-commercial")]
#[case::r5_own_partner_center(reseller().ask(Technical, PartnerCenter), "commercial", true, "reason-partner-center-desk")]
#[case::r5_others_have_none(world().ask(Billing, M365), "indirect_provider", false, "reason-model")]
// Row 6: billing and subscriptions of direct bill partners and providers.
#[case::r6_billing(world().ask(Billing, M365), "commercial", true, "reason-commercial-free")]
#[case::r6_provider(world().model(IndirectProvider).ask(Subscription, D365), "commercial", true, "reason-seats-admin-center")]
#[case::r6_quota(world().ask(Subscription, Azure), "commercial", true, "reason-azure-quota")]
#[case::r6_advisor(world().model(Advisor).ask(Billing, M365), "commercial", false, "reason-commercial-advisor")]
#[case::r6_not_technical(world(), "commercial", false, "reason-commercial-technical")]
#[case::r6_seats_of_a_reseller(reseller().ask(Subscription, M365), "indirect_provider", true, "reason-seats-admin-center")]
// Row 7: Azure of a customer.
#[case::r7_plan(azure(), "csp_technical", true, "reason-azure-plan")]
#[case::r7_fee(azure(), "csp_technical", true, "reason-azure-fee")]
#[case::r7_paid_check_gdap(azure().plan("psfp", "2026-01-01"), "psfp", true, "reason-check-gdap-azure")]
#[case::r7_paid_check_role(azure().plan("asfp", "2026-01-01"), "asfp", true, "reason-check-azure-role")]
#[case::r7_successor_check_role(azure().plan("ufp", "2026-06-01"), "ufp", true, "reason-check-azure-role")]
#[case::r7_check_gdap(azure(), "csp_technical", true, "reason-check-gdap-azure")]
#[case::r7_check_role(azure(), "csp_technical", true, "reason-check-azure-role")]
#[case::r7_no_gdap(azure().says("gdap-role", "no"), "csp_technical", false, "reason-gdap-azure-missing")]
#[case::r7_no_role(azure().says("gdap-role", "yes").says("azure-role", "nee"), "csp_technical", false, "reason-azure-role-missing")]
#[case::r7_both(azure().says("gdap-role", "ja").says("azure-role", "yes"), "csp_technical", true, "reason-azure-role-held")]
// Row 8: Microsoft 365 of a customer.
#[case::r8_group(world().gdap(SUPPORT, FAR), "csp_technical", true, "reason-gdap-group")]
#[case::r8_no_phone(world(), "csp_technical", true, "reason-no-phone")]
#[case::r8_check(world(), "csp_technical", true, "reason-check-gdap")]
#[case::r8_held(world().says("gdap-role", "yes"), "csp_technical", true, "reason-gdap-held")]
#[case::r8_missing(world().says("gdap-role", "no, expired"), "csp_technical", false, "reason-gdap-missing")]
#[case::r8_reseller(reseller(), "csp_technical", true, "reason-reseller-uncertain")]
#[case::r8_advisor(world().model(Advisor), "csp_technical", true, "reason-advisor-uncertain")]
// Row 9: Dynamics 365 and Business Central.
#[case::r9_without_plan(world().ask(Technical, D365), "csp_technical", true, "reason-check-d365-plan")]
#[case::r9_asfp_missing(world().ask(Technical, D365), "asfp", false, "reason-plan-none")]
#[case::r9_asfp(world().ask(Technical, D365).plan("asfp", "2026-01-01"), "asfp", true, "reason-d365-plan")]
#[case::r9_ids(world().ask(Technical, D365).plan("asfp", "2026-01-01"), "asfp", true, "reason-check-ids")]
#[case::r9_use_plan(world().ask(Technical, D365).plan("psfp", "2026-01-01"), "csp_technical", true, "reason-d365-use-plan")]
#[case::r9_gdap(world().ask(Technical, D365).says("gdap-role", "no"), "csp_technical", false, "reason-gdap-missing")]
#[case::r9_plan_required(world().ask(Technical, D365), "asfp", false, "reason-plan-required")]
#[case::r11_plan_required(server("older"), "psfp", false, "reason-plan-required")]
// Row 10: recent on-premises products, with incidents left.
#[case::r10_current(server("N-1, Windows Server 2022").offer("solutions_partner", "2026-03-01"), "psi", true, "reason-version-current")]
#[case::r10_left(server("N").offer("solutions_partner", "2026-03-01").case("psi", "2026-05-01T10:00:00Z"), "psi", true, "reason-left")]
#[case::r10_unknown(world().ask(Technical, OnPrem).offer("solutions_partner", "2026-03-01"), "psi", true, "reason-check-version")]
// How a benefit is used (FACTS 2.3).
#[case::benefit_activated(server("N").offer("solutions_partner", "2026-03-01"), "psi", true, "reason-benefit-activated")]
#[case::benefit_unlock(server("N").offer("solutions_partner", "2026-03-01"), "psi", true, "reason-benefit-unlock")]
#[case::benefit_taken(server("N").offer("solutions_partner", "2026-03-01"), "psi", true, "reason-benefit-taken")]
#[case::benefit_error(azure().own_tenant().offer("solutions_partner", "2026-03-01"), "signature", true, "reason-benefit-error")]
// Row 11: older, or none left.
#[case::r11_older(server("older, Windows Server 2016").offer("solutions_partner", "2026-03-01"), "psi", false, "reason-version-older")]
#[case::r11_no_offer(server("N"), "psi", false, "reason-offer-none")]
#[case::r11_ppi(server("older"), "ppi", true, "reason-ppi-account")]
#[case::r11_ppi_is_on_prem(world(), "ppi", false, "reason-service")]
#[case::r11_psfp(server("older").plan("psfp", "2026-01-01"), "psfp", true, "reason-any-version")]
#[case::r11_no_psfp(server("older"), "psfp", false, "reason-plan-none")]
// Row 12: the partner's own tenant.
#[case::r12_not_csp(azure().own_tenant(), "csp_technical", false, "reason-own-tenant")]
#[case::r12_unknown(azure().tenant_not_known(), "csp_technical", true, "reason-check-owner")]
#[case::r12_signature(azure().own_tenant().offer("solutions_partner", "2026-03-01"), "signature", true, "reason-signature-own-tenant")]
#[case::r12_signature_customer(azure().offer("solutions_partner", "2026-03-01"), "signature", true, "reason-signature-azure-plan")]
#[case::r12_signature_reseller(reseller().ask(Technical, Azure).offer("solutions_partner", "2026-03-01"), "signature", false, "reason-azure-reseller")]
#[case::r12_reseller_own(reseller().ask(Technical, Azure).own_tenant().offer("solutions_partner", "2026-03-01"), "signature", true, "reason-signature-own-tenant")]
#[case::r12_asfp(azure().own_tenant().plan("asfp", "2026-01-01"), "asfp", true, "reason-plan-own-tenant")]
#[case::r12_own_m365(world().own_tenant(), "own", true, "reason-own-m365")]
#[case::r12_signature_never_m365(world().own_tenant().offer("solutions_partner", "2026-03-01"), "signature", false, "reason-signature-m365")]
// Row 13: the customer is locked out and there is no access.
#[case::r13_phones(world().says("locked-out", "yes").says("gdap-role", "no"), "own", true, "reason-customer-phones")]
// Row 14: severity A.
#[case::r14_a(world().severity(Severity::A), "csp_technical", true, "reason-severity-a")]
#[case::r14_english(world().severity(Severity::A), "csp_technical", true, "reason-english")]
// What was imported of the customer's tenant, for rows 7, 8, 9 and 13.
#[case::r7_relationship(azure().gdap(READERS, FAR), "csp_technical", true, "reason-gdap-relationship")]
#[case::r7_any_role_for_azure(azure().gdap(READERS, FAR).says("gdap-role", "no"), "csp_technical", true, "reason-gdap-relationship")]
#[case::r7_relationship_over(azure().gdap(SUPPORT, PAST).says("gdap-role", "yes"), "csp_technical", false, "reason-gdap-none-fits")]
#[case::r7_role_looked_up(azure().gdap(READERS, FAR).azure_role(AzureRole::Owner).says("azure-role", "no"), "csp_technical", true, "reason-azure-role-held")]
#[case::r7_no_role_looked_up(azure().azure_role(AzureRole::None).says("azure-role", "yes"), "csp_technical", false, "reason-azure-role-missing")]
#[case::r7_no_reseller(azure().relationship("advisor"), "csp_technical", false, "reason-reseller-missing")]
#[case::r7_reseller_looked_up(azure().relationship("none").reseller(true), "csp_technical", true, "reason-reseller-held")]
#[case::r7_check_reseller(azure(), "csp_technical", true, "reason-check-reseller")]
#[case::r7_reseller(azure().relationship("Cloud Reseller"), "csp_technical", true, "reason-reseller-held")]
#[case::r8_relationship(world().gdap(SUPPORT, FAR).says("gdap-role", "no"), "csp_technical", true, "reason-gdap-relationship")]
#[case::r8_wrong_role(world().gdap(READERS, FAR).says("gdap-role", "yes"), "csp_technical", false, "reason-gdap-none-fits")]
#[case::r8_role_nobody_knows(world().gdap("00000000-0000-4000-8000-000000000000", FAR), "csp_technical", true, "reason-check-gdap")]
#[case::r8_ending(world().gdap(SUPPORT, SOON), "csp_technical", true, "reason-gdap-ending")]
#[case::r8_two_relationships(world().gdap(SUPPORT, SOON).gdap(SUPPORT, FAR), "csp_technical", true, "reason-gdap-relationship")]
#[case::r8_before_it(world().gdap(SUPPORT, FAR).on("2026-01-09"), "csp_technical", false, "reason-gdap-none-fits")]
#[case::r9_paid_too(world().ask(Technical, D365).plan("asfp", "2026-01-01").gdap(READERS, FAR), "asfp", true, "reason-gdap-none-fits")]
#[case::r9_bc_with_relationship(world().ask(Technical, D365).plan("psfp", "2026-01-01").gdap(SUPPORT, FAR), "psfp", true, "reason-gdap-relationship")]
#[case::r13_relationship_over(world().says("locked-out", "yes").gdap(SUPPORT, PAST), "own", true, "reason-customer-phones")]
#[case::contact_elsewhere(world().support_contact("Big Distributor", M365), "csp_technical", true, "reason-support-contact")]
// Other clouds.
#[case::china_always(world().cloud(Cloud::China), "own", true, "reason-china-always")]
#[case::china_a(world().cloud(Cloud::China).severity(Severity::A), "csp_technical", true, "reason-china-a")]
#[case::china_billing(world().cloud(Cloud::China).ask(Billing, M365).severity(Severity::A), "commercial", true, "reason-china-billing")]
#[case::china_plan(world().cloud(Cloud::China).plan("asfp", "2026-01-01"), "asfp", true, "reason-cloud-unsure")]
#[case::china_portal(world().cloud(Cloud::China), "csp_technical", true, "reason-check-portal")]
#[case::china_rules(azure().cloud(Cloud::China), "csp_technical", true, "reason-cloud-rules")]
#[case::china_rules_of_billing(world().cloud(Cloud::China).ask(Billing, M365), "commercial", true, "reason-cloud-rules")]
#[case::government(world().cloud(Cloud::UsGovernment), "csp_technical", true, "reason-cloud-rules")]
// Ids.
#[case::ids_half(azure().own_tenant().offer("solutions_partner", "2026-03-01").ids(Some("C"), None), "signature", true, "reason-ids-no-access")]
#[case::ids_other_half(azure().own_tenant().offer("solutions_partner", "2026-03-01").ids(None, Some("A")), "signature", true, "reason-ids-no-contract")]
#[case::ids_known(azure().own_tenant().offer("solutions_partner", "2026-03-01").ids(Some("C"), Some("A")), "signature", true, "reason-ids-known")]
#[case::ids_unknown(azure().own_tenant().offer("solutions_partner", "2026-03-01"), "signature", true, "reason-check-ids")]
// The other outcome of rows that had one only.
#[case::r5_credit_of_a_reseller(reseller().ask(Billing, Azure), "indirect_provider", true, "reason-provider-commercial")]
#[case::r5_quota_of_a_reseller(reseller().ask(Subscription, Azure), "commercial", false, "reason-commercial-reseller")]
#[case::r13_phones_even_reseller(reseller().says("locked-out", "yes").says("gdap-role", "no"), "own", true, "reason-customer-phones")]
// Partner Center itself.
#[case::partner_center(world().ask(Technical, PartnerCenter), "csp_technical", false, "reason-partner-center")]
// Plans and parties that must be there.
#[case::supplier_none(world(), "supplier", false, "reason-supplier-none")]
#[case::provider_unnamed(reseller(), "indirect_provider", true, "reason-provider-unnamed")]
#[case::ufp_reseller(reseller().plan("ufp", "2026-06-01"), "ufp", false, "reason-model")]
#[case::ufp_pilot(world().plan("ufp", "2026-06-01"), "ufp", true, "reason-ufp-pilot")]
fn rules(#[case] world: World, #[case] vehicle: &str, #[case] open: bool, #[case] reason: &str) {
    let verdict = world.verdict(vehicle);
    assert_eq!(verdict.open, open, "{vehicle}: {:?}", keys(&verdict));
    assert!(keys(&verdict).contains(&reason), "{vehicle}: {:?}", keys(&verdict));
}

#[rstest]
#[case::r13_not_locked_out(world().says("locked-out", "no").says("gdap-role", "no"), "own", "reason-customer-phones")]
#[case::r13_has_access(world().says("locked-out", "yes").says("gdap-role", "yes"), "own", "reason-customer-phones")]
#[case::r14_b(world(), "csp_technical", "reason-severity-a")]
#[case::r10_known_version(server("N").offer("solutions_partner", "2026-03-01"), "psi", "reason-check-version")]
#[case::r9_only_d365(world(), "csp_technical", "reason-check-d365-plan")]
#[case::r8_direct_is_sure(world(), "csp_technical", "reason-reseller-uncertain")]
#[case::r12_owner_known(world(), "csp_technical", "reason-check-owner")]
#[case::r14_english_not_in_china(world().cloud(Cloud::China).severity(Severity::A), "csp_technical", "reason-english")]
#[case::china_b(world().cloud(Cloud::China), "csp_technical", "reason-china-a")]
#[case::commercial_cloud(world(), "own", "reason-china-always")]
#[case::r8_far_end(world().gdap(SUPPORT, FAR), "csp_technical", "reason-gdap-ending")]
#[case::r8_own_tenant(world().gdap(SUPPORT, FAR).own_tenant(), "csp_technical", "reason-gdap-relationship")]
#[case::r8_not_said_when_closed(reseller().ask(Technical, Azure).gdap(READERS, FAR), "csp_technical", "reason-gdap-relationship")]
#[case::r13_relationship(world().says("locked-out", "yes").gdap(SUPPORT, FAR).says("gdap-role", "no"), "own", "reason-customer-phones")]
#[case::contact_is_the_partner(world().support_contact("polder it", M365), "csp_technical", "reason-support-contact")]
#[case::contact_of_another_product(world().support_contact("Big Distributor", Azure), "csp_technical", "reason-support-contact")]
#[case::r7_paid_role_of_others(azure().plan("psfp", "2026-01-01"), "psfp", "reason-check-delegated")]
#[case::r7_no_fee_elsewhere(world(), "csp_technical", "reason-azure-fee")]
#[case::plan_required_of_others(reseller(), "psfp", "reason-plan-required")]
#[case::plan_required_and_held(world().plan("asfp", "2026-01-01"), "psfp", "reason-plan-required")]
#[case::group_of_the_own_tenant(world().own_tenant(), "csp_technical", "reason-gdap-group")]
#[case::china_fee(azure().cloud(Cloud::China), "csp_technical", "reason-azure-fee")]
#[case::commercial_rules(world(), "csp_technical", "reason-cloud-rules")]
#[case::phone_when_closed(world().says("gdap-role", "no"), "csp_technical", "reason-no-phone")]
#[case::benefit_not_held(server("N"), "psi", "reason-benefit-activated")]
#[case::r4_health_left_out(world().answered("service-health", Finding::Skipped, "no access"), "csp_technical", "reason-known-incident")]
fn rules_that_do_not_apply(#[case] world: World, #[case] vehicle: &str, #[case] reason: &str) {
    let verdict = world.verdict(vehicle);
    assert!(!keys(&verdict).contains(&reason), "{vehicle}: {:?}", keys(&verdict));
}

#[test]
fn what_the_facts_leave_open_is_marked() {
    for (world, vehicle, key) in [
        (reseller(), "csp_technical", "reason-reseller-uncertain"),
        (world().ask(Technical, D365), "csp_technical", "reason-check-d365-plan"),
    ] {
        let verdict = world.verdict(vehicle);
        let reason = verdict.reasons.iter().find(|reason| reason.text.key == key).unwrap();
        assert_eq!(reason.confidence, "?");
        assert!(reason.checks && !reason.blocks && verdict.open);
    }
}

#[test]
fn a_named_supplier_and_provider_are_open_and_named() {
    let mut reseller = reseller();
    reseller.partner.suppliers = vec![Firm::named("Night Watch".parse().unwrap())];
    reseller.partner.indirect_provider = Some(Firm::named("Big Distributor".parse().unwrap()));
    let supplier = reseller.verdict("supplier");
    assert!(supplier.open && keys(&supplier).contains(&"reason-supplier-named"));
    let provider = reseller.verdict("indirect_provider");
    assert!(provider.open && keys(&provider).contains(&"reason-provider-named"));
    assert!(!keys(&provider).contains(&"reason-provider-unnamed"));
}

/// The values of a reason.
fn values(world: &World, vehicle: &str, key: &str) -> Vec<String> {
    let verdict = world.verdict(vehicle);
    let reason = verdict.reasons.into_iter().find(|reason| reason.text.key == key).unwrap();
    reason.text.values.into_iter().map(|(name, value)| format!("{name}={value}")).collect()
}

#[test]
fn a_relationship_is_named_with_its_days() {
    let soon = values(&world().gdap(SUPPORT, SOON), "csp_technical", "reason-gdap-ending");
    for told in [
        "relationship=Polder support",
        "granted=Service Support Administrator",
        "until=2026-12-10",
        "days=18",
    ] {
        assert!(soon.contains(&told.to_owned()), "{soon:?}");
    }
    let mut goes_on = world().gdap(SUPPORT, SOON);
    goes_on.customer.gdap[0].auto_extend_days = 180;
    assert!(values(&goes_on, "csp_technical", "reason-gdap-relationship").contains(&"until=none".to_owned()));
    let contact = world().support_contact("Big Distributor", M365);
    let told = values(&contact, "csp_technical", "reason-support-contact");
    assert!(told.contains(&"contact=Big Distributor".to_owned()));
}

#[test]
fn a_firm_is_named_with_where_it_is_reached() {
    let mut world = reseller();
    let email = Some("a@big.example".parse().unwrap());
    world.partner.indirect_provider = Some(Firm { email, ..Firm::named("Big".parse().unwrap()) });
    let told = values(&world, "indirect_provider", "reason-provider-named");
    assert!(told.contains(&"provider=Big (a@big.example)".to_owned()), "{told:?}");
}

#[rstest]
#[case::commercial(world(), Severity::A, Some(120), None, false)]
#[case::government(world().cloud(Cloud::UsGovernment), Severity::B, Some(240), None, true)]
#[case::china(world().cloud(Cloud::China), Severity::A, Some(60), None, false)]
#[case::china_b(world().cloud(Cloud::China), Severity::B, None, Some(1), false)]
#[case::china_c(world().cloud(Cloud::China), Severity::C, None, Some(3), false)]
#[case::china_azure(azure().cloud(Cloud::China), Severity::C, None, Some(3), true)]
fn answers_by_cloud(
    #[case] world: World,
    #[case] severity: Severity,
    #[case] minutes: Option<u32>,
    #[case] days: Option<u32>,
    #[case] uncertain: bool,
) {
    let verdict = world.verdict("csp_technical");
    let answer = verdict.answers.iter().find(|answer| answer.severity == severity).unwrap();
    let said = (answer.response.minutes, answer.response.business_days, answer.is_uncertain());
    assert_eq!(said, (minutes, days, uncertain));
}

#[test]
fn billing_in_china_is_answered_like_b_at_most() {
    let verdict = world().cloud(Cloud::China).ask(Billing, M365).verdict("commercial");
    let days: Vec<_> = verdict.answers.iter().map(|answer| answer.response.business_days).collect();
    assert_eq!(days, [Some(1), Some(1), Some(3)]);
    assert!(world().ask(Billing, M365).verdict("commercial").answers.is_empty());
}

#[rstest]
#[case::commercial(world(), None)]
#[case::government(azure().cloud(Cloud::UsGovernment), Some("https://portal.azure.us"))]
#[case::china(world().cloud(Cloud::China), Some("https://portal.partner.microsoftonline.cn"))]
#[case::china_azure(azure().cloud(Cloud::China), Some("https://portal.azure.cn"))]
fn portals_by_cloud(#[case] world: World, #[case] link: Option<&str>) {
    let link = link.unwrap_or("https://partner.microsoft.com/commerce/customers/list");
    assert_eq!(world.verdict("csp_technical").link.as_deref(), Some(link));
}

#[test]
fn the_portal_follows_what_it_is_about() {
    let quota = world().ask(Subscription, Azure).verdict("commercial");
    assert!(quota.portal.contains("Azure portal"), "{}", quota.portal);
    let seats = world().ask(Subscription, M365).verdict("commercial");
    assert!(seats.portal.contains("Microsoft 365 admin center"), "{}", seats.portal);
    let billing = world().ask(Billing, M365).verdict("commercial");
    assert!(billing.portal.starts_with("Partner Center > Help"), "{}", billing.portal);
}

#[test]
fn the_eight_routes_are_there_with_names_in_both_languages() {
    let verdicts = world().verdicts();
    for id in ["commercial", "psfp", "asfp", "signature", "psi", "indirect_provider", "supplier", "own"] {
        let verdict = verdicts.iter().find(|verdict| verdict.vehicle == id);
        assert!(verdict.is_some_and(|verdict| !verdict.name.nl.is_empty()), "{id}");
    }
    assert_eq!(world().verdict("own").name.nl, "Zelf oplossen");
}
