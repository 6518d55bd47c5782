//! The ledger of cases on the screen: what it shows, where its keys lead, what its forms send.

use crate::stage::{Stage, fixture};
use chrono::TimeDelta;
use loket::domain::case::{CaseResult, CaseStatus};
use loket::domain::command::{CaseVerb, Command};
use loket::domain::ids::TicketNumber;
use loket::domain::kind::Severity;
use loket::domain::lang::Lang;
use loket::domain::people::Role;
use loket::domain::phrase::Phrase;
use loket::domain::rejection::Rejection;
use loket::domain::text::{CleanLine, CleanText};
use loket::domain::ticket::Reminder;
use loket::domain::view::{
    Alert, AlertOf, CaseQuery, CasesView, EntitlementsView, Level, Outcome, Query, View,
};
use loket::tui::model::pane::Pane;
use loket::tui::model::wire::Slot;
use loket::wire::message::Reply;
use rstest::rstest;

#[rstest]
#[case("cases", "7")]
#[case("cases_below", "7 j j j")]
#[case("cases_all", "7 a G k")]
#[case("cases_filter", "7 / i n v")]
#[case("form_case_update", "7 u")]
#[case("form_case_follow_up", "7 j z 2 h tab")]
#[case("form_case_close", "7 j x")]
fn screens(#[case] name: &str, #[case] keys: &str, #[values((80, 24), (120, 40))] size: (u16, u16)) {
    let mut stage = Stage::new(size.0, size.1);
    stage.keys(keys);
    insta::assert_snapshot!(format!("{name}_{}x{}", size.0, size.1), stage.picture());
}

#[test]
fn the_ledger_on_a_small_screen() {
    let mut stage = Stage::new(40, 12);
    stage.keys("7 j");
    insta::assert_snapshot!("cases_40x12", stage.picture());
}

#[rstest]
#[case("nl_cases", "7")]
#[case("nl_case_update", "7 u")]
fn in_dutch(#[case] name: &str, #[case] keys: &str) {
    let mut stage = Stage::speaking(Lang::Nl, 80, 24);
    stage.keys(keys);
    insta::assert_snapshot!(name, stage.picture());
}

fn text(words: &str) -> CleanText {
    CleanText::cut(words)
}

fn case(stage: &Stage) -> &CaseVerb {
    match stage.command() {
        Some(Command::Case(_, verb)) => verb,
        other => panic!("another command: {other:?}"),
    }
}

#[test]
fn an_update_changes_what_was_touched() {
    let mut stage = Stage::new(80, 24);
    stage.keys("7 u tab tab tab").text("Trace sent.").keys("ctrl-s");
    let update = CaseVerb::Update {
        status: Some(CaseStatus::AttentionNeeded),
        severity: Some(Severity::B),
        by_supplier: false,
        follow_up: None,
        text: text("Trace sent."),
    };
    assert_eq!(stage.command(), Some(&Command::Case("2611230040001234".to_owned(), update)));
    stage.done(Ok(Outcome { number: Some(TicketNumber(19)), ..Outcome::default() }));
    assert!(stage.model.overlays.is_empty());
    assert!(stage.shows("Saved: Update case (2611230040001234)."));
}

#[test]
fn a_downgrade_by_the_supplier_and_a_follow_up_go_in_one_update() {
    let mut stage = Stage::new(80, 24);
    stage.keys("7 j j u tab 3 tab 1 tab").text("24x7 not kept").keys("tab").text("tomorrow 09:00");
    stage.keys("ctrl-s");
    assert!(stage.shows("Fill this in."), "a follow-up says what is to be asked");
    stage.text("severity A again?").keys("ctrl-s");
    let at = fixture::now() + TimeDelta::hours(22);
    let follow_up = Reminder { at, text: CleanLine::cut("severity A again?") };
    let update = CaseVerb::Update {
        status: Some(CaseStatus::Open),
        severity: Some(Severity::C),
        by_supplier: true,
        follow_up: Some(Some(follow_up)),
        text: text("24x7 not kept"),
    };
    assert_eq!(case(&stage), &update);
}

#[test]
fn a_follow_up_without_a_time_is_taken_away() {
    let mut stage = Stage::new(80, 24);
    stage.keys("7 z");
    assert!(stage.shows("Set for 09:00: ask for the root cause"), "what was set is said");
    stage.keys("ctrl-s");
    assert!(matches!(case(&stage), CaseVerb::Update { follow_up: Some(None), status: None, .. }));
}

