//! A form: fields, checked when one leaves them, sent as one command. What was typed stays until the host accepted it.

pub mod choice;
pub mod field;
pub mod kinds;
mod listed;
pub mod notes;
pub mod order;
pub mod reading;
pub mod suggest;
pub mod view;

use crate::domain::checklist::Finding;
use crate::domain::command::Command;
use crate::domain::ids::{CommandId, TenantId, TicketNumber};
use crate::domain::phrase::Phrase;
use crate::t;
use crate::tui::commands::Action;
use crate::tui::keymap::key::{Code, Key};
use field::{Entry, Field, FieldId};
pub use suggest::Suggest;

/// What a form is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FormKind {
    /// A new request.
    NewTicket,
    /// An internal note.
    Note(TicketNumber),
    /// A message to the customer.
    Reply(TicketNumber),
    /// A call.
    Call(TicketNumber),
    /// Waiting for the customer.
    Wait(TicketNumber),
    /// The solution.
    Resolve(TicketNumber),
    /// Why it is not solved.
    Reopen(TicketNumber),
    /// Another severity.
    Severity(TicketNumber),
    /// Somebody else.
    Assign(TicketNumber),
    /// The answer to a checklist step.
    Check(TicketNumber, String, Finding),
    /// The supplier's number.
    Case(TicketNumber),
    /// What the request is about.
    Classify(TicketNumber),
    /// What the customer wrote or said.
    Message(TicketNumber),
    /// A call that is promised.
    CallBack(TicketNumber),
    /// What the desk is to be reminded of.
    Remind(TicketNumber),
    /// A deadline by hand.
    Deadline(TicketNumber),
    /// What work will cost.
    Quote(TicketNumber),
    /// Who agreed to a quote.
    Agree(TicketNumber),
    /// Time that was spent.
    LogWork(TicketNumber),
    /// That a customer was told its offering.
    Disclose(TenantId),
    /// Hours that a customer bought.
    BuyBlock(TenantId),
    /// A problem that Microsoft reports.
    LinkIssue(TicketNumber),
    /// What can be claimed.
    Claim(TicketNumber),
    /// What became of a claim.
    Settle(TicketNumber),
    /// What was looked up of a customer.
    Access(TenantId),
    /// What the supplier did with a case.
    CaseUpdate(String),
    /// When to ask the supplier again.
    CaseFollowUp(String),
    /// How a case ended.
    CaseClose(String),
    /// Why an incident was given back.
    CaseRefund(String),
    /// Why something is done that a policy refused: by which action, and what.
    Override(Action, Box<Command>),
}

impl FormKind {
    /// The ticket it is about.
    pub fn number(&self) -> Option<TicketNumber> {
        match self {
            Self::NewTicket
            | Self::Disclose(_)
            | Self::BuyBlock(_)
            | Self::Access(_)
            | Self::CaseUpdate(_)
            | Self::CaseFollowUp(_)
            | Self::CaseClose(_)
            | Self::CaseRefund(_) => None,
            Self::Override(_, command) => match command.as_ref() {
                Command::Ticket(number, _) => Some(*number),
                _ => None,
            },
            Self::Note(number)
            | Self::Reply(number)
            | Self::Call(number)
            | Self::Wait(number)
            | Self::Resolve(number)
            | Self::Reopen(number)
            | Self::Severity(number)
            | Self::Assign(number)
            | Self::Check(number, ..)
            | Self::Case(number)
            | Self::Classify(number)
            | Self::Message(number)
            | Self::CallBack(number)
            | Self::Remind(number)
            | Self::Deadline(number)
            | Self::Quote(number)
            | Self::Agree(number)
            | Self::LogWork(number)
            | Self::LinkIssue(number)
            | Self::Claim(number)
            | Self::Settle(number) => Some(*number),
        }
    }

