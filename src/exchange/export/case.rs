//! The columns of cases.

use super::Column;
use super::cell::{instant, maybe};
use crate::domain::case::Case;

pub(super) const COLUMNS: &[Column<Case>] = &[
    ("number", |case| case.number.clone()),
    ("vehicle", |case| case.vehicle.clone()),
    ("customer", |case| maybe(case.customer.as_ref())),
    ("ticket", |case| maybe(case.ticket)),
    ("title", |case| case.title.to_string()),
    ("severity", |case| maybe(case.severity)),
    ("status", |case| case.status.to_string()),
    ("opened_at", |case| maybe(case.opened_at.map(instant))),
    ("changed_at", |case| maybe(case.changed_at.map(instant))),
    ("closed_at", |case| maybe(case.closed_at.map(instant))),
];
