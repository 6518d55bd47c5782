//! What the host behind the screen knows: tickets in every state, customers of several scripts, one Monday morning.

pub(crate) mod cases;
pub(crate) mod escalation;
mod offered;
pub(crate) mod promises;

pub(crate) use offered::promise;

use chrono::{TimeDelta, TimeZone, Utc};
use loket::domain::Instant;
use loket::domain::case::{Case, CaseStatus};
use loket::domain::checklist::{Answer, Finding, StepKind};
use loket::domain::customer::SubscriptionStatus;
use loket::domain::delegation::Access;
use loket::domain::event::{CallOutcome, Event};
use loket::domain::ids::{TenantId, TicketNumber};
use loket::domain::kind::{Method, Nature, Service, Severity, Topic};
use loket::domain::lang::Lang;
use loket::domain::offering::PromiseId;
use loket::domain::people::{Actor, Role};
use loket::domain::phrase::Phrase;
use loket::domain::price::{Price, Pricing};
use loket::domain::rejection::Rejection;
use loket::domain::sla::{Clock, ClockKind};
use loket::domain::status::Status;
use loket::domain::text::{CleanLine, CleanText};
use loket::domain::ticket::{Request, Waiting};
use loket::domain::view::Reach;
use loket::domain::view::*;
use loket::domain::work::Bill;

/// Monday 23 November 2026, 11:00 in Amsterdam.
pub(crate) fn now() -> Instant {
    Utc.with_ymd_and_hms(2026, 11, 23, 10, 0, 0).unwrap()
}

pub(super) fn ago(minutes: i64) -> Instant {
    now() - TimeDelta::minutes(minutes)
}

const CUSTOMERS: [(&str, &str, &str); 5] = [
    ("t-vries", "De Vries Bouwgroep B.V.", "devries.nl"),
    ("t-nordlys", "Nordlys Shipping AS", "nordlys.no"),
    ("t-kaigai", "海外商事株式会社", "kaigai.jp"),
    ("t-nur", "شركة النور للتجارة", "alnoor.ae"),
    ("t-bakery", "Émilie’s Bakery 🥐", "emilies.fr"),
];

/// Number, title, customer, severity, status, assignee, minutes to the deadline.
type Line = (u64, &'static str, usize, Severity, Status, Option<&'static str>, Option<i64>);

const TICKETS: [Line; 14] = [
    (7, "Mail to one domain bounces with 550 5.7.1", 0, Severity::B, Status::Open, Some("bram"), Some(-192)),
    (31, "Niemand kan aanmelden sinds de update van vannacht", 0, Severity::A, Status::New, None, Some(-4)),
    (29, "Teams meetings drop after ten minutes", 1, Severity::A, Status::Open, Some("anna"), Some(1)),
    (30, "Shared mailbox over its limit", 1, Severity::C, Status::New, None, Some(24)),
    (12, "請求書の金額が先月の二倍になっています", 2, Severity::B, Status::Open, Some("anna"), Some(42)),
    (22, "لا يمكن فتح البريد الإلكتروني", 3, Severity::B, Status::Open, Some("bram"), Some(59)),
    (18, "Licence for a new colleague 👩‍🍳", 4, Severity::C, Status::Open, Some("esra"), Some(180)),
    (
        19,
        "SQL database at 100% DTU during the night run",
        1,
        Severity::B,
        Status::WaitingVendor,
        Some("anna"),
        Some(360),
    ),
    (
        11,
        "Advies: back-up van Azure naar een tweede regio",
        0,
        Severity::C,
        Status::Open,
        Some("anna"),
        Some(1_260),
    ),
    (15, "Invoice shows a product we cancelled", 1, Severity::C, Status::Open, Some("esra"), Some(4_000)),
    (
        9,
        "OneDrive does not synchronise on macOS",
        4,
        Severity::C,
        Status::WaitingCustomer,
        Some("bram"),
        None,
    ),
    (21, "VPN naar Azure valt elk uur weg", 0, Severity::B, Status::WaitingCustomer, Some("anna"), None),
    (5, "Reduce seats at the renewal", 1, Severity::C, Status::Resolved, Some("esra"), None),
    (3, "Certificaat van de website verloopt", 0, Severity::C, Status::Resolved, Some("bram"), None),
];

