//! What of a ticket's life counts for its clocks: when it was held and by whom, who spoke when, when it was resolved.

use super::Terms;
use crate::domain::Instant;
use crate::domain::ticket::{Mark, Ticket};

/// Whether clocks that pause count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pace {
    Counting,
    Held(Hold),
}

/// Why clocks are held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Hold {
    /// The customer is waited for.
    Customer,
    /// The supplier is, and the offering pauses the clocks for that.
    Vendor,
    /// It is resolved.
    Resolved,
}

/// A message of the customer that waits, or waited, for an answer.
#[derive(Clone, Copy, Debug)]
pub(super) struct Exchange {
    pub(super) asked_at: Instant,
    pub(super) answered_at: Option<Instant>,
}

/// A ticket's life up to some instant, as clocks see it.
pub(super) struct History {
    born: Instant,
    /// When the pace changed since then, oldest first.
    changes: Vec<(Instant, Pace)>,
    /// Since when clocks are held, if they are.
    pub(super) held_since: Option<Instant>,
    /// When the wait for the customer that goes on will be over by itself.
    pub(super) wait_ends: Option<Instant>,
    /// When an agent first spoke to the customer.
    pub(super) answered_at: Option<Instant>,
    /// When an agent last did.
    pub(super) spoken_at: Option<Instant>,
    /// The newest exchange after that first answer.
    pub(super) exchange: Option<Exchange>,
    /// When it was resolved, if it still is.
    pub(super) resolved_at: Option<Instant>,
    vendor_pauses: bool,
}

impl History {
    /// The history of a ticket as far as it was known at `now`. A wait whose end has come is over from then on, also
    /// if nobody wrote that down yet.
    pub(super) fn of(ticket: &Ticket, terms: &Terms, now: Instant) -> Self {
        let mut history = Self {
            born: ticket.created_at,
            changes: Vec::new(),
            held_since: None,
            wait_ends: None,
            answered_at: None,
            spoken_at: None,
            exchange: None,
            resolved_at: None,
            vendor_pauses: terms.promise.version.offering.waiting_vendor_pauses,
        };
        for (at, mark) in ticket.marks.iter().take_while(|(at, _)| *at <= now) {
            history.take(*at, *mark);
        }
        if history.pace() == Pace::Held(Hold::Customer)
            && let Some(end) = ticket.wait_ends()
        {
            if end <= now {
                history.go(end, Pace::Counting);
            } else {
                history.wait_ends = Some(end);
            }
        }
        history
    }

    /// Every span from creation on in which the pace is the same, oldest first, with the end of a wait that is to
    /// come; the last has no end.
    pub(super) fn phases(&self) -> impl Iterator<Item = (Instant, Instant, Pace)> {
        let to_come = self.wait_ends.map(|end| (end, Pace::Counting));
        let changes = self.changes.iter().copied().chain(to_come);
        let ends = changes.clone().map(|(at, _)| at).chain([Instant::MAX_UTC]);
        let starts = std::iter::once((self.born, Pace::Counting)).chain(changes);
        starts.zip(ends).map(|((from, pace), to)| (from, to, pace))
    }

    /// Spans from `since` to `until` in which clocks counted.
    pub(super) fn counted(&self, since: Instant, until: Instant) -> impl Iterator<Item = (Instant, Instant)> {
        self.phases()
            .filter(|(.., pace)| *pace == Pace::Counting)
            .map(move |(from, to, _)| (from.max(since), to.min(until)))
            .filter(|(from, to)| from < to)
    }

    /// Whether it was resolved at an instant or later, be it for a while.
    pub(super) fn resolved_since(&self, at: Instant) -> bool {
        self.changes.iter().any(|(then, pace)| *then >= at && *pace == Pace::Held(Hold::Resolved))
    }

    fn take(&mut self, at: Instant, mark: Mark) {
        match mark {
            Mark::AgentSpoke => self.answered(at),
            Mark::CustomerSpoke => self.asked(at),
            Mark::WaitingCustomer => self.go(at, Pace::Held(Hold::Customer)),
            Mark::WaitingVendor if self.vendor_pauses => self.go(at, Pace::Held(Hold::Vendor)),
            // The supplier's time is ours: `waiting_vendor` ends a wait for the customer and holds nothing.
            Mark::WaitingVendor | Mark::Resumed => self.go(at, Pace::Counting),
            Mark::Resolved => {
                self.go(at, Pace::Held(Hold::Resolved));
                self.resolved_at = Some(at);
                // What was asked before is settled, also if the solution is not.
                self.exchange = None;
            }
            Mark::Reopened => {
                self.go(at, Pace::Counting);
                self.resolved_at = None;
            }
            // The targets of the present severity hold, also backwards: nothing to remember.
            Mark::Severity(_) => {}
        }
    }

    fn answered(&mut self, at: Instant) {
        self.answered_at = self.answered_at.or(Some(at));
        self.spoken_at = Some(at);
        if let Some(exchange) = &mut self.exchange {
            exchange.answered_at = exchange.answered_at.or(Some(at));
        }
    }

    /// Who asks again while an answer is owed waits since the first time; the request itself is the first question.
    fn asked(&mut self, at: Instant) {
        let owed = self.exchange.is_some_and(|exchange| exchange.answered_at.is_none());
        if self.answered_at.is_some() && !owed {
            self.exchange = Some(Exchange { asked_at: at, answered_at: None });
        }
    }

    fn pace(&self) -> Pace {
        self.changes.last().map_or(Pace::Counting, |(_, pace)| *pace)
    }

    fn go(&mut self, at: Instant, pace: Pace) {
        if pace == self.pace() {
            return;
        }
        self.held_since = match pace {
            Pace::Counting => None,
            Pace::Held(_) => self.held_since.or(Some(at)),
        };
        self.changes.push((at, pace));
    }
}
