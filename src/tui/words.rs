//! The words of the domain in the language of the screen.

use crate::domain::kind::Method;
use crate::domain::phrase::key_of;
use crate::domain::status::Status;
use crate::locale;
use std::fmt::Display;

/// The word for a value of the domain, as `word("topic", Topic::Billing)`.
pub fn word(kind: &str, value: impl Display) -> String {
    locale::text(&key_of(kind, value), &[])
}

/// A state in one short word, for lists.
pub fn short_status(status: Status) -> String {
    word("ui-status", status)
}

/// The same word at the beginning of a line.
pub fn label(kind: &str, value: impl Display) -> String {
    let word = word(kind, value);
    let mut letters = word.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

/// Several methods: `phone, e-mail`.
pub fn methods(methods: &[Method]) -> String {
    let words: Vec<String> = methods.iter().map(|method| word("method", method)).collect();
    words.join(", ")
}
