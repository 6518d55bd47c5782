//! Moving about: between panes, in lists and texts.

use crate::domain::ids::TicketNumber;
use crate::tui::commands::{Action, Scope};
use crate::tui::layout;
use crate::tui::model::Model;
use crate::tui::model::pane::Pane;
use crate::tui::overlays::{Overlay, ledger, offering};
use crate::tui::panes::{board, cases, checklist, customer, queue, ticket, wizard};
use crate::tui::widgets::cursor::{self, Step};
use crate::tui::widgets::rows::{self, Row};

/// Gives a pane the focus.
pub fn go(model: &mut Model, pane: Pane) {
    model.queue.typing = false;
    model.cases.typing = false;
    model.pane = pane;
    if !matches!(pane, Pane::Queue | Pane::Board | Pane::Cases) {
        model.beside = pane;
    }
    if pane == Pane::Checklist {
        reveal(model);
    }
    if pane == Pane::Queue {
        // The queue shows the ticket one comes back from, if it is there.
        if let Some(number) = model.subject {
            let page = queue::view::page(model);
            model.queue.put_on(number, page);
        }
        follow_queue(model);
    }
}

/// The pane in which an action of the palette has its place.
pub fn home(action: Action) -> Pane {
    match action.spec().scope {
        Scope::Checklist => Pane::Checklist,
        Scope::Wizard => Pane::Wizard,
        Scope::Detail => Pane::Ticket,
        Scope::Customer => Pane::Customer,
        Scope::Cases => Pane::Cases,
        _ => Pane::Queue,
    }
}

/// Makes a ticket the one at hand.
pub fn turn_to(model: &mut Model, number: TicketNumber) {
    if model.subject != Some(number) {
        model.subject = Some(number);
        model.checklist = Default::default();
        model.ticket.scroll = 0;
        model.ticket.problem = None;
        model.customer.problem = None;
    }
}

/// In the queue, the selected ticket is the one at hand; none where none is shown.
pub fn follow_queue(model: &mut Model) {
    if model.pane != Pane::Queue {
        return;
    }
    match model.queue.selected {
        Some(number) => turn_to(model, number),
        None if model.queue.view.matching == 0 => model.subject = None,
        None => {}
    }
}

/// Opens the selected ticket of a list.
pub fn open(model: &mut Model) {
    let number = match model.pane {
        Pane::Customer => model.customer.tickets().get(model.customer.selected).map(|row| row.number),
        Pane::Board => model.board.view.next.get(model.board.cursor.at).map(|row| row.number),
        Pane::Cases => model.cases.selected_row().and_then(|row| row.case.ticket),
        _ => model.subject,
    };
    if let Some(number) = number {
        turn_to(model, number);
        go(model, Pane::Ticket);
    }
}

/// Moves in what has the keyboard: a sheet over the panes, else the pane with focus.
pub fn step(model: &mut Model, step: Step) {
    match model.overlays.last() {
        Some(Overlay::Ledger(_)) => ledger::step(model, step),
        Some(Overlay::Offering(_)) => offering::view::step(model, step),
        _ => step_pane(model, step),
    }
}

fn step_pane(model: &mut Model, step: Step) {
    let page = usize::from(layout::room(model, model.pane).height);
    match model.pane {
        Pane::Queue => {
            let page = queue::view::page(model);
            model.queue.step(step, page);
            follow_queue(model);
        }
        Pane::Ticket => {
            let rows = ticket::view::rows(model, columns(model));
            cursor::scroll(&mut model.ticket.scroll, step, rows.len(), page);
        }
        Pane::Customer => {
            let rows = customer::view::rows(model, columns(model));
            let count = model.customer.tickets().len();
            let pane = &mut model.customer;
            step_rows(&rows, (&mut pane.selected, &mut pane.scroll), count, step, page);
        }
        Pane::Checklist => {
            let rows = checklist::view::rows(model, columns(model));
            let count = checklist::steps(model).len();
            let pane = &mut model.checklist;
            step_rows(&rows, (&mut pane.selected, &mut pane.scroll), count, step, page);
        }
        Pane::Wizard => step_wizard(model, step, page),
        Pane::Board => {
            let page = board::view::page(model);
            model.board.cursor.step(step, model.board.view.next.len(), page);
        }
        Pane::Cases => {
            let page = cases::view::page(model);
            model.cases.step(step, page);
        }
    }
}

fn step_wizard(model: &mut Model, step: Step, page: usize) {
    let rows = wizard::view::rows(model, columns(model));
    let count = wizard::count(model);
    let pane = &mut model.wizard;
    if count == 0 || matches!(step, Step::Halves(_)) {
        return cursor::scroll(&mut pane.scroll, step, rows.len(), page);
    }
    let before = pane.selected;
    step_rows(&rows, (&mut pane.selected, &mut pane.scroll), count, step, page);
    if pane.selected != before {
        reveal(model);
    }
}

fn columns(model: &Model) -> usize {
    rows::text_columns(layout::room(model, model.pane))
}

/// One line moves from thing to thing, and past the last one scrolls; anything more scrolls the text.
fn step_rows(
    rows: &[Row],
    (selected, scroll): (&mut usize, &mut usize),
    count: usize,
    step: Step,
    page: usize,
) {
    let last = count.saturating_sub(1);
    match step {
        Step::Rows(1) if *selected < last => *selected += 1,
        Step::Rows(-1) if *selected > 0 && is_shown(rows, *selected, *scroll, page) => *selected -= 1,
        Step::Rows(_) => return cursor::scroll(scroll, step, rows.len(), page),
        Step::First => *selected = 0,
        Step::Last => *selected = last,
        Step::Halves(_) => {
            cursor::scroll(scroll, step, rows.len(), page);
            *selected = nearest(rows, *scroll, page).unwrap_or(*selected);
            return;
        }
    }
    rows::reveal(rows, *selected, scroll, page);
    if step == Step::Last {
        cursor::scroll(scroll, step, rows.len(), page);
    }
}

fn is_shown(rows: &[Row], item: usize, scroll: usize, page: usize) -> bool {
    rows.iter().skip(scroll).take(page).any(|row| row.item == Some(item))
}

/// The first thing on screen.
fn nearest(rows: &[Row], scroll: usize, page: usize) -> Option<usize> {
    rows.iter().skip(scroll).take(page).find_map(|row| row.item)
}

/// After something else changed the room: the selected thing stays on screen.
pub fn reveal(model: &mut Model) {
    let page = usize::from(layout::room(model, model.pane).height);
    match model.pane {
        Pane::Checklist => {
            let rows = checklist::view::rows(model, columns(model));
            rows::reveal(&rows, model.checklist.selected, &mut model.checklist.scroll, page);
        }
        // What is selected there says more of itself than the others.
        Pane::Wizard => {
            let rows = wizard::view::rows(model, columns(model));
            rows::reveal_block(&rows, model.wizard.selected, &mut model.wizard.scroll, page);
        }
        Pane::Board => {
            let page = board::view::page(model);
            model.board.cursor.keep(model.board.view.next.len(), page);
        }
        Pane::Cases => {
            let page = cases::view::page(model);
            model.cases.keep(page);
        }
        _ => {}
    }
}
