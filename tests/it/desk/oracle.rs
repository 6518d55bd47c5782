//! The lists as they are defined, without an index: every clock read, every line made, everything sorted.

use super::moments;
use chrono::{DateTime, TimeDelta, Utc};
use loket::domain::desk::Desk;
use loket::domain::query::rank::{self, Line, Search};
use loket::domain::query::{self, Filter, fold};
use loket::domain::rejection::Rejection;
use loket::domain::sla::{self, Clock};
use loket::domain::ticket::Ticket;
use loket::domain::view::{
    BoardView, Deadline, Pace, QueueQuery, QueueRow, QueueView, Reach, Sort, Tally, TicketRow,
};
use std::cmp::{Ordering, Reverse};
use std::collections::BTreeMap;

/// A ticket with its clocks read.
struct Timed<'a> {
    ticket: &'a Ticket,
    label: &'a str,
    clocks: Vec<Clock>,
    deadline: Option<Deadline>,
    reach: Reach,
    left: Option<i64>,
    pace: Pace,
}

impl<'a> Timed<'a> {
    fn new(desk: &'a Desk, ticket: &'a Ticket, now: DateTime<Utc>) -> Self {
        let terms = desk.terms_of(ticket, now);
        let clocks = sla::clocks(ticket, &terms, now);
        let customer = desk.customers.get(&ticket.customer);
        let deadline = sla::next_deadline(&clocks, now);
        let due = deadline.map(|deadline| deadline.due);
        let severity = ticket.request.severity;
        let measured = deadline.map(|next| (next.due, moments::service(&terms, next.clock, severity)));
        Self {
            ticket,
            label: customer.map_or(ticket.customer.as_str(), |customer| customer.label()),
            reach: moments::reach(&desk.promise(&ticket.customer, now), severity, due, now),
            left: measured.as_ref().map(|(due, hours)| hours.left(*due, now)),
            pace: measured.map_or(Pace::default(), |(_, hours)| hours.pace(now)),
            deadline,
            clocks,
        }
    }

    fn unmet(&self) -> impl Iterator<Item = &Clock> {
        self.clocks.iter().filter(|clock| clock.met_at.is_none())
    }

    fn breached(&self) -> bool {
        self.unmet().any(|clock| clock.breached)
    }

    fn by_urgency(&self, other: &Self) -> Ordering {
        let key = |timed: &Self| {
            let due = timed.deadline.map(|deadline| deadline.due);
            let ticket = timed.ticket;
            (due.is_none(), due, ticket.request.severity, ticket.created_at, ticket.number)
        };
        key(self).cmp(&key(other))
    }

    /// Who can be reached now comes first, the last chances before all; then what has least open time left.
    fn by_reach(&self, other: &Self) -> Ordering {
        let key = |timed: &Self| {
            let now = timed.reach.now;
            (!now, !(now && timed.reach.last_chance), timed.left.is_none(), timed.left)
        };
        key(self).cmp(&key(other))
    }

    fn line(&self) -> Line {
        Line::new(self.ticket.number.0, &self.ticket.request.title, self.label)
    }

    fn row(&self) -> TicketRow {
        let (ticket, request) = (self.ticket, &self.ticket.request);
        TicketRow {
            number: ticket.number,
            title: request.title.to_string(),
            customer: self.label.to_owned(),
            tenant: ticket.customer.clone(),
            topic: request.topic,
            service: request.service,
            nature: request.nature,
            severity: request.severity,
            status: ticket.status,
            assignee: ticket.assignee.clone(),
            created_at: ticket.created_at,
            via: request.via,
            next_deadline: self.deadline,
            clocks: self.clocks.clone(),
            reach: self.reach,
            left_s: self.left,
            pace: self.pace,
            disclosed: false,
        }
    }
}

/// The queue as [`loket::domain::view::queue`] must show it.
pub(super) fn queue(
    desk: &Desk,
    query: &QueueQuery,
    asker: &str,
    extra: &[Ticket],
    now: DateTime<Utc>,
) -> Result<QueueView, Rejection> {
    let filter = Filter::parse(&query.text)?;
    let named = named(desk, query, &filter, extra)?;
    let total = named.len();
    let mut found: Vec<Timed<'_>> = named
        .into_iter()
        .filter(|ticket| admits(&filter, desk, ticket, asker))
        .map(|ticket| Timed::new(desk, ticket, now))
        .filter(|timed| !filter.breached || timed.breached())
        .collect();
    found.sort_by(|one, other| compare(query.sort, one, other));
    let found = ranked(found, &filter.words);
    let matching = found.len();
    let limit = if query.limit == 0 { matching } else { query.limit };
    let offset = query.offset.min(matching.saturating_sub(limit));
    let row = |timed: &Timed<'_>| {
        let hits = match filter.words.is_empty() {
            true => rank::Hits::default(),
            false => rank::hits(&timed.line(), &filter.words),
        };
        QueueRow { ticket: timed.row(), title_hits: hits.title, customer_hits: hits.customer }
    };
    let rows: Vec<QueueRow> = found.iter().skip(offset).take(limit).map(row).collect();
    let mut turns = turns(&rows, query.sort, now);
    if query.sort == Sort::Reachable {
        // Those who are not on screen may come onto it.
        let promises = found.iter().map(|timed| desk.promise(&timed.ticket.customer, now));
        turns.extend(promises.filter_map(|promise| moments::contact_changes_at(&promise, now)));
    }
    let changes_at = turns.into_iter().filter(|at| *at > now).min();
    Ok(QueueView { rows, offset, matching, total, at: now, changes_at })
}

