//! Import of what Partner Center gives: the ten traps of its documents and readers, the printed samples, and bytes of
//! any kind.
//!
//! Bodies here are of our own wording. The samples of Microsoft's documents lie outside the repository, in
//! `shared/domain/api` above it; where that folder is missing, the tests that read it say so and pass.

use loket::domain::case::CaseStatus;
use loket::domain::customer::SubscriptionStatus;
use loket::domain::import::{CasePart, Import};
use loket::domain::kind::{Service, Severity};
use loket::domain::text::CleanLine;
use loket::exchange::import::{ImportError, Place, read};
use proptest::prelude::*;
use rstest::rstest;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

const TENANT: &str = "11111111-aaaa-4bbb-8ccc-000000000001";
const OTHER: &str = "22222222-aaaa-4bbb-8ccc-000000000002";

// -- helpers ------------------------------------------------------------------------------------------------------

fn good(body: &Value) -> Import {
    good_for(body, None)
}

fn good_for(body: &Value, customer: Option<&str>) -> Import {
    good_bytes(body.to_string().as_bytes(), customer)
}

fn good_bytes(bytes: &[u8], customer: Option<&str>) -> Import {
    read("file", bytes, customer).unwrap_or_else(|errors| panic!("{}", lines(&errors)))
}

fn lines(errors: &[ImportError]) -> String {
    errors.iter().map(|error| format!("{error}\n")).collect()
}

/// Place and locale key of every problem.
fn bad(bytes: &[u8], customer: Option<&str>) -> Vec<(Place, String)> {
    let errors = read("file", bytes, customer).expect_err("the file is refused");
    for error in &errors {
        assert!(!error.to_string().contains(&error.phrase.key), "no text for {}", error.phrase.key);
    }
    errors.into_iter().map(|error| (error.place, error.phrase.key)).collect()
}

fn at(pointer: &str, key: &str) -> (Place, String) {
    (Place::Pointer(pointer.to_owned()), key.to_owned())
}

fn customer(id: &str) -> Value {
    json!({"id": id, "companyProfile": {"companyName": "Bakkerij De Korst", "domain": "korst.example"}})
}

fn subscription(id: &str) -> Value {
    json!({"id": id, "offerName": "Microsoft 365 Business Basic", "quantity": 5, "status": "active"})
}

fn collection(items: &[Value]) -> Value {
    json!({"totalCount": items.len(), "items": items, "attributes": {"objectType": "Collection"}})
}

fn request(more: Value) -> Value {
    let mut body = json!({"id": "615000000000001", "title": "Factuur klopt niet", "attributes": {"objectType": "ServiceRequest"}});
    body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    body
}

fn case_of(more: Value) -> CasePart {
    good(&request(more)).cases.remove(0)
}

/// A sample body of Microsoft's documents; `None`, and said so, if the folder is not there.
fn sample(name: &str) -> Option<Vec<u8>> {
    let found = Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .map(|folder| folder.join("shared/domain/api"))
        .find(|folder| folder.is_dir());
    let Some(folder) = found else {
        eprintln!("skipped: no folder shared/domain/api above {}", env!("CARGO_MANIFEST_DIR"));
        return None;
    };
    let file: PathBuf = folder.join(name);
    Some(std::fs::read(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display())))
}

// -- the ten traps (FACTS 3.3) ------------------------------------------------------------------------------------

#[rstest]
#[case(json!(0), None, json!(1), CaseStatus::Open)]
#[case(json!(1), Some(Severity::A), json!(2), CaseStatus::Closed)]
#[case(json!("critical"), Some(Severity::A), json!("open"), CaseStatus::Open)]
#[case(json!("Moderate"), Some(Severity::B), json!("Closed"), CaseStatus::Closed)]
#[case(json!("minimal"), Some(Severity::C), json!(3), CaseStatus::AttentionNeeded)]
#[case(json!("unheard_of"), None, json!("unheard_of"), CaseStatus::None)]
#[case(json!(99), None, json!(-1), CaseStatus::None)]
fn trap_01_enums_are_integers_and_strings(
    #[case] severity: Value,
    #[case] expected_severity: Option<Severity>,
    #[case] status: Value,
    #[case] expected_status: CaseStatus,
) {
    let case = case_of(json!({"severity": severity, "status": status})).case;
    assert_eq!((case.severity, case.status), (expected_severity, expected_status));
}

