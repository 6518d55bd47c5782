//! A window of the queue: filtered, sorted or ranked, and cut.

use super::row::{Standing, Timed, label};
use super::{QueueQuery, QueueRow, QueueView, Sort};
use crate::domain::Instant;
use crate::domain::desk::Desk;
use crate::domain::query::rank::{self, Hits, Line};
use crate::domain::query::{self, Filter};
use crate::domain::rejection::Rejection;
use crate::domain::ticket::Ticket;
use std::cmp::Ordering;

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
    let all = in_question(desk, query, &filter, extra)?;
    let total = all.len();
    let mut tickets: Vec<Timed<'_>> = all
        .into_iter()
        .filter(|ticket| filter.admits(ticket, desk.customers.get(&ticket.customer), asker))
        .map(|ticket| Timed::new(desk, ticket, now))
        .filter(|timed| !filter.breached || timed.standing(now) == Standing::Breached)
        .collect();
    tickets.sort_by(|one, other| compare(desk, query.sort, one, other));
    let tickets = ranked(desk, tickets, &filter.words);
    Ok(window(desk, query, &filter, tickets, total))
}

/// The tickets that the fields of the question name, whatever its text says.
fn in_question<'a>(
    desk: &'a Desk,
    query: &QueueQuery,
    filter: &Filter,
    extra: &'a [Ticket],
) -> Result<Vec<&'a Ticket>, Rejection> {
    let customer = match &query.customer {
        Some(name) => Some(&desk.find_customer(name)?.facts.tenant),
        None => None,
    };
    let statuses = query::statuses(query, filter);
    let assignee = query.assignee.as_deref().map(query::fold);
    let rested = extra.iter().filter(|ticket| !desk.tickets.contains_key(&ticket.number));
    let named = |ticket: &&Ticket| {
        statuses.contains(&ticket.status)
            && customer.is_none_or(|customer| ticket.customer == *customer)
            && assignee
                .as_ref()
                .is_none_or(|name| ticket.assignee.as_deref().map(query::fold).as_ref() == Some(name))
    };
    Ok(desk.tickets.values().chain(rested).filter(named).collect())
}

fn compare(desk: &Desk, sort: Sort, one: &Timed<'_>, other: &Timed<'_>) -> Ordering {
    let (a, b) = (one.ticket, other.ticket);
    let first = match sort {
        Sort::Deadline => Ordering::Equal,
        Sort::Newest => (b.created_at, b.number).cmp(&(a.created_at, a.number)),
        Sort::Severity => a.request.severity.cmp(&b.request.severity),
        Sort::Customer => {
            let name = |ticket: &Ticket| query::fold(label(desk, &ticket.customer));
            name(a).cmp(&name(b))
        }
    };
    first.then_with(|| one.by_urgency(other))
}

fn ranked<'a>(desk: &Desk, tickets: Vec<Timed<'a>>, words: &[String]) -> Vec<Timed<'a>> {
    if words.is_empty() {
        return tickets;
    }
    let lines: Vec<Line> = tickets.iter().map(|timed| line(desk, timed.ticket)).collect();
    let mut tickets: Vec<Option<Timed<'a>>> = tickets.into_iter().map(Some).collect();
    rank::rank(&lines, words).into_iter().filter_map(|place| tickets.get_mut(place)?.take()).collect()
}

fn line(desk: &Desk, ticket: &Ticket) -> Line {
    Line::new(ticket.number.0, &ticket.request.title, label(desk, &ticket.customer))
}

/// Cuts the window. A question for rows past the end gets the last ones.
fn window(
    desk: &Desk,
    query: &QueueQuery,
    filter: &Filter,
    tickets: Vec<Timed<'_>>,
    total: usize,
) -> QueueView {
    let matching = tickets.len();
    let limit = if query.limit == 0 { matching } else { query.limit };
    let offset = query.offset.min(matching.saturating_sub(limit));
    let shown = tickets.into_iter().skip(offset).take(limit);
    let rows = shown.map(|timed| {
        let hits = match filter.words.as_slice() {
            [] => Hits::default(),
            words => rank::hits(&line(desk, timed.ticket), words),
        };
        QueueRow { ticket: timed.row(desk), title_hits: hits.title, customer_hits: hits.customer }
    });
    QueueView { rows: rows.collect(), offset, matching, total }
}
