//! Incidents and hours of the partner's offers: used, left, and until when.

use super::{EntitlementRow, EntitlementsView};
use crate::domain::desk::Desk;
use crate::domain::vehicle::holdings;
use chrono::NaiveDate;

/// What every offer that is held on a day gives, and what is left of it; what ends first in front.
pub fn entitlements(desk: &Desk, on: NaiveDate) -> EntitlementsView {
    let settings = &desk.settings;
    let cases: Vec<_> = desk.cases.values().collect();
    let mut rows: Vec<EntitlementRow> = holdings::ledger(&settings.catalogue, &settings.partner, &cases, on);
    rows.sort_by(|one, other| {
        (one.until, &one.offer, &one.vehicle).cmp(&(other.until, &other.offer, &other.vehicle))
    });
    EntitlementsView { on, rows }
}
