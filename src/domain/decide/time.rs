//! What time brings about, and what is set against it: deadlines that passed, reminders, deadlines by hand.
//!
//! What came is written once, with the instant at which it was due: by the host when the instant comes or when it
//! starts, and before whatever is done with the ticket, so that nothing is lost between the two.

use super::{Asked, Events, conflict, invalid, require};
use crate::domain::Instant;
use crate::domain::apply;
use crate::domain::desk::Desk;
use crate::domain::event::Event;
use crate::domain::phrase::Phrase;
use crate::domain::sla::{self, ClockKind, Terms};
use crate::domain::status::Status;
use crate::domain::text::CleanLine;
use crate::domain::ticket::{ManualDeadline, Reminder, Ticket};
use chrono::TimeDelta;
use std::borrow::Cow;

/// Tickets that one record tells of at most; the others follow in the next.
const AT_ONCE: usize = 10_000;
/// How far a deadline by hand may lie ahead.
const FAR: TimeDelta = TimeDelta::days(5 * 366);

/// Deadlines that passed and reminders that came, of all tickets in memory.
pub(super) fn keep(asked: Asked<'_>) -> Vec<Event> {
    let Asked { desk, now, .. } = asked;
    let index = desk.index(&[], now);
    let tickets = index.turned(now).filter_map(|number| desk.tickets.get(&number)).take(AT_ONCE);
    tickets.flat_map(|ticket| come(asked, ticket)).collect()
}

/// When time next brings something about: a deadline that passes, a reminder, the end of a wait, a ticket to close, a
/// promise that comes into force and may move any of them. At once, if that is past.
pub fn next_turn(desk: &Desk, now: Instant) -> Option<Instant> {
    let turn = desk.index(&[], now).next_turn();
    turn.into_iter().chain(desk.promises_change_at(now)).min()
}

/// What time has brought about for one ticket and nobody wrote down yet, in the order in which it was due.
pub(super) fn come(asked: Asked<'_>, ticket: &Ticket) -> Vec<Event> {
    if ticket.status == Status::Closed {
        return Vec::new();
    }
    let (number, now) = (ticket.number, asked.now);
    let late = sla::breaches(ticket, &asked.desk.terms_of(ticket, now), now);
    let late = late.into_iter().filter(|breach| !ticket.has_breach(breach.clock, breach.start));
    let mut events: Vec<(Instant, Event)> =
        late.map(|breach| (breach.due, Event::Breached { number, breach })).collect();
    events.extend(
        reminders(ticket, now).map(|(due, text)| (due, Event::Reminded { number, due, text: text.clone() })),
    );
    events.sort_by_key(|(due, _)| *due);
    events.into_iter().map(|(_, event)| event).collect()
}

/// The end of a wait and the reminder, as far as they came; a reminder that came first ended the wait.
fn reminders(ticket: &Ticket, now: Instant) -> impl Iterator<Item = (Instant, &CleanLine)> {
    let reminder = ticket.reminder.as_ref().map(|reminder| (reminder.at, &reminder.text));
    let reminder = reminder.filter(|(at, _)| *at <= now);
    let waiting = ticket.waiting.as_ref().filter(|_| ticket.status == Status::WaitingCustomer);
    let wait = waiting.and_then(|waiting| Some((waiting.until?, &waiting.reason)));
    let wait = wait.filter(|(until, _)| *until <= now && reminder.is_none_or(|(at, _)| *until < at));
    wait.into_iter().chain(reminder)
}

/// A ticket as it is when what time brought about is written down.
pub(super) fn after<'a>(ticket: &'a Ticket, come: &[Event], now: Instant) -> Cow<'a, Ticket> {
    let mut ticket = Cow::Borrowed(ticket);
    for event in come {
        apply::change(ticket.to_mut(), event, now);
    }
    ticket
}