pub(crate) fn tickets() -> Vec<TicketRow> {
    TICKETS.iter().map(ticket_row).collect()
}

fn ticket_row(line: &Line) -> TicketRow {
    let (number, title, customer, severity, status, assignee, minutes) = *line;
    let (tenant, name, _) = CUSTOMERS[customer];
    let due = minutes.map(|minutes| now() + TimeDelta::minutes(minutes) + TimeDelta::seconds(30));
    let clock = if status == Status::New { ClockKind::FirstResponse } else { ClockKind::Resolution };
    let billing = title.contains("Invoice") || title.contains("請求");
    TicketRow {
        number: TicketNumber(number),
        title: title.to_owned(),
        customer: name.to_owned(),
        tenant: TenantId::from(tenant),
        topic: if billing { Topic::Billing } else { Topic::Technical },
        service: Service::M365,
        nature: Nature::BreakFix,
        severity,
        status,
        assignee: assignee.map(str::to_owned),
        created_at: ago(300),
        via: Method::Phone,
        next_deadline: due.map(|due| Deadline { clock, due, breached: due <= now() }),
        clocks: clocks(status, due),
        reach: reach(customer, minutes),
        left_s: minutes.map(open_left),
        pace: Pace { runs: reach(customer, minutes).now, changes_at: reach(customer, minutes).changes_at },
        disclosed: true,
    }
}

/// In Japan and the Emirates it is evening; the others can be reached until half past five.
fn reach(customer: usize, minutes: Option<i64>) -> Reach {
    let now = !matches!(customer, 2 | 3);
    let changes_at = Some(if now { ago(-390) } else { ago(-14 * 60 - 5) });
    Reach {
        now,
        changes_at,
        last_chance: now && minutes.is_some_and(|minutes| (0..1_290).contains(&minutes)),
    }
}

/// Of what lies after closing today, about a third is open.
fn open_left(minutes: i64) -> i64 {
    let today = minutes.min(390);
    (today + (minutes - today) / 3) * 60 + 30
}

fn clocks(status: Status, due: Option<Instant>) -> Vec<Clock> {
    let clock = |clock, due, met_at, used_s| Clock {
        clock,
        start: ago(300),
        due,
        manual: None,
        reckoned: due,
        // Of eight hours, 75 % are used two hours before, 90 % 48 minutes before.
        warn_at: due.map(|due| due - TimeDelta::minutes(120)),
        press_at: due.map(|due| due - TimeDelta::minutes(48)),
        met_at,
        breached: met_at.is_none() && due.is_some_and(|due| due <= now()),
        paused: status == Status::WaitingCustomer,
        target_s: 8 * 3_600,
        used_s,
    };
    let met = (status != Status::New).then(|| ago(270));
    let solved = (!status.is_active()).then(|| ago(60));
    vec![
        clock(ClockKind::FirstResponse, if met.is_some() { Some(ago(-60)) } else { due }, met, 1_800),
        clock(ClockKind::Resolution, if solved.is_some() { Some(ago(-60)) } else { due }, solved, 18_000),
    ]
}

