//! A window of the queue: filtered, sorted or ranked, and cut. Only rows of the window are made whole.

mod next;
mod order;
mod question;
mod turn;

use super::row::Timed;
use super::{QueueQuery, QueueRow, QueueView};
use crate::domain::Instant;
use crate::domain::desk::Desk;
use crate::domain::desk::index::Entry;
use crate::domain::ids::TicketNumber;
use crate::domain::query::Filter;
use crate::domain::query::rank::{self, Hits, Search};
use crate::domain::rejection::Rejection;
use crate::domain::sla::{Outlook, Standing};
use crate::domain::ticket::Ticket;
pub use next::next;
use order::{Candidate, Order};
use question::Question;
use std::collections::BTreeMap;

/// The window that a question asks for. `asker` is who `@me` means; `extra` are closed tickets from the store, if the
/// question [wants them](crate::domain::query::wants_closed).
pub fn queue(
    desk: &Desk,
    query: &QueueQuery,
    asker: &str,
    extra: &[Ticket],
    now: Instant,
) -> Result<QueueView, Rejection> {
    let filter = Filter::parse(&query.text)?;
    let index = desk.index(extra, now);
    let question = Question::new(desk, &index, query, &filter, asker)?;
    let sieve = Sieve::new(desk, &question, &filter, now);
    let closed: BTreeMap<TicketNumber, &Ticket> =
        extra.iter().map(|ticket| (ticket.number, ticket)).collect();
    let ticket = |number| desk.tickets.get(&number).or_else(|| closed.get(&number).copied());
    let rested: Vec<Entry> = closed
        .values()
        .filter(|ticket| !desk.tickets.contains_key(&ticket.number))
        .filter_map(|ticket| index.entry(desk, ticket, now))
        .collect();
    let order = Order::new(&index, query.sort, now);
    let mut total = 0;
    let mut found = Vec::new();
    for entry in index.entries().iter().chain(&rested).filter(|entry| question.names(entry)) {
        total += 1;
        if let Some((score, outlook)) = sieve.fit(entry, || ticket(entry.number)) {
            found.push((score, order.candidate(entry, outlook)));
        }
    }
    let matching = found.len();
    // A question for rows past the end gets the last ones; then all are ranked.
    let offset = query.offset.min(matching.saturating_sub(limit(query)));
    let end = query.offset.saturating_add(limit(query));
    let compare = |one: &Candidate<'_>, other: &Candidate<'_>| order.compare(one, other);
    let ranked = sieve.search.rank(found, |candidate| &candidate.entry.line, compare, end);
    let shown = ranked.iter().skip(offset).take(limit(query));
    let rows = shown.filter_map(|candidate| {
        let ticket = ticket(candidate.entry.number)?;
        Some(row(desk, ticket, candidate.entry, &filter.words, now))
    });
    let rows: Vec<QueueRow> = rows.collect();
    let turns = [turn::turns_at(&rows, query.sort, now), order.changes_at()];
    Ok(QueueView { rows, offset, matching, total, at: now, changes_at: turns.into_iter().flatten().min() })
}

/// How many rows are asked for.
fn limit(query: &QueueQuery) -> usize {
    if query.limit == 0 { usize::MAX } else { query.limit }
}

/// What tickets must pass that the fields of a question name.
struct Sieve<'a> {
    desk: &'a Desk,
    question: &'a Question<'a>,
    filter: &'a Filter,
    search: Search<'a>,
    now: Instant,
}

impl<'a> Sieve<'a> {
    fn new(desk: &'a Desk, question: &'a Question<'a>, filter: &'a Filter, now: Instant) -> Self {
        Self { desk, question, filter, search: Search::new(&filter.words), now }
    }

    /// How well a ticket fits, roughly, and what its clocks say; none: it does not pass.
    fn fit<'t>(&self, entry: &Entry, ticket: impl FnOnce() -> Option<&'t Ticket>) -> Option<(i64, Outlook)> {
        if !self.question.admits(entry) {
            return None;
        }
        let score = self.search.rough(&entry.line)?;
        let outlook = entry.outlook(self.desk, ticket, self.now);
        let late = || outlook.standing(self.now) == Standing::Breached;
        (!self.filter.breached || late()).then_some((score, outlook))
    }
}

fn row(desk: &Desk, ticket: &Ticket, entry: &Entry, words: &[String], now: Instant) -> QueueRow {
    let hits = match words {
        [] => Hits::default(),
        words => rank::hits(&entry.line, words),
    };
    QueueRow {
        ticket: Timed::new(desk, ticket, now).row(desk, now),
        title_hits: hits.title,
        customer_hits: hits.customer,
    }
}
