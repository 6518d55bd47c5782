//! Checklists of the desk's own, and what Microsoft reports, from the command line.

use super::bench::{Bench, ticket_new};
use serde_json::{Value, json};
use std::fs;

const LIST: &str = include_str!("../../../assets/checklists/m365.toml");

fn write(bench: &Bench, name: &str, text: &str) {
    let path = bench.desk().join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// The ids of a ticket's checklist.
fn steps(bench: &Bench, number: &str) -> Vec<String> {
    let ticket = bench.run(&["ticket", "show", number, "--json"]).good().json();
    let steps = ticket["checklist"].as_array().unwrap();
    steps.iter().map(|step| step["id"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn own_checklists_take_the_place_of_built_in_ones() {
    let bench = Bench::new();
    bench.run(&ticket_new("fabrikam", "x")).good();
    assert!(steps(&bench, "1").contains(&"dns-network".to_owned()));
    bench.run(&["host", "--stop"]).good();

    write(&bench, "checklists/m365.toml", &LIST.replace("\"dns-network\"", "\"cable\""));
    let check = bench.run(&["config", "check"]).good();
    assert!(check.err.contains("is right"), "{}", check.err);
    let now = steps(&bench, "1");
    assert!(now.contains(&"cable".to_owned()) && !now.contains(&"dns-network".to_owned()), "{now:?}");
}

#[test]
fn a_wrong_own_checklist_is_told_with_its_place_and_the_built_in_one_is_used() {
    let bench = Bench::new();
    bench.run(&ticket_new("fabrikam", "x")).good();
    bench.run(&["host", "--stop"]).good();
    let wrong =
        LIST.replace("\"dns-network\"", "\"cable\"").replace("id = \"phone-app\"", "id = \"phone app\"");
    let line = wrong.lines().position(|line| line.contains("phone app")).unwrap() + 1;
    write(&bench, "checklists/m365.toml", &wrong);
    write(&bench, "vehicles/psi.toml", "rank = 3\ncolour = 5\n");

    let place = format!("m365.toml:{line}");
    let check = bench.run(&["config", "check"]);
    assert_eq!(check.code, Some(2), "{}", check.err);
    assert!(check.err.contains(&format!("{place}:1: 'phone app' cannot be an id")), "{}", check.err);
    assert!(check.err.contains("psi.toml:2:1: "), "{}", check.err);
    let check = bench.run(&["config", "check", "--json"]).json();
    assert_eq!(check["problems"].as_array().unwrap().len(), 2, "{check}");
    assert_eq!(check["problems"][0]["line"], line);
    assert!(check["problems"][0]["file"].as_str().unwrap().ends_with("checklists/m365.toml"));

    // Whoever starts the host is told, and so is everybody who asks; in the language of who asks.
    let first = bench.run(&["ticket", "list"]).good();
    assert!(first.err.contains(&place) && first.err.contains("What is built in is used"), "{}", first.err);
    let status = bench.run(&["status", "--lang", "nl"]).good();
    assert!(status.out.contains(&place) && status.out.contains("kan geen id zijn"), "{}", status.out);
    let status = bench.run(&["status", "--json"]).good().json();
    assert_eq!(status["notices"].as_array().unwrap().len(), 2, "{status}");
    assert!(steps(&bench, "1").contains(&"dns-network".to_owned()));
    let log = fs::read_to_string(bench.desk().join("host.log")).unwrap();
    assert!(log.contains(&place), "{log}");
}

#[test]
fn own_vehicles_can_be_held_as_plans_and_say_their_own_words() {
    let bench = Bench::new();
    bench.run(&ticket_new("fabrikam", "x")).good();
    bench.run(&["host", "--stop"]).good();
    let vehicle = r#"id = "night_watch"
rank = 5
party = "supplier"
about = { source = "Contract 12, 2026", confidence = "A" }
plan = { source = "Contract 12, 2026", confidence = "A" }
text = { en = "Night Watch takes faults at night.", nl = "Night Watch neemt storingen 's nachts aan." }
names = [{ text = "Night Watch", source = "Contract 12, 2026", confidence = "A" }]
portals = [{ text = "Telephone 12", source = "Contract 12, 2026", confidence = "A" }]

[[rules]]
effect = "checks"
text = { en = "Ask for Joe.", nl = "Vraag naar Joe." }
source = "Contract 12, 2026"
confidence = "A"
"#;
    let config = bench.desk().join("config.toml");
    let text = fs::read_to_string(&config).unwrap();
    let held = "plans = [{ id = \"night_watch\", from = \"2020-01-01\" }]\n\n[desk]\n";
    fs::write(&config, text.replacen("[desk]\n", held, 1)).unwrap();
    let check = bench.run(&["config", "check"]);
    assert!(check.code == Some(2) && check.err.contains("night_watch"), "{}", check.err);

    write(&bench, "vehicles/night_watch.toml", vehicle);
    bench.run(&["config", "check"]).good();
    let verdicts = bench.run(&["case", "verdicts", "1", "--json", "--lang", "nl"]).good().json();
    let verdict = verdicts.as_array().unwrap().iter().find(|verdict| verdict["vehicle"] == "night_watch");
    let verdict = verdict.unwrap_or_else(|| panic!("{verdicts}"));
    assert_eq!((&verdict["name"], &verdict["open"]), (&json!("Night Watch"), &json!(true)));
    let texts: Vec<&str> = verdict["reasons"]
        .as_array()
        .unwrap()
        .iter()
        .map(|reason| reason["text"].as_str().unwrap())
        .collect();
    assert!(
        texts.contains(&"Vraag naar Joe.") && texts.contains(&"Night Watch neemt storingen 's nachts aan.")
    );
    let page = bench.run(&["case", "verdicts", "1"]).good().out;
    assert!(page.contains("Ask for Joe."), "{page}");
}

#[test]
fn a_health_issue_comes_in_is_linked_and_taken_away() {
    let bench = Bench::new();
    bench.run(&ticket_new("fabrikam", "Mail is late")).good();
    let mut body: Value = serde_json::from_str(include_str!("../fixtures/service_health.json")).unwrap();
    body["value"][0]["isResolved"] = json!(false);
    body["value"][0]["endDateTime"] = Value::Null;
    let file = bench.desk().join("issues.json");
    fs::write(&file, format!("\u{feff}{body}")).unwrap();
    let file = file.display().to_string();

    let nothing = bench.run(&["health"]).good();
    assert!(nothing.out.is_empty() && nothing.err.contains("--all"), "{}", nothing.err);
    let dry = bench.run(&["import", &file, "--dry-run", "--json"]).good().json();
    assert_eq!(
        (&dry["changes"][0]["what"], &dry["changes"][0]["kind"]),
        (&json!("health_issue"), &json!("add"))
    );
    let import = bench.run(&["import", &file]).good();
    assert!(
        import.out.contains("EX654321") && import.err.contains("nextLink"),
        "{}{}",
        import.out,
        import.err
    );
    let again = bench.run(&["import", &file, "--json"]).good().json();
    assert_eq!(again["changes"], json!([]));

    let listed = bench.run(&["health", "--json"]).good().json();
    assert_eq!(listed[0]["id"], "EX654321");
    for name in "id title service family feature class status resolved started_at ended_at changed_at impact customers".split(' ') {
        assert!(listed[0].get(name).is_some(), "no {name} in {listed}");
    }
    let shown = bench.run(&["ticket", "show", "1"]).good().out;
    assert!(shown.contains("Reported by Microsoft") && shown.contains("EX654321"), "{shown}");

    let linked = bench.run(&["ticket", "link", "1", "ex654321", "--json"]).good().json();
    assert_eq!(linked["conclusion"], json!({"conclusion": "known_incident", "step": "service-health"}));
    assert_eq!(
        (&linked["issues"][0]["id"], &linked["issues"][0]["linked"]),
        (&json!("EX654321"), &json!(true))
    );
    let shown = bench.run(&["ticket", "show", "1"]).good().out;
    assert!(shown.contains("→ EX654321") && shown.contains("known at Microsoft"), "{shown}");

    let unlinked = bench.run(&["ticket", "link", "1", "--none", "--json"]).good().json();
    assert_eq!((&unlinked["conclusion"], &unlinked["issues"][0]["linked"]), (&Value::Null, &json!(false)));
    assert_eq!(bench.run(&["ticket", "link", "1", "EX999999"]).code, Some(4));
    assert_eq!(bench.run(&["ticket", "link", "1"]).code, Some(2));
    assert_eq!(bench.run(&["ticket", "link", "1", "EX654321", "--none"]).code, Some(2));
}

#[test]
fn a_relationship_without_roles_says_so() {
    let bench = Bench::new();
    let body = json!({
        "@odata.context":
            "https://graph.microsoft.com/v1.0/tenantRelationships/$metadata#delegatedAdminRelationships",
        "value": [{
            "id": "r-1",
            "displayName": "Support",
            "customer": {"tenantId": "3b0c7a52-6f1e-4c1d-9a58-0d5c6a4e1f03"},
            "accessDetails": {"unifiedRoles": []},
            "status": "active",
            "autoExtendDuration": "P180D",
        }],
    });
    bench.run(&["import", &bench.file("gdap.json", &body.to_string())]).good();
    let page = bench.run(&["customer", "show", "fabrikam"]).good().out;
    let row = page.lines().find(|line| line.contains("Support ")).unwrap();
    assert!(row.ends_with("; no roles"), "{row}");
    let page = bench.run(&["customer", "show", "fabrikam", "--lang", "nl"]).good().out;
    assert!(page.contains("; geen rollen"), "{page}");
}
