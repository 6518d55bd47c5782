//! What tests of clocks share: lives of tickets in one line, and any life at random.

use super::{Clock, ClockKind, Terms, VendorTerms};
use crate::domain::Instant;
use crate::domain::calendar::{Calendar, CalendarSpec};
use crate::domain::claim::{Claim, ClaimKind, ClaimOutcome};
use crate::domain::kind::Severity;
use crate::domain::offering::{Offering, Target};
use crate::domain::promise::samples;
use crate::domain::status::Status;
use crate::domain::text::CleanLine;
use crate::domain::ticket::{CallBack, Handover, ManualDeadline, Mark, Reminder, Ticket, Waiting};
use chrono::{NaiveDate, TimeDelta};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};
use strum::VariantArray;

/// `2026-05-06 09:00`, or with seconds, in UTC.
pub(crate) fn at(text: &str) -> Instant {
    let seconds = if text.len() == 16 { ":00" } else { "" };
    format!("{}{seconds}Z", text.replace(' ', "T")).parse().unwrap()
}

/// `2026-05-06 09:00 wait`, separated by commas.
pub(crate) fn marks(text: &str) -> Vec<(Instant, Mark)> {
    let parts = text.split(',').map(str::trim).filter(|part| !part.is_empty());
    parts
        .map(|part| {
            let (when, what) = part.rsplit_once(' ').unwrap();
            let mark = match what {
                "spoke" => Mark::AgentSpoke,
                "asked" => Mark::CustomerSpoke,
                "wait" => Mark::WaitingCustomer,
                "vendor" => Mark::WaitingVendor,
                "resume" => Mark::Resumed,
                "resolve" => Mark::Resolved,
                "reopen" => Mark::Reopened,
                severity => Mark::Severity(severity.parse().unwrap()),
            };
            (at(when), mark)
        })
        .collect()
}

/// A ticket with a life.
pub(crate) fn ticket(severity: Severity, created: Instant, marks: Vec<(Instant, Mark)>) -> Ticket {
    Ticket { created_at: created, marks, ..samples::ticket(severity) }
}

/// A clock in one line: start, deadline, when met, used minutes, and what is the matter.
pub(crate) fn line(clock: &Clock) -> String {
    let show = |at: Instant| at.format("%m-%d %H:%M").to_string();
    let mut words = vec![show(clock.start)];
    words.push(format!("due {}", clock.due.map_or_else(|| "never".to_owned(), show)));
    words.extend(clock.met_at.map(|met| format!("met {}", show(met))));
    words.push(format!("used {}", clock.used_s / 60));
    words.extend(clock.breached.then(|| "late".to_owned()));
    words.extend(clock.paused.then(|| "paused".to_owned()));
    words.join(" · ")
}

/// The sample offering with a response within the hour and an update every four, for every severity.
pub(crate) fn talkative() -> Offering {
    let mut offering = samples::offering();
    for targets in offering.targets.values_mut() {
        targets.response = Some(Target { minutes: 60 });
        targets.update = Some(Target { minutes: 240 });
    }
    offering
}

/// A supplier that answers within so many hours of its own, Monday to Friday from nine to five.
pub(crate) fn supplier(hours: i64) -> VendorTerms {
    let offering = samples::offering();
    let spec = CalendarSpec::new(offering.time_zone, offering.hours);
    VendorTerms { hours: Some(Arc::new(Calendar::new(spec))), target_s: hours * 3_600 }
}

/// Handed over to Microsoft.
pub(crate) fn handed_over(at: Instant, answered_at: Option<Instant>) -> Handover {
    Handover {
        case: "100".to_owned(),
        vehicle: "csp_technical".to_owned(),
        severity: Severity::B,
        at,
        answered_at,
    }
}

/// Something that can be claimed, from when it was written down until it is too late.
pub(crate) fn claim(kind: ClaimKind, opened: &str, due: &str) -> Claim {
    let (opened_at, due) = (at(opened), at(due));
    Claim { kind, since: opened_at.date_naive(), opened_at, due, issue: None }
}

/// Promises that differ in what clocks depend on. The last has no opening for more than a year from 11 May 2026 on.
pub(crate) static TERMS: LazyLock<[Terms; 4]> = LazyLock::new(|| {
    let closed = NaiveDate::from_ymd_opt(2026, 5, 11).unwrap().iter_days().take(500);
    let mut pausing = talkative();
    pausing.waiting_vendor_pauses = true;
    let mut gap = talkative();
    gap.holidays.extend(closed.map(|date| (date, CleanLine::cut("Closed"))));
    let mut broken = talkative();
    let lunch = || vec!["12:00-13:00".parse().unwrap()];
    broken.breaks.extend((4..30).map(|day| (NaiveDate::from_ymd_opt(2026, 5, day).unwrap(), lunch())));
    [
        Terms { vendor: Some(supplier(4)), ..samples::terms(talkative()) },
        Terms { vendor: Some(VendorTerms { hours: None, target_s: 7_200 }), ..samples::terms(pausing) },
        samples::terms(broken),
        Terms { vendor: Some(supplier(16)), ..samples::terms(gap) },
    ]
});

