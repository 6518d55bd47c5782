//! In which order tickets stand. What can be told by numbers is, once per ticket; names and hours of customers are
//! looked at once per customer.

use super::super::Sort;
use super::super::row::urgency;
use crate::domain::Instant;
use crate::domain::desk::index::{Entry, Index};
use crate::domain::query;
use crate::domain::reach::{Windows, left};
use crate::domain::sla::Outlook;
use std::cell::OnceCell;
use std::cmp::Ordering;

/// A ticket that passed the filter, with what most often orders it.
pub(super) struct Candidate<'a> {
    /// By what is sorted, as far as numbers tell.
    first: (Group, i64),
    due: Option<Instant>,
    pub(super) entry: &'a Entry,
}

/// What can be done about a ticket now. All are alike where that does not order them.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Group {
    LastChance,
    Reachable,
    Other,
}

/// An order of tickets at an instant.
pub(super) struct Order<'a> {
    index: &'a Index,
    sort: Sort,
    now: Instant,
    /// By customer, where names order: its place among them.
    names: Vec<i64>,
    /// By customer, where reach orders: its hours of contact.
    windows: Vec<OnceCell<Windows>>,
}

impl<'a> Order<'a> {
    pub(super) fn new(index: &'a Index, sort: Sort, now: Instant) -> Self {
        let names = if sort == Sort::Customer { by_name(index) } else { Vec::new() };
        let customers = if sort == Sort::Reachable { index.customers().len() } else { 0 };
        Self { index, sort, now, names, windows: vec![OnceCell::new(); customers] }
    }

    /// A ticket with its place in the order.
    pub(super) fn candidate(&self, entry: &'a Entry, outlook: Outlook) -> Candidate<'a> {
        let due = outlook.due();
        let first = match self.sort {
            Sort::Deadline => (Group::Other, 0),
            Sort::Newest => (Group::Other, -entry.created_at.timestamp()),
            Sort::Severity => (Group::Other, entry.severity as i64),
            Sort::Customer => (Group::Other, self.names.get(entry.customer).copied().unwrap_or_default()),
            Sort::Reachable => self.reachable(entry, outlook),
        };
        Candidate { first, due, entry }
    }

    /// Those who can be reached now come first, the last chances before all; then what has least open time left.
    fn reachable(&self, entry: &Entry, outlook: Outlook) -> (Group, i64) {
        let (Some(windows), Some(known)) =
            (self.windows.get(entry.customer), self.index.customers().get(entry.customer))
        else {
            return (Group::Other, i64::MAX);
        };
        let promise = known.promise();
        let windows = windows.get_or_init(|| Windows::at(promise, self.now));
        let reach = windows.reach(promise.is_round_the_clock(entry.severity), outlook.due());
        let group = match (reach.now, reach.last_chance) {
            (true, true) => Group::LastChance,
            (true, false) => Group::Reachable,
            (false, _) => Group::Other,
        };
        let next = outlook.next();
        let left = next.map(|(due, clock)| left::seconds(entry.hours(promise, clock), due, self.now));
        (group, left.unwrap_or(i64::MAX))
    }

    /// What comes before what. Total: no two tickets are equal.
    pub(super) fn compare(&self, one: &Candidate<'_>, other: &Candidate<'_>) -> Ordering {
        let (a, b) = (one.entry, other.entry);
        one.first.cmp(&other.first).then_with(|| match self.sort {
            Sort::Newest => (b.created_at, b.number).cmp(&(a.created_at, a.number)),
            Sort::Deadline | Sort::Severity | Sort::Customer | Sort::Reachable => {
                // Most are settled by their deadlines, without a look at the entries.
                let due = |candidate: &Candidate<'_>| (candidate.due.is_none(), candidate.due);
                due(one).cmp(&due(other)).then_with(|| {
                    urgency(one.due, a.severity, a.created_at, a.number).cmp(&urgency(
                        other.due,
                        b.severity,
                        b.created_at,
                        b.number,
                    ))
                })
            }
        })
    }

    /// When customers that were looked at next begin or cease to be reachable: on screen or not, their tickets move.
    pub(super) fn changes_at(&self) -> Option<Instant> {
        self.windows.iter().filter_map(|windows| windows.get()?.changes_at()).min()
    }
}

/// For each customer its place by name; those that are called the same have the same.
fn by_name(index: &Index) -> Vec<i64> {
    let names: Vec<String> = index.customers().iter().map(|known| query::fold(&known.label)).collect();
    let mut sorted: Vec<&String> = names.iter().collect();
    sorted.sort_unstable();
    let place = |name| sorted.partition_point(|other| *other < name) as i64;
    names.iter().map(place).collect()
}
