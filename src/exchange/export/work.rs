//! The work log as an accountant reads it: a line per piece of work or block of hours, in plain numbers.
//!
//! Dates and times are those of the customer's zone, amounts have two decimals and a point. Nothing is added up: a line
//! stands for itself. CSV and JSON have the same names, which are stable; more may be added at the end.

use super::Column;
use super::cell::{instant, maybe};
use crate::domain::Instant;
use crate::domain::charge::money;
use crate::domain::ids::{TenantId, TicketNumber};
use crate::domain::offering::PromiseId;
use crate::domain::price::Price;
use crate::domain::view::{WorkEntry, WorkRow};
use crate::domain::word::word;
use crate::domain::work::{Block, Work};
use chrono::{DateTime, NaiveDate};
use chrono_tz::Tz;
use rust_decimal::Decimal;
use serde::Serialize;

word! {
    /// By what a line is charged.
    pub enum PriceKind {
        /// Nothing: the offering includes it, or has no price for it.
        Included,
        /// Nothing: it was given away.
        Free,
        /// Once per ticket.
        PerIncident,
        /// By the hour.
        Hourly,
        /// From hours bought in advance.
        Block,
        /// Hours bought in advance.
        BlockPurchase,
    }
}

/// A line of the work log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct WorkLine {
    /// When it began, in the customer's zone.
    pub date: NaiveDate,
    /// The same with time and offset.
    pub start: DateTime<Tz>,
    /// On which ticket; none: a block of hours was bought.
    pub ticket: Option<TicketNumber>,
    /// What the customer is called.
    pub customer: String,
    /// Which customer.
    pub tenant: TenantId,
    /// Who logged it.
    pub agent: String,
    /// Minutes worked.
    pub minutes_worked: u32,
    /// Minutes charged, after rounding.
    pub minutes_charged: u32,
    /// Those of them outside the service hours.
    pub minutes_out_of_hours: u32,
    /// What one of those counts for.
    pub out_of_hours_factor: Option<Decimal>,
    /// By what it is charged.
    pub price: PriceKind,
    /// Per hour, or per incident; of a purchase: per hour.
    pub rate: Option<Decimal>,
    /// Minutes drawn from blocks of hours.
    pub minutes_from_block: u32,
    /// Minutes bought in advance.
    pub minutes_bought: u32,
    /// To be paid.
    pub amount: Decimal,
    /// ISO 4217 code; none: nothing is to be paid.
    pub currency: Option<String>,
    /// Who of the customer agreed.
    pub agreed_by: Option<String>,
    /// The promise it is charged by: `own-2` is version 2 of the customer's own, `default-1` of the default offering.
    pub promise: Option<String>,
    /// What was done.
    pub text: String,
    /// The ticket's title.
    pub title: String,
    /// When it was logged.
    pub logged_at: Instant,
    /// The record of the journal.
    pub record: u64,
}

pub(super) const COLUMNS: &[Column<WorkLine>] = &[
    ("date", |line| line.date.to_string()),
    ("start", |line| line.start.to_rfc3339()),
    ("ticket", |line| maybe(line.ticket)),
    ("customer", |line| line.customer.clone()),
    ("tenant", |line| line.tenant.to_string()),
    ("agent", |line| line.agent.clone()),
    ("minutes_worked", |line| line.minutes_worked.to_string()),
    ("minutes_charged", |line| line.minutes_charged.to_string()),
    ("minutes_out_of_hours", |line| line.minutes_out_of_hours.to_string()),
    ("out_of_hours_factor", |line| maybe(line.out_of_hours_factor)),
    ("price", |line| line.price.to_string()),
    ("rate", |line| maybe(line.rate)),
    ("minutes_from_block", |line| line.minutes_from_block.to_string()),
    ("minutes_bought", |line| line.minutes_bought.to_string()),
    ("amount", |line| line.amount.to_string()),
    ("currency", |line| maybe(line.currency.as_ref())),
    ("agreed_by", |line| maybe(line.agreed_by.as_ref())),
    ("promise", |line| maybe(line.promise.as_ref())),
    ("text", |line| line.text.clone()),
    ("title", |line| line.title.clone()),
    ("logged_at", |line| instant(line.logged_at)),
    ("record", |line| line.record.to_string()),
];

impl From<&WorkRow> for WorkLine {
    fn from(row: &WorkRow) -> Self {
        let line = Self::blank(row);
        match &row.entry {
            WorkEntry::Work(work) => line.of_work(work, row.priced),
            WorkEntry::Block(block) => line.of_block(block),
        }
    }
}

impl WorkLine {
    /// What every line has.
    fn blank(row: &WorkRow) -> Self {
        let start = row.began().with_timezone(&row.time_zone);
        Self {
            date: start.date_naive(),
            start,
            ticket: row.number,
            customer: row.customer.clone(),
            tenant: row.tenant.clone(),
            agent: row.actor.clone(),
            minutes_worked: 0,
            minutes_charged: 0,
            minutes_out_of_hours: 0,
            out_of_hours_factor: None,
            price: PriceKind::Included,
            rate: None,
            minutes_from_block: 0,
            minutes_bought: 0,
            amount: money(Decimal::ZERO),
            currency: None,
            agreed_by: row.agreed_by.clone(),
            promise: None,
            text: String::new(),
            title: row.title.clone(),
            logged_at: row.at,
            record: row.seq,
        }
    }

    fn of_work(self, work: &Work, priced: bool) -> Self {
        let line = Self { minutes_worked: work.minutes, text: work.text.to_string(), ..self };
        let Some(charge) = &work.charge else {
            return Self { price: if priced { PriceKind::Free } else { PriceKind::Included }, ..line };
        };
        let (price, rate) = match charge.price {
            Price::Included => (PriceKind::Included, None),
            Price::PerIncident(rate) => (PriceKind::PerIncident, Some(rate)),
            Price::Hourly(rate) => (PriceKind::Hourly, Some(rate)),
            Price::Block(_) => (PriceKind::Block, None),
        };
        Self {
            minutes_charged: charge.minutes,
            minutes_out_of_hours: charge.out_of_hours,
            out_of_hours_factor: Some(charge.factor.normalize()),
            price,
            rate: rate.map(money),
            minutes_from_block: charge.from_block,
            amount: charge.amount,
            currency: Some(charge.currency.to_string()),
            promise: Some(promise(charge.promise)),
            ..line
        }
    }

    fn of_block(self, block: &Block) -> Self {
        let hours = Decimal::from(block.minutes) / Decimal::from(60);
        Self {
            price: PriceKind::BlockPurchase,
            rate: block.amount.checked_div(hours).map(money),
            minutes_bought: block.minutes,
            amount: block.amount,
            currency: Some(block.currency.to_string()),
            promise: Some(promise(block.promise)),
            ..self
        }
    }
}

fn promise(id: PromiseId) -> String {
    match id {
        PromiseId::Own(version) => format!("own-{version}"),
        PromiseId::Default(version) => format!("default-{version}"),
    }
}
