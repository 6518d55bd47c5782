//! Reads a TOML table key by key and notes everything that is wrong with it, instead of stopping at the first.

use super::problem::{Problems, nearest};
use crate::domain::phrase::Phrase;
use serde::de::DeserializeOwned;
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue, ValueDeserializer};

/// A table that is being read. Keys nobody asked for are reported when it is [`finish`](Section::finish)ed.
pub struct Section<'i> {
    path: String,
    span: Range<usize>,
    table: DeTable<'i>,
    known: Vec<&'static str>,
}

/// Parses a whole file. `None` if it is not TOML: all syntax errors are noted, and what else could be said of it
/// would only confuse.
pub fn root<'i>(input: &'i str, problems: &mut Problems<'_>) -> Option<Section<'i>> {
    let (table, errors) = DeTable::parse_recoverable(input);
    let broken = !errors.is_empty();
    for error in errors {
        let span = error.span().unwrap_or(0..0);
        problems.add(span, Phrase::new("config-syntax").with("detail", error.message()));
    }
    let table = table.into_inner();
    (!broken).then(|| Section { path: String::new(), span: 0..0, table, known: Vec::new() })
}

impl<'i> Section<'i> {
    /// The value of a key, if it stands there and is what it should be.
    pub fn value<T: DeserializeOwned>(
        &mut self,
        key: &'static str,
        problems: &mut Problems<'_>,
    ) -> Option<T> {
        let value = self.take(key)?;
        let span = value.span();
        match T::deserialize(ValueDeserializer::from(value)) {
            Ok(value) => Some(value),
            Err(error) => {
                let phrase = Phrase::new("config-value")
                    .with("key", self.name_of(key))
                    .with("detail", error.message());
                problems.add(error.span().unwrap_or(span), phrase);
                None
            }
        }
    }

    /// Replaces `target` by the value of a key, if it stands there.
    pub fn read<T: DeserializeOwned>(
        &mut self,
        key: &'static str,
        target: &mut T,
        problems: &mut Problems<'_>,
    ) {
        if let Some(value) = self.value(key, problems) {
            *target = value;
        }
    }

    /// The value of a key that must stand there.
    pub fn required<T: DeserializeOwned>(
        &mut self,
        key: &'static str,
        problems: &mut Problems<'_>,
    ) -> Option<T> {
        if !self.table.contains_key(key) {
            problems.add(self.span.clone(), Phrase::new("config-missing").with("key", self.name_of(key)));
            self.known.push(key);
            return None;
        }
        self.value(key, problems)
    }

    /// The table under a key, if it stands there.
    pub fn section(&mut self, key: &'static str, problems: &mut Problems<'_>) -> Option<Section<'i>> {
        let value = self.take(key)?;
        let span = value.span();
        match value.into_inner() {
            DeValue::Table(table) => {
                Some(Section { path: self.name_of(key), span, table, known: Vec::new() })
            }
            _ => {
                problems.add(span, Phrase::new("config-not-a-table").with("key", self.name_of(key)));
                None
            }
        }
    }

    /// Where the value of a key stands, for checks that come after reading.
    pub fn span_of(&self, key: &str) -> Range<usize> {
        match self.table.get_key_value(key) {
            // A table's own span is that of its first header; its key is what the user looks for.
            Some((name, value)) if value.get_ref().is_table() || value.get_ref().is_array() => name.span(),
            Some((_, value)) => value.span(),
            None => self.span.clone(),
        }
    }

    /// Reports the keys that nobody asked for.
    pub fn finish(self, problems: &mut Problems<'_>) {
        for key in self.table.keys() {
            let name = self.name_of(key.get_ref());
            let phrase = match nearest(key.get_ref(), self.known.iter().copied()) {
                Some(near) => Phrase::new("config-unknown-near").with("key", name).with("near", near),
                None => Phrase::new("config-unknown").with("key", name).with("known", self.known.join(", ")),
            };
            problems.add(key.span(), phrase);
        }
    }

    fn take(&mut self, key: &'static str) -> Option<Spanned<DeValue<'i>>> {
        self.known.push(key);
        self.table.remove(key)
    }

    fn name_of(&self, key: &str) -> String {
        if self.path.is_empty() { key.to_owned() } else { format!("{}.{key}", self.path) }
    }
}
