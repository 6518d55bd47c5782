//! Where in the text of a file something stands, for messages.

use super::problem::line_at;
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// One step from a table or a list to what it holds.
#[derive(Clone, Copy, Debug)]
pub(super) enum To<'a> {
    /// The value of a key.
    Key(&'a str),
    /// An entry of a list, counted from 0.
    Entry(usize),
}

/// The line, counted from 1, of what stands at the end of a path; of the last thing on it that is there.
pub(super) fn line_of_path(text: &str, path: &[To<'_>]) -> Option<usize> {
    let root = DeTable::parse(text).ok()?;
    let (first, rest) = path.split_first()?;
    let To::Key(key) = first else { return None };
    let (mut span, mut value) = entry(root.get_ref(), key)?;
    for to in rest {
        let next = match (to, value) {
            (To::Key(key), DeValue::Table(table)) => entry(table, key),
            (To::Entry(place), DeValue::Array(list)) => {
                list.get(*place).map(|item| (item.span(), item.get_ref()))
            }
            _ => None,
        };
        let Some(next) = next else { break };
        (span, value) = next;
    }
    Some(line_at(text, span.start))
}

/// The value of a key, and where the key stands: a text of several lines begins there.
fn entry<'a, 'i>(table: &'a DeTable<'i>, key: &str) -> Option<(Range<usize>, &'a DeValue<'i>)> {
    table
        .iter()
        .find(|(name, _)| name.get_ref() == key)
        .map(|(name, value)| (name.span(), Spanned::get_ref(value)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    const TEXT: &str = "id = \"x\"\n\n[[steps]]\nid = \"one\"\n\n[[steps]]\nid = \"two\"\nchoices = [\n  { id = \"a\" },\n  { id = \"b\",\n    leads_to = \"c\" },\n]\n[steps.text]\nen = \"\"\n";

    #[rstest]
    #[case(&[To::Key("id")], Some(1))]
    #[case(&[To::Key("steps"), To::Entry(0), To::Key("id")], Some(4))]
    #[case(&[To::Key("steps"), To::Entry(1)], Some(6))]
    #[case(&[To::Key("steps"), To::Entry(1), To::Key("text"), To::Key("en")], Some(14))]
    #[case(&[To::Key("steps"), To::Entry(1), To::Key("choices"), To::Entry(1), To::Key("leads_to")], Some(11))]
    #[case(&[To::Key("steps"), To::Entry(1), To::Key("nothing"), To::Key("more")], Some(6))]
    #[case(&[To::Key("nothing")], None)]
    fn paths_have_lines(#[case] path: &[To<'_>], #[case] line: Option<usize>) {
        assert_eq!(line_of_path(TEXT, path), line);
    }
}
