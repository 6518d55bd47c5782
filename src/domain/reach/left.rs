//! How much open time is left until a deadline, in the hours in which its clock runs, and whether it runs now.

use crate::domain::Instant;
use crate::domain::sla::Hours;
use crate::domain::view::Pace;

/// Open seconds from now until a deadline; less than none: since it.
pub fn seconds(hours: Hours<'_>, due: Instant, now: Instant) -> i64 {
    hours.between(now, due) - hours.between(due, now)
}

/// Whether open time runs now, and when that changes.
pub fn pace(hours: Hours<'_>, now: Instant) -> Pace {
    match hours {
        Hours::Always => Pace { runs: true, changes_at: None },
        Hours::Of(calendar) => Pace { runs: calendar.is_open(now), changes_at: calendar.changes_at(now) },
    }
}
