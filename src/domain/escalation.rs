//! A hand-over under way: how far it is and what was chosen. It is part of the ticket, so it survives quitting, and a
//! colleague can go on with it.

use super::kind::{Nature, Service, Severity, Topic};
use super::word::word;
use serde::{Deserialize, Serialize};

word! {
    /// The steps of a hand-over, in their order.
    #[derive(Default)]
    pub enum Stage {
        /// Say what the request is about.
        #[default]
        Classify,
        /// See what the diagnosis concludes, and pass its gates.
        Boundary,
        /// Choose a vehicle among the verdicts.
        Routes,
        /// Collect the evidence that is missing.
        Evidence,
        /// Choose the severity and see what it obliges to.
        Severity,
        /// Read the hand-over.
        Preview,
        /// Open the case at the supplier, and enter its number.
        HandOver,
    }
}

/// What was chosen so far.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// How far it is.
    pub stage: Stage,
    /// The vehicle that was chosen, by id.
    pub vehicle: Option<String>,
    /// The severity to ask for; none: the ticket's.
    pub severity: Option<Severity>,
}

/// What a request is about, by which checklist, vehicle and price are found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Classification {
    /// What it is about.
    pub topic: Topic,
    /// The product family.
    pub service: Service,
    /// Broken, or a question.
    pub nature: Nature,
}
