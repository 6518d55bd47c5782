//! Text from outside, made harmless where it enters.
//!
//! Customers, exports and other clients send text; it reaches screens, files and spreadsheets. [`CleanLine`] and
//! [`CleanText`] hold no control characters, no escape sequences, no bidirectional overrides, are in NFC, and have a
//! length limit. Decoding one from the wire or the journal cleans it again, so no path goes round it.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::ops::Deref;
use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

/// Longest line, in characters: names, titles, addresses.
pub const LINE_LIMIT: usize = 500;
/// Longest text, in characters: descriptions, notes, replies.
pub const TEXT_LIMIT: usize = 20_000;
/// Code points kept of one grapheme: enough for every script, too few to smear the screen with combining marks.
const MARKS_LIMIT: usize = 10;

/// Text that is too long to accept. It is refused whole, never cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the text has {length} characters, at most {limit} are accepted")]
pub struct TooLong {
    /// How long it was.
    pub length: usize,
    /// How long it may be.
    pub limit: usize,
}

/// One line of clean text: no line breaks, at most [`LINE_LIMIT`] characters, no space at its ends.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String")]
pub struct CleanLine(String);

/// Clean text of several lines, at most [`TEXT_LIMIT`] characters.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String")]
pub struct CleanText(String);

macro_rules! clean {
    ($name:ident, $limit:expr, $keep_breaks:expr) => {
        impl $name {
            /// Cleans `text`, or says that it is too long.
            pub fn new(text: &str) -> Result<Self, TooLong> {
                let clean = clean(text, $keep_breaks);
                let length = clean.chars().count();
                if length > $limit {
                    return Err(TooLong { length, limit: $limit });
                }
                Ok(Self(clean))
            }

            /// Cleans `text` and keeps as much of its beginning as fits. For text of our own making only.
            pub fn cut(text: &str) -> Self {
                Self(clean(text, $keep_breaks).chars().take($limit).collect())
            }

            /// The text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = TooLong;
            fn try_from(text: String) -> Result<Self, TooLong> {
                Self::new(&text)
            }
        }

        impl std::str::FromStr for $name {
            type Err = TooLong;
            fn from_str(text: &str) -> Result<Self, TooLong> {
                Self::new(text)
            }
        }

        impl Deref for $name {
            type Target = str;
            fn deref(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

clean!(CleanLine, LINE_LIMIT, false);
clean!(CleanText, TEXT_LIMIT, true);

fn clean(text: &str, keep_breaks: bool) -> String {
    let plain = without_escapes(&text.replace("\r\n", "\n").replace('\r', "\n"));
    let visible: String = plain
        .nfc()
        .filter_map(|c| match c {
            '\n' if keep_breaks => Some('\n'),
            '\n' | '\t' => Some(' '),
            c if is_unsafe(c) => None,
            c => Some(c),
        })
        .collect();
    let limited: String =
        visible.graphemes(true).flat_map(|grapheme| grapheme.chars().take(MARKS_LIMIT)).collect();
    limited.trim().to_owned()
}

/// Control characters, bidirectional controls, and what draws nothing but moves things: dropped.
fn is_unsafe(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}'
            | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}')
}

/// Drops whole escape sequences, so that no `[31m` or OSC text stays behind as junk.
fn without_escapes(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\u{1b}' => match chars.next() {
                Some('[') => skip_csi(&mut chars),
                Some(']' | 'P' | 'X' | '^' | '_') => skip_string(&mut chars),
                _ => {}
            },
            '\u{9b}' => skip_csi(&mut chars),
            '\u{90}' | '\u{98}' | '\u{9d}'..='\u{9f}' => skip_string(&mut chars),
            c => out.push(c),
        }
    }
    out
}

type Chars<'a> = std::iter::Peekable<std::str::Chars<'a>>;

/// A control sequence ends at its first final byte (`@` to `~`); a line break ends a broken one.
fn skip_csi(chars: &mut Chars<'_>) {
    while let Some(c) = chars.next_if(|c| *c != '\n') {
        if ('\u{40}'..='\u{7e}').contains(&c) {
            return;
        }
    }
}

/// A string sequence (OSC, DCS…) ends at BEL or ST; a line break ends a broken one.
fn skip_string(chars: &mut Chars<'_>) {
    while let Some(c) = chars.next_if(|c| *c != '\n') {
        if c == '\u{7}' || c == '\u{9c}' || (c == '\u{1b}' && chars.next_if_eq(&'\\').is_some()) {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case::plain("Printer kapot", "Printer kapot")]
    #[case::colour("\u{1b}[31mred\u{1b}[0m", "red")]
    #[case::clipboard("a\u{1b}]52;c;ZXZpbA==\u{7}b", "ab")]
    #[case::title_with_st("a\u{1b}]0;evil\u{1b}\\b", "ab")]
    #[case::c1("a\u{9b}31mb", "ab")]
    #[case::override_rtl("abc\u{202e}def", "abcdef")]
    #[case::nul("a\0b", "ab")]
    #[case::break_becomes_space("a\r\nb\tc", "a b c")]
    #[case::decomposed("e\u{301}", "\u{e9}")]
    #[case::joiner_stays("👩\u{200d}💻", "👩\u{200d}💻")]
    #[case::trimmed("  x  ", "x")]
    fn lines_are_clean(#[case] raw: &str, #[case] clean: &str) {
        assert_eq!(CleanLine::new(raw).unwrap().as_str(), clean);
    }

    #[test]
    fn text_keeps_its_lines() {
        assert_eq!(CleanText::new("a\r\nb\rc\u{1b}[2J\nd").unwrap().as_str(), "a\nb\nc\nd");
    }

    #[test]
    fn too_long_is_refused_whole() {
        let error = CleanLine::new(&"x".repeat(501)).unwrap_err();
        assert_eq!(error, TooLong { length: 501, limit: 500 });
    }

    #[test]
    fn a_flood_of_marks_is_stemmed() {
        let clean = CleanText::new(&format!("q{}", "\u{301}".repeat(10_000))).unwrap();
        assert_eq!(clean.chars().count(), MARKS_LIMIT);
    }

    #[test]
    fn decoding_cleans_again() {
        let line: CleanLine = serde_json::from_str(r#""a\u001b[31mb""#).unwrap();
        assert_eq!(line.as_str(), "ab");
    }
}
