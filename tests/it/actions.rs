//! What keys do: which command they send, what they leave alone.

use crate::stage::{Stage, fixture};
use chrono::TimeDelta;
use loket::domain::checklist::{Answer, Finding};
use loket::domain::command::{Command, Verb};
use loket::domain::event::CallOutcome;
use loket::domain::ids::TicketNumber;
use loket::domain::kind::{Method, Nature, Service, Severity, Topic};
use loket::domain::lang::Lang;
use loket::domain::people::Role;
use loket::domain::phrase::Phrase;
use loket::domain::rejection::Rejection;
use loket::domain::sla::ClockKind;
use loket::domain::text::{CleanLine, CleanText};
use loket::domain::ticket::{Reminder, Request, Waiting};
use loket::domain::view::Outcome;
use loket::locale;
use loket::tui::effect::Effect;
use loket::tui::message::Message;
use loket::tui::model::pane::Pane;
use loket::tui::overlays::form::field::FieldId;
use loket::tui::panes::wizard::format::Format;
use loket::tui::update::tick;
use loket::wire::link::LinkEvent;
use rstest::rstest;
use strum::VariantArray;

fn text(words: &str) -> CleanText {
    CleanText::cut(words)
}

fn line(words: &str) -> CleanLine {
    CleanLine::cut(words)
}

/// Keys before the text, the text, keys after it; what is done to which ticket.
#[rstest]
#[case("t", "", "", 7, Verb::Take)]
#[case("j j j j j j j j j j W", "", "", 9, Verb::Resume)]
#[case("i", "seen before", "ctrl-s", 7, Verb::Note(text("seen before")))]
#[case("i", "two\nlines", "tab enter", 7, Verb::Note(text("two\nlines")))]
#[case("r tab tab", "hello", "ctrl-s", 7, Verb::Reply { via: Some(Method::Email), to: Some(line("Jan de Vries")), text: text("hello") })]
#[case("r 1 tab ctrl-u tab", "hello", "ctrl-s", 7, Verb::Reply { via: Some(Method::Phone), to: None, text: text("hello") })]
#[case("c tab right tab", "", "ctrl-s", 7, Verb::Call { to: Some(line("Jan de Vries")), outcome: CallOutcome::NoAnswer, text: text("") })]
#[case("w", "their reply", "enter 4 h ctrl-s", 7, Verb::Wait(Waiting { reason: line("their reply"), until: Some(fixture::now() + TimeDelta::hours(4)) }))]
#[case("x", "connector renewed", "ctrl-s", 7, Verb::Resolve(text("connector renewed")))]
#[case("a", "esra", "ctrl-s", 7, Verb::Assign(Some(CleanLine::cut("esra"))))]
#[case("a ctrl-s", "", "", 7, Verb::Assign(None))]
#[case("v left tab", "everybody", "ctrl-s", 7, Verb::Severity { to: Severity::A, why: line("everybody") })]
#[case("4 d ctrl-s", "", "", 7, Verb::Check { step: "scope".to_owned(), answer: Answer { finding: Finding::Done, text: text("") } })]
#[case("4 f", "a stale rule", "ctrl-s", 7, Verb::Check { step: "scope".to_owned(), answer: Answer { finding: Finding::Cause, text: text("a stale rule") } })]
#[case("4 j s", "no client", "ctrl-s", 7, Verb::Check { step: "client".to_owned(), answer: Answer { finding: Finding::Skipped, text: text("no client") } })]
#[case("j j j j 5 enter enter enter enter enter enter enter", "2611", "ctrl-s", 12, Verb::OpenCase { vehicle: "csp_technical".to_owned(), number: CleanLine::cut("2611"), severity: Some(Severity::B) })]
#[case("R tab tab", "still the same", "ctrl-s", 7, Verb::Heard { via: Method::Phone, from: Some(line("Jan de Vries")), text: text("still the same"), needs_reply: true })]
#[case("R 2 tab ctrl-u tab", "thank you", "tab n ctrl-s", 7, Verb::Heard { via: Method::Email, from: None, text: text("thank you"), needs_reply: false })]
#[case("b", "tomorrow 09:00", "ctrl-s", 7, Verb::CallBack { by: fixture::now() + TimeDelta::hours(22), to: Some(line("Jan de Vries")) })]
#[case("z", "mon 09:00", "tab o f f e r ctrl-s", 7, Verb::Remind(Some(Reminder { at: fixture::now() + TimeDelta::hours(166), text: line("offer") })))]
#[case("p d", "", "tab + 2 h tab V I P ctrl-s", 7, Verb::Deadline { clock: ClockKind::Resolution, due: Some(fixture::now() + TimeDelta::hours(2)), why: line("VIP") })]
#[case("+", "1h30m", "tab tab f i x ctrl-s", 7, Verb::LogWork { minutes: 90, started_at: None, text: text("fix"), free: false })]
#[case("+", "45m", "tab 0 9 : 0 0 tab f i x tab y ctrl-s", 7, Verb::LogWork { minutes: 45, started_at: Some(fixture::now() - TimeDelta::hours(2)), text: text("fix"), free: true })]
fn keys_send_commands(
    #[case] before: &str,
    #[case] typed: &str,
    #[case] after: &str,
    #[case] number: u64,
    #[case] verb: Verb,
) {
    let mut stage = Stage::new(100, 30);
    stage.keys(before);
    if !typed.is_empty() {
        stage.text(typed);
    }
    if !after.is_empty() {
        stage.keys(after);
    }
    assert_eq!(stage.command(), Some(&Command::Ticket(TicketNumber(number), verb)));
}

