//! One line per behaviour: command line → exit code, fragment of standard output, fragment of standard error.

use super::bench::{Bench, Ran, finish, ran, ticket_new};
use rstest::rstest;
use std::process::Stdio;

fn check(ran: &Ran, code: i32, out: &str, err: &str) {
    let all = format!("exit {:?}\n--- out\n{}\n--- err\n{}", ran.code, ran.out, ran.err);
    assert_eq!(ran.code, Some(code), "{all}");
    assert!(ran.out.contains(out), "no '{out}' in standard output; {all}");
    assert!(ran.err.contains(err), "no '{err}' in standard error; {all}");
    if out.is_empty() {
        assert_eq!(ran.out, "", "{all}");
    }
    assert!(!ran.err.contains("Some(") && !ran.err.contains("panicked"), "{all}");
}

fn words(line: &str) -> Vec<&str> {
    line.split(' ').filter(|word| !word.is_empty()).collect()
}

/// No desk anywhere.
#[rstest]
#[case("--version", 0, "loket 0.", "")]
#[case("--help", 0, "demo", "")]
#[case("ticket --help", 0, "Take down a request", "")]
#[case("status", 4, "", "loket init")]
#[case("ticket list", 4, "", "loket demo")]
#[case("host", 4, "", "there is no desk in")]
#[case("host --stop", 4, "", "there is no desk in")]
#[case("config check", 4, "", "there is no desk in")]
#[case("config path", 0, "config.toml", "")]
#[case("config check --config /none.toml", 4, "", "there is no desk in")]
#[case("--lang nl status", 4, "", "er is geen balie")]
#[case("--lang=nl status", 4, "", "er is geen balie")]
#[case("--lang xx status", 2, "", "possible values: en, nl")]
#[case("", 2, "", "the terminal UI needs a terminal")]
#[case("demo", 2, "", "the terminal UI needs a terminal")]
#[case("demo --tickets 0", 2, "", "0 is not in 1..=200000")]
#[case("tiket list", 2, "", "similar")]
#[case("ticket", 2, "", "Usage")]
#[case("ticket show", 2, "", "<TICKET>")]
#[case("ticket show twelve", 2, "", "'twelve' is not a ticket number; write 12 or #12")]
#[case("ticket list --bogus", 2, "", "--bogus")]
#[case("ticket new --customer x", 2, "", "--severity")]
#[case("ticket severity 1 D --why x", 2, "", "possible values: A, B, C")]
#[case("ticket list --status opne", 2, "", "similar value exists: 'open'")]
#[case("ticket check 1 step", 2, "", "--done")]
#[case("ticket check 1 step --done --skip", 2, "", "cannot be used with")]
#[case("ticket assign 1", 2, "", "--nobody")]
#[case("ticket wait 1 --reason x --until soon", 2, "", "'soon' is not a time")]
#[case("ticket remind 1 --at 2d", 2, "", "--text")]
#[case("ticket remind 1 --remove --at 2d --text x", 2, "", "cannot be used with")]
#[case("ticket remind 1", 2, "", "--remove")]
#[case("sla explain 1 --clock resolve", 2, "", "possible values: first_response, response, update")]
#[case("sla deadline 1 --clock resolution --why x", 2, "", "--due")]
#[case("sla deadline 1 --clock resolution --due 2d", 2, "", "--why")]
#[case("sla deadline 1 --clock resolution --due noon --why x", 2, "", "'noon' is not a time")]
#[case("customer edit x", 2, "", "--alias")]
#[case("customer access x", 2, "", "--azure-role")]
#[case("customer access x --azure-role boss", 2, "", "support_request_contributor")]
#[case("customer access x --reseller perhaps", 2, "", "yes")]
#[case("customer edit x --time-zone Europe/Amsterdm", 2, "", "did you mean 'Europe/Amsterdam'")]
#[case("customer add --tenant x --name n --domain d", 2, "", "'x' is not a tenant id")]
#[case("host --clock noon", 2, "", "'noon' is not an instant")]
#[case("host --detach --stop", 2, "", "cannot be used with")]
#[case("case update 100", 2, "", "--status")]
#[case("case update 100 --by-supplier x", 2, "", "--severity")]
#[case("case update 100 --ask x", 2, "", "--follow-up")]
#[case("case update 100 --follow-up soon", 2, "", "'soon' is not a time")]
#[case("case close 100 --result perhaps", 2, "", "workaround")]
#[case("case draft 1 --discard --vehicle isv", 2, "", "--discard")]
#[case("ticket classify 1 --why x", 2, "", "--topic")]
#[case("ticket classify 1 --nature how-to", 2, "", "--why")]
#[case("ticket claim 1 credit", 2, "", "--since")]
#[case("ticket claim 1 refund --since 2026-11-01", 2, "", "sla_credit")]
#[case("case verdicts 1 --on 1.2.2026", 2, "", "'1.2.2026' is not a date; write 2026-11-30")]
#[case("case verdicts 1 --on +262142-12-31", 2, "", "is not a date")]
#[case("calendar hours --from +262142-12-31", 2, "", "is not a time")]
#[case("config path --json", 0, "{\n  \"config\": \"/", "")]
#[case("keys --json", 0, "\"command\": \"open\"", "")]
#[case("import", 2, "", "<FILE>")]
#[case("import /none.json", 4, "", "there is no file '/none.json'")]
#[case("ticket message 1 Hello", 2, "", "--via")]
#[case("ticket callback 1", 2, "", "--by")]
#[case("ticket callback 1 --by whenever", 2, "", "'whenever' is not a time")]
#[case("export cats", 2, "", "possible values: customers, tickets, cases")]
#[case("completions bash", 0, "_loket()", "")]
#[case("completions klingon", 2, "", "klingon")]
#[case("man", 0, ".TH loket 1", "")]
#[case("man ticket new", 0, "\\-\\-customer", "")]
#[case("man tea", 4, "", "there is no command 'tea'")]
#[case("keys", 0, "queue", "")]
#[case("keys --markdown", 0, "|", "")]
fn without_a_desk(#[case] line: &str, #[case] code: i32, #[case] out: &str, #[case] err: &str) {
    check(&Bench::empty().run(&words(line)), code, out, err);
}

