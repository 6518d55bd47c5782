//! `loket completions` and `loket man`: made from the command line's own description.

use super::failure::Failure;
use super::{Cli, output};
use crate::t;
use clap::{Command, CommandFactory};

/// Prints completions for a shell.
pub fn completions(shell: clap_complete::Shell) -> Result<(), Failure> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "loket", &mut script);
    output::bytes(&script)
}

/// Prints the manual page of `loket`, or of the command at the end of `path`.
pub fn man(path: &[String]) -> Result<(), Failure> {
    let mut root = Cli::command();
    root.build();
    let command = find(&root, path)?;
    let mut page = Vec::new();
    clap_mangen::Man::new(command).render(&mut page)?;
    output::bytes(&page)
}

fn find(root: &Command, path: &[String]) -> Result<Command, Failure> {
    let mut command = root;
    for name in path {
        command = command
            .find_subcommand(name)
            .ok_or_else(|| Failure::NotFound(t!("cli-no-command", name = name.clone())))?;
    }
    Ok(command.clone())
}
