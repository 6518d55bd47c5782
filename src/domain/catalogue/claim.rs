//! Until when, by whom and with what something can be claimed.

use super::source::Confidence;
use super::spec::Limit;
use crate::domain::Instant;
use crate::domain::claim::ClaimKind;
use crate::domain::kind::Service;
use crate::domain::partner::Model;
use crate::domain::text::CleanLine;
use crate::domain::view::Words;
use chrono::{Datelike, Days, Months, NaiveDate};
use serde::Deserialize;

/// A rule for a kind of claim.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClaimRule {
    /// What is claimed.
    pub kind: ClaimKind,
    /// The services it is for; empty: all that no other rule names.
    #[serde(default)]
    pub services: Vec<Service>,
    /// Months after the end of the calendar month of the first day; billing months are taken for calendar months.
    #[serde(default)]
    pub months: Option<u32>,
    /// Days from the first day.
    #[serde(default)]
    pub days: Option<u32>,
    /// What it says.
    #[serde(deserialize_with = "super::checklist::words")]
    pub rule: Words,
    /// Which partners may claim.
    pub models: Limit<Model>,
    /// The same, as people read it.
    #[serde(deserialize_with = "super::checklist::words")]
    pub who: Words,
    /// The evidence that is asked for.
    pub evidence: Vec<Evidence>,
    /// Document and date.
    pub source: CleanLine,
    /// How sure.
    pub confidence: Confidence,
}

/// One piece of evidence.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// What is asked for.
    #[serde(deserialize_with = "super::checklist::words")]
    pub text: Words,
}

impl ClaimRule {
    /// The first instant at which it is too late, for a claim that counts from a day. Days end at midnight UTC.
    pub fn due(&self, since: NaiveDate) -> Option<Instant> {
        let last = match (self.months, self.days) {
            (Some(months), _) => {
                let next_month =
                    since.with_day(1)?.checked_add_months(Months::new(months.checked_add(1)?))?;
                next_month.checked_sub_days(Days::new(1))?
            }
            (None, Some(days)) => since.checked_add_days(Days::new(days.into()))?,
            (None, None) => return None,
        };
        Some(last.succ_opt()?.and_time(chrono::NaiveTime::MIN).and_utc())
    }
}
