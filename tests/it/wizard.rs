//! The hand-over on the screen: stage after stage, shared as a draft, copied, saved, mailed, recorded.

use crate::stage::Stage as Screen;
use crate::stage::fixture::{self, escalation};
use chrono::TimeDelta;
use loket::domain::checklist::Conclusion;
use loket::domain::claim::{Claim, ClaimKind};
use loket::domain::command::{Command, Verb};
use loket::domain::escalation::{Draft, Stage};
use loket::domain::event::Event;
use loket::domain::health::{HealthIssue, IssueClass};
use loket::domain::ids::TicketNumber;
use loket::domain::kind::{Nature, Service, Severity, Topic};
use loket::domain::lang::Lang;
use loket::domain::people::{Actor, Role};
use loket::domain::phrase::Phrase;
use loket::domain::rejection::Rejection;
use loket::domain::text::{CleanLine, CleanText};
use loket::domain::view::{
    ClaimView, IssueRow, Outcome, TicketView, TimelineEntry, VerdictsView, View, Words,
};
use loket::tui::effect::Effect;
use loket::tui::message::Message;
use loket::tui::model::pane::Pane;
use loket::tui::overlays::Overlay;
use loket::tui::panes::wizard::step::Step;
use loket::tui::{SaveProblem, Saved};
use loket::wire::message::Reply;
use rstest::rstest;
use std::path::PathBuf;

/// Down to ticket 12, which has no gate to pass, and into its wizard.
const OPEN: &str = "j j j j e";

fn ticket() -> TicketNumber {
    TicketNumber(12)
}

/// At a stage, with the first route chosen.
fn at(stage: Stage, size: (u16, u16)) -> Screen {
    let mut screen = Screen::new(size.0, size.1);
    screen.keys(OPEN);
    for _ in 0..stage as usize {
        screen.keys("enter");
    }
    assert_eq!(screen.model.wizard.step, Step::At(stage));
    screen
}

/// The host tells verdicts as in the fixture, but for this.
fn told(screen: &mut Screen, change: impl FnOnce(&mut VerdictsView)) {
    let mut view = escalation::verdicts(screen.model.subject.expect("a ticket is selected"));
    change(&mut view);
    screen.reply(Reply::Changed { slot: 5, result: Ok(View::Verdicts(Box::new(view))) });
}

fn draft(stage: Stage, vehicle: Option<&str>, severity: Option<Severity>) -> Draft {
    Draft { stage, vehicle: vehicle.map(str::to_owned), severity }
}

/// The drafts sent, in order.
fn drafts(screen: &Screen) -> Vec<Option<Draft>> {
    let verbs = screen.sent.iter().filter_map(|(_, command)| match command {
        Command::Ticket(number, Verb::Draft(draft)) if *number == ticket() => Some(draft.clone()),
        _ => None,
    });
    verbs.collect()
}

fn toast(screen: &Screen) -> String {
    screen.model.toasts.all().last().map(|toast| toast.lines[0].key.clone()).unwrap_or_default()
}

/// Bram did something to the draft.
fn by_bram(ticket: &mut TicketView) {
    let draft = Some(draft(Stage::Preview, Some("asfp"), None));
    ticket.timeline.push(TimelineEntry {
        seq: 900,
        at: fixture::now(),
        actor: Actor { name: "bram".to_owned(), role: Role::Agent },
        event: Event::EscalationDrafted { number: ticket.row.number, draft },
    });
}

