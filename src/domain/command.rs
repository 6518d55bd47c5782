//! What somebody wants done. The only way to change a desk.

use super::Instant;
use super::case::{CaseResult, CaseStatus};
use super::checklist::Answer;
use super::claim::{ClaimKind, ClaimOutcome};
use super::delegation::AzureRole;
use super::escalation::Draft;
use super::event::CallOutcome;
use super::ids::TicketNumber;
use super::import::Import;
use super::kind::{Method, Nature, Service, Severity, Topic};
use super::offering::{Offering, PromiseId};
use super::sla::ClockKind;
use super::text::{CleanLine, CleanText};
use super::ticket::{Reminder, Request, Waiting};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

/// A wish. Customers are named as people name them (tenant id, domain, name, alias, or an unambiguous part).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Command {
    /// Take in what Partner Center gave. All of it or nothing.
    Import(Import),
    /// Give a customer an alias or a zone; `Some(None)` takes it away.
    EditCustomer {
        /// Which.
        customer: String,
        /// The new alias.
        alias: Option<Option<CleanLine>>,
        /// The new zone.
        time_zone: Option<Option<Tz>>,
    },
    /// Promise a customer something new.
    SetOffering {
        /// Whom.
        customer: String,
        /// What.
        offering: Box<Offering>,
    },
    /// Take down a request.
    CreateTicket {
        /// Whose.
        customer: String,
        /// What was asked.
        request: Request,
    },
    /// Do something with a ticket.
    Ticket(TicketNumber, Verb),
    /// Do something with a case, by its number.
    Case(String, CaseVerb),
    /// Close tickets that were resolved long enough ago. The host asks for it.
    CloseResolved,
    /// Follow the default offering of the configuration. The host asks for it.
    SetDefaultOffering(Box<Offering>),
    /// Record that a customer was told what it is promised.
    Disclose {
        /// Whom.
        customer: String,
        /// Which version; none: the one in force.
        promise: Option<PromiseId>,
        /// How.
        via: Method,
        /// Who told it; none: who records it.
        by: Option<CleanLine>,
        /// Who was told.
        to: Option<CleanLine>,
        /// When; none: now.
        at: Option<Instant>,
    },
    /// Record that a customer bought blocks of hours, at the price of its promise.
    BuyBlock {
        /// Who.
        customer: String,
        /// The topic and service whose price it is.
        topic: Topic,
        /// The product family.
        service: Service,
        /// How many blocks.
        count: u32,
        /// The person of the customer who agreed.
        agreed_by: CleanLine,
    },
    /// Take the next ticket: of those that nobody has, the first in the order of [`Sort::Reachable`].
    ///
    /// [`Sort::Reachable`]: super::view::Sort::Reachable
    TakeNext {
        /// Filter words, as in the queue; empty: any.
        filter: String,
    },
    /// Write down deadlines that passed and reminders that came. The host asks for it.
    KeepTime,
    /// Record what was looked up of a customer; what is none stays as it is.
    SetAccess {
        /// Whose.
        customer: String,
        /// The role in Azure.
        azure_role: Option<AzureRole>,
        /// Whether there is a reseller relationship.
        reseller: Option<bool>,
    },
    /// Record that a mail was sent, or why not. The host asks for it.
    MailDone {
        /// Which.
        mail: u64,
        /// Why it could not be sent; none: it was.
        problem: Option<CleanLine>,
    },
    /// Do this although a policy refuses it, once. For supervisors.
    Override {
        /// Why.
        why: CleanLine,
        /// What.
        command: Box<Command>,
    },
}

impl Command {
    /// The ticket that must be at hand to decide on it, also if something is overridden for that.
    pub fn ticket(&self) -> Option<TicketNumber> {
        match self {
            Self::Ticket(number, _) => Some(*number),
            Self::Override { command, .. } => command.ticket(),
            Self::Import(_)
            | Self::EditCustomer { .. }
            | Self::SetOffering { .. }
            | Self::CreateTicket { .. }
            | Self::Case(..)
            | Self::CloseResolved
            | Self::SetDefaultOffering(_)
            | Self::Disclose { .. }
            | Self::BuyBlock { .. }
            | Self::TakeNext { .. }
            | Self::SetAccess { .. }
            | Self::MailDone { .. }
            | Self::KeepTime => None,
        }
    }
}

