//! What client and host say to each other once the handshake is done.

use crate::domain::Instant;
use crate::domain::command::Command;
use crate::domain::ids::CommandId;
use crate::domain::people::Actor;
use crate::domain::rejection::Rejection;
use crate::domain::view::{Outcome, Query, View};
use serde::{Deserialize, Serialize};

/// From client to host.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Request {
    /// Carry this out, once however often it is sent.
    Do {
        /// The client's id of the command.
        id: CommandId,
        /// What to do.
        command: Box<Command>,
        /// Only say what would happen.
        dry_run: bool,
    },
    /// Answer this once.
    Ask {
        /// Comes back with the answer.
        id: u64,
        /// What.
        query: Query,
    },
    /// Answer this now and whenever the answer changes, until told otherwise. Replaces what the slot watched.
    Watch {
        /// Which of the client's slots.
        slot: u16,
        /// What.
        query: Query,
    },
    /// Stop answering for a slot.
    Unwatch {
        /// Which.
        slot: u16,
    },
    /// End the host. Admins only.
    Stop,
}

/// From host to client.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reply {
    /// The first message: who the client is, and what time it is at the desk.
    Welcome {
        /// As the host knows the client.
        actor: Actor,
        /// The desk's now.
        now: Instant,
        /// Whether the desk's time is simulated.
        simulated: bool,
        /// The host's version.
        version: String,
    },
    /// To [`Request::Do`]. Sent only when the change is durable.
    Done {
        /// Which command.
        id: CommandId,
        /// What came of it.
        result: Result<Outcome, Rejection>,
    },
    /// To [`Request::Ask`].
    Answer {
        /// Which question.
        id: u64,
        /// The answer.
        result: Result<View, Rejection>,
    },
    /// To [`Request::Watch`], and again whenever it changed. Versions may be skipped.
    Changed {
        /// Which slot.
        slot: u16,
        /// The newest answer.
        result: Result<View, Rejection>,
    },
    /// The host goes away, and why.
    Bye {
        /// A locale phrase.
        why: crate::domain::phrase::Phrase,
    },
}
