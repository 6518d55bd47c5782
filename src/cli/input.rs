//! Text that people hand to a command: as an argument, or on standard input with `-`.

use super::failure::Failure;
use crate::domain::text::{CleanLine, CleanText, TEXT_LIMIT};
use crate::t;
use std::io::Read;

/// No text of ours is longer in bytes; what is longer is refused without reading on.
const BYTE_LIMIT: usize = TEXT_LIMIT * 4;

/// A text that must be there.
pub fn text(argument: Option<&str>) -> Result<CleanText, Failure> {
    let text = optional_text(argument)?;
    if text.is_empty() {
        return Err(Failure::Usage(t!("cli-text-missing")));
    }
    Ok(text)
}

/// A text that may be left out.
pub fn optional_text(argument: Option<&str>) -> Result<CleanText, Failure> {
    let text = match argument {
        Some("-") => CleanText::new(&standard_input()?),
        Some(text) => CleanText::new(text),
        None => Ok(CleanText::default()),
    };
    text.map_err(|error| too_long(&error))
}

/// One line that must say something.
pub fn line(argument: &str) -> Result<CleanLine, Failure> {
    let line = CleanLine::new(argument).map_err(|error| too_long(&error))?;
    if line.is_empty() {
        return Err(Failure::Usage(t!("cli-text-missing")));
    }
    Ok(line)
}

/// One line, if it was given.
pub fn optional_line(argument: Option<&str>) -> Result<Option<CleanLine>, Failure> {
    argument.map(line).transpose()
}

/// All of standard input, as text. What is longer than any text of ours is refused, not cut.
pub fn standard_input() -> Result<String, Failure> {
    let mut bytes = Vec::new();
    std::io::stdin()
        .lock()
        .take(BYTE_LIMIT as u64 + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| Failure::Failed(t!("cli-input-failed", why = error.to_string())))?;
    if bytes.len() > BYTE_LIMIT {
        return Err(Failure::Usage(t!("cli-input-too-long", limit = BYTE_LIMIT)));
    }
    String::from_utf8(bytes).map_err(|_| Failure::Usage(t!("cli-input-not-text")))
}

fn too_long(error: &crate::domain::text::TooLong) -> Failure {
    Failure::Usage(t!("cli-text-too-long", length = error.length, limit = error.limit))
}
