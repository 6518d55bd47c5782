//! The conformance cases of other help desks (schema `csp-sla-conformance/1`), run against the calendar.
//!
//! They lie outside the repository: in `shared/conformance/open` of a folder above it, or where `LOKET_CONFORMANCE`
//! says. Without them the test says so and passes. What is skipped is counted and printed with its reason.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "clippy allows these in tests, and does not take helpers of an integration test for tests"
)]

use loket::domain::Instant;
use loket::domain::calendar::{Calendar, CalendarSpec, Period, resolve};
use loket::domain::offering::{Hours, WeeklyHours};
use loket::domain::text::CleanLine;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

#[test]
fn every_calendar_case_is_answered_right() {
    let Some(folder) = folder() else {
        println!("no conformance cases here: no shared/conformance/open above, no LOKET_CONFORMANCE");
        return;
    };
    let mut tally = Tally::default();
    for file in files(&folder) {
        let text = std::fs::read_to_string(&file).expect("the file can be read");
        let set: Value = serde_json::from_str(&text).expect("the file is JSON");
        assert_eq!(set["schema"], "csp-sla-conformance/1", "{}", file.display());
        for case in set["cases"].as_array().expect("the file has cases") {
            tally.take(case);
        }
    }
    tally.report();
}

fn folder() -> Option<PathBuf> {
    if let Some(named) = std::env::var_os("LOKET_CONFORMANCE") {
        let named = PathBuf::from(named);
        assert!(named.is_dir(), "LOKET_CONFORMANCE={} is no folder", named.display());
        return Some(named);
    }
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().map(|above| above.join("shared/conformance/open")).find(|folder| folder.is_dir())
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).expect("the folder can be listed");
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    files.retain(|file| file.extension().is_some_and(|ending| ending == "json"));
    files.sort();
    assert!(!files.is_empty(), "{} holds no cases", folder.display());
    files
}

/// What came of the cases so far.
#[derive(Default)]
struct Tally {
    passed: BTreeMap<String, usize>,
    skipped: BTreeMap<(String, &'static str), usize>,
    wrong: Vec<String>,
}

impl Tally {
    fn take(&mut self, case: &Value) {
        let op = text(&case["op"]).to_owned();
        if let Some(reason) = reason_to_skip(case) {
            *self.skipped.entry((op, reason)).or_default() += 1;
            return;
        }
        let answer = answer(case);
        let accepted = case["accept"].as_array().is_some_and(|all| all.contains(&answer));
        if answer == case["expect"] || accepted {
            *self.passed.entry(op).or_default() += 1;
        } else {
            let (id, expected) = (text(&case["id"]), &case["expect"]);
            self.wrong.push(format!("{id} {op} {}: {answer}, not {expected}", case["in"]));
        }
    }

    fn report(&self) {
        let passed: usize = self.passed.values().sum();
        let skipped: usize = self.skipped.values().sum();
        for (op, count) in &self.passed {
            println!("  {op}: {count} passed");
        }
        for ((op, reason), count) in &self.skipped {
            println!("  {op}: {count} skipped: {reason}");
        }
        let cases = passed + skipped + self.wrong.len();
        println!("{cases} cases, {passed} passed, {skipped} skipped");
        assert!(self.wrong.is_empty(), "{} wrong:\n{}", self.wrong.len(), self.wrong.join("\n"));
        assert!(passed > 0, "no case was run");
    }
}

fn reason_to_skip(case: &Value) -> Option<&'static str> {
    let extra = case["tags"].as_array().is_some_and(|tags| tags.contains(&json!("extra")));
    match text(&case["op"]) {
        "sla_sequence" | "sla_snapshot" | "sla_elapsed" => {
            Some("the clocks of other products have other rules")
        }
        op if op.contains("business_days") => Some("Loket reckons in open time, not in working days"),
        _ if extra => Some("tagged extra"),
        _ => None,
    }
}

