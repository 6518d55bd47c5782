//! Handing a ticket over to a supplier, and what the supplier does with it.

use super::{Asked, Decision, conflict, invalid, require, time};
use crate::domain::case::{Case, CaseFile, CaseResult, CaseStatus};
use crate::domain::command::CaseVerb;
use crate::domain::event::Event;
use crate::domain::kind::Severity;
use crate::domain::phrase::Phrase;
use crate::domain::rejection::Rejection;
use crate::domain::text::{CleanLine, CleanText};
use crate::domain::ticket::{Reminder, Ticket};
use crate::domain::vehicle::OWN;
use crate::domain::view;

/// Record that a case was opened for a ticket; the ticket then waits for the supplier.
///
/// A case that Partner Center told of before the agent did, and that no ticket has, becomes the ticket's. A case by a
/// vehicle that is not open was opened all the same, so it is recorded, and whoever records it hears of it.
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
    let known = asked.desk.cases.get(number).map(|file| &file.case);
    if let Some(known) = known.filter(|known| !is_free_for(known, ticket)) {
        return Err(taken(known));
    }
    let case = Case {
        number: number.to_owned(),
        vehicle: vehicle.to_owned(),
        customer: Some(ticket.customer.clone()),
        ticket: Some(ticket.number),
        title: known.map_or_else(|| ticket.request.title.clone(), |known| known.title.clone()),
        severity: severity
            .or_else(|| known.and_then(|known| known.severity))
            .or(Some(ticket.request.severity)),
        status: known.map_or(CaseStatus::Open, |known| known.status),
        opened_at: known.and_then(|known| known.opened_at).or(Some(asked.now)),
        changed_at: Some(asked.now),
        closed_at: known.and_then(|known| known.closed_at),
    };
    let mut decision = Decision::from(vec![Event::CaseOpened { number: ticket.number, case }]);
    decision.outcome.notices = doubts(asked, ticket, vehicle)?;
    Ok(decision)
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
    let events = match verb {
        CaseVerb::Update { status, severity, by_supplier, follow_up, text } => {
            let severity = severity.map(|to| (to, *by_supplier));
            update(file, *status, severity, follow_up.as_ref(), text)
        }
        CaseVerb::Close { result, refunded, text } => close(file, *result, *refunded, text),
        CaseVerb::Refund { why } => refund(file, why),
    };
    let mut decision = Decision::default();
    if !events.is_empty() {
        // An answer that comes too late does not undo that.
        let ticket = file.case.ticket.and_then(|number| asked.desk.tickets.get(&number));
        decision.events = ticket.map(|ticket| time::come(asked, ticket)).unwrap_or_default();
        decision.events.extend(events);
    }
    decision.outcome.number = file.case.ticket;
    Ok(decision)
}

fn update(
    file: &CaseFile,
    status: Option<CaseStatus>,
    severity: Option<(Severity, bool)>,
    follow_up: Option<&Option<Reminder>>,
    text: &CleanText,
) -> Vec<Event> {
    let (number, case) = (file.case.ticket, file.case.number.clone());
    let mut events = Vec::new();
    let stands = status.unwrap_or(file.case.status);
    if stands != file.case.status || !text.is_empty() {
        events.push(Event::CaseMoved { number, case: case.clone(), status: stands, text: text.clone() });
    }
    if let Some((to, by_supplier)) = severity.filter(|(to, _)| Some(*to) != file.case.severity) {
        let (from, why) = (file.case.severity, CleanLine::cut(text));
        events.push(Event::CaseSeverityChanged { number, case: case.clone(), from, to, by_supplier, why });
    }
    if let Some(follow_up) = follow_up.filter(|follow_up| **follow_up != file.follow_up) {
        events.push(Event::FollowUpSet { number, case, follow_up: follow_up.clone() });
    }
    events
}

fn close(file: &CaseFile, result: CaseResult, refunded: bool, text: &CleanText) -> Vec<Event> {
    let (number, case) = (file.case.ticket, file.case.number.clone());
    let mut events = Vec::new();
    if file.case.status != CaseStatus::Closed || file.result != Some(result) || !text.is_empty() {
        events.push(Event::CaseEnded { number, case, result, text: text.clone() });
    }
    if refunded {
        events.extend(refund(file, &CleanLine::cut(text)));
    }
    events
}

fn refund(file: &CaseFile, why: &CleanLine) -> Vec<Event> {
    let (number, case) = (file.case.ticket, file.case.number.clone());
    let spared = file.spared.is_some();
    (!spared).then(|| Event::IncidentSpared { number, case, why: why.clone() }).into_iter().collect()
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