/// Set a deadline by hand, or take it away.
pub(super) fn set_deadline(
    asked: Asked<'_>,
    ticket: &Ticket,
    clock: ClockKind,
    due: Option<Instant>,
    why: &CleanLine,
) -> Events {
    if !ticket.status.is_active() {
        return Err(conflict("reject-deadline", ticket));
    }
    require(why, "reject-deadline-why")?;
    let known = ticket.manual.get(&clock);
    match due {
        None if known.is_none() => return Ok(Vec::new()),
        Some(due) if known == Some(&ManualDeadline { due, why: why.clone() }) => return Ok(Vec::new()),
        Some(due) => may_be_set(asked, ticket, clock, due)?,
        None => {}
    }
    Ok(vec![Event::DeadlineSet { number: ticket.number, clock, due, why: why.clone() }])
}

fn may_be_set(
    asked: Asked<'_>,
    ticket: &Ticket,
    clock: ClockKind,
    due: Instant,
) -> Result<(), super::Rejection> {
    let about = |key: &str| invalid(Phrase::new(key).word("clock", "clock", clock));
    if clock == ClockKind::Claim {
        return Err(about("reject-deadline-claim"));
    }
    let terms = asked.desk.terms_of(ticket, asked.now);
    if terms.target_s(clock, ticket).is_none() {
        return Err(about("reject-deadline-no-clock"));
    }
    if is_kept(ticket, &terms, clock, asked.now) {
        return Err(about("reject-deadline-met"));
    }
    if due <= asked.now {
        return Err(about("reject-deadline-past"));
    }
    if due > asked.now + FAR {
        return Err(about("reject-deadline-far"));
    }
    Ok(())
}

/// Whether a promise is kept for good: responses and updates are owed again.
fn is_kept(ticket: &Ticket, terms: &Terms, clock: ClockKind, now: Instant) -> bool {
    let again = matches!(clock, ClockKind::Response | ClockKind::Update);
    let clocks = sla::clocks(ticket, terms, now);
    !again && clocks.iter().any(|known| known.clock == clock && known.met_at.is_some())
}