/// A desk with three customers and ticket 1.
#[rstest]
#[case("init", 1, "", "already; nothing was changed")]
#[case("config check", 0, "", "config.toml is right")]
#[case("config show", 0, "[partner]", "")]
#[case("config show --json", 0, "\"partner\": {", "")]
#[case("status", 0, "Clients", "")]
#[case("host", 1, "", "desk")]
#[case("host --detach", 0, "", "The host runs.")]
#[case("ticket list", 0, "Fabrikam", "")]
#[case("ticket list --status closed", 0, "", "No ticket fits.")]
#[case("ticket list --quiet --status closed", 0, "", "")]
#[case("ticket list -q --mine", 0, "", "")]
#[case("ticket list --customer contoso", 2, "", "Contoso Brewery")]
#[case("ticket list --customer nobody", 4, "", "nobody")]
#[case("ticket list is:bogus", 2, "", "bogus")]
#[case("ticket show 1", 0, "First ticket", "")]
#[case("ticket show #1", 0, "First ticket", "")]
#[case("ticket show 99", 4, "", "There is no ticket 99.")]
#[case("ticket take 99", 4, "", "There is no ticket 99.")]
#[case("ticket take 1", 0, "", "Ticket 1: open")]
#[case("ticket take 1 --lang nl", 0, "", "Ticket 1: open, bij")]
#[case("ticket resume 1", 1, "", "not waiting")]
#[case("ticket reopen 1 why", 1, "", "not resolved")]
#[case("ticket check 1 no-such-step --done", 4, "", "no-such-step")]
#[case("ticket wait 1 --reason logs --until 2d", 0, "", "waiting for customer")]
#[case("ticket wait 1 --reason logs --until 2020-01-01", 2, "", "past")]
#[case("ticket message 1 --via email Hello", 0, "", "Ticket 1: new")]
#[case("ticket message 1 --via chat Hello", 3, "", "Allowed now by: phone")]
#[case("ticket message 1 --via chat Hello --override outage", 0, "", "Ticket 1: new")]
#[case("ticket message 1 --via email Hello --override outage", 0, "", "nothing to override")]
#[case("ticket message 1 --via chat Hello --override=", 2, "", "a text is missing")]
#[case("ticket callback 1 --by 2020-01-01", 2, "", "that moment is past")]
#[case("customer list", 0, "Contoso Bakery", "")]
#[case("customer list brew", 0, "Contoso Brewery", "")]
#[case("customer show contoso", 2, "", "Contoso Bakery")]
#[case("customer show bakery.example", 0, "Contoso Bakery", "")]
#[case("customer show nobody", 4, "", "nobody")]
#[case("customer edit fabrikam --alias Fab --time-zone Asia/Singapore", 0, "", "Fabrikam was changed.")]
#[case("customer offering fabrikam", 0, "Service hours", "")]
#[case("customer offering fabrikam --file /none.toml", 4, "", "there is no file")]
#[case("case list", 0, "", "There are no cases.")]
#[case("case verdicts 1", 0, "csp_technical", "")]
#[case("case verdicts 1", 0, "first answer: A 2 h round the clock", "")]
#[case("--json case verdicts 1", 0, "\"uncertain\": false", "")]
#[case("case entitlements", 0, "", "No offer held on")]
#[case("--json case entitlements --on 2026-03-01", 0, "[]", "")]
#[case("customer access fabrikam --azure-role owner --reseller no", 0, "", "Fabrikam was changed.")]
#[case("customer access nobody --reseller no", 4, "", "nobody")]
#[case("case verdicts 99", 4, "", "There is no ticket 99.")]
#[case("case open 1 --vehicle bogus --number 1", 4, "", "bogus")]
#[case("case update 123 --status open", 4, "", "123")]
#[case("case show 123", 4, "", "There is no case 123.")]
#[case("case close 123 --result bug", 4, "", "123")]
#[case("case refund 123 --why bug", 4, "", "123")]
#[case("case draft 1", 0, "csp_technical", "")]
#[case("case draft 99", 4, "", "There is no ticket 99.")]
#[case("case draft 1 --vehicle bogus", 4, "", "There is no vehicle 'bogus'.")]
#[case("case open 1 --number 7", 2, "", "by which vehicle was it opened?")]
#[case("ticket claim 1 credit --since 2099-01-01", 2, "", "A claim counts from a day that has come")]
#[case("ticket settle 1 credit granted", 1, "", "Ticket 1 has no such claim.")]
#[case("sla explain 1", 0, "First answer to your request", "")]
#[case("sla explain #1 --clock resolution", 0, "Solution of your request", "")]
#[case("sla explain 1 --clock first-response --lang nl", 0, "First answer to your request", "")]
#[case(
    "sla explain 1 --clock vendor",
    4,
    "",
    "ticket 1 has no clock for supplier. It has these: first_response, resolution"
)]
#[case("sla explain 99", 4, "", "There is no ticket 99.")]
#[case("sla explain 99 --clock resolution", 4, "", "There is no ticket 99.")]
#[case("sla deadline 1 --clock resolution --due 2d --why agreed", 0, "", "Ticket 1: new")]
#[case("sla deadline 1 --clock resolution --due 2020-01-01 --why x", 2, "", "in the past")]
#[case("sla deadline 1 --clock update --due 2d --why x", 2, "", "no promise about update")]
#[case("sla deadline 1 --clock resolution --remove --why x", 0, "", "Ticket 1: new")]
#[case("sla deadline 99 --clock resolution --due 2d --why x", 4, "", "There is no ticket 99.")]
#[case("ticket remind 1 --at 2d --text call", 0, "", "Ticket 1: new")]
#[case("ticket remind 1 --remove", 0, "", "Ticket 1: new")]
#[case("ticket remind 1 --at 2020-01-01 --text x", 2, "", "in the past")]
#[case("ticket remind 99 --remove", 4, "", "There is no ticket 99.")]
#[case("ticket show 1", 0, "default; NOT DISCLOSED to the customer", "")]
#[case("sla board --plain", 0, "All open tickets", "")]
#[case("calendar due --target 4h --from 2026-11-23T08:00:00Z", 0, "Mon 2026-11-23 13:00 CET", "")]
#[case(
    "calendar open --at 2026-11-22T12:00:00Z --customer fabrikam",
    0,
    "closed until Mon 2026-11-23 09:00 CET",
    ""
)]
#[case("calendar hours --from 2026-11-23 --days 1", 0, "17:30", "")]
#[case(
    "calendar holidays nl --year 2026",
    0,
    "Mon  2026-04-27  Koningsdag          King's Day",
    "termijnenwet"
)]
#[case("calendar holidays de --lang nl --year 2026", 0, "vr  2026-04-03  Karfreitag", "Bron: ")]
#[case("calendar holidays NLX", 4, "", "did you mean 'NL'")]
#[case("calendar holidays none.ics", 4, "", "there is no file none.ics")]
#[case("calendar holidays", 0, "", "No date is closed.")]
#[case("calendar holidays --customer fabrikam", 0, "", "No date is closed.")]
#[case("calendar holidays NL --customer fabrikam", 2, "", "cannot be used with")]
#[case("calendar due --target soon", 2, "", "'soon' is not a target")]
#[case("export customers", 0, "tenant,name,alias", "")]
#[case("export audit", 0, "seq,at,actor,role,ticket,customer", "")]
#[case("export audit --customer nobody", 4, "", "nobody")]
#[case("export tickets --customer fabrikam", 2, "", "narrow down logs only")]
#[case("export tickets --format jsonl", 0, "{\"number\":1", "")]
fn on_a_desk(#[case] line: &str, #[case] code: i32, #[case] out: &str, #[case] err: &str) {
    let bench = Bench::new();
    bench.ticket("First ticket");
    check(&bench.run(&words(line)), code, out, err);
}

