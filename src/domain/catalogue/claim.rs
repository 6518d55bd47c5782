//! Until when, by whom and with what something can be claimed.

use super::source::Confidence;
use super::spec::Limit;
use crate::domain::Instant;
use crate::domain::claim::ClaimKind;
use crate::domain::kind::Service;
use crate::domain::partner::Model;
use crate::domain::text::CleanLine;
use crate::domain::view::Words;
use chrono::{Datelike, Days, Months, NaiveDate};
use serde::Deserialize;

/// A rule for a kind of claim.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClaimRule {
    /// What is claimed.
    pub kind: ClaimKind,
    /// The services it is for; empty: all that no other rule names.
    #[serde(default)]
    pub services: Vec<Service>,
    /// Months after the end of the calendar month of the first day; billing months are taken for calendar months.
    #[serde(default)]
    pub months: Option<u32>,
    /// Days from the first day.
    #[serde(default)]
    pub days: Option<u32>,
    /// Whether the first day is the first of them, as the days of a term are.
    #[serde(default)]
    pub first_day_counts: bool,
    /// What it says.
    #[serde(deserialize_with = "super::checklist::words")]
    pub rule: Words,
    /// Which partners may claim.
    pub models: Limit<Model>,
    /// The same, as people read it.
    #[serde(deserialize_with = "super::checklist::words")]
    pub who: Words,
    /// The evidence that is asked for.
    pub evidence: Vec<Evidence>,
    /// Document and date.
    pub source: CleanLine,
    /// How sure.
    pub confidence: Confidence,
}

/// One piece of evidence.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// What is asked for.
    #[serde(deserialize_with = "super::checklist::words")]
    pub text: Words,
}

impl ClaimRule {
    /// The first instant at which it is too late, for a claim that counts from a day. Days end at midnight UTC.
    pub fn due(&self, since: NaiveDate) -> Option<Instant> {
        let last = match (self.months, self.days) {
            (Some(months), _) => {
                let next_month =
                    since.with_day(1)?.checked_add_months(Months::new(months.checked_add(1)?))?;
                next_month.checked_sub_days(Days::new(1))?
            }
            (None, Some(days)) => {
                let after = days.checked_sub(self.first_day_counts.into())?;
                since.checked_add_days(Days::new(after.into()))?
            }
            (None, None) => return None,
        };
        Some(last.succ_opt()?.and_time(chrono::NaiveTime::MIN).and_utc())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    // FACTS 1.8. A billing month ends with its last day, whatever the day of the outage; a month later is the end of
    // the next month, be it longer or shorter.
    #[rstest]
    #[case::azure(ClaimKind::SlaCredit, Service::Azure, "2026-01-15", "2026-03-31")]
    #[case::azure_over_new_year(ClaimKind::SlaCredit, Service::Azure, "2026-12-31", "2027-02-28")]
    #[case::azure_in_a_leap_year(ClaimKind::SlaCredit, Service::Azure, "2027-12-01", "2028-02-29")]
    #[case::others(ClaimKind::SlaCredit, Service::M365, "2026-01-01", "2026-02-28")]
    #[case::others_on_the_31st(ClaimKind::SlaCredit, Service::M365, "2026-01-31", "2026-02-28")]
    #[case::others_in_february(ClaimKind::SlaCredit, Service::D365, "2026-02-28", "2026-03-31")]
    #[case::others_in_april(ClaimKind::SlaCredit, Service::PowerPlatform, "2026-04-30", "2026-05-31")]
    #[case::others_in_december(ClaimKind::SlaCredit, Service::M365, "2026-12-01", "2027-01-31")]
    #[case::seven_days_of_the_term(ClaimKind::NceCancel, Service::M365, "2026-11-01", "2026-11-07")]
    #[case::over_the_end_of_february(ClaimKind::NceCancel, Service::M365, "2026-02-25", "2026-03-03")]
    #[case::over_the_29th(ClaimKind::NceCancel, Service::M365, "2028-02-25", "2028-03-02")]
    #[case::from_the_new_purchase(ClaimKind::DuplicateOrder, Service::M365, "2026-01-31", "2026-05-31")]
    #[case::from_the_first_use(ClaimKind::AzureFraud, Service::Azure, "2026-01-01", "2026-03-02")]
    #[case::fraud_in_a_leap_year(ClaimKind::AzureFraud, Service::Azure, "2028-01-01", "2028-03-01")]
    fn the_last_day(
        #[case] kind: ClaimKind,
        #[case] service: Service,
        #[case] since: &str,
        #[case] last: NaiveDate,
    ) {
        let catalogue = crate::assets::catalogue();
        let due = catalogue.claim(kind, service).unwrap().due(since.parse().unwrap()).unwrap();
        assert_eq!(due, last.succ_opt().unwrap().and_time(chrono::NaiveTime::MIN).and_utc());
    }
}
