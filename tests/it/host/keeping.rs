//! What the host does with promises by itself: it writes deadlines that pass and reminders that come, and follows the
//! configuration.

use super::bench::{act, actor, ask, create, import, on, settings, soon, status, ticket};
use chrono::TimeDelta;
use loket::domain::Instant;
use loket::domain::command::Verb;
use loket::domain::desk::Settings;
use loket::domain::event::{CallOutcome, Event};
use loket::domain::people::{Actor, Role};
use loket::domain::sla::{Clock, ClockKind};
use loket::domain::status::Status;
use loket::domain::text::{CleanLine, CleanText};
use loket::domain::ticket::{Breach, Reminder, Waiting};
use loket::domain::view::{Query, TicketView, View};
use loket::host::{HandClock, Host, HostClock, HostOptions};
use loket::wire::client::Client;
use loket::wire::paths::DeskPaths;
use std::sync::Arc;

/// Requests of severity B are promised an answer in 4 hours and a solution in 16, round the clock.
fn at(text: &str) -> Instant {
    format!("2026-03-{}:00Z", text.replace(' ', "T")).parse().unwrap()
}

/// A desk whose clock is set by hand, and its host.
struct Bench {
    clock: HandClock,
    settings: Settings,
    host: Host,
    dir: tempfile::TempDir,
}

impl Bench {
    async fn new(now: &str) -> Self {
        let dir = tempfile::tempdir().unwrap();
        DeskPaths::new(dir.path()).init(true).unwrap();
        let (clock, settings) = (HandClock::standing(at(now)), settings());
        let host = open(&dir, &clock, &settings).await;
        let bench = Self { clock, settings, host, dir };
        let mut root = bench.client().await;
        act(&mut root, import()).await;
        bench
    }

    async fn client(&self) -> Client {
        let (ours, theirs) = tokio::io::duplex(1 << 20);
        self.host.serve_stream(theirs, actor("root", Role::Admin));
        soon(Client::over(ours)).await.unwrap()
    }

    /// Stops the host, lets something happen meanwhile, and starts it again.
    async fn restarted(self, meanwhile: impl FnOnce(&HandClock, &mut Settings)) -> Self {
        let Self { clock, mut settings, host, dir } = self;
        soon(host.stop()).await.unwrap();
        meanwhile(&clock, &mut settings);
        let host = open(&dir, &clock, &settings).await;
        Self { clock, settings, host, dir }
    }

    /// Looks at a ticket until it is as wanted.
    async fn until(&self, number: u64, wanted: impl Fn(&TicketView) -> bool) -> TicketView {
        let mut client = self.client().await;
        let number = loket::domain::ids::TicketNumber(number);
        soon(client.watch(Query::Ticket(number))).await.unwrap();
        loop {
            match soon(client.changed()).await.unwrap().unwrap() {
                View::Ticket(view) if wanted(&view) => return *view,
                _ => {}
            }
        }
    }
}

async fn open(dir: &tempfile::TempDir, clock: &HandClock, settings: &Settings) -> Host {
    let options = HostOptions {
        paths: DeskPaths::new(dir.path()),
        settings: settings.clone(),
        people: Arc::new(|_| None),
        clock: HostClock::Hand(clock.clone()),
        detached: false,
    };
    soon(Host::open(options)).await.unwrap()
}

fn first_response(start: &str, due: &str) -> Breach {
    Breach { clock: ClockKind::FirstResponse, start: at(start), due: at(due) }
}

/// Breaches in the timeline: who wrote them and when.
fn written(view: &TicketView) -> Vec<(Actor, Instant, Breach)> {
    let entries = view.timeline.iter().filter_map(|entry| match entry.event {
        Event::Breached { breach, .. } => Some((entry.actor.clone(), entry.at, breach)),
        _ => None,
    });
    entries.collect()
}

