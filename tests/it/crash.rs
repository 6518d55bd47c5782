//! The real host process dies, or its disk is full; whatever was acknowledged is there afterwards, once.

use crate::host::bench::{DEADLINE, create, import, note, soon, status, ticket};
use loket::domain::event::Event;
use loket::domain::rejection::Rejection;
use loket::wire::WireError;
use loket::wire::client::Client;
use loket::wire::paths::DeskPaths;
use std::collections::BTreeMap;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use tokio::task::JoinSet;

const LOKET: &str = env!("CARGO_BIN_EXE_loket");
const ROUNDS: usize = 20;
const WRITERS: usize = 3;

/// A desk made by the real command.
struct Desk {
    paths: DeskPaths,
    dir: tempfile::TempDir,
}

impl Desk {
    fn new() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let paths = DeskPaths::new(dir.path().join("desk"));
        let made = Command::new(LOKET).args(["init", "--desk"]).arg(paths.root()).output().unwrap();
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        Self { paths, dir }
    }

    /// Starts the host in the foreground; `wrapped` runs before it in the same process.
    fn start(&self, wrapped: &str) -> Running {
        let script = format!("{wrapped} exec \"$0\" host --desk \"$1\"");
        let mut command = Command::new("sh");
        command.arg("-c").arg(script).arg(LOKET).arg(self.paths.root());
        let log = std::fs::File::create(self.dir.path().join("stderr")).unwrap();
        Running(command.stdin(Stdio::null()).stderr(log).spawn().unwrap())
    }

    /// Connects as soon as the host answers.
    async fn client(&self) -> Client {
        let connected = tokio::time::timeout(DEADLINE, async {
            loop {
                match Client::connect(&self.paths, false).await {
                    Err(WireError::NoHost(_)) => tokio::time::sleep(Duration::from_millis(5)).await,
                    client => return client.unwrap(),
                }
            }
        });
        let said = || std::fs::read_to_string(self.dir.path().join("stderr")).unwrap_or_default();
        connected.await.unwrap_or_else(|_| panic!("no host: {}", said()))
    }
}

/// A host process, killed if a test ends early.
struct Running(Child);

