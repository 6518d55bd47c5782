//! A case: a request at Microsoft or another supplier, opened from a ticket here or seen in Partner Center.

use super::Instant;
use super::ids::{TenantId, TicketNumber};
use super::kind::Severity;
use super::text::CleanLine;
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
