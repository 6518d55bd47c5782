//! Which routes of escalation are open for a ticket.

use super::VerdictsView;
use crate::domain::desk::Desk;
use crate::domain::ids::TicketNumber;
use crate::domain::rejection::Rejection;
use chrono::NaiveDate;

/// Gates of the ticket's checklist without an answer.
pub fn verdicts(desk: &Desk, number: TicketNumber, on: NaiveDate) -> Result<VerdictsView, Rejection> {
    let ticket = desk.ticket(number)?;
    let request = &ticket.request;
    let list = desk.settings.catalogue.checklist(request.topic, request.service);
    let answered = |step: &str| ticket.answers.contains_key(step);
    Ok(VerdictsView {
        number,
        on,
        verdicts: Vec::new(),
        open_gates: list.map(|list| list.open_gates(answered)).unwrap_or_default(),
    })
}
