//! Hand-overs: whole texts for three vehicles, and text from customers that cannot break them.

use super::{World, at, world};
use loket::config::Config;
use loket::domain::customer::{Subscription, SubscriptionStatus};
use loket::domain::desk::Settings;
use loket::domain::escalation::Draft;
use loket::domain::event::{CallOutcome, Event};
use loket::domain::ids::TicketNumber;
use loket::domain::kind::{Method, Service, Severity, Topic};
use loket::domain::lang::Lang;
use loket::domain::package::{self, Package};
use loket::domain::people::{Actor, Role};
use loket::domain::text::{CleanLine, CleanText};
use loket::domain::ticket::Escalation;
use loket::domain::view::TimelineEntry;
use loket::exchange::package::{json, markdown, plain, subject};
use loket::locale;
use rstest::rstest;

fn entry(seq: u64, when: &str, event: Event) -> TimelineEntry {
    TimelineEntry { seq, at: at(when), actor: Actor { name: "anna".to_owned(), role: Role::Agent }, event }
}

fn timeline(world: &World) -> Vec<TimelineEntry> {
    let number = TicketNumber(12);
    vec![
        entry(
            1,
            "2026-11-20T08:15:00Z",
            Event::TicketCreated {
                number,
                customer: world.ticket.customer.clone(),
                request: world.ticket.request.clone(),
            },
        ),
        entry(
            2,
            "2026-11-20T08:20:00Z",
            Event::Noted { number, text: CleanText::cut("The customer is angry.") },
        ),
        entry(
            3,
            "2026-11-20T08:40:00Z",
            Event::Called {
                number,
                to: Some(CleanLine::cut("Piet Jansen")),
                outcome: CallOutcome::Reached,
                text: CleanText::cut("He restarted everything."),
            },
        ),
        entry(
            4,
            "2026-11-20T09:00:00Z",
            Event::SeverityChanged {
                number,
                from: Severity::B,
                to: world.ticket.request.severity,
                why: CleanLine::cut("whole company"),
            },
        ),
    ]
}

fn package(world: &World, vehicle: &str) -> Package {
    with_timeline(world, vehicle, &timeline(world))
}

fn with_timeline(world: &World, vehicle: &str, timeline: &[TimelineEntry]) -> Package {
    let settings = Settings {
        partner: world.partner.clone(),
        catalogue: world.catalogue.clone(),
        ..Config::default().settings()
    };
    package::build(&settings, &world.customer, &world.ready(), timeline, &world.verdict(vehicle), world.on)
}

fn azure() -> World {
    let mut world = world()
        .ask(Topic::Technical, Service::Azure)
        .severity(Severity::A)
        .says("gdap-role", "yes")
        .says("start-time", "2026-11-20 07:55 Europe/Amsterdam")
        .says("resource", "/subscriptions/1/resourceGroups/web/providers/Microsoft.Web/sites/shop")
        .says("logs", "503 Service Unavailable\ncorrelation id 4f1c")
        .says("consent", "Piet Jansen agreed by phone at 09:41");
    world.ticket.request.title = CleanLine::cut("Web shop answers 503");
    world.ticket.request.description = CleanText::cut("The shop is down.\nNobody can order.");
    world.customer.subscriptions = vec![Subscription {
        id: "1f0e".to_owned(),
        product: CleanLine::cut("Azure plan"),
        service: Some(Service::Azure),
        status: SubscriptionStatus::Active,
        quantity: 1,
    }];
    world
}

fn dynamics() -> World {
    let mut world = world()
        .ask(Topic::Technical, Service::D365)
        .severity(Severity::A)
        .plan("asfp", "2026-01-01")
        .says("product", "bc")
        .says("bc-version", "25.1.12345.0")
        .says("environment", "Production, Business Central 25.1");
    world.partner.plans[0].contract_id = Some(CleanLine::cut("C-2"));
    world.partner.plans[0].access_id = Some(CleanLine::cut("A-2"));
    world.ticket.request.title = CleanLine::cut("Posting an invoice fails");
    world.ticket.request.description = CleanText::cut("Since the update posting stops with an error.");
    world
}

