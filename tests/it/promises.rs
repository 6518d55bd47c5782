//! Clocks, their explanation, alerts and offerings on the screen: what keys do, and what it looks like.

use crate::stage::fixture::{self, promises};
use crate::stage::{self, Stage};
use chrono::TimeDelta;
use loket::domain::command::Command;
use loket::domain::ids::TicketNumber;
use loket::domain::lang::Lang;
use loket::domain::people::Role;
use loket::domain::phrase::Phrase;
use loket::domain::rejection::Rejection;
use loket::domain::text::CleanLine;
use loket::domain::view::{Level, Outcome, View};
use loket::tui::effect::Effect;
use loket::tui::message::Message;
use loket::tui::model::pane::Pane;
use loket::tui::overlays::Overlay;
use loket::tui::overlays::offering::Step;
use loket::tui::update::tick;
use loket::wire::link::LinkEvent;
use loket::wire::message::Reply;
use rstest::rstest;
use std::path::PathBuf;

/// Down to the ticket with everything that can be promised.
const RICH: &str = "j j j j j j j enter";

fn alerts(stage: &mut Stage, levels: &[(u64, Level)]) {
    let all = levels.iter().map(|(number, level)| promises::alert(*number, *level)).collect();
    stage.reply(Reply::Changed { slot: 8, result: Ok(View::Alerts(all)) });
}

fn toasts(stage: &Stage) -> Vec<String> {
    stage.model.toasts.all().iter().map(|toast| toast.lines[0].key.clone()).collect()
}

fn read(stage: &mut Stage, result: Result<(), Vec<String>>) {
    let remark = Phrase::new("config-ics-left-out").with("file", "our-days.ics").with("count", 2);
    let result = Box::new(result.map(|()| (stage::offering("Gold"), vec![remark])));
    stage.send(Message::OfferingRead { path: PathBuf::from("gold.toml"), result });
}

fn moves() -> Outcome {
    Outcome { moves: promises::moves(), ..Outcome::default() }
}

#[rstest]
#[case("promises", RICH)]
#[case("promises_more", "j j j j j j j enter ctrl-d")]
#[case("ledger", "j j j j j j j E tab tab")]
#[case("ledger_end", "j j j j j j j E tab tab G")]
#[case("ledger_urgent", "j j j j j j j E")]
fn screens(#[case] name: &str, #[case] keys: &str, #[values((80, 24), (120, 40))] size: (u16, u16)) {
    let mut stage = Stage::new(size.0, size.1);
    stage.keys(keys);
    insta::assert_snapshot!(format!("{name}_{}x{}", size.0, size.1), stage.picture());
}

#[rstest]
#[case("nl_promises", RICH)]
#[case("nl_ledger", "j j j j j j j E tab tab")]
fn in_dutch(#[case] name: &str, #[case] keys: &str) {
    let mut stage = Stage::speaking(Lang::Nl, 80, 24);
    stage.keys(keys);
    insta::assert_snapshot!(name, stage.picture());
}

#[rstest]
fn alerts_on_screen(#[values((80, 24), (120, 40))] size: (u16, u16)) {
    let mut stage = Stage::new(size.0, size.1);
    alerts(&mut stage, &[(29, Level::Warning)]);
    stage.model.toasts = Default::default();
    alerts(
        &mut stage,
        &[(31, Level::Breached), (7, Level::Breached), (12, Level::Pressing), (29, Level::Warning)],
    );
    insta::assert_snapshot!(format!("alerts_{}x{}", size.0, size.1), stage.picture());
}

#[rstest]
#[case::changes("offering_changes", Ok(()))]
#[case::problems("offering_problems", Err(vec![
    "gold.toml:2:13: 'Europe/Amsterdan' is no time zone; did you mean 'Europe/Amsterdam'?".to_owned(),
    "gold.toml:14:7: 25:00 is no time of day.".to_owned(),
]))]
fn an_offering_before_it_is_saved(
    #[case] name: &str,
    #[case] result: Result<(), Vec<String>>,
    #[values((80, 24), (120, 40))] size: (u16, u16),
) {
    let mut stage = Stage::new(size.0, size.1);
    stage.keys("3 O").text("gold.toml").keys("enter");
    read(&mut stage, result.clone());
    if result.is_ok() {
        stage.done(Ok(moves()));
    }
    insta::assert_snapshot!(format!("{name}_{}x{}", size.0, size.1), stage.picture());
}

