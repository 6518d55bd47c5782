//! `loket customer block`: a customer buys hours in advance.

use crate::cli::although::Although;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::{input, words};
use crate::domain::command::Command;
use crate::domain::kind::{Service, Topic};
use clap::Args;

/// What was bought.
#[derive(Debug, Args)]
pub struct BlockArgs {
    /// Name, alias, domain, tenant id, or an unambiguous part of one
    pub customer: String,
    /// The topic of the support that is sold in blocks
    #[arg(long, value_parser = words::topics(), ignore_case = true)]
    pub topic: Topic,
    /// Its product family
    #[arg(long, value_parser = words::services(), ignore_case = true)]
    pub service: Service,
    /// How many blocks
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub count: u32,
    /// The person of the customer who agreed
    #[arg(long, value_name = "NAME")]
    pub agreed_by: String,
    /// Doing it against a refusal
    #[command(flatten)]
    pub although: Although,
}

/// Records the purchase.
pub async fn run(context: &Context, args: BlockArgs) -> Result<(), Failure> {
    let command = Command::BuyBlock {
        customer: args.customer.clone(),
        topic: args.topic,
        service: args.service,
        count: args.count,
        agreed_by: input::line(&args.agreed_by)?,
    };
    let command = args.although.wrap(command)?;
    let mut session = context.session().await?;
    let outcome = session.act(command).await?;
    super::told(context, &mut session, args.customer, &outcome, "cli-block-bought").await
}
