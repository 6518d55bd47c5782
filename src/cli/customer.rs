//! `loket customer`: companies, what agents call them, and what was promised to them.

pub mod access;
pub mod block;
pub mod disclose;
pub mod offering;
pub mod offering_file;
pub mod show;

use super::context::{Context, Session, odd_answer};
use super::failure::Failure;
use super::output::{self, Table};
use super::{input, words};
use crate::domain::command::Command;
use crate::domain::ids::TenantId;
use crate::domain::import::{CustomerPart, Import};
use crate::domain::lang::Lang;
use crate::domain::text::CleanLine;
use crate::domain::view::{CustomerRow, CustomerView, Outcome, Query, View};
use crate::t;
use chrono_tz::Tz;
use clap::{Args, Subcommand};

/// What can be done with customers.
#[derive(Debug, Subcommand)]
pub enum CustomerAction {
    /// List customers, by name
    List {
        /// Only those that fit
        #[arg(value_name = "TEXT")]
        text: Vec<String>,
    },
    /// Show a customer with its promise, contacts, subscriptions and tickets
    Show {
        /// Name, alias, domain, tenant id, or an unambiguous part of one
        customer: String,
    },
    /// Add a customer by hand
    Add(Box<AddArgs>),
    /// Give a customer an alias or a zone
    Edit(EditArgs),
    /// Record what you looked up of its tenant: your role in Azure, the reseller relationship
    Access(access::AccessArgs),
    /// Show what is promised to a customer, or promise something new
    Offering(offering::OfferingArgs),
    /// Record that a customer was told what it is promised, or print what to tell it
    Disclose(disclose::DiscloseArgs),
    /// Record that a customer bought blocks of hours, at the price of its offering
    Block(block::BlockArgs),
}

/// A customer that no export holds.
#[derive(Debug, Args)]
pub struct AddArgs {
    /// Its Entra tenant id
    #[arg(long, value_name = "ID", value_parser = tenant)]
    pub tenant: TenantId,
    /// The company's name
    #[arg(long)]
    pub name: String,
    /// Its primary domain name
    #[arg(long)]
    pub domain: String,
    /// Country, two letters
    #[arg(long, value_parser = country)]
    pub country: Option<String>,
    /// The language in which it is addressed
    #[arg(long, value_parser = words::languages(), ignore_case = true)]
    pub language: Option<Lang>,
}

/// What to change.
#[derive(Debug, Args)]
#[command(group = clap::ArgGroup::new("change").required(true).multiple(true)
    .args(["alias", "no_alias", "time_zone", "no_time_zone"]))]
pub struct EditArgs {
    /// Name, alias, domain, tenant id, or an unambiguous part of one
    pub customer: String,
    /// What agents call it
    #[arg(long)]
    pub alias: Option<String>,
    /// Take the alias away
    #[arg(long, conflicts_with = "alias")]
    pub no_alias: bool,
    /// Its own zone, as Europe/Amsterdam
    #[arg(long, value_name = "ZONE", value_parser = zone)]
    pub time_zone: Option<Tz>,
    /// Back to the zone of its offering
    #[arg(long, conflicts_with = "time_zone")]
    pub no_time_zone: bool,
}

/// Carries out a `loket customer` command.
pub async fn run(context: &Context, action: CustomerAction) -> Result<(), Failure> {
    match action {
        CustomerAction::List { text } => list(context, text.join(" ")).await,
        CustomerAction::Show { customer } => show::run(context, customer).await,
        CustomerAction::Add(args) => add(context, *args).await,
        CustomerAction::Edit(args) => edit(context, args).await,
        CustomerAction::Access(args) => access::run(context, args).await,
        CustomerAction::Offering(args) => offering::run(context, args).await,
        CustomerAction::Disclose(args) => disclose::run(context, args).await,
        CustomerAction::Block(args) => block::run(context, args).await,
    }
}

async fn list(context: &Context, text: String) -> Result<(), Failure> {
    let mut session = context.session().await?;
    let rows = collect(&mut session, text).await?;
    if context.global.json {
        return output::json(&rows);
    }
    if rows.is_empty() {
        context.say(&t!("cli-no-customers"));
        return Ok(());
    }
    let heads = ["name", "alias", "domain", "country", "zone", "offering"];
    let mut table = Table::new(heads.map(|head| t!(&format!("cli-head-{head}"))));
    for row in &rows {
        table.row([
            row.name.clone(),
            row.alias.clone().unwrap_or_default(),
            row.domain.clone(),
            row.country.clone().unwrap_or_default(),
            row.time_zone.name().to_owned(),
            offering_text(row),
        ]);
    }
    output::text(&table.render())
}

fn offering_text(row: &CustomerRow) -> String {
    match &row.offering {
        Some(own) => t!("cli-offering-version", version = own.version, effective = own.effective.to_string()),
        None => t!("cli-offering-default"),
    }
}

