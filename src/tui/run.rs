//! The loop: takes in what happens, draws once if something changed, sleeps until something on screen will.

use super::effect::Effect;
use super::message::Message;
use super::model::toasts::Level;
use super::model::{Model, Setting};
use super::terminal::hangup::{HUNG_UP, HangupWatcher};
use super::terminal::{self, Screen, TerminalGuard, input, report_mouse};
use super::theme::Theme;
use super::update::{tick, update};
use super::view::{ViewCache, view};
use super::{OfferingReader, Options, Saver, title};
use crate::domain::Instant;
use crate::domain::phrase::Phrase;
use crate::locale;
use crate::wire::link::{Link, LinkEvent};
use crate::wire::message::{Reply, Request};
use chrono::{TimeDelta, Utc};
use crossterm::clipboard::CopyToClipboard;
use crossterm::event::{Event, EventStream};
use crossterm::terminal::{BeginSynchronizedUpdate, EndSynchronizedUpdate, SetTitle};
use crossterm::{execute, queue};
use futures_util::StreamExt;
use ratatui::layout::Rect;
use std::future::poll_fn;
use std::io::{self, Write};
use std::path::PathBuf;
use std::sync::Arc;
use std::task::Poll;
use std::thread;
use std::time::Duration;
use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio::sync::{Notify, mpsc};
use tokio::time::{Instant as Moment, sleep_until};

/// Between two frames at least, on this machine and over SSH.
const FRAME: Duration = Duration::from_millis(16);
const FRAME_SSH: Duration = Duration::from_millis(50);
/// So much is taken in before the next frame.
const DRAIN: usize = 512;
/// Nothing on screen changes by itself: sleep long.
const LONG: Duration = Duration::from_secs(3_600);

/// Shows the desk behind a link until the user leaves. The exit code: 0, or 128 and the signal that ended it.
pub async fn run(link: Link, options: Options) -> anyhow::Result<u8> {
    let (guard, screen) = TerminalGuard::take(options.mouse)?;
    let gone = Arc::new(Notify::new());
    let watcher = HangupWatcher::start(Arc::clone(&gone))?;
    let mut session = Session::new(link, options, screen)?;
    let ended = session.live(&gone).await;
    drop(watcher);
    drop(guard);
    ended
}

/// The signals that end a program.
struct Signals {
    term: Signal,
    hang_up: Signal,
    interrupt: Signal,
}

impl Signals {
    fn new() -> io::Result<Self> {
        Ok(Self {
            term: signal(SignalKind::terminate())?,
            hang_up: signal(SignalKind::hangup())?,
            interrupt: signal(SignalKind::interrupt())?,
        })
    }

    /// Waits for one; the exit code that says which it was.
    async fn received(&mut self) -> u8 {
        tokio::select! {
            _ = self.term.recv() => 143,
            _ = self.hang_up.recv() => HUNG_UP,
            _ = self.interrupt.recv() => 130,
        }
    }
}

/// What woke the loop.
enum Woken {
    By(Vec<Message>),
    End(u8),
}

struct Session {
    link: Link,
    linked: bool,
    /// What finished beside the loop.
    finished: mpsc::UnboundedReceiver<Message>,
    finish: mpsc::UnboundedSender<Message>,
    read_offering: OfferingReader,
    save: Saver,
    model: Model,
    cache: ViewCache,
    screen: Screen,
    events: EventStream,
    signals: Signals,
    frame: Duration,
    next_frame: Moment,
    /// The desk's clock minus this machine's.
    offset: TimeDelta,
    title: String,
}

impl Session {
    fn new(link: Link, options: Options, screen: Screen) -> anyhow::Result<Self> {
        let now = Utc::now();
        let model = Model::new(setting(&options), now, uuid::Uuid::now_v7().as_u128());
        let (finish, finished) = mpsc::unbounded_channel();
        let mut session = Self {
            link,
            linked: true,
            finished,
            finish,
            read_offering: options.read_offering,
            save: options.save,
            model,
            cache: ViewCache::default(),
            screen,
            events: EventStream::new(),
            signals: Signals::new()?,
            frame: if options.ssh { FRAME_SSH } else { FRAME },
            next_frame: Moment::now(),
            offset: TimeDelta::zero(),
            title: String::new(),
        };
        let size = session.screen.size()?;
        let resize = Message::Resize { columns: size.width, rows: size.height };
        update(&mut session.model, resize);
        for notice in options.notices {
            session.model.toasts.show(Level::Error, vec![notice], now);
        }
        Ok(session)
    }

    async fn live(&mut self, gone: &Notify) -> anyhow::Result<u8> {
        loop {
            if self.model.dirty && Moment::now() >= self.next_frame {
                self.draw()?;
            }
            match self.woken(gone).await {
                Woken::End(code) => return Ok(code),
                Woken::By(messages) => {
                    if self.take_in(messages)? {
                        return Ok(0);
                    }
                }
            }
        }
    }

    fn now(&self) -> Instant {
        Utc::now() + self.offset
    }

    /// When to wake if nothing happens: for the next frame, or when something on screen changes by itself.
    fn wake(&self) -> Moment {
        if self.model.dirty {
            return self.next_frame;
        }
        let wait = tick::next_change(&self.model).map(|at| at - self.now());
        let wait = wait.map(|wait| wait.to_std().unwrap_or_default().min(LONG));
        Moment::now() + wait.unwrap_or(LONG)
    }

