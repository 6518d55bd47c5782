//! A field of a form: what it is called, what is in it, what is wrong with it.

use super::choice::Choice;
use super::suggest::Suggest;
use crate::domain::phrase::Phrase;
use crate::domain::text::{LINE_LIMIT, TEXT_LIMIT};
use crate::locale;
use crate::tui::keymap::key::Key;
use crate::tui::widgets::area::AreaInput;
use crate::tui::widgets::line_input::LineInput;
use strum::{IntoStaticStr, VariantArray};

/// Which field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum FieldId {
    /// Whose request.
    Customer,
    /// What is the matter, in a line.
    Title,
    /// What it is about.
    Topic,
    /// The product family.
    Service,
    /// Broken, or a question.
    Nature,
    /// How bad.
    Severity,
    /// By which method.
    Via,
    /// Who asked.
    Contact,
    /// The whole story.
    Description,
    /// What is written, said, found.
    Text,
    /// To whom.
    To,
    /// How a call ended.
    Outcome,
    /// Why.
    Reason,
    /// Until when.
    Until,
    /// Who shall work on it.
    Assignee,
    /// By which vehicle.
    Vehicle,
    /// The supplier's number.
    Number,
}

impl FieldId {
    /// What it is called.
    pub fn label(self) -> String {
        let name: &str = self.into();
        locale::text(&format!("ui-field-{name}"), &[])
    }
}

impl FieldId {
    /// What it takes, if its name does not say.
    pub fn hint(self) -> Option<String> {
        let key = match self {
            Self::Customer => "ui-hint-customer",
            Self::Until => "ui-hint-until",
            Self::Assignee => "ui-hint-assignee",
            _ => return None,
        };
        Some(locale::text(key, &[]))
    }
}

/// How a field is filled in.
#[derive(Clone, Debug)]
pub enum Entry {
    /// One line.
    Line(LineInput),
    /// Several lines.
    Text(Box<AreaInput>),
    /// One of a few.
    Choice(Choice),
    /// A customer, found while one types.
    Suggest(Suggest),
}

impl Entry {
    /// Takes a key; whether it meant something to it.
    pub fn key(&mut self, key: Key) -> bool {
        match self {
            Self::Line(line) => line.key(key),
            Self::Text(area) => area.key(key),
            Self::Choice(choice) => choice.key(key),
            Self::Suggest(suggest) => suggest.key(key),
        }
    }

    /// Takes pasted text; whether it takes text at all.
    pub fn paste(&mut self, text: &str) -> bool {
        match self {
            Self::Line(line) => line.paste(text),
            Self::Text(area) => area.paste(text),
            Self::Suggest(suggest) => suggest.paste(text),
            Self::Choice(_) => return false,
        }
        true
    }
}

/// A field.
#[derive(Clone, Debug)]
pub struct Field {
    /// Which.
    pub id: FieldId,
    /// What is in it.
    pub entry: Entry,
    /// Whether it may not stay empty.
    pub required: bool,
    /// Whether the user changed it.
    pub touched: bool,
    /// What is wrong with it.
    pub problem: Option<Phrase>,
}

impl Field {
    /// A field.
    pub fn new(id: FieldId, entry: Entry) -> Self {
        Self { id, entry, required: false, touched: false, problem: None }
    }

    /// A field of one line.
    pub fn line(id: FieldId, text: &str) -> Self {
        Self::new(id, Entry::Line(LineInput::with(text)))
    }

    /// A field of several lines.
    pub fn text_area(id: FieldId) -> Self {
        Self::new(id, Entry::Text(Box::default()))
    }

    /// A field that may not stay empty.
    #[must_use]
    pub fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// What is in it, trimmed; the stable name of what was chosen.
    pub fn text(&self) -> String {
        match &self.entry {
            Entry::Line(line) => line.value().trim().to_owned(),
            Entry::Text(area) => area.value().trim().to_owned(),
            Entry::Choice(choice) => choice.value().to_owned(),
            Entry::Suggest(suggest) => suggest.value(),
        }
    }

    /// Checks it when the cursor leaves it.
    pub fn leave(&mut self) {
        let text = self.text();
        let limit = match self.entry {
            Entry::Text(_) => TEXT_LIMIT,
            _ => LINE_LIMIT,
        };
        let length = text.chars().count();
        self.problem = if self.required && text.is_empty() {
            Some(Phrase::new("ui-problem-empty"))
        } else if length > limit {
            Some(Phrase::new("ui-problem-long").with("length", length).with("limit", limit))
        } else {
            None
        };
    }
}
