//! A new user's first hours: a desk, customers, a call in the night, diagnosis, hand-over, and a restart.

use super::bench::{Bench, ticket_new};
use serde_json::Value;

const CUSTOMERS: &str = "Microsoft ID;Company name;Primary domain name;Relationship\r\n\
    11111111-aaaa-4bbb-8ccc-000000000001;Straits Container Lines;straits.example;Cloud Reseller\r\n\
    11111111-aaaa-4bbb-8ccc-000000000002;Nordlys Energi;nordlys.example;Cloud Reseller\r\n";

const HOURS: &str = r#"name = "Business hours"
time_zone = "Asia/Singapore"
holidays = { 2026-11-19 = "Company day" }
support = [{ topic = "technical" }]
contact = [{ method = "phone", address = "+65 5550 1000", direction = "both" }, { method = "email", address = "d@desk.example" }]

[hours]
mon = ["09:00-17:00"]
tue = ["09:00-17:00"]
wed = ["09:00-17:00"]
thu = ["09:00-17:00"]
fri = ["09:00-17:00"]

[targets]
A = { first_response = "1h", resolution = "8h" }
B = { first_response = "4h", resolution = "16h" }
C = { first_response = "8h", resolution = "40h" }
"#;

#[test]
fn from_an_export_to_an_escalated_ticket() {
    // Wednesday 03:00 in Singapore; Thursday is closed.
    let mut bench = Bench::at("2026-11-17T19:00:00Z");
    let customers = bench.file("Customers.csv", CUSTOMERS);
    bench.run(&["import", &customers]).good();
    let hours = bench.file("hours.toml", HOURS);
    bench.run(&["customer", "offering", "straits", "--file", &hours]).good();
    takes_a_call_at_night(&bench);
    diagnoses(&bench);
    hands_over(&bench);
    bench.run(&["host", "--stop"]).good();
    bench.host_at(&[]);
    let ticket = bench.run(&["ticket", "show", "1", "--json"]).good().json();
    assert_eq!(ticket["status"], "waiting_vendor");
    assert_eq!(ticket["cases"][0]["number"], "2611180040001234");
    assert!(ticket["timeline"].as_array().unwrap().len() >= 5, "{ticket}");
    let status = bench.run(&["status", "--json"]).good().json();
    assert_eq!(status["clock"]["simulated"], true);
    assert!(status["clock"]["now"].as_str().unwrap().starts_with("2026-11-17T19:"), "{status}");
    bench.run(&["host", "--stop"]).good();
    std::fs::remove_dir_all(bench.desk().join("store")).unwrap();
    let ran = bench.run(&["ticket", "show", "1", "--json"]).good();
    assert!(ran.err.contains("rebuilt from the journal"), "{}", ran.err);
    assert_eq!(ran.json(), ticket);
    let ran = bench.run(&["ticket", "show", "1", "--json"]).good();
    assert_eq!(ran.err, "", "told once, by the command that started the host");
}

fn takes_a_call_at_night(bench: &Bench) {
    let ran = bench.run(&ticket_new("straits", "Bookings cannot be mailed")).good();
    assert_eq!(ran.out, "1\n");
    // The notice speaks in the user's own zone: nine in Singapore is two in Amsterdam.
    assert!(ran.err.contains("Wed 2026-11-18 02:00 CET"), "{}", ran.err);
    let ticket = bench.run(&["ticket", "show", "1", "--json"]).good().json();
    assert_eq!(ticket["clocks"][0]["start"], "2026-11-18T01:00:00Z");
    assert_eq!(ticket["next_deadline"]["due"], "2026-11-18T05:00:00Z");
    // Sixteen hours: eight on Wednesday, none on the holiday, eight on Friday.
    assert_eq!(ticket["clocks"][1]["due"], "2026-11-20T09:00:00Z");
    let page = bench.run(&["ticket", "show", "1"]).good().out;
    assert!(page.contains("Wed 2026-11-18 13:00 +08") && page.contains("closed until"), "{page}");
}

fn diagnoses(bench: &Bench) {
    bench.run(&["ticket", "take", "1"]).good();
    let ticket = bench.run(&["ticket", "show", "1", "--json"]).good().json();
    for step in ticket["checklist"].as_array().unwrap() {
        let id = step["id"].as_str().unwrap();
        let answer = match (step["choices"][0]["id"].as_str(), step["form"].as_str()) {
            (Some(choice), _) => format!("{choice}, looked at it"),
            (None, Some("instant")) => "2026-11-18 08:55, says the customer".to_owned(),
            (None, Some("correlation_id")) => "615112a4-91d0-4f9a-8a2e-2f3d10c0a001".to_owned(),
            (None, _) => "looked at it".to_owned(),
        };
        bench.run(&["ticket", "check", "1", id, "--done", &answer]).good();
    }
    let ticket = bench.run(&["ticket", "show", "1", "--json"]).good().json();
    assert!(ticket["checklist"].as_array().unwrap().iter().all(|step| step["finding"] == "done"), "{ticket}");
    assert_eq!(ticket["conclusion"]["conclusion"], "beyond");
    let start = ticket["checklist"].as_array().unwrap().iter().find(|step| step["id"] == "start-time");
    // The desk's clock is Singapore's or Amsterdam's, as configured: it is written down in UTC.
    assert!(start.unwrap()["answer"].as_str().unwrap().ends_with("Z, says the customer"));
    let page = bench.run(&["ticket", "show", "1"]).good().out;
    assert!(page.contains("beyond what we can solve") && page.contains("not needed"), "{page}");
}

fn hands_over(bench: &Bench) {
    let verdicts = bench.run(&["case", "verdicts", "1", "--json"]).good().json();
    let open = |verdict: &&Value| verdict["open"] == true;
    let vehicle = verdicts.as_array().unwrap().iter().find(open).expect("a vehicle is open");
    let vehicle = vehicle["vehicle"].as_str().unwrap();
    let package = bench.run(&["case", "package", "1"]).good().out;
    assert!(package.contains("Bookings cannot be mailed") && package.contains('#'), "{package}");
    let open = ["case", "open", "1", "--vehicle", vehicle, "--number", "2611180040001234"];
    let ran = bench.run(&open).good();
    assert!(ran.err.contains("Ticket 1: waiting for supplier"), "{}", ran.err);
    let cases = bench.run(&["case", "list", "--json"]).good().json();
    assert_eq!(cases[0]["ticket"], 1);
    bench
        .run(&["case", "update", "2611180040001234", "--status", "attention-needed", "They ask for a trace"])
        .good();
}

#[test]
fn the_next_ticket_is_taken_and_said_to_be_first_for_a_reason() {
    // Tuesday 11:00 in Amsterdam.
    let bench = Bench::at("2026-11-17T10:00:00Z");
    bench.add_customers();
    let next = |filter: &[&str]| bench.run(&[&["ticket", "next"][..], filter].concat());
    let none = next(&[]);
    assert_eq!((none.code, none.out.as_str()), (Some(4), ""), "{}", none.err);
    bench.ticket("Mail is down");
    bench.ticket("Printer is on fire");
    let listed = bench.run(&["ticket", "list", "--sort", "reachable"]).good();
    assert!(listed.out.contains("Open time left"), "{}", listed.out);
    let taken = next(&["printer"]).good();
    assert_eq!(taken.out, "2\n");
    assert!(taken.err.contains("It comes first because"), "{}", taken.err);
    assert_eq!(next(&["printer"]).code, Some(4));
    let taken = bench.run(&["ticket", "next", "--json"]).good().json();
    assert_eq!((&taken["number"], &taken["status"]), (&Value::from(1), &Value::from("open")));
}
