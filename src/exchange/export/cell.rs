//! Cells of CSV files: how values are written, and how a spreadsheet is kept from running them.

use crate::domain::Instant;
use chrono::SecondsFormat;

/// What makes a spreadsheet take a cell for a formula when it comes first, also in its full-width form.
const STARTERS: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// The text, with a `'` before it if a spreadsheet would run it.
pub(super) fn harmless(text: String) -> String {
    if text.starts_with(STARTERS) { format!("'{text}") } else { text }
}

/// RFC 3339 in UTC, as in JSON.
pub(super) fn instant(at: Instant) -> String {
    at.to_rfc3339_opts(SecondsFormat::AutoSi, true)
}

/// The value, or nothing.
pub(super) fn maybe<T: ToString>(value: Option<T>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("=1+1", "'=1+1")]
    #[case("+31 20 555", "'+31 20 555")]
    #[case("-1", "'-1")]
    #[case("@SUM(A1)", "'@SUM(A1)")]
    #[case("\t=1", "'\t=1")]
    #[case("\r=1", "'\r=1")]
    #[case("＝1", "'＝1")]
    #[case("1=1", "1=1")]
    #[case("'=1", "'=1")]
    #[case("", "")]
    fn formulas_become_text(#[case] text: &str, #[case] expected: &str) {
        assert_eq!(harmless(text.to_owned()), expected);
    }
}
