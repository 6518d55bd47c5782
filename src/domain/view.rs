//! What clients see: plain data computed from the desk, with clean text and UTC instants.
//!
//! The client formats time, language and colour, so a countdown costs no traffic. The rows that the command line
//! prints as JSON serialise with the names of DESIGN 5.

mod alerts;
mod board;
mod cases;
mod claims;
mod customers;
mod entitlements;
mod explain;
mod gdap;
mod issues;
mod ledger;
pub mod log;
mod queue;
mod row;
mod ticket;
pub mod timeline;
mod verdicts;
pub mod window;

use super::word::word;
pub use alerts::{alerts, alerts_change_at};
pub use board::{board, board_changes_at};
pub use cases::{case, cases, cases_change_at};
pub use customers::{customer, customers};
pub use entitlements::entitlements;
pub use explain::explain;
pub use issues::issues;
pub use ledger::{
    CaseQuery, CaseRow, CaseView, CasesView, ClaimView, EntitlementRow, EntitlementsView, GdapRow, IssueRow,
};
pub use log::{AuditRow, LogQuery, WorkEntry, WorkRow};
pub use queue::{next, queue};
pub use ticket::ticket;
pub use verdicts::{package, verdicts};
pub use window::{Alert, AlertOf, Day, Level, Move, Pace, Reach, StatementView};

use super::Instant;
use super::catalogue::offer::Response;
use super::checklist::{Answer, Conclusion, Form, StepKind};
use super::delegation::{Access, SupportContact};
use super::disclosure::Disclosure;
use super::escalation::{Classification, Draft};
use super::event::Event;
use super::ids::{TenantId, TicketNumber};
use super::import::Change;
use super::kind::{Method, Nature, Service, Severity, Topic};
use super::lang::Lang;
use super::offering::{OfferingVersion, PromiseId};
use super::people::Actor;
use super::phrase::Phrase;
use super::price::{Price, Pricing};
use super::sla::explain::ExplainView;
use super::sla::{Clock, ClockKind};
use super::status::Status;
use super::ticket::{Breach, CallBack, Reminder, Waiting};
use super::work::{Bill, Block};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

/// The deadline that comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deadline {
    /// Of which clock.
    pub clock: ClockKind,
    /// When.
    pub due: Instant,
    /// Whether it was past when the view was made. Clients reckon anew with their own now.
    pub breached: bool,
}

/// A ticket in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TicketRow {
    /// Its number.
    pub number: TicketNumber,
    /// What is the matter.
    pub title: String,
    /// What the customer is called.
    pub customer: String,
    /// Which customer.
    pub tenant: TenantId,
    /// What it is about.
    pub topic: Topic,
    /// The product family.
    pub service: Service,
    /// Broken, or a question.
    pub nature: Nature,
    /// How bad.
    pub severity: Severity,
    /// Where it stands.
    pub status: Status,
    /// Who works on it.
    pub assignee: Option<String>,
    /// When it came in.
    pub created_at: Instant,
    /// How it came in.
    pub via: Method,
    /// What comes first, while a clock runs.
    pub next_deadline: Option<Deadline>,
    /// All clocks.
    pub clocks: Vec<Clock>,
    /// Whether the customer may be contacted now.
    pub reach: Reach,
    /// Open seconds left until the next deadline, in the hours in which its clock runs; less than none: past.
    pub left_s: Option<i64>,
    /// Whether that time runs.
    pub pace: Pace,
    /// Whether the customer was told of the promise by which the ticket is measured.
    pub disclosed: bool,
}

/// One thing in a ticket's life, with who and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TimelineEntry {
    /// The record it is from.
    pub seq: u64,
    /// When.
    pub at: Instant,
    /// Who.
    pub actor: Actor,
    /// What.
    pub event: Event,
}

