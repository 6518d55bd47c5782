//! How much open time is left until a deadline, in the hours in which its clock runs, and whether it runs now.

use crate::domain::Instant;
use crate::domain::calendar::Calendar;
use crate::domain::kind::Severity;
use crate::domain::promise::Promise;
use crate::domain::sla::ClockKind;
use crate::domain::view::Pace;

/// The hours in which a clock of a ticket runs; none: day and night.
pub fn hours(promise: &Promise, clock: ClockKind, severity: Severity) -> Option<&Calendar> {
    match clock {
        ClockKind::FirstResponse | ClockKind::Response | ClockKind::Update | ClockKind::Resolution => {
            (!promise.is_round_the_clock(severity)).then(|| promise.calendar(severity))
        }
        ClockKind::Vendor | ClockKind::CallBack => None,
    }
}

/// Open seconds from now until a deadline; less than none: since it.
pub fn seconds(hours: Option<&Calendar>, due: Instant, now: Instant) -> i64 {
    match hours {
        None => due.timestamp() - now.timestamp(),
        Some(calendar) if due >= now => calendar.between(now, due),
        Some(calendar) => -calendar.between(due, now),
    }
}

/// Whether open time runs now, and when that changes.
pub fn pace(hours: Option<&Calendar>, now: Instant) -> Pace {
    match hours {
        None => Pace { runs: true, changes_at: None },
        Some(calendar) => Pace { runs: calendar.is_open(now), changes_at: calendar.changes_at(now) },
    }
}
