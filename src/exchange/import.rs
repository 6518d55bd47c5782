//! Reads what Partner Center gives, JSON bodies of its API and the CSV files of its pages, and service health of
//! Microsoft Graph.
//!
//! What a file holds is found out from its content, never from its name. All or nothing: either the whole file is
//! good, or every problem of it is told at once, each with its place.

mod bytes;
mod case;

mod customer;
mod date;
mod duplicates;
mod health;
mod json;
mod kind;
mod node;
pub(super) mod problem;
mod product;
mod subscription;
mod table;
mod value;
mod word;

pub use problem::{ImportError, Place};

use crate::domain::import::Import;
use problem::Problems;

/// Largest file, in bytes.
pub const FILE_LIMIT: usize = 64 * 1024 * 1024;
/// Most customers, subscriptions or service requests in one file.
pub const ITEM_LIMIT: usize = 100_000;
/// Most problems told of one file; the rest is counted.
pub const PROBLEM_LIMIT: usize = 50;

/// Reads one file. `customer` says, as people name it, whose subscriptions and service requests it holds: lists of
/// them do not always tell.
///
/// # Errors
/// Everything that is wrong with the file; then nothing of it may be used.
pub fn read(file_name: &str, bytes: &[u8], customer: Option<&str>) -> Result<Import, Vec<ImportError>> {
    let mut problems = Problems::new(file_name);
    let import = read_into(bytes, customer, &mut problems);
    match import {
        Some(import) if problems.is_empty() => Ok(import),
        _ => Err(problems.finish()),
    }
}

/// `None` only after a problem was told.
fn read_into(bytes: &[u8], customer: Option<&str>, problems: &mut Problems) -> Option<Import> {
    let text = bytes::text(bytes, problems)?;
    if text.trim_start().starts_with(['{', '[']) {
        json::read(&text, customer, problems)
    } else {
        table::read(&text, customer, problems)
    }
}
