//! The queue: a window of rows around the cursor, of a list that may be far longer than it.
//!
//! The selection is a ticket, not a place: when the order changes, it stays on its ticket.

pub mod columns;
pub mod view;

use crate::domain::ids::TicketNumber;
use crate::domain::rejection::Rejection;
use crate::domain::view::{QueueQuery, QueueView, Sort, TicketRow};
use crate::tui::widgets::cursor::{Cursor, Step};
use crate::tui::widgets::line_input::LineInput;

/// Rows asked for at once: several screens, so that most moves need no new window.
const WINDOW: usize = 200;

/// The state of the queue pane.
#[derive(Clone, Debug, Default)]
pub struct Queue {
    /// The newest window.
    pub view: QueueView,
    /// Whether a window came.
    pub loaded: bool,
    /// Why there is none.
    pub problem: Option<Rejection>,
    /// Free text and filter words.
    pub filter: LineInput,
    /// Whether the filter is being typed.
    pub typing: bool,
    /// Only one's own tickets.
    pub mine: bool,
    /// The order.
    pub sort: Sort,
    /// The place in the whole list.
    pub cursor: Cursor,
    /// The ticket the cursor is on; none while its window is under way.
    pub selected: Option<TicketNumber>,
    /// The highest number the user has seen; higher ones are new.
    seen: Option<TicketNumber>,
    /// Where the window begins that is asked for.
    offset: usize,
}

impl Queue {
    /// What to ask the host for.
    pub fn query(&self, me: Option<&str>) -> QueueQuery {
        QueueQuery {
            text: self.filter.value().trim().to_owned(),
            assignee: me.filter(|_| self.mine).map(str::to_owned),
            customer: None,
            statuses: Vec::new(),
            sort: self.sort,
            offset: self.offset,
            limit: WINDOW,
        }
    }

    /// Takes in a window. `page` is how many rows are on screen.
    pub fn arrive(&mut self, view: QueueView, page: usize) {
        self.problem = None;
        self.loaded = true;
        self.view = view;
        let newest = self.view.rows.iter().map(|row| row.ticket.number).max();
        self.seen = self.seen.or(newest);
        let place = self.selected.and_then(|number| self.place(number));
        self.cursor.put(place.unwrap_or(self.cursor.at), self.view.matching, page);
        self.select();
    }

    fn place(&self, number: TicketNumber) -> Option<usize> {
        let place = self.view.rows.iter().position(|row| row.ticket.number == number)?;
        Some(self.view.offset + place)
    }

    /// The ticket under the cursor becomes the selected one; the window follows if it must.
    fn select(&mut self) {
        let row = self.cursor.at.checked_sub(self.view.offset).and_then(|place| self.view.rows.get(place));
        self.selected = row.map(|row| row.ticket.number);
    }

    /// Moves the cursor.
    pub fn step(&mut self, step: Step, page: usize) {
        self.cursor.step(step, self.view.matching, page);
        if self.cursor.at == 0 {
            self.mark_seen();
        }
        self.follow(page);
    }

    /// Puts the cursor on a row.
    pub fn put(&mut self, at: usize, page: usize) {
        self.cursor.put(at, self.view.matching, page);
        self.follow(page);
    }

    /// Puts the cursor on a ticket, if its row is known.
    pub fn put_on(&mut self, number: TicketNumber, page: usize) {
        if let Some(at) = self.place(number) {
            self.put(at, page);
        }
    }

    /// Asks for another window when the rows on screen are not all in this one.
    fn follow(&mut self, page: usize) {
        let (first, last) = (self.cursor.top, (self.cursor.top + page).min(self.view.matching));
        if first < self.offset || last > self.offset + WINDOW {
            self.offset = first.saturating_sub(WINDOW / 2);
        }
        self.select();
    }

    /// Something about the query changed: back to the top.
    pub fn restart(&mut self) {
        self.cursor = Cursor::default();
        self.offset = 0;
        self.selected = None;
    }

    /// From now on, no row counts as new.
    pub fn mark_seen(&mut self) {
        let newest = self.view.rows.iter().map(|row| row.ticket.number).max();
        self.seen = self.seen.max(newest);
    }

    /// Whether a ticket came in since the user last looked.
    pub fn is_new(&self, number: TicketNumber) -> bool {
        self.seen.is_some_and(|seen| number > seen)
    }

    /// How many came in since the user last looked.
    pub fn new_count(&self) -> usize {
        self.view.rows.iter().filter(|row| self.is_new(row.ticket.number)).count()
    }

    /// A ticket of the window.
    pub fn row(&self, number: TicketNumber) -> Option<&TicketRow> {
        self.view.rows.iter().map(|row| &row.ticket).find(|row| row.number == number)
    }

    /// The next order.
    pub fn next_sort(&self) -> Sort {
        match self.sort {
            Sort::Deadline => Sort::Severity,
            Sort::Severity => Sort::Customer,
            Sort::Customer => Sort::Reachable,
            Sort::Reachable => Sort::Newest,
            Sort::Newest => Sort::Deadline,
        }
    }
}
