//! The budgets of the house: how large files are, and who may import whom.

use crate::source::{Source, sources};
use std::collections::BTreeSet;

/// Most code lines of the middle file.
const MEDIAN: usize = 120;
/// Most code lines of any file. (A function has at most 60: clippy counts those.)
const LARGEST: usize = 500;

/// Who may import whom. `main.rs` and `lib.rs` put everything together and may use all.
const MAY_USE: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("locale", &["domain"]),
    ("assets", &["domain"]),
    ("config", &["domain", "locale", "assets", "exchange"]),
    ("journal", &["domain", "locale"]),
    ("store", &["domain", "locale"]),
    ("exchange", &["domain", "locale"]),
    ("wire", &["domain", "locale"]),
    ("tui", &["wire", "domain", "locale"]),
    ("cli", &["wire", "domain", "exchange", "locale", "config", "assets"]),
    ("host", &["journal", "store", "wire", "domain", "exchange", "locale", "config", "assets"]),
    (
        "demo",
        &[
            "tui", "cli", "host", "journal", "store", "wire", "domain", "exchange", "locale", "config",
            "assets",
        ],
    ),
];

/// What the pure rules never name: they get `now` and ids as arguments and touch nothing outside.
const IMPURE: &[&str] = &[
    "tokio",
    "sled",
    "ratatui",
    "crossterm",
    "fastrand",
    "rand",
    "tempfile",
    "nix",
    "std::fs",
    "std::net",
    "std::env",
    "std::io",
    "std::os",
    "std::process",
    "std::thread",
    "Utc::now",
    "Local::now",
    "Instant::now",
    "SystemTime",
];

/// Libraries that one place only may name.
const ONE_PLACE: &[(&str, &[&str])] = &[("sled", &["store"]), ("bincode", &["domain", "codec"])];

#[test]
fn files_are_small() {
    let mut sizes: Vec<(usize, String)> =
        sources().into_iter().map(|source| (source.code.len(), source.path)).collect();
    sizes.sort();
    let large: Vec<String> = sizes
        .iter()
        .filter(|(size, _)| *size > LARGEST)
        .map(|(size, path)| format!("src/{path}: {size}"))
        .collect();
    assert!(large.is_empty(), "more than {LARGEST} code lines:\n{}", large.join("\n"));
    let (median, _) = &sizes[sizes.len() / 2];
    assert!(*median <= MEDIAN, "the middle file has {median} code lines, more than {MEDIAN}");
}

