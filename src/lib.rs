//! Loket: the support desk for help-agents of Microsoft CSP partners.
#![warn(missing_docs)]

pub mod domain;
pub mod host;
pub mod journal;
pub mod locale;
pub mod store;
pub mod wire;
