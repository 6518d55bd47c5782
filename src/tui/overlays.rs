//! What lies over the panes: forms, help and palette, refusals, explanations, questions, toasts.

pub mod confirm;
pub mod finder;
pub mod form;
pub mod ledger;
pub mod offering;
pub mod popup;
pub mod refusal;
pub mod save;
pub mod toast;

use super::model::Model;
use super::view::ViewCache;
use confirm::Confirm;
use finder::Finder;
use form::Form;
use ledger::Ledger;
use offering::SetOffering;
use ratatui::Frame;
use refusal::Refused;
use save::SavePackage;

/// Something over the panes. The topmost has the keyboard.
#[derive(Clone, Debug)]
pub enum Overlay {
    /// Help or palette.
    Finder(Finder),
    /// A form.
    Form(Box<Form>),
    /// What a policy refused.
    Refusal(Box<Refused>),
    /// Why deadlines are when they are.
    Ledger(Box<Ledger>),
    /// An offering being set from a file.
    Offering(Box<SetOffering>),
    /// A hand-over to be saved to a file.
    Save(Box<SavePackage>),
    /// A question.
    Confirm(Confirm),
}

/// Draws the overlays and the toasts.
pub fn draw(model: &Model, frame: &mut Frame<'_>, cache: &mut ViewCache) {
    for overlay in &model.overlays {
        match overlay {
            Overlay::Finder(finder) => finder::draw(finder, model, frame, cache),
            Overlay::Form(form) => form::view::draw(form, model, frame, cache),
            Overlay::Refusal(refused) => refusal::draw(refused, model, frame, cache),
            Overlay::Ledger(ledger) => ledger::draw(ledger, model, frame),
            Overlay::Offering(setting) => offering::view::draw(setting, model, frame),
            Overlay::Save(saving) => save::draw(saving, model, frame),
            Overlay::Confirm(confirm) => confirm::draw(confirm, model, frame),
        }
    }
    toast::draw(model, frame);
}
