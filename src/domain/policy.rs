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

/// The method is not offered in this direction.
pub const METHOD_NOT_OFFERED: &str = "method_not_offered";
/// The method is for named people, and this is not one of them.
pub const PERSON_NOT_NAMED: &str = "person_not_named";
/// It is outside the hours.
pub const OUTSIDE_HOURS: &str = "outside_hours";
/// Work would be charged under a promise that the customer was not told of.
pub const NOT_DISCLOSED: &str = "not_disclosed";
/// Work would be charged that nobody of the customer agreed to.
pub const NOT_AGREED: &str = "not_agreed";
/// More work would be charged than was agreed to.
pub const QUOTE_USED_UP: &str = "quote_used_up";
/// Work would be drawn from a block of hours that has none left.
pub const BLOCK_USED_UP: &str = "block_used_up";
/// Only people of another role may do it.
pub const ROLE: &str = "role";
/// Every rule, by its stable name.
pub const RULES: [&str; 8] = [
    METHOD_NOT_OFFERED,
    PERSON_NOT_NAMED,
    OUTSIDE_HOURS,
    NOT_DISCLOSED,
    NOT_AGREED,
    QUOTE_USED_UP,
    BLOCK_USED_UP,
    ROLE,
];

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
            OutOfHours::Surcharge => notices.push(contact.surcharged()),
            OutOfHours::Refuse => {
                let from = first_open_in_both(hours, service, now);
                return Err(contact.outside_hours(rule.method, from));
            }
        }
    }
    if promise.version.offering.supports(request.topic, request.service).is_none() {
        notices.push(Phrase::new("notice-not-in-offering").word("topic", "topic", request.topic).word(
            "service",
            "service",
            request.service,
        ));
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
    let contact = Contact { promise, direction: Direction::Outgoing, person: to, severity, now };
    let (rule, hours) = contact.offered(via)?;
    if contact.is_open(hours) {
        return Ok(());
    }
    Err(contact.outside_hours(rule.method, hours.next_open(now).ok()))
}

