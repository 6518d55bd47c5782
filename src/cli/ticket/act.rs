//! The verbs of a ticket: each becomes one command to the desk, and tells where the ticket stands afterwards.

use super::show;
use crate::cli::although::Although;
use crate::cli::context::{Context, Session};
use crate::cli::failure::Failure;
use crate::cli::time::{When, when};
use crate::cli::{input, output, words};
use crate::domain::Instant;
use crate::domain::checklist::{Answer, Finding};
use crate::domain::command::{Command, Verb};
use crate::domain::event::CallOutcome;
use crate::domain::ids::TicketNumber;
use crate::domain::kind::{Method, Severity};
use crate::domain::ticket::Waiting;
use crate::domain::view::Outcome;
use crate::t;
use clap::{ArgGroup, Args, Subcommand};

/// Something done with one ticket.
#[derive(Debug, Subcommand)]
pub enum Deed {
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

impl Deed {
    /// Whether and why it is done against a refusal.
    fn although(&self) -> Although {
        match self {
            Self::Reply(args) => args.although.clone(),
            Self::Call(args) => args.although.clone(),
            _ => Although::default(),
        }
    }
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
    /// Doing it against a refusal
    #[command(flatten)]
    pub although: Although,
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
    /// Doing it against a refusal
    #[command(flatten)]
    pub although: Although,
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

/// Carries out what changes a ticket.
pub async fn run(context: &Context, deed: Deed) -> Result<(), Failure> {
    let mut session = context.session().await?;
    let until = |when: When| when.resolve(session.now(), context.zone);
    let although = deed.although();
    let (number, verb) = verb(deed, until)?;
    let command = although.wrap(Command::Ticket(number, verb))?;
    send(context, &mut session, number, command).await
}

/// Sends a verb and tells what came of it: the ticket as JSON, or a sentence.
pub async fn act(
    context: &Context,
    session: &mut Session,
    number: TicketNumber,
    verb: Verb,
) -> Result<(), Failure> {
    send(context, session, number, Command::Ticket(number, verb)).await
}

/// Sends a command about a ticket and tells the same.
pub async fn send(
    context: &Context,
    session: &mut Session,
    number: TicketNumber,
    command: Command,
) -> Result<(), Failure> {
    let outcome = session.act(command).await?;
    tell(context, session, number, &outcome).await
}

/// The notices of an outcome, then where the ticket stands.
pub async fn tell(
    context: &Context,
    session: &mut Session,
    number: TicketNumber,
    outcome: &Outcome,
) -> Result<(), Failure> {
    context.say_notices(&outcome.notices);
    let view = show::ask(session, number).await?;
    if context.global.json {
        return output::json(&show::TicketJson::from(&view));
    }
    let status = words::word("status", view.row.status);
    context.say(&match &view.row.assignee {
        Some(name) => t!("cli-ticket-stands-with", number = number.0, status = status, name = name.clone()),
        None => t!("cli-ticket-stands", number = number.0, status = status),
    });
    Ok(())
}

/// The command for a deed. `until` knows what time it is at the desk.
fn verb(deed: Deed, until: impl FnOnce(When) -> Instant) -> Result<(TicketNumber, Verb), Failure> {
    Ok(match deed {
        Deed::Take { ticket } => (ticket, Verb::Take),
        Deed::Resume { ticket } => (ticket, Verb::Resume),
        Deed::Assign { ticket, person, .. } => {
            (ticket, Verb::Assign(input::optional_line(person.as_deref())?))
        }
        Deed::Note { ticket, text } => (ticket, Verb::Note(input::text(Some(&text))?)),
        Deed::Resolve { ticket, text } => (ticket, Verb::Resolve(input::text(Some(&text))?)),
        Deed::Reopen { ticket, text } => (ticket, Verb::Reopen(input::text(Some(&text))?)),
        Deed::Reply(args) => reply(args)?,
        Deed::Call(args) => call(args)?,
        Deed::Check(args) => check(args)?,
        Deed::Severity { ticket, severity, why } => {
            let why = input::line(&why)?;
            (ticket, Verb::Severity { to: severity, why })
        }
        Deed::Wait { ticket, reason, until: end } => {
            let waiting = Waiting { reason: input::line(&reason)?, until: end.map(until) };
            (ticket, Verb::Wait(waiting))
        }
    })
}

fn reply(args: ReplyArgs) -> Result<(TicketNumber, Verb), Failure> {
    let verb = Verb::Reply {
        via: args.via,
        to: input::optional_line(args.to.as_deref())?,
        text: input::text(Some(&args.text))?,
    };
    Ok((args.ticket, verb))
}

fn call(args: CallArgs) -> Result<(TicketNumber, Verb), Failure> {
    let verb = Verb::Call {
        to: input::optional_line(args.to.as_deref())?,
        outcome: args.outcome,
        text: input::optional_text(args.text.as_deref())?,
    };
    Ok((args.ticket, verb))
}

fn check(args: CheckArgs) -> Result<(TicketNumber, Verb), Failure> {
    let answer = Answer { finding: args.finding(), text: input::optional_text(args.text.as_deref())? };
    let step = args.step;
    Ok((args.ticket, Verb::Check { step, answer }))
}