#[test]
fn a_new_ticket_is_filled_in_with_keys_alone() {
    let mut stage = Stage::new(80, 24);
    stage.keys("n").text("nordl").keys("enter").text("Printer is on fire").keys("enter");
    stage
        .keys("1 tab a z tab h tab a tab 2 tab")
        .text("Ola")
        .keys("tab")
        .text("Since noon.\nSmells.")
        .keys("ctrl-s");
    let request = Request {
        title: line("Printer is on fire"),
        description: text("Since noon.\nSmells."),
        topic: Topic::Billing,
        service: Service::Azure,
        nature: Nature::HowTo,
        severity: Severity::A,
        via: Method::Email,
        contact: Some(line("Ola")),
    };
    let customer = "t-nordlys".to_owned();
    assert_eq!(stage.command(), Some(&Command::CreateTicket { customer, request }));
    stage.done(Ok(Outcome { number: Some(TicketNumber(30)), ..Outcome::default() }));
    assert_eq!(stage.model.subject, Some(TicketNumber(30)));
    assert!(stage.model.overlays.is_empty());
}

/// From any pane, in the filter of the queue, whatever is selected; then it is at hand, and it is said why.
#[rstest]
#[case("T", "")]
#[case("m T", "")]
#[case("/ a z u r e enter 3 T", "azure")]
#[case("/ x y z z y enter T", "xyzzy")]
#[case("6 T", "")]
fn one_key_takes_the_next_ticket(#[case] keys: &str, #[case] filter: &str) {
    let mut stage = Stage::new(80, 24);
    stage.keys(keys);
    assert_eq!(stage.command(), Some(&Command::TakeNext { filter: filter.to_owned() }));
    let until = fixture::now() + TimeDelta::minutes(24);
    stage.done(Ok(Outcome {
        number: Some(TicketNumber(30)),
        notices: vec![Phrase::new("notice-next-last-chance").at("until", until)],
        ..Outcome::default()
    }));
    assert_eq!((stage.model.subject, stage.model.pane), (Some(TicketNumber(30)), Pane::Ticket));
    assert!(stage.shows("Ticket 30 is yours.") && stage.shows("until 11:24 CET."), "{:?}", stage.lines());
}

#[test]
fn when_there_is_no_next_ticket_nothing_moves() {
    let mut stage = Stage::new(80, 24);
    stage.keys("j T");
    let before = stage.model.subject;
    stage.done(Err(Rejection::NotFound(Phrase::new("reject-no-next"))));
    assert_eq!((stage.model.subject, stage.model.pane), (before, Pane::Queue));
    assert!(stage.shows("Nobody waits"));
}

/// Open time runs only while the hours do, and on screen it turns with the clock.
#[test]
fn open_time_left_runs_until_the_hours_end() {
    let mut stage = Stage::new(80, 24);
    stage.keys("s s s");
    assert!(stage.shows("Left") && stage.shows("11h 20m"), "{:?}", stage.lines());
    stage.send(Message::Tick(fixture::now() + TimeDelta::minutes(65)));
    assert!(stage.shows("10h 15m"), "{:?}", stage.lines());
    // They ended at half past five.
    stage.send(Message::Tick(fixture::now() + TimeDelta::minutes(500)));
    assert!(stage.shows("4h 50m"), "{:?}", stage.lines());
}