#[test]
fn texts_come_from_standard_input_too() {
    let bench = Bench::new();
    let number = bench.ticket("x");
    let ran = bench.run_with(&["ticket", "note", &number, "-"], "from a pipe\nin two lines\n");
    check(&ran, 0, "", "Ticket 1");
    check(&bench.run(&["ticket", "show", &number]), 0, "in two lines", "");
    check(&bench.run_with(&["ticket", "note", &number, "-"], ""), 2, "", "a text is missing");
    check(&bench.run_with(&["ticket", "note", &number, "-"], &"x".repeat(25_000)), 2, "", "at most 20");
    check(&bench.run_with(&["ticket", "note", &number, "-"], &"x".repeat(90_000)), 2, "", "more than 80");
}

#[test]
fn a_method_that_is_not_offered_is_refused() {
    let bench = Bench::new();
    let mut line = ticket_new("fabrikam", "By chat");
    let via = line.iter().position(|word| *word == "phone").unwrap();
    line[via] = "chat";
    check(&bench.run(&line), 3, "", "Allowed now by: phone");
    line.push("--json");
    let ran = bench.run(&line);
    assert_eq!((ran.code, ran.err.as_str()), (Some(3), ""));
    let refused = &ran.json()["refused"];
    assert_eq!(refused["rule"], "method_not_offered");
    assert_eq!(refused["allowed_from"], serde_json::Value::Null);
    assert_eq!(refused["allowed_now"][0], "phone");
    assert!(refused["why"].as_str().unwrap().contains("chat"), "{refused}");
}