/// A step of a checklist with what was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepView {
    /// Its id, unique in the checklist.
    pub id: String,
    /// The question in English and in Dutch.
    pub text: Words,
    /// What kind of step.
    pub kind: StepKind,
    /// Whether escalation waits for it.
    pub gate: bool,
    /// Of evidence: how it must begin.
    pub form: Option<Form>,
    /// Of a question: the answers to choose from.
    pub choices: Vec<ChoiceView>,
    /// Whether the answers so far lead past it.
    pub applies: bool,
    /// Where it comes from.
    pub source: String,
    /// How sure the source is: A, B, C, D or `?` (FACTS).
    pub confidence: String,
    /// What was found, if answered.
    pub answer: Option<Answer>,
}

/// An answer to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChoiceView {
    /// Its id: the first word of the answer.
    pub id: String,
    /// What it says.
    pub text: Words,
    /// What it concludes, if anything.
    pub concludes: Option<Conclusion>,
}

/// A text of an asset in the languages of Loket.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// English.
    pub en: String,
    /// Dutch.
    pub nl: String,
}

impl Words {
    /// The text in a language.
    pub fn in_lang(&self, lang: super::lang::Lang) -> &str {
        match lang {
            super::lang::Lang::En => &self.en,
            super::lang::Lang::Nl => &self.nl,
        }
    }
}

/// A ticket with all there is to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TicketView {
    /// As in lists.
    pub row: TicketRow,
    /// The whole story.
    pub description: String,
    /// Who asked.
    pub contact: Option<String>,
    /// Why the customer is waited for.
    pub waiting: Option<Waiting>,
    /// The zone of the customer's hours.
    pub time_zone: Tz,
    /// Whether the customer has service now; and the instant at which that changes, if it ever does within a year.
    pub open_now: bool,
    /// When that changes.
    pub changes_at: Option<Instant>,
    /// Methods by which the customer may be contacted now.
    pub reachable_by: Vec<Method>,
    /// The checklist for its topic and service.
    pub checklist: Vec<StepView>,
    /// Its cases at suppliers.
    pub cases: Vec<CaseRow>,
    /// What the diagnosis leads to by the answers so far, and the step that says so.
    pub conclusion: Option<(Conclusion, String)>,
    /// The hand-over under way.
    pub draft: Option<Draft>,
    /// Problems that Microsoft reports and that it may be, the best first; the one that is linked comes first of all.
    pub issues: Vec<IssueRow>,
    /// What can be claimed.
    pub claims: Vec<ClaimView>,
    /// The promise by which it is measured.
    pub promise: PromiseId,
    /// The newest promise to call back.
    pub call_back: Option<CallBack>,
    /// Calls since somebody was last reached.
    pub attempts: u32,
    /// What the desk is to be reminded of.
    pub reminder: Option<Reminder>,
    /// Deadlines that passed, oldest first.
    pub breaches: Vec<Breach>,
    /// What the price of its topic and service is.
    pub price: Price,
    /// How work is charged, where it has a price.
    pub pricing: Pricing,
    /// What was quoted, agreed, worked and charged.
    pub bill: Bill,
    /// Minutes left of the blocks of hours that its customer bought.
    pub block_minutes_left: i64,
    /// What happened, oldest first.
    pub timeline: Vec<TimelineEntry>,
}

/// A subscription, as printed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SubscriptionRow {
    /// Partner Center's id.
    pub id: String,
    /// The product's name.
    pub product: String,
    /// The family, if its name tells.
    pub service: Option<Service>,
    /// How it stands.
    pub status: super::customer::SubscriptionStatus,
    /// Seats.
    pub quantity: u32,
}

/// Which promise holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfferingRow {
    /// Counted from 1 per customer.
    pub version: u32,
    /// First local date on which it holds.
    pub effective: chrono::NaiveDate,
    /// The zone of its hours.
    pub time_zone: Tz,
}

/// A customer in a list, and as printed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CustomerRow {
    /// The tenant.
    pub tenant: TenantId,
    /// The company's name.
    pub name: String,
    /// What agents call it.
    pub alias: Option<String>,
    /// Primary domain name.
    pub domain: String,
    /// Country of two letters.
    pub country: Option<String>,
    /// Its own zone, or that of the promise that holds.
    pub time_zone: Tz,
    /// What it bought.
    pub subscriptions: Vec<SubscriptionRow>,
    /// The promise of its own that holds; none: the default of the configuration.
    pub offering: Option<OfferingRow>,
}

