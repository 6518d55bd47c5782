//! What quotes, agreements and work do to the bill of a ticket.

use crate::domain::price::Price;
use crate::domain::ticket::Ticket;
use crate::domain::work::{Agreement, Bill, Quote, Work};

/// A new quote takes the place of the old one; it must be agreed to anew.
pub(super) fn quoted(ticket: &mut Ticket, quote: &Quote) {
    let bill = bill(ticket);
    bill.quote = Some(quote.clone());
    bill.agreement = None;
    bill.charged_minutes = 0;
}

/// The customer agreed to the newest quote.
pub(super) fn agreed(ticket: &mut Ticket, agreement: &Agreement) {
    bill(ticket).agreement = Some(agreement.clone());
}

/// Time was spent.
pub(super) fn worked(ticket: &mut Ticket, work: &Work) {
    let bill = bill(ticket);
    bill.minutes = bill.minutes.saturating_add(work.minutes);
    if let Some(charge) = &work.charge {
        bill.charged_minutes = bill.charged_minutes.saturating_add(charge.minutes);
        bill.amount = bill.amount.saturating_add(charge.amount);
        bill.incident_charged |= matches!(charge.price, Price::PerIncident(_));
    }
}

fn bill(ticket: &mut Ticket) -> &mut Bill {
    ticket.bill.get_or_insert_default()
}
