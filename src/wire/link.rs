//! The link of a screen to its host: lasts as long as the screen, over any number of connections.
//!
//! After a lost connection it connects again by itself, asks anew for every view that is watched and sends again what
//! was not answered; the host carries out a repeated command once. It starts the host when none runs, but not after
//! the host said goodbye: who stops a host does not want it back.

use super::WireError;
use super::frame::{self, Frames, Stream};
use super::message::{Reply, Request};
use super::paths::DeskPaths;
use super::start;
use crate::domain::phrase::Phrase;
use crate::domain::rejection::Rejection;
use crate::domain::view::Query;
use futures_util::{SinkExt, StreamExt};
use std::collections::{BTreeMap, VecDeque};
use std::time::Duration;
use tokio::sync::mpsc;

/// Between two attempts to connect: doubled each time, up to the second.
const PAUSES: (Duration, Duration) = (Duration::from_millis(100), Duration::from_secs(2));

/// What comes over the link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkEvent {
    /// A connection is being made.
    Connecting,
    /// There is no connection, and why. Another attempt follows by itself, unless the link is over one stream only.
    Lost(Phrase),
    /// The host said something. [`Reply::Welcome`] means that the link is live.
    Reply(Reply),
}

/// Both ends of the link. It ends when `requests` is dropped.
#[derive(Debug)]
pub struct Link {
    /// To the host. What is sent while there is no connection waits for one.
    pub requests: mpsc::UnboundedSender<Request>,
    /// From the host.
    pub events: mpsc::UnboundedReceiver<LinkEvent>,
}

/// A link to the host of a desk, which is started if none runs and `start` says so. Needs a running tokio runtime.
pub fn to_desk(desk: &DeskPaths, start: bool) -> Link {
    let (link, mut line) = line();
    let desk = desk.clone();
    tokio::spawn(async move { line.keep(&desk, start).await });
    link
}

/// A link over one stream, for the demo and tests. Needs a running tokio runtime.
pub fn over(stream: impl Stream + 'static) -> Link {
    let (link, mut line) = line();
    tokio::spawn(async move {
        let mut frames = frame::frames(stream);
        let ended = match frame::shake_hands(&mut frames).await {
            Ok(_) => line.talk(frames).await,
            Err(error) => Ended::Lost(error),
        };
        if let Ended::Lost(error) = ended {
            line.tell(LinkEvent::Lost(error.phrase()));
        }
    });
    link
}

fn line() -> (Link, Line) {
    let (requests, from_screen) = mpsc::unbounded_channel();
    let (to_screen, events) = mpsc::unbounded_channel();
    let line = Line { from_screen, to_screen, watched: BTreeMap::new(), unanswered: VecDeque::new() };
    (Link { requests, events }, line)
}

/// Why a conversation ended.
enum Ended {
    /// The screen is gone.
    ByScreen,
    /// The host is gone, or there was none.
    Lost(WireError),
}

/// The far end of the link, with what must be said again on a new connection.
struct Line {
    from_screen: mpsc::UnboundedReceiver<Request>,
    to_screen: mpsc::UnboundedSender<LinkEvent>,
    watched: BTreeMap<u16, Query>,
    unanswered: VecDeque<Request>,
}

impl Line {
    async fn keep(&mut self, desk: &DeskPaths, mut start: bool) {
        let mut pause = PAUSES.0;
        loop {
            self.tell(LinkEvent::Connecting);
            let ended = match start::reach(desk, start).await {
                Ok(reached) => {
                    pause = PAUSES.0;
                    self.talk(reached.frames).await
                }
                Err(error) => Ended::Lost(error),
            };
            let Ended::Lost(error) = ended else { return };
            start = start && !matches!(error, WireError::Gone(_));
            self.tell(LinkEvent::Lost(error.phrase()));
            if self.wait(pause).await.is_none() {
                return;
            }
            pause = (pause * 2).min(PAUSES.1);
        }
    }

    /// Waits, and takes down meanwhile what the screen wants. `None` when the screen is gone.
    async fn wait(&mut self, pause: Duration) -> Option<()> {
        let over = tokio::time::sleep(pause);
        tokio::pin!(over);
        loop {
            tokio::select! {
                () = &mut over => return Some(()),
                request = self.from_screen.recv() => self.note(request?),
            }
        }
    }

    async fn talk(&mut self, mut frames: Frames) -> Ended {
        let again: Vec<Request> = self.again();
        for request in again {
            if let Err(error) = frame::send(&mut frames, &request).await {
                return Ended::Lost(error);
            }
        }
        let (mut sink, mut stream) = frames.split();
        loop {
            tokio::select! {
                request = self.from_screen.recv() => {
                    let Some(request) = request else { return Ended::ByScreen };
                    match frame::pack(&request) {
                        Ok(bytes) => {
                            self.note(request);
                            if sink.send(bytes).await.is_err() {
                                return Ended::Lost(WireError::Lost);
                            }
                        }
                        Err(error) => self.refuse(&request, &error),
                    }
                }
                bytes = stream.next() => match frame::unpack(bytes) {
                    Ok(Reply::Bye { why }) => return Ended::Lost(WireError::Gone(why)),
                    Ok(reply) => self.pass_on(reply),
                    Err(error) => return Ended::Lost(error),
                },
            }
        }
    }

    /// Everything a new connection must hear.
    fn again(&self) -> Vec<Request> {
        let watches =
            self.watched.iter().map(|(slot, query)| Request::Watch { slot: *slot, query: query.clone() });
        watches.chain(self.unanswered.iter().cloned()).collect()
    }

    /// Remembers what would have to be said again.
    fn note(&mut self, request: Request) {
        match request {
            Request::Watch { slot, query } => {
                self.watched.insert(slot, query);
            }
            Request::Unwatch { slot } => {
                self.watched.remove(&slot);
            }
            Request::Do { .. } | Request::Ask { .. } => self.unanswered.push_back(request),
            Request::Stop => {}
        }
    }

    /// What cannot be sent is answered here; sending it again would not help.
    fn refuse(&self, request: &Request, error: &WireError) {
        let failed = Rejection::Failed(Phrase::new("host-too-large").with("why", error));
        let reply = match request {
            Request::Do { id, .. } => Reply::Done { id: *id, result: Err(failed) },
            Request::Ask { id, .. } => Reply::Answer { id: *id, result: Err(failed) },
            Request::Watch { .. } | Request::Unwatch { .. } | Request::Stop => return,
        };
        self.tell(LinkEvent::Reply(reply));
    }

    fn pass_on(&mut self, reply: Reply) {
        match &reply {
            Reply::Done { id: done, .. } => {
                self.unanswered.retain(|request| !matches!(request, Request::Do { id, .. } if id == done))
            }
            Reply::Answer { id: done, .. } => {
                self.unanswered.retain(|request| !matches!(request, Request::Ask { id, .. } if id == done))
            }
            Reply::Welcome { .. } | Reply::Changed { .. } | Reply::Bye { .. } => {}
        }
        self.tell(LinkEvent::Reply(reply));
    }

    /// A screen that is gone needs no news; the line ends when it next listens to it.
    fn tell(&self, event: LinkEvent) {
        let _ = self.to_screen.send(event);
    }
}
