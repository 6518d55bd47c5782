//! What may stand in `expect`. Texts are locale keys; instants are RFC 3339 with any offset.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use loket::domain::case::CaseStatus;
use loket::domain::ids::TicketNumber;
use loket::domain::kind::{Method, Severity};
use loket::domain::offering::PromiseId;
use loket::domain::phrase::Phrase;
use loket::domain::rejection::Rejection;
use loket::domain::sla::Clock;
use loket::domain::status::Status;
use loket::domain::view::{
    AuditRow, ClaimView, Day, IssueRow, Outcome, Reach, TicketView, View, WorkRow, timeline,
};
use loket::exchange::export::WorkLine;
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
    /// The ticket that a command made or changed.
    number: Option<u64>,
    /// The deadlines that a new offering moved: `1 resolution`, `1 first_response late`.
    moves: Option<Vec<String>>,
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
    /// Of a ticket: clocks that it must not have.
    no_clocks: Vec<String>,
    /// Of a ticket: the clocks whose deadlines passed, in order.
    breaches: Option<Vec<String>>,
    /// Of a ticket: the clock whose deadline comes first; empty: none does.
    next: Option<String>,
    /// Of a ticket: the whole timeline.
    timeline: Option<Vec<String>>,
    /// Of a ticket: whether the customer was told what it is promised.
    disclosed: Option<bool>,
    /// Of a ticket: what was charged.
    amount: Option<String>,
    /// Of a ticket: minutes worked.
    worked: Option<u32>,
    /// Of a ticket: calls since somebody was last reached.
    attempts: Option<u32>,
    /// Of a ticket: whether its customer has service now.
    open_now: Option<bool>,

    /// Of a ticket: what its diagnosis concludes, and the step that says so (`beyond handover-category`); empty: nothing.
    conclusion: Option<String>,
    /// Of a ticket: steps that its answers lead past.
    passed_by: Option<Vec<String>>,
    /// Of a ticket: its answers by step, as they were written down; empty: the step has none.
    answers: BTreeMap<String, String>,
    /// Of a ticket, or of all there are: health issues by id, the linked one with a star.
    issues: Option<Vec<String>>,
    /// Of a ticket: its claims (`sla_credit since 2026-03-01 due 2026-05-01 EX1234 withdrawn`).
    claims: Option<Vec<String>>,

    /// Of the queue or a customer: the numbers, in order.
    tickets: Option<Vec<u64>>,
    /// Of the queue, by row: whether the customer can be reached now, and `!` if it is the last chance.
    reach: Option<Vec<String>>,
    /// Of the queue, by row: minutes of open time left.
    left: Option<Vec<i64>>,
    /// Of a customer: the coming days, each in a line.
    days: Option<Vec<String>>,
    /// Of a customer: the version of its own promise that holds; 0 while the default does.
    version: Option<u32>,
    /// Of a customer: minutes left of its blocks of hours.
    block_left: Option<i64>,
    /// Of the work log: its lines, as `line_of_work` writes them.
    work: Option<Vec<String>>,
    /// Of the board: active tickets by standing (`open`, `breached`, `pressing`, `due_soon`, `on_track`, `paused`, `met`).
    tally: BTreeMap<String, usize>,
    /// Of the audit trail: `anna #1 call outside_hours`, and after a colon the reason of an override.
    audit: Option<Vec<String>>,
    /// Of the ledger: status by number.
    cases: BTreeMap<String, CaseStatus>,
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct ExpectClock {
    manual: Option<DateTime<Utc>>,
    reckoned: Option<DateTime<Utc>>,
    used_s: Option<i64>,
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
        let moved = outcome.moves.iter().map(|moved| {
            let late = if moved.breaches { " late" } else { "" };
            format!("{} {}{late}", moved.number, moved.clock)
        });
        same(place, "moves", &self.moves, &moved.collect());
        same(place, "seq", &self.seq, &outcome.seq);
        same(place, "number", &self.number.map(|number| Some(TicketNumber(number))), &outcome.number);
    }

    /// Holds the answer to a question against it.
    pub(super) fn of_ask(&self, result: Result<View, Rejection>, place: &str) {
        match self.of_result(result, place) {
            None => {}
            Some(View::Ticket(ticket)) => self.of_ticket(&ticket, place),
            Some(View::Queue(queue)) => {
                let tickets = || queue.rows.iter().map(|row| &row.ticket);
                same(place, "tickets", &self.tickets, &tickets().map(|row| row.number.0).collect());
                same(place, "reach", &self.reach, &tickets().map(|row| reach(&row.reach)).collect());
                let left = tickets().map(|row| row.left_s.map_or(i64::MAX, |left| left / 60));
                same(place, "left", &self.left, &left.collect());
            }
            Some(View::Customer(customer)) => {
                let numbers = customer.tickets.iter().map(|row| row.number.0).collect();
                same(place, "tickets", &self.tickets, &numbers);
                let own = match customer.promise_id {
                    PromiseId::Own(version) => version,
                    PromiseId::Default(_) => 0,
                };
                same(place, "version", &self.version, &own);
                same(place, "block_left", &self.block_left, &customer.block_minutes_left);
                let zone = customer.promise.offering.time_zone;
                same(place, "days", &self.days, &customer.days.iter().map(|day| line(day, zone)).collect());
            }
            Some(View::WorkLog(rows)) => {
                same(place, "work", &self.work, &rows.iter().map(line_of_work).collect());
            }
            Some(View::Board(board)) => {
                let tally = &board.all;
                let got = [
                    ("open", tally.open),
                    ("breached", tally.breached),
                    ("pressing", tally.pressing),
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
            Some(View::Issues(rows)) => same(place, "issues", &self.issues, &issues(&rows)),
            Some(View::Cases(cases)) => {
                let got = cases.rows.into_iter().map(|row| (row.case.number, row.case.status)).collect();
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
        same(place, "disclosed", &self.disclosed, &row.disclosed);
        same(place, "amount", &self.amount, &format!("{:.2}", ticket.bill.amount));
        same(place, "worked", &self.worked, &ticket.bill.minutes);
        same(place, "attempts", &self.attempts, &ticket.attempts);
        let assignee = row.assignee.clone().unwrap_or_default();
        same(place, "assignee", &self.assignee, &assignee);
        let events = ticket.timeline.iter().map(|entry| timeline::line(&entry.event).key).collect();
        same(place, "timeline", &self.timeline, &events);
        self.of_diagnosis(ticket, place);
        let breaches = ticket.breaches.iter().map(|breach| breach.clock.to_string()).collect();
        same(place, "breaches", &self.breaches, &breaches);
        let next = row.next_deadline.map(|next| next.clock.to_string()).unwrap_or_default();
        same(place, "next", &self.next, &next);
        for clock in &row.clocks {
            assert!(
                !self.no_clocks.contains(&clock.clock.to_string()),
                "{place}: there is a clock {clock:?}"
            );
        }
        for (kind, expected) in &self.clocks {
            let clock = row.clocks.iter().find(|clock| clock.clock.to_string() == *kind);
            let clock = clock.unwrap_or_else(|| panic!("{place}: there is no clock {kind}"));
            expected.of(clock, &format!("{place}: {kind}"));
        }
    }
}

impl Expect {
    fn of_diagnosis(&self, ticket: &TicketView, place: &str) {
        let conclusion = ticket.conclusion.as_ref().map(|(conclusion, step)| format!("{conclusion} {step}"));
        same(place, "conclusion", &self.conclusion, &conclusion.unwrap_or_default());
        let passed = ticket.checklist.iter().filter(|step| !step.applies).map(|step| step.id.clone());
        same(place, "passed_by", &self.passed_by, &passed.collect());
        for (id, expected) in &self.answers {
            let step = ticket.checklist.iter().find(|step| step.id == *id);
            let step = step.unwrap_or_else(|| panic!("{place}: there is no step {id}"));
            let got = step.answer.as_ref().map(|answer| answer.text.to_string()).unwrap_or_default();
            assert_eq!(expected, &got, "{place}: {id}: expected (left), got (right)");
        }
        same(place, "issues", &self.issues, &issues(&ticket.issues));
        same(place, "claims", &self.claims, &ticket.claims.iter().map(line_of_claim).collect());
    }
}

impl ExpectClock {
    fn of(&self, clock: &Clock, place: &str) {
        same(place, "start", &self.start, &clock.start);
        same(place, "due", &self.due.map(Some), &clock.due);
        same(place, "manual", &self.manual.map(Some), &clock.manual);
        same(place, "reckoned", &self.reckoned.map(Some), &clock.reckoned);
        same(place, "used_s", &self.used_s, &clock.used_s);
        same(place, "met_at", &self.met_at.map(Some), &clock.met_at);
        let running = clock.met_at.is_none() && !clock.paused;
        same(place, "running", &self.running, &running);
        same(place, "breached", &self.breached, &clock.breached);
        same(place, "paused", &self.paused, &clock.paused);
    }
}

fn issues(rows: &[IssueRow]) -> Vec<String> {
    rows.iter().map(|row| format!("{}{}", row.issue.id, if row.linked { "*" } else { "" })).collect()
}

fn line_of_claim(row: &ClaimView) -> String {
    let claim = &row.claim;
    let mut words = vec![format!("{} since {} due {}", claim.kind, claim.since, claim.due.date_naive())];
    words.extend(claim.issue.clone());
    words.extend(row.outcome.map(|(outcome, _)| outcome.to_string()));
    words.join(" ")
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

/// A line of the work log: `#1 hourly 45 > 60 (15 out) 120.00 Jan`, `block_purchase +600 1000.00 Jan`.
fn line_of_work(row: &WorkRow) -> String {
    let line = WorkLine::from(row);
    let agreed = line.agreed_by.unwrap_or_else(|| "-".to_owned());
    match line.ticket {
        Some(number) => format!(
            "#{number} {} {} > {} ({} out, {} drawn) {} {agreed}",
            line.price,
            line.minutes_worked,
            line.minutes_charged,
            line.minutes_out_of_hours,
            line.minutes_from_block,
            line.amount,
        ),
        None => format!("{} +{} {} {agreed}", line.price, line.minutes_bought, line.amount),
    }
}

/// `yes`, `no`, and `!` for the last chance.
fn reach(reach: &Reach) -> String {
    let now = if reach.now { "yes" } else { "no" };
    format!("{now}{}", if reach.last_chance { "!" } else { "" })
}

/// A day: its date, its hours, what is odd about it.
fn line(day: &Day, zone: chrono_tz::Tz) -> String {
    let clock = |at: DateTime<Utc>| at.with_timezone(&zone).format("%H:%M").to_string();
    let mut words = vec![day.date.to_string()];
    words.extend(day.windows.iter().map(|(from, to)| format!("{}-{}", clock(*from), clock(*to))));
    words.extend(day.holiday.clone());
    words.extend(day.special.then(|| "special".to_owned()));
    words.extend((day.clock_change != 0).then(|| format!("{:+}", day.clock_change)));
    words.join(" ")
}

fn keys(phrases: &[Phrase]) -> Vec<String> {
    phrases.iter().map(|phrase| phrase.key.clone()).collect()
}
