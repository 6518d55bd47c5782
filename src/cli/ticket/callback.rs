//! `loket ticket callback`: promises somebody of the customer a call.

use super::act;
use crate::cli::although::Although;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::time::{When, when};
use crate::cli::{input, words};
use crate::domain::command::{Command, Verb};
use crate::domain::ids::TicketNumber;
use clap::Args;

/// What is promised.
#[derive(Debug, Args)]
pub struct CallbackArgs {
    /// Its number
    #[arg(value_parser = words::ticket_number)]
    pub ticket: TicketNumber,
    /// By when: 2026-11-30, "2026-11-30 09:00", 4h, 2d
    #[arg(long, value_name = "INSTANT", value_parser = when)]
    pub by: When,
    /// Who is to be called; otherwise who asked
    #[arg(long, value_name = "NAME")]
    pub to: Option<String>,
    /// Doing it against a refusal
    #[command(flatten)]
    pub although: Although,
}

/// Promises it.
pub async fn run(context: &Context, args: CallbackArgs) -> Result<(), Failure> {
    let to = input::optional_line(args.to.as_deref())?;
    let mut session = context.session().await?;
    let by = args.by.resolve(session.now(), context.zone);
    let command = args.although.wrap(Command::Ticket(args.ticket, Verb::CallBack { by, to }))?;
    act::send(context, &mut session, args.ticket, command).await
}
