//! Recording that a customer was told what it is promised.

use super::{Asked, Events};
use crate::domain::Instant;
use crate::domain::disclosure::Disclosure;
use crate::domain::event::Event;
use crate::domain::kind::Method;
use crate::domain::offering::PromiseId;
use crate::domain::text::CleanLine;

/// What was told, how, by whom, to whom and when, as far as it was said.
pub(super) struct Told<'a> {
    pub(super) promise: Option<PromiseId>,
    pub(super) via: Method,
    pub(super) by: Option<&'a CleanLine>,
    pub(super) to: Option<&'a CleanLine>,
    pub(super) at: Option<Instant>,
}

/// A customer was told.
pub(super) fn disclose(asked: Asked<'_>, customer: &str, told: Told<'_>) -> Events {
    let customer = asked.desk.find_customer(customer)?;
    let tenant = customer.facts.tenant.clone();
    let disclosure = Disclosure {
        promise: told.promise.unwrap_or_else(|| asked.desk.promise_id(&tenant, asked.now)),
        at: told.at.unwrap_or(asked.now),
        via: told.via,
        by: told.by.cloned().unwrap_or_else(|| CleanLine::cut(&asked.actor.name)),
        to: told.to.cloned(),
    };
    Ok(vec![Event::Disclosed { tenant, disclosure }])
}
