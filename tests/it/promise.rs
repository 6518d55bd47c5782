//! What promises, policies and checks say to people: every sentence exists in both languages, with nothing left open.

use loket::domain::calendar::NoOpening;
use loket::domain::kind::{Method, Nature, Service, Severity, Topic};
use loket::domain::lang::Lang;
use loket::domain::offering::check::problems;
use loket::domain::offering::{Offering, OfferingVersion, OutOfHours};
use loket::domain::phrase::Phrase;
use loket::domain::policy::{intake, outgoing};
use loket::domain::promise::Promise;
use loket::domain::text::{CleanLine, CleanText};
use loket::domain::ticket::Request;
use loket::locale;
use strum::VariantArray;

const OFFICE: &str = r#"
name = "Office"
time_zone = "Europe/Amsterdam"
hours = { mon = ["09:00-17:00"] }
targets = { A = { first_response = "1h", resolution = "4h" } }
support = []
contact = [
    { method = "phone", address = "1", people = ["Anna"] },
    { method = "email", address = "2", hours = { tue = ["09:00-17:00"] } },
]
"#;

/// Wrong in every way a check knows.
const WRONG: &str = r#"
name = "Wrong"
time_zone = "Europe/Amsterdam"
hours = { mon = ["09:00-17:00", "10:00-11:00"] }
targets = { A = { first_response = "4h", resolution = "1h" } }
support = []
contact = [
    { method = "on_site", address = "", hours = {}, people = ["Anna", "anna"] },
    { method = "on_site", address = "1", hours = { wed = ["09:00-17:00", "10:00-11:00"] } },
]
"#;

fn offering(text: &str) -> Offering {
    toml::from_str(text).unwrap()
}

fn promise(change: impl FnOnce(&mut Offering)) -> Promise {
    let mut offering = offering(OFFICE);
    change(&mut offering);
    Promise::new(OfferingVersion { version: 1, effective: "2026-01-01".parse().unwrap(), offering })
}

fn request(via: Method, contact: &str) -> Request {
    Request {
        title: CleanLine::cut("Help"),
        description: CleanText::default(),
        topic: Topic::Billing,
        service: Service::PowerPlatform,
        nature: Nature::HowTo,
        severity: Severity::B,
        via,
        contact: Some(CleanLine::cut(contact)),
    }
}

/// Every refusal and notice of the policy.
fn policy_says() -> Vec<Phrase> {
    let monday = "2026-05-11T09:00:00Z".parse().unwrap();
    let sunday = "2026-05-10T09:00:00Z".parse().unwrap();
    let queues = promise(|_| {});
    let refuses = promise(|offering| offering.out_of_hours = OutOfHours::Refuse);
    let never = promise(|offering| offering.hours = Default::default());
    let never_refuses = promise(|offering| {
        offering.hours = Default::default();
        offering.out_of_hours = OutOfHours::Refuse;
    });
    let refused = [
        intake(&queues, &request(Method::OnSite, "Anna"), monday).unwrap_err(),
        intake(&queues, &request(Method::Phone, "Bram"), monday).unwrap_err(),
        intake(&refuses, &request(Method::Phone, "Anna"), sunday).unwrap_err(),
        intake(&never_refuses, &request(Method::Phone, "Anna"), sunday).unwrap_err(),
        outgoing(&queues, Method::Remote, None, Severity::B, monday).unwrap_err(),
    ];
    let noticed = [
        intake(&queues, &request(Method::Phone, "Anna"), sunday).unwrap(),
        intake(&queues, &request(Method::Email, "Anna"), monday).unwrap(),
        intake(&never, &request(Method::Phone, "Anna"), monday).unwrap(),
    ];
    let refused = refused.into_iter().map(|refusal| refusal.why);
    refused.chain(noticed.into_iter().flatten()).collect()
}

fn checks_say() -> Vec<Phrase> {
    let mut wrong = offering(WRONG);
    let first = "2026-01-01".parse::<chrono::NaiveDate>().unwrap();
    wrong.holidays = first.iter_days().take(3_000).map(|date| (date, CleanLine::default())).collect();
    let mut empty = offering(WRONG);
    empty.hours = Default::default();
    empty.contact.clear();
    let mut said = problems(&wrong);
    said.extend(problems(&empty));
    said
}

#[test]
fn every_sentence_is_said_in_both_languages() {
    let near = "2026-01-01T00:00:00Z".parse().unwrap();
    let mut phrases = policy_says();
    phrases.extend(checks_say());
    phrases.push(NoOpening { near }.phrase());
    for lang in Lang::VARIANTS {
        locale::set(*lang);
        for phrase in &phrases {
            let text = locale::say(phrase);
            assert_ne!(text, phrase.key, "{lang}");
            assert!(!text.contains(['{', '}', '_']) || text.contains("first_response"), "{text}");
        }
    }
}
