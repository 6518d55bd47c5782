//! GDAP relationships and support contacts: from the bodies of Microsoft Graph and Partner Center to the desk.

use loket::assets;
use loket::domain::apply::apply;
use loket::domain::command::Command;
use loket::domain::decide::{Decision, decide};
use loket::domain::delegation::{Gdap, GdapStatus};
use loket::domain::desk::{Desk, Settings};
use loket::domain::event::Record;
use loket::domain::ids::CommandId;
use loket::domain::import::Change;
use loket::domain::people::{Actor, Role};
use loket::domain::rejection::Rejection;
use loket::exchange::import::read;
use rstest::rstest;
use serde_json::{Value, json};

const CONTEXT: &str =
    "https://graph.microsoft.com/v1.0/tenantRelationships/$metadata#delegatedAdminRelationships";
const CONTOSO: &str = "52eaad04-13a2-4a2f-9ce8-93a294fadf36";
const SUPPORT: &str = "f023fd81-a637-4b56-95fd-791ac0226033";

fn desk() -> Desk {
    let offering = json!({
        "name": "Standard", "time_zone": "Europe/Amsterdam", "hours": {}, "targets": {}, "support": [], "contact": [],
    });
    let mut desk = Desk::new(Settings {
        partner: serde_json::from_value(json!({"name": "Partner", "model": "direct_bill"})).unwrap(),
        default_offering: serde_json::from_value(offering).unwrap(),
        close_after_days: 5,
        people: Vec::new(),
        catalogue: assets::catalogue(),
        mail: None,
    });
    let customers =
        format!("Microsoft ID,Company name,Primary domain name\n{CONTOSO},Contoso,contoso.example\n");
    take_in(&mut desk, customers.as_bytes());
    desk
}

fn wish(desk: &Desk, file: &[u8]) -> Result<Decision, Rejection> {
    let import = read("file", file, None).unwrap_or_else(|errors| panic!("{errors:#?}"));
    let actor = Actor { name: "anna".into(), role: Role::Supervisor };
    decide(desk, &actor, &Command::Import(import), "2026-03-02T08:00:00Z".parse().unwrap())
}

/// Reads, decides and applies a file; what it changed and what it gave to know.
fn take_in(desk: &mut Desk, file: &[u8]) -> (Vec<String>, Vec<String>) {
    let decision = wish(desk, file).unwrap();
    let record = Record {
        seq: desk.seq + 1,
        at: "2026-03-02T08:00:00Z".parse().unwrap(),
        actor: Actor { name: "anna".into(), role: Role::Supervisor },
        command: CommandId(u128::from(desk.seq)),
        events: decision.events,
    };
    apply(desk, &record);
    let line = |change: &Change| {
        let fields =
            change.fields.iter().map(|(field, before, after)| format!(" {field}: {before} > {after}"));
        format!("{} {} {}{}", change.kind, change.what, change.name, fields.collect::<Vec<_>>().join(","))
    };
    let notices = decision.outcome.notices.iter().map(|notice| notice.key.clone()).collect();
    (decision.outcome.changes.iter().map(line).collect(), notices)
}

fn body(relationships: &[Value]) -> Vec<u8> {
    json!({"@odata.context": CONTEXT, "value": relationships}).to_string().into_bytes()
}

fn relationship(more: &Value) -> Value {
    let mut whole = json!({
        "id": "r-1",
        "displayName": "Support",
        "duration": "P730D",
        "customer": {"tenantId": CONTOSO, "displayName": "Contoso"},
        "accessDetails": {"unifiedRoles": [{"roleDefinitionId": SUPPORT}]},
        "status": "active",
        "autoExtendDuration": "PT0S",
        "lastModifiedDateTime": "2026-01-10T11:26:44.9941884Z",
        "activatedDateTime": "2026-01-10T11:26:44.9941884Z",
        "endDateTime": "2028-01-10T11:26:44Z",
    });
    for (key, value) in more.as_object().unwrap() {
        whole[key] = value.clone();
    }
    whole
}

