//! What can be claimed for a ticket, as `loket ticket show` tells it.

use crate::cli::{time, words};
use crate::domain::Instant;
use crate::domain::claim::{ClaimKind, ClaimOutcome};
use crate::domain::view::{ClaimView, TicketView, Words};
use crate::{locale, t};
use chrono::{Days, NaiveDate};
use serde::Serialize;

/// A claim as other programs read it.
#[derive(Debug, Serialize)]
pub struct ClaimJson<'a> {
    kind: ClaimKind,
    since: NaiveDate,
    opened_at: Instant,
    due: Instant,
    days_left: i64,
    issue: Option<&'a str>,
    outcome: Option<ClaimOutcome>,
    settled_at: Option<Instant>,
    rule: &'a str,
    may_claim: bool,
    who: &'a str,
    evidence: Vec<&'a str>,
    source: &'a str,
    confidence: &'a str,
}

impl<'a> From<&'a ClaimView> for ClaimJson<'a> {
    fn from(view: &'a ClaimView) -> Self {
        let said = |words: &'a Words| words.in_lang(locale::lang());
        Self {
            kind: view.claim.kind,
            since: view.claim.since,
            opened_at: view.claim.opened_at,
            due: view.claim.due,
            days_left: view.days_left,
            issue: view.claim.issue.as_deref(),
            outcome: view.outcome.map(|(outcome, _)| outcome),
            settled_at: view.outcome.map(|(_, at)| at),
            rule: said(&view.rule),
            may_claim: view.may_claim,
            who: said(&view.who),
            evidence: view.evidence.iter().map(said).collect(),
            source: &view.source,
            confidence: &view.confidence,
        }
    }
}

/// The claims of a ticket as text; nothing if there are none.
pub fn text(view: &TicketView) -> String {
    view.claims.iter().map(|claim| paragraph(claim, view)).collect()
}

fn paragraph(view: &ClaimView, ticket: &TicketView) -> String {
    let said = |words: &Words| words.in_lang(locale::lang()).to_owned();
    let kind = words::word("claim", view.claim.kind);
    let mut lines = vec![format!("{kind}: {}", stands(view, ticket))];
    lines.push(format!("  {} [{}, {}]", said(&view.rule), view.source, view.confidence));
    if view.outcome.is_none() {
        let key = if view.may_claim { "cli-claim-who" } else { "cli-claim-who-not-you" };
        lines.push(format!("  {}", t!(key, who = said(&view.who))));
        lines.push(format!("  {}", t!("cli-claim-evidence")));
        lines.extend(view.evidence.iter().map(|part| format!("    - {}", said(part))));
    }
    lines.iter().map(|line| format!("  {line}\n")).collect()
}

/// Until when, and how many days that is; or what became of it.
fn stands(view: &ClaimView, ticket: &TicketView) -> String {
    if let Some((outcome, at)) = view.outcome {
        let outcome = words::word("claim-outcome", outcome);
        return t!("cli-claim-settled", outcome = outcome, when = time::stamp(at, ticket.time_zone));
    }
    let (due, since) = (view.claim.due.date_naive(), view.claim.since.to_string());
    let last = due.checked_sub_days(Days::new(1)).unwrap_or(due).to_string();
    match view.days_left {
        days @ 0.. => t!("cli-claim-open", since = since, last = last, days = days),
        _ => t!("cli-claim-late", since = since, last = last),
    }
}
