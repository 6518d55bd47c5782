//! A health issue of Microsoft Graph (`/admin/serviceAnnouncement/issues`), as one body or in a list.

use super::node::Node;
use super::problem::Problems;
use super::product::{self, Product};
use super::word;
use crate::domain::health::HealthIssue;
use crate::domain::kind::Service;
use crate::domain::text::CleanLine;

/// Names of services that product names do not tell, or tell wrongly; in lower case, compared as parts of the name. No
/// family: signing in is everybody's.
const SERVICES: &[(&str, Option<Service>)] = &[
    ("identity service", None),
    ("entra", None),
    ("azure information protection", Some(Service::M365)),
    ("mobile device management", Some(Service::M365)),
    ("cloud app security", Some(Service::M365)),
    ("microsoft forms", Some(Service::M365)),
    ("microsoft bookings", Some(Service::M365)),
    ("microsoft stream", Some(Service::M365)),
    ("office", Some(Service::M365)),
    ("sway", Some(Service::M365)),
    ("universal print", Some(Service::M365)),
    ("project for the web", Some(Service::M365)),
    ("power ", Some(Service::PowerPlatform)),
    ("dataverse", Some(Service::PowerPlatform)),
    ("finance and operations", Some(Service::D365)),
];

/// Only the id and the title are needed. Words that Loket does not know are kept as they are, or count as not stated.
pub(super) fn read(node: &Node<'_>, problems: &mut Problems) -> HealthIssue {
    let id = node.need("id", problems).map(|id| id.id(problems)).unwrap_or_default();
    let title = node.need("title", problems).map(|title| title.name(problems)).unwrap_or_default();
    let mut line = |name| node.member(name).map(|line| line.line(problems)).unwrap_or_default();
    let (service, feature, status) = (line("service"), line("feature"), line("status"));
    let impact = node.member("impactDescription").map(|text| text.lines(problems)).unwrap_or_default();
    let class = node.member("classification").map(|class| class.word(problems));
    let mut date = |name| node.member(name).and_then(|date| date.date(problems));
    let (started_at, ended_at, changed_at) =
        (date("startDateTime"), date("endDateTime"), date("lastModifiedDateTime"));
    let told = node.member("isResolved").map(|over| over.flag(problems));
    HealthIssue {
        id: id.to_uppercase(),
        title,
        impact,
        family: family(&service),
        service,
        feature,
        class: class.map(|class| word::issue_class(&class)).unwrap_or_default(),
        resolved: told.unwrap_or_else(|| ended_at.is_some() || word::is_over(&word::Word::new(&status))),
        status: in_camel_case(&status),
        started_at,
        ended_at,
        changed_at,
    }
}

/// Graph writes `serviceRestored` and `ServiceRestored`: the same status.
fn in_camel_case(status: &CleanLine) -> CleanLine {
    let mut letters = status.chars();
    let first = letters.next().map(|first| first.to_ascii_lowercase());
    CleanLine::cut(&first.into_iter().chain(letters).collect::<String>())
}

