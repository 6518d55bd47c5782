//! `loket ticket`: requests of customers, and everything that is done with one.

pub mod act;
pub mod bill;
pub mod callback;
pub mod link;
pub mod list;
pub mod message;
pub mod money;
pub mod new;
pub mod next;
pub mod remind;
pub mod show;

use super::context::Context;
use super::failure::Failure;
use super::words;
use crate::domain::ids::TicketNumber;
use clap::Subcommand;

/// What can be done with tickets.
#[derive(Debug, Subcommand)]
pub enum TicketAction {
    /// Take down a request
    New(Box<new::NewArgs>),
    /// List tickets, most urgent first
    List(list::ListArgs),
    /// Take the next ticket: of those that nobody has, what can be done now comes first
    Next(next::NextArgs),
    /// Show a ticket with its clocks, checklist and timeline
    Show {
        /// Its number
        #[arg(value_parser = words::ticket_number)]
        ticket: TicketNumber,
    },
    /// Record what the customer wrote or said
    Message(message::MessageArgs),
    /// Promise somebody of the customer a call
    Callback(callback::CallbackArgs),
    /// Be reminded of it, which also ends a wait for the customer; or no more
    Remind(remind::RemindArgs),
    /// It is a problem that Microsoft reports: answers the checklist and opens the claim for credit; or it is not
    Link(link::LinkArgs),
    /// Do something with one.
    #[command(flatten)]
    Do(act::Deed),
    /// Work and money of one.
    #[command(flatten)]
    Money(money::MoneyDeed),
}
/// Carries out a `loket ticket` command.
pub async fn run(context: &Context, action: TicketAction) -> Result<(), Failure> {
    match action {
        TicketAction::New(args) => new::run(context, *args).await,
        TicketAction::List(args) => list::run(context, args).await,
        TicketAction::Next(args) => next::run(context, args).await,
        TicketAction::Show { ticket } => show::run(context, ticket).await,
        TicketAction::Message(args) => message::run(context, args).await,
        TicketAction::Callback(args) => callback::run(context, args).await,
        TicketAction::Remind(args) => remind::run(context, args).await,
        TicketAction::Link(args) => link::run(context, args).await,
        TicketAction::Do(deed) => act::run(context, deed).await,
        TicketAction::Money(deed) => money::run(context, deed).await,
    }
}
