//! One request of one customer.
//!
//! The state holds what rules need. The words people wrote are in the timeline, which the store keeps apart.

use super::Instant;
use super::checklist::Answer;
use super::ids::{TenantId, TicketNumber};
use super::kind::{Method, Nature, Service, Severity, Topic};
use super::status::Status;
use super::text::{CleanLine, CleanText};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a caller tells when a ticket is made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Request {
    /// One line that says what is the matter.
    pub title: CleanLine,
    /// The whole story, if told.
    pub description: CleanText,
    /// What it is about.
    pub topic: Topic,
    /// The product family.
    pub service: Service,
    /// Broken, or a question.
    pub nature: Nature,
    /// How bad.
    pub severity: Severity,
    /// How it came in.
    pub via: Method,
    /// Who asked.
    pub contact: Option<CleanLine>,
}

/// Something in a ticket's life that clocks depend on. Kept in order of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Mark {
    /// An agent wrote or spoke to the customer.
    AgentSpoke,
    /// The ball went to the customer: clocks pause.
    WaitingCustomer,
    /// The ball went to the supplier.
    WaitingVendor,
    /// The ball came back.
    Resumed,
    /// Solved.
    Resolved,
    /// Not solved after all.
    Reopened,
    /// From here on the targets of another severity hold, also backwards.
    Severity(Severity),
}

/// A ticket as rules see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ticket {
    /// Its number.
    pub number: TicketNumber,
    /// Whose.
    pub customer: TenantId,
    /// What was asked; severity as it stands now.
    pub request: Request,
    /// Where it stands.
    pub status: Status,
    /// Who works on it.
    pub assignee: Option<String>,
    /// When it came in.
    pub created_at: Instant,
    /// Who took it in.
    pub created_by: String,
    /// When something last happened to it.
    pub changed_at: Instant,
    /// What clocks depend on, after creation, oldest first.
    pub marks: Vec<(Instant, Mark)>,
    /// Why and until when the customer is waited for, while it is.
    pub waiting: Option<Waiting>,
    /// Answers to checklist steps, by step id.
    pub answers: BTreeMap<String, Answer>,
    /// Numbers of its cases at suppliers.
    pub cases: Vec<String>,
    /// The version of the promise under which it was resolved: what is promised later does not move it. None while
    /// it is active.
    pub promise: Option<u32>,
}

/// A pause with its reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Waiting {
    /// What is waited for.
    pub reason: CleanLine,
    /// When it is expected to end.
    pub until: Option<Instant>,
}
