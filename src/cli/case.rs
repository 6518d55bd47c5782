//! `loket case`: may this ticket go to Microsoft, with what, and what became of it.

pub mod entitlements;
pub mod package;
pub mod verdicts;

use super::context::{Context, odd_answer};
use super::failure::Failure;
use super::output::{self, Table};
use super::ticket::act;
use super::{input, time, words};
use crate::domain::case::{CaseResult, CaseStatus};
use crate::domain::command::{CaseVerb, Command, Verb};
use crate::domain::ids::TicketNumber;
use crate::domain::kind::Severity;
use crate::domain::view::{CaseQuery, CaseRow, Query, View};
use crate::exchange::export::CaseJson;
use crate::t;
use chrono::NaiveDate;
use clap::{Args, Subcommand};

/// What can be done about escalation.
#[derive(Debug, Subcommand)]
pub enum CaseAction {
    /// Which vehicles are open for a ticket, and why the others are not
    Verdicts {
        /// The ticket's number
        #[arg(value_parser = words::ticket_number)]
        ticket: TicketNumber,
        /// As of which day; otherwise today
        #[arg(long, value_name = "DATE", value_parser = time::day)]
        on: Option<NaiveDate>,
    },
    /// Incidents and hours of your offers: used, left, and until when
    Entitlements {
        /// As of which day; otherwise today
        #[arg(long, value_name = "DATE", value_parser = time::day)]
        on: Option<NaiveDate>,
    },
    /// Print, save or mail the hand-over for a ticket
    Package(package::PackageArgs),
    /// Record that a ticket was handed over
    Open(OpenArgs),
    /// Record what the supplier did
    Update(MoveArgs),
    /// Record that the supplier closed the case
    Close {
        /// The supplier's number
        case: String,
        /// What was said; - reads standard input
        text: Option<String>,
    },
    /// List cases, newest first
    List,
}

/// A hand-over.
#[derive(Debug, Args)]
pub struct OpenArgs {
    /// The ticket's number
    #[arg(value_parser = words::ticket_number)]
    pub ticket: TicketNumber,
    /// By which vehicle, as `loket case verdicts` names it
    #[arg(long)]
    pub vehicle: String,
    /// The supplier's number
    #[arg(long)]
    pub number: String,
    /// As agreed with the supplier; otherwise the ticket's
    #[arg(long, value_parser = words::severities(), ignore_case = true)]
    pub severity: Option<Severity>,
}

/// A move of a case.
#[derive(Debug, Args)]
pub struct MoveArgs {
    /// The supplier's number
    pub case: String,
    /// How it stands now
    #[arg(long, value_parser = words::case_statuses(), ignore_case = true)]
    pub status: CaseStatus,
    /// What was said; - reads standard input
    pub text: Option<String>,
}

/// Carries out a `loket case` command.
pub async fn run(context: &Context, action: CaseAction) -> Result<(), Failure> {
    match action {
        CaseAction::Verdicts { ticket, on } => verdicts::run(context, ticket, on).await,
        CaseAction::Entitlements { on } => entitlements::run(context, on).await,
        CaseAction::Package(args) => package::run(context, args).await,
        CaseAction::Open(args) => open(context, args).await,
        CaseAction::Update(args) => change(context, args).await,
        CaseAction::Close { case, text } => {
            let status = CaseStatus::Closed;
            change(context, MoveArgs { case, status, text }).await
        }
        CaseAction::List => list(context).await,
    }
}

async fn open(context: &Context, args: OpenArgs) -> Result<(), Failure> {
    let number = input::line(&args.number)?;
    let verb = Verb::OpenCase { vehicle: args.vehicle, number, severity: args.severity };
    let mut session = context.session().await?;
    act::act(context, &mut session, args.ticket, verb).await
}

async fn change(context: &Context, args: MoveArgs) -> Result<(), Failure> {
    let text = input::optional_text(args.text.as_deref())?;
    let mut session = context.session().await?;
    let verb = match args.status {
        CaseStatus::Closed => CaseVerb::Close { result: CaseResult::Solved, refunded: false, text },
        status => CaseVerb::Update {
            status: Some(status),
            severity: None,
            by_supplier: false,
            follow_up: None,
            text,
        },
    };
    let command = Command::Case(args.case.clone(), verb);
    let outcome = session.act(command).await?;
    context.say_notices(&outcome.notices);
    let cases = collect(&mut session).await?;
    let moved = cases.iter().find(|row| row.case.number == args.case.trim());
    match moved {
        Some(row) if context.global.json => output::json(&CaseJson::from(row)),
        _ => {
            let status = words::word("case", args.status);
            context.say(&t!("cli-case-stands", case = args.case, status = status));
            Ok(())
        }
    }
}

async fn list(context: &Context) -> Result<(), Failure> {
    let mut session = context.session().await?;
    let cases = collect(&mut session).await?;
    if context.global.json {
        return output::json(&cases.iter().map(CaseJson::from).collect::<Vec<_>>());
    }
    if cases.is_empty() {
        context.say(&t!("cli-no-cases"));
        return Ok(());
    }
    output::text(&table(&cases))
}

/// Every case of the desk.
pub async fn collect(session: &mut super::context::Session) -> Result<Vec<CaseRow>, Failure> {
    let query = CaseQuery { all: true, ..CaseQuery::default() };
    match session.ask(Query::Cases(query)).await? {
        View::Cases(view) => Ok(view.rows),
        _ => Err(odd_answer()),
    }
}

/// Cases as a table for people; nothing if there are none.
pub fn table(cases: &[CaseRow]) -> String {
    if cases.is_empty() {
        return String::new();
    }
    let heads = ["case", "ticket", "vehicle", "severity", "status", "opened", "title"];
    let mut table = Table::new(heads.map(|head| t!(&format!("cli-head-{head}"))));
    for CaseRow { case, .. } in cases {
        table.row([
            case.number.clone(),
            case.ticket.map_or_else(String::new, |number| number.to_string()),
            case.vehicle.clone(),
            case.severity.map_or_else(String::new, |severity| severity.to_string()),
            words::word("case", case.status),
            case.opened_at.map_or_else(String::new, |at| at.date_naive().to_string()),
            case.title.to_string(),
        ]);
    }
    table.render()
}
