//! What time brings about: resolved tickets are closed some days later. And the store is handed to the disk when it
//! is quiet.
//!
//! Sleeps until the next such instant, or until something happens.

use super::session::Desk;
use super::writer::Job;
use crate::domain::Instant;
use crate::domain::command::Command;
use crate::domain::decide::closes_at;
use crate::domain::people::Actor;
use crate::wire::client::new_id;
use chrono::TimeDelta;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::oneshot;

/// After a change, this long is waited for more of them.
const QUIET: Duration = Duration::from_secs(1);

/// Runs until the host ends.
pub(super) async fn run(desk: Desk) {
    let mut end = desk.end.subscribe();
    tokio::select! {
        _ = end.wait_for(Option::is_some) => {}
        () = work(&desk) => {}
    }
}

async fn work(desk: &Desk) {
    let mut version = desk.state.version.subscribe();
    loop {
        let due = next_close(desk).await;
        tokio::select! {
            () = desk.state.clock.until(due) => close_resolved(desk).await,
            changed = version.changed() => {
                if changed.is_err() {
                    return;
                }
                tokio::time::sleep(QUIET).await;
                version.mark_unchanged();
                flush(desk).await;
            }
        }
    }
}

/// When the next resolved ticket is to be closed.
async fn next_close(desk: &Desk) -> Option<Instant> {
    let state = Arc::clone(&desk.state);
    let due = move || {
        let desk = state.desk().ok()?;
        let days = desk.settings.close_after_days;
        desk.tickets.values().filter_map(|ticket| closes_at(ticket, days)).min()
    };
    tokio::task::spawn_blocking(due).await.ok().flatten()
}

async fn close_resolved(desk: &Desk) {
    let (answer, answered) = oneshot::channel();
    let job = Job {
        actor: Actor::host(),
        id: new_id(),
        command: Box::new(Command::CloseResolved),
        dry_run: false,
        answer: Box::new(|result| drop(answer.send(result))),
    };
    if desk.jobs.send(job).await.is_err() {
        return;
    }
    if let Ok(Err(_)) = answered.await {
        // The disk is full, or the host ends: again in a while.
        let later = desk.state.clock.now() + TimeDelta::minutes(1);
        desk.state.clock.until(Some(later)).await;
    }
}

/// An error here shows again, and is said, when the store is next written.
async fn flush(desk: &Desk) {
    let state = Arc::clone(&desk.state);
    let _ = tokio::task::spawn_blocking(move || state.store().flush()).await;
}
