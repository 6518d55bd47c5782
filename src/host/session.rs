//! One client: what it asks, what it watches, and the end of it.
//!
//! A client has few requests in the air and one connection to fill; when it stalls, it waits for itself only. Views
//! are computed when they are sent, so a slow client misses versions and never has a backlog.

use super::state::State;
use super::views;
use super::writer::Job;
use crate::domain::Instant;
use crate::domain::access;
use crate::domain::ids::CommandId;
use crate::domain::people::Actor;
use crate::domain::phrase::Phrase;
use crate::domain::rejection::Rejection;
use crate::domain::view::{Outcome, Query, View};
use crate::wire::WireError;
use crate::wire::frame::{self, Frames};
use crate::wire::message::{Reply, Request};
use futures_util::stream::{SplitSink, SplitStream};
use futures_util::{SinkExt, StreamExt};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;
use tokio::sync::{OwnedSemaphorePermit, Semaphore, mpsc, watch};
use tokio::time::Instant as Moment;
use tokio_util::bytes::Bytes;

/// Requests of one client that wait for their answer.
const IN_THE_AIR: usize = 64;
/// Views that one client may watch; each keeps what was last said of it.
const WATCHED: usize = 64;
/// Watched views are computed anew at most this often.
const BREATH: Duration = Duration::from_millis(20);
/// How long a client may take to say hello.
const PATIENCE: Duration = Duration::from_secs(10);

/// What a session needs of the host.
#[derive(Clone)]
pub(super) struct Desk {
    pub(super) state: Arc<State>,
    pub(super) jobs: mpsc::Sender<Job>,
    /// Says why the host ends, once it does.
    pub(super) end: watch::Sender<Option<Phrase>>,
    /// Becomes true when the host has let go of the desk; only then are clients told goodbye.
    pub(super) over: watch::Receiver<bool>,
}

/// What is to be said to the client. The permit counts it as in the air until it is said.
enum Out {
    Done(CommandId, Result<Outcome, Rejection>, OwnedSemaphorePermit),
    Ask(u64, Query, OwnedSemaphorePermit),
    Watch(u16, Query, OwnedSemaphorePermit),
    Unwatch(u16, OwnedSemaphorePermit),
}

/// Serves a client until it goes or the host ends. `actor` is `None` for a stranger, who is told so.
pub(super) async fn serve(mut frames: Frames, actor: Result<Actor, Phrase>, desk: Desk) {
    let mut end = desk.end.subscribe();
    let greeted = tokio::select! {
        _ = end.wait_for(Option::is_some) => return,
        greeted = tokio::time::timeout(PATIENCE, frame::shake_hands(&mut frames)) => greeted,
    };
    if !matches!(greeted, Ok(Ok(_))) {
        return;
    }
    let actor = match actor {
        Ok(actor) => actor,
        Err(why) => {
            drop(desk);
            return drop(frame::send(&mut frames, &Reply::Bye { why }).await);
        }
    };
    let _counted = Counted::new(&desk.state);
    // However it ended: the client is gone, and there is nobody to tell.
    let _ = converse(frames, actor, desk).await;
}

async fn converse(frames: Frames, actor: Actor, desk: Desk) -> Result<(), WireError> {
    let (sink, stream) = frames.split();
    let (outbox, inbox) = mpsc::unbounded_channel();
    let mut speaker = Speaker::new(sink, inbox, actor.clone(), &desk);
    speaker.welcome().await?;
    let end = desk.end.subscribe();
    let listener = Listener { stream, outbox, actor, desk, permits: Arc::new(Semaphore::new(IN_THE_AIR)) };
    let speaking = speaker.speak();
    tokio::pin!(speaking);
    tokio::select! {
        result = &mut speaking => return result,
        () = listener.listen(end) => {}
    }
    // The listener is gone with its senders; what is in the air is still answered.
    speaking.await
}

/// One more client, as long as it lives.
struct Counted(Arc<State>);

impl Counted {
    fn new(state: &Arc<State>) -> Self {
        state.clients.fetch_add(1, Ordering::Relaxed);
        Self(Arc::clone(state))
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        self.0.clients.fetch_sub(1, Ordering::Relaxed);
    }
}

