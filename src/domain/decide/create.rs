//! Taking down a request.

use super::{Asked, Decision, contact, require};
use crate::domain::contact::Direction;
use crate::domain::event::Event;
use crate::domain::ids::TicketNumber;
use crate::domain::policy::{self, Contact};
use crate::domain::rejection::Rejection;
use crate::domain::ticket::Request;

/// Makes a ticket of a request, if the customer was promised that it may ask this, in this way, now.
pub(super) fn create(asked: Asked<'_>, customer: &str, request: &Request) -> Result<Decision, Rejection> {
    require(&request.title, "reject-title-empty")?;
    let customer = asked.desk.find_customer(customer)?.facts.tenant.clone();
    let contact = Contact {
        desk: asked.desk,
        customer: &customer,
        direction: Direction::Incoming,
        method: request.via,
        person: request.contact.as_deref(),
        severity: request.severity,
        at: asked.now,
    };
    let mut notices = contact::allow(asked, &contact)?;
    let promise = asked.desk.promise(&customer, asked.now);
    notices.extend(policy::not_in_offering(&promise, request.topic, request.service));
    let number = TicketNumber(asked.desk.last_number + 1);
    let mut decision =
        Decision::from(vec![Event::TicketCreated { number, customer, request: request.clone() }]);
    decision.outcome.number = Some(number);
    decision.outcome.notices = notices;
    Ok(decision)
}

#[cfg(test)]
mod tests {
    use crate::domain::command::Command;
    use crate::domain::decide::decide;
    use crate::domain::kind::Method;
    use crate::domain::sample::{agent, at, desk, key, request};
    use rstest::rstest;

    #[rstest]
    #[case::by_tenant("T-1", "Printer", Method::Phone, "ok")]
    #[case::by_part("fabri", "Printer", Method::Email, "ok")]
    #[case::nobody("nobody", "Printer", Method::Phone, "reject-no-customer")]
    #[case::several("t-", "Printer", Method::Phone, "reject-ambiguous")]
    #[case::untitled("t-1", "", Method::Phone, "reject-title-empty")]
    #[case::not_offered("t-1", "Printer", Method::OnSite, "refusal-method-not-offered-incoming")]
    fn requests_are_taken(
        #[case] customer: &str,
        #[case] title: &str,
        #[case] via: Method,
        #[case] expected: &str,
    ) {
        let mut request = request(title);
        request.via = via;
        let command = Command::CreateTicket { customer: customer.to_owned(), request };
        let decided = decide(&desk(), &agent("anna"), &command, at("2026-03-02T09:00:00Z"));
        assert_eq!(key(decided), expected);
    }

    #[test]
    fn at_night_the_caller_hears_when_the_clocks_start() {
        let command = Command::CreateTicket { customer: "t-1".to_owned(), request: request("Printer") };
        let decision = decide(&desk(), &agent("anna"), &command, at("2026-03-02T02:00:00Z")).unwrap();
        assert_eq!(decision.outcome.notices.len(), 1);
        assert_eq!((decision.outcome.number.map(|n| n.0), decision.outcome.seq), (Some(1), 1));
    }
}