/// What Microsoft reports, linked or not, and the credit that may be claimed.
fn known(linked: bool) -> impl FnOnce(&mut TicketView) {
    move |ticket| {
        ticket.issues = vec![IssueRow {
            issue: HealthIssue {
                id: "EX226792".to_owned(),
                title: CleanLine::cut("Users may be unable to send mail to other domains"),
                impact: CleanText::cut("Mail comes back."),
                service: CleanLine::cut("Exchange Online"),
                family: Some(Service::M365),
                feature: CleanLine::cut("E-Mail"),
                class: IssueClass::Incident,
                status: CleanLine::cut("serviceDegradation"),
                resolved: false,
                started_at: Some(fixture::now()),
                ended_at: None,
                changed_at: None,
            },
            customers: Vec::new(),
            linked,
        }];
        ticket.claims = vec![ClaimView {
            claim: Claim {
                kind: ClaimKind::SlaCredit,
                since: fixture::now().date_naive(),
                opened_at: fixture::now(),
                due: fixture::now() + TimeDelta::days(38),
                issue: Some("EX226792".to_owned()),
            },
            outcome: None,
            days_left: 38,
            rule: Words::default(),
            may_claim: true,
            who: Words::default(),
            evidence: Vec::new(),
            source: "EN23 request-credit.md 2023-05-04".to_owned(),
            confidence: "A".to_owned(),
        }];
    }
}

#[rstest]
#[case("classify", Stage::Classify, "")]
#[case("boundary", Stage::Boundary, "")]
#[case("routes", Stage::Routes, "")]
#[case("routes_unsure", Stage::Routes, "j")]
#[case("routes_closed", Stage::Routes, "j j j")]
#[case("evidence", Stage::Evidence, "")]
#[case("severity", Stage::Severity, "")]
#[case("severity_a", Stage::Severity, "k")]
#[case("preview", Stage::Preview, "")]
#[case("preview_json", Stage::Preview, "f f")]
#[case("hand_over", Stage::HandOver, "")]
#[case("record", Stage::HandOver, "enter")]
#[case("save", Stage::Preview, "S")]
#[case("classify_form", Stage::Classify, "K")]
#[case("give_up", Stage::Evidence, "D")]
fn screens(
    #[case] name: &str,
    #[case] stage: Stage,
    #[case] keys: &str,
    #[values((80, 24), (120, 40), (40, 12))] size: (u16, u16),
) {
    let mut screen = at(stage, size);
    if !keys.is_empty() {
        screen.keys(keys);
    }
    insta::assert_snapshot!(format!("{name}_{}x{}", size.0, size.1), screen.picture());
}

#[rstest]
#[case("nl_routes", Stage::Routes)]
#[case("nl_severity", Stage::Severity)]
#[case("nl_hand_over", Stage::HandOver)]
fn in_dutch(#[case] name: &str, #[case] stage: Stage) {
    let mut screen = at(stage, (80, 24));
    screen.keys("L");
    insta::assert_snapshot!(name, screen.picture());
}

#[rstest]
#[case("boundary_gates", None, true)]
#[case("boundary_solved", Some(Conclusion::Solved), false)]
#[case("boundary_known", Some(Conclusion::KnownIncident), false)]
fn boundaries(
    #[case] name: &str,
    #[case] conclusion: Option<Conclusion>,
    #[case] gated: bool,
    #[values((80, 24), (120, 40), (40, 12))] size: (u16, u16),
) {
    let mut screen = at(Stage::Boundary, size);
    screen.with_ticket(known(true));
    told(&mut screen, |view| {
        view.conclusion = conclusion.map(|conclusion| (conclusion, "health".to_owned()));
        view.open_gates = if gated { vec!["scope".to_owned()] } else { Vec::new() };
    });
    insta::assert_snapshot!(format!("{name}_{}x{}", size.0, size.1), screen.picture());
}

/// By mail, what a colleague did, and the end.
#[rstest]
fn other_screens(#[values((80, 24), (120, 40), (40, 12))] size: (u16, u16)) {
    let named = |name: &str| format!("{name}_{}x{}", size.0, size.1);
    let mut screen = at(Stage::Routes, size);
    screen.keys("j j enter enter enter");
    insta::assert_snapshot!(named("preview_mail"), screen.picture());
    screen.keys("@");
    insta::assert_snapshot!(named("mail"), screen.picture());
    screen.keys("esc enter");
    insta::assert_snapshot!(named("hand_over_mail"), screen.picture());
    screen.keys("enter").text("2611").keys("ctrl-s").done(Ok(Outcome::default()));
    screen.model.toasts = Default::default();
    insta::assert_snapshot!(named("done"), screen.picture());

    let mut screen = at(Stage::Routes, size);
    screen.with_ticket(by_bram);
    told(&mut screen, |view| view.draft = Some(draft(Stage::Preview, Some("asfp"), None)));
    insta::assert_snapshot!(named("theirs"), screen.picture());
}

