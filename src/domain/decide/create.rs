//! Taking down a request.

use super::{Asked, Decision, require};
use crate::domain::event::Event;
use crate::domain::ids::TicketNumber;
use crate::domain::policy;
use crate::domain::rejection::Rejection;
use crate::domain::ticket::Request;

/// Makes a ticket of a request, if the customer was promised that it may ask this, in this way, now.
pub(super) fn create(asked: Asked<'_>, customer: &str, request: &Request) -> Result<Decision, Rejection> {
    require(&request.title, "reject-title-empty")?;
    let customer = asked.desk.find_customer(customer)?.facts.tenant.clone();
    let promise = asked.desk.promise(&customer, asked.now);
    let notices = policy::intake(&promise, request, asked.now).map_err(Rejection::Refused)?;
    let number = TicketNumber(asked.desk.last_number + 1);
    let mut decision = Decision::from(vec![Event::TicketCreated {
        number,
        customer,
        request: request.clone(),
    }]);
    decision.outcome.number = Some(number);
    decision.outcome.notices = notices;
    Ok(decision)
}
