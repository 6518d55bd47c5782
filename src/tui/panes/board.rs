//! The SLA board: how all active tickets stand, by customer and by agent, and what is due next.

pub mod view;

use crate::domain::rejection::Rejection;
use crate::domain::view::BoardView;
use crate::tui::widgets::cursor::Cursor;

/// The state of the board.
#[derive(Clone, Debug, Default)]
pub struct Board {
    /// The newest view.
    pub view: BoardView,
    /// Whether one came.
    pub loaded: bool,
    /// Why there is none.
    pub problem: Option<Rejection>,
    /// The selected one of the next deadlines.
    pub cursor: Cursor,
}

impl Board {
    /// Takes in a view; the cursor stays on its ticket.
    pub fn arrive(&mut self, view: BoardView, page: usize) {
        let number = self.view.next.get(self.cursor.at).map(|row| row.number);
        let place = view.next.iter().position(|row| Some(row.number) == number);
        self.problem = None;
        self.loaded = true;
        self.view = view;
        self.cursor.put(place.unwrap_or(self.cursor.at), self.view.next.len(), page);
    }
}
