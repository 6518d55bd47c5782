//! Answers to questions, from the desk in memory and the store.

use super::state::{State, unreadable};
use crate::domain::Instant;
use crate::domain::desk::Desk;
use crate::domain::ids::TicketNumber;
use crate::domain::lang::Lang;
use crate::domain::offering::PromiseId;
use crate::domain::people::Actor;
use crate::domain::query;
use crate::domain::rejection::Rejection;
use crate::domain::sla::ClockKind;
use crate::domain::sla::explain::ExplainView;
use crate::domain::ticket::Ticket;
use crate::domain::view::{
    self, AuditRow, ClockStatus, HostStatus, LogQuery, PackageView, Query, QueueQuery, QueueView, Size,
    StatementView, StatusView, TicketCount, TicketView, TimelineEntry, View, WorkRow,
};
use crate::exchange;
use crate::exchange::statement::Statement;
use std::sync::atomic::Ordering;

/// How many closed tickets a question can reach, newest first.
const CLOSED_LIMIT: usize = 10_000;
/// The widest window of the queue.
const WINDOW_LIMIT: usize = 5_000;

/// The answer to a question of somebody. Blocks; may take some milliseconds.
pub(super) fn answer(state: &State, asker: &Actor, query: &Query) -> Result<View, Rejection> {
    match query {
        Query::Queue(query) => queue(state, asker, query).map(View::Queue),
        Query::Ticket(number) => ticket(state, *number).map(|view| View::Ticket(Box::new(view))),
        Query::Customers(text) => {
            look(state, |desk, now| Ok(view::customers(desk, text, now))).map(View::Customers)
        }
        Query::Customer(text) => look(state, |desk, now| view::customer(desk, text, now))
            .map(|view| View::Customer(Box::new(view))),
        Query::Board => look(state, |desk, now| Ok(view::board(desk, now))).map(View::Board),
        Query::Verdicts(number, on) => with_ticket(state, *number, |desk, now| {
            view::verdicts(desk, *number, on.unwrap_or(now.date_naive()))
        })
        .map(|view| View::Verdicts(Box::new(view))),
        Query::Package(number, vehicle) => {
            package(state, *number, vehicle.as_deref()).map(|view| View::Package(Box::new(view)))
        }
        Query::Cases(query) => look(state, |desk, now| Ok(view::cases(desk, query, now))).map(View::Cases),
        Query::Case(number) => {
            look(state, |desk, now| view::case(desk, number, now)).map(|view| View::Case(Box::new(view)))
        }
        Query::Entitlements(on) => {
            look(state, |desk, now| Ok(view::entitlements(desk, on.unwrap_or(now.date_naive()))))
                .map(View::Entitlements)
        }
        Query::Issues { all } => look(state, |desk, _| Ok(view::issues(desk, *all))).map(View::Issues),
        Query::Explain(number, clock) => {
            explain(state, *number, *clock).map(|view| View::Explain(Box::new(view)))
        }
        Query::Statement(text, promise, lang) => {
            look(state, |desk, now| statement(desk, text, *promise, *lang, now)).map(View::Statement)
        }
        Query::WorkLog(query) => work_log(state, query).map(View::WorkLog),
        Query::Audit(query) => audit(state, query).map(View::Audit),
        Query::Alerts => look(state, |desk, now| Ok(view::alerts(desk, &asker.name, now))).map(View::Alerts),
        Query::Status => look(state, |desk, now| Ok(status(state, desk, now))).map(View::Status),
    }
}

fn look<T>(state: &State, view: impl FnOnce(&Desk, Instant) -> Result<T, Rejection>) -> Result<T, Rejection> {
    let desk = state.desk()?;
    view(&desk, state.now(&desk))
}

/// Looks at a ticket that may be closed: it is brought in for as long as it takes.
fn with_ticket<T>(
    state: &State,
    number: TicketNumber,
    view: impl FnOnce(&Desk, Instant) -> Result<T, Rejection>,
) -> Result<T, Rejection> {
    let rests = |desk: &Desk| !desk.tickets.contains_key(&number) && number.0 <= desk.last_number;
    {
        let desk = state.desk()?;
        if !rests(&desk) {
            return view(&desk, state.now(&desk));
        }
    }
    let mut desk = state.desk_mut()?;
    let rested = rests(&desk);
    if rested {
        let ticket = state.store().ticket(number).map_err(|error| unreadable(&error))?;
        if let Some(ticket) = ticket {
            desk.admit(ticket);
        }
    }
    let result = view(&desk, state.now(&desk));
    if rested {
        desk.evict(number);
    }
    result
}

fn queue(state: &State, asker: &Actor, query: &QueueQuery) -> Result<QueueView, Rejection> {
    let desk = state.desk()?;
    let closed: Vec<Ticket> = match query::wants_closed(query) {
        true => state.store().closed(CLOSED_LIMIT).map_err(|error| unreadable(&error))?,
        false => Vec::new(),
    };
    let query = QueueQuery {
        limit: match query.limit {
            0 => WINDOW_LIMIT,
            limit => limit.min(WINDOW_LIMIT),
        },
        ..query.clone()
    };
    view::queue(&desk, &query, &asker.name, &closed, state.now(&desk))
}

