//! A hand-over as text: Markdown and plain text to paste or mail, JSON for other programs. Always in English.
//!
//! A [`Package`] becomes a [`Document`] once; [`markdown()`] and [`plain()`] write that down. Above its line stands what
//! whoever hands over must know, below it what the other side gets.

mod document;
mod json;
mod markdown;
mod plain;

use crate::domain::lang::Lang;
use crate::domain::package::Package;
use crate::locale;
use crate::t;
use document::Document;
pub use document::answer_time;
pub use json::json;

/// The whole hand-over as Markdown.
pub fn markdown(package: &Package) -> String {
    locale::within(Lang::En, || markdown::write(&Document::of(package)))
}

/// What the other side gets, as plain text.
pub fn plain(package: &Package) -> String {
    locale::within(Lang::En, || plain::write(&Document::of(package)))
}

/// What a mail with it is about.
pub fn subject(package: &Package) -> String {
    locale::within(Lang::En, || {
        t!("package-subject", number = package.number.0, title = package.title.as_str())
    })
}