#[test]
fn trap_01_the_samples_print_both() {
    if let Some(list) = sample("servicerequests_list_customer.response.json") {
        let case = good_bytes(&list, Some("contoso")).cases.remove(0);
        assert_eq!((case.case.severity, case.case.status), (None, CaseStatus::Open));
        assert_eq!(case.customer.as_deref(), Some("contoso"));
    }
    if let Some(single) = sample("servicerequest_get.response.json") {
        let case = good_bytes(&single, None).cases.remove(0);
        assert_eq!((case.case.severity, case.case.status), (Some(Severity::A), CaseStatus::Open));
        assert_eq!(case.organization.unwrap().as_str(), "3b33e682-00c3-41ee-9dd2-a548adf56438");
    }
}

#[test]
fn trap_02_a_byte_order_mark_before_json() {
    let with_mark = format!("\u{feff}{}", customer(TENANT));
    assert_eq!(good_bytes(with_mark.as_bytes(), None), good(&customer(TENANT)));
}

#[test]
fn trap_03_names_and_words_in_any_case() {
    let pascal = json!({
        "Id": TENANT,
        "CompanyProfile": {"CompanyName": "Bakkerij De Korst", "Domain": "korst.example"},
    });
    assert_eq!(good(&pascal), good(&customer(TENANT)));
    for word in ["attention_needed", "AttentionNeeded", "attentionNeeded"] {
        assert_eq!(case_of(json!({"status": word})).case.status, CaseStatus::AttentionNeeded);
    }
}

#[rstest]
#[case("0001-01-01T00:00:00", None)]
#[case("0001-01-01T00:00:00Z", None)]
#[case("9999-12-31T23:59:59Z", None)]
#[case("2015-11-24T01:07:00", Some("2015-11-24T01:07:00Z"))]
#[case("2015-11-24T01:07:00.8", Some("2015-11-24T01:07:00.8Z"))]
#[case("2015-11-24T01:07:00.8630001Z", Some("2015-11-24T01:07:00.8630001Z"))]
#[case("2015-11-24T01: 07: 00Z", Some("2015-11-24T01:07:00Z"))]
fn trap_04_dates_in_every_spelling(#[case] text: &str, #[case] expected: Option<&str>) {
    let case = case_of(json!({"createdDate": text, "lastClosedDate": "0001-01-01T00:00:00"})).case;
    assert_eq!(case.opened_at, expected.map(|text| text.parse().unwrap()));
    assert_eq!(case.closed_at, None);
}

#[test]
fn trap_04_a_sample_has_spaces_in_its_dates() {
    if let Some(list) = sample("subscriptions_list.response.json") {
        assert!(String::from_utf8_lossy(&list).contains("T06: 41: 12Z"));
        assert_eq!(good_bytes(&list, Some("contoso")).subscriptions.len(), 1);
    }
}

#[test]
fn trap_05_ids_are_numbers_and_strings() {
    let number = case_of(json!({"id": 615_000_000_000_001_u64, "supportTopicId": 32_444_671}));
    assert_eq!(number, case_of(json!({"supportTopicId": "32444671"})));
    if let Some(topics) = sample("supporttopics.response.json") {
        assert_eq!(bad(&topics, None), [(Place::File, "import-found-topics".to_owned())]);
    }
}

#[test]
fn trap_06_members_may_be_missing() {
    let case = good(&json!({"id": "615000000000001", "attributes": {"objectType": "ServiceRequest"}}))
        .cases
        .remove(0);
    assert_eq!(case.case.title.as_str(), "615000000000001");
    assert_eq!(case.organization, None);
    case_of(json!({"primaryContact": null}));
    case_of(json!({"primaryContact": {"lastName": "Jansen"}}));
}