/// The methods by which somebody of the customer may be contacted now, in the order of the offering.
pub fn reachable_by(promise: &Promise, now: Instant) -> Vec<Method> {
    let open = promise.contact(Direction::Outgoing).filter(|(_, hours)| hours.is_open(now));
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
            return Err(self.refusal(
                METHOD_NOT_OFFERED,
                Phrase::new(key).word("method", "method", method),
                None,
            ));
        };
        if !self.is_named(rule) {
            let people: Vec<&str> = rule.people.iter().map(CleanLine::as_str).collect();
            let why = Phrase::new("refusal-person-not-named")
                .word("method", "method", method)
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
        let queues = incoming && self.promise.version.offering.out_of_hours != OutOfHours::Refuse;
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
            time_zone: Some(self.promise.version.offering.time_zone),
        }
    }

    fn outside_hours(&self, method: Method, from: Option<Instant>) -> Refusal {
        let why = match from {
            Some(from) => Phrase::new("refusal-outside-hours").at("from", from),
            None => Phrase::new("refusal-never-open"),
        };
        self.refusal(OUTSIDE_HOURS, why.word("method", "method", method), from)
    }

    /// What to tell of a request that came in outside the hours and is taken at a surcharge.
    fn surcharged(&self) -> Phrase {
        let factor = self.promise.version.offering.pricing.out_of_hours_factor;
        Phrase::new("notice-surcharge").with("factor", factor)
    }

    /// What to tell of a request that came in while the desk or its method was closed.
    fn queued(&self, method: Method, service: &Calendar) -> Phrase {
        match service.next_open(self.now) {
            Ok(start) if start == self.now => {
                Phrase::new("notice-method-closed").word("method", "method", method)
            }
            Ok(start) => Phrase::new("notice-queued").at("start", start),
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

fn distinct(methods: impl Iterator<Item = Method>) -> Vec<Method> {
    let mut seen = Vec::new();
    for method in methods {
        if !seen.contains(&method) {
            seen.push(method);
        }
    }
    seen
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::kind::{Service, Topic};
    use crate::domain::offering::{Offering, OfferingVersion};
    use crate::domain::promise::samples;
    use rstest::rstest;

    fn promise(change: impl FnOnce(&mut Offering)) -> Promise {
        let mut offering = samples::offering();
        change(&mut offering);
        Promise::new(OfferingVersion { version: 1, effective: "2026-01-01".parse().unwrap(), offering })
    }

    fn at(text: &str) -> Instant {
        format!("{}:00Z", text.replace(' ', "T")).parse().unwrap()
    }

    fn person(name: &str) -> Option<CleanLine> {
        (!name.is_empty()).then(|| CleanLine::cut(name))
    }

    /// A refusal in one line: rule, from when, what is allowed now.
    fn line(refusal: &Refusal) -> String {
        let from = refusal
            .allowed_from
            .map_or_else(|| "never".to_owned(), |at| at.format("%m-%d %H:%M").to_string());
        let now: Vec<String> = refusal.allowed_now.iter().map(ToString::to_string).collect();
        format!("{} · {from} · {}", refusal.rule, now.join(" "))
    }

    /// Notices in one line: keys with the instants they name.
    fn notices(phrases: &[Phrase]) -> String {
        let one = |phrase: &Phrase| {
            let start = phrase.values.iter().find(|(name, _)| name == "start");
            [Some(&phrase.key), start.map(|(_, value)| value)]
                .into_iter()
                .flatten()
                .cloned()
                .collect::<Vec<_>>()
                .join(" ")
        };
        phrases.iter().map(one).collect::<Vec<_>>().join(" · ")
    }

    fn take_in(promise: &Promise, request: &Request, now: &str) -> String {
        match intake(promise, request, at(now)) {
            Ok(told) => format!("taken {}", notices(&told)).trim().to_owned(),
            Err(refusal) => line(&refusal),
        }
    }

    // 6 May 2026 is a Wednesday in summer time: the desk is open from 07:00 to 15:00 UTC.
    // E-mail is open from 05:00 to 10:00 on Wednesdays and from 08:00 to 10:00 on Saturdays.
    #[rstest]
    #[case::open(Method::Phone, "Anna de Boer", Severity::B, "2026-05-06 09:00", "taken")]
    #[case::any_case(Method::Phone, "  BRAM smit ", Severity::B, "2026-05-06 09:00", "taken")]
    #[case::anybody(Method::Portal, "", Severity::B, "2026-05-06 09:00", "taken")]
    #[case::not_offered(
        Method::Chat,
        "Anna de Boer",
        Severity::B,
        "2026-05-06 09:00",
        "method_not_offered · never · phone email portal"
    )]
    #[case::wrong_direction(
        Method::Remote,
        "Anna de Boer",
        Severity::B,
        "2026-05-06 09:00",
        "method_not_offered · never · phone email portal"
    )]
    #[case::not_offered_at_night(
        Method::OnSite,
        "Anna de Boer",
        Severity::B,
        "2026-05-06 01:00",
        "method_not_offered · never · phone email portal"
    )]
    #[case::not_named(
        Method::Phone,
        "Carla",
        Severity::B,
        "2026-05-06 09:00",
        "person_not_named · never · email portal"
    )]
    #[case::no_name(
        Method::Phone,
        "",
        Severity::B,
        "2026-05-06 09:00",
        "person_not_named · never · email portal"
    )]
    #[case::at_night(
        Method::Phone,
        "Anna de Boer",
        Severity::B,
        "2026-05-06 01:00",
        "taken notice-queued 2026-05-06T07:00:00Z"
    )]
    #[case::at_closing(
        Method::Phone,
        "Anna de Boer",
        Severity::B,
        "2026-05-06 15:00",
        "taken notice-queued 2026-05-07T07:00:00Z"
    )]
    #[case::on_a_holiday(
        Method::Portal,
        "",
        Severity::C,
        "2026-05-04 09:00",
        "taken notice-queued 2026-05-06T07:00:00Z"
    )]
    #[case::method_open_desk_closed(
        Method::Email,
        "",
        Severity::B,
        "2026-05-09 09:00",
        "taken notice-queued 2026-05-11T07:00:00Z"
    )]
    #[case::method_closed_desk_open(
        Method::Email,
        "",
        Severity::B,
        "2026-05-06 12:00",
        "taken notice-method-closed"
    )]
    #[case::severity_a_at_night(Method::Phone, "Anna de Boer", Severity::A, "2026-05-06 01:00", "taken")]
    #[case::severity_a_must_be_named(
        Method::Phone,
        "Carla",
        Severity::A,
        "2026-05-06 01:00",
        "person_not_named · never · email portal"
    )]
    fn requests_are_taken_queued_or_refused(
        #[case] via: Method,
        #[case] who: &str,
        #[case] severity: Severity,
        #[case] now: &str,
        #[case] expected: &str,
    ) {
        let request = Request { via, contact: person(who), ..samples::request(severity) };
        assert_eq!(take_in(&promise(|_| {}), &request, now), expected);
    }

    #[rstest]
    #[case::open(Method::Phone, Severity::B, "2026-05-06 09:00", "taken")]
    #[case::at_night(Method::Phone, Severity::B, "2026-05-06 01:00", "outside_hours · 05-06 07:00 · ")]
    #[case::over_the_weekend(
        Method::Phone,
        Severity::B,
        "2026-05-08 15:00",
        "outside_hours · 05-11 07:00 · "
    )]
    #[case::method_closed_desk_open(
        Method::Email,
        Severity::B,
        "2026-05-06 12:00",
        "outside_hours · 05-11 07:00 · phone portal"
    )]
    #[case::method_open_desk_closed(
        Method::Email,
        Severity::B,
        "2026-05-09 09:00",
        "outside_hours · 05-11 07:00 · "
    )]
    #[case::not_offered_at_night(
        Method::Chat,
        Severity::B,
        "2026-05-06 01:00",
        "method_not_offered · never · "
    )]
    #[case::not_offered_by_day(
        Method::Chat,
        Severity::B,
        "2026-05-06 12:00",
        "method_not_offered · never · phone portal"
    )]
    #[case::severity_a_at_night(Method::Email, Severity::A, "2026-05-06 01:00", "taken")]
    fn an_offering_may_refuse_out_of_hours(
        #[case] via: Method,
        #[case] severity: Severity,
        #[case] now: &str,
        #[case] expected: &str,
    ) {
        let promise = promise(|offering| offering.out_of_hours = OutOfHours::Refuse);
        let request = Request { via, ..samples::request(severity) };
        assert_eq!(take_in(&promise, &request, now), expected);
    }

    #[rstest]
    #[case::all_services(Topic::Technical, Service::Azure, "taken")]
    #[case::one_service(Topic::Subscription, Service::M365, "taken")]
    #[case::another_service(Topic::Subscription, Service::Azure, "taken notice-not-in-offering")]
    #[case::another_topic(Topic::Billing, Service::M365, "taken notice-not-in-offering")]
    fn support_that_was_not_promised_is_noticed(
        #[case] topic: Topic,
        #[case] service: Service,
        #[case] expected: &str,
    ) {
        let request = Request { topic, service, ..samples::request(Severity::B) };
        assert_eq!(take_in(&promise(|_| {}), &request, "2026-05-06 09:00"), expected);
    }

    #[rstest]
    #[case::queued(OutOfHours::Queue, "taken notice-never-open")]
    #[case::refused(OutOfHours::Refuse, "outside_hours · never · ")]
    fn a_desk_that_never_opens_says_so(#[case] out_of_hours: OutOfHours, #[case] expected: &str) {
        let promise = promise(|offering| {
            offering.hours = Default::default();
            offering.out_of_hours = out_of_hours;
        });
        assert_eq!(take_in(&promise, &samples::request(Severity::B), "2026-05-06 09:00"), expected);
    }

    #[rstest]
    #[case::open(Method::Phone, "Anna de Boer", Severity::B, "2026-05-06 09:00", "allowed")]
    #[case::own_hours(Method::Email, "Carla", Severity::B, "2026-05-09 09:00", "allowed")]
    #[case::at_night(
        Method::Phone,
        "Anna de Boer",
        Severity::B,
        "2026-05-05 19:00",
        "outside_hours · 05-06 07:00 · "
    )]
    #[case::on_a_holiday(
        Method::Email,
        "Carla",
        Severity::B,
        "2026-05-05 09:00",
        "outside_hours · 05-06 05:00 · "
    )]
    #[case::another_is_open(
        Method::Phone,
        "Anna de Boer",
        Severity::B,
        "2026-05-06 06:00",
        "outside_hours · 05-06 07:00 · email"
    )]
    #[case::wrong_direction(
        Method::Portal,
        "Carla",
        Severity::B,
        "2026-05-06 09:00",
        "method_not_offered · never · email remote"
    )]
    #[case::not_named(
        Method::Phone,
        "Carla",
        Severity::B,
        "2026-05-06 09:00",
        "person_not_named · never · email remote"
    )]
    #[case::severity_a_at_night(Method::Remote, "Carla", Severity::A, "2026-05-06 01:00", "allowed")]
    fn the_desk_contacts_as_agreed(
        #[case] via: Method,
        #[case] to: &str,
        #[case] severity: Severity,
        #[case] now: &str,
        #[case] expected: &str,
    ) {
        let answer = outgoing(&promise(|_| {}), via, Some(to), severity, at(now));
        assert_eq!(answer.map_or_else(|refusal| line(&refusal), |()| "allowed".to_owned()), expected);
    }

    #[rstest]
    #[case::by_day("2026-05-06 09:00", &[Method::Phone, Method::Email, Method::Remote])]
    #[case::in_the_morning("2026-05-06 06:00", &[Method::Email])]
    #[case::at_night("2026-05-06 01:00", &[])]
    #[case::on_a_holiday("2026-05-04 09:00", &[])]
    fn people_are_reachable_by_what_is_open(#[case] now: &str, #[case] expected: &[Method]) {
        assert_eq!(reachable_by(&promise(|_| {}), at(now)), expected);
    }
}
