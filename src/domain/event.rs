//! What happened. Events are the truth: the journal keeps them for ever, so a variant is never changed, only added
//! at the end.

mod concerns;

use super::Instant;
use super::case::{Case, CaseResult, CaseStatus};
use super::checklist::Answer;
use super::claim::{Claim, ClaimKind, ClaimOutcome};
use super::customer::{CustomerFacts, Subscription};
use super::delegation::{Access, Gdap, SupportContact};
use super::disclosure::Disclosure;
use super::escalation::{Classification, Draft};
use super::health::HealthIssue;
use super::ids::{CommandId, TenantId, TicketNumber};
use super::kind::{Method, Severity};
use super::mail::Mail;
use super::offering::OfferingVersion;
use super::offering::first::FirstVersion;
use super::people::Actor;
use super::phrase::Phrase;
use super::sla::ClockKind;
use super::text::{CleanLine, CleanText};
use super::ticket::{Breach, Reminder, Request, Waiting};
use super::word::word;
use super::work::{Agreement, Block, Quote, Work};
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
        /// The line was busy.
        Busy,
        /// Somebody else answered, or the number does not exist.
        WrongNumber,
    }
}

/// One thing that happened. Its name in `kebab-case` is the word for it in timelines.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
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
    /// A new version of the promise, as it was written before [`OfferingPromised`](Self::OfferingPromised). Never made
    /// any more.
    OfferingSet {
        /// Whose.
        tenant: TenantId,
        /// What was promised.
        version: FirstVersion,
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
    /// A new version of a promise.
    OfferingPromised {
        /// To whom; none: the default offering of the configuration.
        tenant: Option<TenantId>,
        /// What was promised.
        version: OfferingVersion,
    },
    /// A customer was told what it is promised.
    Disclosed {
        /// Which.
        tenant: TenantId,
        /// What, when, how and by whom.
        disclosure: Disclosure,
    },
    /// A customer bought hours in advance.
    BlockBought {
        /// Which.
        tenant: TenantId,
        /// The hours and what they cost.
        block: Block,
    },
    /// The customer wrote or called about a ticket.
    CustomerSpoke {
        /// Which ticket.
        number: TicketNumber,
        /// How.
        via: Method,
        /// Who.
        from: Option<CleanLine>,
        /// What they said.
        text: CleanText,
        /// Whether they wait for an answer; a *thank you* needs none.
        needs_reply: bool,
    },
    /// Somebody of the customer was promised a call.
    CallBackPromised {
        /// Which ticket.
        number: TicketNumber,
        /// By when.
        by: Instant,
        /// Who is to be called.
        to: Option<CleanLine>,
    },
    /// A deadline was set by hand, or taken away.
    DeadlineSet {
        /// Which ticket.
        number: TicketNumber,
        /// Which clock.
        clock: ClockKind,
        /// The deadline; none: the reckoned one holds again.
        due: Option<Instant>,
        /// Why.
        why: CleanLine,
    },
    /// A deadline passed before its promise was kept.
    Breached {
        /// Which ticket.
        number: TicketNumber,
        /// Which, and when it was due; the host may have seen it later.
        breach: Breach,
    },
    /// The desk is to be reminded, or no more.
    ReminderSet {
        /// Which ticket.
        number: TicketNumber,
        /// When and of what; none: no more.
        reminder: Option<Reminder>,
    },
    /// A reminder came, or the expected end of a wait. It ends the wait for the customer.
    Reminded {
        /// Which ticket.
        number: TicketNumber,
        /// When it was due; the host may have seen it later.
        due: Instant,
        /// Of what.
        text: CleanLine,
    },
    /// The customer was told what the work will cost.
    Quoted {
        /// Which ticket.
        number: TicketNumber,
        /// What was told.
        quote: Quote,
    },
    /// The customer agreed to the newest quote.
    QuoteAgreed {
        /// Which ticket.
        number: TicketNumber,
        /// Who, how and when.
        agreement: Agreement,
    },
    /// Somebody worked on it.
    WorkLogged {
        /// Which ticket.
        number: TicketNumber,
        /// What, how long, and what it costs.
        work: Work,
    },
    /// A policy said no. Nothing else happened.
    Refused {
        /// About which ticket, if one.
        number: Option<TicketNumber>,
        /// About which customer.
        tenant: Option<TenantId>,
        /// What was wanted: the word of the command line, as `reply`.
        action: String,
        /// The rule's stable name.
        rule: String,
        /// Why.
        why: Phrase,
    },
    /// A supervisor let something happen against a refusal, once. What happened stands in the same record.
    Overridden {
        /// About which ticket, if one.
        number: Option<TicketNumber>,
        /// About which customer.
        tenant: Option<TenantId>,
        /// What was wanted: the word of the command line, as `reply`.
        action: String,
        /// The rule that was overridden.
        rule: String,
        /// What the rule said.
        refusal: Phrase,
        /// The supervisor's reason.
        why: CleanLine,
    },
    /// The request is about something else than was thought.
    Reclassified {
        /// Which ticket.
        number: TicketNumber,
        /// What it was about.
        from: Classification,
        /// What it is about.
        to: Classification,
        /// Why.
        why: CleanLine,
    },
    /// A hand-over went on, or was given up.
    EscalationDrafted {
        /// Which ticket.
        number: TicketNumber,
        /// How far it is; none: it was given up.
        draft: Option<Draft>,
    },
    /// Microsoft reports a problem, or more of it.
    HealthIssueKnown {
        /// What is known now.
        issue: HealthIssue,
        /// The customer in whose tenant it was seen; none: the report did not say.
        tenant: Option<TenantId>,
    },
    /// A ticket was found to be a problem that Microsoft reports, or not to be.
    IssueLinked {
        /// Which ticket.
        number: TicketNumber,
        /// The report's id; none: none any more.
        issue: Option<String>,
    },
    /// A GDAP relationship is new or changed.
    GdapKnown {
        /// With whom.
        tenant: TenantId,
        /// What it is now.
        gdap: Gdap,
    },
    /// An agent looked up what no export tells.
    AccessKnown {
        /// Of whom.
        tenant: TenantId,
        /// What is known now.
        access: Access,
    },
    /// Who stands in the customer's portal as its support contact.
    SupportContactKnown {
        /// Whose portal.
        tenant: TenantId,
        /// What stands there.
        contact: SupportContact,
    },
    /// The supplier is to be asked again, or no more.
    FollowUpSet {
        /// The ticket of the case, if it has one.
        number: Option<TicketNumber>,
        /// The case's number.
        case: String,
        /// When and what; none: no more.
        follow_up: Option<Reminder>,
    },
    /// The severity of a case is another.
    CaseSeverityChanged {
        /// The ticket of the case, if it has one.
        number: Option<TicketNumber>,
        /// The case's number.
        case: String,
        /// What it was, if that was known.
        from: Option<Severity>,
        /// What it is.
        to: Severity,
        /// Whether the supplier changed it, and not the desk.
        by_supplier: bool,
        /// Why.
        why: CleanLine,
    },
    /// A case is over.
    CaseEnded {
        /// The ticket of the case, if it has one.
        number: Option<TicketNumber>,
        /// The case's number.
        case: String,
        /// How it ended.
        result: CaseResult,
        /// What the supplier said.
        text: CleanText,
    },
    /// No incident is counted for a case: it was given back, or never used.
    IncidentSpared {
        /// The ticket of the case, if it has one.
        number: Option<TicketNumber>,
        /// The case's number.
        case: String,
        /// Why.
        why: CleanLine,
    },
    /// Something can be claimed.
    ClaimOpened {
        /// For which ticket.
        number: TicketNumber,
        /// What, and until when.
        claim: Claim,
    },
    /// A claim was asked for, answered or given up.
    ClaimSettled {
        /// Of which ticket.
        number: TicketNumber,
        /// Which claim.
        kind: ClaimKind,
        /// What became of it.
        outcome: ClaimOutcome,
        /// What is to be said of it.
        text: CleanText,
    },
    /// A mail is to be sent.
    MailQueued {
        /// About which ticket.
        number: TicketNumber,
        /// The mail.
        mail: Mail,
    },
    /// A mail was handed to the mail program, or could not be.
    MailSent {
        /// About which ticket.
        number: TicketNumber,
        /// Which mail.
        mail: u64,
        /// Why it could not be sent; none: it was.
        problem: Option<CleanLine>,
    },
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
