//! A desk that an older Loket kept.

use super::bench::{actor, ask, settings, soon, ticket};
use chrono_tz::Tz;
use loket::domain::Instant;
use loket::domain::case::CaseStatus;
use loket::domain::ids::TicketNumber;
use loket::domain::kind::{Method, Severity};
use loket::domain::offering::PromiseId;
use loket::domain::people::Role;
use loket::domain::price::Price;
use loket::domain::sla::{Clock, ClockKind};
use loket::domain::status::Status;
use loket::domain::view::{CaseQuery, CustomerView, Query, TicketView, View, timeline};
use loket::host::{HandClock, Host, HostClock, HostOptions};
use loket::wire::client::Client;
use loket::wire::paths::DeskPaths;
use std::fs;
use std::sync::Arc;

/// A fixture of `tests/it/fixtures` and the id of its desk.
type Kept = (&'static str, &'static str);

const BEFORE_PROMISES: Kept = ("journal_of_issue_2", "01a2035d-b85e-7602-a56a-f00f607132f6");
const BEFORE_DIAGNOSIS: Kept = ("journal_of_issue_3", "01a20403-f83b-768c-957a-d6119dfb8bb7");

fn at(text: &str) -> Instant {
    text.parse().unwrap()
}

/// The desk of the fixture, with nothing but what its owner would have kept: marker and journal.
fn kept((fixture, id): Kept) -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    let fixture = format!("{}/tests/it/fixtures/{fixture}", env!("CARGO_MANIFEST_DIR"));
    let paths = DeskPaths::new(dir.path());
    fs::copy(fixture, paths.journal()).unwrap();
    fs::write(paths.marker_file(), format!("id = \"{id}\"\nsimulated = true\n")).unwrap();
    dir
}

async fn open(dir: &tempfile::TempDir, clock: HandClock) -> (Host, Client) {
    let options = HostOptions {
        paths: DeskPaths::new(dir.path()),
        settings: settings(),
        people: Arc::new(|_| None),
        clock: HostClock::Hand(clock),
        detached: false,
    };
    let host = soon(Host::open(options)).await.unwrap();
    let (ours, theirs) = tokio::io::duplex(1 << 20);
    host.serve_stream(theirs, actor("root", Role::Admin));
    (host, soon(Client::over(ours)).await.unwrap())
}

async fn customer(client: &mut Client, name: &str) -> CustomerView {
    match ask(client, Query::Customer(name.to_owned())).await {
        View::Customer(view) => *view,
        other => panic!("{other:?}"),
    }
}

