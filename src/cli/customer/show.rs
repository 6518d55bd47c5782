//! `loket customer show`: a customer with all there is to it, for people or as JSON.

mod tenancy;

use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::output::{self, Table};
use crate::cli::ticket::list;
use crate::cli::{case, time, words};
use crate::domain::Instant;
use crate::domain::charge::length;
use crate::domain::delegation::{Access, SupportContact};
use crate::domain::disclosure::Disclosure;
use crate::domain::kind::Method;
use crate::domain::lang::Lang;
use crate::domain::offering::{OfferingVersion, PromiseId};
use crate::domain::view::{CustomerRow, CustomerView, Day, TicketRow};
use crate::domain::work::Block;
use crate::exchange::export::CaseJson;
use crate::t;
use serde::Serialize;

/// Shows a customer.
pub async fn run(context: &Context, customer: String) -> Result<(), Failure> {
    let mut session = context.session().await?;
    let view = super::ask(&mut session, customer).await?;
    if context.global.json {
        return output::json(&CustomerJson::from(&view));
    }
    output::text(&page(&view, session.now()))
}

/// A customer as other programs read it: the names of a list's rows, and more.
#[derive(Debug, Serialize)]
pub struct CustomerJson<'a> {
    #[serde(flatten)]
    row: &'a CustomerRow,
    custom_domains: &'a [String],
    relationship: Option<&'a str>,
    delegated_access: Option<bool>,
    tags: &'a [String],
    promise: &'a OfferingVersion,
    open_now: bool,
    changes_at: Option<Instant>,
    reachable_by: &'a [Method],
    promise_id: PromiseId,
    disclosure: Option<&'a Disclosure>,
    language: Lang,
    days: &'a [Day],
    blocks: &'a [Block],
    block_minutes_left: i64,
    tickets: &'a [TicketRow],
    cases: Vec<CaseJson<'a>>,
    gdap: Vec<tenancy::GdapJson<'a>>,
    access: &'a Access,
    support_contacts: &'a [SupportContact],
}

impl<'a> From<&'a CustomerView> for CustomerJson<'a> {
    fn from(view: &'a CustomerView) -> Self {
        Self {
            row: &view.row,
            custom_domains: &view.custom_domains,
            relationship: view.relationship.as_deref(),
            delegated_access: view.delegated_access,
            tags: &view.tags,
            promise: &view.promise,
            open_now: view.open_now,
            changes_at: view.changes_at,
            reachable_by: &view.reachable_by,
            promise_id: view.promise_id,
            disclosure: view.disclosure.as_ref(),
            language: view.language,
            days: &view.days,
            blocks: &view.blocks,
            block_minutes_left: view.block_minutes_left,
            tickets: &view.tickets,
            cases: view.cases.iter().map(CaseJson::from).collect(),
            gdap: view.gdap.iter().map(tenancy::GdapJson::from).collect(),
            access: &view.access,
            support_contacts: &view.support_contacts,
        }
    }
}

/// A customer as a page of text.
fn page(view: &CustomerView, now: Instant) -> String {
    let mut text = format!("{}\n\n{}", view.row.name, facts(view));
    let mut section = |title: &str, body: String| {
        if !body.is_empty() {
            text.push_str(&format!("\n{}\n{body}", t!(title)));
        }
    };
    section("cli-part-tenancy", tenancy::lines(view));
    section("cli-part-subscriptions", subscriptions(&view.row));
    let tickets = match view.tickets.is_empty() {
        true => String::new(),
        false => list::table(&view.tickets, now),
    };
    section("cli-part-tickets", tickets);
    section("cli-part-cases", case::list::table(&view.cases, view.row.time_zone, now));
    text
}

fn facts(view: &CustomerView) -> String {
    let row = &view.row;
    let mut table = Table::bare();
    let mut fact = |name: &str, value: String| {
        if !value.is_empty() {
            table.row([t!(&format!("cli-head-{name}")), value]);
        }
    };
    fact("alias", row.alias.clone().unwrap_or_default());
    fact("tenant", row.tenant.to_string());
    fact("domain", row.domain.clone());
    fact("domains", view.custom_domains.join(", "));
    fact("country", row.country.clone().unwrap_or_default());
    fact("zone", row.time_zone.name().to_owned());
    fact("tags", view.tags.join(", "));
    fact("offering", promise(view));
    fact("disclosure", disclosure(view));
    fact("blocks", blocks(view));
    fact("service-now", service_now(view));
    let methods: Vec<String> = view.reachable_by.iter().map(|method| words::word("method", method)).collect();
    fact("reachable", methods.join(", "));
    table.render()
}

fn promise(view: &CustomerView) -> String {
    let name = &view.promise.offering.name;
    match &view.row.offering {
        Some(own) => {
            let version =
                t!("cli-offering-version", version = own.version, effective = own.effective.to_string());
            format!("{name} ({version})")
        }
        None => format!("{name} ({})", t!("cli-offering-default")),
    }
}

fn disclosure(view: &CustomerView) -> String {
    let Some(told) = &view.disclosure else {
        return t!("cli-not-disclosed");
    };
    let when = time::stamp(told.at, view.row.time_zone);
    let (via, by) = (words::word("method", told.via), told.by.to_string());
    match &told.to {
        Some(to) => t!("cli-disclosure-to", when = when, via = via, by = by, to = to.to_string()),
        None => t!("cli-disclosure", when = when, via = via, by = by),
    }
}

/// Hours bought in advance; nothing if there never were any.
fn blocks(view: &CustomerView) -> String {
    let bought: i64 = view.blocks.iter().map(|block| i64::from(block.minutes)).sum();
    match bought {
        0 => String::new(),
        bought => t!("cli-blocks", left = length(view.block_minutes_left), bought = length(bought)),
    }
}

fn service_now(view: &CustomerView) -> String {
    let zone = view.promise.offering.time_zone;
    time::service_now(view.open_now, view.changes_at, zone)
}

fn subscriptions(row: &CustomerRow) -> String {
    let mut table = Table::bare();
    for subscription in &row.subscriptions {
        table.row([
            format!("  {}", subscription.product),
            subscription.quantity.to_string(),
            words::word("subscription", subscription.status),
        ]);
    }
    table.render()
}
