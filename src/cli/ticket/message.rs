//! `loket ticket message`: records what the customer wrote or said.

use super::act;
use crate::cli::although::Although;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::{input, words};
use crate::domain::command::{Command, Verb};
use crate::domain::ids::TicketNumber;
use crate::domain::kind::Method;
use clap::Args;

/// What came in.
#[derive(Debug, Args)]
pub struct MessageArgs {
    /// Its number
    #[arg(value_parser = words::ticket_number)]
    pub ticket: TicketNumber,
    /// How it came in
    #[arg(long, value_parser = words::methods(), ignore_case = true)]
    pub via: Method,
    /// Who wrote or spoke; otherwise who asked
    #[arg(long, value_name = "NAME")]
    pub from: Option<String>,
    /// Nobody waits for an answer, as after a thank you: no clock starts, nothing is reopened
    #[arg(long)]
    pub no_reply_needed: bool,
    /// Doing it against a refusal
    #[command(flatten)]
    pub although: Although,
    /// What they said; - reads standard input
    pub text: String,
}

/// Records it.
pub async fn run(context: &Context, args: MessageArgs) -> Result<(), Failure> {
    let verb = Verb::Heard {
        via: args.via,
        from: input::optional_line(args.from.as_deref())?,
        text: input::text(Some(&args.text))?,
        needs_reply: !args.no_reply_needed,
    };
    let command = args.although.wrap(Command::Ticket(args.ticket, verb))?;
    let mut session = context.session().await?;
    act::send(context, &mut session, args.ticket, command).await
}
