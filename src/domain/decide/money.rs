//! Quotes, agreements, logged work and blocks of hours.
//!
//! Work is charged by the promise of the quote that was agreed to; without one, by the promise in force when it began.
//! What costs something needs that the customer was told of that promise and agreed to the price: to a quote, or by
//! buying a block of hours. Work is logged in any state of a ticket: the accountant comes late.

mod notice;
mod refuse;

use super::{Asked, Decision, Events, conflict, invalid, require};
use crate::domain::Instant;
use crate::domain::charge::{Tariff, TooLarge, money, times};
use crate::domain::event::Event;
use crate::domain::kind::{Method, Service, Topic};
use crate::domain::phrase::Phrase;
use crate::domain::price::{BlockPrice, Price};
use crate::domain::promise::Promise;
use crate::domain::rejection::Rejection;
use crate::domain::text::{CleanLine, CleanText};
use crate::domain::ticket::Ticket;
use crate::domain::view::Outcome;
use crate::domain::work::{Agreement, Block, Charge, Work};
use chrono::{SubsecRound, TimeDelta};
use rust_decimal::Decimal;
use std::sync::Arc;

/// The most minutes of one quote: a thousand hours.
const MOST_QUOTED: u32 = 60_000;
/// The most minutes of one piece of work: a day.
const MOST_WORKED: u32 = 24 * 60;
/// The most blocks bought at once.
const MOST_BLOCKS: u32 = 1_000;

/// What so much work will cost.
pub(super) fn quote(
    asked: Asked<'_>,
    ticket: &Ticket,
    minutes: u32,
    out_of_hours: bool,
) -> Result<Decision, Rejection> {
    within(minutes, MOST_QUOTED, "reject-quote-minutes")?;
    let promise = asked.desk.promise(&ticket.customer, asked.now);
    let (topic, service) = (ticket.request.topic, ticket.request.service);
    if promise.version.offering.supports(topic, service).is_none() {
        return Err(conflict_about("reject-quote-not-offered", topic, service));
    }
    let tariff = Tariff::of(&promise, topic, service);
    if incident_charged(ticket) && matches!(tariff.price, Price::PerIncident(_)) {
        return Err(conflict("reject-quote-charged", ticket));
    }
    let left = minutes_left(asked, ticket);
    let quote = tariff.quote(minutes, out_of_hours, left, asked.now).map_err(too_large)?;
    let Some(quote) = quote else {
        return Err(conflict_about("reject-quote-included", topic, service));
    };
    let mut notices = vec![match quote.price {
        Price::Block(block) => {
            let blocks = tariff.blocks_for(block, &quote, left).map_err(too_large)?;
            notice::block_quoted(&quote, block, blocks, left)
        }
        _ => notice::quoted(&quote),
    }];
    if !asked.desk.is_disclosed(&ticket.customer, promise.id) {
        notices.push(Phrase::new("notice-quote-undisclosed"));
    }
    Ok(decided(Event::Quoted { number: ticket.number, quote }, notices))
}

/// The customer agreed to the newest quote.
pub(super) fn agree(asked: Asked<'_>, ticket: &Ticket, by: &CleanLine, via: Method) -> Events {
    require(by, "reject-agree-nobody")?;
    let bill = ticket.bill.as_deref();
    let Some(quote) = bill.and_then(|bill| bill.quote.as_ref()) else {
        return Err(conflict("reject-no-quote", ticket));
    };
    if matches!(quote.price, Price::Block(_)) {
        return Err(conflict("reject-agree-block", ticket));
    }
    let agreed = bill.and_then(|bill| bill.agreement.as_ref());
    if agreed.is_some_and(|agreed| agreed.by == *by && agreed.via == via) {
        return Ok(Vec::new());
    }
    let agreement = Agreement { by: by.clone(), via, at: asked.now };
    Ok(vec![Event::QuoteAgreed { number: ticket.number, agreement }])
}

/// Time was spent.
pub(super) fn log_work(
    asked: Asked<'_>,
    ticket: &Ticket,
    (minutes, started_at): (u32, Option<Instant>),
    text: &CleanText,
    free: bool,
) -> Result<Decision, Rejection> {
    within(minutes, MOST_WORKED, "reject-work-minutes")?;
    require(text, "reject-work-empty")?;
    let started_at = began(asked, ticket, minutes, started_at)?;
    let promise = priced_by(asked, ticket, started_at);
    let charge = match free {
        true => None,
        false => charge(asked, ticket, &promise, (started_at, minutes))?,
    };
    let notice = match &charge {
        None if free => notice::free(minutes),
        None => notice::included(&promise.version.offering, ticket, minutes),
        Some(charge) => notice::charged(ticket, minutes, charge, minutes_left(asked, ticket)),
    };
    let work = Work { started_at, minutes, text: text.clone(), charge };
    Ok(decided(Event::WorkLogged { number: ticket.number, work }, vec![notice]))
}

