//! Values that every kind of file has: ids, lines, counts. Each reader checks the text of one field and tells a wrong one.

use super::problem::{Problems, Spot};
use crate::domain::lang::Lang;
use crate::domain::phrase::Phrase;
use crate::domain::text::CleanLine;

/// Longest id, in characters.
const ID_LIMIT: usize = 100;

/// An id: text whatever it looks like, without spaces. `<guid>` and the like of documentation are refused.
pub(super) fn id(text: &str, spot: &Spot, problems: &mut Problems) -> String {
    let text = text.trim();
    if !is_id(text) {
        problems.wrong(spot, text, Phrase::new("import-not-an-id"));
    }
    if is_guid(text) { text.to_lowercase() } else { text.to_owned() }
}

/// Whether a text can be an id.
pub(super) fn is_id(text: &str) -> bool {
    let sound = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | ':');
    !text.is_empty() && text.chars().count() <= ID_LIMIT && text.chars().all(sound)
}

/// Whether a text is a GUID, as tenants and subscriptions have.
pub(super) fn is_guid(text: &str) -> bool {
    text.len() == 36 && uuid::Uuid::try_parse(text).is_ok()
}

/// A line of clean text; may be empty.
pub(super) fn line(text: &str, spot: &Spot, problems: &mut Problems) -> CleanLine {
    clean(text, spot, problems).unwrap_or_default()
}

/// A line that must say something.
pub(super) fn name(text: &str, spot: &Spot, problems: &mut Problems) -> CleanLine {
    let name = clean(text, spot, problems);
    if name.as_ref().is_some_and(|name| name.is_empty()) {
        problems.wrong(spot, text, Phrase::new("import-empty-value"));
    }
    name.unwrap_or_default()
}

/// `None`: the text is too long, and that is told.
fn clean(text: &str, spot: &Spot, problems: &mut Problems) -> Option<CleanLine> {
    match CleanLine::new(text) {
        Ok(line) => Some(line),
        Err(error) => {
            let phrase =
                Phrase::new("import-too-long").with("length", error.length).with("limit", error.limit);
            problems.wrong(spot, text, phrase);
            None
        }
    }
}

/// A whole number of seats.
pub(super) fn count(text: &str, spot: &Spot, problems: &mut Problems) -> u32 {
    text.trim().parse().unwrap_or_else(|_| {
        problems.wrong(spot, text, Phrase::new("import-not-a-count").with("limit", u32::MAX));
        0
    })
}

/// A country code of two letters, in upper case.
pub(super) fn country(text: &str, spot: &Spot, problems: &mut Problems) -> String {
    let code = text.trim().to_ascii_uppercase();
    if code.len() != 2 || !code.chars().all(|c| c.is_ascii_uppercase()) {
        problems.wrong(spot, text, Phrase::new("import-not-a-country"));
    }
    code
}

/// The language of `nl` or `nl-NL`, if Loket speaks it.
pub(super) fn language(text: &str) -> Option<Lang> {
    text.split(['-', '_']).next()?.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::import::problem::Place;
    use rstest::rstest;

    fn told(read: impl FnOnce(&Spot, &mut Problems)) -> Option<String> {
        let mut problems = Problems::new("f");
        read(&Spot::new(Place::Line(2), "field"), &mut problems);
        problems.finish().first().map(|error| error.phrase.key.clone())
    }

    #[rstest]
    #[case("615112491169010", None)]
    #[case("A356AC8C-E310-44F4-BF85-C7F29044AF99", None)]
    #[case("<guid>", Some("import-not-an-id"))]
    #[case("two words", Some("import-not-an-id"))]
    #[case("", Some("import-not-an-id"))]
    fn ids_are_checked(#[case] text: &str, #[case] expected: Option<&str>) {
        assert_eq!(
            told(|spot, problems| {
                id(text, spot, problems);
            })
            .as_deref(),
            expected
        );
    }

    #[test]
    fn guids_are_lower_cased_and_other_ids_kept() {
        let (spot, mut problems) = (Spot::new(Place::File, "id"), Problems::new("f"));
        assert_eq!(
            id(" A356AC8C-E310-44F4-BF85-C7F29044AF99", &spot, &mut problems),
            "a356ac8c-e310-44f4-bf85-c7f29044af99"
        );
        assert_eq!(id("CAS-1234-X", &spot, &mut problems), "CAS-1234-X");
    }

    #[rstest]
    #[case("15", None)]
    #[case(" 0 ", None)]
    #[case("-1", Some("import-not-a-count"))]
    #[case("1.5", Some("import-not-a-count"))]
    #[case("4294967296", Some("import-not-a-count"))]
    fn counts_are_checked(#[case] text: &str, #[case] expected: Option<&str>) {
        assert_eq!(
            told(|spot, problems| {
                count(text, spot, problems);
            })
            .as_deref(),
            expected
        );
    }

    #[rstest]
    #[case("nl", None)]
    #[case("Netherlands", Some("import-not-a-country"))]
    fn countries_are_checked(#[case] text: &str, #[case] expected: Option<&str>) {
        assert_eq!(
            told(|spot, problems| {
                country(text, spot, problems);
            })
            .as_deref(),
            expected
        );
    }

    #[test]
    fn names_of_500_characters_fit_and_501_do_not() {
        let of = |length: usize| {
            told(|spot, problems| {
                name(&"é".repeat(length), spot, problems);
            })
        };
        assert_eq!(of(500), None);
        assert_eq!(of(501).as_deref(), Some("import-too-long"));
        assert_eq!(of(0).as_deref(), Some("import-empty-value"));
    }

    #[rstest]
    #[case("nl-NL", Some(Lang::Nl))]
    #[case("en", Some(Lang::En))]
    #[case("de-DE", None)]
    fn languages(#[case] text: &str, #[case] expected: Option<Lang>) {
        assert_eq!(language(text), expected);
    }
}
