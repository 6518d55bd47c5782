//! Words of a fixed list. Partner Center prints them as numbers or as text, in several spellings; what is not in the
//! list counts as not stated, as in Microsoft's own readers.

use crate::domain::case::CaseStatus;
use crate::domain::customer::SubscriptionStatus;
use crate::domain::health::IssueClass;
use crate::domain::kind::Severity;

/// A word as a file gives it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Word {
    /// Its place in Microsoft's list.
    Number(i64),
    /// Its letters only, in lower case.
    Text(String),
}

impl Word {
    pub(super) fn new(text: &str) -> Self {
        match text.trim().parse() {
            Ok(number) => Self::Number(number),
            Err(_) => Self::Text(
                text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect(),
            ),
        }
    }

    /// The entry of the list that this word names by number or by one of its spellings.
    fn pick<T: Copy>(&self, list: &[(Option<i64>, &[&str], T)]) -> Option<T> {
        list.iter()
            .find(|(number, spellings, _)| match self {
                Self::Number(own) => *number == Some(*own),
                Self::Text(own) => spellings.contains(&own.as_str()),
            })
            .map(|(_, _, meaning)| *meaning)
    }
}

/// The severity of a service request.
pub(super) fn severity(word: &Word) -> Option<Severity> {
    word.pick(&[
        (Some(1), &["critical", "a"], Severity::A),
        (Some(2), &["moderate", "b"], Severity::B),
        (Some(3), &["minimal", "c"], Severity::C),
    ])
}

/// The status of a service request.
pub(super) fn case_status(word: &Word) -> CaseStatus {
    word.pick(&[
        (Some(1), &["open"], CaseStatus::Open),
        (Some(2), &["closed"], CaseStatus::Closed),
        (Some(3), &["attentionneeded"], CaseStatus::AttentionNeeded),
    ])
    .unwrap_or_default()
}

/// What kind of report of service health.
pub(super) fn issue_class(word: &Word) -> IssueClass {
    word.pick(&[(None, &["incident"], IssueClass::Incident), (None, &["advisory"], IssueClass::Advisory)])
        .unwrap_or_default()
}

/// Whether a status of service health says that the problem is over.
pub(super) fn is_over(word: &Word) -> bool {
    let over = [
        "servicerestored",
        "resolved",
        "resolvedexternal",
        "falsepositive",
        "postincidentreviewpublished",
        "mitigated",
        "mitigatedexternal",
    ];
    word.pick(&[(None, &over, true)]).unwrap_or_default()
}

/// The status of a subscription, also as a Dutch page exports it. Numbers are published for three of them only.
pub(super) fn subscription_status(word: &Word) -> SubscriptionStatus {
    use SubscriptionStatus::{Active, Deleted, Disabled, Expired, Pending, Suspended};
    word.pick(&[
        (Some(1), &["active", "actief"], Active),
        (Some(2), &["suspended", "opgeschort", "onderbroken"], Suspended),
        (Some(3), &["deleted", "verwijderd"], Deleted),
        (None, &["pending", "inbehandeling"], Pending),
        (None, &["expired", "verlopen"], Expired),
        (None, &["disabled", "uitgeschakeld"], Disabled),
    ])
    .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("critical", Some(Severity::A))]
    #[case("Moderate", Some(Severity::B))]
    #[case("3", Some(Severity::C))]
    #[case("unknown", None)]
    #[case("0", None)]
    #[case("9", None)]
    #[case("severe", None)]
    fn severities(#[case] text: &str, #[case] expected: Option<Severity>) {
        assert_eq!(severity(&Word::new(text)), expected);
    }

    #[rstest]
    #[case("open", CaseStatus::Open)]
    #[case("2", CaseStatus::Closed)]
    #[case("attention_needed", CaseStatus::AttentionNeeded)]
    #[case("AttentionNeeded", CaseStatus::AttentionNeeded)]
    #[case("none", CaseStatus::None)]
    #[case("0", CaseStatus::None)]
    #[case("sleeping", CaseStatus::None)]
    fn case_statuses(#[case] text: &str, #[case] expected: CaseStatus) {
        assert_eq!(case_status(&Word::new(text)), expected);
    }

    #[rstest]
    #[case("active", SubscriptionStatus::Active)]
    #[case("Actief", SubscriptionStatus::Active)]
    #[case("In behandeling", SubscriptionStatus::Pending)]
    #[case("2", SubscriptionStatus::Suspended)]
    #[case("expired", SubscriptionStatus::Expired)]
    #[case("", SubscriptionStatus::None)]
    #[case("7", SubscriptionStatus::None)]
    fn subscription_statuses(#[case] text: &str, #[case] expected: SubscriptionStatus) {
        assert_eq!(subscription_status(&Word::new(text)), expected);
    }
}
