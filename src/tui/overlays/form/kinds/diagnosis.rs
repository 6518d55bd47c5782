//! The forms of the diagnosis and of what follows from it: answers, known problems, claims, what was looked up.

use super::choice;
use crate::domain::checklist::Finding;
use crate::domain::claim::{ClaimKind, ClaimOutcome};
use crate::domain::delegation::AzureRole;
use crate::domain::view::{ChoiceView, ClaimView, IssueRow, StepView};
use crate::locale;
use crate::t;
use crate::tui::model::Model;
use crate::tui::overlays::form::choice::Choice;
use crate::tui::overlays::form::field::{Entry, Field, FieldId};
use crate::tui::panes::checklist;
use crate::tui::words;
use strum::VariantNames;

/// A question is answered by a choice. Else what was done needs no words; what was found, and why a step is left out, do.
pub(super) fn check(id: &str, finding: Finding, model: &Model) -> Vec<Field> {
    let step = checklist::steps(model).iter().find(|step| step.id == id);
    let text = Field::text_area(FieldId::Text);
    match (finding, step) {
        (Finding::Done, Some(step)) if checklist::is_question(step) => question(step),
        (Finding::Done, Some(step)) if checklist::is_evidence(step) => vec![text.required()],
        (Finding::Done, _) => vec![text],
        (Finding::Cause | Finding::Skipped, _) => vec![text.required()],
    }
}

/// Each answer with what it leads to; the one given before is chosen.
fn question(step: &StepView) -> Vec<Field> {
    let option = |choice: &ChoiceView| {
        let text = choice.text.in_lang(locale::lang()).to_owned();
        let note = choice.concludes.map(|conclusion| words::word("conclusion", conclusion));
        (choice.id.clone(), text, note.unwrap_or_default())
    };
    let (chosen, remark) = checklist::chosen(step).map_or(("", ""), |(choice, remark)| (&choice.id, remark));
    let choice = Choice::listed(step.choices.iter().map(option).collect(), chosen);
    vec![Field::new(FieldId::Answer, Entry::Choice(choice)).required(), Field::line(FieldId::Remark, remark)]
}

/// The problems it may be, and that it is none of them.
pub(super) fn issue(model: &Model) -> Vec<Field> {
    let issues = model.subject_view().map(|view| view.issues.as_slice()).unwrap_or_default();
    let option = |row: &IssueRow| {
        let issue = &row.issue;
        let class = words::word("issue-class", issue.class);
        let over = if issue.resolved { t!("ui-issue-over") } else { String::new() };
        (issue.id.clone(), format!("{} {class}: {}", issue.id, issue.title), over)
    };
    let linked = issues.iter().find(|row| row.linked).map(|row| row.issue.id.clone());
    let mut options: Vec<_> = issues.iter().map(option).collect();
    if linked.is_some() {
        options.push((String::new(), t!("ui-issue-none"), String::new()));
    }
    vec![Field::new(FieldId::Issue, Entry::Choice(Choice::listed(options, &linked.unwrap_or_default())))]
}

/// The day from which its time is counted costs money if it is wrong: it is never filled in before.
pub(super) fn claim() -> Vec<Field> {
    vec![
        choice(FieldId::Claim, "claim", ClaimKind::VARIANTS, ClaimKind::SlaCredit.into()),
        Field::line(FieldId::Since, "").required(),
    ]
}

/// Of the claims that there are, the one that is not settled first.
pub(super) fn settle(model: &Model) -> Vec<Field> {
    let claims = model.subject_view().map(|view| view.claims.as_slice()).unwrap_or_default();
    let open = claims.iter().find(|view| view.outcome.is_none());
    let kind = |view: &ClaimView| <&str>::from(view.claim.kind);
    let chosen = open.map(kind).unwrap_or_default();
    let kinds: Vec<&str> = claims.iter().map(kind).collect();
    vec![
        choice(FieldId::Claim, "claim", &kinds, chosen),
        choice(FieldId::Result, "claim-outcome", ClaimOutcome::VARIANTS, ClaimOutcome::Submitted.into()),
        Field::text_area(FieldId::Text),
    ]
}

/// What was looked up before is chosen; what nobody looked up may stay so.
pub(super) fn access(model: &Model) -> Vec<Field> {
    let known = model.subject_customer().map(|view| view.access.clone()).unwrap_or_default();
    let unknown = |known: bool| (!known).then(|| (String::new(), t!("ui-not-looked-up")));
    let roles = AzureRole::VARIANTS.iter().map(|name| (name.to_string(), words::word("azure-role", name)));
    let roles = unknown(known.azure_role.is_some()).into_iter().chain(roles);
    let roles = roles.map(|(name, text)| (name, text, String::new())).collect();
    let role = known.azure_role.map_or("", <&str>::from);
    let answers = [("yes", t!("ui-yes")), ("no", t!("ui-no"))].map(|(name, text)| (name.to_owned(), text));
    let answers = unknown(known.reseller.is_some()).into_iter().chain(answers).collect();
    let reseller = known.reseller.map_or("", |yes| if yes { "yes" } else { "no" });
    vec![
        Field::new(FieldId::AzureRole, Entry::Choice(Choice::listed(roles, role))),
        Field::new(FieldId::Reseller, Entry::Choice(Choice::of(answers, reseller))),
    ]
}
