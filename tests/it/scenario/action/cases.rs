//! What may stand in `do.cases`: `do.cases.close = { case = "100", result = "solved" }`.

use chrono::{DateTime, Utc};
use loket::domain::case::{CaseResult, CaseStatus};
use loket::domain::command::{CaseVerb, Command};
use loket::domain::kind::Severity;
use loket::domain::text::{CleanLine, CleanText};
use loket::domain::ticket::Reminder;
use serde::Deserialize;

/// Something done with a case.
#[derive(Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub(in crate::scenario) enum Cases {
    Update {
        case: String,
        status: Option<CaseStatus>,
        severity: Option<Severity>,
        #[serde(default)]
        by_supplier: bool,
        follow_up: Option<DateTime<Utc>>,
        #[serde(default)]
        no_follow_up: bool,
        #[serde(default)]
        text: CleanText,
    },
    Close {
        case: String,
        result: CaseResult,
        #[serde(default)]
        refunded: bool,
        #[serde(default)]
        text: CleanText,
    },
    Refund {
        case: String,
        why: CleanLine,
    },
}

impl Cases {
    /// The command it means.
    pub(super) fn command(&self) -> Command {
        match self {
            Self::Update { case, status, severity, by_supplier, follow_up, no_follow_up, text } => {
                let remind = |at: &DateTime<Utc>| Reminder { at: *at, text: CleanLine::cut("Ask again.") };
                let follow_up = match no_follow_up {
                    true => Some(None),
                    false => follow_up.as_ref().map(|at| Some(remind(at))),
                };
                let verb = CaseVerb::Update {
                    status: *status,
                    severity: *severity,
                    by_supplier: *by_supplier,
                    follow_up,
                    text: text.clone(),
                };
                Command::Case(case.clone(), verb)
            }
            Self::Close { case, result, refunded, text } => Command::Case(
                case.clone(),
                CaseVerb::Close { result: Some(*result), refunded: *refunded, text: text.clone() },
            ),
            Self::Refund { case, why } => Command::Case(case.clone(), CaseVerb::Refund { why: why.clone() }),
        }
    }
}
