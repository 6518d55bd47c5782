//! The diagnosis steps for a topic and service, as data of `assets/checklists`.

pub(crate) mod form;

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
        /// Choose one of the answers that are listed; the text of the answer begins with its id.
        Question,
    }
}

word! {
    /// What a diagnosis leads to.
    pub enum Conclusion {
        /// The partner solves it.
        Solved,
        /// It lies beyond what the partner can solve: it may be escalated.
        Beyond,
        /// Microsoft knows of it: a health issue is linked, and nothing is escalated.
        KnownIncident,
    }
}

word! {
    /// How evidence must begin, so that the other side can use it. What follows is a remark.
    pub enum Form {
        /// A GUID, as subscriptions and tenants have.
        Guid,
        /// One correlation or request id or more, each a GUID.
        CorrelationId,
        /// A moment; without a zone it is one of the desk's.
        Instant,
        /// A version in numbers and dots.
        Version,
        /// The id of a health issue, as EX226792.
        OutageId,
        /// An e-mail address.
        Email,
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
