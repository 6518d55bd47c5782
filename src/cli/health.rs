//! `loket health`: problems that Microsoft reports, as far as they were imported.

use super::context::{Context, odd_answer};
use super::failure::Failure;
use super::output::{self, Table};
use super::{time, words};
use crate::domain::Instant;
use crate::domain::health::IssueClass;
use crate::domain::kind::Service;
use crate::domain::view::{IssueRow, Query, View};
use crate::t;
use chrono_tz::Tz;
use clap::Args;
use serde::Serialize;

/// Which of them.
#[derive(Clone, Copy, Debug, Args)]
pub struct HealthArgs {
    /// Those that are over too
    #[arg(long)]
    pub all: bool,
}

/// A health issue as other programs read it.
#[derive(Debug, Serialize)]
pub struct IssueJson<'a> {
    id: &'a str,
    title: &'a str,
    service: &'a str,
    family: Option<Service>,
    feature: &'a str,
    class: IssueClass,
    status: &'a str,
    resolved: bool,
    started_at: Option<Instant>,
    ended_at: Option<Instant>,
    changed_at: Option<Instant>,
    impact: &'a str,
    customers: &'a [String],
    linked: bool,
}

impl<'a> From<&'a IssueRow> for IssueJson<'a> {
    fn from(row: &'a IssueRow) -> Self {
        let issue = &row.issue;
        Self {
            id: &issue.id,
            title: &issue.title,
            service: &issue.service,
            family: issue.family,
            feature: &issue.feature,
            class: issue.class,
            status: &issue.status,
            resolved: issue.resolved,
            started_at: issue.started_at,
            ended_at: issue.ended_at,
            changed_at: issue.changed_at,
            impact: &issue.impact,
            customers: &row.customers,
            linked: row.linked,
        }
    }
}

/// Lists them, newest first.
pub async fn run(context: &Context, args: HealthArgs) -> Result<(), Failure> {
    let mut session = context.session().await?;
    let View::Issues(rows) = session.ask(Query::Issues { all: args.all }).await? else {
        return Err(odd_answer());
    };
    if context.global.json {
        return output::json(&rows.iter().map(IssueJson::from).collect::<Vec<_>>());
    }
    if rows.is_empty() {
        context.say(&t!(if args.all { "cli-no-issues" } else { "cli-no-issues-open" }));
    }
    output::text(&table(&rows, context.zone))
}

/// One line for each; the linked one is marked.
pub fn table(rows: &[IssueRow], zone: Tz) -> String {
    let mut table = Table::bare();
    for row in rows {
        let issue = &row.issue;
        let class = words::word("issue-class", issue.class);
        let since = issue.started_at.map(|at| t!("cli-issue-since", when = time::stamp(at, zone)));
        let stands = match (issue.resolved, issue.ended_at) {
            (true, Some(at)) => t!("cli-issue-over-since", when = time::stamp(at, zone)),
            (true, None) => t!("cli-issue-over"),
            (false, _) => since.unwrap_or_default(),
        };
        let seen = match row.customers.is_empty() {
            true => String::new(),
            false => row.customers.join(", "),
        };
        let mark = if row.linked { "→ " } else { "  " };
        table.row([
            format!("{mark}{}", issue.id),
            class,
            issue.service.to_string(),
            stands,
            issue.title.to_string(),
            seen,
        ]);
    }
    table.render()
}
