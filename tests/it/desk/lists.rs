//! The lists from the index say what the lists as they are defined say, whatever happens in between.

use super::oracle;
use super::{Moment, days, monday, opening, step};
use chrono::TimeDelta;
use loket::domain::desk::Desk;
use loket::domain::event::Record;
use loket::domain::ids::TicketNumber;
use loket::domain::offering::{Offering, OfferingVersion};
use loket::domain::status::Status;
use loket::domain::text::CleanLine;
use loket::domain::ticket::Ticket;
use loket::domain::view::{self, QueueQuery, Sort};
use proptest::prelude::*;
use strum::VariantArray;

use crate::scenario::given::Given;

/// When somebody looks: after so many steps, so many minutes from the desk's last event (or before it), and at what.
type Look = (usize, i64, QueueQuery);

fn query() -> impl Strategy<Value = QueueQuery> {
    let filters = vec![
        "",
        "",
        "",
        "is:breached",
        "is:claim",
        "is:mine",
        "is:unassigned @ben",
        "sev:a,b",
        "via:phone",
        "customer:con",
        "#1",
        "is:new",
        "is:closed",
        "o",
        "con",
        "jan log",
        "1 c",
        "is:waiting a",
    ];
    let sorts =
        vec![Sort::Deadline, Sort::Newest, Sort::Severity, Sort::Customer, Sort::Reachable, Sort::Reachable];
    let name = |names: Vec<&'static str>| {
        prop::option::weighted(0.2, prop::sample::select(names).prop_map(str::to_owned))
    };
    (
        prop::sample::select(filters),
        prop::sample::select(sorts),
        name(vec!["Anna", "ben"]),
        name(vec!["t-1", "fabrikam", "o"]),
        prop::collection::vec(prop::sample::select(Status::VARIANTS.to_vec()), 0..2),
        0..4_usize,
        0..4_usize,
    )
        .prop_map(|(text, sort, assignee, customer, statuses, offset, limit)| QueueQuery {
            text: text.to_owned(),
            assignee,
            customer,
            statuses,
            sort,
            offset,
            limit,
        })
}

fn looks() -> impl Strategy<Value = Vec<Look>> {
    prop::collection::vec((0..60_usize, -5_000..20_000_i64, query()), 1..12)
}

/// Looks at a desk, with the closed tickets taken out as if from the store.
fn look(desk: &Desk, closed: &[Ticket], minutes: i64, query: &QueueQuery) {
    let now = desk.at.unwrap_or(monday()) + TimeDelta::minutes(minutes);
    let shown = view::queue(desk, query, "anna", closed, now);
    assert_eq!(shown, oracle::queue(desk, query, "anna", closed, now), "{query:?} at {now}");
    assert_eq!(view::board(desk, now), oracle::board(desk, now), "at {now}");
}

/// Takes closed tickets out of memory, as the host does.
fn rest(desk: &mut Desk) -> Vec<Ticket> {
    let closed = desk.tickets.values().filter(|ticket| ticket.status == Status::Closed);
    let closed: Vec<Ticket> = closed.cloned().collect();
    for ticket in &closed {
        desk.evict(ticket.number);
    }
    closed
}

fn live_and_look(moments: &[Moment], looks: &[Look]) {
    let mut desk = Desk::new(super::settings());
    let mut records: Vec<Record> = Vec::new();
    let mut now = monday();
    for (count, moment) in [&opening()].into_iter().chain(moments).enumerate() {
        now += TimeDelta::minutes(i64::from(moment.2));
        records.extend(step(&mut desk, moment, now, records.len()));
        for (_, minutes, query) in looks.iter().filter(|(after, ..)| *after == count) {
            look(&desk, &[], *minutes, query);
            let closed = rest(&mut desk);
            look(&desk, &closed, *minutes, query);
            for ticket in closed {
                desk.admit(ticket);
            }
        }
    }
    for (_, minutes, query) in looks {
        look(&desk, &[], *minutes, query);
        look(&desk.clone(), &[], *minutes, query);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_index_changes_no_answer(moments in days(), looks in looks()) {
        live_and_look(&moments, &looks);
    }
}

fn offering(desk: &Desk, name: &str) -> Offering {
    Offering { name: CleanLine::cut(name), ..desk.settings.default_offering.clone() }
}

/// Made on Monday 2 March with four hours for everything; from the 4th on there are a hundred.
#[test]
fn a_promise_comes_into_force_on_its_date_though_nothing_happens() {
    let mut desk = Desk::new(Given::default().settings());
    step(&mut desk, &opening(), monday(), 0);
    let create = super::create("t-1");
    step(&mut desk, &create, monday(), 1);
    let mut customer = desk.customers[&"t-1".into()].clone();
    for (version, effective, minutes) in [(1, "2026-03-01", 240), (2, "2026-03-04", 6_000)] {
        let mut offering = offering(&desk, "Gold");
        for targets in offering.targets.values_mut() {
            targets.first_response.minutes = minutes;
            targets.resolution.minutes = minutes;
        }
        let effective = effective.parse().unwrap();
        customer.offerings.push(OfferingVersion { version, effective, offering });
    }
    desk.customers.insert("t-1".into(), customer);
    let breached = |hours: i64| {
        look(&desk, &[], hours * 60, &QueueQuery::default());
        view::board(&desk, monday() + TimeDelta::hours(hours)).all.breached
    };
    // There, on the new date, and back, as a clock that is set by hand goes.
    assert_eq!([0, 24, 48, 47, 24, 72].map(breached), [0, 1, 0, 0, 1, 0]);
    let configured = {
        let mut settings = desk.settings.clone();
        settings.default_offering.targets.clear();
        settings
    };
    desk.customers.remove(&"t-1".into());
    desk.configure(configured);
    look(&desk, &[], 0, &QueueQuery::default());
    desk.evict(TicketNumber(1));
    look(&desk, &[], 0, &QueueQuery::default());
}
