//! The diagnosis steps for a topic and service, as data of `assets/checklists`.

use super::text::CleanText;
use super::word::word;
use serde::{Deserialize, Serialize};

word! {
    /// What a step asks for.
    pub enum StepKind {
        /// Do it and say what was found.
        Check,
        /// Collect something that the hand-over needs; the text of the answer is the evidence.
        Evidence,
    }
}

word! {
    /// How a step ended.
    pub enum Finding {
        /// Done; it did not solve the problem.
        Done,
        /// Done, and this is what was wrong.
        Cause,
        /// Left out, for a reason (the text).
        Skipped,
    }
}

/// The answer to a step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// How it ended.
    pub finding: Finding,
    /// What was seen, the evidence, or why it was left out.
    pub text: CleanText,
}
