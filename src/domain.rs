//! The rules of the desk, pure: no clock, no file, no socket, no randomness. `now` and ids come in as arguments.
//!
//! Commands say what somebody wants, [`decide`](decide::decide) answers with events or a [`Rejection`](rejection::Rejection),
//! [`apply`](apply) makes the next state of the [`Desk`](desk::Desk) from events. Everything shown is computed from the
//! desk by [`view`].

pub mod access;
pub mod apply;
pub mod calendar;
pub mod case;
pub mod catalogue;
pub mod charge;
pub mod checklist;
pub mod claim;
pub mod codec;
pub mod command;
pub mod contact;
pub mod customer;
pub mod decide;
pub mod delegation;
pub mod desk;
pub mod diagnosis;
pub mod disclosure;
pub mod escalation;
pub mod event;
pub mod health;
pub mod holidays;
pub mod ids;
pub mod import;
pub mod kind;
pub mod lang;
pub mod mail;
pub mod offering;
pub mod package;
pub mod partner;
pub mod people;
pub mod phrase;
pub mod policy;
pub mod price;
pub mod promise;
pub mod query;
pub mod reach;
pub mod rejection;
#[cfg(test)]
pub(crate) mod sample;
pub mod sla;
pub mod status;
pub mod text;
pub mod ticket;
pub mod vehicle;
pub mod view;
pub mod when;
pub(crate) mod word;
pub mod work;

/// An instant, always UTC. Zones are for people and appear only where hours are reckoned and shown.
pub type Instant = chrono::DateTime<chrono::Utc>;