#[rstest]
#[case(json!({"code": 3000, "description": "no such partner"}), "3000")]
#[case(json!({"code": "3000", "description": "no such partner", "data": [], "source": "x"}), "3000")]
#[case(json!({"statusCode": 429, "message": "wait 57 seconds"}), "429")]
fn trap_07_error_bodies_are_told_apart(#[case] body: Value, #[case] code: &str) {
    let errors = read("file", body.to_string().as_bytes(), None).unwrap_err();
    assert_eq!(errors[0].phrase.key, "import-found-error");
    assert_eq!(errors[0].phrase.values[0], ("code".to_owned(), code.to_owned()));
}

#[rstest]
#[case("error_404_not_found.response.json", "3000")]
#[case("error_429_throttled.response.json", "429")]
fn trap_07_the_sample_errors(#[case] name: &str, #[case] code: &str) {
    if let Some(body) = sample(name) {
        let errors = read(name, &body, None).unwrap_err();
        assert!(errors[0].to_string().contains(code), "{}", errors[0]);
    }
}

#[test]
fn trap_08_a_page_of_a_longer_list() {
    let mut page = collection(&[customer(TENANT)]);
    page["totalCount"] = json!(37);
    let notice = good(&page).notices.remove(0);
    assert_eq!(notice.key, "import-one-page");
    assert_eq!(notice.values, [("held".into(), "1".into()), ("total".into(), "37".into())]);
    if let Some(list) = sample("subscriptions_list.response.json") {
        assert_eq!(good_bytes(&list, Some("contoso")).notices, [notice]);
    }
}

#[test]
fn trap_09_invalid_json_is_refused_with_its_place() {
    let printed = "{\n  \"id\": \"1\",\n  \"quantity\": 15 }}\n";
    let place = Place::LineColumn { line: 3, column: 19 };
    assert_eq!(bad(printed.as_bytes(), None), [(place, "import-not-json".to_owned())]);
    let cut = r#"{"items": [{"id": "1""#;
    assert!(matches!(bad(cut.as_bytes(), None)[0].0, Place::LineColumn { line: 1, .. }));
}

#[test]
fn trap_09_the_repaired_samples_are_read() {
    if let Some(body) = sample("subscription_get_nce.response.repaired.json") {
        let (customer, subscription) = good_bytes(&body, None).subscriptions.remove(0);
        assert_eq!(customer, "d8202a51-69f9-4228-b900-d0e081af17d7");
        assert_eq!(subscription.product.as_str(), "Microsoft 365 Business Basic");
        assert_eq!(subscription.service, Some(Service::M365));
        assert_eq!((subscription.status, subscription.quantity), (SubscriptionStatus::Expired, 15));
    }
}

#[test]
fn trap_10_what_lists_leave_out_is_not_told_and_ids_are_text() {
    let listed = good(&collection(&[customer(TENANT)])).customers.remove(0);
    assert_eq!((listed.delegated_access, listed.custom_domains, listed.country), (None, None, None));
    let mut single = customer(TENANT);
    single["allowDelegatedAccess"] = json!(true);
    assert_eq!(good(&single).customers[0].delegated_access, Some(true));
    assert_eq!(case_of(json!({"id": "0615112491169010"})).case.number, "0615112491169010");
    if let Some(list) = sample("servicerequests_list_customer.response.json") {
        assert_eq!(good_bytes(&list, None).cases[0].case.number, "615112491169010");
    }
}

// -- samples ------------------------------------------------------------------------------------------------------

#[test]
fn sample_customers() {
    if let Some(list) = sample("customers_list.response.json") {
        let customers = good_bytes(&list, None).customers;
        let tenants: Vec<&str> = customers.iter().map(|own| own.tenant.as_str()).collect();
        // Their companyProfile.tenantId is a placeholder.
        assert_eq!(tenants, ["b44bb1fb-c595-45b0-9e09-d657365580bf", "45c44870-ef77-4fdd-b6fe-3dacb075cff2"]);
    }
    if let Some(single) = sample("customer_get.response.json") {
        let customer = good_bytes(&single, None).customers.remove(0);
        assert_eq!(customer.country.as_deref(), Some("US"));
        assert_eq!(customer.language, Some(loket::domain::lang::Lang::En));
        assert_eq!(customer.delegated_access, Some(true));
        assert_eq!(customer.custom_domains.unwrap()[0].as_str(), "abcdefgh1234.ccsctp.net");
    }
}

