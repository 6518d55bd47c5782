//! Quotes, agreements, logged work and blocks of hours.

use super::{Asked, Decision, Events};
use crate::domain::Instant;
use crate::domain::kind::{Method, Service, Topic};
use crate::domain::rejection::Rejection;
use crate::domain::text::{CleanLine, CleanText};
use crate::domain::ticket::Ticket;

/// What so much work will cost.
pub(super) fn quote(
    _: Asked<'_>,
    _: &Ticket,
    _minutes: u32,
    _out_of_hours: bool,
) -> Result<Decision, Rejection> {
    Ok(Decision::default())
}

/// The customer agreed to the newest quote.
pub(super) fn agree(_: Asked<'_>, _: &Ticket, _by: &CleanLine, _via: Method) -> Events {
    Ok(Vec::new())
}

/// Time was spent.
pub(super) fn log_work(
    _: Asked<'_>,
    _: &Ticket,
    (_minutes, _started_at): (u32, Option<Instant>),
    _text: &CleanText,
    _free: bool,
) -> Result<Decision, Rejection> {
    Ok(Decision::default())
}

/// A customer bought blocks of hours.
pub(super) fn buy_block(
    _: Asked<'_>,
    _customer: &str,
    _what: (Topic, Service),
    _count: u32,
    _agreed_by: &CleanLine,
) -> Result<Decision, Rejection> {
    Ok(Decision::default())
}
