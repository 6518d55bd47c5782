//! What on the desk asks for attention, and which of them the user was told of already.

use crate::domain::Instant;
use crate::domain::ids::TicketNumber;
use crate::domain::people::{Actor, Role};
use crate::domain::view::{Alert, AlertOf, Level};
use std::collections::BTreeMap;

/// So many alerts are told of one by one; more at once only in a sum.
const TOLD_AT_ONCE: usize = 3;

/// What is new among the alerts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum News {
    /// These came or became worse.
    Each(Vec<Alert>),
    /// Too many to name, or the first ones of all.
    Sum,
    /// Nothing the user was not told of.
    Nothing,
}

/// The alerts of the desk, most urgent first.
#[derive(Clone, Debug, Default)]
pub struct Alerts {
    all: Vec<Alert>,
    /// What the user was told of. None: nothing came from the host yet.
    told: Option<BTreeMap<(Option<TicketNumber>, AlertOf), Level>>,
}

/// Whether an alert is the user's to act on: of a ticket of theirs, or, for who looks after all, of nobody's.
fn is_for(alert: &Alert, me: &Actor) -> bool {
    match &alert.assignee {
        Some(name) => *name == me.name,
        None => me.role >= Role::Supervisor,
    }
}

/// Whether an alert is shown to the user: agents see theirs and nobody's, who looks after all sees all.
fn is_shown(alert: &Alert, me: Option<&Actor>) -> bool {
    let Some(me) = me else { return false };
    me.role != Role::Agent || alert.assignee.as_ref().is_none_or(|name| *name == me.name)
}

/// Whether a deadline is still to pass: a follow-up has none.
fn passes(alert: &Alert) -> bool {
    alert.level != Level::Breached && matches!(alert.of, AlertOf::Clock(_))
}

impl Alerts {
    /// Takes in what the host says.
    pub fn arrive(&mut self, alerts: Vec<Alert>, me: Option<&Actor>) -> News {
        self.all = alerts;
        self.news(me)
    }

    /// Deadlines that passed since are breached, also before the host says so.
    pub fn pass(&mut self, now: Instant, me: Option<&Actor>) -> News {
        let passed = |alert: &&mut Alert| passes(alert) && alert.due.timestamp() < now.timestamp();
        let count = self.all.iter_mut().filter(passed).map(|alert| alert.level = Level::Breached).count();
        if count == 0 { News::Nothing } else { self.news(me) }
    }

    /// When the next deadline passes.
    pub fn next_change(&self) -> Option<Instant> {
        self.all.iter().filter(|alert| passes(alert)).map(|alert| alert.due).min()
    }

    /// Those the user sees, most urgent first.
    pub fn shown<'a>(&'a self, me: Option<&'a Actor>) -> impl Iterator<Item = &'a Alert> {
        self.all.iter().filter(move |alert| is_shown(alert, me))
    }

    /// How many of a level the user sees.
    pub fn count(&self, me: Option<&Actor>, level: Level) -> usize {
        self.shown(me).filter(|alert| alert.level == level).count()
    }