#[test]
fn sample_azure_subscription() {
    if let Some(body) = sample("subscription_get_azure.response.json") {
        let (customer, own) = good_bytes(&body, None).subscriptions.remove(0);
        assert_eq!(customer, "4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04");
        assert_eq!(own.id, "a356ac8c-e310-44f4-bf85-c7f29044af99");
        assert_eq!((own.service, own.quantity), (Some(Service::Azure), 1));
    }
}

#[test]
fn sample_health_issues() {
    if let Some(body) = sample("graph_servicehealth_issues.response.json") {
        let import = good_bytes(&body, None);
        let (customer, issue) = &import.issues[0];
        assert_eq!((customer, issue.id.as_str(), issue.resolved), (&None, "EX226792", true));
        assert_eq!(issue.family, Some(Service::M365));
        assert_eq!(import.notices[0].key, "import-next-link");
    }
}

#[rstest]
#[case("customer_billing_profile.response.json", "import-found-billing-profile")]
#[case("customer_resellers.response.json", "import-found-relationships")]
#[case("managedservices.response.repaired.json", "import-found-managed-services")]
#[case("support_profile.response.json", "import-found-support-profile")]
fn samples_of_other_things_are_named(#[case] name: &str, #[case] key: &str) {
    if let Some(body) = sample(name) {
        assert_eq!(bad(&body, Some("contoso")), [(Place::File, key.to_owned())]);
    }
}

// -- whose, twice, all at once ------------------------------------------------------------------------------------

#[test]
fn a_list_of_subscriptions_needs_its_customer() {
    let mut list = collection(&[subscription("S1"), subscription("s2")]);
    let errors = bad(list.to_string().as_bytes(), None);
    assert_eq!(errors, [at("/items/0", "import-whose"), at("/items/1", "import-whose")]);
    assert_eq!(good_for(&list, Some("korst")).subscriptions[0].0, "korst");
    list["links"] = json!({"self": {"uri": format!("/v1/customers/{TENANT}/subscriptions")}});
    let import = good(&list);
    assert_eq!((import.subscriptions[0].0.as_str(), import.subscriptions[0].1.id.as_str()), (TENANT, "s1"));
}

#[test]
fn subscriptions_of_one_tenant_are_not_taken_for_another() {
    let mut body = subscription("s1");
    body["links"] = json!({"self": {"uri": format!("/customers/{TENANT}/subscriptions/s1")}});
    assert_eq!(bad(body.to_string().as_bytes(), Some(OTHER)), [at("", "import-other-customer")]);
    assert_eq!(good_for(&body, Some(&TENANT.to_uppercase())).subscriptions.len(), 1);
}

#[test]
fn equal_entries_count_once_and_contradicting_ones_are_an_error() {
    let import = good(&collection(&[customer(TENANT), customer(TENANT)]));
    assert_eq!((import.customers.len(), import.notices[0].key.as_str()), (1, "import-twice"));
    let mut renamed = customer(TENANT);
    renamed["companyProfile"]["companyName"] = json!("Korst Holding");
    let list = collection(&[customer(TENANT), renamed]);
    assert_eq!(bad(list.to_string().as_bytes(), None), [at("/items/1", "import-contradicts")]);
}

#[test]
fn every_problem_of_a_file_is_told_at_once() {
    let list = collection(&[
        json!({"companyProfile": {"companyName": ""}}),
        json!({"id": "<guid>", "companyProfile": {"companyName": "x".repeat(501)}}),
        json!({"id": TENANT, "companyProfile": {"companyName": 7.5, "address": {"country": "Holland"}}}),
        subscription("s1"),
        json!("text"),
    ]);
    let expected = [
        at("/items/0", "import-missing"),
        at("/items/0/companyProfile/companyName", "import-empty-value"),
        at("/items/1/id", "import-not-an-id"),
        at("/items/1/companyProfile/companyName", "import-too-long"),
        at("/items/2/companyProfile/companyName", "import-not-text"),
        at("/items/2/companyProfile/address/country", "import-not-a-country"),
        at("/items/3", "import-mixed"),
        at("/items/4", "import-not-an-object"),
    ];
    assert_eq!(bad(list.to_string().as_bytes(), None), expected);
}

