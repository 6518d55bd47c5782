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
        // Reckoned on from now, as deadlines are: before, the next opening may have been more than a year away.
        let turn = self.now.clamp(from, to);
        self.opening(calendar, from, turn);
        self.opening(calendar, turn, to);
    }

    fn opening(&mut self, calendar: &Calendar, from: Instant, to: Instant) {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::kind::Severity;
    use crate::domain::sla::samples::{TERMS, at, lives, marks, ticket};
    use crate::domain::ticket::ManualDeadline;
    use chrono::TimeDelta;
    use proptest::prelude::*;
    use rstest::rstest;

    fn show(at: Instant) -> String {
        at.format("%d.%H:%M").to_string()
    }

    /// Each span in some words: from, ground, minutes counted; those to come in brackets. Then the end and the sum.
    fn told(explanation: &Explanation) -> String {
        let ground = |ground: &Ground| match ground {
            Ground::Open => "open".to_owned(),
            Ground::Closed => "closed".to_owned(),
            Ground::Holiday(name) => name.to_string(),
            Ground::Break => "break".to_owned(),
            Ground::WaitingCustomer { reason, since } => format!("{reason} since {}", show(*since)),
            Ground::WaitingVendor => "vendor".to_owned(),
            Ground::Resolved => "resolved".to_owned(),
        };
        let span = |span: &Span| {
            let words = format!("{} {} {}", show(span.from), ground(&span.ground), span.counted_s / 60);
            if span.ahead { format!("[{words}]") } else { words }
        };
        let last = explanation.spans.last().unwrap();
        let spans: Vec<String> = explanation.spans.iter().map(span).collect();
        format!("{}, {} = {}", spans.join(", "), show(last.to), last.sum_s / 60)
    }

    fn waits() -> Vec<Wait> {
        let wait = |when: &str, reason: &str| Wait { at: at(when), reason: CleanLine::cut(reason) };
        vec![
            wait("2026-05-06 08:30", "a log"),
            wait("2026-05-06 09:30", "a trace"),
            wait("2026-05-07 08:00", "consent"),
        ]
    }

    // Amsterdam, summer: open from 07:00 to 15:00 UTC, local midnight is 22:00; 4 and 5 May are holidays, a break at
    // noon is 10:00 to 11:00 UTC (in the third promise). B: first response in two hours, resolution in eight.
    #[rstest]
    #[case::to_come(0, "2026-05-06 08:00", "", "2026-05-06 08:00", "[06.08:00 open 120], 06.10:00 = 120")]
    #[case::under_way(
        0,
        "2026-05-06 08:00",
        "",
        "2026-05-06 09:00",
        "06.08:00 open 60, [06.09:00 open 60], 06.10:00 = 120"
    )]
    #[case::late(0, "2026-05-06 08:00", "", "2026-05-06 10:30", "06.08:00 open 150, 06.10:30 = 150")]
    #[case::met(
        0,
        "2026-05-06 08:00",
        "2026-05-06 08:45 spoke",
        "2026-05-06 10:30",
        "06.08:00 open 45, 06.08:45 = 45"
    )]
    #[case::received_at_night(
        0,
        "2026-05-06 04:00",
        "",
        "2026-05-06 08:00",
        "06.04:00 closed 0, 06.07:00 open 60, [06.08:00 open 60], 06.09:00 = 120"
    )]
    #[case::holidays_by_name(
        0,
        "2026-05-01 14:00",
        "",
        "2026-05-06 07:30",
        "01.14:00 open 60, 01.15:00 closed 0, 03.22:00 Remembrance 0, 04.22:00 Liberation Day 0, \
         05.22:00 closed 0, 06.07:00 open 30, [06.07:30 open 30], 06.08:00 = 120"
    )]
    #[case::a_break(
        2,
        "2026-05-06 09:00",
        "",
        "2026-05-06 10:30",
        "06.09:00 open 60, 06.10:00 break 0, [06.10:30 break 0], [06.11:00 open 60], 06.12:00 = 120"
    )]
    #[case::waiting(
        0,
        "2026-05-06 08:00",
        "2026-05-06 08:30 wait",
        "2026-05-06 09:15",
        "06.08:00 open 30, 06.08:30 a log since 06.08:30 0, 06.09:15 = 30"
    )]
    #[case::waiting_for_something_else(
        0,
        "2026-05-06 08:00",
        "2026-05-06 08:30 wait, 2026-05-06 14:00 resume",
        "2026-05-06 14:10",
        "06.08:00 open 30, 06.08:30 a log since 06.08:30 0, 06.09:30 a trace since 06.08:30 0, \
         06.14:00 open 10, [06.14:10 open 50], [06.15:00 closed 0], [07.07:00 open 30], 07.07:30 = 120"
    )]
    #[case::the_supplier(
        1,
        "2026-05-06 08:00",
        "2026-05-06 08:30 vendor, 2026-05-06 09:00 resume",
        "2026-05-06 09:30",
        "06.08:00 open 30, 06.08:30 vendor 0, 06.09:00 open 30, [06.09:30 open 60], 06.10:30 = 120"
    )]
    #[case::resolved_for_a_while(
        0,
        "2026-05-06 08:00",
        "2026-05-06 08:30 resolve, 2026-05-06 14:00 reopen",
        "2026-05-06 14:30",
        "06.08:00 open 30, 06.08:30 resolved 0, 06.14:00 open 30, [06.14:30 open 30], [06.15:00 closed 0], \
         [07.07:00 open 30], 07.07:30 = 120"
    )]
    fn every_span_says_why(
        #[case] place: usize,
        #[case] created: &str,
        #[case] history: &str,
        #[case] now: &str,
        #[case] expected: &str,
    ) {
        let ticket = ticket(Severity::B, at(created), marks(history));
        let wanted = Some(ClockKind::FirstResponse);
        let explained = explain(&ticket, &TERMS[place], &waits(), wanted, at(now));
        assert_eq!(explained.iter().map(told).collect::<Vec<_>>(), [expected]);
    }

    #[test]
    fn a_deadline_by_hand_and_the_reckoned_one_are_both_reached() {
        let mut ticket = ticket(Severity::B, at("2026-05-06 08:00"), Vec::new());
        let mut by_hand = |due: &str| {
            let why = CleanLine::cut("so agreed");
            ticket.manual.insert(ClockKind::FirstResponse, ManualDeadline { due: at(due), why });
            let wanted = Some(ClockKind::FirstResponse);
            told(&explain(&ticket, &TERMS[0], &[], wanted, at("2026-05-06 08:00"))[0])
        };
        assert_eq!(by_hand("2026-05-06 09:00"), "[06.08:00 open 120], 06.10:00 = 120");
        assert_eq!(by_hand("2026-05-06 16:00"), "[06.08:00 open 420], [06.15:00 closed 0], 06.16:00 = 420");
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, cases: 1_000, ..ProptestConfig::default() })]

        #[test]
        fn the_ledger_adds_up_to_the_clock(
            ticket in lives(), place in 0..TERMS.len(), seconds in 0_i64..10_000_000,
        ) {
            let now = ticket.settled_at() + TimeDelta::seconds(seconds);
            for Explanation { clock, spans } in explain(&ticket, &TERMS[place], &waits(), None, now) {
                let counted = |until: Instant| -> i64 {
                    let open = spans.iter().filter(|span| span.ground == Ground::Open);
                    open.map(|span| (span.to.min(until).timestamp() - span.from.timestamp()).max(0)).sum()
                };
                prop_assert_eq!(counted(now), clock.used_s, "{:?}", clock);
                prop_assert_eq!(spans.last().map_or(0, |last| last.sum_s), counted(Instant::MAX_UTC));
                if let Some(due) = clock.reckoned.filter(|_| clock.met_at.is_none()) {
                    prop_assert_eq!(counted(due), clock.target_s, "{:?}", clock);
                }
                let past = spans.iter().filter(|span| !span.ahead).map(|span| span.counted_s);
                prop_assert_eq!(past.sum::<i64>(), clock.used_s);
                prop_assert!(spans.iter().all(|span| span.from < span.to && (span.ahead == (span.from >= now))));
                for pair in spans.windows(2) {
                    prop_assert_eq!(pair[0].to, pair[1].from);
                    prop_assert!(pair[0].ground != pair[1].ground || pair[0].ahead != pair[1].ahead);
                    prop_assert_eq!(pair[0].sum_s + pair[1].counted_s, pair[1].sum_s);
                }
                let ends = spans.first().is_none_or(|span| span.from <= clock.start);
                prop_assert!(ends);
            }
        }
    }
}
