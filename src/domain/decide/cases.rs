//! Handing a ticket over to a supplier, and what the supplier does with it.

use super::{Asked, Decision, conflict, invalid, require, time};
use crate::domain::case::{Ball, Case, CaseFile, CaseResult, CaseStatus, HOW_TO};
use crate::domain::catalogue::spec::Draws;
use crate::domain::command::CaseVerb;
use crate::domain::event::Event;
use crate::domain::kind::{Nature, Severity};
use crate::domain::phrase::Phrase;
use crate::domain::rejection::Rejection;
use crate::domain::status::Status;
use crate::domain::text::{CleanLine, CleanText};
use crate::domain::ticket::{Reminder, Ticket};
use crate::domain::vehicle::OWN;
use crate::domain::view;

/// Record that a case was opened for a ticket; the ticket then waits for the supplier.
///
/// A case that Partner Center told of before the agent did, and that no ticket has, becomes the ticket's. A case by a
/// vehicle that is not open was opened all the same, so it is recorded, and whoever records it hears of it. A question
/// of use never costs an incident.
pub(super) fn open(
    asked: Asked<'_>,
    ticket: &Ticket,
    vehicle: &str,
    number: &str,
    severity: Option<Severity>,
) -> Result<Decision, Rejection> {
    if !ticket.status.is_active() {
        return Err(conflict("reject-case", ticket));
    }
    let number = number.trim();
    require(number, "reject-case-empty")?;
    leads_elsewhere(asked, vehicle)?;
    let known = asked.desk.cases.get(number);
    if let Some(known) = known.map(|file| &file.case).filter(|known| !is_free_for(known, ticket)) {
        return Err(taken(known));
    }
    let case = opened(asked, ticket, vehicle, number, severity);
    let draws = draws_incident(asked, vehicle);
    let spared =
        draws && ticket.request.nature == Nature::HowTo && known.is_none_or(|file| file.spared.is_none());
    let mut decision = Decision::from(vec![Event::CaseOpened { number: ticket.number, case }]);
    if spared {
        let (case, why) = (number.to_owned(), CleanLine::cut(HOW_TO));
        decision.events.push(Event::IncidentSpared { number: Some(ticket.number), case, why });
        decision.outcome.notices.push(Phrase::new("notice-how-to-spared"));
    }
    decision.outcome.notices.extend(doubts(asked, ticket, vehicle)?);
    decision.outcome.notices.extend(another(asked, ticket, vehicle).filter(|_| draws && !spared));
    Ok(decision)
}

/// The case as it is now: of what was known before, what the supplier tells holds.
fn opened(
    asked: Asked<'_>,
    ticket: &Ticket,
    vehicle: &str,
    number: &str,
    severity: Option<Severity>,
) -> Case {
    let known = asked.desk.cases.get(number).map(|file| &file.case);
    let draft = ticket.escalation.as_ref().and_then(|escalation| escalation.draft.as_ref());
    Case {
        number: number.to_owned(),
        vehicle: vehicle.to_owned(),
        customer: Some(ticket.customer.clone()),
        ticket: Some(ticket.number),
        title: known.map_or_else(|| ticket.request.title.clone(), |known| known.title.clone()),
        severity: severity
            .or_else(|| known.and_then(|known| known.severity))
            .or_else(|| draft.and_then(|draft| draft.severity))
            .or(Some(ticket.request.severity)),
        status: known.map_or(CaseStatus::Open, |known| known.status),
        opened_at: known.and_then(|known| known.opened_at).or(Some(asked.now)),
        changed_at: Some(asked.now),
        closed_at: known.and_then(|known| known.closed_at),
    }
}

