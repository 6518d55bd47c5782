//! What a supplier may know of a ticket's life: when it came in, was spoken of, changed severity, was handed over.
//!
//! Notes, texts of messages and names of people stay inside; answers to steps go along as evidence.

use super::Moment;
use crate::domain::Instant;
use crate::domain::event::Event;
use crate::domain::phrase::Phrase;
use crate::domain::view::TimelineEntry;

/// So many moments are told at most: the first, and the newest.
const MOMENTS: usize = 20;

/// The digest of a timeline.
pub(super) fn of(timeline: &[TimelineEntry]) -> Vec<Moment> {
    let mut moments: Vec<Moment> = timeline
        .iter()
        .filter_map(|entry| Some(Moment { at: entry.at, what: phrase(&entry.event)? }))
        .collect();
    if moments.len() > MOMENTS {
        moments.drain(1..=moments.len() - MOMENTS);
    }
    moments
}

/// An instant as a supplier reads it.
pub(super) fn instant(at: Instant) -> String {
    at.format("%Y-%m-%d %H:%M UTC").to_string()
}

fn phrase(event: &Event) -> Option<Phrase> {
    match event {
        Event::TicketCreated { request, .. } => {
            Some(Phrase::new("package-created").word("via", "method", request.via))
        }
        Event::Replied { via, .. } => Some(Phrase::new("package-replied").word("via", "method", via)),
        Event::Called { outcome, .. } => {
            Some(Phrase::new("package-called").word("outcome", "outcome", outcome))
        }
        Event::WaitingForCustomer { .. } => Some(Phrase::new("package-waiting")),
        Event::Resumed { .. } => Some(Phrase::new("package-resumed")),
        Event::Resolved { .. } => Some(Phrase::new("package-resolved")),
        Event::Reopened { .. } => Some(Phrase::new("package-reopened")),
        Event::SeverityChanged { from, to, .. } => {
            Some(Phrase::new("package-severity-changed").with("from", from).with("to", to))
        }
        Event::CaseOpened { case, .. } => Some(Phrase::new("package-case-opened").with("case", &case.number)),
        Event::CaseMoved { case, status, .. } => {
            Some(Phrase::new("package-case-moved").with("case", case).word("status", "case", status))
        }
        _ => None,
    }
}
