//! The diagnosis of the ticket at hand: its steps, and what was found.

pub mod view;

use crate::domain::view::StepView;
use crate::tui::model::Model;

/// The state of the checklist pane. Its steps come with the ticket.
#[derive(Clone, Debug, Default)]
pub struct Checklist {
    /// The selected step, by place.
    pub selected: usize,
    /// The first line on screen.
    pub scroll: usize,
}

/// The steps of the ticket at hand.
pub fn steps(model: &Model) -> &[StepView] {
    let view = model.ticket.view.as_ref();
    let of_subject = view.filter(|view| Some(view.row.number) == model.subject);
    of_subject.map_or(&[], |view| view.checklist.as_slice())
}

/// The selected step.
pub fn selected(model: &Model) -> Option<&StepView> {
    steps(model).get(model.checklist.selected)
}

/// The first step without an answer, to begin with.
pub fn first_open(model: &Model) -> Option<usize> {
    steps(model).iter().position(|step| step.answer.is_none())
}
