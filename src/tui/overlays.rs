//! What lies over the panes: forms, help and palette, refusals, questions, toasts.

pub mod confirm;
pub mod finder;
pub mod form;
pub mod popup;
pub mod refusal;
pub mod toast;

use super::model::Model;
use super::view::ViewCache;
use confirm::Confirm;
use finder::Finder;
use form::Form;
use ratatui::Frame;
use refusal::Refused;

/// Something over the panes. The topmost has the keyboard.
#[derive(Clone, Debug)]
pub enum Overlay {
    /// Help or palette.
    Finder(Finder),
    /// A form.
    Form(Box<Form>),
    /// What a policy refused.
    Refusal(Box<Refused>),
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
            Overlay::Confirm(confirm) => confirm::draw(confirm, model, frame),
        }
    }
    toast::draw(model, frame);
}
