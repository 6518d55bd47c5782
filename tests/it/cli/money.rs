//! Money on the command line: told, quoted, agreed, worked, and what the accountant gets.

use super::bench::Bench;

const PRICED: &str = include_str!("../../scenarios/offerings/priced.toml");

/// A desk on a Monday at ten in Amsterdam, with a priced offering for Fabrikam and one ticket of it.
fn desk() -> Bench {
    let bench = Bench::at("2026-03-02T09:00:00Z");
    let tenant = "3b0c7a52-6f1e-4c1d-9a58-0d5c6a4e1f03";
    let add = ["customer", "add", "--tenant", tenant, "--name", "Fabrikam", "--domain", "fabrikam.example"];
    bench.run(&[&add[..], &["--language", "nl"]].concat()).good();
    let file = bench.file("priced.toml", PRICED);
    bench.run(&["customer", "offering", "fabrikam", "--file", &file]).good();
    bench.ticket("Mail is down");
    bench
}

#[test]
fn from_the_statement_to_the_accountant() {
    let bench = desk();
    let statement = bench.run(&["customer", "disclose", "fabrikam", "--print"]).good().out;
    assert!(statement.starts_with("# Ondersteuning voor Fabrikam"), "{statement}");
    assert!(statement.contains("EUR 120,00 per uur"), "{statement}");
    let english = ["customer", "disclose", "fabrikam", "--print", "--offering-version", "1", "--lang", "en"];
    let statement = bench.run(&english).good().out;
    assert!(statement.contains("version 1 of your offering Priced"), "{statement}");

    bench.run(&["ticket", "quote", "1", "--minutes", "1h"]).good();
    bench.run(&["ticket", "agree", "1", "--by", "Jan", "--via", "phone"]).good();
    let work =
        ["ticket", "work", "1", "45m", "--text", "Looked at the mail flow", "--start", "2026-03-02 09:10"];
    let refused = bench.run(&work);
    assert_eq!(refused.code, Some(3), "{}", refused.err);
    assert!(refused.err.contains("EUR 90.00") && refused.err.contains("Priced"), "{}", refused.err);
    let listed = bench.run(&["ticket", "list"]).good().out;
    assert!(listed.contains("Fabrikam (not disclosed)"), "{listed}");

    let told = ["customer", "disclose", "fabrikam", "--via", "email", "--by", "Sofie", "--to", "Jan"];
    bench.run(&told).good();
    let again = bench.run(&told).good();
    assert!(again.err.contains("told before"), "{}", again.err);
    let ran = bench.run(&work).good();
    assert!(ran.err.contains("45 min charged as 45 min, EUR 90.00; 15 min of the quote left"), "{}", ran.err);

    let page = bench.run(&["ticket", "show", "1"]).good().out;
    for part in ["EUR 120.00 per hour", "EUR 120.00 for 1 h", "Jan, by phone", "45 min", "EUR 90.00"] {
        assert!(page.contains(part), "{part}: {page}");
    }
    let page = bench.run(&["customer", "show", "fabrikam"]).good().out;
    assert!(page.contains("told to Jan") && page.contains("Sofie"), "{page}");

    let log = bench.run(&["export", "worklog", "--format", "csv"]).good().out;
    let lines: Vec<&str> = log.lines().collect();
    assert!(lines[0].starts_with("date,start,ticket,customer,tenant,agent,minutes_worked,"), "{log}");
    assert!(lines[1].starts_with("2026-03-02,2026-03-02T09:10:00+01:00,1,Fabrikam,"), "{log}");
    assert!(lines[1].contains(",45,45,0,1.5,hourly,120.00,0,0,90.00,EUR,Jan,own-1,"), "{log}");
    assert_eq!(lines.len(), 2);
}

#[test]
fn a_period_is_made_of_whole_days_of_the_customer() {
    let bench = desk();
    let work = ["ticket", "work", "1", "10", "--text", "x", "--free", "--start", "2026-03-02 00:05"];
    bench.run(&work).good();
    let days = |from: &str, until: &str| {
        let args = ["export", "worklog", "--json", "--from", from, "--until", until];
        bench.run(&args).good().json().as_array().unwrap().len()
    };
    assert_eq!(days("2026-03-02", "2026-03-02"), 1);
    assert_eq!(days("2026-03-01", "2026-03-01"), 0);
    assert_eq!(days("2026-03-03", "2026-03-09"), 0);
    let customer = |name: &str| bench.run(&["export", "worklog", "--customer", name, "--format", "jsonl"]);
    assert_eq!(customer("fabrikam").good().out.lines().count(), 1);
    assert_eq!(customer("nobody").code, Some(4));
    assert_eq!(bench.run(&["export", "cases", "--from", "2026-03-02"]).code, Some(2));
}

#[test]
fn blocks_are_sold_and_seen() {
    let bench = desk();
    bench.run(&["customer", "disclose", "fabrikam", "--via", "phone"]).good();
    let block = ["customer", "block", "fabrikam", "--topic", "advisory", "--service", "m365", "--count", "2"];
    let ran = bench.run(&[&block[..], &["--agreed-by", "Jan"]].concat()).good();
    assert!(ran.err.contains("20 h bought for EUR 2000.00"), "{}", ran.err);
    let page = bench.run(&["customer", "show", "fabrikam"]).good().out;
    assert!(page.contains("20 h left of 20 h"), "{page}");
    let shown = bench.run(&["customer", "show", "fabrikam", "--json"]).good().json();
    assert_eq!(shown["block_minutes_left"], 1200);
    assert_eq!(shown["blocks"][0]["amount"], "2000.00");
    assert!(shown["disclosure"].is_object());
}

#[test]
fn what_does_not_exist_is_said() {
    let bench = desk();
    let version = |number: &str| {
        let ran = bench.run(&["customer", "disclose", "fabrikam", "--print", "--offering-version", number]);
        (ran.code, ran.err)
    };
    let (code, said) = version("9");
    assert!(code == Some(4) && said.contains("no offering version 9"), "{said}");
    assert_eq!(bench.run(&["customer", "disclose", "fabrikam"]).code, Some(2));
    assert_eq!(bench.run(&["ticket", "work", "1", "soon", "--text", "x"]).code, Some(2));
}