    /// The customer it is about, if it is not about a ticket.
    pub fn tenant(&self) -> Option<&TenantId> {
        match self {
            Self::Disclose(tenant) | Self::BuyBlock(tenant) | Self::Access(tenant) => Some(tenant),
            _ => None,
        }
    }

    /// The case it is about, by its number, if it is about one.
    pub fn case(&self) -> Option<&str> {
        match self {
            Self::CaseUpdate(case)
            | Self::CaseFollowUp(case)
            | Self::CaseClose(case)
            | Self::CaseRefund(case) => Some(case),
            _ => None,
        }
    }

    /// The action that opens it.
    pub fn action(&self) -> Action {
        match self {
            Self::NewTicket => Action::NewTicket,
            Self::Note(_) => Action::Note,
            Self::Reply(_) => Action::Reply,
            Self::Call(_) => Action::Call,
            Self::Wait(_) => Action::Wait,
            Self::Resolve(_) => Action::Resolve,
            Self::Reopen(_) => Action::Reopen,
            Self::Severity(_) => Action::Severity,
            Self::Assign(_) => Action::Assign,
            Self::Check(_, _, Finding::Done) => Action::StepDone,
            Self::Check(_, _, Finding::Cause) => Action::StepCause,
            Self::Check(_, _, Finding::Skipped) => Action::StepSkip,
            Self::Case(_) => Action::RecordCase,
            Self::Classify(_) => Action::Classify,
            Self::Message(_) => Action::Message,
            Self::CallBack(_) => Action::CallBack,
            Self::Remind(_) => Action::Remind,
            Self::Deadline(_) => Action::Deadline,
            Self::Quote(_) => Action::Quote,
            Self::Agree(_) => Action::Agree,
            Self::LogWork(_) => Action::LogWork,
            Self::Disclose(_) => Action::Disclose,
            Self::BuyBlock(_) => Action::BuyBlock,
            Self::LinkIssue(_) => Action::LinkIssue,
            Self::Claim(_) => Action::Claim,
            Self::Settle(_) => Action::Settle,
            Self::Access(_) => Action::Access,
            Self::CaseUpdate(_) => Action::CaseUpdate,
            Self::CaseFollowUp(_) => Action::CaseFollowUp,
            Self::CaseClose(_) => Action::CaseClose,
            Self::CaseRefund(_) => Action::CaseRefund,
            Self::Override(..) => Action::Override,
        }
    }

    /// What is done in the end: an override does what was refused.
    pub fn deed(&self) -> Action {
        match self {
            Self::Override(action, _) => *action,
            other => other.action(),
        }
    }
}

/// What a key did to a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pressed {
    /// The form took it.
    Taken,
    /// It asks to be sent.
    Submit,
    /// It means nothing here.
    Nothing,
}

/// A form being filled in.
#[derive(Clone, Debug)]
pub struct Form {
    /// What it is for.
    pub kind: FormKind,
    /// Its fields.
    pub fields: Vec<Field>,
    /// The field with the cursor; one past the last is the button.
    pub at: usize,
    /// The command under way.
    pub sent: Option<CommandId>,
    /// What the host said to the last attempt.
    pub refusal: Vec<Phrase>,
}

impl Form {
    /// An empty form.
    pub fn new(kind: FormKind, fields: Vec<Field>) -> Self {
        Self { kind, fields, at: 0, sent: None, refusal: Vec::new() }
    }

    /// What sending it is called.
    pub fn title(&self) -> String {
        if self.field(FieldId::Answer).is_some() { t!("ui-answer") } else { self.kind.action().title() }
    }

    /// The field with the cursor.
    pub fn focused(&self) -> Option<&Field> {
        self.fields.get(self.at)
    }

    fn focused_mut(&mut self) -> Option<&mut Field> {
        self.fields.get_mut(self.at)
    }

    /// A field by name.
    pub fn field(&self, id: FieldId) -> Option<&Field> {
        self.fields.iter().find(|field| field.id == id)
    }

