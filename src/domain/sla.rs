//! The clocks of a ticket: pure functions of its history, the promise in force and its calendar. No counters.
//!
//! Clocks run from creation, in the open time of the severity the ticket has now. They are held while the customer is
//! waited for, and between resolved and reopened; held time is left out, also the hold that goes on. What was reached
//! stays: a clock met before a hold is met, one past due before a hold is breached. Everything is reckoned to the
//! whole second.

mod history;

use super::Instant;
use super::calendar::Calendar;
use super::promise::Promise;
use super::ticket::Ticket;
use super::view::Deadline;
use history::History;
use serde::{Deserialize, Serialize};
use strum::{Display, EnumIter, EnumString, IntoStaticStr, VariantNames};

/// Which promise a clock measures.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Hash,
    PartialOrd,
    Ord,
    Serialize,
    Deserialize,
    Display,
    EnumIter,
    EnumString,
    IntoStaticStr,
    VariantNames,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum ClockKind {
    /// Created → first public message of an agent.
    FirstResponse,
    /// Created → resolved.
    Resolution,
}

/// One clock as it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clock {
    /// Which.
    pub clock: ClockKind,
    /// When it started: the first open instant from creation on.
    pub start: Instant,
    /// Its deadline; none while it is paused and not met.
    pub due: Option<Instant>,
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

/// The clocks of a ticket as they stand at `now`; what its history holds after `now` is not looked at. None, if its
/// severity has no targets or its calendar does not open within a year of its creation.
pub fn clocks(ticket: &Ticket, promise: &Promise, now: Instant) -> Vec<Clock> {
    let severity = ticket.request.severity;
    let calendar = promise.calendar(severity);
    let (Some(targets), Ok(start)) = (promise.targets(severity), calendar.next_open(ticket.created_at))
    else {
        return Vec::new();
    };
    let history = History::of(ticket, now);
    let clock = |clock, target_s, met_at: Option<Instant>| {
        let run = Run {
            calendar,
            history: &history,
            target_s,
            until: met_at.unwrap_or(now),
        };
        run.read(clock, start, met_at)
    };
    vec![
        clock(
            ClockKind::FirstResponse,
            targets.first_response.seconds(),
            history.answered_at,
        ),
        clock(
            ClockKind::Resolution,
            targets.resolution.seconds(),
            history.resolved_at,
        ),
    ]
}

/// The earliest deadline still to be met.
pub fn next_deadline(clocks: &[Clock], now: Instant) -> Option<Deadline> {
    let unmet = clocks.iter().filter(|clock| clock.met_at.is_none());
    unmet
        .filter_map(|clock| {
            let due = clock.due?;
            Some(Deadline {
                clock: clock.clock,
                due,
                breached: is_past(due, now),
            })
        })
        .min_by_key(|deadline| deadline.due)
}

/// One clock's way through the history, up to when it was met or to now.
struct Run<'a> {
    calendar: &'a Calendar,
    history: &'a History,
    target_s: i64,
    until: Instant,
}

impl Run<'_> {
    fn read(&self, clock: ClockKind, start: Instant, met_at: Option<Instant>) -> Clock {
        let (used_s, reached) = self.used();
        let paused = met_at.is_none() && self.history.held_since.is_some();
        let due = match reached {
            _ if paused => None,
            Some(due) => Some(due),
            None => self.calendar.add(self.until, self.target_s - used_s).ok(),
        };
        // While it is paused it cannot get late: late then means late when the pause began.
        let judged_at = self.history.held_since.filter(|_| paused).unwrap_or(self.until);
        Clock {
            clock,
            start,
            due,
            met_at,
            breached: reached.or(due).is_some_and(|due| is_past(due, judged_at)),
            paused,
            target_s: self.target_s,
            used_s,
        }
    }

    /// Open seconds that counted, and when they reached the target, if they did.
    fn used(&self) -> (i64, Option<Instant>) {
        let mut used = 0;
        let mut reached = None;
        for (from, to) in self.history.counted(self.until) {
            let open = self.calendar.between(from, to);
            if reached.is_none() && used + open >= self.target_s {
                reached = self.calendar.add(from, self.target_s - used).ok();
            }
            used += open;
        }
        (used, reached)
    }
}

/// Whether a deadline had passed, reckoned in whole seconds as deadlines are.
fn is_past(due: Instant, at: Instant) -> bool {
    due.timestamp() < at.timestamp()
}
