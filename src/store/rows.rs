//! The rows of the store and their keys: one tree, a letter for the kind, then numbers big-endian, so that they sort.

use super::{Done, RECENT, StoreError};
use crate::domain::Instant;
use crate::domain::claim::ClaimKind;
use crate::domain::codec::{self, Kind};
use crate::domain::desk::Desk;
use crate::domain::event::{Event, Record};
use crate::domain::ids::{TenantId, TicketNumber};
use crate::domain::status::Status;
use crate::domain::view::{TimelineEntry, log};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// How far the store is, and what else is counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Head {
    pub(super) desk: String,
    pub(super) seq: u64,
    pub(super) at: Option<Instant>,
    pub(super) last_number: u64,
    pub(super) closed: u64,
}

/// Keys.
pub(super) struct Key;

impl Key {
    pub(super) const HEAD: &'static [u8] = b"h";
    pub(super) const CUSTOMER: &'static [u8] = b"c";
    pub(super) const CASE: &'static [u8] = b"k";
    /// Versions of the default offering.
    pub(super) const DEFAULT: &'static [u8] = b"d";
    /// Tickets that are not closed.
    pub(super) const TICKET: &'static [u8] = b"t";
    pub(super) const CLOSED: &'static [u8] = b"z";
    pub(super) const TIMELINE: &'static [u8] = b"l";
    pub(super) const RECENT: &'static [u8] = b"r";
    /// What the work log is made from: work, blocks, quotes and agreements, as they came.
    pub(super) const WORK: &'static [u8] = b"w";
    /// What policies refused lately.
    pub(super) const REFUSALS: &'static [u8] = b"f";
    /// Problems that Microsoft reports.
    pub(super) const ISSUE: &'static [u8] = b"i";
    /// Mails to be sent.
    pub(super) const MAIL: &'static [u8] = b"m";
    /// Refusals and overrides, as they came.
    pub(super) const AUDIT: &'static [u8] = b"a";

    fn of(kind: &[u8], rest: &[u8]) -> Vec<u8> {
        [kind, rest].concat()
    }

    pub(super) fn ticket(number: TicketNumber) -> Vec<u8> {
        Self::of(Self::TICKET, &number.0.to_be_bytes())
    }

    pub(super) fn closed(number: TicketNumber) -> Vec<u8> {
        Self::of(Self::CLOSED, &number.0.to_be_bytes())
    }

    pub(super) fn timeline_of(number: TicketNumber) -> Vec<u8> {
        Self::of(Self::TIMELINE, &number.0.to_be_bytes())
    }

    fn timeline(number: TicketNumber, seq: u64, index: u32) -> Vec<u8> {
        [&Self::timeline_of(number), seq.to_be_bytes().as_slice(), &index.to_be_bytes()].concat()
    }

    fn work(seq: u64, index: u32) -> Vec<u8> {
        [Self::WORK, seq.to_be_bytes().as_slice(), &index.to_be_bytes()].concat()
    }

    fn audit(seq: u64, index: u32) -> Vec<u8> {
        [Self::AUDIT, seq.to_be_bytes().as_slice(), &index.to_be_bytes()].concat()
    }

    fn recent(seq: u64) -> Vec<u8> {
        Self::of(Self::RECENT, &seq.to_be_bytes())
    }
}

/// What a number of records changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Touched {
    /// Customers.
    pub customers: BTreeSet<TenantId>,
    /// Tickets.
    pub tickets: BTreeSet<TicketNumber>,
    /// Cases.
    pub cases: BTreeSet<String>,
    /// The versions of the default offering.
    pub defaults: bool,
    /// Tickets whose customers changed too: minutes of their blocks of hours, or credit asked for them.
    pub with_customers: BTreeSet<TicketNumber>,
    /// What policies refused lately.
    pub refusals: bool,
    /// Problems that Microsoft reports.
    pub issues: BTreeSet<String>,
    /// Mails to be sent.
    pub mails: BTreeSet<u64>,
}

