//! `loket import` and `loket export`: what comes in from Partner Center, and lists for other programs.

use super::context::{Context, Session};
use super::failure::Failure;
use super::output::{self, Table};
use super::{audit, case, customer, time, words, worklog};
use crate::domain::command::Command;
use crate::domain::import::{Change, Import};
use crate::domain::status::Status;
use crate::domain::view::{QueueQuery, Sort};
use crate::exchange::export::{self, Format};
use crate::exchange::import::{self as reader, FILE_LIMIT, ImportError};
use crate::{locale, t};
use chrono::NaiveDate;
use clap::{Args, ValueEnum, ValueHint};
use serde::Serialize;
use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};
use strum::VariantArray;

/// What to take in.
#[derive(Debug, Args)]
pub struct ImportArgs {
    /// JSON bodies or CSV exports of Partner Center, or health issues of Microsoft Graph
    #[arg(required = true, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub files: Vec<PathBuf>,
    /// Whose subscriptions, service requests or health issues these are, if the files do not tell
    #[arg(long)]
    pub customer: Option<String>,
    /// Only say what would change
    #[arg(long)]
    pub dry_run: bool,
}

#[derive(Serialize)]
struct ImportJson {
    dry_run: bool,
    changes: Vec<ChangeJson>,
    notices: Vec<String>,
}

#[derive(Serialize)]
struct ChangeJson {
    kind: String,
    what: String,
    name: String,
    fields: Vec<FieldJson>,
}

#[derive(Serialize)]
struct FieldJson {
    field: String,
    before: String,
    after: String,
}

impl From<Change> for ChangeJson {
    fn from(change: Change) -> Self {
        let fields = change.fields.into_iter();
        Self {
            kind: change.kind.to_string(),
            what: change.what.to_string(),
            name: change.name,
            fields: fields.map(|(field, before, after)| FieldJson { field, before, after }).collect(),
        }
    }
}

/// Takes in files. All of them are read before anything is sent; each is then taken in whole or not at all.
pub async fn import(context: &Context, args: ImportArgs) -> Result<(), Failure> {
    let mut imports = Vec::new();
    for file in &args.files {
        imports.push(read(file, args.customer.as_deref())?);
    }
    let mut session = context.session().await?;
    let mut done = ImportJson { dry_run: args.dry_run, changes: Vec::new(), notices: Vec::new() };
    let mut changes = Vec::new();
    if args.dry_run {
        // Together, because a later file may build on what an earlier one would bring.
        let outcome = session.try_out(Command::Import(together(imports))).await?;
        done.notices.extend(outcome.notices.iter().map(locale::say));
        changes.extend(outcome.changes);
    } else {
        for (file, import) in args.files.iter().zip(imports) {
            let outcome =
                session.act(Command::Import(import)).await.map_err(|failure| in_file(file, failure))?;
            done.notices.extend(outcome.notices.iter().map(locale::say));
            changes.extend(outcome.changes);
        }
    }
    tell(context, done, changes)
}

fn tell(context: &Context, mut done: ImportJson, changes: Vec<Change>) -> Result<(), Failure> {
    if context.global.json {
        done.changes = changes.into_iter().map(ChangeJson::from).collect();
        return output::json(&done);
    }
    output::text(&change_lines(&changes))?;
    for notice in &done.notices {
        context.say(notice);
    }
    let said = if done.dry_run { "cli-would-import" } else { "cli-imported" };
    context.say(&t!(said, count = changes.len()));
    Ok(())
}

fn change_lines(changes: &[Change]) -> String {
    let mut table = Table::bare();
    for change in changes {
        table.row([
            words::word("change", change.kind),
            words::word("change-of", change.what),
            change.name.clone(),
        ]);
        for (field, before, after) in &change.fields {
            table.row(["", "", &format!("  {field}: {before} → {after}")]);
        }
    }
    table.render()
}

fn together(imports: Vec<Import>) -> Import {
    imports.into_iter().fold(Import::default(), |mut all, import| {
        all.customers.extend(import.customers);
        all.subscriptions.extend(import.subscriptions);
        all.cases.extend(import.cases);
        all.issues.extend(import.issues);
        all.gdap.extend(import.gdap);
        all.support_contacts.extend(import.support_contacts);
        all.notices.extend(import.notices);
        all
    })
}