fn answer(case: &Value) -> Value {
    let given = &case["in"];
    let op = text(&case["op"]);
    if op == "resolve_local" {
        return instant_json(resolve_local(given));
    }
    let calendar = calendar(&case["calendar"]);
    let at = || instant(&given["at"]);
    match op {
        "add_business_time" => instant_json(calendar.add(instant(&given["start"]), seconds(given)).unwrap()),
        "subtract_business_time" => {
            instant_json(calendar.subtract(instant(&given["start"]), seconds(given)).unwrap())
        }
        "business_seconds_between" => json!(calendar.between(instant(&given["from"]), instant(&given["to"]))),
        "is_open" => json!(calendar.is_open(at())),
        "is_on_holiday" => json!(calendar.holiday(at()).is_some()),
        "is_on_break" => json!(calendar.on_break(at())),
        "next_open" => instant_json(calendar.next_open(at()).unwrap()),
        "prev_close" => instant_json(calendar.prev_close(at()).unwrap()),
        op => periods(op, &calendar, given),
    }
}

fn periods(op: &str, calendar: &Calendar, given: &Value) -> Value {
    let year = chrono::TimeDelta::days(366);
    let from = instant(&given["from"]);
    let count = given["count"].as_u64().unwrap_or(u64::MAX) as usize;
    let until = || instant(&given["until"]);
    let periods: Vec<Period> = match op {
        "periods_after" => calendar.periods(from, from + year).take(count).collect(),
        "periods_between" => calendar.periods(from, until()).collect(),
        "periods_before" => newest_first(calendar, from - year, from).into_iter().take(count).collect(),
        "periods_between_backward" => newest_first(calendar, until(), from),
        op => panic!("an operation that is not in the schema: {op}"),
    };
    let pairs = periods.iter().map(|period| json!([instant_json(period.from), instant_json(period.to)]));
    pairs.collect()
}

fn newest_first(calendar: &Calendar, from: Instant, until: Instant) -> Vec<Period> {
    let mut periods: Vec<Period> = calendar.periods(from, until).collect();
    periods.reverse();
    periods
}

fn resolve_local(given: &Value) -> Instant {
    let zone = text(&given["time_zone"]).parse().expect("an IANA zone");
    let local = text(&given["local"]);
    let end_of_day = local.ends_with("T24:00:00");
    let local: chrono::NaiveDateTime = local.replace("T24:", "T00:").parse().expect("a local time");
    resolve(zone, local + chrono::TimeDelta::days(end_of_day.into()))
}

fn calendar(given: &Value) -> Calendar {
    let day = |name: &str| hours(&given["weekly"][name]);
    let weekly = WeeklyHours {
        mon: day("mon"),
        tue: day("tue"),
        wed: day("wed"),
        thu: day("thu"),
        fri: day("fri"),
        sat: day("sat"),
        sun: day("sun"),
    };
    let holidays = given["holidays"].as_array().into_iter().flatten();
    let dated = |name: &str| {
        let dates = given[name].as_object().into_iter().flatten();
        dates.map(|(date, list)| (date.parse().expect("a date"), hours(list))).collect()
    };
    Calendar::new(CalendarSpec {
        zone: text(&given["time_zone"]).parse().expect("an IANA zone"),
        weekly,
        holidays: Arc::new(
            holidays.map(|date| (text(date).parse().expect("a date"), CleanLine::cut("Holiday"))).collect(),
        ),
        breaks: dated("breaks"),
        shifts: dated("shifts"),
    })
}

fn hours(list: &Value) -> Vec<Hours> {
    let pairs = list.as_array().into_iter().flatten();
    pairs
        .map(|pair| format!("{}-{}", text(&pair[0]), text(&pair[1])))
        .map(|span| span.parse().expect("an interval"))
        .collect()
}

fn seconds(given: &Value) -> i64 {
    given["seconds"].as_i64().expect("whole seconds")
}

fn instant(value: &Value) -> Instant {
    text(value).parse().expect("an instant")
}

fn instant_json(at: Instant) -> Value {
    json!(at.to_rfc3339_opts(chrono::SecondsFormat::AutoSi, true))
}

fn text(value: &Value) -> &str {
    value.as_str().expect("a text")
}
