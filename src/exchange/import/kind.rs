//! What a JSON body is: by its `attributes.objectType`, and where that is missing by the members it has.
//!
//! Partner Center gives much that Loket has no use for. It is recognised all the same, so that the message can say
//! what the file is instead of what it is not.

use super::node::Node;
use crate::domain::phrase::Phrase;

/// What a body is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Customer,
    Subscription,
    ServiceRequest,
    HealthIssue,
    /// Known and not imported; the locale key that says what it is.
    Foreign(&'static str),
}

/// An error answer saved instead of data: what it says is shown.
const ERROR: Kind = Kind::Foreign("import-found-error");

/// `attributes.objectType` in lower case.
const TYPES: &[(&str, Kind)] = &[
    ("customer", Kind::Customer),
    ("subscription", Kind::Subscription),
    ("servicerequest", Kind::ServiceRequest),
    ("supporttopic", Kind::Foreign("import-found-topics")),
    ("supportprofile", Kind::Foreign("import-found-support-profile")),
    ("supportcontact", Kind::Foreign("import-found-support-contact")),
    ("partnerrelationship", Kind::Foreign("import-found-relationships")),
    ("managedservice", Kind::Foreign("import-found-managed-services")),
    ("customerbillingprofile", Kind::Foreign("import-found-billing-profile")),
    ("customercompanyprofile", Kind::Foreign("import-found-company-profile")),
];

/// Members that a body of a kind has and one of another kind has not. The first line that fits counts.
const SHAPES: &[(&[&str], Kind)] = &[
    (&["error"], ERROR),
    (&["code", "description"], ERROR),
    (&["statusCode", "message"], ERROR),
    (&["companyProfile"], Kind::Customer),
    (&["impactDescription"], Kind::HealthIssue),
    (&["id", "service", "classification"], Kind::HealthIssue),
    (&["id", "service", "isResolved"], Kind::HealthIssue),
    (&["supportTopicId"], Kind::ServiceRequest),
    (&["supportTopicName"], Kind::ServiceRequest),
    (&["id", "severity"], Kind::ServiceRequest),
    (&["id", "title", "status"], Kind::ServiceRequest),
    (&["id", "offerId"], Kind::Subscription),
    (&["id", "offerName"], Kind::Subscription),
    (&["id", "entitlementId"], Kind::Subscription),
    (&["id", "quantity"], Kind::Subscription),
    (&["id", "friendlyName"], Kind::Subscription),
    (&["relationshipType"], Kind::Foreign("import-found-relationships")),
    (&["groupName", "links"], Kind::Foreign("import-found-managed-services")),
    (&["supportTenantId"], Kind::Foreign("import-found-support-contact")),
    (&["profileType"], Kind::Foreign("import-found-support-profile")),
    (&["email", "telephone", "website"], Kind::Foreign("import-found-support-profile")),
    (&["companyName", "defaultAddress"], Kind::Foreign("import-found-billing-profile")),
    (&["companyName", "domain"], Kind::Foreign("import-found-company-profile")),
    (&["id", "name", "description"], Kind::Foreign("import-found-topics")),
];

/// What a body, or an item of a list, is.
pub(super) fn kind(node: &Node<'_>) -> Kind {
    if let Some(graph) = graph(node) {
        return graph;
    }
    let named = node.path(&["attributes", "objectType"]).and_then(|name| name.text());
    let by_type = named.as_deref().map(|name| {
        let name = name.trim().to_lowercase();
        TYPES.iter().find(|(own, _)| *own == name).map(|(_, kind)| *kind)
    });
    match by_type {
        Some(Some(kind)) => kind,
        Some(None) => Kind::Foreign("import-found-other"),
        None => by_shape(node),
    }
}

fn by_shape(node: &Node<'_>) -> Kind {
    SHAPES
        .iter()
        .find(|(members, _)| members.iter().all(|name| node.member(name).is_some()))
        .map_or(Kind::Foreign("import-found-unknown"), |(_, kind)| *kind)
}

