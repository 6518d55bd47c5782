//! The ledger of cases at suppliers, shared by all agents: who holds the ball, how long the supplier has left, when to
//! ask again; on top the incidents that are left.

mod columns;
mod details;
mod entitlements;
pub mod view;

use crate::domain::rejection::Rejection;
use crate::domain::view::{CaseQuery, CaseRow, CaseView, CasesView, EntitlementsView};
use crate::tui::model::Model;
use crate::tui::widgets::cursor::{Cursor, Step};
use crate::tui::widgets::line_input::LineInput;

/// Rows asked for at once: several screens, so that most moves need no new window.
const WINDOW: usize = 200;

/// The state of the cases pane.
#[derive(Clone, Debug, Default)]
pub struct Cases {
    /// The newest window.
    pub view: CasesView,
    /// Whether a window came.
    pub loaded: bool,
    /// Why there is none.
    pub problem: Option<Rejection>,
    /// What the cases are about.
    pub filter: LineInput,
    /// Whether the filter is being typed.
    pub typing: bool,
    /// Those that are closed too.
    pub all: bool,
    /// The place in the whole list.
    pub cursor: Cursor,
    /// The case the cursor is on, by its number; none while its window is under way.
    pub selected: Option<String>,
    /// All there is to a case, the selected one once it came.
    pub details: Option<Box<CaseView>>,
    /// The first line of them on screen.
    pub scroll: usize,
    /// Incidents used and left.
    pub entitlements: EntitlementsView,
    /// Where the window begins that is asked for.
    offset: usize,
}

impl Cases {
    /// What to ask the host for.
    pub fn query(&self) -> CaseQuery {
        let text = self.filter.value().trim().to_owned();
        CaseQuery { all: self.all, text, offset: self.offset, limit: WINDOW }
    }

    /// Takes in a window; the cursor stays on its case. `page` is how many rows are on screen.
    pub fn arrive(&mut self, view: CasesView, page: usize) {
        self.problem = None;
        self.loaded = true;
        self.view = view;
        let place = self.view.rows.iter().position(|row| Some(&row.case.number) == self.selected.as_ref());
        let place = place.map(|place| self.view.offset + place);
        self.cursor.put(place.unwrap_or(self.cursor.at), self.view.matching, page);
        self.select();
    }

    /// Moves the cursor.
    pub fn step(&mut self, step: Step, page: usize) {
        self.cursor.step(step, self.view.matching, page);
        self.follow(page);
    }

    /// Puts the cursor on a row.
    pub fn put(&mut self, at: usize, page: usize) {
        self.cursor.put(at, self.view.matching, page);
        self.follow(page);
    }

    /// Keeps the selected row on screen.
    pub fn keep(&mut self, page: usize) {
        self.cursor.keep(self.view.matching, page);
    }

    /// Asks for another window when the rows on screen are not all in this one.
    fn follow(&mut self, page: usize) {
        let (first, last) = (self.cursor.top, (self.cursor.top + page).min(self.view.matching));
        if first < self.offset || last > self.offset + WINDOW {
            self.offset = first.saturating_sub(WINDOW / 2);
        }
        self.select();
    }

    fn select(&mut self) {
        let place = self.cursor.at.checked_sub(self.view.offset);
        let row = place.and_then(|place| self.view.rows.get(place));
        let selected = row.map(|row| row.case.number.clone());
        if selected != self.selected {
            self.scroll = 0;
        }
        self.selected = selected;
    }

    fn restart(&mut self) {
        self.cursor = Cursor::default();
        self.offset = 0;
        self.selected = None;
    }

    /// The open cases, or the closed ones too.
    pub fn turn_all(&mut self) {
        self.all = !self.all;
        self.offset = 0;
    }

    /// Puts the cursor on a case, whatever the filter was.
    pub fn turn_to(&mut self, number: &str, page: usize) {
        self.clear_filter();
        self.offset = 0;
        if let Some(place) = self.view.rows.iter().position(|row| row.case.number == number) {
            self.cursor.put(self.view.offset + place, self.view.matching, page);
        }
        self.selected = Some(number.to_owned());
    }

    /// Types into the filter; another filter begins at the top.
    pub fn type_into(&mut self, edit: impl FnOnce(&mut LineInput)) {
        let before = self.filter.value().to_owned();
        edit(&mut self.filter);
        if self.filter.value() != before {
            self.restart();
        }
    }

    /// Ends typing and empties the filter.
    pub fn clear_filter(&mut self) {
        self.typing = false;
        self.type_into(LineInput::clear);
    }

    /// The case under the cursor.
    pub fn selected_row(&self) -> Option<&CaseRow> {
        let number = self.selected.as_ref()?;
        self.view.rows.iter().find(|row| row.case.number == *number)
    }

    /// All there is to the case under the cursor, if it came.
    pub fn selected_details(&self) -> Option<&CaseView> {
        self.details.as_deref().filter(|view| Some(&view.row.case.number) == self.selected.as_ref())
    }
}

/// The case a form is about, or the one under the cursor.
pub fn at_hand(model: &Model) -> Option<&CaseRow> {
    let of_form = model.form().and_then(|form| form.kind.case());
    match of_form {
        Some(number) => model.cases.view.rows.iter().find(|row| row.case.number == number),
        None => model.cases.selected_row(),
    }
}
