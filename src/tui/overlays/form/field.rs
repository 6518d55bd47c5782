//! A field of a form: what it is called, what is in it, what is wrong with it.

use super::choice::Choice;
use super::suggest::Suggest;
use crate::domain::phrase::Phrase;
use crate::domain::text::{LINE_LIMIT, TEXT_LIMIT};
use crate::domain::when;
use crate::locale;
use crate::tui::keymap::key::Key;
use crate::tui::typed;
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
    /// Who wrote or called.
    From,
    /// Whether they wait for an answer.
    NeedsReply,
    /// When it is to be.
    When,
    /// Of what.
    What,
    /// Of which clock.
    Clock,
    /// How long.
    Duration,
    /// Outside the service hours.
    OutOfHours,
    /// The person of the customer who agreed.
    AgreedBy,
    /// When it began.
    Started,
    /// Given away.
    Free,
    /// How many.
    Count,
    /// Who told it.
    ToldBy,
    /// When it was told.
    ToldAt,
    /// The answer to a question.
    Answer,
    /// What is to be said beside it.
    Remark,
    /// A problem that Microsoft reports.
    Issue,
    /// What can be claimed.
    Claim,
    /// From which day on.
    Since,
    /// What became of it.
    Result,
    /// How a case stands.
    CaseStatus,
    /// Whether the supplier changed the severity.
    BySupplier,
    /// When to ask the supplier again.
    FollowUp,
    /// What to ask the supplier then.
    Ask,
    /// Whether the incident was given back.
    Refunded,
    /// The role in Azure.
    AzureRole,
    /// Whether there is a reseller relationship.
    Reseller,
}

/// On which side of now a time is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tense {
    /// It is to come.
    ToCome,
    /// It has been.
    Past,
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
            Self::When => "ui-hint-when",
            Self::Duration => "ui-hint-duration",
            Self::Started => "ui-hint-started",
            Self::ToldBy => "ui-hint-told-by",
            Self::ToldAt => "ui-hint-told-at",
            Self::Remark => "ui-hint-remark",
            Self::Since => "ui-hint-since",
            Self::FollowUp => "ui-hint-follow-up",
            _ => return None,
        };
        Some(locale::text(key, &[]))
    }

    /// Whether it takes a time, and which.
    pub fn tense(self) -> Option<Tense> {
        match self {
            Self::Until | Self::When | Self::FollowUp => Some(Tense::ToCome),
            Self::Started | Self::ToldAt => Some(Tense::Past),
            _ => None,
        }
    }

    /// What is wrong with a text that is not empty, as far as the text alone tells.
    fn problem(self, text: &str) -> Option<Phrase> {
        let (readable, key) = match self {
            Self::Duration => (typed::minutes(text).is_some(), "ui-problem-duration"),
            Self::Count => (text.parse::<u32>().is_ok_and(|count| count > 0), "ui-problem-count"),
            Self::Since => (typed::is_day(text), "ui-problem-day"),
            _ => (self.tense().is_none() || when::parse(text).is_some(), "ui-problem-when"),
        };
        (!readable).then(|| Phrase::new(key))
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

    /// Holds this from now on: a text, or the stable name of a choice.
    pub fn fill(&mut self, value: &str) {
        match self {
            Self::Line(line) => *line = LineInput::with(value),
            Self::Text(area) => **area = AreaInput::with(value),
            Self::Choice(choice) => choice.choose(value),
            Self::Suggest(suggest) => suggest.hold(value),
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

    /// A field for a person, one of these or another.
    pub fn person(id: FieldId, names: Vec<String>, text: &str) -> Self {
        Self::new(id, Entry::Suggest(Suggest::among(names, text)))
    }

    /// A question with two answers.
    pub fn yes_or_no(id: FieldId, yes: bool) -> Self {
        Self::new(id, Entry::Choice(Choice::yes_or_no(yes)))
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
            self.id.problem(&text).filter(|_| !text.is_empty())
        };
    }
}
