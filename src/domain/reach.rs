//! Whether the people of a customer may be contacted: the hours of every outgoing method of its promise, taken as one.
//!
//! What is asked of many tickets of a customer is settled once, in [`Windows`]; a ticket adds its severity and its
//! deadline. How much open time that has left is in [`left`]. Pure: `now` comes in.

pub mod left;

use super::Instant;
use super::calendar::Calendar;
use super::contact::Direction;
use super::kind::Severity;
use super::promise::Promise;
use super::view::Reach;
use chrono::TimeDelta;

/// Hours that do not end for so long never do.
const FOR_EVER: TimeDelta = TimeDelta::days(366);

/// The hours of contact that run at an instant or come next, and when those after them begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Windows {
    now: Instant,
    /// Whether any method is offered at all.
    offered: bool,
    /// When they begin; those that run now, now.
    from: Option<Instant>,
    /// None: they do not end.
    to: Option<Instant>,
    /// When the next ones begin, if ever within a year.
    then: Option<Instant>,
}

impl Windows {
    /// As seen at an instant, by a promise.
    pub fn at(promise: &Promise, now: Instant) -> Self {
        let hours: Vec<&Calendar> =
            promise.contact(Direction::Outgoing).map(|(_, calendar)| calendar).collect();
        let from = first_open(&hours, now);
        let to = from.and_then(|from| all_closed(&hours, from));
        let then = to.and_then(|to| first_open(&hours, to));
        Self { now, offered: !hours.is_empty(), from, to, then }
    }

    /// When the answer for a customer changes, whatever the ticket; none within a year.
    pub fn changes_at(&self) -> Option<Instant> {
        if self.is_open() { self.to } else { self.from }
    }

    /// The answer for a ticket with this deadline. One that is served round the clock counts as reachable.
    pub fn reach(&self, round_the_clock: bool, due: Option<Instant>) -> Reach {
        if round_the_clock && self.offered {
            return Reach { now: true, changes_at: None, last_chance: false };
        }
        let last_chance = due.is_some_and(|due| self.is_last_before(due));
        Reach { now: self.is_open(), changes_at: self.changes_at(), last_chance }
    }

    fn is_open(&self) -> bool {
        self.from == Some(self.now)
    }

    /// Whether these hours begin before a deadline, end, and none follow before it. A deadline that is past has no
    /// chance left, and so no last one.
    fn is_last_before(&self, due: Instant) -> bool {
        let begins = self.from.is_some_and(|from| from.timestamp() <= due.timestamp());
        begins && self.to.is_some() && self.then.is_none_or(|then| due < then)
    }
}

/// Whether and when somebody of the customer may be contacted about a ticket of this severity and deadline.
pub fn reach(promise: &Promise, severity: Severity, due: Option<Instant>, now: Instant) -> Reach {
    Windows::at(promise, now).reach(promise.is_round_the_clock(severity), due)
}

fn first_open(hours: &[&Calendar], at: Instant) -> Option<Instant> {
    hours.iter().filter_map(|calendar| calendar.next_open(at).ok()).min()
}

