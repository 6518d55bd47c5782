//! Reads support types and what they cost. Amounts are text: a number of TOML would be a float.

use crate::config::problem::Problems;
use crate::config::section::{self, Section, Value};
use crate::domain::offering::SupportType;
use crate::domain::phrase::Phrase;
use crate::domain::price::{BlockPrice, Price, Pricing};
use rust_decimal::Decimal;
use toml::de::DeValue;

/// The types under `support` that name a topic, each with its place in the list.
pub(super) fn read(table: &mut Section<'_>, problems: &mut Problems<'_>) -> Vec<(usize, SupportType)> {
    let mut kinds = Vec::new();
    for (place, mut section) in table.tables("support", problems) {
        let topic = section.required("topic", problems);
        let services = section.each("services", problems);
        let delivery = section.value("delivery", problems);
        let delivered_by = section.value("delivered_by", problems);
        let price = price(&mut section, problems).unwrap_or_default();
        section.finish(problems);
        if let Some(topic) = topic {
            kinds.push((place, SupportType { topic, services, delivery, delivered_by, price }));
        }
    }
    kinds
}

/// How work is charged, under `pricing`.
pub(super) fn pricing(table: &mut Section<'_>, problems: &mut Problems<'_>) -> Pricing {
    let mut pricing = Pricing::default();
    let Some(mut section) = table.section("pricing", problems) else {
        return pricing;
    };
    section.read("currency", &mut pricing.currency, problems);
    if let Some(factor) = amount(&mut section, "out_of_hours_factor", problems) {
        pricing.out_of_hours_factor = factor;
    }
    section.read("round_up_to", &mut pricing.round_up_to, problems);
    section.finish(problems);
    pricing
}

/// `"included"`, `{ per_incident = "95.00" }`, `{ hourly = "120.00" }` or
/// `{ block = { hours = 10, amount = "1000.00" } }`.
fn price(table: &mut Section<'_>, problems: &mut Problems<'_>) -> Option<Price> {
    let path = table.path_of("price");
    let value = table.raw("price")?;
    let span = value.span();
    if matches!(value.get_ref(), DeValue::String(text) if text == "included") {
        return Some(Price::Included);
    }
    let wrong = || Phrase::new("config-price").with("key", &path);
    if !value.get_ref().is_table() {
        problems.add(span, wrong());
        return None;
    }
    let mut section = section::section(path.clone(), value, problems)?;
    let kinds = ["per_incident", "hourly", "block"];
    if kinds.iter().filter(|kind| section.stands(kind)).count() != 1 {
        problems.add(span, wrong());
    }
    let per_incident = amount(&mut section, "per_incident", problems).map(Price::PerIncident);
    let hourly = amount(&mut section, "hourly", problems).map(Price::Hourly);
    let block = block(&mut section, problems).map(Price::Block);
    section.finish(problems);
    per_incident.or(hourly).or(block)
}

fn block(table: &mut Section<'_>, problems: &mut Problems<'_>) -> Option<BlockPrice> {
    let mut section = table.section("block", problems)?;
    let hours = section.required("hours", problems);
    let amount = section.has("amount", problems).then(|| amount(&mut section, "amount", problems));
    section.finish(problems);
    Some(BlockPrice { hours: hours?, amount: amount?? })
}

fn amount(table: &mut Section<'_>, key: &'static str, problems: &mut Problems<'_>) -> Option<Decimal> {
    let path = table.path_of(key);
    let value = table.raw(key)?;
    match decimal(&value) {
        Ok(amount) => Some(amount),
        Err(phrase) => {
            problems.add(value.span(), phrase.with("key", path));
            None
        }
    }
}

fn decimal(value: &Value<'_>) -> Result<Decimal, Phrase> {
    let number = |text: &str| Phrase::new("config-amount-number").with("amount", text);
    match value.get_ref() {
        DeValue::String(text) => {
            let plain = text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'-'));
            let amount = Decimal::from_str_exact(text).ok().filter(|_| plain);
            amount.ok_or_else(|| Phrase::new("config-amount").with("amount", text))
        }
        DeValue::Float(float) => Err(number(float.as_str())),
        DeValue::Integer(integer) => Err(number(integer.as_str())),
        other => Err(Phrase::new("config-amount").with("amount", other.type_str())),
    }
}
