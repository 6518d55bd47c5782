//! Every word of the domain has a text in every language, and so has every key that the desk writes down.

use loket::domain::case::CaseStatus;
use loket::domain::checklist::{Finding, StepKind};
use loket::domain::contact::Direction;
use loket::domain::customer::SubscriptionStatus;
use loket::domain::event::CallOutcome;
use loket::domain::import::{ChangeKind, ChangeOf};
use loket::domain::kind::{Method, Nature, Service, Severity, Topic};
use loket::domain::lang::Lang;
use loket::domain::offering::OutOfHours;
use loket::domain::partner::Model;
use loket::domain::people::Role;
use loket::domain::phrase::key_of;
use loket::domain::sla::ClockKind;
use loket::domain::status::Status;
use loket::domain::view::Sort;
use loket::locale;
use rstest::rstest;
use strum::VariantNames;

#[rstest]
#[case("topic", <Topic as VariantNames>::VARIANTS)]
#[case("service", <Service as VariantNames>::VARIANTS)]
#[case("nature", <Nature as VariantNames>::VARIANTS)]
#[case("severity", <Severity as VariantNames>::VARIANTS)]
#[case("status", <Status as VariantNames>::VARIANTS)]
#[case("role", <Role as VariantNames>::VARIANTS)]
#[case("clock", <ClockKind as VariantNames>::VARIANTS)]
#[case("method", <Method as VariantNames>::VARIANTS)]
#[case("direction", <Direction as VariantNames>::VARIANTS)]
#[case("out-of-hours", <OutOfHours as VariantNames>::VARIANTS)]
#[case("outcome", <CallOutcome as VariantNames>::VARIANTS)]
#[case("step", <StepKind as VariantNames>::VARIANTS)]
#[case("finding", <Finding as VariantNames>::VARIANTS)]
#[case("case", <CaseStatus as VariantNames>::VARIANTS)]
#[case("subscription", <SubscriptionStatus as VariantNames>::VARIANTS)]
#[case("model", <Model as VariantNames>::VARIANTS)]
#[case("lang", <Lang as VariantNames>::VARIANTS)]
#[case("sort", <Sort as VariantNames>::VARIANTS)]
#[case("change", <ChangeKind as VariantNames>::VARIANTS)]
#[case("change-of", <ChangeOf as VariantNames>::VARIANTS)]
fn every_word_is_spoken(#[case] kind: &str, #[case] words: &[&str]) {
    for lang in [Lang::En, Lang::Nl] {
        locale::set(lang);
        for word in words {
            let key = key_of(kind, word);
            assert_ne!(locale::text(&key, &[]), key, "{lang}.ftl");
        }
    }
}

#[test]
fn every_key_of_the_desk_has_a_text() {
    let files = [
        include_str!("../../src/domain/access.rs"),
        include_str!("../../src/domain/desk.rs"),
        include_str!("../../src/domain/desk/find.rs"),
        include_str!("../../src/domain/query.rs"),
        include_str!("../../src/domain/rejection.rs"),
        include_str!("../../src/domain/view/timeline.rs"),
        include_str!("../../src/domain/view/verdicts.rs"),
        include_str!("../../src/domain/decide.rs"),
        include_str!("../../src/domain/decide/cases.rs"),
        include_str!("../../src/domain/decide/check.rs"),
        include_str!("../../src/domain/decide/contact.rs"),
        include_str!("../../src/domain/decide/create.rs"),
        include_str!("../../src/domain/decide/customers.rs"),
        include_str!("../../src/domain/decide/severity.rs"),
        include_str!("../../src/domain/decide/solve.rs"),
        include_str!("../../src/domain/decide/waiting.rs"),
        include_str!("../../src/domain/decide/work.rs"),
    ];
    let literals = files.iter().flat_map(|file| file.split('"').skip(1).step_by(2));
    let keys: Vec<&str> =
        literals.filter(|text| text.starts_with("reject-") || text.starts_with("event-")).collect();
    assert!(keys.len() > 50, "{} keys", keys.len());
    for key in keys {
        assert_ne!(locale::text(key, &[]), key);
    }
}
