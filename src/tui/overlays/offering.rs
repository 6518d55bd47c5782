//! A new promise to a customer, from a file: which file, what is wrong with it, what it would change, and only then
//! saved. A small state machine: each step leads on or back to the path.

pub mod view;

use crate::domain::ids::{CommandId, TenantId};
use crate::domain::offering::Offering;
use crate::domain::phrase::Phrase;
use crate::domain::view::Outcome;
use crate::tui::widgets::line_input::LineInput;

/// How far it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// The path is typed.
    Path,
    /// The file is read.
    Reading,
    /// This is wrong with it, or the host would not take it.
    Problems(Vec<String>),
    /// The host is asked what it would change; with what the user should know of the file.
    Trying(CommandId, Box<Offering>, Vec<Phrase>),
    /// It would change this.
    Changes(Box<Offering>, Box<Outcome>),
    /// The host is to save it.
    Saving(CommandId, Box<Offering>, Box<Outcome>),
}

/// Setting an offering from a file.
#[derive(Clone, Debug)]
pub struct SetOffering {
    /// Whose.
    pub customer: TenantId,
    /// What the customer is called.
    pub name: String,
    /// The file, as typed.
    pub path: LineInput,
    /// How far it is.
    pub step: Step,
    /// The first line on screen.
    pub scroll: usize,
}

impl SetOffering {
    /// At the beginning; a path typed before is there again.
    pub fn of(customer: TenantId, name: String, path: &str) -> Self {
        Self { customer, name, path: LineInput::with(path), step: Step::Path, scroll: 0 }
    }

    /// Goes to a step; its text starts at the top.
    pub fn go(&mut self, step: Step) {
        self.step = step;
        self.scroll = 0;
    }

    /// Whether the path is typed now.
    pub fn types(&self) -> bool {
        self.step == Step::Path
    }

    /// Whether problems or changes are shown, not the field.
    pub fn shows_sheet(&self) -> bool {
        matches!(self.step, Step::Problems(_) | Step::Changes(..) | Step::Saving(..))
    }

    /// The command under way.
    pub fn sent(&self) -> Option<CommandId> {
        match &self.step {
            Step::Trying(id, ..) | Step::Saving(id, ..) => Some(*id),
            _ => None,
        }
    }
}
