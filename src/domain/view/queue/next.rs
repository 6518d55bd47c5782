//! The ticket to be taken next.

use super::order::Order;
use super::question::Question;
use super::{Sieve, row};
use crate::domain::Instant;
use crate::domain::desk::Desk;
use crate::domain::query::Filter;
use crate::domain::rejection::Rejection;
use crate::domain::status::Status;
use crate::domain::view::{QueueQuery, Sort, TicketRow};

/// Of the tickets that fit filter words, that nobody has and that wait for nobody outside: the first in the order of
/// [`Sort::Reachable`]. Free text narrows; how well it fits does not matter.
pub fn next(desk: &Desk, text: &str, asker: &str, now: Instant) -> Result<Option<TicketRow>, Rejection> {
    let filter = Filter::parse(text)?;
    let index = desk.index(&[], now);
    let query = QueueQuery { statuses: vec![Status::New, Status::Open], ..QueueQuery::default() };
    let question = Question::new(desk, &index, &query, &filter, asker)?;
    let sieve = Sieve::new(desk, &question, &filter, now);
    let order = Order::new(&index, Sort::Reachable, now);
    let free = index.entries().iter().filter(|entry| {
        entry.assignee.is_none()
            && matches!(entry.status, Status::New | Status::Open)
            && question.names(entry)
    });
    let fitting = free.filter_map(|entry| {
        let (_, outlook) = sieve.fit(entry, || desk.tickets.get(&entry.number))?;
        Some(order.candidate(entry, outlook))
    });
    let first = fitting.min_by(|one, other| order.compare(one, other));
    let ticket = first.and_then(|candidate| {
        let ticket = desk.tickets.get(&candidate.entry.number)?;
        Some(row(desk, ticket, candidate.entry, &[], now).ticket)
    });
    Ok(ticket)
}