#[rstest]
#[case("t", Role::Observer, "ui-why-role")]
#[case("T", Role::Observer, "ui-why-role")]
#[case("W", Role::Agent, "ui-why-status")]
#[case("X", Role::Agent, "ui-why-status")]
#[case("j j t", Role::Agent, "ui-why-yours")]
#[case("5 e", Role::Agent, "ui-why-wizard")]
fn what_cannot_be_done_says_why(#[case] keys: &str, #[case] role: Role, #[case] why: &str) {
    let mut stage = Stage::new(100, 30);
    stage.attach(role);
    stage.keys(keys);
    assert!(stage.sent.is_empty());
    assert_eq!(stage.model.toasts.all()[0].lines[0].key, why);
}

#[test]
fn nothing_is_sent_while_the_host_is_gone_and_nothing_is_lost() {
    let mut stage = Stage::new(80, 24);
    stage.keys("i").text("important");
    stage.send(Message::Link(LinkEvent::Lost(Phrase::new("gone"))));
    stage.keys("ctrl-s");
    assert!(stage.sent.is_empty());
    assert!(stage.shows("important"));
    stage.attach(Role::Agent);
    stage.keys("ctrl-s");
    assert_eq!(stage.sent.len(), 1);
}

#[test]
fn what_the_host_refused_is_sent_again_after_a_change() {
    let mut stage = Stage::new(80, 24);
    stage.keys("x").text("fixed").keys("ctrl-s ctrl-s");
    assert_eq!(stage.sent.len(), 1, "not twice while it is under way");
    stage.done(Err(Rejection::Conflict(Phrase::new("no-such-reason"))));
    assert!(stage.shows("fixed") && stage.shows("no-such-reason"));
    stage.text(" indeed").keys("ctrl-s");
    assert_eq!(stage.command(), Some(&Command::Ticket(TicketNumber(7), Verb::Resolve(text("fixed indeed")))));
    stage.done(Ok(Outcome::default()));
    assert!(stage.model.overlays.is_empty() && stage.model.drafts.count() == 0);
}

#[test]
fn a_draft_comes_back() {
    let mut stage = Stage::new(80, 24);
    stage.keys("i").text("half a thought").keys("esc");
    assert!(!stage.shows("half a thought"));
    stage.keys("i");
    assert!(stage.shows("half a thought"));
    stage.keys("ctrl-x i");
    assert!(!stage.shows("half a thought"));
}

#[rstest]
#[case(Ok(Outcome::default()), 0)]
#[case(Err(Rejection::Conflict(Phrase::new("no-such-reason"))), 1)]
fn a_form_closed_while_it_was_under_way_is_a_draft_only_if_refused(
    #[case] answer: Result<Outcome, Rejection>,
    #[case] drafts: usize,
) {
    let mut stage = Stage::new(80, 24);
    stage.keys("i").text("on its way").keys("ctrl-s esc");
    stage.done(answer);
    assert_eq!(stage.model.drafts.count(), drafts);
    stage.keys("i");
    assert_eq!(stage.shows("on its way"), drafts == 1);
    stage.keys("ctrl-s");
    assert_eq!(stage.sent.len(), 1 + drafts, "it can be sent again");
}

#[test]
fn text_typed_into_the_wrong_window_does_nothing() {
    let mut stage = Stage::new(80, 24);
    let before = stage.model.queue.selected;
    stage.text("take it\nresolve x t\n:q");
    assert!(stage.sent.is_empty() && stage.model.overlays.is_empty());
    assert_eq!(stage.model.queue.selected, before);
    assert_eq!(stage.model.toasts.all()[0].lines[0].key, "ui-paste-ignored");
}

#[test]
fn pasted_lines_never_send_a_form() {
    let mut stage = Stage::new(80, 24);
    stage.keys("w").text("one\ntwo\n\n");
    assert!(stage.sent.is_empty());
    assert!(stage.shows("one two"));
}

#[test]
fn escape_backs_out_one_step_at_a_time_and_never_quits() {
    let mut stage = Stage::new(80, 24);
    stage.keys("/ a enter 2 ?");
    stage.keys("esc");
    assert!(stage.model.overlays.is_empty() && stage.model.pane == Pane::Ticket);
    stage.keys("esc");
    assert_eq!((stage.model.pane, stage.model.queue.filter.value()), (Pane::Queue, "a"));
    stage.keys("esc");
    assert_eq!(stage.model.queue.filter.value(), "");
    stage.keys("esc esc esc");
    assert_eq!(stage.effects, []);
}