struct Listener {
    stream: SplitStream<Frames>,
    outbox: mpsc::UnboundedSender<Out>,
    actor: Actor,
    desk: Desk,
    permits: Arc<Semaphore>,
}

impl Listener {
    /// Takes requests until the client goes, says something unreadable, or the host ends.
    async fn listen(mut self, mut end: watch::Receiver<Option<Phrase>>) {
        loop {
            let request = tokio::select! {
                _ = end.wait_for(Option::is_some) => return,
                frame = self.stream.next() => frame::unpack(frame),
            };
            let Ok(request) = request else { return };
            let taken = tokio::select! {
                _ = end.wait_for(Option::is_some) => return,
                taken = self.take(request) => taken,
            };
            if taken.is_none() {
                return;
            }
        }
    }

    /// `None` when there is nobody left to take it.
    async fn take(&self, request: Request) -> Option<()> {
        let permit = Arc::clone(&self.permits).acquire_owned().await.ok()?;
        match request {
            Request::Do { id, command, dry_run } => {
                let outbox = self.outbox.clone();
                let job = Job {
                    actor: self.actor.clone(),
                    id,
                    command,
                    dry_run,
                    // The client may be gone by now.
                    answer: Box::new(move |result| drop(outbox.send(Out::Done(id, result, permit)))),
                };
                self.desk.jobs.send(job).await.ok()
            }
            Request::Ask { id, query } => self.outbox.send(Out::Ask(id, query, permit)).ok(),
            Request::Watch { slot, query } => self.outbox.send(Out::Watch(slot, query, permit)).ok(),
            Request::Unwatch { slot } => self.outbox.send(Out::Unwatch(slot, permit)).ok(),
            Request::Stop => self.stop(permit),
        }
    }

    fn stop(&self, permit: OwnedSemaphorePermit) -> Option<()> {
        match access::may_stop(self.actor.role) {
            Ok(()) => {
                let why = Phrase::new("host-stopped-by").with("name", &self.actor.name);
                self.desk.end.send_replace(Some(why));
                Some(())
            }
            Err(refusal) => {
                let refused = Err(Rejection::Refused(refusal));
                self.outbox.send(Out::Done(CommandId(0), refused, permit)).ok()
            }
        }
    }
}

type Answer = Result<View, Rejection>;

struct Speaker {
    sink: SplitSink<Frames, Bytes>,
    inbox: mpsc::UnboundedReceiver<Out>,
    actor: Actor,
    state: Arc<State>,
    end: watch::Receiver<Option<Phrase>>,
    over: watch::Receiver<bool>,
    version: watch::Receiver<u64>,
    /// What is watched, and what was last said of it.
    slots: BTreeMap<u16, (Query, Option<Answer>)>,
    /// When the next watched view changes although nothing happens.
    turn: Option<Instant>,
    not_before: Moment,
}

impl Speaker {
    fn new(
        sink: SplitSink<Frames, Bytes>,
        inbox: mpsc::UnboundedReceiver<Out>,
        actor: Actor,
        desk: &Desk,
    ) -> Self {
        Self {
            sink,
            inbox,
            actor,
            state: Arc::clone(&desk.state),
            end: desk.end.subscribe(),
            over: desk.over.clone(),
            version: desk.state.version.subscribe(),
            slots: BTreeMap::new(),
            turn: None,
            not_before: Moment::now(),
        }
    }

