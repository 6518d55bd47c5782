//! What is told to whoever quotes, sells or logs work: what it costs, and what is left.

use crate::domain::charge::length;
use crate::domain::offering::Offering;
use crate::domain::phrase::Phrase;
use crate::domain::price::{BlockPrice, Price};
use crate::domain::text::CleanLine;
use crate::domain::ticket::Ticket;
use crate::domain::work::{Block, Charge, Quote};
use rust_decimal::Decimal;

/// An amount with its currency, as `EUR 120.00`.
pub(super) fn sum(amount: Decimal, currency: &CleanLine) -> String {
    format!("{currency} {amount:.2}")
}

/// What a piece of work takes: money, or hours of a block.
pub(super) fn cost(charge: &Charge) -> String {
    match charge.price {
        Price::Block(_) => length(charge.from_block.into()),
        _ => sum(charge.amount, &charge.currency),
    }
}

/// A quote by the incident or the hour.
pub(super) fn quoted(quote: &Quote) -> Phrase {
    let key = match quote.price {
        Price::PerIncident(_) => "notice-quote-incident",
        _ => "notice-quote-hourly",
    };
    let phrase = Phrase::new(key).with("amount", sum(quote.amount, &quote.currency));
    match quote.price {
        Price::PerIncident(_) => phrase,
        _ => phrase.with("length", length(quote.minutes.into())),
    }
}

/// How many blocks must be bought for so much work.
pub(super) fn block_quoted(quote: &Quote, block: BlockPrice, blocks: u64, left: i64) -> Phrase {
    let phrase = match blocks {
        0 => Phrase::new("notice-quote-block-enough"),
        blocks => Phrase::new("notice-quote-block")
            .with("blocks", blocks)
            .with("hours", block.hours)
            .with("amount", sum(quote.amount, &quote.currency)),
    };
    phrase.with("length", length(quote.minutes.into())).with("left", length(left))
}

/// Work that is given away.
pub(super) fn free(minutes: u32) -> Phrase {
    Phrase::new("notice-work-free").with("worked", length(minutes.into()))
}

/// Work that nothing is charged for.
pub(super) fn included(offering: &Offering, ticket: &Ticket, minutes: u32) -> Phrase {
    let key = match offering.supports(ticket.request.topic, ticket.request.service) {
        Some(_) => "notice-work-included",
        None => "notice-work-unpriced",
    };
    Phrase::new(key).with("worked", length(minutes.into()))
}

/// What was charged, and what is left of the quote, or of the `block` hours there were before.
pub(super) fn charged(ticket: &Ticket, minutes: u32, charge: &Charge, block: i64) -> Phrase {
    let key = match charge.price {
        Price::PerIncident(_) if charge.amount.is_zero() => "notice-work-incident-again",
        Price::PerIncident(_) => "notice-work-incident",
        Price::Block(_) => "notice-work-block",
        _ => "notice-work-hourly",
    };
    let phrase = Phrase::new(key).with("worked", length(minutes.into()));
    let amount = || sum(charge.amount, &charge.currency);
    match charge.price {
        Price::PerIncident(_) if charge.amount.is_zero() => phrase,
        Price::PerIncident(_) => phrase.with("amount", amount()),
        Price::Block(_) => phrase
            .with("drawn", length(charge.from_block.into()))
            .with("left", length(block - i64::from(charge.from_block))),
        _ => phrase
            .with("charged", length(charge.minutes.into()))
            .with("amount", amount())
            .with("left", length(left_of_quote(ticket, charge))),
    }
}

fn left_of_quote(ticket: &Ticket, charge: &Charge) -> i64 {
    let left = ticket.bill.as_deref().and_then(|bill| {
        let quote = bill.quote.as_ref()?;
        Some(i64::from(quote.minutes) - i64::from(bill.charged_minutes) - i64::from(charge.minutes))
    });
    left.unwrap_or_default().max(0)
}

/// What was bought, and how many hours there are now.
pub(super) fn bought(block: &Block, left: i64) -> Phrase {
    Phrase::new("notice-block-bought")
        .with("length", length(block.minutes.into()))
        .with("amount", sum(block.amount, &block.currency))
        .with("left", length(left))
}