/// When none of the hours are open any more; none, if that does not come within a year.
fn all_closed(hours: &[&Calendar], from: Instant) -> Option<Instant> {
    let mut at = from;
    while at - from <= FOR_EVER {
        let mut last = at;
        for calendar in hours.iter().filter(|calendar| calendar.is_open(at)) {
            last = last.max(calendar.next_close(at)?);
        }
        if last == at {
            return Some(at);
        }
        at = last;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::offering::{Offering, OfferingVersion};
    use crate::domain::promise::samples;
    use rstest::rstest;

    fn promise(change: impl FnOnce(&mut Offering)) -> Promise {
        let mut offering = samples::offering();
        change(&mut offering);
        Promise::new(OfferingVersion { version: 1, effective: "2026-01-01".parse().unwrap(), offering })
    }

    fn at(text: &str) -> Instant {
        format!("{}:00Z", text.replace(' ', "T")).parse().unwrap()
    }

    fn line(reach: Reach) -> String {
        let state = if reach.now { "open until" } else { "closed until" };
        let changes = reach.changes_at.map_or("ever".to_owned(), |at| at.format("%m-%d %H:%M").to_string());
        format!("{state} {changes}{}", if reach.last_chance { " · last chance" } else { "" })
    }

    // 6 May 2026 is a Wednesday in summer time. Phone and remote sessions go out from 07:00 to 15:00 UTC on working
    // days; e-mail from 05:00 to 20:00 on Mondays and Tuesdays, to 10:00 on Wednesdays, 08:00 to 10:00 on Saturdays.
    #[rstest]
    #[case::hours_of_all_methods_are_one("2026-05-06 09:00", "", "open until 05-06 15:00")]
    #[case::by_one_method("2026-05-06 05:30", "", "open until 05-06 15:00")]
    #[case::at_the_end("2026-05-06 15:00", "", "closed until 05-07 07:00")]
    #[case::at_night("2026-05-06 01:00", "", "closed until 05-06 05:00")]
    #[case::on_holidays("2026-05-04 09:00", "", "closed until 05-06 05:00")]
    #[case::due_while_it_runs("2026-05-06 09:00", "2026-05-06 11:00", "open until 05-06 15:00 · last chance")]
    #[case::due_at_night("2026-05-06 09:00", "2026-05-07 03:00", "open until 05-06 15:00 · last chance")]
    #[case::due_when_the_next_begins("2026-05-06 09:00", "2026-05-07 07:00", "open until 05-06 15:00")]
    #[case::due_in_the_next("2026-05-06 09:00", "2026-05-07 08:00", "open until 05-06 15:00")]
    #[case::due_in_those_to_come(
        "2026-05-06 16:00",
        "2026-05-07 08:00",
        "closed until 05-07 07:00 · last chance"
    )]
    #[case::due_before_those_to_come("2026-05-06 16:00", "2026-05-07 06:59", "closed until 05-07 07:00")]
    #[case::over("2026-05-06 09:00", "2026-05-06 08:59", "open until 05-06 15:00")]
    #[case::over_the_weekend("2026-05-09 09:00", "2026-05-09 12:00", "open until 05-09 10:00 · last chance")]
    fn hours_of_contact(#[case] now: &str, #[case] due: &str, #[case] expected: &str) {
        let due = (!due.is_empty()).then(|| at(due));
        assert_eq!(line(reach(&promise(|_| {}), Severity::B, due, at(now))), expected);
    }

    #[rstest]
    #[case::day_and_night(Severity::A, true, "open until ever")]
    #[case::not_promised(Severity::A, false, "closed until 05-06 05:00")]
    #[case::less_severe(Severity::B, true, "closed until 05-06 05:00")]
    fn what_is_served_round_the_clock_can_be_reached(
        #[case] severity: Severity,
        #[case] promised: bool,
        #[case] expected: &str,
    ) {
        let promise = promise(|offering| offering.severity_a_24x7 = promised);
        let due = Some(at("2026-05-06 02:00"));
        assert_eq!(line(reach(&promise, severity, due, at("2026-05-06 01:00"))), expected);
    }

    #[test]
    fn nobody_can_be_reached_without_a_method() {
        let promise =
            promise(|offering| offering.contact.retain(|rule| rule.direction == Direction::Incoming));
        for severity in [Severity::A, Severity::B] {
            let reach = reach(&promise, severity, Some(at("2026-05-06 11:00")), at("2026-05-06 09:00"));
            assert_eq!(reach, Reach::default());
        }
    }

    #[test]
    fn hours_that_never_end_are_no_last_chance() {
        let promise = promise(|offering| {
            let day = || vec!["00:00-24:00".parse().unwrap()];
            offering.holidays.clear();
            let hours = &mut offering.hours;
            (hours.mon, hours.tue, hours.wed, hours.thu) = (day(), day(), day(), day());
            (hours.fri, hours.sat, hours.sun) = (day(), day(), day());
        });
        let reach = reach(&promise, Severity::B, Some(at("2026-05-06 11:00")), at("2026-05-06 09:00"));
        assert_eq!(reach, Reach { now: true, changes_at: None, last_chance: false });
    }

    #[test]
    fn hours_that_never_come_again_are_the_last_chance() {
        let promise = promise(|offering| {
            let closed = "2026-05-07".parse::<chrono::NaiveDate>().unwrap().iter_days().take(800);
            let name = || crate::domain::text::CleanLine::cut("Closed for good");
            offering.holidays.extend(closed.map(|date| (date, name())));
        });
        let reach = reach(&promise, Severity::B, Some(at("2027-05-06 11:00")), at("2026-05-06 09:00"));
        assert_eq!(line(reach), "open until 05-06 15:00 · last chance");
    }
}
