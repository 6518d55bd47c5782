//! What is wrong with a configuration or offering file: where, and what to do.

use crate::domain::phrase::Phrase;
use crate::locale;
use std::fmt;
use std::ops::Range;

/// One thing that is wrong, with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file as the user named it.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// What is wrong and what to do.
    pub text: Phrase,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}: {}", self.file, self.line, self.column, locale::say(&self.text))
    }
}

/// Most problems told of one file; the rest is counted.
const MOST: usize = 50;

/// Collects all that is wrong with one file, so that the user sees everything at once.
#[derive(Debug)]
pub struct Problems<'i> {
    file: &'i str,
    input: &'i str,
    found: Vec<Problem>,
    untold: usize,
}

impl<'i> Problems<'i> {
    /// No problems so far in `input`, the text of `file`.
    pub fn new(file: &'i str, input: &'i str) -> Self {
        Self { file, input, found: Vec::new(), untold: 0 }
    }

    /// Notes a problem at a byte range of the input.
    pub fn add(&mut self, span: Range<usize>, text: Phrase) {
        let (line, column) = place(self.input, span.start);
        self.add_elsewhere(Problem { file: self.file.to_owned(), line, column, text });
    }

    /// Notes a problem of another file that this one names.
    pub fn add_elsewhere(&mut self, problem: Problem) {
        if self.found.len() < MOST {
            self.found.push(problem);
        } else {
            self.untold += 1;
        }
    }

    /// How many there are so far.
    pub fn count(&self) -> usize {
        self.found.len() + self.untold
    }

    /// The file as the user named it.
    pub fn file(&self) -> &'i str {
        self.file
    }

    /// Everything found: in order of place, files that this one names after it. What is beyond the limit is counted.
    pub fn into_found(mut self) -> Vec<Problem> {
        let own = self.file;
        self.found.sort_by_key(|problem| (problem.file != own, problem.line, problem.column));
        if let Some(last) = self.found.last().filter(|_| self.untold > 0) {
            let more =
                Problem { text: Phrase::new("config-more").with("count", self.untold), ..last.clone() };
            self.found.push(more);
        }
        self.found
    }
}

/// Line and column of a byte offset, both from 1.
fn place(input: &str, offset: usize) -> (usize, usize) {
    let before: String = input.char_indices().take_while(|(at, _)| *at < offset).map(|(_, c)| c).collect();
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().map_or(0, |last| last.chars().count()) + 1;
    (line, column)
}

/// The known word nearest to a mistyped one, if any is near.
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    known
        .into_iter()
        .map(|candidate| {
            (strsim::damerau_levenshtein(&word.to_lowercase(), &candidate.to_lowercase()), candidate)
        })
        .filter(|(distance, candidate)| *distance <= 1 + candidate.len() / 4)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case(0, (1, 1))]
    #[case(2, (1, 3))]
    #[case(4, (2, 1))]
    #[case(6, (2, 2))]
    #[case(99, (3, 1))]
    fn places_are_counted_in_characters(#[case] offset: usize, #[case] expected: (usize, usize)) {
        assert_eq!(place("abc\né!\n", offset), expected);
    }

    #[rstest]
    #[case("close_after_day", Some("close_after_days"))]
    #[case("Lang", Some("lang"))]
    #[case("xyz", None)]
    fn near_words_are_suggested(#[case] word: &str, #[case] expected: Option<&str>) {
        assert_eq!(nearest(word, ["close_after_days", "lang"]), expected);
    }
}