#[test]
fn no_host_is_told_from_no_desk() {
    let bench = Bench::empty();
    bench.run(&["init"]).good();
    check(&bench.run(&["status"]), 5, "", "No host runs");
    check(&bench.run(&["host", "--stop"]), 5, "", "No host runs");
    check(&bench.run(&["ticket", "list"]), 0, "", "No ticket fits.");
    check(&bench.run(&["host", "--stop"]), 0, "", "The host has stopped.");
    check(&bench.run(&["status"]), 5, "", "No host runs");
}

#[test]
fn the_clock_is_set_on_simulated_desks_only() {
    let bench = Bench::empty();
    bench.run(&["init"]).good();
    let clock = ["host", "--clock", "2026-11-18T02:00:00+01:00"];
    let detached = [&clock[..], &["--detach"]].concat();
    check(&bench.run(&clock), 2, "", "loket init --simulated");
    check(&bench.run(&detached), 2, "", "loket init --simulated");
    let bench = Bench::empty();
    bench.run(&["init", "--simulated"]).good();
    check(&bench.run(&detached), 0, "", "The host runs.");
    check(&bench.run(&["status"]), 0, "2026-11-18 02:00 CET (simulated)", "");
    check(&bench.run(&detached), 1, "", "a host runs already");
}

#[test]
fn a_wrong_configuration_is_told_with_its_place() {
    let bench = Bench::empty();
    bench.run(&["init"]).good();
    let config = bench.desk().join("config.toml");
    std::fs::write(&config, "[ui]\nmoose = true\n\n[desk]\nclose_after_days = 0\n").unwrap();
    let ran = bench.run(&["config", "check"]);
    check(&ran, 2, "", "config.toml:2:1: ");
    check(&ran, 2, "", "config.toml:5:20: ");
    check(&ran, 2, "", "did you mean 'mouse'");
    let json = bench.run(&["config", "check", "--json"]).json();
    assert_eq!(json["problems"][0]["line"], 2);
}

