//! One request of one customer.
//!
//! The state holds what rules need. The words people wrote are in the timeline, which the store keeps apart.

use super::Instant;
use super::checklist::Answer;
use super::claim::{Claim, ClaimOutcome};
use super::escalation::Draft;
use super::ids::{TenantId, TicketNumber};
use super::kind::{Method, Nature, Service, Severity, Topic};
use super::offering::PromiseId;
use super::sla::ClockKind;
use super::status::Status;
use super::text::{CleanLine, CleanText};
use super::work::Bill;
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
    /// The customer wrote or called, and waits for an answer.
    CustomerSpoke,
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
    /// The promise under which it was resolved: what is promised later does not move it. None while it is active.
    pub promise: Option<PromiseId>,
    /// When it was handed over to suppliers, oldest first.
    pub handovers: Vec<Handover>,
    /// Deadlines set by hand, by clock.
    pub manual: BTreeMap<ClockKind, ManualDeadline>,
    /// The newest promise to call back.
    pub call_back: Option<CallBack>,
    /// Calls since somebody was last reached.
    pub attempts: u32,
    /// What the desk is to be reminded of.
    pub reminder: Option<Reminder>,
    /// Deadlines that passed, oldest first.
    pub breaches: Vec<Breach>,
    /// Work and money; none: no work was logged and nothing quoted.
    pub bill: Option<Box<Bill>>,
    /// Hand-over, health issue and claims; none: there was nothing of the kind.
    pub escalation: Option<Box<Escalation>>,
}

/// What few tickets have: a hand-over under way, the problem of Microsoft that it is, and what can be claimed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Escalation {
    /// A hand-over under way.
    pub draft: Option<Draft>,
    /// The health issue that it is, by id.
    pub issue: Option<String>,
    /// What can be claimed, with what became of it last and when it was first settled; one of each kind.
    pub claims: Vec<(Claim, Option<(ClaimOutcome, Instant)>)>,
}

impl Ticket {
    /// A request as it came in, before anything else happened.
    pub fn new(
        number: TicketNumber,
        customer: TenantId,
        request: Request,
        created_at: Instant,
        created_by: String,
    ) -> Self {
        Self {
            number,
            customer,
            request,
            status: Status::New,
            assignee: None,
            created_at,
            created_by,
            changed_at: created_at,
            marks: Vec::new(),
            waiting: None,
            answers: BTreeMap::new(),
            cases: Vec::new(),
            promise: None,
            handovers: Vec::new(),
            manual: BTreeMap::new(),
            call_back: None,
            attempts: 0,
            reminder: None,
            breaches: Vec::new(),
            bill: None,
            escalation: None,
        }
    }

    /// When the wait for the customer is over by itself: at its expected end, or when a reminder comes.
    pub fn wait_ends(&self) -> Option<Instant> {
        let waiting = self.waiting.as_ref().filter(|_| self.status == Status::WaitingCustomer)?;
        let reminder = self.reminder.as_ref().map(|reminder| reminder.at);
        let end = waiting.until.into_iter().chain(reminder).min()?;
        let last = self.marks.last().map_or(self.created_at, |(at, _)| *at);
        Some(end.max(last))
    }

    /// What can be claimed for it, with what became of each claim and when it was first settled.
    pub fn claims(&self) -> &[(Claim, Option<(ClaimOutcome, Instant)>)] {
        self.escalation.as_ref().map_or(&[], |escalation| &escalation.claims)
    }

    /// When all that can still be claimed for it is too late; none: nothing is, or all is settled.
    pub fn claims_end(&self) -> Option<Instant> {
        let open = self.claims().iter().filter(|(_, outcome)| outcome.is_none());
        open.map(|(claim, _)| claim.due).max()
    }

    /// Whether it was written down that a round of a clock was late.
    pub fn has_breach(&self, clock: ClockKind, start: Instant) -> bool {
        self.breaches.iter().any(|breach| (breach.clock, breach.start) == (clock, start))
    }

    /// When something last happened that its clocks depend on.
    pub fn settled_at(&self) -> Instant {
        let marks = self.marks.last().map(|(at, _)| *at);
        let vendor = self.handovers.iter().flat_map(|handover| [Some(handover.at), handover.answered_at]);
        let call_back =
            self.call_back.iter().flat_map(|promised| [Some(promised.promised_at), promised.kept_at]);
        let claims = self.claims().iter();
        let claims =
            claims.flat_map(|(claim, outcome)| [Some(claim.opened_at), outcome.map(|(_, settled)| settled)]);
        let all = vendor.chain(call_back).chain(claims).chain([marks]).flatten();
        all.fold(self.created_at, Instant::max)
    }
}

/// A supplier got it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Handover {
    /// The case's number.
    pub case: String,
    /// By which vehicle.
    pub vehicle: String,
    /// As agreed with the supplier.
    pub severity: Severity,
    /// When.
    pub at: Instant,
    /// When the supplier first answered.
    pub answered_at: Option<Instant>,
}

/// A deadline set by hand: it wins over the reckoned one until it is taken away.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ManualDeadline {
    /// When.
    pub due: Instant,
    /// Why.
    pub why: CleanLine,
}

/// Somebody of the customer was promised a call.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CallBack {
    /// When it was promised.
    pub promised_at: Instant,
    /// By when the call is to come.
    pub by: Instant,
    /// Who is to be called.
    pub to: Option<CleanLine>,
    /// When they were called, reached or not.
    pub kept_at: Option<Instant>,
}

/// What the desk is to be reminded of. It ends a wait for the customer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reminder {
    /// When.
    pub at: Instant,
    /// Of what.
    pub text: CleanLine,
}

/// A deadline that passed before its promise was kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Breach {
    /// Of which clock.
    pub clock: ClockKind,
    /// What started that clock (creation, a message, a handover, a promise; open or not): it tells one round of a
    /// repeating clock from the next.
    pub start: Instant,
    /// When it was due.
    pub due: Instant,
}

/// A pause with its reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Waiting {
    /// What is waited for.
    pub reason: CleanLine,
    /// When it is expected to end.
    pub until: Option<Instant>,
}
