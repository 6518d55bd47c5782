//! From keys to actions. A text field takes what can be typed before any binding is looked up.

use super::{act, escape, forms, refusal};
use crate::domain::phrase::Phrase;
use crate::tui::effect::Effect;
use crate::tui::keymap::Lookup;
use crate::tui::keymap::focus::Focus;
use crate::tui::keymap::key::{Code, Key};
use crate::tui::model::Model;
use crate::tui::model::pane::Pane;
use crate::tui::overlays::Overlay;
use crate::tui::overlays::form::Pressed;
use crate::tui::overlays::save::Progress;
use crate::tui::widgets::cursor::Cursor;

/// A key was pressed.
pub fn press(model: &mut Model, key: Key) -> Vec<Effect> {
    let focus = model.focus();
    if model.pressed.is_empty() && focus.types_text() && key.printable().is_some() {
        return type_into(model, focus, key);
    }
    if !model.pressed.is_empty() && key == Key::plain(Code::Esc) {
        model.pressed.clear();
        return Vec::new();
    }
    model.pressed.push(key);
    match model.setting.keymap.lookup(focus.chain(), &model.pressed) {
        Lookup::Prefix => Vec::new(),
        Lookup::Action(action) => {
            model.pressed.clear();
            act::act(model, action)
        }
        Lookup::Nothing => {
            model.pressed.clear();
            type_into(model, focus, key)
        }
    }
}

/// A key for a text field or a question.
fn type_into(model: &mut Model, focus: Focus, key: Key) -> Vec<Effect> {
    if focus == Focus::Filter && model.pane == Pane::Cases {
        model.cases.type_into(|filter| {
            filter.key(key);
        });
        return Vec::new();
    }
    if focus == Focus::Filter {
        let before = model.queue.filter.value().to_owned();
        model.queue.filter.key(key);
        filter_changed(model, &before);
        return Vec::new();
    }
    let answer = model.overlays.last_mut().map_or(Answer::None, |overlay| answer(overlay, key));
    match answer {
        Answer::None => Vec::new(),
        Answer::Send => forms::submit(model),
        Answer::Confirmed => escape::confirmed(model),
        Answer::Chosen(at) => refusal::choose(model, at),
    }
}

/// What a key in an overlay asks for.
enum Answer {
    None,
    Send,
    Confirmed,
    Chosen(usize),
}

fn answer(overlay: &mut Overlay, key: Key) -> Answer {
    match overlay {
        Overlay::Finder(finder) => {
            let typed = finder.input.key(key);
            if typed {
                finder.cursor = Cursor::default();
            }
            Answer::None
        }
        Overlay::Form(form) => {
            let pressed = if form.sent.is_none() { form.key(key) } else { Pressed::Nothing };
            if pressed == Pressed::Submit { Answer::Send } else { Answer::None }
        }
        Overlay::Refusal(refused) => refused.at_digit(key).map_or(Answer::None, Answer::Chosen),
        Overlay::Offering(setting) => {
            if setting.types() {
                setting.path.key(key);
            }
            Answer::None
        }
        Overlay::Save(saving) => {
            if saving.types() && saving.path.key(key) {
                saving.progress = Progress::Typing;
            }
            Answer::None
        }
        Overlay::Ledger(_) => Answer::None,
        Overlay::Confirm(confirm) => {
            let yes = key.printable() == Some(confirm.deed.letter());
            if yes { Answer::Confirmed } else { Answer::None }
        }
    }
}

/// Another filter ranks anew: the best is at the top.
fn filter_changed(model: &mut Model, before: &str) {
    if model.queue.filter.value() != before {
        model.queue.restart();
    }
}

/// Text was pasted. It goes into text fields and nowhere else, and never sends anything.
pub fn paste(model: &mut Model, text: &str) -> Vec<Effect> {
    let focus = model.focus();
    model.pressed.clear();
    let taken = match (focus, model.overlays.last_mut()) {
        (Focus::Filter, _) if model.pane == Pane::Cases => {
            model.cases.type_into(|filter| filter.paste(text));
            true
        }
        (Focus::Filter, _) => {
            let before = model.queue.filter.value().to_owned();
            model.queue.filter.paste(text);
            filter_changed(model, &before);
            true
        }
        (_, Some(Overlay::Finder(finder))) => {
            finder.input.paste(text);
            finder.cursor = Cursor::default();
            true
        }
        (_, Some(Overlay::Offering(setting))) if setting.types() => {
            setting.path.paste(text);
            true
        }
        (_, Some(Overlay::Save(saving))) if saving.types() => {
            saving.path.paste(text);
            true
        }
        (_, Some(Overlay::Form(form))) => form.sent.is_none() && form.paste(text),
        _ => false,
    };
    if !taken {
        model.toasts.warn(Phrase::new("ui-paste-ignored"), model.now);
    }
    Vec::new()
}
