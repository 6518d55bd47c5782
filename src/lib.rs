//! Loket: the support desk for help-agents of Microsoft CSP partners.
#![warn(missing_docs)]

pub mod domain;
pub mod locale;
pub mod tui;
pub mod wire;
