//! Making the desk from what lies on the disk: the store, and what the journal has beyond it.
//!
//! A store that cannot be used is set aside and made anew from the journal, and the user is told why. A journal that
//! lost records is not gone on with: what is left in the store is then all there is of them.

use super::HostError;
use crate::domain::Instant;
use crate::domain::apply::apply;
use crate::domain::codec::CodecError;
use crate::domain::desk::{Desk, Settings};
use crate::domain::event::{Event, Record};
use crate::domain::ids::TicketNumber;
use crate::domain::phrase::Phrase;
use crate::domain::rejection::{Refusal, Rejection};
use crate::domain::status::Status;
use crate::domain::view::Outcome;
use crate::journal::Journal;
use crate::store::{self, Done, Store, StoreError, Touched};
use crate::wire::paths::DeskPaths;
use std::fs;
use std::io;

/// Records that are written to the store at once.
const CHUNK: usize = 1000;

/// What a host starts with.
#[derive(Debug)]
pub(super) struct Restored {
    pub(super) journal: Journal,
    pub(super) store: Store,
    pub(super) desk: Desk,
    pub(super) recent: Vec<Done>,
    pub(super) notices: Vec<Phrase>,
}

/// Opens journal and store of a desk and brings them together.
pub(super) fn restore(paths: &DeskPaths, id: &str, settings: Settings) -> Result<Restored, HostError> {
    journal_is_there(paths)?;
    let (journal, cut) = Journal::open(&paths.journal(), id)?;
    let mut notices = Vec::new();
    if cut > 0 {
        notices.push(Phrase::new("host-journal-cut").with("bytes", cut));
    }
    let Held { store, desk, recent } = match usable(paths, id, &settings, &journal)? {
        Ok(held) => held,
        Err(why) => {
            let anew = rebuild(paths, id, settings, &journal, chrono::Utc::now())?;
            notices.push(why.with("records", journal.seq()));
            anew
        }
    };
    Ok(Restored { journal, store, desk, recent, notices })
}

/// A desk has its journal before it has a store, so one without the other has lost its journal.
fn journal_is_there(paths: &DeskPaths) -> Result<(), HostError> {
    let (journal, store) = (paths.journal(), paths.store());
    let written = match fs::metadata(&journal) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => false,
        found => found.map_err(HostError::at(&journal))?.len() > 0,
    };
    match !written && store.try_exists().map_err(HostError::at(&store))? {
        true => Err(HostError::JournalMissing { journal, store }),
        false => Ok(()),
    }
}

/// The store and what it holds.
struct Held {
    store: Store,
    desk: Desk,
    recent: Vec<Done>,
}

/// The store, brought up to the journal; or what is wrong with it. Fails where making it anew would lose something.
fn usable(
    paths: &DeskPaths,
    id: &str,
    settings: &Settings,
    journal: &Journal,
) -> Result<Result<Held, Phrase>, HostError> {
    let store = match Store::open(&paths.store(), id) {
        Ok(store) => store,
        Err(error) => return Ok(Err(what_is_wrong(&error))),
    };
    if store.seq() > journal.seq() {
        return Err(HostError::JournalBehind {
            journal: paths.journal(),
            last: journal.seq(),
            store: paths.store(),
            stored: store.seq(),
        });
    }
    if store.seq() == 0 && journal.seq() > 0 {
        return Ok(Err(Phrase::new("host-rebuilt-missing")));
    }
    match bring_up(store, settings.clone(), journal) {
        Err(HostError::Store(error)) => Ok(Err(what_is_wrong(&error))),
        held => held.map(Ok),
    }
}

fn bring_up(mut store: Store, settings: Settings, journal: &Journal) -> Result<Held, HostError> {
    let mut desk = store.load(settings)?;
    replay(journal, &mut store, &mut desk)?;
    let recent = store.recent()?;
    Ok(Held { store, desk, recent })
}

fn what_is_wrong(error: &StoreError) -> Phrase {
    match error {
        StoreError::Foreign(_) => Phrase::new("host-rebuilt-foreign"),
        StoreError::Row(CodecError::Version { .. }) => Phrase::new("host-rebuilt-renewed"),
        error => Phrase::new("host-rebuilt-unreadable").with("why", error),
    }
}

fn rebuild(
    paths: &DeskPaths,
    id: &str,
    settings: Settings,
    journal: &Journal,
    now: Instant,
) -> Result<Held, HostError> {
    let directory = paths.store();
    store::set_aside(&directory, now).map_err(HostError::at(&directory))?;
    bring_up(Store::open(&directory, id)?, settings, journal)
}

/// Applies what the journal has beyond the store, to the desk and to the store.
fn replay(journal: &Journal, store: &mut Store, desk: &mut Desk) -> Result<(), HostError> {
    let mut chunk = Vec::new();
    for record in journal.records_from(desk.seq + 1)? {
        chunk.push(record?);
        if chunk.len() == CHUNK {
            replay_chunk(&chunk, store, desk)?;
            chunk.clear();
        }
    }
    replay_chunk(&chunk, store, desk)
}

fn replay_chunk(records: &[Record], store: &mut Store, desk: &mut Desk) -> Result<(), HostError> {
    for record in records {
        for number in record.events.iter().filter_map(Event::ticket) {
            bring_in(desk, store, number)?;
        }
        apply(desk, record);
    }
    let done: Vec<Done> = records.iter().map(done_by).collect();
    store.apply_batch(records, &done, desk)?;
    let_rest(desk, Touched::by(records).tickets);
    Ok(())
}

/// Takes a closed ticket into memory before something happens to it. Whether there was one.
pub(super) fn bring_in(desk: &mut Desk, store: &Store, number: TicketNumber) -> Result<bool, StoreError> {
    if desk.tickets.contains_key(&number) || number.0 > desk.last_number {
        return Ok(false);
    }
    let ticket = store.ticket(number)?;
    let found = ticket.is_some();
    if let Some(ticket) = ticket {
        desk.admit(ticket);
    }
    Ok(found)
}

/// Lets those of the tickets rest in the store that are closed.
pub(super) fn let_rest(desk: &mut Desk, numbers: impl IntoIterator<Item = TicketNumber>) {
    for number in numbers {
        if desk.tickets.get(&number).is_some_and(|ticket| ticket.status == Status::Closed) {
            desk.evict(number);
        }
    }
}

/// What was answered to a command, as far as its record tells.
pub(super) fn done_by(record: &Record) -> Done {
    let answer = match record.events.as_slice() {
        [Event::Refused { rule, why, .. }] => Err(Rejection::Refused(Refusal {
            rule: rule.clone(),
            why: why.clone(),
            allowed_from: None,
            allowed_now: Vec::new(),
            time_zone: None,
        })),
        _ => Ok(outcome_of(record)),
    };
    Done { command: record.command, seq: record.seq, answer }
}

fn outcome_of(record: &Record) -> Outcome {
    Outcome { seq: record.seq, number: record.events.iter().find_map(Event::ticket), ..Outcome::default() }
}
