//! What differs between two states of a thing, field by field, as text for people and scripts.

use crate::domain::Instant;
use crate::domain::case::Case;
use crate::domain::customer::{CustomerFacts, Subscription};
use crate::domain::health::HealthIssue;
use crate::domain::text::CleanLine;
use chrono::SecondsFormat;

/// Field, before, after.
pub(super) type Field = (String, String, String);

/// What differs between facts of a customer.
pub(super) fn customers(before: &CustomerFacts, after: &CustomerFacts) -> Vec<Field> {
    let row = |facts: &CustomerFacts| {
        [
            ("name", facts.name.to_string()),
            ("domain", facts.domain.to_string()),
            ("custom_domains", list(&facts.custom_domains)),
            ("country", word(facts.country.as_ref())),
            ("language", word(facts.language)),
            ("relationship", word(facts.relationship.as_ref())),
            ("delegated_access", word(facts.delegated_access)),
            ("tags", list(&facts.tags)),
        ]
    };
    differences(row(before), row(after))
}

/// What differs between states of a subscription.
pub(super) fn subscriptions(before: &Subscription, after: &Subscription) -> Vec<Field> {
    let row = |subscription: &Subscription| {
        [
            ("product", subscription.product.to_string()),
            ("service", word(subscription.service)),
            ("status", subscription.status.to_string()),
            ("quantity", subscription.quantity.to_string()),
        ]
    };
    differences(row(before), row(after))
}

/// What differs between states of a case.
pub(super) fn cases(before: &Case, after: &Case) -> Vec<Field> {
    let row = |case: &Case| {
        [
            ("customer", word(case.customer.as_ref())),
            ("title", case.title.to_string()),
            ("severity", word(case.severity)),
            ("status", case.status.to_string()),
            ("opened_at", time(case.opened_at)),
            ("changed_at", time(case.changed_at)),
            ("closed_at", time(case.closed_at)),
        ]
    };
    differences(row(before), row(after))
}

/// What differs between states of a health issue, each with where it was seen.
pub(super) fn issues(before: (&HealthIssue, String), after: (&HealthIssue, String)) -> Vec<Field> {
    let row = |(issue, customers): (&HealthIssue, String)| {
        [
            ("title", issue.title.to_string()),
            ("impact", issue.impact.to_string()),
            ("service", issue.service.to_string()),
            ("family", word(issue.family)),
            ("feature", issue.feature.to_string()),
            ("class", issue.class.to_string()),
            ("status", issue.status.to_string()),
            ("resolved", issue.resolved.to_string()),
            ("started_at", time(issue.started_at)),
            ("ended_at", time(issue.ended_at)),
            ("changed_at", time(issue.changed_at)),
            ("customers", customers),
        ]
    };
    differences(row(before), row(after))
}

fn differences<const N: usize>(before: [(&str, String); N], after: [(&str, String); N]) -> Vec<Field> {
    let both = before.into_iter().zip(after);
    both.filter(|((_, before), (_, after))| before != after)
        .map(|((field, before), (_, after))| (field.to_owned(), before, after))
        .collect()
}

fn word(value: Option<impl ToString>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

fn list(lines: &[CleanLine]) -> String {
    let lines: Vec<&str> = lines.iter().map(CleanLine::as_str).collect();
    lines.join(", ")
}

fn time(at: Option<Instant>) -> String {
    at.map(|at| at.to_rfc3339_opts(SecondsFormat::AutoSi, true)).unwrap_or_default()
}
