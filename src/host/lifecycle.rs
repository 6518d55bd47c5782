//! The life of a host: take the lock, restore the desk, serve, and end in order.
//!
//! To own a desk is to hold its lock; the system gives it back whatever happens to the process.

use super::clock::Clock;
use super::restore::{Restored, restore};
use super::session::{self, Desk};
use super::socket::Socket;
use super::state::State;
use super::writer::Writer;
use super::{HostClock, HostError, HostOptions, Peer, People, jobs};
use crate::domain::Instant;
use crate::domain::catalogue::AssetProblem;
use crate::domain::people::Actor;
use crate::domain::phrase::Phrase;
use crate::locale;
use crate::wire::frame::{self, Stream};
use crate::wire::paths::DeskPaths;
use crate::wire::start;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::Write;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;
use tokio::net::UnixStream;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::{mpsc, watch};
use tokio::task::JoinSet;
use tokio::time::Instant as Moment;

/// Most problems of the desk's own checklists and vehicles that are told.
const TOLD: usize = 10;
/// Commands that wait for the writer; who sends more waits.
const WAITING: usize = 1024;
/// How long a desk is waited for that somebody holds who does not answer.
const PATIENCE: Duration = Duration::from_secs(5);
/// Between two looks at its lock.
const PAUSE: Duration = Duration::from_millis(20);
/// How long clients have to take what they are told at the end.
const FAREWELL: Duration = Duration::from_secs(2);

/// A host in this process. [`run`] puts one behind a socket; the demo and tests talk to it over pipes.
#[derive(Debug)]
pub struct Host {
    state: Arc<State>,
    jobs: mpsc::Sender<super::writer::Job>,
    end: watch::Sender<Option<Phrase>>,
    over: watch::Sender<bool>,
    people: Guests,
    writer: JoinHandle<()>,
    sessions: Mutex<JoinSet<()>>,
    /// Held as long as the host has the desk.
    lock: File,
}

/// Knows who may come in.
struct Guests(People);

impl std::fmt::Debug for Guests {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Guests")
    }
}

impl Host {
    /// Takes a desk and restores it. Fails when another host has it. Needs a running tokio runtime.
    pub async fn open(options: HostOptions) -> Result<Self, HostError> {
        let marker = options.paths.marker().map_err(HostError::at(options.paths.marker_file()))?;
        let marker = marker.ok_or_else(|| HostError::NoDesk(options.paths.root().to_owned()))?;
        let lock = own(&options.paths).await?;
        let HostOptions { paths, settings, people, clock, .. } = options;
        let left_out = settings.catalogue.left_out.iter().map(AssetProblem::notice);
        let left_out: Vec<Phrase> = left_out.take(TOLD).collect();
        let restored = tokio::task::spawn_blocking({
            let (paths, id) = (paths.clone(), marker.id.clone());
            move || restore(&paths, &id, settings)
        });
        let mut restored = restored.await.map_err(|_| HostError::Died)??;
        restored.notices.extend(left_out);
        restored.notices.extend(clock_behind(&clock, restored.desk.at));
        let clock = Clock::new(clock, marker.simulated, restored.desk.at)
            .ok_or_else(|| HostError::NotSimulated(paths.root().to_owned()))?;
        let host = Self::start(paths, restored, clock, people, lock);
        // Before anybody comes in, so that what they find promised is what the configuration promises.
        let followed = jobs::follow_configuration(&host.desk()).await;
        host.spawn(jobs::run(host.desk(), followed));
        Ok(host)
    }

    fn start(paths: DeskPaths, restored: Restored, clock: Clock, people: People, lock: File) -> Self {
        let Restored { journal, store, desk, recent, notices } = restored;
        let state = Arc::new(State::new(desk, store, clock, paths, journal.bytes(), notices));
        let (jobs, waiting) = mpsc::channel(WAITING);
        let end = watch::Sender::new(None);
        let writer = Writer::new(Arc::clone(&state), journal, recent);
        let bell = Bell(end.clone());
        let writer = std::thread::spawn(move || {
            let _bell = bell;
            writer.run(waiting);
        });
        Self {
            state,
            jobs,
            end,
            over: watch::Sender::new(false),
            people: Guests(people),
            writer,
            sessions: Mutex::default(),
            lock,
        }
    }

    /// Talks to a client over any stream, as the person it is known to be.
    pub fn serve_stream(&self, stream: impl Stream + 'static, actor: Actor) {
        self.spawn(session::serve(frame::frames(stream), Ok(actor), self.desk()));
    }

    /// What the user should know: that the store was rebuilt, that the journal was cut.
    pub fn notices(&self) -> Vec<Phrase> {
        self.state.notices()
    }

    /// Waits until somebody wants the host to end.
    pub async fn ended(&self) {
        // The sender is ours, so this cannot fail.
        let _ = self.end.subscribe().wait_for(Option::is_some).await;
    }

