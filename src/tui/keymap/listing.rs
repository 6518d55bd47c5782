//! All keys as text, for `loket keys` and the README.

use super::Keymap;
use crate::tui::commands::table::TABLE;
use crate::tui::commands::{Group, Spec};
use serde::Serialize;
use std::fmt::Write;
use strum::VariantArray;

/// Every key as a Markdown table per group.
pub fn markdown(keymap: &Keymap) -> String {
    let mut out = String::new();
    for group in Group::VARIANTS {
        let _ = write!(out, "**{}**\n\n| | | |\n|---|---|---|\n", group.title());
        for spec in rows(*group) {
            let keys: Vec<String> =
                keymap.keys(spec.action).iter().map(|chord| code(&chord.to_string())).collect();
            let _ = writeln!(
                out,
                "| {} | {} `{}` | {} |",
                keys.join(" "),
                spec.action.title(),
                spec.action.id(),
                spec.action.help()
            );
        }
        out.push('\n');
    }
    out.truncate(out.trim_end().len());
    out.push('\n');
    out
}

/// Every key in plain columns.
pub fn plain(keymap: &Keymap) -> String {
    let mut out = String::new();
    for group in Group::VARIANTS {
        let _ = writeln!(out, "{}", group.title());
        for spec in rows(*group) {
            let keys: Vec<String> = keymap.keys(spec.action).iter().map(ToString::to_string).collect();
            let scope = spec.scope.to_string();
            let _ = writeln!(
                out,
                "  {:<22} {:<16} {:<10} {}",
                keys.join(", "),
                spec.action.id(),
                scope,
                spec.action.title()
            );
        }
    }
    out
}

/// A key's command, for other programs.
#[derive(Debug, Serialize)]
pub struct KeyRow {
    group: String,
    command: String,
    keys: Vec<String>,
    scope: String,
    title: String,
}

/// Every key as data.
pub fn data(keymap: &Keymap) -> Vec<KeyRow> {
    let row = |group: &Group, spec: &Spec| KeyRow {
        group: group.title(),
        command: spec.action.id().to_string(),
        keys: keymap.keys(spec.action).iter().map(ToString::to_string).collect(),
        scope: spec.scope.to_string(),
        title: spec.action.title(),
    };
    Group::VARIANTS.iter().flat_map(|group| rows(*group).map(move |spec| row(group, spec))).collect()
}

fn rows(group: Group) -> impl Iterator<Item = &'static Spec> {
    TABLE.iter().filter(move |spec| spec.group == group)
}

fn code(text: &str) -> String {
    format!("`{text}`")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_is_listed_in_both_forms() {
        let keymap = Keymap::default();
        let (markdown, plain) = (markdown(&keymap), plain(&keymap));
        for spec in TABLE {
            assert!(markdown.contains(&format!("`{}`", spec.action.id())), "{:?}", spec.action);
            assert!(plain.contains(spec.action.id()), "{:?}", spec.action);
        }
    }
}
