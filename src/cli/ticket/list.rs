//! `loket ticket list`: the queue, as a table or as JSON.

use crate::cli::context::{Context, Session, odd_answer};
use crate::cli::failure::Failure;
use crate::cli::output::{self, Table};
use crate::cli::{time, words};
use crate::domain::Instant;
use crate::domain::status::Status;
use crate::domain::view::{Query, QueueQuery, QueueView, Sort, TicketRow, View};
use crate::t;
use chrono_tz::Tz;
use clap::Args;
use strum::VariantArray;

/// How many rows are asked for at once.
const PAGE: usize = 1_000;

/// Which tickets.
#[derive(Debug, Args)]
pub struct ListArgs {
    /// Words that must fit, also filters as in the UI: is:new @anna sev:a
    #[arg(value_name = "FILTER")]
    pub filter: Vec<String>,
    /// Only of this customer
    #[arg(long)]
    pub customer: Option<String>,
    /// Only of this agent
    #[arg(long, value_name = "PERSON", conflicts_with = "mine")]
    pub assignee: Option<String>,
    /// Only your own
    #[arg(long)]
    pub mine: bool,
    /// Only in this state; may be given several times
    #[arg(long, value_parser = words::statuses(), ignore_case = true, conflicts_with = "all")]
    pub status: Vec<Status>,
    /// Also resolved and closed ones
    #[arg(long)]
    pub all: bool,
    /// In which order
    #[arg(long, value_parser = words::sorts(), ignore_case = true, default_value = "deadline")]
    pub sort: Sort,
    /// At most so many
    #[arg(long, value_name = "N")]
    pub limit: Option<usize>,
}

/// Lists tickets.
pub async fn run(context: &Context, args: ListArgs) -> Result<(), Failure> {
    let mut session = context.session().await?;
    let assignee = if args.mine { Some(session.name().to_owned()) } else { args.assignee };
    let query = QueueQuery {
        text: args.filter.join(" "),
        assignee,
        customer: args.customer,
        statuses: if args.all { Status::VARIANTS.to_vec() } else { args.status },
        sort: args.sort,
        ..QueueQuery::default()
    };
    let rows = collect(&mut session, query, args.limit.unwrap_or(usize::MAX)).await?;
    if context.global.json {
        return output::json(&rows);
    }
    if rows.is_empty() {
        context.say(&t!("cli-no-tickets"));
        return Ok(());
    }
    output::text(&match args.sort {
        Sort::Reachable => by_reach(&rows, context.zone),
        _ => table(&rows, session.now()),
    })
}

/// Every ticket that fits, page by page, up to `limit`.
pub async fn collect(
    session: &mut Session,
    query: QueueQuery,
    limit: usize,
) -> Result<Vec<TicketRow>, Failure> {
    let mut rows = Vec::new();
    while rows.len() < limit {
        let window = QueueQuery { offset: rows.len(), limit: PAGE.min(limit - rows.len()), ..query.clone() };
        let View::Queue(QueueView { rows: page, matching, .. }) = session.ask(Query::Queue(window)).await?
        else {
            return Err(odd_answer());
        };
        let came = page.len();
        rows.extend(page.into_iter().map(|row| row.ticket));
        if came == 0 || rows.len() >= matching {
            break;
        }
    }
    Ok(rows)
}

/// What the customer is called, with a mark if it was not told what it is promised.
fn customer(row: &TicketRow) -> String {
    match row.disclosed {
        true => row.customer.clone(),
        false => format!("{} ({})", row.customer, t!("cli-mark-undisclosed")),
    }
}

/// Tickets in the order of what can be done now, with what puts them there.
fn by_reach(rows: &[TicketRow], zone: Tz) -> String {
    let heads = ["number", "severity", "status", "reach", "left", "agent", "customer", "title"];
    let mut table = Table::new(heads.map(|head| t!(&format!("cli-head-{head}"))));
    for row in rows {
        table.row([
            row.number.to_string(),
            row.severity.to_string(),
            words::word("status", row.status),
            reach(row, zone),
            row.left_s.map_or_else(String::new, left),
            row.assignee.clone().unwrap_or_default(),
            customer(row),
            row.title.clone(),
        ]);
    }
    table.render()
}

fn reach(row: &TicketRow, zone: Tz) -> String {
    let changes = row.reach.changes_at.map(|at| time::stamp(at, zone));
    match (row.reach.now, changes) {
        (true, Some(when)) if row.reach.last_chance => t!("cli-reach-last", when = when),
        (true, Some(when)) => t!("cli-reach-until", when = when),
        (true, None) => t!("cli-reach-always"),
        (false, Some(when)) => t!("cli-reach-from", when = when),
        (false, None) => t!("cli-reach-never"),
    }
}

/// Open time left, in hours: a day of it is longer than a day. Past it, with a minus.
fn left(seconds: i64) -> String {
    let sign = if seconds < 0 { "-" } else { "" };
    let minutes = seconds.abs() / 60;
    format!("{sign}{}h {:02}m", minutes / 60, minutes % 60)
}

/// Tickets as a table for people.
pub fn table(rows: &[TicketRow], now: Instant) -> String {
    let heads = ["number", "severity", "status", "due", "agent", "customer", "title"];
    let mut table = Table::new(heads.map(|head| t!(&format!("cli-head-{head}"))));
    for row in rows {
        table.row([
            row.number.to_string(),
            row.severity.to_string(),
            words::word("status", row.status),
            row.next_deadline.map_or_else(String::new, |deadline| time::until(deadline.due, now)),
            row.assignee.clone().unwrap_or_default(),
            customer(row),
            row.title.clone(),
        ]);
    }
    table.render()
}
