//! A service request of Partner Center, as one body or in a list.

use super::json::Owner;
use super::node::Node;
use super::problem::Problems;
use super::{value, word};
use crate::domain::case::Case;
use crate::domain::ids::TenantId;
use crate::domain::import::CasePart;
use crate::domain::text::CleanLine;

/// The vehicle by which requests come to be in Partner Center (id of `assets/vehicles`).
const VEHICLE: &str = "commercial";

/// Lists tell less than single bodies: no description, often no contact. Only the number is needed.
pub(super) fn read(node: &Node<'_>, owner: Owner<'_>, problems: &mut Problems) -> CasePart {
    let number = node.need("id", problems).map(|id| id.id(problems)).unwrap_or_default();
    let title = node.member("title").map(|title| title.line(problems)).unwrap_or_default();
    let severity = node.member("severity").map(|severity| severity.word(problems));
    let status = node.member("status").map(|status| status.word(problems));
    let mut date = |name| node.member(name).and_then(|date| date.date(problems));
    let (opened_at, changed_at, closed_at) =
        (date("createdDate"), date("lastModifiedDate"), date("lastClosedDate"));
    let organization = node.path(&["organization", "id"]).and_then(|id| id.text());
    CasePart {
        customer: owner.of(node, problems),
        // Placeholders and empty ids say nothing.
        organization: organization.filter(|id| value::is_id(id.trim())).map(TenantId::from),
        case: Case {
            title: if title.is_empty() { CleanLine::cut(&number) } else { title },
            number,
            vehicle: VEHICLE.to_owned(),
            customer: None,
            ticket: None,
            severity: severity.and_then(|severity| word::severity(&severity)),
            status: status.map(|status| word::case_status(&status)).unwrap_or_default(),
            opened_at,
            changed_at,
            closed_at,
        },
    }
}
