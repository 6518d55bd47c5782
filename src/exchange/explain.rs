//! Why deadlines are when they are, as text to paste to the customer: in its language, its zone and its words, at most
//! 80 columns wide.
//!
//! Per clock: what was promised, how it stands, and the ledger with every span of time, counted or not. Nothing is
//! rounded: where a span begins or ends within a minute, the ledger shows seconds.

mod ledger;
mod moment;

use crate::domain::Instant;
use crate::domain::phrase::key_of;
use crate::domain::sla::explain::{ExplainView, Explanation, Ground};
use crate::domain::sla::{Clock, ClockKind};
use crate::domain::view::ClaimView;
use crate::{locale, t};
use moment::{Scale, length, wrapped};
use unicode_width::UnicodeWidthStr;

/// No line is wider.
const WIDTH: usize = 80;

/// The ledgers of a ticket's clocks.
pub fn text(view: &ExplainView) -> String {
    locale::within(view.lang, || {
        let title = t!("explain-title", number = view.number.0, title = view.title.as_str());
        let zone = t!("explain-zone", customer = view.customer.as_str(), zone = view.time_zone.name());
        let mut lines = wrapped(&title, WIDTH);
        lines.extend(wrapped(&zone, WIDTH));
        if view.explanations.is_empty() {
            lines.extend([String::new(), t!("explain-nothing")]);
        }
        for explanation in &view.explanations {
            let scale = Scale::of(explanation, view.time_zone);
            lines.push(String::new());
            let claim = view.claim.as_ref().filter(|_| explanation.clock.clock == ClockKind::Claim);
            lines.extend(head(explanation, claim, scale));
            lines.extend(ledger::lines(explanation, scale));
        }
        lines.iter().map(|line| format!("{}\n", line.trim_end())).collect()
    })
}

/// What was promised, or what can be claimed by which rule, and how that stands.
fn head(explanation: &Explanation, claim: Option<&ClaimView>, scale: Scale) -> Vec<String> {
    let clock = &explanation.clock;
    let mut facts = match claim {
        Some(claim) => claimed(claim),
        None => vec![(t!("explain-promised"), promised(clock))],
    };
    facts.push((t!("explain-started"), scale.stamp(clock.start)));
    facts.push((t!("explain-due"), due(clock, scale)));
    if clock.manual.is_some()
        && let Some(reckoned) = clock.reckoned
    {
        facts.push((t!("explain-reckoned"), scale.stamp(reckoned)));
    }
    facts.push((t!("explain-standing"), standing(explanation, scale)));
    let names = facts.iter().map(|(name, _)| name.width()).max().unwrap_or_default();
    let mut lines = vec![t!(&key_of("explain-of", clock.clock))];
    for (name, value) in facts {
        let mut name = format!("  {name}{}  ", " ".repeat(names - name.width()));
        for line in wrapped(&value, WIDTH - names - 4) {
            lines.push(format!("{name}{line}"));
            name = " ".repeat(names + 4);
        }
    }
    lines
}

fn claimed(claim: &ClaimView) -> Vec<(String, String)> {
    let kind = t!(&key_of("claim", claim.claim.kind));
    let since = t!("explain-claim-since", claim = kind, since = claim.claim.since.to_string());
    let source = format!("{} [{}]", claim.source, claim.confidence);
    vec![
        (t!("explain-claim"), since),
        (t!("explain-rule"), claim.rule.in_lang(locale::lang()).to_owned()),
        (t!("explain-source"), source),
    ]
}

fn promised(clock: &Clock) -> String {
    let target = length(clock.target_s);
    match clock.clock {
        ClockKind::CallBack => t!("explain-promised-call"),
        ClockKind::Vendor => t!("explain-promised-vendor", target = target),
        ClockKind::FirstResponse
        | ClockKind::Response
        | ClockKind::Update
        | ClockKind::Resolution
        | ClockKind::Claim => t!("explain-promised-within", target = target),
    }
}

fn due(clock: &Clock, scale: Scale) -> String {
    match (clock.due, clock.manual) {
        (Some(due), Some(_)) => t!("explain-due-manual", when = scale.stamp(due)),
        (Some(due), None) => scale.stamp(due),
        (None, _) if clock.paused => t!("explain-due-paused"),
        (None, _) => t!("explain-due-never"),
    }
}

fn standing(explanation: &Explanation, scale: Scale) -> String {
    let clock = &explanation.clock;
    let used = length(clock.used_s);
    if let Some(met) = clock.met_at {
        let (when, key) =
            (scale.stamp(met), if clock.breached { "explain-kept-late" } else { "explain-kept" });
        return t!(key, when = when, used = used);
    }
    let late = if clock.breached { "yes" } else { "no" };
    if !clock.paused {
        return t!("explain-runs", used = used, late = late);
    }
    let held = explanation.spans.iter().rev().find(|span| !span.ahead).map(|span| &span.ground);
    let key = match held {
        Some(Ground::WaitingVendor) => "explain-waits-vendor",
        Some(Ground::Resolved) => "explain-solved",
        _ => "explain-waits",
    };
    t!(key, used = used, late = late)
}