#[test]
fn the_configuration_may_lie_elsewhere_and_chooses_the_language() {
    let bench = Bench::empty();
    bench.run(&["init"]).good();
    let config = bench.file("other.toml", "[ui]\nlang = \"nl\"\n");
    check(&bench.run(&["status", "--config", &config]), 5, "", "host");
    check(&bench.run(&["ticket", "list", "--config", &config]), 0, "", "Geen ticket past.");
    check(&bench.run(&["ticket", "list", "--config", &config, "--lang", "en"]), 0, "", "No ticket fits.");
}

#[test]
fn an_offering_is_set_from_a_file_or_told_why_not() {
    let bench = Bench::new();
    let good = bench.file("gold.toml", GOLD);
    let set = ["customer", "offering", "fabrikam", "--file", &good];
    check(&bench.run(&[&set[..], &["--dry-run"]].concat()), 0, "", "Nothing was done.");
    check(&bench.run(&["customer", "offering", "fabrikam"]), 0, "default", "");
    check(&bench.run(&set), 0, "", "offering of Fabrikam is recorded");
    check(&bench.run(&["customer", "offering", "fabrikam"]), 0, "Gold (version 1", "");
    let bad = bench.file("bad.toml", &GOLD.replace("Europe/London", "Europe/Londen"));
    let ran = bench.run(&["customer", "offering", "fabrikam", "--file", &bad]);
    check(&ran, 2, "", "Europe/London");
    check(&ran, 2, "", "bad.toml:2:");
}

