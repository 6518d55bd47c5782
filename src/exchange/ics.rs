//! Reads the closed days of an iCalendar file (RFC 5545), as calendar programs export them.
//!
//! All-day events become dates with names, also those of several days and those that come every year; they are laid out
//! for the years of [`holidays::YEARS`] only, so no rule can keep us busy. Events with a time of day close nothing and are
//! listed as left out. All or nothing: a file with an event that cannot be understood gives its problems, and no dates.

mod event;
mod lines;
mod rule;

use super::import::problem::Problems;
use super::import::{ImportError, Place};
use crate::domain::holidays;
use crate::domain::phrase::Phrase;
use crate::domain::text::CleanLine;
use chrono::{Datelike, NaiveDate};
use event::{Event, Reading};
use std::collections::BTreeMap;

/// Largest file, in bytes.
pub const FILE_LIMIT: usize = 1024 * 1024;
/// Most dates that one file may close.
pub const DATE_LIMIT: usize = 2_000;

/// What a file holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClosedDays {
    /// Closed dates with their names. Two events on one date share it.
    pub dates: BTreeMap<NaiveDate, CleanLine>,
    /// Events that close no date.
    pub left_out: Vec<LeftOut>,
}

/// An event that closes no date, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// The line on which it begins, from 1.
    pub line: u64,
    /// Its name.
    pub name: CleanLine,
    /// Why.
    pub why: Reason,
}

/// Why an event closes no date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// It has a time of day.
    Timed,
    /// It was cancelled.
    Cancelled,
    /// It lies outside [`holidays::YEARS`].
    OtherYears,
}

/// Reads a file.
///
/// # Errors
/// Everything that is wrong with it, each with its line.
pub fn read(file_name: &str, bytes: &[u8]) -> Result<ClosedDays, Vec<ImportError>> {
    let mut problems = Problems::new(file_name);
    let found = read_into(bytes, &mut problems);
    match found {
        Some(found) if problems.is_empty() => Ok(found),
        _ => Err(problems.finish()),
    }
}

/// That a file is larger than [`FILE_LIMIT`], for those who see it before they read it.
pub fn too_big(file_name: &str) -> Vec<ImportError> {
    let mut problems = Problems::new(file_name);
    problems.file(Phrase::new("ics-too-big").with("limit", FILE_LIMIT / (1024 * 1024)));
    problems.finish()
}

/// `None` only after a problem was told.
fn read_into(bytes: &[u8], problems: &mut Problems) -> Option<ClosedDays> {
    if bytes.len() > FILE_LIMIT {
        problems.file(Phrase::new("ics-too-big").with("limit", FILE_LIMIT / (1024 * 1024)));
        return None;
    }
    let lines = lines::unfolded(bytes, problems)?;
    let events = event::all(&lines, problems)?;
    let mut days = ClosedDays::default();
    let mut laid_out = 0;
    for event in &events {
        laid_out += days.take(event, problems);
        if laid_out > DATE_LIMIT {
            let phrase = Phrase::new("ics-too-many").with("most", DATE_LIMIT);
            problems.tell(&event.spot(), None, phrase);
            return None;
        }
    }
    Some(days)
}

impl ClosedDays {
    /// Takes in an event; gives how many dates it closes.
    fn take(&mut self, event: &Event<'_>, problems: &mut Problems) -> usize {
        let why = match event.read(problems) {
            None => return 0,
            Some(Reading::Dates(dates)) => {
                let known = dates.into_iter().filter(|date| holidays::YEARS.contains(&date.year()));
                let count = known.map(|date| self.close(date, &event.name)).count();
                if count > 0 {
                    return count;
                }
                Reason::OtherYears
            }
            Some(Reading::LeftOut(why)) => why,
        };
        self.left_out.push(LeftOut { line: event.line, name: event.name.clone(), why });
        0
    }

    fn close(&mut self, date: NaiveDate, name: &CleanLine) {
        match self.dates.get_mut(&date) {
            Some(known) if known.split(" / ").any(|one| one == name.as_str()) => {}
            Some(known) => *known = CleanLine::cut(&format!("{known} / {name}")),
            None => _ = self.dates.insert(date, name.clone()),
        }
    }
}

