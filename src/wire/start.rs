//! Connecting to the host of a desk, and starting it where none runs.
//!
//! Alive is what answers a handshake; a process id or a file proves nothing. Clients that come at the same time take
//! turns by a lock, so that one host is started.

use super::WireError;
use super::frame::{self, Frames};
use super::paths::{DeskPaths, SocketPath};
use crate::domain;
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Read, Seek, SeekFrom};
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use tokio::net::UnixStream;
use tokio::time::{Instant, sleep};

/// How long a host may take until it answers.
const PATIENCE: Duration = Duration::from_secs(10);
/// How long a host that was started and lives may take until it listens: it may have to make its store anew.
const RESTORING: Duration = Duration::from_secs(120);
/// How often it is asked.
const PAUSE: Duration = Duration::from_millis(40);
/// The most that is shown of what a host said before it ended.
const WORDS_MAX: u64 = 4096;

/// A connection to a host.
pub struct Reached {
    /// The connection, hands shaken.
    pub frames: Frames,
    /// Whether the host was started for it.
    pub started: bool,
}

impl Reached {
    fn running(frames: Frames) -> Self {
        Self { frames, started: false }
    }
}

/// Connects to the host; starts it first if none runs and `start` says so.
pub async fn reach(desk: &DeskPaths, start: bool) -> Result<Reached, WireError> {
    match connect(desk).await {
        Err(WireError::NoHost(_)) if start => start_and_connect(desk, None).await,
        answer => answer.map(Reached::running),
    }
}

/// Connects to the host that runs, if one does.
pub async fn connect(desk: &DeskPaths) -> Result<Frames, WireError> {
    let name = || desk.root().display().to_string();
    let socket = SocketPath::of(desk).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => WireError::NoDesk(name()),
        io::ErrorKind::PermissionDenied => WireError::NotAllowed(name()),
        _ => WireError::Io(error),
    })?;
    let stream = UnixStream::connect(socket.path()).await.map_err(|error| match error.kind() {
        io::ErrorKind::NotFound if !desk.marker_file().exists() => WireError::NoDesk(name()),
        io::ErrorKind::NotFound | io::ErrorKind::ConnectionRefused => WireError::NoHost(name()),
        io::ErrorKind::PermissionDenied => WireError::NotAllowed(name()),
        _ => WireError::Io(error),
    })?;
    let mut frames = frame::frames(stream);
    match tokio::time::timeout(PATIENCE, frame::shake_hands(&mut frames)).await {
        Ok(Ok(_)) => Ok(frames),
        // It closed before it answered: a host that was just going.
        Ok(Err(WireError::Lost)) | Err(_) => Err(WireError::NoHost(name())),
        Ok(Err(error)) => Err(error),
    }
}

/// Starts a host in the background, unless one runs; whether it did. Its clock begins at `clock` if the desk's time is
/// simulated.
pub async fn detach(desk: &DeskPaths, clock: Option<domain::Instant>) -> Result<bool, WireError> {
    start_and_connect(desk, clock).await.map(|reached| reached.started)
}

async fn start_and_connect(desk: &DeskPaths, clock: Option<domain::Instant>) -> Result<Reached, WireError> {
    let until = Instant::now() + RESTORING;
    let _turn = loop {
        let turn = take_turn(desk)?;
        // Another may have started it meanwhile, whatever became of that one's turn.
        match connect(desk).await {
            Err(WireError::NoHost(_)) => {}
            answer => return answer.map(Reached::running),
        }
        if let Some(turn) = turn {
            break turn;
        }
        if Instant::now() > until {
            return Err(WireError::NotStarted { log: desk.log().display().to_string(), why: String::new() });
        }
        sleep(PAUSE).await;
    };
    let heard = length(desk);
    let mut child = spawn(desk, clock).map_err(cannot_start(desk))?;
    let failed =
        || WireError::NotStarted { log: desk.log().display().to_string(), why: last_words(desk, heard) };
    loop {
        match connect(desk).await {
            Err(WireError::NoHost(_)) => {}
            answer => {
                reap(child);
                return answer.map(|frames| Reached { frames, started: true });
            }
        }
        if child.try_wait()?.is_some() {
            return Err(failed());
        }
        if Instant::now() > until {
            reap(child);
            return Err(failed());
        }
        sleep(PAUSE).await;
    }
}

/// The lock of those who start, given back when dropped; `None` while another has it.
fn take_turn(desk: &DeskPaths) -> Result<Option<File>, WireError> {
    let file = OpenOptions::new().create(true).append(true).open(desk.start_lock());
    let file = file.map_err(cannot_start(desk))?;
    match file.try_lock() {
        Ok(()) => Ok(Some(file)),
        Err(TryLockError::WouldBlock) => Ok(None),
        Err(TryLockError::Error(error)) => Err(error.into()),
    }
}

/// Files of the desk that cannot be written, or a program that is gone.
fn cannot_start(desk: &DeskPaths) -> impl FnOnce(io::Error) -> WireError {
    let desk = desk.root().display().to_string();
    move |error| WireError::CannotStart { desk, error }
}

/// How much stands in the log already.
fn length(desk: &DeskPaths) -> u64 {
    std::fs::metadata(desk.log()).map_or(0, |log| log.len())
}

/// What a host that ended wrote into the log; nothing if that cannot be read.
fn last_words(desk: &DeskPaths, from: u64) -> String {
    let mut words = Vec::new();
    let read = File::open(desk.log()).and_then(|mut log| {
        log.seek(SeekFrom::Start(from))?;
        log.take(WORDS_MAX).read_to_end(&mut words)
    });
    // The log holds it all, whatever of it can be shown here.
    drop(read);
    let words = String::from_utf8_lossy(&words);
    words.trim().trim_start_matches("loket: ").to_owned()
}

/// Starts this program as a host that leaves our terminal by itself (`--detached`).
fn spawn(desk: &DeskPaths, clock: Option<domain::Instant>) -> io::Result<Child> {
    let log = OpenOptions::new().create(true).append(true).open(desk.log())?;
    let mut command = Command::new(std::env::current_exe()?);
    command.arg("host").arg("--desk").arg(desk.root());
    if let Some(clock) = clock {
        command.arg("--clock").arg(clock.to_rfc3339());
    }
    if let Some(config) = desk.config_elsewhere() {
        command.arg("--config").arg(config);
    }
    command.arg("--detached").current_dir("/").stdin(Stdio::null()).stdout(Stdio::null()).stderr(log).spawn()
}

/// Waits in the background, so that a host that ends before its starter leaves no zombie.
fn reap(mut child: Child) {
    std::thread::spawn(move || child.wait());
}
