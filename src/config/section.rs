//! Reads a TOML table key by key and notes everything that is wrong with it, instead of stopping at the first.

use super::problem::{Problems, nearest};
use crate::domain::phrase::Phrase;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue, ValueDeserializer};

/// A value as it was written, with its place.
pub type Value<'i> = Spanned<DeValue<'i>>;

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
        deserialize(self.name_of(key), value, problems)
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
        if self.has(key, problems) { self.value(key, problems) } else { None }
    }

    /// Whether a key stands there that must; if not, that is noted.
    pub fn has(&mut self, key: &'static str, problems: &mut Problems<'_>) -> bool {
        let has = self.table.contains_key(key);
        if !has {
            problems.add(self.span.clone(), Phrase::new("config-missing").with("key", self.name_of(key)));
            self.known.push(key);
        }
        has
    }

    /// Whether a key stands there.
    pub fn stands(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    /// A key with the tables it is in.
    pub fn path_of(&self, key: &str) -> String {
        self.name_of(key)
    }

    /// The value of a key as it was written, for those who read it themselves.
    pub fn raw(&mut self, key: &'static str) -> Option<Value<'i>> {
        self.take(key)
    }

    /// The values of a list, each on its own; those that are not what they should be are noted and left out.
    pub fn each<T: DeserializeOwned>(&mut self, key: &'static str, problems: &mut Problems<'_>) -> Vec<T> {
        let name = self.name_of(key);
        match self.take(key) {
            Some(value) => each(&name, value, problems),
            None => Vec::new(),
        }
    }

    /// The tables of a list, as `[[key]]` writes them, each with its place in it.
    pub fn tables(&mut self, key: &'static str, problems: &mut Problems<'_>) -> Vec<(usize, Section<'i>)> {
        let name = self.name_of(key);
        let values = self.take(key).map(|value| elements(&name, value, problems)).unwrap_or_default();
        let tables = values.into_iter().enumerate().map(|(place, value)| {
            section(format!("{name}.{place}"), value, problems).map(|table| (place, table))
        });
        tables.flatten().collect()
    }

    /// Every key that was not asked for yet, with what stands there: for tables whose keys are data.
    pub fn rest(&mut self) -> Vec<Entry<'i>> {
        let rest = std::mem::take(&mut self.table);
        let entry = |(key, value): (Spanned<std::borrow::Cow<'i, str>>, _)| Entry {
            path: self.name_of(key.get_ref()),
            span: key.span(),
            key: key.into_inner().into_owned(),
            value,
        };
        rest.into_iter().map(entry).collect()
    }

    /// Where everything in this table stands, for checks that come after reading.
    pub fn places(&self) -> Places {
        let mut places = Places { whole: self.span.clone(), known: BTreeMap::new() };
        places.table("", &self.table);
        places
    }

    /// The table under a key, if it stands there.
    pub fn section(&mut self, key: &'static str, problems: &mut Problems<'_>) -> Option<Section<'i>> {
        let value = self.take(key)?;
        section(self.name_of(key), value, problems)
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

    fn take(&mut self, key: &'static str) -> Option<Value<'i>> {
        self.known.push(key);
        self.table.remove(key)
    }

    fn name_of(&self, key: &str) -> String {
        below(&self.path, key)
    }
}

/// A key that is data, as a date, with what stands there.
pub struct Entry<'i> {
    /// The key.
    pub key: String,
    /// The key with the tables it is in.
    pub path: String,
    /// Where the key stands.
    pub span: Range<usize>,
    /// What stands there.
    pub value: Value<'i>,
}

/// Where keys and elements of a table stand, by path: `hours.mon.0`.
pub struct Places {
    whole: Range<usize>,
    known: BTreeMap<String, Range<usize>>,
}

impl Places {
    /// Where a path stands, or as much of it as there is.
    pub fn of(&self, path: &str) -> Range<usize> {
        let mut path = path;
        loop {
            if let Some(span) = self.known.get(path) {
                return span.clone();
            }
            match path.rsplit_once('.') {
                Some((outer, _)) => path = outer,
                None => return self.whole.clone(),
            }
        }
    }

    fn table(&mut self, path: &str, table: &DeTable<'_>) {
        for (key, value) in table {
            let path = below(path, key.get_ref());
            let span = match value.get_ref() {
                // A table's own span is that of its first header; its key is what the user looks for.
                DeValue::Table(_) | DeValue::Array(_) => key.span(),
                _ => value.span(),
            };
            self.known.insert(path.clone(), span);
            self.value(&path, value.get_ref());
        }
    }

    fn value(&mut self, path: &str, value: &DeValue<'_>) {
        match value {
            DeValue::Table(table) => self.table(path, table),
            DeValue::Array(array) => {
                for (place, value) in array.iter().enumerate() {
                    let path = below(path, &place.to_string());
                    self.known.insert(path.clone(), value.span());
                    self.value(&path, value.get_ref());
                }
            }
            _ => {}
        }
    }
}

/// A value as what it should be.
pub fn deserialize<T: DeserializeOwned>(
    name: String,
    value: Value<'_>,
    problems: &mut Problems<'_>,
) -> Option<T> {
    let span = value.span();
    match T::deserialize(ValueDeserializer::from(value)) {
        Ok(value) => Some(value),
        Err(error) => {
            let phrase = Phrase::new("config-value").with("key", name).with("detail", error.message());
            problems.add(error.span().unwrap_or(span), phrase);
            None
        }
    }
}

/// The values of a list, each on its own; those that are not what they should be are noted and left out.
pub fn each<T: DeserializeOwned>(name: &str, value: Value<'_>, problems: &mut Problems<'_>) -> Vec<T> {
    let values = elements(name, value, problems);
    values.into_iter().filter_map(|value| deserialize(name.to_owned(), value, problems)).collect()
}

/// A value that should be a table.
pub fn section<'i>(path: String, value: Value<'i>, problems: &mut Problems<'_>) -> Option<Section<'i>> {
    let span = value.span();
    match value.into_inner() {
        DeValue::Table(table) => Some(Section { path, span, table, known: Vec::new() }),
        _ => {
            problems.add(span, Phrase::new("config-not-a-table").with("key", path));
            None
        }
    }
}

fn elements<'i>(name: &str, value: Value<'i>, problems: &mut Problems<'_>) -> Vec<Value<'i>> {
    let span = value.span();
    match value.into_inner() {
        DeValue::Array(array) => array.into_iter().collect(),
        _ => {
            problems.add(span, Phrase::new("config-not-a-list").with("key", name));
            Vec::new()
        }
    }
}

fn below(path: &str, key: &str) -> String {
    if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") }
}
