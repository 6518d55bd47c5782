//! A client that asks and waits for the answer: what one-shot commands hold.

use super::WireError;
use super::frame::{self, Frames, Stream};
use super::message::{Reply, Request};
use super::paths::DeskPaths;
use super::start::{self, Reached};
use crate::domain::Instant;
use crate::domain::command::Command;
use crate::domain::ids::CommandId;
use crate::domain::people::Actor;
use crate::domain::rejection::Rejection;
use crate::domain::view::{Outcome, Query, View};

/// What the host said first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Welcome {
    /// Who the host takes us for.
    pub actor: Actor,
    /// The desk's now when it answered.
    pub now: Instant,
    /// Whether the desk's time is simulated.
    pub simulated: bool,
    /// The host's version.
    pub version: String,
}

/// A connection on which one thing is asked at a time.
pub struct Client {
    frames: Frames,
    /// Where to reconnect, and whether the host may be started for it.
    home: Option<(DeskPaths, bool)>,
    welcome: Welcome,
    started: bool,
    asked: u64,
}

/// A new id for a command.
pub fn new_id() -> CommandId {
    CommandId(uuid::Uuid::now_v7().as_u128())
}

impl Client {
    /// Connects to the host of a desk; `start` starts it where none runs.
    pub async fn connect(desk: &DeskPaths, start: bool) -> Result<Self, WireError> {
        let (reached, welcome) = connected(desk, start).await?;
        Ok(Self {
            frames: reached.frames,
            home: Some((desk.clone(), start)),
            welcome,
            started: reached.started,
            asked: 0,
        })
    }

    /// Talks to a host over any stream, as that of [`Host::serve_stream`](crate::host::Host::serve_stream).
    pub async fn over(stream: impl Stream + 'static) -> Result<Self, WireError> {
        let mut frames = frame::frames(stream);
        frame::shake_hands(&mut frames).await?;
        let welcome = welcome(&mut frames).await?;
        Ok(Self { frames, home: None, welcome, started: false, asked: 0 })
    }

    /// Whether the host was started for this connection: then its notices are news.
    pub fn started(&self) -> bool {
        self.started
    }

    /// What the host said first.
    pub fn welcome(&self) -> &Welcome {
        &self.welcome
    }

    /// Carries out a command. If the connection is lost meanwhile, it is sent once more; the host does it once.
    pub async fn act(
        &mut self,
        command: Command,
        dry_run: bool,
    ) -> Result<Result<Outcome, Rejection>, WireError> {
        let id = new_id();
        let request = Request::Do { id, command: Box::new(command), dry_run };
        match self.done(id, &request).await {
            Err(WireError::Lost) if self.reconnect().await? => self.done(id, &request).await,
            answer => answer,
        }
    }

    /// Answers a question.
    pub async fn ask(&mut self, query: Query) -> Result<Result<View, Rejection>, WireError> {
        self.asked += 1;
        let asked = self.asked;
        let request = Request::Ask { id: asked, query };
        frame::send(&mut self.frames, &request).await?;
        loop {
            match self.next().await? {
                Reply::Answer { id, result } if id == asked => return Ok(result),
                _ => {}
            }
        }
    }

    /// Watches one view from now on; [`changed`](Self::changed) gives it, first as it is, then as it becomes.
    pub async fn watch(&mut self, query: Query) -> Result<(), WireError> {
        frame::send(&mut self.frames, &Request::Watch { slot: 0, query }).await
    }

    /// The next state of the watched view. Waits for it.
    pub async fn changed(&mut self) -> Result<Result<View, Rejection>, WireError> {
        loop {
            if let Reply::Changed { result, .. } = self.next().await? {
                return Ok(result);
            }
        }
    }

    /// Ends the host, and waits until it is gone.
    pub async fn stop(mut self) -> Result<Result<(), Rejection>, WireError> {
        frame::send(&mut self.frames, &Request::Stop).await?;
        loop {
            match frame::receive(&mut self.frames).await {
                Err(WireError::Lost) => return Ok(Ok(())),
                Ok(Reply::Done { result: Err(rejection), .. }) => return Ok(Err(rejection)),
                Ok(_) => {}
                Err(error) => return Err(error),
            }
        }
    }

    async fn done(
        &mut self,
        wanted: CommandId,
        request: &Request,
    ) -> Result<Result<Outcome, Rejection>, WireError> {
        frame::send(&mut self.frames, request).await?;
        loop {
            match self.next().await? {
                Reply::Done { id, result } if id == wanted => return Ok(result),
                _ => {}
            }
        }
    }

    async fn next(&mut self) -> Result<Reply, WireError> {
        match frame::receive(&mut self.frames).await? {
            Reply::Bye { why } => Err(WireError::Gone(why)),
            reply => Ok(reply),
        }
    }

    async fn reconnect(&mut self) -> Result<bool, WireError> {
        let Some((desk, start)) = &self.home else {
            return Ok(false);
        };
        let (reached, welcome) = connected(desk, *start).await?;
        (self.frames, self.welcome) = (reached.frames, welcome);
        Ok(true)
    }
}

async fn connected(desk: &DeskPaths, start: bool) -> Result<(Reached, Welcome), WireError> {
    let mut reached = start::reach(desk, start).await?;
    let welcome = welcome(&mut reached.frames).await?;
    Ok((reached, welcome))
}

/// The first message of the host.
pub(super) async fn welcome(frames: &mut Frames) -> Result<Welcome, WireError> {
    match frame::receive(frames).await? {
        Reply::Welcome { actor, now, simulated, version } => Ok(Welcome { actor, now, simulated, version }),
        Reply::Bye { why } => Err(WireError::Refused(why)),
        _ => Err(WireError::Lost),
    }
}
