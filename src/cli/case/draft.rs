//! `loket case draft`: the whole way of a ticket to a supplier, as the wizard of the screen goes it. What is chosen is
//! kept with the ticket, so a colleague can go on.

use super::way::{State, Way};
use crate::cli::context::{Context, Session, odd_answer};
use crate::cli::failure::Failure;
use crate::cli::output::{self, Table};
use crate::cli::ticket::show;
use crate::cli::words;
use crate::domain::command::{Command, Verb};
use crate::domain::escalation::{Draft, Stage};
use crate::domain::ids::TicketNumber;
use crate::domain::kind::Severity;
use crate::domain::view::{Query, VerdictsView, View};
use crate::t;
use clap::Args;

/// What is chosen.
#[derive(Debug, Args)]
pub struct DraftArgs {
    /// The ticket's number
    #[arg(value_parser = words::ticket_number)]
    pub ticket: TicketNumber,
    /// Choose the vehicle, as `loket case verdicts` names it
    #[arg(long)]
    pub vehicle: Option<String>,
    /// Choose the severity to ask for
    #[arg(long, value_parser = words::severities(), ignore_case = true)]
    pub severity: Option<Severity>,
    /// Say how far it is
    #[arg(long, value_parser = words::stages(), ignore_case = true)]
    pub stage: Option<Stage>,
    /// Give the hand-over up: forget what was chosen
    #[arg(long, conflicts_with_all = ["vehicle", "severity", "stage"])]
    pub discard: bool,
}

impl DraftArgs {
    /// What was chosen before, with what is chosen now; none: nothing is to be changed.
    fn chosen(&self, before: Option<Draft>) -> Option<Draft> {
        if self.vehicle.is_none() && self.severity.is_none() && self.stage.is_none() {
            return None;
        }
        let mut draft = before.unwrap_or_default();
        if let Some(vehicle) = &self.vehicle {
            draft.vehicle = Some(vehicle.clone());
            draft.stage = draft.stage.max(Stage::Routes);
        }
        if let Some(severity) = self.severity {
            draft.severity = Some(severity);
            draft.stage = draft.stage.max(Stage::Severity);
        }
        draft.stage = self.stage.unwrap_or(draft.stage);
        Some(draft)
    }
}

/// Chooses what is given, and prints the way.
pub async fn run(context: &Context, args: DraftArgs) -> Result<(), Failure> {
    let mut session = context.session().await?;
    let mut ticket = show::ask(&mut session, args.ticket).await?;
    let verb = match args.discard {
        true => Some(Verb::Draft(None)),
        false => args.chosen(ticket.draft.clone()).map(|draft| Verb::Draft(Some(draft))),
    };
    if let Some(verb) = verb {
        let outcome = session.act(Command::Ticket(args.ticket, verb)).await?;
        context.say_notices(&outcome.notices);
        ticket = show::ask(&mut session, args.ticket).await?;
    }
    let verdicts = verdicts(&mut session, args.ticket).await?;
    let way = Way::of(&ticket, &verdicts);
    if context.global.json {
        return output::json(&way);
    }
    output::text(&page(&way))
}

async fn verdicts(session: &mut Session, number: TicketNumber) -> Result<VerdictsView, Failure> {
    match session.ask(Query::Verdicts(number, None)).await? {
        View::Verdicts(view) => Ok(*view),
        _ => Err(odd_answer()),
    }
}

fn page(way: &Way) -> String {
    let mut table = Table::bare();
    for step in &way.stages {
        let mark = match step.state {
            State::Done => t!("cli-way-done"),
            State::Open => t!("cli-way-open"),
            State::Shut => t!("cli-way-shut"),
        };
        let arrow = if step.stage == way.next { "→" } else { " " };
        let mut name = format!("{arrow} {}", words::word("stage", step.stage));
        let mut mark = Some(mark);
        for said in &step.says {
            table.row([std::mem::take(&mut name), mark.take().unwrap_or_default(), said.clone()]);
        }
    }
    let title = t!("cli-way", number = way.number.0, title = way.title.as_str());
    format!("{title}\n\n{}", table.render())
}
