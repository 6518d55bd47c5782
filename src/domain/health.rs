//! Problems that Microsoft itself reports: service health, as Microsoft Graph tells of it.

use super::Instant;
use super::ids::TenantId;
use super::kind::Service;
use super::text::{CleanLine, CleanText};
use super::word::word;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

word! {
    /// What kind of report.
    #[derive(Default)]
    pub enum IssueClass {
        /// Not stated, or a word Loket does not know.
        #[default]
        Unknown,
        /// Something is broken. Credit may be claimed for it.
        Incident,
        /// Something is less good than it should be. In general nothing can be claimed for it.
        Advisory,
    }
}

/// A problem that Microsoft reports, by its id (`EX226792`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HealthIssue {
    /// Microsoft's id, in capitals; the claim asks for it.
    pub id: String,
    /// One line that says what is the matter.
    pub title: CleanLine,
    /// What users notice.
    pub impact: CleanText,
    /// The service, as Microsoft names it (`Exchange Online`).
    pub service: CleanLine,
    /// The family it belongs to, as far as its name tells.
    pub family: Option<Service>,
    /// The part of the service.
    pub feature: CleanLine,
    /// Incident or advisory.
    pub class: IssueClass,
    /// How it stands, in Microsoft's word (`serviceDegradation`).
    pub status: CleanLine,
    /// Whether it is over.
    pub resolved: bool,
    /// When it began.
    pub started_at: Option<Instant>,
    /// When it ended.
    pub ended_at: Option<Instant>,
    /// When Microsoft last changed the report.
    pub changed_at: Option<Instant>,
}

/// A problem that Microsoft reports, with the customers in whose tenants it was seen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KnownIssue {
    /// The report.
    pub issue: HealthIssue,
    /// Whose tenants; empty: nobody said, it may be anybody's.
    pub tenants: BTreeSet<TenantId>,
}
