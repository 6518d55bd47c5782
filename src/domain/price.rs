//! What support costs: included, per incident, by the hour, or from a block of hours.
//!
//! Amounts are decimals, written as text (`"95.00"`) wherever they are written. Whether they make sense is asked by
//! [`offering::check`](super::offering::check).

use super::offering::Target;
use super::text::CleanLine;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// How one kind of support is paid for: `"included"`, `{ per_incident = "95.00" }`, `{ hourly = "120.00" }` or
/// `{ block = { hours = 10, amount = "1000.00" } }`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Price {
    /// Nothing on top of what the customer pays anyway.
    #[default]
    Included,
    /// This much once per ticket.
    PerIncident(Decimal),
    /// This much per hour of work.
    Hourly(Decimal),
    /// From hours bought in advance.
    Block(BlockPrice),
}

/// What a block of hours costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BlockPrice {
    /// Hours in a block.
    pub hours: u32,
    /// What one block costs.
    pub amount: Decimal,
}

impl Price {
    /// Whether work under it is charged or drawn from what was paid.
    pub fn is_chargeable(&self) -> bool {
        *self != Self::Included
    }
}

/// How work is charged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Pricing {
    /// ISO 4217 code of all amounts, as `EUR`.
    pub currency: CleanLine,
    /// What one hour of work outside the service hours counts for; at least 1.
    pub out_of_hours_factor: Decimal,
    /// Each piece of work is rounded up to a multiple of this.
    pub round_up_to: Target,
}

impl Default for Pricing {
    fn default() -> Self {
        Self {
            currency: CleanLine::cut("EUR"),
            out_of_hours_factor: Decimal::ONE,
            round_up_to: Target { minutes: 15 },
        }
    }
}
