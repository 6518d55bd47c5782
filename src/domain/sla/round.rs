//! One round of a clock: from what started it to what met it. First response and resolution have one; a response
//! begins with each question, an update with each answer, a vendor's with each handover, a call back with each promise.

use super::history::History;
use super::terms::handover;
use super::{Clock, ClockKind, Hours, Terms, is_past};
use crate::domain::Instant;
use crate::domain::ticket::{Breach, Ticket};

/// A clock's way through the history, up to when it was met or to now.
pub(super) struct Round<'a> {
    pub(super) clock: ClockKind,
    /// What started it: creation, a message, a handover, a promise; open or not.
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

    /// Open seconds that counted up to an instant, and when they reach each of some goals, the lesser first.
    fn reached<const N: usize>(
        &self,
        history: &History,
        until: Instant,
        goals: [i64; N],
    ) -> (i64, [Reached; N]) {
        let mut used = 0;
        let mut reached = [Reached::default(); N];
        self.each_counted(history, until, |from, to| {
            let open = self.hours.between(from, to);
            for (goal, reached) in goals.iter().zip(&mut reached) {
                if reached.at.is_none() && used + open >= *goal {
                    *reached = Reached { at: self.hours.add(from, goal - used).ok(), passed: true };
                }
            }
            used += open;
        });
        for (goal, reached) in goals.iter().zip(&mut reached) {
            if reached.at.is_none() {
                reached.at = self.hours.add(until, goal - used).ok();
            }
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
