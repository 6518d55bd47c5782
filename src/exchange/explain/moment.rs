//! How finely a ledger writes times and lengths of time, and how words are wrapped.

use super::{Explanation, Instant};
use crate::t;
use chrono::{DateTime, Datelike};
use chrono_tz::Tz;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// The zone of a ledger, and whether it shows seconds.
#[derive(Clone, Copy)]
pub(super) struct Scale {
    pub(super) zone: Tz,
    seconds: bool,
}

impl Scale {
    /// To the minute, unless something begins or ends within one.
    pub(super) fn of(explanation: &Explanation, zone: Tz) -> Self {
        let clock = &explanation.clock;
        let told = [Some(clock.start), clock.due, clock.manual, clock.reckoned, clock.met_at];
        let spans = explanation.spans.iter().flat_map(|span| [span.from, span.to]);
        let mut instants = told.into_iter().flatten().chain(spans);
        Self { zone, seconds: instants.any(|at| at.timestamp() % 60 != 0) }
    }

    pub(super) fn local(self, at: Instant) -> DateTime<Tz> {
        at.with_timezone(&self.zone)
    }

    /// `Mon 2 Mar 2026 09:00 CET`.
    pub(super) fn stamp(self, at: Instant) -> String {
        let local = self.local(at);
        let day = t!(&format!("day-{}", local.weekday().number_from_monday()));
        let month = t!(&format!("month-{}", local.month()));
        format!("{day} {} {month} {} {} {}", local.day(), local.year(), self.time(at), local.format("%Z"))
    }

    /// `Mon  2 Mar`, as wide on every day.
    pub(super) fn date(self, at: Instant) -> String {
        let local = self.local(at);
        let day = t!(&format!("day-{}", local.weekday().number_from_monday()));
        let month = t!(&format!("month-{}", local.month()));
        format!("{day} {:>2} {month}", local.day())
    }

    /// `09:00` or `09:00:30`.
    pub(super) fn time(self, at: Instant) -> String {
        let format = if self.seconds { "%H:%M:%S" } else { "%H:%M" };
        self.local(at).format(format).to_string()
    }

    /// A length of time, with seconds if the ledger shows them.
    pub(super) fn length(self, seconds: i64) -> String {
        match self.seconds {
            true => format!("{}:{:02}", minutes(seconds), seconds % 60),
            false => minutes(seconds),
        }
    }
}

/// A length of time as `4:00` hours, with seconds if there are any.
pub(super) fn length(seconds: i64) -> String {
    match seconds % 60 {
        0 => minutes(seconds),
        rest => format!("{}:{rest:02}", minutes(seconds)),
    }
}

fn minutes(seconds: i64) -> String {
    format!("{}:{:02}", seconds / 3600, seconds / 60 % 60)
}

/// Words in lines that are not wider; a word that is wider itself is cut.
pub(super) fn wrapped(text: &str, width: usize) -> Vec<String> {
    let (mut lines, mut line) = (Vec::new(), String::new());
    for word in text.split_whitespace() {
        if !line.is_empty() && line.width() + 1 + word.width() <= width {
            line.push(' ');
            line.push_str(word);
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        for c in word.chars() {
            if line.width() + c.width().unwrap_or(0) > width {
                lines.push(std::mem::take(&mut line));
            }
            line.push(c);
        }
    }
    lines.push(line);
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("one two three", 7, &["one two", "three"])]
    #[case("  one   two ", 80, &["one two"])]
    #[case("abcdefgh ij", 3, &["abc", "def", "gh", "ij"])]
    #[case("株式会社 x", 4, &["株式", "会社", "x"])]
    #[case("", 4, &[""])]
    fn words_wrap(#[case] text: &str, #[case] width: usize, #[case] expected: &[&str]) {
        assert_eq!(wrapped(text, width), expected);
    }
}
