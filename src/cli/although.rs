//! `--override "why"`: doing something once although a policy refuses it.

use super::failure::Failure;
use super::input;
use crate::domain::command::Command;
use clap::Args;

/// The option of every command that a policy can refuse.
#[derive(Clone, Debug, Default, Args)]
pub struct Although {
    /// Do it although a policy refuses it, for this reason; for supervisors
    #[arg(long = "override", value_name = "WHY")]
    pub why: Option<String>,
}

impl Although {
    /// The command, with the reason to override what refuses it, if one was given.
    pub fn wrap(&self, command: Command) -> Result<Command, Failure> {
        match &self.why {
            Some(why) => Ok(Command::Override { why: input::line(why)?, command: Box::new(command) }),
            None => Ok(command),
        }
    }
}
