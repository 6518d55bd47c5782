//! What is promised and paid on the way: updates in time, questions of the customer, calls and deadlines by hand, work
//! that was quoted and agreed to.

use super::{Deed, Life, Span, said};
use crate::domain::Instant;
use crate::domain::command::Verb;
use crate::domain::contact::Direction;
use crate::domain::kind::Method;
use crate::domain::policy;
use crate::domain::price::Price;
use crate::domain::sla::ClockKind;
use crate::domain::text::{CleanLine, CleanText};
use crate::domain::ticket::Reminder;
use chrono::TimeDelta;

/// Updates of one ticket at most.
const UPDATES: i64 = 24;
/// Minutes that are quoted.
const QUOTED: u32 = 240;

impl Life<'_> {
    /// Something is under way between desk and customer, so that every clock is seen at some ticket.
    pub(super) fn promised(&mut self, span: Span, agent: &str) -> Vec<Deed> {
        let question = if self.rng.u8(..2) == 0 { self.question(span, agent) } else { None };
        let quiet_from = question.as_ref().map_or(self.now, Deed::at);
        let mut deeds = self.updates(span, agent, quiet_from);
        deeds.extend(question);
        match self.rng.u8(..5) {
            0 => deeds.extend(self.call_back(span, agent)),
            1 => deeds.extend(self.by_hand(span, agent)),
            2 => deeds.extend(self.reminder(span, agent)),
            _ => {}
        }
        deeds
    }

    /// The customer hears how far it is before the promise of an update runs out, whenever it may be written to.
    pub(super) fn updates(&mut self, span: Span, agent: &str, until: Instant) -> Vec<Deed> {
        let targets = self.promise.targets(self.story.severity);
        let Some(update) = targets.and_then(|targets| targets.update) else {
            return Vec::new();
        };
        let step = update.seconds() * 3 / 4;
        let places = (1..=UPDATES).map(|place| span.open_s / 10 + place * step);
        let times = places.map_while(|open_s| self.calendar().add(span.created, open_s).ok());
        let times = times.take_while(|at| *at < until).filter(|at| self.may_use(Method::Email, *at));
        let times: Vec<Instant> = times.collect();
        let mut deeds = Vec::new();
        for at in times {
            let text = said(&self.sample.updates, self.story.lang, &mut self.rng);
            let verb = Verb::Reply { via: Some(Method::Email), to: None, text };
            deeds.push(Deed::Work { at, by: agent.to_owned(), verb });
        }
        deeds
    }

    fn may_use(&self, method: Method, at: Instant) -> bool {
        policy::reachable_about(&self.promise, self.story.severity, at).contains(&method)
    }

    /// The customer asks something, so long ago that more or less of the target is used.
    fn question(&mut self, span: Span, agent: &str) -> Option<Deed> {
        let target = self.promise.targets(self.story.severity)?.response?.seconds();
        let used = target * self.rng.choice([25, 60, 80, 93, 112])? / 100;
        let at = self.calendar().subtract(self.now, used).ok()?;
        if at <= self.moment(span, 15) {
            return None;
        }
        let text = said(&self.sample.questions, self.story.lang, &mut self.rng);
        let verb = Verb::Heard { via: Method::Email, from: None, text, needs_reply: true };
        Some(Deed::Work { at, by: agent.to_owned(), verb })
    }

    /// A call is promised for the next hours, if the desk may call then.
    fn call_back(&mut self, span: Span, agent: &str) -> Option<Deed> {
        self.promise.contact_by(Method::Phone, Direction::Outgoing)?;
        let by = self.now + TimeDelta::minutes(self.rng.i64(6..150));
        let at = self.now - TimeDelta::minutes(self.rng.i64(30..120));
        let later = at > self.moment(span, 20);
        let verb = Verb::CallBack { by, to: None };
        (later && self.may_use(Method::Phone, by)).then(|| Deed::Work { at, by: agent.to_owned(), verb })
    }

    /// The customer agreed to another deadline.
    fn by_hand(&mut self, span: Span, agent: &str) -> Option<Deed> {
        let later = self.now + TimeDelta::hours(self.rng.i64(2..40));
        let due = self.calendar().next_open(later).ok()?;
        let why = CleanLine::cut(&said(&self.sample.reasons, self.story.lang, &mut self.rng));
        let verb = Verb::Deadline { clock: ClockKind::Resolution, due: Some(due), why };
        Some(self.work(span, 75, agent, verb))
    }

    fn reminder(&mut self, span: Span, agent: &str) -> Option<Deed> {
        let tomorrow = self.now + TimeDelta::days(1);
        let at = self.promise.service_hours().next_open(tomorrow).ok()?;
        let text = CleanLine::cut(&said(&self.sample.reminders, self.story.lang, &mut self.rng));
        Some(self.work(span, 78, agent, Verb::Remind(Some(Reminder { at, text }))))
    }

    /// Time is spent; what costs something is quoted and agreed to before, and only for customers that were told of
    /// their offering.
    pub(super) fn paid(&mut self, span: Span, agent: &str) -> Vec<Deed> {
        let price = self.promise.version.offering.price(self.story.topic, self.story.service);
        if price.is_chargeable() && !self.customer.is_disclosed() {
            return Vec::new();
        }
        let mut deeds = Vec::new();
        if price.is_chargeable() {
            let quote = Verb::Quote { minutes: QUOTED, out_of_hours: false };
            deeds.push(self.work(span, 30, agent, quote));
        }
        let agrees = self.customer.contacts.first().cloned();
        if let (Price::Hourly(_) | Price::PerIncident(_), Some(by)) = (price, agrees) {
            deeds.push(self.work(span, 35, agent, Verb::Agree { by, via: Method::Email }));
        }
        for hundredths in [48, 58] {
            let most = u32::try_from(span.open_s / 60 / 8).unwrap_or(0).min(QUOTED / 3);
            if most > 10 && self.rng.bool() {
                let minutes = self.rng.u32(10..most);
                let text: CleanText = self.story.note.clone();
                let verb = Verb::LogWork { minutes, started_at: None, text, free: false };
                deeds.push(self.work(span, hundredths, agent, verb));
            }
        }
        deeds
    }
}
