//! What can happen to the screen.

use super::commands::Action;
use super::keymap::key::Key;
use super::model::pane::Pane;
use crate::domain::Instant;
use crate::tui::{OfferingRead, Saved};
use crate::wire::link::LinkEvent;
use std::path::PathBuf;

/// Something that happened. Time comes in here and nowhere else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Message {
    /// A key was pressed.
    Key(Key),
    /// Text was pasted, or typed faster than people type.
    Paste(String),
    /// The terminal has another size.
    Resize {
        /// Columns.
        columns: u16,
        /// Rows.
        rows: u16,
    },
    /// Something was clicked.
    Click(Target),
    /// The wheel was turned.
    Wheel {
        /// Towards the user.
        down: bool,
    },
    /// The host, or the way to it.
    Link(LinkEvent),
    /// The file of an offering was read.
    OfferingRead {
        /// Which file.
        path: PathBuf,
        /// What it says, or what is wrong with it.
        result: Box<OfferingRead>,
    },
    /// A file was written, or not.
    Saved {
        /// Which file, as it was named.
        path: PathBuf,
        /// Where it is now, or why not.
        result: Saved,
    },
    /// It is now so late at the desk.
    Tick(Instant),
}

/// What can be clicked; the view records where it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// The tab of a pane, or the pane itself.
    Pane(Pane),
    /// A row of the list in a pane.
    Row(Pane, usize),
    /// A row of help or palette.
    Choice(usize),
    /// A field of the form.
    Field(usize),
    /// A key in the footer.
    Action(Action),
}
