//! `loket ticket link`: the ticket is a problem that Microsoft reports, or is not after all.

use super::act;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::words;
use crate::domain::command::Verb;
use crate::domain::ids::TicketNumber;
use clap::{ArgGroup, Args};

/// Which ticket, which problem.
#[derive(Debug, Args)]
#[command(group = ArgGroup::new("which").required(true).args(["issue", "none"]))]
pub struct LinkArgs {
    /// Its number
    #[arg(value_parser = words::ticket_number)]
    pub ticket: TicketNumber,
    /// The id of the health issue, as `loket health` shows it
    pub issue: Option<String>,
    /// It is none of them after all: the step of the checklist is open again, and its claim is given up
    #[arg(long)]
    pub none: bool,
}

/// Links a ticket, or takes the link away.
pub async fn run(context: &Context, args: LinkArgs) -> Result<(), Failure> {
    let mut session = context.session().await?;
    act::act(context, &mut session, args.ticket, Verb::LinkIssue(args.issue)).await
}
