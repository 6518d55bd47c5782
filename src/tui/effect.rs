//! What the screen wants done. Plain data: the loop does it, tests compare it.

use crate::domain::lang::Lang;
use crate::wire::message::Request;
use std::path::PathBuf;

/// Something for the loop to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Send this to the host.
    Send(Request),
    /// Put this on the user's clipboard, by the terminal (OSC 52).
    Copy(String),
    /// Read the file of an offering, beside the loop; a message says what is in it.
    ReadOffering(PathBuf),
    /// Write this to a file, beside the loop; a message says what came of it.
    Save {
        /// Which file.
        path: PathBuf,
        /// What it is to hold.
        text: String,
        /// Whether a file that is there is replaced.
        replace: bool,
    },
    /// Report the mouse, or leave it to the terminal.
    Mouse(bool),
    /// Speak this language from now on.
    Speak(Lang),
    /// Draw every cell anew.
    Redraw,
    /// Stop until the shell says to go on.
    Suspend,
    /// Leave.
    Quit,
}
