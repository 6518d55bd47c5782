//! What is on the disk is lost or damaged while no host runs.

use super::bench::{Bench, act, create, import, note, queue, soon, status, ticket};
use loket::domain::view::{QueueView, TicketView};
use loket::host::{self, HostClock, HostError};
use loket::journal::JournalError;
use rstest::rstest;
use std::fs;
use std::path::Path;

/// A desk on which something happened, and how it looked.
struct Used {
    bench: Bench,
    queue: QueueView,
    ticket: TicketView,
}

impl Used {
    async fn new() -> Self {
        let bench = Bench::new();
        let host = bench.start();
        let mut client = bench.client().await;
        act(&mut client, import()).await;
        act(&mut client, create("first")).await;
        act(&mut client, create("second")).await;
        act(&mut client, note(1, "seen")).await;
        let (queue, ticket) = (queue(&mut client).await, ticket(&mut client, 1).await);
        bench.stop(host).await;
        Self { bench, queue, ticket }
    }

    /// Starts a host, and looks whether everything is there. Gives the keys of its notices.
    async fn look(&self) -> Vec<String> {
        let host = self.bench.start();
        let mut client = self.bench.client().await;
        let now = queue(&mut client).await;
        let numbers = |view: &QueueView| -> Vec<_> {
            let mut rows: Vec<_> = view
                .rows
                .iter()
                .map(|row| (row.ticket.number, row.ticket.title.clone(), row.ticket.created_at))
                .collect();
            rows.sort();
            rows
        };
        assert_eq!(numbers(&now), numbers(&self.queue));
        assert_eq!(ticket(&mut client, 1).await.timeline, self.ticket.timeline);
        let status = status(&mut client).await;
        // And work goes on.
        act(&mut client, note(2, "still")).await;
        assert_eq!(ticket(&mut client, 2).await.timeline.len(), 2);
        self.bench.stop(host).await;
        status.notices.into_iter().map(|notice| notice.key).collect()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_restart_keeps_everything() {
    let used = Used::new().await;
    assert_eq!(used.look().await, [""; 0]);
}

fn delete(store: &Path) {
    fs::remove_dir_all(store).unwrap();
}

fn delete_db(store: &Path) {
    fs::remove_file(store.join("db")).unwrap();
}

fn garbage(store: &Path) {
    fs::write(store.join("db"), b"garbage".repeat(1000)).unwrap();
}

fn nothing(store: &Path) {
    fs::write(store.join("db"), b"").unwrap();
}

fn file_in_its_place(store: &Path) {
    delete(store);
    fs::write(store, b"a file").unwrap();
}

#[rstest]
#[case::deleted(delete, "host-rebuilt-missing")]
#[case::database_deleted(delete_db, "host-rebuilt-missing")]
#[case::garbage(garbage, "host-rebuilt-")]
#[case::empty(nothing, "host-rebuilt-")]
#[case::a_file(file_in_its_place, "host-rebuilt-unreadable")]
#[tokio::test(flavor = "multi_thread")]
async fn a_lost_store_is_rebuilt_and_the_user_is_told(#[case] harm: fn(&Path), #[case] key: &str) {
    let used = Used::new().await;
    harm(&used.bench.paths.store());
    let notices = used.look().await;
    assert!(notices.len() == 1 && notices[0].starts_with(key), "{notices:?}");
}

/// Some damage is harmless; whatever it is, everything is there.
#[rstest]
#[tokio::test(flavor = "multi_thread")]
async fn a_damaged_store_loses_nothing(#[values(0, 1, 2, 3, 4, 5)] step: usize) {
    let used = Used::new().await;
    let db = used.bench.paths.store().join("db");
    let mut bytes = fs::read(&db).unwrap();
    let place = bytes.len() * (step / 2 + 1) / 5;
    match step % 2 {
        0 => bytes.truncate(place),
        _ => bytes[place] ^= 0x55,
    }
    fs::write(&db, bytes).unwrap();
    used.look().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_store_of_another_desk_is_not_used() {
    let (used, other) = (Used::new().await, Used::new().await);
    delete(&used.bench.paths.store());
    fs::rename(other.bench.paths.store(), used.bench.paths.store()).unwrap();
    assert_eq!(used.look().await, ["host-rebuilt-foreign"]);
    let kept = fs::read_dir(used.bench.paths.root()).unwrap().filter(|entry| {
        let name = entry.as_ref().unwrap().file_name();
        name.to_string_lossy().starts_with("store.broken-")
    });
    assert_eq!(kept.count(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_store_behind_the_journal_catches_up() {
    let used = Used::new().await;
    let old = used.bench.paths.root().join("old");
    // The store as it was before the last look.
    copy_dir(&used.bench.paths.store(), &old);
    used.look().await;
    delete(&used.bench.paths.store());
    fs::rename(&old, used.bench.paths.store()).unwrap();
    let host = used.bench.start();
    let mut client = used.bench.client().await;
    assert_eq!(ticket(&mut client, 2).await.timeline.len(), 2);
    assert_eq!(status(&mut client).await.notices, []);
    used.bench.stop(host).await;
}

#[derive(Clone, Copy)]
enum Loss {
    Older,
    Emptied,
    Deleted,
    DeletedBesideABrokenStore,
}

/// What the journal lost is in the store only; to make the store anew from it would lose it for good.
#[rstest]
#[case::older(Loss::Older, "ends at record 5, but record 6 was saved")]
#[case::emptied(Loss::Emptied, "is missing")]
#[case::deleted(Loss::Deleted, "is missing")]
#[case::deleted_beside_a_broken_store(Loss::DeletedBesideABrokenStore, "is missing")]
#[tokio::test(flavor = "multi_thread")]
async fn a_journal_that_lost_records_stops_the_host(#[case] loss: Loss, #[case] said: &str) {
    let used = Used::new().await;
    let paths = &used.bench.paths;
    let old = fs::read(paths.journal()).unwrap();
    used.look().await;
    let whole = fs::read(paths.journal()).unwrap();
    let store = fs::read(paths.store().join("db")).unwrap();
    match loss {
        Loss::Older => fs::write(paths.journal(), old).unwrap(),
        Loss::Emptied => fs::write(paths.journal(), b"").unwrap(),
        Loss::Deleted => fs::remove_file(paths.journal()).unwrap(),
        Loss::DeletedBesideABrokenStore => {
            fs::remove_file(paths.journal()).unwrap();
            garbage(&paths.store());
        }
    }
    for _ in 0..2 {
        let error = soon(host::run(used.bench.options(HostClock::System))).await.unwrap_err();
        assert!(error.to_string().contains(said), "{error}");
    }
    // Put back what was lost, and all is well.
    fs::write(paths.journal(), whole).unwrap();
    fs::write(paths.store().join("db"), store).unwrap();
    let host = used.bench.start();
    let mut client = used.bench.client().await;
    assert_eq!(ticket(&mut client, 2).await.timeline.len(), 2);
    assert_eq!(status(&mut client).await.notices, []);
    used.bench.stop(host).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_torn_journal_is_cut_and_the_user_is_told() {
    let used = Used::new().await;
    let mut journal = fs::read(used.bench.paths.journal()).unwrap();
    journal.extend_from_slice(b"LKT\0\x40\0\0\0\x05\0\0\0\0\0\0\0half a record");
    fs::write(used.bench.paths.journal(), journal).unwrap();
    assert_eq!(used.look().await, ["host-journal-cut"]);
    assert!(used.bench.paths.root().join("journal.torn").exists());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_damaged_journal_stops_the_host() {
    let used = Used::new().await;
    let mut journal = fs::read(used.bench.paths.journal()).unwrap();
    let place = journal.len() / 2;
    journal[place] ^= 1;
    fs::write(used.bench.paths.journal(), &journal).unwrap();
    let error = soon(host::run(used.bench.options(HostClock::System))).await.unwrap_err();
    assert!(matches!(error, HostError::Journal(JournalError::Broken { .. })), "{error}");
    assert!(error.to_string().contains("at byte "), "{error}");
    assert_eq!(fs::read(used.bench.paths.journal()).unwrap(), journal);
}

fn copy_dir(from: &Path, to: &Path) {
    fs::create_dir(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        match entry.file_type().unwrap().is_dir() {
            true => copy_dir(&entry.path(), &to),
            false => drop(fs::copy(entry.path(), to).unwrap()),
        }
    }
}