/// The family of a service by its name.
fn family(service: &str) -> Option<Service> {
    let name = service.to_lowercase();
    let listed = SERVICES.iter().find(|(part, _)| name.contains(part));
    match listed {
        Some((_, family)) => *family,
        None => product::service(Product { names: &[service], ..Product::default() }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::health::IssueClass;
    use crate::domain::import::Import;
    use crate::exchange::import::read as read_file;
    use rstest::rstest;
    use serde_json::{Value, json};

    /// Of the shape that Microsoft documents.
    const SAMPLE: &str = include_str!("../../../tests/it/fixtures/service_health.json");

    fn import(body: &str) -> Import {
        read_file("issues.json", body.as_bytes(), None).unwrap()
    }

    fn one(change: impl FnOnce(&mut Value)) -> HealthIssue {
        let mut body: Value = serde_json::from_str(SAMPLE).unwrap();
        change(&mut body["value"][0]);
        import(&body.to_string()).issues.remove(0).1
    }

    #[test]
    fn the_sample_is_read() {
        let import = import(SAMPLE);
        let keys: Vec<&str> = import.notices.iter().map(|notice| notice.key.as_str()).collect();
        assert_eq!(keys, ["import-next-link"]);
        let (customer, issue) = &import.issues[0];
        assert_eq!((customer, issue.id.as_str()), (&None, "EX654321"));
        assert!(issue.title.starts_with("Mail from") && issue.impact.contains("Exchange Online"));
        assert_eq!((issue.family, issue.class), (Some(Service::M365), IssueClass::Incident));
        assert_eq!((issue.status.as_str(), issue.resolved), ("serviceRestored", true));
        assert_eq!(issue.ended_at, Some("2026-11-20T16:10:00Z".parse().unwrap()));
        assert_eq!(issue.changed_at, Some("2026-11-20T17:02:11.430Z".parse().unwrap()));
    }

    #[test]
    fn one_body_a_bare_list_and_a_mark_before_it_are_read_too() {
        let body: Value = serde_json::from_str(SAMPLE).unwrap();
        let mut single = body["value"][0].clone();
        let list = json!([single]).to_string();
        single["@odata.context"] =
            json!("https://graph.microsoft.com/v1.0/$metadata#admin/serviceAnnouncement/issues/$entity");
        for text in [single.to_string(), list, format!("\u{feff}{SAMPLE}")] {
            let issues = import(&text).issues;
            assert_eq!((issues.len(), issues[0].1.id.as_str()), (1, "EX654321"));
        }
        let of_contoso = read_file("x", SAMPLE.as_bytes(), Some("contoso")).unwrap();
        assert_eq!(of_contoso.issues[0].0.as_deref(), Some("contoso"));
    }

    #[rstest]
    #[case::not_set("endDateTime", json!("0001-01-01T00:00:00"), |issue: &HealthIssue| issue.ended_at.is_none())]
    #[case::null("endDateTime", Value::Null, |issue: &HealthIssue| issue.ended_at.is_none())]
    #[case::no_zone("startDateTime", json!("2020-11-13T21:00:00.1234567"), |issue: &HealthIssue| issue.started_at.is_some())]
    #[case::unknown_class("classification", json!("unknownFutureValue"), |issue: &HealthIssue| issue.class == IssueClass::Unknown)]
    #[case::advisory("classification", json!("advisory"), |issue: &HealthIssue| issue.class == IssueClass::Advisory)]
    #[case::unknown_status("status", json!("unknownFutureValue"), |issue: &HealthIssue| issue.status.as_str() == "unknownFutureValue")]
    #[case::small_id("id", json!("ex654321"), |issue: &HealthIssue| issue.id == "EX654321")]
    #[case::over_by_its_end("isResolved", Value::Null, |issue: &HealthIssue| issue.resolved)]
    #[case::not_over("isResolved", json!(false), |issue: &HealthIssue| !issue.resolved)]
    #[case::unsafe_text("title", json!("Mail \u{1b}[31mdown"), |issue: &HealthIssue| issue.title.as_str() == "Mail down")]
    fn traps_are_known(#[case] field: &str, #[case] value: Value, #[case] holds: fn(&HealthIssue) -> bool) {
        let issue = one(|body| body[field] = value);
        assert!(holds(&issue), "{issue:?}");
    }

    #[test]
    fn without_a_word_on_it_the_status_says_whether_it_is_over() {
        let still = |status: &str| {
            !one(|body| {
                body["isResolved"] = Value::Null;
                body["endDateTime"] = Value::Null;
                body["status"] = json!(status);
            })
            .resolved
        };
        assert!(still("serviceDegradation") && still("restoringService") && still("extendedRecovery"));
        assert!(
            !still("ServiceRestored") && !still("postIncidentReviewPublished") && !still("falsePositive")
        );
    }

    #[rstest]
    #[case("id", json!("two words"), "import-not-an-id")]
    #[case("id", Value::Null, "import-missing")]
    #[case("title", json!(""), "import-empty-value")]
    #[case("title", json!("x".repeat(501)), "import-too-long")]
    #[case("impactDescription", json!("x".repeat(20_001)), "import-too-long")]
    #[case("startDateTime", json!("yesterday"), "import-not-a-date")]
    #[case("isResolved", json!("yes"), "import-not-a-flag")]
    fn what_is_wrong_is_told_with_its_place(#[case] field: &str, #[case] value: Value, #[case] key: &str) {
        let mut body: Value = serde_json::from_str(SAMPLE).unwrap();
        body["value"][0][field] = value;
        let errors = read_file("f", body.to_string().as_bytes(), None).unwrap_err();
        assert_eq!((errors.len(), errors[0].phrase.key.as_str()), (1, key));
        assert!(errors[0].to_string().starts_with("f#/value/0"), "{}", errors[0]);
    }

    #[rstest]
    #[case("Exchange Online", Some(Service::M365))]
    #[case("Microsoft Teams", Some(Service::M365))]
    #[case("Microsoft 365 suite", Some(Service::M365))]
    #[case("Office for the web", Some(Service::M365))]
    #[case("Microsoft Power Automate in Microsoft 365", Some(Service::PowerPlatform))]
    #[case("Power BI", Some(Service::PowerPlatform))]
    #[case("Microsoft Dataverse", Some(Service::PowerPlatform))]
    #[case("Dynamics 365 Apps", Some(Service::D365))]
    #[case("Finance and Operations Apps", Some(Service::D365))]
    #[case("Azure", Some(Service::Azure))]
    #[case("Identity Service", None)]
    #[case("Microsoft Entra", None)]
    #[case("Something new", None)]
    fn services_have_families(#[case] name: &str, #[case] expected: Option<Service>) {
        assert_eq!(family(name), expected);
    }
}
