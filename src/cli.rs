//! The command line: what can be asked of `loket`, one file per family of commands.
//!
//! Data goes to standard output, messages for people to standard error, and the exit code tells what came of it
//! (DESIGN 5). What puts user interface and host together (`loket`, `demo`, `host`, `keys`) is started in `main`.

pub mod although;
pub mod audit;
pub mod calendar;
pub mod case;
pub mod config;
pub mod context;
pub mod customer;
pub mod desk;
pub mod exchange;
pub mod failure;
pub mod health;
pub mod input;
pub mod manual;
pub mod output;
pub mod sla;
pub mod ticket;
pub mod time;
pub mod words;
pub mod worklog;

use crate::domain::Instant;
use clap::{Args, Parser, Subcommand, ValueHint};
use context::Context;
use failure::Failure;
use std::path::PathBuf;

/// The support desk for help-agents of Microsoft CSP partners, in the terminal.
///
/// Without a command: the terminal UI on your desk. Its host starts by itself.
#[derive(Debug, Parser)]
#[command(name = "loket", version, disable_help_subcommand = true, max_term_width = 100)]
pub struct Cli {
    /// What holds for every command.
    #[command(flatten)]
    pub global: Global,
    /// What to do; nothing: the terminal UI.
    #[command(subcommand)]
    pub action: Option<Action>,
}

/// Options of every command.
#[derive(Clone, Debug, Args)]
#[command(next_help_heading = "Everywhere")]
pub struct Global {
    /// The desk's directory
    #[arg(long, global = true, value_name = "DIR", env = "LOKET_DESK", hide_env_values = true, value_hint = ValueHint::DirPath)]
    pub desk: Option<PathBuf>,
    /// The desk's configuration, if it is not config.toml in its directory
    #[arg(long, global = true, value_name = "FILE", env = "LOKET_CONFIG", hide_env_values = true, value_hint = ValueHint::FilePath)]
    pub config: Option<PathBuf>,
    /// Print data as JSON
    #[arg(long, global = true)]
    pub json: bool,
    /// Language of messages: en or nl
    #[arg(long, global = true, value_name = "LANG", value_parser = words::languages())]
    pub lang: Option<crate::domain::lang::Lang>,
    /// When to use colour
    #[arg(long, global = true, value_name = "WHEN", value_enum, default_value_t = Color::Auto)]
    pub color: Color,
    /// Print no messages, only data and errors
    #[arg(long, short, global = true)]
    pub quiet: bool,
}

/// When to use colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Color {
    /// At a terminal, unless `NO_COLOR` is set.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// The commands: those that put user interface or host together in this process, and the others.
#[derive(Debug, Subcommand)]
pub enum Action {
    /// The terminal UI on a throw-away desk with sample data; leaves nothing behind
    Demo {
        /// How many tickets
        #[arg(long, default_value_t = 64, value_parser = clap::value_parser!(u32).range(1..=200_000))]
        tickets: u32,
        /// The same number gives the same desk
        #[arg(long, default_value_t = 1)]
        seed: u64,
    },
    /// Run the host in the foreground, or in the background, or stop it
    Host(HostArgs),
    /// The keys of the terminal UI
    Keys {
        /// As a Markdown table
        #[arg(long)]
        markdown: bool,
    },
    /// The commands that a client carries out.
    #[command(flatten)]
    Client(ClientAction),
}

/// The commands that a client carries out, one thing at a time.
#[derive(Debug, Subcommand)]
pub enum ClientAction {
    /// Make a desk and its configuration
    Init {
        /// A desk to practise on: its clock can be set with `loket host --clock`
        #[arg(long)]
        simulated: bool,
    },
    /// Is it well?
    Status,
    /// Check, show or find the configuration
    #[command(subcommand)]
    Config(config::ConfigAction),
    /// Take in files of Partner Center and service health of Microsoft Graph: JSON bodies and CSV exports, recognised
    /// by what they hold
    Import(exchange::ImportArgs),
    /// Print customers, tickets, cases, the work log or the audit trail for other programs
    Export(exchange::ExportArgs),
    /// Customers and what was promised to them
    #[command(subcommand)]
    Customer(customer::CustomerAction),
    /// Requests of customers
    #[command(subcommand)]
    Ticket(ticket::TicketAction),
    /// Escalation of a ticket to Microsoft or another supplier
    #[command(subcommand)]
    Case(case::CaseAction),
    /// List problems that Microsoft reports (service health, as imported)
    Health(health::HealthArgs),
    /// Deadlines
    #[command(subcommand)]
    Sla(sla::SlaAction),
    /// Ask a calendar: is it open, when is it due, which hours
    #[command(subcommand)]
    Calendar(calendar::CalendarAction),
    /// Print completions for a shell
    Completions {
        /// Which shell
        shell: clap_complete::Shell,
    },
    /// Print the manual page, of loket or of one of its commands
    Man {
        /// Which command
        #[arg(value_name = "COMMAND")]
        path: Vec<String>,
    },
}

/// How to run the host.
#[derive(Clone, Copy, Debug, Args)]
pub struct HostArgs {
    /// In the background
    #[arg(long, conflicts_with = "stop")]
    pub detach: bool,
    /// Stop the host that runs
    #[arg(long)]
    pub stop: bool,
    /// Start at this instant (RFC 3339) instead of now; only for desks made with `loket init --simulated`
    #[arg(long, value_name = "INSTANT", conflicts_with = "stop", value_parser = time::instant)]
    pub clock: Option<Instant>,
    /// What a client passes when it starts the host
    #[arg(long, hide = true)]
    pub detached: bool,
}

/// Carries out a command that needs no user interface and no host in this process.
pub async fn run(context: &Context, action: ClientAction) -> Result<(), Failure> {
    match action {
        ClientAction::Init { simulated } => desk::init(context, simulated),
        ClientAction::Status => desk::status(context).await,
        ClientAction::Config(action) => config::run(context, action),
        ClientAction::Import(args) => exchange::import(context, args).await,
        ClientAction::Export(args) => exchange::export(context, args).await,
        ClientAction::Customer(action) => customer::run(context, action).await,
        ClientAction::Ticket(action) => ticket::run(context, action).await,
        ClientAction::Case(action) => case::run(context, action).await,
        ClientAction::Health(args) => health::run(context, args).await,
        ClientAction::Sla(action) => sla::run(context, action).await,
        ClientAction::Calendar(action) => calendar::run(context, action).await,
        ClientAction::Completions { shell } => manual::completions(shell),
        ClientAction::Man { path } => manual::man(&path),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_sound() {
        Cli::command().debug_assert();
    }
}
