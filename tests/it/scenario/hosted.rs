//! A real host, on a desk of its own whose clock the scenario sets: every step goes over the wire, into the journal
//! and the store.

use crate::host::bench::soon;
use chrono::{DateTime, Utc};
use loket::domain::command::Command;
use loket::domain::desk::Settings;
use loket::domain::ids::TicketNumber;
use loket::domain::people::Actor;
use loket::domain::rejection::Rejection;
use loket::domain::status::Status;
use loket::domain::view::{CaseQuery, LogQuery, Outcome, Query, QueueQuery, View};
use loket::host::{HandClock, Host, HostClock, HostOptions};
use loket::wire::client::Client;
use loket::wire::paths::DeskPaths;
use std::sync::Arc;
use strum::VariantArray;
use tokio::runtime::{Builder, Runtime};

/// A host and its desk.
pub(crate) struct Hosted {
    runtime: Runtime,
    clock: HandClock,
    settings: Settings,
    host: Option<Host>,
    dir: tempfile::TempDir,
}

impl Hosted {
    pub(super) fn new(settings: Settings) -> Self {
        let dir = tempfile::tempdir().unwrap();
        DeskPaths::new(dir.path()).init(true).unwrap();
        let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let mut hosted =
            Self { runtime, clock: HandClock::standing(DateTime::default()), settings, host: None, dir };
        hosted.start();
        hosted
    }

    pub(super) fn act(
        &self,
        at: DateTime<Utc>,
        actor: &Actor,
        command: Command,
    ) -> Result<Outcome, Rejection> {
        self.clock.set(at);
        self.runtime.block_on(async { soon(self.client(actor).await.act(command, false)).await.unwrap() })
    }

    pub(super) fn ask(&self, at: DateTime<Utc>, actor: &Actor, query: Query) -> Result<View, Rejection> {
        self.clock.set(at);
        self.runtime.block_on(async { soon(self.client(actor).await.ask(query)).await.unwrap() })
    }

    /// Everything looks the same after a restart, and after the store was made anew from the journal.
    pub(super) fn replay(&mut self) {
        let before = self.look();
        self.stop();
        self.start();
        assert_eq!(self.look(), before, "after a restart");
        self.stop();
        std::fs::remove_dir_all(DeskPaths::new(self.dir.path()).store()).unwrap();
        self.start();
        assert_eq!(self.look(), before, "from the journal alone");
        self.stop();
    }

    fn start(&mut self) {
        let options = HostOptions {
            paths: DeskPaths::new(self.dir.path()),
            settings: self.settings.clone(),
            people: Arc::new(|_| None),
            clock: HostClock::Hand(self.clock.clone()),
            detached: false,
        };
        self.host = Some(self.runtime.block_on(soon(Host::open(options))).unwrap());
    }

    fn stop(&mut self) {
        let host = self.host.take().unwrap();
        self.runtime.block_on(soon(host.stop())).unwrap();
    }

    async fn client(&self, actor: &Actor) -> Client {
        let (ours, theirs) = tokio::io::duplex(1 << 16);
        self.host.as_ref().unwrap().serve_stream(theirs, actor.clone());
        soon(Client::over(ours)).await.unwrap()
    }

    /// All there is to see.
    fn look(&self) -> Vec<View> {
        let ask = |query: Query| self.ask(self.clock.now(), &Actor::host(), query).unwrap();
        let queue = ask(Query::Queue(QueueQuery {
            statuses: Status::VARIANTS.to_vec(),
            limit: 1000,
            ..QueueQuery::default()
        }));
        let View::Queue(all) = &queue else {
            panic!("a queue");
        };
        let numbers: Vec<TicketNumber> = all.rows.iter().map(|row| row.ticket.number).collect();
        let tickets = numbers.into_iter().map(|number| ask(Query::Ticket(number)));
        let mut views: Vec<View> = tickets.collect();
        views.push(queue);
        let logs = [Query::Audit(LogQuery::default()), Query::WorkLog(LogQuery::default())];
        let lists = [
            Query::Customers(String::new()),
            Query::Cases(CaseQuery { all: true, ..CaseQuery::default() }),
            Query::Board,
        ];
        views.extend(lists.into_iter().chain(logs).map(ask));
        views
    }
}
