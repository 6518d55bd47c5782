//! A field that finds a name while one types: a customer, for which the desk is asked, or a person among those known.
//! What is not chosen from the list is sent as typed: the host says if it is ambiguous.

use crate::domain::ids::TenantId;
use crate::domain::view::CustomerRow;
use crate::tui::keymap::key::{Code, Key};
use crate::tui::widgets::line_input::LineInput;

/// How many are offered at once.
pub const SHOWN: usize = 5;

/// Somebody on offer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// How the host knows it.
    pub value: String,
    /// What it is called.
    pub name: String,
    /// How it stands in the list.
    pub label: String,
}

impl Offer {
    fn person(name: &str) -> Self {
        Self { value: name.to_owned(), name: name.to_owned(), label: name.to_owned() }
    }

    fn customer(row: &CustomerRow) -> Self {
        let alias = row.alias.as_ref().map(|alias| format!(" ({alias})")).unwrap_or_default();
        let label = format!("{}{alias}  {}", row.name, row.domain);
        Self { value: row.tenant.to_string(), name: row.name.clone(), label }
    }
}

/// A name being found.
#[derive(Clone, Debug, Default)]
pub struct Suggest {
    /// What is typed.
    pub input: LineInput,
    /// Those that fit it.
    pub rows: Vec<Offer>,
    /// The one that enter takes.
    pub at: usize,
    chosen: Option<String>,
    known: Option<Vec<String>>,
}

impl Suggest {
    /// A field that holds a customer already.
    pub fn with(tenant: &TenantId, name: &str) -> Self {
        Self { input: LineInput::with(name), chosen: Some(tenant.to_string()), ..Self::default() }
    }

    /// A field for a person, one of these or another.
    pub fn among(names: Vec<String>, text: &str) -> Self {
        Self { input: LineInput::with(text), known: Some(names), ..Self::default() }
    }

    /// What is sent to the host.
    pub fn value(&self) -> String {
        match &self.chosen {
            Some(value) => value.clone(),
            None => self.input.value().trim().to_owned(),
        }
    }

    /// The names it finds by itself; none: the desk is asked.
    pub fn known(&self) -> Option<&[String]> {
        self.known.as_deref()
    }

    /// More names became known; what was typed stays.
    pub fn know(&mut self, names: Vec<String>) {
        if self.known.is_some() {
            self.known = Some(names);
        }
    }

    /// Holds a text from now on, as if it had always stood there.
    pub fn hold(&mut self, text: &str) {
        self.input = LineInput::with(text);
        self.chosen = None;
        self.rows.clear();
    }

    /// Whether the list is shown.
    pub fn is_open(&self) -> bool {
        let typed = !self.input.value().trim().is_empty();
        typed && self.chosen.is_none() && !self.rows.is_empty()
    }

    /// Those on offer.
    pub fn offered(&self) -> &[Offer] {
        let count = self.rows.len().min(SHOWN);
        self.rows.get(..count).unwrap_or_default()
    }

    /// Takes in the customers that fit.
    pub fn arrive(&mut self, rows: &[CustomerRow]) {
        if self.known.is_none() {
            self.rows = rows.iter().map(Offer::customer).collect();
            self.at = 0;
        }
    }

    /// Takes a key.
    pub fn key(&mut self, key: Key) -> bool {
        match key.code {
            Code::Down if self.is_open() => {
                self.at = (self.at + 1).min(self.offered().len().saturating_sub(1));
            }
            Code::Up if self.is_open() && self.at > 0 => self.at -= 1,
            // Enter takes the name and, not being used up here, goes to the next field.
            Code::Enter => {
                self.take();
                return false;
            }
            _ => {
                let before = self.input.value().to_owned();
                let taken = self.input.key(key);
                if self.input.value() != before {
                    self.changed();
                }
                return taken;
            }
        }
        true
    }

    /// Takes pasted text.
    pub fn paste(&mut self, text: &str) {
        self.input.paste(text);
        self.changed();
    }

    /// Other text was typed: what was chosen is chosen no more, and known names are those that have it in them.
    fn changed(&mut self) {
        self.chosen = None;
        let Some(names) = &self.known else { return };
        let typed = self.input.value().trim().to_lowercase();
        let whole = names.iter().any(|name| name.to_lowercase() == typed);
        let fits = |name: &&String| !whole && name.to_lowercase().contains(&typed);
        self.rows = names.iter().filter(fits).map(|name| Offer::person(name)).collect();
        self.at = 0;
    }

    /// Takes the name under the cursor.
    fn take(&mut self) {
        if !self.is_open() {
            return;
        }
        if let Some(offer) = self.offered().get(self.at).cloned() {
            self.chosen = Some(offer.value);
            self.input = LineInput::with(&offer.name);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    fn person(keys: &str) -> Suggest {
        let names = ["Jan de Vries", "Johanna Smit", "Ola"].map(str::to_owned).to_vec();
        let mut suggest = Suggest::among(names, "");
        for key in keys.split(' ') {
            suggest.key(Key::parse(key).unwrap());
        }
        suggest
    }

    #[rstest]
    #[case("j", &["Jan de Vries", "Johanna Smit"])]
    #[case("j o", &["Johanna Smit"])]
    #[case("V R", &["Jan de Vries"])]
    #[case("o l a", &[])]
    #[case("x", &[])]
    fn names_that_are_known_are_offered(#[case] keys: &str, #[case] expected: &[&str]) {
        let suggest = person(keys);
        let names: Vec<&str> = suggest.offered().iter().map(|offer| offer.name.as_str()).collect();
        assert_eq!(names, expected);
    }

    #[rstest]
    #[case("j down enter", "Johanna Smit")]
    #[case("j enter", "Jan de Vries")]
    #[case("x enter", "x")]
    #[case("j enter backspace", "Jan de Vrie")]
    fn any_other_name_is_as_good(#[case] keys: &str, #[case] expected: &str) {
        assert_eq!(person(keys).value(), expected);
    }
}