    fn news(&mut self, me: Option<&Actor>) -> News {
        let Some(me) = me else { return News::Nothing };
        let mine = self.all.iter().filter(|alert| is_for(alert, me));
        let now: BTreeMap<_, _> =
            mine.clone().map(|alert| ((alert.number, alert.of.clone()), alert.level)).collect();
        let Some(told) = self.told.replace(now) else {
            return if mine.count() == 0 { News::Nothing } else { News::Sum };
        };
        let worse = |alert: &&Alert| {
            told.get(&(alert.number, alert.of.clone())).is_none_or(|level| *level < alert.level)
        };
        let new: Vec<Alert> = mine.filter(worse).cloned().collect();
        match new.len() {
            0 => News::Nothing,
            1..=TOLD_AT_ONCE => News::Each(new),
            _ => News::Sum,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::sla::ClockKind;
    use chrono::{TimeDelta, TimeZone, Utc};
    use rstest::rstest;

    fn now() -> Instant {
        Utc.with_ymd_and_hms(2026, 11, 23, 10, 0, 0).unwrap()
    }

    fn alert(number: u64, level: Level, assignee: Option<&str>) -> Alert {
        Alert {
            number: Some(TicketNumber(number)),
            title: "Mail bounces".to_owned(),
            customer: "De Vries".to_owned(),
            assignee: assignee.map(str::to_owned),
            of: AlertOf::Clock(ClockKind::Response),
            level,
            due: now() + TimeDelta::minutes(30),
        }
    }

    fn person(role: Role) -> Actor {
        Actor { name: "anna".to_owned(), role }
    }

    #[rstest]
    #[case(Role::Agent, Some("anna"), true, true)]
    #[case(Role::Agent, Some("bram"), false, false)]
    #[case(Role::Agent, None, false, true)]
    #[case(Role::Supervisor, None, true, true)]
    #[case(Role::Supervisor, Some("bram"), false, true)]
    #[case(Role::Observer, Some("bram"), false, true)]
    fn who_is_told_and_who_sees(
        #[case] role: Role,
        #[case] assignee: Option<&str>,
        #[case] told: bool,
        #[case] sees: bool,
    ) {
        let me = person(role);
        let one = alert(1, Level::Warning, assignee);
        assert_eq!((is_for(&one, &me), is_shown(&one, Some(&me))), (told, sees));
    }

    #[test]
    fn each_is_told_once_and_again_only_when_it_is_worse() {
        let me = person(Role::Agent);
        let of = |level| vec![alert(1, level, Some("anna"))];
        let mut alerts = Alerts::default();
        assert_eq!(alerts.arrive(Vec::new(), Some(&me)), News::Nothing);
        assert_eq!(alerts.arrive(of(Level::Warning), Some(&me)), News::Each(of(Level::Warning)));
        assert_eq!(alerts.arrive(of(Level::Warning), Some(&me)), News::Nothing);
        assert_eq!(alerts.arrive(of(Level::Pressing), Some(&me)), News::Each(of(Level::Pressing)));
        assert_eq!(alerts.arrive(of(Level::Warning), Some(&me)), News::Nothing, "it became better");
        assert_eq!(alerts.arrive(Vec::new(), Some(&me)), News::Nothing);
        assert_eq!(
            alerts.arrive(of(Level::Warning), Some(&me)),
            News::Each(of(Level::Warning)),
            "a new round"
        );
    }

    #[test]
    fn at_first_and_when_many_come_only_a_sum_is_told() {
        let me = person(Role::Agent);
        let many = |count| (0..count).map(|number| alert(number, Level::Warning, Some("anna"))).collect();
        let mut alerts = Alerts::default();
        assert_eq!(alerts.arrive(many(1), Some(&me)), News::Sum);
        assert_eq!(alerts.arrive(many(9), Some(&me)), News::Sum);
        assert_eq!(alerts.arrive(many(9), Some(&me)), News::Nothing);
    }

    #[test]
    fn a_deadline_that_passes_is_breached_at_once_and_not_told_twice() {
        let me = person(Role::Agent);
        let mut alerts = Alerts::default();
        alerts.arrive(Vec::new(), Some(&me));
        alerts.arrive(vec![alert(1, Level::Pressing, Some("anna"))], Some(&me));
        let due = alerts.next_change().unwrap();
        assert_eq!(alerts.pass(due, Some(&me)), News::Nothing);
        let after = due + TimeDelta::seconds(1);
        assert!(matches!(alerts.pass(after, Some(&me)), News::Each(_)));
        assert_eq!(alerts.pass(after, Some(&me)), News::Nothing);
        let said = vec![alert(1, Level::Breached, Some("anna"))];
        assert_eq!(alerts.arrive(said, Some(&me)), News::Nothing, "the host says it too");
        assert_eq!(alerts.next_change(), None);
    }
}
