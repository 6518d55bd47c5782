//! Which routes of escalation are open for a ticket, and the hand-over by one of them.

use super::{TimelineEntry, Verdict, VerdictsView};
use crate::domain::case::CaseFile;
use crate::domain::customer::Customer;
use crate::domain::desk::Desk;
use crate::domain::diagnosis::Diagnosis;
use crate::domain::escalation::Classification;
use crate::domain::ids::TicketNumber;
use crate::domain::package::{self, Package};
use crate::domain::phrase::Phrase;
use crate::domain::rejection::Rejection;
use crate::domain::ticket::Ticket;
use crate::domain::vehicle;
use chrono::NaiveDate;

/// The verdicts for a ticket as of a day, and the gates of its checklist that have no answer.
pub fn verdicts(desk: &Desk, number: TicketNumber, on: NaiveDate) -> Result<VerdictsView, Rejection> {
    let ticket = desk.ticket(number)?;
    let request = &ticket.request;
    let list = desk.settings.catalogue.checklist(request.topic, request.service);
    let diagnosis = list.map(|list| Diagnosis::of(list, &ticket.answers)).unwrap_or_default();
    Ok(VerdictsView {
        number,
        on,
        verdicts: judge(desk, ticket, customer_of(desk, ticket)?, on),
        open_gates: diagnosis.open_gates(&ticket.answers),
        about: Classification { topic: request.topic, service: request.service, nature: request.nature },
        severity: request.severity,
        conclusion: diagnosis.conclusion.map(|(conclusion, step)| (conclusion, step.to_owned())),
        draft: ticket.escalation.as_ref().and_then(|escalation| escalation.draft.clone()),
    })
}

/// The hand-over of a ticket by a vehicle, open or not; none: by the best one that is open and is not the desk itself.
///
/// Still without words: the timeline comes from the store, and `exchange` renders the text.
pub fn package(
    desk: &Desk,
    number: TicketNumber,
    vehicle: Option<&str>,
    timeline: &[TimelineEntry],
    on: NaiveDate,
) -> Result<Package, Rejection> {
    let ticket = desk.ticket(number)?;
    let customer = customer_of(desk, ticket)?;
    let verdicts = judge(desk, ticket, customer, on);
    let verdict = choose(desk, number, &verdicts, vehicle)?;
    Ok(package::build(&desk.settings, customer, ticket, timeline, verdict, on))
}

fn choose<'a>(
    desk: &Desk,
    number: TicketNumber,
    verdicts: &'a [Verdict],
    vehicle: Option<&str>,
) -> Result<&'a Verdict, Rejection> {
    match vehicle {
        Some(id) => verdicts.iter().find(|verdict| verdict.vehicle == id).ok_or_else(|| desk.no_vehicle(id)),
        None => vehicle::best(verdicts)
            .ok_or_else(|| Rejection::Conflict(Phrase::new("reject-no-route").with("number", number))),
    }
}

fn judge(desk: &Desk, ticket: &Ticket, customer: &Customer, on: NaiveDate) -> Vec<Verdict> {
    let settings = &desk.settings;
    let cases: Vec<&CaseFile> = desk.cases.values().collect();
    vehicle::verdicts(&settings.catalogue, &settings.partner, customer, ticket, &cases, on)
}

fn customer_of<'a>(desk: &'a Desk, ticket: &Ticket) -> Result<&'a Customer, Rejection> {
    desk.customers
        .get(&ticket.customer)
        .ok_or_else(|| Rejection::NotFound(Phrase::new("reject-no-customer").with("text", &ticket.customer)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::sample::{ONE, in_status};
    use crate::domain::status::Status;

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 3, 2).unwrap()
    }

    #[test]
    fn every_vehicle_is_judged_and_open_gates_are_named() {
        let desk = in_status(Status::Open);
        let view = verdicts(&desk, ONE, today()).unwrap();
        let vehicles: Vec<&str> = view.verdicts.iter().map(|verdict| verdict.vehicle.as_str()).collect();
        assert_eq!((vehicles, view.open_gates), (vec!["csp_technical"], vec!["health".to_owned()]));
    }

    #[test]
    fn a_hand_over_is_by_the_vehicle_named_or_by_the_best_open_one() {
        let desk = in_status(Status::Open);
        let by = |vehicle| package(&desk, ONE, vehicle, &[], today());
        assert_eq!(by(Some("csp_technical")).unwrap().vehicle, "csp_technical");
        assert!(matches!(by(Some("carrier_pigeon")), Err(Rejection::NotFound(_))));
        let open = verdicts(&desk, ONE, today()).unwrap().verdicts[0].open;
        assert_eq!(by(None).is_ok(), open);
    }

    #[test]
    fn without_an_open_vehicle_there_is_no_best_one() {
        let mut desk = in_status(Status::Open);
        let mut settings = desk.settings.clone();
        settings.catalogue = std::sync::Arc::default();
        desk.configure(settings);
        let none = package(&desk, ONE, None, &[], today());
        assert_eq!(none.unwrap_err().phrases()[0].key, "reject-no-route");
    }
}