#[test]
fn modules_import_only_what_they_may() {
    let mut wrong = Vec::new();
    for source in sources() {
        let Some(own) = source.module().first().map(|name| (*name).to_owned()) else {
            continue;
        };
        let Some((_, allowed)) = MAY_USE.iter().find(|(name, _)| *name == own) else {
            wrong.push(format!("src/{}: `{own}` is not in the table of this test", source.path));
            continue;
        };
        for (line, used) in imports(&source) {
            if used != own && !allowed.contains(&used.as_str()) {
                wrong.push(format!("src/{}:{line}: `{own}` may not use `{used}`", source.path));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_domain_is_pure() {
    let mut wrong = Vec::new();
    for source in sources().iter().filter(|source| source.module().first() == Some(&"domain")) {
        for (line, text) in &source.code {
            for name in IMPURE.iter().filter(|name| names(text, name)) {
                wrong.push(format!("src/{}:{line}: the domain names `{name}`", source.path));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn some_libraries_have_one_place() {
    let mut wrong = Vec::new();
    for source in sources() {
        for (library, place) in ONE_PLACE.iter().filter(|(_, place)| !source.module().starts_with(place)) {
            for (line, _) in source.code.iter().filter(|(_, text)| names(text, library)) {
                wrong.push(format!(
                    "src/{}:{line}: only {} may name {library}",
                    source.path,
                    place.join("/")
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Whether a line of code names a path: `sled` in `sled::Db` or `use sled;`, not in a text or another word.
fn names(line: &str, path: &str) -> bool {
    line.match_indices(path).any(|(start, _)| {
        let (before, after) = (&line[..start], &line[start + path.len()..]);
        let quoted = before.matches('"').count() % 2 == 1;
        let whole = !before.ends_with(is_word) && !after.starts_with(is_word);
        let is_path = path.contains("::") || after.starts_with("::") || before.trim_end() == "use";
        whole && !quoted && (is_path || path.starts_with(char::is_uppercase))
    })
}

/// The top modules that a file names by `crate::…` or by `super::…` that leads to the root, each with the line.
fn imports(source: &Source) -> BTreeSet<(usize, String)> {
    let mut found = BTreeSet::new();
    let depth = source.module().len();
    for (index, (number, line)) in source.code.iter().enumerate() {
        let rest_of = |column: usize| {
            let later = source.code.iter().skip(index + 1).map(|(_, line)| line.as_str());
            let mut rest = line[column..].to_owned();
            later.take(40).for_each(|line| rest.push_str(line.trim()));
            rest
        };
        let roots = line.match_indices("crate::").map(|(start, root)| start + root.len());
        let supers = line.match_indices("super::").filter_map(|(start, root)| {
            let before = &line[..start];
            let count =
                1 + before.len().saturating_sub(before.trim_end_matches("super::").len()) / root.len();
            let last = !line[start + root.len()..].starts_with("super::");
            (last && count == depth).then_some(start + root.len())
        });
        for column in roots.chain(supers) {
            found.extend(heads(&rest_of(column)).into_iter().map(|name| (*number, name)));
        }
    }
    found
}

/// The first name of a path, or those of a group `{a::b, c}`. The macro `t!` is of `locale`.
fn heads(path: &str) -> Vec<String> {
    let name = |text: &str| {
        let word: String = text.trim_start().chars().take_while(|c| is_word(*c)).collect();
        if word == "t" { "locale".to_owned() } else { word }
    };
    let Some(group) = path.strip_prefix('{') else {
        return vec![name(path)];
    };
    let (mut level, mut found, mut start) = (0_usize, Vec::new(), 0);
    for (index, c) in group.char_indices() {
        match c {
            '{' => level += 1,
            '}' if level > 0 => level -= 1,
            ',' | '}' if level == 0 => {
                found.push(name(&group[start..index]));
                start = index + 1;
            }
            _ => {}
        }
        if c == '}' && level == 0 && start == index + 1 {
            break;
        }
    }
    found.retain(|name| !name.is_empty());
    found
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

fn source(path: &str, code: &[&str]) -> Source {
    let code = code.iter().enumerate().map(|(index, line)| (index + 1, (*line).to_owned())).collect();
    Source { path: path.to_owned(), code }
}

#[test]
fn imports_are_found_in_every_form() {
    let file = source(
        "tui/panes/queue.rs",
        &[
            "use crate::domain::view::View;",
            "use crate::{host::Host, wire::{a, b}, t};",
            "use super::super::super::store::Row;",
            "use super::super::model;",
            "    let x = crate::config::load(t!(\"key\"));",
            "use crate::{",
            "    cli,",
            "    journal::{",
            "        Record,",
            "    },",
            "};",
        ],
    );
    let found: Vec<(usize, String)> = imports(&file).into_iter().collect();
    let expected = [
        (1, "domain"),
        (2, "host"),
        (2, "locale"),
        (2, "wire"),
        (3, "store"),
        (5, "config"),
        (6, "cli"),
        (6, "journal"),
    ];
    assert_eq!(found, expected.map(|(line, name)| (line, name.to_owned())));
}

#[test]
fn names_are_told_from_words() {
    for line in ["use sled;", "let db: sled::Db = x;", "fn a(b: &sled::Tree)"] {
        assert!(names(line, "sled"), "{line}");
    }
    for line in ["let assembled::x = y;", "t!(\"sled::x\")", "let sled = 3;"] {
        assert!(!names(line, "sled"), "{line}");
    }
    assert!(names("let now = Utc::now();", "Utc::now") && names("x: SystemTime,", "SystemTime"));
}
