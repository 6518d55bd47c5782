//! What may stand in `expect`. Texts are locale keys; instants are RFC 3339 with any offset.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use loket::domain::case::CaseStatus;
use loket::domain::kind::{Method, Severity};
use loket::domain::phrase::Phrase;
use loket::domain::rejection::Rejection;
use loket::domain::sla::Clock;
use loket::domain::status::Status;
use loket::domain::view::{AuditRow, Outcome, TicketView, View, timeline};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt::Debug;

/// What must come of a step.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Expect {
    /// The rule of a refusal.
    refused: Option<String>,
    /// From when it would be allowed.
    allowed_from: Option<DateTime<Utc>>,
    /// The methods that are allowed now.
    allowed_now: Option<Vec<Method>>,
    /// The zone a refusal names.
    time_zone: Option<Tz>,
    /// `not_found`, `invalid`, `conflict` or the key of its first phrase.
    error: Option<String>,
    /// What an ambiguous name could mean.
    candidates: Option<Vec<String>>,
    /// The notices of a command.
    notices: Option<Vec<String>>,
    /// How many changes an import made.
    changes: Option<usize>,
    /// The record made by a command, or the last one if nothing changed.
    seq: Option<u64>,

    /// Of a ticket.
    status: Option<Status>,
    /// Of a ticket; empty: nobody.
    assignee: Option<String>,
    /// Of a ticket.
    severity: Option<Severity>,
    /// Of a ticket, by kind; what is left out of a clock is not looked at.
    clocks: BTreeMap<String, ExpectClock>,
    /// Of a ticket: the whole timeline.
    timeline: Option<Vec<String>>,
    /// Of a ticket: calls since somebody was last reached.
    attempts: Option<u32>,
    /// Of a ticket: whether its customer has service now.
    open_now: Option<bool>,

    /// Of the queue or a customer: the numbers, in order.
    tickets: Option<Vec<u64>>,
    /// Of a customer: the version of its promise.
    version: Option<u32>,
    /// Of the board: active tickets by standing (`open`, `breached`, `due_soon`, `on_track`, `paused`, `met`).
    tally: BTreeMap<String, usize>,
    /// Of the audit trail: `anna #1 call outside_hours`, and after a colon the reason of an override.
    audit: Option<Vec<String>>,
    /// Of the ledger: status by number.
    cases: BTreeMap<String, CaseStatus>,
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct ExpectClock {
    start: Option<DateTime<Utc>>,
    due: Option<DateTime<Utc>>,
    met_at: Option<DateTime<Utc>>,
    running: Option<bool>,
    breached: Option<bool>,
    paused: Option<bool>,
}

impl Expect {
    /// Holds the answer to a command against it.
    pub(super) fn of_act(&self, result: Result<Outcome, Rejection>, place: &str) {
        let Some(outcome) = self.of_result(result, place) else {
            return;
        };
        same(place, "notices", &self.notices, &keys(&outcome.notices));
        same(place, "changes", &self.changes, &outcome.changes.len());
        same(place, "seq", &self.seq, &outcome.seq);
    }

    /// Holds the answer to a question against it.
    pub(super) fn of_ask(&self, result: Result<View, Rejection>, place: &str) {
        match self.of_result(result, place) {
            None => {}
            Some(View::Ticket(ticket)) => self.of_ticket(&ticket, place),
            Some(View::Queue(queue)) => {
                let numbers = queue.rows.iter().map(|row| row.ticket.number.0).collect();
                same(place, "tickets", &self.tickets, &numbers);
            }
            Some(View::Customer(customer)) => {
                let numbers = customer.tickets.iter().map(|row| row.number.0).collect();
                same(place, "tickets", &self.tickets, &numbers);
                same(place, "version", &self.version, &customer.promise.version);
            }
            Some(View::Board(board)) => {
                let tally = &board.all;
                let got = [
                    ("open", tally.open),
                    ("breached", tally.breached),
                    ("due_soon", tally.due_soon),
                    ("on_track", tally.on_track),
                    ("paused", tally.paused),
                    ("met", tally.met),
                ];
                for (name, count) in got {
                    same(place, name, &self.tally.get(name).copied(), &count);
                }
            }
            Some(View::Audit(rows)) => {
                same(place, "audit", &self.audit, &rows.iter().map(audit_line).collect());
            }
            Some(View::Cases(cases)) => {
                let got = cases.into_iter().map(|case| (case.number, case.status)).collect();
                same(place, "cases", &Some(self.cases.clone()), &got);
            }
            Some(other) => panic!("{place}: nothing can be expected of {other:?}"),
        }
    }

