//! A window of the queue: filtered, sorted or ranked, and cut. Only rows of the window are made whole.

mod question;

use super::row::{Timed, urgency};
use super::{QueueQuery, QueueRow, QueueView, Sort};
use crate::domain::Instant;
use crate::domain::desk::Desk;
use crate::domain::desk::index::{Entry, Index};
use crate::domain::ids::TicketNumber;
use crate::domain::query::rank::{self, Hits, Search};
use crate::domain::query::{self, Filter};
use crate::domain::rejection::Rejection;
use crate::domain::sla::Standing;
use crate::domain::ticket::Ticket;
use question::Question;
use std::cmp::Ordering;
use std::collections::BTreeMap;

/// A ticket that passed the filter, with what most often orders it.
struct Candidate<'a> {
    /// By what is sorted, as far as a number tells.
    first: i64,
    due: Option<Instant>,
    entry: &'a Entry,
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
    let search = Search::new(&filter.words);
    let closed: BTreeMap<TicketNumber, &Ticket> =
        extra.iter().map(|ticket| (ticket.number, ticket)).collect();
    let ticket = |number| desk.tickets.get(&number).or_else(|| closed.get(&number).copied());
    let rested: Vec<Entry> = closed
        .values()
        .filter(|ticket| !desk.tickets.contains_key(&ticket.number))
        .filter_map(|ticket| index.entry(desk, ticket, now))
        .collect();
    let sort_key = sort_key(&index, query.sort);
    let mut total = 0;
    let mut found = Vec::new();
    for entry in index.entries().iter().chain(&rested).filter(|entry| question.names(entry)) {
        total += 1;
        if !question.admits(entry) {
            continue;
        }
        let Some(score) = search.rough(&entry.line) else {
            continue;
        };
        let outlook = entry.outlook(desk, || ticket(entry.number), now);
        if !filter.breached || outlook.standing(now) == Standing::Breached {
            let (first, due) = (sort_key(entry), outlook.due());
            found.push((score, Candidate { first, due, entry }));
        }
    }
    let matching = found.len();
    // A question for rows past the end gets the last ones; then all are ranked.
    let offset = query.offset.min(matching.saturating_sub(limit(query)));
    let end = query.offset.saturating_add(limit(query));
    let order = |one: &Candidate<'_>, other: &Candidate<'_>| compare(query.sort, one, other);
    let ranked = search.rank(found, |candidate| &candidate.entry.line, order, end);
    let shown = ranked.iter().skip(offset).take(limit(query));
    let rows = shown.filter_map(|candidate| {
        let ticket = ticket(candidate.entry.number)?;
        Some(row(desk, ticket, candidate.entry, &filter.words, now))
    });
    Ok(QueueView { rows: rows.collect(), offset, matching, total })
}

/// How many rows are asked for.
fn limit(query: &QueueQuery) -> usize {
    if query.limit == 0 { usize::MAX } else { query.limit }
}

/// What orders entries first, as a number.
fn sort_key(index: &Index, sort: Sort) -> impl Fn(&Entry) -> i64 {
    let names = match sort {
        Sort::Customer => by_name(index),
        Sort::Deadline | Sort::Newest | Sort::Severity | Sort::Reachable => Vec::new(),
    };
    move |entry| match sort {
        Sort::Deadline | Sort::Reachable => 0,
        Sort::Newest => -entry.created_at.timestamp(),
        Sort::Severity => entry.severity as i64,
        Sort::Customer => names.get(entry.customer).copied().unwrap_or_default(),
    }
}

fn compare(sort: Sort, one: &Candidate<'_>, other: &Candidate<'_>) -> Ordering {
    let (a, b) = (one.entry, other.entry);
    one.first.cmp(&other.first).then_with(|| match sort {
        Sort::Newest => (b.created_at, b.number).cmp(&(a.created_at, a.number)),
        Sort::Deadline | Sort::Severity | Sort::Customer | Sort::Reachable => {
            // Most are settled by their deadlines, without a look at the entries.
            let due = |candidate: &Candidate<'_>| (candidate.due.is_none(), candidate.due);
            due(one).cmp(&due(other)).then_with(|| {
                urgency(one.due, a.severity, a.created_at, a.number).cmp(&urgency(
                    other.due,
                    b.severity,
                    b.created_at,
                    b.number,
                ))
            })
        }
    })
}

/// For each customer its place by name; those that are called the same have the same.
fn by_name(index: &Index) -> Vec<i64> {
    let names: Vec<String> = index.customers().iter().map(|known| query::fold(&known.label)).collect();
    let mut sorted: Vec<&String> = names.iter().collect();
    sorted.sort_unstable();
    let place = |name| sorted.partition_point(|other| *other < name) as i64;
    names.iter().map(place).collect()
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
