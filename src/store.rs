//! The store: the state the journal leads to, on disk. The only place that names sled.
//!
//! Every batch carries the number of its last record in the same atomic write, so the store is always the state after
//! some record; the host replays what the journal has beyond it. It may be lost at any time: a store that is missing,
//! foreign or damaged is [set aside](set_aside) and made anew. sled panics on some damage, so nothing of it is called
//! outside a [`guard`].

mod guard;
mod rows;

use crate::domain::codec::CodecError;
use crate::domain::desk::{Desk, Settings};
use crate::domain::event::Record;
use crate::domain::ids::{CommandId, TicketNumber};
use crate::domain::ticket::Ticket;
use crate::domain::view::{Outcome, TimelineEntry};
use guard::guard;
pub use rows::Touched;
use rows::{Head, Key};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// How many results of commands are kept, so that a command sent again is not done again.
pub const RECENT: u64 = 10_000;
/// sled's own default is a gigabyte.
const CACHE_BYTES: u64 = 64 * 1024 * 1024;

/// Why the store cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// That of another desk.
    #[error("the store is that of another desk ('{0}')")]
    Foreign(String),
    /// Damaged, or written by another program version.
    #[error("the store is unreadable: {0}")]
    Unreadable(String),
    /// A row is not what it should be.
    #[error("a row of the store is unreadable: {0}")]
    Row(#[from] CodecError),
    /// Reading or writing failed.
    #[error("the store cannot be read or written: {0}")]
    Disk(String),
    /// It failed before and was not opened again yet.
    #[error("the store is closed")]
    Closed,
}

impl From<sled::Error> for StoreError {
    fn from(error: sled::Error) -> Self {
        match error {
            sled::Error::Io(error) => Self::Disk(error.to_string()),
            error => Self::Unreadable(error.to_string()),
        }
    }
}

/// A command that was carried out, with what came of it.
pub type Done = (CommandId, Outcome);

/// An open store.
#[derive(Debug)]
pub struct Store {
    directory: PathBuf,
    desk: String,
    db: Option<sled::Db>,
    seq: u64,
}

impl Store {
    /// Opens the store of a desk, or makes an empty one.
    pub fn open(directory: &Path, desk: &str) -> Result<Self, StoreError> {
        let mut store = Self {
            directory: directory.to_owned(),
            desk: desk.to_owned(),
            db: None,
            seq: 0,
        };
        store.reopen()?;
        Ok(store)
    }

    /// Opens the store again after an error: sled does not recover by itself from a disk that was full.
    pub fn reopen(&mut self) -> Result<(), StoreError> {
        let old = self.db.take();
        let (db, head) = guard(|| {
            drop(old);
            let db = sled::Config::new()
                .path(&self.directory)
                .cache_capacity(CACHE_BYTES)
                .flush_every_ms(None)
                .open()?;
            let head = rows::head(&db)?;
            Ok((db, head))
        })?;
        if let Some(head) = head {
            if head.desk != self.desk {
                return Err(StoreError::Foreign(head.desk));
            }
            self.seq = head.seq;
        } else {
            self.seq = 0;
        }
        self.db = Some(db);
        Ok(())
    }

    /// The last record it holds.
    pub fn seq(&self) -> u64 {
        self.seq
    }

    /// The desk as it was after [`seq`](Self::seq), with every ticket that is not closed.
    pub fn load(&self, settings: Settings) -> Result<Desk, StoreError> {
        let db = self.db()?;
        guard(|| {
            let mut desk = Desk::new(settings);
            if let Some(head) = rows::head(db)? {
                (desk.seq, desk.at) = (head.seq, head.at);
                (desk.last_number, desk.closed) = (head.last_number, head.closed);
            }
            for customer in rows::all(db, Key::CUSTOMER) {
                let customer: crate::domain::customer::Customer = customer?;
                desk.customers.insert(customer.facts.tenant.clone(), customer);
            }
            for case in rows::all(db, Key::CASE) {
                let case: crate::domain::case::Case = case?;
                desk.cases.insert(case.number.clone(), case);
            }
            for ticket in rows::all(db, Key::TICKET) {
                desk.admit(ticket?);
            }
            Ok(desk)
        })
    }

