//! What must hold of checklists: their steps are whole, lead on and not back, and all of them can be reached.

use super::{Found, To};
use crate::domain::catalogue::Catalogue;
use crate::domain::catalogue::checklist::{Checklist, Choice, Fact, Step};
use crate::domain::checklist::StepKind;
use crate::domain::checklist::form::split_word;
use crate::domain::kind::{Service, Topic};
use crate::domain::phrase::Phrase;
use std::collections::BTreeSet;
use strum::VariantArray;

/// Notes everything that is wrong with checklists.
pub(super) fn check(catalogue: &Catalogue, found: &mut Found<'_>) {
    for list in &catalogue.checklists {
        one(catalogue, list, found);
    }
    for topic in Topic::VARIANTS {
        for service in Service::VARIANTS {
            coverage(catalogue, *topic, *service, found);
        }
    }
}

/// A checklist that is being looked at.
struct Looked<'a> {
    list: &'a Checklist,
    file: String,
    /// How many of its steps it shares: they stand in other files.
    shared: usize,
}

fn one(catalogue: &Catalogue, list: &Checklist, found: &mut Found<'_>) {
    let part = |id: &String| catalogue.checklists.iter().find(|other| other.id == *id);
    let file = format!("checklists/{}.toml", list.id);
    // Only parts are shared and parts share nothing, so checklists cannot run in a circle.
    let wrong = |id: &String| part(id).is_none_or(|part| !part.part || list.part);
    for (place, id) in list.shares.iter().enumerate().filter(|(_, id)| wrong(id)) {
        let what = Phrase::new("asset-unknown-word").with("word", id);
        found.add_at(&file, &[To::Key("shares"), To::Entry(place)], what);
    }
    if list.shares.iter().any(wrong) {
        // Its steps are not where they seem.
        return;
    }
    let shared = list.shares.iter().filter_map(part).map(|part| part.steps.len()).sum();
    let looked = Looked { list, file, shared };
    titles(&looked, found);
    let mut ids: BTreeSet<&str> = list.steps.iter().take(shared).map(|step| step.id.as_str()).collect();
    for (place, step) in list.steps.iter().enumerate().skip(shared) {
        if !ids.insert(&step.id) {
            looked.tell(place, &[To::Key("id")], "asset-twice", step, found);
        }
        texts(&looked, place, step, found);
        kind(&looked, place, step, found);
        fact(&looked, place, step, found);
        for (at, choice) in step.choices.iter().enumerate() {
            one_choice(&looked, place, (at, choice), found);
        }
    }
    reach(&looked, found);
}

