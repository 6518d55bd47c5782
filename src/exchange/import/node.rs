//! A value of a JSON body with its place, and readers for what may stand there.
//!
//! `null` counts as missing. Names are found whatever their case: answers have `companyName`, requests and what
//! PowerShell saves have `CompanyName`.

use super::date;
use super::problem::{Place, Problems, Spot};
use super::value;
use super::word::Word;
use crate::domain::Instant;
use crate::domain::phrase::Phrase;
use crate::domain::text::{CleanLine, CleanText};
use serde_json::Value;

/// A value and where it stands.
#[derive(Clone, Debug)]
pub(super) struct Node<'a> {
    value: &'a Value,
    pointer: String,
    name: &'a str,
}

impl<'a> Node<'a> {
    pub(super) fn root(value: &'a Value) -> Self {
        Self { value, pointer: String::new(), name: "" }
    }

    /// The member of that name, unless it is missing or `null`.
    pub(super) fn member(&self, name: &'a str) -> Option<Node<'a>> {
        let object = self.value.as_object()?;
        let (name, value) = match object.get(name) {
            Some(value) => (name, value),
            None => object
                .iter()
                .find(|(own, _)| own.eq_ignore_ascii_case(name))
                .map(|(own, value)| (own.as_str(), value))?,
        };
        let pointer = format!("{}/{}", self.pointer, name.replace('~', "~0").replace('/', "~1"));
        (!value.is_null()).then_some(Node { value, pointer, name })
    }

    /// The member at the end of a path of names.
    pub(super) fn path(&self, names: &[&'a str]) -> Option<Node<'a>> {
        names.iter().try_fold(self.clone(), |node, name| node.member(name))
    }

    /// The member of that name, which must be there.
    pub(super) fn need(&self, name: &'a str, problems: &mut Problems) -> Option<Node<'a>> {
        let member = self.member(name);
        if member.is_none() {
            problems.tell(&Spot::new(self.place(), name), None, Phrase::new("import-missing"));
        }
        member
    }

    /// The items of an array; `None` if it is no array.
    pub(super) fn items(&self) -> Option<Vec<Node<'a>>> {
        let items = self.value.as_array()?.iter().enumerate();
        Some(
            items
                .map(|(index, value)| Node { value, pointer: format!("{}/{index}", self.pointer), name: "" })
                .collect(),
        )
    }

    pub(super) fn is_object(&self) -> bool {
        self.value.is_object()
    }

    pub(super) fn place(&self) -> Place {
        Place::Pointer(self.pointer.clone())
    }

    pub(super) fn spot(&self) -> Spot {
        match self.name {
            "" => Spot::at(self.place()),
            name => Spot::new(self.place(), name),
        }
    }

    /// The text of a string or of a whole number: ids and counts come as either. No exact text: none.
    pub(super) fn text(&self) -> Option<String> {
        match self.value {
            Value::String(text) => Some(text.clone()),
            Value::Number(number) if !number.is_f64() => Some(number.to_string()),
            _ => None,
        }
    }

    /// Like [`text`](Self::text), and tells if it is none.
    fn need_text(&self, expected: &str, problems: &mut Problems) -> Option<String> {
        let text = self.text();
        if text.is_none() {
            self.wrong(Phrase::new(expected), problems);
        }
        text
    }

    /// Tells that what stands here is wrong.
    pub(super) fn wrong(&self, phrase: Phrase, problems: &mut Problems) {
        let shown = match self.value {
            Value::Object(_) => "{…}".to_owned(),
            Value::Array(_) => "[…]".to_owned(),
            scalar => scalar.to_string(),
        };
        problems.wrong(&self.spot(), &shown, phrase);
    }

    pub(super) fn id(&self, problems: &mut Problems) -> String {
        self.need_text("import-not-text", problems)
            .map(|text| value::id(&text, &self.spot(), problems))
            .unwrap_or_default()
    }

    pub(super) fn line(&self, problems: &mut Problems) -> CleanLine {
        self.need_text("import-not-text", problems)
            .map(|text| value::line(&text, &self.spot(), problems))
            .unwrap_or_default()
    }

    /// Several lines; too long ones are told.
    pub(super) fn lines(&self, problems: &mut Problems) -> CleanText {
        let Some(text) = self.need_text("import-not-text", problems) else { return CleanText::default() };
        CleanText::new(&text).unwrap_or_else(|error| {
            let phrase = Phrase::new("import-too-long");
            self.wrong(phrase.with("length", error.length).with("limit", error.limit), problems);
            CleanText::default()
        })
    }

    pub(super) fn name(&self, problems: &mut Problems) -> CleanLine {
        self.need_text("import-not-text", problems)
            .map(|text| value::name(&text, &self.spot(), problems))
            .unwrap_or_default()
    }

    pub(super) fn count(&self, problems: &mut Problems) -> u32 {
        let text = match self.value {
            Value::Number(number) => number.to_string(),
            _ => self.need_text("import-not-a-number", problems).unwrap_or_else(|| "0".to_owned()),
        };
        value::count(&text, &self.spot(), problems)
    }

    pub(super) fn country(&self, problems: &mut Problems) -> Option<String> {
        let text = self.need_text("import-not-text", problems)?;
        (!text.trim().is_empty()).then(|| value::country(&text, &self.spot(), problems))
    }

    pub(super) fn flag(&self, problems: &mut Problems) -> bool {
        self.value.as_bool().unwrap_or_else(|| {
            self.wrong(Phrase::new("import-not-a-flag"), problems);
            false
        })
    }

    pub(super) fn word(&self, problems: &mut Problems) -> Word {
        Word::new(&self.need_text("import-not-a-word", problems).unwrap_or_default())
    }

    /// The instant, unless it stands for "not set".
    pub(super) fn date(&self, problems: &mut Problems) -> Option<Instant> {
        let text = self.need_text("import-not-text", problems)?;
        if text.trim().is_empty() {
            return None;
        }
        date::parse(&text).unwrap_or_else(|date::NotADate| {
            problems.wrong(&self.spot(), &text, Phrase::new("import-not-a-date"));
            None
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;
    use serde_json::json;

    #[test]
    fn members_have_pointers_and_nulls_are_missing() {
        let value = json!({"A/b": {"c~d": [1, null]}, "gone": null});
        let root = Node::root(&value);
        let deep = root.path(&["a/B", "c~d"]).unwrap();
        assert_eq!(deep.items().unwrap()[1].place(), Place::Pointer("/A~1b/c~0d/1".into()));
        assert!(root.member("gone").is_none() && root.member("b").is_none());
    }

    #[rstest]
    #[case::text(json!("615112491169010"), Ok("615112491169010"))]
    #[case::number(json!(615_112_491_169_010_u64), Ok("615112491169010"))]
    #[case::guid(json!("A356AC8C-E310-44F4-BF85-C7F29044AF99"), Ok("a356ac8c-e310-44f4-bf85-c7f29044af99"))]
    #[case::inexact(json!(1e30), Err("import-not-text"))]
    #[case::flag(json!(true), Err("import-not-text"))]
    #[case::object(json!({}), Err("import-not-text"))]
    fn ids_are_text_whatever_their_type(#[case] value: Value, #[case] expected: Result<&str, &str>) {
        let mut problems = Problems::new("f");
        let id = Node::root(&value).id(&mut problems);
        match problems.finish().first() {
            None => assert_eq!(Ok(id.as_str()), expected),
            Some(error) => assert_eq!(Err(error.phrase.key.as_str()), expected),
        }
    }

    #[rstest]
    #[case(json!(15), None)]
    #[case(json!("15"), None)]
    #[case(json!(1.5), Some("import-not-a-count"))]
    #[case(json!(-1), Some("import-not-a-count"))]
    #[case(json!([]), Some("import-not-a-number"))]
    fn counts(#[case] value: Value, #[case] expected: Option<&str>) {
        let mut problems = Problems::new("f");
        Node::root(&value).count(&mut problems);
        let told = problems.finish();
        assert_eq!(told.first().map(|error| error.phrase.key.as_str()), expected);
    }
}
