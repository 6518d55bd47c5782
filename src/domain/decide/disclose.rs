//! Recording that a customer was told what it is promised.

use super::{Asked, Decision, invalid};
use crate::domain::Instant;
use crate::domain::customer::Customer;
use crate::domain::disclosure::Disclosure;
use crate::domain::event::Event;
use crate::domain::kind::Method;
use crate::domain::offering::PromiseId;
use crate::domain::phrase::Phrase;
use crate::domain::rejection::Rejection;
use crate::domain::text::CleanLine;
use crate::domain::view::Outcome;

/// What was told, how, by whom, to whom and when, as far as it was said.
pub(super) struct Told<'a> {
    pub(super) promise: Option<PromiseId>,
    pub(super) via: Method,
    pub(super) by: Option<&'a CleanLine>,
    pub(super) to: Option<&'a CleanLine>,
    pub(super) at: Option<Instant>,
}

/// A customer was told. To say the same twice changes nothing; without an instant it is the same whenever it is said.
pub(super) fn disclose(asked: Asked<'_>, customer: &str, told: Told<'_>) -> Result<Decision, Rejection> {
    let customer = asked.desk.find_customer(customer)?;
    let tenant = customer.facts.tenant.clone();
    let promise = told.promise.unwrap_or_else(|| asked.desk.promise_id(&tenant, asked.now));
    asked.desk.known_promise(&tenant, promise)?;
    if let Some(at) = told.at.filter(|at| *at > asked.now) {
        return Err(invalid(Phrase::new("reject-disclosed-later").at("at", at)));
    }
    let by = told.by.filter(|by| !by.is_empty()).cloned();
    let disclosure = Disclosure {
        promise,
        at: told.at.unwrap_or(asked.now),
        via: told.via,
        by: by.unwrap_or_else(|| CleanLine::cut(&asked.actor.name)),
        to: told.to.filter(|to| !to.is_empty()).cloned(),
    };
    let notices = customer.disclosure(promise).map(before).into_iter().collect();
    let outcome = Outcome { notices, ..Outcome::default() };
    let events = match is_known(customer, &disclosure, told.at.is_some()) {
        true => Vec::new(),
        false => vec![Event::Disclosed { tenant, disclosure }],
    };
    Ok(Decision { events, outcome })
}

/// Whether just this was recorded already.
fn is_known(customer: &Customer, told: &Disclosure, at_that_time: bool) -> bool {
    customer.disclosures.iter().any(|known| {
        let at = if at_that_time { told.at } else { known.at };
        *known == Disclosure { at, ..told.clone() }
    })
}

/// That the customer was told before, and how.
fn before(known: &Disclosure) -> Phrase {
    Phrase::new("notice-disclosed-before")
        .at("at", known.at)
        .with("by", &known.by)
        .word("via", "method", known.via)
}
