//! What the desk itself decides about a customer: its alias, its zone, its offering.

use super::offering::moves;
use super::{Asked, Decision, Events, invalid};
use crate::domain::customer::Customer;
use crate::domain::desk::local_date;
use crate::domain::event::Event;
use crate::domain::offering::{Offering, OfferingVersion, check};
use crate::domain::phrase::Phrase;
use crate::domain::rejection::Rejection;
use crate::domain::text::CleanLine;
use chrono_tz::Tz;

/// Give a customer an alias or a zone, or take them away. What is none stays as it is.
pub(super) fn edit(
    asked: Asked<'_>,
    customer: &str,
    alias: Option<&Option<CleanLine>>,
    time_zone: Option<Option<Tz>>,
) -> Events {
    let customer = asked.desk.find_customer(customer)?;
    let alias = match alias {
        Some(alias) => alias.clone().filter(|alias| !alias.is_empty()),
        None => customer.alias.clone(),
    };
    let time_zone = time_zone.unwrap_or(customer.time_zone);
    if alias == customer.alias && time_zone == customer.time_zone {
        return Ok(Vec::new());
    }
    if let Some(alias) = &alias {
        is_free(asked, customer, alias)?;
    }
    Ok(vec![Event::CustomerEdited { tenant: customer.facts.tenant.clone(), alias, time_zone }])
}

/// Two customers must not be called the same.
fn is_free(asked: Asked<'_>, customer: &Customer, alias: &str) -> Result<(), Rejection> {
    let wanted = alias.to_lowercase();
    let is_called = |other: &&Customer| {
        let mut names = [Some(&other.facts.name), other.alias.as_ref()].into_iter().flatten();
        other.facts.tenant != customer.facts.tenant && names.any(|name| name.to_lowercase() == wanted)
    };
    match asked.desk.customers.values().find(is_called) {
        None => Ok(()),
        Some(other) => Err(invalid(
            Phrase::new("reject-alias-taken")
                .with("alias", alias)
                .with("customer", format!("{} ({})", other.facts.name, other.facts.domain)),
        )),
    }
}

/// Promise a customer something new, from today or a later day on. Tells which deadlines that moves.
pub(super) fn set_offering(
    asked: Asked<'_>,
    customer: &str,
    offering: &Offering,
) -> Result<Decision, Rejection> {
    let customer = asked.desk.find_customer(customer)?;
    let last = customer.offerings.last();
    if last.is_some_and(|last| last.offering == *offering) {
        return Ok(Decision::default());
    }
    let mut problems = check::problems(offering);
    let effective = offering.effective.unwrap_or_else(|| local_date(asked.now, offering));
    if let Some(last) = last.filter(|last| effective < last.effective) {
        problems.push(
            Phrase::new("reject-offering-order")
                .with("effective", effective)
                .with("version", last.version)
                .with("last", last.effective),
        );
    }
    if !problems.is_empty() {
        return Err(Rejection::Invalid(problems));
    }
    let version = OfferingVersion {
        version: last.map_or(1, |last| last.version + 1),
        effective,
        offering: offering.clone(),
    };
    let outcome = moves(asked, customer, &version);
    let tenant = Some(customer.facts.tenant.clone());
    Ok(Decision { events: vec![Event::OfferingPromised { tenant, version }], outcome })
}

