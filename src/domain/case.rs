//! A case: a request at Microsoft or another supplier, opened from a ticket here or seen in Partner Center.

use super::Instant;
use super::ids::{TenantId, TicketNumber};
use super::kind::Severity;
use super::phrase::Phrase;
use super::text::{CleanLine, CleanText};
use super::ticket::Reminder;
use super::word::word;
use serde::{Deserialize, Serialize};

word! {
    /// How a case stands, in Partner Center's words.
    #[derive(Default)]
    pub enum CaseStatus {
        /// Not stated, or a word Loket does not know.
        #[default]
        None,
        /// The supplier works on it.
        Open,
        /// Over.
        Closed,
        /// The supplier waits for the partner.
        AttentionNeeded,
    }
}

/// A request at a supplier. The desk's ledger of them is shared: in Partner Center agents see only their own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Case {
    /// The supplier's number: text, whatever it looks like.
    pub number: String,
    /// The vehicle by which it was opened (id of `assets/vehicles`).
    pub vehicle: String,
    /// Whose problem it is; none: the partner's own.
    pub customer: Option<TenantId>,
    /// The ticket it was opened from, if it was.
    pub ticket: Option<TicketNumber>,
    /// What it says.
    pub title: CleanLine,
    /// As agreed with the supplier; none: not stated.
    pub severity: Option<Severity>,
    /// How it stands.
    pub status: CaseStatus,
    /// When it was opened.
    pub opened_at: Option<Instant>,
    /// When the supplier last changed it.
    pub changed_at: Option<Instant>,
    /// When it was closed.
    pub closed_at: Option<Instant>,
}

/// Why a case that came of a question never used an incident, as it is written down: a word, spoken as a sentence.
pub const HOW_TO: &str = "how_to";

word! {
    /// Who has to do something for a case to go on.
    pub enum Ball {
        /// The supplier.
        Supplier,
        /// The desk.
        Desk,
        /// Nobody: it is closed.
        Nobody,
    }
}

word! {
    /// How a case ended.
    pub enum CaseResult {
        /// The supplier solved it.
        Solved,
        /// There is a way around it.
        Workaround,
        /// It is a fault of the product; the supplier will mend it some day.
        Bug,
        /// It was the same as another case.
        Duplicate,
        /// It works as it is meant to.
        ByDesign,
        /// It was taken back, or solved here.
        Withdrawn,
        /// It ended without a solution.
        Unsolved,
    }
}

/// A case with what the desk keeps of it beside what the supplier tells.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaseFile {
    /// The case.
    pub case: Case,
    /// When to ask the supplier again, and what.
    pub follow_up: Option<Reminder>,
    /// How it ended, if somebody said so.
    pub result: Option<CaseResult>,
    /// Why no incident is counted for it: given back, or never used. None: one is, if its vehicle draws on incidents.
    pub spared: Option<CleanLine>,
    /// What happened to it, oldest first.
    pub log: Vec<CaseNote>,
}

impl CaseFile {
    /// A case of which only what the supplier tells is known.
    pub fn new(case: Case) -> Self {
        Self { case, follow_up: None, result: None, spared: None, log: Vec::new() }
    }

    /// When the supplier is to be asked again; a closed case asks for nothing.
    pub fn asks_at(&self) -> Option<Instant> {
        let follow_up = self.follow_up.as_ref().filter(|_| self.case.ball() != Ball::Nobody);
        follow_up.map(|follow_up| follow_up.at)
    }
}

impl Case {
    /// Who has to do something.
    pub fn ball(&self) -> Ball {
        match self.status {
            CaseStatus::None | CaseStatus::Open => Ball::Supplier,
            CaseStatus::AttentionNeeded => Ball::Desk,
            CaseStatus::Closed => Ball::Nobody,
        }
    }
}

/// One thing that happened to a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaseNote {
    /// When.
    pub at: Instant,
    /// Who recorded it.
    pub by: String,
    /// What, as one line.
    pub what: Phrase,
    /// What was said.
    pub text: CleanText,
}
