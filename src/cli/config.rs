//! `loket config`: is the configuration right, what does it say, where is it.

use super::context::Context;
use super::failure::Failure;
use super::output;
use crate::t;
use clap::Subcommand;
use serde::Serialize;
use std::path::PathBuf;
use std::sync::Arc;

/// What can be asked of the configuration.
#[derive(Clone, Copy, Debug, Subcommand)]
pub enum ConfigAction {
    /// Tell everything that is wrong with it, with file, line and column
    Check,
    /// Print it
    Show,
    /// Print where it is
    Path,
}

/// Carries out a `loket config` command.
pub fn run(context: &Context, action: ConfigAction) -> Result<(), Failure> {
    match action {
        ConfigAction::Check => check(context),
        ConfigAction::Show => show(context),
        ConfigAction::Path => path(context),
    }
}

#[derive(Serialize)]
struct CheckJson {
    file: String,
    problems: Vec<ProblemJson>,
}

#[derive(Serialize)]
struct ProblemJson {
    file: String,
    line: usize,
    column: usize,
    text: String,
}

fn check(context: &Context) -> Result<(), Failure> {
    let (file, text) = context.config_text()?;
    let catalogue = crate::config::catalogue::load(&context.paths.config());
    let mut problems =
        crate::config::parse_with(&file, &text, Arc::clone(&catalogue)).err().unwrap_or_default();
    problems.extend(crate::config::catalogue::problems(&catalogue));
    if context.global.json {
        let list = problems.iter().map(|problem| ProblemJson {
            file: problem.file.clone(),
            line: problem.line,
            column: problem.column,
            text: crate::locale::say(&problem.text),
        });
        output::json(&CheckJson { file: file.clone(), problems: list.collect() })?;
    }
    if problems.is_empty() {
        context.say(&t!("cli-config-good", file = file));
        return Ok(());
    }
    Err(Failure::Usage(super::context::problem_lines(&problems)))
}

/// As it was written; as JSON only if it is right.
fn show(context: &Context) -> Result<(), Failure> {
    let (_, text) = context.config_text()?;
    if context.global.json {
        context.config()?;
        let settings: toml::Table =
            toml::from_str(&text).map_err(|error| Failure::Usage(error.to_string()))?;
        return output::json(&settings);
    }
    output::text(&text)
}

#[derive(Serialize)]
struct PathJson {
    config: PathBuf,
}

fn path(context: &Context) -> Result<(), Failure> {
    if context.global.json {
        return output::json(&PathJson { config: context.paths.config() });
    }
    output::text(&format!("{}\n", context.paths.config().display()))
}
