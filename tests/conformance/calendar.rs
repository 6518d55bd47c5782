//! Operations on calendars.

use crate::{Verdict, instant, instant_json, text};
use loket::domain::Instant;
use loket::domain::calendar::{Calendar, CalendarSpec, Period, resolve};
use loket::domain::offering::{Hours, WeeklyHours};
use loket::domain::text::CleanLine;
use serde_json::{Value, json};
use std::sync::Arc;

/// Runs one case. Only those tagged `extra` are skipped: working days, of which others have three conventions.
pub(crate) fn verdict(case: &Value) -> Verdict {
    let tagged = case["tags"].as_array().is_some_and(|tags| tags.contains(&json!("extra")));
    // The schema calls all of these extra, but not every case says so.
    if tagged || text(&case["op"]).contains("business_days") {
        return Verdict::Skipped("extra: Loket reckons in open time, not in working days");
    }
    let answer = answer(case);
    let accepted = case["accept"].as_array().is_some_and(|all| all.contains(&answer));
    if answer == case["expect"] || accepted {
        return Verdict::Passed;
    }
    Verdict::Wrong(format!("{}: {answer}, not {}", case["in"], case["expect"]))
}

fn answer(case: &Value) -> Value {
    let given = &case["in"];
    let op = text(&case["op"]);
    if op == "resolve_local" {
        return instant_json(resolve_local(given));
    }
    let calendar = Calendar::new(spec(&case["calendar"]));
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

/// The hours of a case.
pub(crate) fn spec(given: &Value) -> CalendarSpec {
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
    CalendarSpec {
        zone: text(&given["time_zone"]).parse().expect("an IANA zone"),
        weekly,
        holidays: Arc::new(
            holidays.map(|date| (text(date).parse().expect("a date"), CleanLine::cut("Holiday"))).collect(),
        ),
        breaks: dated("breaks"),
        shifts: dated("shifts"),
    }
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
