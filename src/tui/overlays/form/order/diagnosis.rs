//! What forms of the diagnosis ask of the host.

use super::{Clock, Wrong, text, too_long, word};
use crate::domain::checklist::{Answer, Finding};
use crate::domain::command::{Command, Verb};
use crate::domain::ids::TenantId;
use crate::domain::phrase::Phrase;
use crate::domain::text::CleanText;
use crate::tui::overlays::form::Form;
use crate::tui::overlays::form::field::FieldId;
use crate::tui::typed;

/// The answer to a question begins with the id of the choice; what follows is the remark.
pub(super) fn check(form: &Form, step: &str, finding: Finding) -> Result<Verb, Wrong> {
    let text = match form.field(FieldId::Answer) {
        None => text(form)?,
        Some(answer) => {
            let (choice, remark) = (answer.text(), form.text(FieldId::Remark));
            let words = if remark.is_empty() { choice } else { format!("{choice}, {remark}") };
            CleanText::new(&words).map_err(|wrong| too_long(FieldId::Remark, wrong.length, wrong.limit))?
        }
    };
    Ok(Verb::Check { step: step.to_owned(), answer: Answer { finding, text } })
}

pub(super) fn issue(form: &Form) -> Verb {
    Verb::LinkIssue(Some(form.text(FieldId::Issue)).filter(|id| !id.is_empty()))
}

pub(super) fn claim(form: &Form, Clock { zone, now }: Clock) -> Result<Verb, Wrong> {
    let since = typed::day(&form.text(FieldId::Since), zone, now);
    let since = since.ok_or_else(|| (FieldId::Since, Phrase::new("ui-problem-day-past")))?;
    Ok(Verb::OpenClaim { kind: word(form, FieldId::Claim)?, since })
}

pub(super) fn settle(form: &Form) -> Result<Verb, Wrong> {
    Ok(Verb::SettleClaim {
        kind: word(form, FieldId::Claim)?,
        outcome: word(form, FieldId::Result)?,
        text: text(form)?,
    })
}

pub(super) fn access(form: &Form, tenant: &TenantId) -> Command {
    let reseller = form.text(FieldId::Reseller);
    Command::SetAccess {
        customer: tenant.to_string(),
        azure_role: form.text(FieldId::AzureRole).parse().ok(),
        reseller: (!reseller.is_empty()).then(|| reseller == "yes"),
    }
}
