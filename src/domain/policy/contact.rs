//! One contact between the desk and somebody of a customer, and what stands against it.
//!
//! Everything follows from one question: when, from some instant on, would this contact first be taken? It is allowed
//! now if the answer is now. Versions of the promise that come into force later count from then on.

use super::{METHOD_NOT_OFFERED, OUTSIDE_HOURS, PERSON_NOT_NAMED, distinct};
use crate::domain::Instant;
use crate::domain::calendar::Calendar;
use crate::domain::contact::{ContactRule, Direction};
use crate::domain::desk::Desk;
use crate::domain::ids::TenantId;
use crate::domain::kind::{Method, Severity};
use crate::domain::lang::Lang;
use crate::domain::offering::OutOfHours;
use crate::domain::phrase::Phrase;
use crate::domain::promise::Promise;
use crate::domain::rejection::Refusal;
use crate::domain::text::CleanLine;
use chrono::TimeDelta;
use chrono_tz::Tz;
use std::sync::Arc;

/// How far ahead an opening is looked for.
const HORIZON: TimeDelta = TimeDelta::days(366);

/// A contact that somebody wants to make or record.
#[derive(Clone, Copy)]
pub struct Contact<'a> {
    /// The desk.
    pub desk: &'a Desk,
    /// The customer.
    pub customer: &'a TenantId,
    /// Who contacts whom; never [`Direction::Both`].
    pub direction: Direction,
    /// How.
    pub method: Method,
    /// Who of the customer.
    pub person: Option<&'a str>,
    /// Of the ticket it is about.
    pub severity: Severity,
    /// When.
    pub at: Instant,
}

impl<'a> Contact<'a> {
    /// Everything that stands against it: the method; or the person, the hours, or both.
    pub fn refusals(&self) -> Vec<Refusal> {
        let promise = self.promise();
        let Some((rule, _)) = promise.contact_by(self.method, self.direction) else {
            return vec![self.not_offered(&promise)];
        };
        // The hours stand against it whoever it is.
        let anybody = !self.is_for(rule);
        let not_named = anybody.then(|| self.not_named(&promise, rule));
        let closed = self.first_by(&promise, self.at, anybody) != Some(self.at);
        let closed = closed.then(|| self.outside_hours(&promise, self.first_taken(anybody)));
        not_named.into_iter().chain(closed).collect()
    }

    /// What who takes it or makes it must know: that the desk is closed, or does not speak the customer's language.
    pub fn notices(&self) -> Vec<Phrase> {
        let promise = self.promise();
        let Some((rule, hours)) = promise.contact_by(self.method, self.direction) else {
            return Vec::new();
        };
        let closed = (self.direction == Direction::Incoming).then(|| self.closed(&promise, hours));
        closed.flatten().into_iter().chain(self.foreign(rule)).collect()
    }

    /// The methods by which it would be taken, in the order of the offering.
    pub fn allowed_now(&self) -> Vec<Method> {
        self.allowed_by(&self.promise())
    }

    fn allowed_by(&self, promise: &Promise) -> Vec<Method> {
        let is_taken = |method: &Method| {
            Self { method: *method, ..*self }.first_by(promise, self.at, false) == Some(self.at)
        };
        distinct(promise.contact(self.direction).map(|(rule, _)| rule.method).filter(is_taken))
    }

    /// The first instant, within a year, at which it would be taken, of this person or of anybody.
    fn first_taken(&self, anybody: bool) -> Option<Instant> {
        let changes = self.desk.promise_changes(self.customer, self.at, self.at + HORIZON);
        let starts = std::iter::once(self.at).chain(changes.iter().copied());
        let ends = changes.iter().copied().chain([self.at + HORIZON]);
        starts.zip(ends).find_map(|(start, end)| {
            let promise = self.desk.promise(self.customer, start);
            self.first_by(&promise, start, anybody).filter(|first| *first < end)
        })
    }

    /// The first instant from `from` on at which a promise would let it be taken, if it held for ever.
    fn first_by(&self, promise: &Promise, from: Instant, anybody: bool) -> Option<Instant> {
        let (rule, hours) = promise.contact_by(self.method, self.direction)?;
        if !anybody && !self.is_for(rule) {
            return None;
        }
        let refuses = promise.version.offering.out_of_hours == OutOfHours::Refuse;
        match self.direction {
            _ if promise.is_round_the_clock(self.severity) => Some(from),
            Direction::Outgoing => hours.next_open(from).ok(),
            Direction::Incoming | Direction::Both if refuses => {
                first_open_in_both(hours, promise.service_hours(), from)
            }
            Direction::Incoming | Direction::Both => Some(from),
        }
    }

