//! A small desk for tests: open on weekdays from nine to five in Amsterdam, two customers, agents anna and ben.

use super::Instant;
use super::apply::apply;
use super::catalogue::Catalogue;
use super::command::{Command, Verb};
use super::customer::{Customer, CustomerFacts};
use super::decide::{Decision, decide};
use super::desk::{Desk, Settings};
use super::event::Record;
use super::ids::{CommandId, TenantId, TicketNumber};
use super::kind::{Method, Nature, Service, Severity, Topic};
use super::offering::Offering;
use super::people::{Actor, Role};
use super::rejection::Rejection;
use super::status::Status;
use super::text::{CleanLine, CleanText};
use super::ticket::{Request, Waiting};
use std::sync::Arc;

/// The only ticket of [`in_status`].
pub(crate) const ONE: TicketNumber = TicketNumber(1);

// What the scenarios start from is the sample here too.
const OFFERING: &str = include_str!("../../tests/scenarios/offerings/standard.toml");
const CHECKLIST: &str = include_str!("../../tests/scenarios/catalogue/checklist.toml");
const VEHICLE: &str = include_str!("../../tests/scenarios/catalogue/vehicle.toml");

/// The offering of the sample desk.
pub(crate) fn offering() -> Offering {
    toml::from_str(OFFERING).unwrap()
}

/// The settings of the sample desk.
pub(crate) fn settings() -> Settings {
    Settings {
        partner: toml::from_str("name = \"Partner\"\nmodel = \"direct_bill\"").unwrap(),
        default_offering: offering(),
        close_after_days: 7,
        people: ["anna", "ben", "Chris"].map(str::to_owned).to_vec(),
        mail: None,
        catalogue: Arc::new(Catalogue {
            checklists: vec![toml::from_str(CHECKLIST).unwrap()],
            vehicles: vec![toml::from_str(VEHICLE).unwrap()],
            ..Catalogue::default()
        }),
    }
}

/// A customer by tenant, name and domain.
pub(crate) fn customer(tenant: &str, name: &str, domain: &str) -> Customer {
    Customer::new(CustomerFacts {
        tenant: TenantId::from(tenant),
        name: line(name),
        domain: line(domain),
        custom_domains: Vec::new(),
        country: None,
        language: None,
        relationship: None,
        delegated_access: None,
        tags: Vec::new(),
    })
}

/// The sample desk without tickets.
pub(crate) fn desk() -> Desk {
    let mut desk = Desk::new(settings());
    for known in
        [customer("t-1", "Contoso Holding", "contoso.com"), customer("t-2", "Fabrikam", "fabrikam.nl")]
    {
        desk.customers.insert(known.facts.tenant.clone(), known);
    }
    desk
}

/// A request by phone about Microsoft 365, severity B.
pub(crate) fn request(title: &str) -> Request {
    Request {
        title: line(title),
        description: CleanText::default(),
        topic: Topic::Technical,
        service: Service::M365,
        nature: Nature::BreakFix,
        severity: Severity::B,
        via: Method::Phone,
        contact: Some(line("Jan")),
    }
}

/// The sample desk with ticket 1 of Contoso in a state, nine o'clock on a Monday.
pub(crate) fn in_status(status: Status) -> Desk {
    let mut desk = desk();
    let create =
        Command::CreateTicket { customer: "t-1".to_owned(), request: request("Mail does not arrive") };
    run(&mut desk, &admin(), &create, at("2026-03-02T08:00:00Z")).unwrap();
    let verbs = match status {
        Status::New => vec![],
        Status::Open => vec![Verb::Take],
        Status::WaitingCustomer => vec![Verb::Take, Verb::Wait(waiting("a log"))],
        Status::WaitingVendor => vec![Verb::Take, open_case("100")],
        Status::Resolved | Status::Closed => vec![Verb::Take, Verb::Resolve(CleanText::default())],
    };
    for verb in verbs {
        run(&mut desk, &agent("anna"), &on_one(verb), at("2026-03-02T08:00:00Z")).unwrap();
    }
    if status == Status::Closed {
        run(&mut desk, &Actor::host(), &Command::CloseResolved, at("2026-03-09T08:00:00Z")).unwrap();
    }
    assert_eq!(desk.ticket(ONE).unwrap().status, status);
    desk
}

/// Decides, applies what was decided, and gives it back.
pub(crate) fn run(
    desk: &mut Desk,
    actor: &Actor,
    command: &Command,
    now: Instant,
) -> Result<Decision, Rejection> {
    let decision = decide(desk, actor, command, now)?;
    if !decision.events.is_empty() {
        let record = Record {
            seq: desk.seq + 1,
            at: now,
            actor: actor.clone(),
            command: CommandId(u128::from(desk.seq)),
            events: decision.events.clone(),
        };
        apply(desk, &record);
    }
    Ok(decision)
}

/// What an agent would do to ticket 1, at ten o'clock of its day (of a later one if it is closed).
pub(crate) fn try_verb(desk: &Desk, actor: &Actor, verb: Verb) -> Result<Decision, Rejection> {
    let at = desk.at.unwrap_or_default() + chrono::TimeDelta::hours(1);
    decide(desk, actor, &on_one(verb), at)
}

/// A verb on ticket 1.
pub(crate) fn on_one(verb: Verb) -> Command {
    Command::Ticket(ONE, verb)
}

/// Hands over to Microsoft.
pub(crate) fn open_case(number: &str) -> Verb {
    Verb::OpenCase { vehicle: "csp_technical".to_owned(), number: CleanLine::cut(number), severity: None }
}

/// A reason to wait, without an end.
pub(crate) fn waiting(reason: &str) -> Waiting {
    Waiting { reason: line(reason), until: None }
}

/// Somebody with a role.
pub(crate) fn person(name: &str, role: Role) -> Actor {
    Actor { name: name.to_owned(), role }
}

/// An agent.
pub(crate) fn agent(name: &str) -> Actor {
    person(name, Role::Agent)
}

/// An admin.
pub(crate) fn admin() -> Actor {
    person("root", Role::Admin)
}

/// An instant from RFC 3339.
pub(crate) fn at(text: &str) -> Instant {
    text.parse().unwrap()
}

/// A clean line.
pub(crate) fn line(text: &str) -> CleanLine {
    CleanLine::new(text).unwrap()
}

/// Clean text.
pub(crate) fn text(text: &str) -> CleanText {
    CleanText::new(text).unwrap()
}

/// The key of a rejection's first phrase.
pub(crate) fn key(result: Result<Decision, Rejection>) -> String {
    match result {
        Ok(_) => "ok".to_owned(),
        Err(rejection) => rejection.phrases().remove(0).key,
    }
}
