//! How client and host talk: where the desk lies, message types, framing, connecting and starting the host.

pub mod client;
pub mod frame;
pub mod link;
pub mod message;
pub mod paths;
pub mod start;

use crate::domain::codec::CodecError;
use crate::domain::phrase::Phrase;

/// Why a client and a host do not come together.
#[derive(Debug, thiserror::Error)]
#[error("{}", crate::locale::say(&self.phrase()))]
pub enum WireError {
    /// There is no desk in that directory.
    NoDesk(String),
    /// No host runs, and none was to be started.
    NoHost(String),
    /// The host was started and did not answer.
    NotStarted {
        /// Where all is told.
        log: String,
        /// What the host said before it ended, if it did.
        why: String,
    },
    /// None runs, and this user cannot start one.
    CannotStart {
        /// The desk.
        desk: String,
        /// What was in the way.
        error: std::io::Error,
    },
    /// The socket may not be used by this user.
    NotAllowed(String),
    /// The host does not talk to this client, and says why.
    Refused(Phrase),
    /// The host went away, and says why.
    Gone(Phrase),
    /// The other side ended the connection without a word.
    Lost,
    /// The other side is no Loket, or one of another protocol.
    Strange(frame::Strange),
    /// The other side sent what is no message.
    Message(#[from] crate::domain::codec::CodecError),
    /// Reading or writing failed.
    Io(#[from] std::io::Error),
}

impl WireError {
    /// The same as data, for the screen.
    pub fn phrase(&self) -> Phrase {
        match self {
            Self::NoDesk(desk) => Phrase::new("host-no-desk").with("desk", desk),
            Self::NoHost(desk) => Phrase::new("host-none").with("desk", desk),
            Self::NotStarted { log, why } if why.is_empty() => {
                Phrase::new("host-not-started").with("log", log)
            }
            Self::NotStarted { log, why } => {
                Phrase::new("host-not-started-because").with("log", log).with("why", why)
            }
            Self::CannotStart { desk, error } => {
                Phrase::new("host-cannot-start").with("desk", desk).with("why", error)
            }
            Self::NotAllowed(desk) => Phrase::new("host-not-allowed").with("desk", desk),
            Self::Refused(why) | Self::Gone(why) => why.clone(),
            Self::Lost => Phrase::new("host-lost"),
            Self::Strange(strange) => strange.phrase(),
            Self::Message(error @ CodecError::TooLarge(..)) => {
                Phrase::new("host-too-large").with("why", error)
            }
            Self::Message(error) => Phrase::new("host-unreadable").with("why", error),
            Self::Io(error) => Phrase::new("host-io").with("why", error),
        }
    }
}
