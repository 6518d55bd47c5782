//! Holiday calendars that an offering names: countries (`NL`), and iCalendar files beside the file that names them.
//!
//! Their dates are written into the offering when it is read, so that a version never moves by itself. What the offering
//! itself says of a date, a holiday or a shift, wins.

use super::offering::by_date;
use super::problem::{Problem, Problems, nearest};
use super::section::{self, Section};
use crate::assets;
use crate::domain::holidays::HolidayCalendar;
use crate::domain::offering::Hours;
use crate::domain::phrase::Phrase;
use crate::domain::text::CleanLine;
use crate::exchange::ics::{self, ClosedDays};
use crate::exchange::import::ImportError;
use chrono::NaiveDate;
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::Path;
use toml::Spanned;

/// The holidays of an offering that is being read.
#[derive(Default)]
pub(super) struct Dates {
    /// The calendars it names.
    pub(super) calendars: Vec<CleanLine>,
    /// Its own holidays; after [`expand`](Self::expand) also those of the calendars.
    pub(super) holidays: BTreeMap<NaiveDate, CleanLine>,
    found: Vec<(CleanLine, ClosedDays)>,
}

/// Reads `holiday_calendars` and `holidays`.
pub(super) fn read(table: &mut Section<'_>, problems: &mut Problems<'_>) -> Dates {
    let mut dates = Dates::default();
    for named in table.each::<Spanned<CleanLine>>("holiday_calendars", problems) {
        let (span, name) = (named.span(), named.into_inner());
        match find(&name, problems.file()) {
            Ok(days) => dates.found.push((name.clone(), days)),
            Err(Missing::Unknown(phrase)) => problems.add(span, phrase),
            Err(Missing::Broken(broken)) => {
                broken.into_iter().for_each(|problem| problems.add_elsewhere(problem));
            }
        }
        dates.calendars.push(name);
    }
    let own = by_date(table, "holidays", problems, |path, value, problems| {
        section::deserialize(path.to_owned(), value, problems).unwrap_or_default()
    });
    dates.holidays = own;
    dates
}

impl Dates {
    /// Adds the dates of the calendars, but those of which the offering itself says something. Tells of events that close
    /// no date.
    pub(super) fn expand(&mut self, shifts: &BTreeMap<NaiveDate, Vec<Hours>>) -> Vec<Phrase> {
        let mut remarks = Vec::new();
        for (calendar, days) in std::mem::take(&mut self.found) {
            for (date, name) in days.dates {
                if !shifts.contains_key(&date) {
                    self.holidays.entry(date).or_insert(name);
                }
            }
            let count = days.left_out.len();
            if count > 0 {
                let phrase = Phrase::new("config-ics-left-out");
                remarks.push(phrase.with("file", calendar).with("count", count));
            }
        }
        remarks
    }
}

/// Why there are no dates of a calendar.
enum Missing {
    /// There is no such country or file.
    Unknown(Phrase),
    /// The file is there and is wrong.
    Broken(Vec<Problem>),
}

fn find(name: &str, named_in: &str) -> Result<ClosedDays, Missing> {
    if !is_file(name) {
        return country(name).map(closed_days).map_err(Missing::Unknown);
    }
    let beside = Path::new(named_in).parent().unwrap_or(Path::new(""));
    file(&beside.join(name)).map_err(|error| match error {
        FileError::Unreadable(phrase) => Missing::Unknown(phrase),
        FileError::Broken(problems) => Missing::Broken(problems),
    })
}

/// Whether a calendar is named as a file and not as a country.
pub fn is_file(name: &str) -> bool {
    let extension = Path::new(name).extension();
    extension.is_some_and(|extension| extension.eq_ignore_ascii_case("ics"))
}

/// The calendar of a country by its code, in any case; else what to write instead.
pub fn country(code: &str) -> Result<&'static HolidayCalendar, Phrase> {
    let known = || assets::calendars().iter();
    let code = code.trim();
    if let Some(calendar) = known().find(|calendar| calendar.country.eq_ignore_ascii_case(code)) {
        return Ok(calendar);
    }
    let codes: Vec<&str> = known().map(|calendar| calendar.country.as_str()).collect();
    let named = |calendar: &&HolidayCalendar| {
        let names = [calendar.name.as_str(), calendar.english.as_str()];
        nearest(code, names).is_some_and(|name| name.len() > 3)
    };
    let near = known().find(named).map(|calendar| calendar.country.as_str());
    let phrase = match near.or_else(|| nearest(code, codes.iter().copied())) {
        Some(near) => Phrase::new("config-country-near").with("near", near),
        None => Phrase::new("config-country"),
    };
    Err(phrase.with("country", code).with("known", codes.join(", ")))
}

fn closed_days(calendar: &HolidayCalendar) -> ClosedDays {
    let named = calendar.holidays().into_iter().map(|(date, holiday)| (date, holiday.name));
    ClosedDays { dates: named.collect(), left_out: Vec::new() }
}

/// Why an iCalendar file was not read.
#[derive(Debug)]
pub enum FileError {
    /// It is not there, or may not be read.
    Unreadable(Phrase),
    /// What is wrong with it.
    Broken(Vec<Problem>),
}