/// When the tickets of [`lives`] came in: the Monday of a week with two holidays.
pub(crate) fn born() -> Instant {
    at("2026-05-04 07:00")
}

fn all_marks() -> impl Strategy<Value = Vec<(Instant, Mark)>> {
    let mark = prop::sample::select(vec![
        Mark::AgentSpoke,
        Mark::CustomerSpoke,
        Mark::WaitingCustomer,
        Mark::WaitingVendor,
        Mark::Resumed,
        Mark::Resolved,
        Mark::Reopened,
        Mark::Severity(Severity::A),
    ]);
    // Some at once, some minutes (and sometimes half a second) apart, some months.
    let apart = prop_oneof![2 => Just(0_i64), 6 => 1..40_000_i64, 1 => 1..3_000_000_i64];
    prop::collection::vec((apart, mark), 0..8).prop_map(|steps| {
        let mut at = born();
        let steps = steps.into_iter().map(|(apart, mark)| {
            at += TimeDelta::milliseconds(apart * 1_500);
            (at, mark)
        });
        steps.collect()
    })
}

/// Seconds after the ticket came in.
fn moment() -> impl Strategy<Value = Instant> {
    prop_oneof![0..600_000_i64, 0..10_000_000_i64].prop_map(|seconds| born() + TimeDelta::seconds(seconds))
}

type Claims = Vec<(Claim, Option<(ClaimOutcome, Instant)>)>;

/// Up to three claims, some of them written down when it was too late, some settled.
fn claims() -> impl Strategy<Value = Claims> {
    let settled = prop::option::of(0..1_000_000_i64);
    let each = (moment(), -200_000..4_000_000_i64, settled).prop_map(|(opened_at, until, settled)| {
        let due = opened_at + TimeDelta::seconds(until);
        let kind = ClaimKind::SlaCredit;
        let claim = Claim { kind, since: opened_at.date_naive(), opened_at, due, issue: None };
        let outcome = settled.map(|s| (ClaimOutcome::Submitted, opened_at + TimeDelta::seconds(s)));
        (claim, outcome)
    });
    prop_oneof![2 => Just(Vec::new()), 3 => prop::collection::vec(each, 1..4)].prop_map(
        |mut claims: Claims| {
            for ((claim, _), kind) in claims.iter_mut().zip(ClaimKind::VARIANTS) {
                claim.kind = *kind;
            }
            claims
        },
    )
}

/// Any life of a ticket, with deadlines by hand, handovers, calls promised, claims, and waits that end by themselves.
pub(crate) fn lives() -> impl Strategy<Value = Ticket> {
    let pair = || prop::option::of((moment(), prop::option::of(1..400_000_i64)));
    let clock = prop::sample::select(ClockKind::VARIANTS.to_vec());
    let manual = prop::collection::btree_map(clock, moment(), 0..3);
    let severity = prop::sample::select(vec![Severity::A, Severity::B, Severity::C]);
    let ends = (prop::option::of(0..500_000_i64), prop::option::of(0..500_000_i64));
    (severity, all_marks(), pair(), pair(), manual, ends, claims()).prop_map(
        |(severity, marks, handover, promised, manual, (until, reminder), claims)| {
            let mut ticket = ticket(severity, born(), marks);
            let after = |at: Instant, seconds: Option<i64>| seconds.map(|s| at + TimeDelta::seconds(s));
            ticket.handovers =
                handover.map(|(at, answer)| handed_over(at, after(at, answer))).into_iter().collect();
            ticket.call_back = promised.map(|(at, kept)| CallBack {
                promised_at: at,
                by: at + TimeDelta::hours(3),
                to: None,
                kept_at: after(at, kept),
            });
            ticket.manual = manual
                .into_iter()
                .map(|(clock, due)| (clock, ManualDeadline { due, why: CleanLine::cut("so agreed") }))
                .collect::<BTreeMap<_, _>>();
            wait(&mut ticket, until, reminder);
            if !claims.is_empty() {
                ticket.escalation.get_or_insert_default().claims = claims;
            }
            ticket
        },
    )
}

/// Lets the wait that the marks end with, if they do, end by itself.
fn wait(ticket: &mut Ticket, until: Option<i64>, reminder: Option<i64>) {
    let mut paces = ticket
        .marks
        .iter()
        .filter(|(_, mark)| !matches!(mark, Mark::AgentSpoke | Mark::CustomerSpoke | Mark::Severity(_)));
    let last = ticket.marks.last().map_or(ticket.created_at, |(at, _)| *at);
    if let Some((_, Mark::WaitingCustomer)) = paces.next_back() {
        let after = |seconds: Option<i64>| seconds.map(|seconds| last + TimeDelta::seconds(seconds));
        ticket.status = Status::WaitingCustomer;
        ticket.waiting = Some(Waiting { reason: CleanLine::cut("a log"), until: after(until) });
        let reminder = after(reminder);
        ticket.reminder = reminder.map(|at| Reminder { at, text: CleanLine::cut("ask again") });
    }
}
