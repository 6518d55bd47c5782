//! From a draft to a case, what becomes of it, and what can be claimed: as one types it.

use super::bench::Bench;
use rstest::rstest;
use serde_json::{Value, json};

fn names(value: &Value) -> Vec<&str> {
    value.as_array().unwrap().iter().map(|value| value.as_str().unwrap()).collect()
}

/// How each stage stands, in one line.
fn states(way: &Value) -> String {
    let steps = way["stages"].as_array().unwrap().iter();
    let states = steps.map(|step| step["state"].as_str().unwrap());
    format!("{} next {}", states.collect::<Vec<_>>().join(" "), way["next"].as_str().unwrap())
}

/// Answers every step of the checklist that is not evidence, and is not answered.
fn diagnose(bench: &Bench, ticket: &str) {
    let shown = bench.run(&["ticket", "show", ticket, "--json"]).good().json();
    for step in shown["checklist"].as_array().unwrap() {
        let id = step["id"].as_str().unwrap();
        if step["kind"] != "evidence" && step["finding"].is_null() {
            bench.run(&["ticket", "check", ticket, id, "--skip", "not here"]).good();
        }
    }
}

#[test]
fn the_way_to_a_supplier_is_kept_and_shown_whole() {
    // Monday 09:00 in Amsterdam.
    let bench = Bench::at("2026-11-23T08:00:00Z");
    bench.add_customers();
    bench.ticket("Mail is down");
    let draft = |more: &[&str]| {
        let args = [&["case", "draft", "1", "--json"][..], more].concat();
        bench.run(&args).good().json()
    };
    let way = draft(&[]);
    assert_eq!(states(&way), "done open open open open open open next boundary");
    assert_eq!((way["vehicle_chosen"].as_bool(), way["draft"].is_null()), (Some(false), true));
    assert!(!names(&way["open_gates"]).is_empty() && !names(&way["missing"]).is_empty(), "{way}");
    diagnose(&bench, "1");
    let way = draft(&["--vehicle", "csp_technical"]);
    assert_eq!(states(&way), "done done done open open open open next evidence");
    assert_eq!((&way["vehicle"], &way["vehicle_open"]), (&json!("csp_technical"), &json!(true)));
    let way = draft(&["--severity", "a"]);
    assert_eq!(way["draft"], json!({"stage": "severity", "vehicle": "csp_technical", "severity": "A"}));
    assert_eq!((&way["severity"], &way["response"]["minutes"]), (&json!("A"), &json!(120)));
    let page = bench.run(&["case", "draft", "1"]).good().out;
    for said in [
        "Hand-over of ticket 1: Mail is down",
        "→ evidence",
        "binds both sides day and night",
        "within 2 hours, day and night",
        "loket case open 1 --vehicle csp_technical",
    ] {
        assert!(page.contains(said), "no '{said}' in {page}");
    }
    draft(&["--vehicle", "own"]);
    let own = bench.run(&["case", "draft", "1"]).good().out;
    assert!(own.contains("loket ticket resolve 1") && !own.contains("loket case open"), "{own}");
    let shut = draft(&["--vehicle", "isv", "--stage", "routes"]);
    assert_eq!(states(&shut), "done done shut open done open open next routes");
    assert_eq!(draft(&["--discard"])["draft"], Value::Null);
    draft(&["--vehicle", "csp_technical", "--severity", "a", "--stage", "hand-over"]);
    let ran = bench.run(&["case", "open", "1", "--number", "100"]).good();
    assert!(ran.err.contains("Ticket 1: waiting for supplier"), "{}", ran.err);
    let case = bench.run(&["case", "show", "100", "--json"]).good().json();
    assert_eq!((&case["vehicle"], &case["severity"]), (&json!("csp_technical"), &json!("A")));
    assert_eq!(draft(&[])["draft"], Value::Null, "the hand-over is done");
    let dutch = bench.run(&["case", "draft", "1", "--lang", "nl"]).good().out;
    assert!(dutch.contains("Overdracht van ticket 1") && dutch.contains("Case 100 staat al open"), "{dutch}");
}

#[test]
fn a_case_from_its_number_to_its_end() {
    let bench = Bench::at("2026-11-23T08:00:00Z");
    bench.add_customers();
    bench.ticket("Mail is down");
    bench
        .run(&["case", "open", "1", "--vehicle", "csp_technical", "--number", "100", "--severity", "A"])
        .good();
    let lowered = [
        "case",
        "update",
        "100",
        "--severity",
        "B",
        "--by-supplier",
        "--follow-up",
        "2d",
        "24x7 was not kept",
    ];
    let ran = bench.run(&lowered).good();
    assert!(ran.err.contains("Severity A stays only while both sides"), "{}", ran.err);
    assert!(ran.err.contains("Case 100: with the supplier."), "{}", ran.err);
    let listed = bench.run(&["case", "list", "--json"]).good().json();
    assert_eq!((&listed[0]["ball"], &listed[0]["severity"]), (&json!("supplier"), &json!("B")));
    assert!(listed[0]["follow_up"]["at"].as_str().unwrap().starts_with("2026-11-25T08:"), "{listed}");
    assert_eq!(listed[0]["clock"]["target_s"], 4 * 3600);
    let table = bench.run(&["case", "list", "fabrikam"]).good().out;
    for said in ["with the supplier", "#1", "Fabrikam", "Ask again", "Wed 2026-11-25 09:0", "in "] {
        assert!(table.contains(said), "no '{said}' in {table}");
    }
    assert_eq!(bench.run(&["case", "list", "contoso"]).good().out, "");
    bench.run(&["case", "update", "100", "--follow-up", "none", "--status", "attention-needed"]).good();
    let refused = bench.run(&["case", "refund", "100", "--why", "a bug"]);
    assert_eq!(refused.code, Some(1));
    assert!(refused.err.contains("draws on no incident"), "{}", refused.err);
    let ran = bench.run(&["case", "close", "100", "--result", "by-design"]).good();
    assert!(ran.err.contains("Case 100: works as designed."), "{}", ran.err);
    assert!(ran.err.contains("Ticket 1 still waits for the supplier"), "{}", ran.err);
    let page = bench.run(&["case", "show", "100"]).good().out;
    for said in ["CSP", "works as designed", "the supplier made the severity B", "24x7 was not kept"] {
        assert!(page.contains(said), "no '{said}' in {page}");
    }
    let none = bench.run(&["case", "list"]).good();
    assert_eq!((none.out.as_str(), none.err.contains("--all")), ("", true), "{}", none.err);
    let all = bench.run(&["case", "list", "--all", "--json"]).good().json();
    assert_eq!((&all[0]["result"], &all[0]["incident"]), (&json!("by_design"), &Value::Null));
}

