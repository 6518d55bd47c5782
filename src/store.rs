//! The store: the state the journal leads to, on disk. The only place that names sled.
//!
//! Every batch carries the number of its last record in the same atomic write, so the store is always the state after
//! some record; the host replays what the journal has beyond it. It may be lost at any time: a store that is missing,
//! foreign or damaged is [set aside](set_aside) and made anew. sled panics on some damage, so nothing of it is called
//! outside a [`guard`].

mod guard;
mod open;
mod rows;

use crate::domain::codec::CodecError;
use crate::domain::desk::{Desk, Settings};
use crate::domain::event::Record;
use crate::domain::ids::{CommandId, TicketNumber};
use crate::domain::rejection::Rejection;
use crate::domain::ticket::Ticket;
use crate::domain::view::{Outcome, TimelineEntry};
use guard::guard;
pub use rows::Touched;
use rows::{Head, Key};
use serde::{Deserialize, Serialize};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// How many results of commands are kept, so that a command sent again is not done again.
pub const RECENT: u64 = 10_000;
/// sled's own default is a gigabyte.
const CACHE_BYTES: u64 = 64 * 1024 * 1024;
/// Bytes that must be free before a store that failed is opened again: sled writes segments of 512 KiB.
const ROOM: usize = 1024 * 1024;

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

