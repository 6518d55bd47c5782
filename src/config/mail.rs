//! `[mail]`: the program that sends mails. Nothing is mailed without it.

use super::problem::Problems;
use super::section::Section;
use crate::domain::mail::{MailProgram, is_address};
use crate::domain::phrase::Phrase;
use crate::domain::text::CleanLine;

/// Reads the table. None after a problem was noted, or if the table is empty.
pub(super) fn read(mut table: Section<'_>, problems: &mut Problems<'_>) -> Option<MailProgram> {
    let wanted = ["command", "from"].into_iter().any(|key| table.stands(key));
    let program = if wanted { program(&mut table, problems) } else { None };
    table.finish(problems);
    program
}

fn program(table: &mut Section<'_>, problems: &mut Problems<'_>) -> Option<MailProgram> {
    let (of_command, of_from) = (table.span_of("command"), table.span_of("from"));
    let command: Option<Vec<String>> = table.required("command", problems);
    let from: Option<CleanLine> = table.required("from", problems);
    let (command, from) = (command?, from?);
    if command.first().is_none_or(String::is_empty) {
        problems.add(of_command, Phrase::new("config-mail-command"));
        return None;
    }
    if !is_address(&from) {
        problems.add(of_from, Phrase::new("config-mail-address").with("text", &from));
        return None;
    }
    Some(MailProgram { command, from })
}
