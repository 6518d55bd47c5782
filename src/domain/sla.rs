//! The clocks of a ticket: pure functions of its history, the promise in force and its calendar. No counters.
//!
//! Clocks of the desk run in the open time of the severity the ticket has now. They are held while the customer is
//! waited for, between resolved and reopened and, if the offering says so, while a supplier is waited for; held time is
//! left out, also the hold that goes on. The supplier's clock runs in the supplier's hours and a promised call on the
//! wall; nothing holds these two. What was reached stays: a clock met before a hold is met, one past due before a hold
//! is breached. A deadline set by hand wins, through holds too. Everything is reckoned to the whole second.
//!
//! The request itself is answered by the first response; only then do responses and updates take turns. Resolving
//! settles what was asked, and ends the supplier's clock. What can be claimed is a clock on the wall too, and runs on
//! when the ticket is resolved.

mod claim;
pub mod explain;
mod history;
mod hours;
mod outlook;
mod round;
#[cfg(test)]
pub(crate) mod samples;
mod terms;

use super::Instant;
use super::ticket::{Breach, Ticket};
use super::view::Deadline;
use super::word::word;
pub use claim::{Counting, counting};
use history::History;
pub use hours::Hours;
pub(crate) use outlook::passes_at;
pub use outlook::{Lasting, Outlook, Standing, next_write};
use round::{Reading, rounds};
use serde::{Deserialize, Serialize};
pub use terms::{Terms, VendorTerms, handover};

word! {
    /// Which promise a clock measures.
    pub enum ClockKind {
        /// Created → first public message of an agent.
        FirstResponse,
        /// First unanswered message of the customer → next public message of an agent.
        Response,
        /// Last public message of an agent → the next, while nothing is unanswered.
        Update,
        /// Created → resolved.
        Resolution,
        /// Handed over → first answer of the supplier, in the supplier's hours.
        Vendor,
        /// A call promised → made.
        CallBack,
        /// What can be claimed, from when it was written down → settled: no promise, but money that is lost.
        Claim,
    }
}

/// One clock as it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clock {
    /// Which.
    pub clock: ClockKind,
    /// When it started: the first open instant from creation, the message, the handover or the promise on.
    pub start: Instant,
    /// Its deadline: the one set by hand, else the reckoned one. None while it is paused and not met.
    pub due: Option<Instant>,
    /// The deadline set by hand, if there is one.
    pub manual: Option<Instant>,
    /// The reckoned deadline, whatever was set by hand. None while it is paused and not met.
    pub reckoned: Option<Instant>,
    /// When 75 % of the target is used up in open time. None while it is paused and not met.
    pub warn_at: Option<Instant>,
    /// When 90 % is.
    pub press_at: Option<Instant>,
    /// When the promise was kept, if it was.
    pub met_at: Option<Instant>,
    /// Whether the deadline passed before it was met, or before the pause that goes on.
    pub breached: bool,
    /// Whether it waits for the customer: to answer, or to object to the solution.
    pub paused: bool,
    /// The target in seconds of open time.
    pub target_s: i64,
    /// Seconds of open time used up to now, or to when it was met.
    pub used_s: i64,
}

impl Clock {
    /// How it stands at an instant, whichever it was read at.
    pub fn standing(&self, now: Instant) -> Standing {
        Outlook::of(std::slice::from_ref(self)).standing(now)
    }
}

/// The clocks of a ticket as they stand at `now`, in the order of their kinds; what its history holds after `now` is
/// not looked at. Absent are those that were not promised, that have nothing to measure now, and whose hours do not
/// open within a year of their start.
pub fn clocks(ticket: &Ticket, terms: &Terms, now: Instant) -> Vec<Clock> {
    let history = History::of(ticket, terms, now);
    let readings = rounds(ticket, terms, &history, now).filter_map(|round| round.read(&history, now));
    readings.map(|reading| reading.clock).collect()
}

