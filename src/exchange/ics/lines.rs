//! Content lines: bytes to unfolded lines of text, each with the line on which it begins in the file.

use crate::domain::phrase::Phrase;
use crate::exchange::import::Place;
use crate::exchange::import::problem::{Problems, Spot};

/// A content line.
pub(super) struct Line {
    /// Where it begins, from 1.
    pub(super) number: u64,
    pub(super) text: String,
}

/// The content lines of a file. They are put together before they are decoded: some programs fold in the middle of a
/// letter. `None`: the problem is told.
pub(super) fn unfolded(bytes: &[u8], problems: &mut Problems) -> Option<Vec<Line>> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let mut lines: Vec<(u64, Vec<u8>)> = Vec::new();
    for (number, line) in (1..).zip(physical(bytes)) {
        match (line, lines.last_mut()) {
            ([b' ' | b'\t', rest @ ..], Some((_, begun))) => begun.extend_from_slice(rest),
            _ => lines.push((number, line.to_vec())),
        }
    }
    let written = lines.into_iter().filter(|(_, line)| !line.trim_ascii().is_empty());
    let decoded = written.map(|(number, line)| match String::from_utf8(line) {
        Ok(text) => Some(Line { number, text }),
        Err(_) => {
            problems.tell(&Spot::at(Place::Line(number)), None, Phrase::new("import-not-utf8"));
            None
        }
    });
    decoded.collect()
}

/// Lines as they stand in the file, whichever way they end.
fn physical(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    let ends = |byte: &u8| match bytes.contains(&b'\n') {
        true => *byte == b'\n',
        false => *byte == b'\r',
    };
    bytes.split(ends).map(|line| line.strip_suffix(b"\r").unwrap_or(line))
}
