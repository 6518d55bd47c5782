//! Work on a ticket and what is charged for it: logged time, quotes, agreements, blocks of hours.
//!
//! What was charged is a fact of its day: it is reckoned once, by the promise in force then, and never again.

use super::Instant;
use super::kind::Method;
use super::offering::PromiseId;
use super::price::Price;
use super::text::{CleanLine, CleanText};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// A piece of work.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Work {
    /// When it began.
    pub started_at: Instant,
    /// How long it took.
    pub minutes: u32,
    /// What was done.
    pub text: CleanText,
    /// What it is charged for; none: nothing, because it is included or given away.
    pub charge: Option<Charge>,
}

/// What a piece of work is charged for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Charge {
    /// The price it was reckoned by.
    pub price: Price,
    /// Under which promise.
    pub promise: PromiseId,
    /// Minutes charged, after rounding.
    pub minutes: u32,
    /// How many of them lie outside the service hours.
    pub out_of_hours: u32,
    /// What one of those counts for.
    pub factor: Decimal,
    /// Minutes drawn from blocks of hours.
    pub from_block: u32,
    /// To be paid; nothing if it comes from a block.
    pub amount: Decimal,
    /// ISO 4217 code.
    pub currency: CleanLine,
}

/// What was told to the customer before work that costs something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quote {
    /// The price it was reckoned by.
    pub price: Price,
    /// Under which promise.
    pub promise: PromiseId,
    /// Minutes of work it covers.
    pub minutes: u32,
    /// Reckoned as work outside the service hours.
    pub out_of_hours: bool,
    /// What it comes to.
    pub amount: Decimal,
    /// ISO 4217 code.
    pub currency: CleanLine,
    /// When it was made.
    pub at: Instant,
}

/// Who agreed to a quote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agreement {
    /// The person of the customer.
    pub by: CleanLine,
    /// How they said so.
    pub via: Method,
    /// When.
    pub at: Instant,
}

/// Hours that a customer bought in advance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Block {
    /// Minutes bought.
    pub minutes: u32,
    /// What they cost.
    pub amount: Decimal,
    /// ISO 4217 code.
    pub currency: CleanLine,
    /// Under which promise.
    pub promise: PromiseId,
    /// The person of the customer who agreed.
    pub agreed_by: CleanLine,
    /// When.
    pub at: Instant,
}

/// What a ticket has cost so far, and what was agreed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bill {
    /// The newest quote.
    pub quote: Option<Quote>,
    /// Who agreed to it.
    pub agreement: Option<Agreement>,
    /// Minutes worked in all.
    pub minutes: u32,
    /// Minutes charged under the newest quote.
    pub charged_minutes: u32,
    /// Amounts charged in all, in the currency of the newest charge.
    pub amount: Decimal,
    /// Whether the price per incident was charged.
    pub incident_charged: bool,
}