#[test]
fn the_way_through_is_shared_step_by_step_and_ends_with_the_number() {
    let mut screen = at(Stage::HandOver, (80, 24));
    let chosen = Some("csp_technical");
    let expected = [
        draft(Stage::Boundary, None, None),
        draft(Stage::Routes, None, None),
        draft(Stage::Evidence, chosen, None),
        draft(Stage::Severity, chosen, None),
        draft(Stage::Preview, chosen, None),
        draft(Stage::HandOver, chosen, None),
    ];
    assert_eq!(drafts(&screen), expected.map(Some));
    screen.keys("enter").text("2611").keys("ctrl-s");
    let verb = Verb::OpenCase {
        vehicle: "csp_technical".to_owned(),
        number: CleanLine::cut("2611"),
        severity: Some(Severity::B),
    };
    assert_eq!(screen.command(), Some(&Command::Ticket(ticket(), verb)));
    // The draft ends on its own; that is no news of somebody else.
    told(&mut screen, |view| view.draft = None);
    screen.done(Ok(Outcome::default()));
    assert_eq!(screen.model.wizard.step, Step::Done);
    assert!(screen.shows("2611") && screen.model.wizard.shared.theirs().is_none());
    screen.keys("enter");
    assert_eq!(screen.model.pane, Pane::Ticket);
}

#[test]
fn going_back_loses_nothing() {
    let mut screen = at(Stage::Routes, (80, 24));
    screen.keys("j enter enter k enter");
    assert_eq!(screen.model.wizard.step, Step::At(Stage::Preview));
    screen.keys("[");
    assert_eq!(screen.model.wizard.selected, 0, "severity A");
    screen.keys("[ [");
    assert_eq!((screen.model.wizard.step, screen.model.wizard.selected), (Step::At(Stage::Routes), 1));
    let left = draft(Stage::Routes, Some("asfp"), Some(Severity::A));
    assert_eq!(drafts(&screen).last(), Some(&Some(left)));
    screen.keys("enter enter enter enter enter");
    assert!(screen.shows("A, critical"));
    screen.keys("tab").text("2611").keys("ctrl-s");
}

#[test]
fn the_case_gets_the_severity_that_was_chosen_and_the_form_may_change_it() {
    let mut screen = at(Stage::Severity, (80, 24));
    screen.keys("k enter enter enter").text("2611").keys("ctrl-s");
    let severity = |screen: &Screen| match screen.command() {
        Some(Command::Ticket(_, Verb::OpenCase { severity, .. })) => *severity,
        other => panic!("{other:?}"),
    };
    assert_eq!(severity(&screen), Some(Severity::A));
    screen.done(Err(Rejection::Conflict(
        Phrase::new("reject-case-taken").with("case", "2611").with("number", 7),
    )));
    screen.keys("tab c ctrl-s");
    assert_eq!(severity(&screen), Some(Severity::C));
}

#[test]
fn the_tickets_own_severity_is_none_of_the_draft() {
    let mut screen = at(Stage::Severity, (80, 24));
    screen.keys("k enter [ j enter");
    assert_eq!(drafts(&screen).last(), Some(&Some(draft(Stage::Preview, Some("csp_technical"), None))));
}

#[test]
fn a_draft_goes_on_where_it_was_left() {
    let mut screen = Screen::new(80, 24);
    screen.keys("j j j j").with_ticket(by_bram);
    screen.keys("2 C");
    told(&mut screen, |view| view.draft = None);
    assert_eq!(screen.model.wizard.step, Step::At(Stage::Classify));
    // Another ticket, then this one again: as a client that was just started.
    screen.keys("ctrl-x 1 j");
    screen.keys("k e");
    screen.model.wizard = Default::default();
    screen.model.wizard.number = Some(ticket());
    told(&mut screen, |view| view.draft = Some(draft(Stage::Severity, Some("asfp"), Some(Severity::A))));
    let wizard = &screen.model.wizard;
    assert_eq!((wizard.step, wizard.selected), (Step::At(Stage::Severity), 0));
    assert_eq!(wizard.vehicle.as_deref(), Some("asfp"));
    assert_eq!(toast(&screen), "ui-draft-resumed");
    assert!(drafts(&screen).is_empty(), "nothing changed, nothing is sent");
}

