//! Taking the next ticket: what can be done now comes first.
//!
//! Chosen when it is decided, after everything that was decided before: two who ask at once never get the same one.

use super::{Asked, Decision, on_ticket};
use crate::domain::command::Verb;
use crate::domain::phrase::Phrase;
use crate::domain::rejection::Rejection;
use crate::domain::view::{self, TicketRow};

/// Of the tickets that nobody has and that fit the filter, the first in the order of what can be done now.
pub(super) fn take_next(asked: Asked<'_>, filter: &str) -> Result<Decision, Rejection> {
    let next = view::next(asked.desk, filter, &asked.actor.name, asked.now)?;
    let row = next.ok_or_else(|| nothing(filter))?;
    let mut decision = on_ticket(asked, row.number, &Verb::Take)?;
    decision.outcome.notices.insert(0, why_first(&row));
    Ok(decision)
}

fn nothing(filter: &str) -> Rejection {
    Rejection::NotFound(match filter.trim() {
        "" => Phrase::new("reject-no-next"),
        filter => Phrase::new("reject-no-next-fits").with("filter", filter),
    })
}

/// Why this one came before all others.
fn why_first(row: &TicketRow) -> Phrase {
    let reach = row.reach;
    match (reach.now, reach.changes_at) {
        (true, Some(closes)) if reach.last_chance => {
            let due = row.next_deadline.map(|deadline| deadline.due);
            Phrase::new("notice-next-last-chance").at("until", due.map_or(closes, |due| due.min(closes)))
        }
        (true, Some(closes)) => Phrase::new("notice-next-reachable").at("until", closes),
        (true, None) => Phrase::new("notice-next-always"),
        (false, Some(opens)) => Phrase::new("notice-next-closed").at("from", opens),
        (false, None) => Phrase::new("notice-next-never"),
    }
}
