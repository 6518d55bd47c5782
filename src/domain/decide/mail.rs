//! Hand-overs by mail: to the indirect provider or a supplier, whose address the configuration gives.

use super::{Asked, Decision, conflict, invalid, require};
use crate::domain::catalogue::spec::Party;
use crate::domain::event::Event;
use crate::domain::mail::Mail;
use crate::domain::partner::Partner;
use crate::domain::phrase::Phrase;
use crate::domain::rejection::Rejection;
use crate::domain::text::{CleanLine, CleanText};
use crate::domain::ticket::Ticket;

/// Asks for a mail; a job of the host sends it and tells what came of it.
pub(super) fn mail(
    asked: Asked<'_>,
    ticket: &Ticket,
    vehicle: &str,
    subject: &CleanLine,
    text: &CleanText,
) -> Result<Decision, Rejection> {
    if !ticket.status.is_active() {
        return Err(conflict("reject-case", ticket));
    }
    require(text, "reject-mail-empty")?;
    let settings = &asked.desk.settings;
    let party = settings.catalogue.vehicle(vehicle).ok_or_else(|| asked.desk.no_vehicle(vehicle))?.party;
    let to = address(&settings.partner, party, ticket)
        .ok_or_else(|| invalid(Phrase::new("reject-mail-address").with("vehicle", vehicle)))?;
    let mail = Mail {
        id: asked.desk.seq + 1,
        vehicle: vehicle.to_owned(),
        to: to.clone(),
        subject: subject.clone(),
        text: text.clone(),
    };
    Ok(vec![Event::MailQueued { number: ticket.number, mail }].into())
}

/// Where hand-overs to a party go, for the service of a ticket.
pub(crate) fn address<'a>(partner: &'a Partner, party: Party, ticket: &Ticket) -> Option<&'a CleanLine> {
    match party {
        Party::Provider => partner.indirect_provider.as_ref()?.email.as_ref(),
        Party::Supplier => partner.supplier_for(ticket.request.service)?.email.as_ref(),
        Party::Own | Party::Microsoft | Party::Isv => None,
    }
}

/// The mail program took a mail, or would not. A mail that is not waited for any more is none of the desk's business.
pub(super) fn done(asked: Asked<'_>, mail: u64, problem: Option<&CleanLine>) -> Vec<Event> {
    let waiting = asked.desk.outbox.get(&mail);
    waiting
        .map(|(number, _)| Event::MailSent { number: *number, mail, problem: problem.cloned() })
        .into_iter()
        .collect()
}
