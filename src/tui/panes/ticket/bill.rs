//! What a ticket costs: the price, what was quoted and by whom agreed, what was worked and charged.

use super::story::Facts;
use crate::domain::price::Price;
use crate::domain::view::TicketView;
use crate::domain::work::{Bill, Quote};
use crate::t;
use crate::tui::model::Model;
use crate::tui::{theme, times, words};
use rust_decimal::Decimal;

const MINUTE: i64 = 60;

/// Adds what there is to say.
pub fn lines(ticket: &TicketView, model: &Model, facts: &mut Facts) {
    let bill = &ticket.bill;
    facts.add("ui-price", &price(ticket.price, &ticket.pricing.currency));
    if let Some(quote) = &bill.quote {
        facts.add("ui-quote", &quoted(quote));
        agreed(bill, ticket, model, facts);
    }
    if bill.minutes > 0 {
        facts.add("ui-worked", &worked(ticket));
    }
}

/// What support costs.
pub fn price(price: Price, currency: &str) -> String {
    let amount = |amount: Decimal| money(amount, currency);
    match price {
        Price::Included => t!("ui-price-included"),
        Price::PerIncident(price) => t!("ui-price-incident", amount = amount(price)),
        Price::Hourly(price) => t!("ui-price-hourly", amount = amount(price)),
        Price::Block(block) => {
            t!("ui-price-block", hours = block.hours, amount = amount(block.amount))
        }
    }
}

fn quoted(quote: &Quote) -> String {
    let amount = money(quote.amount, &quote.currency);
    let hours = times::hours(i64::from(quote.minutes) * MINUTE);
    match quote.out_of_hours {
        true => t!("ui-quoted-outside", amount = amount, hours = hours),
        false => t!("ui-quoted", amount = amount, hours = hours),
    }
}

fn agreed(bill: &Bill, ticket: &TicketView, model: &Model, facts: &mut Facts) {
    match &bill.agreement {
        Some(agreement) => {
            let time = times::absolute(agreement.at, ticket.time_zone, model.now);
            let via = words::word("method", agreement.via);
            let by = agreement.by.as_str();
            facts.add("", &t!("ui-agreed", by = by, via = via, time = time));
        }
        None => facts.add_styled("", &format!("! {}", t!("ui-not-agreed")), theme::WARN),
    }
}

fn worked(ticket: &TicketView) -> String {
    let bill = &ticket.bill;
    let worked = times::hours(i64::from(bill.minutes) * MINUTE);
    if bill.amount.is_zero() && bill.charged_minutes == 0 {
        return t!("ui-worked-free", worked = worked);
    }
    let currency = bill.quote.as_ref().map_or(&ticket.pricing.currency, |quote| &quote.currency);
    let charged = times::hours(i64::from(bill.charged_minutes) * MINUTE);
    t!("ui-worked-charged", worked = worked, charged = charged, amount = money(bill.amount, currency))
}

/// An amount with its currency, to two decimals.
pub fn money(amount: Decimal, currency: &str) -> String {
    format!("{amount:.2} {currency}")
}
