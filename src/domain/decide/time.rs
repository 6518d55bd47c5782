//! What time brings about, and what is set against it: deadlines that passed, reminders, deadlines by hand.

use super::solve::closes_at;
use super::{Asked, Events};
use crate::domain::Instant;
use crate::domain::desk::Desk;
use crate::domain::event::Event;
use crate::domain::sla::ClockKind;
use crate::domain::text::CleanLine;
use crate::domain::ticket::{Reminder, Ticket};

/// Deadlines that passed and reminders that came, of all tickets in memory.
pub(super) fn keep(_: Asked<'_>) -> Vec<Event> {
    Vec::new()
}

/// When time next brings something about: a deadline that passes, a reminder, the end of a wait, a ticket to close.
pub fn next_turn(desk: &Desk, _: Instant) -> Option<Instant> {
    let days = desk.settings.close_after_days;
    desk.tickets.values().filter_map(|ticket| closes_at(ticket, days)).min()
}

/// Set a deadline by hand, or take it away.
pub(super) fn set_deadline(
    _: Asked<'_>,
    ticket: &Ticket,
    clock: ClockKind,
    due: Option<Instant>,
    why: &CleanLine,
) -> Events {
    Ok(vec![Event::DeadlineSet { number: ticket.number, clock, due, why: why.clone() }])
}

/// Be reminded, or no more.
pub(super) fn remind(_: Asked<'_>, ticket: &Ticket, reminder: Option<&Reminder>) -> Events {
    Ok(vec![Event::ReminderSet { number: ticket.number, reminder: reminder.cloned() }])
}
