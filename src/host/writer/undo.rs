//! What a batch must be able to take back: the rows it touches, as they were before.

use crate::domain::Instant;
use crate::domain::case::CaseFile;
use crate::domain::customer::Customer;
use crate::domain::desk::{Desk, Refusals, Table};
use crate::domain::health::KnownIssue;
use crate::domain::ids::{TenantId, TicketNumber};
use crate::domain::mail::Mail;
use crate::domain::ticket::Ticket;
use crate::store::Touched;
use std::collections::BTreeMap;

/// A desk before a batch, as far as the batch changes it.
#[derive(Debug)]
pub(super) struct Undo {
    seq: u64,
    at: Option<Instant>,
    last_number: u64,
    closed: u64,
    customers: BTreeMap<TenantId, Option<Customer>>,
    tickets: BTreeMap<TicketNumber, Option<Ticket>>,
    cases: BTreeMap<String, Option<CaseFile>>,
    issues: BTreeMap<String, Option<KnownIssue>>,
    outbox: BTreeMap<u64, Option<(TicketNumber, Mail)>>,
    /// How many versions the default offering had.
    defaults: usize,
    refusals: Refusals,
}

impl Undo {
    pub(super) fn new(desk: &Desk) -> Self {
        Self {
            seq: desk.seq,
            at: desk.at,
            last_number: desk.last_number,
            closed: desk.closed,
            customers: BTreeMap::new(),
            tickets: BTreeMap::new(),
            cases: BTreeMap::new(),
            issues: BTreeMap::new(),
            outbox: BTreeMap::new(),
            defaults: desk.defaults.len(),
            refusals: desk.refusals.clone(),
        }
    }

    /// Keeps rows that are about to change, if they are not kept already.
    pub(super) fn save(&mut self, desk: &Desk, touched: &Touched) {
        save(&mut self.customers, &desk.customers, &touched.customers_on(desk));
        save(&mut self.tickets, &desk.tickets, &touched.tickets);
        save(&mut self.cases, &desk.cases, &touched.cases);
        save(&mut self.issues, &desk.issues, &touched.issues);
        save(&mut self.outbox, &desk.outbox, &touched.mails);
    }

    /// Makes the desk what it was.
    pub(super) fn restore(self, desk: &mut Desk) {
        (desk.seq, desk.at) = (self.seq, self.at);
        (desk.last_number, desk.closed) = (self.last_number, self.closed);
        desk.defaults.truncate(self.defaults);
        desk.refusals = self.refusals;
        restore(self.customers, &mut desk.customers);
        restore(self.tickets, &mut desk.tickets);
        restore_map(self.cases, &mut desk.cases);
        restore_map(self.issues, &mut desk.issues);
        restore_map(self.outbox, &mut desk.outbox);
    }
}

fn save<'a, K: Ord + Clone + 'a, V: Clone>(
    kept: &mut BTreeMap<K, Option<V>>,
    rows: &BTreeMap<K, V>,
    keys: impl IntoIterator<Item = &'a K>,
) {
    for key in keys {
        if !kept.contains_key(key) {
            kept.insert(key.clone(), rows.get(key).cloned());
        }
    }
}

fn restore_map<K: Ord, V>(kept: BTreeMap<K, Option<V>>, rows: &mut BTreeMap<K, V>) {
    for (key, value) in kept {
        match value {
            Some(value) => drop(rows.insert(key, value)),
            None => drop(rows.remove(&key)),
        }
    }
}

fn restore<K: Ord + Clone, V>(kept: BTreeMap<K, Option<V>>, rows: &mut Table<K, V>) {
    for (key, value) in kept {
        match value {
            Some(value) => drop(rows.insert(key, value)),
            None => drop(rows.remove(&key)),
        }
    }
}