    async fn woken(&mut self, gone: &Notify) -> Woken {
        let wake = self.wake();
        let mut events = Vec::new();
        let mut messages = Vec::new();
        tokio::select! {
            biased;
            code = self.signals.received() => return Woken::End(code),
            () = gone.notified() => return Woken::End(HUNG_UP),
            event = self.events.next() => match event {
                Some(Ok(event)) => events.push(event),
                // The terminal cannot be read any more: it is gone.
                Some(Err(_)) | None => return Woken::End(HUNG_UP),
            },
            event = self.link.events.recv(), if self.linked => match event {
                Some(event) => messages.push(Message::Link(event)),
                None => {
                    self.linked = false;
                    messages.push(Message::Link(LinkEvent::Lost(Phrase::new("ui-link-ended"))));
                }
            },
            Some(message) = self.finished.recv() => messages.push(message),
            () = sleep_until(wake) => {}
        }
        self.drain(&mut events, &mut messages).await;
        messages.extend(input::messages(events, &self.cache));
        Woken::By(messages)
    }

    /// What else is there already. Asked with this task's own waker: the stream keeps the one it was asked with last.
    async fn drain(&mut self, events: &mut Vec<Event>, messages: &mut Vec<Message>) {
        let stream = &mut self.events;
        poll_fn(|context| {
            while events.len() < DRAIN
                && let Poll::Ready(Some(Ok(event))) = stream.poll_next_unpin(context)
            {
                events.push(event);
            }
            Poll::Ready(())
        })
        .await;
        while messages.len() < DRAIN
            && let Ok(event) = self.link.events.try_recv()
        {
            messages.push(Message::Link(event));
        }
    }

    /// Updates with each message, then does what came of it; whether to leave.
    fn take_in(&mut self, messages: Vec<Message>) -> anyhow::Result<bool> {
        let now = self.now();
        let mut effects = update(&mut self.model, Message::Tick(now));
        for message in messages {
            if let Message::Link(LinkEvent::Reply(Reply::Welcome { now, .. })) = &message {
                self.offset = *now - Utc::now();
            }
            effects.extend(update(&mut self.model, message));
        }
        for effect in newest_watches(effects) {
            if effect == Effect::Quit {
                return Ok(true);
            }
            self.perform(effect)?;
        }
        Ok(false)
    }

    fn perform(&mut self, effect: Effect) -> anyhow::Result<()> {
        match effect {
            // A link that ended is known from its events.
            Effect::Send(request) => drop(self.link.requests.send(request)),
            Effect::Copy(text) => execute!(io::stdout(), CopyToClipboard::to_clipboard_from(text))?,
            Effect::ReadOffering(path) => self.read_offering(path),
            Effect::Save { path, text, replace } => self.save(path, text, replace),
            Effect::Mouse(on) => report_mouse(on)?,
            Effect::Speak(lang) => locale::set(lang),
            Effect::Redraw => self.redraw()?,
            Effect::Suspend => {
                terminal::suspend(self.model.setting.mouse)?;
                self.title.clear();
                self.redraw()?;
            }
            Effect::Quit => {}
        }
        Ok(())
    }

    fn read_offering(&self, path: PathBuf) {
        let read = self.read_offering;
        self.beside(move || {
            let result = Box::new(read(&path));
            Message::OfferingRead { path, result }
        });
    }

    fn save(&self, path: PathBuf, text: String, replace: bool) {
        let save = self.save;
        self.beside(move || {
            let result = save(&path, &text, replace);
            Message::Saved { path, result }
        });
    }

    /// On a thread of its own, that nobody waits for: a file may be on a disk that does not answer.
    fn beside(&self, work: impl FnOnce() -> Message + Send + 'static) {
        let (finish, lang) = (self.finish.clone(), locale::lang());
        thread::spawn(move || {
            locale::set(lang);
            // The screen may be gone by now.
            drop(finish.send(work()));
        });
    }

    fn redraw(&mut self) -> io::Result<()> {
        let size = self.screen.size()?;
        self.screen.resize(Rect::new(0, 0, size.width, size.height))
    }

    fn draw(&mut self) -> anyhow::Result<()> {
        queue!(self.screen.backend_mut(), BeginSynchronizedUpdate)?;
        let title = title(&self.model);
        if title != self.title {
            queue!(self.screen.backend_mut(), SetTitle(&title))?;
            self.title = title;
        }
        let (model, cache) = (&self.model, &mut self.cache);
        self.screen.draw(|frame| view(model, frame, cache))?;
        queue!(self.screen.backend_mut(), EndSynchronizedUpdate)?;
        Write::flush(self.screen.backend_mut())?;
        self.model.dirty = false;
        self.next_frame = Moment::now() + self.frame;
        Ok(())
    }
}

fn setting(options: &Options) -> Setting {
    Setting {
        zone: options.zone,
        theme: Theme { ascii: options.ascii },
        keymap: options.keymap.clone(),
        lang: locale::lang(),
        mouse: options.mouse,
        demo: options.demo,
    }
}

/// Of several requests for one slot only the last matters.
fn newest_watches(effects: Vec<Effect>) -> Vec<Effect> {
    let slot = |effect: &Effect| match effect {
        Effect::Send(Request::Watch { slot, .. } | Request::Unwatch { slot }) => Some(*slot),
        _ => None,
    };
    let mut seen = Vec::new();
    let mut kept: Vec<Effect> = Vec::new();
    for effect in effects.into_iter().rev() {
        if let Some(slot) = slot(&effect) {
            if seen.contains(&slot) {
                continue;
            }
            seen.push(slot);
        }
        kept.push(effect);
    }
    kept.reverse();
    kept
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::view::Query;

    #[test]
    fn only_the_newest_watch_of_a_slot_is_sent() {
        let watch = |slot, query| Effect::Send(Request::Watch { slot, query });
        let effects =
            vec![watch(1, Query::Board), Effect::Redraw, watch(2, Query::Board), watch(1, Query::Status)];
        let expected = vec![Effect::Redraw, watch(2, Query::Board), watch(1, Query::Status)];
        assert_eq!(newest_watches(effects), expected);
    }
}
