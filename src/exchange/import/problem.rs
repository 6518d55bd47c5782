//! What is wrong with an import file: where, which field, which value, and what is expected instead.

use super::PROBLEM_LIMIT;
use crate::domain::phrase::Phrase;
use crate::domain::text::CleanLine;
use crate::locale;
use serde::Serialize;
use std::fmt;

/// Longest piece of a wrong value that is shown, in characters.
const SHOWN: usize = 60;

/// Where in a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// The file as a whole.
    File,
    /// A line of a CSV file, counted from 1.
    Line(u64),
    /// A place in text that is not JSON, both counted from 1.
    LineColumn {
        /// The line.
        line: usize,
        /// The column.
        column: usize,
    },
    /// A place in JSON (RFC 6901).
    Pointer(String),
}

impl fmt::Display for Place {
    /// What follows the file's name; empty for the file as a whole.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File => Ok(()),
            Self::Line(line) => write!(f, ":{line}"),
            Self::LineColumn { line, column } => write!(f, ":{line}:{column}"),
            Self::Pointer(pointer) if pointer.is_empty() => Ok(()),
            Self::Pointer(pointer) => write!(f, "#{pointer}"),
        }
    }
}

/// One problem of an import file. Prints as `file:line: field: sentence`, in the language of this thread.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[error("{file}{place}: {}{}", self.label(), locale::say(phrase))]
pub struct ImportError {
    /// The file's name, as given.
    pub file: String,
    /// Where in it.
    pub place: Place,
    /// The field, as the file names it.
    pub field: Option<String>,
    /// What stands there, shortened.
    pub value: Option<String>,
    /// What is wrong and what is expected.
    pub phrase: Phrase,
}

impl ImportError {
    /// The field, unless the place already ends with it.
    fn label(&self) -> String {
        match (&self.place, &self.field) {
            (Place::Pointer(pointer), Some(field)) if pointer.ends_with(&format!("/{field}")) => {
                String::new()
            }
            (_, Some(field)) => format!("{field}: "),
            (_, None) => String::new(),
        }
    }
}

/// A field of a file: where it stands and what it is called.
#[derive(Clone, Debug)]
pub(in crate::exchange) struct Spot {
    pub(in crate::exchange) place: Place,
    pub(in crate::exchange) field: Option<String>,
}

impl Spot {
    pub(in crate::exchange) fn new(place: Place, field: &str) -> Self {
        Self { place, field: Some(shown(field)) }
    }

    /// A place without a field.
    pub(in crate::exchange) fn at(place: Place) -> Self {
        Self { place, field: None }
    }
}

/// Collects the problems of one file. Readers tell a problem and go on with some default: a file with a problem is
/// refused whole, so the default is never used.
pub(in crate::exchange) struct Problems {
    file: String,
    told: Vec<ImportError>,
    untold: usize,
}

impl Problems {
    pub(in crate::exchange) fn new(file_name: &str) -> Self {
        Self { file: CleanLine::cut(file_name).to_string(), told: Vec::new(), untold: 0 }
    }

    pub(in crate::exchange) fn is_empty(&self) -> bool {
        self.told.is_empty()
    }

    /// Tells that something is wrong with the file as a whole.
    pub(in crate::exchange) fn file(&mut self, phrase: Phrase) {
        self.tell(&Spot::at(Place::File), None, phrase);
    }

    /// Tells that a value is wrong; the phrase gets it as `$value`.
    pub(in crate::exchange) fn wrong(&mut self, spot: &Spot, value: &str, phrase: Phrase) {
        let value = shown(value);
        let phrase = phrase.with("value", &value);
        self.tell(spot, Some(value), phrase);
    }

    pub(in crate::exchange) fn tell(&mut self, spot: &Spot, value: Option<String>, phrase: Phrase) {
        if self.told.len() == PROBLEM_LIMIT {
            self.untold += 1;
            return;
        }
        self.told.push(ImportError {
            file: self.file.clone(),
            place: spot.place.clone(),
            field: spot.field.clone(),
            value,
            phrase,
        });
    }

    /// All problems; beyond the limit the last one says how many more there are.
    pub(in crate::exchange) fn finish(mut self) -> Vec<ImportError> {
        if self.untold > 0 {
            self.told.push(ImportError {
                file: self.file,
                place: Place::File,
                field: None,
                value: None,
                phrase: Phrase::new("import-more").with("count", self.untold),
            });
        }
        self.told
    }
}

/// A piece of the file as a message may show it: clean and short.
pub(in crate::exchange) fn shown(text: &str) -> String {
    let start: String = text.chars().take(SHOWN * 2).collect();
    let clean = CleanLine::cut(&start);
    let mut short: String = clean.chars().take(SHOWN).collect();
    if clean.chars().count() > SHOWN || start.len() < text.len() {
        short.push('…');
    }
    short
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case(Place::File, None, "f.csv: The file is empty.")]
    #[case(Place::Line(7), Some("Quantity"), "f.csv:7: Quantity: The file is empty.")]
    #[case(Place::LineColumn { line: 2, column: 9 }, None, "f.csv:2:9: The file is empty.")]
    #[case(Place::Pointer("/items/0/id".into()), Some("id"), "f.csv#/items/0/id: The file is empty.")]
    #[case(Place::Pointer("/items/0".into()), Some("id"), "f.csv#/items/0: id: The file is empty.")]
    #[case(Place::Pointer(String::new()), None, "f.csv: The file is empty.")]
    fn errors_print_with_their_place(#[case] place: Place, #[case] field: Option<&str>, #[case] line: &str) {
        let error = ImportError {
            file: "f.csv".into(),
            place,
            field: field.map(str::to_owned),
            value: None,
            phrase: Phrase::new("import-empty"),
        };
        assert_eq!(error.to_string(), line);
    }

    #[test]
    fn the_limit_is_told() {
        let mut problems = Problems::new("f");
        for _ in 0..PROBLEM_LIMIT + 7 {
            problems.file(Phrase::new("import-empty"));
        }
        let told = problems.finish();
        assert_eq!(told.len(), PROBLEM_LIMIT + 1);
        assert_eq!(told.last().unwrap().phrase.values, [("count".to_owned(), "7".to_owned())]);
    }

    #[test]
    fn wrong_values_are_cleaned_and_cut() {
        assert_eq!(shown("a\u{1b}[31mb"), "ab");
        assert_eq!(shown(&"x".repeat(1000)).chars().count(), SHOWN + 1);
    }
}
