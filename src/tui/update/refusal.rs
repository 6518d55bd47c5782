//! What is done about a refusal. The form that was refused stays as it was typed, or becomes a draft.

use super::forms;
use crate::domain::Instant;
use crate::domain::command::{Command, Verb};
use crate::domain::ids::TicketNumber;
use crate::domain::kind::Method;
use crate::domain::offering::Target;
use crate::domain::rejection::Refusal;
use crate::domain::text::CleanLine;
use crate::domain::ticket::Reminder;
use crate::tui::commands::{Action, disabled};
use crate::tui::effect::Effect;
use crate::tui::model::Model;
use crate::tui::model::wire::{Sent, UnderWay};
use crate::tui::overlays::Overlay;
use crate::tui::overlays::form::field::FieldId;
use crate::tui::overlays::form::{Form, FormKind};
use crate::tui::overlays::refusal::Refused;
use crate::tui::overlays::refusal::way::Way;

/// Explains a refusal, over the form that was refused if it is still open.
pub fn open(model: &mut Model, refusal: Refusal, under_way: UnderWay) {
    let refused = Refused::new(refusal, under_way, model);
    model.overlays.push(Overlay::Refusal(Box::new(refused)));
}

/// A key of the overlay.
pub fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    let Some(Overlay::Refusal(refused)) = model.overlays.last_mut() else {
        return Vec::new();
    };
    match action {
        Action::RefusalDown => refused.turn(true),
        Action::RefusalUp => refused.turn(false),
        Action::RefusalChoose => {
            let at = refused.at;
            return choose(model, at);
        }
        Action::Override => {
            let at = refused.ways.iter().position(|way| *way == Way::Override);
            return at.map_or_else(Vec::new, |at| choose(model, at));
        }
        _ => drop(model.overlays.pop()),
    }
    Vec::new()
}

/// Goes one of the ways.
pub fn choose(model: &mut Model, at: usize) -> Vec<Effect> {
    let Some(Overlay::Refusal(refused)) = model.overlays.last() else {
        return Vec::new();
    };
    let Some(way) = refused.ways.get(at).copied() else {
        return Vec::new();
    };
    if let Way::RemindAt(_) = way
        && let Some(why) = disabled::reason(model, Action::Remind)
    {
        model.toasts.warn(why, model.now);
        return Vec::new();
    }
    match model.overlays.pop() {
        Some(Overlay::Refusal(refused)) => go(model, way, *refused),
        _ => Vec::new(),
    }
}

fn go(model: &mut Model, way: Way, refused: Refused) -> Vec<Effect> {
    let number = refused.sent.number;
    match way {
        Way::By(method) => return again(model, FieldId::Via, method.into()),
        Way::Free => return again(model, FieldId::Free, "yes"),
        Way::RemindAt(at) => return remind(model, at, &refused),
        Way::Write(method) => {
            if let Some(number) = number {
                write(model, number, method);
            }
        }
        Way::Disclose => open_for(model, refused.tenant, FormKind::Disclose),
        Way::BuyBlock => open_for(model, refused.tenant, FormKind::BuyBlock),
        Way::Agree => open_for(model, number, FormKind::Agree),
        Way::Quote => quote(model, number, &refused.command),
        Way::Override => {
            forms::open(model, FormKind::Override(refused.sent.action, Box::new(refused.command)));
        }
        Way::Back => {}
    }
    Vec::new()
}

/// Sends the form again, with one thing changed.
fn again(model: &mut Model, id: FieldId, value: &str) -> Vec<Effect> {
    if let Some(form) = model.form_mut() {
        form.fill(id, value);
    }
    forms::submit(model)
}

/// What was typed becomes a draft; its ticket comes back when it may be sent.
fn remind(model: &mut Model, at: Instant, refused: &Refused) -> Vec<Effect> {
    let Some(number) = refused.sent.number else {
        return Vec::new();
    };
    let typed = model.form().map(|form| form.text(FieldId::Text)).unwrap_or_default();
    let words = typed.lines().next().unwrap_or_default();
    let title = refused.sent.action.title();
    let text = if words.is_empty() { title } else { format!("{title}: {words}") };
    forms::close(model, false);
    let reminder = Reminder { at, text: CleanLine::cut(&text) };
    let sent = Sent { action: Action::Remind, number: Some(number) };
    let (_, effect) = model.wire.send(Command::Ticket(number, Verb::Remind(Some(reminder))), sent);
    vec![effect]
}

/// What was to be said in a call is written instead. A reply that was begun before is not written over.
fn write(model: &mut Model, number: TicketNumber, method: Method) {
    let call = model.form().cloned();
    forms::close(model, false);
    forms::open(model, FormKind::Reply(number));
    let Some(reply) = model.form_mut() else { return };
    reply.fill(FieldId::Via, method.into());
    let text = |id| call.as_ref().map(|call: &Form| call.text(id)).unwrap_or_default();
    for id in [FieldId::To, FieldId::Text] {
        if !text(id).is_empty() && (id == FieldId::To || reply.text(id).is_empty()) {
            reply.fill(id, &text(id));
        }
    }
}

/// Opens the form of a ticket or a customer.
fn open_for<T>(model: &mut Model, whose: Option<T>, kind: fn(T) -> FormKind) {
    if let Some(whose) = whose {
        forms::open(model, kind(whose));
    }
}

/// A quote for the work that was to be logged.
fn quote(model: &mut Model, number: Option<TicketNumber>, command: &Command) {
    open_for(model, number, FormKind::Quote);
    let typed = |form: &Form| !form.text(FieldId::Duration).is_empty();
    if let Command::Ticket(_, Verb::LogWork { minutes, .. }) = command
        && let Some(form) = model.form_mut()
        && !typed(form)
    {
        form.fill(FieldId::Duration, &Target { minutes: *minutes }.to_string());
    }
}
