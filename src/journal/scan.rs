//! Reading the journal: checked whole when it is opened, by records afterwards.

use super::frame::{self, HEAD, Head, MAGIC};
use super::{FORMAT, Journal, JournalError};
use crate::domain::event::Record;
use std::fs::File;
use std::io::{self, BufReader, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

/// The first line: what this is, its format, whose it is.
const NAME: &str = "LOKET-JOURNAL";
/// The longest header that is looked at.
const HEADER_MAX: u64 = 200;

/// Reads the header, or writes it into an empty file (or one whose header a crash has torn). Gives its length.
pub(super) fn header(file: &mut File, path: &Path, desk: &str) -> Result<u64, JournalError> {
    let ours = format!("{NAME} {FORMAT} {desk}\n");
    let mut found = Vec::new();
    let read = Read::take(&mut *file, HEADER_MAX).read_to_end(&mut found);
    let written = read.and_then(|_| {
        let fresh = found.len() < ours.len() && ours.as_bytes().starts_with(&found);
        if fresh {
            file.seek(SeekFrom::Start(0))?;
            file.write_all(ours.as_bytes())?;
            file.sync_all()?;
            sync_directory(path)?;
        }
        Ok(fresh)
    });
    let fresh = written.map_err(|error| failed(path, error))?;
    if fresh || found.starts_with(ours.as_bytes()) {
        return Ok(ours.len() as u64);
    }
    Err(stranger(path, &found))
}

/// Whose journal it is instead.
fn stranger(path: &Path, found: &[u8]) -> JournalError {
    let path = path.to_owned();
    let line = found.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let text = String::from_utf8_lossy(line);
    let mut words = text.split(' ');
    if words.next() != Some(NAME) {
        return JournalError::NotJournal(path);
    }
    match (words.next().and_then(|word| word.parse().ok()), words.next()) {
        (Some(FORMAT), Some(desk)) => JournalError::Foreign { path, found: desk.to_owned() },
        (Some(found), _) => JournalError::Format { path, found },
        (None, _) => JournalError::NotJournal(path),
    }
}

fn sync_directory(path: &Path) -> io::Result<()> {
    match path.parent() {
        Some(directory) => File::open(directory)?.sync_all(),
        None => Ok(()),
    }
}

fn failed(path: &Path, error: io::Error) -> JournalError {
    JournalError::Io { path: path.to_owned(), error }
}

/// Checks every frame, and leaves the journal ready to append. Gives the bytes that were cut off.
pub(super) fn check(journal: &mut Journal) -> Result<u64, JournalError> {
    let path = journal.path.clone();
    let io = |error| failed(&path, error);
    let size = journal.file.metadata().map_err(io)?.len();
    let mut frames = Frames::open(&path, journal.start, size).map_err(io)?;
    let why = loop {
        match frames.next(Some(journal.seq + 1)).map_err(io)? {
            Next::Good(head) => {
                journal.remember(head.first, journal.end);
                journal.seq = head.last();
                journal.end = frames.offset;
            }
            Next::End => return Ok(0),
            Next::Bad(why) => break why,
        }
    };
    if good_frame_follows(&path, journal.end, journal.seq).map_err(io)? {
        return Err(JournalError::Broken {
            path,
            offset: journal.end,
            seq: journal.seq + 1,
            why: why.to_owned(),
        });
    }
    keep_torn(&path, journal.end).map_err(io)?;
    journal.cut_back().map_err(io)?;
    Ok(size - journal.end)
}

/// Nothing is thrown away unseen: the torn end is put beside the journal.
fn keep_torn(path: &Path, from: u64) -> io::Result<()> {
    let mut file = File::open(path)?;
    file.seek(SeekFrom::Start(from))?;
    let mut kept = File::create(path.with_extension("torn"))?;
    io::copy(&mut file, &mut kept)?;
    kept.sync_all()
}

/// Whether there is a whole frame of later records anywhere behind a bad place: then it is no torn end but damage.
fn good_frame_follows(path: &Path, from: u64, seq: u64) -> io::Result<bool> {
    let mut file = File::open(path)?;
    file.seek(SeekFrom::Start(from))?;
    let mut rest = Vec::new();
    file.read_to_end(&mut rest)?;
    // The frame at the bad place itself counts if it is whole but of the wrong record.
    let starts = rest.windows(MAGIC.len()).enumerate();
    let candidates = starts.filter(|(_, window)| *window == MAGIC);
    Ok(candidates.filter_map(|(at, _)| rest.get(at..)).any(|bytes| is_later_frame(bytes, seq)))
}

fn is_later_frame(bytes: &[u8], seq: u64) -> bool {
    let Some((head, body)) = bytes.split_first_chunk::<HEAD>() else {
        return false;
    };
    let Some(head) = Head::unpack(head) else {
        return false;
    };
    head.first > seq && body.get(..head.length as usize).is_some_and(|body| head.fits(body))
}

/// What comes next in the file.
enum Next {
    Good(Head),
    Bad(&'static str),
    End,
}

/// Frames of a part of the file, one after the other.
#[derive(Debug)]
struct Frames {
    reader: BufReader<File>,
    offset: u64,
    end: u64,
    body: Vec<u8>,
}

impl Frames {
    fn open(path: &Path, offset: u64, end: u64) -> io::Result<Self> {
        let mut file = File::open(path)?;
        file.seek(SeekFrom::Start(offset))?;
        Ok(Self { reader: BufReader::with_capacity(1 << 20, file), offset, end, body: Vec::new() })
    }

    /// Reads the next frame into `body`; `expected` is its first record, if that is known.
    fn next(&mut self, expected: Option<u64>) -> io::Result<Next> {
        let left = self.end.saturating_sub(self.offset);
        if left == 0 {
            return Ok(Next::End);
        }
        if left < HEAD as u64 {
            return Ok(Next::Bad("it is cut short"));
        }
        let mut head = [0; HEAD];
        self.reader.read_exact(&mut head)?;
        let Some(head) = Head::unpack(&head) else {
            return Ok(Next::Bad("it does not start as a record does"));
        };
        if u64::from(head.length) > left - HEAD as u64 {
            return Ok(Next::Bad("it is cut short"));
        }
        self.body.resize(head.length as usize, 0);
        self.reader.read_exact(&mut self.body)?;
        if !head.fits(&self.body) {
            return Ok(Next::Bad("its checksum is wrong"));
        }
        if head.count == 0 || expected.is_some_and(|seq| seq != head.first) {
            return Ok(Next::Bad("another record stands in its place"));
        }
        self.offset += (HEAD as u64) + u64::from(head.length);
        Ok(Next::Good(head))
    }
}

/// Records from some sequence number on, in order. Ends after the first error.
#[derive(Debug)]
pub struct Records {
    path: PathBuf,
    frames: Frames,
    from: u64,
    expected: Option<u64>,
    batch: std::vec::IntoIter<Record>,
    over: bool,
}

impl Records {
    pub(super) fn open(path: &Path, offset: u64, end: u64, from: u64) -> Result<Self, JournalError> {
        Ok(Self {
            path: path.to_owned(),
            frames: Frames::open(path, offset, end).map_err(|error| failed(path, error))?,
            from,
            expected: None,
            batch: Vec::new().into_iter(),
            over: false,
        })
    }

    /// The records of the next frame; `None` at the end.
    fn read(&mut self) -> Result<Option<Vec<Record>>, JournalError> {
        let offset = self.frames.offset;
        let path = &self.path;
        let broken = |seq, why: String| JournalError::Broken { path: path.clone(), offset, seq, why };
        let expected = self.expected.unwrap_or(0);
        let next = self.frames.next(self.expected);
        match next.map_err(|error| failed(path, error))? {
            Next::End => Ok(None),
            Next::Bad(why) => Err(broken(expected, why.to_owned())),
            Next::Good(head) => {
                let records = frame::unpack(&head, &self.frames.body)
                    .map_err(|error| broken(head.first, error.to_string()))?;
                self.expected = Some(head.last() + 1);
                Ok(Some(records))
            }
        }
    }
}

impl Iterator for Records {
    type Item = Result<Record, JournalError>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(record) = self.batch.find(|record| record.seq >= self.from) {
                return Some(Ok(record));
            }
            if self.over {
                return None;
            }
            match self.read() {
                Ok(Some(records)) => self.batch = records.into_iter(),
                Ok(None) => self.over = true,
                Err(error) => {
                    self.over = true;
                    return Some(Err(error));
                }
            }
        }
    }
}