/// When something about rows turns, or two of them change places.
fn turns(rows: &[QueueRow], sort: Sort, now: DateTime<Utc>) -> Vec<DateTime<Utc>> {
    let mut turns = Vec::new();
    for row in rows {
        turns.extend(row.ticket.reach.changes_at);
        turns.extend(row.ticket.pace.changes_at);
    }
    for pair in rows.windows(2).filter(|_| sort == Sort::Reachable) {
        let (above, below) = (&pair[0].ticket, &pair[1].ticket);
        let group = |row: &TicketRow| (row.reach.now, row.reach.now && row.reach.last_chance);
        if let (Some(more), Some(less)) = (below.left_s, above.left_s)
            && group(above) == group(below)
            && below.pace.runs
            && !above.pace.runs
        {
            turns.push(now + TimeDelta::seconds(more - less + 1));
        }
    }
    turns
}

fn named<'a>(
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
    let assignee = query.assignee.as_deref().map(fold);
    let stored = extra.iter().filter(|ticket| !desk.tickets.contains_key(&ticket.number));
    let named = |ticket: &&Ticket| {
        statuses.contains(&ticket.status)
            && customer.is_none_or(|customer| ticket.customer == *customer)
            && assignee
                .as_ref()
                .is_none_or(|name| ticket.assignee.as_deref().map(fold).as_ref() == Some(name))
    };
    Ok(desk.tickets.values().chain(stored).filter(named).collect())
}

fn admits(filter: &Filter, desk: &Desk, ticket: &Ticket, asker: &str) -> bool {
    fn any<T: PartialEq>(wanted: &[T], value: &T) -> bool {
        wanted.is_empty() || wanted.contains(value)
    }
    let request = &ticket.request;
    any(&filter.severities, &request.severity)
        && any(&filter.topics, &request.topic)
        && any(&filter.services, &request.service)
        && any(&filter.methods, &request.via)
        && any(&filter.numbers, &ticket.number)
        && (!filter.claim || ticket.claims().iter().any(|(_, outcome)| outcome.is_none()))
        && filter.admits_person(ticket.assignee.as_deref(), asker)
        && filter.admits_customer(desk.customers.get(&ticket.customer))
}

fn compare(sort: Sort, one: &Timed<'_>, other: &Timed<'_>) -> Ordering {
    let (a, b) = (one.ticket, other.ticket);
    let first = match sort {
        Sort::Deadline => Ordering::Equal,
        Sort::Reachable => one.by_reach(other),
        Sort::Newest => (b.created_at, b.number).cmp(&(a.created_at, a.number)),
        Sort::Severity => a.request.severity.cmp(&b.request.severity),
        Sort::Customer => fold(one.label).cmp(&fold(other.label)),
    };
    first.then_with(|| one.by_urgency(other))
}

fn ranked<'a>(found: Vec<Timed<'a>>, words: &[String]) -> Vec<Timed<'a>> {
    if words.is_empty() {
        return found;
    }
    let lines: Vec<Line> = found.iter().map(Timed::line).collect();
    let search = Search::new(words);
    let fitting = lines.iter().enumerate();
    let fitting = fitting.filter_map(|(place, line)| Some((search.rough(line)?, place)));
    let places = search.rank(fitting.collect(), |place| &lines[*place], Ord::cmp, usize::MAX);
    let mut found: Vec<Option<Timed<'a>>> = found.into_iter().map(Some).collect();
    places.into_iter().filter_map(|place| found[place].take()).collect()
}

/// The board as [`loket::domain::view::board`] must show it.
pub(super) fn board(desk: &Desk, now: DateTime<Utc>) -> BoardView {
    let active = desk.tickets.values().filter(|ticket| ticket.status.is_active());
    let mut active: Vec<Timed<'_>> = active.map(|ticket| Timed::new(desk, ticket, now)).collect();
    let mut all = Tally::default();
    let (mut customers, mut agents) = (BTreeMap::new(), BTreeMap::new());
    for timed in &active {
        let agent = timed.ticket.assignee.as_deref().unwrap_or_default();
        count(&mut all, timed, now);
        count(tally(&mut customers, timed.ticket.customer.as_str(), timed.label), timed, now);
        count(tally(&mut agents, agent, agent), timed, now);
    }
    active.sort_by(Timed::by_urgency);
    let next = active.iter().filter(|timed| timed.deadline.is_some()).take(50);
    BoardView {
        all,
        customers: worst_first(customers),
        agents: worst_first(agents),
        next: next.map(Timed::row).collect(),
    }
}

fn tally<'a, 'b>(tallies: &'a mut BTreeMap<&'b str, Tally>, key: &'b str, name: &str) -> &'a mut Tally {
    tallies.entry(key).or_insert_with(|| Tally { name: name.to_owned(), ..Tally::default() })
}

fn count(tally: &mut Tally, timed: &Timed<'_>, now: DateTime<Utc>) {
    tally.open += 1;
    let reached = |at: Option<DateTime<Utc>>| at.is_some_and(|at| at <= now);
    let group = if timed.breached() {
        &mut tally.breached
    } else if timed.unmet().any(|clock| reached(clock.press_at)) {
        &mut tally.pressing
    } else if timed.unmet().any(|clock| reached(clock.warn_at)) {
        &mut tally.due_soon
    } else if timed.unmet().any(|clock| clock.paused) {
        &mut tally.paused
    } else if timed.unmet().next().is_some() {
        &mut tally.on_track
    } else {
        &mut tally.met
    };
    *group += 1;
}

fn worst_first(tallies: BTreeMap<&str, Tally>) -> Vec<Tally> {
    let mut tallies: Vec<Tally> = tallies.into_values().collect();
    tallies.sort_by_key(|tally| Reverse((tally.breached, tally.pressing, tally.due_soon, tally.open)));
    tallies
}
