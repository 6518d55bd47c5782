//! Which product family a subscription belongs to, as far as names tell. Partner Center has no field for it.

use crate::domain::kind::Service;

/// Words of product names; the first family with a word in the name is it. Narrow names stand before broad ones:
/// `Power BI Pro for Office 365` is Power Platform, `Exchange Server` is on-premises, `Exchange Online` is not.
const FAMILIES: &[(Service, &[&str])] = &[
    (Service::Marketplace, &["marketplace"]),
    (
        Service::PowerPlatform,
        &[
            "power bi",
            "power apps",
            "powerapps",
            "power automate",
            "power pages",
            "power platform",
            "power virtual agents",
            "copilot studio",
            "ai builder",
            "dataverse",
            "microsoft flow",
        ],
    ),
    (Service::D365, &["dynamics", "business central", "d365"]),
    (Service::Azure, &["azure", "entra"]),
    (
        Service::OnPrem,
        &[
            "windows server",
            "sql server",
            "exchange server",
            "sharepoint server",
            "project server",
            "skype for business server",
            "system center",
            "office ltsc",
            "ltsc",
            "office standard",
            "office professional",
            "visio standard",
            "visio professional",
            "project standard",
            "project professional",
            "perpetual",
            "csp software",
            "cal",
            "cals",
            "on premises",
        ],
    ),
    (
        Service::M365,
        &[
            "microsoft 365",
            "office 365",
            "m365",
            "o365",
            "exchange",
            "sharepoint",
            "onedrive",
            "teams",
            "intune",
            "enterprise mobility",
            "defender",
            "purview",
            "windows 365",
            "windows 10",
            "windows 11",
            "visio",
            "project plan",
            "project online",
            "planner",
            "viva",
            "yammer",
            "skype",
            "copilot",
        ],
    ),
];

/// What Partner Center tells of a product.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Product<'a> {
    /// Its names, the most telling first.
    pub(super) names: &'a [&'a str],
    /// Offer id; that of the old Azure offers says so.
    pub(super) offer_id: &'a str,
    /// Product type, as `OnlineServicesNCE` or `Software`.
    pub(super) kind: &'a str,
    /// Whether Microsoft makes it, if told.
    pub(super) microsoft: Option<bool>,
}

/// The family; `None` if nothing tells it.
pub(super) fn service(product: Product<'_>) -> Option<Service> {
    if product.microsoft == Some(false) {
        return Some(Service::Marketplace);
    }
    by_kind(product.kind)
        .or_else(|| product.names.iter().find_map(|name| by_name(name)))
        .or_else(|| product.offer_id.to_uppercase().starts_with("MS-AZR-").then_some(Service::Azure))
}

fn by_kind(kind: &str) -> Option<Service> {
    match kind.to_lowercase().as_str() {
        "azure" | "azureplan" => Some(Service::Azure),
        "software" | "perpetual" | "perpetualsoftware" | "softwaresubscriptions" => Some(Service::OnPrem),
        "saas" | "marketplace" => Some(Service::Marketplace),
        _ => None,
    }
}

fn by_name(name: &str) -> Option<Service> {
    let words: Vec<String> = name
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    let name = format!(" {} ", words.join(" "));
    FAMILIES.iter().find(|(_, list)| list.iter().any(|words| has(&name, words))).map(|(family, _)| *family)
}

/// Whether `words` stand in a name as whole words; the name begins and ends with a space.
fn has(name: &str, words: &str) -> bool {
    name.match_indices(words).any(|(start, _)| {
        let (before, after) = name.split_at(start);
        before.ends_with(' ') && after.strip_prefix(words).is_some_and(|rest| rest.starts_with(' '))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("Microsoft Azure", Some(Service::Azure))]
    #[case("Azure plan", Some(Service::Azure))]
    #[case("Microsoft Entra ID P1", Some(Service::Azure))]
    #[case("Microsoft 365 Business Basic", Some(Service::M365))]
    #[case("Office 365 E3 (no Teams)", Some(Service::M365))]
    #[case("Exchange Online (Plan 1)", Some(Service::M365))]
    #[case("Exchange Server Standard 2019", Some(Service::OnPrem))]
    #[case("Visio Plan 2", Some(Service::M365))]
    #[case("Visio Professional 2021", Some(Service::OnPrem))]
    #[case("Dynamics 365 Business Central Essentials", Some(Service::D365))]
    #[case("Power BI Pro for Office 365", Some(Service::PowerPlatform))]
    #[case("Power-Automate per user", Some(Service::PowerPlatform))]
    #[case("Windows Server 2022 Standard - 16 core", Some(Service::OnPrem))]
    #[case("Windows 11 Enterprise E3", Some(Service::M365))]
    #[case("SQL Server 2022 - 1 user CAL", Some(Service::OnPrem))]
    #[case("Contoso Backup (marketplace)", Some(Service::Marketplace))]
    #[case("Calendar sync", None)]
    #[case("nickname", None)]
    fn names_tell_the_family(#[case] name: &str, #[case] expected: Option<Service>) {
        assert_eq!(service(Product { names: &[name], ..Product::default() }), expected);
    }

    #[rstest]
    #[case::not_microsoft(Product { microsoft: Some(false), names: &["Backup for Microsoft 365"], ..Product::default() }, Some(Service::Marketplace))]
    #[case::software(Product { kind: "Software", names: &["Project"], ..Product::default() }, Some(Service::OnPrem))]
    #[case::old_azure(Product { offer_id: "MS-AZR-0145P", ..Product::default() }, Some(Service::Azure))]
    #[case::second_name(Product { names: &["our mail", "Exchange Online"], ..Product::default() }, Some(Service::M365))]
    #[case::nothing(Product::default(), None)]
    fn other_fields_tell_it_too(#[case] product: Product<'_>, #[case] expected: Option<Service>) {
        assert_eq!(service(product), expected);
    }
}
