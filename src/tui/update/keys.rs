//! From keys to actions. A text field takes what can be typed before any binding is looked up.

use super::{act, escape, forms};
use crate::domain::phrase::Phrase;
use crate::tui::effect::Effect;
use crate::tui::keymap::Lookup;
use crate::tui::keymap::focus::Focus;
use crate::tui::keymap::key::{Code, Key};
use crate::tui::model::Model;
use crate::tui::overlays::Overlay;
use crate::tui::overlays::form::Pressed;

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
    match (focus, model.overlays.last_mut()) {
        (Focus::Filter, _) => {
            let before = model.queue.filter.value().to_owned();
            model.queue.filter.key(key);
            filter_changed(model, &before);
        }
        (_, Some(Overlay::Finder(finder))) => {
            if finder.input.key(key) {
                finder.cursor = Default::default();
            }
        }
        (_, Some(Overlay::Form(form))) => {
            if form.sent.is_none() && form.key(key) == Pressed::Submit {
                return forms::submit(model);
            }
        }
        (_, Some(Overlay::Confirm(confirm))) => {
            if key.printable() == Some(confirm.deed.letter()) {
                return escape::confirmed(model);
            }
        }
        _ => {}
    }
    Vec::new()
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
        (Focus::Filter, _) => {
            let before = model.queue.filter.value().to_owned();
            model.queue.filter.paste(text);
            filter_changed(model, &before);
            true
        }
        (_, Some(Overlay::Finder(finder))) => {
            finder.input.paste(text);
            finder.cursor = Default::default();
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