#[test]
fn what_was_sent_already_is_not_sent_again() {
    let mut screen = at(Stage::Boundary, (80, 24));
    told(&mut screen, |view| view.draft = Some(draft(Stage::Boundary, None, None)));
    screen.keys("1 e");
    told(&mut screen, |view| view.draft = Some(draft(Stage::Boundary, None, None)));
    assert_eq!(drafts(&screen).len(), 1);
    assert!(screen.model.wizard.shared.theirs().is_none());
}

#[test]
fn before_the_verdicts_came_nothing_is_sent() {
    let mut screen = Screen::new(80, 24);
    screen.keys(OPEN);
    screen.model.wizard.verdicts = None;
    screen.keys("enter");
    assert!(drafts(&screen).is_empty());
    assert_eq!(screen.model.wizard.step, Step::At(Stage::Classify));
}

#[test]
fn what_a_colleague_did_is_shown_and_replaced_only_on_purpose() {
    let mut screen = at(Stage::Routes, (80, 24));
    let theirs = draft(Stage::Preview, Some("asfp"), None);
    screen.with_ticket(by_bram);
    told(&mut screen, |view| view.draft = Some(theirs.clone()));
    assert!(screen.shows("bram took this hand-over to: preview"));
    assert_eq!(screen.model.wizard.step, Step::At(Stage::Routes), "nothing moves under one's hands");
    let sent = drafts(&screen).len();
    screen.keys("enter");
    assert!(matches!(screen.model.overlays.last(), Some(Overlay::Confirm(_))));
    screen.keys("esc [ ]");
    assert_eq!(drafts(&screen).len(), sent, "going back says nothing, going on asks");
    screen.keys("r");
    assert_eq!(drafts(&screen).last(), Some(&Some(draft(Stage::Routes, None, None))));
    assert!(!screen.shows("bram took"));
}

#[test]
fn what_a_colleague_did_is_taken_up() {
    let mut screen = at(Stage::Routes, (80, 24));
    let theirs = draft(Stage::Preview, Some("asfp"), Some(Severity::C));
    told(&mut screen, |view| view.draft = Some(theirs.clone()));
    let sent = drafts(&screen).len();
    screen.keys("u");
    let wizard = &screen.model.wizard;
    assert_eq!((wizard.step, wizard.severity), (Step::At(Stage::Preview), Some(Severity::C)));
    assert_eq!(drafts(&screen).len(), sent);
    screen.keys("enter");
    let mine = draft(Stage::HandOver, Some("asfp"), Some(Severity::C));
    assert_eq!(drafts(&screen).last(), Some(&Some(mine)));
}

#[test]
fn a_colleague_who_ended_it_is_told_too() {
    let mut screen = at(Stage::Routes, (80, 24));
    told(&mut screen, |view| view.draft = Some(draft(Stage::Routes, None, None)));
    told(&mut screen, |view| view.draft = None);
    assert!(screen.shows("ended this hand-over"));
    screen.keys("u");
    assert_eq!(screen.model.wizard.step, Step::At(Stage::Classify));
}

#[test]
fn giving_up_asks_and_forgets() {
    let mut screen = at(Stage::Evidence, (80, 24));
    let sent = drafts(&screen).len();
    screen.keys("D esc D enter D ctrl-c");
    assert_eq!(drafts(&screen).len(), sent, "none of these is a yes");
    screen.keys("D g");
    assert_eq!(drafts(&screen).last(), Some(&None));
    let wizard = &screen.model.wizard;
    assert_eq!((wizard.step, &wizard.vehicle), (Step::At(Stage::Classify), &None));
    screen.keys("D");
    assert_eq!(toast(&screen), "ui-why-no-draft");
}

