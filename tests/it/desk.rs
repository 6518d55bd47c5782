//! The desk as a whole: whatever people do in whatever order, the records make the same desk again.

mod lists;
mod moments;
mod oracle;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use chrono_tz::Tz;
use loket::domain::apply::apply;
use loket::domain::case::{CaseFile, CaseResult, CaseStatus};
use loket::domain::catalogue::Catalogue;
use loket::domain::checklist::{Answer, Finding};
use loket::domain::claim::{ClaimKind, ClaimOutcome};
use loket::domain::command::{CaseVerb, Command, Verb};
use loket::domain::customer::{Subscription, SubscriptionStatus};
use loket::domain::decide::{decide, next_turn};
use loket::domain::desk::{Desk, Settings};
use loket::domain::escalation::{Draft, Stage};
use loket::domain::event::{CallOutcome, Event, Record};
use loket::domain::health::{HealthIssue, IssueClass};
use loket::domain::ids::{CommandId, TicketNumber};
use loket::domain::import::{CasePart, CustomerPart, Import};
use loket::domain::kind::{Method, Nature, Service, Severity, Topic};
use loket::domain::offering::{Offering, WeeklyHours};
use loket::domain::people::{Actor, Role};
use loket::domain::sla::{self, ClockKind};
use loket::domain::status::Status;
use loket::domain::text::{CleanLine, CleanText};
use loket::domain::ticket::{Mark, Reminder, Request, Ticket, Waiting};
use loket::domain::view::{self, AlertOf, CaseQuery, QueueQuery};
use proptest::prelude::*;
use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::sync::Arc;
use strum::VariantArray;

use crate::scenario::given::Given;

/// Settings with the rules of claims, and a vehicle that draws on incidents beside the one that does not.
fn settings() -> Settings {
    let given = Given::default().settings();
    let (real, known) = (loket::assets::catalogue(), &given.catalogue);
    let draws = real.vehicles.iter().filter(|vehicle| vehicle.id == DRAWS);
    let catalogue = Catalogue {
        vehicles: known.vehicles.iter().chain(draws).cloned().collect(),
        claims: real.claims.clone(),
        ..(**known).clone()
    };
    Settings { catalogue: Arc::new(catalogue), ..given }
}

/// A vehicle that draws on incidents.
const DRAWS: &str = "psi";

/// One step of a random day: who, what, and how many minutes after the step before.
type Moment = (Actor, Command, u32);

fn actor() -> impl Strategy<Value = Actor> {
    let name = prop::sample::select(vec!["anna", "ben", "sofie"]);
    let role = prop::sample::select(Role::VARIANTS.to_vec());
    (name, role).prop_map(|(name, role)| Actor { name: name.to_owned(), role })
}

fn text() -> impl Strategy<Value = CleanText> {
    prop::sample::select(vec!["", "Hello", "It is 🖨 again"]).prop_map(CleanText::cut)
}

fn line() -> impl Strategy<Value = CleanLine> {
    prop::sample::select(vec!["", "Jan", "Contoso", "a log"]).prop_map(CleanLine::cut)
}

fn customer() -> impl Strategy<Value = String> {
    prop::sample::select(vec!["t-1", "t-2", "contoso", "o", "nobody", ""]).prop_map(str::to_owned)
}

fn method() -> impl Strategy<Value = Method> {
    prop::sample::select(Method::VARIANTS.to_vec())
}

fn severity() -> impl Strategy<Value = Severity> {
    prop::sample::select(Severity::VARIANTS.to_vec())
}

fn case_status() -> impl Strategy<Value = CaseStatus> {
    prop::sample::select(vec![
        CaseStatus::None,
        CaseStatus::Open,
        CaseStatus::Closed,
        CaseStatus::AttentionNeeded,
    ])
}

fn request() -> impl Strategy<Value = Request> {
    (line(), text(), severity(), method()).prop_map(|(title, description, severity, via)| Request {
        title,
        description,
        topic: Topic::Technical,
        service: Service::M365,
        nature: Nature::BreakFix,
        severity,
        via,
        contact: None,
    })
}