#[test]
fn an_offering_with_everything_is_shown_with_everything() {
    let bench = Bench::new();
    let ics = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Our day\nDTSTART;VALUE=DATE:20350302\nEND:VEVENT\n\
               BEGIN:VEVENT\nSUMMARY:Drinks\nDTSTART:20350303T170000Z\nEND:VEVENT\nEND:VCALENDAR\n";
    let ics = bench.file("our-days.ics", ics);
    check(
        &bench.run(&["calendar", "holidays", &ics]),
        0,
        "2035-03-02  Our day",
        "line 6: Drinks (it has a time",
    );
    let full = GOLD
        .replace("hours =", "holiday_calendars = [\"GB\", \"our-days.ics\"]\nwaiting_vendor_pauses = true\nhours =")
        .replace("first_response = \"2h\"", "first_response = \"2h\", response = \"1h\", update = \"30h\"")
        .replace("\"technical\" }", "\"technical\", delivery = \"resold\", delivered_by = \"Night Watch\", price = { hourly = \"95.00\" } }")
        + "[shifts]\n2035-12-24 = [\"09:00-13:00\"]\n2035-12-27 = []\n[breaks]\n2035-12-03 = [\"12:00-14:00\"]\n";
    let full = bench.file("full.toml", &full);
    let ran = bench.run(&["customer", "offering", "fabrikam", "--file", &full]);
    check(&ran, 0, "", "our-days.ics: one event closes no date");
    check(&ran, 0, "", "No deadline of an open ticket moved.");
    let shown = bench.run(&["customer", "offering", "fabrikam"]);
    for part in [
        "2035-12-24  09:00-13:00",
        "2035-12-27  closed",
        "2035-12-03  12:00-14:00",
        "calendars: GB, our-days.ics",
        "more, until 2035-12-26",
        "response 1h",
        "update 30h",
        "resold: Night Watch",
        "EUR 95.00 per hour",
        "rounded up to 15m",
        "pause while a supplier",
    ] {
        check(&shown, 0, part, "");
    }
    let year = ["calendar", "holidays", "--customer", "fabrikam", "--year", "2035", "--json"];
    let listed = bench.run(&year).good().json();
    assert!(listed["holidays"].as_array().unwrap().iter().any(|day| day["name"] == "Our day"), "{listed}");
    let hours = ["calendar", "hours", "--customer", "fabrikam", "--from", "2035-12-24", "--days", "1"];
    check(&bench.run(&hours), 0, "Mon 2035-12-24 13:00 GMT", "");
    let day = ["calendar", "open", "--customer", "fabrikam", "--at", "2035-12-03T12:30:00Z"];
    check(&bench.run(&day), 0, "closed until Mon 2035-12-03 14:00 GMT", "");
    let due =
        ["calendar", "due", "--customer", "fabrikam", "--from", "2035-12-24T12:00:00Z", "--target", "2h"];
    check(&bench.run(&due), 0, "Mon 2035-12-31 01:00 GMT", "");
}

#[test]
fn a_dry_run_shows_what_would_move() {
    let bench = Bench::new();
    let new = "ticket new --customer fabrikam --title Mail --topic technical --service m365 --severity C --via email";
    bench.run(&new.split(' ').chain(["--description", "x"]).collect::<Vec<_>>()).good();
    let file = bench.file("gold.toml", GOLD);
    let line = ["customer", "offering", "fabrikam", "--file", &file, "--dry-run"];
    let ran = bench.run(&line);
    check(&ran, 0, "first response", "would move");
    check(&ran, 0, "Deadline then", "Nothing was done.");
    let json = bench.run(&[&line[..], &["--json"]].concat()).good().json();
    let moves = json["moves"].as_array().unwrap();
    assert_eq!(moves.len(), 2, "{json}");
    for name in ["number", "title", "clock", "before", "after", "breaches"] {
        assert!(!moves[0][name].is_null(), "{name}: {json}");
    }
}

const GOLD: &str = r#"name = "Gold"
time_zone = "Europe/London"
hours = { mon = ["00:00-24:00"] }
targets = { A = { first_response = "1h", resolution = "4h" }, B = { first_response = "2h", resolution = "8h" }, C = { first_response = "4h", resolution = "16h" } }
support = [{ topic = "technical" }]
contact = [{ method = "email", address = "gold@desk.example" }]
"#;

#[test]
fn an_import_is_whole_or_nothing_and_can_be_tried() {
    let bench = Bench::new();
    let good = bench.file(
        "Customers.csv",
        "Microsoft ID,Company name,Primary domain name,Relationship\n\
         3b0c7a52-6f1e-4c1d-9a58-0d5c6a4e1f09,Wingtip Toys,wingtip.example,Cloud Reseller\n",
    );
    check(&bench.run(&["import", &good, "--dry-run"]), 0, "Wingtip Toys", "Nothing was done.");
    check(&bench.run(&["customer", "show", "wingtip"]), 4, "", "wingtip");
    check(&bench.run(&["import", &good]), 0, "Wingtip Toys", "1 thing");
    check(&bench.run(&["import", &good]), 0, "", "Nothing changed.");
    let bad = bench.file("broken.csv", "Microsoft ID,Company name\n,Nobody\n");
    let ran = bench.run(&["import", &bad]);
    assert_eq!(ran.code, Some(2), "{}", ran.err);
    assert!(ran.err.contains("broken.csv:"), "{}", ran.err);
}

