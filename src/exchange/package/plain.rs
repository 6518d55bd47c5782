//! A hand-over as plain text, to paste into a form or to mail. Always in English.

use super::label;
use crate::domain::lang::Lang;
use crate::domain::package::{Content, Package};
use crate::domain::phrase::key_of;
use crate::locale::{self, say};
use crate::t;

/// The hand-over as plain text.
pub fn plain(package: &Package) -> String {
    locale::within(Lang::En, || {
        let mut text = String::new();
        for entry in &package.fields {
            let label = locale::text(&key_of("package-field", entry.label), &[]);
            let value = match &entry.value {
                Content::Text(text) => text.clone(),
                Content::Words(phrase) => say(phrase),
                Content::Missing => t!("package-fill-in"),
            };
            text.push_str(&format!("{label}: {value}\n"));
        }
        for evidence in &package.evidence {
            text.push_str(&format!("{}: {}\n", label(&evidence.step), evidence.answer.text));
        }
        text
    })
}

/// What a mail with it is about.
pub fn subject(package: &Package) -> String {
    locale::within(Lang::En, || {
        t!("package-subject", number = package.number.0, title = package.title.as_str())
    })
}
