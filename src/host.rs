//! The host: the one process that owns a desk's data.
//!
//! One writer turns commands into events, makes them durable in the journal, and only then lets anyone see them.
//! Sessions answer clients from the state in memory.

use crate::domain::Instant;
use crate::domain::desk::Settings;
use crate::domain::people::Actor;
use crate::wire::paths::DeskPaths;
use std::sync::Arc;

/// Who is at the other end of a socket, as the system says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Peer {
    /// User.
    pub uid: u32,
    /// Primary group.
    pub gid: u32,
}

/// Knows the people of the desk; `None` for strangers. Made from `[people]` and `[roles]` of the configuration.
pub type People = Arc<dyn Fn(Peer) -> Option<Actor> + Send + Sync>;

/// What a host needs to know.
#[derive(Clone)]
pub struct HostOptions {
    /// The desk.
    pub paths: DeskPaths,
    /// From the configuration.
    pub settings: Settings,
    /// From the configuration.
    pub people: People,
    /// The desk's time.
    pub clock: HostClock,
    /// Whether a client started it: leaves the terminal of that client.
    pub detached: bool,
}

/// Where the desk's time comes from. It never runs back behind the last record.
#[derive(Clone, Debug)]
pub enum HostClock {
    /// From the system. A desk made with `--simulated` goes on from its last record instead.
    System,
    /// Starts at an instant and ticks on. Only for desks made with `--simulated`.
    Simulated {
        /// Where it starts.
        start: Instant,
    },
}
