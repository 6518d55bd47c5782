//! The way of a ticket through its checklist: which steps its answers lead to, what stands in the way of escalating,
//! what the answers tell the rules, and what they conclude.
//!
//! Steps follow one another; the choice of an answer may lead on to a later step, and those between are passed by: they
//! are no gates, no missing evidence, and tell nothing. A question without an answer passes nothing by.

use super::catalogue::{Checklist, Choice, Fact, Step};
use super::checklist::form::split_word;
use super::checklist::{Answer, Conclusion, Finding, StepKind};
use std::collections::BTreeMap;

/// Words by which choices are known beside their ids: what people say, and the id it means.
const SPOKEN: &[(&str, &str)] = &[("ja", "yes"), ("nee", "no"), ("ouder", "older")];

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

    /// Whether the answers lead to a step, and not past it.
    pub fn is_on_path(&self, step: &str) -> bool {
        self.path.iter().any(|on_path| on_path.id == step)
    }

    /// Gates on the way that have no answer, by id.
    pub fn open_gates(&self, answers: &BTreeMap<String, Answer>) -> Vec<String> {
        self.unanswered(answers, |step| step.gate)
    }

    /// Evidence on the way that nobody collected or left out, by id.
    pub fn missing_evidence(&self, answers: &BTreeMap<String, Answer>) -> Vec<String> {
        self.unanswered(answers, |step| step.kind == StepKind::Evidence)
    }

    fn unanswered(&self, answers: &BTreeMap<String, Answer>, which: impl Fn(&Step) -> bool) -> Vec<String> {
        let open = self.path.iter().filter(|step| which(step) && !answers.contains_key(&step.id));
        open.map(|step| step.id.clone()).collect()
    }
}

/// The answer that tells a fact: that of the first step on the way which asks for it and was answered, not left out.
pub fn told<'a>(list: &Checklist, answers: &'a BTreeMap<String, Answer>, fact: Fact) -> Option<&'a Answer> {
    let path = Diagnosis::of(list, answers).path;
    let mut asking = path.into_iter().filter(|step| step.fact == Some(fact));
    let answered = asking.find_map(|step| answers.get(&step.id));
    answered.filter(|answer| answer.finding != Finding::Skipped)
}

