//! Answers to the steps of the checklist.

use super::{Asked, Events, health, invalid};
use crate::domain::catalogue::{Fact, Step};
use crate::domain::checklist::form::split_word;
use crate::domain::checklist::{Answer, Finding, StepKind};
use crate::domain::diagnosis;
use crate::domain::event::Event;
use crate::domain::phrase::Phrase;
use crate::domain::rejection::Rejection;
use crate::domain::text::CleanText;
use crate::domain::ticket::Ticket;

/// Answer a step. Gates are left out only for a reason; questions are answered with one of their choices, evidence in
/// its form. What is recognised is written down in one spelling.
pub(super) fn check(asked: Asked<'_>, ticket: &Ticket, step: &str, answer: &Answer) -> Events {
    let step = find(asked, ticket, step)?;
    let answer = accepted(asked, step, answer)?;
    if ticket.answers.get(&step.id) == Some(&answer) {
        return Ok(Vec::new());
    }
    let mut events = match step.fact {
        Some(Fact::KnownIncident) => health::answered(asked, ticket, &answer),
        _ => Vec::new(),
    };
    events.push(Event::StepAnswered { number: ticket.number, step: step.id.clone(), answer });
    Ok(events)
}

fn find<'a>(asked: Asked<'a>, ticket: &Ticket, id: &str) -> Result<&'a Step, Rejection> {
    let request = &ticket.request;
    let list = asked.desk.settings.catalogue.checklist(request.topic, request.service);
    let step = list.and_then(|list| list.steps.iter().find(|step| step.id == id));
    step.ok_or_else(|| {
        Rejection::NotFound(Phrase::new("reject-no-step").with("step", id).with("number", ticket.number))
    })
}

/// The answer as it is written down, or what it lacks.
fn accepted(asked: Asked<'_>, step: &Step, answer: &Answer) -> Result<Answer, Rejection> {
    let missing = |key| Err(invalid(Phrase::new(key).with("step", &step.id)));
    let text = &answer.text;
    match (answer.finding, step.kind) {
        (Finding::Skipped, _) if step.gate && text.is_empty() => return missing("reject-skip-reason"),
        (Finding::Skipped, _) | (_, StepKind::Check) => return Ok(answer.clone()),
        (_, StepKind::Evidence) if text.is_empty() => return missing("reject-evidence-empty"),
        (_, StepKind::Evidence | StepKind::Question) => {}
    }
    let spelled = match step.kind {
        StepKind::Question => chosen(step, answer)?,
        StepKind::Check | StepKind::Evidence => in_form(asked, step, text)?,
    };
    let text = CleanText::new(&spelled).map_err(|long| {
        let phrase = Phrase::new("reject-answer-long").with("step", &step.id);
        invalid(phrase.with("length", long.length).with("limit", long.limit))
    })?;
    Ok(Answer { finding: answer.finding, text })
}

/// The answer with the id of its choice in front.
fn chosen(step: &Step, answer: &Answer) -> Result<String, Rejection> {
    let choice = diagnosis::choice(step, answer).ok_or_else(|| invalid(no_choice(step)))?;
    let (_, remark) = split_word(answer.text.trim_start());
    Ok(format!("{}{remark}", choice.id))
}

/// The answer is none of those that the question lists.
fn no_choice(step: &Step) -> Phrase {
    let choices: Vec<&str> = step.choices.iter().map(|choice| choice.id.as_str()).collect();
    Phrase::new("reject-no-choice").with("step", &step.id).with("choices", choices.join(", "))
}

/// The evidence in the spelling of its form; as it is, if any text will do.
fn in_form(asked: Asked<'_>, step: &Step, text: &str) -> Result<String, Rejection> {
    let Some(form) = step.form else { return Ok(text.to_owned()) };
    let zone = asked.desk.settings.default_offering.time_zone;
    form.normalise(text, asked.now, zone)
        .ok_or_else(|| invalid(Phrase::new("reject-form").with("step", &step.id).word("form", "form", form)))
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
