//! What time brings about, and what is set against it: deadlines that passed, reminders, deadlines by hand.

use super::{Asked, Events};
use crate::domain::Instant;
use crate::domain::event::Event;
use crate::domain::sla::ClockKind;
use crate::domain::text::CleanLine;
use crate::domain::ticket::{Reminder, Ticket};

/// Deadlines that passed and reminders that came, of all tickets in memory.
pub(super) fn keep(_: Asked<'_>) -> Vec<Event> {
    Vec::new()
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
