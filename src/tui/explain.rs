//! What a rejection says to the user: the reason, from when it would be allowed, what is allowed instead.

use crate::domain::Instant;
use crate::domain::phrase::Phrase;
use crate::domain::rejection::{Refusal, Rejection};
use crate::locale;
use crate::tui::{times, words};
use chrono_tz::Tz;

/// The sentences, as data. `zone` is that of the customer if known, else the agent's.
pub fn phrases(rejection: &Rejection, zone: Tz, now: Instant) -> Vec<Phrase> {
    let zone = match rejection {
        Rejection::Refused(refusal) => refusal.time_zone.unwrap_or(zone),
        _ => zone,
    };
    let said = match rejection {
        Rejection::Refused(refusal) => refused(refusal, zone, now),
        Rejection::NotFound(phrase) | Rejection::Conflict(phrase) | Rejection::Failed(phrase) => {
            vec![phrase.clone()]
        }
        Rejection::Invalid(phrases) => phrases.clone(),
        Rejection::Ambiguous { text, candidates } => {
            vec![Phrase::new("ui-ambiguous").with("text", text).with("candidates", candidates.join(", "))]
        }
    };
    said.iter().map(|phrase| with_times(phrase, zone, now)).collect()
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

/// A sentence of the host with its instants (RFC 3339) as people read them.
pub fn with_times(phrase: &Phrase, zone: Tz, now: Instant) -> Phrase {
    let mut phrase = phrase.clone();
    for (_, value) in &mut phrase.values {
        if let Ok(at) = value.parse::<Instant>() {
            *value = times::absolute(at, zone, now);
        }
    }
    phrase
}

/// A sentence of the host in which something has the name that people call it by, instead of its id.
pub fn named(mut phrase: Phrase, key: &str, name: &str) -> Phrase {
    for (_, value) in phrase.values.iter_mut().filter(|(other, _)| other == key) {
        name.clone_into(value);
    }
    phrase
}

/// The sentences, in the language of the screen.
pub fn rejection(rejection: &Rejection, zone: Tz, now: Instant) -> Vec<String> {
    phrases(rejection, zone, now).iter().map(locale::say).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{TimeZone, Utc};

    #[test]
    fn instants_in_sentences_are_told_on_the_clock_of_the_customer() {
        let now = Utc.with_ymd_and_hms(2026, 11, 22, 11, 0, 0).unwrap();
        let phrase = Phrase::new("notice-queued").with("start", "2026-11-23T08:00:00Z").with("count", 3);
        let told = with_times(&phrase, chrono_tz::Europe::Amsterdam, now);
        let values: Vec<&str> = told.values.iter().map(|(_, value)| value.as_str()).collect();
        assert_eq!(values, ["Mon 23 Nov 09:00 CET", "3"]);
    }
}
