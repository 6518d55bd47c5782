//! The next state of the screen, and what to do about it. Pure: time comes in with ticks, nothing goes out but effects.

pub mod act;
pub mod alerts;
pub mod escape;
pub mod forms;
pub mod host;
pub mod keys;
pub mod mouse;
pub mod moves;
pub mod offering;
pub mod refusal;
pub mod tick;
pub mod watch;
pub mod wizard;

use super::effect::Effect;
use super::message::Message;
use super::model::Model;
use super::panes::queue;
use ratatui::layout::Size;

/// Takes in a message.
pub fn update(model: &mut Model, message: Message) -> Vec<Effect> {
    if !matches!(message, Message::Tick(_)) {
        model.dirty = true;
    }
    let mut effects = match message {
        Message::Tick(now) => tick::tick(model, now),
        Message::Key(key) => keys::press(model, key),
        Message::Paste(text) => keys::paste(model, &text),
        Message::Resize { columns, rows } => resize(model, Size::new(columns, rows)),
        Message::Click(target) => mouse::click(model, target),
        Message::Wheel { down } => mouse::wheel(model, down),
        Message::Link(event) => host::hear(model, event),
        Message::OfferingRead { path, result } => offering::was_read(model, &path, *result),
        Message::Saved { path, result } => {
            wizard::package::was_saved(model, &path, result);
            Vec::new()
        }
    };
    model.wizard.turn_to(model.subject);
    effects.extend(watch::effects(model));
    effects
}

/// What was on screen stays on screen.
fn resize(model: &mut Model, size: Size) -> Vec<Effect> {
    model.size = size;
    let page = queue::view::page(model);
    model.queue.cursor.keep(model.queue.view.matching, page);
    moves::reveal(model);
    Vec::new()
}
