//! The logs that leave the desk: work and money, refusals and overrides.

mod audit;
mod work;

use crate::domain::Instant;
use crate::domain::ids::{TenantId, TicketNumber};
use crate::domain::people::Actor;
use crate::domain::phrase::Phrase;
use crate::domain::work::{Block, Work};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

pub use audit::{audit, is_of_audit};
pub use work::{is_of_work, work_log};

/// Which part of a log.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct LogQuery {
    /// Only this customer, as people name it.
    pub customer: Option<String>,
    /// From this instant on.
    pub from: Option<Instant>,
    /// Before this instant.
    pub until: Option<Instant>,
    /// Leave out so many lines: an answer holds a page of the log, and the next one begins behind it.
    pub skip: usize,
}

/// A line of the work log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WorkRow {
    /// The record it is from.
    pub seq: u64,
    /// When it was logged.
    pub at: Instant,
    /// Who logged it.
    pub actor: String,
    /// On which ticket; none: a block of hours was bought.
    pub number: Option<TicketNumber>,
    /// The ticket's title.
    pub title: String,
    /// What the customer is called.
    pub customer: String,
    /// Which customer.
    pub tenant: TenantId,
    /// The work, or the block.
    pub entry: WorkEntry,
    /// Who agreed to the quote it was charged under, or to the block that was bought.
    pub agreed_by: Option<String>,
    /// Whether the promise has a price for this support at all; work that has one and costs nothing was given away.
    pub priced: bool,
    /// The customer's zone.
    pub time_zone: Tz,
}

impl WorkRow {
    /// When the work began, or the block was bought.
    pub fn began(&self) -> Instant {
        match &self.entry {
            WorkEntry::Work(work) => work.started_at,
            WorkEntry::Block(block) => block.at,
        }
    }
}

/// What a line of the work log is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WorkEntry {
    /// Time spent.
    Work(Work),
    /// Hours bought in advance.
    Block(Block),
}

/// A line of the audit trail: a refusal or an override.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AuditRow {
    /// The record it is from.
    pub seq: u64,
    /// When.
    pub at: Instant,
    /// Who.
    pub actor: Actor,
    /// About which ticket, if one.
    pub number: Option<TicketNumber>,
    /// What the customer is called.
    pub customer: Option<String>,
    /// What was wanted.
    pub action: String,
    /// The rule's stable name.
    pub rule: String,
    /// Why it was refused.
    pub refusal: Phrase,
    /// Why it was done all the same; none: it was not.
    pub overridden: Option<String>,
}
