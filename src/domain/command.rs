//! What somebody wants done. The only way to change a desk.

use super::case::CaseStatus;
use super::checklist::Answer;
use super::event::CallOutcome;
use super::ids::TicketNumber;
use super::import::Import;
use super::kind::{Method, Severity};
use super::offering::Offering;
use super::text::{CleanLine, CleanText};
use super::ticket::{Request, Waiting};
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
    /// Record what a supplier did with a case.
    MoveCase {
        /// The case's number.
        case: String,
        /// How it stands now.
        status: CaseStatus,
        /// What was said.
        text: CleanText,
    },
    /// Close tickets that were resolved long enough ago. The host asks for it.
    CloseResolved,
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
}