#[test]
fn a_reader_that_goes_away_is_no_error() {
    let bench = Bench::new();
    let mut child =
        bench.command(&["completions", "zsh"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let ran = ran(child.wait_with_output().unwrap());
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
}

#[test]
fn two_commands_at_once_start_one_host() {
    let bench = Bench::empty();
    bench.run(&["init"]).good();
    let both = std::thread::scope(|scope| {
        let one = scope.spawn(|| finish(bench.command(&["customer", "list"]), ""));
        let two = scope.spawn(|| finish(bench.command(&["ticket", "list"]), ""));
        [one.join().unwrap(), two.join().unwrap()]
    });
    for ran in &both {
        assert_eq!(ran.code, Some(0), "{}", ran.err);
    }
    check(&bench.run(&["status"]), 0, "Clients", "");
}

#[test]
fn nothing_that_is_shown_can_steer_the_terminal() {
    let bench = Bench::new();
    bench.ticket("\x1b[31mred\x07\u{9b}2J\u{202e}ten");
    bench.run(&["ticket", "assign", "1", "\x1b[31mbob"]).good();
    bench.run(&["case", "open", "1", "--vehicle", "csp_technical", "--number", "\x1b]0;x\x0726\n11"]).good();
    let evil = |c: char| c.is_control() && c != '\n' || c == '\u{202e}';
    for line in
        ["ticket list", "ticket show 1", "case list", "export tickets", "export cases", "case package 1"]
    {
        for json in [&[][..], &["--json"]] {
            let out = bench.run(&[words(line), json.to_vec()].concat()).good().out;
            assert!(!out.contains(evil) && !out.contains("\\u00"), "{line}: {out:?}");
        }
    }
    let ran = bench.run(&["import", "/none/\x1b]0;x\x07.json"]);
    assert!(ran.code == Some(4) && !ran.err.contains(evil), "{:?}", ran.err);
    let ran = bench.run(&["customer", "show", "\x1b[31mx"]);
    assert!(ran.code == Some(4) && !ran.err.contains(evil), "{:?}", ran.err);
}

#[test]
fn an_offering_from_standard_input_is_read_whole_or_not_at_all() {
    let bench = Bench::new();
    let long = format!("name = \"x\"\n{}", "# x\n".repeat(30_000));
    let line = ["customer", "offering", "fabrikam", "--file", "-"];
    check(&bench.run_with(&line, &long), 2, "", "more than 80");
}

#[test]
fn a_dry_run_of_an_offering_is_json_too() {
    let bench = Bench::new();
    let promise = bench.run(&["config", "show", "--json"]).good().json();
    let zone = promise["default_offering"]["time_zone"].as_str().unwrap_or("Europe/Amsterdam").to_owned();
    let file = bench.file(
        "o.toml",
        &format!(
            "name = \"x\"\ntime_zone = \"{zone}\"\nsupport = [{{ topic = \"technical\" }}]\n\
             hours = {{ mon = [\"09:00-17:00\"] }}\n\
             targets = {{ A = {{ first_response = \"1h\", resolution = \"8h\" }}, B = {{ first_response = \"1h\", \
             resolution = \"8h\" }}, C = {{ first_response = \"1h\", resolution = \"8h\" }} }}\n\
             contact = [{{ method = \"phone\", address = \"1\" }}]\n"
        ),
    );
    let ran = bench.run(&["customer", "offering", "fabrikam", "--file", &file, "--dry-run", "--json"]).good();
    assert_eq!(ran.json()["dry_run"], true);
}
