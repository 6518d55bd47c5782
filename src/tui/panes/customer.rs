//! One customer: whether it has service now, promise, tickets, coming days, contact, prices, and what else is known.

mod access;
pub mod days;
pub mod facts;
mod promise;
pub mod view;

use crate::domain::rejection::Rejection;
use crate::domain::view::{CustomerView, TicketRow};

/// The state of the customer pane.
#[derive(Clone, Debug, Default)]
pub struct CustomerPane {
    /// The newest view of the customer of the ticket at hand.
    pub view: Option<Box<CustomerView>>,
    /// Why there is none.
    pub problem: Option<Rejection>,
    /// The selected ticket, by its place among the customer's.
    pub selected: usize,
    /// The first line on screen.
    pub scroll: usize,
    /// The path last typed for an offering.
    pub offering_path: String,
}

impl CustomerPane {
    /// Takes in a view; another customer starts at the top.
    pub fn arrive(&mut self, view: Box<CustomerView>) {
        let same = self.view.as_ref().is_some_and(|old| old.row.tenant == view.row.tenant);
        if !same {
            self.selected = 0;
            self.scroll = 0;
        }
        self.problem = None;
        self.selected = self.selected.min(view.tickets.len().saturating_sub(1));
        self.view = Some(view);
    }

    /// The customer's tickets that are not closed.
    pub fn tickets(&self) -> &[TicketRow] {
        self.view.as_ref().map_or(&[], |view| view.tickets.as_slice())
    }
}
