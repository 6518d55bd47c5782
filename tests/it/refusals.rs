//! What a policy refused: what the screen says, what it offers, and that nothing typed is lost.

use crate::forms::quote;
use crate::stage::{Stage, fixture};
use chrono::TimeDelta;
use loket::domain::Instant;
use loket::domain::command::{Command, Verb};
use loket::domain::event::CallOutcome;
use loket::domain::ids::TicketNumber;
use loket::domain::kind::Method;
use loket::domain::people::Role;
use loket::domain::phrase::Phrase;
use loket::domain::policy;
use loket::domain::price::Price;
use loket::domain::rejection::{Refusal, Rejection};
use loket::domain::text::{CleanLine, CleanText};
use loket::domain::ticket::Reminder;
use loket::domain::view::Outcome;
use loket::domain::work::{Agreement, Bill};
use loket::tui::message::{Message, Target};
use loket::tui::model::pane::Pane;
use loket::tui::overlays::Overlay;
use loket::tui::overlays::form::FormKind;
use loket::tui::overlays::refusal::way::Way;
use loket::wire::link::LinkEvent;
use rstest::rstest;

const SEVEN: TicketNumber = TicketNumber(7);

fn text(words: &str) -> CleanText {
    CleanText::cut(words)
}

fn line(words: &str) -> CleanLine {
    CleanLine::cut(words)
}

fn tomorrow() -> Instant {
    fixture::now() + TimeDelta::hours(22)
}

pub(crate) fn refusal(rule: &str, allowed_now: &[Method], allowed_from: Option<Instant>) -> Rejection {
    Rejection::Refused(Refusal {
        rule: rule.to_owned(),
        why: Phrase::new("refusal-outside-hours").word("method", "method", "phone").at("from", tomorrow()),
        allowed_from,
        allowed_now: allowed_now.to_vec(),
        time_zone: Some(chrono_tz::America::New_York),
    })
}

/// A reply by phone, refused until tomorrow; mail and portal are allowed.
pub(crate) fn refused_reply() -> Stage {
    let mut stage = Stage::new(80, 24);
    stage.keys("r 1 tab tab").text("We look at it.\nAnna").keys("ctrl-s");
    stage.done(Err(refusal(policy::OUTSIDE_HOURS, &[Method::Email, Method::Portal], Some(tomorrow()))));
    stage
}

fn reply(via: Method) -> Command {
    let to = Some(line("Jan de Vries"));
    Command::Ticket(SEVEN, Verb::Reply { via: Some(via), to, text: text("We look at it.\nAnna") })
}

fn ways(stage: &Stage) -> Vec<Way> {
    match stage.model.overlays.last() {
        Some(Overlay::Refusal(refused)) => refused.ways.clone(),
        other => panic!("no refusal: {other:?}"),
    }
}

#[test]
fn a_refusal_names_the_rule_and_the_time_on_both_clocks() {
    let mut stage = refused_reply();
    assert!(stage.shows("Outside the hours"));
    assert!(stage.shows("Allowed from Tue 24 Nov 03:00 in New York, 09:00 here."));
    assert!(stage.shows("Allowed now: e-mail, portal."));
}

#[rstest]
#[case("1", Method::Email)]
#[case("2", Method::Portal)]
#[case("down enter", Method::Email)]
#[case("j j enter", Method::Portal)]
#[case("up up up enter", Method::Portal)]
fn the_same_is_done_by_a_method_that_is_allowed(#[case] keys: &str, #[case] method: Method) {
    let mut stage = refused_reply();
    stage.keys(keys);
    assert_eq!(stage.command(), Some(&reply(method)));
    assert_eq!(stage.sent.len(), 2);
    stage.done(Ok(Outcome::default()));
    assert!(stage.model.overlays.is_empty() && stage.model.drafts.count() == 0);
}

#[test]
fn a_click_does_what_it_hits() {
    let mut stage = refused_reply();
    stage.send(Message::Click(Target::Choice(1)));
    assert_eq!(stage.command(), Some(&reply(Method::Portal)));
}

