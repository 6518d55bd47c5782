//! Setting an offering from a file: reading it, asking the host what it would change, saving it.

use crate::domain::command::Command;
use crate::domain::ids::CommandId;
use crate::domain::offering::Offering;
use crate::domain::phrase::Phrase;
use crate::domain::rejection::Rejection;
use crate::domain::view::Outcome;
use crate::locale;
use crate::tui::OfferingRead;
use crate::tui::commands::Action;
use crate::tui::effect::Effect;
use crate::tui::explain;
use crate::tui::model::Model;
use crate::tui::model::wire::Sent;
use crate::tui::overlays::Overlay;
use crate::tui::overlays::offering::{SetOffering, Step};
use std::path::{Path, PathBuf};

/// Opens it, goes on, goes back.
pub fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    match action {
        Action::OfferingFile => open(model),
        Action::OfferingRead => return read(model),
        Action::OfferingSave => return save(model),
        Action::OfferingBack => {
            if let Some(setting) = setting(model) {
                setting.go(Step::Path);
            }
        }
        _ => close(model),
    }
    Vec::new()
}

fn setting(model: &mut Model) -> Option<&mut SetOffering> {
    model.overlays.iter_mut().rev().find_map(|overlay| match overlay {
        Overlay::Offering(setting) => Some(setting.as_mut()),
        _ => None,
    })
}

fn open(model: &mut Model) {
    let Some(row) = model.subject_row() else { return };
    let (tenant, name) = (row.tenant.clone(), row.customer.clone());
    let setting = SetOffering::of(tenant, name, &model.customer.offering_path);
    model.overlays.push(Overlay::Offering(Box::new(setting)));
}

fn close(model: &mut Model) {
    if let Some(Overlay::Offering(setting)) = model.overlays.pop() {
        put_aside(model, &setting);
    }
}

/// Keeps the path for the next time.
pub fn put_aside(model: &mut Model, setting: &SetOffering) {
    model.customer.offering_path = setting.path.value().to_owned();
}

fn read(model: &mut Model) -> Vec<Effect> {
    let Some(setting) = setting(model).filter(|setting| setting.types()) else {
        return Vec::new();
    };
    let path = setting.path.value().trim().to_owned();
    if path.is_empty() {
        return Vec::new();
    }
    setting.go(Step::Reading);
    vec![Effect::ReadOffering(PathBuf::from(path))]
}

/// The file was read. It is nothing to us any more if the user went on to something else meanwhile.
pub fn was_read(model: &mut Model, path: &Path, result: OfferingRead) -> Vec<Effect> {
    let waits = |setting: &&mut SetOffering| {
        setting.step == Step::Reading && Path::new(setting.path.value().trim()) == path
    };
    let Some(waiting) = setting(model).filter(waits) else {
        return Vec::new();
    };
    match result {
        Err(problems) => {
            waiting.go(Step::Problems(problems));
            Vec::new()
        }
        Ok((offering, remarks)) => {
            let command = command(waiting, &offering);
            let sent = Sent { action: Action::OfferingFile, number: None };
            let (id, effect) = model.wire.try_out(command, sent);
            if let Some(setting) = setting(model) {
                setting.go(Step::Trying(id, Box::new(offering), remarks));
            }
            vec![effect]
        }
    }
}

fn command(setting: &SetOffering, offering: &Offering) -> Command {
    Command::SetOffering { customer: setting.customer.to_string(), offering: Box::new(offering.clone()) }
}

fn save(model: &mut Model) -> Vec<Effect> {
    let Some(setting) = setting(model) else { return Vec::new() };
    let Step::Changes(offering, outcome) = setting.step.clone() else {
        return Vec::new();
    };
    let command = command(setting, &offering);
    let sent = Sent { action: Action::OfferingSave, number: None };
    let (id, effect) = model.wire.send(command, sent);
    if let Some(setting) = self::setting(model) {
        // Where one scrolled to stays.
        setting.step = Step::Saving(id, offering, outcome);
    }
    vec![effect]
}

/// Whether a command is that of setting an offering; if so, what the host said is taken in.
pub fn answered(model: &mut Model, id: CommandId, result: &Result<Outcome, Rejection>) -> bool {
    let (zone, now) = (model.setting.zone, model.now);
    let Some(setting) = setting(model).filter(|setting| setting.sent() == Some(id)) else {
        return false;
    };
    match (setting.step.clone(), result) {
        (_, Err(rejection)) => {
            let why = explain::phrases(rejection, zone, now).iter().map(locale::say).collect();
            setting.go(Step::Problems(why));
        }
        (Step::Trying(_, offering, remarks), Ok(outcome)) => {
            let notices = remarks.into_iter().chain(outcome.notices.iter().cloned()).collect();
            setting.go(Step::Changes(offering, Box::new(Outcome { notices, ..outcome.clone() })));
        }
        (_, Ok(_)) => saved(model),
    }
    true
}

fn saved(model: &mut Model) {
    let Some(name) = setting(model).map(|setting| setting.name.clone()) else {
        return;
    };
    model.overlays.retain(|overlay| !matches!(overlay, Overlay::Offering(_)));
    model.customer.offering_path.clear();
    model.toasts.info(Phrase::new("ui-offering-saved").with("name", name), model.now);
}