/// Why the vehicle should not have been open for this ticket; empty: it was.
fn doubts(asked: Asked<'_>, ticket: &Ticket, vehicle: &str) -> Result<Vec<Phrase>, Rejection> {
    let verdicts = view::verdicts(asked.desk, ticket.number, asked.now.date_naive())?.verdicts;
    let closed = verdicts.into_iter().find(|verdict| verdict.vehicle == vehicle && !verdict.open);
    Ok(closed.map_or_else(Vec::new, |verdict| {
        let notice = Phrase::new("notice-vehicle-not-open").with("vehicle", verdict.name.en);
        let reason = verdict.reasons.into_iter().find(|reason| reason.blocks);
        [notice].into_iter().chain(reason.map(|reason| reason.text)).collect()
    }))
}

/// An incident is one issue that cannot be divided: a second case of the same ticket uses another one.
fn another(asked: Asked<'_>, ticket: &Ticket, vehicle: &str) -> Option<Phrase> {
    let files = ticket.cases.iter().filter_map(|number| asked.desk.cases.get(number));
    let mut before = files.filter(|file| file.case.vehicle == vehicle && file.spared.is_none());
    before.next().map(|file| Phrase::new("notice-one-incident").with("case", &file.case.number))
}

/// The desk itself is a vehicle too, but nobody to hand over to.
fn leads_elsewhere(asked: Asked<'_>, vehicle: &str) -> Result<(), Rejection> {
    if vehicle == OWN {
        return Err(invalid(Phrase::new("reject-case-own")));
    }
    match asked.desk.settings.catalogue.vehicle(vehicle) {
        Some(_) => Ok(()),
        None => Err(asked.desk.no_vehicle(vehicle)),
    }
}

fn draws_incident(asked: Asked<'_>, vehicle: &str) -> bool {
    let vehicle = asked.desk.settings.catalogue.vehicle(vehicle);
    vehicle.is_some_and(|vehicle| vehicle.draws == Some(Draws::Incidents))
}

fn is_free_for(case: &Case, ticket: &Ticket) -> bool {
    case.ticket.is_none() && case.customer.as_ref().is_none_or(|customer| *customer == ticket.customer)
}

fn taken(case: &Case) -> Rejection {
    Rejection::Conflict(match case.ticket {
        Some(ticket) => Phrase::new("reject-case-taken").with("case", &case.number).with("number", ticket),
        None => Phrase::new("reject-case-customer").with("case", &case.number),
    })
}

/// What is wanted with a case. The ticket stays as it is: the agent decides what follows.
pub(super) fn on_case(asked: Asked<'_>, number: &str, verb: &CaseVerb) -> Result<Decision, Rejection> {
    let file = asked.desk.case(number)?;
    let mut decision = match verb {
        CaseVerb::Update { status, severity, by_supplier, follow_up, text } => {
            let severity = severity.map(|to| (to, *by_supplier));
            update(asked, file, *status, severity, follow_up.as_ref(), text)?
        }
        CaseVerb::Close { result, refunded, text } => close(asked, file, *result, *refunded, text)?,
        CaseVerb::Refund { why } => refund(asked, file, why)?,
    };
    if !decision.events.is_empty() {
        // An answer that comes too late does not undo that.
        let ticket = file.case.ticket.and_then(|number| asked.desk.tickets.get(&number));
        let come = ticket.map(|ticket| time::come(asked, ticket)).unwrap_or_default();
        decision.events.splice(0..0, come);
    }
    decision.outcome.number = file.case.ticket;
    Ok(decision)
}

