//! One ticket: how it stands, its clocks, its story.

pub mod bill;
pub mod cases;
pub mod claims;
pub mod clocks;
pub mod promises;
pub mod share;
pub mod story;
pub mod view;

use crate::domain::Instant;
use crate::domain::rejection::Rejection;
use crate::domain::view::TicketView;

/// The state of the ticket pane.
#[derive(Clone, Debug, Default)]
pub struct TicketPane {
    /// The newest view of the ticket at hand.
    pub view: Option<Box<TicketView>>,
    /// When it came: what clocks have used is reckoned on from then.
    pub said_at: Instant,
    /// Why there is none.
    pub problem: Option<Rejection>,
    /// Whether claims are shown with who may claim, and with the evidence that is asked for. Stays for the next ticket.
    pub whole_claims: bool,
    /// The first line on screen.
    pub scroll: usize,
}

impl TicketPane {
    /// Takes in a view; another ticket starts at its top.
    pub fn arrive(&mut self, view: Box<TicketView>, now: Instant) {
        let same = self.view.as_ref().is_some_and(|old| old.row.number == view.row.number);
        if !same {
            self.scroll = 0;
        }
        self.problem = None;
        self.said_at = now;
        self.view = Some(view);
    }
}
