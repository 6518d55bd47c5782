//! Moving the wizard, and telling the desk how far it is.

pub mod package;

use super::{forms, moves};
use crate::domain::command::{Command, Verb};
use crate::domain::escalation::{Draft, Stage};
use crate::domain::ids::TicketNumber;
use crate::domain::kind::Severity;
use crate::domain::people::Role;
use crate::domain::phrase::Phrase;
use crate::domain::vehicle::OWN;
use crate::domain::view::VerdictsView;
use crate::tui::commands::{Action, disabled};
use crate::tui::model::Model;
use crate::tui::model::pane::Pane;
use crate::tui::model::wire::Sent;
use crate::tui::overlays::Overlay;
use crate::tui::overlays::confirm::{Confirm, Deed};
use crate::tui::overlays::form::FormKind;
use crate::tui::panes::checklist;
use crate::tui::panes::wizard::shared::Heard;
use crate::tui::panes::wizard::step::{Bar, Input, Step};
use crate::tui::panes::wizard::{listed, view};
use strum::VariantArray;

/// Opens the wizard, goes on, goes back, elsewhere.
pub fn act(model: &mut Model, action: Action) {
    match action {
        Action::WizardNext => next(model),
        Action::WizardBack => back(model),
        Action::GoToStep => jump(model),
        Action::TakeUp => take_up(model),
        Action::GiveUp => {
            let question = Phrase::new("ui-ask-give-up");
            model.overlays.push(Overlay::Confirm(Confirm { question, deed: Deed::GiveUp }));
        }
        _ => moves::go(model, Pane::Wizard),
    }
}

fn next(model: &mut Model) {
    if model.wizard.view().is_none() {
        return;
    }
    if model.wizard.shared.theirs().is_some() {
        return ask_to_replace(model);
    }
    match model.wizard.step {
        Step::At(Stage::Routes) => {
            if model.wizard.selected().is_some_and(|verdict| verdict.vehicle == OWN) {
                return resolve(model);
            }
            let chosen = model.wizard.selected().filter(|verdict| verdict.open);
            if let Some(vehicle) = chosen.map(|verdict| verdict.vehicle.clone()) {
                model.wizard.vehicle = Some(vehicle);
            }
        }
        Step::At(Stage::Severity) => choose_severity(model),
        _ => {}
    }
    let ground = model.wizard.ground();
    if let Some(bar) = model.wizard.step.bar(ground) {
        return barred(model, bar);
    }
    let step = model.wizard.step.after(Input::Next(ground));
    go(model, step);
}

/// The one under the cursor; the ticket's own is none of the draft's.
fn choose_severity(model: &mut Model) {
    let own = model.wizard.view().map(|view| view.severity);
    let chosen = <Severity as VariantArray>::VARIANTS.get(model.wizard.selected).copied();
    model.wizard.severity = chosen.filter(|severity| Some(*severity) != own);
}

