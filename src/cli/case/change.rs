//! `loket case update | close | refund`: what became of a case.

use super::list::stands;
use super::show::{self, CaseViewJson};
use crate::cli::context::{Context, Session};
use crate::cli::failure::Failure;
use crate::cli::time::When;
use crate::cli::{input, output, time, words};
use crate::domain::case::{CaseResult, CaseStatus};
use crate::domain::command::{CaseVerb, Command};
use crate::domain::kind::Severity;
use crate::domain::ticket::Reminder;
use crate::t;
use clap::{ArgGroup, Args};

/// What is new of a case.
#[derive(Debug, Args)]
#[command(group = ArgGroup::new("news").required(true).multiple(true)
    .args(["status", "severity", "follow_up", "text"]))]
pub struct UpdateArgs {
    /// The supplier's number
    pub case: String,
    /// How it stands now; otherwise as before
    #[arg(long, value_parser = words::case_statuses(), ignore_case = true)]
    pub status: Option<CaseStatus>,
    /// Its severity now; the text is the reason
    #[arg(long, value_parser = words::severities(), ignore_case = true)]
    pub severity: Option<Severity>,
    /// It was the supplier that changed the severity
    #[arg(long, requires = "severity")]
    pub by_supplier: bool,
    /// When to ask the supplier again: 2026-11-30, "2026-11-30 09:00", 4h, 2d; or none
    #[arg(long, value_name = "INSTANT", value_parser = again)]
    pub follow_up: Option<Again>,
    /// What to ask then
    #[arg(long, value_name = "TEXT", requires = "follow_up")]
    pub ask: Option<String>,
    /// What was said; - reads standard input
    pub text: Option<String>,
}

/// When a supplier is to be asked again.
#[derive(Clone, Copy, Debug)]
pub enum Again {
    /// Then.
    At(When),
    /// No more.
    Never,
}

fn again(text: &str) -> Result<Again, String> {
    if text.eq_ignore_ascii_case("none") {
        return Ok(Again::Never);
    }
    time::when(text).map(Again::At)
}

/// How a case ended.
#[derive(Debug, Args)]
pub struct CloseArgs {
    /// The supplier's number
    pub case: String,
    /// How it ended; otherwise as it was recorded before, or solved
    #[arg(long, value_parser = words::case_results(), ignore_case = true)]
    pub result: Option<CaseResult>,
    /// The supplier gave the incident back
    #[arg(long)]
    pub refunded: bool,
    /// What was said; - reads standard input
    pub text: Option<String>,
}

/// Records what is new of a case.
pub async fn update(context: &Context, args: UpdateArgs) -> Result<(), Failure> {
    let text = input::optional_text(args.text.as_deref())?;
    let ask = input::optional_line(args.ask.as_deref())?.unwrap_or_default();
    let mut session = context.session().await?;
    let follow_up = args.follow_up.map(|again| match again {
        Again::At(when) => Some(Reminder { at: when.resolve(session.now(), context.zone), text: ask }),
        Again::Never => None,
    });
    let (status, severity, by_supplier) = (args.status, args.severity, args.by_supplier);
    let verb = CaseVerb::Update { status, severity, by_supplier, follow_up, text };
    act(context, &mut session, args.case, verb).await
}

/// Records that a case is over.
pub async fn close(context: &Context, args: CloseArgs) -> Result<(), Failure> {
    let text = input::optional_text(args.text.as_deref())?;
    let verb = CaseVerb::Close { result: args.result, refunded: args.refunded, text };
    act(context, &mut context.session().await?, args.case, verb).await
}

/// Records that an incident was given back.
pub async fn refund(context: &Context, case: String, why: &str) -> Result<(), Failure> {
    let verb = CaseVerb::Refund { why: input::line(why)? };
    act(context, &mut context.session().await?, case, verb).await
}

/// Does it, and tells where the case stands.
async fn act(context: &Context, session: &mut Session, case: String, verb: CaseVerb) -> Result<(), Failure> {
    let outcome = session.act(Command::Case(case.clone(), verb)).await?;
    context.say_notices(&outcome.notices);
    let view = show::ask(session, case).await?;
    if context.global.json {
        return output::json(&CaseViewJson::from(&view));
    }
    let number = view.row.case.number.clone();
    context.say(&t!("cli-case-stands", case = number, status = stands(&view.row)));
    Ok(())
}
