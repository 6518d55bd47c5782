//! What becomes of a hand-over: it is shown another way, copied, saved to a file, mailed.

use crate::domain::command::{Command, Verb};
use crate::domain::ids::TicketNumber;
use crate::domain::phrase::Phrase;
use crate::domain::text::{CleanLine, CleanText};
use crate::domain::view::{PackageView, Query};
use crate::tui::commands::Action;
use crate::tui::effect::Effect;
use crate::tui::model::Model;
use crate::tui::model::toasts::Level;
use crate::tui::model::wire::{Asked, Sent};
use crate::tui::overlays::Overlay;
use crate::tui::overlays::confirm::{Confirm, Deed};
use crate::tui::overlays::save::{Progress, SavePackage};
use crate::tui::{SaveProblem, Saved};
use std::path::{Path, PathBuf};

/// Does one of them.
pub fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    match action {
        Action::SwitchFormat => {
            model.wizard.format = model.wizard.format.next();
            model.wizard.scroll = 0;
        }
        Action::CopyPackage => return copy(model),
        Action::CopyLink => return copy_link(model),
        Action::SavePackage => ask_where(model),
        Action::SaveFile => return save(model, false),
        Action::MailPackage => ask_to_mail(model),
        _ => close(model),
    }
    Vec::new()
}

/// The hand-over as it stands in the wizard, or the host is asked for the best one.
fn copy(model: &mut Model) -> Vec<Effect> {
    let Some(number) = model.subject else { return Vec::new() };
    let query = Query::Package(number, model.wizard.vehicle.clone());
    vec![model.wire.ask(query, Asked::CopyPackage)]
}

/// It came, to be copied in the format that the wizard shows.
pub fn came(model: &mut Model, package: &PackageView) -> Vec<Effect> {
    let format = model.wizard.format;
    let said = Phrase::new("ui-copied").with("name", &package.name).with("format", format.title());
    model.toasts.info(said, model.now);
    vec![Effect::Copy(format.of(package).to_owned())]
}

fn copy_link(model: &mut Model) -> Vec<Effect> {
    let link = model.wizard.chosen().and_then(|verdict| verdict.link.clone());
    let Some(link) = link else { return Vec::new() };
    model.toasts.info(Phrase::new("ui-copied-link").with("link", &link), model.now);
    vec![Effect::Copy(link)]
}

fn ask_where(model: &mut Model) {
    let format = model.wizard.format;
    let Some(package) = model.wizard.ready() else { return };
    let path = Path::new(&model.wizard.folder).join(format.file_name(package));
    let text = format.of(package).to_owned();
    model.overlays.push(Overlay::Save(Box::new(SavePackage::of(&path.to_string_lossy(), text))));
}

fn saving(model: &mut Model) -> Option<&mut SavePackage> {
    model.overlays.iter_mut().rev().find_map(|overlay| match overlay {
        Overlay::Save(saving) => Some(saving.as_mut()),
        _ => None,
    })
}

fn save(model: &mut Model, replace: bool) -> Vec<Effect> {
    let Some(saving) = saving(model).filter(|saving| saving.types()) else {
        return Vec::new();
    };
    let typed = saving.path.value().trim();
    if typed.is_empty() {
        return Vec::new();
    }
    let path = PathBuf::from(typed);
    saving.progress = Progress::Writing;
    vec![Effect::Save { path, text: saving.text.clone(), replace }]
}

fn close(model: &mut Model) {
    model.overlays.retain(|overlay| !matches!(overlay, Overlay::Save(_)));
}

/// A file was written, or not. Its question may have been closed meanwhile: it is told all the same.
pub fn was_saved(model: &mut Model, path: &Path, result: Saved) {
    let waits = |saving: &&mut SavePackage| {
        saving.progress == Progress::Writing && Path::new(saving.path.value().trim()) == path
    };
    let waiting = saving(model).filter(waits);
    match (result, waiting) {
        (Ok(written), _) => {
            close(model);
            let folder = path.parent().map(|folder| folder.to_string_lossy().into_owned());
            model.wizard.folder = folder.unwrap_or_default();
            model.toasts.info(Phrase::new("ui-saved-file").with("file", written.display()), model.now);
        }
        (Err(SaveProblem::Exists), Some(saving)) => {
            saving.progress = Progress::Typing;
            let question = Phrase::new("ui-ask-replace-file").with("file", path.display());
            model.overlays.push(Overlay::Confirm(Confirm { question, deed: Deed::ReplaceFile }));
        }
        (Err(SaveProblem::Failed(why)), Some(saving)) => saving.progress = Progress::Failed(why),
        (Err(problem), None) => {
            let why = match problem {
                SaveProblem::Exists => String::new(),
                SaveProblem::Failed(why) => why,
            };
            let lines = vec![Phrase::new("ui-not-saved").with("file", path.display()).with("why", why)];
            model.toasts.show(Level::Error, lines, model.now);
        }
    }
}

/// The file that is there is replaced.
pub fn replace_file(model: &mut Model) -> Vec<Effect> {
    save(model, true)
}

fn ask_to_mail(model: &mut Model) {
    let Some(package) = model.wizard.ready() else { return };
    let Some(to) = &package.mail_to else { return };
    let question = Phrase::new("ui-ask-mail")
        .with("name", &package.name)
        .with("to", to)
        .with("subject", &package.subject);
    model.overlays.push(Overlay::Confirm(Confirm { question, deed: Deed::Mail }));
}

/// The desk is asked to mail what is on screen, as plain text.
pub fn mail(model: &mut Model) -> Vec<Effect> {
    let Some((number, verb)) = model.wizard.ready().map(letter) else {
        return Vec::new();
    };
    match verb {
        Ok(verb) => {
            let sent = Sent { action: Action::MailPackage, number: Some(number) };
            let (_, effect) = model.wire.send(Command::Ticket(number, verb), sent);
            vec![effect]
        }
        Err(why) => {
            model.toasts.warn(why, model.now);
            Vec::new()
        }
    }
}

fn letter(package: &PackageView) -> (TicketNumber, Result<Verb, Phrase>) {
    let text = CleanText::new(&package.plain).map_err(|wrong| {
        Phrase::new("ui-problem-long").with("length", wrong.length).with("limit", wrong.limit)
    });
    let verb = text.map(|text| Verb::Mail {
        vehicle: package.vehicle.clone(),
        subject: CleanLine::cut(&package.subject),
        text,
    });
    (package.number, verb)
}
