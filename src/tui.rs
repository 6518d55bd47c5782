//! The screen people look at all day. Elm style: [`update`](update::update) makes the next state of the
//! [`Model`](model::Model) from a [`Message`](message::Message) and says what to do as [`Effect`](effect::Effect)s,
//! [`view`](view::view) draws it, [`run`] is the loop around both. It knows the host only by messages.
//!
//! To add an action, add a line to [`commands::table`]; to add a pane, a file under `panes`. Tests name what is missing.

pub mod commands;
pub mod effect;
pub mod explain;
pub mod keymap;
pub mod layout;
pub mod message;
pub mod model;
pub mod overlays;
pub mod panes;
pub mod run;
pub mod sources;
pub mod terminal;
pub mod theme;
pub mod times;
pub mod typed;
pub mod update;
pub mod urgency;
pub mod view;
pub mod widgets;
pub mod words;

use crate::domain::offering::Offering;
use crate::domain::phrase::Phrase;
use crate::domain::view::Level;
use crate::t;
use chrono_tz::Tz;
use keymap::Keymap;
use model::Model;
pub use run::run;
use std::path::{Path, PathBuf};
use theme::Urgency;

/// What the file of an offering says, with what the user should know of it; or all that is wrong with it, each with its
/// place.
pub type OfferingRead = Result<(Offering, Vec<Phrase>), Vec<String>>;

/// Reads the file of an offering and checks it, in the language of its thread. Given by whoever knows such files; the
/// screen does not.
pub type OfferingReader = fn(&Path) -> OfferingRead;

/// Why a file was not written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaveProblem {
    /// There is one of that name, and it was not to be replaced.
    Exists,
    /// Something else, in a sentence.
    Failed(String),
}

/// Where a file was written, or why not.
pub type Saved = Result<PathBuf, SaveProblem>;

/// Writes a text to a file, whole or not at all; a file that is there only if it is to be replaced. Speaks the language
/// of its thread. Given by whoever knows files; the screen does not.
pub type Saver = fn(path: &Path, text: &str, replace: bool) -> Saved;

/// How the screen is opened. The language is that of the thread ([`locale::set`](crate::locale::set)).
#[derive(Clone, Debug)]
pub struct Options {
    /// The keys: [`Keymap::with_overrides`] of the configuration.
    pub keymap: Keymap,
    /// Whether clicks and the wheel are reported from the start.
    pub mouse: bool,
    /// Whether to keep to ASCII.
    pub ascii: bool,
    /// Whether the line is slow: fewer frames.
    pub ssh: bool,
    /// Whether this is a throw-away desk; the screen says so.
    pub demo: bool,
    /// The zone of the agent's clock.
    pub zone: Tz,
    /// What the user must know at once, as that the configuration has a mistake.
    pub notices: Vec<Phrase>,
    /// How the file of an offering is read.
    pub read_offering: OfferingReader,
    /// How a hand-over is saved.
    pub save: Saver,
}

/// Every key as Markdown, for the README and `loket keys --markdown`.
pub fn keys_markdown(keymap: &Keymap) -> String {
    keymap::listing::markdown(keymap)
}

/// Every key in plain columns, for `loket keys`.
pub fn keys_plain(keymap: &Keymap) -> String {
    keymap::listing::plain(keymap)
}

/// The keys as data, for other programs.
pub fn keys_data(keymap: &Keymap) -> Vec<keymap::listing::KeyRow> {
    keymap::listing::data(keymap)
}

/// What the title of the terminal says: breaches first, so that they show in a task bar.
fn title(model: &Model) -> String {
    let breached = model.alerts.count(model.me.as_ref(), Level::Breached);
    let dot = model.setting.theme.dot();
    let pane = model.pane.title().to_lowercase();
    match breached {
        0 => format!("{} {dot} {pane}", t!("ui-name")),
        count => {
            let (symbol, _) = model.setting.theme.urgency(Urgency::Over);
            format!("{} {dot} {symbol}{count} {dot} {pane}", t!("ui-name"))
        }
    }
}
