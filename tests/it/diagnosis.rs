//! The diagnosis on the screen, and what follows from it: questions with choices, evidence, known problems, claims, and
//! what the partner may do at a customer.

use crate::stage::{Stage, fixture};
use chrono::NaiveDate;
use loket::domain::checklist::{Answer, Finding};
use loket::domain::claim::{ClaimKind, ClaimOutcome};
use loket::domain::command::{Command, Verb};
use loket::domain::delegation::AzureRole;
use loket::domain::escalation::{Draft, Stage as Progress};
use loket::domain::event::Event;
use loket::domain::ids::TicketNumber;
use loket::domain::lang::Lang;
use loket::domain::phrase::Phrase;
use loket::domain::rejection::Rejection;
use loket::domain::text::CleanText;
use loket::domain::view::{CustomerView, TicketView, TimelineEntry, View};
use loket::tui::message::Message;
use loket::tui::model::wire::Slot;
use loket::wire::message::Reply;
use rstest::rstest;

fn stage(change: fn(&mut TicketView), size: (u16, u16)) -> Stage {
    let mut stage = Stage::new(size.0, size.1);
    stage.with_ticket(change);
    stage
}

/// The ticket as it stands comes again, changed.
fn again(stage: &mut Stage, change: impl FnOnce(&mut TicketView)) {
    let mut view = stage.model.ticket.view.clone().expect("a ticket is shown");
    change(&mut view);
    stage.reply(Reply::Changed { slot: Slot::Ticket as u16, result: Ok(View::Ticket(view)) });
}

#[rstest]
#[case("diagnosis", "4")]
#[case("diagnosis_question", "4 j j j")]
#[case("diagnosis_evidence", "4 j j j j")]
#[case("diagnosis_passed_by", "4 g g j j")]
#[case("form_question", "4 j j j d")]
#[case("form_evidence", "4 j j j j d")]
#[case("form_issue", "4 I")]
fn screens(#[case] name: &str, #[case] keys: &str, #[values((80, 24), (120, 40))] size: (u16, u16)) {
    let mut stage = stage(fixture::cases::diagnosed, size);
    stage.keys("4 g g").keys(keys);
    insta::assert_snapshot!(format!("{name}_{}x{}", size.0, size.1), stage.picture());
}

#[rstest]
#[case("claims", "2 ctrl-d")]
#[case("claims_whole", "2 p e ctrl-d")]
#[case("checklist_linked", "4")]
#[case("form_claim", "p c tab")]
#[case("form_settle", "p s")]
fn screens_of_claims(
    #[case] name: &str,
    #[case] keys: &str,
    #[values((80, 24), (120, 40))] size: (u16, u16),
) {
    let mut stage = stage(fixture::cases::claimed, size);
    stage.keys(keys);
    insta::assert_snapshot!(format!("{name}_{}x{}", size.0, size.1), stage.picture());
}

#[rstest]
#[case("access", "3 ctrl-d ctrl-d")]
#[case("form_access", "3 A")]
fn screens_of_access(
    #[case] name: &str,
    #[case] keys: &str,
    #[values((80, 24), (120, 40))] size: (u16, u16),
) {
    let mut stage = Stage::new(size.0, size.1);
    stage.keys("3").with_customer(fixture::cases::accessible);
    stage.keys(keys);
    insta::assert_snapshot!(format!("{name}_{}x{}", size.0, size.1), stage.picture());
}

#[rstest]
#[case("diagnosis_40x12", "4 j", (40, 12))]
#[case("form_question_40x12", "4 g g j j j d", (40, 12))]
fn on_a_small_screen(#[case] name: &str, #[case] keys: &str, #[case] size: (u16, u16)) {
    let mut stage = stage(fixture::cases::diagnosed, size);
    stage.keys(keys);
    insta::assert_snapshot!(name, stage.picture());
}

#[rstest]
#[case("nl_diagnosis", "4 g g j", fixture::cases::diagnosed)]
#[case("nl_question", "4 g g j d", fixture::cases::diagnosed)]
#[case("nl_claims", "2 ctrl-d", fixture::cases::claimed)]
fn in_dutch(#[case] name: &str, #[case] keys: &str, #[case] change: fn(&mut TicketView)) {
    let mut stage = Stage::speaking(Lang::Nl, 80, 24);
    stage.with_ticket(change).keys(keys);
    insta::assert_snapshot!(name, stage.picture());
}