#[test]
fn the_explanation_is_copied_in_the_customers_language() {
    let mut stage = Stage::new(80, 24);
    stage.keys("E y");
    assert_eq!(stage.effects, [Effect::Copy("Ticket 19: zo is de deadline berekend.".to_owned())]);
    assert_eq!(toasts(&stage), ["ui-ledger-copied"]);
    stage.keys("esc");
    assert!(stage.model.overlays.is_empty());
}

#[test]
fn the_explanation_turns_round_its_clocks_and_keeps_the_one_on_screen() {
    let mut stage = Stage::new(80, 24);
    stage.keys("j j j j j j j E");
    let shown =
        |stage: &Stage| stage.model.ledger().and_then(|ledger| ledger.shown()).map(|one| one.clock.clock);
    let first = shown(&stage);
    stage.keys("shift-tab");
    let last = shown(&stage);
    assert_ne!(first, last);
    stage.attach(Role::Agent);
    assert_eq!(shown(&stage), last, "a new view came");
    stage.keys("right");
    assert_eq!(shown(&stage), first);
}

#[test]
fn alerts_are_told_once_the_most_urgent_at_the_bottom() {
    let mut stage = Stage::new(80, 24);
    alerts(&mut stage, &[(31, Level::Breached), (29, Level::Warning)]);
    // The fixture's own view, which is empty, came before: these are not the first.
    assert_eq!(toasts(&stage), ["ui-alert", "ui-alert-breached"]);
    alerts(&mut stage, &[(31, Level::Breached), (29, Level::Warning)]);
    assert_eq!(toasts(&stage).len(), 2, "told once");
    alerts(&mut stage, &[(31, Level::Breached), (7, Level::Breached), (29, Level::Pressing)]);
    assert_eq!(toasts(&stage).len(), 3, "worse is told again; a colleague's is not");
}

#[test]
fn nothing_is_told_again_after_a_reconnect() {
    let mut stage = Stage::new(80, 24);
    let said = vec![promises::alert(29, Level::Warning)];
    stage.alerts = said.clone();
    stage.attach(Role::Supervisor);
    assert_eq!(toasts(&stage), ["ui-alert"]);
    stage.keys("esc");
    stage.send(Message::Link(LinkEvent::Lost(Phrase::new("gone"))));
    stage.attach(Role::Supervisor);
    assert_eq!(toasts(&stage), ["ui-reconnected"]);
    assert_eq!(stage.model.alerts.shown(stage.model.me.as_ref()).count(), 1);
}

#[test]
fn a_deadline_that_passes_is_told_at_its_second() {
    let mut stage = Stage::new(80, 24);
    alerts(&mut stage, &[(29, Level::Pressing)]);
    stage.keys("esc");
    let due = fixture::now() + TimeDelta::minutes(30);
    stage.send(Message::Tick(due));
    assert_eq!(toasts(&stage), Vec::<String>::new());
    stage.model.dirty = false;
    stage.send(Message::Tick(due + TimeDelta::seconds(1)));
    assert!(stage.model.dirty);
    assert_eq!(toasts(&stage), ["ui-alert-breached"]);
}

#[test]
fn one_key_goes_to_the_most_urgent_and_on_to_the_next() {
    let mut stage = Stage::new(80, 24);
    alerts(&mut stage, &[(31, Level::Breached), (7, Level::Breached), (29, Level::Warning)]);
    let mut seen = Vec::new();
    for _ in 0..4 {
        stage.keys("!");
        seen.push(stage.model.subject.map(|number| number.0));
    }
    assert_eq!(seen, [Some(31), Some(7), Some(29), Some(31)]);
    assert_eq!(stage.model.pane, Pane::Ticket);
}

#[test]
fn where_nothing_presses_the_key_says_so() {
    let mut stage = Stage::new(80, 24);
    stage.keys("!");
    assert_eq!((toasts(&stage), stage.model.pane), (vec!["ui-why-no-alert".to_owned()], Pane::Queue));
}