    async fn welcome(&mut self) -> Result<(), WireError> {
        let now = match self.state.desk() {
            Ok(desk) => self.state.now(&desk),
            Err(_) => self.state.clock.now(),
        };
        self.say(Reply::Welcome {
            actor: self.actor.clone(),
            now,
            simulated: self.state.clock.is_simulated(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
        })
        .await
    }

    async fn speak(mut self) -> Result<(), WireError> {
        let state = Arc::clone(&self.state);
        loop {
            let watching = !self.slots.is_empty();
            let (turn, not_before) = (self.turn, self.not_before);
            let version = &mut self.version;
            let changed = async move {
                tokio::time::sleep_until(not_before).await;
                version.changed().await
            };
            tokio::select! {
                out = self.inbox.recv() => match out {
                    Some(out) => self.answer(out).await?,
                    None => break,
                },
                Ok(()) = changed, if watching => self.refresh().await?,
                () = state.clock.until(turn), if watching => self.refresh().await?,
            }
        }
        let why = self.end.borrow().clone();
        match why {
            Some(why) => {
                // Who hears goodbye may take the desk, or its files, at once.
                let _ = self.over.wait_for(|over| *over).await;
                self.say(Reply::Bye { why }).await
            }
            None => Ok(()),
        }
    }

    async fn answer(&mut self, out: Out) -> Result<(), WireError> {
        match out {
            Out::Done(id, result, _permit) => self.say(Reply::Done { id, result }).await,
            Out::Ask(id, query, _permit) => {
                let (result, _) = self.view(query).await;
                self.say(Reply::Answer { id, result }).await
            }
            Out::Watch(slot, query, _permit) => self.watch(slot, query).await,
            Out::Unwatch(slot, _permit) => {
                self.slots.remove(&slot);
                Ok(())
            }
        }
    }

    async fn watch(&mut self, slot: u16, query: Query) -> Result<(), WireError> {
        if self.slots.len() >= WATCHED && !self.slots.contains_key(&slot) {
            let why = Phrase::new("host-too-many-watches").with("limit", WATCHED);
            return self.say(Reply::Changed { slot, result: Err(Rejection::Failed(why)) }).await;
        }
        self.slots.insert(slot, (query.clone(), None));
        let (result, turn) = self.view(query).await;
        self.show(slot, result, turn).await
    }

    /// Computes anew what is watched, and says what is different.
    async fn refresh(&mut self) -> Result<(), WireError> {
        self.version.mark_unchanged();
        self.not_before = Moment::now() + BREATH;
        self.turn = None;
        let watched: Vec<(u16, Query)> =
            self.slots.iter().map(|(slot, (query, _))| (*slot, query.clone())).collect();
        for (slot, query) in watched {
            let (result, turn) = self.view(query).await;
            self.show(slot, result, turn).await?;
        }
        Ok(())
    }

    async fn show(&mut self, slot: u16, result: Answer, turn: Option<Instant>) -> Result<(), WireError> {
        self.turn = self.turn.into_iter().chain(turn).min();
        let Some((_, last)) = self.slots.get_mut(&slot) else {
            return Ok(());
        };
        if last.as_ref() == Some(&result) {
            return Ok(());
        }
        *last = Some(result.clone());
        self.say(Reply::Changed { slot, result }).await
    }

    /// An answer, and when it will be another although nothing happened. Computed beside the runtime, so that a long
    /// one delays nobody and an error of ours stays with who asked.
    async fn view(&self, query: Query) -> (Answer, Option<Instant>) {
        let (state, actor) = (Arc::clone(&self.state), self.actor.clone());
        let compute = move || {
            let result = views::answer(&state, &actor, &query);
            let turn = result.as_ref().ok().and_then(|view| views::changes_at(&state, view));
            (result, turn)
        };
        let computed = tokio::task::spawn_blocking(compute).await;
        computed.unwrap_or_else(|_| (Err(Rejection::Failed(Phrase::new("host-died"))), None))
    }

    async fn say(&mut self, reply: Reply) -> Result<(), WireError> {
        let bytes = match frame::pack(&reply) {
            Err(WireError::Message(error)) => {
                let why = Phrase::new("host-too-large").with("why", error);
                frame::pack(&without_content(reply, why))?
            }
            packed => packed?,
        };
        self.sink.send(bytes).await.map_err(|_| WireError::Lost)
    }
}

/// What to say instead of a message that is too large to send.
fn without_content(reply: Reply, why: Phrase) -> Reply {
    let failed = Err(Rejection::Failed(why.clone()));
    match reply {
        Reply::Done { id, result } => Reply::Done {
            id,
            result: result.map(|outcome| Outcome { changes: Vec::new(), notices: vec![why], ..outcome }),
        },
        Reply::Answer { id, .. } => Reply::Answer { id, result: failed },
        Reply::Changed { slot, .. } => Reply::Changed { slot, result: failed },
        other => other,
    }
}
