//! A customer of `GET /customers` or `GET /customers/{id}`.

use super::node::Node;
use super::problem::Problems;
use super::value;
use crate::domain::ids::TenantId;
use crate::domain::import::CustomerPart;
use crate::domain::text::CleanLine;

/// The tenant is the body's own `id`: `companyProfile.tenantId` can be a placeholder.
pub(super) fn read(node: &Node<'_>, problems: &mut Problems) -> CustomerPart {
    let tenant = node.need("id", problems).map(|id| id.id(problems)).unwrap_or_default();
    let profile = node.need("companyProfile", problems);
    let name = profile.as_ref().and_then(|profile| profile.need("companyName", problems));
    let domain = profile.as_ref().and_then(|profile| profile.member("domain"));
    CustomerPart {
        tenant: TenantId::from(tenant),
        name: name.map(|name| name.name(problems)).unwrap_or_default(),
        domain: domain.map(|domain| domain.line(problems)).unwrap_or_default(),
        custom_domains: custom_domains(node, problems),
        country: country(node, problems),
        language: ["language", "culture"].iter().find_map(|member| {
            let text = node.path(&["billingProfile", member])?.text()?;
            value::language(&text)
        }),
        relationship: node.member("relationshipToPartner").map(|relationship| relationship.line(problems)),
        delegated_access: node.member("allowDelegatedAccess").map(|allowed| allowed.flag(problems)),
        tags: None,
    }
}

fn custom_domains(node: &Node<'_>, problems: &mut Problems) -> Option<Vec<CleanLine>> {
    let member = node.member("customDomains")?;
    let Some(domains) = member.items() else {
        member.wrong(crate::domain::phrase::Phrase::new("import-not-a-list"), problems);
        return None;
    };
    Some(domains.iter().map(|domain| domain.name(problems)).collect())
}

fn country(node: &Node<'_>, problems: &mut Problems) -> Option<String> {
    node.path(&["companyProfile", "address", "country"])
        .or_else(|| node.path(&["billingProfile", "defaultAddress", "country"]))?
        .country(problems)
}
