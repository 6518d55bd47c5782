//! What writer and sessions share.
//!
//! The writer holds the desk's lock from its first decision until the journal is durable, so nobody sees what may
//! still be taken back. Locks are taken in the order of the fields.

use super::clock::Clock;
use crate::domain::Instant;
use crate::domain::desk::Desk;
use crate::domain::phrase::Phrase;
use crate::domain::rejection::Rejection;
use crate::store::{Store, StoreError};
use crate::wire::paths::DeskPaths;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};
use tokio::sync::watch;

/// The desk as it is now, and what belongs to it.
#[derive(Debug)]
pub(super) struct State {
    desk: RwLock<Desk>,
    store: RwLock<Store>,
    /// Counted up whenever the desk changed.
    pub(super) version: watch::Sender<u64>,
    pub(super) clock: Clock,
    pub(super) paths: DeskPaths,
    pub(super) started: std::time::Instant,
    pub(super) clients: AtomicUsize,
    pub(super) journal_bytes: AtomicU64,
    notices: Mutex<Vec<Phrase>>,
}

impl State {
    pub(super) fn new(
        desk: Desk,
        store: Store,
        clock: Clock,
        paths: DeskPaths,
        journal_bytes: u64,
        notices: Vec<Phrase>,
    ) -> Self {
        Self {
            desk: RwLock::new(desk),
            store: RwLock::new(store),
            version: watch::Sender::new(0),
            clock,
            paths,
            started: std::time::Instant::now(),
            clients: AtomicUsize::new(0),
            journal_bytes: AtomicU64::new(journal_bytes),
            notices: Mutex::new(notices),
        }
    }

    /// The desk to look at. Fails only after the writer died half-way; the host is then about to end.
    pub(super) fn desk(&self) -> Result<RwLockReadGuard<'_, Desk>, Rejection> {
        self.desk.read().map_err(|_| died())
    }

    /// The desk to change.
    pub(super) fn desk_mut(&self) -> Result<RwLockWriteGuard<'_, Desk>, Rejection> {
        self.desk.write().map_err(|_| died())
    }

    /// The store to look at. It is whole between its calls, whoever died.
    pub(super) fn store(&self) -> RwLockReadGuard<'_, Store> {
        self.store.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// The store to write.
    pub(super) fn store_mut(&self) -> RwLockWriteGuard<'_, Store> {
        self.store.write().unwrap_or_else(PoisonError::into_inner)
    }

    /// The desk's time, which never runs back.
    pub(super) fn now(&self, desk: &Desk) -> Instant {
        let now = self.clock.now();
        desk.at.map_or(now, |last| last.max(now))
    }

    /// Tells everybody that the desk changed.
    pub(super) fn changed(&self) {
        self.version.send_modify(|version| *version += 1);
    }

    /// What the user should know.
    pub(super) fn notices(&self) -> Vec<Phrase> {
        self.notices.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Adds to what the user should know, once.
    pub(super) fn notice(&self, phrase: Phrase) {
        let mut notices = self.notices.lock().unwrap_or_else(PoisonError::into_inner);
        if !notices.contains(&phrase) {
            notices.push(phrase);
        }
    }

    /// Takes back what the user should know.
    pub(super) fn forget_notice(&self, key: &str) {
        let mut notices = self.notices.lock().unwrap_or_else(PoisonError::into_inner);
        notices.retain(|notice| notice.key != key);
    }

    pub(super) fn set_journal_bytes(&self, bytes: u64) {
        self.journal_bytes.store(bytes, Ordering::Relaxed);
    }
}

fn died() -> Rejection {
    Rejection::Failed(Phrase::new("host-died"))
}

/// The store could not answer.
pub(super) fn unreadable(error: &StoreError) -> Rejection {
    Rejection::Failed(Phrase::new("host-store").with("why", error))
}
