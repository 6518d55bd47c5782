//! What a ticket costs, as `loket ticket show` tells it.

use crate::cli::{time, words};
use crate::domain::charge::length;
use crate::domain::price::Price;
use crate::domain::text::CleanLine;
use crate::domain::view::TicketView;
use crate::t;
use rust_decimal::Decimal;

/// Names and values, in order; the names are those of `cli-head-`.
pub fn facts(view: &TicketView) -> Vec<(&'static str, String)> {
    let bill = &view.bill;
    let mut facts = vec![("price", price(view))];
    if let Some(quote) = &bill.quote {
        let quoted = t!(
            "cli-quote",
            amount = sum(quote.amount, &quote.currency),
            length = length(quote.minutes.into()),
            when = time::stamp(quote.at, view.time_zone),
        );
        facts.push(("quote", quoted));
    }
    if let Some(agreement) = &bill.agreement {
        let agreed = t!(
            "cli-agreement",
            by = agreement.by.to_string(),
            via = words::word("method", agreement.via),
            when = time::stamp(agreement.at, view.time_zone),
        );
        facts.push(("agreement", agreed));
    }
    if bill.minutes > 0 {
        facts.push(("worked", length(bill.minutes.into())));
    }
    if !bill.amount.is_zero() {
        let currency = bill.quote.as_ref().map_or(&view.pricing.currency, |quote| &quote.currency);
        facts.push(("charged", sum(bill.amount, currency)));
    }
    if matches!(view.price, Price::Block(_)) {
        facts.push(("block", t!("cli-block-left", left = length(view.block_minutes_left))));
    }
    facts
}

fn price(view: &TicketView) -> String {
    let currency = &view.pricing.currency;
    match view.price {
        Price::Included => t!("cli-price-included"),
        Price::PerIncident(amount) => t!("cli-price-incident", amount = sum(amount, currency)),
        Price::Hourly(rate) => t!("cli-price-hourly", amount = sum(rate, currency)),
        Price::Block(block) => {
            t!("cli-price-block", hours = block.hours, amount = sum(block.amount, currency))
        }
    }
}

/// An amount with its currency.
pub fn sum(amount: Decimal, currency: &CleanLine) -> String {
    format!("{currency} {amount:.2}")
}
