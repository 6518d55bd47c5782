//! `loket case entitlements`: incidents and hours that the partner's offers give, used and left.

use super::verdicts::doubt;
use crate::cli::context::{Context, odd_answer};
use crate::cli::failure::Failure;
use crate::cli::output::{self, Table};
use crate::domain::view::{EntitlementRow, EntitlementsView, Query, View};
use crate::{locale, t};
use chrono::NaiveDate;
use serde::Serialize;

/// So many cases are named in the table; JSON has them all.
const SHOWN: usize = 3;

/// What an offer gives, as other programs read it.
#[derive(Debug, Serialize)]
struct EntitlementJson<'a> {
    offer: &'a str,
    vehicle: &'a str,
    name: &'a str,
    count: Option<i64>,
    used: i64,
    left: Option<i64>,
    from: NaiveDate,
    until: NaiveDate,
    days_left: i64,
    expires_soon: bool,
    cases: &'a [String],
    source: &'a str,
    confidence: &'a str,
    uncertain: bool,
}

impl<'a> From<&'a EntitlementRow> for EntitlementJson<'a> {
    fn from(row: &'a EntitlementRow) -> Self {
        Self {
            offer: &row.offer,
            vehicle: &row.vehicle,
            name: row.name.in_lang(locale::lang()),
            count: row.count,
            used: row.used,
            left: row.left,
            from: row.from,
            until: row.until,
            days_left: row.days_left,
            expires_soon: row.expires_soon,
            cases: &row.cases,
            source: &row.source,
            confidence: &row.confidence,
            uncertain: row.is_uncertain(),
        }
    }
}

/// Prints what is used and left.
pub async fn run(context: &Context, on: Option<NaiveDate>) -> Result<(), Failure> {
    let mut session = context.session().await?;
    let View::Entitlements(view) = session.ask(Query::Entitlements(on)).await? else {
        return Err(odd_answer());
    };
    if context.global.json {
        return output::json(&view.rows.iter().map(EntitlementJson::from).collect::<Vec<_>>());
    }
    if view.rows.is_empty() {
        context.say(&t!("cli-no-entitlements", date = view.on.to_string()));
        return Ok(());
    }
    output::text(&page(&view))
}

/// A table, and below it what needs words.
fn page(view: &EntitlementsView) -> String {
    let heads = ["offer", "vehicle", "used", "remaining", "until", "case"];
    let mut table = Table::new(heads.map(|head| t!(&format!("cli-head-{head}"))));
    for row in &view.rows {
        table.row([
            row.offer.clone() + &doubt(row.is_uncertain()),
            row.name.in_lang(locale::lang()).to_owned(),
            used(row),
            left(row),
            until(row),
            cases(&row.cases),
        ]);
    }
    let on = t!("cli-entitlements", date = view.on.to_string());
    format!("{on}\n\n{}\n{}\n", table.render(), t!("cli-entitlements-note"))
}

/// The newest cases; how many were before them.
fn cases(cases: &[String]) -> String {
    let before = cases.len().saturating_sub(SHOWN);
    let shown: Vec<&str> = cases.iter().skip(before).map(String::as_str).collect();
    match before {
        0 => shown.join(", "),
        before => t!("cli-cases-before", before = before, cases = shown.join(", ")),
    }
}

/// Hours are not counted.
fn used(row: &EntitlementRow) -> String {
    if row.counted { row.used.to_string() } else { "–".to_owned() }
}

fn left(row: &EntitlementRow) -> String {
    match (row.left, row.count) {
        (Some(_), Some(count)) if !row.counted => t!("cli-hours-a-year", count = count),
        (Some(left), Some(count)) => t!("cli-left-of", left = left, count = count),
        _ => t!("cli-unlimited"),
    }
}

fn until(row: &EntitlementRow) -> String {
    match row.expires_soon {
        true => t!("cli-until-soon", until = row.until.to_string(), days = row.days_left),
        false => row.until.to_string(),
    }
}