/// The line of a place in an iCalendar file; 1 for the file as a whole.
pub fn line_of(place: &Place) -> u64 {
    match place {
        Place::Line(line) => *line,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rstest::rstest;

    fn file(events: &[&str]) -> String {
        let events: String =
            events.iter().map(|event| format!("BEGIN:VEVENT\r\n{event}\r\nEND:VEVENT\r\n")).collect();
        format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{events}END:VCALENDAR\r\n")
    }

    fn dates(text: &str) -> Vec<String> {
        let days = read("f.ics", text.as_bytes()).unwrap_or_else(|errors| panic!("{errors:#?}"));
        days.dates.iter().map(|(date, name)| format!("{date} {name}")).collect()
    }

    #[rstest]
    #[case::one("SUMMARY:Day\r\nDTSTART;VALUE=DATE:20261224", &["2026-12-24 Day"])]
    #[case::no_value("SUMMARY:Day\r\nDTSTART:20261224", &["2026-12-24 Day"])]
    #[case::small_letters("summary:Day\r\ndtstart;value=date:20261224", &["2026-12-24 Day"])]
    #[case::end_is_exclusive(
        "SUMMARY:Two\r\nDTSTART;VALUE=DATE:20261230\r\nDTEND;VALUE=DATE:20270101",
        &["2026-12-30 Two", "2026-12-31 Two"]
    )]
    #[case::end_is_start("SUMMARY:One\r\nDTSTART;VALUE=DATE:20261230\r\nDTEND;VALUE=DATE:20261230", &["2026-12-30 One"])]
    #[case::days("SUMMARY:D\r\nDTSTART;VALUE=DATE:20261230\r\nDURATION:P2D", &["2026-12-30 D", "2026-12-31 D"])]
    #[case::escaped("SUMMARY:Closed\\, really\\; yes\\nno\r\nDTSTART;VALUE=DATE:20261224", &["2026-12-24 Closed, really; yes no"])]
    #[case::folded("SUMMARY:Clo\r\n sed\r\n\t all day\r\nDTSTART;VALUE=DATE:2026\r\n 1224", &["2026-12-24 Closed all day"])]
    #[case::folded_inside_a_letter_is_whole("SUMMARY;LANGUAGE=\"nl:x\":Café\r\nDTSTART;VALUE=DATE:20261224", &["2026-12-24 Café"])]
    #[case::cleaned("SUMMARY:\u{1b}[31mRed\u{202e}\r\nDTSTART;VALUE=DATE:20261224", &["2026-12-24 Red"])]
    #[case::other_lines("UID:1\r\nX-A;B=\"c:d\":e\r\nATTENDEE:x\r\n:\r\nSUMMARY:Day\r\nDTSTART;VALUE=DATE:20261224", &["2026-12-24 Day"])]
    #[case::alarm_inside(
        "SUMMARY:Day\r\nBEGIN:VALARM\r\nSUMMARY:Ring\r\nDTSTART:x\r\nEND:VALARM\r\nDTSTART;VALUE=DATE:20261224",
        &["2026-12-24 Day"]
    )]
    #[case::yearly_counted(
        "SUMMARY:Y\r\nDTSTART;VALUE=DATE:20260105\r\nRRULE:FREQ=YEARLY;COUNT=2",
        &["2026-01-05 Y", "2027-01-05 Y"]
    )]
    #[case::yearly_until(
        "SUMMARY:Y\r\nDTSTART;VALUE=DATE:20260105\r\nRRULE:FREQ=YEARLY;UNTIL=20280105T000000Z;INTERVAL=2",
        &["2026-01-05 Y", "2028-01-05 Y"]
    )]
    #[case::yearly_from_long_ago(
        "SUMMARY:Y\r\nDTSTART;VALUE=DATE:19000105\r\nRRULE:INTERVAL=100;FREQ=yearly;BYMONTH=1;BYMONTHDAY=5;WKST=MO",
        &[]
    )]
    #[case::leap_day(
        "SUMMARY:L\r\nDTSTART;VALUE=DATE:20240229\r\nRRULE:FREQ=YEARLY;COUNT=3",
        &["2024-02-29 L", "2028-02-29 L", "2032-02-29 L"]
    )]
    #[case::not_that_year(
        "SUMMARY:Y\r\nDTSTART;VALUE=DATE:20330105\r\nRRULE:FREQ=YEARLY\r\nEXDATE;VALUE=DATE:20340105,20350105",
        &["2033-01-05 Y"]
    )]
    fn events_become_dates(#[case] event: &str, #[case] expected: &[&str]) {
        assert_eq!(dates(&file(&[event])), expected);
    }

    #[test]
    fn a_rule_without_end_stops_with_the_known_years() {
        let days = dates(&file(&["SUMMARY:Y\nDTSTART;VALUE=DATE:00010401\nRRULE:FREQ=YEARLY"]));
        assert_eq!(days.len(), 16);
        assert_eq!(days[15], "2035-04-01 Y");
    }

    #[rstest]
    #[case::no_end_of_line(
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:D\nDTSTART:20260101\nEND:VEVENT\nEND:VCALENDAR"
    )]
    #[case::byte_order_mark(
        "\u{feff}BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:D\nDTSTART:20260101\nEND:VEVENT\nEND:VCALENDAR\n"
    )]
    #[case::old_ends(
        "BEGIN:VCALENDAR\rBEGIN:VEVENT\rSUMMARY:D\rDTSTART:20260101\rEND:VEVENT\rEND:VCALENDAR\r"
    )]
    #[case::blank_lines(
        "\n\nbegin:vcalendar\n\nBEGIN:VTIMEZONE\nDTSTART:x\nEND:VTIMEZONE\nBEGIN:VEVENT\nSUMMARY:D\n\nDTSTART:20260101\nEND:VEVENT\nEND:VCALENDAR\n\n"
    )]
    fn forms_of_files(#[case] text: &str) {
        assert_eq!(dates(text), ["2026-01-01 D"]);
    }

    #[test]
    fn a_letter_folded_in_the_middle_of_its_bytes_is_whole() {
        let text = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Caf\u{e9}\r\nDTSTART:20260101\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        let (before, after) = text.as_bytes().split_at(text.find('\u{e9}').unwrap() + 1);
        let folded = [before, b"\r\n ", after].concat();
        let days = read("f.ics", &folded).unwrap();
        assert_eq!(days.dates.values().next().unwrap().as_str(), "Café");
    }

    #[test]
    fn what_closes_nothing_is_listed() {
        let text = file(&[
            "SUMMARY:Team day\r\nDTSTART;TZID=Europe/Amsterdam:20260105T000000\r\nDTEND;TZID=Europe/Amsterdam:20260106T000000",
            "SUMMARY:Stand-up\r\nDTSTART:20260105T090000Z\r\nRRULE:FREQ=WEEKLY;BYDAY=MO",
            "SUMMARY:Gone\r\nDTSTART;VALUE=DATE:20260106\r\nSTATUS:CANCELLED",
            "SUMMARY:Long ago\r\nDTSTART;VALUE=DATE:19990106",
            "SUMMARY:Day\r\nDTSTART;VALUE=DATE:20260107",
            "SUMMARY:Other\r\nDTSTART;VALUE=DATE:20260107",
        ]);
        let days = read("f.ics", text.as_bytes()).unwrap();
        assert_eq!(days.dates.values().map(CleanLine::as_str).collect::<Vec<_>>(), ["Day / Other"]);
        let left: Vec<(u64, &str, Reason)> =
            days.left_out.iter().map(|out| (out.line, out.name.as_str(), out.why)).collect();
        assert_eq!(
            left,
            [
                (3, "Team day", Reason::Timed),
                (8, "Stand-up", Reason::Timed),
                (13, "Gone", Reason::Cancelled),
                (18, "Long ago", Reason::OtherYears)
            ]
        );
    }

    #[rstest]
    #[case::no_start("SUMMARY:D", 3, "ics-no-start")]
    #[case::no_name("DTSTART;VALUE=DATE:20260101", 3, "ics-no-name")]
    #[case::no_date("SUMMARY:D\r\nDTSTART;VALUE=DATE:20260230", 5, "ics-date")]
    #[case::not_a_date("SUMMARY:D\r\nDTSTART;VALUE=DATE:1 January", 5, "ics-date")]
    #[case::ends_before(
        "SUMMARY:D\r\nDTSTART;VALUE=DATE:20260102\r\nDTEND;VALUE=DATE:20260101",
        6,
        "ics-ends-before"
    )]
    #[case::too_long(
        "SUMMARY:D\r\nDTSTART;VALUE=DATE:20260102\r\nDTEND;VALUE=DATE:99991231",
        6,
        "ics-too-long"
    )]
    #[case::days_too_many(
        "SUMMARY:D\r\nDTSTART;VALUE=DATE:20260102\r\nDURATION:P999999999999D",
        6,
        "ics-duration"
    )]
    #[case::hours("SUMMARY:D\r\nDTSTART;VALUE=DATE:20260102\r\nDURATION:PT2H", 6, "ics-duration")]
    #[case::twice("SUMMARY:D\r\nDTSTART;VALUE=DATE:20260102\r\nDTSTART;VALUE=DATE:20260103", 6, "ics-twice")]
    #[case::secondly(
        "SUMMARY:D\r\nDTSTART;VALUE=DATE:20260102\r\nRRULE:FREQ=SECONDLY",
        6,
        "ics-rule-frequency"
    )]
    #[case::timed_secondly(
        "SUMMARY:D\r\nDTSTART:20260102T000000Z\r\nRRULE:FREQ=SECONDLY;COUNT=9",
        6,
        "ics-rule-frequency"
    )]
    #[case::weekly("SUMMARY:D\r\nDTSTART;VALUE=DATE:20260102\r\nRRULE:FREQ=WEEKLY", 6, "ics-rule-frequency")]
    #[case::no_frequency(
        "SUMMARY:D\r\nDTSTART;VALUE=DATE:20260102\r\nRRULE:COUNT=1",
        6,
        "ics-rule-frequency"
    )]
    #[case::count(
        "SUMMARY:D\r\nDTSTART;VALUE=DATE:20260102\r\nRRULE:FREQ=YEARLY;COUNT=99999999999999999999",
        6,
        "ics-rule-number"
    )]
    #[case::huge_count(
        "SUMMARY:D\r\nDTSTART;VALUE=DATE:20260102\r\nRRULE:FREQ=YEARLY;COUNT=1000000",
        6,
        "ics-rule-number"
    )]
    #[case::no_interval(
        "SUMMARY:D\r\nDTSTART;VALUE=DATE:20260102\r\nRRULE:FREQ=YEARLY;INTERVAL=0",
        6,
        "ics-rule-number"
    )]
    #[case::until("SUMMARY:D\r\nDTSTART;VALUE=DATE:20260102\r\nRRULE:FREQ=YEARLY;UNTIL=soon", 6, "ics-date")]
    #[case::both(
        "SUMMARY:D\r\nDTSTART;VALUE=DATE:20260102\r\nRRULE:FREQ=YEARLY;COUNT=1;UNTIL=20270101",
        6,
        "ics-rule-part"
    )]
    #[case::by_day(
        "SUMMARY:D\r\nDTSTART;VALUE=DATE:20260102\r\nRRULE:FREQ=YEARLY;BYDAY=MO",
        6,
        "ics-rule-part"
    )]
    #[case::by_all_seconds(
        "SUMMARY:D\r\nDTSTART;VALUE=DATE:20260102\r\nRRULE:FREQ=YEARLY;BYSECOND=0,1,2",
        6,
        "ics-rule-part"
    )]
    #[case::other_month(
        "SUMMARY:D\r\nDTSTART;VALUE=DATE:20260102\r\nRRULE:FREQ=YEARLY;BYMONTH=2",
        6,
        "ics-rule-part"
    )]
    #[case::twice_the_same(
        "SUMMARY:D\r\nDTSTART;VALUE=DATE:20260102\r\nRRULE:FREQ=YEARLY;FREQ=YEARLY",
        6,
        "ics-rule-part"
    )]
    #[case::two_rules(
        "SUMMARY:D\r\nDTSTART;VALUE=DATE:20260102\r\nRRULE:FREQ=YEARLY\r\nRRULE:FREQ=YEARLY",
        7,
        "ics-twice"
    )]
    #[case::more_dates(
        "SUMMARY:D\r\nDTSTART;VALUE=DATE:20260102\r\nRDATE;VALUE=DATE:20260301",
        6,
        "ics-unsupported"
    )]
    #[case::moved(
        "SUMMARY:D\r\nDTSTART;VALUE=DATE:20260102\r\nRECURRENCE-ID;VALUE=DATE:20260101",
        6,
        "ics-unsupported"
    )]
    #[case::nested("SUMMARY:D\r\nDTSTART;VALUE=DATE:20260102\r\nBEGIN:VEVENT\r\nEND:VEVENT", 6, "ics-nested")]
    #[case::ends_otherwise("SUMMARY:D\r\nEND:VTODO", 5, "ics-mismatch")]
    fn one_problem_is_told_with_its_line(#[case] event: &str, #[case] line: u64, #[case] key: &str) {
        let errors = read("f.ics", file(&[event]).as_bytes()).unwrap_err();
        let told: Vec<(u64, &str)> =
            errors.iter().map(|error| (line_of(&error.place), error.phrase.key.as_str())).collect();
        assert_eq!(told, [(line, key)], "{}", errors[0]);
    }

    #[rstest]
    #[case::nothing("", "ics-no-calendar")]
    #[case::text("Dear all,\nwe are closed", "ics-no-calendar")]
    #[case::open_end("BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:x", "ics-open-end")]
    #[case::cut_off("BEGIN:VCALENDAR\n", "ics-open-end")]
    fn no_calendar_is_no_calendar(#[case] text: &str, #[case] key: &str) {
        assert_eq!(read("f.ics", text.as_bytes()).unwrap_err()[0].phrase.key, key);
    }

    #[test]
    fn many_levels_do_no_harm() {
        let errors = read("f.ics", "BEGIN:VCALENDAR\n".repeat(60_000).as_bytes()).unwrap_err();
        assert_eq!((errors.len(), errors[0].phrase.key.as_str()), (1, "ics-nested"));
    }

    #[test]
    fn too_large_and_too_many_are_refused() {
        let errors = read("f.ics", &vec![b' '; FILE_LIMIT + 1]).unwrap_err();
        assert_eq!(errors[0].phrase.key, "ics-too-big");
        let long = "SUMMARY:D\nDTSTART;VALUE=DATE:20200101\nDTEND;VALUE=DATE:20210101\nRRULE:FREQ=YEARLY";
        let errors = read("f.ics", file(&[long]).as_bytes()).unwrap_err();
        assert_eq!((errors.len(), errors[0].phrase.key.as_str()), (1, "ics-too-many"));
    }

    #[test]
    fn letters_of_another_encoding_are_told_with_their_line() {
        let errors = read("f.ics", b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Caf\xe9\n").unwrap_err();
        assert_eq!((line_of(&errors[0].place), errors[0].phrase.key.as_str()), (3, "import-not-utf8"));
    }

    #[test]
    fn many_problems_are_told_at_once() {
        let bad = file(&["SUMMARY:A", "SUMMARY:B", "DTSTART:20260101"]);
        assert_eq!(read("f.ics", bad.as_bytes()).unwrap_err().len(), 3);
    }

    proptest! {
        #[test]
        fn any_bytes_do_no_harm(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
            let _ = read("f.ics", &bytes);
        }

        #[test]
        fn lines_in_any_order_do_no_harm(lines in prop::collection::vec(prop::sample::select(vec![
            "BEGIN:VCALENDAR", "END:VCALENDAR", "BEGIN:VEVENT", "END:VEVENT", "SUMMARY:x", "SUMMARY;A=\"b", ";;;:",
            "DTSTART:20260101", "DTSTART;VALUE=DATE:00010101", "DTEND;VALUE=DATE:99991231", "DURATION:P9W", " x",
            "RRULE:FREQ=YEARLY", "RRULE:FREQ=YEARLY;COUNT=1000", "RRULE:=;=;;", "EXDATE:20260101,x", "STATUS:", "é",
        ]), 0..40)) {
            let _ = read("f.ics", lines.join("\r\n").as_bytes());
        }
    }
}