fn verb() -> impl Strategy<Value = Verb> {
    let finding = prop::sample::select(vec![Finding::Done, Finding::Cause, Finding::Skipped]);
    let outcome = prop::sample::select(vec![CallOutcome::Reached, CallOutcome::NoAnswer]);
    let step = prop::sample::select(vec!["health", "trace", "dance"]).prop_map(str::to_owned);
    let number = prop::sample::select(vec!["1", "2", "3"]).prop_map(CleanLine::cut);
    let case = (number, prop::sample::select(vec!["csp_technical", DRAWS]), prop::option::of(severity()));
    let name = prop::option::of(prop::sample::select(vec!["anna", "ben"]).prop_map(CleanLine::cut));
    prop_oneof![
        Just(Verb::Take),
        name.prop_map(Verb::Assign),
        text().prop_map(Verb::Note),
        (prop::option::of(method()), text()).prop_map(|(via, text)| Verb::Reply { via, to: None, text }),
        (outcome, text()).prop_map(|(outcome, text)| Verb::Call { to: None, outcome, text }),
        line().prop_map(|reason| Verb::Wait(Waiting { reason, until: None })),
        Just(Verb::Resume),
        (step, finding, text())
            .prop_map(|(step, finding, text)| Verb::Check { step, answer: Answer { finding, text } }),
        text().prop_map(Verb::Resolve),
        text().prop_map(Verb::Reopen),
        (severity(), line()).prop_map(|(to, why)| Verb::Severity { to, why }),
        case.prop_map(|(number, vehicle, severity)| Verb::OpenCase {
            vehicle: vehicle.to_owned(),
            number,
            severity
        }),
    ]
}

/// Sometime in the days that a desk lives here, or in its past.
fn instant() -> impl Strategy<Value = DateTime<Utc>> {
    (-1_000..90_000_i64).prop_map(|minutes| monday() + TimeDelta::minutes(minutes))
}

/// What is promised, waited for and remembered.
fn verb_of_time() -> impl Strategy<Value = Verb> {
    let clock = prop::sample::select(ClockKind::VARIANTS.to_vec());
    prop_oneof![
        (line(), instant()).prop_map(|(reason, until)| Verb::Wait(Waiting { reason, until: Some(until) })),
        (line(), instant()).prop_map(|(text, at)| Verb::Remind(Some(Reminder { at, text }))),
        Just(Verb::Remind(None)),
        (clock, prop::option::of(instant()), line()).prop_map(|(clock, due, why)| Verb::Deadline {
            clock,
            due,
            why
        }),
        (method(), text(), any::<bool>()).prop_map(|(via, text, needs_reply)| Verb::Heard {
            via,
            from: None,
            text,
            needs_reply
        }),
        instant().prop_map(|by| Verb::CallBack { by, to: None }),
    ]
}

/// What leads to a supplier, and what can be claimed.
fn verb_of_escalation() -> impl Strategy<Value = Verb> {
    let kind = || prop::sample::select(ClaimKind::VARIANTS.to_vec());
    let since = (-100..40_i64).prop_map(|days| (monday() + TimeDelta::days(days)).date_naive());
    let outcome = prop::sample::select(ClaimOutcome::VARIANTS.to_vec());
    let draft = (prop::sample::select(Stage::VARIANTS.to_vec()), prop::option::of(severity()))
        .prop_map(|(stage, severity)| Draft { stage, vehicle: Some("csp_technical".to_owned()), severity });
    let issue = prop::option::of(prop::sample::select(vec!["EX1", "MO2"]).prop_map(str::to_owned));
    prop_oneof![
        3 => (kind(), since).prop_map(|(kind, since)| Verb::OpenClaim { kind, since }),
        3 => (kind(), outcome, text()).prop_map(|(kind, outcome, text)| Verb::SettleClaim { kind, outcome, text }),
        1 => prop::option::of(draft).prop_map(Verb::Draft),
        2 => (prop::option::of(prop::sample::select(Service::VARIANTS.to_vec())),
              prop::option::of(prop::sample::select(Nature::VARIANTS.to_vec())), line())
            .prop_map(|(service, nature, why)| Verb::Classify { topic: None, service, nature, why }),
        1 => issue.prop_map(Verb::LinkIssue),
    ]
}

