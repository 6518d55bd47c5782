//! What events do to the clocks of a ticket.

use crate::domain::Instant;
use crate::domain::event::{CallOutcome, Event};
use crate::domain::kind::Severity;
use crate::domain::sla::ClockKind;
use crate::domain::status::Status;
use crate::domain::text::CleanLine;
use crate::domain::ticket::{CallBack, ManualDeadline, Mark, Ticket};

/// Something that starts, moves or stops a clock.
pub(super) fn change(ticket: &mut Ticket, event: &Event, at: Instant) {
    match event {
        Event::CustomerSpoke { needs_reply, .. } => customer_spoke(ticket, *needs_reply, at),
        Event::CallBackPromised { by, to, .. } => {
            let (by, to) = (*by, to.clone());
            ticket.call_back = Some(CallBack { promised_at: at, by, to, kept_at: None });
        }
        Event::DeadlineSet { clock, due, why, .. } => set_deadline(ticket, *clock, *due, why),
        Event::Breached { breach, .. } => ticket.breaches.push(*breach),
        Event::ReminderSet { reminder, .. } => ticket.reminder.clone_from(reminder),
        Event::Reminded { due, .. } => reminded(ticket, *due),
        _ => {}
    }
}

/// A call was made, reached or not: the promise to call is kept.
pub(super) fn called(ticket: &mut Ticket, outcome: CallOutcome, at: Instant) {
    ticket.attempts = match outcome {
        CallOutcome::Reached => 0,
        _ => ticket.attempts.saturating_add(1),
    };
    if let Some(promised) = ticket.call_back.as_mut().filter(|promised| promised.kept_at.is_none()) {
        promised.kept_at = Some(at);
    }
}

/// The first thing that a supplier says about a case is its first answer.
pub(super) fn supplier_answered(ticket: &mut Ticket, case: &str, at: Instant) {
    let waiting = ticket.handovers.iter_mut().filter(|handover| handover.case == case);
    for handover in waiting.filter(|handover| handover.answered_at.is_none()) {
        handover.answered_at = Some(at);
    }
}

/// The supplier owes its first answer by the severity that holds now, also backwards. That it changed is no answer.
pub(super) fn agreed_severity(ticket: &mut Ticket, case: &str, severity: Severity) {
    for handover in ticket.handovers.iter_mut().filter(|handover| handover.case == case) {
        handover.severity = severity;
    }
}

/// Who waits for an answer is heard by the clocks; a *thank you* is not.
fn customer_spoke(ticket: &mut Ticket, needs_reply: bool, at: Instant) {
    if needs_reply {
        ticket.marks.push((at, Mark::CustomerSpoke));
    }
}

/// A deadline by hand holds until it is taken away.
fn set_deadline(ticket: &mut Ticket, clock: ClockKind, due: Option<Instant>, why: &CleanLine) {
    match due {
        Some(due) => drop(ticket.manual.insert(clock, ManualDeadline { due, why: why.clone() })),
        None => drop(ticket.manual.remove(&clock)),
    }
}

/// A reminder ends a wait for the customer, at the instant it was due: the host may have been away then.
fn reminded(ticket: &mut Ticket, due: Instant) {
    if ticket.reminder.as_ref().is_some_and(|reminder| reminder.at <= due) {
        ticket.reminder = None;
    }
    if ticket.status == Status::WaitingCustomer {
        let after = ticket.marks.last().map_or(ticket.created_at, |(at, _)| *at);
        ticket.status = Status::Open;
        ticket.waiting = None;
        ticket.marks.push((due.max(after), Mark::Resumed));
    }
}
