//! What can be claimed for a ticket, and what became of it.

use super::{Asked, Decision, conflict, invalid};
use crate::domain::claim::{Claim, ClaimKind, ClaimOutcome};
use crate::domain::event::Event;
use crate::domain::kind::Service;
use crate::domain::phrase::Phrase;
use crate::domain::rejection::Rejection;
use crate::domain::text::CleanText;
use crate::domain::ticket::Ticket;
use chrono::NaiveDate;

/// Something can be claimed. Too late, not ours to ask, or asked before is said, not refused: Microsoft decides.
///
/// A claim of the same kind takes the place of the one before: its first day was another, or it is another outage.
pub(super) fn open(
    asked: Asked<'_>,
    ticket: &Ticket,
    kind: ClaimKind,
    since: NaiveDate,
) -> Result<Decision, Rejection> {
    if since > asked.now.date_naive() {
        return Err(invalid(Phrase::new("reject-claim-future").with("since", since)));
    }
    let rule = asked.desk.settings.catalogue.claim(kind, ticket.request.service);
    let due = rule.and_then(|rule| rule.due(since));
    let (Some(rule), Some(due)) = (rule, due) else {
        return Err(invalid(Phrase::new("reject-no-claim").word("claim", "claim", kind)));
    };
    let before = ticket.claims().iter().find(|(claim, outcome)| claim.kind == kind && outcome.is_none());
    if before.is_some_and(|(claim, _)| claim.since == since) {
        return Ok(Decision::default());
    }
    let issue = before.and_then(|(claim, _)| claim.issue.clone());
    let claim = Claim { kind, since, opened_at: asked.now, due, issue };
    let mut decision = Decision::from(vec![Event::ClaimOpened { number: ticket.number, claim }]);
    let notices = &mut decision.outcome.notices;
    if due <= asked.now {
        notices.push(Phrase::new("notice-claim-late").at("due", due));
    }
    if !rule.models.only.contains(&asked.desk.settings.partner.model) {
        notices.push(Phrase::new("notice-claim-provider"));
    }
    notices.extend(again(asked, ticket, kind));
    Ok(decision)
}

/// Credit for fraud is given once per tenant. That it is asked for this ticket now is no second time.
fn again(asked: Asked<'_>, ticket: &Ticket, kind: ClaimKind) -> Option<Phrase> {
    let customer = asked.desk.customers.get(&ticket.customer).filter(|_| kind == ClaimKind::AzureFraud)?;
    let waits = ticket.claims().iter().any(|(claim, outcome)| claim.kind == kind && outcome.is_none());
    let mut before = customer.fraud_claims.iter().filter(|other| !waits || **other != ticket.number);
    before.next().map(|other| Phrase::new("notice-claim-once").with("number", other))
}

/// What is claimed for an outage has another last day if it turns out to be about another service.
pub(super) fn reckon_anew(asked: Asked<'_>, ticket: &Ticket, service: Service) -> Vec<Event> {
    let open = ticket.claims().iter().filter(|(_, outcome)| outcome.is_none());
    open.filter_map(|(claim, _)| {
        let rule = asked.desk.settings.catalogue.claim(claim.kind, service)?;
        let due = rule.due(claim.since).filter(|due| *due != claim.due)?;
        Some(Event::ClaimOpened { number: ticket.number, claim: Claim { due, ..claim.clone() } })
    })
    .collect()
}

