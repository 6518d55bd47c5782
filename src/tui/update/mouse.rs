//! What a click or the wheel does: nothing that keys do not do too.

use super::{act, moves};
use crate::tui::effect::Effect;
use crate::tui::message::Target;
use crate::tui::model::Model;
use crate::tui::model::pane::Pane;
use crate::tui::overlays::Overlay;
use crate::tui::panes::{board, cases, queue};
use crate::tui::widgets::cursor::Step;

/// Rows that one turn of the wheel moves.
const WHEEL: isize = 3;

/// Something was clicked.
pub fn click(model: &mut Model, target: Target) -> Vec<Effect> {
    match (target, model.overlays.last_mut()) {
        (Target::Action(action), _) => return act::act(model, action),
        (Target::Choice(at), Some(Overlay::Finder(finder))) => {
            let again = finder.cursor.at == at;
            finder.cursor.at = at;
            if again {
                return act::act(model, crate::tui::commands::Action::FinderRun);
            }
        }
        (Target::Choice(at), Some(Overlay::Refusal(_))) => return super::refusal::choose(model, at),
        (Target::Field(at), Some(Overlay::Form(form))) => {
            form.go(at);
            if at == form.fields.len() {
                return super::forms::submit(model);
            }
        }
        (Target::Pane(pane), None) => moves::go(model, pane),
        (Target::Row(pane, at), None) => row(model, pane, at),
        _ => {}
    }
    Vec::new()
}

/// A row: the first click selects it, the second opens it.
fn row(model: &mut Model, pane: Pane, at: usize) {
    let before = (model.pane, selected(model, pane));
    if model.pane != pane {
        moves::go(model, pane);
    }
    match pane {
        Pane::Queue => {
            let page = queue::view::page(model);
            model.queue.put(at, page);
            moves::follow_queue(model);
        }
        Pane::Customer => model.customer.selected = at,
        Pane::Checklist => model.checklist.selected = at,
        Pane::Wizard => model.wizard.selected = at,
        Pane::Board => {
            let page = board::view::page(model);
            model.board.cursor.put(at, model.board.view.next.len(), page);
        }
        Pane::Cases => {
            let page = cases::view::page(model);
            model.cases.put(at, page);
        }
        Pane::Ticket => {}
    }
    if before == (pane, at) && matches!(pane, Pane::Queue | Pane::Customer | Pane::Board | Pane::Cases) {
        moves::open(model);
    }
}

fn selected(model: &Model, pane: Pane) -> usize {
    match pane {
        Pane::Queue => model.queue.cursor.at,
        Pane::Customer => model.customer.selected,
        Pane::Checklist => model.checklist.selected,
        Pane::Wizard => model.wizard.selected,
        Pane::Board => model.board.cursor.at,
        Pane::Cases => model.cases.cursor.at,
        Pane::Ticket => 0,
    }
}

/// The wheel was turned.
pub fn wheel(model: &mut Model, down: bool) -> Vec<Effect> {
    let scrolls = matches!(model.overlays.last(), None | Some(Overlay::Ledger(_) | Overlay::Offering(_)));
    if scrolls {
        moves::step(model, Step::Rows(if down { WHEEL } else { -WHEEL }));
    }
    Vec::new()
}
