//! `loket customer offering`: what is promised to a customer, shown or set from a file.

mod moves;
mod page;

use crate::cli::context::{Context, problem_lines};
use crate::cli::failure::Failure;
use crate::cli::output;
use crate::cli::{exchange, input};
use crate::domain::command::Command;
use crate::domain::offering::Offering;
use crate::domain::phrase::Phrase;
use crate::domain::view::Outcome;
use crate::{locale, t};
use clap::{Args, ValueHint};
use moves::MoveJson;
use serde::Serialize;
use std::path::{Path, PathBuf};

/// Whose promise, and the new one.
#[derive(Debug, Args)]
pub struct OfferingArgs {
    /// Name, alias, domain, tenant id, or an unambiguous part of one
    pub customer: String,
    /// The new promise: the keys of [default_offering] in the configuration; - reads standard input
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub file: Option<PathBuf>,
    /// Only say what would happen: which deadlines of open tickets would move, and which would be missed
    #[arg(long, requires = "file")]
    pub dry_run: bool,
}

/// Shows or sets what is promised.
pub async fn run(context: &Context, args: OfferingArgs) -> Result<(), Failure> {
    let Some(file) = &args.file else {
        return page::show(context, args.customer).await;
    };
    let (offering, remarks) = read(file)?;
    context.say_notices(&remarks);
    let mut session = context.session().await?;
    let command = Command::SetOffering { customer: args.customer.clone(), offering: Box::new(offering) };
    if args.dry_run {
        let outcome = session.try_out(command).await?;
        return would(context, &outcome);
    }
    let outcome = session.act(command).await?;
    context.say_notices(&outcome.notices);
    let view = super::ask(&mut session, args.customer).await?;
    if context.global.json {
        return output::json(&super::show::CustomerJson::from(&view));
    }
    context.say(&t!("cli-offering-set", name = view.row.name.clone()));
    context.say(&moves::count(&outcome.moves));
    Ok(())
}

#[derive(Serialize)]
struct DryRunJson {
    dry_run: bool,
    moves: Vec<MoveJson>,
    notices: Vec<String>,
}

/// Tells what would happen.
fn would(context: &Context, outcome: &Outcome) -> Result<(), Failure> {
    if context.global.json {
        let moves = outcome.moves.iter().map(MoveJson::from).collect();
        let notices = outcome.notices.iter().map(locale::say).collect();
        return output::json(&DryRunJson { dry_run: true, moves, notices });
    }
    output::text(&moves::table(&outcome.moves, context.zone))?;
    context.say_notices(&outcome.notices);
    context.say(&moves::would_count(&outcome.moves));
    context.say(&t!("cli-dry-run"));
    Ok(())
}

fn read(file: &Path) -> Result<(Offering, Vec<Phrase>), Failure> {
    let name = file.display().to_string();
    let text = match name.as_str() {
        "-" => input::standard_input()?,
        _ => {
            let bytes = exchange::file_bytes(file)?;
            String::from_utf8(bytes).map_err(|_| Failure::Usage(t!("cli-input-not-text")))?
        }
    };
    let read = crate::config::offering::parse_with_remarks(&name, &text);
    read.map_err(|problems| Failure::Usage(problem_lines(&problems)))
}