/// What can be done with one case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum CaseVerb {
    /// Record what the supplier did, and what the desk will do.
    Update {
        /// How it stands now; none: as before.
        status: Option<CaseStatus>,
        /// Its severity now; none: as before.
        severity: Option<Severity>,
        /// Whether the supplier changed the severity, and not the desk.
        by_supplier: bool,
        /// When to ask the supplier again; `Some(None)` no more, none: as before.
        follow_up: Option<Option<Reminder>>,
        /// What was said.
        text: CleanText,
    },
    /// It is over.
    Close {
        /// How it ended; none: as it was recorded before, or solved.
        result: Option<CaseResult>,
        /// Whether the supplier gave the incident back.
        refunded: bool,
        /// What was said.
        text: CleanText,
    },
    /// The supplier gave the incident back.
    Refund {
        /// Why.
        why: CleanLine,
    },
}

impl CaseVerb {
    /// How it stands now, and what was said.
    pub fn moved(status: CaseStatus, text: CleanText) -> Self {
        Self::Update { status: Some(status), severity: None, by_supplier: false, follow_up: None, text }
    }
}

/// What can be done with one ticket.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Verb {
    /// Work on it oneself.
    Take,
    /// Give it to somebody, or to nobody.
    Assign(Option<CleanLine>),
    /// Write an internal note.
    Note(CleanText),
    /// Write to the customer.
    Reply {
        /// How; none: as it came in.
        via: Option<Method>,
        /// To whom; none: who asked.
        to: Option<CleanLine>,
        /// What.
        text: CleanText,
    },
    /// Record a call.
    Call {
        /// Who was called; none: who asked.
        to: Option<CleanLine>,
        /// How it ended.
        outcome: CallOutcome,
        /// What was said.
        text: CleanText,
    },
    /// Wait for the customer.
    Wait(Waiting),
    /// Go on.
    Resume,
    /// Answer a checklist step.
    Check {
        /// Which.
        step: String,
        /// What was found.
        answer: Answer,
    },
    /// It is solved.
    Resolve(CleanText),
    /// It is not solved after all.
    Reopen(CleanText),
    /// It is more or less bad than thought.
    Severity {
        /// How bad.
        to: Severity,
        /// Why.
        why: CleanLine,
    },
    /// It was handed over to a supplier.
    OpenCase {
        /// By which vehicle.
        vehicle: String,
        /// The supplier's number.
        number: CleanLine,
        /// As agreed with the supplier; none: the ticket's.
        severity: Option<Severity>,
    },
    /// Record what the customer wrote or said.
    Heard {
        /// How.
        via: Method,
        /// Who; none: who asked.
        from: Option<CleanLine>,
        /// What.
        text: CleanText,
        /// Whether they wait for an answer.
        needs_reply: bool,
    },
    /// Promise somebody of the customer a call.
    CallBack {
        /// By when.
        by: Instant,
        /// Whom; none: who asked.
        to: Option<CleanLine>,
    },
    /// Set a deadline by hand, or take it away.
    Deadline {
        /// Of which clock.
        clock: ClockKind,
        /// When; none: the reckoned one holds again.
        due: Option<Instant>,
        /// Why.
        why: CleanLine,
    },
    /// Be reminded, or no more.
    Remind(Option<Reminder>),
    /// Reckon and record what so much work will cost.
    Quote {
        /// Minutes of work.
        minutes: u32,
        /// As work outside the service hours.
        out_of_hours: bool,
    },
    /// Record that the customer agreed to the newest quote.
    Agree {
        /// The person of the customer.
        by: CleanLine,
        /// How they said so.
        via: Method,
    },
    /// Log time spent.
    LogWork {
        /// Minutes.
        minutes: u32,
        /// When it began; none: so long ago that it ends now.
        started_at: Option<Instant>,
        /// What was done.
        text: CleanText,
        /// Given away: charged to nobody.
        free: bool,
    },
    /// It is about something else; what is none stays as it is.
    Classify {
        /// What it is about.
        topic: Option<Topic>,
        /// The product family.
        service: Option<Service>,
        /// Broken, or a question.
        nature: Option<Nature>,
        /// Why.
        why: CleanLine,
    },
    /// Go on with the hand-over, or give it up.
    Draft(Option<Draft>),
    /// It is a problem that Microsoft reports; none: it is not after all.
    LinkIssue(Option<String>),
    /// Something can be claimed.
    OpenClaim {
        /// What.
        kind: ClaimKind,
        /// The day from which its time is counted.
        since: chrono::NaiveDate,
    },
    /// A claim was asked for, answered or given up.
    SettleClaim {
        /// Which.
        kind: ClaimKind,
        /// What became of it.
        outcome: ClaimOutcome,
        /// What is to be said of it.
        text: CleanText,
    },
    /// Mail the hand-over by a vehicle to the provider or supplier of the configuration.
    Mail {
        /// By which vehicle.
        vehicle: String,
        /// What it is about.
        subject: CleanLine,
        /// What it says.
        text: CleanText,
    },
}