#[test]
fn a_draft_that_was_refused_is_told_and_may_be_sent_again() {
    let mut screen = at(Stage::Boundary, (80, 24));
    screen.done(Err(Rejection::Failed(Phrase::new("host-busy"))));
    assert_eq!(toast(&screen), "host-busy");
    screen.keys("[ ]");
    assert_eq!(drafts(&screen).last(), Some(&Some(draft(Stage::Boundary, None, None))));
}

#[test]
fn open_gates_lead_to_the_checklist_and_back() {
    let mut screen = Screen::new(80, 24);
    screen.keys("e enter enter");
    assert_eq!((screen.model.pane, screen.model.checklist.selected), (Pane::Checklist, 1));
    assert_eq!(toast(&screen), "ui-why-gates");
    screen.keys("5");
    assert_eq!(screen.model.wizard.step, Step::At(Stage::Boundary), "and comes back to where it was");
}

#[test]
fn missing_evidence_leads_to_its_step_and_may_stay_open() {
    let mut screen = at(Stage::Evidence, (80, 24));
    screen.keys("o");
    assert_eq!((screen.model.pane, screen.model.checklist.selected), (Pane::Checklist, 3));
    screen.keys("5 enter");
    assert_eq!(screen.model.wizard.step, Step::At(Stage::Severity));
    screen.keys("o");
    assert_eq!(toast(&screen), "ui-why-no-step");
}

#[test]
fn a_known_incident_is_not_escalated() {
    let mut screen = at(Stage::Boundary, (80, 24));
    screen.with_ticket(known(true));
    told(&mut screen, |view| view.conclusion = Some((Conclusion::KnownIncident, "health".to_owned())));
    assert!(screen.shows("EX226792") && screen.shows("38 days left"));
    screen.keys("enter");
    assert_eq!((screen.model.pane, screen.model.checklist.selected), (Pane::Checklist, 0));
    assert_eq!(toast(&screen), "ui-why-known");
}

#[test]
fn what_we_solve_is_resolved() {
    let mut screen = at(Stage::Boundary, (80, 24));
    told(&mut screen, |view| view.conclusion = Some((Conclusion::Solved, "scope".to_owned())));
    screen.keys("enter").text("Cleared the cache.").keys("ctrl-s");
    let verb = Verb::Resolve(CleanText::cut("Cleared the cache."));
    assert_eq!(screen.command(), Some(&Command::Ticket(ticket(), verb)));
}

#[test]
fn own_resolution_is_not_handed_over() {
    let mut screen = at(Stage::Routes, (80, 24));
    screen.keys("j j j j j");
    assert!(screen.shows("Nothing to hand over"));
    screen.keys("enter").text("Cleared the cache.").keys("ctrl-s");
    let verb = Verb::Resolve(CleanText::cut("Cleared the cache."));
    assert_eq!(screen.command(), Some(&Command::Ticket(ticket(), verb)));
}

#[test]
fn a_closed_route_cannot_be_taken() {
    let mut screen = at(Stage::Routes, (80, 24));
    screen.keys("j j j enter");
    assert_eq!(screen.model.wizard.step, Step::At(Stage::Routes));
    assert_eq!(toast(&screen), "ui-why-route-closed");
    assert_eq!(screen.model.wizard.vehicle, None);
}

#[test]
fn a_route_that_closes_meanwhile_goes_no_further() {
    let mut screen = at(Stage::Preview, (80, 24));
    told(&mut screen, |view| {
        view.draft = Some(draft(Stage::Preview, Some("csp_technical"), None));
        view.verdicts[0].open = false;
    });
    screen.keys("enter");
    assert_eq!(screen.model.wizard.step, Step::At(Stage::Preview));
    assert_eq!(toast(&screen), "ui-why-route-closed");
}

