//! Opening sled, which ends its background work after its handle is gone and holds its lock until then. Nobody else can
//! hold it: a desk has one host.

use super::CACHE_BYTES;
use std::fs::File;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

/// How long the work of a store that was let go of may take.
const PATIENCE: Duration = Duration::from_secs(5);
/// Between two tries.
const PAUSE: Duration = Duration::from_millis(5);

/// Opens the database in a directory, or makes it.
pub(super) fn open(directory: &Path) -> sled::Result<sled::Db> {
    let config = sled::Config::new().path(directory).cache_capacity(CACHE_BYTES).flush_every_ms(None);
    let deadline = Instant::now() + PATIENCE;
    loop {
        match config.open() {
            Err(error) if is_held(&error) && Instant::now() < deadline => thread::sleep(PAUSE),
            result => return result,
        }
    }
}

/// Waits until the work of a database that was let go of is done: nothing is written to its directory any more.
pub(super) fn wait_until_let_go(directory: &Path) {
    let Ok(file) = File::options().read(true).open(directory.join("db")) else {
        return;
    };
    let deadline = Instant::now() + PATIENCE;
    while file.try_lock().is_err() && Instant::now() < deadline {
        thread::sleep(PAUSE);
    }
}

/// sled has no error of its own for it.
fn is_held(error: &sled::Error) -> bool {
    matches!(error, sled::Error::Io(error) if error.to_string().starts_with("could not acquire lock"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::mpsc;

    #[test]
    fn a_store_that_is_still_let_go_of_is_waited_for() {
        let directory = tempfile::tempdir().unwrap();
        drop(open(directory.path()).unwrap());
        let held = File::options().read(true).write(true).open(directory.path().join("db")).unwrap();
        held.lock().unwrap();
        let (told, opened) = mpsc::channel();
        let path = directory.path().to_owned();
        thread::spawn(move || told.send(open(&path).is_ok()));
        assert!(opened.recv_timeout(Duration::from_millis(100)).is_err(), "it did not wait");
        held.unlock().unwrap();
        assert!(opened.recv().unwrap());
    }
}
