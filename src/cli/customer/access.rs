//! `loket customer access`: what an agent looked up of a customer's tenant, because no export tells it.

use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::words;
use crate::domain::command::Command;
use crate::domain::delegation::AzureRole;
use clap::{ArgGroup, Args, ValueEnum};

/// What was looked up.
#[derive(Debug, Args)]
#[command(group = ArgGroup::new("found").required(true).multiple(true).args(["azure_role", "reseller"]))]
pub struct AccessArgs {
    /// Name, alias, domain, tenant id, or an unambiguous part of one
    pub customer: String,
    /// Your role on the customer's Azure subscriptions
    #[arg(long, value_name = "ROLE", value_parser = words::azure_roles(), ignore_case = true)]
    pub azure_role: Option<AzureRole>,
    /// Whether the reseller relationship with the customer stands
    #[arg(long, value_name = "ANSWER", ignore_case = true)]
    pub reseller: Option<Answer>,
}

/// Yes or no.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Answer {
    /// It is so
    Yes,
    /// It is not so
    No,
}

/// Records what was looked up today.
pub async fn run(context: &Context, args: AccessArgs) -> Result<(), Failure> {
    let command = Command::SetAccess {
        customer: args.customer.clone(),
        azure_role: args.azure_role,
        reseller: args.reseller.map(|answer| answer == Answer::Yes),
    };
    let mut session = context.session().await?;
    let outcome = session.act(command).await?;
    super::told(context, &mut session, args.customer, &outcome, "cli-customer-edited").await
}
