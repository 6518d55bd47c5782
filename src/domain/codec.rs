//! How values become bytes, for the journal, the store and the wire: the only place that names bincode.
//!
//! bincode does not describe itself, so every value travels in an envelope: kind, version, checksum, payload. A
//! reader refuses what is of another kind or version, damaged, too large, or followed by anything. Versions are
//! counted per kind; a change of a stored type that bincode cannot read must count its kind up.

use serde::Serialize;
use serde::de::DeserializeOwned;

/// The largest payload, in bytes. A decoder never reserves more than this.
pub const LIMIT: usize = 64 * 1024 * 1024;
/// Kind, version and checksum.
const HEAD: usize = 6;

/// What is in an envelope.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A [`Record`](super::event::Record) of the journal. Kept for ever.
    Record,
    /// A row of the store. Can always be made anew from the journal.
    Row,
    /// A message between client and host.
    Message,
}

impl Kind {
    fn tag(self) -> u8 {
        match self {
            Self::Record => b'R',
            Self::Row => b'S',
            Self::Message => b'M',
        }
    }

    fn version(self) -> u8 {
        match self {
            Self::Record => 1,
            Self::Row | Self::Message => 3,
        }
    }
}

/// Why bytes are not the value they should be.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CodecError {
    /// Shorter than an envelope.
    #[error("{0} bytes are too few for an envelope")]
    Short(usize),
    /// An envelope of another kind.
    #[error("the envelope is of another kind ({0:#04x})")]
    Kind(u8),
    /// An envelope of a version this program does not know.
    #[error("the envelope has version {found}, this program reads version {known}")]
    Version {
        /// The version it has.
        found: u8,
        /// The version that is read.
        known: u8,
    },
    /// The bytes changed since they were written.
    #[error("the checksum is wrong")]
    Checksum,
    /// Larger than what is accepted here: its bytes, and how many would be.
    #[error("{0} bytes are too many, at most {1} are accepted")]
    TooLarge(usize, usize),
    /// There is more after the value.
    #[error("{0} bytes follow the value")]
    Trailing(usize),
    /// The payload is not such a value.
    #[error("the payload is not readable: {0}")]
    Payload(String),
}

/// The bytes of a value in its envelope.
pub fn encode<T: Serialize>(kind: Kind, value: &T) -> Result<Vec<u8>, CodecError> {
    let mut bytes = vec![kind.tag(), kind.version(), 0, 0, 0, 0];
    // A limit on encoding would fail only after the memory was used, so the length is looked at below.
    bincode::serde::encode_into_std_write(value, &mut bytes, bincode::config::standard())
        .map_err(|error| CodecError::Payload(error.to_string()))?;
    let payload = bytes.get(HEAD..).unwrap_or_default();
    if payload.len() > LIMIT {
        return Err(CodecError::TooLarge(payload.len(), LIMIT));
    }
    let sum = checksum(kind, payload).to_le_bytes();
    if let Some(place) = bytes.get_mut(2..HEAD) {
        place.copy_from_slice(&sum);
    }
    Ok(bytes)
}

/// The value of an envelope that holds exactly one.
pub fn decode<T: DeserializeOwned>(kind: Kind, bytes: &[u8]) -> Result<T, CodecError> {
    let Some(([tag, version, sum @ ..], payload)) = bytes.split_first_chunk::<HEAD>() else {
        return Err(CodecError::Short(bytes.len()));
    };
    if *tag != kind.tag() {
        return Err(CodecError::Kind(*tag));
    }
    if *version != kind.version() {
        let (found, known) = (*version, kind.version());
        return Err(CodecError::Version { found, known });
    }
    if payload.len() > LIMIT {
        return Err(CodecError::TooLarge(payload.len(), LIMIT));
    }
    if u32::from_le_bytes(*sum) != checksum(kind, payload) {
        return Err(CodecError::Checksum);
    }
    let config = bincode::config::standard().with_limit::<LIMIT>();
    let (value, used) = bincode::serde::decode_from_slice(payload, config)
        .map_err(|error| CodecError::Payload(error.to_string()))?;
    match payload.len() - used {
        0 => Ok(value),
        more => Err(CodecError::Trailing(more)),
    }
}

