//! The coming days as bars, an hour a cell: when the desk is open for this customer, which dates are not as ever, and
//! where now is. Said by shapes and symbols; what a symbol means stands below, with its date.

use crate::domain::Instant;
use crate::domain::view::Day;
use crate::t;
use crate::tui::theme::{self, Theme};
use crate::tui::times;
use crate::tui::widgets::text;
use chrono::{Datelike, Timelike};
use chrono_tz::Tz;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use std::ops::Range;

/// Columns of the symbol and the date.
const DATE: usize = 8;
/// Cells of a day.
const CELLS: usize = 24;
/// Columns of a day's bar with its date.
const DAY: usize = DATE + 1 + CELLS;
/// In so many more columns the hours stand behind the bar.
const HOURS: usize = 12;
/// Between two weeks side by side.
const GAP: usize = 2;
/// Minutes of half a cell.
const HALF: u32 = 30;
/// The last minute of a date, on the clock.
const MIDNIGHT: u32 = 24 * 60;

/// The days, in the zone of their hours: two weeks side by side where there is room. Where there is none for a bar, the
/// hours in words.
pub fn lines(days: &[Day], zone: Tz, now: Instant, theme: Theme, columns: usize) -> Vec<Line<'static>> {
    let strip = Strip { zone, now, theme };
    let mut lines = Vec::new();
    if columns >= 2 * DAY + GAP {
        let (first, second) = days.split_at(days.len().div_ceil(2));
        let half = (columns - GAP) / 2;
        lines.push(beside(strip.axis(half), strip.axis(half)));
        for (place, day) in first.iter().enumerate() {
            let right = second.get(place).map(|day| strip.day(day, half)).unwrap_or_default();
            lines.push(beside(strip.day(day, half), right));
        }
    } else if columns >= DAY {
        lines.push(strip.axis(columns).into());
        lines.extend(days.iter().map(|day| strip.day(day, columns).into()));
    } else {
        lines.extend(days.iter().map(|day| strip.in_words(day, columns).into()));
    }
    for day in days {
        lines.extend(strip.notes(day, columns));
    }
    lines
}

type Spans = Vec<Span<'static>>;

fn beside(mut left: Spans, right: Spans) -> Line<'static> {
    left.push(Span::raw(" ".repeat(GAP)));
    left.extend(right);
    left.into()
}

/// How the days are shown.
#[derive(Clone, Copy)]
struct Strip {
    zone: Tz,
    now: Instant,
    theme: Theme,
}

impl Strip {
    /// Hours of the clock over the cells, and what the mark of now looks like.
    fn axis(&self, columns: usize) -> Spans {
        let hours = text::fit("", DATE + 1, "") + "0     6     12    18    ";
        let mut spans = vec![Span::styled(hours, theme::LABEL)];
        let rest = columns.saturating_sub(DAY);
        let word = format!("{} {}", self.theme.hour_now(true), t!("ui-days-now"));
        spans.push(Span::styled(
            text::fit(if text::width(&word) <= rest { &word } else { "" }, rest, ""),
            theme::LABEL,
        ));
        spans
    }

    /// One day in exactly so many columns.
    fn day(&self, day: &Day, columns: usize) -> Spans {
        let mut spans = self.date(day);
        spans.push(Span::raw(" "));
        for cell in 0..CELLS {
            spans.push(self.cell(day, cell));
        }
        let rest = columns.saturating_sub(DAY);
        let words = if rest >= HOURS { format!(" {}", self.words(day)) } else { String::new() };
        spans.push(Span::raw(text::fit(&words, rest, self.theme.ellipsis())));
        spans
    }

    fn in_words(&self, day: &Day, columns: usize) -> Spans {
        let mut spans = self.date(day);
        let words = format!(" {}", self.words(day));
        spans.push(Span::raw(text::fit(&words, columns.saturating_sub(DATE), self.theme.ellipsis())));
        spans
    }

    /// The symbol of what is odd, and the date; today stands out.
    fn date(&self, day: &Day) -> Spans {
        let (symbol, _) = self.odd(day).into_iter().next().unwrap_or((" ", String::new()));
        let style = if self.is_today(day) { theme::STRONG } else { Style::new() };
        let date = text::fit(&format!("{} {}", weekday(day), day.date.day()), DATE - 2, "");
        vec![Span::styled(format!("{symbol} "), theme::WARN), Span::styled(date, style)]
    }

