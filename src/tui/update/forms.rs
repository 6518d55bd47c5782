//! Opening, sending and leaving forms.

use crate::domain::ids::CommandId;
use crate::domain::phrase::Phrase;
use crate::domain::rejection::Rejection;
use crate::tui::commands::{Action, disabled};
use crate::tui::effect::Effect;
use crate::tui::model::Model;
use crate::tui::model::wire::Sent;
use crate::tui::overlays::Overlay;
use crate::tui::overlays::form::field::{Entry, FieldId};
use crate::tui::overlays::form::{Form, FormKind, kinds, order};

/// Opens a form; what was typed into it before is there again.
pub fn open(model: &mut Model, kind: FormKind) {
    let form = match model.drafts.take(&kind) {
        Some(draft) => draft,
        None => kinds::form(kind, model),
    };
    model.overlays.push(Overlay::Form(Box::new(form)));
}

/// To the next field, or the previous.
pub fn turn(model: &mut Model, forward: bool) {
    if let Some(form) = model.form_mut() {
        form.turn(forward);
    }
}

/// Leaves the form.
pub fn close(model: &mut Model, discard: bool) {
    let Some(Overlay::Form(form)) = model.overlays.pop() else {
        return;
    };
    if !discard {
        put_aside(model, *form);
    }
}

/// Keeps what was typed for the next time.
pub fn put_aside(model: &mut Model, form: Form) {
    let action = form.kind.action();
    if model.drafts.keep(form) {
        let key = model.setting.keymap.shown(action);
        model.toasts.info(Phrase::new("ui-draft-kept").with("key", key), model.now);
    }
}

/// Checks the form and sends it. It stays open until the host has accepted it.
pub fn submit(model: &mut Model) -> Vec<Effect> {
    let (zone, now) = (model.setting.zone, model.now);
    let Some(form) = model.form_mut() else {
        return Vec::new();
    };
    if form.sent.is_some() || !form.check() {
        return Vec::new();
    }
    form.refusal.clear();
    let command = match order::command(form, zone, now) {
        Ok(command) => command,
        Err((id, problem)) => {
            form.blame(id, problem);
            return Vec::new();
        }
    };
    let opened_by = form.kind.action();
    let sent = Sent { action: form.kind.deed(), number: form.kind.number() };
    if let Some(why) = disabled::reason(model, opened_by) {
        refuse(model, vec![why]);
        return Vec::new();
    }
    let (id, effect) = model.wire.send(command, sent);
    // An override does what the form below was refused: that one is under way too.
    let forms = if opened_by == Action::Override { 2 } else { 1 };
    for overlay in model.overlays.iter_mut().rev().take(forms) {
        if let Overlay::Form(form) = overlay {
            form.sent = Some(id);
        }
    }
    vec![effect]
}

/// Says in the form why it was not accepted; everything stays as it was typed.
pub fn refuse(model: &mut Model, why: Vec<Phrase>) {
    if let Some(form) = model.form_mut() {
        form.sent = None;
        form.refusal = why;
    }
}

/// Says beside its field what is wrong with the answer to a step; whether there is such a field.
pub fn blame(model: &mut Model, rejection: &Rejection, why: &[Phrase]) -> bool {
    let (Some(form), Rejection::Invalid(_), [why]) = (model.form_mut(), rejection, why) else {
        return false;
    };
    let fields = [FieldId::Text, FieldId::Answer];
    let field = fields.into_iter().find(|id| form.field(*id).is_some());
    let field = field.filter(|_| matches!(form.kind, FormKind::Check(..)));
    if let Some(field) = field {
        form.sent = None;
        form.blame(field, why.clone());
    }
    field.is_some()
}

/// The host answered: the forms of that command are under way no more.
pub fn answered(model: &mut Model, id: CommandId, accepted: bool) -> Vec<Form> {
    model.drafts.answered(id, accepted);
    if !accepted {
        let forms = model.overlays.iter_mut().filter_map(|overlay| match overlay {
            Overlay::Form(form) if form.sent == Some(id) => Some(form),
            _ => None,
        });
        forms.for_each(|form| form.sent = None);
        return Vec::new();
    }
    let is_of = |overlay: &mut Overlay| matches!(overlay, Overlay::Form(form) if form.sent == Some(id));
    let closed = model.overlays.extract_if(.., is_of);
    closed.filter_map(|overlay| if let Overlay::Form(form) = overlay { Some(*form) } else { None }).collect()
}

/// A form that was left while its command was under way comes back, to show why it was refused.
pub fn bring_back(model: &mut Model, id: CommandId) {
    if let Some(form) = model.drafts.take_sent(id) {
        model.overlays.push(Overlay::Form(Box::new(form)));
    }
}

/// The people of the customer became known.
pub fn offer_people(model: &mut Model) {
    let names = kinds::people(model);
    if let Some(form) = model.form_mut() {
        form.know(&names);
    }
}

/// The ways to hand over came while the form for a case was open: what was chosen stays chosen.
pub fn offer_vehicles(model: &mut Model) {
    let Some(chosen) = model.form().map(|form| form.text(FieldId::Vehicle)) else {
        return;
    };
    let chosen = if chosen.is_empty() { model.wizard.vehicle.clone().unwrap_or_default() } else { chosen };
    let choice = kinds::escalation::vehicles(model, &chosen);
    if let Some(field) = model.form_mut().and_then(|form| form.field_mut(FieldId::Vehicle)) {
        field.entry = Entry::Choice(choice);
    }
}

/// Whether a command is that of an open form.
pub fn is_of_form(model: &Model, id: CommandId) -> bool {
    model.form().is_some_and(|form| form.sent == Some(id))
}