/// Keys that came too early, or that mean nothing here.
#[rstest]
#[case("enter")]
#[case("esc")]
#[case("5")]
#[case("9 0 x q enter")]
fn doing_nothing_is_the_default(#[case] keys: &str) {
    let mut stage = refused_reply();
    stage.keys(keys);
    assert_eq!(stage.sent.len(), 1);
    if matches!(stage.model.overlays.last(), Some(Overlay::Refusal(_))) {
        stage.keys("esc");
    }
    assert!(stage.shows("We look at it."));
    assert!(stage.shows("Allowed now: e-mail, portal."), "the form still says why");
    stage.keys("ctrl-s");
    assert_eq!(stage.command(), Some(&reply(Method::Phone)), "as it was typed");
}

#[test]
fn one_is_reminded_when_it_is_allowed_and_the_text_is_kept() {
    let mut stage = refused_reply();
    stage.keys("3");
    let reminder = Reminder { at: tomorrow(), text: line("Reply: We look at it.") };
    assert_eq!(stage.command(), Some(&Command::Ticket(SEVEN, Verb::Remind(Some(reminder)))));
    stage.done(Ok(Outcome::default()));
    assert!(stage.model.overlays.is_empty());
    stage.keys("r ctrl-s");
    assert_eq!(stage.command(), Some(&reply(Method::Phone)));
}

#[test]
fn a_reminder_that_gives_way_is_named() {
    let mut stage = Stage::new(80, 24);
    let set = Reminder { at: fixture::now() + TimeDelta::hours(1), text: line("call") };
    stage.with_ticket(|ticket| ticket.reminder = Some(set));
    stage.keys("r tab tab").text("x").keys("ctrl-s");
    stage.done(Err(refusal(policy::OUTSIDE_HOURS, &[], Some(tomorrow()))));
    assert!(stage.shows("Remind me on Tue 24 Nov 09:00 instead of 12:00"));
}

#[rstest]
#[case("o")]
#[case("4")]
fn a_supervisor_does_it_anyway_and_says_why(#[case] keys: &str) {
    let mut stage = refused_reply();
    stage.keys(keys).text("the customer asked for it").keys("ctrl-s");
    let command =
        Command::Override { why: line("the customer asked for it"), command: Box::new(reply(Method::Phone)) };
    assert_eq!(stage.command(), Some(&command));
    stage.done(Ok(Outcome::default()));
    assert!(stage.model.overlays.is_empty() && stage.model.drafts.count() == 0, "it is done");
}

#[test]
fn an_override_that_was_left_under_way_is_not_sent_twice() {
    let mut stage = refused_reply();
    stage.keys("o").text("asked for").keys("ctrl-s esc ctrl-s");
    assert_eq!(stage.sent.len(), 2, "what was refused is under way too");
    stage.done(Ok(Outcome::default()));
    assert!(stage.model.overlays.is_empty() && stage.model.drafts.count() == 0);
}

#[test]
fn backing_out_of_an_override_comes_back_to_the_text() {
    let mut stage = refused_reply();
    stage.keys("o ctrl-x");
    assert!(stage.shows("We look at it."));
    stage.keys("ctrl-s");
    assert_eq!(stage.command(), Some(&reply(Method::Phone)));
}

#[test]
fn others_are_not_offered_to_override() {
    let mut stage = Stage::new(80, 24);
    stage.attach(Role::Agent);
    stage.keys("r tab tab").text("x").keys("ctrl-s");
    stage.done(Err(refusal(policy::METHOD_NOT_OFFERED, &[Method::Phone], None)));
    assert_eq!(ways(&stage), [Way::By(Method::Phone), Way::Back]);
    stage.keys("o");
    assert_eq!(stage.sent.len(), 1);
    assert_eq!(stage.model.toasts.all()[0].lines[0].key, "ui-why-role");
}