    /// An hour of the clock: open, half of it, or closed; the hour it is now is crossed.
    fn cell(&self, day: &Day, cell: usize) -> Span<'static> {
        let start = u32::try_from(cell).unwrap_or(0) * 2 * HALF;
        let open = |from: u32| self.open_minutes(day, from..from + HALF) * 2 >= HALF;
        let (first, second) = (open(start), open(start + HALF));
        let hour = self.now.with_timezone(&self.zone).hour();
        let symbol = match self.is_today(day) && hour * 2 * HALF == start {
            true => self.theme.hour_now(first || second),
            false => self.theme.hour(first, second),
        };
        Span::styled(symbol, if first || second { Style::new() } else { theme::FRAME })
    }

    /// Open minutes of a stretch of the clock.
    fn open_minutes(&self, day: &Day, stretch: Range<u32>) -> u32 {
        let windows = day.windows.iter().map(|window| self.on_clock(day, *window));
        windows.map(|open| open.end.min(stretch.end).saturating_sub(open.start.max(stretch.start))).sum()
    }

    /// A window in minutes of the clock of its date.
    fn on_clock(&self, day: &Day, (from, to): (Instant, Instant)) -> Range<u32> {
        let minute = |at: Instant| {
            let local = at.with_timezone(&self.zone);
            let minute = local.hour() * 60 + local.minute();
            if local.date_naive() > day.date { MIDNIGHT } else { minute }
        };
        minute(from)..minute(to)
    }

    fn is_today(&self, day: &Day) -> bool {
        self.now.with_timezone(&self.zone).date_naive() == day.date
    }

    /// The holiday, or the hours.
    fn words(&self, day: &Day) -> String {
        match &day.holiday {
            Some(name) => name.clone(),
            None if day.windows.is_empty() => t!("ui-closed"),
            None => self.hours(day),
        }
    }

    fn hours(&self, day: &Day) -> String {
        let clock = |minute: u32| format!("{:02}:{:02}", minute / 60, minute % 60);
        let windows = day.windows.iter().map(|window| self.on_clock(day, *window));
        let windows: Vec<String> =
            windows.map(|open| format!("{}-{}", clock(open.start), clock(open.end))).collect();
        windows.join(", ")
    }

    /// What is odd about a day: a symbol and a sentence for each.
    fn odd(&self, day: &Day) -> Vec<(&'static str, String)> {
        let mut odd = Vec::new();
        if let Some(name) = &day.holiday {
            odd.push((self.theme.cross(), name.clone()));
        }
        match day.clock_change {
            0 => {}
            minutes @ 1.. => odd.push((self.theme.clock_change(), t!("ui-days-forward", minutes = minutes))),
            minutes => odd.push((self.theme.clock_change(), t!("ui-days-back", minutes = -minutes))),
        }
        if day.special {
            let hours = if day.windows.is_empty() { t!("ui-closed") } else { self.hours(day) };
            odd.push(("*", t!("ui-days-special", hours = hours)));
        }
        odd
    }

    fn notes(&self, day: &Day, columns: usize) -> Vec<Line<'static>> {
        let date =
            format!("{} {} {}", weekday(day), day.date.day(), t!(&format!("ui-month-{}", day.date.month())));
        let note = |(symbol, words): (&'static str, String)| {
            let words =
                text::cut(&format!("{date}: {words}"), columns.saturating_sub(2), self.theme.ellipsis());
            Line::from(vec![Span::styled(format!("{symbol} "), theme::WARN), Span::raw(words)])
        };
        self.odd(day).into_iter().map(note).collect()
    }
}

fn weekday(day: &Day) -> String {
    t!(&format!("day-{}", day.date.weekday().number_from_monday()))
}