/// Be reminded, or no more.
pub(super) fn remind(asked: Asked<'_>, ticket: &Ticket, reminder: Option<&Reminder>) -> Events {
    if let Some(reminder) = reminder {
        require(&reminder.text, "reject-remind-text")?;
        if reminder.at <= asked.now {
            return Err(invalid(Phrase::new("reject-remind-past")));
        }
    }
    if ticket.reminder.as_ref() == reminder {
        return Ok(Vec::new());
    }
    Ok(vec![Event::ReminderSet { number: ticket.number, reminder: reminder.cloned() }])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::catalogue::Catalogue;
    use crate::domain::command::{CaseVerb, Command, Verb};
    use crate::domain::decide::decide;
    use crate::domain::event::CallOutcome;
    use crate::domain::people::Actor;
    use crate::domain::people::Role;
    use crate::domain::sample::person;
    use crate::domain::sample::{
        ONE, admin, agent, at, in_status, key, line, on_one, open_case, run, settings, text, try_verb,
    };
    use crate::domain::ticket::Waiting;
    use rstest::rstest;
    use std::sync::Arc;

    // The ticket came in on Monday 2 March at 08:00; of severity B: first response in four hours, resolution in
    // sixteen, open from 08:00 to 16:00 UTC.

    /// What is written, one word each with its instant.
    fn told(events: &[Event]) -> Vec<String> {
        let time = |at: &Instant| at.format("%d.%H:%M").to_string();
        let word = |event: &Event| match event {
            Event::Breached { breach, .. } => Some(format!("{} {}", breach.clock, time(&breach.due))),
            Event::Reminded { due, text, .. } => Some(format!("{text} {}", time(due))),
            _ => None,
        };
        events.iter().map(|event| word(event).unwrap_or_else(|| "verb".to_owned())).collect()
    }

    fn keep(desk: &Desk, now: &str) -> Vec<String> {
        told(&decide(desk, &Actor::host(), &Command::KeepTime, at(now)).unwrap().events)
    }

    fn wait(until: &str) -> Verb {
        Verb::Wait(Waiting { reason: line("a log"), until: Some(at(until)) })
    }

    fn remind(when: &str) -> Verb {
        Verb::Remind(Some(Reminder { at: at(when), text: line("ask again") }))
    }

    /// Ticket 1 with some things done to it by a supervisor, at an instant of its day.
    fn with(verbs: Vec<(&str, Verb)>) -> Desk {
        let mut desk = in_status(Status::Open);
        for (when, verb) in verbs {
            run(&mut desk, &admin(), &on_one(verb), at(&format!("2026-03-02T{when}:00Z"))).unwrap();
        }
        desk
    }

    #[rstest]
    #[case::on_the_second("2026-03-02T12:00:00Z", &[])]
    #[case::late("2026-03-02T12:00:01Z", &["first_response 02.12:00"])]
    #[case::while_no_host_ran("2026-03-05T08:00:00Z", &["first_response 02.12:00", "resolution 03.16:00"])]
    fn breaches_are_written(#[case] now: &str, #[case] expected: &[&str]) {
        assert_eq!(keep(&in_status(Status::Open), now), expected);
    }

    #[rstest]
    #[case::wait(vec![("09:00", wait("2026-03-02T10:00:00Z"))], "2026-03-02T10:00:00Z", &["a log 02.10:00"])]
    #[case::wait_to_come(vec![("09:00", wait("2026-03-02T10:00:00Z"))], "2026-03-02T09:59:59Z", &[])]
    #[case::then_late(
        vec![("09:00", wait("2026-03-02T10:00:00Z"))],
        "2026-03-03T09:00:00Z",
        &["a log 02.10:00", "first_response 02.13:00"]
    )]
    #[case::reminder(vec![("09:00", remind("2026-03-02T10:00:00Z"))], "2026-03-02T11:00:00Z", &["ask again 02.10:00"])]
    #[case::both(
        vec![("09:00", wait("2026-03-02T10:00:00Z")), ("09:00", remind("2026-03-02T11:00:00Z"))],
        "2026-03-02T11:30:00Z",
        &["a log 02.10:00", "ask again 02.11:00"]
    )]
    #[case::the_reminder_ends_the_wait(
        vec![("09:00", wait("2026-03-02T11:00:00Z")), ("09:00", remind("2026-03-02T10:00:00Z"))],
        "2026-03-02T11:30:00Z",
        &["ask again 02.10:00"]
    )]
    #[case::nothing_is_late_in_a_wait(
        vec![("09:00", Verb::Wait(Waiting { reason: line("a log"), until: None }))],
        "2026-04-02T11:30:00Z",
        &[]
    )]
    fn what_comes_is_written(#[case] verbs: Vec<(&str, Verb)>, #[case] now: &str, #[case] expected: &[&str]) {
        let mut desk = with(verbs);
        assert_eq!(keep(&desk, now), expected);
        run(&mut desk, &Actor::host(), &Command::KeepTime, at(now)).unwrap();
        assert!(keep(&desk, now).is_empty(), "once");
    }

    #[test]
    fn the_host_is_told_when_to_come_back() {
        let mut desk =
            with(vec![("09:00", wait("2026-03-02T10:00:00Z")), ("09:00", remind("2026-03-04T08:30:00Z"))]);
        let mut turns = Vec::new();
        let mut now = at("2026-03-02T09:00:00Z");
        while let Some(turn) = next_turn(&desk, now) {
            assert!(turn > now, "{turn} is not after {now}");
            now = turn;
            assert!(!run(&mut desk, &Actor::host(), &Command::KeepTime, now).unwrap().events.is_empty());
            turns.push(now.format("%d.%H:%M:%S").to_string());
        }
        // The end of the wait, the first deadline an hour later, the reminder, the other deadline an hour later.
        assert_eq!(turns, ["02.10:00:00", "02.13:00:01", "04.08:30:00", "04.09:00:01"]);
    }

    #[rstest]
    #[case::before_a_verb(vec![], Verb::Note(text("x")), "2026-03-02T12:30:00Z", &["first_response 02.12:00", "verb"])]
    #[case::too_late(
        vec![],
        Verb::Call { to: None, outcome: CallOutcome::Reached, text: text("") },
        "2026-03-02T12:30:00Z",
        &["first_response 02.12:00", "verb"]
    )]
    #[case::the_wait_is_over(
        vec![("09:00", wait("2026-03-02T10:00:00Z"))],
        wait("2026-03-03T10:00:00Z"),
        "2026-03-02T10:30:00Z",
        &["a log 02.10:00", "verb"]
    )]
    #[case::nothing_else_changes(
        vec![("09:00", wait("2026-03-02T10:00:00Z"))],
        Verb::Remind(None),
        "2026-03-02T10:30:00Z",
        &["a log 02.10:00"]
    )]
    fn what_came_stands_before_what_is_done(
        #[case] verbs: Vec<(&str, Verb)>,
        #[case] verb: Verb,
        #[case] now: &str,
        #[case] expected: &[&str],
    ) {
        let decision = decide(&with(verbs), &agent("anna"), &on_one(verb), at(now)).unwrap();
        assert_eq!(told(&decision.events), expected);
    }

    #[test]
    fn a_verb_sees_the_ticket_as_time_left_it() {
        let desk = with(vec![("09:00", wait("2026-03-02T10:00:00Z"))]);
        let resume = |now| key(decide(&desk, &agent("anna"), &on_one(Verb::Resume), at(now)));
        assert_eq!(resume("2026-03-02T09:30:00Z"), "ok");
        assert_eq!(resume("2026-03-02T10:30:00Z"), "reject-resume");
    }

    #[test]
    fn a_supplier_that_answers_too_late_was_late() {
        let mut desk = in_status(Status::Open);
        let real = crate::assets::catalogue();
        let (response_targets, business_hours) = (real.response_targets.clone(), real.business_hours.clone());
        let catalogue = Catalogue { response_targets, business_hours, ..(*settings().catalogue).clone() };
        desk.configure(crate::domain::desk::Settings { catalogue: Arc::new(catalogue), ..settings() });
        run(&mut desk, &agent("anna"), &on_one(open_case("100")), at("2026-03-02T09:00:00Z")).unwrap();
        // Four business hours from nine o'clock on.
        assert_eq!(keep(&desk, "2026-03-02T13:00:01Z"), ["first_response 02.12:00", "vendor 02.13:00"]);
        let answer = Command::Case(
            "100".to_owned(),
            CaseVerb::moved(crate::domain::case::CaseStatus::Open, text("We look at it.")),
        );
        let in_time = decide(&desk, &agent("anna"), &answer, at("2026-03-02T13:00:00Z")).unwrap();
        assert_eq!(told(&in_time.events), ["first_response 02.12:00", "verb"]);
        let late = decide(&desk, &agent("anna"), &answer, at("2026-03-02T14:00:00Z")).unwrap();
        assert_eq!(told(&late.events), ["first_response 02.12:00", "vendor 02.13:00", "verb"]);
    }

    fn deadline(clock: ClockKind, due: &str, why: &str) -> Verb {
        let due = (!due.is_empty()).then(|| at(due));
        Verb::Deadline { clock, due, why: line(why) }
    }

    // It is nine o'clock.
    #[rstest]
    #[case::set(Status::Open, ClockKind::Resolution, "2026-03-03T08:00:00Z", "agreed", "ok")]
    #[case::why(Status::Open, ClockKind::Resolution, "2026-03-03T08:00:00Z", "", "reject-deadline-why")]
    #[case::now(
        Status::Open,
        ClockKind::Resolution,
        "2026-03-02T09:00:00Z",
        "agreed",
        "reject-deadline-past"
    )]
    #[case::far(Status::Open, ClockKind::Resolution, "2036-03-02T09:00:00Z", "agreed", "reject-deadline-far")]
    #[case::not_promised(
        Status::Open,
        ClockKind::Update,
        "2026-03-03T08:00:00Z",
        "agreed",
        "reject-deadline-no-clock"
    )]
    #[case::no_supplier(
        Status::Open,
        ClockKind::Vendor,
        "2026-03-03T08:00:00Z",
        "agreed",
        "reject-deadline-no-clock"
    )]
    #[case::no_call(
        Status::Open,
        ClockKind::CallBack,
        "2026-03-03T08:00:00Z",
        "agreed",
        "reject-deadline-no-clock"
    )]
    #[case::nobody_moves_a_claim(
        Status::Open,
        ClockKind::Claim,
        "2026-03-03T08:00:00Z",
        "agreed",
        "reject-deadline-claim"
    )]
    #[case::resolved(
        Status::Resolved,
        ClockKind::Resolution,
        "2026-03-03T08:00:00Z",
        "agreed",
        "reject-deadline"
    )]
    #[case::waiting(Status::WaitingCustomer, ClockKind::Resolution, "2026-03-03T08:00:00Z", "agreed", "ok")]
    #[case::nothing_to_remove(Status::Open, ClockKind::Resolution, "", "agreed", "ok")]
    fn deadlines_by_hand(
        #[case] status: Status,
        #[case] clock: ClockKind,
        #[case] due: &str,
        #[case] why: &str,
        #[case] expected: &str,
    ) {
        let lead = person("sofie", Role::Supervisor);
        assert_eq!(key(try_verb(&in_status(status), &lead, deadline(clock, due, why))), expected);
    }

    #[test]
    fn a_promise_that_was_kept_needs_no_deadline() {
        let spoke = Verb::Call { to: None, outcome: CallOutcome::Reached, text: text("") };
        let desk = with(vec![("08:30", spoke)]);
        let verb = deadline(ClockKind::FirstResponse, "2026-03-03T08:00:00Z", "agreed");
        assert_eq!(key(try_verb(&desk, &admin(), verb)), "reject-deadline-met");
    }

    #[test]
    fn the_same_again_changes_nothing() {
        let set = || deadline(ClockKind::Resolution, "2026-03-03T08:00:00Z", "agreed");
        let desk = with(vec![("08:30", set()), ("08:30", remind("2026-03-04T09:00:00Z"))]);
        for (verb, count) in [
            (set(), 0),
            (deadline(ClockKind::Resolution, "2026-03-03T08:00:00Z", "said so"), 1),
            (deadline(ClockKind::Resolution, "", "a mistake"), 1),
            (deadline(ClockKind::FirstResponse, "", "a mistake"), 0),
            (remind("2026-03-04T09:00:00Z"), 0),
            (remind("2026-03-05T09:00:00Z"), 1),
            (Verb::Remind(None), 1),
        ] {
            assert_eq!(try_verb(&desk, &admin(), verb.clone()).unwrap().events.len(), count, "{verb:?}");
        }
    }

    #[rstest]
    #[case::past("2026-03-02T09:00:00Z", "look", "reject-remind-past")]
    #[case::of_nothing("2026-03-02T10:00:00Z", "", "reject-remind-text")]
    #[case::fine("2026-03-02T10:00:00Z", "look", "ok")]
    fn reminders_lie_ahead(#[case] when: &str, #[case] what: &str, #[case] expected: &str) {
        let verb = Verb::Remind(Some(Reminder { at: at(when), text: line(what) }));
        assert_eq!(key(try_verb(&in_status(Status::Open), &agent("anna"), verb)), expected);
    }

    #[test]
    fn a_closed_ticket_is_left_alone() {
        let mut desk = in_status(Status::Closed);
        assert_eq!(keep(&desk, "2027-03-02T09:00:00Z"), Vec::<String>::new());
        assert_eq!(next_turn(&desk, at("2026-03-10T09:00:00Z")), None);
        desk.evict(ONE);
        assert_eq!(next_turn(&desk, at("2026-03-10T09:00:00Z")), None);
    }
}
