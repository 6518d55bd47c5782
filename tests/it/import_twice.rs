//! From file to desk: what is read is decided and applied; the same file again changes nothing.

use loket::domain::apply::apply;
use loket::domain::catalogue::Catalogue;
use loket::domain::command::Command;
use loket::domain::decide::{Decision, decide};
use loket::domain::desk::{Desk, Settings};
use loket::domain::event::Record;
use loket::domain::ids::CommandId;
use loket::domain::import::{ChangeKind, ChangeOf};
use loket::domain::people::{Actor, Role};
use loket::domain::rejection::Rejection;
use loket::exchange::import::read;
use rstest::rstest;
use serde_json::json;
use std::sync::Arc;

const CUSTOMERS: &str = "Microsoft-id;Bedrijfsnaam;Primaire domeinnaam;Relatie\r\n\
    t-1;De Korst;korst.example;Cloud Reseller\r\nt-2;Zoë;zoe.example;Cloud Reseller\r\n";
const SUBSCRIPTIONS: &str =
    "Subscription ID,Subscription,Quantity,Status\nA1,Azure plan,1,Active\nA2,Visio Plan 2,3,Active\n";
const REQUESTS: &str = r#"{"totalCount": 9, "items": [
    {"id": 615000000000001, "severity": 1, "status": 1, "createdDate": "2026-01-05T08:00:00.5"},
    {"id": "615000000000002", "title": "Factuur", "severity": "minimal", "status": "attention_needed",
     "organization": {"id": "T-2"}}]}"#;

fn desk() -> Desk {
    let offering = json!({
        "name": "Standard", "time_zone": "Europe/Amsterdam", "hours": {}, "targets": {}, "support": [], "contact": [],
    });
    Desk::new(Settings {
        partner: serde_json::from_value(json!({"name": "Partner", "model": "direct_bill"})).unwrap(),
        default_offering: serde_json::from_value(offering).unwrap(),
        close_after_days: 5,
        people: Vec::new(),
        mail: None,
        catalogue: Arc::new(Catalogue::default()),
    })
}

fn wish(desk: &Desk, file: &str, customer: Option<&str>) -> Result<Decision, Rejection> {
    let import = read("file", file.as_bytes(), customer).unwrap();
    let actor = Actor { name: "anna".into(), role: Role::Supervisor };
    decide(desk, &actor, &Command::Import(import), "2026-03-02T08:00:00Z".parse().unwrap())
}

/// Reads, decides and applies a file; how many changes of each kind there were.
fn take_in(desk: &mut Desk, file: &str, customer: Option<&str>) -> (usize, usize) {
    let decision = wish(desk, file, customer).unwrap();
    let record = Record {
        seq: desk.seq + 1,
        at: "2026-03-02T08:00:00Z".parse().unwrap(),
        actor: Actor { name: "anna".into(), role: Role::Supervisor },
        command: CommandId(u128::from(desk.seq)),
        events: decision.events,
    };
    apply(desk, &record);
    let changes = &decision.outcome.changes;
    let added = changes.iter().filter(|change| change.kind == ChangeKind::Add).count();
    (added, changes.len() - added)
}

#[rstest]
#[case::customers(CUSTOMERS, None)]
#[case::subscriptions(SUBSCRIPTIONS, Some("korst"))]
#[case::requests(REQUESTS, None)]
#[case::requests_of_a_customer(REQUESTS, Some("Zoë"))]
fn the_same_file_again_changes_nothing(#[case] file: &str, #[case] customer: Option<&str>) {
    let mut desk = desk();
    if file != CUSTOMERS {
        take_in(&mut desk, CUSTOMERS, None);
    }
    assert_eq!(take_in(&mut desk, file, customer), (2, 0));
    let again = wish(&desk, file, customer).unwrap();
    assert_eq!((again.events, again.outcome.changes), (vec![], vec![]));
}

#[test]
fn what_a_file_does_not_tell_stays() {
    let mut desk = desk();
    take_in(&mut desk, CUSTOMERS, None);
    let single = r#"{"id": "t-1", "companyProfile": {"companyName": "De Korst BV", "address": {"country": "nl"}},
        "allowDelegatedAccess": true}"#;
    assert_eq!(take_in(&mut desk, single, None), (0, 1));
    let facts = &desk.find_customer("t-1").unwrap().facts;
    assert_eq!((facts.domain.as_str(), facts.country.as_deref()), ("korst.example", Some("NL")));
    assert_eq!(facts.relationship.as_ref().unwrap().as_str(), "Cloud Reseller");
    // The export knows nothing of country and access, and takes neither away.
    assert_eq!(take_in(&mut desk, CUSTOMERS, None), (0, 1));
    let facts = &desk.find_customer("t-1").unwrap().facts;
    assert_eq!((facts.country.as_deref(), facts.delegated_access), (Some("NL"), Some(true)));
}

#[test]
fn a_dry_run_lists_changes_and_notices_and_changes_nothing() {
    let mut desk = desk();
    take_in(&mut desk, CUSTOMERS, None);
    let before = desk.clone();
    let decision = wish(&desk, REQUESTS, None).unwrap();
    let names: Vec<(ChangeOf, &str)> =
        decision.outcome.changes.iter().map(|change| (change.what, change.name.as_str())).collect();
    assert_eq!(names, [(ChangeOf::Case, "615000000000001"), (ChangeOf::Case, "615000000000002 Factuur")]);
    assert_eq!(decision.outcome.notices[0].key, "import-one-page");
    assert_eq!(desk, before);
}

#[test]
fn a_request_belongs_to_the_customer_of_its_organisation() {
    let mut desk = desk();
    take_in(&mut desk, CUSTOMERS, None);
    take_in(&mut desk, REQUESTS, None);
    assert_eq!(desk.cases["615000000000001"].case.customer, None);
    assert_eq!(desk.cases["615000000000002"].case.customer.as_ref().unwrap().as_str(), "t-2");
}

#[rstest]
#[case(SUBSCRIPTIONS)]
#[case(REQUESTS)]
fn an_unknown_customer_is_refused(#[case] file: &str) {
    assert!(matches!(wish(&desk(), file, Some("nobody")), Err(Rejection::NotFound(_))));
}
