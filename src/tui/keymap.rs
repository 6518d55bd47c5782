//! Which keys do what: the defaults of the command table, changed by the configuration.
//!
//! Bindings are looked up along the chain of scopes of what has focus. In no chain does one key mean two things, and
//! no key is the beginning of another; whoever configures that is told both commands.

pub mod focus;
pub mod key;
pub mod listing;

use super::commands::table::TABLE;
use super::commands::{Action, Scope};
use crate::domain::phrase::Phrase;
use focus::Focus;
use key::{Chord, Key};
use std::collections::{BTreeMap, BTreeSet};
use strum::{VariantArray, VariantNames};

/// What the keys pressed so far mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lookup {
    /// This.
    Action(Action),
    /// More keys are to come.
    Prefix,
    /// Nothing.
    Nothing,
}

/// The keys of every action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Keymap {
    keys: BTreeMap<Action, Vec<Chord>>,
    scopes: BTreeMap<Scope, BTreeMap<Chord, Action>>,
}

impl Default for Keymap {
    fn default() -> Self {
        let keys = TABLE
            .iter()
            .map(|spec| (spec.action, spec.keys.iter().filter_map(|text| Chord::parse(text)).collect()))
            .collect();
        Self::of(keys)
    }
}

impl Keymap {
    fn of(keys: BTreeMap<Action, Vec<Chord>>) -> Self {
        let mut scopes: BTreeMap<Scope, BTreeMap<Chord, Action>> = BTreeMap::new();
        for (action, chords) in &keys {
            let scope = scopes.entry(action.spec().scope).or_default();
            for chord in chords {
                scope.entry(chord.clone()).or_insert(*action);
            }
        }
        Self { keys, scopes }
    }

    /// The defaults, changed by `[keys.<scope>] <command> = ["…"]` of the configuration; or everything that is wrong
    /// with it. An empty list takes all keys away.
    pub fn with_overrides(
        overrides: &BTreeMap<String, BTreeMap<String, Vec<String>>>,
    ) -> Result<Self, Vec<Phrase>> {
        let mut keys = Self::default().keys;
        let mut problems = Vec::new();
        for (scope, commands) in overrides {
            for (command, texts) in commands {
                match read_override(scope, command, texts) {
                    Ok((action, chords)) => {
                        keys.insert(action, chords);
                    }
                    Err(mut wrong) => problems.append(&mut wrong),
                }
            }
        }
        problems.extend(conflicts(&keys));
        problems.dedup();
        if problems.is_empty() { Ok(Self::of(keys)) } else { Err(problems) }
    }

    /// What the keys pressed so far mean in a chain of scopes.
    pub fn lookup(&self, chain: &[Scope], pressed: &[Key]) -> Lookup {
        let mut answer = Lookup::Nothing;
        for scope in chain.iter().filter_map(|scope| self.scopes.get(scope)) {
            for (chord, action) in scope {
                if chord.0 == pressed {
                    return Lookup::Action(*action);
                }
                if chord.0.starts_with(pressed) {
                    answer = Lookup::Prefix;
                }
            }
        }
        answer
    }

    /// The keys of an action.
    pub fn keys(&self, action: Action) -> &[Chord] {
        self.keys.get(&action).map_or(&[], Vec::as_slice)
    }

    /// The key shown for an action in footer and hints; empty if it has none.
    pub fn shown(&self, action: Action) -> String {
        self.keys(action).first().map(ToString::to_string).unwrap_or_default()
    }

    /// What may follow the keys pressed so far, for the popup of a prefix.
    pub fn continuations(&self, chain: &[Scope], pressed: &[Key]) -> Vec<(Key, Action)> {
        let mut found = Vec::new();
        for scope in chain.iter().filter_map(|scope| self.scopes.get(scope)) {
            for (chord, action) in scope {
                if chord.0.starts_with(pressed)
                    && let Some(next) = chord.0.get(pressed.len())
                {
                    found.push((*next, *action));
                }
            }
        }
        found
    }
}

fn read_override(scope: &str, command: &str, texts: &[String]) -> Result<(Action, Vec<Chord>), Vec<Phrase>> {
    let Ok(wanted) = scope.parse::<Scope>() else {
        return Err(vec![unknown("ui-keys-unknown-scope", scope, <Scope as VariantNames>::VARIANTS)]);
    };
    let Ok(action) = command.parse::<Action>() else {
        return Err(vec![unknown("ui-keys-unknown-command", command, <Action as VariantNames>::VARIANTS)]);
    };
    let actual = action.spec().scope;
    if actual != wanted {
        let phrase = Phrase::new("ui-keys-wrong-scope").with("command", command).with("scope", scope);
        return Err(vec![phrase.with("actual", actual)]);
    }
    let mut chords = Vec::new();
    let mut problems = Vec::new();
    for text in texts {
        match Chord::parse(text) {
            Some(chord) => chords.push(chord),
            None => problems.push(Phrase::new("ui-keys-bad-key").with("key", text).with("command", command)),
        }
    }
    if problems.is_empty() { Ok((action, chords)) } else { Err(problems) }
}

