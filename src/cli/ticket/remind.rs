//! `loket ticket remind`: be reminded of a ticket, which also ends a wait for the customer, or no more.

use super::act;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::time::{When, when};
use crate::cli::{input, words};
use crate::domain::command::Verb;
use crate::domain::ids::TicketNumber;
use crate::domain::ticket::Reminder;
use clap::{ArgGroup, Args};

/// When and of what.
#[derive(Debug, Args)]
#[command(group = ArgGroup::new("what").required(true).args(["at", "remove"]))]
pub struct RemindArgs {
    /// Its number
    #[arg(value_parser = words::ticket_number)]
    pub ticket: TicketNumber,
    /// When: 2026-11-30, "2026-11-30 09:00", 4h, 2d
    #[arg(long, value_name = "INSTANT", value_parser = when, requires = "text")]
    pub at: Option<When>,
    /// Of what
    #[arg(long, requires = "at")]
    pub text: Option<String>,
    /// Take the reminder away
    #[arg(long)]
    pub remove: bool,
}

/// Sets a reminder, or takes it away.
pub async fn run(context: &Context, args: RemindArgs) -> Result<(), Failure> {
    let mut session = context.session().await?;
    let at = args.at.map(|at| at.resolve(session.now(), context.zone));
    let text = input::optional_line(args.text.as_deref())?;
    let reminder = at.zip(text).map(|(at, text)| Reminder { at, text });
    act::act(context, &mut session, args.ticket, Verb::Remind(reminder)).await
}
