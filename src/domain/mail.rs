//! Mail to an indirect provider or a supplier: the desk hands it to the mail program of its machine.

use super::text::{CleanLine, CleanText};
use serde::{Deserialize, Serialize};

/// A mail to be sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mail {
    /// The record that asked for it: its number, and part of its Message-ID.
    pub id: u64,
    /// The vehicle whose hand-over it is, by id.
    pub vehicle: String,
    /// To whom: an e-mail address of the configuration.
    pub to: CleanLine,
    /// What it is about.
    pub subject: CleanLine,
    /// What it says.
    pub text: CleanText,
}