#[test]
fn more_than_fifty_problems_are_counted() {
    let list = collection(&vec![json!({"companyProfile": {"companyName": "x"}}); 60]);
    let errors = read("file", list.to_string().as_bytes(), None).unwrap_err();
    assert_eq!(errors.len(), 51);
    assert_eq!(errors[50].to_string(), "file: There are 10 more problems in this file.");
}

#[test]
fn an_error_says_file_place_value_and_what_is_expected() {
    let body = json!({"id": "s1", "offerName": "Azure plan", "quantity": "many"});
    let errors = read("subs.json", body.to_string().as_bytes(), Some("korst")).unwrap_err();
    assert_eq!(
        errors[0].to_string(),
        "subs.json#/quantity: “many” is not a whole number from 0 to 4294967295."
    );
    assert_eq!(errors[0].field.as_deref(), Some("quantity"));
    assert_eq!(errors[0].value.as_deref(), Some("many"));
}

#[test]
fn deep_nesting_is_refused() {
    let deep = "[".repeat(100_000);
    assert_eq!(bad(deep.as_bytes(), None)[0].1, "import-not-json");
}

#[test]
fn an_empty_list_is_fine_and_said() {
    assert_eq!(good(&collection(&[])).notices[0].key, "import-nothing");
}

// -- CSV ----------------------------------------------------------------------------------------------------------

#[rstest]
#[case::english(
    "Microsoft ID,Company name,Primary domain name,Relationship\nID1,De Korst,korst.example,Cloud Reseller\n"
)]
#[case::dutch(
    "Microsoft-id;Bedrijfsnaam;Primaire domeinnaam;Relatie\r\nID1;De Korst;korst.example;Cloud Reseller\r\n"
)]
#[case::tabs(
    "Microsoft ID\tCompany name\tPrimary domain name\tRelationship\nID1\tDe Korst\tkorst.example\tCloud Reseller"
)]
#[case::byte_order_mark(
    "\u{feff}Microsoft ID,Company name,Primary domain name,Relationship\nID1,De Korst,korst.example,Cloud Reseller\n"
)]
#[case::other_order(
    "COMPANY NAME,Since,relationship,Primary Domain Name,microsoft id\n\"De Korst\",2020,Cloud Reseller,korst.example,ID1\n"
)]
#[case::hint(
    "sep=;\r\nMicrosoft ID;Company name;Primary domain name;Relationship\r\nID1;De Korst;korst.example;Cloud Reseller\r\n;;;\r\n"
)]
fn customers_csv_in_every_form(#[case] text: &str) {
    let import = good_bytes(text.as_bytes(), None);
    let own = &import.customers[0];
    assert_eq!(import.customers.len(), 1);
    assert_eq!(
        (own.tenant.as_str(), own.name.as_str(), own.domain.as_str()),
        ("id1", "De Korst", "korst.example")
    );
    assert_eq!(own.relationship.as_deref().map(|line| line as &str), Some("Cloud Reseller"));
    assert_eq!(own.tags, None);
}

#[test]
fn csv_as_excel_saves_unicode_text() {
    let text = "Microsoft ID\tCompany name\tPrimary domain name\r\nid1\tCafé Zoë\tzoe.example\r\n";
    let mut bytes = vec![0xFF, 0xFE];
    bytes.extend(text.encode_utf16().flat_map(u16::to_le_bytes));
    assert_eq!(good_bytes(&bytes, None).customers[0].name.as_str(), "Café Zoë");
}

#[test]
fn csv_tags_quotes_and_duplicates() {
    let text = "Microsoft ID,Company name,Primary domain name,Relationship,Tags\n\
        id1,\"Korst, \"\"De\"\"\",korst.example,Cloud Reseller,\"gold, zorg;gold \"\n\
        id2,Zoë,zoe.example,Cloud Reseller,\n\
        ID1,\"Korst, \"\"De\"\"\",korst.example,Indirect,\n";
    let import = good_bytes(text.as_bytes(), None);
    let first = &import.customers[0];
    let tags: Vec<&str> = first.tags.iter().flatten().map(CleanLine::as_str).collect();
    assert_eq!((first.name.as_str(), tags), ("Korst, \"De\"", vec!["gold", "zorg", "gold"]));
    assert_eq!(first.relationship.as_ref().unwrap().as_str(), "Cloud Reseller");
    assert_eq!(import.customers[1].tags, Some(Vec::new()));
    assert_eq!((import.customers.len(), import.notices.len()), (2, 1));
}

