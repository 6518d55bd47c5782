//! The diagnosis steps for a topic and service.

use super::source::Confidence;
use crate::domain::checklist::{Conclusion, Form, StepKind};
use crate::domain::kind::{Service, Topic};
use crate::domain::text::CleanLine;
use crate::domain::view::Words;
use crate::domain::word::word;
use serde::{Deserialize, Deserializer};

word! {
    /// What the answer to a step tells the rules. The first word of the answer counts.
    pub enum Fact {
        /// Service health shows this incident: the step's finding says so.
        KnownIncident,
        /// The GDAP role for requests is held: `yes` or `no`.
        Gdap,
        /// The Azure role for requests is held: `yes` or `no`.
        AzureRole,
        /// The product version: `N`, `N-1` or `older`.
        Version,
        /// The customer cannot sign in any more: `yes` or `no`.
        LockedOut,
    }
}

/// One step.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Its id, unique in the checklist.
    pub id: String,
    /// What to do or ask.
    #[serde(deserialize_with = "words")]
    pub text: Words,
    /// What kind of step.
    pub kind: StepKind,
    /// Whether escalation waits for it.
    #[serde(default)]
    pub gate: bool,
    /// What its answer tells the rules.
    #[serde(default)]
    pub fact: Option<Fact>,
    /// Of evidence: how it must begin; none: any text.
    #[serde(default)]
    pub form: Option<Form>,
    /// Of a question: the answers to choose from.
    #[serde(default)]
    pub choices: Vec<Choice>,
    /// Of a check: what it concludes when it found the cause; none: that the partner solves it.
    #[serde(default)]
    pub concludes: Option<Conclusion>,
    /// Document and date.
    pub source: CleanLine,
    /// How sure.
    pub confidence: Confidence,
}

/// An answer to a question.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// Its id, unique in the question and without spaces: the first word of the answer.
    pub id: String,
    /// What it says.
    #[serde(deserialize_with = "words")]
    pub text: Words,
    /// The step of the same checklist to go on with; none: the one after the question.
    #[serde(default)]
    pub leads_to: Option<String>,
    /// What it concludes, if anything.
    #[serde(default)]
    pub concludes: Option<Conclusion>,
}

/// A checklist.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Checklist {
    /// Its id.
    pub id: String,
    /// What it is called.
    #[serde(deserialize_with = "words")]
    pub title: Words,
    /// The topics it is for; empty: all.
    #[serde(default)]
    pub topics: Vec<Topic>,
    /// The services it is for; empty: all.
    #[serde(default)]
    pub services: Vec<Service>,
    /// Whether it is only a part of others.
    #[serde(default)]
    pub part: bool,
    /// Ids of checklists whose steps come first.
    #[serde(default)]
    pub shares: Vec<String>,
    /// Its steps, those it shares in front.
    #[serde(default)]
    pub steps: Vec<Step>,
}

impl Checklist {
    /// How well it fits a topic and service; none: not at all. More specific is greater.
    pub fn fit(&self, topic: Topic, service: Service) -> Option<u8> {
        let covers = (self.topics.is_empty() || self.topics.contains(&topic))
            && (self.services.is_empty() || self.services.contains(&service))
            && !self.part;
        covers.then_some(u8::from(!self.services.is_empty()) * 2 + u8::from(!self.topics.is_empty()))
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct BothLanguages {
    en: CleanLine,
    nl: CleanLine,
}

/// Both languages must be there, clean and short enough.
pub(super) fn words<'de, D: Deserializer<'de>>(from: D) -> Result<Words, D::Error> {
    let both = BothLanguages::deserialize(from)?;
    Ok(Words { en: both.en.as_str().to_owned(), nl: both.nl.as_str().to_owned() })
}
