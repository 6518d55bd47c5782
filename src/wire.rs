//! How client and host talk: message types, framing, connecting and starting the host.

pub mod link;
pub mod message;
