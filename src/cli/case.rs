//! `loket case`: may this ticket go to Microsoft, with what, and what became of it.

pub mod change;
pub mod draft;
pub mod entitlements;
pub mod list;
pub mod open;
pub mod package;
pub mod show;
pub mod verdicts;
pub mod way;

use super::context::{Context, Session, odd_answer};
use super::failure::Failure;
use super::{time, words};
use crate::domain::ids::TicketNumber;
use crate::domain::view::{CaseQuery, CasesView, Query, View};
use chrono::NaiveDate;
use clap::Subcommand;

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
    /// The whole way of a ticket to a supplier: how far it is, what is missing, what to do next
    Draft(draft::DraftArgs),
    /// Print, save or mail the hand-over for a ticket
    Package(package::PackageArgs),
    /// Record that a ticket was handed over
    Open(open::OpenArgs),
    /// List cases: those to be asked about now first, then those that wait for the desk
    List(list::ListArgs),
    /// Show a case with all that happened to it
    Show {
        /// The supplier's number
        case: String,
    },
    /// Record what the supplier did, another severity, or when to ask again
    Update(change::UpdateArgs),
    /// Record that the supplier closed the case
    Close(change::CloseArgs),
    /// Record that the supplier gave the incident back
    Refund {
        /// The supplier's number
        case: String,
        /// Why
        #[arg(long)]
        why: String,
    },
}

/// Carries out a `loket case` command.
pub async fn run(context: &Context, action: CaseAction) -> Result<(), Failure> {
    match action {
        CaseAction::Verdicts { ticket, on } => verdicts::run(context, ticket, on).await,
        CaseAction::Entitlements { on } => entitlements::run(context, on).await,
        CaseAction::Draft(args) => draft::run(context, args).await,
        CaseAction::Package(args) => package::run(context, args).await,
        CaseAction::Open(args) => open::run(context, args).await,
        CaseAction::List(args) => list::run(context, args).await,
        CaseAction::Show { case } => show::run(context, case).await,
        CaseAction::Update(args) => change::update(context, args).await,
        CaseAction::Close(args) => change::close(context, args).await,
        CaseAction::Refund { case, why } => change::refund(context, case, &why).await,
    }
}

/// The cases that a question is about.
pub async fn ask(session: &mut Session, query: CaseQuery) -> Result<CasesView, Failure> {
    match session.ask(Query::Cases(query)).await? {
        View::Cases(view) => Ok(view),
        _ => Err(odd_answer()),
    }
}