/// "There is no …", with the nearest of the names there are.
fn unknown<T: AsRef<str>>(key: &str, name: &str, names: &[T]) -> Phrase {
    let near = names
        .iter()
        .map(AsRef::as_ref)
        .min_by_key(|known| strsim::damerau_levenshtein(known, name))
        .unwrap_or_default();
    Phrase::new(key).with("name", name).with("near", near)
}

/// Every pair of actions that fight for a key in the chain of some focus, each pair once.
fn conflicts(keys: &BTreeMap<Action, Vec<Chord>>) -> Vec<Phrase> {
    let mut pairs = BTreeSet::new();
    for focus in Focus::VARIANTS {
        let bound: Vec<(&Chord, Action)> = keys
            .iter()
            .filter(|(action, _)| focus.chain().contains(&action.spec().scope))
            .flat_map(|(action, chords)| chords.iter().map(|chord| (chord, *action)))
            .collect();
        for (place, (chord, action)) in bound.iter().enumerate() {
            for (other_chord, other) in bound.iter().skip(place + 1) {
                if chord.0.starts_with(&other_chord.0) || other_chord.0.starts_with(&chord.0) {
                    pairs.insert((*action, *other, chord.to_string()));
                }
            }
        }
    }
    pairs.into_iter().map(conflict).collect()
}

fn conflict((one, other, key): (Action, Action, String)) -> Phrase {
    Phrase::new("ui-keys-conflict")
        .with("key", key)
        .with("one", one.id())
        .with("one_scope", one.spec().scope)
        .with("other", other.id())
        .with("other_scope", other.spec().scope)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    fn overrides(
        scope: &str,
        command: &str,
        keys: &[&str],
    ) -> BTreeMap<String, BTreeMap<String, Vec<String>>> {
        let keys = keys.iter().map(ToString::to_string).collect();
        let commands = BTreeMap::from([(command.to_owned(), keys)]);
        BTreeMap::from([(scope.to_owned(), commands)])
    }

    #[test]
    fn the_defaults_parse_and_do_not_fight() {
        let keymap = Keymap::default();
        for spec in TABLE {
            assert_eq!(keymap.keys(spec.action).len(), spec.keys.len(), "{:?}", spec.action);
        }
        assert_eq!(conflicts(&keymap.keys), []);
    }

    #[rstest]
    #[case(Focus::Queue, "j", Lookup::Action(Action::Down))]
    #[case(Focus::Queue, "g", Lookup::Prefix)]
    #[case(Focus::Queue, "g g", Lookup::Action(Action::First))]
    #[case(Focus::Queue, "G", Lookup::Action(Action::Last))]
    #[case(Focus::Queue, "enter", Lookup::Action(Action::Open))]
    #[case(Focus::Checklist, "enter", Lookup::Action(Action::StepDone))]
    #[case(Focus::Wizard, "enter", Lookup::Action(Action::WizardNext))]
    #[case(Focus::Form, "j", Lookup::Nothing)]
    #[case(Focus::Form, "ctrl-c", Lookup::Action(Action::Interrupt))]
    #[case(Focus::Board, "t", Lookup::Nothing)]
    fn keys_mean_what_the_focus_says(#[case] focus: Focus, #[case] keys: &str, #[case] expected: Lookup) {
        let pressed = Chord::parse(keys).unwrap().0;
        assert_eq!(Keymap::default().lookup(focus.chain(), &pressed), expected);
    }

    #[test]
    fn the_configuration_moves_a_command() {
        let keymap = Keymap::with_overrides(&overrides("ticket", "take", &["f5"])).unwrap();
        assert_eq!(keymap.shown(Action::Take), "f5");
        let chain = Focus::Queue.chain();
        assert_eq!(keymap.lookup(chain, &Chord::parse("t").unwrap().0), Lookup::Nothing);
    }

    #[rstest]
    #[case("tickets", "take", &["T"], "ui-keys-unknown-scope", "ticket")]
    #[case("ticket", "tkae", &["T"], "ui-keys-unknown-command", "take")]
    #[case("queue", "take", &["T"], "ui-keys-wrong-scope", "ticket")]
    #[case("ticket", "take", &["hyper-t"], "ui-keys-bad-key", "take")]
    #[case("ticket", "take", &["j"], "ui-keys-conflict", "down")]
    #[case("ticket", "take", &["g"], "ui-keys-conflict", "first")]
    fn mistakes_are_named(
        #[case] scope: &str,
        #[case] command: &str,
        #[case] keys: &[&str],
        #[case] key: &str,
        #[case] mentions: &str,
    ) {
        let problems = Keymap::with_overrides(&overrides(scope, command, keys)).unwrap_err();
        assert_eq!(problems[0].key, key);
        let values: Vec<&str> = problems[0].values.iter().map(|(_, value)| value.as_str()).collect();
        assert!(values.contains(&mentions), "{values:?}");
    }
}
