//! The desk of `loket demo`: sample data with a true history, and a host of its own, on a throw-away directory.

pub mod history;
pub mod life;
pub mod sample;
pub mod tenancy;

use crate::domain::Instant;
use crate::domain::people::{Actor, Role};
use crate::host::{Host, HostClock, HostError, HostOptions};
use crate::journal::{Journal, JournalError};
use crate::store::{Store, StoreError};
use crate::wire::frame::Stream;
use crate::wire::paths::DeskPaths;
use sample::{Sample, SampleError};
use std::io;
use std::sync::Arc;
use tempfile::TempDir;

/// Bytes on their way between the screen and the host.
const PIPE: usize = 256 * 1024;

/// Why there is no demo.
#[derive(Debug, thiserror::Error)]
pub enum DemoError {
    /// The sample data is broken.
    #[error(transparent)]
    Sample(#[from] SampleError),
    /// No room for a throw-away desk.
    #[error("a temporary directory cannot be made: {0}")]
    Directory(#[from] io::Error),
    /// The history cannot be written.
    #[error(transparent)]
    Journal(#[from] JournalError),
    /// What it adds up to cannot be stored.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The host does not run.
    #[error(transparent)]
    Host(#[from] HostError),
}

/// A throw-away desk with its host. It is gone when this is dropped.
#[derive(Debug)]
pub struct Demo {
    host: Host,
    /// Removed at the end.
    _directory: TempDir,
}

impl Demo {
    /// Makes a desk with so many tickets, and starts its host. The same seed at the same instant gives the same desk.
    /// Needs a running tokio runtime.
    pub async fn open(tickets: u32, seed: u64, now: Instant) -> Result<Self, DemoError> {
        let sample = Sample::load()?;
        let directory = tempfile::Builder::new().prefix("loket-demo-").tempdir()?;
        let paths = DeskPaths::new(directory.path());
        if let Some(marker) = paths.init(false)? {
            let (mut journal, _) = Journal::open(&paths.journal(), &marker.id)?;
            let mut store = Store::open(&paths.store(), &marker.id)?;
            history::tell(&sample, tickets, seed, now, |records, desk| {
                journal.append(records)?;
                store.apply_batch(records, &[], desk)?;
                Ok::<(), DemoError>(())
            })?;
            // What sled still writes in the background would hold its lock.
            store.close()?;
        }
        let host = Host::open(HostOptions {
            paths,
            settings: sample.config.settings(),
            people: Arc::new(|_| None),
            clock: HostClock::System,
            detached: false,
        })
        .await?;
        Ok(Self { host, _directory: directory })
    }

    /// A connection to the host, as a person of the demo who may do everything.
    pub fn connect(&self) -> impl Stream + use<> {
        let (ours, theirs) = tokio::io::duplex(PIPE);
        let anna = Actor { name: "anna".to_owned(), role: Role::Admin };
        self.host.serve_stream(theirs, anna);
        ours
    }

    /// Ends the host, and removes the desk.
    pub async fn close(self) -> Result<(), DemoError> {
        Ok(self.host.stop().await?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::view::{Query, View};
    use crate::wire::client::Client;

    #[tokio::test]
    async fn the_demo_runs_and_leaves_nothing_behind() {
        let now = chrono::Utc::now();
        let demo = Demo::open(64, 1, now).await.unwrap();
        let path = demo._directory.path().to_owned();
        let mut client = Client::over(demo.connect()).await.unwrap();
        let View::Status(status) = client.ask(Query::Status).await.unwrap().unwrap() else {
            panic!("another answer");
        };
        assert_eq!(status.notices, []);
        assert!(status.tickets.open >= 40 && status.tickets.closed >= 3, "{status:?}");
        drop(client);
        demo.close().await.unwrap();
        assert!(!path.exists());
    }
}