fn one(more: &Value) -> Gdap {
    let import = read("file", &body(&[relationship(more)]), None).unwrap();
    import.gdap[0].1.clone()
}

/// A sample body of Microsoft's documents; `None`, and said so, if the folder is not there.
fn sample(name: &str) -> Option<Vec<u8>> {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let file = root.ancestors().map(|folder| folder.join("shared/domain/api").join(name));
    let found = file.into_iter().find(|file| file.is_file());
    if found.is_none() {
        eprintln!("skipped: no {name} above {}", root.display());
    }
    found.map(|file| std::fs::read(file).unwrap())
}

#[test]
fn the_sample_of_the_documents() {
    let Some(file) = sample("graph_delegatedadminrelationships.response.json") else { return };
    let import = read("file", &file, None).unwrap();
    let told: Vec<_> = import.gdap.iter().map(|(_, gdap)| (gdap.status, gdap.auto_extend_days)).collect();
    assert_eq!(
        told,
        [(GdapStatus::Active, 180), (GdapStatus::Terminated, 0), (GdapStatus::ApprovalPending, 0)]
    );
    let mut desk = desk();
    let (changes, notices) = take_in(&mut desk, &file);
    assert_eq!(
        changes,
        ["add gdap Contoso admin relationship (Contoso)", "add gdap Fabrikam admin relationship (Contoso)"]
    );
    assert_eq!(notices, ["notice-gdap-strange"], "the tenant that is no customer");
    assert!(take_in(&mut desk, &file).0.is_empty(), "the same file again");
}

#[rstest]
#[case::null_dates(json!({"activatedDateTime": null, "endDateTime": null, "status": "approvalPending"}), GdapStatus::ApprovalPending, None)]
#[case::end_from_the_duration(json!({"endDateTime": null, "duration": "P30D"}), GdapStatus::Active, Some("2026-02-09"))]
#[case::sentinel_date(json!({"endDateTime": "0001-01-01T00:00:00", "duration": null}), GdapStatus::Active, None)]
#[case::unknown_word(json!({"status": "unknownFutureValue"}), GdapStatus::Unknown, Some("2028-01-10"))]
#[case::no_status(json!({"status": null}), GdapStatus::Unknown, Some("2028-01-10"))]
fn what_may_stand_there(#[case] more: Value, #[case] status: GdapStatus, #[case] ends: Option<&str>) {
    let gdap = one(&more);
    let end = gdap.ends_at.map(|at| at.date_naive().to_string());
    assert_eq!((gdap.status, end.as_deref()), (status, ends));
}

#[rstest]
#[case("PT0S", 0)]
#[case("P0D", 0)]
#[case("P180D", 180)]
#[case("180.00:00:00", 180)]
fn it_goes_on_by_itself(#[case] text: &str, #[case] days: u32) {
    assert_eq!(one(&json!({"autoExtendDuration": text})).auto_extend_days, days);
}

#[test]
fn roles_are_in_one_order_and_in_lower_case() {
    let roles = json!({"unifiedRoles": [{"roleDefinitionId": SUPPORT.to_uppercase()},
        {"roleDefinitionId": "88d8e3e3-8f55-4a1e-953a-9b9898b8876b"}, {"roleDefinitionId": SUPPORT}]});
    let gdap = one(&json!({"accessDetails": roles}));
    assert_eq!(gdap.roles, ["88d8e3e3-8f55-4a1e-953a-9b9898b8876b", SUPPORT]);
}

#[test]
fn without_a_customer_it_is_left_out_and_that_is_told() {
    let import = read("file", &body(&[relationship(&json!({"customer": null}))]), None).unwrap();
    assert!(import.gdap.is_empty());
    assert_eq!(import.notices[0].key, "import-gdap-nobody");
}

