//! The ledger of cases at suppliers.

use crate::domain::case::Case;
use crate::domain::desk::Desk;

/// Every case, newest first; those whose opening is not known come last.
pub fn cases(desk: &Desk) -> Vec<Case> {
    let mut cases: Vec<Case> = desk.cases.values().cloned().collect();
    cases.sort_by(|one, other| (other.opened_at, &other.number).cmp(&(one.opened_at, &one.number)));
    cases
}
