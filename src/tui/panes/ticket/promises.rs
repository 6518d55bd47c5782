//! What a ticket is measured by and what became of it: which promise, whether the customer was told of it, deadlines
//! that passed, what the desk is to be reminded of.

use super::story::Facts;
use crate::domain::offering::PromiseId;
use crate::domain::view::TicketView;
use crate::t;
use crate::tui::model::Model;
use crate::tui::{theme, times, words};

/// So many of the deadlines that passed are named, the newest.
const BREACHES: usize = 3;

/// Which promise holds; the customer that was not told of it is marked.
pub fn promise(ticket: &TicketView, facts: &mut Facts) {
    let name = match ticket.promise {
        PromiseId::Own(version) => t!("ui-promise-of-customer", version = version),
        PromiseId::Default(_) => t!("ui-promise-of-desk"),
    };
    facts.add("ui-promise", &name);
    if !ticket.row.disclosed {
        let words = format!("! {}", t!("ui-undisclosed"));
        facts.add_styled("", &words, theme::WARN);
    }
}

/// What the desk is to be reminded of, on the agent's own clock.
pub fn reminder(ticket: &TicketView, model: &Model, facts: &mut Facts) {
    if let Some(reminder) = &ticket.reminder {
        let time = times::absolute(reminder.at, model.setting.zone, model.now);
        facts.add("ui-reminder", &format!("{time} {} {}", model.setting.theme.dot(), reminder.text));
    }
}

/// The deadlines that passed, the newest first.
pub fn breaches(ticket: &TicketView, model: &Model, facts: &mut Facts) {
    let (symbol, _) = model.setting.theme.urgency(theme::Urgency::Over);
    for (place, breach) in ticket.breaches.iter().rev().take(BREACHES).enumerate() {
        let due = times::absolute(breach.due, ticket.time_zone, model.now);
        let clock = words::word("clock", breach.clock);
        let label = if place == 0 { "ui-breaches" } else { "" };
        facts.add(label, &format!("{symbol} {}", t!("ui-breach", clock = clock, time = due)));
    }
    let earlier = ticket.breaches.len().saturating_sub(BREACHES);
    if earlier > 0 {
        facts.add("", &t!("ui-breaches-earlier", count = earlier));
    }
}