    /// Ends it: what was accepted is carried out and answered, the store is handed to the disk, the desk is let go.
    pub async fn stop(self) -> Result<(), HostError> {
        ring(&self.end, "host-stopped");
        let Self { state, jobs, over, writer, sessions, lock, .. } = self;
        drop(jobs);
        let written = tokio::task::spawn_blocking(move || {
            let written = writer.join();
            // The store may be lost at any time; an error here costs a replay at the next start.
            let _ = state.store_mut().close();
            drop(lock);
            written
        });
        let written = written.await;
        over.send_replace(true);
        let mut sessions = sessions.into_inner().unwrap_or_else(PoisonError::into_inner);
        let farewell = async { while sessions.join_next().await.is_some() {} };
        let _ = tokio::time::timeout(FAREWELL, farewell).await;
        sessions.shutdown().await;
        match written {
            Ok(Ok(())) => Ok(()),
            _ => Err(HostError::Died),
        }
    }

    /// Lets in who is at the other end of a socket, if the people of the desk know them.
    fn let_in(&self, stream: UnixStream) {
        let Ok(peer) = stream.peer_cred() else { return };
        let peer = Peer { uid: peer.uid(), gid: peer.gid() };
        let actor = (self.people.0)(peer).ok_or_else(|| Phrase::new("host-stranger").with("uid", peer.uid));
        self.spawn(session::serve(frame::frames(stream), actor, self.desk()));
    }

    fn desk(&self) -> Desk {
        Desk {
            state: Arc::clone(&self.state),
            jobs: self.jobs.clone(),
            end: self.end.clone(),
            over: self.over.subscribe(),
        }
    }

    fn spawn(&self, task: impl Future<Output = ()> + Send + 'static) {
        let mut sessions = self.sessions.lock().unwrap_or_else(PoisonError::into_inner);
        while sessions.try_join_next().is_some() {}
        sessions.spawn(task);
    }
}

/// That the clock was to start in the desk's past.
fn clock_behind(clock: &HostClock, last: Option<Instant>) -> Option<Phrase> {
    let HostClock::Simulated { start } = clock else { return None };
    let last = last.filter(|last| last > start)?;
    Some(Phrase::new("host-clock-behind").at("start", *start).at("last", last))
}

/// Ends the host when the writer is gone, whatever it died of.
struct Bell(watch::Sender<Option<Phrase>>);

impl Drop for Bell {
    fn drop(&mut self) {
        ring(&self.0, "host-died");
    }
}

/// Says that the host ends; the first reason stays.
fn ring(end: &watch::Sender<Option<Phrase>>, key: &str) {
    end.send_if_modified(|why| {
        let first = why.is_none();
        if first {
            *why = Some(Phrase::new(key));
        }
        first
    });
}

/// Takes the lock of a desk. A holder that does not answer is on its way out, or in: it is waited for.
async fn own(paths: &DeskPaths) -> Result<File, HostError> {
    let failed = HostError::at(paths.lock());
    let file = OpenOptions::new().create(true).read(true).append(true).open(paths.lock());
    let mut lock = match file {
        Ok(lock) => lock,
        Err(error) => return Err(failed(error)),
    };
    let until = Moment::now() + PATIENCE;
    loop {
        match lock.try_lock() {
            Ok(()) => break,
            Err(TryLockError::Error(error)) => return Err(failed(error)),
            Err(TryLockError::WouldBlock) => {
                if Moment::now() > until || start::connect(paths).await.is_ok() {
                    return Err(held(paths));
                }
                tokio::time::sleep(PAUSE).await;
            }
        }
    }
    // For people only: who holds it. The lock itself is what counts.
    let signed = lock.set_len(0).and_then(|()| writeln!(lock, "{}", frame::Hello::ours().build));
    signed.map_err(failed)?;
    Ok(lock)
}

fn held(paths: &DeskPaths) -> HostError {
    let by = fs::read_to_string(paths.lock()).unwrap_or_default();
    HostError::Held { desk: paths.root().to_owned(), by: by.trim().to_owned() }
}

/// Runs the host of a desk behind its socket until it is told to end: by a client or by SIGTERM, SIGINT or SIGHUP.
pub async fn run(options: HostOptions) -> Result<(), HostError> {
    let paths = options.paths.clone();
    if options.detached {
        // Fails only for the leader of a group, which no client's child is.
        let _ = nix::unistd::setsid();
    }
    let host = Host::open(options).await?;
    for notice in host.notices() {
        // For who looks at this process or its log; clients ask for the notices.
        let _ = writeln!(std::io::stderr(), "{}", locale::say(&notice));
    }
    let socket = match Socket::bind(&paths).await {
        Ok(socket) => socket,
        Err(error) => {
            host.stop().await?;
            return Err(error);
        }
    };
    let served = tokio::select! {
        () = accept(&host, &socket) => Ok(()),
        () = host.ended() => Ok(()),
        told = told_to_end() => told.map_err(HostError::at(paths.root())),
    };
    // Whoever comes now finds no socket, and starts the next host as soon as the lock is free.
    drop(socket);
    host.stop().await?;
    served
}

async fn accept(host: &Host, socket: &Socket) {
    loop {
        match socket.accept().await {
            Ok(stream) => host.let_in(stream),
            // Too many open files, for example: others will go.
            Err(_) => tokio::time::sleep(Duration::from_millis(100)).await,
        }
    }
}

async fn told_to_end() -> std::io::Result<()> {
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut hangup = signal(SignalKind::hangup())?;
    tokio::select! {
        _ = terminate.recv() => {}
        _ = interrupt.recv() => {}
        _ = hangup.recv() => {}
    }
    Ok(())
}