/// The promises of a ticket that are broken at `now` and still to be kept, whether that was written down or not.
pub fn breaches(ticket: &Ticket, terms: &Terms, now: Instant) -> Vec<Breach> {
    readings(ticket, terms, now).iter().filter_map(Reading::breach).collect()
}

fn readings(ticket: &Ticket, terms: &Terms, now: Instant) -> Vec<Reading> {
    let history = History::of(ticket, terms, now);
    rounds(ticket, terms, &history, now).filter_map(|round| round.read(&history, now)).collect()
}

/// The earliest deadline still to be met.
pub fn next_deadline(clocks: &[Clock], now: Instant) -> Option<Deadline> {
    let unmet = clocks.iter().filter(|clock| clock.met_at.is_none());
    unmet
        .filter_map(|clock| {
            let due = clock.due?;
            Some(Deadline { clock: clock.clock, due, breached: is_past(due, now) })
        })
        .min_by_key(|deadline| deadline.due)
}

/// Whether a deadline had passed, reckoned in whole seconds as deadlines are.
fn is_past(due: Instant, at: Instant) -> bool {
    due.timestamp() < at.timestamp()
}

#[cfg(test)]
mod tests {
    use super::samples::{TERMS as ALL, at, line, lives, marks, ticket};
    use super::*;
    use crate::domain::kind::Severity;
    use crate::domain::promise::samples;
    use crate::domain::status::Status;
    use crate::domain::ticket::Mark;
    use chrono::TimeDelta;
    use proptest::prelude::*;
    use rstest::rstest;
    use std::sync::LazyLock;
    use strum::VariantArray;

    /// Amsterdam, 09:00-17:00 on working days, 4 and 5 May 2026 closed; A 24x7 with 1h and 4h, B 2h and 8h, C 4h and 40h.
    static TERMS: LazyLock<Terms> = LazyLock::new(|| samples::terms(samples::offering()));

    fn read(severity: Severity, created: &str, history: &str, now: &str) -> Vec<String> {
        let ticket = ticket(severity, at(created), marks(history));
        clocks(&ticket, &TERMS, at(now)).iter().map(line).collect()
    }

