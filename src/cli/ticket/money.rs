//! `loket ticket quote`, `agree` and `work`: what work will cost, who agrees, and what was done.

use super::act;
use crate::cli::although::Although;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::time::{When, when};
use crate::cli::{input, words};
use crate::domain::command::{Command, Verb};
use crate::domain::ids::TicketNumber;
use crate::domain::kind::Method;
use crate::domain::offering::Target;
use crate::t;
use clap::{Args, Subcommand};

/// Something about work and money of one ticket.
#[derive(Debug, Subcommand)]
pub enum MoneyDeed {
    /// Reckon and record what so much work will cost
    Quote {
        /// Its number
        #[arg(value_parser = words::ticket_number)]
        ticket: TicketNumber,
        /// How much work: 90, 90m or 1h30m
        #[arg(long, value_name = "LENGTH", value_parser = minutes)]
        minutes: u32,
        /// As work outside the service hours
        #[arg(long)]
        out_of_hours: bool,
        /// Doing it against a refusal
        #[command(flatten)]
        although: Although,
    },
    /// Record that the customer agreed to the newest quote
    Agree {
        /// Its number
        #[arg(value_parser = words::ticket_number)]
        ticket: TicketNumber,
        /// The person of the customer
        #[arg(long, value_name = "NAME")]
        by: String,
        /// How they said so
        #[arg(long, value_parser = words::methods(), ignore_case = true)]
        via: Method,
    },
    /// Log time spent; it is charged as the offering says, also on closed tickets
    Work(WorkArgs),
}

/// A piece of work.
#[derive(Debug, Args)]
pub struct WorkArgs {
    /// Its number
    #[arg(value_parser = words::ticket_number)]
    pub ticket: TicketNumber,
    /// How long it took: 45, 45m or 1h30m
    #[arg(value_name = "LENGTH", value_parser = minutes)]
    pub minutes: u32,
    /// What was done; - reads standard input
    #[arg(long, allow_hyphen_values = true)]
    pub text: String,
    /// When it began: 2026-11-30T09:00:00Z or "2026-11-30 09:00"; otherwise so long ago that it ends now
    #[arg(long, value_name = "INSTANT", value_parser = when)]
    pub start: Option<When>,
    /// Give it away: nobody is charged
    #[arg(long)]
    pub free: bool,
    /// Doing it against a refusal
    #[command(flatten)]
    pub although: Although,
}

/// Carries it out.
pub async fn run(context: &Context, deed: MoneyDeed) -> Result<(), Failure> {
    let mut session = context.session().await?;
    let (number, verb, although) = match deed {
        MoneyDeed::Quote { ticket, minutes, out_of_hours, although } => {
            (ticket, Verb::Quote { minutes, out_of_hours }, although)
        }
        MoneyDeed::Agree { ticket, by, via } => {
            (ticket, Verb::Agree { by: input::line(&by)?, via }, Although::default())
        }
        MoneyDeed::Work(args) => {
            let started_at = args.start.map(|start| start.resolve(session.now(), context.zone));
            let text = input::text(Some(&args.text))?;
            let verb = Verb::LogWork { minutes: args.minutes, started_at, text, free: args.free };
            (args.ticket, verb, args.although)
        }
    };
    let command = although.wrap(Command::Ticket(number, verb))?;
    act::send(context, &mut session, number, command).await
}

/// Reads a length of work in minutes, or in hours and minutes.
fn minutes(text: &str) -> Result<u32, String> {
    let text = text.trim();
    let plain = text.parse::<u32>().ok().filter(|_| text.bytes().all(|byte| byte.is_ascii_digit()));
    let minutes = plain.or_else(|| text.parse::<Target>().ok().map(|length| length.minutes));
    minutes.filter(|minutes| *minutes > 0).ok_or_else(|| t!("cli-bad-length", text = text.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("90", Some(90))]
    #[case("45m", Some(45))]
    #[case("1h30m", Some(90))]
    #[case(" 2h ", Some(120))]
    #[case("0", None)]
    #[case("-5", None)]
    #[case("+5", None)]
    #[case("1.5h", None)]
    #[case("a while", None)]
    fn lengths_are_read(#[case] text: &str, #[case] expected: Option<u32>) {
        assert_eq!(minutes(text).ok(), expected);
    }
}