/// The answer of the host to a question.
pub(crate) fn answer(query: &Query) -> Result<View, Rejection> {
    let missing = || Rejection::NotFound(Phrase::new("reject-no-ticket").with("number", 0));
    Ok(match query {
        Query::Queue(query) => View::Queue(queue(query)),
        Query::Ticket(number) => View::Ticket(Box::new(ticket(*number).ok_or_else(missing)?)),
        Query::Customers(text) => View::Customers(customers(text)),
        Query::Customer(text) => View::Customer(Box::new(customer(text).ok_or_else(missing)?)),
        Query::Board => View::Board(board()),
        Query::Verdicts(number, _) => View::Verdicts(Box::new(escalation::verdicts(*number))),
        Query::Package(number, vehicle) => {
            View::Package(Box::new(escalation::package(*number, vehicle.as_deref())))
        }
        Query::Cases(query) => View::Cases(cases::ledger(query)),
        Query::Case(number) => View::Case(Box::new(cases::case(number).ok_or_else(missing)?)),
        Query::Entitlements(_) => View::Entitlements(cases::entitlements()),
        Query::Issues { .. } => View::Issues(Vec::new()),
        Query::Status => View::Status(status()),
        Query::Explain(number, _) => {
            View::Explain(Box::new(promises::explained(*number).ok_or_else(missing)?))
        }
        Query::Statement(..) => return Err(missing()),
        Query::WorkLog(_) => View::WorkLog(Vec::new()),
        Query::Audit(_) => View::Audit(Vec::new()),
        Query::Alerts => View::Alerts(Vec::new()),
    })
}

/// As far as screens need it: a filter finds literal text only.
pub(crate) fn queue(query: &QueueQuery) -> QueueView {
    let all: Vec<TicketRow> = tickets().into_iter().filter(|row| row.status.is_active()).collect();
    let total = all.len();
    let wanted = query.text.to_lowercase();
    let fits = |row: &TicketRow| {
        row.title.to_lowercase().contains(&wanted)
            && query.assignee.as_ref().is_none_or(|name| row.assignee.as_ref() == Some(name))
    };
    let mut all: Vec<TicketRow> = all.into_iter().filter(fits).collect();
    if query.sort == Sort::Reachable {
        all.sort_by_key(|row| (!row.reach.now, !row.reach.last_chance, row.left_s.unwrap_or(i64::MAX)));
    }
    let rows: Vec<QueueRow> = all.into_iter().map(|row| queue_row(row, &wanted)).collect();
    let matching = rows.len();
    let rows = rows.into_iter().skip(query.offset).take(query.limit).collect();
    QueueView { rows, offset: query.offset, matching, total, at: now(), changes_at: Some(ago(-390)) }
}

fn queue_row(ticket: TicketRow, wanted: &str) -> QueueRow {
    let title = ticket.title.to_lowercase();
    let start = title.find(wanted).map(|at| title[..at].chars().count()).unwrap_or(0);
    let title_hits = (start..start + wanted.chars().count()).collect();
    QueueRow { ticket, title_hits, customer_hits: Vec::new() }
}

pub(crate) fn ticket(number: TicketNumber) -> Option<TicketView> {
    let row = tickets().into_iter().find(|row| row.number == number)?;
    let row = if number == promises::RICH { promises::row(row) } else { row };
    let waits = row.status == Status::WaitingCustomer;
    let view = TicketView {
        description: "Every mail to example.org comes back within a minute.\nOther domains work.".to_owned(),
        contact: Some("Jan de Vries".to_owned()),
        waiting: waits.then(|| Waiting {
            reason: CleanLine::cut("a time to try it together"),
            until: Some(ago(-1_500)),
        }),
        time_zone: chrono_tz::Europe::Amsterdam,
        open_now: true,
        changes_at: Some(ago(-390)),
        reachable_by: vec![Method::Phone, Method::Email],
        checklist: checklist(),
        cases: handed_over().into_iter().filter(|row| row.case.ticket == Some(number)).collect(),
        conclusion: None,
        draft: None,
        issues: Vec::new(),
        claims: Vec::new(),
        promise: PromiseId::Own(2),
        call_back: None,
        attempts: 0,
        reminder: None,
        breaches: Vec::new(),
        price: Price::Included,
        pricing: Pricing::default(),
        bill: Bill::default(),
        block_minutes_left: 0,
        timeline: timeline(&row),
        row,
    };
    Some(if number == promises::RICH { promises::ticket_view(view) } else { view })
}

