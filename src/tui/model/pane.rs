//! The panes, in the order of their numbers.

use crate::tui::commands::Action;
use strum::{IntoStaticStr, VariantArray};

/// A part of the screen with a job of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Pane {
    /// The ticket queue.
    Queue,
    /// One ticket with its timeline.
    Ticket,
    /// One customer.
    Customer,
    /// The diagnosis of the ticket.
    Checklist,
    /// The escalation of the ticket.
    Wizard,
    /// The SLA board.
    Board,
    /// The cases at suppliers.
    Cases,
}

impl Pane {
    /// What its tab says.
    pub fn title(self) -> String {
        let name: &str = self.into();
        crate::locale::text(&format!("ui-pane-{name}"), &[])
    }

    /// The same as short as it can be, for a narrow screen.
    pub fn tab(self) -> String {
        let name: &str = self.into();
        crate::locale::text(&format!("ui-tab-{name}"), &[])
    }

    /// Its key.
    pub fn number(self) -> usize {
        self as usize + 1
    }

    /// The pane after it, or before it, round about.
    pub fn turn(self, forward: bool) -> Self {
        let count = Self::VARIANTS.len();
        let place = (self as usize + if forward { 1 } else { count - 1 }) % count;
        Self::VARIANTS.get(place).copied().unwrap_or(self)
    }

    /// The action that goes to it.
    pub fn action(self) -> Action {
        match self {
            Self::Queue => Action::QueuePane,
            Self::Ticket => Action::TicketPane,
            Self::Customer => Action::CustomerPane,
            Self::Checklist => Action::ChecklistPane,
            Self::Wizard => Action::WizardPane,
            Self::Board => Action::BoardPane,
            Self::Cases => Action::CasesPane,
        }
    }

    /// The pane an action goes to, if it goes to one.
    pub fn of(action: Action) -> Option<Self> {
        Self::VARIANTS.iter().copied().find(|pane| pane.action() == action)
    }
}
