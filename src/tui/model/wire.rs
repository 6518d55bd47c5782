//! What was asked of the host: what each slot watches, which commands and questions are under way.

use crate::domain::command::Command;
use crate::domain::ids::{CommandId, TicketNumber};
use crate::domain::view::Query;
use crate::tui::commands::Action;
use crate::tui::effect::Effect;
use crate::wire::message::Request;
use std::collections::BTreeMap;

/// Slots of views that are kept up to date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u16)]
pub enum Slot {
    /// The window of the queue.
    Queue = 1,
    /// The ticket at hand.
    Ticket = 2,
    /// Its customer.
    Customer = 3,
    /// The SLA board.
    Board = 4,
    /// Verdicts of the ticket.
    Verdicts = 5,
    /// The hand-over in the wizard.
    Package = 6,
    /// Customers that fit what is typed.
    Suggestions = 7,
    /// Clocks that ask for attention.
    Alerts = 8,
    /// Why deadlines are when they are.
    Ledger = 9,
    /// The window of the ledger of cases.
    Cases = 10,
    /// The case under its cursor.
    Case = 11,
    /// Incidents used and left.
    Entitlements = 12,
}

impl Slot {
    /// The slot of a number on the wire.
    pub fn of(number: u16) -> Option<Self> {
        use Slot::*;
        let ticket = [Queue, Ticket, Customer, Board, Verdicts, Package, Suggestions, Alerts, Ledger];
        let cases = [Cases, Case, Entitlements];
        ticket.into_iter().chain(cases).find(|slot| *slot as u16 == number)
    }
}

/// What somebody did to send a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sent {
    /// What the user did.
    pub action: Action,
    /// To which ticket.
    pub number: Option<TicketNumber>,
}

/// A command under way, as it was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnderWay {
    /// What the user did.
    pub sent: Sent,
    /// What was sent.
    pub command: Command,
}

/// A question under way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// The hand-over, to be copied.
    CopyPackage,
    /// How the host is, for its notices.
    Status,
}

/// Everything under way.
#[derive(Clone, Debug)]
pub struct Wire {
    seed: u128,
    count: u64,
    /// What each slot watches.
    pub watched: BTreeMap<Slot, Query>,
    /// Commands without an answer yet.
    pub sent: BTreeMap<CommandId, UnderWay>,
    /// Questions without an answer yet.
    pub asked: BTreeMap<u64, Asked>,
    /// Requests that wait for the end of the update.
    pub outbox: Vec<Effect>,
}

impl Wire {
    /// Nothing under way. Ids of commands are counted from `seed`, which is random and new for each client.
    pub fn new(seed: u128) -> Self {
        Self {
            seed,
            count: 0,
            watched: BTreeMap::new(),
            sent: BTreeMap::new(),
            asked: BTreeMap::new(),
            outbox: Vec::new(),
        }
    }

    fn next(&mut self) -> u64 {
        self.count += 1;
        self.count
    }

    /// Sends a command; its id tells its answer.
    pub fn send(&mut self, command: Command, sent: Sent) -> (CommandId, Effect) {
        self.request(command, sent, false)
    }

    /// Asks what would come of a command.
    pub fn try_out(&mut self, command: Command, sent: Sent) -> (CommandId, Effect) {
        self.request(command, sent, true)
    }

    fn request(&mut self, command: Command, sent: Sent, dry_run: bool) -> (CommandId, Effect) {
        let id = CommandId(self.seed.wrapping_add(u128::from(self.next())));
        self.sent.insert(id, UnderWay { sent, command: command.clone() });
        let request = Request::Do { id, command: Box::new(command), dry_run };
        (id, Effect::Send(request))
    }

    /// Asks a question once.
    pub fn ask(&mut self, query: Query, asked: Asked) -> Effect {
        let id = self.next();
        self.asked.insert(id, asked);
        Effect::Send(Request::Ask { id, query })
    }

    /// Watches what is wanted and nothing else; the requests that bring that about.
    pub fn watch(&mut self, wanted: BTreeMap<Slot, Query>) -> Vec<Effect> {
        let mut effects = Vec::new();
        for slot in self.watched.keys().filter(|slot| !wanted.contains_key(slot)) {
            effects.push(Effect::Send(Request::Unwatch { slot: *slot as u16 }));
        }
        for (slot, query) in &wanted {
            if self.watched.get(slot) != Some(query) {
                effects.push(Effect::Send(Request::Watch { slot: *slot as u16, query: query.clone() }));
            }
        }
        self.watched = wanted;
        effects
    }
}
