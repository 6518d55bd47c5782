//! The support contact of a subscription (`…/subscriptions/{id}/supportcontact`). Its link says whose it is.

use super::json::Owner;
use super::node::Node;
use super::problem::{Problems, Spot};
use super::value;
use crate::domain::delegation::SupportContact;
use crate::domain::ids::TenantId;
use crate::domain::phrase::Phrase;

/// The customer it belongs to, as the file or the user names it, and the contact.
pub(super) fn read(node: &Node<'_>, owner: Owner<'_>, problems: &mut Problems) -> (String, SupportContact) {
    let customer = owner.of(node, problems).unwrap_or_else(|| {
        problems.tell(&Spot::at(node.place()), None, Phrase::new("import-whose"));
        String::new()
    });
    let tenant = node.member("supportTenantId").map(|id| TenantId::from(id.id(problems)));
    let contact = SupportContact {
        subscription: subscription(node),
        name: node.need("name", problems).map(|name| name.name(problems)).unwrap_or_default(),
        tenant,
        mpn_id: node.member("supportMpnId").map(|id| id.line(problems)).filter(|id| !id.is_empty()),
    };
    (customer, contact)
}

/// The subscription in `…/subscriptions/{id}/…` of the body's link to itself.
fn subscription(node: &Node<'_>) -> Option<String> {
    let uri = node.path(&["links", "self", "uri"])?.text()?.to_lowercase();
    let (_, rest) = uri.split_once("/subscriptions/")?;
    let id = rest.split('/').next()?;
    value::is_id(id).then(|| id.to_owned())
}
