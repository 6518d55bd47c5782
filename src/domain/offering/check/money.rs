//! What is wrong with prices.

use super::Flaw;
use crate::domain::offering::SupportType;
use crate::domain::phrase::Phrase;
use crate::domain::price::{Price, Pricing};
use rust_decimal::Decimal;

/// The largest amount.
const MOST: Decimal = Decimal::from_parts(1_000_000_000, 0, 0, false, 0);
/// The most decimals of an amount.
const DECIMALS: u32 = 4;
/// What an hour outside the service hours may count for at most.
const MOST_FACTOR: Decimal = Decimal::from_parts(10, 0, 0, false, 0);
/// Most hours of one block.
const MOST_HOURS: u32 = 10_000;
/// The largest unit to which work is rounded up: a day.
const MOST_ROUNDING: u32 = 24 * 60;

/// What is wrong with the price of a kind of support.
pub(super) fn price(kind: &SupportType) -> Option<Phrase> {
    let about = |phrase: Phrase| phrase.word("topic", "topic", kind.topic);
    match kind.price {
        Price::Included => None,
        Price::PerIncident(amount) | Price::Hourly(amount) => wrong(amount).map(about),
        Price::Block(block) if !(1..=MOST_HOURS).contains(&block.hours) => {
            let phrase = Phrase::new("offering-block-hours").with("hours", block.hours);
            Some(about(phrase.with("most", MOST_HOURS)))
        }
        Price::Block(block) => wrong(block.amount).map(about),
    }
}

fn wrong(amount: Decimal) -> Option<Phrase> {
    let phrase = match amount {
        amount if amount < Decimal::ZERO => Phrase::new("offering-price-negative"),
        amount if amount > MOST => Phrase::new("offering-price-large").with("most", MOST),
        amount if amount.normalize().scale() > DECIMALS => {
            Phrase::new("offering-price-decimals").with("most", DECIMALS)
        }
        _ => return None,
    };
    Some(phrase.with("amount", amount))
}

/// What is wrong with how work is charged.
pub(super) fn pricing(pricing: &Pricing) -> Vec<Flaw> {
    let mut found = Vec::new();
    let currency = &pricing.currency;
    if currency.len() != 3 || !currency.chars().all(|c| c.is_ascii_uppercase()) {
        let phrase = Phrase::new("offering-currency").with("currency", currency);
        found.push(Flaw::new("pricing.currency", phrase));
    }
    let factor = pricing.out_of_hours_factor;
    if factor < Decimal::ONE || factor > MOST_FACTOR || factor.normalize().scale() > DECIMALS {
        let phrase = Phrase::new("offering-factor").with("factor", factor).with("most", MOST_FACTOR);
        found.push(Flaw::new("pricing.out_of_hours_factor", phrase));
    }
    if pricing.round_up_to.minutes > MOST_ROUNDING {
        let phrase = Phrase::new("offering-rounding").with("target", pricing.round_up_to);
        found.push(Flaw::new("pricing.round_up_to", phrase));
    }
    found
}