impl Running {
    fn kill(mut self) {
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Each note of ticket 1, with how often it is there.
async fn notes(client: &mut Client) -> BTreeMap<String, usize> {
    let mut notes = BTreeMap::new();
    for entry in ticket(client, 1).await.timeline {
        if let Event::Noted { text, .. } = entry.event {
            *notes.entry(text.to_string()).or_default() += 1;
        }
    }
    notes
}

/// Writes until the host is gone. Gives what was acknowledged.
async fn write(mut client: Client, name: String, count: Arc<AtomicUsize>) -> Vec<String> {
    let mut acknowledged = Vec::new();
    for number in 0.. {
        let text = format!("{name}-{number}");
        match client.act(note(1, &text), false).await {
            Ok(result) => drop(result.unwrap()),
            Err(_) => break,
        }
        acknowledged.push(text);
        count.fetch_add(1, Ordering::Relaxed);
    }
    acknowledged
}

/// Kills the host after some acknowledgements, while all writers go on.
async fn round(desk: &Desk, host: Running, number: usize) -> Vec<String> {
    let count = Arc::new(AtomicUsize::new(0));
    let mut writers = JoinSet::new();
    for writer in 0..WRITERS {
        let client = desk.client().await;
        writers.spawn(write(client, format!("{number}-{writer}"), Arc::clone(&count)));
    }
    let enough = 1 + number * 7 % 40;
    soon(async {
        while count.load(Ordering::Relaxed) < enough {
            tokio::task::yield_now().await;
        }
    })
    .await;
    host.kill();
    soon(writers.join_all()).await.concat()
}

#[tokio::test(flavor = "multi_thread")]
async fn kill_9_loses_nothing_that_was_acknowledged() {
    let desk = Desk::new();
    let mut host = desk.start("");
    let mut client = desk.client().await;
    soon(client.act(import(), false)).await.unwrap().unwrap();
    soon(client.act(create("shared"), false)).await.unwrap().unwrap();
    drop(client);
    let mut acknowledged = Vec::new();
    for number in 0..ROUNDS {
        acknowledged.extend(round(&desk, host, number).await);
        let rebuilt = number % 5 == 4;
        if rebuilt {
            std::fs::remove_dir_all(desk.paths.store()).unwrap();
        }
        host = desk.start("");
        let mut client = desk.client().await;
        let found = notes(&mut client).await;
        for text in &acknowledged {
            assert_eq!(found.get(text), Some(&1), "{text} after round {number}");
        }
        assert!(found.values().all(|times| *times == 1), "round {number}: {found:?}");
        // At most the one command of each writer that nobody answered.
        assert!(found.len() <= acknowledged.len() + WRITERS * (number + 1));
        let notices = status(&mut client).await.notices;
        let told = notices.iter().any(|notice| notice.key == "host-rebuilt-missing");
        assert_eq!(told, rebuilt, "{notices:?}");
    }
    assert!(acknowledged.len() >= ROUNDS);
    soon(desk.client().await.stop()).await.unwrap().unwrap();
}

/// The limit stands for a full disk: writes fail half-way with an error, as they do there.
#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_refuses_writes_until_there_is_room() {
    let desk = Desk::new();
    let host = desk.start("ulimit -S -f 64; trap '' XFSZ;");
    let mut client = desk.client().await;
    soon(client.act(import(), false)).await.unwrap().unwrap();
    soon(client.act(create("shared"), false)).await.unwrap().unwrap();
    let mut acknowledged = Vec::new();
    let why = loop {
        let text = format!("{} {}", acknowledged.len(), "x".repeat(3_000));
        match soon(client.act(note(1, &text), false)).await.unwrap() {
            Ok(_) => acknowledged.push(text),
            Err(Rejection::Failed(why)) => break why,
            Err(other) => panic!("{other:?}"),
        }
        assert!(acknowledged.len() < 1_000, "the limit holds");
    };
    assert_eq!(why.key, "host-cannot-write");
    assert_eq!(ticket(&mut client, 1).await.row.title, "shared");

    let room = Command::new("prlimit")
        .arg(format!("--pid={}", host.0.id()))
        .arg("--fsize=unlimited")
        .status()
        .unwrap();
    assert!(room.success());
    soon(client.act(note(1, "there is room"), false)).await.unwrap().unwrap();
    acknowledged.push("there is room".to_owned());
    let everything = |found: BTreeMap<String, usize>| {
        assert_eq!(found.len(), acknowledged.len());
        assert!(acknowledged.iter().all(|text| found.get(text) == Some(&1)));
    };
    everything(notes(&mut client).await);
    assert_eq!(status(&mut client).await.notices, []);
    host.kill();
    let _host = desk.start("");
    everything(notes(&mut desk.client().await).await);
}

/// Clients that come at the same time to a desk without a host start one, and all reach it.
#[test]
fn those_who_come_together_start_one_host() {
    let desk = Desk::new();
    let detach = || {
        let mut command = Command::new(LOKET);
        command.args(["host", "--detach", "--desk"]).arg(desk.paths.root());
        command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap()
    };
    let clients: Vec<Child> = (0..6).map(|_| detach()).collect();
    for client in clients {
        let output = client.wait_with_output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
    assert_eq!(std::fs::read_to_string(desk.paths.log()).unwrap(), "");
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let pid = runtime.block_on(async { status(&mut desk.client().await).await.host.pid });
    let pid = nix::unistd::Pid::from_raw(pid.try_into().unwrap());
    let session = nix::unistd::getsid(Some(pid)).unwrap();
    assert_eq!(session, pid, "it left our terminal");
    nix::sys::signal::kill(pid, nix::sys::signal::Signal::SIGTERM).unwrap();
    runtime.block_on(soon(async {
        while desk.paths.socket().exists() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }));
}

/// Who stopped a host may take the desk and its files at once.
#[tokio::test(flavor = "multi_thread")]
async fn a_stopped_host_is_gone() {
    let desk = Desk::new();
    for _ in 0..5 {
        let _host = desk.start("");
        soon(desk.client().await.stop()).await.unwrap().unwrap();
        let lock = std::fs::File::open(desk.paths.lock()).unwrap();
        lock.try_lock().unwrap();
        assert!(!desk.paths.socket().exists());
        std::fs::remove_dir_all(desk.paths.store()).unwrap();
    }
}
