//! The host on a socket of its own, with several clients.

pub(crate) mod bench;
mod clients;
mod damage;
mod keeping;
mod mail;
mod renewal;
mod time;
