//! `loket customer disclose`: what a customer is told of its promise, and that it was told.

use crate::cli::context::{Context, Session, odd_answer};
use crate::cli::failure::Failure;
use crate::cli::time::{When, when};
use crate::cli::{input, output, words};
use crate::domain::command::Command;
use crate::domain::kind::Method;
use crate::domain::lang::Lang;
use crate::domain::offering::PromiseId;
use crate::domain::view::{Query, StatementView, View};
use clap::{ArgGroup, Args};

/// What was told, or what to print.
#[derive(Debug, Args)]
#[command(group = ArgGroup::new("what").required(true).args(["via", "print"]))]
pub struct DiscloseArgs {
    /// Name, alias, domain, tenant id, or an unambiguous part of one
    pub customer: String,
    /// How the customer was told
    #[arg(long, value_parser = words::methods(), ignore_case = true)]
    pub via: Option<Method>,
    /// Who told it; otherwise you
    #[arg(long, value_name = "NAME", requires = "via")]
    pub by: Option<String>,
    /// Who was told
    #[arg(long, value_name = "NAME", requires = "via")]
    pub to: Option<String>,
    /// When: 2026-11-30T09:00:00Z or "2026-11-30 09:00"; otherwise now
    #[arg(long, value_name = "INSTANT", value_parser = when, requires = "via")]
    pub at: Option<When>,
    /// Print what to tell, as Markdown in the customer's language or that of --lang; nothing is recorded
    #[arg(long)]
    pub print: bool,
    /// Which version of its offering, or of the default one if it has none so numbered; otherwise the one in force
    #[arg(long, value_name = "N")]
    pub offering_version: Option<u32>,
}

/// Records that a customer was told, or prints what to tell.
pub async fn run(context: &Context, args: DiscloseArgs) -> Result<(), Failure> {
    let mut session = context.session().await?;
    let lang = context.global.lang;
    let statement = statement(&mut session, &args.customer, args.offering_version, lang).await?;
    let Some(via) = args.via else {
        return match context.global.json {
            true => output::json(&statement),
            false => output::text(&statement.markdown),
        };
    };
    let command = Command::Disclose {
        customer: args.customer.clone(),
        promise: Some(statement.promise),
        via,
        by: input::optional_line(args.by.as_deref())?,
        to: input::optional_line(args.to.as_deref())?,
        at: args.at.map(|at| at.resolve(session.now(), context.zone)),
    };
    let outcome = session.act(command).await?;
    super::told(context, &mut session, args.customer, &outcome, "cli-disclosed").await
}

/// What a customer is told of a version: its own of that number, else that of the default offering.
async fn statement(
    session: &mut Session,
    customer: &str,
    version: Option<u32>,
    lang: Option<Lang>,
) -> Result<StatementView, Failure> {
    let own = ask(session, customer, version.map(PromiseId::Own), lang).await;
    match (own, version) {
        (Err(Failure::NotFound(why)), Some(version)) => {
            let default = ask(session, customer, Some(PromiseId::Default(version)), lang).await;
            default.map_err(|_| Failure::NotFound(why))
        }
        (own, _) => own,
    }
}

async fn ask(
    session: &mut Session,
    customer: &str,
    promise: Option<PromiseId>,
    lang: Option<Lang>,
) -> Result<StatementView, Failure> {
    match session.ask(Query::Statement(customer.to_owned(), promise, lang)).await? {
        View::Statement(statement) => Ok(statement),
        _ => Err(odd_answer()),
    }
}
