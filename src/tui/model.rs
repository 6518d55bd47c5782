//! Everything the screen knows. Changed only by [`update`](super::update::update), shown only by the view.

pub mod alerts;
pub mod drafts;
pub mod pane;
pub mod toasts;
pub mod wire;

use super::keymap::Keymap;
use super::keymap::focus::Focus;
use super::keymap::key::Key;
use super::overlays::Overlay;
use super::overlays::form::Form;
use super::overlays::ledger::Ledger;
use super::panes::board::Board;
use super::panes::cases::Cases;
use super::panes::checklist::Checklist;
use super::panes::customer::CustomerPane;
use super::panes::queue::Queue;
use super::panes::ticket::TicketPane;
use super::panes::wizard::Wizard;
use super::theme::Theme;
use crate::domain::Instant;
use crate::domain::ids::TicketNumber;
use crate::domain::lang::Lang;
use crate::domain::people::{Actor, Role};
use crate::domain::phrase::Phrase;
use crate::domain::view::{CustomerView, TicketRow, TicketView};
use alerts::Alerts;
use chrono_tz::Tz;
use drafts::Drafts;
use pane::Pane;
use ratatui::layout::Size;
use toasts::Toasts;
use wire::Wire;

/// How the link to the host is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkState {
    /// Not connected yet.
    Connecting,
    /// The host answers.
    Live,
    /// The host went away.
    Lost {
        /// When.
        since: Instant,
        /// Why.
        why: Phrase,
    },
}

/// What stays as it was when the screen was opened, or changes only by the user's wish.
#[derive(Clone, Debug)]
pub struct Setting {
    /// The zone of the agent's own clock.
    pub zone: Tz,
    /// Symbols and colours.
    pub theme: Theme,
    /// The keys.
    pub keymap: Keymap,
    /// The language shown.
    pub lang: Lang,
    /// Whether the mouse is reported.
    pub mouse: bool,
    /// Whether this is a throw-away desk.
    pub demo: bool,
}

/// The state of the screen.
#[derive(Clone, Debug)]
pub struct Model {
    /// The desk's time, as of the last tick.
    pub now: Instant,
    /// Columns and rows of the terminal.
    pub size: Size,
    /// Settings.
    pub setting: Setting,
    /// How the link to the host is.
    pub link: LinkState,
    /// Who the host says we are.
    pub me: Option<Actor>,
    /// Whether the desk's time is simulated.
    pub simulated: bool,
    /// The pane with focus.
    pub pane: Pane,
    /// The pane beside the queue on wide screens.
    pub beside: Pane,
    /// The ticket at hand.
    pub subject: Option<TicketNumber>,
    /// Pane 1.
    pub queue: Queue,
    /// Pane 2.
    pub ticket: TicketPane,
    /// Pane 3.
    pub customer: CustomerPane,
    /// Pane 4.
    pub checklist: Checklist,
    /// Pane 5.
    pub wizard: Wizard,
    /// Pane 6.
    pub board: Board,
    /// Pane 7.
    pub cases: Cases,
    /// Clocks that ask for attention.
    pub alerts: Alerts,
    /// What lies over the panes, the topmost last.
    pub overlays: Vec<Overlay>,
    /// Messages at the bottom right.
    pub toasts: Toasts,
    /// Forms that were left without sending.
    pub drafts: Drafts,
    /// What was asked of the host.
    pub wire: Wire,
    /// The beginning of a binding of several keys.
    pub pressed: Vec<Key>,
    /// When the last interrupt was, for the second.
    pub interrupted_at: Option<Instant>,
    /// Whether something visible changed since the last drawing.
    pub dirty: bool,
}

impl Model {
    /// A screen before the host answered. `seed` is random: ids of commands are counted from it.
    pub fn new(setting: Setting, now: Instant, seed: u128) -> Self {
        Self {
            now,
            size: Size::new(80, 24),
            setting,
            link: LinkState::Connecting,
            me: None,
            simulated: false,
            pane: Pane::Queue,
            beside: Pane::Ticket,
            subject: None,
            queue: Queue::default(),
            ticket: TicketPane::default(),
            customer: CustomerPane::default(),
            checklist: Checklist::default(),
            wizard: Wizard::default(),
            board: Board::default(),
            cases: Cases::default(),
            alerts: Alerts::default(),
            overlays: Vec::new(),
            toasts: Toasts::default(),
            drafts: Drafts::default(),
            wire: Wire::new(seed),
            pressed: Vec::new(),
            interrupted_at: None,
            dirty: true,
        }
    }

