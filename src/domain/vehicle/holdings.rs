//! What the partner holds on a day: plans it bought, and incidents and hours that its offers give.

use super::Opinion;
use super::situation::Situation;
use crate::domain::case::CaseFile;
use crate::domain::catalogue::offer::UNLIMITED;
use crate::domain::catalogue::spec::Draws;
use crate::domain::catalogue::{Catalogue, Confidence, Effect, Entitlement, Source, VehicleSpec};
use crate::domain::partner::{Holding, Partner};
use crate::domain::phrase::Phrase;
use crate::domain::view::EntitlementRow;
use chrono::{Days, Months, NaiveDate};

/// What offers give for a vehicle on a day, and what is left of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Allowance {
    /// How many incidents or hours a year; none: without limit.
    pub count: Option<i64>,
    /// Cases opened in the running year. Hours are not counted.
    pub used: i64,
    /// The last day on which what is left can be used: the end of the year that ends first.
    pub until: NaiveDate,
}

impl Allowance {
    /// How many are left; none: without limit.
    pub fn left(&self) -> Option<i64> {
        self.count.map(|count| (count - self.used).max(0))
    }
}

/// Offers that are held on the day and give something for a vehicle.
fn giving<'a>(
    catalogue: &'a Catalogue,
    partner: &'a Partner,
    vehicle: &str,
    on: NaiveDate,
) -> Vec<(&'a Holding, &'a Entitlement, i64)> {
    partner
        .offers
        .iter()
        .filter(|holding| holding.holds(on))
        .filter_map(|holding| {
            let row = catalogue.entitlement(&holding.id, on)?;
            let count = *row.counts.get(vehicle)?;
            (count != 0).then_some((holding, row, count))
        })
        .collect()
}

/// What a partner may draw on for a vehicle on a day; none: nothing. Offers add up.
pub fn allowance(
    catalogue: &Catalogue,
    partner: &Partner,
    cases: &[&CaseFile],
    vehicle: &str,
    on: NaiveDate,
) -> Option<Allowance> {
    let giving = giving(catalogue, partner, vehicle, on);
    let years: Vec<(NaiveDate, NaiveDate)> =
        giving.iter().filter_map(|(holding, ..)| year_of(holding, on)).collect();
    let start = years.iter().map(|(start, _)| *start).min()?;
    let until = years.iter().map(|(_, end)| *end).min()?;
    let unlimited = giving.iter().any(|(.., count)| *count == UNLIMITED);
    let opened = |file: &&&CaseFile| {
        let day = file.case.opened_at.map(|at| at.date_naive());
        file.spared.is_none()
            && file.case.vehicle == vehicle
            && day.is_some_and(|day| start <= day && day <= on)
    };
    Some(Allowance {
        count: (!unlimited).then(|| giving.iter().map(|(.., count)| count).sum()),
        used: i64::try_from(cases.iter().filter(opened).count()).unwrap_or(i64::MAX),
        until,
    })
}

/// The holding by which a vehicle is used on a day: where contract id and access id stand.
pub fn holding_for<'a>(
    catalogue: &'a Catalogue,
    partner: &'a Partner,
    vehicle: &VehicleSpec,
    on: NaiveDate,
) -> Option<&'a Holding> {
    if vehicle.plan.is_some() {
        return partner.plans.iter().find(|plan| plan.id == vehicle.id && plan.holds(on));
    }
    let giving = giving(catalogue, partner, &vehicle.id, on);
    let with_ids = giving.iter().find(|(holding, ..)| has_ids(holding));
    with_ids.or_else(|| giving.first()).map(|(holding, ..)| *holding)
}

/// The membership year of a holding in which a day falls: first and last day.
fn year_of(holding: &Holding, on: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
    let years = on.years_since(holding.from)?;
    let start = holding.from.checked_add_months(Months::new(years.checked_mul(12)?))?;
    let end = start.checked_add_months(Months::new(12))?.checked_sub_days(Days::new(1))?;
    Some((start, holding.to.map_or(end, |to| to.min(end))))
}

fn has_ids(holding: &Holding) -> bool {
    holding.contract_id.is_some() && holding.access_id.is_some()
}

/// Whether the plan that a vehicle is bought as is held.
pub(super) fn plan(vehicle: &VehicleSpec, situation: &Situation<'_>) -> Vec<Opinion> {
    let Some(source) = &vehicle.plan else {
        return Vec::new();
    };
    let say = |effect, text| Opinion::new(effect, text, &source.source, source.confidence);
    let Some(holding) = situation.plan(&vehicle.id) else {
        return vec![say(Effect::Closes, why_no_plan(vehicle, situation))];
    };
    let held = match holding.to {
        Some(to) => Phrase::new("reason-plan-until").with("until", to),
        None => Phrase::new("reason-plan-held"),
    };
    let mut opinions = vec![say(Effect::Favours, held)];
    opinions.extend(vehicle.ids.as_ref().map(|source| ids(has_ids(holding), source)));
    opinions
}

fn why_no_plan(vehicle: &VehicleSpec, situation: &Situation<'_>) -> Phrase {
    let ended = situation
        .partner
        .plans
        .iter()
        .filter(|plan| plan.id == vehicle.id)
        .filter_map(|plan| plan.to)
        .filter(|to| *to < situation.on)
        .max();
    match ended {
        Some(to) => Phrase::new("reason-plan-ended").with("to", to),
        None => Phrase::new("reason-plan-none"),
    }
}

