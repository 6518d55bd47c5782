//! One round of a clock: from what started it to what met it. First response and resolution have one; a response
//! begins with each question, an update with each answer, a vendor's with each handover, a call back with each promise,
//! a claim's with each claim that comes to count.

use super::history::History;
use super::terms::handover;
use super::{Clock, ClockKind, Hours, Terms, counting, is_past};
use crate::domain::Instant;
use crate::domain::ticket::{Breach, Ticket};

/// A clock's way through the history, up to when it was met or to now.
pub(super) struct Round<'a> {
    pub(super) clock: ClockKind,
    /// What started it: creation, a message, a handover, a promise, a claim; open or not.
    pub(super) since: Instant,
    pub(super) hours: Hours<'a>,
    target_s: i64,
    met_at: Option<Instant>,
    manual: Option<Instant>,
    /// Whether it is held while the ticket is.
    pub(super) pauses: bool,
}

/// What a round says at an instant.
pub(super) struct Reading {
    pub(super) clock: Clock,
    /// What started it.
    pub(super) since: Instant,
    /// The deadline that is past, if one is: also that of a clock that was paused later.
    pub(super) late_at: Option<Instant>,
}

impl Reading {
    /// The promise that is broken and still to be kept, if so.
    pub(super) fn breach(&self) -> Option<Breach> {
        let due = self.late_at.filter(|_| self.clock.met_at.is_none())?;
        Some(Breach { clock: self.clock.clock, start: self.since, due })
    }
}

/// The newest round of every clock that exists.
pub(super) fn rounds<'a>(
    ticket: &Ticket,
    terms: &'a Terms,
    history: &History,
    now: Instant,
) -> impl Iterator<Item = Round<'a>> {
    let make = |clock, since: Instant, met_at: Option<Instant>| {
        let (target_s, hours) = (terms.target_s(clock, ticket)?, terms.hours(clock, ticket.request.severity));
        // A deadline by hand is meant for the round in which it was set, or one that begins before it passes.
        let manual = ticket.manual.get(&clock).map(|manual| manual.due).filter(|due| *due > since);
        let pauses = !matches!(clock, ClockKind::Vendor | ClockKind::CallBack);
        Some(Round { clock, since, hours, target_s, met_at, manual, pauses })
    };
    let known = |at: &Instant| *at <= now;
    let active = history.resolved_at.is_none();
    let owed = history.exchange.is_some_and(|exchange| exchange.answered_at.is_none());
    let exchange = history.exchange.filter(|_| active);
    let spoken = history.spoken_at.filter(|_| active && !owed);
    let handover = handover(ticket, now).filter(|handover| {
        handover.answered_at.as_ref().is_some_and(known) || !history.resolved_since(handover.at)
    });
    let promised = ticket.call_back.as_ref().filter(|promised| known(&promised.promised_at));
    // Nobody moves the day on which it is too late.
    let claim = counting(ticket, now).map(|claim| Round {
        clock: ClockKind::Claim,
        since: claim.since,
        hours: Hours::Always,
        target_s: claim.target_s(),
        met_at: claim.settled_at,
        manual: None,
        pauses: false,
    });
    [
        make(ClockKind::FirstResponse, ticket.created_at, history.answered_at),
        exchange.and_then(|exchange| make(ClockKind::Response, exchange.asked_at, exchange.answered_at)),
        spoken.and_then(|spoken| make(ClockKind::Update, spoken, None)),
        make(ClockKind::Resolution, ticket.created_at, history.resolved_at),
        handover
            .and_then(|handover| make(ClockKind::Vendor, handover.at, handover.answered_at.filter(known))),
        promised.and_then(|promised| {
            make(ClockKind::CallBack, promised.promised_at, promised.kept_at.filter(known))
        }),
        claim,
    ]
    .into_iter()
    .flatten()
}