/// What the desk says against a file, with the file's name before it.
fn in_file(file: &Path, failure: Failure) -> Failure {
    let named = |text: String| format!("{}: {text}", file.display());
    match failure {
        Failure::Failed(text) => Failure::Failed(named(text)),
        Failure::Usage(text) => Failure::Usage(named(text)),
        Failure::NotFound(text) => Failure::NotFound(named(text)),
        other => other,
    }
}

fn read(file: &Path, customer: Option<&str>) -> Result<Import, Failure> {
    let bytes = file_bytes(file)?;
    reader::read(&file.display().to_string(), &bytes, customer).map_err(|errors| {
        let lines: Vec<String> = errors.iter().map(ImportError::to_string).collect();
        Failure::Usage(lines.join("\n"))
    })
}

/// The bytes of a file that was named on the command line.
pub fn file_bytes(file: &Path) -> Result<Vec<u8>, Failure> {
    let name = || file.display().to_string();
    let mut bytes = Vec::new();
    let read = File::open(file).and_then(|open| {
        // One byte more than is allowed: the reader says that it is too much.
        open.take(FILE_LIMIT as u64 + 1).read_to_end(&mut bytes)
    });
    match read {
        Ok(_) => Ok(bytes),
        Err(error) if error.kind() == ErrorKind::NotFound => {
            Err(Failure::NotFound(t!("cli-no-file", file = name())))
        }
        Err(error) => Err(Failure::Failed(t!("cli-file-unreadable", file = name(), why = error.to_string()))),
    }
}

/// What to print, and how.
#[derive(Debug, Args)]
pub struct ExportArgs {
    /// Of what
    pub what: What,
    /// How; otherwise CSV
    #[arg(long)]
    pub format: Option<ExportFormat>,
    /// Only of this customer; for logs
    #[arg(long)]
    pub customer: Option<String>,
    /// From this day on, as 2026-11-01; for logs
    #[arg(long, value_name = "DATE", value_parser = time::day)]
    pub from: Option<NaiveDate>,
    /// Up to and including this day; for logs
    #[arg(long, value_name = "DATE", value_parser = time::day)]
    pub until: Option<NaiveDate>,
}

/// A list that can be exported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum What {
    /// Every customer.
    Customers,
    /// Every ticket, closed ones too.
    Tickets,
    /// Every case.
    Cases,
    /// Time spent, what it costs, and the blocks of hours that were bought.
    Worklog,
    /// What policies refused, and what supervisors let happen all the same.
    Audit,
}

/// A format of exports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ExportFormat {
    /// For spreadsheets; cells that one would run are quoted.
    Csv,
    /// One array.
    Json,
    /// One object per line.
    Jsonl,
}

impl From<ExportFormat> for Format {
    fn from(format: ExportFormat) -> Self {
        match format {
            ExportFormat::Csv => Self::Csv,
            ExportFormat::Json => Self::Json,
            ExportFormat::Jsonl => Self::Jsonl,
        }
    }
}

/// Prints a list.
pub async fn export(context: &Context, args: ExportArgs) -> Result<(), Failure> {
    let format = match (args.format, context.global.json) {
        (Some(format), _) => format.into(),
        (None, true) => Format::Json,
        (None, false) => Format::Csv,
    };
    let narrowed = args.customer.is_some() || args.from.is_some() || args.until.is_some();
    if narrowed && !matches!(args.what, What::Worklog | What::Audit) {
        return Err(Failure::Usage(t!("cli-export-whole")));
    }
    let mut session = context.session().await?;
    let written = match args.what {
        What::Customers => export::customers(&customer::collect(&mut session, String::new()).await?, format),
        What::Tickets => export::tickets(&every_ticket(&mut session).await?, format),
        What::Worklog => {
            let lines = worklog::collect(&mut session, args.customer, args.from, args.until).await?;
            export::worklog(&lines, format)
        }
        What::Cases => export::cases(&case::collect(&mut session).await?, format),
        What::Audit => {
            let zone = context.zone;
            let rows = audit::collect(&mut session, zone, args.customer, args.from, args.until).await?;
            export::audit(&rows, format)
        }
    };
    output::text(&written.map_err(|error| Failure::Failed(error.to_string()))?)
}

async fn every_ticket(session: &mut Session) -> Result<Vec<crate::domain::view::TicketRow>, Failure> {
    let query =
        QueueQuery { statuses: Status::VARIANTS.to_vec(), sort: Sort::Newest, ..QueueQuery::default() };
    super::ticket::list::collect(session, query, usize::MAX).await
}