/// A closed case is open again only if its status is given.
fn update(
    asked: Asked<'_>,
    file: &CaseFile,
    status: Option<CaseStatus>,
    severity: Option<(Severity, bool)>,
    follow_up: Option<&Option<Reminder>>,
    text: &CleanText,
) -> Result<Decision, Rejection> {
    let (number, case) = (file.case.ticket, file.case.number.clone());
    let stands = status.unwrap_or(file.case.status);
    may_follow_up(asked, file, stands, follow_up)?;
    let severity = severity.filter(|(to, _)| Some(*to) != file.case.severity);
    let mut decision = Decision::default();
    // Words beside a new severity are its reason, and no answer of the supplier.
    if stands != file.case.status || (severity.is_none() && !text.is_empty()) {
        let text = if severity.is_none() { text.clone() } else { CleanText::default() };
        decision.events.push(Event::CaseMoved { number, case: case.clone(), status: stands, text });
    }
    if let Some((to, by_supplier)) = severity {
        let (from, why) = (file.case.severity, CleanLine::cut(text));
        let case = case.clone();
        decision.events.push(Event::CaseSeverityChanged { number, case, from, to, by_supplier, why });
        if from == Some(Severity::A) {
            let notice = if by_supplier { "notice-severity-lowered" } else { "notice-severity-no-more-a" };
            decision.outcome.notices.push(Phrase::new(notice).with("severity", to));
        }
    }
    if let Some(follow_up) = follow_up.filter(|follow_up| **follow_up != file.follow_up) {
        decision.events.push(Event::FollowUpSet { number, case, follow_up: follow_up.clone() });
    }
    Ok(decision)
}

fn may_follow_up(
    asked: Asked<'_>,
    file: &CaseFile,
    stands: CaseStatus,
    follow_up: Option<&Option<Reminder>>,
) -> Result<(), Rejection> {
    let Some(Some(follow_up)) = follow_up else {
        return Ok(());
    };
    let about = |key: &str| Phrase::new(key).with("case", &file.case.number);
    if follow_up.at <= asked.now {
        return Err(invalid(about("reject-follow-up-past")));
    }
    match stands {
        CaseStatus::Closed => Err(Rejection::Conflict(about("reject-follow-up-closed"))),
        CaseStatus::None | CaseStatus::Open | CaseStatus::AttentionNeeded => Ok(()),
    }
}

fn close(
    asked: Asked<'_>,
    file: &CaseFile,
    result: Option<CaseResult>,
    refunded: bool,
    text: &CleanText,
) -> Result<Decision, Rejection> {
    let result = result.or(file.result).unwrap_or(CaseResult::Solved);
    let (number, case) = (file.case.ticket, file.case.number.clone());
    let mut decision = Decision::default();
    let was_open = file.case.ball() != Ball::Nobody;
    if was_open || file.result != Some(result) || !text.is_empty() {
        decision.events.push(Event::CaseEnded { number, case, result, text: text.clone() });
    }
    if refunded {
        let given_back = refund(asked, file, &CleanLine::cut(text))?;
        decision.events.extend(given_back.events);
        decision.outcome.notices.extend(given_back.outcome.notices);
    }
    let ticket = number.and_then(|number| asked.desk.tickets.get(&number));
    if let Some(ticket) = ticket.filter(|ticket| was_open && ticket.status == Status::WaitingVendor) {
        decision.outcome.notices.push(Phrase::new("notice-still-waits").with("number", ticket.number));
    }
    Ok(decision)
}

