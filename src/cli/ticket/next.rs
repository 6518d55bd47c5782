//! `loket ticket next`: takes the ticket that should be worked on now, and says why that one.

use super::act;
use crate::cli::context::{Context, odd_answer};
use crate::cli::failure::Failure;
use crate::cli::output;
use crate::domain::command::Command;
use clap::Args;

/// Among which tickets.
#[derive(Debug, Args)]
pub struct NextArgs {
    /// Words that must fit, also filters as in the UI: service:azure sev:a,b
    #[arg(value_name = "FILTER")]
    pub filter: Vec<String>,
}

/// Takes the next ticket; its number goes to standard output.
pub async fn run(context: &Context, args: NextArgs) -> Result<(), Failure> {
    let mut session = context.session().await?;
    let outcome = session.act(Command::TakeNext { filter: args.filter.join(" ") }).await?;
    let number = outcome.number.ok_or_else(odd_answer)?;
    if !context.global.json {
        output::text(&format!("{number}\n"))?;
    }
    act::tell(context, &mut session, number, &outcome).await
}
