//! The ledger of a clock, line by line: from, to, what counts, the running sum, and why.

use crate::domain::Instant;
use crate::domain::sla::explain::{Explanation, Ground, Span};
use crate::t;
use crate::tui::model::Model;
use crate::tui::theme::{self, Theme};
use crate::tui::widgets::text;
use crate::tui::{times, urgency};
use chrono_tz::Tz;
use ratatui::style::Style;
use ratatui::text::{Line, Span as Part};

const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;
/// Columns of the span's times, of what counts, of the sum.
const TIMES: usize = 36;
const COUNTED: usize = 9;
/// Before a reason in lines of its own.
const INDENT: usize = 4;

/// How the clock stands: state and deadline, target and what is used.
pub fn summary(explanation: &Explanation, zone: Tz, model: &Model, columns: usize) -> Vec<Line<'static>> {
    let clock = &explanation.clock;
    let theme = model.setting.theme;
    let at = |at: Instant| times::absolute(at, zone, model.now);
    let (state, style) = match (clock.met_at, clock.due) {
        (Some(met), _) if clock.breached => {
            (format!("{} {}", theme.cross(), t!("ui-ledger-late", time = at(met))), theme::BAD)
        }
        (Some(met), _) => (format!("{} {}", theme.check(), t!("ui-ledger-met", time = at(met))), theme::GOOD),
        (None, Some(due)) => {
            let (symbol, style) = theme.urgency(urgency::of_clock(clock, model.now));
            let words = t!("ui-ledger-due", time = at(due), left = times::until(due, model.now));
            (format!("{symbol} {words}").trim_start().to_owned(), style)
        }
        (None, None) => (t!("ui-ledger-paused"), theme::LABEL),
    };
    let counted = t!("ui-ledger-used", used = exact(clock.used_s), target = exact(clock.target_s));
    let mut said = vec![counted, t!("ui-ledger-zone", zone = zone.name())];
    if let (Some(_), Some(reckoned)) = (clock.manual, clock.reckoned) {
        said.insert(0, t!("ui-by-hand", time = at(reckoned)));
    }
    let said = text::wrap(&said.join(&format!(" {} ", theme.dot())), columns).into_iter().take(2);
    std::iter::once(Line::styled(state, style.patch(theme::STRONG))).chain(said.map(Line::from)).collect()
}

/// What the columns are.
pub fn head(columns: usize, theme: Theme) -> Line<'static> {
    let words = row(&t!("ui-ledger-span"), &t!("ui-ledger-counted"), &t!("ui-ledger-sum"));
    let why = t!("ui-ledger-why");
    Line::styled(text::fit(&format!("{words}  {why}"), columns, theme.ellipsis()), theme::LABEL)
}

fn row(times: &str, counted: &str, sum: &str) -> String {
    let right = |words| text::right(words, COUNTED, "");
    format!("{}{}{}", text::fit(times, TIMES, "…"), right(counted), right(sum))
}

/// The spans; a line says which of them lie after now.
pub fn spans(explanation: &Explanation, zone: Tz, model: &Model, columns: usize) -> Vec<Line<'static>> {
    let mut lines = Vec::new();
    let mut ahead = false;
    for span in &explanation.spans {
        if span.ahead && !ahead {
            lines.push(now_line(model, zone, columns));
            ahead = true;
        }
        lines.extend(span_lines(span, zone, model, columns));
    }
    lines
}

fn now_line(model: &Model, zone: Tz, columns: usize) -> Line<'static> {
    let theme = model.setting.theme;
    let words = t!("ui-ledger-now", time = times::absolute(model.now, zone, model.now));
    let words = format!("{} {words} ", theme.rule(false).repeat(2));
    let rest = columns.saturating_sub(text::width(&words));
    Line::from(vec![
        Part::styled(words, theme::LABEL.patch(theme::STRONG)),
        Part::styled(theme.rule(false).repeat(rest), theme::FRAME),
    ])
}

/// In one line; why it does not count, in lines of its own if that is long.
fn span_lines(span: &Span, zone: Tz, model: &Model, columns: usize) -> Vec<Line<'static>> {
    let theme = model.setting.theme;
    let counts = span.ground == Ground::Open;
    let counted = if counts { exact(span.counted_s) } else { theme.dot().to_owned() };
    let times = from_to(span, zone, model.now);
    let style = if counts { theme::STRONG } else { Style::new() };
    let words = row(&times, &counted, &exact(span.sum_s));
    let why = why(&span.ground, zone, model.now);
    if text::width(&words) + 2 + text::width(&why) <= columns {
        return vec![Line::from(vec![Part::styled(words, style), Part::raw(format!("  {why}"))])];
    }
    let below = text::wrap(&why, columns.saturating_sub(INDENT)).into_iter();
    let below = below.map(|part| Line::from(format!("{}{part}", " ".repeat(INDENT))));
    std::iter::once(Line::styled(words, style)).chain(below).collect()
}

/// `Mon 23 Nov 09:00 - 12:30`; the day of the end only if it is another.
fn from_to(span: &Span, zone: Tz, now: Instant) -> String {
    let day = |at: Instant| at.with_timezone(&zone).date_naive();
    let from = times::dated(span.from, zone, now);
    let to = match day(span.from) == day(span.to) {
        true => times::clock(span.to, zone),
        false => times::dated(span.to, zone, now),
    };
    format!("{from} - {to}")
}

/// Why a span counts, or does not.
fn why(ground: &Ground, zone: Tz, now: Instant) -> String {
    match ground {
        Ground::Open => t!("ui-ground-open"),
        Ground::Closed => t!("ui-ground-closed"),
        Ground::Holiday(name) => t!("ui-ground-holiday", name = name.as_str()),
        Ground::Break => t!("ui-ground-break"),
        Ground::WaitingCustomer { reason, since } => t!(
            "ui-ground-waiting-customer",
            since = times::absolute(*since, zone, now),
            reason = reason.as_str()
        ),
        Ground::WaitingVendor => t!("ui-ground-waiting-vendor"),
        Ground::Resolved => t!("ui-ground-resolved"),
    }
}

/// The end: the deadline, and how much of the lines is on screen.
pub fn last(
    explanation: &Explanation,
    (shown, all): (usize, usize),
    zone: Tz,
    model: &Model,
) -> Line<'static> {
    let clock = &explanation.clock;
    let target = exact(clock.target_s);
    let words = match clock.reckoned {
        Some(due) => t!("ui-ledger-end", target = target, time = times::absolute(due, zone, model.now)),
        None => t!("ui-ledger-no-end", target = target),
    };
    let mut parts = vec![Part::styled(words, theme::STRONG)];
    if all > shown {
        parts.push(Part::styled(format!("  {shown}/{all}"), theme::LABEL));
    }
    Line::from(parts)
}

/// A length of time to the second, so that a column of them adds up: `3:30`, `3:29:30`.
fn exact(seconds: i64) -> String {
    let (hours, minutes, seconds) = (seconds / HOUR, seconds % HOUR / MINUTE, seconds % MINUTE);
    match seconds {
        0 => format!("{hours}:{minutes:02}"),
        seconds => format!("{hours}:{minutes:02}:{seconds:02}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case(0, "0:00")]
    #[case(12_600, "3:30")]
    #[case(12_570, "3:29:30")]
    #[case(360_000, "100:00")]
    fn lengths_are_exact(#[case] seconds: i64, #[case] expected: &str) {
        assert_eq!(exact(seconds), expected);
    }
}
