//! What events do to the ledger of cases.

use crate::domain::case::{Ball, Case, CaseFile, CaseNote, CaseStatus};
use crate::domain::desk::Desk;
use crate::domain::event::{Event, Record};
use crate::domain::text::CleanText;
use crate::domain::view::timeline;

/// Something happened to a case.
pub(super) fn change(desk: &mut Desk, event: &Event, record: &Record) {
    if let Event::CaseKnown { case } | Event::CaseOpened { case, .. } = event {
        know(desk, case);
    }
    if !matches!(event, Event::CaseKnown { .. }) {
        follow(desk, event, record);
    }
}

/// What the supplier tells takes the place of what it told before; what the desk keeps beside it stays.
fn know(desk: &mut Desk, case: &Case) {
    match desk.cases.get_mut(&case.number) {
        Some(file) => {
            file.case.clone_from(case);
            settle(file);
        }
        None => drop(desk.cases.insert(case.number.clone(), CaseFile::new(case.clone()))),
    }
}

fn follow(desk: &mut Desk, event: &Event, record: &Record) {
    let Some(file) = event.case().and_then(|number| desk.cases.get_mut(number)) else {
        return;
    };
    match event {
        Event::CaseMoved { status, .. } => {
            shift(&mut file.case, *status, record);
            settle(file);
        }
        Event::CaseSeverityChanged { to, .. } => {
            file.case.severity = Some(*to);
            file.case.changed_at = Some(record.at);
        }
        Event::CaseEnded { result, .. } => {
            shift(&mut file.case, CaseStatus::Closed, record);
            file.result = Some(*result);
            settle(file);
        }
        Event::FollowUpSet { follow_up, .. } => file.follow_up.clone_from(follow_up),
        Event::IncidentSpared { why, .. } => file.spared = Some(why.clone()),
        _ => {}
    }
    file.log.push(CaseNote {
        at: record.at,
        by: record.actor.name.clone(),
        what: timeline::line(event),
        text: CleanText::cut(timeline::body(event).unwrap_or_default()),
    });
}

/// A closed case asks for nothing more, and one that goes on has not ended yet.
fn settle(file: &mut CaseFile) {
    match file.case.ball() {
        Ball::Nobody => file.follow_up = None,
        Ball::Supplier | Ball::Desk => file.result = None,
    }
}

fn shift(case: &mut Case, status: CaseStatus, record: &Record) {
    let closed = (status == CaseStatus::Closed).then_some(record.at);
    case.closed_at = closed.map(|at| case.closed_at.unwrap_or(at));
    case.status = status;
    case.changed_at = Some(record.at);
}