/// Only what was taken can be given back.
fn refund(asked: Asked<'_>, file: &CaseFile, why: &CleanLine) -> Result<Decision, Rejection> {
    let (number, case) = (file.case.ticket, file.case.number.clone());
    if !draws_incident(asked, &file.case.vehicle) {
        let phrase = Phrase::new("reject-refund-none").with("case", case);
        return Err(Rejection::Conflict(phrase.with("vehicle", &file.case.vehicle)));
    }
    if file.spared.is_some() {
        let mut decision = Decision::default();
        decision.outcome.notices.push(Phrase::new("notice-spared-before").with("case", case));
        return Ok(decision);
    }
    Ok(vec![Event::IncidentSpared { number, case, why: why.clone() }].into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::command::{Command, Verb};
    use crate::domain::decide::decide;
    use crate::domain::desk::{Desk, Settings};
    use crate::domain::ids::TenantId;
    use crate::domain::sample::{agent, at, in_status, key, on_one, open_case, run, text, try_verb};
    use crate::domain::status::Status;
    use crate::domain::text::CleanLine;
    use rstest::rstest;

    fn by(vehicle: &str) -> Verb {
        Verb::OpenCase { vehicle: vehicle.to_owned(), number: CleanLine::cut("7"), severity: None }
    }

    #[rstest]
    #[case(Status::New, open_case("7"), "ok")]
    #[case(Status::WaitingCustomer, open_case("7"), "ok")]
    #[case::a_second_case(Status::WaitingVendor, open_case("7"), "ok")]
    #[case::the_same_case(Status::WaitingVendor, open_case(" 100 "), "reject-case-taken")]
    #[case(Status::Resolved, open_case("7"), "reject-case")]
    #[case(Status::Closed, open_case("7"), "reject-closed")]
    #[case(Status::Open, open_case(" "), "reject-case-empty")]
    #[case(Status::Open, by("carrier_pigeon"), "reject-no-vehicle")]
    #[case(Status::Open, by("own"), "reject-case-own")]
    fn from_each_state(#[case] status: Status, #[case] verb: Verb, #[case] expected: &str) {
        assert_eq!(key(try_verb(&in_status(status), &agent("anna"), verb)), expected);
    }

    #[rstest]
    #[case::open("csp_technical", &[])]
    #[case::closed_by_topic("isv", &["notice-vehicle-not-open", "reason-service"])]
    #[case::closed_by_a_plan("asfp", &["notice-vehicle-not-open", "reason-plan-none"])]
    fn a_case_by_a_vehicle_that_is_not_open_is_recorded_with_a_notice(
        #[case] vehicle: &str,
        #[case] expected: &[&str],
    ) {
        let mut desk = in_status(Status::Open);
        desk.configure(Settings { catalogue: crate::assets::catalogue(), ..desk.settings.clone() });
        let now = desk.at.unwrap();
        let decision = run(&mut desk, &agent("anna"), &on_one(by(vehicle)), now).unwrap();
        let notices: Vec<&str> = decision.outcome.notices.iter().map(|notice| notice.key.as_str()).collect();
        assert_eq!(notices, expected);
        assert_eq!(desk.cases["7"].case.vehicle, vehicle);
    }

    fn with_imported_case(customer: Option<&str>) -> Desk {
        let mut desk = in_status(Status::Open);
        let mut case = Case {
            number: "7".to_owned(),
            vehicle: "partner_center".to_owned(),
            customer: customer.map(TenantId::from),
            ticket: None,
            title: desk.ticket(crate::domain::sample::ONE).unwrap().request.title.clone(),
            severity: Some(Severity::A),
            status: CaseStatus::AttentionNeeded,
            opened_at: Some(at("2026-03-01T08:00:00Z")),
            changed_at: None,
            closed_at: None,
        };
        case.title = crate::domain::sample::line("As Microsoft calls it");
        desk.cases.insert(case.number.clone(), CaseFile::new(case));
        desk
    }

    #[rstest]
    #[case::nobodys(None, "ok")]
    #[case::this_customers(Some("t-1"), "ok")]
    #[case::anothers(Some("t-2"), "reject-case-customer")]
    fn a_case_known_already_may_become_the_tickets(#[case] customer: Option<&str>, #[case] expected: &str) {
        let desk = with_imported_case(customer);
        assert_eq!(key(try_verb(&desk, &agent("anna"), open_case("7"))), expected);
    }

    #[test]
    fn a_case_known_already_keeps_what_the_supplier_says() {
        let mut desk = with_imported_case(None);
        let now = desk.at.unwrap();
        run(&mut desk, &agent("anna"), &on_one(open_case("7")), now).unwrap();
        let case = &desk.cases["7"].case;
        assert_eq!((case.status, case.severity), (CaseStatus::AttentionNeeded, Some(Severity::A)));
        assert_eq!(case.title.as_str(), "As Microsoft calls it");
        assert_eq!(case.vehicle, "csp_technical");
    }

    /// The desk with a ticket of a nature that went by a vehicle that draws on incidents, as case 7.
    fn drawn(nature: Nature) -> (Desk, Decision) {
        let mut desk = in_status(Status::Open);
        desk.configure(Settings { catalogue: crate::assets::catalogue(), ..desk.settings.clone() });
        let now = desk.at.unwrap();
        let classify =
            Verb::Classify { topic: None, service: None, nature: Some(nature), why: CleanLine::default() };
        run(&mut desk, &agent("anna"), &on_one(classify), now).unwrap();
        let decision = run(&mut desk, &agent("anna"), &on_one(by("signature")), now).unwrap();
        (desk, decision)
    }

    fn notices(decision: &Decision) -> Vec<&str> {
        decision.outcome.notices.iter().map(|notice| notice.key.as_str()).collect()
    }

    #[rstest]
    #[case::broken(Nature::BreakFix, None)]
    #[case::a_question(Nature::HowTo, Some("how_to"))]
    fn a_question_of_use_costs_no_incident(#[case] nature: Nature, #[case] spared: Option<&str>) {
        let (desk, decision) = drawn(nature);
        assert_eq!(desk.cases["7"].spared.as_ref().map(CleanLine::as_str), spared);
        assert_eq!(notices(&decision).contains(&"notice-how-to-spared"), spared.is_some());
    }

    #[rstest]
    #[case::another_incident(Nature::BreakFix, "signature", true)]
    #[case::another_vehicle(Nature::BreakFix, "csp_technical", false)]
    #[case::nothing_drawn(Nature::HowTo, "signature", false)]
    fn one_incident_is_one_issue(#[case] nature: Nature, #[case] vehicle: &str, #[case] told: bool) {
        let (desk, _) = drawn(nature);
        let number = CleanLine::cut("8");
        let verb = Verb::OpenCase { vehicle: vehicle.to_owned(), number, severity: None };
        let decision = try_verb(&desk, &agent("anna"), verb).unwrap();
        assert_eq!(notices(&decision).contains(&"notice-one-incident"), told);
    }

    #[rstest]
    #[case::given(Some(Severity::C), Some(Severity::C))]
    #[case::as_drafted(None, Some(Severity::A))]
    fn the_severity_is_the_one_of_the_hand_over(
        #[case] given: Option<Severity>,
        #[case] expected: Option<Severity>,
    ) {
        let mut desk = in_status(Status::Open);
        let now = desk.at.unwrap();
        let draft = crate::domain::escalation::Draft { severity: Some(Severity::A), ..Default::default() };
        run(&mut desk, &agent("anna"), &on_one(Verb::Draft(Some(draft))), now).unwrap();
        let verb = Verb::OpenCase {
            vehicle: "csp_technical".to_owned(),
            number: CleanLine::cut("7"),
            severity: given,
        };
        run(&mut desk, &agent("anna"), &on_one(verb), now).unwrap();
        let ticket = desk.ticket(crate::domain::sample::ONE).unwrap();
        assert_eq!(
            (desk.cases["7"].case.severity, ticket.handovers[0].severity),
            (expected, expected.unwrap())
        );
        assert_eq!(ticket.escalation.as_ref().unwrap().draft, None, "the hand-over is done");
    }

    fn change(
        status: Option<CaseStatus>,
        severity: Option<Severity>,
        follow_up: Option<&str>,
        words: &str,
    ) -> CaseVerb {
        let follow_up = follow_up
            .map(|when| (!when.is_empty()).then(|| Reminder { at: at(when), text: CleanLine::default() }));
        CaseVerb::Update { status, severity, by_supplier: true, follow_up, text: text(words) }
    }

    /// What comes of something done with case 100 (open, of severity B) or, closed, with the same: events and notices.
    fn done(closed: bool, verb: CaseVerb) -> String {
        let mut desk = in_status(Status::WaitingVendor);
        let at_nine = at("2026-03-02T09:00:00Z");
        let of = |verb| Command::Case("100".to_owned(), verb);
        if closed {
            let over = CaseVerb::Close { result: Some(CaseResult::Bug), refunded: false, text: text("") };
            run(&mut desk, &agent("ben"), &of(over), at_nine).unwrap();
        }
        let result = run(&mut desk, &agent("ben"), &of(verb), at_nine);
        let Ok(decision) = &result else {
            return key(result).to_owned();
        };
        let mut words: Vec<String> = Vec::new();
        for event in &decision.events {
            let name: &str = event.into();
            words.push(name.to_owned());
        }
        words.extend(notices(decision).into_iter().map(str::to_owned));
        words.join(" ")
    }

    #[rstest]
    #[case::nothing(false, change(None, None, None, ""), "")]
    #[case::a_status(false, change(Some(CaseStatus::AttentionNeeded), None, None, ""), "case-moved")]
    #[case::the_same_status(false, change(Some(CaseStatus::Open), None, None, ""), "")]
    #[case::words(false, change(None, None, None, "They look."), "case-moved")]
    #[case::words_are_the_reason(
        false,
        change(None, Some(Severity::C), None, "No answer."),
        "case-severity-changed"
    )]
    #[case::both(
        false,
        change(Some(CaseStatus::AttentionNeeded), Some(Severity::C), None, "No answer."),
        "case-moved case-severity-changed"
    )]
    #[case::the_same_severity(false, change(None, Some(Severity::B), None, ""), "")]
    #[case::follow_up(false, change(None, None, Some("2026-03-03T09:00:00Z"), ""), "follow-up-set")]
    #[case::follow_up_now(
        false,
        change(None, None, Some("2026-03-02T09:00:00Z"), ""),
        "reject-follow-up-past"
    )]
    #[case::no_follow_up(false, change(None, None, Some(""), ""), "")]
    #[case::closed_stays_closed(true, change(None, None, None, "A word more."), "case-moved")]
    #[case::closed_and_open_again(true, change(Some(CaseStatus::Open), None, None, ""), "case-moved")]
    #[case::closed_asks_nothing(
        true,
        change(None, None, Some("2026-03-03T09:00:00Z"), ""),
        "reject-follow-up-closed"
    )]
    #[case::open_again_and_asked(
        true,
        change(Some(CaseStatus::Open), None, Some("2026-03-03T09:00:00Z"), ""),
        "case-moved follow-up-set"
    )]
    #[case::over(
        false,
        CaseVerb::Close { result: Some(CaseResult::Solved), refunded: false, text: text("") },
        "case-ended notice-still-waits"
    )]
    #[case::over_again(true, CaseVerb::Close { result: Some(CaseResult::Bug), refunded: false, text: text("") }, "")]
    #[case::over_again_without_a_word(true, CaseVerb::Close { result: None, refunded: false, text: text("") }, "")]
    #[case::another_result(
        true,
        CaseVerb::Close { result: Some(CaseResult::Duplicate), refunded: false, text: text("") },
        "case-ended"
    )]
    #[case::over_and_nothing_to_give_back(
        false,
        CaseVerb::Close { result: Some(CaseResult::Bug), refunded: true, text: text("") },
        "reject-refund-none"
    )]
    #[case::nothing_to_give_back(false, CaseVerb::Refund { why: CleanLine::cut("a bug") }, "reject-refund-none")]
    fn what_is_done_with_a_case(#[case] closed: bool, #[case] verb: CaseVerb, #[case] expected: &str) {
        assert_eq!(done(closed, verb), expected);
    }

    #[test]
    fn a_closed_case_forgets_its_follow_up_and_an_open_one_its_result() {
        let mut desk = in_status(Status::WaitingVendor);
        let mut run = |verb| {
            let command = Command::Case("100".to_owned(), verb);
            run(&mut desk, &agent("ben"), &command, at("2026-03-02T09:00:00Z")).unwrap();
            let file = &desk.cases["100"];
            (file.follow_up.is_some(), file.result, file.case.closed_at.is_some())
        };
        assert_eq!(run(change(None, None, Some("2026-03-03T09:00:00Z"), "")), (true, None, false));
        let over = CaseVerb::Close { result: Some(CaseResult::Bug), refunded: false, text: text("") };
        assert_eq!(run(over), (false, Some(CaseResult::Bug), true));
        assert_eq!(run(change(None, None, None, "By the way.")), (false, Some(CaseResult::Bug), true));
        assert_eq!(run(change(Some(CaseStatus::Open), None, None, "")), (false, None, false));
        run(change(None, None, Some("2026-03-03T09:00:00Z"), ""));
        assert_eq!(run(change(Some(CaseStatus::Closed), None, None, "")), (false, None, true));
    }

    #[test]
    fn an_incident_is_given_back_once() {
        let (mut desk, _) = drawn(Nature::BreakFix);
        let refund = Command::Case("7".to_owned(), CaseVerb::Refund { why: CleanLine::cut("It was a bug.") });
        let now = desk.at.unwrap();
        let first = run(&mut desk, &agent("ben"), &refund, now).unwrap();
        assert_eq!((first.events.len(), notices(&first)), (1, vec![]));
        let again = run(&mut desk, &agent("ben"), &refund, now).unwrap();
        assert_eq!((again.events.len(), notices(&again)), (0, vec!["notice-spared-before"]));
        assert_eq!(desk.cases["7"].spared.as_ref().unwrap().as_str(), "It was a bug.");
    }

    #[rstest]
    #[case::by_the_supplier(true, "notice-severity-lowered")]
    #[case::by_the_desk(false, "notice-severity-no-more-a")]
    fn who_loses_severity_a_hears_what_that_means(#[case] by_supplier: bool, #[case] expected: &str) {
        let mut desk = in_status(Status::Open);
        let now = desk.at.unwrap();
        let number = CleanLine::cut("7");
        let severity = Some(Severity::A);
        let verb = Verb::OpenCase { vehicle: "csp_technical".to_owned(), number, severity };
        run(&mut desk, &agent("anna"), &on_one(verb), now).unwrap();
        let lowered = CaseVerb::Update {
            status: None,
            severity: Some(Severity::B),
            by_supplier,
            follow_up: None,
            text: text("24x7 was not kept"),
        };
        let decision = run(&mut desk, &agent("ben"), &Command::Case("7".to_owned(), lowered), now).unwrap();
        assert_eq!(notices(&decision), [expected]);
        let handover = &desk.ticket(crate::domain::sample::ONE).unwrap().handovers[0];
        assert_eq!((handover.severity, handover.answered_at), (Severity::B, None));
    }

    #[rstest]
    #[case("100", CaseStatus::AttentionNeeded, "", 1)]
    #[case("100", CaseStatus::Open, "called back", 1)]
    #[case("100", CaseStatus::Open, "", 0)]
    fn cases_move(
        #[case] case: &str,
        #[case] status: CaseStatus,
        #[case] words: &str,
        #[case] events: usize,
    ) {
        let command = Command::Case(case.to_owned(), CaseVerb::moved(status, text(words)));
        let desk = in_status(Status::WaitingVendor);
        let decision = decide(&desk, &agent("ben"), &command, desk.at.unwrap()).unwrap();
        assert_eq!(decision.events.len(), events);
    }

    #[test]
    fn a_closed_case_leaves_its_ticket_as_it_is() {
        let mut desk = in_status(Status::WaitingVendor);
        let command = Command::Case("100".to_owned(), CaseVerb::moved(CaseStatus::Closed, text("fixed")));
        let now = at("2026-03-05T08:00:00Z");
        run(&mut desk, &agent("ben"), &command, now).unwrap();
        assert_eq!(desk.cases["100"].case.closed_at, Some(now));
        assert_eq!(desk.ticket(crate::domain::sample::ONE).unwrap().status, Status::WaitingVendor);
    }

    #[test]
    fn an_unknown_case_does_not_move() {
        let command = Command::Case("404".to_owned(), CaseVerb::moved(CaseStatus::Closed, text("")));
        let desk = in_status(Status::Open);
        assert_eq!(key(decide(&desk, &agent("ben"), &command, desk.at.unwrap())), "reject-no-case");
    }
}
