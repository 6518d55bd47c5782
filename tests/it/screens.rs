//! What the screen looks like: every pane and overlay at the sizes people have, with its styles.

use crate::forms::quote;
use crate::refusals::{refusal, refused_reply};
use crate::stage::{Stage, fixture};
use chrono::TimeDelta;
use loket::domain::command::Command;
use loket::domain::ids::TicketNumber;
use loket::domain::kind::Method;
use loket::domain::lang::Lang;
use loket::domain::phrase::Phrase;
use loket::domain::price::Price;
use loket::domain::view::{Outcome, QueueQuery, View};
use loket::domain::work::Bill;
use loket::tui::message::Message;
use loket::tui::widgets::text;
use loket::wire::link::LinkEvent;
use loket::wire::message::Reply;
use proptest::prelude::*;
use rstest::rstest;

/// Panes and overlays, by the keys that lead there from the start.
#[rstest]
#[case("queue", "j")]
#[case("queue_reachable", "s s s j")]
#[case("next_taken", "s s s T")]
#[case("ticket", "enter")]
#[case("ticket_waiting", "G 2")]
#[case("customer", "3")]
#[case("customer_below", "3 ctrl-d ctrl-d")]
#[case("customer_told", "j j j 3")]
#[case("checklist", "4")]
#[case("board", "6 j")]
#[case("help", "?")]
#[case("help_search", "? w a i t")]
#[case("palette", ":")]
#[case("prefix", "g")]
#[case("filter", "/ a z u r e")]
#[case("filter_nothing", "/ x y z z y")]
#[case("form_new_ticket", "n")]
#[case("form_suggestions", "n e")]
#[case("form_reply", "r")]
#[case("form_call", "c")]
#[case("form_wait", "w")]
#[case("form_severity", "v")]
#[case("form_resolve", "x")]
#[case("form_step", "4 f")]
#[case("form_message", "R")]
#[case("form_call_back", "b + 2 h tab")]
#[case("form_remind", "z t o m o r r o w tab")]
#[case("form_deadline", "p d")]
#[case("form_disclose", "p t")]
#[case("form_buy_block", "p b")]
#[case("prefix_promises", "p")]
#[case("form_problems", "n ctrl-s")]
fn every_screen(#[case] name: &str, #[case] keys: &str, #[values((80, 24), (120, 40))] size: (u16, u16)) {
    let mut stage = Stage::new(size.0, size.1);
    stage.keys(keys);
    if let Some(Command::TakeNext { .. }) = stage.command() {
        let why = Phrase::new("notice-next-last-chance").at("until", fixture::now() + TimeDelta::minutes(24));
        let number = Some(TicketNumber(30));
        stage.done(Ok(Outcome { number, notices: vec![why], ..Outcome::default() }));
    }
    insta::assert_snapshot!(format!("{name}_{}x{}", size.0, size.1), stage.picture());
}

#[rstest]
#[case("queue_40x12", "j", (40, 12))]
#[case("ticket_40x12", "enter", (40, 12))]
#[case("form_40x12", "n tab tab tab tab tab tab tab tab", (40, 12))]
#[case("queue_200x50", "j", (200, 50))]
#[case("too_small", "j", (19, 4))]
fn other_sizes(#[case] name: &str, #[case] keys: &str, #[case] size: (u16, u16)) {
    let mut stage = Stage::new(size.0, size.1);
    stage.keys(keys);
    insta::assert_snapshot!(name, stage.picture());
}

#[rstest]
#[case("nl_queue", "j")]
#[case("nl_reachable", "s s s j")]
#[case("nl_customer", "3")]
#[case("nl_ticket", "2")]
#[case("nl_checklist", "4")]
#[case("nl_board", "6")]
#[case("nl_help", "?")]
#[case("nl_new_ticket", "n")]
#[case("nl_log_work", "+")]
#[case("nl_remind", "z m o r g e n tab")]
fn in_dutch(#[case] name: &str, #[case] keys: &str) {
    let mut stage = Stage::speaking(Lang::Nl, 80, 24);
    stage.keys(keys);
    insta::assert_snapshot!(name, stage.picture());
}

#[test]
fn the_language_switches_while_it_runs() {
    let mut stage = Stage::new(80, 24);
    stage.keys("L");
    assert!(stage.shows("Wachtrij"));
}

#[test]
fn in_ascii() {
    let mut stage = Stage::new(80, 24);
    stage.model.setting.theme.ascii = true;
    stage.keys("j");
    let ours: Vec<String> = stage.lines();
    // What customers wrote stays as it is; frames and symbols are ours.
    assert!(ours[1].is_ascii() && ours[2].is_ascii() && ours[23].is_ascii(), "{ours:?}");
    insta::assert_snapshot!("ascii_queue", stage.picture());
    stage.keys("3");
    insta::assert_snapshot!("ascii_customer", stage.picture());
}