/// A customer with all there is to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CustomerView {
    /// As in lists.
    pub row: CustomerRow,
    /// Further domain names.
    pub custom_domains: Vec<String>,
    /// Relationship, as Partner Center words it.
    pub relationship: Option<String>,
    /// Whether delegated access is allowed, if known.
    pub delegated_access: Option<bool>,
    /// Tags of Partner Center.
    pub tags: Vec<String>,
    /// The versions of its own offering, oldest first; one that holds later is among them.
    pub versions: Vec<OfferingRow>,
    /// The promise that holds: its own, or the default.
    pub promise: OfferingVersion,
    /// Which that is.
    pub promise_id: PromiseId,
    /// When and how it was told of that; none: it was not.
    pub disclosure: Option<Disclosure>,
    /// The language in which it is addressed.
    pub language: Lang,
    /// The service windows of the coming days.
    pub days: Vec<Day>,
    /// Blocks of hours it bought, oldest first.
    pub blocks: Vec<Block>,
    /// Minutes left of them.
    pub block_minutes_left: i64,
    /// Whether the customer has service now.
    pub open_now: bool,
    /// When that changes.
    pub changes_at: Option<Instant>,
    /// Methods by which the customer may be contacted now.
    pub reachable_by: Vec<Method>,
    /// Its tickets that are not closed, most urgent first.
    pub tickets: Vec<TicketRow>,
    /// Its cases at suppliers.
    pub cases: Vec<CaseRow>,
    /// GDAP relationships with it, those in force first.
    pub gdap: Vec<GdapRow>,
    /// What was looked up of it.
    pub access: Access,
    /// Who stands in its portal as its support contact.
    pub support_contacts: Vec<SupportContact>,
}

/// A window of the queue.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct QueueView {
    /// The rows of the window.
    pub rows: Vec<QueueRow>,
    /// The place of the first row among all that match.
    pub offset: usize,
    /// How many match.
    pub matching: usize,
    /// How many there are.
    pub total: usize,
    /// As of when.
    pub at: Instant,
    /// When it will say something else of reach, pace or order although nothing happens, if ever within a year.
    pub changes_at: Option<Instant>,
}

/// A row with what the filter hit in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct QueueRow {
    /// The ticket.
    pub ticket: TicketRow,
    /// Characters of the title that the filter hit, by place, counted in `char`s.
    pub title_hits: Vec<usize>,
    /// Characters of the customer's name that the filter hit.
    pub customer_hits: Vec<usize>,
}

/// How a group of tickets stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    /// Of whom: customer or agent; empty for the tickets of nobody.
    pub name: String,
    /// Active tickets.
    pub open: usize,
    /// Past a deadline.
    pub breached: usize,
    /// Of a promise, 90 % of the time is used.
    pub pressing: usize,
    /// Of a promise, 75 % is.
    pub due_soon: usize,
    /// A clock runs and nothing presses.
    pub on_track: usize,
    /// Waiting for the customer.
    pub paused: usize,
    /// No clock runs: all promises met.
    pub met: usize,
}

/// The SLA board.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct BoardView {
    /// All active tickets.
    pub all: Tally,
    /// By customer, worst first.
    pub customers: Vec<Tally>,
    /// By agent, worst first.
    pub agents: Vec<Tally>,
    /// The next deadlines, soonest first; those past come before.
    pub next: Vec<TicketRow>,
}

/// One reason of a verdict.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reason {
    /// What it says.
    pub text: Phrase,
    /// Where the rule comes from.
    pub source: String,
    /// How sure the source is: A, B, C, D or `?` (FACTS).
    pub confidence: String,
    /// Whether it speaks against the vehicle.
    pub blocks: bool,
    /// Whether it asks to check something before.
    pub checks: bool,
}