#[rstest]
#[case("q", true)]
#[case("2 q", false)]
#[case("2 q q", true)]
#[case("ctrl-c", false)]
#[case("ctrl-c ctrl-c", true)]
#[case("n ctrl-c ctrl-c", true)]
#[case("/ q", false)]
#[case("/ a esc q", true)]
fn quitting(#[case] keys: &str, #[case] quits: bool) {
    let mut stage = Stage::new(80, 24);
    stage.keys(keys);
    assert_eq!(stage.effects.contains(&Effect::Quit), quits);
}

#[test]
fn a_draft_holds_back_quitting_until_it_is_confirmed() {
    let mut stage = Stage::new(80, 24);
    stage.keys("i").text("half").keys("esc q enter");
    assert_eq!(stage.effects, []);
    stage.keys("q q");
    assert_eq!(stage.effects, [Effect::Quit]);
}

#[test]
fn interrupting_twice_asks_too_while_there_is_a_draft() {
    let mut stage = Stage::new(80, 24);
    stage.keys("i").text("half").keys("ctrl-c ctrl-c");
    assert_eq!(stage.effects, []);
    stage.keys("ctrl-c");
    assert_eq!(stage.effects, [Effect::Quit]);
}

#[test]
fn the_shell_is_visited_from_panes_and_a_text_takes_back_instead() {
    let mut stage = Stage::new(80, 24);
    stage.keys("i").text("half").keys("ctrl-z");
    assert_eq!(stage.effects, []);
    stage.keys("esc ctrl-z");
    assert_eq!(stage.effects, [Effect::Suspend]);
}

#[test]
fn nothing_is_done_to_a_ticket_that_no_list_shows() {
    let mut stage = Stage::new(80, 24);
    stage.keys("/ x y z z y enter t");
    assert!(stage.sent.is_empty());
    assert_eq!(stage.model.toasts.all()[0].lines[0].key, "ui-why-no-ticket");
}

#[test]
fn help_runs_what_it_finds() {
    let mut stage = Stage::new(80, 24);
    stage.keys("? i n t e r n a l enter");
    assert!(stage.shows("Note · 7"));
}

#[test]
fn the_palette_goes_to_the_pane_an_action_needs() {
    let mut stage = Stage::new(80, 24);
    stage.keys("6 : c a u s e enter");
    assert_eq!(stage.model.pane, Pane::Checklist);
    assert!(stage.model.form().is_some());
}

#[test]
fn the_palette_acts_on_the_ticket_under_the_cursor() {
    let mut stage = Stage::new(80, 24);
    stage.keys("6 j : t a k e enter");
    assert_eq!(stage.command(), Some(&Command::Ticket(TicketNumber(31), Verb::Take)));
}

#[test]
fn the_mouse_selects_and_opens() {
    let mut stage = Stage::new(80, 24);
    stage.lines();
    let row = stage.cache.at(10, 5).expect("a row");
    stage.send(Message::Click(row));
    assert_eq!(stage.model.subject, Some(TicketNumber(29)));
    stage.send(Message::Click(row));
    assert_eq!(stage.model.pane, Pane::Ticket);
}

/// Nothing on screen changes by itself: nothing is drawn. Then the second before its time turns nothing, its time does.
#[test]
fn idle_means_no_frames() {
    let mut stage = Stage::new(80, 24);
    stage.lines();
    stage.model.dirty = false;
    let next = tick::next_change(&stage.model).expect("a clock is on screen");
    stage.send(Message::Tick(next - TimeDelta::milliseconds(1)));
    assert!(!stage.model.dirty, "before anything turned");
    stage.send(Message::Tick(next));
    assert!(stage.model.dirty, "when it turned");
}

#[test]
fn a_deadline_under_two_minutes_counts_seconds_and_none_else_does() {
    let mut stage = Stage::new(80, 24);
    let next = tick::next_change(&stage.model).expect("a clock");
    assert_eq!(next - stage.model.now, TimeDelta::seconds(1), "ticket 29 is due in 90 seconds");
    // Scrolled to where it is not, the minute of the clock is the next thing to turn.
    stage.keys("/ i n v o i c e enter");
    let next = tick::next_change(&stage.model).expect("a clock");
    assert_eq!(next - stage.model.now, TimeDelta::seconds(60));
}

#[test]
fn everything_with_a_name_has_it_in_every_language() {
    for lang in <Lang as VariantArray>::VARIANTS {
        locale::set(*lang);
        let fields = FieldId::VARIANTS.iter().map(|field| field.label());
        let panes = Pane::VARIANTS.iter().map(|pane| pane.title());
        let formats = Format::VARIANTS.iter().map(|format| format.title());
        for name in fields.chain(panes).chain(formats) {
            assert!(!name.starts_with("ui-"), "{name} in {lang}");
        }
    }
}
