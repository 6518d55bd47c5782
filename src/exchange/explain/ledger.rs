//! The spans of a clock as lines: from, to, what counted, the sum so far, and why.
//!
//! Spans of the same ground that follow each other are one line. A long ledger leaves out the time outside the service
//! hours and says so: a line for every night would hide what happened.

use super::moment::{Scale, wrapped};
use super::{Explanation, Instant, WIDTH};
use crate::domain::sla::explain::{Ground, Span};
use crate::domain::sla::{Clock, ClockKind};
use crate::t;
use chrono::Datelike;
use std::borrow::Cow;
use unicode_width::UnicodeWidthStr;

/// A ledger with more lines is long.
const LONG: usize = 40;
/// How far a reason that does not fit beside its span stands in on the lines below it.
const INDENT: usize = 6;

/// The ledger as lines, below the facts of its clock.
pub(super) fn lines(explanation: &Explanation, scale: Scale) -> Vec<String> {
    let Clock { clock, reckoned, .. } = explanation.clock;
    let mut spans = split(merge(&explanation.spans), reckoned);
    let long = spans.len() > LONG;
    if long {
        spans.retain(|span| span.ground != Ground::Closed);
    }
    if spans.is_empty() {
        return Vec::new();
    }
    let cells: Vec<[String; 4]> = spans.iter().map(|span| cells(span, scale)).collect();
    let heads = ["from", "to", "counted", "sum"].map(|head| t!(&format!("explain-head-{head}")));
    let widths = [0, 1, 2, 3].map(|column: usize| width(&cells, &heads, column));
    let mut lines = vec![String::new(), line(&heads, widths)];
    let mut before: Option<&Span> = None;
    for (span, cells) in spans.iter().zip(&cells) {
        lines.extend(before.and_then(|before| turn_of_year(before, span, scale)));
        lines.extend(before.and_then(|before| divider(before, span, reckoned, scale)));
        lines.extend(with_reason(line(cells, widths), span, clock, scale));
        before = Some(span);
    }
    if long {
        lines.extend(
            wrapped(&t!("explain-closed-left-out"), WIDTH - 2).iter().map(|line| format!("  {line}")),
        );
    }
    lines
}

/// Spans of the same ground that follow each other, as one.
fn merge(spans: &[Span]) -> Vec<Span> {
    let mut merged: Vec<Span> = Vec::new();
    for span in spans {
        match merged.last_mut() {
            Some(last) if last.ground == span.ground && last.ahead == span.ahead => {
                last.to = span.to;
                last.counted_s += span.counted_s;
                last.sum_s = span.sum_s;
            }
            _ => merged.push(span.clone()),
        }
    }
    merged
}

/// The span in which the promised time is used up, as two.
fn split(spans: Vec<Span>, reckoned: Option<Instant>) -> Vec<Span> {
    let Some(due) = reckoned else { return spans };
    let parts = spans.into_iter().flat_map(|span| {
        if span.ground != Ground::Open || due <= span.from || span.to <= due {
            return vec![span];
        }
        let after = (span.to - due).num_seconds();
        let first =
            Span { to: due, counted_s: span.counted_s - after, sum_s: span.sum_s - after, ..span.clone() };
        vec![first, Span { from: due, counted_s: after, ..span }]
    });
    parts.collect()
}

fn cells(span: &Span, scale: Scale) -> [String; 4] {
    let from = format!("{} {}", scale.date(span.from), scale.time(span.from));
    let to = match scale.local(span.from).date_naive() == scale.local(span.to).date_naive() {
        true => scale.time(span.to),
        false => format!("{} {}", scale.date(span.to), scale.time(span.to)),
    };
    let counted = match span.counted_s {
        0 => "-".to_owned(),
        counted => scale.length(counted),
    };
    [from, to, counted, scale.length(span.sum_s)]
}

fn width(cells: &[[String; 4]], heads: &[String; 4], column: usize) -> usize {
    let rows = cells.iter().chain([heads]);
    rows.filter_map(|row| row.get(column)).map(|cell| cell.width()).max().unwrap_or_default()
}

fn line([from, to, counted, sum]: &[String; 4], widths: [usize; 4]) -> String {
    let [a, b, c, d] = widths;
    format!("  {from:<a$}  {to:<b$}  {counted:>c$}  {sum:>d$}")
}

/// The year, when it is another.
fn turn_of_year(before: &Span, span: &Span, scale: Scale) -> Option<String> {
    let (last, year) = (scale.local(before.from).year(), scale.local(span.from).year());
    (last != year).then(|| format!("  {year}"))
}

/// What lies between two spans: the end of the time promised, or now.
fn divider(before: &Span, span: &Span, reckoned: Option<Instant>, scale: Scale) -> Option<String> {
    if span.ahead && !before.ahead {
        let when = format!("{} {}", scale.date(before.to), scale.time(before.to));
        return Some(format!("  {}", t!("explain-ahead", when = when)));
    }
    let used_up = before.ground == Ground::Open && reckoned == Some(before.to);
    used_up.then(|| format!("  {}", t!("explain-used-up")))
}

/// A line with the reason of its span; what does not fit stands below.
fn with_reason(line: String, span: &Span, clock: ClockKind, scale: Scale) -> Vec<String> {
    let (word, more) = reason(span, clock, scale);
    let Some(more) = more else {
        return vec![format!("{line}  {word}")];
    };
    let whole = format!("{line}  {word}: {more}");
    if whole.width() <= WIDTH {
        return vec![whole];
    }
    let below = wrapped(&more, WIDTH - INDENT);
    let below = below.iter().map(|text| format!("{}{text}", " ".repeat(INDENT)));
    [format!("{line}  {word}")].into_iter().chain(below).collect()
}

fn reason(span: &Span, clock: ClockKind, scale: Scale) -> (String, Option<Cow<'_, str>>) {
    match &span.ground {
        Ground::Open => (open(clock), None),
        Ground::Closed => (t!("explain-closed"), None),
        Ground::Break => (t!("explain-break"), None),
        Ground::WaitingVendor => (t!("explain-waiting-vendor"), None),
        Ground::Resolved => (t!("explain-resolved"), None),
        Ground::Holiday(name) => (t!("explain-holiday"), Some(Cow::Borrowed(name.as_str()))),
        Ground::WaitingCustomer { reason, since } if *since < span.from => {
            let since = t!("explain-since", when = scale.stamp(*since), reason = reason.as_str());
            (t!("explain-waiting-customer"), Some(Cow::Owned(since)))
        }
        Ground::WaitingCustomer { reason, .. } => {
            (t!("explain-waiting-customer"), Some(Cow::Borrowed(reason.as_str())))
        }
    }
}

/// Why time counts: calls back are not bound to the customer's hours, and suppliers have their own.
fn open(clock: ClockKind) -> String {
    match clock {
        ClockKind::Vendor | ClockKind::CallBack | ClockKind::Claim => t!("explain-counts"),
        ClockKind::FirstResponse | ClockKind::Response | ClockKind::Update | ClockKind::Resolution => {
            t!("explain-open")
        }
    }
}