/// The answer for one vehicle.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verdict {
    /// Its id.
    pub vehicle: String,
    /// Its name on the day asked for (vehicles were renamed).
    pub name: Words,
    /// Whether this ticket may go that way.
    pub open: bool,
    /// Every reason, those against first.
    pub reasons: Vec<Reason>,
    /// The first answers it promises, by severity, as far as sources were found.
    pub answers: Vec<AnswerTime>,
    /// Where it is opened.
    pub portal: String,
    /// Its link, if there is one.
    pub link: Option<String>,
}

/// How soon a vehicle promises its first answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnswerTime {
    /// For which severity.
    pub severity: Severity,
    /// How soon.
    pub response: Response,
    /// What else is said, in English.
    pub note: Option<String>,
    /// Where it comes from.
    pub source: String,
    /// How sure the source is: A, B, C, D or `?` (FACTS).
    pub confidence: String,
}

/// All verdicts for a ticket, open ones first, best first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct VerdictsView {
    /// Which ticket.
    pub number: TicketNumber,
    /// As of which day.
    pub on: chrono::NaiveDate,
    /// One per vehicle.
    pub verdicts: Vec<Verdict>,
    /// Gate steps of the checklist that have no answer, by id.
    pub open_gates: Vec<String>,
    /// What the ticket is about.
    pub about: Classification,
    /// How bad it is.
    pub severity: Severity,
    /// What the diagnosis leads to by the answers so far, and the step that says so.
    pub conclusion: Option<(Conclusion, String)>,
    /// The hand-over under way.
    pub draft: Option<Draft>,
}

/// A hand-over, ready to paste. Always in English: Microsoft answers in time in English only.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PackageView {
    /// Which ticket.
    pub number: TicketNumber,
    /// By which vehicle.
    pub vehicle: String,
    /// Its name.
    pub name: String,
    /// Where it is opened.
    pub portal: String,
    /// Its link, if there is one.
    pub link: Option<String>,
    /// Evidence steps of the checklist without an answer, by id.
    pub missing: Vec<String>,
    /// Where it can be mailed to: the firm's e-mail address, if the configuration has one.
    pub mail_to: Option<String>,
    /// The subject of such a mail.
    pub subject: String,
    /// The text as Markdown.
    pub markdown: String,
    /// The text without markup, to paste and to mail.
    pub plain: String,
    /// The same as JSON, for other programs.
    pub json: String,
}

/// How the host is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StatusView {
    /// The desk's directory.
    pub desk: String,
    /// The host.
    pub host: HostStatus,
    /// Attached clients, this one included.
    pub clients: usize,
    /// The last record.
    pub seq: u64,
    /// How many tickets.
    pub tickets: TicketCount,
    /// What time the desk thinks it is.
    pub clock: ClockStatus,
    /// The store.
    pub store: Size,
    /// The journal.
    pub journal: Size,
    /// What the user should know, as that the store was rebuilt.
    pub notices: Vec<Phrase>,
}

/// The host process.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HostStatus {
    /// Its process id.
    pub pid: u32,
    /// Its version.
    pub version: String,
    /// Seconds since it started.
    pub uptime_s: u64,
}

/// How many tickets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TicketCount {
    /// Not closed.
    pub open: u64,
    /// Closed.
    pub closed: u64,
}

/// The desk's time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClockStatus {
    /// Now.
    pub now: Instant,
    /// Whether somebody set it.
    pub simulated: bool,
}

/// Room taken on disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Size {
    /// In bytes.
    pub bytes: u64,
}

word! {
    /// How tickets are ordered.
    #[derive(Default)]
    pub enum Sort {
        /// By next deadline, soonest first; those without one last, oldest first.
        #[default]
        Deadline,
        /// Newest first.
        Newest,
        /// By severity, then deadline.
        Severity,
        /// By customer, then deadline.
        Customer,
        /// What can be done now first: customers that may be contacted, those with their last chance before all, then
        /// by open time left.
        Reachable,
    }
}