/// The rule of a refusal, and what is offered for work that was to be charged.
#[rstest]
#[case(policy::NOT_DISCLOSED, false, &[Way::Disclose, Way::Free, Way::Override, Way::Back])]
#[case(policy::NOT_AGREED, false, &[Way::Quote, Way::Free, Way::Override, Way::Back])]
#[case(policy::NOT_AGREED, true, &[Way::Agree, Way::Quote, Way::Free, Way::Override, Way::Back])]
#[case(policy::QUOTE_USED_UP, true, &[Way::Quote, Way::Free, Way::Override, Way::Back])]
#[case(policy::BLOCK_USED_UP, false, &[Way::BuyBlock, Way::Free, Way::Override, Way::Back])]
#[case(policy::ROLE, false, &[Way::Back])]
fn work_that_may_not_be_charged_offers_what_makes_it_so(
    #[case] rule: &str,
    #[case] quoted: bool,
    #[case] expected: &[Way],
) {
    let stage = refused_work(rule, quoted);
    assert_eq!(ways(&stage), expected);
}

#[test]
fn what_was_agreed_within_the_hours_is_quoted_anew() {
    let mut stage = refused_work(policy::NOT_AGREED, true);
    stage.keys("esc").with_ticket(|ticket| {
        let agreement = Agreement { by: line("Jan"), via: Method::Email, at: fixture::now() };
        ticket.bill = Bill { quote: Some(quote()), agreement: Some(agreement), ..Bill::default() };
    });
    stage.keys("ctrl-s").done(Err(refusal(policy::NOT_AGREED, &[], None)));
    assert_eq!(ways(&stage), [Way::Quote, Way::Free, Way::Override, Way::Back]);
}

fn refused_work(rule: &str, quoted: bool) -> Stage {
    let mut stage = Stage::new(80, 24);
    stage.with_ticket(|ticket| {
        ticket.price = Price::Hourly(120.into());
        ticket.bill = Bill { quote: quoted.then(quote), ..Bill::default() };
    });
    stage.keys("+").text("1h30m").keys("tab tab").text("Renewed the connector").keys("ctrl-s");
    stage.done(Err(refusal(rule, &[], None)));
    stage
}

fn work(free: bool) -> Command {
    let verb = Verb::LogWork { minutes: 90, started_at: None, text: text("Renewed the connector"), free };
    Command::Ticket(SEVEN, verb)
}

#[test]
fn work_is_logged_free_of_charge() {
    let mut stage = refused_work(policy::NOT_DISCLOSED, false);
    stage.keys("2");
    assert_eq!(stage.command(), Some(&work(true)));
}

/// What is done first, on top of the form; then the form is sent as it was.
#[rstest]
#[case(policy::NOT_DISCLOSED, "ctrl-s")]
#[case(policy::NOT_AGREED, "ctrl-s")]
#[case(policy::BLOCK_USED_UP, "tab tab tab J a n ctrl-s")]
fn what_was_missing_is_done_over_the_form(#[case] rule: &str, #[case] keys: &str) {
    let mut stage = refused_work(rule, false);
    stage.keys("1").keys(keys);
    match (rule, stage.command()) {
        (policy::NOT_DISCLOSED, Some(Command::Disclose { customer, .. })) => assert_eq!(customer, "t-vries"),
        (policy::NOT_AGREED, Some(Command::Ticket(_, verb))) => {
            assert_eq!(verb, &Verb::Quote { minutes: 90, out_of_hours: false }, "for the work at hand");
        }
        (policy::BLOCK_USED_UP, Some(Command::BuyBlock { .. })) => {}
        (_, other) => panic!("{other:?}"),
    }
    stage.done(Ok(Outcome::default()));
    assert!(stage.shows("Renewed the connector"));
    stage.keys("ctrl-s");
    assert_eq!(stage.command(), Some(&work(false)));
}

