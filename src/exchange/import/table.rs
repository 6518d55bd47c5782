//! CSV files of the pages of Partner Center. Columns are found by their English or Dutch names, in any order.

mod column;
mod sheet;

use super::duplicates::Found;
use super::problem::Problems;
use super::product::{self, Product};
use super::word::{self, Word};
use crate::domain::customer::Subscription;
use crate::domain::ids::TenantId;
use crate::domain::import::{CustomerPart, Import};
use crate::domain::phrase::Phrase;
use crate::domain::text::CleanLine;
use column::Column;
use sheet::{Row, Sheet, SheetKind};

/// What people put between tags in one cell.
const TAG_ENDS: [char; 3] = [',', ';', '|'];

/// Reads a CSV file. `None`: the problem is told.
pub(super) fn read(text: &str, customer: Option<&str>, problems: &mut Problems) -> Option<Import> {
    let sheet = Sheet::read(text, problems)?;
    let mut found = Found::default();
    match (sheet.kind, customer) {
        (SheetKind::Customers, _) => {
            for row in &sheet.rows {
                found.customers.push((row.place(), read_customer(&sheet, row, problems)));
            }
        }
        (SheetKind::Subscriptions, Some(customer)) => {
            for row in &sheet.rows {
                let subscription = read_subscription(&sheet, row, problems);
                found.subscriptions.push((row.place(), (customer.to_owned(), subscription)));
            }
        }
        (SheetKind::Subscriptions, None) => {
            problems.file(Phrase::new("import-whose"));
            return None;
        }
    }
    let mut import = found.import(problems);
    if sheet.rows.is_empty() {
        import.notices.push(Phrase::new("import-nothing"));
    }
    Some(import)
}

fn read_customer(sheet: &Sheet, row: &Row, problems: &mut Problems) -> CustomerPart {
    CustomerPart {
        tenant: TenantId::from(sheet.id(row, Column::Tenant, problems)),
        name: sheet.name(row, Column::Company, problems),
        domain: sheet.line(row, Column::Domain, problems),
        custom_domains: None,
        country: None,
        language: None,
        relationship: sheet
            .has(Column::Relationship)
            .then(|| sheet.line(row, Column::Relationship, problems))
            .filter(|relationship| !relationship.is_empty()),
        delegated_access: None,
        tags: sheet.has(Column::Tags).then(|| tags(&sheet.line(row, Column::Tags, problems))),
    }
}

fn tags(cell: &str) -> Vec<CleanLine> {
    cell.split(TAG_ENDS).map(CleanLine::cut).filter(|tag| !tag.is_empty()).collect()
}

fn read_subscription(sheet: &Sheet, row: &Row, problems: &mut Problems) -> Subscription {
    let product = sheet.name(row, Column::Product, problems);
    Subscription {
        id: sheet.id(row, Column::Subscription, problems).to_lowercase(),
        service: product::service(Product { names: &[&product], ..Product::default() }),
        status: word::subscription_status(&Word::new(&sheet.line(row, Column::Status, problems))),
        quantity: sheet.count(row, Column::Quantity, problems),
        product,
    }
}
