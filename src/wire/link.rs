//! What a long-lived client holds: requests go in, events come out, whatever happens to the connection between.

use super::message::{Reply, Request};
use crate::domain::phrase::Phrase;
use tokio::sync::mpsc;

/// What a client hears of its host.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkEvent {
    /// An attempt to connect began.
    Connecting,
    /// The connection is gone, and why. The link goes on trying.
    Lost(Phrase),
    /// The host said something. `Reply::Welcome` means live.
    Reply(Reply),
}

/// Both ends of a client's connection to its host.
pub struct Link {
    /// To the host.
    pub requests: mpsc::UnboundedSender<Request>,
    /// From the host.
    pub events: mpsc::UnboundedReceiver<LinkEvent>,
}