fn clock_of(view: &TicketView, kind: ClockKind) -> Clock {
    *view.row.clocks.iter().find(|clock| clock.clock == kind).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_breach_is_written_when_its_deadline_passes() {
    let bench = Bench::new("02 08:00").await;
    let mut root = bench.client().await;
    act(&mut root, create("first")).await;
    // Another ticket first: the host has to wake for the deadline that comes first.
    bench.clock.set(at("02 09:00"));
    act(&mut root, create("second")).await;
    bench.clock.set(at("02 12:00"));
    assert_eq!(ticket(&mut root, 1).await.breaches, []);

    let passed = at("02 12:00") + TimeDelta::seconds(1);
    bench.clock.set(passed);
    let view = bench.until(1, |view| !view.breaches.is_empty()).await;
    let breach = first_response("02 08:00", "02 12:00");
    assert_eq!(view.breaches, [breach]);
    assert_eq!(written(&view), [(Actor::host(), passed, breach)]);
    assert_eq!(ticket(&mut root, 2).await.breaches, []);

    // Written once, whatever else happens.
    let seq = status(&mut root).await.seq;
    bench.clock.set(at("02 12:30"));
    let bench = bench.restarted(|_, _| ()).await;
    bench.clock.set(at("02 13:01"));
    bench.until(2, |view| !view.breaches.is_empty()).await;
    let mut root = bench.client().await;
    assert_eq!(ticket(&mut root, 1).await.breaches, [breach]);
    assert_eq!(status(&mut root).await.seq, seq + 1);
    soon(bench.host.stop()).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_breach_while_no_host_ran_is_written_at_the_start() {
    let bench = Bench::new("02 08:00").await;
    let mut root = bench.client().await;
    act(&mut root, create("first")).await;
    let bench = bench.restarted(|clock, _| clock.set(at("05 08:00"))).await;
    let view = bench.until(1, |view| view.breaches.len() == 2).await;
    let breaches = [
        first_response("02 08:00", "02 12:00"),
        Breach { clock: ClockKind::Resolution, start: at("02 08:00"), due: at("03 00:00") },
    ];
    assert_eq!(view.breaches, breaches, "with the instants at which they were due");
    let now = at("05 08:00");
    assert_eq!(written(&view), breaches.map(|breach| (Actor::host(), now, breach)));
    soon(bench.host.stop()).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_answered_in_time_is_no_breach() {
    let bench = Bench::new("02 08:00").await;
    let mut root = bench.client().await;
    act(&mut root, create("first")).await;
    act(&mut root, create("second")).await;
    let call = Verb::Call { to: None, outcome: CallOutcome::Reached, text: CleanText::cut("Hello") };
    act(&mut root, on(1, call)).await;
    bench.clock.set(at("02 14:00"));
    bench.until(2, |view| !view.breaches.is_empty()).await;
    assert_eq!(ticket(&mut root, 1).await.breaches, []);
    soon(bench.host.stop()).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reminder_ends_a_wait() {
    let bench = Bench::new("02 08:00").await;
    let mut root = bench.client().await;
    act(&mut root, create("first")).await;
    let waiting = Waiting { reason: CleanLine::cut("the log"), until: None };
    act(&mut root, on(1, Verb::Wait(waiting))).await;
    let reminder = Reminder { at: at("03 08:00"), text: CleanLine::cut("ask again") };
    act(&mut root, on(1, Verb::Remind(Some(reminder.clone())))).await;
    assert_eq!(ticket(&mut root, 1).await.reminder, Some(reminder));

    bench.clock.set(at("03 08:00"));
    let view = bench.until(1, |view| view.row.status == Status::Open).await;
    assert_eq!((view.reminder, view.waiting), (None, None));
    assert!(
        matches!(&view.timeline.last().unwrap().event, Event::Reminded { text, .. } if &**text == "ask again")
    );
    let first = view.row.clocks.iter().find(|clock| clock.clock == ClockKind::FirstResponse).unwrap();
    assert_eq!(first.due, Some(at("03 12:00")), "the clocks go on");
    soon(bench.host.stop()).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wait_ends_when_it_was_to_end_although_no_host_ran() {
    let bench = Bench::new("02 08:00").await;
    let mut root = bench.client().await;
    act(&mut root, create("first")).await;
    let waiting = Waiting { reason: CleanLine::cut("the log"), until: Some(at("02 20:00")) };
    act(&mut root, on(1, Verb::Wait(waiting))).await;
    let bench = bench.restarted(|clock, _| clock.set(at("03 08:00"))).await;
    let view = bench.until(1, |view| view.row.status == Status::Open && !view.breaches.is_empty()).await;
    let first = clock_of(&view, ClockKind::FirstResponse);
    assert_eq!(
        (first.due, first.breached),
        (Some(at("03 00:00")), true),
        "it went on at eight in the evening"
    );
    assert_eq!(view.breaches, [first_response("02 08:00", "03 00:00")]);
    soon(bench.host.stop()).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deadline_by_hand_is_kept_too() {
    let bench = Bench::new("02 08:00").await;
    let mut root = bench.client().await;
    act(&mut root, create("first")).await;
    let due = Some(at("02 09:00"));
    let why = CleanLine::cut("a promise by phone");
    act(&mut root, on(1, Verb::Deadline { clock: ClockKind::Resolution, due, why })).await;
    bench.clock.set(at("02 09:01"));
    let view = bench.until(1, |view| !view.breaches.is_empty()).await;
    let resolution = clock_of(&view, ClockKind::Resolution);
    assert_eq!((resolution.due, resolution.manual, resolution.reckoned), (due, due, Some(at("03 00:00"))));
    assert_eq!(view.breaches[0].due, at("02 09:00"));
    soon(bench.host.stop()).await.unwrap();
}

/// The configuration promises less; what was resolved under the old one keeps it.
#[tokio::test(flavor = "multi_thread")]
async fn a_new_default_offering_moves_open_tickets_only() {
    let bench = Bench::new("02 08:00").await;
    let mut root = bench.client().await;
    for title in ["first", "second", "third"] {
        act(&mut root, create(title)).await;
    }
    for number in [1, 3] {
        act(&mut root, on(number, Verb::Resolve(CleanText::cut("done")))).await;
    }
    bench.clock.set(at("09 08:00"));
    bench.until(1, |view| view.row.status == Status::Closed).await;
    act(&mut root, on(3, Verb::Reopen(CleanText::cut("again")))).await;
    let closed = ticket(&mut root, 1).await;
    let seq = status(&mut root).await.seq;

    let bench = bench
        .restarted(|_, settings| {
            let targets = settings.default_offering.targets.values_mut().next().unwrap();
            targets.resolution = "400h".parse().unwrap();
        })
        .await;
    let mut root = bench.client().await;
    assert_eq!(status(&mut root).await.seq, seq + 1, "journaled before anybody comes in");
    let again = ticket(&mut root, 1).await;
    assert_eq!((again.promise, &again.row.clocks), (closed.promise, &closed.row.clocks));
    for number in [2, 3] {
        let open = ticket(&mut root, number).await;
        assert_ne!(open.promise, closed.promise);
        assert_eq!(clock_of(&open, ClockKind::Resolution).target_s, 400 * 3600, "{number}");
    }
    let View::Customer(customer) = ask(&mut root, Query::Customer("contoso".to_owned())).await else {
        panic!("a customer");
    };
    assert_eq!((customer.row.offering, customer.promise.version), (None, 2));

    // The same configuration again is nothing new.
    let bench = bench.restarted(|_, _| ()).await;
    let mut root = bench.client().await;
    assert_eq!(status(&mut root).await.seq, seq + 1);
    assert_eq!(ticket(&mut root, 1).await.row.clocks, closed.row.clocks);
    soon(bench.host.stop()).await.unwrap();
}