#[test]
fn the_cursor_stays_on_its_route_when_the_order_changes() {
    let mut screen = at(Stage::Routes, (80, 24));
    screen.keys("j");
    told(&mut screen, |view| view.verdicts.swap(0, 1));
    assert_eq!(screen.model.wizard.selected, 0);
}

#[test]
fn what_is_not_sure_is_marked() {
    let mut screen = at(Stage::Routes, (120, 40));
    screen.keys("j");
    assert!(screen.shows("open, not sure"));
    assert!(screen.shows("[?: sources differ, or none"));
    assert!(screen.shows("[D: our own"));
}

#[test]
fn the_request_is_classified_anew() {
    let mut screen = at(Stage::Classify, (80, 24));
    screen.keys("K");
    screen.keys("ctrl-s");
    assert!(screen.sent.is_empty(), "a reason is needed");
    screen.text("It is about Azure").keys("ctrl-s");
    assert!(screen.shows("Nothing here is different yet."));
    screen.keys("tab").keys("a ctrl-s");
    let verb = Verb::Classify {
        topic: None,
        service: Some(Service::Azure),
        nature: None,
        why: CleanLine::cut("It is about Azure"),
    };
    assert_eq!(screen.command(), Some(&Command::Ticket(ticket(), verb)));
    screen.done(Ok(Outcome::default()));
    told(&mut screen, |view| {
        view.about.topic = Topic::Advisory;
        view.about.service = Service::Azure;
        view.about.nature = Nature::HowTo;
    });
    assert!(screen.shows("Azure") && screen.shows("it never uses an incident"));
}

#[test]
fn the_package_is_copied_from_anywhere() {
    let mut screen = Screen::new(80, 24);
    screen.keys("y");
    assert!(matches!(screen.effects.as_slice(), [Effect::Copy(text)] if text.starts_with("# Hand-over")));
}

#[rstest]
#[case("y", "# Hand-over")]
#[case("f y", " Hand-over")]
#[case("f f y", "{")]
#[case("f f f y", "# Hand-over")]
fn what_is_shown_is_copied(#[case] keys: &str, #[case] begins: &str) {
    let mut screen = at(Stage::Preview, (80, 24));
    screen.keys(keys);
    assert!(matches!(screen.effects.as_slice(), [Effect::Copy(text)] if text.starts_with(begins)));
    assert_eq!(toast(&screen), "ui-copied");
}

#[test]
fn the_format_stays_for_the_next_ticket() {
    let mut screen = at(Stage::Preview, (80, 24));
    screen.keys("f 1 j y");
    assert!(matches!(screen.effects.as_slice(), [Effect::Copy(text)] if text.starts_with(" Hand-over")));
}

#[test]
fn the_link_is_copied() {
    let mut screen = at(Stage::HandOver, (80, 24));
    screen.keys("Y");
    assert_eq!(screen.effects, [Effect::Copy("https://partner.microsoft.com".to_owned())]);
}

fn saved(screen: &mut Screen, path: &str, result: Saved) {
    screen.send(Message::Saved { path: PathBuf::from(path), result });
}

fn save(path: &str, replace: bool) -> Effect {
    let package = escalation::package(ticket(), None);
    Effect::Save { path: PathBuf::from(path), text: package.plain, replace }
}

#[test]
fn the_package_is_saved_and_no_file_is_replaced_unasked() {
    let mut screen = at(Stage::Preview, (80, 24));
    let name = "ticket-12-csp_technical.txt";
    screen.keys("f S enter enter");
    assert_eq!(screen.effects, [save(name, false)], "once");
    saved(&mut screen, name, Err(SaveProblem::Exists));
    assert!(screen.shows("there already."));
    screen.keys("esc");
    assert!(matches!(screen.model.overlays.last(), Some(Overlay::Save(_))), "another name may be typed");
    screen.keys("enter");
    saved(&mut screen, name, Err(SaveProblem::Exists));
    screen.keys("r");
    assert_eq!(screen.effects, [save(name, false), save(name, false), save(name, true)]);
    saved(&mut screen, name, Ok(PathBuf::from("/home/anna/ticket-12-csp_technical.txt")));
    assert!(screen.model.overlays.is_empty());
    assert_eq!(toast(&screen), "ui-saved-file");
}