fn check(step: &str, finding: Finding, words: &str) -> Command {
    let answer = Answer { finding, text: CleanText::cut(words) };
    Command::Ticket(TicketNumber(7), Verb::Check { step: step.to_owned(), answer })
}

fn on_seven(verb: Verb) -> Command {
    Command::Ticket(TicketNumber(7), verb)
}

#[rstest]
#[case("enter ctrl-s", check("gdap", Finding::Done, "yes"))]
#[case("d down ctrl-s", check("gdap", Finding::Done, "no"))]
#[case("d 2 tab a s k e d ctrl-s", check("gdap", Finding::Done, "no, asked"))]
#[case("s n o space i d e a ctrl-s", check("gdap", Finding::Skipped, "no idea"))]
fn a_question_is_answered_by_a_choice(#[case] keys: &str, #[case] expected: Command) {
    let mut stage = stage(fixture::cases::diagnosed, (80, 24));
    stage.keys("4 g g j j j").keys(keys);
    assert_eq!(stage.command(), Some(&expected));
}

#[test]
fn a_question_has_no_cause() {
    let mut stage = stage(fixture::cases::diagnosed, (80, 24));
    stage.keys("4 g g j j j f");
    assert!(stage.model.overlays.is_empty());
    assert!(stage.shows("This is a question: enter chooses its answer."));
}

#[test]
fn the_answer_given_before_is_chosen_already() {
    let mut stage = stage(fixture::cases::diagnosed, (80, 24));
    stage.keys("4 g g j enter");
    assert!(stage.shows("▌ 2 Everybody, also outside the office"));
    stage.keys("ctrl-s");
    assert_eq!(stage.command(), Some(&check("scope", Finding::Done, "all, since nine o'clock")));
}

#[test]
fn the_cursor_begins_at_the_first_open_step_on_the_way_and_goes_on_past_those_passed_by() {
    let mut stage = stage(fixture::cases::diagnosed, (80, 24));
    stage.model.checklist.selected = 1;
    stage.keys("4 enter ctrl-s");
    stage.done(Ok(Default::default()));
    assert_eq!(stage.model.checklist.selected, 3, "the device is passed by");
    stage.keys("enter ctrl-s");
    stage.done(Ok(Default::default()));
    assert_eq!(stage.model.checklist.selected, 4);
    again(&mut stage, |ticket| ticket.checklist[4].applies = false);
    assert_eq!(stage.model.checklist.selected, 5, "the answer led past the evidence");
    stage.keys("k");
    again(&mut stage, |_| {});
    assert_eq!(stage.model.checklist.selected, 4, "who goes back stays there");
}

#[test]
fn rejected_evidence_says_so_beside_the_field() {
    let mut stage = stage(fixture::cases::diagnosed, (80, 24));
    stage.keys("4 g g j j j j enter");
    assert!(stage.shows("evidence, beginning with one or more correlation ids"));
    stage.keys("ctrl-s");
    assert!(stage.sent.is_empty() && stage.shows("! Fill this in."));
    stage.text("see attachment").keys("ctrl-s");
    stage.done(Err(Rejection::Invalid(vec![Phrase::new("ui-problem-day")])));
    let form = stage.model.form().expect("the form stays");
    assert!(form.refusal.is_empty() && form.sent.is_none() && form.fields[0].problem.is_some());
    assert_eq!(form.at, 0);
    stage.keys("x").keys("ctrl-s");
    assert_eq!(stage.sent.len(), 2);
}

#[test]
fn what_other_forms_are_rejected_for_stands_above_the_button() {
    let mut stage = stage(fixture::cases::diagnosed, (80, 24));
    stage.keys("i").text("hello").keys("ctrl-s");
    stage.done(Err(Rejection::Invalid(vec![Phrase::new("ui-problem-day")])));
    assert_eq!(stage.model.form().expect("the form stays").refusal.len(), 1);
}

