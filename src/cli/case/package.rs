//! `loket case package`: the hand-over of a ticket, to paste, to keep in a file, or to mail.

use crate::cli::context::{Context, Session, odd_answer};
use crate::cli::failure::Failure;
use crate::cli::ticket::act;
use crate::cli::{output, save, words};
use crate::domain::command::Verb;
use crate::domain::ids::TicketNumber;
use crate::domain::text::{CleanLine, CleanText};
use crate::domain::view::{PackageView, Query, View};
use crate::t;
use clap::{Args, ValueEnum};
use serde_json::Value;
use std::path::PathBuf;

/// A hand-over.
#[derive(Debug, Args)]
pub struct PackageArgs {
    /// The ticket's number
    #[arg(value_parser = words::ticket_number)]
    pub ticket: TicketNumber,
    /// By which vehicle; otherwise the best one that is open
    #[arg(long)]
    pub vehicle: Option<String>,
    /// As what
    #[arg(long = "as", value_enum, default_value_t = Format::Markdown)]
    pub format: Format,
    /// Write it to a new file; a file that is there already stays as it is
    #[arg(long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Mail it, as text, to the indirect provider or supplier of the configuration
    #[arg(long, conflicts_with_all = ["output", "format"])]
    pub mail: bool,
}

/// How it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Markdown, with what you need to know above the line
    Markdown,
    /// What the other side gets, as plain text
    Text,
    /// For other programs
    Json,
}

/// Carries it out.
pub async fn run(context: &Context, args: PackageArgs) -> Result<(), Failure> {
    let mut session = context.session().await?;
    let query = Query::Package(args.ticket, args.vehicle);
    let View::Package(view) = session.ask(query).await? else {
        return Err(odd_answer());
    };
    if args.mail {
        return mail(context, &mut session, *view).await;
    }
    if context.global.json && args.output.is_none() {
        return output::text(&whole(&view)?);
    }
    if !view.missing.is_empty() {
        context.say(&t!("cli-evidence-missing", steps = view.missing.join(", ")));
    }
    let text = written(&view, args.format);
    match args.output {
        None => {
            if args.format == Format::Text {
                context.say(&t!(
                    "cli-package-where",
                    name = view.name.as_str(),
                    portal = view.portal.as_str()
                ));
            }
            output::text(text)
        }
        Some(file) => {
            save::new_file(&file, text)?;
            context.say(&t!("cli-package-saved", file = file.display().to_string()));
            Ok(())
        }
    }
}

fn written(view: &PackageView, format: Format) -> &str {
    match format {
        Format::Markdown => &view.markdown,
        Format::Text => &view.plain,
        Format::Json => &view.json,
    }
}

/// The hand-over as data, with its texts.
fn whole(view: &PackageView) -> Result<String, Failure> {
    let mut value: Value = serde_json::from_str(&view.json).map_err(std::io::Error::from)?;
    if let Some(object) = value.as_object_mut() {
        object.insert("markdown".to_owned(), view.markdown.clone().into());
        object.insert("plain".to_owned(), view.plain.clone().into());
        object.insert("subject".to_owned(), view.subject.clone().into());
    }
    Ok(format!("{value:#}\n"))
}

async fn mail(context: &Context, session: &mut Session, view: PackageView) -> Result<(), Failure> {
    let to = view.mail_to.clone();
    let verb = Verb::Mail {
        vehicle: view.vehicle,
        subject: CleanLine::cut(&view.subject),
        text: CleanText::cut(&view.plain),
    };
    act::act(context, session, view.number, verb).await?;
    if let Some(to) = to {
        context.say(&t!("cli-package-mailed", to = to.as_str()));
    }
    Ok(())
}
