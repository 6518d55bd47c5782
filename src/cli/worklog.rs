//! `loket export worklog`: time and money of a customer and a period, page by page from the host.

use super::context::{Session, odd_answer};
use super::failure::Failure;
use crate::domain::view::{LogQuery, Query, View};
use crate::exchange::export::WorkLine;
use chrono::{Days, NaiveDate, NaiveTime};

/// The lines whose date lies in the period, both days included. Dates are those of the customers' zones.
pub async fn collect(
    session: &mut Session,
    customer: Option<String>,
    from: Option<NaiveDate>,
    until: Option<NaiveDate>,
) -> Result<Vec<WorkLine>, Failure> {
    // Nowhere on earth is a date further away than a day from that of UTC.
    let midnight = |day: Option<NaiveDate>| day.map(|day| day.and_time(NaiveTime::MIN).and_utc());
    let mut query = LogQuery {
        customer,
        from: midnight(from.and_then(|day| day.checked_sub_days(Days::new(1)))),
        until: midnight(until.and_then(|day| day.checked_add_days(Days::new(2)))),
        skip: 0,
    };
    let mut lines = Vec::new();
    loop {
        let View::WorkLog(page) = session.ask(Query::WorkLog(query.clone())).await? else {
            return Err(odd_answer());
        };
        if page.is_empty() {
            break;
        }
        query.skip += page.len();
        lines.extend(page.iter().map(WorkLine::from));
    }
    let wanted =
        |day: NaiveDate| from.is_none_or(|from| from <= day) && until.is_none_or(|until| day <= until);
    lines.retain(|line| wanted(line.date));
    Ok(lines)
}