fn ticket(state: &State, number: TicketNumber) -> Result<TicketView, Rejection> {
    with_ticket(state, number, |desk, now| {
        // An unknown number is said before the store is asked.
        desk.ticket(number)?;
        view::ticket(desk, number, timeline(state, number)?, now)
    })
}

fn explain(state: &State, number: TicketNumber, clock: Option<ClockKind>) -> Result<ExplainView, Rejection> {
    let mut view = with_ticket(state, number, |desk, now| {
        desk.ticket(number)?;
        view::explain(desk, number, &timeline(state, number)?, clock, now)
    })?;
    view.text = exchange::explain::text(&view);
    Ok(view)
}

fn package(state: &State, number: TicketNumber, vehicle: Option<&str>) -> Result<PackageView, Rejection> {
    let package = with_ticket(state, number, |desk, now| {
        desk.ticket(number)?;
        view::package(desk, number, vehicle, &timeline(state, number)?, now.date_naive())
    })?;
    Ok(PackageView {
        markdown: exchange::package::markdown(&package),
        plain: exchange::package::plain(&package),
        json: exchange::package::json(&package),
        subject: exchange::package::subject(&package),
        mail_to: package.mail_to,
        number,
        vehicle: package.vehicle,
        name: package.name,
        portal: package.portal,
        link: package.link,
        missing: package.missing,
    })
}

fn statement(
    desk: &Desk,
    customer: &str,
    promise: Option<PromiseId>,
    lang: Option<Lang>,
    now: Instant,
) -> Result<StatementView, Rejection> {
    let customer = desk.find_customer(customer)?;
    let tenant = &customer.facts.tenant;
    let id = promise.unwrap_or_else(|| desk.promise_id(tenant, now));
    let promise = desk.known_promise(tenant, id)?;
    let lang = lang.or(customer.facts.language).unwrap_or_default();
    let statement =
        Statement { partner: &desk.settings.partner, customer: &customer.facts.name, promise: &promise, now };
    let markdown = statement.markdown(lang);
    Ok(StatementView { customer: customer.label().to_owned(), promise: id, lang, markdown })
}

fn work_log(state: &State, query: &LogQuery) -> Result<Vec<WorkRow>, Rejection> {
    let desk = state.desk()?;
    let store = state.store();
    let events = store.work_log().map_err(|error| unreadable(&error))?;
    let ticket = |number| match desk.tickets.get(&number) {
        Some(ticket) => Ok(Some(ticket.clone())),
        None => store.ticket(number).map_err(|error| unreadable(&error)),
    };
    view::log::work_log(&desk, query, events, ticket)
}

fn audit(state: &State, query: &LogQuery) -> Result<Vec<AuditRow>, Rejection> {
    let events = state.store().audit().map_err(|error| unreadable(&error))?;
    view::log::audit(&*state.desk()?, query, events)
}

fn timeline(state: &State, number: TicketNumber) -> Result<Vec<TimelineEntry>, Rejection> {
    state.store().timeline(number).map_err(|error| unreadable(&error))
}

fn status(state: &State, desk: &Desk, now: Instant) -> StatusView {
    let resting =
        desk.tickets.values().filter(|ticket| ticket.status == crate::domain::status::Status::Closed);
    StatusView {
        desk: state.paths.root().display().to_string(),
        host: HostStatus {
            pid: std::process::id(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            uptime_s: state.started.elapsed().as_secs(),
        },
        clients: state.clients.load(Ordering::Relaxed),
        seq: desk.seq,
        tickets: TicketCount { open: (desk.tickets.len() - resting.count()) as u64, closed: desk.closed },
        clock: ClockStatus { now, simulated: state.clock.is_simulated() },
        store: Size { bytes: state.store().bytes() },
        journal: Size { bytes: state.journal_bytes.load(Ordering::Relaxed) },
        notices: state.notices(),
    }
}

/// When an answer will be another although nothing happened; clients reckon single deadlines by themselves.
pub(super) fn changes_at(state: &State, view: &View) -> Option<Instant> {
    let now = state.clock.now();
    let of_desk = |turn: fn(&Desk, Instant) -> Option<Instant>| {
        look(state, |desk, now| Ok(turn(desk, now))).ok().flatten()
    };
    match view {
        View::Board(_) => of_desk(view::board_changes_at),
        View::Alerts(_) => of_desk(view::alerts_change_at),
        View::Cases(_) => of_desk(view::cases_change_at),
        View::Ticket(ticket) => ticket.changes_at,
        View::Customer(customer) => customer.changes_at,
        View::Queue(queue) => queue.changes_at,
        View::Customers(_)
        | View::Verdicts(_)
        | View::Package(_)
        | View::Case(_)
        | View::Entitlements(_)
        | View::Issues(_)
        | View::Status(_)
        | View::Explain(_)
        | View::Statement(_)
        | View::WorkLog(_)
        | View::Audit(_) => None,
    }
    .filter(|at| *at > now)
}
