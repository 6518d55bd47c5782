//! Where a rule comes from, how sure that is, and from when to when it holds.

use crate::domain::text::CleanLine;
use chrono::NaiveDate;
use serde::Deserialize;
use strum::{Display, EnumString, IntoStaticStr};

/// How sure a source is (FACTS).
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Display, EnumString, IntoStaticStr,
)]
pub enum Confidence {
    /// Read in full in a document of Microsoft.
    A,
    /// Seen as an excerpt of a page of Microsoft.
    B,
    /// A third party says so.
    C,
    /// Our inference.
    D,
    /// Sources disagree, or nothing was found.
    #[serde(rename = "?")]
    #[strum(serialize = "?")]
    Unsure,
}

/// Whether what rests on a confidence, as views write it, must be shown as uncertain.
pub fn is_uncertain(confidence: &str) -> bool {
    matches!(confidence.parse(), Ok(Confidence::D | Confidence::Unsure) | Err(_))
}

/// A source with its confidence.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Document and date.
    pub source: CleanLine,
    /// How sure.
    pub confidence: Confidence,
}

/// The days on which something holds; both ends belong to it, an absent end is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Validity {
    /// First day.
    #[serde(default)]
    pub from: Option<NaiveDate>,
    /// Last day.
    #[serde(default)]
    pub to: Option<NaiveDate>,
}

impl Validity {
    /// Whether it holds on a day.
    pub fn holds(&self, on: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= on) && self.to.is_none_or(|to| on <= to)
    }

    /// Whether there is a day on which both hold.
    pub fn overlaps(&self, other: &Self) -> bool {
        let starts_before = |a: &Self, b: &Self| match (a.from, b.to) {
            (Some(from), Some(to)) => from <= to,
            _ => true,
        };
        starts_before(self, other) && starts_before(other, self)
    }
}