#[test]
fn an_incident_is_asked_about_where_one_is_counted() {
    let mut stage = Stage::new(80, 24);
    stage.keys("7 x");
    assert!(!stage.shows("Refunded"));
    stage.keys("ctrl-x j x 2 tab 1 tab").text("Registry key.").keys("ctrl-s");
    let close =
        CaseVerb::Close { result: Some(CaseResult::Workaround), refunded: true, text: text("Registry key.") };
    assert_eq!(case(&stage), &close);
}

#[test]
fn an_incident_is_given_back_only_where_one_is_counted() {
    let mut stage = Stage::new(80, 24);
    stage.keys("7 p r");
    assert!(stage.model.overlays.is_empty());
    assert!(stage.shows("No incident is counted for this case."));
    stage.keys("j p r").text("a bug of theirs").keys("ctrl-s");
    assert_eq!(case(&stage), &CaseVerb::Refund { why: CleanLine::cut("a bug of theirs") });
}

#[test]
fn what_the_host_rejects_is_said_in_the_form() {
    let mut stage = Stage::new(80, 24);
    stage.keys("7 u ctrl-s");
    stage.done(Err(Rejection::Conflict(Phrase::new("ui-why-no-case"))));
    assert!(stage.model.form().is_some());
    assert!(stage.shows("No case is selected."));
}

#[test]
fn enter_goes_to_the_ticket_of_the_case() {
    let mut stage = Stage::new(120, 40);
    stage.keys("7 j j enter");
    assert_eq!((stage.model.subject, stage.model.pane), (Some(TicketNumber(12)), Pane::Ticket));
    stage.keys("7 G enter");
    assert_eq!(stage.model.pane, Pane::Cases, "the partner's own case has no ticket");
    assert!(stage.shows("This case belongs to no ticket."));
}

#[rstest]
#[case("7 u")]
#[case("7 z")]
#[case("7 x")]
#[case("7 j p r")]
#[case("I")]
#[case("p c")]
#[case("A")]
fn observers_only_look(#[case] keys: &str) {
    let mut stage = Stage::unattached(Lang::En, 80, 24);
    stage.attach(Role::Observer);
    stage.with_ticket(fixture::cases::claimed);
    stage.keys(keys);
    assert!(stage.model.overlays.is_empty() && stage.sent.is_empty());
    assert!(stage.shows("Only for: agent."));
}

#[test]
fn the_filter_narrows_the_ledger_and_escape_gives_it_back() {
    let mut stage = Stage::new(80, 24);
    stage.keys("7 / n o r d");
    assert!(stage.shows("2 of 7"));
    stage.keys("down enter");
    assert_eq!(stage.model.cases.selected.as_deref(), Some("2611200060000052"));
    assert!(!stage.model.cases.typing);
    stage.keys("esc");
    assert_eq!(stage.model.pane, Pane::Cases);
    assert_eq!(stage.model.cases.view.matching, 5);
    stage.keys("esc");
    assert_eq!(stage.model.pane, Pane::Queue);
}

#[test]
fn text_is_pasted_into_the_filter_and_nowhere_else() {
    let mut stage = Stage::new(80, 24);
    stage.keys("7").text("x");
    assert!(stage.sent.is_empty() && stage.model.cases.filter.value().is_empty());
    stage.keys("/").text("Invoice");
    assert_eq!(stage.model.cases.view.matching, 1);
}

#[test]
fn closed_cases_are_shown_on_demand_and_the_cursor_stays() {
    let mut stage = Stage::new(80, 24);
    stage.keys("7 j j a");
    assert_eq!(stage.model.cases.view.matching, 7);
    assert_eq!(stage.model.cases.selected.as_deref(), Some("2611210050004410"));
    stage.keys("G");
    assert!(stage.shows("No incident is counted: a known fault of the product"));
    stage.keys("a");
    assert_eq!(stage.model.cases.view.matching, 5);
}

#[test]
fn the_cursor_stays_on_its_case_when_others_come() {
    let mut stage = Stage::new(80, 24);
    stage.keys("7 j j");
    let mut view = fixture::cases::ledger(&CaseQuery::default());
    view.rows.rotate_right(1);
    stage.reply(Reply::Changed { slot: Slot::Cases as u16, result: Ok(View::Cases(view)) });
    assert_eq!(stage.model.cases.selected.as_deref(), Some("2611210050004410"));
    assert_eq!(stage.model.cases.cursor.at, 3);
}

#[test]
fn only_what_is_on_screen_is_watched() {
    let mut stage = Stage::new(80, 24);
    let slots = [Slot::Cases, Slot::Case, Slot::Entitlements];
    assert!(slots.iter().all(|slot| !stage.model.wire.watched.contains_key(slot)));
    stage.keys("7");
    let watched = &stage.model.wire.watched;
    assert_eq!(watched.get(&Slot::Case), Some(&Query::Case("2611230040001234".to_owned())));
    assert_eq!(watched.get(&Slot::Entitlements), Some(&Query::Entitlements(None)));
    stage.keys("1");
    assert!(slots.iter().all(|slot| !stage.model.wire.watched.contains_key(slot)));
}

