//! What a scenario runs against.

use super::hosted::Hosted;
use chrono::{DateTime, Utc};
use loket::domain::apply::apply;
use loket::domain::command::Command;
use loket::domain::decide::{decide, refused};
use loket::domain::desk::{Desk, Settings};
use loket::domain::event::Record;
use loket::domain::ids::{CommandId, TicketNumber};
use loket::domain::people::Actor;
use loket::domain::rejection::Rejection;
use loket::domain::view::{self, Outcome, Query, TimelineEntry, View};
use loket::exchange;

/// A desk to run against.
pub(crate) enum Bench {
    /// The domain alone, with its records kept in memory.
    Pure(Box<Pure>),
    /// A real host: wire, journal and store.
    Host(Box<Hosted>),
}

impl Bench {
    /// The domain alone.
    pub(crate) fn pure(settings: Settings) -> Self {
        let offering = Box::new(settings.default_offering.clone());
        let mut pure = Pure { desk: Desk::new(settings), records: Vec::new() };
        // As a host does at its start.
        let followed = pure.act(DateTime::default(), &Actor::host(), &Command::SetDefaultOffering(offering));
        followed.unwrap();
        Self::Pure(Box::new(pure))
    }

    /// A real host.
    pub(crate) fn host(settings: Settings) -> Self {
        Self::Host(Box::new(Hosted::new(settings)))
    }

    /// Has somebody do something at an instant, after what time brought about by then.
    pub(crate) fn act(
        &mut self,
        at: DateTime<Utc>,
        actor: &Actor,
        command: Command,
    ) -> Result<Outcome, Rejection> {
        self.pass(at);
        self.carry_out(at, actor, command)
    }

    /// A host does this by itself as soon as it sees the time; asked for, it is done before anything else is.
    fn pass(&mut self, at: DateTime<Utc>) {
        for command in [Command::KeepTime, Command::CloseResolved] {
            self.carry_out(at, &Actor::host(), command).unwrap();
        }
    }

    fn carry_out(
        &mut self,
        at: DateTime<Utc>,
        actor: &Actor,
        command: Command,
    ) -> Result<Outcome, Rejection> {
        match self {
            Self::Pure(pure) => pure.act(at, actor, &command),
            Self::Host(host) => host.act(at, actor, command),
        }
    }

    /// Has somebody ask something at an instant, after what time brought about by then.
    pub(crate) fn ask(&mut self, at: DateTime<Utc>, actor: &Actor, query: Query) -> Result<View, Rejection> {
        self.pass(at);
        match self {
            Self::Pure(pure) => pure.ask(at, actor, query),
            Self::Host(host) => host.ask(at, actor, query),
        }
    }

    /// Holds the desk against one made anew from its records.
    pub(crate) fn replay(&mut self) {
        match self {
            Self::Pure(pure) => pure.replay(),
            Self::Host(host) => host.replay(),
        }
    }
}

/// The domain alone.
pub(crate) struct Pure {
    desk: Desk,
    records: Vec<Record>,
}

impl Pure {
    fn act(&mut self, at: DateTime<Utc>, actor: &Actor, command: &Command) -> Result<Outcome, Rejection> {
        let (events, answer) = match decide(&self.desk, actor, command, at) {
            Ok(decision) => (decision.events, Ok(decision.outcome)),
            Err(rejection) => {
                let refused = refused(&self.desk, actor, command, &rejection, at);
                (refused.into_iter().collect(), Err(rejection))
            }
        };
        if !events.is_empty() {
            let record = Record {
                seq: self.desk.seq + 1,
                at,
                actor: actor.clone(),
                command: CommandId(self.records.len() as u128),
                events,
            };
            apply(&mut self.desk, &record);
            self.records.push(record);
        }
        answer
    }

    fn ask(&self, at: DateTime<Utc>, actor: &Actor, query: Query) -> Result<View, Rejection> {
        let desk = &self.desk;
        Ok(match query {
            Query::Queue(query) => View::Queue(view::queue(desk, &query, &actor.name, &[], at)?),
            Query::Ticket(number) => {
                View::Ticket(Box::new(view::ticket(desk, number, self.timeline(number), at)?))
            }
            Query::Customers(text) => View::Customers(view::customers(desk, &text, at)),
            Query::Customer(text) => View::Customer(Box::new(view::customer(desk, &text, at)?)),
            Query::Board => View::Board(view::board(desk, at)),
            Query::Cases(query) => View::Cases(view::cases(desk, &query, at)),
            Query::Case(number) => View::Case(Box::new(view::case(desk, &number, at)?)),
            Query::Entitlements(on) => {
                View::Entitlements(view::entitlements(desk, on.unwrap_or(at.date_naive())))
            }
            Query::Issues { all } => View::Issues(view::issues(desk, all)),
            Query::Verdicts(number, on) => {
                View::Verdicts(Box::new(view::verdicts(desk, number, on.unwrap_or(at.date_naive()))?))
            }
            Query::Alerts => View::Alerts(view::alerts(desk, &actor.name, at)),
            Query::Explain(number, clock) => {
                let mut explained = view::explain(desk, number, &self.timeline(number), clock, at)?;
                explained.text = exchange::explain::text(&explained);
                View::Explain(Box::new(explained))
            }
            Query::Audit(query) => View::Audit(view::log::audit(desk, &query, self.entries())?),
            Query::WorkLog(query) => {
                let entries = self.entries().filter(|entry| view::log::is_of_work(&entry.event));
                let ticket = |number| Ok(desk.tickets.get(&number).cloned());
                View::WorkLog(view::log::work_log(desk, &query, entries.collect(), ticket)?)
            }
            Query::Package(..) | Query::Status | Query::Statement(..) => {
                panic!("the domain alone does not answer {query:?}")
            }
        })
    }

    fn timeline(&self, number: TicketNumber) -> Vec<TimelineEntry> {
        self.entries().filter(|entry| entry.event.ticket() == Some(number)).collect()
    }

    fn entries(&self) -> impl Iterator<Item = TimelineEntry> {
        self.records.iter().flat_map(|record| {
            let events = record.events.iter();
            events.map(move |event| TimelineEntry {
                seq: record.seq,
                at: record.at,
                actor: record.actor.clone(),
                event: event.clone(),
            })
        })
    }

    fn replay(&self) {
        let mut again = Desk::new(self.desk.settings.clone());
        for record in &self.records {
            apply(&mut again, record);
        }
        assert_eq!(again, self.desk, "the records lead to another desk");
    }
}
