//! What a person does at the terminal.

use super::robot::Robot;
use crate::cli::bench::Bench;
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use rstest::rstest;
use std::process::Command;

/// The demo on its first screen.
fn demo(bench: &Bench, columns: u16, rows: u16) -> Robot {
    let mut robot = Robot::start(&bench.command(&["demo"]), columns, rows);
    robot.see("Loket demo").see("Queue").see("1/");
    robot
}

/// The directories that demos of this user left behind.
fn left_behind(bench: &Bench) -> usize {
    let entries = std::fs::read_dir(bench.home()).unwrap();
    entries
        .filter(|entry| entry.as_ref().unwrap().file_name().to_string_lossy().starts_with("loket-demo-"))
        .count()
}

#[rstest]
#[case(120, 40)]
#[case(80, 24)]
fn the_demo_starts_and_leaves_nothing_behind(#[case] columns: u16, #[case] rows: u16) {
    let bench = Bench::empty();
    let mut robot = demo(&bench, columns, rows);
    assert_eq!(left_behind(&bench), 1);
    robot.press("q");
    assert_eq!(robot.ends().exit_code(), 0);
    robot.is_clean();
    assert_eq!(left_behind(&bench), 0);
}

#[test]
fn every_pane_and_the_help_can_be_seen() {
    let bench = Bench::empty();
    let mut robot = demo(&bench, 120, 40);
    robot.press("2").see("Timeline");
    robot.press("3").see("Disclosed");
    robot.press("4").see("answered");
    robot.press("5").see("Classify ›");
    robot.press("6").see("Next deadlines");
    robot.press("1").see("by deadline");
    robot.press("?").see("Help: type to search");
    robot.press("\x1b").see_no("Help: type to search");
    robot.press("L").see("Wachtrij");
    robot.press("L").see("Queue");
}

#[test]
fn a_ticket_is_made_by_keyboard() {
    let bench = Bench::empty();
    let mut robot = demo(&bench, 120, 40);
    robot.press("n").see("Description");
    robot.type_text("Zuidk").see("Havenbedrijf").press("\r");
    robot.type_text("Typed by a robot");
    robot.press("\x13").see_no("Description").see("Ticket 65");
    robot.press("1").see("Filter").press("/").see("Keep");
    robot.press("robot").see("1 of 45").see("Typed by a robot");
}

#[test]
fn the_window_may_have_any_size() {
    let bench = Bench::empty();
    let mut robot = demo(&bench, 120, 40);
    robot.resize(80, 24).see("6 SLA");
    robot.resize(40, 12).see("Queue");
    robot.resize(19, 4).see("Too small");
    robot.resize(3, 1);
    robot.resize(200, 60).see("Loket demo").see("by deadline");
    robot.press("q");
    assert_eq!(robot.ends().exit_code(), 0);
}

#[test]
fn a_killed_host_is_missed_and_comes_back() {
    let bench = Bench::new();
    bench.ticket("Still here afterwards");
    let mut robot = Robot::start(&bench.command(&[]), 120, 40);
    robot.see("Still here afterwards");
    let host = bench.run(&["status", "--json"]).json()["host"]["pid"].as_i64().unwrap();
    kill(Pid::from_raw(host.try_into().unwrap()), Signal::SIGKILL).unwrap();
    robot.see("The desk is back").see("Still here afterwards");
    let again = bench.run(&["status", "--json"]).json()["host"]["pid"].as_i64().unwrap();
    assert_ne!(host, again);
    // Live: what another client does shows by itself.
    bench.ticket("Made after the crash");
    robot.see("Made after the crash");
}

#[test]
fn a_stopped_host_is_said_and_the_screen_stays() {
    let bench = Bench::new();
    bench.ticket("On the screen");
    let mut robot = Robot::start(&bench.command(&[]), 120, 40);
    robot.see("On the screen");
    bench.run(&["host", "--stop"]).good();
    robot.see("No connection since").see("On the screen");
    robot.press("q");
    assert_eq!(robot.ends().exit_code(), 0);
    robot.is_clean();
}

#[rstest]
#[case(Signal::SIGTERM, 143)]
#[case(Signal::SIGHUP, 129)]
#[case(Signal::SIGINT, 130)]
fn a_signal_gives_the_terminal_back(#[case] signal: Signal, #[case] code: u32) {
    let bench = Bench::empty();
    let mut robot = demo(&bench, 80, 24);
    robot.signal(signal);
    assert_eq!(robot.ends().exit_code(), code);
    robot.is_clean();
    assert_eq!(left_behind(&bench), 0);
}

#[test]
fn the_shell_can_be_visited_and_the_screen_comes_back() {
    let bench = Bench::empty();
    let demo = bench.command(&["demo"]);
    let mut shell = Command::new("/bin/sh");
    shell.arg("-i").envs(demo.get_envs().filter_map(|(name, value)| Some((name, value?))));
    let mut robot = Robot::start(shell.env("LOKET", demo.get_program()), 80, 24);
    robot.press("\"$LOKET\" demo\n").see("1/44");
    for _ in 0..2 {
        robot.press("\x1a").see("Stopped").is_clean();
        robot.press("fg\n").see("1/44");
    }
    robot.press("2").see("Timeline").press("qq").see_no("Timeline").is_clean();
    robot.press("exit\n").ends();
}

#[test]
fn a_lost_terminal_ends_it_soon() {
    let bench = Bench::empty();
    let mut robot = demo(&bench, 80, 24);
    robot.hang_up();
    robot.ends();
    assert_eq!(left_behind(&bench), 0);
}

#[test]
fn what_is_wrong_is_said_before_the_screen_is_taken() {
    let bench = Bench::empty();
    let mut robot = Robot::start(&bench.command(&[]), 120, 40);
    robot.see("there is no desk in").see("loket init");
    assert_eq!(robot.ends().exit_code(), 4);
    robot.is_clean();
}
