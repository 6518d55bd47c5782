//! What a request is about, and how far its hand-over is.

use super::{Asked, Decision, Events, claims, conflict};
use crate::domain::escalation::{Classification, Draft};
use crate::domain::event::Event;
use crate::domain::policy;
use crate::domain::rejection::Rejection;
use crate::domain::text::CleanLine;
use crate::domain::ticket::Ticket;

/// It is about something else. Answers to steps stay: going back loses nothing. Checklist, routes and price are those
/// of what it is about now; whoever changes it hears if that is not in the offering.
pub(super) fn classify(
    asked: Asked<'_>,
    ticket: &Ticket,
    to: Classification,
    why: &CleanLine,
) -> Result<Decision, Rejection> {
    let request = &ticket.request;
    let from = Classification { topic: request.topic, service: request.service, nature: request.nature };
    if from == to {
        return Ok(Decision::default());
    }
    if !ticket.status.is_active() {
        return Err(conflict("reject-classify", ticket));
    }
    let mut decision =
        Decision::from(vec![Event::Reclassified { number: ticket.number, from, to, why: why.clone() }]);
    decision.events.extend(claims::reckon_anew(asked, ticket, to.service));
    let promise = asked.desk.promise(&ticket.customer, asked.now);
    let changed = (from.topic, from.service) != (to.topic, to.service);
    let lacks = changed.then(|| policy::not_in_offering(&promise, to.topic, to.service)).flatten();
    decision.outcome.notices.extend(lacks);
    Ok(decision)
}

/// The hand-over goes on, or is given up.
pub(super) fn draft(asked: Asked<'_>, ticket: &Ticket, draft: Option<&Draft>) -> Events {
    if !ticket.status.is_active() {
        return Err(conflict("reject-case", ticket));
    }
    if let Some(vehicle) = draft.and_then(|draft| draft.vehicle.as_ref()) {
        let known = asked.desk.settings.catalogue.vehicle(vehicle);
        known.ok_or_else(|| asked.desk.no_vehicle(vehicle))?;
    }
    let before = ticket.escalation.as_ref().and_then(|escalation| escalation.draft.as_ref());
    if before == draft {
        return Ok(Vec::new());
    }
    Ok(vec![Event::EscalationDrafted { number: ticket.number, draft: draft.cloned() }])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::checklist::{Answer, Finding};
    use crate::domain::command::Verb;
    use crate::domain::desk::{Desk, Settings};
    use crate::domain::escalation::Stage;
    use crate::domain::kind::{Nature, Service, Topic};
    use crate::domain::sample::{ONE, agent, in_status, key, line, on_one, open_case, run, text, try_verb};
    use crate::domain::status::Status;
    use crate::domain::view;
    use rstest::rstest;

    fn about(service: Service) -> Verb {
        Verb::Classify { topic: None, service: Some(service), nature: None, why: line("so it turned out") }
    }

    fn drafted(vehicle: &str) -> Verb {
        let vehicle = Some(vehicle.to_owned());
        Verb::Draft(Some(Draft { stage: Stage::Routes, vehicle, severity: None }))
    }

    #[rstest]
    #[case(Status::New, about(Service::Azure), "ok")]
    #[case(Status::WaitingCustomer, about(Service::Azure), "ok")]
    #[case(Status::WaitingVendor, about(Service::Azure), "ok")]
    #[case(Status::Resolved, about(Service::Azure), "reject-classify")]
    #[case::no_change(Status::Resolved, about(Service::M365), "ok")]
    #[case(Status::Closed, about(Service::Azure), "reject-closed")]
    #[case(Status::Open, drafted("csp_technical"), "ok")]
    #[case(Status::Open, drafted("carrier_pigeon"), "reject-no-vehicle")]
    #[case(Status::Resolved, drafted("csp_technical"), "reject-case")]
    fn from_each_state(#[case] status: Status, #[case] verb: Verb, #[case] expected: &str) {
        assert_eq!(key(try_verb(&in_status(status), &agent("anna"), verb)), expected);
    }

    /// The sample desk with the checklists of the assets.
    fn built_in() -> Desk {
        let mut desk = in_status(Status::Open);
        desk.configure(Settings { catalogue: crate::assets::catalogue(), ..desk.settings.clone() });
        desk
    }

    fn act(desk: &mut Desk, verb: Verb) -> Decision {
        let now = desk.at.unwrap();
        run(desk, &agent("anna"), &on_one(verb), now).unwrap()
    }

    #[test]
    fn answers_survive_there_and_back() {
        let mut desk = built_in();
        let catalogue = crate::assets::catalogue();
        let list = catalogue.checklist(Topic::Technical, Service::M365).unwrap();
        let gate = list.steps.iter().find(|step| step.gate).unwrap().id.clone();
        let answer = Answer { finding: Finding::Skipped, text: text("not now") };
        act(&mut desk, Verb::Check { step: gate.clone(), answer: answer.clone() });
        let view = |desk: &Desk| view::ticket(desk, ONE, Vec::new(), desk.at.unwrap()).unwrap();
        let before = view(&desk).checklist;
        act(&mut desk, about(Service::OnPrem));
        assert_ne!(view(&desk).checklist, before);
        act(&mut desk, about(Service::M365));
        assert_eq!(view(&desk).checklist, before);
        assert_eq!(desk.ticket(ONE).unwrap().answers[&gate], answer);
    }

    #[test]
    fn what_is_not_in_the_offering_is_said_and_has_its_own_price() {
        let mut desk = in_status(Status::Open);
        let offered = desk.settings.default_offering.clone();
        let view = |desk: &Desk| view::ticket(desk, ONE, Vec::new(), desk.at.unwrap()).unwrap().price;
        for service in [Service::Azure, Service::Marketplace, Service::M365] {
            let decision = act(&mut desk, about(service));
            let lacks = offered.supports(Topic::Technical, service).is_none();
            let told = decision.outcome.notices.iter().any(|notice| notice.key == "notice-not-in-offering");
            assert_eq!(told, lacks, "{service}");
            assert_eq!(view(&desk), offered.price(Topic::Technical, service));
        }
        let how_to =
            Verb::Classify { topic: None, service: None, nature: Some(Nature::HowTo), why: line("") };
        assert_eq!(act(&mut desk, how_to).outcome.notices, []);
    }

    #[test]
    fn a_draft_is_kept_until_it_is_given_up_or_the_case_is_open() {
        let mut desk = in_status(Status::Open);
        let draft = |desk: &Desk| desk.ticket(ONE).unwrap().escalation.as_ref()?.draft.clone();
        let mut stages = Vec::new();
        for verb in [
            drafted("csp_technical"),
            Verb::Draft(None),
            drafted("csp_technical"),
            about(Service::Azure),
            open_case("7"),
        ] {
            act(&mut desk, verb);
            stages.push(draft(&desk).is_some());
        }
        assert_eq!(stages, [true, false, true, true, false]);
        assert_eq!(act(&mut desk, Verb::Draft(None)).events.len(), 0, "there is none");
    }
}
