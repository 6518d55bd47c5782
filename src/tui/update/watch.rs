//! What the host is asked to keep up to date: whatever is on screen, nothing else. Follows from the state alone.

use crate::domain::escalation::Stage;
use crate::domain::view::Query;
use crate::tui::effect::Effect;
use crate::tui::layout;
use crate::tui::model::Model;
use crate::tui::model::pane::Pane;
use crate::tui::model::wire::Slot;
use crate::tui::overlays::form::{Form, FormKind};
use crate::tui::panes::cases;
use crate::tui::panes::wizard::step::Step;
use std::collections::BTreeMap;

/// Requests that bring about that exactly what is on screen is watched.
pub fn effects(model: &mut Model) -> Vec<Effect> {
    if !model.is_live() {
        return Vec::new();
    }
    let wanted = wanted(model);
    model.wire.watch(wanted)
}

fn wanted(model: &Model) -> BTreeMap<Slot, Query> {
    let visible = |pane| layout::is_visible(model, pane);
    let me = model.me.as_ref().map(|me| me.name.as_str());
    // The queue and the ticket at hand are behind every pane; what presses is told wherever one is.
    let mut wanted =
        BTreeMap::from([(Slot::Queue, Query::Queue(model.queue.query(me))), (Slot::Alerts, Query::Alerts)]);
    if let Some(number) = model.subject {
        wanted.insert(Slot::Ticket, Query::Ticket(number));
        // Forms name the people of the customer, and what it was promised.
        if (visible(Pane::Customer) || model.form().is_some_and(Form::is_about_people))
            && let Some(row) = model.subject_row()
        {
            wanted.insert(Slot::Customer, Query::Customer(row.tenant.to_string()));
        }
        let records = matches!(model.form().map(|form| &form.kind), Some(FormKind::Case(_)));
        if visible(Pane::Wizard) || records {
            wanted.insert(Slot::Verdicts, Query::Verdicts(number, None));
        }
        if visible(Pane::Wizard) {
            let reads = matches!(model.wizard.step, Step::At(Stage::Preview | Stage::HandOver));
            if reads && let Some(vehicle) = &model.wizard.vehicle {
                wanted.insert(Slot::Package, Query::Package(number, Some(vehicle.clone())));
            }
        }
    }
    if let Some(number) = model.ledger().map(|ledger| ledger.number) {
        wanted.insert(Slot::Ledger, Query::Explain(number, None));
    }
    if visible(Pane::Board) {
        wanted.insert(Slot::Board, Query::Board);
    }
    if visible(Pane::Cases) {
        wanted.insert(Slot::Cases, Query::Cases(model.cases.query()));
        wanted.insert(Slot::Entitlements, Query::Entitlements(None));
        if let Some(number) = model.cases.selected.as_ref().filter(|_| cases::view::shows_details(model)) {
            wanted.insert(Slot::Case, Query::Case(number.clone()));
        }
    }
    if let Some(text) = model.form().and_then(|form| form.asks_for()) {
        wanted.insert(Slot::Suggestions, Query::Customers(text.trim().to_owned()));
    }
    wanted
}
