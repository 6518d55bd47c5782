//! The forms about a case at a supplier.

use super::choice;
use crate::domain::case::{CaseResult, CaseStatus};
use crate::domain::kind::Severity;
use crate::domain::view::CaseRow;
use crate::tui::model::Model;
use crate::tui::overlays::form::choice::Choice;
use crate::tui::overlays::form::field::{Entry, Field, FieldId};
use crate::tui::typed;
use crate::tui::words;
use strum::VariantNames;

fn row<'a>(case: &str, model: &'a Model) -> Option<&'a CaseRow> {
    model.cases.view.rows.iter().find(|row| row.case.number == case)
}

/// How it stands now is chosen already: nothing changes but what one touches.
pub(super) fn update(case: &str, model: &Model) -> Vec<Field> {
    let case = row(case, model).map(|row| &row.case);
    let stands = case.map_or(CaseStatus::Open, |case| case.status);
    let mut statuses = vec![CaseStatus::Open, CaseStatus::AttentionNeeded];
    if !statuses.contains(&stands) {
        statuses.insert(0, stands);
    }
    let statuses: Vec<&str> = statuses.into_iter().map(<&str>::from).collect();
    vec![
        choice(FieldId::CaseStatus, "case", &statuses, stands.into()),
        severity(case.and_then(|case| case.severity)),
        Field::yes_or_no(FieldId::BySupplier, false),
        Field::text_area(FieldId::Text),
        Field::line(FieldId::FollowUp, ""),
        Field::line(FieldId::Ask, ""),
    ]
}

/// A severity that nobody stated may stay so.
fn severity(stated: Option<Severity>) -> Field {
    let option = |severity: &Severity| (severity.to_string(), words::word("severity", severity));
    let none = stated.is_none().then(|| (String::new(), "-".to_owned()));
    let options = none.into_iter().chain([Severity::A, Severity::B, Severity::C].iter().map(option));
    let chosen = stated.map(|severity| severity.to_string()).unwrap_or_default();
    Field::new(FieldId::Severity, Entry::Choice(Choice::of(options.collect(), &chosen)))
}

/// What is set already stands there; a time that has come is to be set anew. Without a time it is taken away.
pub(super) fn follow_up(case: &str, model: &Model) -> Vec<Field> {
    let set = row(case, model).and_then(|row| row.follow_up.as_ref());
    let time = set.filter(|set| set.at > model.now).map(|set| typed::written(set.at, model.setting.zone));
    let text = set.map(|set| set.text.to_string()).unwrap_or_default();
    let when = Field::line(FieldId::When, &time.unwrap_or_default());
    let when = if set.is_some() { when } else { when.required() };
    vec![when, Field::line(FieldId::Ask, &text)]
}

/// An incident can be given back where one is counted.
pub(super) fn close(case: &str, model: &Model) -> Vec<Field> {
    let counted = row(case, model).is_some_and(|row| row.incident == Some(true));
    let mut fields = vec![choice(FieldId::Result, "result", CaseResult::VARIANTS, CaseResult::Solved.into())];
    if counted {
        fields.push(Field::yes_or_no(FieldId::Refunded, false));
    }
    fields.push(Field::text_area(FieldId::Text));
    fields
}
