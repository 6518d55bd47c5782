//! The audit trail: what policies refused, and what supervisors let happen all the same.

use super::{AuditRow, LogQuery};
use crate::domain::desk::Desk;
use crate::domain::event::Event;
use crate::domain::ids::TenantId;
use crate::domain::rejection::Rejection;
use crate::domain::view::TimelineEntry;

/// Lines of one page: an answer to a client has a limit.
const PAGE: usize = 1000;

/// Whether the audit trail is made from events like this.
pub fn is_of_audit(event: &Event) -> bool {
    matches!(event, Event::Refused { .. } | Event::Overridden { .. })
}

/// A page of the audit trail, oldest first. `events` is all that it is made from, in order.
pub fn audit(
    desk: &Desk,
    query: &LogQuery,
    events: impl IntoIterator<Item = TimelineEntry>,
) -> Result<Vec<AuditRow>, Rejection> {
    let wanted = match &query.customer {
        Some(text) => Some(&desk.find_customer(text)?.facts.tenant),
        None => None,
    };
    let rows = events
        .into_iter()
        .filter(|entry| query.from.is_none_or(|from| from <= entry.at))
        .filter(|entry| query.until.is_none_or(|until| entry.at < until))
        .filter(|entry| wanted.is_none_or(|tenant| about(&entry.event) == Some(tenant)))
        .filter_map(|entry| row(desk, entry));
    Ok(rows.skip(query.skip).take(PAGE).collect())
}

fn about(event: &Event) -> Option<&TenantId> {
    match event {
        Event::Refused { tenant, .. } | Event::Overridden { tenant, .. } => tenant.as_ref(),
        _ => None,
    }
}

fn row(desk: &Desk, entry: TimelineEntry) -> Option<AuditRow> {
    let customer = about(&entry.event).map(|tenant| desk.label(tenant).to_owned());
    let (number, action, rule, refusal, overridden) = match entry.event {
        Event::Refused { number, action, rule, why, .. } => (number, action, rule, why, None),
        Event::Overridden { number, action, rule, refusal, why, .. } => {
            (number, action, rule, refusal, Some(why.to_string()))
        }
        _ => return None,
    };
    let TimelineEntry { seq, at, actor, .. } = entry;
    Some(AuditRow { seq, at, actor, number, customer, action, rule, refusal, overridden })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::phrase::Phrase;
    use crate::domain::sample::{ONE, agent, at, desk, line};
    use rstest::rstest;

    fn trail() -> Vec<TimelineEntry> {
        let (number, action, rule) = (Some(ONE), "call".to_owned(), "outside_hours".to_owned());
        let refusal = Phrase::new("refusal-outside-hours");
        let refused = Event::Refused {
            number,
            tenant: Some("t-1".into()),
            action: action.clone(),
            rule: rule.clone(),
            why: refusal.clone(),
        };
        let (tenant, why) = (Some("t-2".into()), line("An outage"));
        let overridden = Event::Overridden { number, tenant, action, rule, refusal, why };
        let entry = |seq, hour: &str, event| TimelineEntry {
            seq,
            at: at(&format!("2026-03-03T{hour}:00:00Z")),
            actor: agent("anna"),
            event,
        };
        vec![
            entry(1, "02", refused),
            entry(2, "03", Event::Resumed { number: ONE }),
            entry(3, "04", overridden),
        ]
    }

    fn query(customer: Option<&str>, from: Option<&str>, until: Option<&str>, skip: usize) -> LogQuery {
        LogQuery { customer: customer.map(str::to_owned), from: from.map(at), until: until.map(at), skip }
    }

    #[rstest]
    #[case::all(query(None, None, None, 0), &[1, 3])]
    #[case::of_one(query(Some("contoso"), None, None, 0), &[1])]
    #[case::of_another(query(Some("fabrikam"), None, None, 0), &[3])]
    #[case::from(query(None, Some("2026-03-03T02:00:01Z"), None, 0), &[3])]
    #[case::from_the_very_instant(query(None, Some("2026-03-03T04:00:00Z"), None, 0), &[3])]
    #[case::until(query(None, None, Some("2026-03-03T04:00:00Z"), 0), &[1])]
    #[case::the_next_page(query(None, None, None, 1), &[3])]
    #[case::behind_the_last(query(None, None, None, 2), &[])]
    fn the_trail_is_asked_in_parts(#[case] query: LogQuery, #[case] seqs: &[u64]) {
        let rows = audit(&desk(), &query, trail()).unwrap();
        assert_eq!(rows.iter().map(|row| row.seq).collect::<Vec<_>>(), seqs);
    }

    #[test]
    fn a_line_says_who_was_refused_what_and_who_overrode_it() {
        let rows = audit(&desk(), &LogQuery::default(), trail()).unwrap();
        let told: Vec<_> =
            rows.iter().map(|row| (row.customer.as_deref(), row.overridden.as_deref())).collect();
        assert_eq!(told, [(Some("Contoso Holding"), None), (Some("Fabrikam"), Some("An outage"))]);
    }

    #[test]
    fn nobody_of_that_name_is_said() {
        let asked = audit(&desk(), &query(Some("nobody"), None, None, 0), trail());
        assert!(matches!(asked, Err(Rejection::NotFound(_))));
    }
}
