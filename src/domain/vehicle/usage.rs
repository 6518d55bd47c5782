//! Which case used which incident: one ledger for verdicts and for the list of entitlements.
//!
//! An offer gives its numbers anew every membership year, from the day it was held. A case uses one incident of what
//! ends first among all that was there on its day, and spared cases use none. What was used in years that are over is
//! reckoned too, because it is not used of the years that run.

use crate::domain::case::CaseFile;
use crate::domain::catalogue::offer::UNLIMITED;
use crate::domain::catalogue::{Catalogue, Entitlement};
use crate::domain::partner::{Holding, Partner};
use chrono::{Datelike, Days, Months, NaiveDate};

/// A membership year of an offer, as far as it gives something for a vehicle.
#[derive(Clone, Debug)]
pub(super) struct Period<'a> {
    pub(super) holding: &'a Holding,
    /// What the offer gives on the day asked for; in a year that is over, on its last day.
    pub(super) row: &'a Entitlement,
    /// How many; none: without limit.
    pub(super) count: Option<i64>,
    pub(super) from: NaiveDate,
    /// The last day.
    pub(super) until: NaiveDate,
    /// The cases that used one, oldest first.
    pub(super) cases: Vec<String>,
}

impl Period<'_> {
    /// How many were used.
    pub(super) fn used(&self) -> i64 {
        i64::try_from(self.cases.len()).unwrap_or(i64::MAX)
    }

    /// How many are left; none: without limit.
    pub(super) fn left(&self) -> Option<i64> {
        self.count.map(|count| (count - self.used()).max(0))
    }

    fn holds(&self, on: NaiveDate) -> bool {
        self.from <= on && on <= self.until
    }
}

/// The periods that run on a day, with the cases opened by then; what ends first in front.
pub(super) fn periods<'a>(
    catalogue: &'a Catalogue,
    partner: &'a Partner,
    cases: &[&CaseFile],
    vehicle: &str,
    on: NaiveDate,
) -> Vec<Period<'a>> {
    let all = partner.offers.iter().flat_map(|holding| years(holding, on).map(move |year| (holding, year)));
    let mut periods: Vec<Period<'a>> =
        all.filter_map(|(holding, year)| period(catalogue, holding, vehicle, year, on)).collect();
    periods.sort_by_key(|period| period.until);
    for (day, number) in opened(cases, vehicle, on) {
        let free = |period: &&mut Period<'_>| period.holds(day) && period.left() != Some(0);
        if let Some(period) = periods.iter_mut().find(free) {
            period.cases.push(number);
        }
    }
    periods.retain(|period| period.holds(on));
    periods
}

fn period<'a>(
    catalogue: &'a Catalogue,
    holding: &'a Holding,
    vehicle: &str,
    (from, until): (NaiveDate, NaiveDate),
    on: NaiveDate,
) -> Option<Period<'a>> {
    let row = catalogue.entitlement(&holding.id, on.min(until))?;
    let count = *row.counts.get(vehicle)?;
    let count = (count != UNLIMITED).then_some(count);
    (count != Some(0)).then(|| Period { holding, row, count, from, until, cases: Vec::new() })
}

/// The membership years of a holding that began by a day: first and last days. One that began on 29 February begins on
/// the 28th where there is no 29th.
fn years(holding: &Holding, on: NaiveDate) -> impl Iterator<Item = (NaiveDate, NaiveDate)> {
    let last = on.year().saturating_sub(holding.from.year());
    let begin = move |nth: i32| {
        let months = u32::try_from(nth).ok()?.checked_mul(12)?;
        holding.from.checked_add_months(Months::new(months))
    };
    (0..=last).filter_map(move |nth| {
        let (from, next) = (begin(nth)?, begin(nth + 1)?);
        let end = next.checked_sub_days(Days::new(1))?;
        let until = holding.to.map_or(end, |to| to.min(end));
        (from <= on && from <= until).then_some((from, until))
    })
}

/// The cases of a vehicle that used an incident by a day, oldest first.
fn opened(cases: &[&CaseFile], vehicle: &str, on: NaiveDate) -> Vec<(NaiveDate, String)> {
    let of_vehicle = cases.iter().filter(|file| file.spared.is_none() && file.case.vehicle == vehicle);
    let mut opened: Vec<_> =
        of_vehicle.filter_map(|file| Some((file.case.opened_at?, file.case.number.clone()))).collect();
    opened.sort();
    let days = opened.into_iter().map(|(at, number)| (at.date_naive(), number));
    days.filter(|(day, _)| *day <= on).collect()
}