/// The choice that an answer to a question begins with, in any case; an answer that was left out chooses nothing.
pub fn choice<'a>(step: &'a Step, answer: &Answer) -> Option<&'a Choice> {
    if answer.finding == Finding::Skipped {
        return None;
    }
    let (word, _) = split_word(answer.text.trim_start());
    let is = |id: &str| step.choices.iter().find(|choice| choice.id.eq_ignore_ascii_case(id));
    let spoken = || SPOKEN.iter().find(|(spoken, _)| spoken.eq_ignore_ascii_case(word));
    is(word).or_else(|| spoken().and_then(|(_, id)| is(id)))
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::text::CleanText;
    use rstest::rstest;

    const LIST: &str = r#"
        id = "x"
        title = { en = "X", nl = "X" }
        [[steps]]
        id = "health"
        text = { en = "h", nl = "h" }
        kind = "check"
        gate = true
        fact = "known_incident"
        concludes = "known_incident"
        source = "test"
        confidence = "A"
        [[steps]]
        id = "product"
        text = { en = "p", nl = "p" }
        kind = "question"
        source = "test"
        confidence = "A"
        choices = [
            { id = "one", text = { en = "1", nl = "1" } },
            { id = "two", text = { en = "2", nl = "2" }, leads_to = "role" },
            { id = "none", text = { en = "0", nl = "0" }, leads_to = "end", concludes = "solved" },
        ]
        [[steps]]
        id = "trace"
        text = { en = "t", nl = "t" }
        kind = "evidence"
        gate = true
        source = "test"
        confidence = "A"
        [[steps]]
        id = "role"
        text = { en = "r", nl = "r" }
        kind = "question"
        fact = "gdap"
        source = "test"
        confidence = "A"
        choices = [
            { id = "yes", text = { en = "y", nl = "j" } },
            { id = "no", text = { en = "n", nl = "n" } },
        ]
        [[steps]]
        id = "end"
        text = { en = "e", nl = "e" }
        kind = "question"
        gate = true
        source = "test"
        confidence = "A"
        choices = [
            { id = "beyond", text = { en = "b", nl = "b" }, concludes = "beyond" },
            { id = "ours", text = { en = "o", nl = "o" }, concludes = "solved" },
            { id = "unsure", text = { en = "u", nl = "u" } },
        ]
    "#;

    fn list() -> Checklist {
        toml::from_str(LIST).unwrap()
    }

    /// `step=text`, `step!text` for a cause, `step-text` for one left out.
    fn answers(told: &[&str]) -> BTreeMap<String, Answer> {
        let read = |line: &&str| {
            let at = line.find(['=', '!', '-']).unwrap();
            let finding = match &line[at..=at] {
                "!" => Finding::Cause,
                "-" => Finding::Skipped,
                _ => Finding::Done,
            };
            (line[..at].to_owned(), Answer { finding, text: CleanText::cut(&line[at + 1..]) })
        };
        told.iter().map(read).collect()
    }

    #[rstest]
    #[case::nothing(&[], "health product trace role end")]
    #[case::next(&["product=one"], "health product trace role end")]
    #[case::passes_one_by(&["product=two"], "health product role end")]
    #[case::passes_two_by(&["product=none, really"], "health product end")]
    #[case::any_case(&["product=NONE."], "health product end")]
    #[case::no_choice(&["product=something"], "health product trace role end")]
    #[case::left_out(&["product-none"], "health product trace role end")]
    fn answers_lead_on(#[case] told: &[&str], #[case] path: &str) {
        let (list, answers) = (list(), answers(told));
        let diagnosis = Diagnosis::of(&list, &answers);
        let ids: Vec<&str> = diagnosis.path.iter().map(|step| step.id.as_str()).collect();
        assert_eq!(ids.join(" "), path);
        for step in &list.steps {
            assert_eq!(diagnosis.is_on_path(&step.id), ids.contains(&step.id.as_str()));
        }
    }

    #[rstest]
    #[case::nothing(&[], "health trace end", "trace")]
    #[case::answered(&["health=", "trace=x"], "end", "")]
    #[case::left_out_is_no_gate_any_more(&["health-no access", "trace-none"], "end", "")]
    #[case::passed_by(&["product=two"], "health end", "")]
    #[case::passed_by_all_the_same(&["product=two", "trace=x"], "health end", "")]
    fn only_what_is_on_the_way_is_open(#[case] told: &[&str], #[case] gates: &str, #[case] evidence: &str) {
        let (list, answers) = (list(), answers(told));
        let diagnosis = Diagnosis::of(&list, &answers);
        assert_eq!(diagnosis.open_gates(&answers).join(" "), gates);
        assert_eq!(diagnosis.missing_evidence(&answers).join(" "), evidence);
    }

    #[rstest]
    #[case::nothing(&[], None)]
    #[case::done_concludes_nothing(&["health=green"], None)]
    #[case::known(&["health!EX1234"], Some((Conclusion::KnownIncident, "health")))]
    #[case::known_before_all(&["health!EX1234", "end=beyond"], Some((Conclusion::KnownIncident, "health")))]
    #[case::beyond(&["end=beyond, a fault"], Some((Conclusion::Beyond, "end")))]
    #[case::the_last_holds(&["product=none", "end=beyond"], Some((Conclusion::Beyond, "end")))]
    #[case::without_conclusion(&["product=none", "end=unsure"], Some((Conclusion::Solved, "product")))]
    #[case::a_cause_is_solved(&["trace!the proxy"], Some((Conclusion::Solved, "trace")))]
    #[case::passed_by_concludes_nothing(&["product=two", "trace!the proxy"], None)]
    #[case::left_out(&["end-beyond"], None)]
    fn answers_conclude(#[case] told: &[&str], #[case] expected: Option<(Conclusion, &str)>) {
        let (list, answers) = (list(), answers(told));
        assert_eq!(Diagnosis::of(&list, &answers).conclusion, expected);
    }

    #[rstest]
    #[case("yes, Service support administrator", Some("yes"))]
    #[case("Ja", Some("yes"))]
    #[case("nee: verlopen", Some("no"))]
    #[case("No.", Some("no"))]
    #[case("ouder", None)]
    #[case("perhaps", None)]
    #[case("", None)]
    fn choices_are_known_by_what_people_say(#[case] text: &str, #[case] expected: Option<&str>) {
        let list = list();
        let answer = Answer { finding: Finding::Done, text: CleanText::cut(text) };
        assert_eq!(choice(&list.steps[3], &answer).map(|choice| choice.id.as_str()), expected);
    }

    #[rstest]
    #[case::told(&["role=yes"], Fact::Gdap, Some("yes"))]
    #[case::left_out(&["role-yes"], Fact::Gdap, None)]
    #[case::passed_by(&["product=none", "role=yes"], Fact::Gdap, None)]
    #[case::not_asked(&["role=yes"], Fact::Version, None)]
    #[case::not_answered(&[], Fact::Gdap, None)]
    fn facts_are_told_on_the_way(#[case] said: &[&str], #[case] fact: Fact, #[case] expected: Option<&str>) {
        let answers = answers(said);
        assert_eq!(told(&list(), &answers, fact).map(|answer| answer.text.as_str()), expected);
    }
}
