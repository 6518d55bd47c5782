//! What time brings about: deadlines that pass, reminders that come, resolved tickets that are closed some days later.
//! And the store is handed to the disk when it is quiet.
//!
//! Sleeps until the next such instant, or until something happens. What came while no host ran is written at the
//! start.

use super::session::Desk;
use super::writer::Job;
use crate::domain::Instant;
use crate::domain::command::Command;
use crate::domain::decide::next_turn;
use crate::domain::desk;
use crate::domain::people::Actor;
use crate::wire::client::new_id;
use chrono::TimeDelta;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::oneshot;
use tokio::time::Instant as Moment;

/// After a change, this long is waited for more of them before what comes next is reckoned anew.
const BREATH: Duration = Duration::from_millis(100);
/// And this long before the store is handed to the disk.
const QUIET: Duration = Duration::from_secs(1);
/// What could not be written is tried again after this.
const AGAIN: TimeDelta = TimeDelta::minutes(1);

/// Makes the default offering of the configuration known, if it is not the one that holds. Whether that was written.
pub(super) async fn follow_configuration(desk: &Desk) -> bool {
    let offering = look(desk, |desk, _| desk.settings.default_offering.clone()).await;
    match offering {
        Some(offering) => ask_for(desk, Command::SetDefaultOffering(Box::new(offering))).await,
        None => false,
    }
}

/// Runs until the host ends. `followed` says whether [`follow_configuration`] was written.
pub(super) async fn run(desk: Desk, followed: bool) {
    let mut end = desk.end.subscribe();
    tokio::select! {
        _ = end.wait_for(Option::is_some) => {}
        () = work(&desk, followed) => {}
    }
}

async fn work(desk: &Desk, mut followed: bool) {
    let mut version = desk.state.version.subscribe();
    let (mut look_at, mut flush_at) = (None, None);
    // What came while no host ran is due now.
    let mut due = Some(desk.state.clock.now());
    loop {
        tokio::select! {
            () = desk.state.clock.until(due) => due = turn(desk, &mut followed).await,
            changed = version.changed() => {
                if changed.is_err() {
                    return;
                }
                look_at.get_or_insert_with(|| Moment::now() + BREATH);
                flush_at.get_or_insert_with(|| Moment::now() + QUIET);
            }
            () = until(look_at) => {
                look_at = None;
                due = next(desk).await;
            }
            () = until(flush_at) => {
                flush_at = None;
                flush(desk).await;
            }
        }
    }
}

/// Writes what time brought about; when to do so again. When the disk is full, or what seemed due is not there to be
/// written, there is nothing to hurry for.
async fn turn(desk: &Desk, followed: &mut bool) -> Option<Instant> {
    let before = *desk.state.version.borrow();
    let asked_at = desk.state.clock.now();
    *followed = *followed || follow_configuration(desk).await;
    let written = *followed && bring_about(desk).await;
    let due = next(desk).await;
    // What became due while this was written is not stuck: it comes next.
    let stuck = due.is_some_and(|due| due <= asked_at) && *desk.state.version.borrow() == before;
    match !written || stuck {
        true => Some(desk.state.clock.now() + AGAIN),
        false => due,
    }
}

/// Waits for a moment; for ever for none.
async fn until(moment: Option<Moment>) {
    match moment {
        Some(moment) => tokio::time::sleep_until(moment).await,
        None => std::future::pending().await,
    }
}

/// When time next brings something about.
async fn next(desk: &Desk) -> Option<Instant> {
    look(desk, next_turn).await.flatten()
}

/// Writes what time brought about. Whether that could be written; what was not, is when the disk has room again.
async fn bring_about(desk: &Desk) -> bool {
    ask_for(desk, Command::KeepTime).await && ask_for(desk, Command::CloseResolved).await
}

/// Has the writer carry out a command of the host. Whether it did.
pub(super) async fn ask_for(desk: &Desk, command: Command) -> bool {
    let (answer, answered) = oneshot::channel();
    let job = Job {
        actor: Actor::host(),
        id: new_id(),
        command: Box::new(command),
        dry_run: false,
        answer: Box::new(|result| drop(answer.send(result))),
    };
    desk.jobs.send(job).await.is_ok() && matches!(answered.await, Ok(Ok(_)))
}

/// Looks at the desk as it is. Nothing after the writer died.
pub(super) async fn look<T: Send + 'static>(
    desk: &Desk,
    view: impl FnOnce(&desk::Desk, Instant) -> T + Send + 'static,
) -> Option<T> {
    let state = Arc::clone(&desk.state);
    let looking = tokio::task::spawn_blocking(move || {
        let desk = state.desk().ok()?;
        Some(view(&desk, state.now(&desk)))
    });
    looking.await.ok().flatten()
}

/// An error here shows again, and is said, when the store is next written.
async fn flush(desk: &Desk) {
    let state = Arc::clone(&desk.state);
    let _ = tokio::task::spawn_blocking(move || state.store().flush()).await;
}
