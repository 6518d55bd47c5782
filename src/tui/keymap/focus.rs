//! What has the keyboard, and in which scopes its keys are looked up.

use crate::tui::commands::Scope;
use strum::VariantArray;

/// What has the keyboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray)]
pub enum Focus {
    /// The queue.
    Queue,
    /// The filter of the queue, being typed.
    Filter,
    /// The ticket pane.
    Ticket,
    /// The customer pane.
    Customer,
    /// The checklist pane.
    Checklist,
    /// The wizard pane.
    Wizard,
    /// The SLA board.
    Board,
    /// The ledger of cases.
    Cases,
    /// A form.
    Form,
    /// Help or palette.
    Finder,
    /// A refusal.
    Refusal,
    /// Why deadlines are when they are.
    Ledger,
    /// The path of an offering.
    OfferingPath,
    /// What an offering would change.
    Offering,
    /// The path of a file to save.
    SavePath,
    /// A question.
    Confirm,
}

impl Focus {
    /// The scopes in which keys are looked up, innermost first.
    pub fn chain(self) -> &'static [Scope] {
        use Scope::*;
        match self {
            Self::Queue => &[Queue, Rows, Work, Ticket, Customer, Move, Global, Always],
            Self::Filter => &[Filter, Always],
            Self::Ticket => &[Detail, Ticket, Work, Customer, Move, Global, Always],
            Self::Customer => &[Detail, Rows, Work, Customer, Move, Global, Always],
            Self::Checklist => &[Checklist, Detail, Ticket, Work, Customer, Move, Global, Always],
            Self::Wizard => &[Wizard, Ticket, Work, Customer, Move, Global, Always],
            Self::Board => &[Rows, Detail, Work, Move, Global, Always],
            Self::Cases => &[Cases, Rows, Detail, Work, Move, Global, Always],
            Self::Form => &[Form, Always],
            Self::Finder => &[Finder, Always],
            Self::Refusal => &[Refusal, Always],
            Self::Ledger => &[Ledger, Move, Always],
            Self::OfferingPath => &[OfferingPath, Always],
            Self::Offering => &[Offering, Move, Always],
            Self::SavePath => &[SavePath, Always],
            Self::Confirm => &[Confirm, Always],
        }
    }

    /// Whether printable keys go into a text before any binding is looked up.
    pub fn types_text(self) -> bool {
        matches!(self, Self::Filter | Self::Form | Self::Finder | Self::OfferingPath | Self::SavePath)
    }
}
