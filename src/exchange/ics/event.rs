//! Events: found among the content lines, and read into dates.

use super::lines::Line;
use super::rule::{self, Yearly};
use super::{Reason, holidays};
use crate::domain::phrase::Phrase;
use crate::domain::text::CleanLine;
use crate::exchange::import::Place;
use crate::exchange::import::problem::{Problems, Spot};
use chrono::{Datelike, Days, NaiveDate};
use icalendar::parser::Property;

/// Deepest nesting; calendars need three levels.
const DEPTH_LIMIT: usize = 8;
/// Longest event, in days.
const LENGTH_LIMIT: u64 = 366;

/// The properties that decide; all others are passed over unread.
const READ: [&str; 10] = [
    "SUMMARY",
    "DTSTART",
    "DTEND",
    "DURATION",
    "STATUS",
    "RRULE",
    "EXDATE",
    "RDATE",
    "EXRULE",
    "RECURRENCE-ID",
];
/// Those that may come more than once.
const MANY: [&str; 2] = ["EXDATE", "RDATE"];
/// Those that say what we do not understand.
const UNSUPPORTED: [&str; 3] = ["RDATE", "EXRULE", "RECURRENCE-ID"];

/// One event.
pub(super) struct Event<'a> {
    /// The line on which it begins.
    pub(super) line: u64,
    /// What it is called; empty if it does not say.
    pub(super) name: CleanLine,
    properties: Vec<(u64, Property<'a>)>,
}

/// What an event means.
pub(super) enum Reading {
    /// It closes these, in any year.
    Dates(Vec<NaiveDate>),
    /// It closes nothing.
    LeftOut(Reason),
}

/// The events of all calendars of a file. `None`: what is wrong with their nesting is told.
pub(super) fn all<'a>(lines: &'a [Line], problems: &mut Problems) -> Option<Vec<Event<'a>>> {
    let mut open: Vec<(u64, String)> = Vec::new();
    let mut events: Vec<Event<'a>> = Vec::new();
    for line in lines {
        let wrong = match keyword(&line.text) {
            ("BEGIN", name) => begin(&mut open, &mut events, line.number, name),
            ("END", name) => (open.pop().is_none_or(|(_, begun)| begun != name))
                .then(|| Phrase::new("ics-mismatch").with("name", name)),
            _ if open.is_empty() => Some(Phrase::new("ics-no-calendar")),
            _ => {
                if let ([_, (_, inner)], Some(event)) = (open.as_slice(), events.last_mut())
                    && inner == "VEVENT"
                {
                    event.add(line, problems);
                }
                None
            }
        };
        if let Some(phrase) = wrong {
            problems.tell(&Spot::at(Place::Line(line.number)), None, phrase);
            return None;
        }
    }
    let wrong = match open.last() {
        Some((number, name)) => Some((*number, Phrase::new("ics-open-end").with("name", name))),
        None => lines.is_empty().then(|| (1, Phrase::new("ics-no-calendar"))),
    };
    if let Some((number, phrase)) = wrong {
        problems.tell(&Spot::at(Place::Line(number)), None, phrase);
        return None;
    }
    Some(events)
}

/// Opens a component; what is wrong with that.
fn begin(
    open: &mut Vec<(u64, String)>,
    events: &mut Vec<Event<'_>>,
    number: u64,
    name: String,
) -> Option<Phrase> {
    let is_calendar = name == "VCALENDAR";
    if open.is_empty() && !is_calendar {
        return Some(Phrase::new("ics-no-calendar"));
    }
    let in_itself = is_calendar || name == "VEVENT";
    if open.len() >= DEPTH_LIMIT || (in_itself && open.iter().any(|(_, outer)| *outer == name)) {
        return Some(Phrase::new("ics-nested").with("name", name));
    }
    if open.len() == 1 && name == "VEVENT" {
        events.push(Event { line: number, name: CleanLine::default(), properties: Vec::new() });
    }
    open.push((number, name));
    None
}

/// The name of a line's property and, for those that open and close components, its value.
fn keyword(text: &str) -> (&'static str, String) {
    let (name, value) = text.split_once(':').unwrap_or((text, ""));
    let known = ["BEGIN", "END"].into_iter().find(|word| name.trim().eq_ignore_ascii_case(word));
    match known {
        Some(word) => (word, value.trim().to_uppercase().chars().take(64).collect()),
        None => ("", String::new()),
    }
}

impl<'a> Event<'a> {
    /// Where it begins, for what is wrong with it as a whole.
    pub(super) fn spot(&self) -> Spot {
        Spot::at(Place::Line(self.line))
    }

    fn add(&mut self, line: &'a Line, problems: &mut Problems) {
        let name = line.text.split([':', ';']).next().unwrap_or_default();
        let Some(known) = READ.iter().find(|known| name.eq_ignore_ascii_case(known)) else {
            return;
        };
        let spot = Spot::new(Place::Line(line.number), known);
        let Ok(mut property) = Property::try_from(line.text.as_str()) else {
            problems.wrong(&spot, &line.text, Phrase::new("ics-line"));
            return;
        };
        if !MANY.contains(known) && self.find(known).is_some() {
            problems.wrong(&spot, property.val.as_str(), Phrase::new("ics-twice").with("name", known));
            return;
        }
        property.name = (*known).into();
        if *known == "SUMMARY" {
            // Only what stands in capitals was unescaped already.
            let text = match name == *known {
                true => property.val.clone(),
                false => property.val.clone().unescape_text(),
            };
            match CleanLine::new(text.as_str()) {
                Ok(clean) => self.name = clean,
                Err(error) => {
                    let phrase =
                        Phrase::new("ics-long-name").with("length", error.length).with("limit", error.limit);
                    problems.tell(&spot, None, phrase);
                }
            }
        }
        self.properties.push((line.number, property));
    }