fn checklist() -> Vec<StepView> {
    let step = |id: &str, en: &str, nl: &str, kind, gate, answer| StepView {
        id: id.to_owned(),
        text: Words { en: en.to_owned(), nl: nl.to_owned() },
        kind,
        gate,
        form: None,
        choices: Vec::new(),
        applies: true,
        source: "EN23 report-problems.md".to_owned(),
        confidence: "A".to_owned(),
        answer,
    };
    let done = Answer { finding: Finding::Done, text: CleanText::cut("Nothing known for this tenant.") };
    let skipped =
        Answer { finding: Finding::Skipped, text: CleanText::cut("The customer has no Windows client.") };
    vec![
        step(
            "health",
            "Is there an incident in the service health of this tenant?",
            "Staat er een storing in de servicestatus van deze tenant?",
            StepKind::Check,
            true,
            Some(done),
        ),
        step(
            "scope",
            "Who is affected: one person, a group, everybody?",
            "Wie heeft er last van: één persoon, een groep, iedereen?",
            StepKind::Check,
            true,
            None,
        ),
        step(
            "client",
            "Does it also happen in the browser?",
            "Gebeurt het ook in de browser?",
            StepKind::Check,
            false,
            Some(skipped),
        ),
        step(
            "message",
            "Copy the whole error message with its time and zone.",
            "Kopieer de hele foutmelding met tijd en zone.",
            StepKind::Evidence,
            false,
            None,
        ),
    ]
}

fn timeline(row: &TicketRow) -> Vec<TimelineEntry> {
    let told = told(row);
    let entry = |(seq, (minutes, name, event)): (usize, (i64, &str, Event))| TimelineEntry {
        seq: seq as u64 + 1,
        at: ago(minutes),
        actor: Actor { name: name.to_owned(), role: Role::Agent },
        event,
    };
    told.into_iter().enumerate().map(entry).collect()
}

/// Minutes ago, who, what.
fn told(row: &TicketRow) -> Vec<(i64, &'static str, Event)> {
    let number = row.number;
    let customer = row.tenant.clone();
    let request = request(row);
    let to = Some(CleanLine::cut("Jan de Vries"));
    let replied = Event::Replied {
        number,
        via: Method::Email,
        to: to.clone(),
        text: CleanText::cut("We see the bounces in the message trace and look at your connector."),
    };
    let noted = Event::Noted {
        number,
        text: CleanText::cut("Connector has a stale certificate, asked their provider."),
    };
    let called = Event::Called { number, to, outcome: CallOutcome::Voicemail, text: CleanText::default() };
    let assigned = Event::Assigned { number, to: Some("bram".to_owned()) };
    let created = Event::TicketCreated { number, customer, request };
    vec![
        (300, "anna", created),
        (290, "bram", assigned),
        (270, "bram", replied),
        (120, "bram", noted),
        (30, "anna", called),
    ]
}

fn request(row: &TicketRow) -> Request {
    Request {
        title: CleanLine::cut(&row.title),
        description: CleanText::default(),
        topic: row.topic,
        service: row.service,
        nature: row.nature,
        severity: row.severity,
        via: row.via,
        contact: None,
    }
}

fn handed_over() -> Vec<CaseRow> {
    let case = Case {
        number: "2611230040001234".to_owned(),
        vehicle: "csp_technical".to_owned(),
        customer: Some(TenantId::from("t-nordlys")),
        ticket: Some(TicketNumber(19)),
        title: CleanLine::cut("SQL database at 100% DTU"),
        severity: Some(Severity::B),
        status: CaseStatus::AttentionNeeded,
        opened_at: Some(ago(600)),
        changed_at: Some(ago(90)),
        closed_at: None,
    };
    vec![CaseRow {
        customer_name: "Nordlys".to_owned(),
        vehicle_name: Words {
            en: "CSP technical support".to_owned(),
            nl: "Technische CSP-ondersteuning".to_owned(),
        },
        ball: case.ball(),
        assignee: Some("anna".to_owned()),
        clock: None,
        follow_up: None,
        result: None,
        incident: None,
        case,
    }]
}

pub(crate) fn customers(text: &str) -> Vec<CustomerRow> {
    let wanted = text.to_lowercase();
    let all = CUSTOMERS.iter().filter(|(_, name, _)| name.to_lowercase().contains(&wanted));
    all.map(|(tenant, name, domain)| customer_row(tenant, name, domain)).collect()
}

