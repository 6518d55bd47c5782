//! How a command ends when it does not end well: a sentence for people and the exit code of DESIGN 5.

use super::{output, time, words};
use crate::domain::Instant;
use crate::domain::phrase::Phrase;
use crate::domain::rejection::{Refusal, Rejection};
use crate::{locale, t};
use chrono_tz::Tz;
use serde::Serialize;
use std::io;

/// Why a command was not carried out.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// It could not be done (exit code 1).
    #[error("{0}")]
    Failed(String),
    /// The command line or the configuration is wrong (exit code 2).
    #[error("{0}")]
    Usage(String),
    /// A policy said no (exit code 3).
    #[error("{}", refusal_text(.0))]
    Refused(Box<Refusal>),
    /// What was named does not exist (exit code 4).
    #[error("{0}")]
    NotFound(String),
    /// No host, or not allowed to talk to it (exit code 5).
    #[error("{0}")]
    NoHost(String),
    /// Standard output could not be written. A reader that went away is no error.
    #[error("{}", t!("cli-output-failed", why = .0.to_string()))]
    Output(#[from] io::Error),
}

impl Failure {
    /// The exit code.
    pub fn code(&self) -> u8 {
        match self {
            Self::Output(error) if error.kind() == io::ErrorKind::BrokenPipe => 0,
            Self::Failed(_) | Self::Output(_) => 1,
            Self::Usage(_) => 2,
            Self::Refused(_) => 3,
            Self::NotFound(_) => 4,
            Self::NoHost(_) => 5,
        }
    }

    /// Tells people on standard error; a refusal also goes to standard output as JSON if that was asked for.
    pub fn report(&self, json: bool) {
        if self.code() == 0 {
            return;
        }
        if let (Self::Refused(refusal), true) = (self, json) {
            // Whoever closed standard output does not want to know.
            let _ = output::json(&RefusedJson::from(refusal.as_ref()));
            return;
        }
        output::message(&t!("cli-error", text = self.to_string()));
    }
}

impl From<Rejection> for Failure {
    fn from(rejection: Rejection) -> Self {
        match rejection {
            Rejection::Refused(refusal) => Self::Refused(Box::new(refusal)),
            Rejection::NotFound(phrase) => Self::NotFound(locale::say(&phrase)),
            Rejection::Ambiguous { text, candidates } => Self::Usage(ambiguous(&text, &candidates)),
            Rejection::Invalid(phrases) => Self::Usage(lines(&phrases)),
            Rejection::Conflict(phrase) | Rejection::Failed(phrase) => Self::Failed(locale::say(&phrase)),
        }
    }
}

fn ambiguous(text: &str, candidates: &[String]) -> String {
    let list: String = candidates.iter().map(|name| format!("\n  {name}")).collect();
    t!("cli-ambiguous", text = text.to_owned()) + &list
}

fn lines(phrases: &[Phrase]) -> String {
    let zone = time::local_zone();
    let sentences: Vec<String> = phrases.iter().map(|phrase| time::say(phrase, zone)).collect();
    sentences.join("\n")
}

fn refusal_text(refusal: &Refusal) -> String {
    let zone = time::local_zone();
    let mut text = t!("cli-refused", why = time::say(&refusal.why, zone));
    if let Some(from) = refusal.allowed_from {
        text.push('\n');
        text.push_str(&allowed_from(from, refusal.time_zone.unwrap_or(zone), zone));
    }
    if !refusal.allowed_now.is_empty() {
        let methods: Vec<String> = refusal.allowed_now.iter().map(|m| words::word("method", m)).collect();
        text.push('\n');
        text.push_str(&t!("cli-allowed-now", methods = methods.join(", ")));
    }
    text
}

/// From when it is allowed, in the customer's time and in one's own if that is another.
fn allowed_from(from: Instant, theirs: Tz, ours: Tz) -> String {
    let (there, here) = (from.with_timezone(&theirs).naive_local(), from.with_timezone(&ours).naive_local());
    let when = time::stamp(from, theirs);
    if there == here {
        return t!("cli-allowed-from", when = when);
    }
    let yours = match there.date() == here.date() {
        true => here.format("%H:%M").to_string(),
        false => time::stamp(from, ours),
    };
    t!("cli-allowed-from-theirs", when = when, zone = theirs.name(), yours = yours)
}

