//! Every text the program asks for stands in both locale files, and every text there is asked for.

use crate::source::{Source, files, sources};
use loket::domain::case::{Ball, CaseResult, CaseStatus};
use loket::domain::catalogue::spec::Field;
use loket::domain::checklist::{Conclusion, Finding, Form, StepKind};
use loket::domain::claim::{ClaimKind, ClaimOutcome};
use loket::domain::contact::Direction;
use loket::domain::customer::SubscriptionStatus;
use loket::domain::delegation::{AzureRole, GdapStatus};
use loket::domain::escalation::Stage;
use loket::domain::event::CallOutcome;
use loket::domain::health::IssueClass;
use loket::domain::import::{ChangeKind, ChangeOf};
use loket::domain::kind::{Method, Nature, Service, Severity, Topic};
use loket::domain::lang::Lang;
use loket::domain::offering::{Delivery, OutOfHours};
use loket::domain::partner::{Cloud, Model};
use loket::domain::people::Role;
use loket::domain::phrase::key_of;
use loket::domain::policy;
use loket::domain::sla::ClockKind;
use loket::domain::status::Status;
use loket::domain::view::{Level, Sort};
use loket::locale;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use strum::VariantNames;

/// Words of the domain, each with a text of its own: the family is the beginning of the key.
const WORDS: &[(&str, &[&str])] = &[
    ("topic", Topic::VARIANTS),
    ("service", Service::VARIANTS),
    ("nature", Nature::VARIANTS),
    ("severity", Severity::VARIANTS),
    ("status", Status::VARIANTS),
    ("role", Role::VARIANTS),
    ("clock", ClockKind::VARIANTS),
    ("method", Method::VARIANTS),
    ("direction", Direction::VARIANTS),
    ("out-of-hours", OutOfHours::VARIANTS),
    ("delivery", Delivery::VARIANTS),
    ("level", Level::VARIANTS),
    ("explain-of", ClockKind::VARIANTS),
    ("rule", &policy::RULES),
    ("outcome", CallOutcome::VARIANTS),
    ("step", StepKind::VARIANTS),
    ("finding", Finding::VARIANTS),
    ("case", CaseStatus::VARIANTS),
    ("ball", Ball::VARIANTS),
    ("result", CaseResult::VARIANTS),
    ("claim", ClaimKind::VARIANTS),
    ("claim-outcome", ClaimOutcome::VARIANTS),
    ("conclusion", Conclusion::VARIANTS),
    ("form", Form::VARIANTS),
    ("stage", Stage::VARIANTS),
    ("issue-class", IssueClass::VARIANTS),
    ("gdap", GdapStatus::VARIANTS),
    ("azure-role", AzureRole::VARIANTS),
    ("cloud", Cloud::VARIANTS),
    ("subscription", SubscriptionStatus::VARIANTS),
    ("model", Model::VARIANTS),
    ("lang", Lang::VARIANTS),
    ("sort", Sort::VARIANTS),
    ("change", ChangeKind::VARIANTS),
    ("change-of", ChangeOf::VARIANTS),
    ("package-field", Field::VARIANTS),
    ("ui-status", Status::VARIANTS),
    ("ui-ball", Ball::VARIANTS),
];

/// Other beginnings of keys that are put together at run time, with what follows. Tests of the part that builds them
/// see to it that each has its text.
const PREFIXES: &[(&str, &str)] = &[
    ("reason-for-", "vehicle"),
    ("event-", "event of a timeline"),
    ("cli-head-", "column of a table"),
    ("cmd-", "command of the table, and its -help"),
    ("ui-group-", "group of commands"),
    ("ui-pane-", "pane"),
    ("ui-tab-", "pane, short for a narrow screen"),
    ("ui-field-", "field of a form"),
    ("ui-status-", "status, short for the queue"),
    ("ui-format-", "format of a hand-over"),
    ("day-", "weekday"),
    ("month-", "month"),
    ("explain-head-", "column of a ledger"),
    ("ui-month-", "month"),
    ("reason-model", "what a vehicle is not for"),
    ("reason-cloud", "what a vehicle is not for"),
    ("reason-topic", "what a vehicle is not for"),
    ("reason-service", "what a vehicle is not for"),
    ("reason-nature", "what a vehicle is not for"),
];

/// Calls whose first argument, if it is a literal, is a key.
const CALLS: &[&str] = &["t!(", "Phrase::new(", "locale::text("];

/// The code of a file, line after line.
fn text(source: &Source) -> String {
    source.code.iter().map(|(_, line)| format!("{line}\n")).collect()
}

/// The keys of a locale file. Terms (`-name`) are for the file itself.
fn keys(lang: Lang) -> BTreeSet<String> {
    locale::source(lang)
        .lines()
        .filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic()))
        .filter_map(|line| line.split_once(" ="))
        .map(|(key, _)| key.trim().to_owned())
        .collect()
}

/// The literal at the beginning of `rest`, if one stands there.
fn literal(rest: &str) -> Option<&str> {
    rest.trim_start().strip_prefix('"')?.split('"').next()
}

#[test]
fn every_key_the_program_names_exists() {
    let (en, nl) = (keys(Lang::En), keys(Lang::Nl));
    let mut missing = Vec::new();
    for source in sources() {
        let text = text(&source);
        for call in CALLS {
            for (start, _) in text.match_indices(call) {
                let part_of_a_word = text[..start].ends_with(|c: char| c.is_alphanumeric() || c == '_');
                if part_of_a_word {
                    continue;
                }
                let Some(key) = literal(&text[start + call.len()..]) else {
                    continue;
                };
                let absent = [("en", &en), ("nl", &nl)].into_iter().filter(|(_, keys)| !keys.contains(key));
                missing.extend(
                    absent.map(|(lang, _)| format!("src/{}: {key} is not in {lang}.ftl", source.path)),
                );
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

/// The keys of all words of the domain.
fn word_keys() -> BTreeSet<String> {
    let keys_of = |(family, words): &(&str, &[&str])| -> Vec<String> {
        words.iter().map(|word| key_of(family, word)).collect()
    };
    WORDS.iter().flat_map(keys_of).collect()
}

#[test]
fn every_word_of_the_domain_has_its_text() {
    for lang in [Lang::En, Lang::Nl] {
        let missing: Vec<String> = word_keys().difference(&keys(lang)).cloned().collect();
        assert!(missing.is_empty(), "not in {lang}.ftl: {}", missing.join(", "));
    }
}

#[test]
fn every_key_is_used() {
    let ftl = locale::source(Lang::En);
    let mut code: String = sources().iter().map(text).collect();
    let assets = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets");
    for file in files(&assets, "toml") {
        code.push_str(&fs::read_to_string(file).unwrap());
    }
    let literals: BTreeSet<&str> = code.split('"').collect();
    let words = word_keys();
    let unused: Vec<String> = keys(Lang::En)
        .into_iter()
        .filter(|key| !literals.contains(key.as_str()) && !words.contains(key))
        .filter(|key| !ftl.contains(&format!("{{ {key} }}")))
        .filter(|key| !PREFIXES.iter().any(|(prefix, _)| key.starts_with(prefix)))
        .collect();
    assert!(
        unused.is_empty(),
        "nobody asks for these texts (or their prefix is not in PREFIXES of this test):\n{}",
        unused.join("\n")
    );
}
