//! Mails that the desk wants sent: handed one after the other to the mail program of the machine.
//!
//! A mail stays in the outbox until the journal knows what became of it. When the host dies between the two it is sent
//! again; its Message-ID is the same then, so the other side can tell.

use super::jobs::{ask_for, look};
use super::session::Desk;
use crate::domain::Instant;
use crate::domain::command::Command;
use crate::domain::desk;
use crate::domain::mail::{Mail, MailProgram};
use crate::domain::text::CleanLine;
use mail_builder::MessageBuilder;
use std::io;
use std::process::Stdio;
use std::time::Duration;
use tokio::io::AsyncWriteExt;
use tokio::time::timeout;

/// After a change of the desk, this long is waited for more of them before the outbox is looked at.
const BREATH: Duration = Duration::from_millis(100);
/// How long the mail program may take.
const PATIENCE: Duration = Duration::from_secs(60);
/// After a result that could not be written (the disk is full), this long is waited.
const AGAIN: Duration = Duration::from_secs(60);

/// Runs until the host ends. `desk_id` makes ids of messages unlike those of any other desk.
pub(super) async fn run(desk: Desk, desk_id: String) {
    let mut end = desk.end.subscribe();
    tokio::select! {
        _ = end.wait_for(Option::is_some) => {}
        () = work(&desk, &desk_id) => {}
    }
}

/// Without a mail program there is nothing to do as long as the host runs: it keeps its configuration.
async fn work(desk: &Desk, desk_id: &str) {
    let Some(program) = look(desk, |desk, _| desk.settings.mail.clone()).await.flatten() else {
        return;
    };
    let mut version = desk.state.version.subscribe();
    loop {
        version.mark_unchanged();
        if let Some((mail, now)) = look(desk, next).await.flatten() {
            let problem = send(&program, &mail, now, desk_id).await.err();
            if !ask_for(desk, Command::MailDone { mail: mail.id, problem }).await {
                tokio::time::sleep(AGAIN).await;
            }
        } else if version.changed().await.is_err() {
            return;
        } else {
            tokio::time::sleep(BREATH).await;
        }
    }
}

/// The first mail of the outbox, and what time it is.
fn next(desk: &desk::Desk, now: Instant) -> Option<(Mail, Instant)> {
    let (_, mail) = desk.outbox.values().next()?;
    Some((mail.clone(), now))
}

/// Hands a mail to the program. What is wrong is told in the program's own words, as far as it says any.
async fn send(program: &MailProgram, mail: &Mail, now: Instant, desk_id: &str) -> Result<(), CleanLine> {
    let said = |error: &io::Error| CleanLine::cut(&error.to_string());
    let message = message(program, mail, now, desk_id).map_err(|error| said(&error))?;
    match timeout(PATIENCE, hand_over(program, &message)).await {
        Ok(Ok(())) => Ok(()),
        Ok(Err(error)) => Err(said(&error)),
        Err(_) => Err(CleanLine::cut(&format!("no answer within {} s", PATIENCE.as_secs()))),
    }
}

/// The whole message, headers and text.
fn message(program: &MailProgram, mail: &Mail, now: Instant, desk_id: &str) -> io::Result<Vec<u8>> {
    MessageBuilder::new()
        .from(program.from.as_str())
        .to(mail.to.as_str())
        .subject(mail.subject.as_str())
        .date(now.timestamp())
        .message_id(format!("{}.{desk_id}@loket", mail.id))
        .text_body(mail.text.as_str())
        .write_to_vec()
}

async fn hand_over(program: &MailProgram, message: &[u8]) -> io::Result<()> {
    let (name, arguments) = program.command.split_first().ok_or(io::ErrorKind::NotFound)?;
    let mut child = tokio::process::Command::new(name)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .map_err(|error| io::Error::new(error.kind(), format!("{name}: {error}")))?;
    if let Some(mut input) = child.stdin.take() {
        // A program that does not read to the end says why when it ends.
        let _ = input.write_all(message).await;
    }
    let output = child.wait_with_output().await?;
    if output.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    let last = said.lines().rev().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default();
    Err(io::Error::other(format!("{name}: {}: {last}", output.status)))
}