/// Covers kind and version too, so that a flipped bit there is not taken for another program's envelope.
fn checksum(kind: Kind, payload: &[u8]) -> u32 {
    let mut hasher = crc32fast::Hasher::new();
    hasher.update(&[kind.tag(), kind.version()]);
    hasher.update(payload);
    hasher.finalize()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::command::{Command, Verb};
    use crate::domain::event::{Event, Record};
    use crate::domain::ids::{CommandId, TicketNumber};
    use crate::domain::people::Actor;
    use crate::domain::sample;
    use crate::domain::text::{CleanLine, CleanText};
    use proptest::prelude::*;
    use rstest::rstest;

    fn record(seq: u64, name: &str, text: &str) -> Record {
        Record {
            seq,
            at: sample::at("2026-03-02T08:00:00Z"),
            actor: sample::agent(name),
            command: CommandId(7),
            events: vec![
                Event::Noted { number: TicketNumber(1), text: CleanText::cut(text) },
                Event::TicketCreated {
                    number: TicketNumber(seq),
                    customer: "t-1".into(),
                    request: sample::request("Mail"),
                },
            ],
        }
    }

    /// Journals of every version must stay readable: a change here needs a new version, and the old bytes kept.
    #[test]
    fn records_of_version_1_have_these_bytes() {
        let record = Record {
            events: vec![Event::Noted { number: TicketNumber(300), text: CleanText::cut("hé") }],
            actor: Actor::host(),
            ..record(1, "", "")
        };
        let bytes = encode(Kind::Record, &record).unwrap();
        let golden = b"R\x01\xae\xd0\x01\x26\x01\x142026-03-02T08:00:00Z\x05loket\x03\x07\x01\x07\xfb\x2c\x01\x03h\xc3\xa9";
        assert_eq!(bytes, golden, "{}", bytes.escape_ascii());
        assert_eq!(decode::<Record>(Kind::Record, golden), Ok(record));
    }

    #[test]
    fn every_fault_has_its_error() {
        let good = encode(Kind::Row, &"text").unwrap();
        let with = |index: usize, byte: u8| {
            let mut bytes = good.clone();
            bytes[index] = byte;
            decode::<String>(Kind::Row, &bytes).unwrap_err()
        };
        assert_eq!(with(0, b'R'), CodecError::Kind(b'R'));
        assert_eq!(with(1, 9), CodecError::Version { found: 9, known: Kind::Row.version() });
        assert_eq!(with(4, good[4] ^ 1), CodecError::Checksum);
        assert_eq!(with(8, b'X'), CodecError::Checksum);
        assert_eq!(decode::<String>(Kind::Row, b"S\x02"), Err(CodecError::Short(2)));
        let pair = encode(Kind::Row, &("text", 1_u8)).unwrap();
        assert_eq!(decode::<String>(Kind::Row, &pair), Err(CodecError::Trailing(1)));
        assert!(matches!(decode::<(String, String)>(Kind::Row, &good), Err(CodecError::Payload(_))));
    }

    #[test]
    fn what_is_too_large_is_refused() {
        let large = vec![0_u8; LIMIT + 1];
        assert!(matches!(encode(Kind::Row, &large), Err(CodecError::TooLarge(..))));
        let mut bytes = encode(Kind::Row, &1_u8).unwrap();
        bytes.resize(LIMIT + 7, 0);
        assert_eq!(decode::<u8>(Kind::Row, &bytes), Err(CodecError::TooLarge(LIMIT + 1, LIMIT)));
    }

    /// A length that lies must not make the reader reserve memory for it.
    #[test]
    fn a_lying_length_is_no_allocation() {
        let payload = b"\xfd\xff\xff\xff\xff\xff\xff\xff\x7f";
        let mut bytes = vec![b'S', Kind::Row.version()];
        bytes.extend_from_slice(&checksum(Kind::Row, payload).to_le_bytes());
        bytes.extend_from_slice(payload);
        assert!(matches!(decode::<Vec<u64>>(Kind::Row, &bytes), Err(CodecError::Payload(_))));
    }

    #[rstest]
    #[case::an_absent_option(Command::Ticket(TicketNumber(1), Verb::Assign(None)))]
    #[case::an_option_of_an_option(Command::EditCustomer { customer: "x".to_owned(), alias: Some(None), time_zone: None })]
    #[case::an_offering(Command::SetOffering { customer: "x".to_owned(), offering: Box::new(sample::offering()) })]
    #[case::a_unit(Command::CloseResolved)]
    fn commands_come_back(#[case] command: Command) {
        let bytes = encode(Kind::Message, &command).unwrap();
        assert_eq!(decode(Kind::Message, &bytes), Ok(command));
    }

    proptest! {
        #[test]
        fn records_come_back(seq: u64, name in "\\PC{0,20}", text in "(?s).{0,200}") {
            let record = record(seq, &name, &text);
            let bytes = encode(Kind::Record, &record).unwrap();
            prop_assert_eq!(decode(Kind::Record, &bytes), Ok(record));
        }

        #[test]
        fn notes_come_back(text in "(?s).{0,300}", line in "\\PC{0,80}") {
            let verb = Verb::Reply { via: None, to: Some(CleanLine::cut(&line)), text: CleanText::cut(&text) };
            let command = Command::Ticket(TicketNumber(u64::MAX), verb);
            let bytes = encode(Kind::Message, &command).unwrap();
            prop_assert_eq!(decode(Kind::Message, &bytes), Ok(command));
        }

        #[test]
        fn any_bytes_are_read_or_refused(payload in proptest::collection::vec(any::<u8>(), 0..300), raw: bool) {
            let mut bytes = vec![];
            if !raw {
                bytes.extend_from_slice(&[b'R', 1]);
                bytes.extend_from_slice(&checksum(Kind::Record, &payload).to_le_bytes());
            }
            bytes.extend_from_slice(&payload);
            let _ = decode::<Record>(Kind::Record, &bytes);
            let _ = decode::<crate::wire::message::Request>(Kind::Message, &bytes);
        }
    }
}