#[test]
fn wide_and_right_to_left_text_keeps_the_columns() {
    let mut stage = Stage::new(80, 24);
    let lines = stage.lines();
    for line in lines.iter().filter(|line| line.contains(" open ")) {
        assert_eq!(text::width(line), 80, "{line}");
    }
}

#[test]
fn while_the_host_is_gone() {
    let mut stage = Stage::new(80, 24);
    let why = Phrase::new("host-gone");
    stage.send(Message::Link(LinkEvent::Lost(why)));
    stage.keys("t");
    assert!(stage.sent.is_empty());
    insta::assert_snapshot!("lost", stage.picture());
}

#[test]
fn before_the_host_answered() {
    insta::assert_snapshot!("connecting", Stage::unattached(Lang::En, 80, 24).picture());
}

/// Forms of a ticket that costs money and has a quote.
#[rstest]
#[case("form_quote", "p q 1 h 3 0 m tab")]
#[case("form_agree", "p a j")]
#[case("form_log_work", "+ 4 5 m tab 0 8 : 3 0 tab")]
fn forms_of_work(#[case] name: &str, #[case] keys: &str, #[values((80, 24), (120, 40))] size: (u16, u16)) {
    let mut stage = Stage::new(size.0, size.1);
    stage.with_ticket(|ticket| {
        ticket.price = Price::Hourly(120.into());
        ticket.bill = Bill { quote: Some(quote()), ..Bill::default() };
    });
    stage.keys(keys);
    insta::assert_snapshot!(format!("{name}_{}x{}", size.0, size.1), stage.picture());
}

#[rstest]
#[case("refusal_80x24", "", (80, 24))]
#[case("refusal_120x40", "j", (120, 40))]
#[case("refusal_40x12", "", (40, 12))]
#[case("refusal_back_80x24", "esc", (80, 24))]
#[case("override_80x24", "o", (80, 24))]
fn a_refusal_explains_itself(#[case] name: &str, #[case] keys: &str, #[case] size: (u16, u16)) {
    let mut stage = refused_reply();
    stage.send(Message::Resize { columns: size.0, rows: size.1 });
    if !keys.is_empty() {
        stage.keys(keys);
    }
    insta::assert_snapshot!(name, stage.picture());
}

#[test]
fn a_refusal_in_dutch() {
    let mut stage = refused_reply();
    stage.keys("esc ctrl-x L r 1 tab tab").text("We kijken ernaar.").keys("ctrl-s");
    let tomorrow = fixture::now() + TimeDelta::hours(22);
    stage.done(Err(refusal("outside_hours", &[Method::Email, Method::Portal], Some(tomorrow))));
    insta::assert_snapshot!("nl_refusal", stage.picture());
}

#[test]
fn new_tickets_are_marked_and_do_not_move_the_cursor() {
    let mut stage = Stage::new(80, 24);
    stage.keys("j j");
    let before = stage.model.queue.selected;
    let mut view = fixture::queue(&QueueQuery { limit: 200, ..QueueQuery::default() });
    let mut newcomer = view.rows[3].clone();
    newcomer.ticket.number = TicketNumber(99);
    newcomer.ticket.title = "Just came in".to_owned();
    view.rows.insert(0, newcomer);
    view.matching += 1;
    view.total += 1;
    stage.reply(Reply::Changed { slot: 1, result: Ok(View::Queue(view)) });
    assert_eq!(stage.model.queue.selected, before);
    insta::assert_snapshot!("newcomer", stage.picture());
    stage.keys("g g");
    assert_eq!(stage.model.queue.new_count(), 0);
}

#[test]
fn quitting_with_a_draft_asks() {
    let mut stage = Stage::new(80, 24);
    stage.keys("i").text("half a thought").keys("esc q");
    insta::assert_snapshot!("confirm_quit", stage.picture());
}

/// Keys that open everything there is.
const TOURS: [&str; 23] = [
    "b t o m o r r o w",
    "p t",
    "p b",
    "+ 1 h tab tab",
    "j j",
    "s s s 3 j",
    "enter G",
    "3 G",
    "4 j j",
    "5 j enter",
    "j j j j 5 enter enter j",
    "j j j j 5 enter enter enter enter k",
    "j j j j 5 enter enter j j enter enter enter f S",
    "6 G",
    "? w",
    ": r e",
    "n e",
    "r tab tab",
    "/ a",
    "g",
    "j j j j j j j enter",
    "j j j j j j j E tab tab tab G",
    "3 O a",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]
    #[test]
    fn no_size_is_too_much(columns in 0u16..200, rows in 0u16..60, before in 0u16..200, tour in 0usize..TOURS.len()) {
        let mut stage = Stage::new(before, 30);
        stage.keys(TOURS[tour]);
        stage.send(Message::Resize { columns, rows });
        stage.picture();
        stage.keys("j k");
        stage.picture();
    }
}