/// What becomes of a case.
fn case_verb() -> impl Strategy<Value = CaseVerb> {
    let follow_up = (instant(), line()).prop_map(|(at, text)| Reminder { at, text });
    let result = prop::sample::select(CaseResult::VARIANTS.to_vec());
    prop_oneof![
        2 => (case_status(), text()).prop_map(|(status, text)| CaseVerb::moved(status, text)),
        4 => (
            prop::option::of(case_status()),
            prop::option::of(severity()),
            any::<bool>(),
            prop::option::of(prop::option::of(follow_up)),
            text(),
        )
            .prop_map(|(status, severity, by_supplier, follow_up, text)| CaseVerb::Update {
                status, severity, by_supplier, follow_up, text
            }),
        1 => (result, any::<bool>(), text())
            .prop_map(|(result, refunded, text)| CaseVerb::Close { result: Some(result), refunded, text }),
        1 => line().prop_map(|why| CaseVerb::Refund { why }),
    ]
}

fn issue() -> impl Strategy<Value = HealthIssue> {
    let class = prop::sample::select(IssueClass::VARIANTS.to_vec());
    (prop::sample::select(vec!["EX1", "MO2"]), class, instant()).prop_map(|(id, class, started)| {
        HealthIssue {
            id: id.to_owned(),
            title: CleanLine::cut("Mail is late"),
            impact: CleanText::default(),
            service: CleanLine::cut("Exchange Online"),
            family: Some(Service::M365),
            feature: CleanLine::default(),
            class,
            status: CleanLine::cut("serviceDegradation"),
            resolved: false,
            started_at: Some(started),
            ended_at: None,
            changed_at: None,
        }
    })
}

fn part(tenant: &str, name: &str) -> CustomerPart {
    CustomerPart {
        tenant: tenant.into(),
        name: CleanLine::cut(name),
        domain: CleanLine::cut(&format!("{tenant}.example")),
        custom_domains: None,
        country: None,
        language: None,
        relationship: None,
        delegated_access: None,
        tags: None,
    }
}

fn import() -> impl Strategy<Value = Import> {
    let part = (prop::sample::select(vec!["t-1", "t-2", "t-3"]), line())
        .prop_map(|(tenant, name)| part(tenant, &name));
    let subscription = (customer(), 0..3_u32).prop_map(|(customer, quantity)| {
        let subscription = Subscription {
            id: "s-1".to_owned(),
            product: CleanLine::cut("Azure plan"),
            service: None,
            status: SubscriptionStatus::Active,
            quantity,
        };
        (customer, subscription)
    });
    let case = (prop::sample::select(vec!["1", "2"]), customer(), case_status()).prop_map(case_part);
    (
        prop::collection::vec(part, 0..3),
        prop::collection::vec(subscription, 0..2),
        prop::collection::vec(case, 0..2),
        prop::collection::vec(issue().prop_map(|issue| (None, issue)), 0..2),
    )
        .prop_map(|(customers, subscriptions, cases, issues)| Import {
            customers,
            subscriptions,
            cases,
            issues,
            ..Import::default()
        })
}

fn case_part((number, customer, status): (&str, String, CaseStatus)) -> CasePart {
    CasePart {
        customer: Some(customer),
        organization: None,
        case: loket::domain::case::Case {
            number: number.to_owned(),
            vehicle: "partner_center".to_owned(),
            customer: None,
            ticket: None,
            title: CleanLine::cut("From Partner Center"),
            severity: None,
            status,
            opened_at: None,
            changed_at: None,
            closed_at: None,
        },
    }
}

