//! Time passing: what it changes on screen, and when it will next.

use super::alerts;
use crate::domain::Instant;
use crate::domain::view::{Sort, TicketRow};
use crate::tui::effect::Effect;
use crate::tui::layout::{self, Shape};
use crate::tui::model::Model;
use crate::tui::model::pane::Pane;
use crate::tui::panes::ticket::clocks;
use crate::tui::panes::{board, cases, queue};
use crate::tui::{times, urgency};
use chrono::TimeDelta;

/// Within so many seconds a second interrupt ends Loket.
pub const INTERRUPT_SECONDS: i64 = 2;

/// It is so late now. The screen is drawn anew only if that shows.
pub fn tick(model: &mut Model, now: Instant) -> Vec<Effect> {
    let shows = next_change(model).is_some_and(|change| change <= now);
    model.now = now;
    model.toasts.expire(now);
    alerts::tick(model);
    model.dirty |= shows;
    Vec::new()
}

/// When something on screen changes by itself: a minute, a deadline, the end of a message.
pub fn next_change(model: &Model) -> Option<Instant> {
    let shape = layout::shape(model.size);
    if shape == Shape::Sentence {
        return None;
    }
    // Open time left, and how long until a customer's desk opens, go by the minute of the clock.
    let counts = model.queue.sort == Sort::Reachable || layout::is_visible(model, Pane::Customer);
    let clock = (shape != Shape::Plain || counts).then(|| times::next_minute(model.now));
    // A deadline passes when its second is over.
    let passes = model.alerts.next_change().map(|due| due + TimeDelta::seconds(1));
    let ends = [clock, model.toasts.next_end(), passes, ledger_turns(model)];
    changes(model).into_iter().chain(ends.into_iter().flatten()).min()
}

/// When what the explanation of deadlines says of the time left changes.
fn ledger_turns(model: &Model) -> Option<Instant> {
    let clock = model.ledger()?.shown()?.clock;
    let due = clock.due.filter(|_| clock.met_at.is_none()).map(|due| times::turns(due, model.now));
    due.into_iter().chain(urgency::steps(&clock, model.now)).min()
}

/// When what panes say of deadlines changes.
fn changes(model: &Model) -> Vec<Instant> {
    let visible = |pane| layout::is_visible(model, pane);
    let of = |row: &TicketRow| urgency::row_changes(row, model.now);
    let mut all = Vec::new();
    if visible(Pane::Queue) {
        let skip = model.queue.cursor.top.saturating_sub(model.queue.view.offset);
        let rows = model.queue.view.rows.iter().skip(skip).take(queue::view::page(model));
        all.extend(rows.flat_map(|row| of(&row.ticket)));
    }
    if visible(Pane::Board) {
        let rows = model.board.view.next.iter().skip(model.board.cursor.top).take(board::view::page(model));
        all.extend(rows.flat_map(of));
    }
    if visible(Pane::Customer) {
        all.extend(model.customer.tickets().iter().flat_map(of));
        let opens = model.customer.view.as_ref().and_then(|view| view.changes_at);
        all.extend(opens.filter(|at| *at > model.now));
    }
    if visible(Pane::Cases) {
        all.extend(cases::view::changes(model));
    }
    if visible(Pane::Ticket) {
        all.extend(clocks::changes(model));
    }
    all
}

/// Whether an interrupt follows closely on another.
pub fn is_second_interrupt(model: &Model) -> bool {
    let limit = TimeDelta::seconds(INTERRUPT_SECONDS);
    model.interrupted_at.is_some_and(|at| model.now - at < limit)
}