    /// The same, to change it.
    pub fn field_mut(&mut self, id: FieldId) -> Option<&mut Field> {
        self.fields.iter_mut().find(|field| field.id == id)
    }

    /// The text of a field, trimmed.
    pub fn text(&self, id: FieldId) -> String {
        self.field(id).map(Field::text).unwrap_or_default()
    }

    /// Chooses or writes what a field holds, as if the user did.
    pub fn fill(&mut self, id: FieldId, value: &str) {
        if let Some(field) = self.field_mut(id) {
            field.entry.fill(value);
            field.touched = true;
            field.problem = None;
        }
    }

    /// Whether anything was typed or chosen.
    pub fn is_touched(&self) -> bool {
        self.fields.iter().any(|field| field.touched)
    }

    /// Moves to a field; the one that is left is checked.
    pub fn go(&mut self, to: usize) {
        if let Some(field) = self.focused_mut() {
            field.leave();
        }
        self.at = to.min(self.fields.len());
    }

    /// To the next or the previous field, round about.
    pub fn turn(&mut self, forward: bool) {
        let count = self.fields.len() + 1;
        self.go((self.at + if forward { 1 } else { count - 1 }) % count);
    }

    /// Takes a key that no binding took.
    pub fn key(&mut self, key: Key) -> Pressed {
        let is_button = self.at == self.fields.len();
        let enter = key == Key::plain(Code::Enter);
        if is_button {
            return self.button(key);
        }
        let Some(field) = self.focused_mut() else {
            return Pressed::Nothing;
        };
        if field.entry.key(key) {
            field.touched = true;
            field.problem = None;
            return Pressed::Taken;
        }
        match key.code {
            _ if enter => self.turn(true),
            Code::Down => self.turn(true),
            Code::Up => self.turn(false),
            _ => return Pressed::Nothing,
        }
        Pressed::Taken
    }

    fn button(&mut self, key: Key) -> Pressed {
        match key.code {
            Code::Enter => return Pressed::Submit,
            Code::Up => self.turn(false),
            Code::Down => self.turn(true),
            _ => return Pressed::Nothing,
        }
        Pressed::Taken
    }

    /// Takes text as it was pasted; never sends the form.
    pub fn paste(&mut self, text: &str) -> bool {
        let Some(field) = self.focused_mut() else {
            return false;
        };
        let taken = field.entry.paste(text);
        field.touched |= taken;
        taken
    }

    /// What the suggestions under the cursor are asked for.
    pub fn asks_for(&self) -> Option<&str> {
        match &self.focused()?.entry {
            Entry::Suggest(suggest) if suggest.known().is_none() => Some(suggest.input.value()),
            _ => None,
        }
    }

    /// Whether people of the customer are named in it.
    pub fn is_about_people(&self) -> bool {
        let known =
            |field: &Field| matches!(&field.entry, Entry::Suggest(suggest) if suggest.known().is_some());
        self.fields.iter().any(known)
    }

    /// More people of the customer became known.
    pub fn know(&mut self, names: &[String]) {
        for field in &mut self.fields {
            if let Entry::Suggest(suggest) = &mut field.entry {
                suggest.know(names.to_vec());
            }
        }
    }

    /// Checks every field; the cursor goes to the first that is wrong.
    pub fn check(&mut self) -> bool {
        for field in &mut self.fields {
            field.leave();
        }
        match self.fields.iter().position(|field| field.problem.is_some()) {
            Some(wrong) => {
                self.at = wrong;
                false
            }
            None => true,
        }
    }

    /// Says what is wrong with a field, and goes there.
    pub fn blame(&mut self, id: FieldId, problem: Phrase) {
        if let Some(place) = self.fields.iter().position(|field| field.id == id) {
            self.at = place;
            if let Some(field) = self.focused_mut() {
                field.problem = Some(problem);
            }
        }
    }
}
