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
        let failed = |error| JournalError::Io { path: path.to_owned(), error };
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
        self.write(&bytes).map_err(|error| JournalError::Io { path: self.path.clone(), error })?;
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
        let due = self.places.last().is_none_or(|(known, _)| first >= known + STRIDE);
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::event::Event;
    use crate::domain::ids::{CommandId, TicketNumber};
    use crate::domain::sample;
    use rstest::rstest;
    use std::fs;

    fn record(seq: u64) -> Record {
        Record {
            seq,
            at: sample::at("2026-03-02T08:00:00Z"),
            actor: sample::agent("anna"),
            command: CommandId(u128::from(seq)),
            events: vec![Event::Noted {
                number: TicketNumber(1),
                text: sample::text(&format!("note {seq}")),
            }],
        }
    }

    fn batch(from: u64, to: u64) -> Vec<Record> {
        (from..=to).map(record).collect()
    }

    /// A journal with three frames: records 1, 2 to 4, and 5.
    fn three(path: &Path) -> Journal {
        let (mut journal, cut) = Journal::open(path, "d").unwrap();
        assert_eq!(cut, 0);
        journal.append(&batch(1, 1)).unwrap();
        journal.append(&batch(2, 4)).unwrap();
        journal.append(&batch(5, 5)).unwrap();
        journal
    }

    fn seqs(journal: &Journal, from: u64) -> Vec<u64> {
        let records = journal.records_from(from).unwrap();
        records.map(|record| record.unwrap().seq).collect()
    }

    #[test]
    fn what_was_appended_is_there_when_opened_again() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("journal");
        let bytes = three(&path).bytes();
        let (journal, cut) = Journal::open(&path, "d").unwrap();
        assert_eq!((journal.seq(), journal.bytes(), cut), (5, bytes, 0));
        assert_eq!(fs::metadata(&path).unwrap().len(), bytes);
        let all: Vec<Record> = journal.records_from(1).unwrap().map(Result::unwrap).collect();
        assert_eq!(all, batch(1, 5));
    }

    #[rstest]
    #[case(1, &[1, 2, 3, 4, 5])]
    #[case(3, &[3, 4, 5])]
    #[case(5, &[5])]
    #[case(6, &[])]
    fn reading_starts_anywhere(#[case] from: u64, #[case] expected: &[u64]) {
        let dir = tempfile::tempdir().unwrap();
        assert_eq!(seqs(&three(&dir.path().join("journal")), from), expected);
    }

    #[test]
    fn reading_starts_near_in_a_long_journal() {
        let dir = tempfile::tempdir().unwrap();
        let (mut journal, _) = Journal::open(&dir.path().join("journal"), "d").unwrap();
        for start in (1..=5000).step_by(100) {
            journal.append(&batch(start, start + 99)).unwrap();
        }
        assert!(journal.places.len() > 3);
        assert_eq!(seqs(&journal, 4_321), (4_321..=5_000).collect::<Vec<u64>>());
    }

    /// Wherever a crash cuts the last frame, the others stay, and writing goes on.
    #[test]
    fn a_torn_end_is_cut_off() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("journal");
        let mut journal = three(&path);
        let whole = journal.bytes();
        journal.append(&batch(6, 8)).unwrap();
        let bytes = fs::read(&path).unwrap();
        for end in whole as usize + 1..bytes.len() {
            fs::write(&path, &bytes[..end]).unwrap();
            let (mut journal, cut) = Journal::open(&path, "d").unwrap();
            assert_eq!((journal.seq(), cut), (5, end as u64 - whole));
            assert_eq!(fs::read(path.with_extension("torn")).unwrap(), bytes[whole as usize..end]);
            journal.append(&batch(6, 6)).unwrap();
            assert_eq!(seqs(&journal, 1), [1, 2, 3, 4, 5, 6]);
        }
    }

    #[test]
    fn zeros_at_the_end_are_torn_too() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("journal");
        three(&path);
        let mut bytes = fs::read(&path).unwrap();
        bytes.resize(bytes.len() + 4096, 0);
        fs::write(&path, bytes).unwrap();
        let (journal, cut) = Journal::open(&path, "d").unwrap();
        assert_eq!((journal.seq(), cut), (5, 4096));
    }

    /// Whatever byte before the last frame is damaged, the journal is not opened and not touched.
    #[test]
    fn damage_before_the_end_is_reported_and_left_alone() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("journal");
        let journal = three(&path);
        let (start, middle) = (journal.start as usize, journal.places.len());
        assert_eq!(middle, 1);
        let good = fs::read(&path).unwrap();
        let last = good.windows(4).rposition(|window| window == frame::MAGIC).unwrap();
        for index in start..last {
            let mut bytes = good.clone();
            bytes[index] ^= 0x10;
            fs::write(&path, &bytes).unwrap();
            match Journal::open(&path, "d").unwrap_err() {
                JournalError::Broken { offset, seq, .. } => {
                    assert!(offset as usize <= index && (seq == 1 || seq == 2), "{index}: {offset} {seq}");
                }
                other => panic!("{index}: {other}"),
            }
            assert_eq!(fs::read(&path).unwrap(), bytes);
        }
    }

    #[rstest]
    #[case::other_file(
        "PK\x03\x04 not a journal, whatever its name is, whatever it says",
        "is not a journal"
    )]
    #[case::other_desk("LOKET-JOURNAL 1 somebody\n", "of another desk ('somebody')")]
    #[case::later("LOKET-JOURNAL 2 d\n", "has format 2")]
    fn other_files_are_refused(#[case] text: &str, #[case] expected: &str) {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("journal");
        fs::write(&path, text).unwrap();
        let error = Journal::open(&path, "d").unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
        assert_eq!(fs::read_to_string(&path).unwrap(), text);
    }

    #[test]
    fn a_torn_header_is_written_again() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("journal");
        fs::write(&path, "LOKET-JOU").unwrap();
        three(&path);
        assert_eq!(Journal::open(&path, "d").unwrap().0.seq(), 5);
    }

    #[test]
    fn a_gap_is_refused() {
        let dir = tempfile::tempdir().unwrap();
        let mut journal = three(&dir.path().join("journal"));
        assert!(matches!(journal.append(&batch(7, 7)), Err(JournalError::Gap { last: 5, found: 7 })));
        assert!(matches!(
            journal.append(&[record(6), record(8)]),
            Err(JournalError::Gap { last: 6, found: 8 })
        ));
        assert_eq!(journal.seq(), 5);
    }

    #[test]
    fn a_full_disk_leaves_nothing_behind_and_writing_resumes() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("journal");
        let mut journal = three(&path);
        let before = fs::read(&path).unwrap();
        for room in [0, 10, 60] {
            journal.room = Some(room);
            assert!(matches!(journal.append(&batch(6, 7)), Err(JournalError::Io { .. })));
            assert_eq!(journal.seq(), 5);
            assert_eq!(fs::read(&path).unwrap(), before);
        }
        journal.room = None;
        journal.append(&batch(6, 7)).unwrap();
        assert_eq!(Journal::open(&path, "d").unwrap().0.seq(), 7);
    }
}
