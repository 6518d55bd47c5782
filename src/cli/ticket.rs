//! `loket ticket`: requests of customers, and everything that is done with one.

pub mod act;
pub mod list;
pub mod new;
pub mod show;

use super::context::Context;
use super::failure::Failure;
use super::time::{When, when};
use super::words;
use crate::domain::checklist::Finding;
use crate::domain::event::CallOutcome;
use crate::domain::ids::TicketNumber;
use crate::domain::kind::{Method, Severity};
use clap::{ArgGroup, Args, Subcommand};

/// What can be done with tickets.
#[derive(Debug, Subcommand)]
pub enum TicketAction {
    /// Take down a request
    New(Box<new::NewArgs>),
    /// List tickets, most urgent first
    List(list::ListArgs),
    /// Show a ticket with its clocks, checklist and timeline
    Show {
        /// Its number
        #[arg(value_parser = words::ticket_number)]
        ticket: TicketNumber,
    },
    /// Work on it yourself
    Take {
        /// Its number
        #[arg(value_parser = words::ticket_number)]
        ticket: TicketNumber,
    },
    /// Give it to somebody, or to nobody
    #[command(group = ArgGroup::new("whom").required(true).args(["person", "nobody"]))]
    Assign {
        /// Its number
        #[arg(value_parser = words::ticket_number)]
        ticket: TicketNumber,
        /// To whom
        person: Option<String>,
        /// Back to the queue
        #[arg(long)]
        nobody: bool,
    },
    /// Write an internal note
    Note {
        /// Its number
        #[arg(value_parser = words::ticket_number)]
        ticket: TicketNumber,
        /// What to note; - reads standard input
        text: String,
    },
    /// Write to the customer
    Reply(ReplyArgs),
    /// Record a telephone call
    Call(CallArgs),
    /// Wait for the customer: its clocks pause
    Wait {
        /// Its number
        #[arg(value_parser = words::ticket_number)]
        ticket: TicketNumber,
        /// What is waited for
        #[arg(long)]
        reason: String,
        /// When it is expected to end: 2026-11-30, "2026-11-30 09:00", 4h, 2d
        #[arg(long, value_name = "INSTANT", value_parser = when)]
        until: Option<When>,
    },
    /// Go on after waiting
    Resume {
        /// Its number
        #[arg(value_parser = words::ticket_number)]
        ticket: TicketNumber,
    },
    /// Answer a step of the checklist
    Check(CheckArgs),
    /// It is solved
    Resolve {
        /// Its number
        #[arg(value_parser = words::ticket_number)]
        ticket: TicketNumber,
        /// How; - reads standard input
        text: String,
    },
    /// It is not solved after all
    Reopen {
        /// Its number
        #[arg(value_parser = words::ticket_number)]
        ticket: TicketNumber,
        /// Why; - reads standard input
        text: String,
    },
    /// It is more or less bad than thought
    Severity {
        /// Its number
        #[arg(value_parser = words::ticket_number)]
        ticket: TicketNumber,
        /// How bad: A, B or C
        #[arg(value_parser = words::severities(), ignore_case = true)]
        severity: Severity,
        /// Why
        #[arg(long)]
        why: String,
    },
}

/// How to write to the customer.
#[derive(Debug, Args)]
pub struct ReplyArgs {
    /// Its number
    #[arg(value_parser = words::ticket_number)]
    pub ticket: TicketNumber,
    /// How it is sent; otherwise as the request came in
    #[arg(long, value_parser = words::methods(), ignore_case = true)]
    pub via: Option<Method>,
    /// To whom; otherwise to who asked
    #[arg(long, value_name = "NAME")]
    pub to: Option<String>,
    /// What to write; - reads standard input
    pub text: String,
}

/// How a call went.
#[derive(Debug, Args)]
pub struct CallArgs {
    /// Its number
    #[arg(value_parser = words::ticket_number)]
    pub ticket: TicketNumber,
    /// How it ended
    #[arg(long, value_parser = words::call_outcomes(), ignore_case = true)]
    pub outcome: CallOutcome,
    /// Who was called; otherwise who asked
    #[arg(long, value_name = "NAME")]
    pub to: Option<String>,
    /// What was said; - reads standard input
    pub text: Option<String>,
}

/// The answer to a step.
#[derive(Debug, Args)]
#[command(group = ArgGroup::new("finding").required(true).args(["done", "cause", "skip"]))]
pub struct CheckArgs {
    /// Its number
    #[arg(value_parser = words::ticket_number)]
    pub ticket: TicketNumber,
    /// The step, as `loket ticket show` names it
    pub step: String,
    /// Done; it did not solve the problem
    #[arg(long)]
    pub done: bool,
    /// Done, and this is what was wrong
    #[arg(long)]
    pub cause: bool,
    /// Left out, for the reason given
    #[arg(long)]
    pub skip: bool,
    /// What was found, the evidence, or why it was left out; - reads standard input
    pub text: Option<String>,
}

impl CheckArgs {
    /// How the step ended.
    pub fn finding(&self) -> Finding {
        match (self.cause, self.skip) {
            (true, _) => Finding::Cause,
            (_, true) => Finding::Skipped,
            _ => Finding::Done,
        }
    }
}

/// Carries out a `loket ticket` command.
pub async fn run(context: &Context, action: TicketAction) -> Result<(), Failure> {
    match action {
        TicketAction::New(args) => new::run(context, *args).await,
        TicketAction::List(args) => list::run(context, args).await,
        TicketAction::Show { ticket } => show::run(context, ticket).await,
        action => act::run(context, action).await,
    }
}
