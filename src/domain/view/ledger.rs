//! Rows of escalation: cases, incidents used and left, health issues, GDAP, claims.

use super::Words;
use crate::domain::Instant;
use crate::domain::case::{Ball, Case, CaseNote, CaseResult};
use crate::domain::claim::{Claim, ClaimOutcome};
use crate::domain::delegation::Gdap;
use crate::domain::health::HealthIssue;
use crate::domain::phrase::Phrase;
use crate::domain::sla::Clock;
use crate::domain::ticket::Reminder;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Which cases.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct CaseQuery {
    /// Those that are closed too.
    pub all: bool,
    /// Only those of which number, title, vehicle, customer or ticket contain this; empty: any.
    pub text: String,
    /// Skip so many.
    pub offset: usize,
    /// Show so many; 0: all.
    pub limit: usize,
}

/// A case in the ledger.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaseRow {
    /// What the supplier tells.
    pub case: Case,
    /// What its customer is called; empty: the partner's own.
    pub customer_name: String,
    /// What its vehicle is called today.
    pub vehicle_name: Words,
    /// Who has to do something.
    pub ball: Ball,
    /// Who works on its ticket.
    pub assignee: Option<String>,
    /// The clock of the supplier's first answer, while its ticket is in memory and the case is the newest of it.
    pub clock: Option<Clock>,
    /// When to ask the supplier again, and what.
    pub follow_up: Option<Reminder>,
    /// How it ended.
    pub result: Option<CaseResult>,
    /// Whether an incident is counted for it; none: its vehicle draws on none.
    pub incident: Option<bool>,
}

impl CaseRow {
    /// Whether the supplier is to be asked again by now.
    pub fn follow_up_due(&self, now: Instant) -> bool {
        let follow_up = self.follow_up.as_ref().filter(|_| self.ball != Ball::Nobody);
        follow_up.is_some_and(|follow_up| follow_up.at <= now)
    }
}

/// Cases.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CasesView {
    /// The rows of the window.
    pub rows: Vec<CaseRow>,
    /// The place of the first row among all that match.
    pub offset: usize,
    /// How many match.
    pub matching: usize,
    /// How many there are.
    pub total: usize,
}

/// A case with all there is to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaseView {
    /// As in the ledger.
    pub row: CaseRow,
    /// Why no incident is counted for it.
    pub spared: Option<Phrase>,
    /// What happened to it, oldest first.
    pub log: Vec<CaseNote>,
}

/// What an offer gives for a vehicle in a period, and what is left of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EntitlementRow {
    /// The offer's id.
    pub offer: String,
    /// The vehicle, by id.
    pub vehicle: String,
    /// What the vehicle is called on the day.
    pub name: Words,
    /// How many incidents, or hours, a year; none: without limit.
    pub count: Option<i64>,
    /// How many were used. Hours are not counted.
    pub used: i64,
    /// How many are left; none: without limit.
    pub left: Option<i64>,
    /// First day of the period.
    pub from: NaiveDate,
    /// Last day of the period.
    pub until: NaiveDate,
    /// Days until then.
    pub days_left: i64,
    /// Whether something is left and the last day is near.
    pub expires_soon: bool,
    /// The cases that used it, oldest first.
    pub cases: Vec<String>,
    /// Where the numbers come from.
    pub source: String,
    /// How sure the source is on the day: A, B, C, D or `?` (FACTS).
    pub confidence: String,
}

/// Incidents and hours of all offers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct EntitlementsView {
    /// As of which day.
    pub on: NaiveDate,
    /// One per offer and vehicle, what ends first in front.
    pub rows: Vec<EntitlementRow>,
}

/// A problem that Microsoft reports.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct IssueRow {
    /// The report.
    pub issue: HealthIssue,
    /// In whose tenants it was seen, by what they are called.
    pub customers: Vec<String>,
    /// Whether the ticket at hand is linked to it; of no ticket: never.
    pub linked: bool,
}

/// A GDAP relationship as of now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GdapRow {
    /// The relationship.
    pub gdap: Gdap,
    /// Names of its roles, as far as they are known; else their ids.
    pub role_names: Vec<String>,
    /// Whether it is in force now.
    pub in_force: bool,
    /// Whole days until its end; none: it has none, or is not in force.
    pub days_left: Option<i64>,
    /// Whether requests may be opened with it, for Microsoft 365 and Dynamics 365.
    pub support: bool,
}

/// Something that can be claimed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClaimView {
    /// What, and until when.
    pub claim: Claim,
    /// What became of it, and when.
    pub outcome: Option<(ClaimOutcome, Instant)>,
    /// Whole days until it is too late; less than none: past.
    pub days_left: i64,
    /// The rule, as people read it.
    pub rule: Words,
    /// Whether this partner may claim it itself; else its provider must.
    pub may_claim: bool,
    /// Who may claim.
    pub who: Words,
    /// The evidence that is asked for.
    pub evidence: Vec<Words>,
    /// Where the rule comes from.
    pub source: String,
    /// How sure the source is: A, B, C, D or `?` (FACTS).
    pub confidence: String,
}