impl Round<'_> {
    /// What it says at an instant. None: its hours do not open within a year of its start.
    pub(super) fn read(&self, history: &History, now: Instant) -> Option<Reading> {
        let start = self.hours.next_open(self.since).ok()?;
        let until = self.met_at.unwrap_or(now);
        let held_since = history.held_since.filter(|_| self.pauses && self.met_at.is_none());
        let goals = [part(self.target_s, 75), part(self.target_s, 90), self.target_s];
        let (used_s, [warn, press, target]) = self.reached(history, until, goals);
        // While it is held it cannot get late: late then means late when that began.
        let late = target.at.filter(|due| match held_since {
            Some(held) => target.passed && is_past(*due, held),
            None => is_past(*due, until),
        });
        let reckoned = target.at.filter(|_| held_since.is_none());
        let mut clock = Clock {
            clock: self.clock,
            start,
            due: reckoned,
            manual: self.manual,
            reckoned,
            warn_at: warn.at.filter(|_| held_since.is_none()),
            press_at: press.at.filter(|_| held_since.is_none()),
            met_at: self.met_at,
            breached: false,
            paused: held_since.is_some(),
            target_s: self.target_s,
            used_s,
        };
        let mut late_at = late;
        if let Some(due) = self.manual {
            let total = self.hours.between(self.since, due);
            let at = |percent| self.hours.add(start, part(total, percent)).map_or(due, |at| at.min(due));
            (clock.due, clock.warn_at, clock.press_at) = (Some(due), Some(at(75)), Some(at(90)));
            late_at = Some(due).filter(|due| is_past(*due, until));
        }
        clock.breached = late_at.is_some();
        Some(Reading { clock, since: self.since, late_at })
    }

    /// Open seconds that counted up to an instant, and when they reach each of some goals, which rise.
    fn reached<const N: usize>(
        &self,
        history: &History,
        until: Instant,
        goals: [i64; N],
    ) -> (i64, [Reached; N]) {
        let mut used = 0;
        let mut reached = [Reached::default(); N];
        let mut next = 0;
        self.each_counted(history, until, |from, to| {
            let open = self.hours.between(from, to);
            let passed = goals.iter().filter(|goal| used + open >= **goal).count();
            if passed > next {
                let due = self.hours.add_each(from, goals.map(|goal| goal - used));
                let fresh = reached.iter_mut().zip(due).take(passed).skip(next);
                fresh.for_each(|(reached, at)| *reached = Reached { at, passed: true });
                next = passed;
            }
            used += open;
        });
        if next < N {
            let due = self.hours.add_each(until, goals.map(|goal| goal - used));
            reached.iter_mut().zip(due).skip(next).for_each(|(reached, at)| reached.at = at);
        }
        (used, reached)
    }

    /// Shows each span that counts up to an instant, open or not.
    fn each_counted(&self, history: &History, until: Instant, mut show: impl FnMut(Instant, Instant)) {
        if self.pauses {
            history.counted(self.since, until).for_each(|(from, to)| show(from, to));
        } else if self.since < until {
            show(self.since, until);
        }
    }
}

/// When a goal is reached.
#[derive(Clone, Copy, Default)]
struct Reached {
    at: Option<Instant>,
    /// By what had counted already; else by what is to come.
    passed: bool,
}

