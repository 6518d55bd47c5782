//! Cases as other programs read them: the columns of CSV, and one flat object in JSON.

use super::Column;
use super::cell::{instant, maybe};
use crate::domain::case::{Ball, Case, CaseResult};
use crate::domain::sla::Clock;
use crate::domain::ticket::Reminder;
use crate::domain::view::CaseRow;
use crate::locale;
use serde::Serialize;

pub(super) const COLUMNS: &[Column<CaseRow>] = &[
    ("number", |row| row.case.number.clone()),
    ("vehicle", |row| row.case.vehicle.clone()),
    ("customer", |row| maybe(row.case.customer.as_ref())),
    ("ticket", |row| maybe(row.case.ticket)),
    ("title", |row| row.case.title.to_string()),
    ("severity", |row| maybe(row.case.severity)),
    ("status", |row| row.case.status.to_string()),
    ("opened_at", |row| maybe(row.case.opened_at.map(instant))),
    ("changed_at", |row| maybe(row.case.changed_at.map(instant))),
    ("closed_at", |row| maybe(row.case.closed_at.map(instant))),
    ("customer_name", |row| row.customer_name.clone()),
    ("vehicle_name", |row| row.vehicle_name.in_lang(locale::lang()).to_owned()),
    ("ball", |row| row.ball.to_string()),
    ("assignee", |row| maybe(row.assignee.as_ref())),
    ("clock_due", |row| maybe(row.clock.and_then(|clock| clock.due).map(instant))),
    ("clock_met_at", |row| maybe(row.clock.and_then(|clock| clock.met_at).map(instant))),
    ("clock_breached", |row| maybe(row.clock.map(|clock| clock.breached))),
    ("follow_up_at", |row| maybe(row.follow_up.as_ref().map(|follow_up| instant(follow_up.at)))),
    ("follow_up_text", |row| maybe(row.follow_up.as_ref().map(|follow_up| &follow_up.text))),
    ("result", |row| maybe(row.result)),
    ("incident", |row| maybe(row.incident)),
];

/// A case with what the desk keeps of it.
#[derive(Debug, Serialize)]
pub struct CaseJson<'a> {
    #[serde(flatten)]
    case: &'a Case,
    customer_name: &'a str,
    vehicle_name: &'a str,
    ball: Ball,
    assignee: Option<&'a str>,
    clock: Option<&'a Clock>,
    follow_up: Option<&'a Reminder>,
    result: Option<CaseResult>,
    incident: Option<bool>,
}

impl<'a> From<&'a CaseRow> for CaseJson<'a> {
    fn from(row: &'a CaseRow) -> Self {
        Self {
            case: &row.case,
            customer_name: &row.customer_name,
            vehicle_name: row.vehicle_name.in_lang(locale::lang()),
            ball: row.ball,
            assignee: row.assignee.as_deref(),
            clock: row.clock.as_ref(),
            follow_up: row.follow_up.as_ref(),
            result: row.result,
            incident: row.incident,
        }
    }
}