    /// Whether a rule is for this person. One for named people is for nobody without a name.
    fn is_for(&self, rule: &ContactRule) -> bool {
        let is_person = |name: &CleanLine| self.person.is_some_and(|person| is_same(person, name));
        rule.people.is_empty() || rule.people.iter().any(is_person)
    }

    fn promise(&self) -> Arc<Promise> {
        self.desk.promise(self.customer, self.at)
    }

    /// What to tell of a contact that comes in while the desk or the method is closed.
    fn closed(&self, promise: &Promise, hours: &Calendar) -> Option<Phrase> {
        let service = promise.calendar(self.severity);
        let method_open = promise.is_round_the_clock(self.severity) || hours.is_open(self.at);
        if method_open && service.is_open(self.at) {
            return None;
        }
        let offering = &promise.version.offering;
        if offering.out_of_hours == OutOfHours::Surcharge {
            let factor = offering.pricing.out_of_hours_factor;
            return Some(Phrase::new("notice-surcharge").with("factor", factor));
        }
        Some(match service.next_open(self.at) {
            Ok(start) if start == self.at => {
                Phrase::new("notice-method-closed").word("method", "method", self.method)
            }
            Ok(start) => Phrase::new("notice-queued").at("start", start),
            Err(_) => Phrase::new("notice-never-open"),
        })
    }

    /// What to tell if the customer's language is not spoken by this method.
    fn foreign(&self, rule: &ContactRule) -> Option<Phrase> {
        let language = self.desk.customers.get(self.customer)?.facts.language?;
        let spoken = |code: &String| speaks(code, language);
        if rule.languages.is_empty() || rule.languages.iter().any(spoken) {
            return None;
        }
        let phrase = Phrase::new("notice-language").word("method", "method", self.method);
        Some(phrase.with("languages", rule.languages.join(", ")).word("language", "lang", language))
    }

    fn not_offered(&self, promise: &Promise) -> Refusal {
        let key = match self.direction {
            Direction::Outgoing => "refusal-method-not-offered-outgoing",
            Direction::Incoming | Direction::Both => "refusal-method-not-offered-incoming",
        };
        let why = Phrase::new(key).word("method", "method", self.method);
        self.refusal(promise, METHOD_NOT_OFFERED, why, self.first_taken(false))
    }

    fn not_named(&self, promise: &Promise, rule: &ContactRule) -> Refusal {
        let people: Vec<&str> = rule.people.iter().map(CleanLine::as_str).collect();
        let why = Phrase::new("refusal-person-not-named").word("method", "method", self.method);
        self.refusal(
            promise,
            PERSON_NOT_NAMED,
            why.with("people", people.join(", ")),
            self.first_taken(false),
        )
    }

    fn outside_hours(&self, promise: &Promise, from: Option<Instant>) -> Refusal {
        let why = match from {
            Some(from) => Phrase::new("refusal-outside-hours").at("from", from),
            None => Phrase::new("refusal-never-open"),
        };
        self.refusal(promise, OUTSIDE_HOURS, why.word("method", "method", self.method), from)
    }

    fn refusal(&self, promise: &Promise, rule: &str, why: Phrase, from: Option<Instant>) -> Refusal {
        Refusal {
            rule: rule.to_owned(),
            why,
            allowed_from: from,
            allowed_now: self.allowed_by(promise),
            time_zone: Some(self.zone(promise)),
        }
    }

    /// The customer's own zone, or that of its hours.
    fn zone(&self, promise: &Promise) -> Tz {
        let own = self.desk.customers.get(self.customer).and_then(|customer| customer.time_zone);
        own.unwrap_or(promise.version.offering.time_zone)
    }
}

/// Whether two names are of the same person, however they are spaced and capitalised.
fn is_same(one: &str, other: &str) -> bool {
    let plain = |name: &str| -> String {
        name.split_whitespace().flat_map(str::chars).flat_map(char::to_lowercase).collect()
    };
    plain(one) == plain(other)
}

/// Whether a code of a language (`nl`, `nl-BE`) means this one.
fn speaks(code: &str, language: Lang) -> bool {
    let main = code.split(['-', '_']).next().unwrap_or(code);
    main.trim().eq_ignore_ascii_case(&language.to_string())
}

/// The first instant from `now` on at which both are open, within a year.
fn first_open_in_both(one: &Calendar, other: &Calendar, now: Instant) -> Option<Instant> {
    let mut at = now;
    while at.signed_duration_since(now) <= HORIZON {
        let first = one.next_open(at).ok()?;
        at = other.next_open(first).ok()?;
        if at == first {
            return Some(at);
        }
    }
    None
}