/// A refusal as other programs read it.
#[derive(Serialize)]
struct RefusedJson<'a> {
    refused: RefusalJson<'a>,
}

#[derive(Serialize)]
struct RefusalJson<'a> {
    rule: &'a str,
    why: String,
    allowed_from: Option<Instant>,
    allowed_now: &'a [crate::domain::kind::Method],
    time_zone: Option<Tz>,
}

impl<'a> From<&'a Refusal> for RefusedJson<'a> {
    fn from(refusal: &'a Refusal) -> Self {
        Self {
            refused: RefusalJson {
                rule: &refusal.rule,
                why: locale::say(&refusal.why),
                allowed_from: refusal.allowed_from,
                allowed_now: &refusal.allowed_now,
                time_zone: refusal.time_zone,
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::kind::Method;
    use rstest::rstest;

    fn refusal() -> Refusal {
        Refusal {
            rule: "method_not_offered".to_owned(),
            why: Phrase::new("count-tickets").with("count", 2),
            allowed_from: chrono::DateTime::from_timestamp(1_800_000_000, 0),
            allowed_now: vec![Method::Email, Method::OnSite],
            time_zone: Some(Tz::Europe__Amsterdam),
        }
    }

    #[rstest]
    #[case(Rejection::Refused(refusal()), 3)]
    #[case(Rejection::NotFound(Phrase::new("x")), 4)]
    #[case(Rejection::Ambiguous { text: "con".into(), candidates: vec!["Contoso".into()] }, 2)]
    #[case(Rejection::Invalid(vec![Phrase::new("x")]), 2)]
    #[case(Rejection::Conflict(Phrase::new("x")), 1)]
    #[case(Rejection::Failed(Phrase::new("x")), 1)]
    fn a_rejection_has_its_exit_code(#[case] rejection: Rejection, #[case] code: u8) {
        assert_eq!(Failure::from(rejection).code(), code);
    }

    #[test]
    fn a_reader_that_went_away_is_no_error() {
        assert_eq!(Failure::from(io::Error::from(io::ErrorKind::BrokenPipe)).code(), 0);
        assert_eq!(Failure::from(io::Error::from(io::ErrorKind::StorageFull)).code(), 1);
    }

    #[test]
    fn an_ambiguous_name_lists_what_it_could_be() {
        let text = ambiguous("con", &["Contoso".to_owned(), "Consolidated".to_owned()]);
        assert!(text.contains("con") && text.ends_with("\n  Contoso\n  Consolidated"), "{text}");
    }

    #[rstest]
    #[case::same(Tz::Europe__Berlin, "Allowed from Fri 2027-01-15 09:00 CET.")]
    #[case::another(
        Tz::Asia__Tokyo,
        "Allowed from Fri 2027-01-15 09:00 CET (the customer's time, Europe/Amsterdam), 17:00 your time."
    )]
    #[case::another_day(
        Tz::Pacific__Honolulu,
        "Allowed from Fri 2027-01-15 09:00 CET (the customer's time, Europe/Amsterdam), \
         Thu 2027-01-14 22:00 HST your time."
    )]
    fn the_next_time_is_told_in_both_zones(#[case] ours: Tz, #[case] expected: &str) {
        let from = refusal().allowed_from.unwrap();
        assert_eq!(allowed_from(from, Tz::Europe__Amsterdam, ours), expected);
    }

    #[test]
    fn a_refusal_is_json_with_stable_names() {
        let json = serde_json::to_string(&RefusedJson::from(&refusal())).unwrap();
        assert_eq!(
            json,
            "{\"refused\":{\"rule\":\"method_not_offered\",\"why\":\"2 tickets\",\
             \"allowed_from\":\"2027-01-15T08:00:00Z\",\"allowed_now\":[\"email\",\"on_site\"],\
             \"time_zone\":\"Europe/Amsterdam\"}}"
        );
    }
}
