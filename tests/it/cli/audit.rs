//! A call in the customer's night: refused in both zones, overridden with a reason, and found in the audit trail.

use super::bench::{Bench, ticket_new};

const HOURS: &str = r#"name = "Business hours"
time_zone = "Asia/Singapore"
support = [{ topic = "technical" }]

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

[[contact]]
method = "phone"
address = "+65 5550 1000"

[[contact]]
method = "email"
address = "d@desk.example"
"#;

/// Friday 18:00 in Singapore, 11:00 in Amsterdam, where the agent is.
fn bench() -> Bench {
    let bench = Bench::at("2026-11-20T10:00:00Z");
    let tenant = "3b0c7a52-6f1e-4c1d-9a58-0d5c6a4e1f01";
    let add = ["customer", "add", "--tenant", tenant, "--name", "=Straits", "--domain", "straits.example"];
    bench.run(&add).good();
    let hours = bench.file("hours.toml", HOURS);
    bench.run(&["customer", "offering", "straits", "--file", &hours]).good();
    bench.run(&ticket_new("straits", "Mail is down")).good();
    bench
}

const CALL: [&str; 5] = ["ticket", "call", "1", "--outcome", "busy"];

#[test]
fn a_refusal_speaks_in_both_zones() {
    let bench = bench();
    let ran = bench.run(&CALL);
    assert_eq!((ran.code, ran.out.as_str()), (Some(3), ""));
    let from =
        "Allowed from Mon 2026-11-23 09:00 +08 (the customer's time, Asia/Singapore), 02:00 your time.";
    assert!(ran.err.contains(from), "{}", ran.err);
    let refused = &bench.run(&[&CALL[..], &["--json"]].concat()).json()["refused"];
    assert_eq!(refused["rule"], "outside_hours");
    assert_eq!(refused["allowed_from"], "2026-11-23T01:00:00Z");
    assert_eq!(refused["time_zone"], "Asia/Singapore");
    let promised = bench.run(&["ticket", "callback", "1", "--by", "2026-11-21 09:00"]);
    assert_eq!(promised.code, Some(3), "{}", promised.err);
    bench.run(&["ticket", "callback", "1", "--by", "2026-11-23T09:30:00+08:00", "--to", "Mei"]).good();
}

#[test]
fn an_override_is_in_the_trail_with_its_reason() {
    let bench = bench();
    assert_eq!(bench.run(&CALL).code, Some(3));
    let ran = bench.run(&[&CALL[..], &["--override", "=1+1 of their servers burn"]].concat()).good();
    assert!(ran.err.contains("Nobody was reached."), "{}", ran.err);
    let trail = bench.run(&["export", "audit", "--json"]).good().json();
    let trail = trail.as_array().unwrap();
    let told: Vec<_> = trail.iter().map(|row| (&row["action"], &row["overridden"], &row["ticket"])).collect();
    assert_eq!(told, [(&"call".into(), &false.into(), &1.into()), (&"call".into(), &true.into(), &1.into())]);
    assert_eq!(trail[1]["reason"], "=1+1 of their servers burn");
    let csv = bench.run(&["export", "audit", "--customer", "straits"]).good().out;
    let head = "seq,at,actor,role,ticket,customer,action,rule,refusal,overridden,reason\n";
    assert!(csv.starts_with(head), "{csv}");
    assert!(csv.contains(",admin,1,'=Straits,call,outside_hours,"), "{csv}");
    assert!(csv.ends_with(",true,'=1+1 of their servers burn\n"), "{csv}");
    let lines = |part: &[&str]| {
        let ran = bench.run(&[&["export", "audit", "--format", "jsonl"], part].concat()).good();
        ran.out.lines().count()
    };
    assert_eq!(lines(&["--from", "2026-11-20", "--until", "2026-11-20"]), 2);
    assert_eq!(lines(&["--until", "2026-11-19"]), 0);
    assert_eq!(lines(&["--from", "2026-11-21"]), 0);
}

#[test]
fn a_message_is_kept_at_night_and_a_thank_you_starts_nothing() {
    let bench = bench();
    let message = ["ticket", "message", "1", "--via", "email", "--from", "Mei"];
    let ran = bench.run_with(&[&message[..], &["-"]].concat(), "Still down?").good();
    assert!(ran.err.contains("its clocks start at Mon 2026-11-23 02:00 CET"), "{}", ran.err);
    bench.run(&["ticket", "resolve", "1", "Up again"]).good();
    let thanks = bench.run(&[&message[..], &["--no-reply-needed", "Thanks"]].concat()).good();
    assert!(thanks.err.contains("Ticket 1: resolved"), "{}", thanks.err);
    let again = bench.run(&[&message[..], &["Down again"]].concat()).good();
    assert!(again.err.contains("Ticket 1: open"), "{}", again.err);
}
