//! Moving the wizard.

use super::{forms, moves};
use crate::domain::phrase::Phrase;
use crate::domain::vehicle::OWN;
use crate::tui::commands::{Action, disabled};
use crate::tui::model::Model;
use crate::tui::model::pane::Pane;
use crate::tui::overlays::form::FormKind;
use crate::tui::panes::checklist;
use crate::tui::panes::wizard::step::{Input, Step};

/// Opens the wizard, goes on, goes back.
pub fn act(model: &mut Model, action: Action) {
    match action {
        Action::Escalate => moves::go(model, Pane::Wizard),
        Action::WizardNext => next(model),
        _ => back(model),
    }
}

fn next(model: &mut Model) {
    let before = model.wizard.step;
    if before == Step::Routes && model.wizard.selected().is_some_and(|verdict| verdict.vehicle == OWN) {
        resolve(model);
        return;
    }
    if before == Step::Routes {
        model.wizard.vehicle = model.wizard.selected().map(|verdict| verdict.vehicle.clone());
    }
    if before == Step::Number {
        if let Some(number) = model.subject {
            forms::open(model, FormKind::Case(number));
        }
        return;
    }
    let input = Input::Next {
        vehicle_open: model.wizard.chosen().is_some_and(|verdict| verdict.open),
        gates_open: !model.wizard.open_gates().is_empty(),
    };
    go(model, before.after(input));
    if model.wizard.step == before {
        stuck(model, before);
    }
}

/// What one solves oneself is not handed over.
fn resolve(model: &mut Model) {
    match (disabled::reason(model, Action::Resolve), model.subject) {
        (Some(why), _) => model.toasts.warn(why, model.now),
        (None, Some(number)) => forms::open(model, FormKind::Resolve(number)),
        (None, None) => {}
    }
}

/// Why it does not go on, and a way to what is missing.
fn stuck(model: &mut Model, step: Step) {
    match step {
        Step::Routes => model.toasts.warn(Phrase::new("ui-why-route-closed"), model.now),
        Step::Evidence => {
            let gate = model.wizard.open_gates().first().cloned();
            let place = checklist::steps(model).iter().position(|step| Some(&step.id) == gate.as_ref());
            if let Some(place) = place {
                model.checklist.selected = place;
                moves::go(model, Pane::Checklist);
                moves::reveal(model);
            }
            model.toasts.warn(Phrase::new("ui-why-gates"), model.now);
        }
        _ => {}
    }
}

/// One step back; from the first, back to the queue.
fn back(model: &mut Model) {
    let before = model.wizard.step;
    if before == Step::Routes {
        moves::go(model, Pane::Queue);
        return;
    }
    go(model, before.after(Input::Back));
}

fn go(model: &mut Model, step: Step) {
    if model.wizard.step != step {
        model.wizard.step = step;
        model.wizard.scroll = 0;
    }
}

/// The host recorded the supplier's number.
pub fn recorded(model: &mut Model, vehicle: String, number: String) {
    model.wizard.vehicle = Some(vehicle);
    model.wizard.case = Some(number);
    let step = model.wizard.step.after(Input::Recorded);
    go(model, step);
}