    fn of_result<T: Debug>(&self, result: Result<T, Rejection>, place: &str) -> Option<T> {
        let fails = self.refused.is_some() || self.error.is_some() || self.candidates.is_some();
        match result {
            Ok(value) if fails => panic!("{place}: it succeeded: {value:?}"),
            Ok(value) => Some(value),
            Err(rejection) if !fails => panic!("{place}: {rejection:?}"),
            Err(rejection) => {
                self.of_rejection(&rejection, place);
                None
            }
        }
    }

    fn of_rejection(&self, rejection: &Rejection, place: &str) {
        match rejection {
            Rejection::Refused(refusal) => {
                same(place, "rule", &self.refused, &refusal.rule);
                same(place, "allowed_now", &self.allowed_now, &refusal.allowed_now);
                let from = self.allowed_from.map(Some);
                same(place, "allowed_from", &from, &refusal.allowed_from);
                same(place, "time_zone", &self.time_zone.map(Some), &refusal.time_zone);
            }
            Rejection::Ambiguous { candidates, .. } => {
                same(place, "candidates", &self.candidates, candidates);
            }
            other => {
                let kind = match other {
                    Rejection::NotFound(_) => "not_found",
                    Rejection::Invalid(_) => "invalid",
                    Rejection::Conflict(_) => "conflict",
                    _ => "failed",
                };
                let told = keys(&other.phrases());
                let error = self.error.as_deref().unwrap_or_default();
                assert!(error == kind || told.iter().any(|key| key == error), "{place}: {kind} {told:?}");
            }
        }
    }

    fn of_ticket(&self, ticket: &TicketView, place: &str) {
        let row = &ticket.row;
        same(place, "status", &self.status, &row.status);
        same(place, "severity", &self.severity, &row.severity);
        same(place, "open_now", &self.open_now, &ticket.open_now);
        same(place, "attempts", &self.attempts, &ticket.attempts);
        let assignee = row.assignee.clone().unwrap_or_default();
        same(place, "assignee", &self.assignee, &assignee);
        let events = ticket.timeline.iter().map(|entry| timeline::line(&entry.event).key).collect();
        same(place, "timeline", &self.timeline, &events);
        for (kind, expected) in &self.clocks {
            let clock = row.clocks.iter().find(|clock| clock.clock.to_string() == *kind);
            let clock = clock.unwrap_or_else(|| panic!("{place}: there is no clock {kind}"));
            expected.of(clock, &format!("{place}: {kind}"));
        }
    }
}

impl ExpectClock {
    fn of(&self, clock: &Clock, place: &str) {
        same(place, "start", &self.start, &clock.start);
        same(place, "due", &self.due.map(Some), &clock.due);
        same(place, "met_at", &self.met_at.map(Some), &clock.met_at);
        let running = clock.met_at.is_none() && !clock.paused;
        same(place, "running", &self.running, &running);
        same(place, "breached", &self.breached, &clock.breached);
        same(place, "paused", &self.paused, &clock.paused);
    }
}

fn audit_line(row: &AuditRow) -> String {
    let number = row.number.map(|number| format!(" #{number}")).unwrap_or_default();
    let why = row.overridden.as_ref().map(|why| format!(": {why}")).unwrap_or_default();
    format!("{}{number} {} {}{why}", row.actor.name, row.action, row.rule)
}

fn same<T: PartialEq + Debug>(place: &str, what: &str, expected: &Option<T>, got: &T) {
    if let Some(expected) = expected {
        assert_eq!(expected, got, "{place}: {what}: expected (left), got (right)");
    }
}

fn keys(phrases: &[Phrase]) -> Vec<String> {
    phrases.iter().map(|phrase| phrase.key.clone()).collect()
}
