//! Hosts that do not start, and what the command that wanted one says.

use super::bench::{Bench, PATIENCE, Ran};
use rstest::rstest;
use std::fs;
use std::io::{BufRead, BufReader};
use std::process::Stdio;
use std::thread;
use std::time::{Duration, Instant};

fn says(ran: &Ran, code: i32, err: &str) {
    assert_eq!((ran.code, ran.out.as_str()), (Some(code), ""), "{}", ran.err);
    assert!(ran.err.contains(err), "no '{err}' in {}", ran.err);
}

/// A desk with customers whose host has stopped.
fn at_rest() -> Bench {
    let bench = Bench::new();
    bench.run(&["host", "--stop"]).good();
    bench
}

#[rstest]
#[case(&["customer", "list"], 5)]
#[case(&["host", "--detach"], 5)]
#[case(&["host"], 1)]
fn a_damaged_journal_is_told_by_every_command(#[case] line: &[&str], #[case] code: i32) {
    let bench = at_rest();
    let journal = bench.desk().join("journal");
    let mut bytes = fs::read(&journal).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&journal, bytes).unwrap();
    for _ in 0..2 {
        let ran = bench.run(line);
        says(&ran, code, "is damaged at byte");
        assert_eq!(ran.err.matches("damaged").count(), 1, "only what was said now: {}", ran.err);
    }
}

#[test]
fn a_missing_journal_is_told_and_nothing_is_begun_anew() {
    let bench = at_rest();
    fs::remove_file(bench.desk().join("journal")).unwrap();
    says(&bench.run(&["customer", "list"]), 5, "journal' is missing");
    assert!(!bench.desk().join("journal").exists());
}

#[rstest]
#[case(&["customer", "list"])]
#[case(&["host", "--detach"])]
#[case(&["host"])]
fn a_wrong_configuration_is_told_with_its_place(#[case] line: &[&str]) {
    let bench = at_rest();
    fs::write(bench.desk().join("config.toml"), "[ui]\nmoose = true\n").unwrap();
    says(&bench.run(line), 2, "config.toml:2:1: ");
}

#[test]
fn a_wrong_configuration_does_not_disturb_a_running_host() {
    let bench = Bench::new();
    fs::write(bench.desk().join("config.toml"), "[ui]\nmoose = true\n").unwrap();
    bench.run(&["customer", "list"]).good();
}

#[test]
fn a_desk_that_cannot_be_written_starts_no_host() {
    let bench = at_rest();
    // Nobody can open this as a file, whoever runs the test.
    fs::remove_file(bench.desk().join("start.lock")).unwrap();
    fs::create_dir(bench.desk().join("start.lock")).unwrap();
    says(&bench.run(&["customer", "list"]), 5, "you cannot start one there: ");
}

#[test]
fn desk_time_never_runs_back_and_it_is_said() {
    let bench = Bench::empty();
    bench.run(&["init", "--simulated"]).good();
    bench.run(&["host", "--detach", "--clock", "2026-11-18T02:00:00Z"]).good();
    let tenant = "3b0c7a52-6f1e-4c1d-9a58-0d5c6a4e1f01";
    bench.run(&["customer", "add", "--tenant", tenant, "--name", "F", "--domain", "f.example"]).good();
    bench.run(&["host", "--stop"]).good();
    let ran = bench.run(&["host", "--detach", "--clock", "2026-11-01T00:00:00Z"]).good();
    assert!(ran.err.contains("desk time never runs back"), "{}", ran.err);
    let now = bench.run(&["status", "--json"]).good().json()["clock"]["now"].to_string();
    assert!(now.starts_with("\"2026-11-18T02:"), "{now}");
}

#[test]
fn a_watch_ends_when_nobody_reads_it_any_more() {
    let bench = Bench::new();
    bench.ticket("First ticket");
    let mut command = bench.command(&["sla", "board", "--plain", "--watch"]);
    let mut watch = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut lines = BufReader::new(watch.stdout.take().unwrap()).lines();
    assert!(lines.next().unwrap().unwrap().contains("All open tickets"));
    drop(lines);
    let deadline = Instant::now() + PATIENCE;
    while watch.try_wait().unwrap().is_none() {
        assert!(Instant::now() < deadline, "it still waits for a change");
        thread::sleep(Duration::from_millis(10));
    }
    let ran = super::bench::ran(watch.wait_with_output().unwrap());
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
}

#[test]
fn a_watch_ends_with_its_host() {
    let bench = Bench::new();
    let mut command = bench.command(&["sla", "board", "--watch", "--json"]);
    let mut watch = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut lines = BufReader::new(watch.stdout.take().unwrap()).lines();
    for number in 0..2 {
        let line = lines.next().unwrap().unwrap();
        let board: serde_json::Value = serde_json::from_str(&line).unwrap();
        assert_eq!(board["all"]["open"], number);
        if number == 0 {
            bench.ticket("First ticket");
        }
    }
    bench.run(&["host", "--stop"]).good();
    assert!(lines.next().is_none());
    let ran = super::bench::ran(watch.wait_with_output().unwrap());
    assert!(ran.code == Some(1) && ran.err.contains("stopped the host"), "{:?} {}", ran.code, ran.err);
}

/// A client that is stopped (Ctrl-Z) while it starts the host keeps its turn.
#[test]
fn a_host_that_runs_is_found_although_another_client_has_the_turn() {
    let bench = at_rest();
    let turn = fs::File::options().append(true).open(bench.desk().join("start.lock")).unwrap();
    turn.lock().unwrap();
    let waiting = bench.command(&["customer", "list", "--json"]);
    let waiting = thread::spawn(move || super::bench::finish(waiting, ""));
    let mut bench = bench;
    bench.host_at(&[]);
    let ran = waiting.join().unwrap().good();
    assert_eq!(ran.json().as_array().map(Vec::len), Some(3));
}

#[test]
fn commands_that_come_at_once_start_one_host() {
    let bench = at_rest();
    let clients = (0..10).map(|_| {
        let list = bench.command(&["customer", "list", "--json"]);
        let status = bench.command(&["status", "--json"]);
        thread::spawn(move || {
            super::bench::finish(list, "").good();
            super::bench::finish(status, "").good().json()["host"]["pid"].as_u64()
        })
    });
    let clients: Vec<_> = clients.collect();
    let mut hosts: Vec<_> = clients.into_iter().map(|client| client.join().unwrap()).collect();
    hosts.dedup();
    assert!(hosts.len() == 1 && hosts[0].is_some(), "{hosts:?}");
}
