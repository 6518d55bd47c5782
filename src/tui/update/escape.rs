//! Backing out, one step at a time: message → filter → pane. Escape never ends Loket; what was typed is never lost.

use super::{forms, moves, offering, wizard};
use crate::domain::phrase::Phrase;
use crate::tui::commands::Action;
use crate::tui::effect::Effect;
use crate::tui::model::Model;
use crate::tui::model::pane::Pane;
use crate::tui::overlays::Overlay;
use crate::tui::overlays::confirm::{Confirm, Deed};
use crate::tui::update::tick;

/// Backs out, leaves, or interrupts.
pub fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    match action {
        Action::Leave => leave(model),
        Action::Interrupt => interrupt(model),
        _ => {
            back(model);
            Vec::new()
        }
    }
}

/// Escape in a pane. Overlays have their own.
fn back(model: &mut Model) {
    if model.toasts.dismiss() {
        return;
    }
    if model.pane == Pane::Cases && !model.cases.filter.value().is_empty() {
        clear_filter(model);
    } else if model.pane != Pane::Queue {
        moves::go(model, Pane::Queue);
    } else if !model.queue.filter.value().is_empty() {
        clear_filter(model);
    } else if model.queue.mine {
        model.queue.mine = false;
        model.queue.restart();
    }
}

/// Ends typing and empties the filter: the next key is a key again, not text.
pub fn clear_filter(model: &mut Model) {
    if model.pane == Pane::Cases {
        model.cases.clear_filter();
        return;
    }
    model.queue.typing = false;
    if !model.queue.filter.value().is_empty() {
        model.queue.filter.clear();
        model.queue.restart();
    }
}

/// Leaves the pane; on the queue, Loket.
fn leave(model: &mut Model) -> Vec<Effect> {
    if model.pane != Pane::Queue {
        moves::go(model, Pane::Queue);
        return Vec::new();
    }
    quit(model)
}

/// Ends Loket; first asks if drafts would be lost.
fn quit(model: &mut Model) -> Vec<Effect> {
    let drafts = model.drafts.count();
    if drafts == 0 {
        return vec![Effect::Quit];
    }
    let question = Phrase::new("ui-quit-with-drafts").with("count", drafts);
    model.overlays.push(Overlay::Confirm(Confirm { question, deed: Deed::Quit }));
    Vec::new()
}

/// What was asked about is done.
pub fn confirmed(model: &mut Model) -> Vec<Effect> {
    match model.overlays.pop() {
        Some(Overlay::Confirm(Confirm { deed, .. })) => match deed {
            Deed::Quit => return vec![Effect::Quit],
            Deed::GiveUp => wizard::give_up(model),
            Deed::ReplaceDraft => wizard::replace(model),
            Deed::ReplaceFile => return wizard::package::replace_file(model),
            Deed::Mail => return wizard::package::mail(model),
        },
        _ => return Vec::new(),
    }
    std::mem::take(&mut model.wire.outbox)
}

/// Closes what is open and keeps what was typed; at once again, ends Loket. Where it asks, once more is the answer.
fn interrupt(model: &mut Model) -> Vec<Effect> {
    if let Some(Overlay::Confirm(Confirm { deed: Deed::Quit, .. })) = model.overlays.last() {
        return confirmed(model);
    }
    if tick::is_second_interrupt(model) {
        return quit(model);
    }
    model.interrupted_at = Some(model.now);
    model.pressed.clear();
    while let Some(overlay) = model.overlays.pop() {
        match overlay {
            Overlay::Form(form) => forms::put_aside(model, *form),
            Overlay::Offering(setting) => offering::put_aside(model, &setting),
            _ => {}
        }
    }
    model.queue.typing = false;
    model.cases.typing = false;
    model.toasts.info(Phrase::new("ui-interrupt-again"), model.now);
    Vec::new()
}
