//! `loket case list`: the shared ledger of cases.

use super::ask;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::output::{self, Table};
use crate::cli::{time, words};
use crate::domain::Instant;
use crate::domain::case::Ball;
use crate::domain::sla::Clock;
use crate::domain::view::{CaseQuery, CaseRow};
use crate::exchange::export::CaseJson;
use crate::t;
use chrono_tz::Tz;
use clap::Args;

/// Which cases.
#[derive(Debug, Args)]
pub struct ListArgs {
    /// Only those of which number, title, vehicle, customer or ticket contain this
    pub text: Option<String>,
    /// Those that are closed too
    #[arg(long)]
    pub all: bool,
}

/// Lists cases.
pub async fn run(context: &Context, args: ListArgs) -> Result<(), Failure> {
    let mut session = context.session().await?;
    let query = CaseQuery { all: args.all, text: args.text.unwrap_or_default(), ..CaseQuery::default() };
    let view = ask(&mut session, query).await?;
    if context.global.json {
        return output::json(&view.rows.iter().map(CaseJson::from).collect::<Vec<_>>());
    }
    if view.rows.is_empty() {
        context.say(&t!(if view.total == 0 { "cli-no-cases" } else { "cli-no-cases-fit" }));
        return Ok(());
    }
    output::text(&table(&view.rows, context.zone, session.now()))
}

/// Cases as a table for people of a zone; nothing if there are none.
pub fn table(cases: &[CaseRow], zone: Tz, now: Instant) -> String {
    if cases.is_empty() {
        return String::new();
    }
    let heads = [
        "case",
        "ball",
        "vehicle",
        "severity",
        "answer",
        "follow-up",
        "ticket",
        "customer",
        "opened",
        "title",
    ];
    let mut table = Table::new(heads.map(|head| t!(&format!("cli-head-{head}"))));
    for row in cases {
        let case = &row.case;
        table.row([
            case.number.clone(),
            stands(row),
            case.vehicle.clone(),
            case.severity.map_or_else(String::new, |severity| severity.to_string()),
            row.clock.as_ref().map_or_else(String::new, |clock| answer(clock, now)),
            follow_up(row, zone, now),
            case.ticket.map_or_else(String::new, |number| format!("#{number}")),
            row.customer_name.clone(),
            case.opened_at.map_or_else(String::new, |at| at.with_timezone(&zone).date_naive().to_string()),
            case.title.to_string(),
        ]);
    }
    table.render()
}

/// Who has to do something, or how it ended.
pub fn stands(row: &CaseRow) -> String {
    match (row.ball, row.result) {
        (Ball::Nobody, Some(result)) => words::word("result", result),
        (Ball::Nobody, None) => words::word("case", row.case.status),
        (ball, _) => words::word("ball", ball),
    }
}

/// How the supplier stands with its first answer.
pub fn answer(clock: &Clock, now: Instant) -> String {
    match (clock.met_at, clock.due) {
        (Some(_), _) if clock.breached => t!("cli-answered-late"),
        (Some(_), _) => t!("cli-answered"),
        (None, Some(due)) => time::until(due, now),
        (None, None) => String::new(),
    }
}

fn follow_up(row: &CaseRow, zone: Tz, now: Instant) -> String {
    let Some(follow_up) = &row.follow_up else {
        return String::new();
    };
    let when = time::stamp(follow_up.at, zone);
    if row.follow_up_due(now) { t!("cli-follow-up-due", when = when) } else { when }
}
