//! What of a ticket's life counts for its clocks: when it was held, answered and resolved.

use crate::domain::Instant;
use crate::domain::ticket::{Mark, Ticket};

/// A ticket's life up to some instant, as clocks see it.
pub(super) struct History {
    /// Spans in which clocks counted and that are over, oldest first.
    over: Vec<(Instant, Instant)>,
    /// Since when clocks count; none: they are held.
    pub(super) counting_since: Option<Instant>,
    /// Since when clocks are held, if they are.
    pub(super) held_since: Option<Instant>,
    /// When an agent first spoke to the customer.
    pub(super) answered_at: Option<Instant>,
    /// When it was resolved, if it still is.
    pub(super) resolved_at: Option<Instant>,
}

impl History {
    /// The history of a ticket as far as it was known at `now`.
    pub(super) fn of(ticket: &Ticket, now: Instant) -> Self {
        let mut history = Self {
            over: Vec::new(),
            counting_since: Some(ticket.created_at),
            held_since: None,
            answered_at: None,
            resolved_at: None,
        };
        for (at, mark) in ticket.marks.iter().take_while(|(at, _)| *at <= now) {
            history.take(*at, *mark);
        }
        history
    }

    /// Spans up to `until` in which clocks counted.
    pub(super) fn counted(&self, until: Instant) -> impl Iterator<Item = (Instant, Instant)> {
        let last = self.counting_since.map(|from| (from, until));
        let spans = self.over.iter().copied().chain(last);
        spans.map(move |(from, to)| (from, to.min(until))).filter(|(from, to)| from < to)
    }

    fn take(&mut self, at: Instant, mark: Mark) {
        match mark {
            Mark::AgentSpoke => self.answered_at = self.answered_at.or(Some(at)),
            Mark::WaitingCustomer => self.hold(at),
            // The supplier's time is ours: `waiting_vendor` ends a wait for the customer and holds nothing.
            Mark::WaitingVendor | Mark::Resumed => self.count(at),
            Mark::Resolved => {
                self.hold(at);
                self.resolved_at = Some(at);
            }
            Mark::Reopened => {
                self.count(at);
                self.resolved_at = None;
            }
            // The targets of the present severity hold, also backwards: nothing to remember.
            Mark::Severity(_) | Mark::CustomerSpoke => {}
        }
    }

    fn hold(&mut self, at: Instant) {
        if let Some(from) = self.counting_since.take() {
            self.over.push((from, at));
            self.held_since = Some(at);
        }
    }

    fn count(&mut self, at: Instant) {
        if self.held_since.take().is_some() {
            self.counting_since = Some(at);
        }
    }
}