#[rstest]
#[case::duration(json!({"autoExtendDuration": "half a year"}), "/value/0/autoExtendDuration", "import-not-a-duration")]
#[case::date(json!({"endDateTime": "soon"}), "/value/0/endDateTime", "import-not-a-date")]
#[case::roles(json!({"accessDetails": {"unifiedRoles": "all"}}), "/value/0/accessDetails/unifiedRoles", "import-not-a-list")]
#[case::role(json!({"accessDetails": {"unifiedRoles": [{}]}}), "/value/0/accessDetails/unifiedRoles/0", "import-missing")]
fn what_is_wrong_has_a_place(#[case] more: Value, #[case] pointer: &str, #[case] key: &str) {
    let errors = read("file", &body(&[relationship(&more)]), None).unwrap_err();
    let told: Vec<_> =
        errors.iter().map(|error| (error.place.to_string(), error.phrase.key.as_str())).collect();
    assert_eq!(told, [(format!("#{pointer}"), key)]);
}

#[test]
fn news_are_told_field_by_field_and_old_files_tell_none() {
    let mut desk = desk();
    take_in(&mut desk, &body(&[relationship(&json!({}))]));
    let ended = json!({"status": "terminated", "lastModifiedDateTime": "2026-03-01T08:00:00Z",
        "endDateTime": "2026-03-01T08:00:00Z", "accessDetails": {"unifiedRoles": []}});
    let (changes, _) = take_in(&mut desk, &body(&[relationship(&ended)]));
    assert_eq!(
        changes,
        [
            "change gdap Support (Contoso) status: active > terminated, roles: Service Support Administrator > , \
          ends_at: 2028-01-10T11:26:44Z > 2026-03-01T08:00:00Z, \
          changed_at: 2026-01-10T11:26:44.994188400Z > 2026-03-01T08:00:00Z"
        ]
    );
    assert!(take_in(&mut desk, &body(&[relationship(&json!({}))])).0.is_empty());
    assert_eq!(desk.customers[&CONTOSO.into()].gdap[0].status, GdapStatus::Terminated);
}

#[test]
fn support_contacts_say_whose_they_are() {
    let contact = |name: &str| {
        let uri = format!("/customers/{}/subscriptions/C8D8FBAB/supportcontact", CONTOSO.to_uppercase());
        let links = json!({"self": {"uri": uri, "method": "Get", "headers": []}});
        let attributes = json!({"objectType": "SupportContact"});
        let body = json!({"supportTenantId": "3B33E682-00C3-41EE-9DD2-A548ADF56438", "supportMpnId": "4391507",
            "name": name, "links": links, "attributes": attributes});
        body.to_string().into_bytes()
    };
    let mut desk = desk();
    let (changes, _) = take_in(&mut desk, &contact("Trey Research"));
    assert_eq!(changes, ["add support_contact Trey Research (Contoso)"]);
    let known = &desk.customers[&CONTOSO.into()].support_contacts[0];
    assert_eq!(known.subscription.as_deref(), Some("c8d8fbab"));
    assert!(take_in(&mut desk, &contact("Trey Research")).0.is_empty());
    let (changes, _) = take_in(&mut desk, &contact("Other"));
    assert_eq!(changes, ["change support_contact Other (Contoso) name: Trey Research > Other"]);
}

#[test]
fn the_support_contact_of_a_stranger_is_refused_and_needs_an_owner() {
    if let Some(file) = sample("subscription_supportcontact.response.json") {
        assert!(matches!(wish(&desk(), &file), Err(Rejection::NotFound(_))));
    }
    let nobody = json!({"supportTenantId": "t", "name": "x"}).to_string();
    let errors = read("file", nobody.as_bytes(), None).unwrap_err();
    assert_eq!(errors[0].phrase.key, "import-whose");
    assert_eq!(read("file", nobody.as_bytes(), Some("contoso")).unwrap().support_contacts[0].0, "contoso");
}
