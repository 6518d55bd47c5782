//! `loket export audit`: refusals and overrides of a customer and a period, page by page from the host.

use super::context::{Session, odd_answer};
use super::failure::Failure;
use super::time::When;
use crate::domain::Instant;
use crate::domain::view::{AuditRow, LogQuery, Query, View};
use crate::domain::when::Day;
use chrono::{Days, NaiveDate};
use chrono_tz::Tz;

/// The lines of the period, both days included. Dates are those of the user's own zone.
pub async fn collect(
    session: &mut Session,
    zone: Tz,
    customer: Option<String>,
    from: Option<NaiveDate>,
    until: Option<NaiveDate>,
) -> Result<Vec<AuditRow>, Failure> {
    let now = session.now();
    let midnight = |day: NaiveDate| -> Instant { When::Day(Day::Date(day), None).resolve(now, zone) };
    let mut query = LogQuery {
        customer,
        from: from.map(midnight),
        until: until.and_then(|day| day.checked_add_days(Days::new(1))).map(midnight),
        skip: 0,
    };
    let mut rows = Vec::new();
    loop {
        let View::Audit(page) = session.ask(Query::Audit(query.clone())).await? else {
            return Err(odd_answer());
        };
        if page.is_empty() {
            return Ok(rows);
        }
        query.skip += page.len();
        rows.extend(page);
    }
}