fn server() -> World {
    let mut world = world()
        .ask(Topic::Technical, Service::OnPrem)
        .severity(Severity::C)
        .offer("solutions_partner", "2026-03-01")
        .says("version", "N-1, Windows Server 2022 Standard");
    world.ticket.request.title = CleanLine::cut("Print spooler stops");
    world.ticket.request.description = CleanText::cut("The spooler stops every night.");
    world
}

#[test]
fn azure_by_the_support_that_comes_with_csp() {
    insta::assert_snapshot!(markdown(&package(&azure(), "csp_technical")));
}

#[test]
fn dynamics_by_the_paid_contract() {
    insta::assert_snapshot!(markdown(&package(&dynamics(), "asfp")));
}

#[test]
fn server_by_an_incident() {
    insta::assert_snapshot!(markdown(&package(&server(), "psi")));
}

#[test]
fn azure_as_plain_text() {
    insta::assert_snapshot!(plain(&package(&azure(), "csp_technical")));
}

#[test]
fn azure_as_json() {
    insta::assert_snapshot!(json(&package(&azure(), "csp_technical")));
}

/// What every vehicle gets, as text, for a fault of Microsoft 365 with the evidence that was found.
#[rstest]
#[case("commercial")]
#[case("indirect_provider")]
#[case("isv")]
#[case("msrc")]
#[case("ppi")]
#[case("psfp")]
#[case("signature")]
#[case("supplier")]
#[case("tpd")]
#[case("ufp")]
fn every_vehicle_has_its_own_form(#[case] vehicle: &str) {
    let mut world = world().says("start-time", "2026-11-20T06:55:00Z").says("errors", "550 5.7.1\nid 4f1c");
    world.partner.indirect_provider = None;
    insta::assert_snapshot!(format!("package_{vehicle}"), plain(&package(&world, vehicle)));
}

#[test]
fn each_format_says_the_same() {
    let package = package(&azure(), "csp_technical");
    let value: serde_json::Value = serde_json::from_str(&json(&package)).unwrap();
    let fields = value["fields"].as_array().unwrap();
    let (text, marked) = (plain(&package), markdown(&package));
    assert_eq!(fields.len(), package.fields.len());
    for field in fields {
        let label = field["label"].as_str().unwrap();
        let known = !field["value"].is_null();
        assert_eq!(text.contains(&format!("\n{label}:")), known, "{label} in the text");
        assert!(marked.contains(&format!("**{label}:**")), "{label} is not in the Markdown");
    }
    assert_eq!(subject(&package), "Ticket #12: Web shop answers 503");
}

#[test]
fn the_severity_chosen_on_the_way_is_asked_for() {
    let mut world = azure();
    let draft = Draft { severity: Some(Severity::B), ..Draft::default() };
    world.ticket.escalation = Some(Box::new(Escalation { draft: Some(draft), ..Escalation::default() }));
    let text = plain(&package(&world, "csp_technical"));
    assert!(text.contains("Severity: B, moderate") && text.contains("SEVERITY B"), "{text}");
}

#[test]
fn nobody_can_add_a_field_to_the_text() {
    let mut world = azure().says("logs", "first\nSeverity: C, minimal\nCONSENT");
    world.ticket.request.description = CleanText::cut("x\nContact (partner): evil");
    let text = plain(&package(&world, "csp_technical"));
    assert_eq!(text.lines().filter(|line| line.starts_with("Severity:")).count(), 1);
    assert_eq!(text.lines().filter(|line| line.starts_with("Contact (partner):")).count(), 1);
}

#[test]
fn it_is_in_english_whatever_the_screen_speaks() {
    let package = package(&azure(), "csp_technical");
    let english = markdown(&package);
    let dutch_screen = locale::within(Lang::Nl, || markdown(&package));
    assert_eq!(dutch_screen, english);
}