/// Microsoft Graph says what it sends in `@odata.context`.
fn graph(node: &Node<'_>) -> Option<Kind> {
    let context = node.member("@odata.context")?.text()?.to_lowercase();
    if context.contains("serviceannouncement/issues") {
        return Some(Kind::HealthIssue);
    }
    Some(Kind::Foreign(if context.contains("serviceannouncement") {
        "import-found-health"
    } else if context.contains("delegatedadminrelationships") {
        "import-found-gdap"
    } else {
        "import-found-graph"
    }))
}

/// The sentence for a body that is not imported.
pub(super) fn sentence(key: &str, node: &Node<'_>) -> Phrase {
    let text = |path: &[&'static str]| node.path(path).and_then(|member| member.text());
    let first = |paths: &[&[&'static str]]| {
        let found = paths.iter().find_map(|path| text(path)).unwrap_or_default();
        super::problem::shown(&found)
    };
    match key {
        "import-found-error" => Phrase::new(key)
            .with("code", first(&[&["code"], &["statusCode"], &["error", "code"]]))
            .with("text", first(&[&["description"], &["message"], &["error", "message"], &["error"]])),
        "import-found-other" => Phrase::new(key).with("type", first(&[&["attributes", "objectType"]])),
        _ => Phrase::new(key),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;
    use serde_json::json;

    #[rstest]
    #[case(json!({"attributes": {"objectType": "Customer"}}), Kind::Customer)]
    #[case(json!({"attributes": {"objectType": " ServiceRequest"}, "id": "1"}), Kind::ServiceRequest)]
    #[case(json!({"attributes": {"objectType": "Invoice"}, "id": "1", "quantity": 3}), Kind::Foreign("import-found-other"))]
    #[case(json!({"id": "1", "companyProfile": {}}), Kind::Customer)]
    #[case(json!({"Id": "1", "CompanyProfile": {}}), Kind::Customer)]
    #[case(json!({"id": "1", "offerName": "Azure"}), Kind::Subscription)]
    #[case(json!({"id": "1", "title": "x", "status": 1}), Kind::ServiceRequest)]
    #[case(json!({"code": 3000, "description": "no"}), ERROR)]
    #[case(json!({"statusCode": 429, "message": "wait"}), ERROR)]
    #[case(json!({"error": {"code": "x", "message": "no"}}), ERROR)]
    #[case(json!({"id": 1, "name": "x", "description": "y"}), Kind::Foreign("import-found-topics"))]
    #[case(json!({"@odata.context": "https://graph.example/users", "value": []}), Kind::Foreign("import-found-graph"))]
    #[case(json!({"@odata.context": "https://graph.microsoft.com/v1.0/$metadata#admin/serviceAnnouncement/issues", "value": []}), Kind::HealthIssue)]
    #[case(json!({"@odata.context": "https://graph.microsoft.com/v1.0/$metadata#admin/serviceAnnouncement/messages", "value": []}), Kind::Foreign("import-found-health"))]
    #[case(json!({"id": "EX1", "title": "x", "status": "serviceDegradation", "impactDescription": "y"}), Kind::HealthIssue)]
    #[case(json!({"Id": "EX1", "Title": "x", "Status": "y", "Service": "Exchange Online", "IsResolved": false}), Kind::HealthIssue)]
    #[case(json!({"hello": "world"}), Kind::Foreign("import-found-unknown"))]
    #[case(json!(7), Kind::Foreign("import-found-unknown"))]
    fn bodies_are_recognised(#[case] body: serde_json::Value, #[case] expected: Kind) {
        assert_eq!(kind(&Node::root(&body)), expected);
    }

    #[rstest]
    #[case(json!({"code": 3000, "description": "no"}), "3000", "no")]
    #[case(json!({"statusCode": 429, "message": "wait"}), "429", "wait")]
    #[case(json!({"error": {"code": "x", "message": "no"}}), "x", "no")]
    #[case(json!({"error": "invalid_grant"}), "", "invalid_grant")]
    fn error_answers_are_quoted(#[case] body: serde_json::Value, #[case] code: &str, #[case] text: &str) {
        let phrase = sentence("import-found-error", &Node::root(&body));
        assert_eq!(phrase, Phrase::new("import-found-error").with("code", code).with("text", text));
    }
}
