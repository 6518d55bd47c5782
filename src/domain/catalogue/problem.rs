//! What is wrong with an asset file.

use crate::domain::phrase::Phrase;

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AssetProblem {
    /// The file's name.
    pub file: String,
    /// The line, counted from 1, where it can be told.
    pub line: Option<usize>,
    /// What is wrong (`asset-*`).
    pub what: Phrase,
}

impl AssetProblem {
    /// A problem somewhere in a file.
    pub fn new(file: &str, line: Option<usize>, what: Phrase) -> Self {
        Self { file: file.to_owned(), line, what }
    }

    /// The same as a problem of another file, with which it came.
    #[must_use]
    pub fn with(self, file: &str) -> Self {
        let Phrase { key, mut values, mut words } = self.what;
        words.push(("why".to_owned(), key));
        values.push(("breaks".to_owned(), self.file));
        Self {
            file: file.to_owned(),
            line: None,
            what: Phrase { key: "asset-breaks".to_owned(), values, words },
        }
    }

    /// What users of a desk are told of a file of its own that is left out.
    pub fn notice(&self) -> Phrase {
        let Phrase { key, mut values, mut words } = self.what.clone();
        words.push(("problem".to_owned(), key));
        let place = self.line.map_or_else(|| self.file.clone(), |line| format!("{}:{line}", self.file));
        values.push(("place".to_owned(), place));
        Phrase { key: "host-own-rules".to_owned(), values, words }
    }
}

/// The line, counted from 1, on which a byte offset of `text` stands.
pub(super) fn line_at(text: &str, offset: usize) -> usize {
    text.bytes().take(offset).filter(|byte| *byte == b'\n').count() + 1
}

/// The first line that holds `word` as a quoted word.
pub(super) fn line_of(text: &str, word: &str) -> Option<usize> {
    let quoted = format!("\"{word}\"");
    text.lines().position(|line| line.contains(&quoted)).map(|at| at + 1)
}