#[test]
fn what_was_to_be_said_in_a_call_is_written_instead() {
    let mut stage = Stage::new(80, 24);
    stage.keys("c tab tab").text("Your connector is renewed.").keys("ctrl-s");
    let verb = Verb::Call {
        to: Some(line("Jan de Vries")),
        outcome: CallOutcome::Reached,
        text: text("Your connector is renewed."),
    };
    assert_eq!(stage.command(), Some(&Command::Ticket(SEVEN, verb)));
    stage.done(Err(refusal(policy::OUTSIDE_HOURS, &[Method::Phone, Method::Portal], None)));
    stage.keys("1");
    assert_eq!(stage.sent.len(), 1, "a message is read again before it is sent");
    stage.keys("ctrl-s");
    let verb = Verb::Reply {
        via: Some(Method::Portal),
        to: Some(line("Jan de Vries")),
        text: text("Your connector is renewed."),
    };
    assert_eq!(stage.command(), Some(&Command::Ticket(SEVEN, verb)));
    stage.done(Ok(Outcome::default()));
    stage.keys("c");
    assert!(stage.shows("Your connector is renewed."), "the call is still a draft");
}

#[test]
fn a_reply_that_was_begun_is_not_written_over() {
    let mut stage = Stage::new(80, 24);
    stage.keys("r tab tab").text("Begun before").keys("esc c tab tab").text("Said").keys("ctrl-s");
    stage.done(Err(refusal(policy::OUTSIDE_HOURS, &[Method::Email], None)));
    stage.keys("1");
    assert!(stage.shows("Begun before"));
    stage.keys("ctrl-x c");
    assert!(stage.shows("Said"));
}

#[test]
fn a_form_left_while_it_was_under_way_comes_back_with_its_refusal() {
    let mut stage = Stage::new(80, 24);
    stage.keys("r 1 tab tab").text("We look at it.\nAnna").keys("ctrl-s esc");
    stage.done(Err(refusal(policy::OUTSIDE_HOURS, &[Method::Email], None)));
    stage.keys("1");
    assert_eq!(stage.command(), Some(&reply(Method::Email)));
}

#[test]
fn a_refusal_never_comes_between_the_user_and_another_form() {
    let mut stage = Stage::new(80, 24);
    stage.keys("r tab tab").text("first").keys("ctrl-s esc i").text("second");
    stage.done(Err(refusal(policy::OUTSIDE_HOURS, &[Method::Phone], None)));
    assert!(matches!(stage.model.form().map(|form| &form.kind), Some(FormKind::Note(SEVEN))));
    assert!(!stage.model.toasts.all().is_empty());
    stage.keys("ctrl-x r");
    assert!(stage.shows("first"));
}

#[test]
fn a_refusal_of_another_ticket_stays_a_message() {
    let mut stage = Stage::new(80, 24);
    stage.keys("r tab tab").text("first").keys("ctrl-s esc j");
    stage.done(Err(refusal(policy::OUTSIDE_HOURS, &[Method::Phone], None)));
    assert!(stage.model.overlays.is_empty() && !stage.model.toasts.all().is_empty());
    stage.keys("k r");
    assert!(stage.shows("first"));
}

#[test]
fn nothing_is_lost_when_the_host_goes_away_meanwhile() {
    let mut stage = refused_reply();
    stage.send(Message::Link(LinkEvent::Lost(Phrase::new("gone"))));
    stage.keys("3");
    assert_eq!(stage.sent.len(), 1);
    stage.keys("1");
    assert_eq!(stage.sent.len(), 1);
    assert!(stage.shows("We look at it."));
    stage.attach(Role::Supervisor);
    stage.keys("ctrl-s");
    assert_eq!(stage.command(), Some(&reply(Method::Email)));
}

#[test]
fn interrupting_keeps_what_was_typed() {
    let mut stage = refused_reply();
    stage.keys("ctrl-c");
    assert!(stage.model.overlays.is_empty());
    assert_eq!((stage.model.pane, stage.model.drafts.count()), (Pane::Queue, 1));
}

#[test]
fn what_needs_no_form_is_refused_too() {
    let mut stage = Stage::new(80, 24);
    stage.keys("t");
    let why = Phrase::new("reject-role").word("role", "role", Role::Supervisor);
    let rule = policy::ROLE.to_owned();
    let refusal = Refusal { rule, why, allowed_from: None, allowed_now: Vec::new(), time_zone: None };
    stage.done(Err(Rejection::Refused(refusal)));
    assert!(stage.shows("Refused: Take"));
    stage.keys("enter");
    assert!(stage.model.overlays.is_empty());
}