/// The customers that fit a text.
pub async fn collect(session: &mut Session, text: String) -> Result<Vec<CustomerRow>, Failure> {
    match session.ask(Query::Customers(text)).await? {
        View::Customers(rows) => Ok(rows),
        _ => Err(odd_answer()),
    }
}

/// One customer, as people name it.
pub async fn ask(session: &mut Session, customer: String) -> Result<CustomerView, Failure> {
    match session.ask(Query::Customer(customer)).await? {
        View::Customer(view) => Ok(*view),
        _ => Err(odd_answer()),
    }
}

async fn add(context: &Context, args: AddArgs) -> Result<(), Failure> {
    let mut session = context.session().await?;
    let known = collect(&mut session, String::new()).await?;
    if known.iter().any(|row| row.tenant == args.tenant) {
        return Err(Failure::Failed(t!("cli-customer-known", tenant = args.tenant.to_string())));
    }
    let tenant = args.tenant.to_string();
    let part = CustomerPart {
        tenant: args.tenant,
        name: input::line(&args.name)?,
        domain: input::line(&args.domain)?,
        custom_domains: None,
        country: args.country,
        language: args.language,
        relationship: None,
        delegated_access: None,
        tags: None,
    };
    let import = Import { customers: vec![part], ..Import::default() };
    session.act(Command::Import(import)).await?;
    tell(context, &mut session, tenant, "cli-customer-added").await
}

async fn edit(context: &Context, args: EditArgs) -> Result<(), Failure> {
    let alias: Option<Option<CleanLine>> = match &args.alias {
        Some(alias) => Some(Some(input::line(alias)?)),
        None => args.no_alias.then_some(None),
    };
    let time_zone = match args.time_zone {
        Some(zone) => Some(Some(zone)),
        None => args.no_time_zone.then_some(None),
    };
    let mut session = context.session().await?;
    let tenant = ask(&mut session, args.customer).await?.row.tenant.to_string();
    let outcome = session.act(Command::EditCustomer { customer: tenant.clone(), alias, time_zone }).await?;
    context.say_notices(&outcome.notices);
    tell(context, &mut session, tenant, "cli-customer-edited").await
}

/// What a change gave to know, and how the customer stands after it.
async fn told(
    context: &Context,
    session: &mut Session,
    customer: String,
    outcome: &Outcome,
    said: &str,
) -> Result<(), Failure> {
    context.say_notices(&outcome.notices);
    tell(context, session, customer, said).await
}

/// Shows how a customer stands after a change.
async fn tell(context: &Context, session: &mut Session, tenant: String, said: &str) -> Result<(), Failure> {
    let view = ask(session, tenant).await?;
    if context.global.json {
        return output::json(&show::CustomerJson::from(&view));
    }
    context.say(&t!(said, name = view.row.name.clone()));
    Ok(())
}

/// Reads a tenant id.
fn tenant(text: &str) -> Result<TenantId, String> {
    uuid::Uuid::parse_str(text.trim())
        .map(|id| TenantId::from(id.to_string()))
        .map_err(|_| t!("cli-bad-tenant", text = text.to_owned()))
}

/// Reads a country code.
fn country(text: &str) -> Result<String, String> {
    let text = text.trim();
    match text.len() == 2 && text.chars().all(|c| c.is_ascii_alphabetic()) {
        true => Ok(text.to_uppercase()),
        false => Err(t!("cli-bad-country", text = text.to_owned())),
    }
}

/// Reads an IANA zone; says which one is near.
pub fn zone(text: &str) -> Result<Tz, String> {
    text.parse().map_err(|_| {
        let names = chrono_tz::TZ_VARIANTS.iter().map(|zone| zone.name());
        match crate::config::problem::nearest(text, names) {
            Some(near) => t!("config-zone-near", zone = text.to_owned(), near = near),
            None => t!("config-zone", zone = text.to_owned()),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("3B0C7A52-6F1E-4C1D-9A58-0D5C6A4E1F01", Some("3b0c7a52-6f1e-4c1d-9a58-0d5c6a4e1f01"))]
    #[case("3b0c7a52", None)]
    #[case("", None)]
    fn tenants_are_read(#[case] text: &str, #[case] expected: Option<&str>) {
        assert_eq!(tenant(text).ok(), expected.map(TenantId::from));
    }

    #[rstest]
    #[case("nl", Some("NL"))]
    #[case("NLD", None)]
    #[case("1x", None)]
    fn countries_are_read(#[case] text: &str, #[case] expected: Option<&str>) {
        assert_eq!(country(text).ok().as_deref(), expected);
    }

    #[test]
    fn a_wrong_zone_says_which_is_near() {
        let said = zone("Europe/Amsterdm").unwrap_err();
        assert!(said.contains("Europe/Amsterdam"), "{said}");
    }
}
