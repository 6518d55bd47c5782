//! Where a rule or a question comes from, and how sure that is; what is not sure is said in words.

use crate::domain::catalogue::source::is_uncertain;
use crate::t;

/// Whether a confidence of the facts (A, B, C, D or `?`) stands on documents.
pub fn is_sure(confidence: &str) -> bool {
    !is_uncertain(confidence)
}

/// `EN23 report-problems.md [A]`; what is not sure says so.
pub fn cited(source: &str, confidence: &str) -> String {
    let cited = format!("{source} [{confidence}]");
    if is_sure(confidence) { cited } else { format!("{cited} {}", t!("ui-unsure")) }
}