/// The configuration promises something else to customers without an offering of their own, from today or a later
/// day on. Checked by whoever read it.
pub(super) fn set_default_offering(asked: Asked<'_>, offering: &Offering) -> Events {
    let last = asked.desk.defaults.last();
    if last.is_some_and(|last| last.offering == *offering) {
        return Ok(Vec::new());
    }
    let effective = offering.effective.unwrap_or_else(|| local_date(asked.now, offering));
    let version = OfferingVersion {
        version: last.map_or(1, |last| last.version + 1),
        effective,
        offering: offering.clone(),
    };
    Ok(vec![Event::OfferingPromised { tenant: None, version }])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::command::Command;
    use crate::domain::decide::decide;
    use crate::domain::desk::Desk;
    use crate::domain::people::Role;
    use crate::domain::sample::{agent, at, desk, key, line, offering, person, run};
    use rstest::rstest;

    fn alias(customer: &str, alias: &str) -> Command {
        Command::EditCustomer {
            customer: customer.to_owned(),
            alias: Some(Some(line(alias))),
            time_zone: None,
        }
    }

    #[rstest]
    #[case::new("t-1", "Big C", "ok")]
    #[case::of_another("t-1", "FABRIKAM", "reject-alias-taken")]
    #[case::ones_own_name("t-2", "Fabrikam", "ok")]
    #[case::unknown("nobody", "x", "reject-no-customer")]
    fn aliases_are_unique(#[case] customer: &str, #[case] name: &str, #[case] expected: &str) {
        let decided = decide(&desk(), &agent("anna"), &alias(customer, name), at("2026-03-02T08:00:00Z"));
        assert_eq!(key(decided), expected);
    }

    #[test]
    fn aliases_and_zones_come_and_go_apart() {
        let mut desk = desk();
        let now = at("2026-03-02T08:00:00Z");
        run(&mut desk, &agent("anna"), &alias("t-1", "Big C"), now).unwrap();
        let zone = Command::EditCustomer {
            customer: "big c".to_owned(),
            alias: None,
            time_zone: Some(Some(Tz::Asia__Tokyo)),
        };
        run(&mut desk, &agent("anna"), &zone, now).unwrap();
        let customer = desk.find_customer("big c").unwrap();
        assert_eq!((customer.label(), customer.time_zone), ("Big C", Some(Tz::Asia__Tokyo)));
        let nothing = run(&mut desk, &agent("anna"), &zone, now).unwrap();
        assert!(nothing.events.is_empty());
        let away = Command::EditCustomer { customer: "t-1".to_owned(), alias: Some(None), time_zone: None };
        run(&mut desk, &agent("anna"), &away, now).unwrap();
        assert_eq!(desk.find_customer("t-1").unwrap().alias, None);
    }

    fn promise(desk: &mut Desk, change: impl FnOnce(&mut Offering)) -> String {
        let mut offering = offering();
        change(&mut offering);
        let command = Command::SetOffering { customer: "t-1".to_owned(), offering: Box::new(offering) };
        let supervisor = person("chris", Role::Supervisor);
        key(run(desk, &supervisor, &command, at("2026-03-02T23:30:00Z")))
    }

    #[test]
    fn versions_are_counted_and_hold_from_the_local_day_on() {
        let mut desk = desk();
        assert_eq!(promise(&mut desk, |_| ()), "ok");
        assert_eq!(promise(&mut desk, |_| ()), "ok", "the same again is no new version");
        assert_eq!(promise(&mut desk, |offering| offering.name = line("Gold")), "ok");
        let versions = &desk.find_customer("t-1").unwrap().offerings;
        let told: Vec<(u32, String)> =
            versions.iter().map(|version| (version.version, version.effective.to_string())).collect();
        let night = "2026-03-03".to_owned();
        assert_eq!(told, [(1, night.clone()), (2, night)]);
    }

    #[test]
    fn a_version_does_not_hold_before_the_last() {
        let mut desk = desk();
        let day = |text: &str| Some(text.parse().unwrap());
        assert_eq!(promise(&mut desk, |offering| offering.effective = day("2026-04-01")), "ok");
        assert_eq!(promise(&mut desk, |_| ()), "reject-offering-order");
        let before = desk.promise(&"t-1".into(), at("2026-03-31T21:59:00Z"));
        let after = desk.promise(&"t-1".into(), at("2026-03-31T22:00:00Z"));
        assert_eq!((before.version.version, after.version.version), (0, 1));
    }

    #[test]
    fn all_problems_of_an_offering_are_told() {
        let mut broken = offering();
        broken.targets.clear();
        broken.contact.clear();
        let command = Command::SetOffering { customer: "t-1".to_owned(), offering: Box::new(broken) };
        let supervisor = person("chris", Role::Supervisor);
        let Err(Rejection::Invalid(problems)) = decide(&desk(), &supervisor, &command, Default::default())
        else {
            panic!("it was accepted");
        };
        assert!(problems.len() >= 2, "{problems:?}");
    }
}
