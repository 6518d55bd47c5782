//! The JSON that others read: the names of DESIGN 5, instants in UTC, lists as arrays.

use super::bench::{Bench, ticket_new};
use rstest::rstest;
use serde_json::Value;

fn names(value: &Value) -> Vec<&str> {
    value.as_object().unwrap().keys().map(String::as_str).collect()
}

fn has(value: &Value, wanted: &str) {
    let found = names(value);
    for name in wanted.split(' ') {
        assert!(found.contains(&name), "no '{name}' in {found:?}");
    }
}

fn is_utc(value: &Value) -> bool {
    value
        .as_str()
        .is_some_and(|text| text.ends_with('Z') && chrono::DateTime::parse_from_rfc3339(text).is_ok())
}

const TICKET: &str = "number title customer tenant topic service nature severity status assignee created_at via \
                      next_deadline clocks";

#[test]
fn tickets_have_stable_names() {
    let bench = Bench::new();
    let new = bench.run(&[&ticket_new("fabrikam", "x")[..], &["--json"]].concat()).good().json();
    let shown = bench.run(&["ticket", "show", "1", "--json"]).good().json();
    let listed = bench.run(&["ticket", "list", "--json"]).good().json();
    let exported = bench.run(&["export", "tickets", "--format", "json"]).good().json();
    for ticket in [&new, &shown, &listed[0], &exported[0]] {
        has(ticket, TICKET);
        has(&ticket["next_deadline"], "clock due breached");
        has(&ticket["clocks"][0], "clock start due met_at breached paused manual reckoned warn_at press_at");
        has(ticket, "reach left_s pace");
        has(&ticket["reach"], "now changes_at last_chance");
        assert!(ticket["reach"]["now"].is_boolean() && ticket["left_s"].is_i64(), "{ticket}");
        assert!(is_utc(&ticket["created_at"]) && is_utc(&ticket["next_deadline"]["due"]), "{ticket}");
        assert_eq!(ticket["number"], 1);
        assert_eq!(ticket["severity"], "B");
        assert_eq!(ticket["service"], "m365");
        assert_eq!(ticket["assignee"], Value::Null);
    }
    let reachable = bench.run(&["ticket", "list", "--sort", "reachable", "--json"]).good().json();
    assert_eq!(reachable.as_array().unwrap().len(), 1);
    has(&shown, "description contact waiting time_zone checklist cases timeline");
    has(&shown["timeline"][0], "seq at actor text body");
    has(&shown["checklist"][0], "id text kind gate source finding answer");
}

#[test]
fn customers_have_stable_names() {
    let bench = Bench::new();
    let listed = bench.run(&["customer", "list", "--json"]).good().json();
    let shown = bench.run(&["customer", "show", "fabrikam", "--json"]).good().json();
    for customer in [&listed[0], &shown] {
        has(customer, "tenant name alias domain country time_zone subscriptions offering");
        assert!(customer["subscriptions"].is_array());
        assert_eq!(customer["offering"], Value::Null);
    }
    assert_eq!(shown["days"].as_array().unwrap().len(), 14);
    has(&shown["days"][0], "date windows holiday special clock_change");
}

#[rstest]
#[case("en")]
#[case("nl")]
fn verdicts_answer_for_every_vehicle_in_the_users_language(#[case] lang: &str) {
    let bench = Bench::new();
    bench.ticket("x");
    let ran = bench.run(&["case", "verdicts", "1", "--json", "--lang", lang]).good();
    let verdicts = ran.json();
    let verdicts = verdicts.as_array().unwrap();
    assert!(verdicts.len() >= 10, "{}", verdicts.len());
    for verdict in verdicts {
        has(verdict, "vehicle name open reasons portal");
        assert!(verdict["open"].is_boolean());
        for reason in verdict["reasons"].as_array().unwrap() {
            has(reason, "text source confidence");
            let text = reason["text"].as_str().unwrap();
            assert!(text.contains(' ') && !text.starts_with("reason-"), "{text}");
        }
    }
}

#[test]
fn the_package_is_wrapped_in_json_and_bare_without() {
    let bench = Bench::new();
    bench.ticket("Mail is down");
    let package = bench.run(&["case", "package", "1", "--vehicle", "csp_technical", "--json"]).good().json();
    has(&package, "number vehicle name portal link missing markdown");
    let bare = bench.run(&["case", "package", "1", "--vehicle", "csp_technical"]).good();
    assert_eq!(bare.out.trim_end(), package["markdown"].as_str().unwrap().trim_end());
    assert!(bare.out.contains("Mail is down"), "{}", bare.out);
}

#[test]
fn the_status_has_stable_names() {
    let bench = Bench::new();
    let status = bench.run(&["status", "--json"]).good().json();
    has(&status, "desk host clients seq tickets clock store journal");
    has(&status["host"], "pid version uptime_s");
    has(&status["tickets"], "open closed");
    has(&status["clock"], "now simulated");
    assert!(status["store"]["bytes"].is_u64() && status["journal"]["bytes"].is_u64());
    assert!(is_utc(&status["clock"]["now"]));
    assert_eq!(status["clock"]["simulated"], false);
    assert!(status["clients"].as_u64() >= Some(1), "{status}");
}

#[test]
fn explanations_have_stable_names() {
    let bench = Bench::new();
    bench.ticket("x");
    bench.run(&["sla", "deadline", "1", "--clock", "resolution", "--due", "400d", "--why", "agreed"]).good();
    bench.run(&["ticket", "wait", "1", "--reason", "the log"]).good();
    let all = bench.run(&["sla", "explain", "1", "--json"]).good().json();
    has(&all, "number title customer time_zone explanations");
    assert_eq!(all["explanations"].as_array().unwrap().len(), 2);
    let one = bench.run(&["sla", "explain", "1", "--clock", "resolution", "--json"]).good().json();
    let explanation = &one["explanations"][0];
    has(explanation, "clock start due target_s manual reckoned met_at breached paused used_s spans");
    assert_eq!((&explanation["clock"], &explanation["due"]), (&"resolution".into(), &explanation["manual"]));
    let spans = explanation["spans"].as_array().unwrap();
    for span in spans {
        has(span, "from to ground counted_s sum_s ahead");
        assert!(is_utc(&span["from"]) && is_utc(&span["to"]), "{span}");
    }
    let waits: Vec<&Value> = spans.iter().filter(|span| span["ground"] == "waiting_customer").collect();
    assert!(!waits.is_empty() && waits.iter().all(|span| span["reason"] == "the log"), "{one}");
    assert!(waits.iter().all(|span| is_utc(&span["since"])), "{one}");
}

#[test]
fn the_rest_is_json_too() {
    let bench = Bench::new();
    bench.ticket("x");
    let board = bench.run(&["sla", "board", "--json"]).good().json();
    has(&board, "all customers agents next");
    assert_eq!(bench.run(&["case", "list", "--json"]).good().json(), Value::Array(Vec::new()));
    let open = bench.run(&["calendar", "open", "--json"]).good().json();
    has(&open, "at open changes_at time_zone");
    let taken = bench.run(&["ticket", "take", "1", "--json"]).good().json();
    assert_eq!(taken["status"], "open");
    let path = bench.file("c.csv", "Microsoft ID,Company name,Primary domain name\n");
    let imported = bench.run(&["import", &path, "--json"]).good().json();
    has(&imported, "dry_run changes notices");
}