/// The default one with another name, other targets, another zone, and from another day on.
fn offering() -> impl Strategy<Value = Offering> {
    let zone = prop::sample::select(vec![Tz::Europe__Amsterdam, Tz::Pacific__Apia]);
    let day = prop::option::of(1..31_u32).prop_map(|day| NaiveDate::from_ymd_opt(2026, 3, day?));
    (line(), 1..600_u32, zone, day, any::<bool>()).prop_map(|(name, minutes, time_zone, effective, wide)| {
        let mut offering = Offering {
            name,
            time_zone,
            effective,
            severity_a_24x7: wide,
            ..Given::default().settings().default_offering
        };
        if let Some(rule) = offering.contact.first_mut().filter(|_| wide) {
            let (from, to) = ("20:00-24:00".parse().unwrap(), "00:00-10:00".parse().unwrap());
            rule.hours = Some(WeeklyHours { sun: vec![from], mon: vec![to], ..offering.hours.clone() });
        }
        offering.waiting_vendor_pauses = minutes % 5 == 0;
        for targets in offering.targets.values_mut() {
            targets.first_response.minutes = minutes;
            targets.response = (minutes % 2 == 0).then_some(targets.first_response);
            targets.update = (minutes % 3 == 0).then_some(targets.first_response);
        }
        offering
    })
}

fn command() -> impl Strategy<Value = Command> {
    let case = prop::sample::select(vec!["1", "2", "3"]).prop_map(str::to_owned);
    prop_oneof![
        2 => import().prop_map(Command::Import),
        1 => (customer(), line()).prop_map(|(customer, alias)| Command::EditCustomer {
            customer,
            alias: Some(Some(alias)),
            time_zone: None
        }),
        2 => (customer(), offering())
            .prop_map(|(customer, offering)| Command::SetOffering { customer, offering: Box::new(offering) }),
        4 => (customer(), request())
            .prop_map(|(customer, request)| Command::CreateTicket { customer, request }),
        16 => (1..5_u64, verb()).prop_map(|(number, verb)| Command::Ticket(TicketNumber(number), verb)),
        8 => (1..5_u64, verb_of_time()).prop_map(|(number, verb)| Command::Ticket(TicketNumber(number), verb)),
        1 => offering().prop_map(|offering| Command::SetDefaultOffering(Box::new(offering))),
        6 => (1..5_u64, verb_of_escalation())
            .prop_map(|(number, verb)| Command::Ticket(TicketNumber(number), verb)),
        5 => (case, case_verb()).prop_map(|(case, verb)| Command::Case(case, verb)),
        1 => Just(Command::CloseResolved),
    ]
}

fn days() -> impl Strategy<Value = Vec<Moment>> {
    prop::collection::vec((actor(), command(), 0..3_000_u32), 1..60)
}

fn monday() -> DateTime<Utc> {
    "2026-03-02T08:00:00Z".parse().unwrap()
}

fn two_customers() -> Import {
    Import { customers: vec![part("t-1", "Contoso"), part("t-2", "Fabrikam")], ..Import::default() }
}

/// Takes in two customers.
fn opening() -> Moment {
    (Actor::host(), Command::Import(two_customers()), 0)
}

/// Makes a ticket of a customer.
fn create(customer: &str) -> Moment {
    let command = Command::CreateTicket {
        customer: customer.to_owned(),
        request: Request {
            title: CleanLine::cut("Printer"),
            description: CleanText::default(),
            topic: Topic::Technical,
            service: Service::M365,
            nature: Nature::BreakFix,
            severity: Severity::B,
            via: Method::Phone,
            contact: None,
        },
    };
    (Actor::host(), command, 0)
}

/// Does one thing, if the desk allows it.
fn step(desk: &mut Desk, (actor, command, _): &Moment, now: DateTime<Utc>, id: usize) -> Option<Record> {
    let decision = decide(desk, actor, command, now).ok()?;
    assert_eq!(decision.outcome.seq, desk.seq + u64::from(!decision.events.is_empty()));
    if decision.events.is_empty() {
        return None;
    }
    let record = Record {
        seq: desk.seq + 1,
        at: now,
        actor: actor.clone(),
        command: CommandId(id as u128),
        events: decision.events,
    };
    apply(desk, &record);
    Some(record)
}

/// Writes what time brought about; whether that was anything.
fn keep_time(desk: &mut Desk, now: DateTime<Utc>) -> bool {
    let commands = [Command::KeepTime, Command::CloseResolved];
    let records = commands.map(|command| step(desk, &(Actor::host(), command, 0), now, 0));
    records.iter().any(Option::is_some)
}

