//! When a window of the queue will say something else although nothing happens.

use super::super::{QueueRow, Sort, TicketRow};
use crate::domain::Instant;
use chrono::TimeDelta;

/// The first instant after `now` at which reach or pace of a row changes or, where open time orders them, one row
/// overtakes the one above it.
pub(super) fn turns_at(rows: &[QueueRow], sort: Sort, now: Instant) -> Option<Instant> {
    let tickets = || rows.iter().map(|row| &row.ticket);
    let own = tickets().flat_map(|ticket| [ticket.reach.changes_at, ticket.pace.changes_at]).flatten();
    let moves = tickets().zip(tickets().skip(1)).filter(|_| sort == Sort::Reachable);
    let moves = moves.filter_map(|(above, below)| overtakes_at(above, below, now));
    own.chain(moves).filter(|at| *at > now).min()
}

/// When the lower of two neighbours, whose time runs, will have less left than the upper, whose time stands still.
fn overtakes_at(above: &TicketRow, below: &TicketRow, now: Instant) -> Option<Instant> {
    let alike = |ticket: &TicketRow| (ticket.reach.now, ticket.reach.now && ticket.reach.last_chance);
    if alike(above) != alike(below) || above.pace.runs || !below.pace.runs {
        return None;
    }
    now.checked_add_signed(TimeDelta::seconds(below.left_s? - above.left_s? + 1))
}
