//! `loket sla deadline`: sets a deadline by hand, or takes it away.

use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::ticket::act;
use crate::cli::time::{When, when};
use crate::cli::{input, words};
use crate::domain::command::Verb;
use crate::domain::ids::TicketNumber;
use crate::domain::sla::ClockKind;
use clap::{ArgGroup, Args};

/// Which deadline, and when.
#[derive(Debug, Args)]
#[command(group = ArgGroup::new("what").required(true).args(["due", "remove"]))]
pub struct DeadlineArgs {
    /// Its number
    #[arg(value_parser = words::ticket_number)]
    pub ticket: TicketNumber,
    /// Of which clock
    #[arg(long, value_parser = words::clocks(), ignore_case = true)]
    pub clock: ClockKind,
    /// When: 2026-11-30T09:00:00+01:00, "2026-11-30 09:00", 4h, 2d
    #[arg(long, value_name = "INSTANT", value_parser = when)]
    pub due: Option<When>,
    /// Let the reckoned deadline hold again
    #[arg(long)]
    pub remove: bool,
    /// Why
    #[arg(long)]
    pub why: String,
}

/// Sets it, or takes it away.
pub async fn run(context: &Context, args: DeadlineArgs) -> Result<(), Failure> {
    let mut session = context.session().await?;
    let due = args.due.map(|due| due.resolve(session.now(), context.zone));
    let why = input::line(&args.why)?;
    act::act(context, &mut session, args.ticket, Verb::Deadline { clock: args.clock, due, why }).await
}
