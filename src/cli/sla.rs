//! `loket sla`: how the desk stands with its promises.

pub mod deadline;
pub mod explain;

use super::context::{Context, Session, odd_answer};
use super::failure::Failure;
use super::output::{self, Table};
use super::ticket::list;
use crate::domain::Instant;
use crate::domain::view::{BoardView, Query, Tally, View};
use crate::t;
use clap::{Args, Subcommand};

/// What can be asked about deadlines.
#[derive(Debug, Subcommand)]
pub enum SlaAction {
    /// Open tickets by state of their clocks, by customer and by agent, and the next deadlines
    Board(BoardArgs),
    /// Why the deadlines of a ticket are when they are, as text to paste to the customer
    Explain(explain::ExplainArgs),
    /// Set a deadline by hand, or let the reckoned one hold again
    Deadline(deadline::DeadlineArgs),
}

/// How to show the board.
#[derive(Clone, Copy, Debug, Args)]
pub struct BoardArgs {
    /// Without colour, whatever stands behind standard output
    #[arg(long)]
    pub plain: bool,
    /// Print it again whenever it changes, until interrupted
    #[arg(long)]
    pub watch: bool,
}

/// Carries out a `loket sla` command.
pub async fn run(context: &Context, action: SlaAction) -> Result<(), Failure> {
    match action {
        SlaAction::Board(args) => board(context, args).await,
        SlaAction::Explain(args) => explain::run(context, args).await,
        SlaAction::Deadline(args) => deadline::run(context, args).await,
    }
}

async fn board(context: &Context, args: BoardArgs) -> Result<(), Failure> {
    let mut session = context.session().await?;
    if !args.watch {
        let View::Board(view) = session.ask(Query::Board).await? else {
            return Err(odd_answer());
        };
        return print(context, args, &view, session.now());
    }
    tokio::select! {
        // Whoever read it is gone; the next change may be hours away.
        () = output::closed() => Ok(()),
        watched = watch(context, args, session) => watched,
    }
}

async fn watch(context: &Context, args: BoardArgs, mut session: Session) -> Result<(), Failure> {
    let ahead = session.now() - chrono::Utc::now();
    session.watch(Query::Board).await?;
    loop {
        let View::Board(view) = session.changed().await? else {
            return Err(odd_answer());
        };
        print_again(context, args, &view, chrono::Utc::now() + ahead)?;
    }
}

fn print(context: &Context, args: BoardArgs, view: &BoardView, now: Instant) -> Result<(), Failure> {
    if context.global.json {
        return output::json(view);
    }
    output::text(&page(view, now, context.color() && !args.plain))
}

/// One of a series: a line of JSON, or a page on a clean screen, or pages with a blank line between.
fn print_again(context: &Context, args: BoardArgs, view: &BoardView, now: Instant) -> Result<(), Failure> {
    if context.global.json {
        return output::json_line(view);
    }
    let page = page(view, now, context.color() && !args.plain);
    match output::is_terminal() && !args.plain {
        true => output::text(&format!("\x1b[H\x1b[2J{page}")),
        false => output::text(&format!("{page}\n")),
    }
}

fn page(view: &BoardView, now: Instant, color: bool) -> String {
    let mut text = tallies("cli-board-all", std::slice::from_ref(&view.all), color);
    text.push_str(&tallies("cli-board-customers", &view.customers, color));
    text.push_str(&tallies("cli-board-agents", &view.agents, color));
    if !view.next.is_empty() {
        text.push_str(&heading("cli-board-next", color));
        text.push_str(&list::table(&view.next, now));
    }
    text
}

fn heading(key: &str, color: bool) -> String {
    let title = t!(key);
    match color {
        true => format!("\x1b[1m{title}\x1b[0m\n"),
        false => format!("{title}\n"),
    }
}

fn tallies(key: &str, tallies: &[Tally], color: bool) -> String {
    if tallies.is_empty() {
        return String::new();
    }
    let heads = ["open", "breached", "pressing", "due-soon", "on-track", "paused", "met"];
    let mut table =
        Table::new(heads.iter().map(|head| t!(&format!("cli-head-{head}"))).chain([String::new()]));
    for tally in tallies {
        let name = match (key, tally.name.as_str()) {
            ("cli-board-agents", "") => t!("cli-nobody"),
            (_, name) => name.to_owned(),
        };
        let counts = [
            tally.open,
            tally.breached,
            tally.pressing,
            tally.due_soon,
            tally.on_track,
            tally.paused,
            tally.met,
        ];
        table.row(counts.iter().map(usize::to_string).chain([name]));
    }
    let lines = table.render();
    format!("{}{lines}\n", heading(key, color))
}