/// The closed days of an iCalendar file.
pub fn file(path: &Path) -> Result<ClosedDays, FileError> {
    let name = path.display().to_string();
    let broken =
        |errors: Vec<ImportError>| FileError::Broken(errors.into_iter().map(Problem::from).collect());
    let bytes = bytes(path).map_err(|error| match error {
        error if error.kind() == ErrorKind::FileTooLarge => broken(ics::too_big(&name)),
        error if error.kind() == ErrorKind::NotFound => {
            FileError::Unreadable(Phrase::new("config-ics-none").with("file", &name))
        }
        error => {
            let phrase = Phrase::new("config-unreadable").with("file", &name);
            FileError::Unreadable(phrase.with("detail", error))
        }
    })?;
    ics::read(&name, &bytes).map_err(broken)
}

/// All of a file, if it is not larger than such files may be.
fn bytes(path: &Path) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let limit = ics::FILE_LIMIT as u64;
    // A pipe has no length, so what comes is counted.
    File::open(path)?.take(limit + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > limit {
        return Err(ErrorKind::FileTooLarge.into());
    }
    Ok(bytes)
}

impl From<ImportError> for Problem {
    fn from(error: ImportError) -> Self {
        let line = usize::try_from(ics::line_of(&error.place)).unwrap_or(usize::MAX);
        Self { file: error.file, line, column: 1, text: error.phrase }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::offering::{parse, parse_with_remarks, standard};
    use rstest::rstest;

    const REST: &str = r#"
        name = "X"
        time_zone = "Europe/Amsterdam"
        support = [{ topic = "technical" }]
        contact = [{ method = "phone", address = "1" }]
        hours = { mon = ["09:00-17:00"] }
        [targets]
        A = { first_response = "1h", resolution = "4h" }
        B = { first_response = "1h", resolution = "4h" }
        C = { first_response = "1h", resolution = "4h" }
    "#;

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn countries_are_written_into_the_holidays() {
        let text = format!("holiday_calendars = [\"nl\", \"Be\"]\n{REST}");
        let offering = parse("x.toml", &text).unwrap();
        assert_eq!(offering.holidays[&date("2026-04-27")].as_str(), "Koningsdag");
        assert_eq!(offering.holidays[&date("2026-12-25")].as_str(), "Eerste kerstdag");
        assert!(offering.holidays.contains_key(&date("2026-07-21")));
        assert_eq!(offering.holiday_calendars.len(), 2);
    }

    #[test]
    fn what_the_offering_says_itself_wins() {
        let own =
            "[holidays]\n2026-12-25 = \"Own\"\n[shifts]\n2026-04-27 = [\"10:00-12:00\"]\n2026-04-06 = []\n";
        let offering = parse("x.toml", &format!("holiday_calendars = [\"NL\"]\n{REST}{own}")).unwrap();
        assert_eq!(offering.holidays[&date("2026-12-25")].as_str(), "Own");
        assert!(!offering.holidays.contains_key(&date("2026-04-27")));
        assert!(offering.shifts[&date("2026-04-06")].is_empty());
    }

    #[rstest]
    #[case("ML", "config-country-near")]
    #[case("Nederland", "config-country-near")]
    #[case("Germany", "config-country-near")]
    #[case("Atlantis", "config-country")]
    #[case("none.ics", "config-ics-none")]
    fn unknown_calendars_are_told_with_their_place(#[case] name: &str, #[case] key: &str) {
        let text = format!("holiday_calendars = [\"NL\",\n \"{name}\"]\n{REST}");
        let problems = parse("x.toml", &text).unwrap_err();
        let told: Vec<(usize, usize, &str)> = problems
            .iter()
            .map(|problem| (problem.line, problem.column, problem.text.key.as_str()))
            .collect();
        assert_eq!(told, [(2, 2, key)]);
    }

    #[test]
    fn files_lie_beside_the_file_that_names_them() {
        let folder = tempfile::tempdir().unwrap();
        let ics = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Our day\nDTSTART;VALUE=DATE:20260302\nEND:VEVENT\n\
                   BEGIN:VEVENT\nSUMMARY:Drinks\nDTSTART:20260303T170000Z\nEND:VEVENT\nEND:VCALENDAR\n";
        std::fs::write(folder.path().join("days.ics"), ics).unwrap();
        let at = folder.path().join("x.toml").display().to_string();
        let text = format!("holiday_calendars = [\"days.ics\"]\n{REST}");
        let (offering, remarks) = parse_with_remarks(&at, &text).unwrap();
        assert_eq!(offering.holidays[&date("2026-03-02")].as_str(), "Our day");
        assert_eq!(offering.holidays.len(), 1);
        assert_eq!(remarks[0].key, "config-ics-left-out");

        std::fs::write(folder.path().join("days.ics"), ics.replace("20260302", "20260231")).unwrap();
        let problems = parse(&at, &text).unwrap_err();
        assert_eq!((problems.len(), problems[0].line, problems[0].text.key.as_str()), (1, 4, "ics-date"));
        assert!(problems[0].file.ends_with("days.ics"));
    }

    #[test]
    fn a_large_file_is_refused_before_it_is_read() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("large.ics");
        std::fs::write(&path, vec![b'x'; 20 * 1024 * 1024]).unwrap();
        let Err(FileError::Broken(problems)) = file(&path) else {
            panic!("it was read");
        };
        assert_eq!(problems[0].text.key, "ics-too-big");
    }

    #[test]
    fn no_calendar_is_no_holiday() {
        assert!(standard().holidays.is_empty());
    }
}