/// A claim was asked for, answered or given up.
pub(super) fn settle(
    ticket: &Ticket,
    kind: ClaimKind,
    outcome: ClaimOutcome,
    text: &CleanText,
) -> Result<Decision, Rejection> {
    let Some((_, before)) = ticket.claims().iter().find(|(claim, _)| claim.kind == kind) else {
        return Err(conflict("reject-claim-unknown", ticket));
    };
    if before.as_ref().is_some_and(|(before, _)| *before == outcome) && text.is_empty() {
        return Ok(Decision::default());
    }
    let number = ticket.number;
    Ok(vec![Event::ClaimSettled { number, kind, outcome, text: text.clone() }].into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Instant;
    use crate::domain::command::{Command, Verb};
    use crate::domain::decide::decide;
    use crate::domain::desk::{Desk, Settings};
    use crate::domain::people::Actor;
    use crate::domain::sample::{
        ONE, admin, agent, at, in_status, key, on_one, request, run, text, try_verb,
    };
    use crate::domain::sla::{self, ClockKind};
    use crate::domain::status::Status;
    use rstest::rstest;

    /// The sample desk on 2 March 2026, with the rules of the assets and a partner of a kind.
    fn desk_of(model: &str, status: Status) -> Desk {
        let mut desk = in_status(status);
        let partner = toml::from_str(&format!("name = \"Partner\"\nmodel = \"{model}\"")).unwrap();
        desk.configure(Settings { catalogue: crate::assets::catalogue(), partner, ..desk.settings.clone() });
        desk
    }

    fn claim(kind: ClaimKind, since: &str) -> Verb {
        Verb::OpenClaim { kind, since: since.parse().unwrap() }
    }

    fn settled(kind: ClaimKind, outcome: ClaimOutcome) -> Verb {
        Verb::SettleClaim { kind, outcome, text: text("") }
    }

    fn notices(decision: &Decision) -> Vec<&str> {
        decision.outcome.notices.iter().map(|notice| notice.key.as_str()).collect()
    }

    #[rstest]
    #[case::direct("direct_bill", claim(ClaimKind::SlaCredit, "2026-02-10"), &[])]
    #[case::reseller("indirect_reseller", claim(ClaimKind::SlaCredit, "2026-02-10"), &["notice-claim-provider"])]
    #[case::whoever_sold_it("indirect_reseller", claim(ClaimKind::NceCancel, "2026-03-01"), &[])]
    #[case::the_last_day("direct_bill", claim(ClaimKind::NceCancel, "2026-02-24"), &[])]
    #[case::too_late("direct_bill", claim(ClaimKind::NceCancel, "2026-02-23"), &["notice-claim-late"])]
    #[case::today("direct_bill", claim(ClaimKind::AzureFraud, "2026-03-02"), &[])]
    fn what_is_said_of_a_claim(#[case] model: &str, #[case] verb: Verb, #[case] expected: &[&str]) {
        let desk = desk_of(model, Status::Open);
        let decision = try_verb(&desk, &agent("anna"), verb).unwrap();
        assert_eq!((notices(&decision).as_slice(), decision.events.len()), (expected, 1));
    }

    #[rstest]
    #[case::tomorrow(Status::Open, claim(ClaimKind::SlaCredit, "2026-03-03"), "reject-claim-future")]
    #[case::resolved(Status::Resolved, claim(ClaimKind::SlaCredit, "2026-03-01"), "ok")]
    #[case::closed(Status::Closed, claim(ClaimKind::SlaCredit, "2026-03-01"), "reject-closed")]
    #[case::none_to_settle(
        Status::Open,
        settled(ClaimKind::SlaCredit, ClaimOutcome::Granted),
        "reject-claim-unknown"
    )]
    fn from_each_state(#[case] status: Status, #[case] verb: Verb, #[case] expected: &str) {
        assert_eq!(key(try_verb(&desk_of("direct_bill", status), &agent("anna"), verb)), expected);
    }

    #[test]
    fn without_a_rule_there_is_no_claim() {
        let desk = in_status(Status::Open);
        let verb = claim(ClaimKind::SlaCredit, "2026-03-01");
        assert_eq!(key(try_verb(&desk, &agent("anna"), verb)), "reject-no-claim");
    }

    fn credit(desk: &Desk) -> Option<&(Claim, Option<(ClaimOutcome, Instant)>)> {
        desk.ticket(ONE).unwrap().claims().iter().find(|(claim, _)| claim.kind == ClaimKind::SlaCredit)
    }

    #[test]
    fn a_claim_follows_its_day_and_its_service() {
        let mut desk = desk_of("direct_bill", Status::Open);
        let now = desk.at.unwrap();
        let mut due = |verb| {
            run(&mut desk, &agent("anna"), &on_one(verb), now).unwrap();
            credit(&desk).unwrap().0.due.date_naive().to_string()
        };
        assert_eq!(due(claim(ClaimKind::SlaCredit, "2026-02-10")), "2026-04-01");
        assert_eq!(due(claim(ClaimKind::SlaCredit, "2026-01-31")), "2026-03-01");
        let azure = Verb::Classify {
            topic: None,
            service: Some(Service::Azure),
            nature: None,
            why: crate::domain::sample::line("It is a virtual machine"),
        };
        assert_eq!(due(azure), "2026-04-01", "two months for Azure");
    }

    #[test]
    fn the_same_again_changes_nothing() {
        let mut desk = desk_of("direct_bill", Status::Open);
        let now = desk.at.unwrap();
        let (open, submit) = (
            claim(ClaimKind::SlaCredit, "2026-02-10"),
            settled(ClaimKind::SlaCredit, ClaimOutcome::Submitted),
        );
        for verb in [open.clone(), submit.clone()] {
            assert_eq!(run(&mut desk, &agent("anna"), &on_one(verb.clone()), now).unwrap().events.len(), 1);
            assert_eq!(run(&mut desk, &agent("anna"), &on_one(verb), now).unwrap().events.len(), 0);
        }
        let again = run(&mut desk, &agent("anna"), &on_one(open), now).unwrap();
        assert_eq!((again.events.len(), credit(&desk).unwrap().1), (1, None), "another of that kind");
    }

    #[test]
    fn the_first_settlement_keeps_the_deadline() {
        let mut desk = desk_of("direct_bill", Status::Open);
        let now = desk.at.unwrap();
        run(&mut desk, &agent("anna"), &on_one(claim(ClaimKind::NceCancel, "2026-03-01")), now).unwrap();
        let (asked_for, granted) = (at("2026-03-05T08:00:00Z"), at("2026-04-05T08:00:00Z"));
        for (when, outcome) in [(asked_for, ClaimOutcome::Submitted), (granted, ClaimOutcome::Granted)] {
            run(&mut desk, &agent("anna"), &on_one(settled(ClaimKind::NceCancel, outcome)), when).unwrap();
        }
        let ticket = desk.ticket(ONE).unwrap();
        assert_eq!(ticket.claims()[0].1, Some((ClaimOutcome::Granted, asked_for)));
        let clocks = sla::clocks(ticket, &desk.terms_of(ticket, granted), granted);
        let clock = clocks.iter().find(|clock| clock.clock == ClockKind::Claim).unwrap();
        assert_eq!((clock.met_at, clock.breached), (Some(asked_for), false));
    }

    /// Closed tickets rest in the store: the customer itself must know.
    #[test]
    fn fraud_is_credited_once_also_if_the_ticket_rests() {
        let mut desk = desk_of("direct_bill", Status::Open);
        let now = desk.at.unwrap();
        let verb = || claim(ClaimKind::AzureFraud, "2026-03-01");
        run(&mut desk, &agent("anna"), &on_one(verb()), now).unwrap();
        let create = Command::CreateTicket { customer: "t-1".to_owned(), request: request("Mining") };
        let number = run(&mut desk, &admin(), &create, now).unwrap().outcome.number.unwrap();
        desk.evict(ONE);
        let decision = decide(&desk, &agent("anna"), &Command::Ticket(number, verb()), now).unwrap();
        assert_eq!(notices(&decision), ["notice-claim-once"]);
    }

    #[rstest]
    #[case::of_the_same_tenant("t-1", false, &["notice-claim-once"])]
    #[case::given_up_before("t-1", true, &[])]
    #[case::of_another("t-2", false, &[])]
    fn fraud_is_credited_once_per_tenant(
        #[case] customer: &str,
        #[case] withdrawn: bool,
        #[case] expected: &[&str],
    ) {
        let mut desk = desk_of("direct_bill", Status::Open);
        let now = desk.at.unwrap();
        let verb = || claim(ClaimKind::AzureFraud, "2026-03-01");
        run(&mut desk, &agent("anna"), &on_one(verb()), now).unwrap();
        if withdrawn {
            let gone = settled(ClaimKind::AzureFraud, ClaimOutcome::Withdrawn);
            run(&mut desk, &agent("anna"), &on_one(gone), now).unwrap();
        }
        let create = Command::CreateTicket { customer: customer.to_owned(), request: request("Mining") };
        let number = run(&mut desk, &admin(), &create, now).unwrap().outcome.number.unwrap();
        let decision = decide(&desk, &agent("anna"), &Command::Ticket(number, verb()), now).unwrap();
        assert_eq!(notices(&decision), expected);
    }

    // Resolved on Monday 2 March at nine, to be closed on the 9th; the claim of the 1st ends with the 7th, the one of
    // the 10th of February with March.
    #[rstest]
    #[case::ends_before(ClaimKind::NceCancel, "2026-03-01", false, "2026-03-09T08:00:00Z")]
    #[case::ends_later(ClaimKind::SlaCredit, "2026-02-10", false, "2026-04-01T00:00:01Z")]
    #[case::settled(ClaimKind::SlaCredit, "2026-02-10", true, "2026-03-09T08:00:00Z")]
    fn a_ticket_is_not_closed_while_something_can_be_claimed(
        #[case] kind: ClaimKind,
        #[case] since: &str,
        #[case] is_settled: bool,
        #[case] closes: &str,
    ) {
        let mut desk = desk_of("direct_bill", Status::Resolved);
        let now = desk.at.unwrap();
        run(&mut desk, &agent("anna"), &on_one(claim(kind, since)), now).unwrap();
        if is_settled {
            let verb = settled(kind, ClaimOutcome::Submitted);
            run(&mut desk, &agent("anna"), &on_one(verb), at("2026-03-05T08:00:00Z")).unwrap();
        }
        let mut close = |when: Instant| {
            run(&mut desk, &Actor::host(), &Command::KeepTime, when).unwrap();
            run(&mut desk, &Actor::host(), &Command::CloseResolved, when).unwrap();
            desk.ticket(ONE).unwrap().status
        };
        assert_eq!(close(at(closes) - chrono::TimeDelta::seconds(1)), Status::Resolved);
        assert_eq!(close(at(closes)), Status::Closed);
    }
}