#[test]
fn subscriptions_csv_in_english_and_dutch() {
    let english = "Subscription ID,Subscription,Quantity,Status,Reseller\nA1,Azure plan,1,Active,\nA2,Visio Plan 2,3,Suspended,x\n";
    let dutch = "Abonnements-id;Abonnement;Aantal;Status;Wederverkoper\r\nA1;Azure plan;1;Actief;\r\nA2;Visio Plan 2;3;Opgeschort;x\r\n";
    let import = good_bytes(english.as_bytes(), Some("korst"));
    assert_eq!(import, good_bytes(dutch.as_bytes(), Some("korst")));
    let (owner, second) = &import.subscriptions[1];
    assert_eq!((owner.as_str(), second.id.as_str(), second.quantity), ("korst", "a2", 3));
    assert_eq!((second.service, second.status), (Some(Service::M365), SubscriptionStatus::Suspended));
    assert_eq!(bad(english.as_bytes(), None), [(Place::File, "import-whose".to_owned())]);
}

#[test]
fn csv_errors_name_line_and_column_as_written() {
    let text = "Abonnements-id;Abonnement;Aantal;Status\nA1;Azure plan;veel;Actief\n;Visio;1;Actief\n";
    let errors = read("abonnementen.csv", text.as_bytes(), Some("korst")).unwrap_err();
    assert_eq!(
        lines(&errors),
        "abonnementen.csv:2: Aantal: “veel” is not a whole number from 0 to 4294967295.\n\
         abonnementen.csv:3: Abonnements-id: “” is no id: letters, digits and hyphens, at most 100, are expected.\n"
    );
}

#[test]
fn an_open_quote_does_not_swallow_rows() {
    let text =
        "Microsoft ID,Company name,Primary domain name\nid1,\"Korst,korst.example\nid2,Zoë,zoe.example\n";
    let errors = bad(text.as_bytes(), None);
    assert!(errors.contains(&(Place::Line(2), "import-open-quote".to_owned())), "{errors:?}");
}

#[test]
fn the_name_of_the_file_does_not_matter() {
    let body = customer(TENANT).to_string();
    assert_eq!(read("list.csv", body.as_bytes(), None), read("no-name", body.as_bytes(), None));
}

// -- properties ---------------------------------------------------------------------------------------------------

fn any_json() -> impl Strategy<Value = Value> {
    let names = "id|items|attributes|objectType|companyProfile|companyName|quantity|status|links|self|uri|totalCount|[a-z]{1,3}";
    let words =
        "Customer|Subscription|ServiceRequest|Collection|/customers/a/b|2015-11-24T01: 07: 00Z|.{0,8}";
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        words.prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 40, 5, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::btree_map(names, inner, 0..6)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

/// Whatever comes in, it is an import or at least one problem that can be said.
fn is_answered(bytes: &[u8], customer: Option<&str>) {
    if let Err(errors) = read("file", bytes, customer) {
        assert!(!errors.is_empty());
        assert!(!lines(&errors).contains("import-"), "{}", lines(&errors));
    }
}

proptest! {
    #[test]
    fn any_bytes_are_answered(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        is_answered(&bytes, None);
    }

    #[test]
    fn any_json_is_answered(body in any_json(), customer in prop::option::of(".{0,5}")) {
        is_answered(body.to_string().as_bytes(), customer.as_deref());
    }

    #[test]
    fn any_cells_are_answered(cells in "[;,\t\"\n\r=a-z0-9é]{0,200}", header in 0..3_usize) {
        let header = [
            "Microsoft ID,Company name,Primary domain name,Tags",
            "Abonnements-id;Abonnement;Aantal;Status",
            "Subscription ID\tSubscription\tQuantity\tStatus",
        ][header];
        is_answered(format!("{header}\n{cells}").as_bytes(), Some("korst"));
    }
}
