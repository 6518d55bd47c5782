//! Scenarios: what is given, what people do and ask at simulated instants, and what they must get.
//!
//! A scenario is a TOML file of `tests/scenarios`:
//!
//! ```toml
//! title = "A call at night is queued"
//!
//! [given]
//! default = "standard"                      # a file of tests/scenarios/offerings; this one if left out
//! people = ["anna", "ben"]                  # if left out, any name may be assigned
//! close_after_days = 7                      # if left out
//!
//! [[given.customer]]                        # imported before the first step
//! tenant = "t-1"
//! name = "Contoso"
//! domain = "contoso.example"
//! offering = "gold"                         # its own, set before the first step; the default if left out
//!
//! [[step]]
//! at = "2026-03-03T03:00:00+01:00"          # any offset; never before the step before it
//! by = "anna"                               # an agent; "sofie (supervisor)" has another role; "host" is the host
//! do.create = { customer = "contoso", title = "Mail is down", severity = "B", via = "phone" }
//! expect.notices = ["notice-queued"]
//!
//! [[step]]
//! at = "2026-03-03T09:00:00+01:00"
//! ask.ticket = 1
//! expect.clocks.first_response = { start = "2026-03-03T09:00:00+01:00" }
//! ```
//!
//! What may stand in `do` is in `action`, in `ask` in `question`, in `expect` in `expect`. What is not expected is not
//! looked at, except that a step that expects no error must succeed.
//!
//! A scenario touches the desk through [`Bench::act`] and [`Bench::ask`] only, so the same file runs against the pure
//! domain and against a real host.

mod action;
pub(crate) mod bench;
mod expect;
pub(crate) mod given;
mod hosted;
mod question;

use action::Action;
use bench::Bench;
use chrono::{DateTime, Utc};
use expect::Expect;
use given::{Given, person};
use loket::domain::command::Command;
use loket::domain::people::{Actor, Role};
use loket::domain::text::CleanLine;
use question::Question;
use rstest::rstest;
use serde::Deserialize;
use std::path::{Path, PathBuf};

/// A scenario file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Scenario {
    pub(crate) title: String,
    #[serde(default)]
    pub(crate) given: Given,
    pub(crate) step: Vec<Step>,
}

/// One thing that somebody does or asks.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Step {
    at: DateTime<Utc>,
    #[serde(default)]
    by: Option<String>,
    #[serde(default)]
    r#do: Option<Action>,
    /// The reason to override what refuses it.
    #[serde(default)]
    r#override: Option<CleanLine>,
    #[serde(default)]
    ask: Option<Question>,
    #[serde(default)]
    expect: Expect,
}

impl Scenario {
    /// Reads a file.
    pub(crate) fn read(path: &Path) -> Self {
        let text = std::fs::read_to_string(path).unwrap();
        toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    }

    /// Does and asks everything on a bench, and holds the answers against what is expected.
    pub(crate) fn run(&self, bench: &mut Bench) {
        let first = self.step.first().map(|step| step.at).unwrap_or_default();
        let admin = Actor { name: "root".to_owned(), role: Role::Admin };
        for command in self.given.commands() {
            let done = bench.act(first, &admin, command);
            done.unwrap_or_else(|rejection| panic!("{}: given: {rejection:?}", self.title));
        }
        for (place, step) in self.step.iter().enumerate() {
            let place = format!("{}: step {}", self.title, place + 1);
            step.run(bench, &place);
        }
    }
}

impl Step {
    fn run(&self, bench: &mut Bench, place: &str) {
        let actor = person(self.by.as_deref().unwrap_or("anna"));
        match (&self.r#do, &self.ask) {
            (Some(action), None) => {
                let mut command: Command = action.command();
                if let Some(why) = self.r#override.clone() {
                    command = Command::Override { why, command: Box::new(command) };
                }
                let result = bench.act(self.at, &actor, command);
                self.expect.of_act(result, place);
            }
            (None, Some(question)) => {
                let result = bench.ask(self.at, &actor, question.query());
                self.expect.of_ask(result, place);
            }
            _ => panic!("{place}: one of `do` and `ask`"),
        }
    }
}

#[rstest]
fn pure(#[files("tests/scenarios/*.toml")] path: PathBuf) {
    let scenario = Scenario::read(&path);
    let mut bench = Bench::pure(scenario.given.settings());
    scenario.run(&mut bench);
    bench.replay();
}

#[rstest]
fn through_a_host(#[files("tests/scenarios/*.toml")] path: PathBuf) {
    let scenario = Scenario::read(&path);
    let mut bench = Bench::host(scenario.given.settings());
    scenario.run(&mut bench);
    bench.replay();
}
