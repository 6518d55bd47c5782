//! The forms of a hand-over: what the request is about, the supplier's number.

use super::choice;
use crate::domain::kind::{Nature, Service, Severity, Topic};
use crate::domain::vehicle::OWN;
use crate::domain::view::Verdict;
use crate::locale;
use crate::tui::model::Model;
use crate::tui::model::pane::Pane;
use crate::tui::overlays::form::choice::Choice;
use crate::tui::overlays::form::field::{Entry, Field, FieldId};
use strum::VariantNames;

/// The open ways to hand the ticket over; none before the verdicts came.
pub fn vehicles(model: &Model, chosen: &str) -> Choice {
    let handed_over = |verdict: &&Verdict| verdict.open && verdict.vehicle != OWN;
    let open = model.wizard.verdicts().iter().filter(handed_over);
    Choice::of(
        open.map(|verdict| (verdict.vehicle.clone(), verdict.name.in_lang(locale::lang()).to_owned()))
            .collect(),
        chosen,
    )
}

/// As the request stands now; what is not touched stays.
pub(super) fn classify(model: &Model) -> Vec<Field> {
    let row = model.subject_row();
    let topic = row.map_or(Topic::Technical, |row| row.topic);
    let service = row.map_or(Service::M365, |row| row.service);
    let nature = row.map_or(Nature::BreakFix, |row| row.nature);
    vec![
        choice(FieldId::Topic, "topic", Topic::VARIANTS, topic.into()),
        choice(FieldId::Service, "service", Service::VARIANTS, service.into()),
        choice(FieldId::Nature, "nature", Nature::VARIANTS, nature.into()),
        Field::line(FieldId::Reason, "").required(),
    ]
}

/// By the vehicle and with the severity that the wizard chose, else the best one and the ticket's.
pub(super) fn case(model: &Model) -> Vec<Field> {
    let wizard = &model.wizard;
    let chosen = wizard.vehicle.clone().unwrap_or_default();
    let vehicle = Field::new(FieldId::Vehicle, Entry::Choice(vehicles(model, &chosen)));
    let own = model.subject_row().map_or(Severity::C, |row| row.severity);
    let severity = wizard.severity.unwrap_or(own);
    let mut fields = vec![
        vehicle.required(),
        Field::line(FieldId::Number, "").required(),
        choice(FieldId::Severity, "severity", Severity::VARIANTS, severity.into()),
    ];
    // In the wizard the vehicle is chosen already: begin with the number.
    if wizard.vehicle.is_some() && model.pane == Pane::Wizard {
        fields.rotate_left(1);
    }
    fields
}