/// Lives through the moments; gives the desk and its records.
fn live(moments: &[Moment]) -> (Desk, Vec<Record>) {
    let mut desk = Desk::new(settings());
    let mut records = Vec::new();
    let mut now = monday();
    for moment in [&opening()].into_iter().chain(moments) {
        now += TimeDelta::minutes(i64::from(moment.2));
        records.extend(step(&mut desk, moment, now, records.len()));
    }
    (desk, records)
}

/// What is true of every ticket at any time.
fn hold(desk: &Desk, ticket: &Ticket) {
    let number = ticket.number;
    let is = |status| ticket.status == status;
    assert!(desk.customers.contains_key(&ticket.customer), "{number} has a customer");
    assert!(number.0 <= desk.last_number, "{number} was counted");
    assert_eq!(ticket.waiting.is_some(), is(Status::WaitingCustomer), "{number} waits");
    assert_eq!(ticket.promise.is_some(), !ticket.status.is_active(), "{number} keeps its promise");
    assert!(!is(Status::New) || ticket.assignee.is_none(), "{number} is new and somebody's");
    assert!(ticket.marks.is_sorted_by_key(|(at, _)| *at), "{number}: marks in order");
    let last = ticket
        .marks
        .iter()
        .rev()
        .find(|(_, mark)| !matches!(mark, Mark::Severity(_) | Mark::AgentSpoke | Mark::CustomerSpoke));
    let told = last.map(|(_, mark)| *mark);
    match ticket.status {
        Status::New => assert_eq!(told, None, "{number}"),
        Status::Open => {
            assert!(matches!(told, None | Some(Mark::Resumed | Mark::Reopened)), "{number}: {told:?}")
        }
        Status::WaitingCustomer => assert_eq!(told, Some(Mark::WaitingCustomer), "{number}"),
        Status::WaitingVendor => assert_eq!(told, Some(Mark::WaitingVendor), "{number}"),
        Status::Resolved | Status::Closed => assert_eq!(told, Some(Mark::Resolved), "{number}"),
    }
    if is(Status::Closed) {
        assert!(ticket.claims_end().is_none_or(|end| Some(end) < desk.at), "{number} can claim nothing");
    }
    for case in &ticket.cases {
        assert_eq!(desk.cases[case].case.ticket, Some(number), "case {case}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn records_make_the_same_desk_again(moments in days()) {
        let (desk, records) = live(&moments);
        let mut again = Desk::new(desk.settings.clone());
        for record in &records {
            apply(&mut again, record);
        }
        prop_assert_eq!(again, desk);
    }

    #[test]
    fn what_must_hold_of_tickets_holds(moments in days()) {
        let (desk, records) = live(&moments);
        for ticket in desk.tickets.values() {
            hold(&desk, ticket);
        }
        let closed = desk.tickets.values().filter(|ticket| ticket.status == Status::Closed).count();
        prop_assert_eq!(desk.closed, closed as u64);
        prop_assert!(records.iter().zip(1..).all(|(record, seq)| record.seq == seq));
    }

    #[test]
    fn every_view_can_be_made(moments in days(), text in "[a-z:#@ ]{0,12}", minutes in 0..100_000_u32) {
        let (desk, _) = live(&moments);
        let now = monday() + TimeDelta::minutes(i64::from(minutes));
        let board = view::board(&desk, now);
        let all = &board.all;
        let groups = [all.breached, all.pressing, all.due_soon, all.on_track, all.paused, all.met];
        prop_assert_eq!(all.open, groups.iter().sum::<usize>());
        let query = QueueQuery { text, limit: 3, ..QueueQuery::default() };
        if let Ok(queue) = view::queue(&desk, &query, "anna", &[], now) {
            prop_assert!(queue.rows.len() <= 3 && queue.matching <= queue.total);
            for row in &queue.rows {
                let title = row.ticket.title.chars().count();
                prop_assert!(row.title_hits.iter().all(|place| *place < title));
                let customer = row.ticket.customer.chars().count();
                prop_assert!(row.customer_hits.iter().all(|place| *place < customer));
            }
        }
        for number in desk.tickets.keys() {
            prop_assert!(view::ticket(&desk, *number, Vec::new(), now).is_ok());
        }
        for file in desk.cases.values() {
            prop_assert!(view::case(&desk, &file.case.number, now).is_ok());
        }
        let ledger = view::cases(&desk, &CaseQuery { all: true, ..CaseQuery::default() }, now);
        prop_assert_eq!((ledger.rows.len(), ledger.matching), (desk.cases.len(), desk.cases.len()));
        let due = |row: &view::CaseRow| row.follow_up_due(now);
        prop_assert!(ledger.rows.is_sorted_by_key(|row| !due(row)), "what is due comes first");
        for row in view::customers(&desk, "", now) {
            prop_assert!(view::customer(&desk, row.tenant.as_str(), now).is_ok());
        }
    }

    /// Whoever sleeps until the next turn misses nothing, and is not woken for nothing again and again.
    #[test]
    fn what_is_due_is_written_once(moments in days()) {
        let mut desk = Desk::new(settings());
        let mut now = monday();
        for (id, moment) in [&opening()].into_iter().chain(&moments).enumerate() {
            let until = now + TimeDelta::minutes(i64::from(moment.2));
            let turn = next_turn(&desk, now);
            prop_assert_eq!(turn, next_turn(&desk.clone(), now), "as reckoned anew");
            let quiet = until.min(turn.unwrap_or(until) - TimeDelta::seconds(1));
            if quiet > now {
                prop_assert!(!keep_time(&mut desk.clone(), quiet), "nothing before {:?}", turn);
            }
            now = until;
            keep_time(&mut desk, now);
            prop_assert!(next_turn(&desk, now).is_none_or(|turn| turn > now), "nothing is left at {}", now);
            prop_assert!(!keep_time(&mut desk, now));
            step(&mut desk, moment, now, id);
        }
    }

    #[test]
    fn alerts_are_the_clocks_that_ask_for_attention(moments in days(), minutes in 0..20_000_i64) {
        let (desk, _) = live(&moments);
        let now = desk.at.unwrap_or(monday()) + TimeDelta::minutes(minutes);
        let alerts = view::alerts(&desk, "anna", now);
        let told: BTreeSet<(Option<TicketNumber>, AlertOf)> =
            alerts.iter().map(|alert| (alert.number, alert.of.clone())).collect();
        let clocks = desk.tickets.values().flat_map(|ticket| {
            let runs = |clock: ClockKind| match ticket.status {
                Status::Resolved => clock == ClockKind::Claim,
                status => status.is_active(),
            };
            let mut clocks = sla::clocks(ticket, &desk.terms_of(ticket, now), now);
            clocks.retain(|clock| runs(clock.clock));
            clocks.into_iter().map(|clock| (Some(ticket.number), clock))
        });
        let asking = clocks.filter(|(_, clock)| {
            let warned = clock.warn_at.is_some_and(|at| at.timestamp() <= now.timestamp());
            clock.met_at.is_none() && clock.due.is_some() && (warned || clock.breached)
        });
        let asking = asking.map(|(number, clock)| (number, AlertOf::Clock(clock.clock)));
        let open = desk.cases.values().filter(|file| file.case.status != CaseStatus::Closed);
        let is_due = |file: &&CaseFile| file.follow_up.as_ref().is_some_and(|follow_up| follow_up.at <= now);
        let again = open.filter(is_due);
        let again = again.map(|file| (file.case.ticket, AlertOf::FollowUp(file.case.number.clone())));
        prop_assert_eq!(told, asking.chain(again).collect());
        prop_assert!(alerts.is_sorted_by_key(|alert| (Reverse(alert.level), alert.due)));
    }

    #[test]
    fn events_of_another_desk_do_no_harm(moments in days(), from in 0..20_usize) {
        let (desk, records) = live(&moments);
        let mut stranger = Desk::new(desk.settings.clone());
        for record in records.iter().skip(from) {
            apply(&mut stranger, record);
        }
        let created = |event: &&Event| matches!(event, Event::TicketCreated { .. });
        let known = records.iter().skip(from).flat_map(|record| &record.events).filter(created).count();
        prop_assert_eq!(stranger.tickets.len(), known);
    }
}