/// A share, a symbol or a countdown turns: drawn then, and not before.
#[test]
fn clocks_are_drawn_anew_only_when_they_say_something_else() {
    let mut stage = Stage::new(80, 24);
    stage.keys(RICH);
    let mut last = stage.lines();
    for _ in 0..200 {
        let next = tick::next_change(&stage.model).expect("clocks run");
        stage.send(Message::Tick(next - TimeDelta::milliseconds(1)));
        let before = stage.lines();
        assert_eq!(before, last, "something turned before {next}");
        stage.send(Message::Tick(next));
        last = stage.lines();
        assert_ne!(before, last, "nothing turned at {next}");
    }
}

#[test]
fn an_offering_is_tried_before_it_is_saved() {
    let mut stage = Stage::new(80, 24);
    stage.keys("3 O").text("gold.toml").keys("enter");
    assert_eq!(stage.effects, [Effect::ReadOffering(PathBuf::from("gold.toml"))]);
    assert!(stage.sent.is_empty());
    read(&mut stage, Ok(()));
    let command =
        Command::SetOffering { customer: "t-vries".to_owned(), offering: Box::new(stage::offering("Gold")) };
    assert_eq!((stage.command(), stage.dry_runs.as_slice()), (Some(&command), &[true][..]));
    stage.keys("enter");
    assert_eq!(stage.sent.len(), 1, "nothing to save yet");
    stage.done(Ok(moves()));
    stage.keys("esc");
    assert!(stage.shows("gold.toml"), "back to the path");
    stage.keys("enter");
    read(&mut stage, Ok(()));
    stage.done(Ok(moves()));
    stage.keys("enter enter");
    assert_eq!((stage.command(), stage.dry_runs.as_slice()), (Some(&command), &[true, true, false][..]));
    stage.done(Ok(Outcome::default()));
    assert!(stage.model.overlays.is_empty());
    assert_eq!(toasts(&stage), ["ui-offering-saved"]);
}

#[test]
fn what_the_desk_does_not_take_is_said_and_the_path_stays() {
    let mut stage = Stage::new(80, 24);
    stage.keys("3 O").text("gold.toml").keys("enter");
    read(&mut stage, Ok(()));
    stage.done(Err(Rejection::Conflict(Phrase::new("no-such-reason"))));
    assert!(stage.shows("no-such-reason"));
    stage.keys("enter");
    assert_eq!(toasts(&stage), ["ui-why-not-to-save"]);
    stage.keys("esc esc");
    assert!(stage.model.overlays.is_empty());
    stage.keys("O");
    assert!(stage.shows("gold.toml"));
    stage.keys("ctrl-u").text("silver.toml").keys("ctrl-c O");
    assert!(stage.shows("silver.toml"), "interrupted, and still there");
}

#[test]
fn a_file_read_too_late_changes_nothing() {
    let mut stage = Stage::new(80, 24);
    stage.keys("3 O").text("gold.toml").keys("enter esc");
    read(&mut stage, Ok(()));
    assert!(stage.sent.is_empty() && stage.model.overlays.is_empty());
    stage.keys("O backspace enter");
    read(&mut stage, Ok(()));
    assert!(stage.sent.is_empty(), "that was another file");
    let waits =
        matches!(stage.model.overlays.last(), Some(Overlay::Offering(one)) if one.step == Step::Reading);
    assert!(waits);
}

#[test]
fn agents_may_not_set_an_offering_and_are_told_why() {
    let mut stage = Stage::new(80, 24);
    stage.attach(Role::Agent);
    stage.keys("3 O");
    assert!(stage.model.overlays.is_empty());
    assert_eq!(toasts(&stage), ["ui-why-role"]);
}

#[test]
fn a_ticket_tells_of_the_promise_that_the_customer_was_not_told_of() {
    let mut stage = Stage::new(80, 24);
    stage.keys(RICH);
    assert_eq!(stage.model.subject, Some(TicketNumber(19)));
    assert!(stage.shows("the customer was not told of it"));
    let name = CleanLine::cut("Ola Nordmann");
    assert!(stage.shows(name.as_str()), "who is to be called");
}
