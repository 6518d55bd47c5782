//! The desk's clock, and what time brings about.

use super::bench::{act, actor, ask, create, import, on, settings, soon, status, ticket};
use loket::domain::Instant;
use loket::domain::command::Verb;
use loket::domain::offering::WeeklyHours;
use loket::domain::people::Role;
use loket::domain::status::Status;
use loket::domain::text::CleanText;
use loket::domain::view::{Query, QueueQuery, View};
use loket::host::{HandClock, Host, HostClock, HostError, HostOptions};
use loket::wire::client::Client;
use loket::wire::paths::DeskPaths;
use std::path::Path;
use std::sync::Arc;

fn at(text: &str) -> Instant {
    text.parse().unwrap()
}

fn options(desk: &Path, simulated: bool, clock: HostClock) -> HostOptions {
    let paths = DeskPaths::new(desk);
    paths.init(simulated).unwrap();
    HostOptions { paths, settings: settings(), people: Arc::new(|_| None), clock, detached: false }
}

async fn client(host: &Host) -> Client {
    let (ours, theirs) = tokio::io::duplex(1 << 20);
    host.serve_stream(theirs, actor("root", Role::Admin));
    soon(Client::over(ours)).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn only_a_simulated_desk_takes_a_clock() {
    let dir = tempfile::tempdir().unwrap();
    let start = at("2026-03-02T08:00:00Z");
    let refused = Host::open(options(dir.path(), false, HostClock::Simulated { start })).await;
    assert!(matches!(refused, Err(HostError::NotSimulated(_))));
    // Refused before anything was locked for good.
    let host = Host::open(options(dir.path(), false, HostClock::System)).await.unwrap();
    assert!(!status(&mut client(&host).await).await.clock.simulated);
    soon(host.stop()).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn simulated_time_ticks_on_and_resumes() {
    let dir = tempfile::tempdir().unwrap();
    let start = at("2026-03-02T08:00:00Z");
    let host = Host::open(options(dir.path(), true, HostClock::Simulated { start })).await.unwrap();
    let mut root = client(&host).await;
    act(&mut root, import()).await;
    let clock = status(&mut root).await.clock;
    assert!(clock.simulated && clock.now >= start && clock.now < start + chrono::TimeDelta::hours(1));
    soon(host.stop()).await.unwrap();
    let host = Host::open(options(dir.path(), true, HostClock::System)).await.unwrap();
    let again = status(&mut client(&host).await).await.clock;
    assert!(again.simulated && again.now >= start && again.now < start + chrono::TimeDelta::hours(1));
    soon(host.stop()).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn resolved_tickets_are_closed_in_time_and_can_still_be_read() {
    let dir = tempfile::tempdir().unwrap();
    let clock = HandClock::standing(at("2026-03-02T08:00:00Z"));
    let host = Host::open(options(dir.path(), true, HostClock::Hand(clock.clone()))).await.unwrap();
    let mut root = client(&host).await;
    act(&mut root, import()).await;
    act(&mut root, create("first")).await;
    act(&mut root, create("second")).await;
    act(&mut root, on(1, Verb::Resolve(CleanText::cut("done")))).await;

    let mut watcher = client(&host).await;
    let one = loket::domain::ids::TicketNumber(1);
    watcher.watch(Query::Ticket(one)).await.unwrap();
    clock.set(at("2026-03-09T07:59:59Z"));
    assert_eq!(ticket(&mut root, 1).await.row.status, Status::Resolved);
    clock.set(at("2026-03-09T08:00:00Z"));
    let closed = soon(async {
        loop {
            if let View::Ticket(view) = watcher.changed().await.unwrap().unwrap()
                && view.row.status == Status::Closed
            {
                return view;
            }
        }
    });
    assert_eq!(closed.await.timeline.last().unwrap().actor.name, "loket");
    let count = status(&mut root).await.tickets;
    assert_eq!((count.open, count.closed), (1, 1));

    let everything =
        Query::Queue(QueueQuery { statuses: vec![Status::Closed], limit: 10, ..QueueQuery::default() });
    let View::Queue(view) = ask(&mut root, everything).await else {
        panic!("a queue");
    };
    assert_eq!(view.rows.iter().map(|row| row.ticket.number).collect::<Vec<_>>(), [one]);

    act(&mut root, on(1, Verb::Reopen(CleanText::cut("not done")))).await;
    assert_eq!(ticket(&mut root, 1).await.row.status, Status::Open);
    soon(host.stop()).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn the_board_changes_when_a_deadline_passes() {
    let dir = tempfile::tempdir().unwrap();
    let clock = HandClock::standing(at("2026-03-02T08:00:00Z"));
    let host = Host::open(options(dir.path(), true, HostClock::Hand(clock.clone()))).await.unwrap();
    let mut root = client(&host).await;
    act(&mut root, import()).await;
    act(&mut root, create("first")).await;
    let mut watcher = client(&host).await;
    watcher.watch(Query::Board).await.unwrap();
    let mut board = async || match soon(watcher.changed()).await.unwrap().unwrap() {
        View::Board(board) => (board.all.on_track, board.all.due_soon, board.all.breached),
        other => panic!("{other:?}"),
    };
    assert_eq!(board().await, (1, 0, 0));
    clock.set(at("2026-03-02T11:00:00Z"));
    assert_eq!(board().await, (0, 1, 0));
    clock.set(at("2026-03-02T12:00:01Z"));
    assert_eq!(board().await, (0, 0, 1));
    soon(host.stop()).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn the_queue_changes_when_a_customer_can_be_reached() {
    let dir = tempfile::tempdir().unwrap();
    let clock = HandClock::standing(at("2026-03-02T07:30:00Z"));
    let mut options = options(dir.path(), true, HostClock::Hand(clock.clone()));
    let phone = &mut options.settings.default_offering.contact[0];
    phone.hours = Some(WeeklyHours { mon: vec!["09:00-10:00".parse().unwrap()], ..WeeklyHours::default() });
    let host = Host::open(options).await.unwrap();
    let mut root = client(&host).await;
    act(&mut root, import()).await;
    act(&mut root, create("first")).await;
    let mut watcher = client(&host).await;
    watcher.watch(Query::Queue(QueueQuery::default())).await.unwrap();
    let mut reach = async || match soon(watcher.changed()).await.unwrap().unwrap() {
        View::Queue(queue) => (queue.rows[0].ticket.reach.now, queue.rows[0].ticket.reach.changes_at),
        other => panic!("{other:?}"),
    };
    assert_eq!(reach().await, (false, Some(at("2026-03-02T08:00:00Z"))));
    clock.set(at("2026-03-02T08:00:00Z"));
    assert_eq!(reach().await, (true, Some(at("2026-03-02T09:00:00Z"))));
    clock.set(at("2026-03-02T09:00:00Z"));
    assert_eq!(reach().await, (false, Some(at("2026-03-09T08:00:00Z"))));
    soon(host.stop()).await.unwrap();
}
