//! Answers to the steps of the checklist.

use super::{Asked, Events, invalid};
use crate::domain::catalogue::Step;
use crate::domain::checklist::{Answer, Finding, StepKind};
use crate::domain::diagnosis;
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
    Ok(vec![Event::StepAnswered { number: ticket.number, step: step.id.clone(), answer: answer.clone() }])
}

fn find<'a>(asked: Asked<'a>, ticket: &Ticket, id: &str) -> Result<&'a Step, Rejection> {
    let request = &ticket.request;
    let list = asked.desk.settings.catalogue.checklist(request.topic, request.service);
    let step = list.and_then(|list| list.steps.iter().find(|step| step.id == id));
    step.ok_or_else(|| {
        Rejection::NotFound(Phrase::new("reject-no-step").with("step", id).with("number", ticket.number))
    })
}

fn suffices(step: &Step, answer: &Answer) -> Result<(), Rejection> {
    let key = match (answer.finding, step.kind) {
        (Finding::Skipped, _) if step.gate => "reject-skip-reason",
        (Finding::Done | Finding::Cause, StepKind::Evidence) => "reject-evidence-empty",
        (Finding::Done | Finding::Cause, StepKind::Question) => {
            return match diagnosis::choice(step, answer) {
                Some(_) => Ok(()),
                None => Err(invalid(no_choice(step))),
            };
        }
        (Finding::Done | Finding::Cause | Finding::Skipped, _) => return Ok(()),
    };
    if answer.text.is_empty() {
        return Err(invalid(Phrase::new(key).with("step", &step.id)));
    }
    Ok(())
}

/// The answer is none of those that the question lists.
fn no_choice(step: &Step) -> Phrase {
    let choices: Vec<&str> = step.choices.iter().map(|choice| choice.id.as_str()).collect();
    Phrase::new("reject-no-choice").with("step", &step.id).with("choices", choices.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::command::Verb;
    use crate::domain::sample::{admin, agent, in_status, key, on_one, run, text, try_verb};
    use crate::domain::status::Status;
    use rstest::rstest;

    fn answer(step: &str, finding: Finding, words: &str) -> Verb {
        Verb::Check { step: step.to_owned(), answer: Answer { finding, text: text(words) } }
    }

    #[rstest]
    #[case::done(answer("health", Finding::Done, ""), "ok")]
    #[case::gate_needs_a_reason(answer("health", Finding::Skipped, ""), "reject-skip-reason")]
    #[case::gate_with_reason(answer("health", Finding::Skipped, "portal down"), "ok")]
    #[case::evidence_is_text(answer("trace", Finding::Done, ""), "reject-evidence-empty")]
    #[case::evidence_given(answer("trace", Finding::Cause, "id 42"), "ok")]
    #[case::evidence_left_out(answer("trace", Finding::Skipped, ""), "ok")]
    #[case::no_such_step(answer("dance", Finding::Done, ""), "reject-no-step")]
    fn answers_suffice(#[case] verb: Verb, #[case] expected: &str) {
        assert_eq!(key(try_verb(&in_status(Status::Open), &agent("anna"), verb)), expected);
    }

    #[test]
    fn the_same_answer_changes_nothing_another_does() {
        let mut desk = in_status(Status::Open);
        let now = desk.at.unwrap();
        let done = answer("health", Finding::Done, "green");
        run(&mut desk, &admin(), &on_one(done.clone()), now).unwrap();
        assert!(try_verb(&desk, &admin(), done).unwrap().events.is_empty());
        let cause = answer("health", Finding::Cause, "red");
        assert_eq!(try_verb(&desk, &admin(), cause).unwrap().events.len(), 1);
    }
}