#[test]
fn what_could_not_be_saved_is_said_where_it_can_be_mended() {
    let mut screen = at(Stage::Preview, (80, 24));
    screen.keys("f S ctrl-u").text("no/such/x.txt").keys("enter");
    saved(&mut screen, "no/such/x.txt", Err(SaveProblem::Failed("No such folder.".to_owned())));
    assert!(screen.shows("No such folder."));
    screen.keys("ctrl-u").text("out/x.txt").keys("enter");
    assert_eq!(screen.effects.last(), Some(&save("out/x.txt", false)));
    saved(&mut screen, "out/x.txt", Ok(PathBuf::from("/out/x.txt")));
    screen.keys("S");
    assert!(screen.shows("out/ticket-12-csp_technical.txt"), "the folder is proposed again");
}

#[test]
fn a_file_that_was_written_after_its_question_was_closed_is_told_all_the_same() {
    let mut screen = at(Stage::Preview, (80, 24));
    screen.keys("S enter esc");
    saved(&mut screen, "x", Err(SaveProblem::Failed("The disk is full.".to_owned())));
    assert_eq!(toast(&screen), "ui-not-saved");
    screen.keys("S enter ctrl-c");
    saved(&mut screen, "x", Ok(PathBuf::from("/x")));
    assert_eq!(toast(&screen), "ui-saved-file");
}

#[rstest]
#[case(Stage::Routes, "S", "ui-why-no-package")]
#[case(Stage::Routes, "f", "ui-why-no-package")]
#[case(Stage::Routes, "@", "ui-why-no-package")]
#[case(Stage::Routes, "Y", "ui-why-no-link")]
#[case(Stage::Preview, "@", "ui-why-no-mail")]
#[case(Stage::Preview, "u", "ui-why-no-theirs")]
fn why_not(#[case] stage: Stage, #[case] key: &str, #[case] expected: &str) {
    let mut screen = at(stage, (80, 24));
    let sent = screen.sent.len();
    screen.keys(key);
    assert_eq!(toast(&screen), expected);
    assert!(screen.model.overlays.is_empty() && screen.sent.len() == sent);
}

#[test]
fn the_package_is_mailed_after_asking_to_whom() {
    let mut screen = at(Stage::Routes, (80, 24));
    screen.keys("j j enter enter enter @");
    let sent = screen.sent.len();
    assert!(screen.shows("support@provider.example"));
    screen.keys("ctrl-c");
    screen.keys("@ enter");
    assert_eq!(screen.sent.len(), sent, "neither is a yes");
    screen.keys("@ m");
    let package = escalation::package(ticket(), Some("indirect_provider"));
    let verb = Verb::Mail {
        vehicle: package.vehicle,
        subject: CleanLine::cut(&package.subject),
        text: CleanText::cut(&package.plain),
    };
    assert_eq!(screen.command(), Some(&Command::Ticket(ticket(), verb)));
}

#[test]
fn a_case_offers_the_open_routes_from_anywhere() {
    let mut screen = Screen::new(80, 24);
    screen.keys("j j j j C");
    assert!(screen.shows("CSP technical support") && !screen.shows("Own resolution"));
    screen.keys("tab").text("2611").keys("ctrl-s");
    let verb = Verb::OpenCase {
        vehicle: "csp_technical".to_owned(),
        number: CleanLine::cut("2611"),
        severity: Some(Severity::B),
    };
    assert_eq!(screen.command(), Some(&Command::Ticket(ticket(), verb)));
}

#[test]
fn an_observer_looks_but_shares_nothing() {
    let mut screen = Screen::unattached(Lang::En, 80, 24);
    screen.attach(Role::Observer);
    screen.keys(OPEN);
    screen.keys("5");
    told(&mut screen, |view| view.draft = Some(draft(Stage::Evidence, Some("csp_technical"), None)));
    screen.keys("[");
    assert!(screen.sent.is_empty());
}
