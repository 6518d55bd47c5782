//! A GDAP relationship of Microsoft Graph (`/tenantRelationships/delegatedAdminRelationships`), as one body or in a list.
//! That of a reseller through its provider has the same members.

use super::node::Node;
use super::problem::Problems;
use super::{duration, word};
use crate::domain::delegation::Gdap;
use crate::domain::ids::TenantId;
use crate::domain::phrase::Phrase;
use crate::domain::text::CleanLine;
use chrono::Duration;

/// The tenant it is with, and the relationship. None: it is with nobody yet, because no customer was asked.
pub(super) fn read(node: &Node<'_>, problems: &mut Problems) -> Option<(TenantId, Gdap)> {
    let id = node.need("id", problems).map(|id| id.id(problems)).unwrap_or_default();
    let tenant = node.path(&["customer", "tenantId"])?.id(problems);
    let name = node.member("displayName").map(|name| name.line(problems)).unwrap_or_default();
    let status = node.member("status").map(|status| word::gdap_status(&status.word(problems)));
    let mut date = |name| node.member(name).and_then(|date| date.date(problems));
    let (activated_at, ends_at, changed_at) =
        (date("activatedDateTime"), date("endDateTime"), date("lastModifiedDateTime"));
    let lasts = days(node, "duration", problems);
    let gdap = Gdap {
        name: if name.is_empty() { CleanLine::cut(&id) } else { name },
        id,
        status: status.unwrap_or_default(),
        roles: roles(node, problems),
        activated_at,
        ends_at: ends_at.or_else(|| activated_at?.checked_add_signed(Duration::days(lasts?.into()))),
        auto_extend_days: days(node, "autoExtendDuration", problems).unwrap_or_default(),
        changed_at,
    };
    Some((TenantId::from(tenant), gdap))
}

/// The ids of its roles, each once, in an order that does not depend on the file.
fn roles(node: &Node<'_>, problems: &mut Problems) -> Vec<String> {
    let Some(listed) = node.path(&["accessDetails", "unifiedRoles"]) else {
        return Vec::new();
    };
    let Some(items) = listed.items() else {
        listed.wrong(Phrase::new("import-not-a-list"), problems);
        return Vec::new();
    };
    let ids = items.iter().filter_map(|item| item.need("roleDefinitionId", problems));
    let mut roles: Vec<String> =
        ids.collect::<Vec<_>>().iter().map(|id| id.id(problems).to_lowercase()).collect();
    roles.sort();
    roles.dedup();
    roles
}

fn days(node: &Node<'_>, name: &'static str, problems: &mut Problems) -> Option<u32> {
    let member = node.member(name)?;
    let days = member.text().and_then(|text| duration::days(&text));
    if days.is_none() {
        member.wrong(Phrase::new("import-not-a-duration"), problems);
    }
    days
}
