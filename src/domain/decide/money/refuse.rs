//! What speaks against charging for work. Each refusal says what to do next.

use super::notice::sum;
use crate::domain::charge::length;
use crate::domain::desk::Desk;
use crate::domain::ids::TenantId;
use crate::domain::phrase::Phrase;
use crate::domain::policy::{BLOCK_USED_UP, NOT_AGREED, NOT_DISCLOSED, QUOTE_USED_UP};
use crate::domain::price::Price;
use crate::domain::promise::Promise;
use crate::domain::rejection::Refusal;
use crate::domain::ticket::Ticket;
use crate::domain::work::Charge;
use rust_decimal::Decimal;

/// The customer must have been told of a promise before anything is charged under it.
pub(super) fn undisclosed(
    desk: &Desk,
    tenant: &TenantId,
    promise: &Promise,
    cost: &str,
) -> Result<(), Refusal> {
    if desk.is_disclosed(tenant, promise.id) {
        return Ok(());
    }
    let version = &promise.version;
    refuse(
        NOT_DISCLOSED,
        Phrase::new("refusal-not-disclosed")
            .with("cost", cost)
            .with("name", &version.offering.name)
            .with("version", version.version),
    )
}

/// Somebody of the customer must have agreed to the price.
pub(super) fn not_agreed(ticket: &Ticket, charge: &Charge, cost: &str) -> Result<(), Refusal> {
    let bill = ticket.bill.as_deref();
    let Some(quote) = bill.and_then(|bill| bill.quote.as_ref()) else {
        return refuse(NOT_AGREED, Phrase::new("refusal-not-quoted").with("cost", cost));
    };
    if bill.is_none_or(|bill| bill.agreement.is_none()) {
        let amount = sum(quote.amount, &quote.currency);
        return refuse(NOT_AGREED, Phrase::new("refusal-not-agreed").with("amount", amount));
    }
    let costs_more =
        charge.factor > Decimal::ONE && charge.out_of_hours > 0 && !is_flat(charge, quote.amount);
    if costs_more && !quote.out_of_hours {
        let outside = length(charge.out_of_hours.into());
        let why = Phrase::new("refusal-not-agreed-out-of-hours").with("outside", outside).with("cost", cost);
        return refuse(NOT_AGREED, why);
    }
    Ok(())
}

/// Whether work outside the hours costs no more than was agreed: an incident that began within them.
fn is_flat(charge: &Charge, agreed: Decimal) -> bool {
    matches!(charge.price, Price::PerIncident(_)) && charge.amount <= agreed
}

/// No more may be charged by the hour than was agreed to; an incident costs the same however long it takes.
pub(super) fn beyond_quote(ticket: &Ticket, charge: &Charge) -> Result<(), Refusal> {
    let bill = ticket.bill.as_deref();
    let Some((bill, quote)) = bill.and_then(|bill| Some((bill, bill.quote.as_ref()?))) else {
        return Ok(());
    };
    let left = quote.minutes.saturating_sub(bill.charged_minutes);
    if charge.minutes <= left || matches!(charge.price, Price::PerIncident(_)) {
        return Ok(());
    }
    refuse(
        QUOTE_USED_UP,
        Phrase::new("refusal-quote-used-up")
            .with("charged", length(charge.minutes.into()))
            .with("left", length(left.into()))
            .with("quoted", length(quote.minutes.into())),
    )
}

/// No more may be drawn from blocks of hours than was bought.
pub(super) fn beyond_block(charge: &Charge, left: i64) -> Result<(), Refusal> {
    if i64::from(charge.from_block) <= left {
        return Ok(());
    }
    refuse(
        BLOCK_USED_UP,
        Phrase::new("refusal-block-used-up")
            .with("needed", length(charge.from_block.into()))
            .with("left", length(left)),
    )
}

fn refuse(rule: &str, why: Phrase) -> Result<(), Refusal> {
    let rule = rule.to_owned();
    Err(Refusal { rule, why, allowed_from: None, allowed_now: Vec::new(), time_zone: None })
}
