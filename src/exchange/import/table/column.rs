//! The names of columns, in English and Dutch.

/// A column that Loket reads, or that tells which file it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Column {
    Tenant,
    Company,
    Domain,
    Relationship,
    Tags,
    Subscription,
    Product,
    Quantity,
    Status,
    /// Of the activity log, which is not imported.
    DateTime,
    /// Of the activity log.
    Action,
}

/// Columns of Customers.csv that must be there.
pub(super) const CUSTOMERS: &[Column] = &[Column::Tenant, Column::Company, Column::Domain];
/// Columns of a subscription export that must be there.
pub(super) const SUBSCRIPTIONS: &[Column] =
    &[Column::Subscription, Column::Product, Column::Quantity, Column::Status];

/// Each column as Partner Center heads it, first in English, then in Dutch.
const NAMES: &[(Column, &[&str])] = &[
    (Column::Tenant, &["Microsoft ID", "Microsoft-id"]),
    (Column::Company, &["Company name", "Bedrijfsnaam"]),
    (Column::Domain, &["Primary domain name", "Primaire domeinnaam"]),
    (Column::Relationship, &["Relationship", "Relatie"]),
    (Column::Tags, &["Tags", "Labels"]),
    (Column::Subscription, &["Subscription ID", "Abonnements-id"]),
    (Column::Product, &["Subscription", "Abonnement"]),
    (Column::Quantity, &["Quantity", "Aantal"]),
    (Column::Status, &["Status"]),
    (Column::DateTime, &["Date-Time", "Datum-tijd"]),
    (Column::Action, &["Action", "Actie"]),
];

impl Column {
    /// The column that a header names; case, spaces and signs do not matter.
    pub(super) fn of(header: &str) -> Option<Self> {
        let header = letters(header);
        NAMES
            .iter()
            .find(|(_, names)| names.iter().any(|name| letters(name) == header))
            .map(|(column, _)| *column)
    }

    /// Its English header.
    pub(super) fn header(self) -> &'static str {
        NAMES
            .iter()
            .find(|(column, _)| *column == self)
            .and_then(|(_, names)| names.first())
            .copied()
            .unwrap_or_default()
    }
}

fn letters(header: &str) -> String {
    header.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("Microsoft ID", Some(Column::Tenant))]
    #[case("MICROSOFT-ID", Some(Column::Tenant))]
    #[case(" company  name ", Some(Column::Company))]
    #[case("Bedrijfsnaam", Some(Column::Company))]
    #[case("primaire domeinnaam", Some(Column::Domain))]
    #[case("Relatie", Some(Column::Relationship))]
    #[case("Abonnements-id", Some(Column::Subscription))]
    #[case("Abonnement", Some(Column::Product))]
    #[case("Aantal", Some(Column::Quantity))]
    #[case("Wederverkoper", None)]
    #[case("", None)]
    fn headers_are_known(#[case] header: &str, #[case] expected: Option<Column>) {
        assert_eq!(Column::of(header), expected);
    }
}