/// Which tickets.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct QueueQuery {
    /// Free text and filter words (`is:new @anna sev:a`, see `domain/query`); empty: all.
    pub text: String,
    /// Only tickets of this person.
    pub assignee: Option<String>,
    /// Only this customer, as people name it.
    pub customer: Option<String>,
    /// Only these states; empty: all that are active.
    pub statuses: Vec<Status>,
    /// In which order; a text filter ranks by how well it fits.
    pub sort: Sort,
    /// Skip so many.
    pub offset: usize,
    /// Show so many; 0: all.
    pub limit: usize,
}

/// A question to the desk.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Query {
    /// A window of the queue.
    Queue(QueueQuery),
    /// One ticket.
    Ticket(TicketNumber),
    /// Customers that fit a text; empty: all. By name.
    Customers(String),
    /// One customer, as people name it.
    Customer(String),
    /// The SLA board.
    Board,
    /// Who may open this ticket at Microsoft, as of a day; none: today.
    Verdicts(TicketNumber, Option<chrono::NaiveDate>),
    /// The hand-over for a ticket by a vehicle; none: by the best one that is open.
    Package(TicketNumber, Option<String>),
    /// Cases, those that wait for the desk first, then by follow-up, then newest.
    Cases(CaseQuery),
    /// One case, by its number.
    Case(String),
    /// Incidents and hours used and left, as of a day; none: today.
    Entitlements(Option<chrono::NaiveDate>),
    /// Problems that Microsoft reports, newest first; whether those that are over too.
    Issues {
        /// Those that are over too.
        all: bool,
    },
    /// How the host is.
    Status,
    /// Why the deadlines of a ticket are when they are; of one clock or of all.
    Explain(TicketNumber, Option<ClockKind>),
    /// What a customer, as people name it, is told of a promise (none: of the one in force), in a language (none: its
    /// own).
    Statement(String, Option<PromiseId>, Option<Lang>),
    /// The work log, oldest first.
    WorkLog(LogQuery),
    /// The audit trail, oldest first.
    Audit(LogQuery),
    /// Clocks that ask for attention, most urgent first.
    Alerts,
}

/// The answer to a [`Query`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum View {
    /// To [`Query::Queue`].
    Queue(QueueView),
    /// To [`Query::Ticket`].
    Ticket(Box<TicketView>),
    /// To [`Query::Customers`].
    Customers(Vec<CustomerRow>),
    /// To [`Query::Customer`].
    Customer(Box<CustomerView>),
    /// To [`Query::Board`].
    Board(BoardView),
    /// To [`Query::Verdicts`].
    Verdicts(Box<VerdictsView>),
    /// To [`Query::Package`].
    Package(Box<PackageView>),
    /// To [`Query::Cases`].
    Cases(CasesView),
    /// To [`Query::Case`].
    Case(Box<CaseView>),
    /// To [`Query::Entitlements`].
    Entitlements(EntitlementsView),
    /// To [`Query::Issues`].
    Issues(Vec<IssueRow>),
    /// To [`Query::Status`].
    Status(StatusView),
    /// To [`Query::Explain`].
    Explain(Box<ExplainView>),
    /// To [`Query::Statement`].
    Statement(StatementView),
    /// To [`Query::WorkLog`].
    WorkLog(Vec<WorkRow>),
    /// To [`Query::Audit`].
    Audit(Vec<AuditRow>),
    /// To [`Query::Alerts`].
    Alerts(Vec<Alert>),
}

/// What came of a command.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// The record it made; the last one if nothing changed.
    pub seq: u64,
    /// The ticket it made or changed.
    pub number: Option<TicketNumber>,
    /// What an import changed, or would change.
    pub changes: Vec<Change>,
    /// The deadlines that a new offering moved, or would move.
    pub moves: Vec<Move>,
    /// What the user should know, as that the clocks start tomorrow at nine.
    pub notices: Vec<Phrase>,
}
