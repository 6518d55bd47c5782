//! Money that can be asked back from Microsoft, as long as it is asked in time (FACTS 1.8).
//!
//! Which claims there are, until when, by whom and with what evidence is data (`assets/vehicles/claims.toml`). The last
//! day is reckoned once, when the claim is written down, by the rules of that day.

use super::Instant;
use super::word::word;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

word! {
    /// What can be claimed.
    pub enum ClaimKind {
        /// Service credit for an outage: from the end of its billing month on.
        SlaCredit,
        /// Cancellation or fewer seats of a licence or software subscription: from the start of the term on.
        NceCancel,
        /// A subscription ordered twice, of the offers before the new commerce experience: from the new order on.
        DuplicateOrder,
        /// Azure used by a fraud, once per tenant: from the first fraudulent use on.
        AzureFraud,
    }
}

word! {
    /// What became of a claim.
    pub enum ClaimOutcome {
        /// Asked for; the deadline is kept.
        Submitted,
        /// Granted.
        Granted,
        /// Refused.
        Refused,
        /// Not asked for after all.
        Withdrawn,
    }
}

/// A claim of a ticket; one of each kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claim {
    /// What is claimed.
    pub kind: ClaimKind,
    /// The day from which its time is counted: of the outage, the start of the term, the order, the first misuse.
    pub since: NaiveDate,
    /// When it was written down.
    pub opened_at: Instant,
    /// The first instant at which it is too late.
    pub due: Instant,
    /// The health issue it is about, if it is about one.
    pub issue: Option<String>,
}
