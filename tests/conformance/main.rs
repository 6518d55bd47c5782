//! The conformance cases of other help desks (schema `csp-sla-conformance/1`), run against the calendar and the clocks.
//!
//! They lie outside the repository: in `shared/conformance/open` of a folder above it, or where `LOKET_CONFORMANCE`
//! says. Without them the test says so and passes. What is skipped is counted and printed with its reason.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "clippy allows these in tests, and does not take helpers of an integration test for tests"
)]

mod calendar;
mod sla;

use loket::domain::Instant;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};

#[test]
fn every_case_is_answered_right() {
    let Some(folder) = folder() else {
        say("no conformance cases here: no shared/conformance/open above, no LOKET_CONFORMANCE");
        return;
    };
    let mut tally = Tally::default();
    for file in files(&folder) {
        let text = std::fs::read_to_string(&file).expect("the file can be read");
        let set: Value = serde_json::from_str(&text).expect("the file is JSON");
        assert_eq!(set["schema"], "csp-sla-conformance/1", "{}", file.display());
        for case in set["cases"].as_array().expect("the file has cases") {
            tally.take(case);
        }
    }
    tally.report();
}

fn folder() -> Option<PathBuf> {
    if let Some(named) = std::env::var_os("LOKET_CONFORMANCE") {
        let named = PathBuf::from(named);
        assert!(named.is_dir(), "LOKET_CONFORMANCE={} is no folder", named.display());
        return Some(named);
    }
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().map(|above| above.join("shared/conformance/open")).find(|folder| folder.is_dir())
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).expect("the folder can be listed");
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    files.retain(|file| file.extension().is_some_and(|ending| ending == "json"));
    files.sort();
    assert!(!files.is_empty(), "{} holds no cases", folder.display());
    files
}

/// What came of one case.
enum Verdict {
    /// Everything that was compared is right.
    Passed,
    /// Nothing could be compared, and why.
    Skipped(&'static str),
    /// What is wrong.
    Wrong(String),
}

/// What came of the cases so far.
#[derive(Default)]
struct Tally {
    passed: BTreeMap<String, usize>,
    skipped: BTreeMap<(String, &'static str), usize>,
    wrong: Vec<String>,
    /// Values of SLA cases that were compared, and those that were not, by reason.
    values: sla::Values,
}

impl Tally {
    fn take(&mut self, case: &Value) {
        let op = text(&case["op"]).to_owned();
        let verdict = match op.strip_prefix("sla_") {
            Some(_) => sla::verdict(case, &mut self.values),
            None => calendar::verdict(case),
        };
        match verdict {
            Verdict::Passed => *self.passed.entry(op).or_default() += 1,
            Verdict::Skipped(reason) => *self.skipped.entry((op, reason)).or_default() += 1,
            Verdict::Wrong(what) => self.wrong.push(format!("{} {op}: {what}", text(&case["id"]))),
        }
    }

    fn report(&self) {
        let passed: usize = self.passed.values().sum();
        let skipped: usize = self.skipped.values().sum();
        for (op, count) in &self.passed {
            say(&format!("  {op}: {count} passed"));
        }
        for ((op, reason), count) in &self.skipped {
            say(&format!("  {op}: {count} skipped: {reason}"));
        }
        self.values.report();
        let cases = passed + skipped + self.wrong.len();
        say(&format!("{cases} cases, {passed} passed, {skipped} skipped"));
        assert!(self.wrong.is_empty(), "{} wrong:\n{}", self.wrong.len(), self.wrong.join("\n"));
        assert!(passed > 0, "no case was run");
    }
}

/// Says it also when the test harness keeps what tests print to itself.
fn say(line: &str) {
    writeln!(std::io::stdout(), "{line}").expect("standard output can be written");
}

fn instant(value: &Value) -> Instant {
    text(value).parse().expect("an instant")
}

fn instant_json(at: Instant) -> Value {
    json!(at.to_rfc3339_opts(chrono::SecondsFormat::AutoSi, true))
}

fn text(value: &Value) -> &str {
    value.as_str().expect("a text")
}
