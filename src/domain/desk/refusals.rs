//! The refusals of the last minute, so that somebody who asks again and again fills no journal.

use crate::domain::Instant;
use crate::domain::event::Event;
use crate::domain::ids::{TenantId, TicketNumber};
use crate::domain::people::Actor;
use chrono::TimeDelta;
use serde::{Deserialize, Serialize};
use std::collections::VecDeque;

/// How long the same refusal stands for others like it.
const STANDS: TimeDelta = TimeDelta::minutes(1);
/// How many are remembered at most; beyond that the oldest one is journaled again.
const MOST: usize = 256;

/// What was refused lately, oldest first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refusals(VecDeque<Refused>);

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Refused {
    at: Instant,
    what: What,
}

/// What makes two refusals the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct What {
    actor: String,
    number: Option<TicketNumber>,
    tenant: Option<TenantId>,
    action: String,
    rule: String,
}

impl Refusals {
    /// Whether the same was refused to the same person within the last minute.
    pub fn know(&self, actor: &Actor, event: &Event, now: Instant) -> bool {
        let what = What::of(actor, event);
        self.0.iter().any(|refused| Some(&refused.what) == what.as_ref() && now - refused.at < STANDS)
    }

    /// Remembers a refusal.
    pub(in crate::domain) fn keep(&mut self, actor: &Actor, event: &Event, at: Instant) {
        let Some(what) = What::of(actor, event) else {
            return;
        };
        while self.0.front().is_some_and(|oldest| at - oldest.at >= STANDS) || self.0.len() >= MOST {
            self.0.pop_front();
        }
        self.0.push_back(Refused { at, what });
    }
}

impl What {
    fn of(actor: &Actor, event: &Event) -> Option<Self> {
        let Event::Refused { number, tenant, action, rule, .. } = event else {
            return None;
        };
        Some(Self {
            actor: actor.name.clone(),
            number: *number,
            tenant: tenant.clone(),
            action: action.clone(),
            rule: rule.clone(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::phrase::Phrase;
    use crate::domain::sample::{ONE, agent, at};
    use rstest::rstest;

    fn refused(number: u64, action: &str, rule: &str) -> Event {
        Event::Refused {
            number: Some(TicketNumber(number)),
            tenant: None,
            action: action.to_owned(),
            rule: rule.to_owned(),
            why: Phrase::new("x"),
        }
    }

    #[rstest]
    #[case::the_same("anna", refused(1, "call", "outside_hours"), 59, true)]
    #[case::a_minute_later("anna", refused(1, "call", "outside_hours"), 60, false)]
    #[case::another_person("ben", refused(1, "call", "outside_hours"), 1, false)]
    #[case::another_ticket("anna", refused(2, "call", "outside_hours"), 1, false)]
    #[case::another_action("anna", refused(1, "reply", "outside_hours"), 1, false)]
    #[case::another_rule("anna", refused(1, "call", "person_not_named"), 1, false)]
    #[case::no_refusal("anna", Event::Resumed { number: ONE }, 1, false)]
    fn the_same_within_a_minute_is_known(
        #[case] who: &str,
        #[case] event: Event,
        #[case] seconds: i64,
        #[case] known: bool,
    ) {
        let first = at("2026-03-03T02:00:00Z");
        let mut refusals = Refusals::default();
        refusals.keep(&agent("anna"), &refused(1, "call", "outside_hours"), first);
        let later = first + TimeDelta::seconds(seconds);
        assert_eq!(refusals.know(&agent(who), &event, later), known);
    }

    #[test]
    fn few_are_remembered() {
        let now = at("2026-03-03T02:00:00Z");
        let mut refusals = Refusals::default();
        for number in 0..1000 {
            refusals.keep(&agent("anna"), &refused(number, "call", "outside_hours"), now);
        }
        assert_eq!(refusals.0.len(), MOST);
        refusals.keep(&agent("anna"), &refused(1, "call", "outside_hours"), now + STANDS);
        assert_eq!(refusals.0.len(), 1);
    }
}
