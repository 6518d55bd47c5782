//! The way of a ticket through its checklist: which steps its answers lead to, what stands in the way of escalating,
//! and what they conclude.
//!
//! Steps follow one another; the choice of an answer may lead on to a later step, and those between are passed by. A
//! question without an answer passes nothing by.

use super::catalogue::{Checklist, Choice, Step};
use super::checklist::{Answer, Conclusion, Finding, StepKind};
use std::collections::BTreeMap;

/// Where a ticket stands in its checklist.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diagnosis<'a> {
    /// The steps that its answers lead to, in their order.
    pub path: Vec<&'a Step>,
    /// What they conclude, and the step that says so. Of several the last holds, but a known incident before all.
    pub conclusion: Option<(Conclusion, &'a str)>,
}

impl<'a> Diagnosis<'a> {
    /// By the answers so far.
    pub fn of(list: &'a Checklist, answers: &BTreeMap<String, Answer>) -> Self {
        let mut diagnosis = Self::default();
        let mut place = 0;
        while let Some(step) = list.steps.get(place) {
            diagnosis.path.push(step);
            let answer = answers.get(&step.id);
            let found =
                answer.and_then(|answer| conclusion(step, answer)).map(|found| (found, step.id.as_str()));
            let known = |found: &(Conclusion, &str)| found.0 == Conclusion::KnownIncident;
            diagnosis.conclusion = diagnosis.conclusion.filter(known).or(found).or(diagnosis.conclusion);
            place = answer
                .and_then(|answer| leads_to(list, step, answer))
                .filter(|to| *to > place)
                .unwrap_or(place + 1);
        }
        diagnosis
    }

    /// Gates on the way that have no answer, by id.
    pub fn open_gates(&self, answers: &BTreeMap<String, Answer>) -> Vec<String> {
        let open = self.path.iter().filter(|step| step.gate && !answers.contains_key(&step.id));
        open.map(|step| step.id.clone()).collect()
    }
}

/// The choice that an answer to a question begins with, in any case; an answer that was left out chooses nothing.
pub fn choice<'a>(step: &'a Step, answer: &Answer) -> Option<&'a Choice> {
    let word = answer.text.split_whitespace().next()?.trim_matches([',', '.', ':', ';']);
    let chosen = |choice: &&Choice| choice.id.eq_ignore_ascii_case(word);
    step.choices.iter().filter(|_| answer.finding != Finding::Skipped).find(chosen)
}

/// What an answer says, for the other side: of a question the text of the choice in English, with the remark.
pub fn words(step: &Step, answer: &Answer) -> String {
    let Some(choice) = choice(step, answer) else {
        return answer.text.to_string();
    };
    let remark = answer.text.split_once(char::is_whitespace).map_or("", |(_, remark)| remark.trim());
    match remark.is_empty() {
        true => choice.text.en.clone(),
        false => format!("{}: {remark}", choice.text.en.trim_end_matches('.')),
    }
}

fn conclusion(step: &Step, answer: &Answer) -> Option<Conclusion> {
    match step.kind {
        StepKind::Question => choice(step, answer)?.concludes,
        StepKind::Check | StepKind::Evidence => {
            (answer.finding == Finding::Cause).then(|| step.concludes.unwrap_or(Conclusion::Solved))
        }
    }
}

fn leads_to(list: &Checklist, step: &Step, answer: &Answer) -> Option<usize> {
    let to = choice(step, answer)?.leads_to.as_ref()?;
    list.steps.iter().position(|step| step.id == *to)
}