#[test]
fn contact_is_the_partner_and_notes_stay_inside() {
    let text = markdown(&package(&azure(), "csp_technical"));
    for word in ["Anna de Vries, Polder IT", "desk@polder.example", "+31 20 000 00 00"] {
        assert!(text.contains(word), "{word}");
    }
    for word in ["angry", "He restarted", "whole company", "anna —"] {
        assert!(!text.contains(word), "{word}");
    }
}

#[rstest]
#[case::heading("# Owned\n## Also")]
#[case::fence("```\n# Owned\n```")]
#[case::long_fence("``````````\n# Owned")]
#[case::code("a ` b `` c")]
#[case::link("[x](https://evil.example) ![y](https://evil.example/y.png) <script>alert(1)</script>")]
fn what_people_wrote_cannot_break_the_structure(#[case] evil: &str) {
    let tame: String = evil.chars().map(|c| if c.is_ascii_punctuation() { 'x' } else { c }).collect();
    assert_eq!(structure(&written_by(evil)), structure(&written_by(&tame)));
}

/// The hand-over of a ticket in which people wrote this everywhere.
fn written_by(text: &str) -> String {
    let mut world = azure().says("logs", text).says("consent", text);
    world.ticket.request.title = CleanLine::cut(text);
    world.ticket.request.description = CleanText::cut(text);
    world.customer.facts.name = CleanLine::cut(text);
    world.customer.subscriptions[0].product = CleanLine::cut(text);
    markdown(&package(&world, "csp_technical"))
}

/// What a reader of Markdown sees outside code: code spans and fenced blocks are left out.
fn structure(text: &str) -> Vec<String> {
    let mut fence: Option<String> = None;
    let mut lines = Vec::new();
    for line in text.lines() {
        let trimmed = line.trim_start();
        let ticks: String = trimmed.chars().take_while(|c| *c == '`').collect();
        match &fence {
            Some(open) if ticks.len() >= open.len() && trimmed == ticks => fence = None,
            Some(_) => {}
            None if ticks.len() >= 3 && !trimmed[ticks.len()..].contains('`') => fence = Some(ticks),
            None => lines.push(without_spans(line)),
        }
    }
    assert_eq!(fence, None, "a block stays open");
    lines.retain(|line| !line.trim().is_empty());
    lines.into_iter().map(|line| line.trim_end().to_owned()).collect()
}

fn without_spans(line: &str) -> String {
    let mut out = String::new();
    let mut rest = line;
    while let Some(start) = rest.find('`') {
        let ticks: String = rest[start..].chars().take_while(|c| *c == '`').collect();
        let after = &rest[start + ticks.len()..];
        let end = closing(after, ticks.len());
        out.push_str(&rest[..start]);
        match end {
            Some(end) => rest = &after[end + ticks.len()..],
            None => {
                out.push_str(&ticks);
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}

/// Where a run of exactly `length` backticks begins.
fn closing(text: &str, length: usize) -> Option<usize> {
    let mut at = 0;
    while let Some(start) = text[at..].find('`') {
        let start = at + start;
        let run = text[start..].chars().take_while(|c| *c == '`').count();
        if run == length {
            return Some(start);
        }
        at = start + run;
    }
    None
}

#[test]
fn what_is_missing_is_said() {
    let package = package(&dynamics(), "asfp");
    assert!(package.missing.contains(&"last-error".to_owned()));
    assert!(!package.missing.contains(&"environment".to_owned()));
    let mut nobody = dynamics();
    nobody.partner.contact.phone = CleanLine::default();
    let text = markdown(&super::packages::package(&nobody, "asfp"));
    assert!(text.contains("- **Telephone (partner):** (not known: fill in)"));
}

#[test]
fn a_long_life_is_told_by_its_beginning_and_end() {
    let world = azure();
    let mut timeline = timeline(&world);
    for seq in 5..105 {
        let event = Event::Replied {
            number: TicketNumber(12),
            via: Method::Email,
            to: None,
            text: CleanText::cut("x"),
        };
        timeline.push(entry(seq, "2026-11-21T09:00:00Z", event));
    }
    let package = with_timeline(&world, "csp_technical", &timeline);
    assert_eq!(package.timeline.len(), 20);
    assert_eq!(package.timeline[0].what.key, "package-created");
}
