//! Short messages at the bottom right: what was done, what went wrong. At most three; errors stay until dismissed.

use crate::domain::Instant;
use crate::domain::phrase::Phrase;
use chrono::TimeDelta;

/// How many are shown.
const SHOWN: usize = 3;
/// Seconds that a sentence of information stays.
const INFO_SECONDS: i64 = 4;
/// Seconds that a warning stays, and information of several sentences.
const WARNING_SECONDS: i64 = 8;

/// How much a message matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// Something was done.
    Info,
    /// Something could not be done, or should be known.
    Warning,
    /// Something went wrong. Stays until dismissed.
    Error,
}

/// One message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Toast {
    /// How much it matters.
    pub level: Level,
    /// Its sentences.
    pub lines: Vec<Phrase>,
    /// When it goes by itself.
    pub until: Option<Instant>,
}

/// The messages on screen, the newest last.
#[derive(Clone, Debug, Default)]
pub struct Toasts(Vec<Toast>);

impl Toasts {
    /// Shows a message. The same message is not shown twice.
    pub fn show(&mut self, level: Level, lines: Vec<Phrase>, now: Instant) {
        let until = match level {
            Level::Info if lines.len() < 2 => Some(now + TimeDelta::seconds(INFO_SECONDS)),
            Level::Info | Level::Warning => Some(now + TimeDelta::seconds(WARNING_SECONDS)),
            Level::Error => None,
        };
        self.0.retain(|toast| toast.lines != lines);
        self.0.push(Toast { level, lines, until });
        if self.0.len() > SHOWN {
            self.0.remove(0);
        }
    }

    /// Shows one sentence of information.
    pub fn info(&mut self, phrase: Phrase, now: Instant) {
        self.show(Level::Info, vec![phrase], now);
    }

    /// Shows one sentence of warning.
    pub fn warn(&mut self, phrase: Phrase, now: Instant) {
        self.show(Level::Warning, vec![phrase], now);
    }

    /// Takes the newest away; whether there was one.
    pub fn dismiss(&mut self) -> bool {
        self.0.pop().is_some()
    }

    /// Takes away those whose time is over.
    pub fn expire(&mut self, now: Instant) {
        self.0.retain(|toast| toast.until.is_none_or(|until| until > now));
    }

    /// When the next one goes.
    pub fn next_end(&self) -> Option<Instant> {
        self.0.iter().filter_map(|toast| toast.until).min()
    }

    /// The messages, the newest last.
    pub fn all(&self) -> &[Toast] {
        &self.0
    }
}
