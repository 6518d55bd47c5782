//! What time brings about, and what is set against it: deadlines that passed, reminders, deadlines by hand.
//!
//! What came is written once, with the instant at which it was due: by the host when the instant comes or when it
//! starts, and before whatever is done with the ticket, so that nothing is lost between the two.

use super::solve::closes_at;
use super::{Asked, Events, conflict, invalid, require};
use crate::domain::Instant;
use crate::domain::apply;
use crate::domain::desk::Desk;
use crate::domain::event::Event;
use crate::domain::phrase::Phrase;
use crate::domain::sla::{self, ClockKind, Terms};
use crate::domain::status::Status;
use crate::domain::text::CleanLine;
use crate::domain::ticket::{ManualDeadline, Reminder, Ticket};
use chrono::TimeDelta;
use std::borrow::Cow;

/// Tickets that one record tells of at most; the others follow in the next.
const AT_ONCE: usize = 10_000;
/// How far a deadline by hand may lie ahead.
const FAR: TimeDelta = TimeDelta::days(5 * 366);

/// Deadlines that passed and reminders that came, of all tickets in memory.
pub(super) fn keep(asked: Asked<'_>) -> Vec<Event> {
    let Asked { desk, now, .. } = asked;
    let index = desk.index(&[], now);
    let turned =
        index.entries().iter().filter(|entry| entry.writes_at(desk, now).is_some_and(|at| at <= now));
    let tickets = turned.filter_map(|entry| desk.tickets.get(&entry.number)).take(AT_ONCE);
    tickets.flat_map(|ticket| come(asked, ticket)).collect()
}

/// When time next brings something about: a deadline that passes, a reminder, the end of a wait, a ticket to close, a
/// promise that comes into force and may move any of them. At once, if that is past.
pub fn next_turn(desk: &Desk, now: Instant) -> Option<Instant> {
    let days = desk.settings.close_after_days;
    let index = desk.index(&[], now);
    let writes = index.entries().iter().filter_map(|entry| entry.writes_at(desk, now));
    let closes = desk.tickets.values().filter_map(|ticket| closes_at(ticket, days));
    writes.chain(closes).chain(desk.promises_change_at(now)).min()
}

/// What time has brought about for one ticket and nobody wrote down yet, in the order in which it was due.
pub(super) fn come(asked: Asked<'_>, ticket: &Ticket) -> Vec<Event> {
    if ticket.status == Status::Closed {
        return Vec::new();
    }
    let (number, now) = (ticket.number, asked.now);
    let late = sla::breaches(ticket, &asked.desk.terms_of(ticket, now), now);
    let late = late.into_iter().filter(|breach| !ticket.has_breach(breach.clock, breach.start));
    let mut events: Vec<(Instant, Event)> =
        late.map(|breach| (breach.due, Event::Breached { number, breach })).collect();
    events.extend(
        reminders(ticket, now).map(|(due, text)| (due, Event::Reminded { number, due, text: text.clone() })),
    );
    events.sort_by_key(|(due, _)| *due);
    events.into_iter().map(|(_, event)| event).collect()
}

/// The end of a wait and the reminder, as far as they came; a reminder that came first ended the wait.
fn reminders(ticket: &Ticket, now: Instant) -> impl Iterator<Item = (Instant, &CleanLine)> {
    let reminder = ticket.reminder.as_ref().map(|reminder| (reminder.at, &reminder.text));
    let reminder = reminder.filter(|(at, _)| *at <= now);
    let waiting = ticket.waiting.as_ref().filter(|_| ticket.status == Status::WaitingCustomer);
    let wait = waiting.and_then(|waiting| Some((waiting.until?, &waiting.reason)));
    let wait = wait.filter(|(until, _)| *until <= now && reminder.is_none_or(|(at, _)| *until < at));
    wait.into_iter().chain(reminder)
}

/// A ticket as it is when what time brought about is written down.
pub(super) fn after<'a>(ticket: &'a Ticket, come: &[Event], now: Instant) -> Cow<'a, Ticket> {
    let mut ticket = Cow::Borrowed(ticket);
    for event in come {
        apply::change(ticket.to_mut(), event, now);
    }
    ticket
}

/// Set a deadline by hand, or take it away.
pub(super) fn set_deadline(
    asked: Asked<'_>,
    ticket: &Ticket,
    clock: ClockKind,
    due: Option<Instant>,
    why: &CleanLine,
) -> Events {
    if !ticket.status.is_active() {
        return Err(conflict("reject-deadline", ticket));
    }
    require(why, "reject-deadline-why")?;
    let known = ticket.manual.get(&clock);
    match due {
        None if known.is_none() => return Ok(Vec::new()),
        Some(due) if known == Some(&ManualDeadline { due, why: why.clone() }) => return Ok(Vec::new()),
        Some(due) => may_be_set(asked, ticket, clock, due)?,
        None => {}
    }
    Ok(vec![Event::DeadlineSet { number: ticket.number, clock, due, why: why.clone() }])
}

fn may_be_set(
    asked: Asked<'_>,
    ticket: &Ticket,
    clock: ClockKind,
    due: Instant,
) -> Result<(), super::Rejection> {
    let about = |key: &str| invalid(Phrase::new(key).word("clock", "clock", clock));
    let terms = asked.desk.terms_of(ticket, asked.now);
    if terms.target_s(clock, ticket).is_none() {
        return Err(about("reject-deadline-no-clock"));
    }
    if is_kept(ticket, &terms, clock, asked.now) {
        return Err(about("reject-deadline-met"));
    }
    if due <= asked.now {
        return Err(about("reject-deadline-past"));
    }
    if due > asked.now + FAR {
        return Err(about("reject-deadline-far"));
    }
    Ok(())
}

/// Whether a promise is kept for good: responses and updates are owed again.
fn is_kept(ticket: &Ticket, terms: &Terms, clock: ClockKind, now: Instant) -> bool {
    let again = matches!(clock, ClockKind::Response | ClockKind::Update);
    let clocks = sla::clocks(ticket, terms, now);
    !again && clocks.iter().any(|known| known.clock == clock && known.met_at.is_some())
}

/// Be reminded, or no more.
pub(super) fn remind(asked: Asked<'_>, ticket: &Ticket, reminder: Option<&Reminder>) -> Events {
    if let Some(reminder) = reminder {
        require(&reminder.text, "reject-remind-text")?;
        if reminder.at <= asked.now {
            return Err(invalid(Phrase::new("reject-remind-past")));
        }
    }
    if ticket.reminder.as_ref() == reminder {
        return Ok(Vec::new());
    }
    Ok(vec![Event::ReminderSet { number: ticket.number, reminder: reminder.cloned() }])
}
