//! Open time the long way: every period written out, joined, and added up.

use chrono::{DateTime, TimeDelta, Utc};
use loket::domain::calendar::Calendar;
use loket::domain::contact::Direction;
use loket::domain::kind::Severity;
use loket::domain::promise::Promise;
use loket::domain::sla::{ClockKind, Terms};
use loket::domain::view::{Pace, Reach};

type At = DateTime<Utc>;
type Spans = Vec<(At, At)>;

/// No desk of these tests is closed for so long.
const AHEAD: TimeDelta = TimeDelta::days(20);

/// The hours in which a clock runs.
pub(super) enum Service<'a> {
    Always,
    Hours(&'a Calendar),
}

/// Those of a clock of a ticket of some severity.
pub(super) fn service(terms: &Terms, clock: ClockKind, severity: Severity) -> Service<'_> {
    let offering = &terms.promise.version.offering;
    let vendor = terms.vendor.as_ref().and_then(|vendor| vendor.hours.as_deref());
    match (clock, vendor) {
        (ClockKind::Vendor, Some(hours)) => Service::Hours(hours),
        (ClockKind::Vendor | ClockKind::CallBack | ClockKind::Claim, _) => Service::Always,
        _ if severity == Severity::A && offering.severity_a_24x7 => Service::Always,
        _ => Service::Hours(terms.promise.service_hours()),
    }
}

impl Service<'_> {
    /// Open seconds from now until a deadline; less than none: since it.
    pub(super) fn left(&self, due: At, now: At) -> i64 {
        let (from, to, sign) = if due < now { (due, now, -1) } else { (now, due, 1) };
        let seconds = |from: At, to: At| to.timestamp() - from.timestamp();
        sign * match self {
            Self::Always => seconds(from, to),
            Self::Hours(calendar) => calendar.periods(from, to).map(|open| seconds(open.from, open.to)).sum(),
        }
    }

    pub(super) fn pace(&self, now: At) -> Pace {
        match self {
            Self::Always => Pace { runs: true, changes_at: None },
            Self::Hours(calendar) => {
                let spans = joined(&[calendar], now);
                Pace { runs: is_open(&spans, now), changes_at: turn(&spans, now) }
            }
        }
    }
}

/// The periods of several calendars from now on as one.
fn joined(calendars: &[&Calendar], now: At) -> Spans {
    let periods = calendars.iter().flat_map(|calendar| calendar.periods(now, now + AHEAD));
    let mut all: Spans = periods.map(|open| (open.from, open.to)).collect();
    all.sort();
    let mut joined: Spans = Vec::new();
    for (from, to) in all {
        match joined.last_mut() {
            Some((_, end)) if from <= *end => *end = to.max(*end),
            _ => joined.push((from, to)),
        }
    }
    joined
}

fn is_open(spans: &Spans, now: At) -> bool {
    spans.first().is_some_and(|(from, _)| *from == now)
}

fn turn(spans: &Spans, now: At) -> Option<At> {
    let (from, to) = spans.first()?;
    Some(if *from == now { *to } else { *from })
}

fn contact(promise: &Promise, now: At) -> Spans {
    let calendars: Vec<&Calendar> = promise.contact(Direction::Outgoing).map(|(_, hours)| hours).collect();
    joined(&calendars, now)
}

pub(super) fn contact_changes_at(promise: &Promise, now: At) -> Option<At> {
    turn(&contact(promise, now), now)
}

pub(super) fn reach(promise: &Promise, severity: Severity, due: Option<At>, now: At) -> Reach {
    if severity == Severity::A && promise.version.offering.severity_a_24x7 {
        return Reach { now: true, changes_at: None, last_chance: false };
    }
    let spans = contact(promise, now);
    // Of the hours that begin before the deadline, those that come first are the only ones.
    let before = |due: At| spans.iter().filter(|(from, _)| *from <= due).count();
    Reach {
        now: is_open(&spans, now),
        changes_at: turn(&spans, now),
        last_chance: due.is_some_and(|due| before(due) == 1),
    }
}
