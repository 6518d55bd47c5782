//! What work costs: pure reckoning from price, pricing, service hours, start and minutes.
//!
//! Work is rounded up to a multiple of the offering's `round_up_to`; what rounding adds counts as the last minute
//! worked does. A minute outside the service hours counts `out_of_hours_factor` times. Amounts are rounded to two
//! decimals, half away from zero, once per piece of work. What is too large to be written down is an error, never a
//! wrong number.

use super::Instant;
use super::calendar::Calendar;
use super::kind::{Service, Topic};
use super::offering::PromiseId;
use super::price::{BlockPrice, Price, Pricing};
use super::promise::Promise;
use super::work::{Charge, Quote};
use chrono::{DurationRound, TimeDelta};
use rust_decimal::{Decimal, RoundingStrategy};

/// The sum is too large to be reckoned with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the amount is too large to be reckoned with")]
pub struct TooLarge;

/// How support of one topic and service is charged under a promise.
#[derive(Clone, Copy, Debug)]
pub struct Tariff<'a> {
    /// What it costs.
    pub price: Price,
    /// Under which promise.
    pub promise: PromiseId,
    pricing: &'a Pricing,
    hours: &'a Calendar,
}

/// Minutes to be charged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Minutes {
    /// After rounding.
    all: u32,
    /// Those of them outside the service hours.
    outside: u32,
}

impl<'a> Tariff<'a> {
    /// The tariff of a topic and service under a promise.
    pub fn of(promise: &'a Promise, topic: Topic, service: Service) -> Self {
        let offering = &promise.version.offering;
        Self {
            price: offering.price(topic, service),
            promise: promise.id,
            pricing: &offering.pricing,
            hours: promise.service_hours(),
        }
    }

    /// What work of so many minutes from `start` costs; none: it is included. `charged_before` says whether the price
    /// per incident was charged already: it is due once.
    pub fn charge(
        &self,
        start: Instant,
        minutes: u32,
        charged_before: bool,
    ) -> Result<Option<Charge>, TooLarge> {
        let pricing = self.pricing;
        let rounded = self.rounded(start, minutes)?;
        let (counted, from_block, amount) = match self.price {
            Price::Included => return Ok(None),
            Price::PerIncident(_) if charged_before => (self.exact(start, minutes), 0, Decimal::ZERO),
            Price::PerIncident(price) => {
                let outside = !self.hours.is_open(start);
                (self.exact(start, minutes), 0, self.incident(price, outside)?)
            }
            Price::Hourly(rate) => (rounded, 0, hourly(rate, self.weighed(rounded)?)?),
            Price::Block(_) => (rounded, whole_minutes(self.weighed(rounded)?)?, Decimal::ZERO),
        };
        Ok(Some(Charge {
            price: self.price,
            promise: self.promise,
            minutes: counted.all,
            out_of_hours: counted.outside,
            factor: pricing.out_of_hours_factor,
            from_block,
            amount: money(amount),
            currency: pricing.currency.clone(),
        }))
    }

    /// What so much work will cost; none: it is included. From `block_minutes_left` follows how many blocks of hours
    /// must be bought for it.
    pub fn quote(
        &self,
        minutes: u32,
        out_of_hours: bool,
        block_minutes_left: i64,
        at: Instant,
    ) -> Result<Option<Quote>, TooLarge> {
        let all = self.round_up(minutes)?;
        let rounded = Minutes { all, outside: if out_of_hours { all } else { 0 } };
        let amount = match self.price {
            Price::Included => return Ok(None),
            Price::PerIncident(price) => self.incident(price, out_of_hours)?,
            Price::Hourly(rate) => hourly(rate, self.weighed(rounded)?)?,
            Price::Block(block) => {
                let blocks = self.blocks(block, rounded, block_minutes_left)?;
                times(block.amount, Decimal::from(blocks))?
            }
        };
        Ok(Some(Quote {
            price: self.price,
            promise: self.promise,
            minutes: all,
            out_of_hours,
            amount: money(amount),
            currency: self.pricing.currency.clone(),
            at,
        }))
    }

