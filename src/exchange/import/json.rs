//! JSON bodies: one thing, a collection with `items`, or a bare array of things of one kind.

use super::duplicates::Found;
use super::kind::{self, Kind};
use super::node::Node;
use super::problem::{Place, Problems, Spot};
use super::{ITEM_LIMIT, case, customer, health, subscription, value};
use crate::domain::import::Import;
use crate::domain::phrase::Phrase;
use serde_json::Value;

/// Whose things a file holds.
#[derive(Clone, Copy)]
pub(super) struct Owner<'a> {
    /// As the user named it.
    pub(super) told: Option<&'a str>,
    /// The body around the items; its own link may name the customer.
    pub(super) root: &'a Node<'a>,
}

impl Owner<'_> {
    /// Whose `node` is: the customer the user named, else the one its link or that of the list names. A file of one
    /// tenant is not taken for another.
    pub(super) fn of(&self, node: &Node<'_>, problems: &mut Problems) -> Option<String> {
        let linked = linked_customer(node).or_else(|| linked_customer(self.root));
        let Some(told) = self.told else { return linked };
        match linked {
            Some(linked)
                if value::is_guid(told) && value::is_guid(&linked) && linked != told.to_lowercase() =>
            {
                let phrase = Phrase::new("import-other-customer").with("customer", told);
                problems.wrong(&Spot::new(node.place(), "links"), &linked, phrase);
            }
            _ => {}
        }
        Some(told.to_owned())
    }
}

/// The customer in `…/customers/{id}/…` of a body's link to itself.
fn linked_customer(node: &Node<'_>) -> Option<String> {
    let uri = node.path(&["links", "self", "uri"])?.text()?.to_lowercase();
    let (_, rest) = uri.split_once("/customers/")?;
    let (id, _) = rest.split_once('/')?;
    value::is_id(id).then(|| id.to_owned())
}

/// Reads a JSON body. `None`: the problem is told.
pub(super) fn read(text: &str, customer: Option<&str>, problems: &mut Problems) -> Option<Import> {
    let value: Value = match serde_json::from_str(text) {
        Ok(value) => value,
        Err(error) => {
            let place = Place::LineColumn { line: error.line(), column: error.column() };
            problems.tell(&Spot::at(place), None, Phrase::new("import-not-json"));
            return None;
        }
    };
    let root = Node::root(&value);
    let items = match list(&root) {
        Some(items) => items,
        None => vec![root.clone()],
    };
    if items.len() > ITEM_LIMIT {
        problems.file(Phrase::new("import-too-many").with("limit", ITEM_LIMIT));
        return None;
    }
    let found = read_items(&items, Owner { told: customer, root: &root }, problems)?;
    let mut import = found.import(problems);
    import.notices.extend(page_notice(&root, items.len()));
    Some(import)
}

/// The items, if the body is a list of some kind.
fn list<'a>(root: &Node<'a>) -> Option<Vec<Node<'a>>> {
    if let Some(items) = root.items() {
        return Some(items);
    }
    if let Some(items) = root.member("items").and_then(|items| items.items()) {
        return Some(items);
    }
    if kind::kind(root) == Kind::HealthIssue
        && let Some(items) = root.member("value").and_then(|items| items.items())
    {
        return Some(items);
    }
    let kind = root.path(&["attributes", "objectType"])?.text()?;
    kind.eq_ignore_ascii_case("Collection").then(Vec::new)
}

fn read_items(items: &[Node<'_>], owner: Owner<'_>, problems: &mut Problems) -> Option<Found> {
    let mut found = Found::default();
    let Some(first) = items.first() else {
        return Some(found);
    };
    let expected = kind::kind(first);
    if let Kind::Foreign(key) = expected {
        problems.file(kind::sentence(key, first));
        return None;
    }
    for item in items {
        if !item.is_object() {
            item.wrong(Phrase::new("import-not-an-object"), problems);
        } else if kind::kind(item) != expected {
            problems.tell(&item.spot(), None, Phrase::new("import-mixed"));
        } else {
            read_item(expected, item, owner, &mut found, problems);
        }
    }
    Some(found)
}

fn read_item(kind: Kind, item: &Node<'_>, owner: Owner<'_>, found: &mut Found, problems: &mut Problems) {
    let place = item.place();
    match kind {
        Kind::Customer => found.customers.push((place, customer::read(item, problems))),
        Kind::Subscription => found.subscriptions.push((place, subscription::read(item, owner, problems))),
        Kind::ServiceRequest => found.cases.push((place, case::read(item, owner, problems))),
        Kind::HealthIssue => {
            let issue = health::read(item, problems);
            found.issues.push((place, (owner.told.map(str::to_owned), issue)));
        }
        Kind::Foreign(_) => {}
    }
}

/// What the user should know of a list that is empty or not whole.
fn page_notice(root: &Node<'_>, held: usize) -> Option<Phrase> {
    if held == 0 {
        return Some(Phrase::new("import-nothing"));
    }
    if root.member("@odata.nextLink").is_some() {
        return Some(Phrase::new("import-next-link").with("held", held));
    }
    let total: usize = root.member("totalCount")?.text()?.trim().parse().ok()?;
    (total > held).then(|| Phrase::new("import-one-page").with("held", held).with("total", total))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;
    use serde_json::json;

    #[rstest]
    #[case("/customers/4D3C/subscriptions/1", Some("4d3c"))]
    #[case("/v1/customers/4d3c/subscriptions", Some("4d3c"))]
    #[case("https://api.partnercenter.microsoft.com/v1/customers/4d3c/servicerequests?size=5", Some("4d3c"))]
    #[case("/customers/<customer-tenant-id>/subscriptions", None)]
    #[case("/customers/4d3c", None)]
    #[case("/subscriptions?key=1", None)]
    fn links_name_the_customer(#[case] uri: &str, #[case] expected: Option<&str>) {
        let body = json!({"links": {"self": {"uri": uri}}});
        assert_eq!(linked_customer(&Node::root(&body)).as_deref(), expected);
    }

    #[rstest]
    #[case::whole(json!({"totalCount": 1}), 1, None)]
    #[case::not_told(json!({}), 1, None)]
    #[case::part(json!({"totalCount": 37}), 1, Some("import-one-page"))]
    #[case::more(json!({"@odata.nextLink": "https://graph.microsoft.com/v1.0/…?$skip=100"}), 1, Some("import-next-link"))]
    #[case::empty(json!({"totalCount": 0}), 0, Some("import-nothing"))]
    fn pages_are_noticed(#[case] body: Value, #[case] held: usize, #[case] expected: Option<&str>) {
        let notice = page_notice(&Node::root(&body), held);
        assert_eq!(notice.map(|phrase| phrase.key).as_deref(), expected);
    }
}