#[test]
fn a_known_problem_is_linked_and_unlinked() {
    let mut stage = stage(fixture::cases::diagnosed, (80, 24));
    stage.keys("I down ctrl-s");
    assert_eq!(stage.command(), Some(&on_seven(Verb::LinkIssue(Some("MO400100".to_owned())))));
    stage.done(Ok(Default::default()));
    stage.with_ticket(fixture::cases::claimed).keys("I");
    assert!(stage.shows("none of them after all"));
    stage.keys("down ctrl-s");
    assert_eq!(stage.command(), Some(&on_seven(Verb::LinkIssue(None))));
}

#[test]
fn without_a_known_problem_there_is_nothing_to_link() {
    let mut stage = Stage::new(80, 24);
    stage.keys("4 I");
    assert!(stage.model.overlays.is_empty());
    assert!(stage.shows("Microsoft reports no problem that this may be."));
}

#[rstest]
#[case("yesterday", Some("2026-11-22"))]
#[case("2026-11-01", Some("2026-11-01"))]
#[case("tomorrow", None)]
#[case("soon", None)]
#[case("", None)]
fn a_claim_is_counted_from_a_day(#[case] typed: &str, #[case] expected: Option<&str>) {
    let mut stage = Stage::new(80, 24);
    stage.keys("p c 2 tab").text(typed).keys("ctrl-s");
    let since = |day: &str| day.parse::<NaiveDate>().unwrap();
    let expected =
        expected.map(|day| on_seven(Verb::OpenClaim { kind: ClaimKind::NceCancel, since: since(day) }));
    assert_eq!(stage.command(), expected.as_ref());
}

#[test]
fn the_claim_that_is_open_is_settled_first() {
    let mut stage = stage(fixture::cases::claimed, (80, 24));
    stage.keys("p s tab 3 tab").text("Not ours to claim.").keys("ctrl-s");
    let settle = Verb::SettleClaim {
        kind: ClaimKind::NceCancel,
        outcome: ClaimOutcome::Refused,
        text: CleanText::cut("Not ours to claim."),
    };
    assert_eq!(stage.command(), Some(&on_seven(settle)));
    let mut stage = Stage::new(80, 24);
    stage.keys("p s");
    assert!(stage.shows("This ticket has no claim."));
}

fn as_it_is(_: &mut CustomerView) {}

#[rstest]
#[case(as_it_is, "3 A ctrl-s", None, None)]
#[case(as_it_is, "3 A 3 tab 2 ctrl-s", Some(AzureRole::SupportRequestContributor), Some(true))]
#[case(fixture::cases::accessible, "3 A ctrl-s", Some(AzureRole::SupportRequestContributor), Some(true))]
#[case(fixture::cases::accessible, "3 A 1 tab 2 ctrl-s", Some(AzureRole::Owner), Some(false))]
fn access_is_recorded_as_looked_up(
    #[case] known: fn(&mut CustomerView),
    #[case] keys: &str,
    #[case] azure_role: Option<AzureRole>,
    #[case] reseller: Option<bool>,
) {
    let mut stage = Stage::new(80, 24);
    stage.keys("3").with_customer(known);
    stage.keys(keys);
    let access = Command::SetAccess { customer: "t-vries".to_owned(), azure_role, reseller };
    assert_eq!(stage.command(), Some(&access));
}

#[test]
fn a_relationship_that_ends_soon_is_told_apart_in_words_and_by_a_mark() {
    let mut stage = Stage::new(80, 24);
    stage.keys("3").with_customer(fixture::cases::accessible);
    stage.send(Message::Resize { columns: 80, rows: 90 });
    assert!(stage.shows("✓ 212 days left"));
    assert!(stage.shows("! 12 days left"));
    assert!(stage.shows("× ended"));
    assert!(!stage.shows("GDAP "), "the one for requests holds long enough");
    let ends = |customer: &mut CustomerView| {
        fixture::cases::accessible(customer);
        customer.gdap[0].days_left = Some(29);
    };
    stage.with_customer(ends);
    assert!(stage.shows("GDAP           ! 29 days left"));
    stage.with_customer(|customer| {
        fixture::cases::accessible(customer);
        customer.gdap.remove(0);
    });
    assert!(stage.shows("! none in force with which requests may be opened"));
}