#[test]
fn an_empty_ledger_says_what_to_do() {
    let mut stage = Stage::new(80, 24);
    stage.keys("7");
    let slot = Slot::Cases as u16;
    stage.reply(Reply::Changed { slot, result: Ok(View::Cases(CasesView::default())) });
    assert!(stage.shows("There are no cases."));
    let none_open = CasesView { total: 9, ..CasesView::default() };
    stage.reply(Reply::Changed { slot, result: Ok(View::Cases(none_open)) });
    assert!(stage.shows("Press a to see all 9."));
    stage.reply(Reply::Changed {
        slot: Slot::Entitlements as u16,
        result: Ok(View::Entitlements(EntitlementsView::default())),
    });
    assert!(!stage.shows("left"));
}

#[test]
fn a_follow_up_becomes_due_while_one_looks() {
    let mut stage = Stage::new(120, 40);
    stage.keys("7");
    assert!(stage.shows("in 3h"));
    let later = fixture::now() + TimeDelta::hours(4);
    stage.send(loket::tui::message::Message::Tick(later));
    assert!(stage.model.dirty);
    assert!(stage.shows("! 59m over"));
}

fn follow_up(case: &str) -> Alert {
    Alert {
        number: None,
        title: "Cluster validation fails".to_owned(),
        customer: String::new(),
        assignee: Some("anna".to_owned()),
        of: AlertOf::FollowUp(case.to_owned()),
        level: Level::Pressing,
        due: fixture::now() - TimeDelta::hours(1),
    }
}

#[test]
fn due_follow_ups_are_counted_in_the_header_and_the_jump_goes_to_them() {
    let mut stage = Stage::new(80, 24);
    let breached = fixture::promises::alert(31, Level::Breached);
    let alerts = vec![breached, follow_up("2611220030000917"), follow_up("2611230040001234")];
    stage.reply(Reply::Changed { slot: Slot::Alerts as u16, result: Ok(View::Alerts(alerts)) });
    let first = stage.lines()[0].clone();
    assert!(first.contains("▲1 △2") && first.contains("11:00"), "{first}");
    stage.keys("esc 7 / x y z enter !");
    assert_eq!((stage.model.subject, stage.model.pane), (Some(TicketNumber(31)), Pane::Ticket));
    stage.keys("!");
    assert_eq!(stage.model.pane, Pane::Cases);
    assert_eq!(stage.model.cases.selected.as_deref(), Some("2611220030000917"));
    assert_eq!(stage.model.cases.cursor.at, 1, "whatever the filter was");
    stage.keys("!");
    assert_eq!(stage.model.cases.selected.as_deref(), Some("2611230040001234"));
    stage.keys("!");
    assert_eq!(stage.model.pane, Pane::Ticket, "round about");
}

#[test]
fn every_tab_and_what_presses_fit_eighty_columns() {
    for lang in [Lang::En, Lang::Nl] {
        let mut stage = Stage::speaking(lang, 80, 24);
        let first = stage.lines()[0].clone();
        for pane in 1..=7 {
            assert!(first.contains(&format!("{pane} ")), "{first}");
        }
        assert!(first.contains("11:00"), "{first}");
    }
}

#[test]
fn what_happened_with_a_case_scrolls_to_its_end() {
    let mut stage = Stage::new(50, 18);
    stage.keys("7");
    assert!(stage.shows("lines more: J"));
    assert!(!stage.shows("Handed over by"));
    stage.keys("J J");
    assert!(stage.shows("Handed over by CSP"), "a vehicle has its name");
    assert!(!stage.shows("lines more"));
    stage.keys("K K");
    assert!(stage.shows("lines more: J"));
    stage.keys("J j");
    assert!(stage.shows("Product Support Incidents"), "another case begins at its top");
}

#[test]
fn on_a_narrow_screen_only_the_tab_at_hand_has_its_name() {
    let mut stage = Stage::new(60, 20);
    stage.keys("7");
    assert!(stage.shows(" 1  2  3  4  5  6  7 Cases"));
    stage.keys("1");
    assert!(stage.shows(" 1 Queue 2  3  4  5  6  7 "));
    assert!(!stage.shows("StTitle"));
}

#[test]
fn what_is_to_be_asked_ends_as_it_was_written() {
    let mut stage = Stage::new(80, 24);
    stage.keys("7 z");
    assert!(stage.shows(": ask for the root cause"));
    assert!(!stage.shows("root cause."));
}
