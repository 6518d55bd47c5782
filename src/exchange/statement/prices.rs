//! The prices of a statement: per support type, and how work is counted.

use super::inert::inert;
use super::{list, services, time, word};
use crate::domain::lang::Lang;
use crate::domain::offering::{Offering, SupportType};
use crate::domain::price::Price;
use crate::t;
use rust_decimal::Decimal;

/// All of it; that everything is included is said too.
pub(super) fn section(offering: &Offering, lang: Lang) -> String {
    let chargeable = offering.support.iter().any(|kind| kind.price.is_chargeable());
    let mut paragraphs = vec![format!("## {}", t!("statement-prices"))];
    if !chargeable {
        paragraphs.push(t!("statement-prices-included"));
        return paragraphs.join("\n\n") + "\n";
    }
    let prices = offering.support.iter().map(|kind| {
        format!("{} ({}): {}", word("topic", kind.topic), services(kind), price(kind, offering, lang))
    });
    paragraphs.push(list(prices).trim_end().to_owned());
    paragraphs.push(counted(offering, lang));
    paragraphs.join("\n\n") + "\n"
}

fn price(kind: &SupportType, offering: &Offering, lang: Lang) -> String {
    let amount = |amount: Decimal| {
        format!("{} {}", inert(&offering.pricing.currency), decimal(&format!("{amount:.2}"), lang))
    };
    match kind.price {
        Price::Included => t!("statement-price-included"),
        Price::PerIncident(price) => t!("statement-price-incident", amount = amount(price)),
        Price::Hourly(rate) => t!("statement-price-hourly", amount = amount(rate)),
        Price::Block(block) => {
            t!("statement-price-block", hours = block.hours, amount = amount(block.amount))
        }
    }
}

/// How work is rounded, what it costs outside the hours, and that nothing is charged unasked.
fn counted(offering: &Offering, lang: Lang) -> String {
    let by_time = |kind: &SupportType| matches!(kind.price, Price::Hourly(_) | Price::Block(_));
    let factor = offering.pricing.out_of_hours_factor;
    let rounding = offering
        .support
        .iter()
        .any(by_time)
        .then(|| t!("statement-rounding", round = time(offering.pricing.round_up_to)));
    let outside = match factor > Decimal::ONE {
        true => t!("statement-factor", factor = decimal(&factor.normalize().to_string(), lang)),
        false => t!("statement-no-factor"),
    };
    let sentences: Vec<String> =
        rounding.into_iter().chain([outside, t!("statement-agreed-before")]).collect();
    sentences.join(" ")
}

/// A number as a language writes it.
fn decimal(text: &str, lang: Lang) -> String {
    match lang {
        Lang::En => text.to_owned(),
        Lang::Nl => text.replace('.', ","),
    }
}