/// Why it does not go on, and a way to what is missing.
fn barred(model: &mut Model, bar: Bar) {
    match bar {
        Bar::Solved => resolve(model),
        Bar::Known => {
            jump(model);
            model.toasts.warn(Phrase::new("ui-why-known"), model.now);
        }
        Bar::Gates => {
            to_gate(model);
            model.toasts.warn(Phrase::new("ui-why-gates"), model.now);
        }
        Bar::Route => model.toasts.warn(Phrase::new("ui-why-route-closed"), model.now),
        Bar::Number => {
            if let Some(number) = model.subject {
                forms::open(model, FormKind::Case(number));
            }
        }
        Bar::End => moves::go(model, Pane::Ticket),
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

/// One step back; from the first, back to the queue.
fn back(model: &mut Model) {
    let before = model.wizard.step;
    let step = before.after(Input::Back);
    if step == before {
        moves::go(model, Pane::Queue);
        return;
    }
    go(model, step);
}

fn go(model: &mut Model, step: Step) {
    model.wizard.go(step);
    moves::reveal(model);
    // Going back to look is no reason to ask about what a colleague did.
    if model.wizard.shared.theirs().is_none() {
        share(model);
    }
}

/// Tells the desk how far it is, if that is news to it.
fn share(model: &mut Model) {
    let Some(draft) = model.wizard.draft() else { return };
    if model.role() >= Role::Agent && model.is_live() && model.wizard.shared.send(Some(draft.clone())) {
        send(model, Action::WizardNext, Some(draft));
    }
}

fn send(model: &mut Model, action: Action, draft: Option<Draft>) {
    let Some(number) = model.subject else { return };
    let sent = Sent { action, number: Some(number) };
    let (_, effect) = model.wire.send(Command::Ticket(number, Verb::Draft(draft)), sent);
    model.wire.outbox.push(effect);
}

/// To the step of the checklist under the cursor.
fn jump(model: &mut Model) {
    let step = listed(model).get(model.wizard.selected).map(|step| step.id.clone());
    to_step(model, step);
}

/// To the gate under the cursor, else to the first that is open.
fn to_gate(model: &mut Model) {
    let gates = model.wizard.open_gates();
    let under_cursor = listed(model).get(model.wizard.selected).map(|step| step.id.clone());
    let gate = under_cursor.filter(|id| gates.contains(id)).or_else(|| gates.first().cloned());
    to_step(model, gate);
}

fn to_step(model: &mut Model, step: Option<String>) {
    let place = checklist::steps(model).iter().position(|known| Some(&known.id) == step.as_ref());
    if let Some(place) = place {
        model.checklist.selected = place;
        moves::go(model, Pane::Checklist);
        moves::reveal(model);
    }
}

/// Verdicts came, and with them the draft of the desk.
pub fn arrived(model: &mut Model, view: VerdictsView) {
    let draft = view.draft.clone();
    model.wizard.arrive(view);
    if draft.is_none() && records(model) {
        return model.wizard.shared.end();
    }
    match model.wizard.shared.hear(draft) {
        Heard::First(Some(draft)) => {
            let at = draft.stage;
            model.wizard.resume(Some(draft));
            moves::reveal(model);
            if at != Stage::default() && model.pane == Pane::Wizard {
                model
                    .toasts
                    .info(Phrase::new("ui-draft-resumed").with("name", view::author(model)), model.now);
            }
        }
        Heard::First(None) | Heard::Known => {}
        Heard::Theirs => model.wizard.scroll = 0,
    }
}

/// Whether the number of a case is on its way, which ends the draft.
fn records(model: &Model) -> bool {
    let opens = |command: &Command| {
        let Command::Ticket(number, Verb::OpenCase { .. }) = command else { return false };
        Some(*number) == model.subject
    };
    model.wire.sent.values().any(|under_way| opens(&under_way.command))
}

/// The host would not take a draft.
pub fn refused(model: &mut Model, number: TicketNumber, draft: &Option<Draft>) {
    if model.wizard.number == Some(number) {
        model.wizard.shared.refused(draft);
    }
}

/// Goes on with what somebody else made of it.
fn take_up(model: &mut Model) {
    let theirs = model.wizard.shared.yield_to_theirs();
    model.wizard.resume(theirs);
    moves::reveal(model);
}

fn ask_to_replace(model: &mut Model) {
    let question = match model.wizard.shared.theirs() {
        Some(Some(draft)) => {
            Phrase::new("ui-ask-replace-draft").with("draft", view::draft_words(draft, model))
        }
        _ => Phrase::new("ui-ask-go-on-alone"),
    };
    let question = question.with("name", view::author(model));
    model.overlays.push(Overlay::Confirm(Confirm { question, deed: Deed::ReplaceDraft }));
}

/// Theirs is replaced by what one does here.
pub fn replace(model: &mut Model) {
    drop(model.wizard.shared.yield_to_theirs());
    next(model);
    share(model);
}

/// The hand-over begins anew some day.
pub fn give_up(model: &mut Model) {
    if model.wizard.shared.send(None) {
        send(model, Action::GiveUp, None);
    }
    let step = model.wizard.step.after(Input::GiveUp);
    model.wizard.vehicle = None;
    model.wizard.severity = None;
    model.wizard.go(step);
}

/// The host recorded the supplier's number.
pub fn recorded(model: &mut Model, vehicle: String, number: String) {
    model.wizard.vehicle = Some(vehicle);
    model.wizard.case = Some(number);
    model.wizard.shared.end();
    let step = model.wizard.step.after(Input::Recorded);
    model.wizard.go(step);
}
