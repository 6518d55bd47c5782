//! A subscription of `GET /customers/{id}/subscriptions`, as one body or in a list.

use super::json::Owner;
use super::node::Node;
use super::problem::{Problems, Spot};
use super::product::{self, Product};
use super::word;
use crate::domain::customer::Subscription;
use crate::domain::phrase::Phrase;

/// The customer it belongs to, as the file or the user names it, and the subscription.
pub(super) fn read(node: &Node<'_>, owner: Owner<'_>, problems: &mut Problems) -> (String, Subscription) {
    let customer = owner.of(node, problems).unwrap_or_else(|| {
        problems.tell(&Spot::at(node.place()), None, Phrase::new("import-whose"));
        String::new()
    });
    let id = node.need("id", problems).map(|id| id.id(problems)).unwrap_or_default();
    let status = node.member("status").map(|status| word::subscription_status(&status.word(problems)));
    let subscription = Subscription {
        id: id.to_lowercase(),
        product: product_name(node, problems),
        service: service(node, problems),
        status: status.unwrap_or_default(),
        quantity: node.member("quantity").map(|quantity| quantity.count(problems)).unwrap_or_default(),
    };
    (customer, subscription)
}

/// What the offer is called; else what the partner called it; else its id.
fn product_name(node: &Node<'_>, problems: &mut Problems) -> crate::domain::text::CleanLine {
    let told = ["offerName", "friendlyName", "offerId"]
        .iter()
        .find_map(|name| {
            node.member(name).filter(|member| member.text().is_none_or(|text| !text.trim().is_empty()))
        })
        .or_else(|| node.need("offerName", problems));
    told.map(|name| name.name(problems)).unwrap_or_default()
}

fn service(node: &Node<'_>, problems: &mut Problems) -> Option<crate::domain::kind::Service> {
    let text = |path: &[&'static str]| node.path(path).and_then(|member| member.text()).unwrap_or_default();
    product::service(Product {
        names: &[&text(&["offerName"]), &text(&["friendlyName"])],
        offer_id: &text(&["offerId"]),
        kind: &text(&["productType", "id"]),
        microsoft: node.member("isMicrosoftProduct").map(|own| own.flag(problems)),
    })
}