fn clock_of(view: &TicketView, kind: ClockKind) -> Clock {
    *view.row.clocks.iter().find(|clock| clock.clock == kind).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_journal_from_before_promises_is_read() {
    let dir = kept(BEFORE_PROMISES);
    let clock = HandClock::standing(at("2026-05-04T08:00:00Z"));
    let (host, mut client) = open(&dir, clock.clone()).await;
    assert_eq!(keys(&host), ["host-rebuilt-missing"]);
    the_promises_are_what_they_were(&mut client).await;
    the_tickets_are_what_they_were(&mut client).await;

    // And time goes on: the promises of then are kept by the rules of today.
    clock.set(at("2026-05-04T11:00:01Z"));
    let late = soon(async {
        loop {
            let view = ticket(&mut client, 1).await;
            if view.breaches.len() == 2 {
                return view;
            }
            tokio::task::yield_now().await;
        }
    });
    let late: Vec<_> = late.await.breaches.iter().map(|breach| (breach.clock, breach.due)).collect();
    let due = [at("2026-05-04T09:00:13Z"), at("2026-05-04T11:00:00Z")];
    assert_eq!(late, [(ClockKind::Vendor, due[0]), (ClockKind::Resolution, due[1])]);
    soon(host.stop()).await.unwrap();

    // What today's host made of it is used by the next.
    let (host, mut client) = open(&dir, clock).await;
    assert_eq!(keys(&host), [""; 0]);
    assert_eq!(ticket(&mut client, 1).await.breaches.len(), 2);
    soon(host.stop()).await.unwrap();
}

fn keys(host: &Host) -> Vec<String> {
    host.notices().into_iter().map(|notice| notice.key).collect()
}

async fn the_promises_are_what_they_were(client: &mut Client) {
    let gold = customer(client, "contoso").await;
    assert_eq!(gold.promise_id, PromiseId::Own(1));
    let offering = gold.promise.offering;
    assert_eq!((&*offering.name, offering.time_zone), ("Gold", Tz::Europe__Amsterdam));
    assert_eq!(gold.promise.effective.to_string(), "2026-05-04");
    assert_eq!(offering.hours.mon[0].to_string(), "08:00-18:00");
    assert!(offering.severity_a_24x7 && offering.hours.sun.is_empty());
    assert_eq!(offering.targets[&Severity::A].resolution.to_string(), "4h");
    let methods: Vec<Method> = offering.contact.iter().map(|rule| rule.method).collect();
    assert_eq!(methods, [Method::Phone, Method::Email, Method::Chat]);
    // What offerings did not say then.
    assert_eq!(offering.targets[&Severity::A].update, None);
    assert!(offering.support.iter().all(|kind| kind.price == Price::Included));
    assert_eq!(gold.disclosure, None);

    let tokyo = customer(client, "fabrikam").await;
    assert_eq!(tokyo.promise_id, PromiseId::Own(1));
    assert_eq!((&*tokyo.promise.offering.name, tokyo.row.time_zone), ("Tokyo", Tz::Asia__Tokyo));
}

async fn the_tickets_are_what_they_were(client: &mut Client) {
    let handed_over = ticket(client, 1).await;
    assert_eq!(
        (handed_over.row.title.as_str(), handed_over.row.status),
        ("Mail is late", Status::WaitingVendor)
    );
    let story: Vec<String> =
        handed_over.timeline.iter().map(|entry| timeline::line(&entry.event).key).collect();
    let told = ["ticket-created", "assigned", "replied-to", "waiting-until", "resumed", "called-to"];
    let told = told.into_iter().chain(["severity-changed", "case-opened"]);
    assert_eq!(story, told.map(|event| format!("event-{event}")).collect::<Vec<_>>());
    let first = clock_of(&handed_over, ClockKind::FirstResponse);
    assert_eq!(
        (first.due, first.met_at),
        (Some(at("2026-05-04T07:30:00Z")), Some(at("2026-05-04T07:00:13Z")))
    );
    let resolution = clock_of(&handed_over, ClockKind::Resolution);
    assert_eq!((resolution.due, resolution.breached), (Some(at("2026-05-04T11:00:00Z")), false));

    let solved = ticket(client, 2).await;
    assert_eq!((solved.row.title.as_str(), solved.row.status), ("Invoice", Status::Resolved));
    assert_eq!(solved.promise, PromiseId::Own(1));
    assert_eq!(clock_of(&solved, ClockKind::Resolution).met_at, Some(at("2026-05-04T07:00:13Z")));
}

/// Answers of a time when every step was a check or evidence are read by the questions of today.
#[tokio::test(flavor = "multi_thread")]
async fn the_journal_from_before_diagnosis_is_read() {
    let dir = kept(BEFORE_DIAGNOSIS);
    let clock = HandClock::standing(at("2026-05-04T09:30:00Z"));
    let (host, mut client) = open(&dir, clock.clone()).await;
    assert_eq!(keys(&host), ["host-rebuilt-missing"]);

    let diagnosed = ticket(&mut client, 3).await;
    assert_eq!((diagnosed.row.title.as_str(), diagnosed.row.status), ("VM is down", Status::Open));
    let answer = |id: &str| {
        let step = diagnosed.checklist.iter().find(|step| step.id == id).unwrap();
        (step.applies, step.answer.as_ref().map(|answer| answer.text.to_string()))
    };
    assert_eq!(answer("service-health"), (true, Some("green".to_owned())));
    // A yes of then leads on as a yes of today; a moment without a form stays what it was.
    assert_eq!(answer("gdap-role"), (true, Some("yes, SSA".to_owned())));
    assert_eq!(answer("locked-out"), (false, None));
    assert_eq!(answer("start-time"), (true, Some("this morning".to_owned())));
    assert_eq!((diagnosed.conclusion, diagnosed.draft, diagnosed.issues.len()), (None, None, 0));
    assert_eq!((diagnosed.claims.len(), diagnosed.call_back.unwrap().by), (0, at("2026-05-04T13:00:00Z")));

    let handed_over = ticket(&mut client, 1).await;
    assert_eq!(handed_over.row.status, Status::WaitingVendor);
    let case = &handed_over.cases[0];
    let stands = (case.case.number.as_str(), case.case.vehicle.as_str(), case.case.status);
    assert_eq!(stands, ("2605040010001", "psi", CaseStatus::AttentionNeeded));
    assert_eq!((case.result, case.follow_up.as_ref()), (None, None));
    let solved = ticket(&mut client, 2).await;
    assert_eq!((solved.row.status, solved.cases[0].case.status), (Status::Resolved, CaseStatus::Closed));

    let View::Cases(cases) =
        ask(&mut client, Query::Cases(CaseQuery { all: true, ..CaseQuery::default() })).await
    else {
        panic!("no cases");
    };
    let mut numbers: Vec<&str> = cases.rows.iter().map(|row| row.case.number.as_str()).collect();
    numbers.sort_unstable();
    assert_eq!(numbers, ["2605040010001", "2605040010002", "615112491169010"]);
    assert_eq!(ask(&mut client, Query::Issues { all: true }).await, View::Issues(Vec::new()));

    // The rules of today say what they say of a ticket of then: the role is held, gates are open.
    let View::Verdicts(verdicts) = ask(&mut client, Query::Verdicts(TicketNumber(3), None)).await else {
        panic!("no verdicts");
    };
    assert!(!verdicts.open_gates.is_empty() && verdicts.verdicts.iter().any(|verdict| verdict.open));
    soon(host.stop()).await.unwrap();

    let (host, mut client) = open(&dir, clock).await;
    assert_eq!(keys(&host), [""; 0]);
    assert_eq!(ticket(&mut client, 3).await.checklist, diagnosed.checklist);
    soon(host.stop()).await.unwrap();
}

/// A store whose rows another version wrote is no damage.
#[tokio::test(flavor = "multi_thread")]
async fn a_store_of_another_version_is_made_anew() {
    let dir = kept(BEFORE_PROMISES);
    let clock = HandClock::standing(at("2026-05-04T08:00:00Z"));
    let (host, mut client) = open(&dir, clock.clone()).await;
    let before = ticket(&mut client, 1).await;
    soon(host.stop()).await.unwrap();
    {
        let store = sled::open(DeskPaths::new(dir.path()).store()).unwrap();
        for row in store.iter() {
            let (key, mut bytes) = row.unwrap();
            // Kind, version, checksum.
            bytes[1] -= 1;
            store.insert(key, bytes).unwrap();
        }
        store.flush().unwrap();
    }
    let (host, mut client) = open(&dir, clock).await;
    assert_eq!(keys(&host), ["host-rebuilt-renewed"]);
    assert_eq!(ticket(&mut client, 1).await, before);
    soon(host.stop()).await.unwrap();
}