    /// How many blocks must be bought for the work of a quote.
    pub fn blocks_for(
        &self,
        block: BlockPrice,
        quote: &Quote,
        block_minutes_left: i64,
    ) -> Result<u64, TooLarge> {
        let outside = if quote.out_of_hours { quote.minutes } else { 0 };
        self.blocks(block, Minutes { all: quote.minutes, outside }, block_minutes_left)
    }

    fn blocks(&self, block: BlockPrice, work: Minutes, left: i64) -> Result<u64, TooLarge> {
        let needed = i64::from(whole_minutes(self.weighed(work)?)?).saturating_sub(left.max(0));
        let size = (u64::from(block.hours) * 60).max(1);
        Ok(u64::try_from(needed).unwrap_or(0).div_ceil(size))
    }

    /// The price of an incident, inside or outside the hours.
    fn incident(&self, price: Decimal, outside: bool) -> Result<Decimal, TooLarge> {
        match outside {
            true => times(price, self.pricing.out_of_hours_factor),
            false => Ok(price),
        }
    }

    /// The minutes worked, each inside or outside the service hours. Hours begin and end on whole minutes, so the work
    /// is reckoned from the minute in which it began.
    fn exact(&self, start: Instant, minutes: u32) -> Minutes {
        let start = start.duration_trunc(TimeDelta::minutes(1)).unwrap_or(start);
        let inside = self.hours.between(start, end(start, minutes)) / 60;
        Minutes { all: minutes, outside: minutes.saturating_sub(u32::try_from(inside).unwrap_or(u32::MAX)) }
    }

    /// The same, rounded up; what rounding adds lies where the last minute worked does.
    fn rounded(&self, start: Instant, minutes: u32) -> Result<Minutes, TooLarge> {
        let worked = self.exact(start, minutes);
        let all = self.round_up(minutes)?;
        let last =
            end(start.duration_trunc(TimeDelta::minutes(1)).unwrap_or(start), minutes.saturating_sub(1));
        let added = if self.hours.is_open(last) { 0 } else { all - minutes };
        Ok(Minutes { all, outside: worked.outside + added })
    }

    fn round_up(&self, minutes: u32) -> Result<u32, TooLarge> {
        minutes.checked_next_multiple_of(self.pricing.round_up_to.minutes.max(1)).ok_or(TooLarge)
    }

    /// Minutes with those outside the hours counted by their factor.
    fn weighed(&self, minutes: Minutes) -> Result<Decimal, TooLarge> {
        let inside = Decimal::from(minutes.all - minutes.outside);
        let outside = times(Decimal::from(minutes.outside), self.pricing.out_of_hours_factor)?;
        inside.checked_add(outside).ok_or(TooLarge)
    }
}

/// An amount as it is charged: two decimals, half away from zero.
pub fn money(amount: Decimal) -> Decimal {
    let mut rounded = amount.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero);
    rounded.rescale(2);
    rounded
}

/// The product, if it can be written down.
pub fn times(one: Decimal, other: Decimal) -> Result<Decimal, TooLarge> {
    one.checked_mul(other).ok_or(TooLarge)
}

/// A length of work as people write it: `45 min`, `1 h`, `2 h 15 min`; `-30 min` is overdrawn.
pub fn length(minutes: i64) -> String {
    let sign = if minutes < 0 { "-" } else { "" };
    match (minutes.unsigned_abs() / 60, minutes.unsigned_abs() % 60) {
        (0, rest) => format!("{sign}{rest} min"),
        (hours, 0) => format!("{sign}{hours} h"),
        (hours, rest) => format!("{sign}{hours} h {rest} min"),
    }
}

fn hourly(rate: Decimal, minutes: Decimal) -> Result<Decimal, TooLarge> {
    times(rate, minutes)?.checked_div(Decimal::from(60)).ok_or(TooLarge)
}

fn whole_minutes(minutes: Decimal) -> Result<u32, TooLarge> {
    u32::try_from(minutes.ceil()).map_err(|_| TooLarge)
}

/// When work ends. Far beyond all calendars nothing is counted any more.
fn end(start: Instant, minutes: u32) -> Instant {
    start.checked_add_signed(TimeDelta::minutes(i64::from(minutes))).unwrap_or(Instant::MAX_UTC)
}