fn customer_row(tenant: &str, name: &str, domain: &str) -> CustomerRow {
    let subscription = |product: &str, status, quantity| SubscriptionRow {
        id: product.to_lowercase(),
        product: product.to_owned(),
        service: Some(Service::M365),
        status,
        quantity,
    };
    CustomerRow {
        tenant: TenantId::from(tenant),
        name: name.to_owned(),
        alias: (tenant == "t-vries").then(|| "Vries".to_owned()),
        domain: domain.to_owned(),
        country: Some("NL".to_owned()),
        time_zone: chrono_tz::Europe::Amsterdam,
        subscriptions: vec![
            subscription("Microsoft 365 Business Premium", SubscriptionStatus::Active, 42),
            subscription("Azure plan", SubscriptionStatus::Active, 1),
            subscription("Visio Plan 2", SubscriptionStatus::Suspended, 3),
        ],
        offering: None,
    }
}

pub(crate) fn customer(text: &str) -> Option<CustomerView> {
    let (tenant, name, domain) = CUSTOMERS.iter().find(|(tenant, ..)| *tenant == text)?;
    let row = customer_row(tenant, name, domain);
    let mine = |ticket: &TicketRow| ticket.tenant == row.tenant;
    Some(CustomerView {
        custom_domains: vec!["devriesbouw.nl".to_owned()],
        relationship: Some("reseller".to_owned()),
        delegated_access: Some(true),
        tags: vec!["construction".to_owned()],
        versions: Vec::new(),
        promise: promise(),
        promise_id: PromiseId::Own(2),
        disclosure: (tenant != &"t-vries").then(offered::disclosure),
        language: Lang::Nl,
        days: offered::days(),
        blocks: vec![offered::block()],
        block_minutes_left: 450,
        open_now: true,
        changes_at: Some(ago(-390)),
        reachable_by: vec![Method::Phone, Method::Email],
        tickets: tickets().into_iter().filter(mine).collect(),
        cases: handed_over()
            .into_iter()
            .filter(|case| case.case.customer.as_ref() == Some(&row.tenant))
            .collect(),
        gdap: Vec::new(),
        access: Access::default(),
        support_contacts: Vec::new(),
        row,
    })
}

fn board() -> BoardView {
    let tally = |name: &str, [breached, pressing, due_soon, on_track, paused, met]: [usize; 6]| Tally {
        name: name.to_owned(),
        open: breached + pressing + due_soon + on_track + paused + met,
        breached,
        pressing,
        due_soon,
        on_track,
        paused,
        met,
    };
    BoardView {
        all: tally("", [2, 1, 3, 4, 2, 0]),
        customers: vec![
            tally("De Vries Bouwgroep B.V.", [2, 0, 0, 1, 1, 0]),
            tally("Nordlys Shipping AS", [0, 1, 1, 2, 0, 0]),
            tally("海外商事株式会社", [0, 0, 1, 0, 0, 0]),
            tally("شركة النور للتجارة", [0, 0, 1, 0, 0, 0]),
            tally("Émilie’s Bakery 🥐", [0, 0, 0, 1, 1, 0]),
        ],
        agents: vec![
            tally("bram", [1, 0, 1, 0, 1, 0]),
            tally("", [1, 0, 1, 0, 0, 0]),
            tally("anna", [0, 1, 1, 2, 1, 0]),
            tally("esra", [0, 0, 0, 2, 0, 0]),
        ],
        next: tickets().into_iter().filter(|row| row.next_deadline.is_some()).collect(),
    }
}

fn status() -> StatusView {
    StatusView {
        desk: "/srv/desk".to_owned(),
        host: HostStatus { pid: 1, version: "0.1.0".to_owned(), uptime_s: 60 },
        clients: 1,
        seq: 1,
        tickets: TicketCount { open: 14, closed: 0 },
        clock: ClockStatus { now: now(), simulated: false },
        store: Size { bytes: 1 },
        journal: Size { bytes: 1 },
        notices: Vec::new(),
    }
}