impl Touched {
    /// By these records.
    pub fn by(records: &[Record]) -> Self {
        let mut touched = Self::default();
        for event in records.iter().flat_map(|record| &record.events) {
            touched.add(event);
        }
        touched
    }

    /// The customers, those that changed with a ticket among them. Those tickets must be in memory.
    pub fn customers_on(&self, desk: &Desk) -> BTreeSet<TenantId> {
        let theirs = self.with_customers.iter().filter_map(|number| desk.tickets.get(number));
        self.customers.iter().cloned().chain(theirs.map(|ticket| ticket.customer.clone())).collect()
    }

    /// By one event more.
    pub fn add(&mut self, event: &Event) {
        self.tickets.extend(event.ticket());
        self.customers.extend(event.tenant().cloned());
        self.cases.extend(event.case().map(str::to_owned));
        match event {
            Event::OfferingPromised { tenant: None, .. } => self.defaults = true,
            Event::WorkLogged { .. } | Event::ClaimOpened { .. } | Event::ClaimSettled { .. } => {
                self.with_customers.extend(event.ticket().filter(|_| changes_customer(event)));
            }
            Event::Refused { .. } => self.refusals = true,
            Event::HealthIssueKnown { issue, .. } => self.issues.extend([issue.id.clone()]),
            Event::MailQueued { mail, .. } => self.mails.extend([mail.id]),
            Event::MailSent { mail, .. } => self.mails.extend([*mail]),
            // Their tickets, customers and cases are all they change.
            Event::CustomerKnown { .. }
            | Event::CustomerEdited { .. }
            | Event::SubscriptionKnown { .. }
            | Event::OfferingSet { .. }
            | Event::OfferingPromised { .. }
            | Event::Disclosed { .. }
            | Event::BlockBought { .. }
            | Event::GdapKnown { .. }
            | Event::AccessKnown { .. }
            | Event::SupportContactKnown { .. }
            | Event::CaseKnown { .. }
            | Event::CaseOpened { .. }
            | Event::CaseMoved { .. }
            | Event::FollowUpSet { .. }
            | Event::CaseSeverityChanged { .. }
            | Event::CaseEnded { .. }
            | Event::IncidentSpared { .. }
            | Event::TicketCreated { .. }
            | Event::Assigned { .. }
            | Event::Noted { .. }
            | Event::Replied { .. }
            | Event::Called { .. }
            | Event::WaitingForCustomer { .. }
            | Event::Resumed { .. }
            | Event::StepAnswered { .. }
            | Event::Resolved { .. }
            | Event::Closed { .. }
            | Event::Reopened { .. }
            | Event::SeverityChanged { .. }
            | Event::CustomerSpoke { .. }
            | Event::CallBackPromised { .. }
            | Event::DeadlineSet { .. }
            | Event::Breached { .. }
            | Event::ReminderSet { .. }
            | Event::Reminded { .. }
            | Event::Quoted { .. }
            | Event::QuoteAgreed { .. }
            | Event::Overridden { .. }
            | Event::Reclassified { .. }
            | Event::EscalationDrafted { .. }
            | Event::IssueLinked { .. } => {}
        }
    }
}

/// Whether the customer keeps count of it: hours drawn from blocks, and credit for fraud.
fn changes_customer(event: &Event) -> bool {
    match event {
        Event::WorkLogged { work, .. } => work.charge.as_ref().is_some_and(|charge| charge.from_block > 0),
        Event::ClaimOpened { claim, .. } => claim.kind == ClaimKind::AzureFraud,
        Event::ClaimSettled { kind, .. } => *kind == ClaimKind::AzureFraud,
        _ => false,
    }
}

fn row<T: Serialize>(value: &T) -> Result<Vec<u8>, StoreError> {
    Ok(codec::encode(Kind::Row, value)?)
}

/// One row.
pub(super) fn get<T: DeserializeOwned>(db: &sled::Db, key: &[u8]) -> Result<Option<T>, StoreError> {
    match db.get(key)? {
        Some(bytes) => Ok(Some(codec::decode(Kind::Row, &bytes)?)),
        None => Ok(None),
    }
}

