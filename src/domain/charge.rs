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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::offering::{Offering, OfferingVersion, Target};
    use proptest::prelude::*;
    use rstest::rstest;

    fn priced() -> Offering {
        toml::from_str(include_str!("../../tests/scenarios/offerings/priced.toml")).unwrap()
    }

    fn promise(change: impl FnOnce(&mut Offering)) -> Promise {
        let mut offering = priced();
        change(&mut offering);
        Promise::new(OfferingVersion { version: 1, effective: "2026-01-01".parse().unwrap(), offering })
    }

    fn decimal(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    /// On Monday 2 March 2026 in Amsterdam, where it is open from nine to five.
    fn at(clock: &str) -> Instant {
        format!("2026-03-02T{clock}+01:00").parse().unwrap()
    }

    /// A charge in one line: minutes, those outside, those from a block, amount.
    fn line(charge: &Charge) -> String {
        format!("{} {} {} {}", charge.minutes, charge.out_of_hours, charge.from_block, charge.amount)
    }

    #[rstest]
    #[case::exact("10:00:00", 60, "60 0 0 120.00")]
    #[case::rounded_up("10:00:00", 46, "60 0 0 120.00")]
    #[case::a_minute("10:00:00", 1, "15 0 0 30.00")]
    #[case::whole_minutes_from_seconds("10:00:59", 45, "45 0 0 90.00")]
    #[case::at_night("03:00:00", 60, "60 60 0 180.00")]
    #[case::rest_counts_as_the_last_minute_outside("16:30:00", 31, "45 15 0 105.00")]
    #[case::rest_counts_as_the_last_minute_inside("08:30:00", 31, "45 30 0 120.00")]
    #[case::up_to_the_closing("16:15:00", 45, "45 0 0 90.00")]
    #[case::over_the_whole_day("08:00:00", 600, "600 120 0 1320.00")]
    fn hourly_work(#[case] start: &str, #[case] minutes: u32, #[case] expected: &str) {
        let promise = promise(|_| ());
        let tariff = Tariff::of(&promise, Topic::Technical, Service::M365);
        assert_eq!(line(&tariff.charge(at(start), minutes, false).unwrap().unwrap()), expected);
    }

    #[rstest]
    #[case::once("10:00:00", false, "200 0 0 95.00")]
    #[case::began_outside("08:59:00", false, "200 1 0 142.50")]
    #[case::ended_outside("16:00:00", false, "200 140 0 95.00")]
    #[case::charged_before("10:00:00", true, "200 0 0 0.00")]
    fn incidents(#[case] start: &str, #[case] before: bool, #[case] expected: &str) {
        let promise = promise(|_| ());
        let tariff = Tariff::of(&promise, Topic::Billing, Service::M365);
        assert_eq!(line(&tariff.charge(at(start), 200, before).unwrap().unwrap()), expected);
    }

    #[rstest]
    #[case::inside("10:00:00", 50, "60 0 60 0.00")]
    #[case::outside("03:00:00", 50, "60 60 90 0.00")]
    #[case::fractions_are_rounded_up("16:59:00", 2, "15 14 22 0.00")]
    fn blocks(#[case] start: &str, #[case] minutes: u32, #[case] expected: &str) {
        let promise = promise(|_| ());
        let tariff = Tariff::of(&promise, Topic::Advisory, Service::M365);
        assert_eq!(line(&tariff.charge(at(start), minutes, false).unwrap().unwrap()), expected);
    }

    #[rstest]
    #[case::hourly(Topic::Technical, 50, false, 0, "60 120.00")]
    #[case::hourly_outside(Topic::Technical, 50, true, 0, "60 180.00")]
    #[case::incident(Topic::Billing, 50, false, 0, "60 95.00")]
    #[case::incident_outside(Topic::Billing, 50, true, 0, "60 142.50")]
    #[case::first_block(Topic::Advisory, 60, false, 0, "60 1000.00")]
    #[case::block_with_enough_left(Topic::Advisory, 60, false, 60, "60 0.00")]
    #[case::block_with_too_little_left(Topic::Advisory, 60, false, 59, "60 1000.00")]
    #[case::two_blocks(Topic::Advisory, 601, false, 0, "615 2000.00")]
    #[case::outside_takes_more(Topic::Advisory, 420, true, 0, "420 2000.00")]
    #[case::an_overdrawn_block_is_empty(Topic::Advisory, 600, false, -30, "600 1000.00")]
    fn quotes(
        #[case] topic: Topic,
        #[case] minutes: u32,
        #[case] outside: bool,
        #[case] left: i64,
        #[case] expected: &str,
    ) {
        let promise = promise(|_| ());
        let tariff = Tariff::of(&promise, topic, Service::M365);
        let quote = tariff.quote(minutes, outside, left, at("10:00:00")).unwrap().unwrap();
        assert_eq!(format!("{} {}", quote.minutes, quote.amount), expected);
    }

    #[rstest]
    #[case::included(Topic::Subscription)]
    #[case::not_promised(Topic::Security)]
    fn what_is_included_costs_nothing(#[case] topic: Topic) {
        let promise = promise(|_| ());
        let tariff = Tariff::of(&promise, topic, Service::M365);
        assert_eq!(tariff.charge(at("03:00:00"), 60, false), Ok(None));
        assert_eq!(tariff.quote(60, true, 0, at("03:00:00")), Ok(None));
    }

    /// A quarter of an hour at a rate: halves go away from zero.
    #[rstest]
    #[case("0.10", "0.03")]
    #[case("0.02", "0.01")]
    #[case("0.0199", "0.00")]
    #[case("100.10", "25.03")]
    #[case("99.9999", "25.00")]
    fn amounts_have_two_decimals(#[case] rate: &str, #[case] expected: &str) {
        let promise = promise(|offering| offering.support[0].price = Price::Hourly(decimal(rate)));
        let tariff = Tariff::of(&promise, Topic::Technical, Service::M365);
        let charge = tariff.charge(at("10:00:00"), 15, false).unwrap().unwrap();
        assert_eq!(charge.amount.to_string(), expected);
    }

    #[rstest]
    #[case::rate(Price::Hourly(Decimal::MAX), "1.5", 60)]
    #[case::factor(Price::Hourly(Decimal::ONE), "79228162514264337593543950335", 60)]
    #[case::incident(Price::PerIncident(Decimal::MAX), "2", 60)]
    #[case::block(Price::Block(BlockPrice { hours: 1, amount: Decimal::MAX }), "2", 240)]
    #[case::block_minutes(Price::Block(BlockPrice { hours: 1, amount: Decimal::ONE }), "99999999999", 60)]
    #[case::minutes(Price::Hourly(Decimal::ONE), "1", u32::MAX - 1)]
    fn what_is_too_large_is_said(#[case] price: Price, #[case] factor: &str, #[case] minutes: u32) {
        let promise = promise(|offering| {
            offering.support[0].price = price;
            offering.pricing.out_of_hours_factor = decimal(factor);
            offering.pricing.round_up_to = Target { minutes: 60 };
        });
        let tariff = Tariff::of(&promise, Topic::Technical, Service::M365);
        assert_eq!(tariff.quote(minutes, true, 0, at("03:00:00")), Err(TooLarge));
    }

    #[rstest]
    #[case(0, "0 min")]
    #[case(45, "45 min")]
    #[case(60, "1 h")]
    #[case(135, "2 h 15 min")]
    #[case(-30, "-30 min")]
    #[case(-90, "-1 h 30 min")]
    fn lengths_read_well(#[case] minutes: i64, #[case] expected: &str) {
        assert_eq!(length(minutes), expected);
    }

    /// Any price by the hour, factor and rounding, from any minute of three days.
    fn cases() -> impl Strategy<Value = (Promise, Instant, u32)> {
        let tariff = (0i64..10_000_000, 100i64..400, 1u32..=60);
        (tariff, 0i64..3 * 1440, 1u32..=1440).prop_map(|((rate, factor, round), start, minutes)| {
            let promise = promise(|offering| {
                offering.support[0].price = Price::Hourly(Decimal::new(rate, 2));
                offering.pricing.out_of_hours_factor = Decimal::new(factor, 2);
                offering.pricing.round_up_to = Target { minutes: round };
            });
            (promise, at("00:00:00") + TimeDelta::minutes(start), minutes)
        })
    }

    fn charge(promise: &Promise, start: Instant, minutes: u32) -> Charge {
        let tariff = Tariff::of(promise, Topic::Technical, Service::M365);
        tariff.charge(start, minutes, false).unwrap().unwrap()
    }

    /// What the minutes of a charge count for.
    fn weight(charge: &Charge) -> Decimal {
        Decimal::from(charge.minutes - charge.out_of_hours)
            + Decimal::from(charge.out_of_hours) * charge.factor
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn no_charge_is_less_than_the_work((promise, start, minutes) in cases()) {
            let charge = charge(&promise, start, minutes);
            prop_assert!(charge.minutes >= minutes && charge.out_of_hours <= charge.minutes);
            prop_assert!(charge.amount >= Decimal::ZERO && charge.amount.scale() == 2);
            let Price::Hourly(rate) = charge.price else { unreachable!() };
            prop_assert_eq!(charge.amount, money(rate * weight(&charge) / Decimal::from(60)));
            let round = promise.version.offering.pricing.round_up_to.minutes;
            prop_assert!(charge.minutes.is_multiple_of(round) && charge.minutes - minutes < round);
        }

        /// The amount may fall where hours open: what rounding adds then counts as work inside them.
        #[test]
        fn more_work_takes_more((promise, start, minutes) in cases(), more in 0u32..500) {
            let (less, more) = (charge(&promise, start, minutes), charge(&promise, start, minutes + more));
            prop_assert!(less.minutes <= more.minutes);
            let opens = promise.service_hours().periods(start, start + TimeDelta::days(4)).any(|open| open.from > start);
            if !opens || more.out_of_hours == more.minutes || less.factor == Decimal::ONE {
                prop_assert!(less.amount <= more.amount);
            }
        }

        /// Work in parts is rounded part by part; in money, each part by half a cent at most.
        #[test]
        fn parts_take_no_less_than_the_whole((promise, start, minutes) in cases(), at in 1u32..1440) {
            let at = 1 + at % minutes.max(2);
            prop_assume!(at < minutes);
            let whole = charge(&promise, start, minutes);
            let first = charge(&promise, start, at);
            let second = charge(&promise, start + TimeDelta::minutes(at.into()), minutes - at);
            prop_assert!(first.minutes + second.minutes >= whole.minutes);
            let all_alike = whole.out_of_hours == 0
                || (first.out_of_hours == first.minutes && second.out_of_hours == second.minutes);
            if all_alike {
                prop_assert!(first.amount + second.amount + Decimal::new(2, 2) > whole.amount);
            }
        }
    }
}
