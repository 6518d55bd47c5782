//! The host: the one process that owns a desk's data.
//!
//! One [`writer`] turns commands into events, makes them durable in the journal, and only then lets anyone see them.
//! [`session`]s answer clients from the state in memory. What time brings about is asked for by [`jobs`]. Nothing
//! here runs while nothing happens.

mod clock;
mod jobs;
mod lifecycle;
mod mail;
pub mod people;
mod restore;
mod session;
mod socket;
mod state;
mod views;
mod writer;

use crate::domain::Instant;
use crate::domain::desk::Settings;
use crate::domain::people::Actor;
use crate::domain::phrase::Phrase;
use crate::journal::JournalError;
use crate::store::StoreError;
use crate::wire::paths::DeskPaths;
pub use clock::HandClock;
pub use lifecycle::{Host, run};
use std::io;
use std::path::PathBuf;
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
    /// Set by who holds the clock: the demo, which makes a past for itself, and tests. Only for simulated desks.
    Hand(HandClock),
}

/// Why a host does not run.
#[derive(Debug, thiserror::Error)]
#[error("{}", crate::locale::say(&self.phrase()))]
pub enum HostError {
    /// There is no desk in that directory.
    NoDesk(PathBuf),
    /// Another host has the desk.
    Held {
        /// The desk.
        desk: PathBuf,
        /// What the holder wrote into its lock.
        by: String,
    },
    /// A clock was given to a desk that lives in real time.
    NotSimulated(PathBuf),
    /// The journal cannot be used.
    Journal(#[from] JournalError),
    /// There is none, although there is a store.
    JournalMissing {
        /// Where it should be.
        journal: PathBuf,
        /// What is left.
        store: PathBuf,
    },
    /// It ends before what the store holds: records that were acknowledged are gone from it.
    JournalBehind {
        /// The journal.
        journal: PathBuf,
        /// Its last record.
        last: u64,
        /// The store.
        store: PathBuf,
        /// The last record that the store holds.
        stored: u64,
    },
    /// Not even an empty store can be used.
    Store(#[from] StoreError),
    /// Something at this path went wrong.
    Io {
        /// Where.
        path: PathBuf,
        /// What.
        error: io::Error,
    },
    /// A part of the host died of an error of ours.
    Died,
}

impl HostError {
    /// The same as data, for the screen.
    pub fn phrase(&self) -> Phrase {
        match self {
            Self::NoDesk(desk) => Phrase::new("host-no-desk").with("desk", desk.display()),
            Self::Held { desk, by } => Phrase::new("host-held").with("desk", desk.display()).with("by", by),
            Self::NotSimulated(desk) => Phrase::new("host-not-simulated").with("desk", desk.display()),
            Self::Journal(error) => Phrase::new("host-journal").with("why", error),
            Self::JournalMissing { journal, store } => Phrase::new("host-journal-missing")
                .with("journal", journal.display())
                .with("store", store.display()),
            Self::JournalBehind { journal, last, store, stored } => Phrase::new("host-journal-behind")
                .with("journal", journal.display())
                .with("last", last)
                .with("store", store.display())
                .with("stored", stored),
            Self::Store(error) => Phrase::new("host-store").with("why", error),
            Self::Io { path, error } => {
                Phrase::new("host-io-at").with("path", path.display()).with("why", error)
            }
            Self::Died => Phrase::new("host-died"),
        }
    }

    fn at(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        move |error| Self::Io { path, error }
    }
}
