//! When time next brings something about for each ticket in memory, so that a host need not look at all of them to
//! know until when it may sleep.

use super::super::Instant;
use super::super::ids::TicketNumber;
use std::collections::{BTreeSet, HashMap};

/// Instants to come, or past ones that nobody wrote down yet.
#[derive(Debug, Default)]
pub(super) struct Agenda {
    turns: BTreeSet<(Instant, TicketNumber)>,
    known: HashMap<TicketNumber, Instant>,
}

impl Agenda {
    /// Puts a ticket where it belongs now, or takes it away.
    pub(super) fn put(&mut self, number: TicketNumber, at: Option<Instant>) {
        let known = match at {
            Some(at) => self.known.insert(number, at),
            None => self.known.remove(&number),
        };
        if known == at {
            return;
        }
        if let Some(known) = known {
            self.turns.remove(&(known, number));
        }
        self.turns.extend(at.map(|at| (at, number)));
    }

    /// The first instant.
    pub(super) fn first(&self) -> Option<Instant> {
        self.turns.first().map(|(at, _)| *at)
    }

    /// Tickets whose instant has come, the earliest first.
    pub(super) fn due(&self, now: Instant) -> impl Iterator<Item = TicketNumber> {
        self.turns.iter().take_while(move |(at, _)| *at <= now).map(|(_, number)| *number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeDelta;

    fn at(hour: i64) -> Instant {
        Instant::default() + TimeDelta::hours(hour)
    }

    #[test]
    fn tickets_move_come_and_go() {
        let mut agenda = Agenda::default();
        assert_eq!(agenda.first(), None);
        for (number, hour) in [(1, 5), (2, 3), (3, 3), (4, 9)] {
            agenda.put(TicketNumber(number), Some(at(hour)));
        }
        let due = |agenda: &Agenda, hour| agenda.due(at(hour)).map(|number| number.0).collect::<Vec<_>>();
        assert_eq!((agenda.first(), due(&agenda, 5)), (Some(at(3)), vec![2, 3, 1]));
        agenda.put(TicketNumber(2), Some(at(7)));
        agenda.put(TicketNumber(3), None);
        agenda.put(TicketNumber(4), Some(at(9)));
        agenda.put(TicketNumber(5), None);
        assert_eq!((agenda.first(), due(&agenda, 8)), (Some(at(5)), vec![1, 2]));
        assert_eq!(agenda.turns.len(), agenda.known.len());
    }
}