    // 2026: 6 May is a Wednesday, 8 May a Friday; summer time is UTC+2, so the desk is open from 07:00 to 15:00.
    #[rstest]
    #[case::fresh("2026-05-06 08:00", "", "2026-05-06 08:00", "05-06 08:00 · due 05-06 10:00 · used 0")]
    #[case::running("2026-05-06 08:00", "", "2026-05-06 09:30", "05-06 08:00 · due 05-06 10:00 · used 90")]
    #[case::on_the_second(
        "2026-05-06 08:00",
        "",
        "2026-05-06 10:00",
        "05-06 08:00 · due 05-06 10:00 · used 120"
    )]
    #[case::a_second_late(
        "2026-05-06 08:00",
        "",
        "2026-05-06 10:00:01",
        "05-06 08:00 · due 05-06 10:00 · used 120 · late"
    )]
    #[case::to_closing("2026-05-06 13:00", "", "2026-05-06 14:00", "05-06 13:00 · due 05-06 15:00 · used 60")]
    #[case::at_night("2026-05-06 01:00", "", "2026-05-06 03:00", "05-06 07:00 · due 05-06 09:00 · used 0")]
    #[case::after_closing(
        "2026-05-06 16:00",
        "",
        "2026-05-06 18:00",
        "05-07 07:00 · due 05-07 09:00 · used 0"
    )]
    #[case::over_night("2026-05-06 14:00", "", "2026-05-07 07:30", "05-06 14:00 · due 05-07 08:00 · used 90")]
    #[case::over_weekend(
        "2026-05-08 14:30",
        "",
        "2026-05-10 12:00",
        "05-08 14:30 · due 05-11 08:30 · used 30"
    )]
    #[case::over_holidays(
        "2026-05-01 14:30",
        "",
        "2026-05-05 12:00",
        "05-01 14:30 · due 05-06 08:30 · used 30"
    )]
    #[case::into_summer_time(
        "2026-03-27 15:00",
        "",
        "2026-03-30 06:00",
        "03-27 15:00 · due 03-30 08:00 · used 60"
    )]
    #[case::into_winter_time(
        "2026-10-23 14:00",
        "",
        "2026-10-26 09:00",
        "10-23 14:00 · due 10-26 09:00 · used 120"
    )]
    #[case::answered(
        "2026-05-06 08:00",
        "2026-05-06 08:45 spoke",
        "2026-05-07 12:00",
        "05-06 08:00 · due 05-06 10:00 · met 05-06 08:45 · used 45"
    )]
    #[case::answered_late(
        "2026-05-06 08:00",
        "2026-05-06 10:01 spoke",
        "2026-05-07 12:00",
        "05-06 08:00 · due 05-06 10:00 · met 05-06 10:01 · used 121 · late"
    )]
    #[case::answered_at_the_deadline(
        "2026-05-06 08:00",
        "2026-05-06 10:00 spoke",
        "2026-05-07 12:00",
        "05-06 08:00 · due 05-06 10:00 · met 05-06 10:00 · used 120"
    )]
    #[case::answered_at_night(
        "2026-05-06 01:00",
        "2026-05-06 02:00 spoke",
        "2026-05-06 03:00",
        "05-06 07:00 · due 05-06 09:00 · met 05-06 02:00 · used 0"
    )]
    #[case::answered_twice(
        "2026-05-06 08:00",
        "2026-05-06 09:00 spoke, 2026-05-07 09:00 spoke",
        "2026-05-08 09:00",
        "05-06 08:00 · due 05-06 10:00 · met 05-06 09:00 · used 60"
    )]
    #[case::paused(
        "2026-05-06 08:00",
        "2026-05-06 08:30 wait",
        "2026-05-06 12:00",
        "05-06 08:00 · due never · used 30 · paused"
    )]
    #[case::resumed(
        "2026-05-06 08:00",
        "2026-05-06 08:30 wait, 2026-05-06 12:00 resume",
        "2026-05-06 12:30",
        "05-06 08:00 · due 05-06 13:30 · used 60"
    )]
    #[case::paused_over_the_weekend(
        "2026-05-08 14:00",
        "2026-05-08 14:30 wait, 2026-05-10 12:00 resume",
        "2026-05-10 13:00",
        "05-08 14:00 · due 05-11 08:30 · used 30"
    )]
    #[case::paused_twice(
        "2026-05-06 08:00",
        "2026-05-06 08:30 wait, 2026-05-06 09:00 resume, 2026-05-06 09:30 wait, 2026-05-06 11:00 resume",
        "2026-05-06 11:30",
        "05-06 08:00 · due 05-06 12:00 · used 90"
    )]
    #[case::late_before_the_pause(
        "2026-05-06 08:00",
        "2026-05-06 10:30 wait",
        "2026-05-06 12:00",
        "05-06 08:00 · due never · used 150 · late · paused"
    )]
    #[case::paused_at_the_deadline(
        "2026-05-06 08:00",
        "2026-05-06 10:00 wait",
        "2026-05-06 12:00",
        "05-06 08:00 · due never · used 120 · paused"
    )]
    #[case::answered_before_the_pause(
        "2026-05-06 08:00",
        "2026-05-06 09:00 spoke, 2026-05-06 09:00 wait",
        "2026-05-08 12:00",
        "05-06 08:00 · due 05-06 10:00 · met 05-06 09:00 · used 60"
    )]
    #[case::answered_in_the_pause(
        "2026-05-06 08:00",
        "2026-05-06 08:30 wait, 2026-05-07 09:00 spoke",
        "2026-05-07 12:00",
        "05-06 08:00 · due 05-07 10:30 · met 05-07 09:00 · used 30"
    )]
    #[case::the_vendor_pauses_nothing(
        "2026-05-06 08:00",
        "2026-05-06 08:30 vendor",
        "2026-05-06 09:30",
        "05-06 08:00 · due 05-06 10:00 · used 90"
    )]
    #[case::the_vendor_ends_a_pause(
        "2026-05-06 08:00",
        "2026-05-06 08:30 wait, 2026-05-06 09:30 vendor",
        "2026-05-06 10:00",
        "05-06 08:00 · due 05-06 11:00 · used 60"
    )]
    #[case::the_future_is_not_known(
        "2026-05-06 08:00",
        "2026-05-06 09:00 spoke",
        "2026-05-06 08:30",
        "05-06 08:00 · due 05-06 10:00 · used 30"
    )]
    #[case::resolved_without_a_word(
        "2026-05-06 08:00",
        "2026-05-06 08:30 resolve",
        "2026-05-06 12:00",
        "05-06 08:00 · due never · used 30 · paused"
    )]
    fn first_response_of_b(
        #[case] created: &str,
        #[case] history: &str,
        #[case] now: &str,
        #[case] expected: &str,
    ) {
        let read = read(Severity::B, created, history, now);
        assert_eq!(read.first().map(String::as_str), Some(expected));
    }

    #[rstest]
    #[case::fresh("2026-05-06 08:00", "", "2026-05-06 08:00", "05-06 08:00 · due 05-07 08:00 · used 0")]
    #[case::resolved(
        "2026-05-06 08:00",
        "2026-05-06 14:00 resolve",
        "2026-06-01 12:00",
        "05-06 08:00 · due 05-07 08:00 · met 05-06 14:00 · used 360"
    )]
    #[case::resolved_late(
        "2026-05-06 08:00",
        "2026-05-07 09:00 resolve",
        "2026-06-01 12:00",
        "05-06 08:00 · due 05-07 08:00 · met 05-07 09:00 · used 540 · late"
    )]
    #[case::reopened(
        "2026-05-06 08:00",
        "2026-05-06 14:00 resolve, 2026-05-11 08:00 reopen",
        "2026-05-11 09:00",
        "05-06 08:00 · due 05-11 10:00 · used 420"
    )]
    #[case::reopened_at_night(
        "2026-05-06 08:00",
        "2026-05-06 14:00 resolve, 2026-05-10 22:00 reopen",
        "2026-05-10 23:00",
        "05-06 08:00 · due 05-11 09:00 · used 360"
    )]
    #[case::resolved_again(
        "2026-05-06 08:00",
        "2026-05-06 14:00 resolve, 2026-05-11 08:00 reopen, 2026-05-11 09:00 resolve",
        "2026-05-12 09:00",
        "05-06 08:00 · due 05-11 10:00 · met 05-11 09:00 · used 420"
    )]
    #[case::late_stays_late_when_reopened(
        "2026-05-06 08:00",
        "2026-05-07 09:00 resolve, 2026-05-08 09:00 reopen",
        "2026-05-08 09:00",
        "05-06 08:00 · due 05-07 08:00 · used 540 · late"
    )]
    #[case::resolved_in_a_pause(
        "2026-05-06 08:00",
        "2026-05-06 10:00 wait, 2026-05-08 08:00 resolve",
        "2026-05-08 09:00",
        "05-06 08:00 · due 05-08 14:00 · met 05-08 08:00 · used 120"
    )]
    #[case::a_pause_ends_with_the_reopening(
        "2026-05-06 08:00",
        "2026-05-06 10:00 wait, 2026-05-07 08:00 resolve, 2026-05-08 08:00 reopen",
        "2026-05-08 09:00",
        "05-06 08:00 · due 05-08 14:00 · used 180"
    )]
    #[case::speaking_resolves_nothing(
        "2026-05-06 08:00",
        "2026-05-06 09:00 spoke",
        "2026-05-06 10:00",
        "05-06 08:00 · due 05-07 08:00 · used 120"
    )]
    fn resolution_of_b(
        #[case] created: &str,
        #[case] history: &str,
        #[case] now: &str,
        #[case] expected: &str,
    ) {
        let read = read(Severity::B, created, history, now);
        assert_eq!(read.last().map(String::as_str), Some(expected));
    }

    #[rstest]
    #[case::a_runs_at_night(Severity::A, "2026-05-09 23:00", "", "05-09 23:00 · due 05-10 03:00 · used 60")]
    #[case::a_from_the_beginning(
        Severity::A,
        "2026-05-09 23:00",
        "2026-05-09 23:30 A",
        "05-09 23:00 · due 05-10 03:00 · used 60"
    )]
    #[case::b_waits_for_monday(
        Severity::B,
        "2026-05-09 23:00",
        "2026-05-09 23:30 B",
        "05-11 07:00 · due 05-11 15:00 · used 0"
    )]
    #[case::c_has_a_week(Severity::C, "2026-05-06 08:00", "", "05-06 08:00 · due 05-13 08:00 · used 1380")]
    fn the_present_severity_holds_also_backwards(
        #[case] severity: Severity,
        #[case] created: &str,
        #[case] history: &str,
        #[case] expected: &str,
    ) {
        let read = read(severity, created, history, "2026-05-10 00:00");
        assert_eq!(read.last().map(String::as_str), Some(expected));
    }

    #[rstest]
    #[case::spring("2026-03-29 00:30", "03-29 00:30 · due 03-29 04:30 · used 0")]
    #[case::autumn("2026-10-25 00:30", "10-25 00:30 · due 10-25 04:30 · used 0")]
    fn severity_a_counts_real_hours_through_changes_of_the_clock(
        #[case] created: &str,
        #[case] expected: &str,
    ) {
        let read = read(Severity::A, created, "", created);
        assert_eq!(read.last().map(String::as_str), Some(expected));
    }

    #[test]
    fn the_next_deadline_is_the_earliest_unmet() {
        let now = at("2026-05-06 10:30");
        let next = |history: &str| {
            let ticket = ticket(Severity::B, at("2026-05-06 08:00"), marks(history));
            next_deadline(&clocks(&ticket, &TERMS, now), now)
                .map(|next| (next.clock, next.due, next.breached))
        };
        let (response, resolution) = (at("2026-05-06 10:00"), at("2026-05-07 08:00"));
        assert_eq!(next(""), Some((ClockKind::FirstResponse, response, true)));
        assert_eq!(next("2026-05-06 09:00 spoke"), Some((ClockKind::Resolution, resolution, false)));
        assert_eq!(next("2026-05-06 09:00 wait"), None);
        assert_eq!(next("2026-05-06 09:00 spoke, 2026-05-06 10:00 resolve"), None);
    }

    #[test]
    fn without_targets_or_hours_no_clock_runs() {
        let mut offering = samples::offering();
        offering.targets.remove(&Severity::C);
        offering.hours = Default::default();
        let terms = samples::terms(offering);
        let now = at("2026-05-06 08:00");
        let count = |severity| clocks(&ticket(severity, now, Vec::new()), &terms, now).len();
        assert_eq!([count(Severity::A), count(Severity::B), count(Severity::C)], [2, 0, 0]);
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, cases: 1_000, ..ProptestConfig::default() })]

        #[test]
        fn clocks_never_run_back(
            ticket in lives(), place in 0..ALL.len(), mut steps in prop::collection::vec(0_i64..3_000_000, 2..6),
        ) {
            steps.sort_unstable();
            let read: Vec<Vec<Clock>> = steps
                .iter()
                .map(|seconds| clocks(&ticket, &ALL[place], ticket.settled_at() + TimeDelta::seconds(*seconds)))
                .collect();
            for pair in read.windows(2) {
                prop_assert_eq!(pair[0].len(), pair[1].len());
                for (earlier, later) in pair[0].iter().zip(&pair[1]) {
                    prop_assert_eq!(earlier.clock, later.clock);
                    prop_assert!(earlier.used_s <= later.used_s);
                    prop_assert!(earlier.breached <= later.breached);
                    prop_assert_eq!(earlier.met_at, later.met_at);
                    if earlier.paused == later.paused && place + 1 < ALL.len() {
                        prop_assert_eq!((earlier.due, earlier.warn_at), (later.due, later.warn_at));
                    }
                }
            }
        }

        #[test]
        fn at_the_deadline_the_target_is_used(ticket in lives(), place in 0..ALL.len()) {
            let now = ticket.settled_at();
            for clock in clocks(&ticket, &ALL[place], now) {
                let unmet = clock.met_at.is_none() && clock.manual.is_none();
                let Some(due) = clock.due.filter(|due| unmet && *due >= now) else { continue };
                let then = clocks(&ticket, &ALL[place], due);
                let then = then.iter().find(|then| then.clock == clock.clock).unwrap();
                prop_assert_eq!((then.used_s, then.breached), (clock.target_s, false));
                let after = clocks(&ticket, &ALL[place], due + TimeDelta::seconds(1));
                let after = after.iter().find(|after| after.clock == clock.clock).unwrap();
                prop_assert!(after.breached);
            }
        }

        /// The whole of a promise in two numbers: between start and deadline lies the target, if nothing was held.
        #[test]
        fn between_start_and_due_lies_the_target(
            created in 0_i64..300_000_000,
            severity in prop::sample::select(Severity::VARIANTS.to_vec()),
        ) {
            let born = at("2024-01-01 00:00") + TimeDelta::seconds(created);
            let ticket = ticket(severity, born, Vec::new());
            for clock in clocks(&ticket, &TERMS, born) {
                let hours = TERMS.hours(clock.clock, severity);
                prop_assert_eq!(hours.between(clock.start, clock.due.unwrap()), clock.target_s);
                prop_assert_eq!(hours.between(clock.start, clock.warn_at.unwrap()) * 4, clock.target_s * 3);
                prop_assert_eq!(hours.between(clock.start, clock.press_at.unwrap()) * 10, clock.target_s * 9);
            }
        }

        #[test]
        fn writing_down_the_end_of_a_wait_changes_nothing(
            ticket in lives(), place in 0..ALL.len(), late in 0_i64..500_000,
        ) {
            let Some(end) = ticket.wait_ends() else { return Ok(()) };
            let mut written = ticket.clone();
            written.marks.push((end, Mark::Resumed));
            (written.status, written.waiting, written.reminder) = (Status::Open, None, None);
            let now = end + TimeDelta::seconds(late);
            prop_assert_eq!(clocks(&ticket, &ALL[place], now), clocks(&written, &ALL[place], now));
        }

        #[test]
        fn splitting_a_pause_changes_nothing(
            created in 0_i64..30_000_000, lengths in [0_i64..300_000, 0_i64..300_000, 0_i64..300_000, 0_i64..300_000],
        ) {
            let mut when = at("2026-01-01 00:00") + TimeDelta::seconds(created);
            let born = when;
            let [wait, split, resume, now] = lengths.map(|seconds| {
                when += TimeDelta::seconds(seconds);
                when
            });
            let whole = vec![(wait, Mark::WaitingCustomer), (resume, Mark::Resumed)];
            let mut halves = whole.clone();
            halves.splice(1..1, [(split, Mark::Resumed), (split, Mark::WaitingCustomer)]);
            for at in [wait, split, resume, now] {
                prop_assert_eq!(
                    clocks(&ticket(Severity::B, born, whole.clone()), &TERMS, at),
                    clocks(&ticket(Severity::B, born, halves.clone()), &TERMS, at)
                );
            }
        }
    }
}
