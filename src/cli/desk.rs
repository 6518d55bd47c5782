//! `loket init`, `status` and `host --stop`: the desk as a whole.

use super::context::{Context, odd_answer};
use super::failure::Failure;
use super::output::{self, Table};
use super::time;
use crate::domain::Instant;
use crate::domain::view::{ClockStatus, HostStatus, Query, Size, StatusView, TicketCount, View};
use crate::wire::start;
use crate::{locale, t};
use chrono::TimeDelta;
use serde::Serialize;
use std::fs::File;
use std::io::{ErrorKind, Write};
use std::path::Path;

/// Makes a desk and its configuration. What is there already is left alone.
pub fn init(context: &Context, simulated: bool) -> Result<(), Failure> {
    let desk = context.paths.root().display().to_string();
    let failed = |error: std::io::Error| {
        Failure::Failed(t!("cli-init-failed", desk = desk.clone(), why = error.to_string()))
    };
    let Some(marker) = context.paths.init(simulated).map_err(failed)? else {
        return Err(Failure::Failed(t!("cli-desk-exists", desk = desk.clone())));
    };
    let config = context.paths.config();
    write_config(&config).map_err(failed)?;
    let config = config.display().to_string();
    if context.global.json {
        return output::json(&InitJson { desk, config, id: marker.id, simulated });
    }
    context.say(&t!("cli-init-done", desk = desk, config = config.clone()));
    context.say(&t!("cli-init-next", config = config));
    if simulated {
        context.say(&t!("cli-init-simulated"));
    }
    Ok(())
}

#[derive(Serialize)]
struct InitJson {
    desk: String,
    config: String,
    id: String,
    simulated: bool,
}

/// Writes the configuration with its explanations, unless there is one.
fn write_config(file: &Path) -> std::io::Result<()> {
    match File::create_new(file) {
        Ok(mut file) => file.write_all(crate::config::template().as_bytes()),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(()),
        Err(error) => Err(error),
    }
}

/// How the host is, as other programs read it.
#[derive(Serialize)]
struct StatusJson<'a> {
    desk: &'a str,
    host: &'a HostStatus,
    clients: usize,
    seq: u64,
    tickets: TicketCount,
    clock: ClockStatus,
    store: Size,
    journal: Size,
    notices: Vec<String>,
}

/// Says whether the host runs and how it is. Starts none.
pub async fn status(context: &Context) -> Result<(), Failure> {
    let mut session = context.connect(false).await?;
    let View::Status(view) = session.ask(Query::Status).await? else {
        return Err(odd_answer());
    };
    if context.global.json {
        return output::json(&StatusJson {
            desk: &view.desk,
            host: &view.host,
            clients: view.clients,
            seq: view.seq,
            tickets: view.tickets,
            clock: view.clock,
            store: view.store,
            journal: view.journal,
            notices: view.notices.iter().map(locale::say).collect(),
        });
    }
    output::text(&status_page(context, &view))
}

fn status_page(context: &Context, view: &StatusView) -> String {
    let uptime = i64::try_from(view.host.uptime_s).unwrap_or(i64::MAX / 1000);
    let mut table = Table::bare();
    let mut fact = |name: &str, value: String| table.row([t!(&format!("cli-head-{name}")), value]);
    fact("desk", view.desk.clone());
    let host = t!(
        "cli-host-runs",
        version = view.host.version.clone(),
        pid = view.host.pid.to_string(),
        uptime = time::span(TimeDelta::seconds(uptime))
    );
    fact("host", host);
    let now = time::stamp(view.clock.now, context.zone);
    fact(
        "clock",
        match view.clock.simulated {
            true => t!("cli-simulated", when = now),
            false => now,
        },
    );
    fact("clients", view.clients.to_string());
    fact("tickets", t!("cli-tickets-held", open = view.tickets.open, closed = view.tickets.closed));
    fact("records", view.seq.to_string());
    fact("journal", size(view.journal.bytes));
    fact("store", size(view.store.bytes));
    let mut text = table.render();
    for notice in &view.notices {
        text.push_str(&format!("\n{}\n", locale::say(notice)));
    }
    text
}

/// A size in the largest unit that leaves at least one.
fn size(bytes: u64) -> String {
    match bytes {
        0..1_024 => format!("{bytes} B"),
        1_024..1_048_576 => format!("{} KiB", bytes / 1_024),
        _ => format!("{} MiB", bytes / 1_048_576),
    }
}

/// Starts the host in the background, unless one runs. A clock needs a host that is not yet running.
pub async fn detach(context: &Context, clock: Option<Instant>) -> Result<(), Failure> {
    if clock.is_some() && context.connect(false).await.is_ok() {
        return Err(Failure::Failed(t!("cli-clock-late")));
    }
    context.config()?;
    if start::detach(&context.paths, clock).await?
        && let View::Status(status) = context.connect(false).await?.ask(Query::Status).await?
    {
        context.say_notices(&status.notices);
    }
    context.say(&t!("cli-host-started"));
    Ok(())
}

/// That there is a desk, and that it takes a clock if one is given.
pub fn check(context: &Context, clock: Option<Instant>) -> Result<(), Failure> {
    let marker = context.paths.marker().map_err(|error| {
        let file = context.paths.marker_file().display().to_string();
        Failure::Failed(t!("cli-file-unreadable", file = file, why = error.to_string()))
    })?;
    match marker {
        None => Err(context.no_desk()),
        Some(marker) if clock.is_some() && !marker.simulated => Err(Failure::Usage(t!("cli-not-simulated"))),
        Some(_) => Ok(()),
    }
}

/// Stops the host that runs.
pub async fn stop(context: &Context) -> Result<(), Failure> {
    context.connect(false).await?.stop().await?;
    context.say(&t!("cli-host-stopped"));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case(0, "0 B")]
    #[case(1023, "1023 B")]
    #[case(1024, "1 KiB")]
    #[case(5 * 1_048_576, "5 MiB")]
    fn sizes_are_short(#[case] bytes: u64, #[case] expected: &str) {
        assert_eq!(size(bytes), expected);
    }
}
