//! The diagnosis of the ticket at hand: what Microsoft reports, the steps, what was found, what that leads to.

mod issues;
mod step;
pub mod view;

use crate::domain::checklist::{Answer, Finding, StepKind};
use crate::domain::view::{ChoiceView, StepView};
use crate::tui::model::Model;

/// The state of the checklist pane. Its steps come with the ticket.
#[derive(Clone, Debug, Default)]
pub struct Checklist {
    /// The selected step, by place.
    pub selected: usize,
    /// The first line on screen.
    pub scroll: usize,
    /// A step was answered; where that leads comes with the next view of the ticket.
    pub answered: bool,
}

/// The steps of the ticket at hand.
pub fn steps(model: &Model) -> &[StepView] {
    model.subject_view().map_or(&[], |view| view.checklist.as_slice())
}

/// The selected step.
pub fn selected(model: &Model) -> Option<&StepView> {
    steps(model).get(model.checklist.selected)
}

/// Whether a step is on the way and has no answer.
pub fn is_open(step: &StepView) -> bool {
    step.applies && step.answer.is_none()
}

/// The first step from a place on without an answer, if the answers so far lead there.
pub fn open_from(model: &Model, place: usize) -> Option<usize> {
    let open = steps(model).iter().skip(place).position(is_open)?;
    Some(place + open)
}

/// Whether a step is answered by a choice.
pub fn is_question(step: &StepView) -> bool {
    step.kind == StepKind::Question && !step.choices.is_empty()
}

/// Whether a step is answered by evidence.
pub fn is_evidence(step: &StepView) -> bool {
    step.kind == StepKind::Evidence
}

/// What was chosen for a question, and the remark beside it. None: nothing was, or it was left out.
pub fn chosen(step: &StepView) -> Option<(&ChoiceView, &str)> {
    choice_of(step, step.answer.as_ref()?)
}

/// The choice that an answer to a question begins with, and the remark beside it.
pub fn choice_of<'a>(step: &'a StepView, answer: &'a Answer) -> Option<(&'a ChoiceView, &'a str)> {
    if answer.finding == Finding::Skipped {
        return None;
    }
    let text = answer.text.as_str().trim();
    let (first, remark) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    let id = first.trim_matches([',', '.', ':', ';']);
    let choice = step.choices.iter().find(|choice| choice.id.eq_ignore_ascii_case(id))?;
    Some((choice, remark.trim()))
}
