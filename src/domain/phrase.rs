//! A sentence for people, as data: a locale key and its values. The domain never writes in a language.

use super::Instant;
use chrono::SecondsFormat;
use serde::{Deserialize, Serialize};

/// A locale key (`assets/locales/*.ftl`) with the values for its placeholders.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Phrase {
    /// The key, as `reason-azure-reseller`.
    pub key: String,
    /// Placeholder name and value, in order.
    pub values: Vec<(String, String)>,
    /// Placeholders whose value is itself a text of the locale: name and key, as `status` and `status-open`.
    pub words: Vec<(String, String)>,
}

impl Phrase {
    /// A sentence without values.
    pub fn new(key: impl Into<String>) -> Self {
        Self { key: key.into(), values: Vec::new(), words: Vec::new() }
    }

    /// Adds the value of one placeholder.
    #[must_use]
    pub fn with(mut self, name: impl Into<String>, value: impl ToString) -> Self {
        self.values.push((name.into(), value.to_string()));
        self
    }

    /// Adds an instant, as RFC 3339 in whole seconds; who speaks it chooses zone and form.
    #[must_use]
    pub fn at(self, name: impl Into<String>, instant: Instant) -> Self {
        self.with(name, instant.to_rfc3339_opts(SecondsFormat::Secs, true))
    }

    /// Adds a word of the domain, spoken in the language of the reader: `word("via", "method", Method::OnSite)` is
    /// what the locale says for `method-on-site`.
    #[must_use]
    pub fn word(mut self, name: impl Into<String>, kind: &str, word: impl ToString) -> Self {
        self.words.push((name.into(), key_of(kind, word)));
        self
    }
}

/// The locale key of a word of the domain: `key_of("method", Method::OnSite)` is `method-on-site`.
pub fn key_of(kind: &str, word: impl ToString) -> String {
    format!("{kind}-{}", word.to_string().to_lowercase().replace('_', "-"))
}
