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
            Self::Record | Self::Row | Self::Message => 1,
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
    /// Larger than [`LIMIT`].
    #[error("{0} bytes are too many, at most {LIMIT} are accepted")]
    TooLarge(usize),
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
        return Err(CodecError::TooLarge(payload.len()));
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
        return Err(CodecError::TooLarge(payload.len()));
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