    fn find(&self, name: &str) -> Option<(u64, &str)> {
        let mut properties = self.properties.iter();
        let (line, property) = properties.find(|(_, property)| property.name.as_str() == name)?;
        Some((*line, property.val.as_str().trim()))
    }

    /// Tells that a property of it is wrong.
    fn wrong(&self, name: &'static str, line: u64, value: &str, key: &str, problems: &mut Problems) {
        let phrase = Phrase::new(key).with("event", &self.name);
        problems.wrong(&Spot::new(Place::Line(line), name), value, phrase);
    }

    /// What it means. `None`: what is wrong with it is told.
    pub(super) fn read(&self, problems: &mut Problems) -> Option<Reading> {
        if self.find("STATUS").is_some_and(|(_, status)| status.eq_ignore_ascii_case("CANCELLED")) {
            return Some(Reading::LeftOut(Reason::Cancelled));
        }
        let Some((line, start)) = self.find("DTSTART") else {
            problems.tell(&self.spot(), None, Phrase::new("ics-no-start").with("event", &self.name));
            return None;
        };
        if is_timed(start) {
            let rule = self.find("RRULE").filter(|(_, rule)| rule::is_too_frequent(rule));
            let Some((line, rule)) = rule else {
                return Some(Reading::LeftOut(Reason::Timed));
            };
            self.wrong("RRULE", line, rule, "ics-rule-frequency", problems);
            return None;
        }
        let Some(start) = date(start) else {
            self.wrong("DTSTART", line, start, "ics-date", problems);
            return None;
        };
        if self.name.is_empty() {
            problems.tell(&self.spot(), None, Phrase::new("ics-no-name"));
            return None;
        }
        self.dates(start, problems).map(Reading::Dates)
    }

    fn dates(&self, start: NaiveDate, problems: &mut Problems) -> Option<Vec<NaiveDate>> {
        for name in UNSUPPORTED {
            if let Some((line, value)) = self.find(name) {
                self.wrong(name, line, value, "ics-unsupported", problems);
                return None;
            }
        }
        let length = self.length(start, problems)?;
        let left_out = self.left_out(problems)?;
        let starts = match self.find("RRULE") {
            None => vec![start],
            Some((line, text)) => match Yearly::read(text, start) {
                Ok(rule) => rule.dates(start, *holidays::YEARS.end()),
                Err(key) => {
                    self.wrong("RRULE", line, text, key, problems);
                    return None;
                }
            },
        };
        // No event lasts longer than a year, so one that started earlier is over.
        let starts = starts.into_iter().filter(|start| start.year() + 2 > *holidays::YEARS.start());
        let starts = starts.filter(|start| !left_out.contains(start));
        let days =
            |start: NaiveDate| (0..length).filter_map(move |day| start.checked_add_days(Days::new(day)));
        Some(starts.flat_map(days).collect())
    }

    /// How many days it lasts.
    fn length(&self, start: NaiveDate, problems: &mut Problems) -> Option<u64> {
        let (name, line, value, length) = match (self.find("DTEND"), self.find("DURATION")) {
            (Some((line, value)), _) => {
                let days = date(value).map(|end| (end - start).num_days().max(i64::from(end == start)));
                ("DTEND", line, value, days.ok_or("ics-date"))
            }
            (None, Some((line, value))) => ("DURATION", line, value, duration(value).ok_or("ics-duration")),
            (None, None) => return Some(1),
        };
        let checked = length.and_then(|days| match u64::try_from(days) {
            Err(_) | Ok(0) => Err("ics-ends-before"),
            Ok(days) if days > LENGTH_LIMIT => Err("ics-too-long"),
            Ok(days) => Ok(days),
        });
        match checked {
            Ok(days) => Some(days),
            Err(key) => {
                self.wrong(name, line, value, key, problems);
                None
            }
        }
    }

    /// The dates that its rule leaves out.
    fn left_out(&self, problems: &mut Problems) -> Option<Vec<NaiveDate>> {
        let mut dates = Vec::new();
        for (line, property) in &self.properties {
            if property.name.as_str() != "EXDATE" {
                continue;
            }
            for value in property.val.as_str().split(',') {
                let Some(date) = date(value.trim()) else {
                    self.wrong("EXDATE", *line, value, "ics-date", problems);
                    return None;
                };
                dates.push(date);
            }
        }
        Some(dates)
    }
}

/// A date: `20261224`.
pub(super) fn date(text: &str) -> Option<NaiveDate> {
    let is_date = text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit());
    NaiveDate::parse_from_str(text, "%Y%m%d").ok().filter(|_| is_date)
}

/// Whether a time of day follows: `20261224T090000`.
fn is_timed(text: &str) -> bool {
    text.split_once(['T', 't']).is_some_and(|(day, time)| date(day).is_some() && time.len() >= 6)
}

/// Whole days or weeks: `P2D`, `P1W`.
fn duration(text: &str) -> Option<i64> {
    let text = text.strip_prefix('+').unwrap_or(text).strip_prefix('P')?;
    let (digits, days) = match (text.strip_suffix('D'), text.strip_suffix('W')) {
        (Some(digits), _) => (digits, 1),
        (None, Some(digits)) => (digits, 7),
        (None, None) => return None,
    };
    let count: u16 = digits.parse().ok()?;
    Some(i64::from(count) * days)
}