/// All rows whose keys start alike, in order.
pub(super) fn all<T: DeserializeOwned>(
    db: &sled::Db,
    prefix: impl AsRef<[u8]>,
) -> impl DoubleEndedIterator<Item = Result<T, StoreError>> {
    db.scan_prefix(prefix).values().map(|bytes| {
        let bytes = bytes?;
        Ok(codec::decode(Kind::Row, &bytes)?)
    })
}

pub(super) fn head(db: &sled::Db) -> Result<Option<Head>, StoreError> {
    get(db, Key::HEAD)
}

pub(super) fn put_head(batch: &mut sled::Batch, head: &Head) -> Result<(), StoreError> {
    batch.insert(Key::HEAD, row(head)?);
    Ok(())
}

/// The rows that were touched, as they stand now; gone ones are removed.
pub(super) fn put_state(batch: &mut sled::Batch, touched: &Touched, desk: &Desk) -> Result<(), StoreError> {
    for tenant in &touched.customers_on(desk) {
        if let Some(customer) = desk.customers.get(tenant) {
            batch.insert(Key::of(Key::CUSTOMER, tenant.as_str().as_bytes()), row(customer)?);
        }
    }
    for number in &touched.cases {
        if let Some(case) = desk.cases.get(number) {
            batch.insert(Key::of(Key::CASE, number.as_bytes()), row(case)?);
        }
    }
    for id in &touched.issues {
        if let Some(issue) = desk.issues.get(id) {
            batch.insert(Key::of(Key::ISSUE, id.as_bytes()), row(issue)?);
        }
    }
    for id in &touched.mails {
        let key = Key::of(Key::MAIL, &id.to_be_bytes());
        match desk.outbox.get(id) {
            Some(mail) => batch.insert(key, row(mail)?),
            None => batch.remove(key),
        }
    }
    if touched.defaults {
        batch.insert(Key::DEFAULT, row(&desk.defaults)?);
    }
    if touched.refusals {
        batch.insert(Key::REFUSALS, row(&desk.refusals)?);
    }
    for number in &touched.tickets {
        if let Some(ticket) = desk.tickets.get(number) {
            let (here, elsewhere) = match ticket.status {
                Status::Closed => (Key::closed(*number), Key::ticket(*number)),
                _ => (Key::ticket(*number), Key::closed(*number)),
            };
            batch.insert(here, row(ticket)?);
            batch.remove(elsewhere);
        }
    }
    Ok(())
}

pub(super) fn put_timeline(batch: &mut sled::Batch, record: &Record) -> Result<(), StoreError> {
    for (index, event) in (0u32..).zip(&record.events) {
        if let Some(number) = event.ticket() {
            batch.insert(Key::timeline(number, record.seq, index), row(&entry(record, event))?);
        }
    }
    Ok(())
}

/// What the work log is made from.
pub(super) fn put_work(batch: &mut sled::Batch, record: &Record) -> Result<(), StoreError> {
    for (index, event) in (0u32..).zip(&record.events) {
        if log::is_of_work(event) {
            batch.insert(Key::work(record.seq, index), row(&entry(record, event))?);
        }
    }
    Ok(())
}

pub(super) fn put_audit(batch: &mut sled::Batch, record: &Record) -> Result<(), StoreError> {
    for (index, event) in (0u32..).zip(&record.events).filter(|(_, event)| log::is_of_audit(event)) {
        batch.insert(Key::audit(record.seq, index), row(&entry(record, event))?);
    }
    Ok(())
}

fn entry(record: &Record, event: &Event) -> TimelineEntry {
    TimelineEntry { seq: record.seq, at: record.at, actor: record.actor.clone(), event: event.clone() }
}

pub(super) fn put_done(batch: &mut sled::Batch, done: &[Done]) -> Result<(), StoreError> {
    for done in done {
        batch.insert(Key::recent(done.seq), row(done)?);
        if let Some(old) = done.seq.checked_sub(RECENT) {
            batch.remove(Key::recent(old));
        }
    }
    Ok(())
}
