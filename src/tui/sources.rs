//! Where a rule or a question comes from, and how sure that is; what is not sure is said in words.

use crate::domain::catalogue::source::is_uncertain;
use crate::t;
use crate::tui::theme;
use ratatui::style::Style;

/// Whether a confidence of the facts (A, B, C, D or `?`) stands on documents.
pub fn is_sure(confidence: &str) -> bool {
    !is_uncertain(confidence)
}

/// `EN23 report-problems.md [A]`, with its style; of what is not sure also why.
pub fn cited(source: &str, confidence: &str) -> (String, Style) {
    if is_sure(confidence) {
        return (format!("{source} [{confidence}]"), theme::FAINT);
    }
    let why = if confidence == "D" { t!("ui-unsure-inferred") } else { t!("ui-unsure-open") };
    (format!("{source} [{confidence}: {why}]"), theme::NOTICE)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case::documents("A", "EN23 a.md [A]", theme::FAINT)]
    #[case::our_conclusion("D", "EN23 a.md [D: our own conclusion]", theme::NOTICE)]
    #[case::open("?", "EN23 a.md [?: sources differ, or none says]", theme::NOTICE)]
    fn what_is_not_sure_says_why(#[case] confidence: &str, #[case] words: &str, #[case] style: Style) {
        assert_eq!(cited("EN23 a.md", confidence), (words.to_owned(), style));
    }
}
