//! Bytes to text: UTF-8 with or without a byte order mark, or UTF-16 with one. Anything else is refused, not guessed.

use super::FILE_LIMIT;
use super::problem::{Place, Problems, Spot};
use crate::domain::phrase::Phrase;
use std::borrow::Cow;

/// How a zip archive starts, and so an Excel workbook.
const ZIP: &[u8] = b"PK\x03\x04";

/// The text of a file, without its byte order mark. `None`: the problem is told.
pub(super) fn text<'a>(bytes: &'a [u8], problems: &mut Problems) -> Option<Cow<'a, str>> {
    if bytes.len() > FILE_LIMIT {
        problems.file(Phrase::new("import-too-big").with("limit", FILE_LIMIT / (1024 * 1024)));
        return None;
    }
    if bytes.starts_with(ZIP) {
        problems.file(Phrase::new("import-workbook"));
        return None;
    }
    let text = match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => utf8(rest, problems)?,
        [0xFF, 0xFE, rest @ ..] => utf16(rest, u16::from_le_bytes, problems)?,
        [0xFE, 0xFF, rest @ ..] => utf16(rest, u16::from_be_bytes, problems)?,
        rest => utf8(rest, problems)?,
    };
    if text.trim().is_empty() {
        problems.file(Phrase::new("import-empty"));
        return None;
    }
    Some(text)
}

fn utf8<'a>(bytes: &'a [u8], problems: &mut Problems) -> Option<Cow<'a, str>> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Some(Cow::Borrowed(text)),
        Err(error) => {
            let good = bytes.iter().take(error.valid_up_to());
            let line = 1 + good.filter(|byte| **byte == b'\n').count() as u64;
            problems.tell(&Spot::at(Place::Line(line)), None, Phrase::new("import-not-utf8"));
            None
        }
    }
}

fn utf16<'a>(bytes: &[u8], unit: fn([u8; 2]) -> u16, problems: &mut Problems) -> Option<Cow<'a, str>> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let text: Result<String, _> = char::decode_utf16(pairs.iter().map(|pair| unit(*pair))).collect();
    match text {
        Ok(text) if rest.is_empty() => Some(Cow::Owned(text)),
        _ => {
            problems.file(Phrase::new("import-not-utf16"));
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case::plain("é".as_bytes(), "é")]
    #[case::bom(b"\xEF\xBB\xBFa", "a")]
    #[case::utf16_le(b"\xFF\xFEa\0\xE9\0", "aé")]
    #[case::utf16_be(b"\xFE\xFF\0a\0\xE9", "aé")]
    fn text_is_read(#[case] bytes: &[u8], #[case] expected: &str) {
        assert_eq!(text(bytes, &mut Problems::new("f")).unwrap(), expected);
    }

    #[rstest]
    #[case::nothing(b"", Place::File, "import-empty")]
    #[case::blank(b" \r\n", Place::File, "import-empty")]
    #[case::only_a_bom(b"\xEF\xBB\xBF", Place::File, "import-empty")]
    #[case::windows_1252(b"id\n1\nCaf\xE9;x", Place::Line(3), "import-not-utf8")]
    #[case::odd_utf16(b"\xFF\xFEa\0b", Place::File, "import-not-utf16")]
    #[case::lone_surrogate(b"\xFF\xFE\x00\xD8a\0", Place::File, "import-not-utf16")]
    #[case::workbook(b"PK\x03\x04rest", Place::File, "import-workbook")]
    fn the_rest_is_refused(#[case] bytes: &[u8], #[case] place: Place, #[case] key: &str) {
        let mut problems = Problems::new("f");
        assert_eq!(text(bytes, &mut problems), None);
        let told = problems.finish();
        assert_eq!((&told[0].place, told[0].phrase.key.as_str()), (&place, key));
    }

    #[test]
    fn a_file_over_the_limit_is_refused() {
        let mut problems = Problems::new("f");
        assert_eq!(text(&vec![b' '; FILE_LIMIT + 1], &mut problems), None);
        assert_eq!(problems.finish()[0].phrase.key, "import-too-big");
    }
}
