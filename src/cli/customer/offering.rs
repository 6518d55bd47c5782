//! `loket customer offering`: what is promised to a customer, shown or set from a file.

use crate::cli::context::{Context, problem_lines};
use crate::cli::failure::Failure;
use crate::cli::output::{self, Table};
use crate::cli::{exchange, input, words};
use crate::domain::command::Command;
use crate::domain::contact::ContactRule;
use crate::domain::kind::Severity;
use crate::domain::offering::{Hours, Offering, OfferingVersion, PromiseId};
use crate::domain::text::CleanLine;
use crate::{locale, t};
use chrono::Weekday;
use clap::{Args, ValueHint};
use serde::Serialize;
use std::path::PathBuf;
use strum::VariantArray;

/// Whose promise, and the new one.
#[derive(Debug, Args)]
pub struct OfferingArgs {
    /// Name, alias, domain, tenant id, or an unambiguous part of one
    pub customer: String,
    /// The new promise: the keys of [default_offering] in the configuration; - reads standard input
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub file: Option<PathBuf>,
    /// Only say what would happen
    #[arg(long, requires = "file")]
    pub dry_run: bool,
}

/// Shows or sets what is promised.
pub async fn run(context: &Context, args: OfferingArgs) -> Result<(), Failure> {
    let Some(file) = &args.file else {
        return show(context, args.customer).await;
    };
    let offering = read(file)?;
    let mut session = context.session().await?;
    let command = Command::SetOffering { customer: args.customer.clone(), offering: Box::new(offering) };
    let outcome = match args.dry_run {
        true => session.try_out(command).await?,
        false => session.act(command).await?,
    };
    context.say_notices(&outcome.notices);
    if args.dry_run && context.global.json {
        let notices = outcome.notices.iter().map(locale::say).collect();
        return output::json(&DryRunJson { dry_run: true, notices });
    }
    if args.dry_run {
        context.say(&t!("cli-dry-run"));
        return Ok(());
    }
    let view = super::ask(&mut session, args.customer).await?;
    if context.global.json {
        return output::json(&super::show::CustomerJson::from(&view));
    }
    context.say(&t!("cli-offering-set", name = view.row.name.clone()));
    Ok(())
}

#[derive(Serialize)]
struct DryRunJson {
    dry_run: bool,
    notices: Vec<String>,
}

fn read(file: &std::path::Path) -> Result<Offering, Failure> {
    let name = file.display().to_string();
    let text = match name.as_str() {
        "-" => input::standard_input()?,
        _ => {
            let bytes = exchange::file_bytes(file)?;
            String::from_utf8(bytes).map_err(|_| Failure::Usage(t!("cli-input-not-text")))?
        }
    };
    crate::config::offering::parse(&name, &text).map_err(|problems| Failure::Usage(problem_lines(&problems)))
}

async fn show(context: &Context, customer: String) -> Result<(), Failure> {
    let mut session = context.session().await?;
    let view = super::ask(&mut session, customer).await?;
    if context.global.json {
        return output::json(&view.promise);
    }
    output::text(&page(view.promise_id, &view.promise))
}

/// A promise as a page of text.
fn page(id: PromiseId, version: &OfferingVersion) -> String {
    let offering = &version.offering;
    let origin = match id {
        PromiseId::Default(_) => t!("cli-offering-default"),
        PromiseId::Own(number) => {
            t!("cli-offering-version", version = number, effective = version.effective.to_string())
        }
    };
    let parts = [
        ("cli-part-hours", hours(offering)),
        ("cli-part-holidays", holidays(offering)),
        ("cli-part-targets", targets(offering)),
        ("cli-part-support", support(offering)),
        ("cli-part-contact", contact(offering)),
    ];
    let mut text = format!("{} ({origin})\n", offering.name);
    for (title, body) in parts.iter().filter(|(_, body)| !body.is_empty()) {
        text.push_str(&format!("\n{}\n{body}", t!(title)));
    }
    text
}

fn hours(offering: &Offering) -> String {
    let days =
        [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];
    let mut table = Table::bare();
    for day in days {
        let open: Vec<String> = offering.hours.of(day).iter().map(Hours::to_string).collect();
        let name = t!(&format!("day-{}", day.number_from_monday()));
        table.row([format!("  {name}"), open.join(", ")]);
    }
    table.row([
        format!("  {}", offering.time_zone.name()),
        words::word("out-of-hours", offering.out_of_hours),
    ]);
    table.render()
}

fn holidays(offering: &Offering) -> String {
    let mut table = Table::bare();
    for (date, name) in &offering.holidays {
        table.row([format!("  {date}"), name.to_string()]);
    }
    table.render()
}

fn targets(offering: &Offering) -> String {
    let mut table = Table::bare();
    for severity in Severity::VARIANTS {
        let Some(targets) = offering.targets.get(severity) else {
            continue;
        };
        let all_hours = match (severity, offering.severity_a_24x7) {
            (Severity::A, true) => "24x7",
            _ => "",
        };
        table.row([
            format!("  {severity}"),
            format!("{} {}", words::word("clock", "first_response"), targets.first_response),
            format!("{} {}", words::word("clock", "resolution"), targets.resolution),
            all_hours.to_owned(),
        ]);
    }
    table.render()
}

fn support(offering: &Offering) -> String {
    let mut table = Table::bare();
    for kind in &offering.support {
        let services: Vec<String> =
            kind.services.iter().map(|service| words::word("service", service)).collect();
        table.row([
            format!("  {}", words::word("topic", kind.topic)),
            services.join(", "),
            kind.delivered_by.as_deref().unwrap_or_default().to_owned(),
        ]);
    }
    table.render()
}

fn contact(offering: &Offering) -> String {
    let mut table = Table::bare();
    for rule in &offering.contact {
        table.row([
            format!("  {}", words::word("method", rule.method)),
            words::word("direction", rule.direction),
            rule.address.to_string(),
            people(rule),
        ]);
    }
    table.render()
}

fn people(rule: &ContactRule) -> String {
    let names: Vec<&str> = rule.people.iter().map(CleanLine::as_str).collect();
    names.join(", ")
}
