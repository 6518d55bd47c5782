//! What happened. Events are the truth: the journal keeps them for ever, so a variant is never changed, only added
//! at the end.

use super::Instant;
use super::case::{Case, CaseStatus};
use super::checklist::Answer;
use super::customer::{CustomerFacts, Subscription};
use super::ids::{CommandId, TenantId, TicketNumber};
use super::kind::{Method, Severity};
use super::offering::OfferingVersion;
use super::people::Actor;
use super::text::{CleanLine, CleanText};
use super::ticket::{Request, Waiting};
use super::word::word;
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

word! {
    /// How a telephone call ended.
    pub enum CallOutcome {
        /// Spoke to the customer.
        Reached,
        /// Nobody answered.
        NoAnswer,
        /// Left a message.
        Voicemail,
    }
}

/// One thing that happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Event {
    /// A customer came to the desk, or its facts changed.
    CustomerKnown {
        /// What is known now.
        facts: CustomerFacts,
    },
    /// An agent gave it an alias or a zone.
    CustomerEdited {
        /// Which.
        tenant: TenantId,
        /// The alias now.
        alias: Option<CleanLine>,
        /// The zone now.
        time_zone: Option<Tz>,
    },
    /// A subscription is new or changed.
    SubscriptionKnown {
        /// Whose.
        tenant: TenantId,
        /// What it is now.
        subscription: Subscription,
    },
    /// A new version of the promise.
    OfferingSet {
        /// Whose.
        tenant: TenantId,
        /// What was promised.
        version: OfferingVersion,
    },
    /// A case is new or changed, as Partner Center tells.
    CaseKnown {
        /// What it is now.
        case: Case,
    },
    /// A request came in.
    TicketCreated {
        /// Its number.
        number: TicketNumber,
        /// Whose.
        customer: TenantId,
        /// What was asked.
        request: Request,
    },
    /// Somebody works on it now, or nobody.
    Assigned {
        /// Which ticket.
        number: TicketNumber,
        /// Who.
        to: Option<String>,
    },
    /// An internal note.
    Noted {
        /// Which ticket.
        number: TicketNumber,
        /// What it says.
        text: CleanText,
    },
    /// A public message to the customer.
    Replied {
        /// Which ticket.
        number: TicketNumber,
        /// How it was sent.
        via: Method,
        /// To whom.
        to: Option<CleanLine>,
        /// What it says.
        text: CleanText,
    },
    /// A call to the customer, or an attempt.
    Called {
        /// Which ticket.
        number: TicketNumber,
        /// Who was called.
        to: Option<CleanLine>,
        /// How it ended.
        outcome: CallOutcome,
        /// What was said.
        text: CleanText,
    },
    /// The ball is with the customer.
    WaitingForCustomer {
        /// Which ticket.
        number: TicketNumber,
        /// Why and until when.
        waiting: Waiting,
    },
    /// The ball is back with the desk.
    Resumed {
        /// Which ticket.
        number: TicketNumber,
    },
    /// A checklist step was answered.
    StepAnswered {
        /// Which ticket.
        number: TicketNumber,
        /// Which step.
        step: String,
        /// What was found.
        answer: Answer,
    },
    /// Solved.
    Resolved {
        /// Which ticket.
        number: TicketNumber,
        /// How.
        text: CleanText,
    },
    /// Over, some days after it was resolved.
    Closed {
        /// Which ticket.
        number: TicketNumber,
    },
    /// Not solved after all.
    Reopened {
        /// Which ticket.
        number: TicketNumber,
        /// Why.
        text: CleanText,
    },
    /// The severity is another.
    SeverityChanged {
        /// Which ticket.
        number: TicketNumber,
        /// What it was.
        from: Severity,
        /// What it is.
        to: Severity,
        /// Why.
        why: CleanLine,
    },
    /// Handed over to a supplier.
    CaseOpened {
        /// Which ticket.
        number: TicketNumber,
        /// The case.
        case: Case,
    },
    /// A case moved.
    CaseMoved {
        /// Which ticket, if it has one.
        number: Option<TicketNumber>,
        /// The case's number.
        case: String,
        /// How it stands now.
        status: CaseStatus,
        /// What the supplier said or did.
        text: CleanText,
    },
}

impl Event {
    /// The ticket in whose timeline this event stands.
    pub fn ticket(&self) -> Option<TicketNumber> {
        match self {
            Self::CustomerKnown { .. }
            | Self::CustomerEdited { .. }
            | Self::SubscriptionKnown { .. }
            | Self::OfferingSet { .. } => None,
            Self::CaseKnown { case } => case.ticket,
            Self::CaseMoved { number, .. } => *number,
            Self::TicketCreated { number, .. }
            | Self::Assigned { number, .. }
            | Self::Noted { number, .. }
            | Self::Replied { number, .. }
            | Self::Called { number, .. }
            | Self::WaitingForCustomer { number, .. }
            | Self::Resumed { number }
            | Self::StepAnswered { number, .. }
            | Self::Resolved { number, .. }
            | Self::Closed { number }
            | Self::Reopened { number, .. }
            | Self::SeverityChanged { number, .. }
            | Self::CaseOpened { number, .. } => Some(*number),
        }
    }
}

/// One acknowledged command: the unit of the journal. Its events all happened, or none did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// Counted from 1 without gaps.
    pub seq: u64,
    /// When the host decided. Never before the record before it.
    pub at: Instant,
    /// Who asked.
    pub actor: Actor,
    /// The client's id of the command.
    pub command: CommandId,
    /// What happened.
    pub events: Vec<Event>,
}
