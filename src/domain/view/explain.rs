//! Why the deadlines of a ticket are when they are.

use super::TimelineEntry;
use crate::domain::Instant;
use crate::domain::desk::Desk;
use crate::domain::event::Event;
use crate::domain::ids::TicketNumber;
use crate::domain::phrase::Phrase;
use crate::domain::rejection::Rejection;
use crate::domain::sla::explain::{self, ExplainView, Wait};
use crate::domain::sla::{self, ClockKind};

/// The ledgers of the clocks of a ticket, with its timeline from the store, oldest first; of one clock or of all.
/// [`Rejection::NotFound`] if the ticket or the clock does not exist. The text is left to who can write one.
pub fn explain(
    desk: &Desk,
    number: TicketNumber,
    timeline: &[TimelineEntry],
    clock: Option<ClockKind>,
    now: Instant,
) -> Result<ExplainView, Rejection> {
    let ticket = desk.ticket(number)?;
    let terms = desk.terms_of(ticket, now);
    let waits: Vec<Wait> = timeline.iter().filter_map(wait).collect();
    let explanations = explain::explain(ticket, &terms, &waits, clock, now);
    if let Some(clock) = clock.filter(|_| explanations.is_empty()) {
        let phrase = Phrase::new("reject-no-clock").with("number", number);
        return Err(Rejection::NotFound(phrase.word("clock", "clock", clock)));
    }
    let customer = desk.customers.get(&ticket.customer);
    let claim = sla::counting(ticket, now).filter(|_| clock.is_none_or(|clock| clock == ClockKind::Claim));
    let claims = super::claims::claims(desk, ticket, now);
    Ok(ExplainView {
        number,
        title: ticket.request.title.to_string(),
        customer: desk.label(&ticket.customer).to_owned(),
        time_zone: terms.promise.version.offering.time_zone,
        lang: customer.and_then(|customer| customer.facts.language).unwrap_or_default(),
        explanations,
        claim: claim.and_then(|claim| claims.into_iter().find(|view| view.claim.kind == claim.kind)),
        text: String::new(),
    })
}

fn wait(entry: &TimelineEntry) -> Option<Wait> {
    match &entry.event {
        Event::WaitingForCustomer { waiting, .. } => {
            Some(Wait { at: entry.at, reason: waiting.reason.clone() })
        }
        _ => None,
    }
}