/// A command that made a record, with what was answered to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Done {
    /// The client's id of the command.
    pub command: CommandId,
    /// The record.
    pub seq: u64,
    /// What came of it; refusals are journaled too.
    pub answer: Result<Outcome, Rejection>,
}

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
        let mut store = Self { directory: directory.to_owned(), desk: desk.to_owned(), db: None, seq: 0 };
        store.reopen()?;
        Ok(store)
    }

    /// Opens the store again after an error: sled does not recover by itself from a disk that was full. While there
    /// is no room it stays as it is, because it can still be read, and opened it could not be.
    pub fn recover(&mut self) -> Result<(), StoreError> {
        let probe = self.directory.join("room");
        let room = fs::write(&probe, [0; ROOM]);
        // It may not have been made at all.
        let _ = fs::remove_file(&probe);
        room.map_err(|error| StoreError::Disk(error.to_string()))?;
        self.reopen()
    }

    fn reopen(&mut self) -> Result<(), StoreError> {
        let old = self.db.take();
        let (db, head) = guard(|| {
            drop(old);
            let db = open::open(&self.directory)?;
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
            desk.defaults = rows::get(db, Key::DEFAULT)?.unwrap_or_default();
            desk.refusals = rows::get(db, Key::REFUSALS)?.unwrap_or_default();
            for case in rows::all(db, Key::CASE) {
                let file: crate::domain::case::CaseFile = case?;
                desk.cases.insert(file.case.number.clone(), file);
            }
            for issue in rows::all(db, Key::ISSUE) {
                let known: crate::domain::health::KnownIssue = issue?;
                desk.issues.insert(known.issue.id.clone(), known);
            }
            for mail in rows::all(db, Key::MAIL) {
                let (number, mail): (TicketNumber, crate::domain::mail::Mail) = mail?;
                desk.outbox.insert(mail.id, (number, mail));
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
            rows::put_work(&mut batch, record)?;
            rows::put_audit(&mut batch, record)?;
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

    /// What the work log is made from: work, blocks, quotes and agreements, oldest first.
    pub fn work_log(&self) -> Result<Vec<TimelineEntry>, StoreError> {
        let db = self.db()?;
        guard(|| rows::all(db, Key::WORK).collect())
    }

    /// What policies refused and supervisors overrode, oldest first.
    pub fn audit(&self) -> Result<Vec<TimelineEntry>, StoreError> {
        let db = self.db()?;
        guard(|| rows::all(db, Key::AUDIT).collect())
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

    /// Hands everything to the disk and lets go of the files. Everything fails from now on.
    pub fn close(&mut self) -> Result<(), StoreError> {
        let flushed = self.flush();
        let db = self.db.take();
        guard(|| {
            drop(db);
            open::wait_until_let_go(&self.directory);
            Ok(())
        })?;
        flushed
    }

    /// Its size on disk.
    pub fn bytes(&self) -> u64 {
        self.db.as_ref().and_then(|db| guard(|| Ok(db.size_on_disk()?)).ok()).unwrap_or(0)
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::sample;
    use crate::domain::status::Status;

    const ONE: TicketNumber = sample::ONE;

    /// What happened to a sample desk with one ticket, as records.
    fn history(status: Status) -> (Vec<Record>, Desk) {
        use crate::domain::event::Event;
        let mut desk = sample::in_status(status);
        let event = |event: Event, seq: u64| Record {
            seq,
            at: sample::at("2026-03-02T08:00:00Z"),
            actor: sample::agent("anna"),
            command: CommandId(u128::from(seq)),
            events: vec![event],
        };
        let facts =
            desk.customers.values().map(|customer| Event::CustomerKnown { facts: customer.facts.clone() });
        let created = Event::TicketCreated {
            number: ONE,
            customer: "t-1".into(),
            request: desk.tickets[&ONE].request.clone(),
        };
        let noted = Event::Noted { number: ONE, text: sample::text("seen") };
        let events = facts.chain([created, noted]);
        let records: Vec<Record> = (1..).zip(events).map(|(seq, what)| event(what, seq)).collect();
        desk.seq = records.len() as u64;
        (records, desk)
    }

    fn stored(directory: &Path, status: Status) -> Desk {
        let (records, desk) = history(status);
        let mut store = Store::open(directory, "d").unwrap();
        let done: Vec<Done> = records
            .iter()
            .map(|record| {
                let outcome = Outcome { seq: record.seq, ..Outcome::default() };
                Done { command: record.command, seq: record.seq, answer: Ok(outcome) }
            })
            .collect();
        store.apply_batch(&records, &done, &desk).unwrap();
        store.flush().unwrap();
        assert_eq!(store.seq(), desk.seq);
        desk
    }

    #[test]
    fn the_desk_comes_back() {
        let dir = tempfile::tempdir().unwrap();
        let desk = stored(&dir.path().join("store"), Status::WaitingCustomer);
        let store = Store::open(&dir.path().join("store"), "d").unwrap();
        assert_eq!(store.seq(), desk.seq);
        assert_eq!(store.load(sample::settings()).unwrap(), desk);
        let seqs: Vec<u64> = store.timeline(ONE).unwrap().iter().map(|entry| entry.seq).collect();
        assert_eq!(seqs, [3, 4]);
        assert_eq!(store.timeline(TicketNumber(2)).unwrap(), []);
        let recent: Vec<u64> = store.recent().unwrap().iter().map(|done| done.seq).collect();
        assert_eq!(recent, [1, 2, 3, 4]);
    }

    #[test]
    fn closed_tickets_stay_in_the_store() {
        let dir = tempfile::tempdir().unwrap();
        let mut desk = stored(dir.path(), Status::Closed);
        let store = Store::open(dir.path(), "d").unwrap();
        let ticket = desk.tickets[&ONE].clone();
        desk.evict(ONE);
        assert_eq!(store.load(sample::settings()).unwrap(), desk);
        assert_eq!(store.ticket(ONE).unwrap(), Some(ticket.clone()));
        assert_eq!(store.closed(10).unwrap(), [ticket]);
        assert_eq!(store.closed(0).unwrap(), []);
    }

    /// What work draws from a block of hours is a row of the customer, who is not named in the event.
    #[test]
    fn what_was_drawn_and_the_work_log_come_back() {
        use crate::domain::event::Event;
        use crate::domain::offering::PromiseId;
        use crate::domain::price::Price;
        use crate::domain::work::{Charge, Work};
        let dir = tempfile::tempdir().unwrap();
        let mut desk = stored(dir.path(), Status::Closed);
        let charge = Charge {
            price: Price::Included,
            promise: PromiseId::Own(1),
            minutes: 60,
            out_of_hours: 0,
            factor: 1.into(),
            from_block: 60,
            amount: 0.into(),
            currency: sample::line("EUR"),
        };
        let started_at = sample::at("2026-03-02T08:00:00Z");
        let work = Work { started_at, minutes: 60, text: sample::text("x"), charge: Some(charge) };
        let record = Record {
            seq: desk.seq + 1,
            at: sample::at("2026-03-09T09:00:00Z"),
            actor: sample::agent("anna"),
            command: CommandId(99),
            events: vec![Event::WorkLogged { number: ONE, work }],
        };
        crate::domain::apply::apply(&mut desk, &record);
        let mut store = Store::open(dir.path(), "d").unwrap();
        store.apply_batch(std::slice::from_ref(&record), &[], &desk).unwrap();
        drop(store);
        let store = Store::open(dir.path(), "d").unwrap();
        let loaded = store.load(sample::settings()).unwrap();
        assert_eq!(loaded.find_customer("t-1").unwrap().block_minutes_left(), -60);
        let events: Vec<Event> = store.work_log().unwrap().into_iter().map(|entry| entry.event).collect();
        assert_eq!(events, record.events);
    }

    #[test]
    fn another_desks_store_is_refused() {
        let dir = tempfile::tempdir().unwrap();
        stored(dir.path(), Status::New);
        assert!(matches!(
            Store::open(dir.path(), "e"),
            Err(StoreError::Foreign(desk)) if desk == "d"
        ));
    }

    /// sled panics on some of this and opens an empty database on some; neither gets out of here.
    #[test]
    fn damage_is_an_error_or_an_empty_store() {
        let dir = tempfile::tempdir().unwrap();
        let good = dir.path().join("good");
        let desk = stored(&good, Status::Open);
        let db = fs::read(good.join("db")).unwrap();
        for step in 0..40 {
            let broken = dir.path().join(format!("broken-{step}"));
            fs::create_dir(&broken).unwrap();
            fs::copy(good.join("conf"), broken.join("conf")).unwrap();
            let mut bytes = db.clone();
            let place = step * 29 % bytes.len();
            match step % 4 {
                0 => bytes.truncate(place),
                1 => bytes[place] ^= 0x20,
                2 => bytes.iter_mut().skip(place).take(200).for_each(|byte| *byte = 0),
                _ => bytes = b"garbage".repeat(step),
            }
            fs::write(broken.join("db"), bytes).unwrap();
            let loaded = Store::open(&broken, "d").and_then(|store| store.load(sample::settings()));
            match loaded {
                // Damage behind what is used.
                Ok(found) if found.seq == desk.seq => assert_eq!(found, desk, "step {step}"),
                Ok(found) => assert_eq!(found.seq, 0, "step {step}"),
                Err(_) => {}
            }
        }
    }

    #[test]
    fn one_store_is_kept_aside() {
        let dir = tempfile::tempdir().unwrap();
        let store = dir.path().join("store");
        assert_eq!(set_aside(&store, sample::at("2026-03-02T08:00:00Z")).unwrap(), None);
        for (at, mark) in [("2026-03-02T08:00:00Z", "1"), ("2026-03-03T08:00:00Z", "2")] {
            fs::create_dir(&store).unwrap();
            fs::write(store.join("mark"), mark).unwrap();
            let place = set_aside(&store, sample::at(at)).unwrap().unwrap();
            assert_eq!(fs::read_to_string(place.join("mark")).unwrap(), mark);
        }
        let left: Vec<_> =
            fs::read_dir(dir.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(left, ["store.broken-20260303T080000Z"]);
    }
}