/// A customer bought blocks of hours.
pub(super) fn buy_block(
    asked: Asked<'_>,
    customer: &str,
    (topic, service): (Topic, Service),
    count: u32,
    agreed_by: &CleanLine,
) -> Result<Decision, Rejection> {
    within(count, MOST_BLOCKS, "reject-block-count")?;
    require(agreed_by, "reject-agree-nobody")?;
    let customer = asked.desk.find_customer(customer)?;
    let tenant = customer.facts.tenant.clone();
    let promise = asked.desk.promise(&tenant, asked.now);
    let offering = &promise.version.offering;
    let Price::Block(price) = offering.price(topic, service) else {
        return Err(conflict_about("reject-no-block", topic, service));
    };
    let (minutes, amount) = bought(price, count).map_err(too_large)?;
    let currency = offering.pricing.currency.clone();
    asked.policy(refuse::undisclosed(asked.desk, &tenant, &promise, &notice::sum(amount, &currency)))?;
    let left = customer.block_minutes_left().saturating_add(minutes.into());
    let agreed_by = agreed_by.clone();
    let block = Block { minutes, amount, currency, promise: promise.id, agreed_by, at: asked.now };
    let notice = notice::bought(&block, left);
    Ok(decided(Event::BlockBought { tenant, block }, vec![notice]))
}

fn bought(price: BlockPrice, count: u32) -> Result<(u32, Decimal), TooLarge> {
    let minutes = price.hours.checked_mul(60).and_then(|minutes| minutes.checked_mul(count));
    Ok((minutes.ok_or(TooLarge)?, money(times(price.amount, Decimal::from(count))?)))
}

/// When work began: a request may be told before it is written down, but work is logged when it is done.
fn began(
    asked: Asked<'_>,
    ticket: &Ticket,
    minutes: u32,
    started_at: Option<Instant>,
) -> Result<Instant, Rejection> {
    let length = TimeDelta::minutes(minutes.into());
    let Some(start) = started_at else {
        return Ok((asked.now - length).trunc_subsecs(0));
    };
    // A start in the last days of the calendar ends nowhere.
    let end = start.checked_add_signed(length).unwrap_or(Instant::MAX_UTC);
    if end > asked.now {
        return Err(invalid(Phrase::new("reject-work-future").at("end", end)));
    }
    let first = ticket.created_at - TimeDelta::days(1);
    if start < first {
        return Err(invalid(
            Phrase::new("reject-work-before").with("number", ticket.number).at("created", ticket.created_at),
        ));
    }
    Ok(start)
}

/// The promise by which work is charged.
fn priced_by(asked: Asked<'_>, ticket: &Ticket, start: Instant) -> Arc<Promise> {
    let in_force = asked.desk.promise(&ticket.customer, start);
    let price = in_force.version.offering.price(ticket.request.topic, ticket.request.service);
    let agreed = ticket.bill.as_deref().filter(|bill| bill.agreement.is_some());
    match agreed.and_then(|bill| bill.quote.as_ref()) {
        Some(quote) if price.is_chargeable() => asked.desk.promise_by(&ticket.customer, quote.promise),
        _ => in_force,
    }
}

/// What work costs, if nothing speaks against it.
fn charge(
    asked: Asked<'_>,
    ticket: &Ticket,
    promise: &Promise,
    (start, minutes): (Instant, u32),
) -> Result<Option<Charge>, Rejection> {
    let tariff = Tariff::of(promise, ticket.request.topic, ticket.request.service);
    let charge = tariff.charge(start, minutes, incident_charged(ticket)).map_err(too_large)?;
    let Some(charge) = charge else {
        return Ok(None);
    };
    let costs_nothing = charge.amount.is_zero() && charge.from_block == 0;
    if costs_nothing {
        return Ok(Some(charge));
    }
    let cost = notice::cost(&charge);
    asked.policy(refuse::undisclosed(asked.desk, &ticket.customer, promise, &cost))?;
    match charge.price {
        Price::Block(_) => asked.policy(refuse::beyond_block(&charge, minutes_left(asked, ticket)))?,
        _ => {
            asked.policy(refuse::not_agreed(ticket, &charge, &cost))?;
            asked.policy(refuse::beyond_quote(ticket, &charge))?;
        }
    }
    Ok(Some(charge))
}

fn incident_charged(ticket: &Ticket) -> bool {
    ticket.bill.as_deref().is_some_and(|bill| bill.incident_charged)
}

fn minutes_left(asked: Asked<'_>, ticket: &Ticket) -> i64 {
    let customer = asked.desk.customers.get(&ticket.customer);
    customer.map_or(0, crate::domain::customer::Customer::block_minutes_left)
}

fn decided(event: Event, notices: Vec<Phrase>) -> Decision {
    Decision { events: vec![event], outcome: Outcome { notices, ..Outcome::default() } }
}

/// Refuses a count of nothing, and one that can only be a slip.
fn within(count: u32, most: u32, key: &str) -> Result<(), Rejection> {
    if (1..=most).contains(&count) {
        return Ok(());
    }
    Err(invalid(Phrase::new(key).with("most", most)))
}

fn conflict_about(key: &str, topic: Topic, service: Service) -> Rejection {
    Rejection::Conflict(Phrase::new(key).word("topic", "topic", topic).word("service", "service", service))
}

fn too_large(_: TooLarge) -> Rejection {
    invalid(Phrase::new("reject-too-large"))
}
#[cfg(test)]
mod tests;
