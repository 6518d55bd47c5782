//! Answers to the steps of the checklist.

use super::{Asked, Events, invalid};
use crate::domain::catalogue::Step;
use crate::domain::checklist::{Answer, Finding, StepKind};
use crate::domain::event::Event;
use crate::domain::phrase::Phrase;
use crate::domain::rejection::Rejection;
use crate::domain::ticket::Ticket;

/// Answer a step. Gates are left out only for a reason; evidence is the text itself.
pub(super) fn check(asked: Asked<'_>, ticket: &Ticket, step: &str, answer: &Answer) -> Events {
    let step = find(asked, ticket, step)?;
    suffices(step, answer)?;
    if ticket.answers.get(&step.id) == Some(answer) {
        return Ok(Vec::new());
    }
    Ok(vec![Event::StepAnswered {
        number: ticket.number,
        step: step.id.clone(),
        answer: answer.clone(),
    }])
}

fn find<'a>(asked: Asked<'a>, ticket: &Ticket, id: &str) -> Result<&'a Step, Rejection> {
    let request = &ticket.request;
    let list = asked
        .desk
        .settings
        .catalogue
        .checklist(request.topic, request.service);
    let step = list.and_then(|list| list.steps.iter().find(|step| step.id == id));
    step.ok_or_else(|| {
        Rejection::NotFound(
            Phrase::new("reject-no-step")
                .with("step", id)
                .with("number", ticket.number),
        )
    })
}

fn suffices(step: &Step, answer: &Answer) -> Result<(), Rejection> {
    let key = match (answer.finding, step.kind) {
        (Finding::Skipped, _) if step.gate => "reject-skip-reason",
        (Finding::Done | Finding::Cause, StepKind::Evidence) => "reject-evidence-empty",
        (Finding::Done | Finding::Cause | Finding::Skipped, StepKind::Check | StepKind::Evidence) => {
            return Ok(());
        }
    };
    if answer.text.is_empty() {
        return Err(invalid(Phrase::new(key).with("step", &step.id)));
    }
    Ok(())
}
