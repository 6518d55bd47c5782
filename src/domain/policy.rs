//! Who may contact whom, how and when, as the offering promises it.
//!
//! Answers are a [`Refusal`] with its rule, the reason, from when it is allowed and what is allowed now, or notices.
//! `allowed_now` always names the methods by which this very contact would be taken at `now`: offered in this
//! direction, to this person, and open — or, for requests of an offering that queues, offered at all.

use super::Instant;
use super::calendar::Calendar;
use super::contact::{ContactRule, Direction};
use super::kind::{Method, Severity};
use super::offering::OutOfHours;
use super::phrase::Phrase;
use super::promise::Promise;
use super::rejection::Refusal;
use super::text::CleanLine;
use super::ticket::Request;
use chrono::SecondsFormat;

/// The method is not offered in this direction.
pub const METHOD_NOT_OFFERED: &str = "method_not_offered";
/// The method is for named people, and this is not one of them.
pub const PERSON_NOT_NAMED: &str = "person_not_named";
/// It is outside the hours.
pub const OUTSIDE_HOURS: &str = "outside_hours";

/// Whether a request may come in, and what its maker must know.
pub fn intake(promise: &Promise, request: &Request, now: Instant) -> Result<Vec<Phrase>, Refusal> {
    let contact = Contact {
        promise,
        direction: Direction::Incoming,
        person: request.contact.as_deref(),
        severity: request.severity,
        now,
    };
    let (rule, hours) = contact.offered(request.via)?;
    let service = promise.calendar(request.severity);
    let mut notices = Vec::new();
    if !contact.is_open(hours) || !service.is_open(now) {
        match promise.version.offering.out_of_hours {
            OutOfHours::Queue => notices.push(contact.queued(rule.method, service)),
            OutOfHours::Refuse => {
                let from = first_open_in_both(hours, service, now);
                return Err(contact.outside_hours(rule.method, from));
            }
        }
    }
    if promise
        .version
        .offering
        .supports(request.topic, request.service)
        .is_none()
    {
        notices.push(
            Phrase::new("notice-not-in-offering")
                .with("topic", request.topic)
                .with("service", request.service),
        );
    }
    Ok(notices)
}

/// Whether the desk may contact somebody of the customer about a ticket of this severity.
pub fn outgoing(
    promise: &Promise,
    via: Method,
    to: Option<&str>,
    severity: Severity,
    now: Instant,
) -> Result<(), Refusal> {
    let contact = Contact {
        promise,
        direction: Direction::Outgoing,
        person: to,
        severity,
        now,
    };
    let (rule, hours) = contact.offered(via)?;
    if contact.is_open(hours) {
        return Ok(());
    }
    Err(contact.outside_hours(rule.method, hours.next_open(now).ok()))
}

/// The methods by which somebody of the customer may be contacted now, in the order of the offering.
pub fn reachable_by(promise: &Promise, now: Instant) -> Vec<Method> {
    let open = promise
        .contact(Direction::Outgoing)
        .filter(|(_, hours)| hours.is_open(now));
    distinct(open.map(|(rule, _)| rule.method))
}

/// One contact that somebody wants to make.
struct Contact<'a> {
    promise: &'a Promise,
    direction: Direction,
    person: Option<&'a str>,
    severity: Severity,
    now: Instant,
}

impl<'a> Contact<'a> {
    /// The rule of a method and its hours, if this contact may use it at any time.
    fn offered(&self, method: Method) -> Result<(&'a ContactRule, &'a Calendar), Refusal> {
        let Some((rule, hours)) = self.promise.contact_by(method, self.direction) else {
            let key = match self.direction {
                Direction::Outgoing => "refusal-method-not-offered-outgoing",
                Direction::Incoming | Direction::Both => "refusal-method-not-offered-incoming",
            };
            return Err(self.refusal(METHOD_NOT_OFFERED, Phrase::new(key).with("method", method), None));
        };
        if !self.is_named(rule) {
            let people: Vec<&str> = rule.people.iter().map(CleanLine::as_str).collect();
            let why = Phrase::new("refusal-person-not-named")
                .with("method", method)
                .with("people", people.join(", "));
            return Err(self.refusal(PERSON_NOT_NAMED, why, None));
        }
        Ok((rule, hours))
    }

    /// Whether the rule is for this person. A rule for named people is for nobody without a name.
    fn is_named(&self, rule: &ContactRule) -> bool {
        let wanted = self.person.map(|name| name.trim().to_lowercase());
        rule.people.is_empty() || rule.people.iter().any(|name| Some(name.to_lowercase()) == wanted)
    }

    fn is_open(&self, hours: &Calendar) -> bool {
        self.promise.is_round_the_clock(self.severity) || hours.is_open(self.now)
    }

    /// The methods by which this contact would be taken now.
    fn allowed_now(&self) -> Vec<Method> {
        let incoming = self.direction == Direction::Incoming;
        let queues = incoming && self.promise.version.offering.out_of_hours == OutOfHours::Queue;
        let served = !incoming || self.is_open(self.promise.service_hours());
        let allowed = self
            .promise
            .contact(self.direction)
            .filter(|(rule, hours)| self.is_named(rule) && (queues || (served && self.is_open(hours))));
        distinct(allowed.map(|(rule, _)| rule.method))
    }

    fn refusal(&self, rule: &str, why: Phrase, allowed_from: Option<Instant>) -> Refusal {
        Refusal {
            rule: rule.to_owned(),
            why,
            allowed_from,
            allowed_now: self.allowed_now(),
        }
    }

    fn outside_hours(&self, method: Method, from: Option<Instant>) -> Refusal {
        let why = match from {
            Some(from) => Phrase::new("refusal-outside-hours").with("from", rfc3339(from)),
            None => Phrase::new("refusal-never-open"),
        };
        self.refusal(OUTSIDE_HOURS, why.with("method", method), from)
    }

    /// What to tell of a request that came in while the desk or its method was closed.
    fn queued(&self, method: Method, service: &Calendar) -> Phrase {
        match service.next_open(self.now) {
            Ok(start) if start == self.now => Phrase::new("notice-method-closed").with("method", method),
            Ok(start) => Phrase::new("notice-queued").with("start", rfc3339(start)),
            Err(_) => Phrase::new("notice-never-open"),
        }
    }
}

/// The first instant from `now` on at which both are open, within a year.
fn first_open_in_both(one: &Calendar, other: &Calendar, now: Instant) -> Option<Instant> {
    let mut at = now;
    while at.signed_duration_since(now).num_days() <= 366 {
        let first = one.next_open(at).ok()?;
        at = other.next_open(first).ok()?;
        if at == first {
            return Some(at);
        }
    }
    None
}

fn rfc3339(at: Instant) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}

fn distinct(methods: impl Iterator<Item = Method>) -> Vec<Method> {
    let mut seen = Vec::new();
    for method in methods {
        if !seen.contains(&method) {
            seen.push(method);
        }
    }
    seen
}