    /// Writes what records changed, as it stands in `desk` after the last of them, in one atomic batch.
    pub fn apply_batch(&mut self, records: &[Record], done: &[Done], desk: &Desk) -> Result<(), StoreError> {
        let Some(last) = records.last() else {
            return Ok(());
        };
        let db = self.db()?;
        let mut batch = sled::Batch::default();
        let touched = Touched::by(records);
        rows::put_state(&mut batch, &touched, desk)?;
        for record in records {
            rows::put_timeline(&mut batch, record)?;
        }
        rows::put_done(&mut batch, done)?;
        let head = Head {
            desk: self.desk.clone(),
            seq: last.seq,
            at: desk.at,
            last_number: desk.last_number,
            closed: desk.closed,
        };
        rows::put_head(&mut batch, &head)?;
        guard(|| Ok(db.apply_batch(batch)?))?;
        self.seq = last.seq;
        Ok(())
    }

    /// A ticket, closed or not.
    pub fn ticket(&self, number: TicketNumber) -> Result<Option<Ticket>, StoreError> {
        let db = self.db()?;
        guard(|| match rows::get(db, &Key::ticket(number))? {
            Some(ticket) => Ok(Some(ticket)),
            None => rows::get(db, &Key::closed(number)),
        })
    }

    /// What happened to a ticket, oldest first.
    pub fn timeline(&self, number: TicketNumber) -> Result<Vec<TimelineEntry>, StoreError> {
        let db = self.db()?;
        guard(|| rows::all(db, Key::timeline_of(number)).collect())
    }

    /// Closed tickets, newest first, at most `limit`.
    pub fn closed(&self, limit: usize) -> Result<Vec<Ticket>, StoreError> {
        let db = self.db()?;
        guard(|| rows::all(db, Key::CLOSED).rev().take(limit).collect())
    }

    /// The last commands that were carried out, oldest first.
    pub fn recent(&self) -> Result<Vec<Done>, StoreError> {
        let db = self.db()?;
        guard(|| rows::all(db, Key::RECENT).collect())
    }

    /// Hands everything to the disk. The journal is what counts, so this may happen seldom.
    pub fn flush(&self) -> Result<(), StoreError> {
        let db = self.db()?;
        guard(|| Ok(db.flush().map(drop)?))
    }

    /// Its size on disk.
    pub fn bytes(&self) -> u64 {
        self.db
            .as_ref()
            .and_then(|db| guard(|| Ok(db.size_on_disk()?)).ok())
            .unwrap_or(0)
    }

    fn db(&self) -> Result<&sled::Db, StoreError> {
        self.db.as_ref().ok_or(StoreError::Closed)
    }
}

/// Moves an unusable store out of the way, `name.broken-TIME`, and forgets the one that was set aside before. Gives
/// its new place; `None` if there is none to move.
pub fn set_aside(directory: &Path, now: crate::domain::Instant) -> io::Result<Option<PathBuf>> {
    if !directory.try_exists()? {
        return Ok(None);
    }
    let parent = directory.parent().unwrap_or(Path::new("."));
    let name = directory.file_name().unwrap_or_default().to_string_lossy();
    let prefix = format!("{name}.broken-");
    for entry in fs::read_dir(parent)? {
        let entry = entry?;
        if entry.file_name().to_string_lossy().starts_with(&prefix) {
            fs::remove_dir_all(entry.path())?;
        }
    }
    let place = parent.join(format!("{prefix}{}", now.format("%Y%m%dT%H%M%SZ")));
    fs::rename(directory, &place)?;
    Ok(Some(place))
}
