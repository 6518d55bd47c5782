//! Why a command was not carried out.

use super::Instant;
use super::kind::Method;
use super::phrase::Phrase;
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

/// A policy said no.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refusal {
    /// The rule's stable name, as `method_not_offered`.
    pub rule: String,
    /// Why, for people.
    pub why: Phrase,
    /// From when it would be allowed, if ever.
    pub allowed_from: Option<Instant>,
    /// The methods that are allowed now.
    pub allowed_now: Vec<Method>,
    /// The customer's zone, so that people on both sides know when; none: it is not about a customer's hours.
    pub time_zone: Option<Tz>,
}

/// The answer to a command or question that cannot be carried out. Nothing changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Rejection {
    /// A policy said no (exit code 3).
    Refused(Refusal),
    /// What was named does not exist (exit code 4).
    NotFound(Phrase),
    /// What was named could be several things (exit code 2).
    Ambiguous {
        /// What was asked for.
        text: String,
        /// What it could be.
        candidates: Vec<String>,
    },
    /// The words of the command are wrong (exit code 2). One sentence per problem.
    Invalid(Vec<Phrase>),
    /// It cannot be done in the state things are in (exit code 1).
    Conflict(Phrase),
    /// The host could not do it: disk full, shutting down (exit code 1).
    Failed(Phrase),
}

impl Rejection {
    /// What to tell people, one sentence each.
    pub fn phrases(&self) -> Vec<Phrase> {
        match self {
            Self::Refused(refusal) => vec![refusal.why.clone()],
            Self::NotFound(why) | Self::Conflict(why) | Self::Failed(why) => vec![why.clone()],
            Self::Invalid(problems) => problems.clone(),
            Self::Ambiguous { text, candidates } => vec![
                Phrase::new("reject-ambiguous").with("text", text).with("candidates", candidates.join("; ")),
            ],
        }
    }
}
