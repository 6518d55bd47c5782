//! What a rejection says to the user: the reason, from when it would be allowed, what is allowed instead.

use crate::domain::Instant;
use crate::domain::phrase::Phrase;
use crate::domain::rejection::{Refusal, Rejection};
use crate::locale;
use crate::tui::{times, words};
use chrono_tz::Tz;

/// The sentences, as data. `zone` is that of the customer if known, else the agent's.
pub fn phrases(rejection: &Rejection, zone: Tz, now: Instant) -> Vec<Phrase> {
    match rejection {
        Rejection::Refused(refusal) => refused(refusal, zone, now),
        Rejection::NotFound(phrase) | Rejection::Conflict(phrase) | Rejection::Failed(phrase) => {
            vec![phrase.clone()]
        }
        Rejection::Invalid(phrases) => phrases.clone(),
        Rejection::Ambiguous { text, candidates } => vec![
            Phrase::new("ui-ambiguous")
                .with("text", text)
                .with("candidates", candidates.join(", ")),
        ],
    }
}

fn refused(refusal: &Refusal, zone: Tz, now: Instant) -> Vec<Phrase> {
    let mut lines = vec![refusal.why.clone()];
    if let Some(from) = refusal.allowed_from {
        lines.push(Phrase::new("ui-allowed-from").with("time", times::absolute(from, zone, now)));
    }
    if !refusal.allowed_now.is_empty() {
        lines.push(Phrase::new("ui-allowed-now").with("methods", words::methods(&refusal.allowed_now)));
    }
    lines
}

/// The sentences, in the language of the screen.
pub fn rejection(rejection: &Rejection, zone: Tz, now: Instant) -> Vec<String> {
    phrases(rejection, zone, now).iter().map(locale::say).collect()
}
