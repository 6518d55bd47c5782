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
    let mut facts = vec![("price", price(view.price, &view.pricing.currency))];
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

/// How support is paid for.
pub fn price(price: Price, currency: &CleanLine) -> String {
    match price {
        Price::Included => t!("cli-price-included"),
        Price::PerIncident(amount) => t!("cli-price-incident", amount = rate(amount, currency)),
        Price::Hourly(amount) => t!("cli-price-hourly", amount = rate(amount, currency)),
        Price::Block(block) => {
            t!("cli-price-block", hours = block.hours, amount = rate(block.amount, currency))
        }
    }
}

/// A price with its currency: at least two decimals, and all that were agreed.
fn rate(amount: Decimal, currency: &CleanLine) -> String {
    let mut amount = amount.normalize();
    amount.rescale(amount.scale().max(2));
    format!("{currency} {amount}")
}

/// An amount with its currency.
pub fn sum(amount: Decimal, currency: &CleanLine) -> String {
    format!("{currency} {amount:.2}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::offering::SupportType;
    use rstest::rstest;

    #[rstest]
    #[case("'included'", "included")]
    #[case("{ hourly = '120' }", "EUR 120.00 per hour")]
    #[case("{ per_incident = '95.1250' }", "EUR 95.125 per incident")]
    #[case(
        "{ block = { hours = 10, amount = '1000.00' } }",
        "from hours bought in advance, EUR 1000.00 per 10 hours"
    )]
    fn prices_are_told(#[case] written: &str, #[case] expected: &str) {
        let kind: SupportType = toml::from_str(&format!("topic = 'billing'\nprice = {written}")).unwrap();
        assert_eq!(price(kind.price, &CleanLine::cut("EUR")), expected);
    }
}