    /// What has the keyboard.
    pub fn focus(&self) -> Focus {
        match self.overlays.last() {
            Some(Overlay::Finder(_)) => Focus::Finder,
            Some(Overlay::Form(_)) => Focus::Form,
            Some(Overlay::Ledger(_)) => Focus::Ledger,
            Some(Overlay::Offering(setting)) if setting.shows_sheet() => Focus::Offering,
            Some(Overlay::Offering(_)) => Focus::OfferingPath,
            Some(Overlay::Save(_)) => Focus::SavePath,
            Some(Overlay::Confirm(_)) => Focus::Confirm,
            Some(Overlay::Refusal(_)) => Focus::Refusal,
            None => self.pane_focus(),
        }
    }

    /// What has the keyboard when no overlay is open.
    pub fn pane_focus(&self) -> Focus {
        match self.pane {
            Pane::Queue if self.queue.typing => Focus::Filter,
            Pane::Queue => Focus::Queue,
            Pane::Ticket => Focus::Ticket,
            Pane::Customer => Focus::Customer,
            Pane::Checklist => Focus::Checklist,
            Pane::Wizard => Focus::Wizard,
            Pane::Board => Focus::Board,
            Pane::Cases if self.cases.typing => Focus::Filter,
            Pane::Cases => Focus::Cases,
        }
    }

    /// Whether the host answers.
    pub fn is_live(&self) -> bool {
        self.link == LinkState::Live
    }

    /// What the user may do; before the host said who it is: read.
    pub fn role(&self) -> Role {
        self.me.as_ref().map_or(Role::Observer, |actor| actor.role)
    }

    /// The ticket at hand as a row, from wherever it is known.
    pub fn subject_row(&self) -> Option<&TicketRow> {
        let number = self.subject?;
        let shown = self.ticket.view.as_ref().map(|view| &view.row);
        shown
            .filter(|row| row.number == number)
            .or_else(|| self.queue.row(number))
            .or_else(|| self.customer.tickets().iter().find(|row| row.number == number))
            .or_else(|| self.board.view.next.iter().find(|row| row.number == number))
    }

    /// The ticket at hand with all there is to it, once that came.
    pub fn subject_view(&self) -> Option<&TicketView> {
        self.ticket.view.as_deref().filter(|view| Some(view.row.number) == self.subject)
    }

    /// The customer of the ticket at hand, once it came.
    pub fn subject_customer(&self) -> Option<&CustomerView> {
        let tenant = &self.subject_row()?.tenant;
        self.customer.view.as_deref().filter(|view| view.row.tenant == *tenant)
    }

    /// The clock of the customer of the ticket at hand; the agent's own while that is not known.
    pub fn customer_zone(&self) -> Tz {
        self.subject_view().map_or(self.setting.zone, |view| view.time_zone)
    }

    /// The topmost overlay, if it is a form.
    pub fn form(&self) -> Option<&Form> {
        match self.overlays.last() {
            Some(Overlay::Form(form)) => Some(form),
            _ => None,
        }
    }

    /// The explanation of deadlines, if it is open.
    pub fn ledger(&self) -> Option<&Ledger> {
        self.overlays.iter().rev().find_map(|overlay| match overlay {
            Overlay::Ledger(ledger) => Some(ledger.as_ref()),
            _ => None,
        })
    }

    /// The same, to change it.
    pub fn ledger_mut(&mut self) -> Option<&mut Ledger> {
        self.overlays.iter_mut().rev().find_map(|overlay| match overlay {
            Overlay::Ledger(ledger) => Some(ledger.as_mut()),
            _ => None,
        })
    }

    /// The topmost overlay, if it is a form, to change it.
    pub fn form_mut(&mut self) -> Option<&mut Form> {
        match self.overlays.last_mut() {
            Some(Overlay::Form(form)) => Some(form),
            _ => None,
        }
    }
}
