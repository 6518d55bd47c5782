//! `loket case open`: a ticket was handed over, and the supplier gave the case a number.

use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::ticket::{act, show};
use crate::cli::{input, words};
use crate::domain::command::Verb;
use crate::domain::ids::TicketNumber;
use crate::domain::kind::Severity;
use crate::t;
use clap::Args;

/// A hand-over.
#[derive(Debug, Args)]
pub struct OpenArgs {
    /// The ticket's number
    #[arg(value_parser = words::ticket_number)]
    pub ticket: TicketNumber,
    /// By which vehicle, as `loket case verdicts` names it; otherwise the one of `loket case draft`
    #[arg(long)]
    pub vehicle: Option<String>,
    /// The supplier's number
    #[arg(long)]
    pub number: String,
    /// As agreed with the supplier; otherwise that of `loket case draft`, or the ticket's
    #[arg(long, value_parser = words::severities(), ignore_case = true)]
    pub severity: Option<Severity>,
}

/// Records a case.
pub async fn run(context: &Context, args: OpenArgs) -> Result<(), Failure> {
    let number = input::line(&args.number)?;
    let mut session = context.session().await?;
    let vehicle = match args.vehicle {
        Some(vehicle) => vehicle,
        None => {
            let draft = show::ask(&mut session, args.ticket).await?.draft;
            let drafted = draft.and_then(|draft| draft.vehicle);
            drafted.ok_or_else(|| Failure::Usage(t!("cli-case-no-vehicle", number = args.ticket.0)))?
        }
    };
    let verb = Verb::OpenCase { vehicle, number, severity: args.severity };
    act::act(context, &mut session, args.ticket, verb).await
}