fn ids(known: bool, source: &Source) -> Opinion {
    match known {
        true => {
            let text = Phrase::new("reason-ids-known");
            Opinion::new(Effect::Favours, text, &source.source, source.confidence)
        }
        false => {
            let text = Phrase::new("reason-check-ids");
            Opinion::new(Effect::Checks, text, &source.source, source.confidence)
        }
    }
}

/// Whether the offers of the partner give something for a vehicle, and what is left.
pub(super) fn offers(vehicle: &VehicleSpec, situation: &Situation<'_>) -> Vec<Opinion> {
    let Some(draws) = vehicle.draws else {
        return Vec::new();
    };
    let Situation { catalogue, partner, cases, on, .. } = situation;
    let Some(allowance) = allowance(catalogue, partner, cases, &vehicle.id, *on) else {
        return vec![why_nothing(vehicle, situation)];
    };
    let giving = giving(catalogue, partner, &vehicle.id, *on);
    let source = giving.iter().map(|(_, row, _)| row.source.as_str()).collect::<Vec<_>>().join("; ");
    let confidence =
        giving.iter().map(|(_, row, _)| row.confidence_on(*on)).max().unwrap_or(Confidence::Unsure);
    let (effect, text) = what_is_left(draws, allowance);
    let mut opinions = vec![Opinion::new(effect, text, &source, confidence)];
    opinions.extend(giving.iter().filter_map(|(_, row, _)| {
        let check = row.check.as_ref()?;
        Some(Opinion::new(Effect::Checks, Phrase::new(check), &row.source, row.confidence))
    }));
    if let (Some(source), Some(holding)) = (&vehicle.ids, holding_for(catalogue, partner, vehicle, *on)) {
        opinions.push(ids(has_ids(holding), source));
    }
    opinions
}

fn what_is_left(draws: Draws, allowance: Allowance) -> (Effect, Phrase) {
    let until = allowance.until;
    match (draws, allowance.count, allowance.left()) {
        (Draws::Hours, Some(count), _) => {
            let text = Phrase::new("reason-hours").with("count", count);
            (Effect::Favours, text.with("until", until))
        }
        (_, Some(count), Some(0)) => {
            let text = Phrase::new("reason-none-left").with("count", count);
            (Effect::Closes, text.with("until", until))
        }
        (_, Some(count), Some(left)) => {
            let text = Phrase::new("reason-left").with("left", left).with("count", count);
            (Effect::Favours, text.with("until", until))
        }
        _ => (Effect::Favours, Phrase::new("reason-unlimited").with("until", until)),
    }
}

/// No offer gives anything: none is held, those held give none of it, or their time is over.
fn why_nothing(vehicle: &VehicleSpec, situation: &Situation<'_>) -> Opinion {
    let held = situation.partner.offers.iter().filter(|holding| holding.holds(situation.on));
    let mut over = None;
    for holding in held {
        match situation.catalogue.entitlement(&holding.id, situation.on) {
            Some(row) => {
                let text = Phrase::new("reason-offer-without").with("offer", &holding.id);
                let confidence = row.confidence_on(situation.on);
                return Opinion::new(Effect::Closes, text, &row.source, confidence);
            }
            None => over = Some(Phrase::new("reason-offer-over").with("offer", &holding.id)),
        }
    }
    let text = over.unwrap_or_else(|| Phrase::new("reason-offer-none"));
    let about = &vehicle.about;
    Opinion::new(Effect::Closes, text, &about.source, about.confidence)
}

/// Days before the end of a period from which on what is left is said to expire soon.
const SOON: i64 = 60;

/// What every offer that is held on a day gives for every vehicle that draws on one. A case uses what ends first.
pub(crate) fn ledger(
    catalogue: &Catalogue,
    partner: &Partner,
    cases: &[&CaseFile],
    on: NaiveDate,
) -> Vec<EntitlementRow> {
    let mut rows = Vec::new();
    for vehicle in catalogue.vehicles.iter().filter(|vehicle| vehicle.draws.is_some()) {
        let mut of_vehicle: Vec<EntitlementRow> = giving(catalogue, partner, &vehicle.id, on)
            .into_iter()
            .filter_map(|(holding, row, count)| entitlement(vehicle, holding, row, count, on))
            .collect();
        of_vehicle.sort_by_key(|row| row.until);
        for file in cases.iter().filter(|file| file.spared.is_none() && file.case.vehicle == vehicle.id) {
            let Some(day) = file.case.opened_at.map(|at| at.date_naive()) else { continue };
            let fits = |row: &&mut EntitlementRow| {
                row.from <= day
                    && day <= row.until
                    && day <= on
                    && row.count.is_none_or(|count| row.used < count)
            };
            if let Some(row) = of_vehicle.iter_mut().find(fits) {
                row.used += 1;
                row.left = row.count.map(|count| count - row.used);
                row.cases.push(file.case.number.clone());
            }
        }
        rows.extend(of_vehicle.into_iter().map(|row| EntitlementRow {
            expires_soon: row.days_left <= SOON && row.left.is_none_or(|left| left > 0),
            ..row
        }));
    }
    rows
}

fn entitlement(
    vehicle: &VehicleSpec,
    holding: &Holding,
    row: &Entitlement,
    count: i64,
    on: NaiveDate,
) -> Option<EntitlementRow> {
    let (from, until) = year_of(holding, on)?;
    let count = (count != UNLIMITED).then_some(count);
    Some(EntitlementRow {
        offer: holding.id.clone(),
        vehicle: vehicle.id.clone(),
        name: vehicle.named(on),
        count,
        used: 0,
        left: count,
        from,
        until,
        days_left: (until - on).num_days(),
        expires_soon: false,
        cases: Vec::new(),
        source: row.source.to_string(),
        confidence: row.confidence_on(on).to_string(),
    })
}