/// Whether the desk is open for a customer, until when, or when it opens and how long that is: on the customer's clock.
pub fn open_now(open: bool, changes_at: Option<Instant>, zone: Tz, now: Instant) -> String {
    let time = changes_at.map(|at| (at, times::absolute(at, zone, now)));
    match (open, time) {
        (true, Some((_, time))) => t!("ui-open-now-until", time = time),
        (true, None) => t!("ui-open-always"),
        (false, Some((at, time))) => {
            let span = times::hours((at - times::this_minute(now)).num_seconds());
            t!("ui-opens-in", span = span, time = time)
        }
        (false, None) => t!("ui-closed-always"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::{Calendar, CalendarSpec};
    use crate::domain::lang::Lang;
    use crate::domain::offering::WeeklyHours;
    use crate::domain::text::CleanLine;
    use crate::locale;
    use rstest::rstest;

    fn at(text: &str) -> Instant {
        text.parse().unwrap()
    }

    /// From half past eight to five on weekdays, all of Sunday; a holiday on Tuesday the 31st of March 2026.
    fn days(zone: Tz, from: &str, count: usize) -> Vec<Day> {
        let hours = |text: &str| vec![text.parse().unwrap()];
        let day = || hours("08:30-17:00");
        let weekly = WeeklyHours {
            mon: day(),
            tue: day(),
            fri: day(),
            sun: hours("00:00-24:00"),
            ..Default::default()
        };
        let mut spec = CalendarSpec::new(zone, weekly);
        let holidays = [("2026-03-31".parse().unwrap(), CleanLine::cut("Founders' Day"))];
        spec.holidays = std::sync::Arc::new(holidays.into());
        spec.shifts.insert("2026-04-01".parse().unwrap(), hours("18:00-20:30"));
        let calendar = Calendar::new(spec);
        let day = |day: &crate::domain::calendar::LocalDay<'_>| Day {
            date: day.date,
            windows: day.periods.iter().map(|open| (open.from, open.to)).collect(),
            holiday: day.holiday.map(ToString::to_string),
            special: day.special,
            clock_change: day.clock_change,
        };
        calendar.days(at(from), count).iter().map(day).collect()
    }

    fn shown(zone: Tz, from: &str, count: usize, columns: usize, ascii: bool) -> Vec<String> {
        locale::set(Lang::En);
        let lines = lines(&days(zone, from, count), zone, at(from), Theme { ascii }, columns);
        lines.iter().map(|line| line.to_string().trim_end().to_owned()).collect()
    }

    #[test]
    fn a_day_is_a_bar_and_what_is_odd_is_said_below() {
        assert_eq!(
            shown(Tz::Europe__Amsterdam, "2026-03-27T09:20:00Z", 6, 50, false),
            [
                "         0     6     12    18    ╋ now",
                "  Fri 27 ········╺━╋━━━━━━······· 08:30-17:00",
                "  Sat 28 ························ closed",
                "± Sun 29 ━━━━━━━━━━━━━━━━━━━━━━━━ 00:00-24:00",
                "  Mon 30 ········╺━━━━━━━━······· 08:30-17:00",
                "× Tue 31 ························ Founders' Day",
                "* Wed 1  ··················━━╸··· 18:00-20:30",
                "± Sun 29 Mar: the clock goes 60 minutes forward",
                "× Tue 31 Mar: Founders' Day",
                "* Wed 1 Apr: not the usual hours: 18:00-20:30",
            ]
        );
    }

    #[test]
    fn two_weeks_stand_side_by_side_where_there_is_room() {
        assert_eq!(
            shown(Tz::Europe__Amsterdam, "2026-03-27T22:20:00Z", 6, 78, true),
            [
                "         0     6     12    18    @ now           0     6     12    18    @ now",
                "  Fri 27 ........:########......+         Mon 30 ........:########.......",
                "  Sat 28 ........................       x Tue 31 ........................",
                "~ Sun 29 ########################       * Wed 1  ..................##:...",
                "~ Sun 29 Mar: the clock goes 60 minutes forward",
                "x Tue 31 Mar: Founders' Day",
                "* Wed 1 Apr: not the usual hours: 18:00-20:30",
            ]
        );
    }

    #[rstest]
    #[case(Tz::Australia__Lord_Howe, "2024-04-05T02:00:00Z", "± Sun 7 Apr: the clock goes 30 minutes back")]
    #[case(
        Tz::Australia__Lord_Howe,
        "2024-10-05T02:00:00Z",
        "± Sun 6 Oct: the clock goes 30 minutes forward"
    )]
    fn half_an_hour_is_told_too(#[case] zone: Tz, #[case] from: &str, #[case] expected: &str) {
        let lines = shown(zone, from, 3, 50, false);
        assert_eq!(lines.last().map(String::as_str), Some(expected));
        // The day is open from end to end, however long it is.
        assert!(lines.iter().any(|line| line.contains(&"━".repeat(24))), "{lines:?}");
    }

    #[test]
    fn a_date_that_was_skipped_is_not_there() {
        let lines = shown(Tz::Pacific__Apia, "2011-12-29T12:00:00Z", 3, 20, false);
        assert_eq!(lines, ["  Thu 29 closed", "  Sat 31 closed", "  Sun 1  00:00-24:00"]);
    }

    #[rstest]
    #[case(true, Some("2026-11-23T16:30:00Z"), "open now until 17:30 CET")]
    #[case(true, None, "open round the clock")]
    #[case(false, Some("2026-11-24T08:00:00Z"), "opens in 22h (Tue 24 Nov 09:00 CET)")]
    #[case(false, Some("2026-11-23T10:05:30Z"), "opens in 5m (11:05 CET)")]
    #[case(false, None, "closed, no opening within a year")]
    fn it_is_said_until_when(#[case] open: bool, #[case] changes: Option<&str>, #[case] expected: &str) {
        locale::set(Lang::En);
        let now = at("2026-11-23T10:00:20Z");
        assert_eq!(open_now(open, changes.map(at), Tz::Europe__Amsterdam, now), expected);
    }
}
