//! A window of the queue: filtered, sorted or ranked, and cut. Only rows of the window are made whole.

mod question;

use super::row::{Timed, Urgency, urgency};
use super::{QueueQuery, QueueRow, QueueView, Sort};
use crate::domain::Instant;
use crate::domain::desk::Desk;
use crate::domain::desk::index::{Entry, Index};
use crate::domain::ids::TicketNumber;
use crate::domain::query::rank::{self, Hits};
use crate::domain::query::{self, Filter};
use crate::domain::rejection::Rejection;
use crate::domain::sla::Standing;
use crate::domain::ticket::Ticket;
use question::Question;
use std::cmp::Ordering;
use std::collections::BTreeMap;

/// A ticket that passed the filter.
struct Candidate<'a> {
    entry: &'a Entry,
    urgency: Urgency,
    /// The place of its customer by name, if that orders.
    customer: usize,
}

/// The window that a question asks for. `asker` is who `@me` means; `extra` are closed tickets from the store, if the
/// question [wants them](query::wants_closed).
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
    let closed: BTreeMap<TicketNumber, &Ticket> =
        extra.iter().map(|ticket| (ticket.number, ticket)).collect();
    let ticket = |number| desk.tickets.get(&number).or_else(|| closed.get(&number).copied());
    let rested: Vec<Entry> = closed
        .values()
        .filter(|ticket| !desk.tickets.contains_key(&ticket.number))
        .filter_map(|ticket| index.entry(desk, ticket, now))
        .collect();
    let named: Vec<&Entry> = index
        .entries()
        .chain(&rested)
        .filter(|entry| question.names(entry))
        .collect();
    let by_name = match query.sort {
        Sort::Customer => by_name(&index),
        Sort::Deadline | Sort::Newest | Sort::Severity => Vec::new(),
    };
    let candidates = named
        .iter()
        .filter(|entry| question.admits(entry))
        .filter_map(|entry| {
            let outlook = entry.outlook(desk, || ticket(entry.number), now);
            let passes = !filter.breached || outlook.standing(now) == Standing::Breached;
            passes.then(|| Candidate {
                entry,
                urgency: urgency(outlook.due(), entry.severity, entry.created_at, entry.number),
                customer: by_name.get(entry.customer).copied().unwrap_or_default(),
            })
        });
    let (best, matching) = best(candidates, query, &filter.words);
    let offset = query.offset.min(matching.saturating_sub(limit(query)));
    let shown = best.into_iter().skip(offset).take(limit(query));
    let rows = shown.filter_map(|candidate| {
        let ticket = ticket(candidate.entry.number)?;
        Some(row(desk, ticket, candidate.entry, &filter.words, now))
    });
    Ok(QueueView {
        rows: rows.collect(),
        offset,
        matching,
        total: named.len(),
    })
}

/// The candidates up to the end of the window, in order, and how many there are in all. A question for rows past the
/// end gets the last ones, so then they are all there.
fn best<'a>(
    candidates: impl Iterator<Item = Candidate<'a>>,
    query: &QueueQuery,
    words: &[String],
) -> (Vec<Candidate<'a>>, usize) {
    let order = |one: &Candidate<'a>, other: &Candidate<'a>| compare(query.sort, one, other);
    let wanted = query.offset.saturating_add(limit(query));
    if !words.is_empty() {
        return rank::rank(
            candidates,
            |candidate| &candidate.entry.line,
            words,
            order,
            wanted,
        );
    }
    let mut best: Vec<Candidate<'a>> = candidates.collect();
    let matching = best.len();
    rank::split_best(&mut best, wanted, order);
    best.sort_unstable_by(order);
    (best, matching)
}

/// How many rows are asked for.
fn limit(query: &QueueQuery) -> usize {
    if query.limit == 0 { usize::MAX } else { query.limit }
}

fn compare(sort: Sort, one: &Candidate<'_>, other: &Candidate<'_>) -> Ordering {
    let first = match sort {
        Sort::Deadline => Ordering::Equal,
        Sort::Newest => {
            let age = |candidate: &Candidate<'_>| (candidate.entry.created_at, candidate.entry.number);
            age(other).cmp(&age(one))
        }
        Sort::Severity => one.entry.severity.cmp(&other.entry.severity),
        Sort::Customer => one.customer.cmp(&other.customer),
    };
    first.then_with(|| one.urgency.cmp(&other.urgency))
}

/// For each customer its place by name; those that are called the same have the same.
fn by_name(index: &Index) -> Vec<usize> {
    let names: Vec<String> = index
        .customers()
        .iter()
        .map(|known| query::fold(&known.label))
        .collect();
    let mut sorted: Vec<&String> = names.iter().collect();
    sorted.sort_unstable();
    let place = |name| sorted.partition_point(|other| *other < name);
    names.iter().map(place).collect()
}

fn row(desk: &Desk, ticket: &Ticket, entry: &Entry, words: &[String], now: Instant) -> QueueRow {
    let hits = match words {
        [] => Hits::default(),
        words => rank::hits(&entry.line, words),
    };
    QueueRow {
        ticket: Timed::new(desk, ticket, now).row(desk),
        title_hits: hits.title,
        customer_hits: hits.customer,
    }
}
