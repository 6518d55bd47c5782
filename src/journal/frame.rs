//! One frame: what one append wrote.
//!
//! Magic, length, first record, number of records, checksum over all of these and the body; then the body: for each
//! record its length and its envelope. All numbers little-endian.

use super::JournalError;
use crate::domain::codec::{self, CodecError, Kind};
use crate::domain::event::Record;

/// Where a frame starts. Text from people can hold no zero bytes, so no text looks like a frame.
pub(super) const MAGIC: [u8; 4] = *b"LKT\0";
/// Bytes before the body.
pub(super) const HEAD: usize = 24;

/// The part of a frame before its body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Head {
    /// Bytes of the body.
    pub(super) length: u32,
    /// Its first record.
    pub(super) first: u64,
    /// How many records.
    pub(super) count: u32,
    checksum: u32,
}

impl Head {
    pub(super) fn unpack(bytes: &[u8; HEAD]) -> Option<Self> {
        let rest = bytes.strip_prefix(&MAGIC)?;
        let (length, rest) = rest.split_first_chunk()?;
        let (first, rest) = rest.split_first_chunk()?;
        let (count, rest) = rest.split_first_chunk()?;
        let (checksum, _) = rest.split_first_chunk()?;
        Some(Self {
            length: u32::from_le_bytes(*length),
            first: u64::from_le_bytes(*first),
            count: u32::from_le_bytes(*count),
            checksum: u32::from_le_bytes(*checksum),
        })
    }

    pub(super) fn fits(&self, body: &[u8]) -> bool {
        self.checksum == checksum(self.length, self.first, self.count, body)
    }

    /// The sequence number of its last record.
    pub(super) fn last(&self) -> u64 {
        self.first.saturating_add(u64::from(self.count)).saturating_sub(1)
    }
}

/// The bytes of a frame.
pub(super) fn pack(records: &[Record]) -> Result<Vec<u8>, JournalError> {
    let mut body = Vec::new();
    for record in records {
        let envelope = codec::encode(Kind::Record, record)?;
        body.extend_from_slice(&short(envelope.len())?.to_le_bytes());
        body.extend_from_slice(&envelope);
    }
    let first = records.first().map_or(0, |record| record.seq);
    let (length, count) = (short(body.len())?, short(records.len())?);
    let mut bytes = Vec::with_capacity(HEAD + body.len());
    bytes.extend_from_slice(&MAGIC);
    bytes.extend_from_slice(&length.to_le_bytes());
    bytes.extend_from_slice(&first.to_le_bytes());
    bytes.extend_from_slice(&count.to_le_bytes());
    bytes.extend_from_slice(&checksum(length, first, count, &body).to_le_bytes());
    bytes.extend_from_slice(&body);
    Ok(bytes)
}

/// The records of a body, or what is wrong with it.
pub(super) fn unpack(head: &Head, mut body: &[u8]) -> Result<Vec<Record>, CodecError> {
    let mut records = Vec::new();
    while let Some((length, rest)) = body.split_first_chunk() {
        let length = u32::from_le_bytes(*length) as usize;
        let (envelope, rest) = rest.split_at_checked(length).ok_or(CodecError::Short(rest.len()))?;
        let record: Record = codec::decode(Kind::Record, envelope)?;
        if record.seq != head.first.saturating_add(records.len() as u64) {
            return Err(CodecError::Payload(format!("record {} is out of place", record.seq)));
        }
        records.push(record);
        body = rest;
    }
    match body.len() {
        0 => Ok(records),
        more => Err(CodecError::Trailing(more)),
    }
}

fn checksum(length: u32, first: u64, count: u32, body: &[u8]) -> u32 {
    let mut hasher = crc32fast::Hasher::new();
    hasher.update(&length.to_le_bytes());
    hasher.update(&first.to_le_bytes());
    hasher.update(&count.to_le_bytes());
    hasher.update(body);
    hasher.finalize()
}

fn short(length: usize) -> Result<u32, CodecError> {
    u32::try_from(length).map_err(|_| CodecError::TooLarge(length, u32::MAX as usize))
}
