//! The journal: the truth. An append-only file of everything that was ever acknowledged.
//!
//! What one `append` is given becomes one [`frame`], written at once and made durable with one `fdatasync`. So the
//! only thing a crash can tear is the last frame, and nobody was ever told of that one: it is cut off. A broken frame
//! with a good one behind it is damage, and the journal does not open.

mod frame;
mod scan;

use crate::domain::codec::CodecError;
use crate::domain::event::Record;
pub use scan::Records;
use std::fs::{File, OpenOptions};
use std::io::{self, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

/// The format this program writes.
const FORMAT: u32 = 1;

/// Why the journal cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum JournalError {
    /// Not a journal at all.
    #[error("'{0}' is not a journal of Loket; move it away, or put the journal of this desk in its place")]
    NotJournal(PathBuf),
    /// Written by another program version.
    #[error(
        "'{path}' has format {found}, this program reads {FORMAT}; use the version of Loket that wrote it"
    )]
    Format {
        /// Which file.
        path: PathBuf,
        /// The format it has.
        found: u32,
    },
    /// That of another desk.
    #[error("'{path}' is the journal of another desk ('{found}'); put the journal of this desk in its place")]
    Foreign {
        /// Which file.
        path: PathBuf,
        /// Whose it is.
        found: String,
    },
    /// Damaged, with good records after the damage.
    #[error(
        "'{path}' is damaged at byte {offset}: record {seq} is unreadable ({why}) and good records follow it. \
         Nothing was changed. Check the disk, then restore a backup"
    )]
    Broken {
        /// Which file.
        path: PathBuf,
        /// Where the bad frame starts.
        offset: u64,
        /// The record expected there.
        seq: u64,
        /// What is wrong with it.
        why: String,
    },
    /// Records not in sequence were to be written.
    #[error("record {found} cannot follow record {last}")]
    Gap {
        /// The last record.
        last: u64,
        /// The one that was to follow.
        found: u64,
    },
    /// A record has no bytes.
    #[error(transparent)]
    Codec(#[from] CodecError),
    /// Reading or writing failed.
    #[error("'{path}': {error}")]
    Io {
        /// Which file.
        path: PathBuf,
        /// What went wrong.
        error: io::Error,
    },
}

/// An open journal. One program holds it at a time; the host's lock sees to that.
#[derive(Debug)]
pub struct Journal {
    path: PathBuf,
    file: File,
    /// Where the header ends and the first frame starts.
    start: u64,
    /// Where the last durable frame ends.
    end: u64,
    seq: u64,
    /// First record and place of some frames, in order.
    places: Vec<(u64, u64)>,
    /// A failed append may have left bytes after `end`.
    dirty: bool,
    /// Bytes that still fit on the disk, for tests of a full one.
    #[cfg(test)]
    pub(crate) room: Option<usize>,
}

/// Every so many records one place is remembered.
const STRIDE: u64 = 1024;

impl Journal {
    /// Opens the journal of a desk, or makes one. Also says how many bytes of a torn last frame were cut off; they
    /// are kept beside it in a file `journal.torn`.
    pub fn open(path: &Path, desk: &str) -> Result<(Self, u64), JournalError> {
        let failed = |error| JournalError::Io {
            path: path.to_owned(),
            error,
        };
        let mut file = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(path)
            .map_err(failed)?;
        let start = scan::header(&mut file, path, desk)?;
        let mut journal = Self {
            path: path.to_owned(),
            file,
            start,
            end: start,
            seq: 0,
            places: Vec::new(),
            dirty: false,
            #[cfg(test)]
            room: None,
        };
        let cut = scan::check(&mut journal)?;
        Ok((journal, cut))
    }

    /// The last record.
    pub fn seq(&self) -> u64 {
        self.seq
    }

    /// Its size on disk.
    pub fn bytes(&self) -> u64 {
        self.end
    }

    /// Writes records and returns when they are durable. If it fails, none of them is in the journal, and a later
    /// append may succeed.
    pub fn append(&mut self, records: &[Record]) -> Result<(), JournalError> {
        let Some((first, last)) = records.first().zip(records.last()) else {
            return Ok(());
        };
        self.follows(records)?;
        let bytes = frame::pack(records)?;
        self.write(&bytes).map_err(|error| JournalError::Io {
            path: self.path.clone(),
            error,
        })?;
        self.remember(first.seq, self.end);
        self.end += bytes.len() as u64;
        self.seq = last.seq;
        Ok(())
    }

    /// The records from `seq` on, read from the disk one after the other.
    pub fn records_from(&self, seq: u64) -> Result<Records, JournalError> {
        let near = self.places.partition_point(|(first, _)| *first <= seq);
        let offset = near
            .checked_sub(1)
            .and_then(|index| self.places.get(index))
            .map_or(self.start, |(_, offset)| *offset);
        Records::open(&self.path, offset, self.end, seq)
    }

    fn follows(&self, records: &[Record]) -> Result<(), JournalError> {
        let mut last = self.seq;
        for record in records {
            if record.seq != last + 1 {
                let found = record.seq;
                return Err(JournalError::Gap { last, found });
            }
            last = record.seq;
        }
        Ok(())
    }

    fn remember(&mut self, first: u64, offset: u64) {
        let due = self
            .places
            .last()
            .is_none_or(|(known, _)| first >= known + STRIDE);
        if due {
            self.places.push((first, offset));
        }
    }

    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        if self.dirty {
            self.cut_back()?;
        }
        self.dirty = true;
        let written = self.put(bytes).and_then(|()| self.file.sync_data());
        match written {
            Ok(()) => self.dirty = false,
            // Should this fail too, the next append tries it again before it writes.
            Err(_) => drop(self.cut_back()),
        }
        written
    }

    fn put(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.file.seek(SeekFrom::Start(self.end))?;
        #[cfg(test)]
        if let Some(room) = self.room
            && room < bytes.len()
        {
            self.file.write_all(&bytes[..room])?;
            return Err(io::ErrorKind::StorageFull.into());
        }
        self.file.write_all(bytes)
    }

    fn cut_back(&mut self) -> io::Result<()> {
        self.file.set_len(self.end)?;
        self.file.sync_data()?;
        self.dirty = false;
        Ok(())
    }
}
