//! What promises, policies and checks say to people: every sentence exists in both languages, with nothing left open.

use crate::scenario::given::Given;
use loket::domain::calendar::NoOpening;
use loket::domain::contact::Direction;
use loket::domain::customer::{Customer, CustomerFacts};
use loket::domain::desk::{Desk, Settings};
use loket::domain::kind::{Method, Service, Severity, Topic};
use loket::domain::lang::Lang;
use loket::domain::offering::check::problems;
use loket::domain::offering::{Offering, OutOfHours};
use loket::domain::phrase::Phrase;
use loket::domain::policy::{Contact, not_in_offering};
use loket::domain::text::CleanLine;
use loket::locale;
use std::collections::BTreeSet;
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

/// A desk whose default offering is that of the office, changed a little; nobody there speaks its customer's language.
fn desk(change: impl FnOnce(&mut Offering)) -> Desk {
    let mut default_offering = offering(OFFICE);
    for rule in &mut default_offering.contact {
        rule.languages = vec!["fr".to_owned()];
    }
    change(&mut default_offering);
    let mut desk = Desk::new(Settings { default_offering, ..Given::default().settings() });
    let facts = CustomerFacts {
        tenant: "t-1".into(),
        name: CleanLine::cut("Contoso"),
        domain: CleanLine::cut("contoso.example"),
        custom_domains: Vec::new(),
        country: None,
        language: Some(Lang::Nl),
        relationship: None,
        delegated_access: None,
        tags: Vec::new(),
    };
    desk.customers.insert("t-1".into(), Customer::new(facts));
    desk
}

/// What is said of a contact on a day of May 2026: all refusals and notices.
fn said(desk: &Desk, direction: Direction, method: Method, person: &str, day: u32) -> Vec<Phrase> {
    let contact = Contact {
        desk,
        customer: &"t-1".into(),
        direction,
        method,
        person: Some(person),
        severity: Severity::B,
        at: format!("2026-05-{day:02}T09:00:00Z").parse().unwrap(),
    };
    contact.refusals().into_iter().map(|refusal| refusal.why).chain(contact.notices()).collect()
}

/// Every refusal and notice of the policy.
fn policy_says() -> Vec<Phrase> {
    use Direction::{Incoming, Outgoing};
    let (monday, sunday) = (11, 10);
    let queues = desk(|_| {});
    let refuses = desk(|offering| offering.out_of_hours = OutOfHours::Refuse);
    let charges = desk(|offering| offering.out_of_hours = OutOfHours::Surcharge);
    let never = desk(|offering| offering.hours = Default::default());
    let never_refuses = desk(|offering| {
        offering.hours = Default::default();
        offering.out_of_hours = OutOfHours::Refuse;
    });
    let promise = queues.promise(&"t-1".into(), "2026-05-11T09:00:00Z".parse().unwrap());
    let unpromised = not_in_offering(&promise, Topic::Billing, Service::PowerPlatform);
    let said = [
        said(&queues, Incoming, Method::OnSite, "Anna", monday),
        said(&queues, Incoming, Method::Phone, "Bram", monday),
        said(&refuses, Incoming, Method::Phone, "Anna", sunday),
        said(&never_refuses, Incoming, Method::Phone, "Anna", sunday),
        said(&queues, Outgoing, Method::Remote, "", monday),
        said(&queues, Incoming, Method::Phone, "Anna", sunday),
        said(&queues, Incoming, Method::Email, "Anna", monday),
        said(&charges, Incoming, Method::Phone, "Anna", sunday),
        said(&never, Incoming, Method::Phone, "Anna", monday),
        unpromised.into_iter().collect(),
    ];
    let keys: BTreeSet<&str> = said.iter().flatten().map(|phrase| phrase.key.as_str()).collect();
    assert_eq!(keys.len(), 11, "{keys:?}");
    said.into_iter().flatten().collect()
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