#[test]
fn a_claim_takes_a_line_until_one_asks_for_all_of_it() {
    let mut stage = stage(fixture::cases::claimed, (80, 90));
    stage.keys("2");
    assert!(stage.shows("Service credit · 61 days left"));
    assert!(stage.shows("not for us to claim: the provider, for you"));
    assert!(!stage.shows("What was done to solve it."));
    stage.keys("4 p e");
    assert!(stage.shows("What was done to solve it."), "from another pane it leads to the ticket");
    stage.keys("p e");
    assert!(!stage.shows("What was done to solve it."));
}

#[test]
fn a_deadline_next_year_is_told_whole() {
    let next_year = |ticket: &mut TicketView| {
        for clock in &mut ticket.row.clocks {
            (clock.met_at, clock.due) = (None, Some("2027-01-01T10:30:00Z".parse().unwrap()));
        }
    };
    let mut stage = stage(next_year, (80, 24));
    stage.keys("2");
    assert!(stage.shows("Fri 1 Jan 2027 11:30 CET"));
}

fn happened(ticket: &mut TicketView, events: Vec<Event>) {
    let last = ticket.timeline.last().expect("the fixture has a timeline").clone();
    ticket.timeline.extend(events.into_iter().map(|event| TimelineEntry { event, ..last.clone() }));
}

fn answered(step: &str, words: &str) -> Event {
    let answer = Answer { finding: Finding::Done, text: CleanText::cut(words) };
    Event::StepAnswered { number: TicketNumber(7), step: step.to_owned(), answer }
}

#[rstest]
#[case::a_choice(
    answered("scope", "all, since nine"),
    "”: Everybody, also outside the office",
    "done, not the cause"
)]
#[case::evidence(answered("trace", "0a1b"), "Evidence “Copy the correlation id", "done, not the cause")]
fn the_timeline_says_what_was_answered(#[case] event: Event, #[case] said: &str, #[case] not: &str) {
    let mut stage = stage(fixture::cases::diagnosed, (140, 90));
    let mut view = stage.model.ticket.view.clone().expect("a ticket is shown");
    view.timeline.truncate(1);
    happened(&mut view, vec![event]);
    again(&mut stage, |ticket| *ticket = *view);
    stage.keys("2");
    stage.send(Message::Resize { columns: 98, rows: 90 });
    assert!(stage.shows(said));
    assert!(!stage.shows(not));
}

#[test]
fn the_timeline_calls_a_vehicle_by_its_name() {
    let opened = |ticket: &mut TicketView| {
        fixture::cases::claimed(ticket);
        let case = ticket.cases[0].case.clone();
        happened(ticket, vec![Event::CaseOpened { number: TicketNumber(7), case }]);
    };
    let mut stage = stage(opened, (98, 90));
    stage.keys("2");
    assert!(stage.shows("Handed over by CSP technical support"));
    assert!(!stage.shows("csp_technical"));
}

#[test]
fn of_a_hand_over_that_one_prepares_the_timeline_keeps_the_last_step() {
    let prepared = |ticket: &mut TicketView| {
        let draft = |stage| Event::EscalationDrafted {
            number: TicketNumber(7),
            draft: Some(Draft { stage, ..Draft::default() }),
        };
        happened(ticket, [Progress::Boundary, Progress::Routes, Progress::Severity].map(draft).to_vec());
    };
    let mut stage = stage(prepared, (98, 90));
    stage.keys("2");
    assert!(stage.shows("Hand-over prepared: severity"));
    assert!(!stage.shows("Hand-over prepared: routes"));
    assert!(!stage.shows("Hand-over prepared: boundary"));
}

#[test]
fn a_claim_and_its_clock_tell_the_same_time() {
    let elsewhere = |ticket: &mut TicketView| {
        fixture::cases::claimed(ticket);
        ticket.time_zone = chrono_tz::Australia::Adelaide;
    };
    let mut stage = stage(elsewhere, (98, 90));
    stage.keys("2");
    assert!(stage.shows("2 days left, until Thu 26 Nov 09:30 ACDT"));
}
