//! A sentence for people, as data: a locale key and its values. The domain never writes in a language.

use serde::{Deserialize, Serialize};

/// A locale key (`assets/locales/*.ftl`) with the values for its placeholders.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Phrase {
    /// The key, as `reason-azure-reseller`.
    pub key: String,
    /// Placeholder name and value, in order.
    pub values: Vec<(String, String)>,
}

impl Phrase {
    /// A sentence without values.
    pub fn new(key: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            values: Vec::new(),
        }
    }

    /// Adds the value of one placeholder.
    #[must_use]
    pub fn with(mut self, name: impl Into<String>, value: impl ToString) -> Self {
        self.values.push((name.into(), value.to_string()));
        self
    }
}
