//! Who may contact whom, how and when, as the offering promises it; and the names of all rules.
//!
//! A [`Contact`] is asked whether it is allowed. Refusals name the rule, the reason, the first instant at which this
//! very contact would be taken, and the methods by which it would be taken now.

mod contact;

use super::Instant;
use super::contact::Direction;
use super::kind::{Method, Service, Severity, Topic};
use super::phrase::Phrase;
use super::promise::Promise;
pub use contact::Contact;

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

/// The methods by which somebody of the customer may be contacted now, in the order of the offering.
pub fn reachable_by(promise: &Promise, now: Instant) -> Vec<Method> {
    let open = promise.contact(Direction::Outgoing).filter(|(_, hours)| hours.is_open(now));
    distinct(open.map(|(rule, _)| rule.method))
}

/// The same about a ticket of this severity, which may be served round the clock.
pub fn reachable_about(promise: &Promise, severity: Severity, now: Instant) -> Vec<Method> {
    match promise.is_round_the_clock(severity) {
        true => distinct(promise.contact(Direction::Outgoing).map(|(rule, _)| rule.method)),
        false => reachable_by(promise, now),
    }
}

/// What to tell of a request for support that was not promised.
pub fn not_in_offering(promise: &Promise, topic: Topic, service: Service) -> Option<Phrase> {
    promise.version.offering.supports(topic, service).is_none().then(|| {
        Phrase::new("notice-not-in-offering")
            .word("topic", "topic", topic)
            .word("service", "service", service)
    })
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
    use crate::domain::desk::Desk;
    use crate::domain::lang::Lang;
    use crate::domain::offering::{Offering, OfferingVersion, OutOfHours};
    use crate::domain::promise::samples;
    use crate::domain::rejection::Refusal;
    use crate::domain::sample::desk;
    use crate::domain::text::CleanLine;
    use crate::domain::ticket::Request;
    use chrono::TimeDelta;
    use proptest::prelude::*;
    use rstest::rstest;
    use strum::VariantArray;

    /// A desk that promised the sample offering, changed a little, to its first customer.
    fn promised(change: impl FnOnce(&mut Offering)) -> Desk {
        let mut desk = desk();
        promise(&mut desk, "2026-01-01", change);
        desk
    }

    /// Promises it that from some date on.
    fn promise(desk: &mut Desk, effective: &str, change: impl FnOnce(&mut Offering)) {
        let mut offering = samples::offering();
        change(&mut offering);
        let customer = desk.customers.get_mut(&"t-1".into()).unwrap();
        let version = 1 + customer.offerings.len() as u32;
        let effective = effective.parse().unwrap();
        customer.offerings.push(OfferingVersion { version, effective, offering });
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

    /// What comes of a contact: refusals, or notices.
    fn tried(contact: &Contact<'_>) -> String {
        match contact.refusals().as_slice() {
            [] => format!("taken {}", notices(&contact.notices())).trim().to_owned(),
            refusals => refusals.iter().map(line).collect::<Vec<_>>().join(" + "),
        }
    }

    fn take_in(desk: &Desk, request: &Request, now: &str) -> String {
        tried(&Contact {
            desk,
            customer: &"t-1".into(),
            direction: Direction::Incoming,
            method: request.via,
            person: request.contact.as_deref(),
            severity: request.severity,
            at: at(now),
        })
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
        assert_eq!(take_in(&promised(|_| {}), &request, now), expected);
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
        let desk = promised(|offering| offering.out_of_hours = OutOfHours::Refuse);
        let request = Request { via, ..samples::request(severity) };
        assert_eq!(take_in(&desk, &request, now), expected);
    }

    #[rstest]
    #[case::all_services(Topic::Technical, Service::Azure, true)]
    #[case::one_service(Topic::Subscription, Service::M365, true)]
    #[case::another_service(Topic::Subscription, Service::Azure, false)]
    #[case::another_topic(Topic::Billing, Service::M365, false)]
    fn support_that_was_not_promised_is_noticed(
        #[case] topic: Topic,
        #[case] service: Service,
        #[case] expected: bool,
    ) {
        let desk = promised(|_| {});
        let promise = desk.promise(&"t-1".into(), at("2026-05-06 09:00"));
        assert_eq!(not_in_offering(&promise, topic, service).is_none(), expected);
    }

    #[rstest]
    #[case::queued(OutOfHours::Queue, "taken notice-never-open")]
    #[case::refused(OutOfHours::Refuse, "outside_hours · never · ")]
    fn a_desk_that_never_opens_says_so(#[case] out_of_hours: OutOfHours, #[case] expected: &str) {
        let desk = promised(|offering| {
            offering.hours = Default::default();
            offering.out_of_hours = out_of_hours;
        });
        assert_eq!(take_in(&desk, &samples::request(Severity::B), "2026-05-06 09:00"), expected);
    }

    #[rstest]
    #[case::open(Method::Phone, "Anna de Boer", Severity::B, "2026-05-06 09:00", "taken")]
    #[case::own_hours(Method::Email, "Carla", Severity::B, "2026-05-09 09:00", "taken")]
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
    #[case::severity_a_at_night(Method::Remote, "Carla", Severity::A, "2026-05-06 01:00", "taken")]
    fn the_desk_contacts_as_agreed(
        #[case] via: Method,
        #[case] to: &str,
        #[case] severity: Severity,
        #[case] now: &str,
        #[case] expected: &str,
    ) {
        let desk = promised(|_| {});
        let customer = "t-1".into();
        assert_eq!(tried(&outgoing(&desk, &customer, via, to, severity, at(now))), expected);
    }

    fn outgoing<'a>(
        desk: &'a Desk,
        customer: &'a crate::domain::ids::TenantId,
        method: Method,
        to: &'a str,
        severity: Severity,
        at: Instant,
    ) -> Contact<'a> {
        let (direction, person) = (Direction::Outgoing, Some(to));
        Contact { desk, customer, direction, method, person, severity, at }
    }

    #[rstest]
    #[case::spaced("Annade  BOER", true)]
    #[case::capitals("anna de boer", true)]
    #[case::another("Anna de Boe", false)]
    #[case::nobody("", false)]
    fn people_are_known_by_their_names(#[case] name: &str, #[case] named: bool) {
        let (desk, customer) = (promised(|_| {}), "t-1".into());
        let contact = outgoing(&desk, &customer, Method::Phone, name, Severity::B, at("2026-05-06 09:00"));
        assert_eq!(contact.refusals().is_empty(), named);
    }

    // On Monday the 11th the desk promises chat, and phone to everybody from eight o'clock on.
    #[rstest]
    #[case::method_to_come(
        Method::Chat,
        "Carla",
        "2026-05-08 09:00",
        "method_not_offered · 05-11 07:00 · remote"
    )]
    #[case::person_to_come(
        Method::Phone,
        "Carla",
        "2026-05-08 09:00",
        "person_not_named · 05-11 06:00 · remote"
    )]
    #[case::hours_to_come(
        Method::Phone,
        "Bram Smit",
        "2026-05-09 09:00",
        "outside_hours · 05-11 06:00 · email"
    )]
    #[case::opens_before(Method::Phone, "Bram Smit", "2026-05-07 19:00", "outside_hours · 05-08 07:00 · ")]
    #[case::in_force(Method::Phone, "Carla", "2026-05-11 06:00", "taken")]
    fn a_promise_to_come_counts(
        #[case] via: Method,
        #[case] to: &str,
        #[case] now: &str,
        #[case] expected: &str,
    ) {
        let mut desk = promised(|_| {});
        promise(&mut desk, "2026-05-11", |offering| {
            let phone = offering.contact.iter_mut().find(|rule| rule.method == Method::Phone).unwrap();
            phone.people.clear();
            phone.hours = Some(toml::from_str(r#"mon = ["08:00-17:00"]"#).unwrap());
            let chat =
                crate::domain::contact::ContactRule { method: Method::Chat, hours: None, ..phone.clone() };
            offering.contact.push(chat);
        });
        let customer = "t-1".into();
        let contact = outgoing(&desk, &customer, via, to, Severity::B, at(now));
        assert_eq!(tried(&contact), expected);
    }

    #[rstest]
    #[case::outside(
        Method::Phone,
        "Bram",
        "2026-05-06 01:00",
        "person_not_named · never ·  + outside_hours · 05-06 07:00 · "
    )]
    #[case::inside(Method::Phone, "Bram", "2026-05-06 07:00", "person_not_named · never · email remote")]
    fn everything_that_stands_against_it_is_told(
        #[case] via: Method,
        #[case] to: &str,
        #[case] now: &str,
        #[case] expected: &str,
    ) {
        let (desk, customer) = (promised(|_| {}), "t-1".into());
        assert_eq!(tried(&outgoing(&desk, &customer, via, to, Severity::B, at(now))), expected);
    }

    #[rstest]
    #[case::at_night("2026-05-06 01:00", Severity::B, "taken notice-surcharge")]
    #[case::by_day("2026-05-06 09:00", Severity::B, "taken")]
    #[case::served_round_the_clock("2026-05-06 01:00", Severity::A, "taken")]
    fn an_offering_may_take_requests_at_a_surcharge(
        #[case] now: &str,
        #[case] severity: Severity,
        #[case] expected: &str,
    ) {
        let desk = promised(|offering| offering.out_of_hours = OutOfHours::Surcharge);
        assert_eq!(take_in(&desk, &samples::request(severity), now), expected);
    }

    #[rstest]
    #[case::spoken(&["nl", "en"], Some(Lang::Nl), "taken")]
    #[case::of_a_country(&["en-GB", "NL-be"], Some(Lang::Nl), "taken")]
    #[case::not_stated(&[], Some(Lang::Nl), "taken")]
    #[case::not_known(&["fr"], None, "taken")]
    #[case::another(&["fr", "en"], Some(Lang::Nl), "taken notice-language")]
    fn a_language_that_is_not_spoken_is_noticed(
        #[case] spoken: &[&str],
        #[case] language: Option<Lang>,
        #[case] expected: &str,
    ) {
        let mut desk = promised(|offering| {
            for rule in &mut offering.contact {
                rule.languages = spoken.iter().map(ToString::to_string).collect();
            }
        });
        desk.customers.get_mut(&"t-1".into()).unwrap().facts.language = language;
        assert_eq!(take_in(&desk, &samples::request(Severity::B), "2026-05-06 09:00"), expected);
        let customer = "t-1".into();
        let call =
            outgoing(&desk, &customer, Method::Phone, "Bram Smit", Severity::B, at("2026-05-06 09:00"));
        assert_eq!(tried(&call), expected);
    }

    #[test]
    fn a_refusal_names_the_customers_own_zone() {
        let mut desk = promised(|_| {});
        let customer = "t-1".into();
        let zone = |desk: &Desk| {
            let night = at("2026-05-06 01:00");
            let contact = outgoing(desk, &customer, Method::Email, "", Severity::B, night);
            contact.refusals().remove(0).time_zone
        };
        assert_eq!(zone(&desk), Some(chrono_tz::Europe::Amsterdam));
        desk.customers.get_mut(&customer).unwrap().time_zone = Some(chrono_tz::Asia::Tokyo);
        assert_eq!(zone(&desk), Some(chrono_tz::Asia::Tokyo));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        /// What is refused until some instant is taken at that instant, and at none before.
        #[test]
        fn allowed_from_is_the_first_instant(
            minutes in 0i64..40_000,
            steps in proptest::collection::vec(0f64..1.0, 20),
            method in proptest::sample::select(Method::VARIANTS.to_vec()),
            incoming: bool,
            to in proptest::sample::select(vec!["Anna de Boer", "Carla", ""]),
        ) {
            let mut desk = promised(|offering| offering.out_of_hours = OutOfHours::Refuse);
            promise(&mut desk, "2026-05-13", |offering| {
                offering.out_of_hours = OutOfHours::Refuse;
                offering.contact.iter_mut().for_each(|rule| rule.people.clear());
            });
            let customer = "t-1".into();
            let now = at("2026-05-01 00:00") + TimeDelta::minutes(minutes);
            let contact = Contact {
                direction: if incoming { Direction::Incoming } else { Direction::Outgoing },
                ..outgoing(&desk, &customer, method, to, Severity::B, now)
            };
            let is_taken = |at| Contact { at, ..contact }.refusals().is_empty();
            if let Some(refusal) = contact.refusals().first() {
                let first = refusal.allowed_from.unwrap_or(now + TimeDelta::days(300));
                prop_assert!(refusal.allowed_from.is_none_or(is_taken));
                let wait = (first - now).num_seconds() as f64;
                for step in steps {
                    prop_assert!(!is_taken(now + TimeDelta::seconds((wait * step) as i64)));
                }
            }
            for other in contact.allowed_now() {
                let instead = Contact { method: other, ..contact };
                prop_assert!(instead.refusals().is_empty());
            }
        }
    }

    #[rstest]
    #[case::by_day("2026-05-06 09:00", &[Method::Phone, Method::Email, Method::Remote])]
    #[case::in_the_morning("2026-05-06 06:00", &[Method::Email])]
    #[case::at_night("2026-05-06 01:00", &[])]
    #[case::on_a_holiday("2026-05-04 09:00", &[])]
    fn people_are_reachable_by_what_is_open(#[case] now: &str, #[case] expected: &[Method]) {
        let promise = promised(|_| {}).promise(&"t-1".into(), at(now));
        assert_eq!(reachable_by(&promise, at(now)), expected);
        assert_eq!(reachable_about(&promise, Severity::B, at(now)), expected);
        let all = [Method::Phone, Method::Email, Method::Remote];
        assert_eq!(reachable_about(&promise, Severity::A, at(now)), all);
    }
}