/// So many percent of some seconds, rounded up.
fn part(seconds: i64, percent: i64) -> i64 {
    (seconds * percent + 99) / 100
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::kind::Severity;
    use crate::domain::promise::samples as promises;
    use crate::domain::sla::samples::{at, handed_over, line, marks, supplier, talkative, ticket};
    use crate::domain::sla::{VendorTerms, clocks};
    use crate::domain::status::Status;
    use crate::domain::text::CleanLine;
    use crate::domain::ticket::{CallBack, ManualDeadline, Reminder, Waiting};
    use rstest::rstest;
    use std::sync::LazyLock;

    /// B: first response in 2 hours, response in 1, update in 4, resolution in 8; open from 07:00 to 15:00 UTC.
    static TERMS: LazyLock<Terms> = LazyLock::new(|| promises::terms(talkative()));

    fn of(ticket: &Ticket, terms: &Terms, kind: ClockKind, now: &str) -> String {
        let clocks = clocks(ticket, terms, at(now));
        let clock = clocks.iter().find(|clock| clock.clock == kind);
        clock.map_or_else(|| "none".to_owned(), line)
    }

    fn on_6_may(severity: Severity, history: &str) -> Ticket {
        ticket(severity, at("2026-05-06 08:00"), marks(history))
    }

    #[rstest]
    #[case::before_any_word("", "2026-05-06 09:00", "none")]
    #[case::the_request_is_answered_first("2026-05-06 08:10 asked", "2026-05-06 09:00", "none")]
    #[case::one_answer_for_both("2026-05-06 08:10 asked, 2026-05-06 08:30 spoke", "2026-05-06 09:00", "none")]
    #[case::asked(
        "2026-05-06 08:30 spoke, 2026-05-06 09:00 asked",
        "2026-05-06 09:30",
        "05-06 09:00 · due 05-06 10:00 · used 30"
    )]
    #[case::asked_again(
        "2026-05-06 08:30 spoke, 2026-05-06 09:00 asked, 2026-05-06 09:20 asked",
        "2026-05-06 09:30",
        "05-06 09:00 · due 05-06 10:00 · used 30"
    )]
    #[case::late(
        "2026-05-06 08:30 spoke, 2026-05-06 09:00 asked",
        "2026-05-06 10:30",
        "05-06 09:00 · due 05-06 10:00 · used 90 · late"
    )]
    #[case::answered_and_still_shown(
        "2026-05-06 08:30 spoke, 2026-05-06 09:00 asked, 2026-05-06 09:40 spoke",
        "2026-05-07 12:00",
        "05-06 09:00 · due 05-06 10:00 · met 05-06 09:40 · used 40"
    )]
    #[case::answered_twice(
        "2026-05-06 08:30 spoke, 2026-05-06 09:00 asked, 2026-05-06 09:40 spoke, 2026-05-06 09:50 spoke",
        "2026-05-07 12:00",
        "05-06 09:00 · due 05-06 10:00 · met 05-06 09:40 · used 40"
    )]
    #[case::the_next_exchange(
        "2026-05-06 08:30 spoke, 2026-05-06 09:00 asked, 2026-05-06 09:40 spoke, 2026-05-06 11:00 asked",
        "2026-05-06 11:15",
        "05-06 11:00 · due 05-06 12:00 · used 15"
    )]
    #[case::asked_at_night(
        "2026-05-06 08:30 spoke, 2026-05-06 16:00 asked",
        "2026-05-06 18:00",
        "05-07 07:00 · due 05-07 08:00 · used 0"
    )]
    #[case::paused(
        "2026-05-06 08:30 spoke, 2026-05-06 09:00 asked, 2026-05-06 09:15 wait",
        "2026-05-06 12:00",
        "05-06 09:00 · due never · used 15 · paused"
    )]
    #[case::after_the_pause(
        "2026-05-06 08:30 spoke, 2026-05-06 09:00 asked, 2026-05-06 09:15 wait, 2026-05-06 09:45 resume",
        "2026-05-06 10:00",
        "05-06 09:00 · due 05-06 10:30 · used 30"
    )]
    #[case::a_pause_before_does_not_matter(
        "2026-05-06 08:30 spoke, 2026-05-06 08:35 wait, 2026-05-06 09:00 asked, 2026-05-06 09:00 resume",
        "2026-05-06 09:30",
        "05-06 09:00 · due 05-06 10:00 · used 30"
    )]
    #[case::resolved(
        "2026-05-06 08:30 spoke, 2026-05-06 09:00 asked, 2026-05-06 09:30 resolve",
        "2026-05-06 12:00",
        "none"
    )]
    #[case::reopened_by_a_message(
        "2026-05-06 08:30 spoke, 2026-05-06 09:00 asked, 2026-05-06 09:30 resolve, 2026-05-06 11:00 asked, \
         2026-05-06 11:00 reopen",
        "2026-05-06 11:30",
        "05-06 11:00 · due 05-06 12:00 · used 30"
    )]
    #[case::reopened_in_the_other_order(
        "2026-05-06 08:30 spoke, 2026-05-06 09:30 resolve, 2026-05-06 11:00 reopen, 2026-05-06 11:00 asked",
        "2026-05-06 11:30",
        "05-06 11:00 · due 05-06 12:00 · used 30"
    )]
    #[case::reopened_by_an_agent(
        "2026-05-06 08:30 spoke, 2026-05-06 09:00 asked, 2026-05-06 09:30 resolve, 2026-05-06 11:00 reopen",
        "2026-05-06 11:30",
        "none"
    )]
    fn responses(#[case] history: &str, #[case] now: &str, #[case] expected: &str) {
        assert_eq!(of(&on_6_may(Severity::B, history), &TERMS, ClockKind::Response, now), expected);
    }

    #[rstest]
    #[case::before_any_word("", "2026-05-06 09:00", "none")]
    #[case::after_the_first(
        "2026-05-06 08:30 spoke",
        "2026-05-06 09:00",
        "05-06 08:30 · due 05-06 12:30 · used 30"
    )]
    #[case::each_word_begins_anew(
        "2026-05-06 08:30 spoke, 2026-05-06 10:00 spoke",
        "2026-05-06 10:30",
        "05-06 10:00 · due 05-06 14:00 · used 30"
    )]
    #[case::late(
        "2026-05-06 08:30 spoke",
        "2026-05-06 12:31",
        "05-06 08:30 · due 05-06 12:30 · used 241 · late"
    )]
    #[case::none_while_an_answer_is_owed(
        "2026-05-06 08:30 spoke, 2026-05-06 09:00 asked",
        "2026-05-06 09:30",
        "none"
    )]
    #[case::after_that_answer(
        "2026-05-06 08:30 spoke, 2026-05-06 09:00 asked, 2026-05-06 09:40 spoke",
        "2026-05-06 09:40",
        "05-06 09:40 · due 05-06 13:40 · used 0"
    )]
    #[case::spoken_at_night(
        "2026-05-06 16:00 spoke",
        "2026-05-06 18:00",
        "05-07 07:00 · due 05-07 11:00 · used 0"
    )]
    #[case::paused(
        "2026-05-06 08:30 spoke, 2026-05-06 08:30 wait",
        "2026-05-20 12:00",
        "05-06 08:30 · due never · used 0 · paused"
    )]
    #[case::resolved("2026-05-06 08:30 spoke, 2026-05-06 09:30 resolve", "2026-05-20 12:00", "none")]
    #[case::reopened_goes_on(
        "2026-05-06 08:30 spoke, 2026-05-06 09:30 resolve, 2026-05-07 07:00 reopen",
        "2026-05-07 07:30",
        "05-06 08:30 · due 05-07 10:00 · used 90"
    )]
    fn updates(#[case] history: &str, #[case] now: &str, #[case] expected: &str) {
        assert_eq!(of(&on_6_may(Severity::B, history), &TERMS, ClockKind::Update, now), expected);
    }

    #[test]
    fn a_clock_without_a_target_does_not_exist() {
        let history = "2026-05-06 08:30 spoke, 2026-05-06 09:00 asked, 2026-05-06 09:40 spoke";
        let kinds = |terms: &Terms| -> Vec<ClockKind> {
            let clocks = clocks(&on_6_may(Severity::B, history), terms, at("2026-05-06 10:00"));
            clocks.iter().map(|clock| clock.clock).collect()
        };
        use ClockKind::{FirstResponse, Resolution, Response, Update};
        assert_eq!(kinds(&promises::terms(promises::offering())), [FirstResponse, Resolution]);
        assert_eq!(kinds(&TERMS), [FirstResponse, Response, Update, Resolution]);
    }

    #[rstest]
    #[case::pauses(true, "2026-05-06 08:30 vendor", "05-06 08:00 · due never · used 30 · paused")]
    #[case::pauses_till_the_answer(
        true,
        "2026-05-06 08:30 vendor, 2026-05-06 09:30 resume",
        "05-06 08:00 · due 05-06 11:00 · used 60"
    )]
    #[case::one_pause_into_the_other(
        true,
        "2026-05-06 08:30 vendor, 2026-05-06 09:00 wait, 2026-05-06 09:30 resume",
        "05-06 08:00 · due 05-06 11:00 · used 60"
    )]
    #[case::does_not(false, "2026-05-06 08:30 vendor", "05-06 08:00 · due 05-06 10:00 · used 120")]
    fn waiting_for_the_supplier(#[case] pauses: bool, #[case] history: &str, #[case] expected: &str) {
        let mut offering = talkative();
        offering.waiting_vendor_pauses = pauses;
        let ticket = on_6_may(Severity::B, history);
        let told = of(&ticket, &promises::terms(offering), ClockKind::FirstResponse, "2026-05-06 10:00");
        assert_eq!(told, expected);
    }

    #[rstest]
    #[case::business_hours(Some(8), "", None, "2026-05-06 15:00", "05-06 10:00 · due 05-07 10:00 · used 300")]
    #[case::day_and_night(None, "", None, "2026-05-06 11:30", "05-06 10:00 · due 05-06 12:00 · used 90")]
    #[case::late(None, "", None, "2026-05-06 12:01", "05-06 10:00 · due 05-06 12:00 · used 121 · late")]
    #[case::answered(
        None,
        "",
        Some("2026-05-06 11:00"),
        "2026-05-06 15:00",
        "05-06 10:00 · due 05-06 12:00 · met 05-06 11:00 · used 60"
    )]
    #[case::answered_later_than_now(
        None,
        "",
        Some("2026-05-06 11:00"),
        "2026-05-06 10:30",
        "05-06 10:00 · due 05-06 12:00 · used 30"
    )]
    #[case::the_customer_does_not_pause_it(
        None,
        "2026-05-06 10:30 wait",
        None,
        "2026-05-06 11:30",
        "05-06 10:00 · due 05-06 12:00 · used 90"
    )]
    #[case::resolved(None, "2026-05-06 10:30 resolve", None, "2026-05-06 11:30", "none")]
    #[case::resolved_and_reopened(
        None,
        "2026-05-06 10:30 resolve, 2026-05-06 11:00 reopen",
        None,
        "2026-05-06 11:30",
        "none"
    )]
    #[case::answered_and_resolved(
        None,
        "2026-05-06 11:30 resolve",
        Some("2026-05-06 11:00"),
        "2026-05-06 12:30",
        "05-06 10:00 · due 05-06 12:00 · met 05-06 11:00 · used 60"
    )]
    #[case::before_the_handover(None, "", None, "2026-05-06 09:59", "none")]
    fn suppliers(
        #[case] hours: Option<i64>,
        #[case] history: &str,
        #[case] answered: Option<&str>,
        #[case] now: &str,
        #[case] expected: &str,
    ) {
        let vendor = hours.map_or(VendorTerms { hours: None, target_s: 7_200 }, supplier);
        let terms = Terms { vendor: Some(vendor), ..promises::terms(talkative()) };
        let mut ticket = on_6_may(Severity::B, history);
        ticket.handovers = vec![handed_over(at("2026-05-06 10:00"), answered.map(at))];
        assert_eq!(of(&ticket, &terms, ClockKind::Vendor, now), expected);
        assert_eq!(of(&ticket, &TERMS, ClockKind::Vendor, now), "none", "nothing was promised");
    }

    #[test]
    fn the_newest_handover_counts() {
        let terms = Terms { vendor: Some(VendorTerms { hours: None, target_s: 7_200 }), ..TERMS.clone() };
        let mut ticket = on_6_may(Severity::B, "");
        let (first, second) = (at("2026-05-06 09:00"), at("2026-05-06 12:00"));
        ticket.handovers = vec![handed_over(first, Some(first)), handed_over(second, None)];
        let told = of(&ticket, &terms, ClockKind::Vendor, "2026-05-06 12:30");
        assert_eq!(told, "05-06 12:00 · due 05-06 14:00 · used 30");
    }

    // Promised at four in the morning for six: outside all hours.
    #[rstest]
    #[case::open("", None, "2026-05-06 03:00", "05-06 02:00 · due 05-06 04:00 · used 60")]
    #[case::late("", None, "2026-05-06 04:01", "05-06 02:00 · due 05-06 04:00 · used 121 · late")]
    #[case::kept(
        "",
        Some("2026-05-06 03:30"),
        "2026-05-06 09:00",
        "05-06 02:00 · due 05-06 04:00 · met 05-06 03:30 · used 90"
    )]
    #[case::never_paused(
        "2026-05-06 02:30 wait",
        None,
        "2026-05-06 03:00",
        "05-06 02:00 · due 05-06 04:00 · used 60"
    )]
    #[case::also_when_resolved(
        "2026-05-06 02:30 resolve",
        None,
        "2026-05-06 03:00",
        "05-06 02:00 · due 05-06 04:00 · used 60"
    )]
    #[case::not_yet_promised("", None, "2026-05-06 01:30", "none")]
    fn calls(#[case] history: &str, #[case] kept: Option<&str>, #[case] now: &str, #[case] expected: &str) {
        let mut ticket = ticket(Severity::B, at("2026-05-06 01:00"), marks(history));
        ticket.call_back = Some(CallBack {
            promised_at: at("2026-05-06 02:00"),
            by: at("2026-05-06 04:00"),
            to: None,
            kept_at: kept.map(at),
        });
        assert_eq!(of(&ticket, &TERMS, ClockKind::CallBack, now), expected);
    }

    fn by_hand(history: &str, clock: ClockKind, due: &str) -> Ticket {
        let mut ticket = on_6_may(Severity::B, history);
        let why = CleanLine::cut("agreed by phone");
        ticket.manual.insert(clock, ManualDeadline { due: at(due), why });
        ticket
    }

    #[rstest]
    #[case::later("", "2026-05-06 09:00", "05-06 08:00 · due 05-06 12:00 · used 60", Some("05-06 10:00"))]
    #[case::late_by_hand_only(
        "",
        "2026-05-06 12:00:01",
        "05-06 08:00 · due 05-06 12:00 · used 240 · late",
        Some("05-06 10:00")
    )]
    #[case::in_time_by_hand(
        "2026-05-06 11:00 spoke",
        "2026-05-06 13:00",
        "05-06 08:00 · due 05-06 12:00 · met 05-06 11:00 · used 180",
        Some("05-06 10:00")
    )]
    #[case::stays_in_a_pause(
        "2026-05-06 09:00 wait",
        "2026-05-06 11:00",
        "05-06 08:00 · due 05-06 12:00 · used 60 · paused",
        None
    )]
    #[case::passes_in_a_pause(
        "2026-05-06 09:00 wait",
        "2026-05-06 13:00",
        "05-06 08:00 · due 05-06 12:00 · used 60 · late · paused",
        None
    )]
    #[case::does_not_move_when_the_pause_ends(
        "2026-05-06 09:00 wait, 2026-05-06 11:00 resume",
        "2026-05-06 11:30",
        "05-06 08:00 · due 05-06 12:00 · used 90",
        Some("05-06 12:00")
    )]
    fn deadlines_by_hand(
        #[case] history: &str,
        #[case] now: &str,
        #[case] expected: &str,
        #[case] reckoned: Option<&str>,
    ) {
        let ticket = by_hand(history, ClockKind::FirstResponse, "2026-05-06 12:00");
        assert_eq!(of(&ticket, &TERMS, ClockKind::FirstResponse, now), expected);
        let clock = clocks(&ticket, &TERMS, at(now)).remove(0);
        assert_eq!(clock.manual, Some(at("2026-05-06 12:00")));
        let show = |at: Instant| at.format("%m-%d %H:%M").to_string();
        assert_eq!(clock.reckoned.map(show).as_deref(), reckoned);
    }

    #[test]
    fn a_deadline_by_hand_is_not_for_rounds_that_begin_after_it() {
        let told = |history: &str| {
            let ticket = by_hand(history, ClockKind::Response, "2026-05-06 12:00");
            of(&ticket, &TERMS, ClockKind::Response, "2026-05-06 13:15")
        };
        let first = "2026-05-06 08:30 spoke, 2026-05-06 09:00 asked";
        assert_eq!(told(first), "05-06 09:00 · due 05-06 12:00 · used 255 · late");
        let second = format!("{first}, 2026-05-06 11:00 spoke, 2026-05-06 13:00 asked");
        assert_eq!(told(&second), "05-06 13:00 · due 05-06 14:00 · used 15");
    }

    #[rstest]
    #[case::reckoned("", None, "2026-05-06 08:00", "05-06 09:30 05-06 09:48")]
    #[case::over_night(
        "2026-05-06 08:30 wait, 2026-05-06 14:00 resume",
        None,
        "2026-05-06 14:10",
        "05-06 15:00 05-07 07:18"
    )]
    #[case::paused("2026-05-06 08:30 wait", None, "2026-05-06 09:00", "")]
    #[case::met("2026-05-06 08:30 spoke", None, "2026-05-06 09:00", "05-06 09:30 05-06 09:48")]
    #[case::by_hand("", Some("2026-05-06 14:00"), "2026-05-06 08:00", "05-06 12:30 05-06 13:24")]
    #[case::by_hand_over_night("", Some("2026-05-07 08:00"), "2026-05-06 08:00", "05-06 14:00 05-07 07:12")]
    #[case::by_hand_paused(
        "2026-05-06 08:30 wait",
        Some("2026-05-06 14:00"),
        "2026-05-06 09:00",
        "05-06 12:30 05-06 13:24"
    )]
    fn warnings(
        #[case] history: &str,
        #[case] manual: Option<&str>,
        #[case] now: &str,
        #[case] expected: &str,
    ) {
        let mut ticket = on_6_may(Severity::B, history);
        if let Some(due) = manual {
            ticket = by_hand(history, ClockKind::FirstResponse, due);
        }
        let clock = clocks(&ticket, &TERMS, at(now)).remove(0);
        let told: Vec<String> = [clock.warn_at, clock.press_at]
            .into_iter()
            .flatten()
            .map(|at| at.format("%m-%d %H:%M").to_string())
            .collect();
        assert_eq!(told.join(" "), expected);
    }

    // Waits for the customer from 08:30 on; the first response has an hour and a half left.
    #[rstest]
    #[case::no_end(None, None, "2026-05-07 12:00", "due never · used 30 · paused")]
    #[case::to_come(Some("2026-05-06 11:00"), None, "2026-05-06 10:59", "due never · used 30 · paused")]
    #[case::come(Some("2026-05-06 11:00"), None, "2026-05-06 11:00", "due 05-06 12:30 · used 30")]
    #[case::long_past(
        Some("2026-05-06 11:00"),
        None,
        "2026-05-06 13:00",
        "due 05-06 12:30 · used 150 · late"
    )]
    #[case::at_night(Some("2026-05-06 20:00"), None, "2026-05-07 07:30", "due 05-07 08:30 · used 60")]
    #[case::reminded(None, Some("2026-05-06 11:00"), "2026-05-06 11:30", "due 05-06 12:30 · used 60")]
    #[case::reminded_first(
        Some("2026-05-06 12:00"),
        Some("2026-05-06 11:00"),
        "2026-05-06 11:30",
        "due 05-06 12:30 · used 60"
    )]
    #[case::reminded_later(
        Some("2026-05-06 11:00"),
        Some("2026-05-06 12:00"),
        "2026-05-06 11:30",
        "due 05-06 12:30 · used 60"
    )]
    fn waits_end_by_themselves(
        #[case] until: Option<&str>,
        #[case] reminder: Option<&str>,
        #[case] now: &str,
        #[case] expected: &str,
    ) {
        let mut ticket = on_6_may(Severity::B, "2026-05-06 08:30 wait");
        ticket.status = Status::WaitingCustomer;
        ticket.waiting = Some(Waiting { reason: CleanLine::cut("a log"), until: until.map(at) });
        ticket.reminder = reminder.map(|when| Reminder { at: at(when), text: CleanLine::cut("ask again") });
        let told = of(&ticket, &TERMS, ClockKind::FirstResponse, now);
        assert_eq!(told, format!("05-06 08:00 · {expected}"));
    }

    #[test]
    fn a_reminder_of_a_ticket_that_waits_for_nobody_moves_nothing() {
        let mut ticket = on_6_may(Severity::B, "");
        let before = clocks(&ticket, &TERMS, at("2026-05-06 09:30"));
        ticket.reminder = Some(Reminder { at: at("2026-05-06 09:00"), text: CleanLine::cut("look again") });
        assert_eq!(clocks(&ticket, &TERMS, at("2026-05-06 09:30")), before);
    }

    #[test]
    fn what_is_broken_is_told_with_its_deadline_also_when_it_was_paused_later() {
        let told = |history: &str, now: &str| -> Vec<(ClockKind, Instant, Instant)> {
            let breaches = crate::domain::sla::breaches(&on_6_may(Severity::B, history), &TERMS, at(now));
            breaches.iter().map(|breach| (breach.clock, breach.start, breach.due)).collect()
        };
        let first = (ClockKind::FirstResponse, at("2026-05-06 08:00"), at("2026-05-06 10:00"));
        assert_eq!(told("", "2026-05-06 10:00"), []);
        assert_eq!(told("", "2026-05-06 10:00:01"), [first]);
        assert_eq!(told("2026-05-06 10:30 wait", "2026-05-09 10:00"), [first]);
        assert_eq!(told("2026-05-06 10:00 wait", "2026-05-09 10:00"), []);
        assert_eq!(told("2026-05-06 10:30 spoke", "2026-05-06 11:00"), [], "it was kept, though late");
    }
}