impl Looked<'_> {
    /// Notes what is wrong with a step, at the place of one of its keys.
    fn tell(&self, place: usize, key: &[To<'_>], phrase: &str, step: &Step, found: &mut Found<'_>) {
        self.say(place, key, Phrase::new(phrase).with("word", &step.id), found);
    }

    fn say(&self, place: usize, key: &[To<'_>], what: Phrase, found: &mut Found<'_>) {
        let step = [To::Key("steps"), To::Entry(place.saturating_sub(self.shared))];
        let path: Vec<To<'_>> = step.iter().chain(key).copied().collect();
        found.add_at(&self.file, &path, what);
    }
}

fn titles(looked: &Looked<'_>, found: &mut Found<'_>) {
    let list = looked.list;
    if list.title.en.is_empty() || list.title.nl.is_empty() {
        let what = Phrase::new("asset-no-text").with("word", &list.id);
        found.add_at(&looked.file, &[To::Key("title")], what);
    }
    if list.steps.is_empty() {
        let what = Phrase::new("asset-no-steps").with("word", &list.id);
        found.add_at(&looked.file, &[To::Key("id")], what);
    }
}

fn texts(looked: &Looked<'_>, place: usize, step: &Step, found: &mut Found<'_>) {
    if !is_word(&step.id) {
        looked.tell(place, &[To::Key("id")], "asset-no-word", step, found);
    }
    if step.source.is_empty() {
        looked.tell(place, &[To::Key("source")], "asset-no-source", step, found);
    }
    if step.text.en.is_empty() || step.text.nl.is_empty() {
        looked.tell(place, &[To::Key("text")], "asset-no-text", step, found);
    }
}

/// An id that can stand at the beginning of an answer and be typed on a command line.
fn is_word(id: &str) -> bool {
    !id.is_empty() && !id.contains(char::is_whitespace) && split_word(id) == (id, "")
}

/// Choices belong to questions, forms to evidence, conclusions to checks.
fn kind(looked: &Looked<'_>, place: usize, step: &Step, found: &mut Found<'_>) {
    let question = step.kind == StepKind::Question;
    if question && step.choices.len() < 2 {
        looked.tell(place, &[To::Key("kind")], "asset-no-choices", step, found);
    }
    let misplaced = [
        ("choices", !step.choices.is_empty() && !question),
        ("form", step.form.is_some() && step.kind != StepKind::Evidence),
        ("concludes", step.concludes.is_some() && step.kind != StepKind::Check),
    ];
    for (key, wrong) in misplaced {
        if wrong {
            let what = Phrase::new("asset-wrong-kind").with("word", &step.id).with("key", key);
            looked.say(place, &[To::Key(key)], what.word("kind", "step", step.kind), found);
        }
    }
}

/// A step that tells a fact offers the words of the fact.
fn fact(looked: &Looked<'_>, place: usize, step: &Step, found: &mut Found<'_>) {
    let Some(fact) = step.fact else { return };
    let words: &[&str] = match fact {
        Fact::KnownIncident => &[],
        Fact::Gdap | Fact::AzureRole | Fact::LockedOut => &["yes", "no"],
        Fact::Version => &["n", "n-1", "older"],
    };
    let offers = |word: &&str| step.choices.iter().any(|choice| choice.id == **word);
    let good = match fact {
        Fact::KnownIncident => step.kind == StepKind::Check,
        Fact::Gdap | Fact::AzureRole | Fact::LockedOut | Fact::Version => {
            words.iter().all(|word| offers(&word))
        }
    };
    if !good {
        let phrase = match fact {
            Fact::KnownIncident => Phrase::new("asset-fact-check"),
            _ => Phrase::new("asset-fact-choices").with("choices", words.join(", ")),
        };
        looked.say(place, &[To::Key("fact")], phrase.with("word", &step.id).with("fact", fact), found);
    }
}

/// It has an id of its own and both texts, and leads on.
fn one_choice(looked: &Looked<'_>, place: usize, (at, choice): (usize, &Choice), found: &mut Found<'_>) {
    let mut tell = |key, phrase: &str, word: &str| {
        let path = [To::Key("choices"), To::Entry(at), To::Key(key)];
        looked.say(place, &path, Phrase::new(phrase).with("word", word), found);
    };
    let choices = looked.list.steps.get(place).map(|step| step.choices.as_slice()).unwrap_or_default();
    if choices.iter().take(at).any(|other| other.id.eq_ignore_ascii_case(&choice.id)) {
        tell("id", "asset-twice", &choice.id);
    }
    if !is_word(&choice.id) {
        tell("id", "asset-no-word", &choice.id);
    }
    if choice.text.en.is_empty() || choice.text.nl.is_empty() {
        tell("text", "asset-no-text", &choice.id);
    }
    let Some(to) = &choice.leads_to else { return };
    match looked.list.steps.iter().position(|step| step.id == *to) {
        None => tell("leads_to", "asset-unknown-step", to),
        Some(target) if target <= place => tell("leads_to", "asset-loop", to),
        Some(_) => {}
    }
}

/// Every step is reached by some answers; left-out questions do not count.
fn reach(looked: &Looked<'_>, found: &mut Found<'_>) {
    let steps = &looked.list.steps;
    let mut reached = BTreeSet::from([0]);
    for (place, step) in steps.iter().enumerate() {
        if !reached.contains(&place) {
            if place >= looked.shared {
                looked.tell(place, &[To::Key("id")], "asset-unreachable", step, found);
            }
            continue;
        }
        match step.kind {
            StepKind::Question => reached.extend(step.choices.iter().map(|choice| {
                let target = choice.leads_to.as_ref();
                target.and_then(|to| steps.iter().position(|step| step.id == *to)).unwrap_or(place + 1)
            })),
            StepKind::Check | StepKind::Evidence => {
                reached.insert(place + 1);
            }
        }
    }
}

/// Every topic of every service has exactly one checklist that fits best.
fn coverage(catalogue: &Catalogue, topic: Topic, service: Service, found: &mut Found<'_>) {
    let fits: Vec<(u8, &str)> = catalogue
        .checklists
        .iter()
        .filter_map(|list| Some((list.fit(topic, service)?, list.id.as_str())))
        .collect();
    let best = fits.iter().map(|(fit, _)| *fit).max();
    let mut winners = fits.iter().filter(|(fit, _)| Some(*fit) == best);
    match (winners.next(), winners.next()) {
        (Some(_), None) => {}
        (Some((_, one)), Some((_, other))) => {
            let what = Phrase::new("asset-two-fit").with("word", other).with("other", one);
            let what = what.word("topic", "topic", topic).word("service", "service", service);
            found.add_at(&format!("checklists/{other}.toml"), &[To::Key("id")], what);
        }
        (None, _) => {
            let what = Phrase::new("asset-no-checklist").with("topic", topic).with("service", service);
            found.add("checklists", "", what);
        }
    }
}
