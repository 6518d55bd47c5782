//! The program's own source as the tests of budgets and texts see it: without tests, without comments.

use std::fs;
use std::path::{Path, PathBuf};

/// A line of code and its number, counted from 1.
pub(crate) type Line = (usize, String);

/// A file of `src/`.
pub(crate) struct Source {
    /// Its path below `src/`, as `domain/decide/import.rs`.
    pub(crate) path: String,
    /// Its lines, without tests, comments and blank lines.
    pub(crate) code: Vec<Line>,
}

impl Source {
    /// The path of its module: `domain/decide.rs` is `["domain", "decide"]`; `main.rs` and `lib.rs` are the root.
    pub(crate) fn module(&self) -> Vec<&str> {
        let stem = self.path.trim_end_matches(".rs");
        match stem {
            "main" | "lib" => Vec::new(),
            stem => stem.split('/').collect(),
        }
    }
}

/// Every file of `src/` that is part of the program, in order of path.
pub(crate) fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut tests_only: Vec<String> = Vec::new();
    let mut found: Vec<Source> = Vec::new();
    for file in files(&root, "rs") {
        let path = file.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
        let (code, modules) = strip(&fs::read_to_string(&file).unwrap());
        let folder = match path.as_str() {
            "main.rs" | "lib.rs" => String::new(),
            path => format!("{}/", path.trim_end_matches(".rs")),
        };
        tests_only.extend(modules.iter().map(|name| format!("{folder}{name}")));
        found.push(Source { path, code });
    }
    found.retain(|source| {
        let stem = source.path.trim_end_matches(".rs");
        !tests_only.iter().any(|test| stem == test || stem.starts_with(&format!("{test}/")))
    });
    assert!(!found.is_empty(), "no source below {}", root.display());
    found
}

/// Every file below a folder with an extension, in order of path.
pub(crate) fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut entries: Vec<PathBuf> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for entry in entries {
        if entry.is_dir() {
            found.extend(files(&entry, extension));
        } else if entry.extension().is_some_and(|own| own == extension) {
            found.push(entry);
        }
    }
    found
}

/// The code of a file without its tests, and the names of its modules that are for tests only.
///
/// Tests are what follows `#[cfg(test)]`: a module in place, to its closing brace in the same column, or one item.
fn strip(text: &str) -> (Vec<Line>, Vec<String>) {
    let (mut code, mut modules) = (Vec::new(), Vec::new());
    let mut lines = text.lines().enumerate();
    while let Some((index, line)) = lines.next() {
        let indent = line.len() - line.trim_start().len();
        match line.trim() {
            "" => {}
            comment if comment.starts_with("//") => {}
            "#[cfg(test)]" => {
                let item = lines.by_ref().find(|(_, next)| !next.trim_start().starts_with("#["));
                let item = item.map_or("", |(_, item)| item.trim());
                if let Some(name) = item.strip_suffix(';').and_then(|item| item.rsplit_once("mod ")) {
                    modules.push(name.1.to_owned());
                } else if !item.ends_with([';', ',']) {
                    let end = format!("{}}}", " ".repeat(indent));
                    let _ = lines.by_ref().find(|(_, next)| *next == end);
                }
            }
            _ => code.push((index + 1, line.to_owned())),
        }
    }
    (code, modules)
}

#[test]
fn tests_comments_and_blanks_are_no_code() {
    let text = "//! About.\nuse a;\n\n#[cfg(test)]\npub(crate) mod sample;\n#[cfg(test)]\nmod tests {\n    fn x() {}\n}\nfn y() {}\n";
    let (code, modules) = strip(text);
    assert_eq!(code, [(2, "use a;".to_owned()), (10, "fn y() {}".to_owned())]);
    assert_eq!(modules, ["sample"]);
}
