//! What the partner holds on a day: plans it bought, and incidents and hours that its offers give.

use super::Opinion;
use super::situation::Situation;
use super::usage::{Period, periods};
use crate::domain::case::CaseFile;
use crate::domain::catalogue::spec::Draws;
use crate::domain::catalogue::{Catalogue, Confidence, Effect, Source, VehicleSpec};
use crate::domain::partner::{Holding, Partner};
use crate::domain::phrase::Phrase;
use crate::domain::view::EntitlementRow;
use chrono::NaiveDate;

/// What offers give for a vehicle on a day, and what is left of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Allowance {
    /// How many incidents or hours a year; none: without limit.
    pub count: Option<i64>,
    /// How many of them cases used. Hours are not counted.
    pub used: i64,
    /// The last day of what ends first and is not used up.
    pub until: NaiveDate,
    /// How much ends on that day; none: without limit.
    pub ending: Option<i64>,
}

impl Allowance {
    /// How many are left; none: without limit.
    pub fn left(&self) -> Option<i64> {
        self.count.map(|count| (count - self.used).max(0))
    }
}

/// What a partner may draw on for a vehicle on a day; none: nothing. Offers add up.
pub fn allowance(
    catalogue: &Catalogue,
    partner: &Partner,
    cases: &[&CaseFile],
    vehicle: &str,
    on: NaiveDate,
) -> Option<Allowance> {
    allowed(&periods(catalogue, partner, cases, vehicle, on))
}

/// What periods that run on a day give together.
fn allowed(periods: &[Period<'_>]) -> Option<Allowance> {
    let first = periods.iter().find(|period| period.left() != Some(0)).or(periods.first())?;
    let counts: Option<Vec<i64>> = periods.iter().map(|period| period.count).collect();
    Some(Allowance {
        count: counts.map(|counts| counts.iter().sum()),
        used: periods.iter().map(Period::used).sum(),
        until: first.until,
        ending: first.left(),
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
    with_ids(&periods(catalogue, partner, &[], &vehicle.id, on))
}

/// The first holding of which both ids are known, else the first.
fn with_ids<'a>(periods: &[Period<'a>]) -> Option<&'a Holding> {
    let known = periods.iter().find(|period| has_ids(period.holding));
    known.or_else(|| periods.first()).map(|period| period.holding)
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
    opinions.extend(vehicle.ids.as_ref().map(|source| ids(holding, source)));
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

fn ids(holding: &Holding, source: &Source) -> Opinion {
    let (effect, key) = match (&holding.contract_id, &holding.access_id) {
        (Some(_), Some(_)) => (Effect::Favours, "reason-ids-known"),
        (Some(_), None) => (Effect::Checks, "reason-ids-no-access"),
        (None, Some(_)) => (Effect::Checks, "reason-ids-no-contract"),
        (None, None) => (Effect::Checks, "reason-check-ids"),
    };
    Opinion::new(effect, Phrase::new(key), &source.source, source.confidence)
}

/// Whether the offers of the partner give something for a vehicle, and what is left.
pub(super) fn offers(vehicle: &VehicleSpec, situation: &Situation<'_>) -> Vec<Opinion> {
    let Some(draws) = vehicle.draws else {
        return Vec::new();
    };
    let Situation { catalogue, partner, cases, on, .. } = situation;
    let giving = periods(catalogue, partner, cases, &vehicle.id, *on);
    let Some(allowance) = allowed(&giving) else {
        return vec![why_nothing(vehicle, situation)];
    };
    let source = giving.iter().map(|period| period.row.source.as_str()).collect::<Vec<_>>().join("; ");
    let confidence =
        giving.iter().map(|period| period.row.confidence_on(*on)).max().unwrap_or(Confidence::Unsure);
    let (effect, text) = what_is_left(draws, allowance);
    let mut opinions = vec![Opinion::new(effect, text, &source, confidence)];
    opinions.extend(
        expiring(draws, allowance, *on).map(|text| Opinion::new(Effect::Favours, text, &source, confidence)),
    );
    opinions.extend(giving.iter().filter_map(|period| {
        let check = period.row.check.as_ref()?;
        Some(Opinion::new(Effect::Checks, Phrase::new(check), &period.row.source, period.row.confidence))
    }));
    if let (Some(source), Some(holding)) = (&vehicle.ids, with_ids(&giving)) {
        opinions.push(ids(holding, source));
    }
    opinions
}

/// That incidents are lost soon.
fn expiring(draws: Draws, allowance: Allowance, on: NaiveDate) -> Option<Phrase> {
    let days = (allowance.until - on).num_days();
    let left = allowance.ending.filter(|left| *left > 0 && draws == Draws::Incidents)?;
    (days <= SOON).then(|| {
        let text = Phrase::new("reason-expires-soon").with("left", left);
        text.with("until", allowance.until).with("days", days)
    })
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

/// No offer gives anything: none is held, those held give none of it, or nothing is known of them on the day.
fn why_nothing(vehicle: &VehicleSpec, situation: &Situation<'_>) -> Opinion {
    let Situation { catalogue, on, .. } = situation;
    let close = |text, source: &str, confidence| Opinion::new(Effect::Closes, text, source, confidence);
    let mut held = situation.partner.offers.iter().filter(|holding| holding.holds(*on)).peekable();
    let first = held.peek().copied();
    if let Some(row) = held.find_map(|holding| catalogue.entitlement(&holding.id, *on)) {
        let text = Phrase::new("reason-offer-without").with("offer", &row.offer);
        return close(text, &row.source, row.confidence_on(*on));
    }
    let about = &vehicle.about;
    let Some(holding) = first else {
        return close(Phrase::new("reason-offer-none"), &about.source, about.confidence);
    };
    // No source says in so many words that it gives nothing.
    let known = catalogue.entitlements.iter().rfind(|row| row.offer == holding.id);
    let source = known.map_or(&about.source, |row| &row.source);
    close(Phrase::new("reason-offer-over").with("offer", &holding.id), source, Confidence::Unsure)
}

/// Days before the end of a period from which on what is left is said to expire soon.
const SOON: i64 = 60;

/// What every offer that is held on a day gives for every vehicle that draws on one, and what cases used of it.
pub fn ledger(
    catalogue: &Catalogue,
    partner: &Partner,
    cases: &[&CaseFile],
    on: NaiveDate,
) -> Vec<EntitlementRow> {
    let drawing = catalogue.vehicles.iter().filter(|vehicle| vehicle.draws.is_some());
    let rows = drawing.flat_map(|vehicle| {
        let periods = periods(catalogue, partner, cases, &vehicle.id, on);
        periods.into_iter().map(|period| entitlement(vehicle, period, on))
    });
    rows.collect()
}

fn entitlement(vehicle: &VehicleSpec, period: Period<'_>, on: NaiveDate) -> EntitlementRow {
    let counted = vehicle.draws == Some(Draws::Incidents);
    let left = if counted { period.left() } else { period.count };
    let days_left = (period.until - on).num_days();
    EntitlementRow {
        offer: period.holding.id.clone(),
        vehicle: vehicle.id.clone(),
        name: vehicle.named(on),
        count: period.count,
        counted,
        used: if counted { period.used() } else { 0 },
        left,
        from: period.from,
        until: period.until,
        days_left,
        expires_soon: days_left <= SOON && left != Some(0),
        source: period.row.source.to_string(),
        confidence: period.row.confidence_on(on).to_string(),
        cases: period.cases,
    }
}