#[rstest]
#[case("csv")]
#[case("json")]
#[case("jsonl")]
fn every_column_of_a_case_is_exported(#[case] format: &str) {
    let bench = Bench::new();
    bench.ticket("Mail is down");
    bench.run(&["case", "open", "1", "--vehicle", "signature", "--number", "100"]).good();
    bench.run(&["case", "update", "100", "--follow-up", "2099-01-01", "--ask", "=any news?"]).good();
    let out = bench.run(&["export", "cases", "--format", format]).good().out;
    if format == "csv" {
        let mut rows = out.lines();
        let head = "number,vehicle,customer,ticket,title,severity,status,opened_at,changed_at,closed_at,\
                    customer_name,vehicle_name,ball,assignee,clock_due,clock_met_at,clock_breached,follow_up_at,\
                    follow_up_text,result,incident";
        assert_eq!(rows.next(), Some(head));
        let row = rows.next().unwrap();
        assert!(row.contains(",2098-12-31T23:00:00Z,'=any news?,,true"), "{row}");
        return;
    }
    let row: Value = serde_json::from_str(out.trim().trim_start_matches('[').trim_end_matches(']')).unwrap();
    let told = (&row["number"], &row["ball"], &row["incident"], &row["follow_up"]["text"]);
    assert_eq!(told, (&json!("100"), &json!("supplier"), &json!(true), &json!("=any news?")));
}

#[test]
fn a_claim_is_shown_with_its_days_who_and_evidence_and_explained() {
    let bench = Bench::at("2026-11-23T08:00:00Z");
    bench.add_customers();
    bench.ticket("Mail is down");
    bench.run(&["ticket", "claim", "1", "credit", "--since", "2026-11-20"]).good();
    let ticket = bench.run(&["ticket", "show", "1", "--json"]).good().json();
    let claim = &ticket["claims"][0];
    assert_eq!((&claim["kind"], &claim["due"]), (&json!("sla_credit"), &json!("2027-01-01T00:00:00Z")));
    assert_eq!((&claim["days_left"], &claim["may_claim"]), (&json!(38), &json!(true)));
    assert!(names(&claim["evidence"]).len() >= 5 && claim["source"].is_string(), "{claim}");
    let page = bench.run(&["ticket", "show", "1"]).good().out;
    for said in
        ["service credit: counted from 2026-11-20, last day 2026-12-31 (UTC), 38 days left", "Have at hand"]
    {
        assert!(page.contains(said), "no '{said}' in {page}");
    }
    let explained = bench.run(&["sla", "explain", "1", "--clock", "claim"]).good().out;
    for said in [
        "Money to be asked back from Microsoft",
        "service credit, counted from 2026-11-20",
        "Within 1 month from the end of the billing month",
        "EN23 request-credit.md 2023-05-04 [A]",
    ] {
        assert!(explained.contains(said), "no '{said}' in {explained}");
    }
    assert!(explained.lines().all(|line| line.chars().count() <= 80), "{explained}");
    let json = bench.run(&["sla", "explain", "1", "--clock", "claim", "--json"]).good().json();
    assert!(json.to_string().contains("request-credit"), "{json}");
    let by_hand = ["sla", "deadline", "1", "--clock", "claim", "--due", "60d", "--why", "agreed"];
    let refused = bench.run(&by_hand);
    assert_eq!(refused.code, Some(2));
    assert!(refused.err.contains("Nobody moves the deadline of a claim"), "{}", refused.err);
    bench.run(&["ticket", "settle", "1", "credit", "submitted", "Request 26112300"]).good();
    let settled = bench.run(&["ticket", "show", "1", "--lang", "nl"]).good().out;
    assert!(settled.contains("servicetegoed: ingediend"), "{settled}");
}

#[test]
fn a_ticket_that_is_about_something_else_has_another_checklist() {
    let bench = Bench::new();
    bench.ticket("It is slow");
    let steps = || bench.run(&["ticket", "show", "1", "--json"]).good().json()["checklist"].clone();
    let before = steps();
    let azure = ["ticket", "classify", "1", "--service", "azure", "--nature", "how-to", "--why", "a machine"];
    let ticket = bench.run(&[&azure[..], &["--json"]].concat()).good().json();
    assert_eq!((&ticket["service"], &ticket["nature"]), (&json!("azure"), &json!("how_to")));
    assert_ne!(steps(), before);
    let page = bench.run(&["ticket", "show", "1"]).good().out;
    assert!(page.contains("Is about Technical of Azure now") && page.contains("a machine"), "{page}");
}
