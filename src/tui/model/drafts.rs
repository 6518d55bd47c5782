//! Forms that were left without sending. Opening the same form again brings back what was typed.

use crate::domain::ids::CommandId;
use crate::tui::overlays::form::{Form, FormKind};

/// The forms put aside, one of each kind and ticket.
#[derive(Clone, Debug, Default)]
pub struct Drafts(Vec<Form>);

impl Drafts {
    /// Puts a form aside, if something was typed into it.
    pub fn keep(&mut self, form: Form) -> bool {
        self.0.retain(|kept| kept.kind != form.kind);
        let worth = form.is_touched();
        if worth {
            self.0.push(form);
        }
        worth
    }

    /// Brings back the form of a kind.
    pub fn take(&mut self, kind: &FormKind) -> Option<Form> {
        let place = self.0.iter().position(|form| form.kind == *kind)?;
        Some(self.0.remove(place))
    }

    /// Brings back the form that sent a command.
    pub fn take_sent(&mut self, id: CommandId) -> Option<Form> {
        let place = self.0.iter().position(|form| form.sent == Some(id))?;
        Some(self.0.remove(place))
    }

    /// The host answered a form that was put aside while it was under way: it is no draft if it was accepted.
    pub fn answered(&mut self, id: CommandId, accepted: bool) {
        self.0.retain(|form| !(accepted && form.sent == Some(id)));
        for form in self.0.iter_mut().filter(|form| form.sent == Some(id)) {
            form.sent = None;
        }
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.0.len()
    }
}
