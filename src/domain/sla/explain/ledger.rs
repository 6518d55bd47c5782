//! The ledger of a clock: its life cut where it was held, opened or closed, and the parts summed up.

use super::{Explanation, Ground, Span};
use crate::domain::Instant;
use crate::domain::calendar::{Calendar, Shut};
use crate::domain::sla::history::{History, Hold, Pace};
use crate::domain::sla::round::{Reading, Round, rounds};
use crate::domain::sla::{ClockKind, Hours, Terms};
use crate::domain::text::CleanLine;
use crate::domain::ticket::Ticket;

/// When it was said that the customer is waited for, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wait {
    /// When.
    pub at: Instant,
    /// Why.
    pub reason: CleanLine,
}

/// The ledgers of the clocks of a ticket as they stand at `now`, or of one of them. `waits` are told in its timeline,
/// oldest first.
pub fn explain(
    ticket: &Ticket,
    terms: &Terms,
    waits: &[Wait],
    wanted: Option<ClockKind>,
    now: Instant,
) -> Vec<Explanation> {
    let history = History::of(ticket, terms, now);
    let rounds = rounds(ticket, terms, &history, now);
    rounds
        .filter(|round| wanted.is_none_or(|wanted| wanted == round.clock))
        .filter_map(|round| Some((round.read(&history, now)?, round)))
        .map(|(reading, round)| {
            let ledger = Ledger { now, spans: Vec::new() };
            let spans = ledger.write(&round, &history, waits, end(&reading, now));
            Explanation { clock: reading.clock, spans }
        })
        .collect()
}

/// Up to where a clock is explained.
fn end(Reading { clock, .. }: &Reading, now: Instant) -> Instant {
    let ends = || clock.due.into_iter().chain(clock.reckoned).fold(now, Instant::max);
    clock.met_at.unwrap_or_else(ends)
}

struct Ledger {
    now: Instant,
    spans: Vec<Span>,
}

impl Ledger {
    fn write(mut self, round: &Round<'_>, history: &History, waits: &[Wait], end: Instant) -> Vec<Span> {
        if !round.pauses {
            self.counting(round.hours, round.since, end);
            return self.spans;
        }
        for (from, to, pace) in history.phases() {
            let (begun, from, to) = (from, from.max(round.since), to.min(end));
            if from >= to {
                continue;
            }
            match pace {
                Pace::Counting => self.counting(round.hours, from, to),
                Pace::Held(Hold::Customer) => self.waiting(waits, begun, from, to),
                Pace::Held(Hold::Vendor) => self.add(from, to, Ground::WaitingVendor),
                Pace::Held(Hold::Resolved) => self.add(from, to, Ground::Resolved),
            }
        }
        self.spans
    }

    fn counting(&mut self, hours: Hours<'_>, from: Instant, to: Instant) {
        let Hours::Of(calendar) = hours else {
            return self.add(from, to, Ground::Open);
        };
        let mut at = from;
        for period in calendar.periods(from, to) {
            self.closed(calendar, at, period.from);
            self.add(period.from, period.to, Ground::Open);
            at = period.to;
        }
        self.closed(calendar, at, to);
    }

    fn closed(&mut self, calendar: &Calendar, from: Instant, to: Instant) {
        for (from, to, why) in calendar.shut(from, to) {
            let ground = match why {
                Shut::Hours => Ground::Closed,
                Shut::Break => Ground::Break,
                Shut::Holiday(name) => Ground::Holiday(name.clone()),
            };
            self.add(from, to, ground);
        }
    }

    /// A wait that began at `since`; it may have been said anew why.
    fn waiting(&mut self, waits: &[Wait], since: Instant, from: Instant, to: Instant) {
        let mut told = waits.iter().filter(|wait| since <= wait.at && wait.at < to).peekable();
        let mut at = from;
        while at < to {
            let reason = told.next().map(|wait| wait.reason.clone()).unwrap_or_default();
            let until = told.peek().map_or(to, |next| next.at.max(at));
            self.add(at, until, Ground::WaitingCustomer { reason, since });
            at = until;
            if told.peek().is_none() {
                break;
            }
        }
    }

    /// Adds a span, parted at now; what goes on as before is one span with it.
    fn add(&mut self, from: Instant, to: Instant, ground: Ground) {
        let turn = self.now.clamp(from, to.max(from));
        self.add_part(from, turn, false, &ground);
        self.add_part(turn, to, true, &ground);
    }

    fn add_part(&mut self, from: Instant, to: Instant, ahead: bool, ground: &Ground) {
        if from >= to {
            return;
        }
        let seconds = to.timestamp() - from.timestamp();
        let counted_s = if *ground == Ground::Open { seconds } else { 0 };
        let sum_s = self.spans.last().map_or(0, |last| last.sum_s) + counted_s;
        match self.spans.last_mut() {
            Some(last) if last.ahead == ahead && last.ground == *ground => {
                last.to = to;
                last.counted_s += counted_s;
                last.sum_s = sum_s;
            }
            _ => self.spans.push(Span { from, to, ground: ground.clone(), counted_s, sum_s, ahead }),
        }
    }
}
