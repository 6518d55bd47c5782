//! `loket ticket classify | claim | settle`: what a ticket is about, and what can be claimed for it.

use super::act;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::{input, time, words};
use crate::domain::claim::{ClaimKind, ClaimOutcome};
use crate::domain::command::Verb;
use crate::domain::ids::TicketNumber;
use crate::domain::kind::{Nature, Service, Topic};
use chrono::NaiveDate;
use clap::{ArgGroup, Args, Subcommand};

/// Something on the way to a supplier.
#[derive(Debug, Subcommand)]
pub enum EscalationDeed {
    /// It is about something else: another checklist, other routes, another price
    Classify(ClassifyArgs),
    /// Something can be claimed for it at Microsoft: a clock runs until it is too late
    Claim {
        /// Its number
        #[arg(value_parser = words::ticket_number)]
        ticket: TicketNumber,
        /// What
        #[arg(value_parser = words::claims(), ignore_case = true)]
        kind: ClaimKind,
        /// The day from which its time is counted: of the outage, the start of the term, the order, the first misuse
        #[arg(long, value_name = "DATE", value_parser = time::day)]
        since: NaiveDate,
    },
    /// A claim was asked for, answered or given up
    Settle {
        /// Its number
        #[arg(value_parser = words::ticket_number)]
        ticket: TicketNumber,
        /// Which claim
        #[arg(value_parser = words::claims(), ignore_case = true)]
        kind: ClaimKind,
        /// What became of it
        #[arg(value_parser = words::claim_outcomes(), ignore_case = true)]
        outcome: ClaimOutcome,
        /// What is to be said of it; - reads standard input
        text: Option<String>,
    },
}

/// What a ticket is about.
#[derive(Debug, Args)]
#[command(group = ArgGroup::new("about").required(true).multiple(true).args(["topic", "service", "nature"]))]
pub struct ClassifyArgs {
    /// Its number
    #[arg(value_parser = words::ticket_number)]
    pub ticket: TicketNumber,
    /// What it is about
    #[arg(long, value_parser = words::topics(), ignore_case = true)]
    pub topic: Option<Topic>,
    /// The product family
    #[arg(long, value_parser = words::services(), ignore_case = true)]
    pub service: Option<Service>,
    /// Broken, or a question
    #[arg(long, value_parser = words::natures(), ignore_case = true)]
    pub nature: Option<Nature>,
    /// Why
    #[arg(long)]
    pub why: String,
}

/// Carries it out.
pub async fn run(context: &Context, deed: EscalationDeed) -> Result<(), Failure> {
    let (number, verb) = verb(deed)?;
    let mut session = context.session().await?;
    act::act(context, &mut session, number, verb).await
}

fn verb(deed: EscalationDeed) -> Result<(TicketNumber, Verb), Failure> {
    Ok(match deed {
        EscalationDeed::Classify(args) => {
            let (topic, service, nature) = (args.topic, args.service, args.nature);
            (args.ticket, Verb::Classify { topic, service, nature, why: input::line(&args.why)? })
        }
        EscalationDeed::Claim { ticket, kind, since } => (ticket, Verb::OpenClaim { kind, since }),
        EscalationDeed::Settle { ticket, kind, outcome, text } => {
            let text = input::optional_text(text.as_deref())?;
            (ticket, Verb::SettleClaim { kind, outcome, text })
        }
    })
}
