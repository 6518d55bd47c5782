//! `loket ticket new`: takes down a request. What is missing is asked for all at once.

use super::act;
use crate::cli::although::Although;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::{input, output, words};
use crate::domain::command::Command;
use crate::domain::kind::{Method, Nature, Service, Severity, Topic};
use crate::domain::ticket::Request;
use crate::t;
use clap::Args;

/// What the caller tells.
#[derive(Debug, Args)]
pub struct NewArgs {
    /// Whose request: name, alias, domain, tenant id, or an unambiguous part of one
    #[arg(long)]
    pub customer: String,
    /// One line that says what is the matter
    #[arg(long)]
    pub title: String,
    /// What it is about
    #[arg(long, value_parser = words::topics(), ignore_case = true)]
    pub topic: Topic,
    /// The product family
    #[arg(long, value_parser = words::services(), ignore_case = true)]
    pub service: Service,
    /// How bad: A (production down), B (partly affected), C (minimal)
    #[arg(long, value_parser = words::severities(), ignore_case = true)]
    pub severity: Severity,
    /// How the request came in
    #[arg(long, value_parser = words::methods(), ignore_case = true)]
    pub via: Method,
    /// Something is broken, or somebody wants to know how
    #[arg(long, value_parser = words::natures(), ignore_case = true, default_value = "break_fix")]
    pub nature: Nature,
    /// Who asked
    #[arg(long, value_name = "NAME")]
    pub contact: Option<String>,
    /// The whole story; - reads standard input
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub description: Option<String>,
    /// Doing it against a refusal
    #[command(flatten)]
    pub although: Although,
}

/// Takes down a request; its number goes to standard output.
pub async fn run(context: &Context, args: NewArgs) -> Result<(), Failure> {
    let request = Request {
        title: input::line(&args.title)?,
        description: input::optional_text(args.description.as_deref())?,
        topic: args.topic,
        service: args.service,
        nature: args.nature,
        severity: args.severity,
        via: args.via,
        contact: input::optional_line(args.contact.as_deref())?,
    };
    let customer = args.customer;
    let command = args.although.wrap(Command::CreateTicket { customer, request })?;
    let mut session = context.session().await?;
    let outcome = session.act(command).await?;
    let Some(number) = outcome.number else {
        return Err(Failure::Failed(t!("cli-odd-answer")));
    };
    if !context.global.json {
        output::text(&format!("{number}\n"))?;
    }
    act::tell(context, &mut session, number, &outcome).await
}
