//! What lists need of each ticket in memory, read once and kept until the ticket, its customer or its promise changes.
//!
//! Derived: whatever it says can be read from the desk anew, and is, whenever it may not hold. Brought up to date by
//! the first question after a change; those that come after share it. Customers and people stand here by place, so
//! that a filter looks at each name once and not once per ticket.

use super::super::Instant;
use super::super::calendar::Calendar;
use super::super::decide::closes_at;
use super::super::ids::{TenantId, TicketNumber};
use super::super::kind::{Method, Service, Severity, Topic};
use super::super::promise::Promise;
use super::super::query::rank::Line;
use super::super::sla::{self, ClockKind, Hours, Lasting, Outlook, Terms};
use super::super::status::Status;
use super::super::ticket::Ticket;
use super::Desk;
use super::agenda::Agenda;
use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard};

/// The lists of a desk.
#[derive(Debug, Default)]
pub struct Index {
    /// By number.
    entries: Vec<Entry>,
    customers: Vec<Known>,
    places: HashMap<TenantId, usize>,
    people: Vec<String>,
    person_places: HashMap<String, usize>,
    agenda: Agenda,
}

/// A customer of the desk, or one of whom nothing but tickets is known.
#[derive(Debug)]
pub struct Known {
    /// Which.
    pub tenant: TenantId,
    /// What it is called.
    pub label: String,
    /// What was promised to it when the index was brought up to date.
    promise: Arc<Promise>,
}

/// A ticket, as lists see it.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its number.
    pub number: TicketNumber,
    /// When it came in.
    pub created_at: Instant,
    /// How bad.
    pub severity: Severity,
    /// Where it stands.
    pub status: Status,
    /// What it is about.
    pub topic: Topic,
    /// The product family.
    pub service: Service,
    /// How it came in.
    pub via: Method,
    /// The place of its customer.
    pub customer: usize,
    /// The place of who works on it.
    pub assignee: Option<usize>,
    /// Whether something can be claimed that nobody settled.
    pub claims: bool,
    /// What is searched.
    pub line: Line,
    /// What its clocks say from `since` on; none: they must be read.
    lasting: Option<Lasting>,
    since: Instant,
    /// The business hours of the supplier who has it; none: day and night.
    vendor_hours: Option<Arc<Calendar>>,
}

impl Index {
    /// Tickets in memory, by number.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Customers, by place.
    pub fn customers(&self) -> &[Known] {
        &self.customers
    }

    /// Names of people, by place.
    pub fn people(&self) -> &[String] {
        &self.people
    }

    /// The place of a customer.
    pub fn place(&self, tenant: &TenantId) -> Option<usize> {
        self.places.get(tenant).copied()
    }

    /// When time next brings something about for a ticket in memory: something to be written down, or its closing. Of
    /// one whose deadline cannot be told yet, as it was when the ticket or its promise last changed.
    pub fn next_turn(&self) -> Option<Instant> {
        self.agenda.first()
    }

    /// Tickets for which it has, the earliest first.
    pub fn turned(&self, now: Instant) -> impl Iterator<Item = TicketNumber> {
        self.agenda.due(now)
    }

    /// The entry of a ticket whose customer and person have their places.
    pub fn entry(&self, desk: &Desk, ticket: &Ticket, now: Instant) -> Option<Entry> {
        let request = &ticket.request;
        let customer = self.place(&ticket.customer)?;
        let known = self.customers.get(customer)?;
        let assignee = match &ticket.assignee {
            Some(name) => Some(*self.person_places.get(name)?),
            None => None,
        };
        let promise = match ticket.promise {
            None => Arc::clone(&known.promise),
            Some(_) => desk.promise_of(ticket, now),
        };
        let since = ticket.settled_at();
        let terms = Terms { promise, vendor: desk.vendor_terms(ticket, since) };
        Some(Entry {
            number: ticket.number,
            created_at: ticket.created_at,
            severity: request.severity,
            status: ticket.status,
            topic: request.topic,
            service: request.service,
            via: request.via,
            customer,
            assignee,
            claims: ticket.claims_end().is_some(),
            line: Line::new(ticket.number.0, &request.title, &known.label),
            lasting: Lasting::of(ticket, &terms),
            since,
            vendor_hours: terms.vendor.and_then(|vendor| vendor.hours),
        })
    }

    fn is_current(&self, desk: &Desk, also: &[Ticket], now: Instant) -> bool {
        !desk.tickets.has_changed()
            && !desk.customers.has_changed()
            && also.iter().all(|ticket| self.knows_names(ticket))
            && self.customers.iter().all(|known| known.holds(desk, now))
    }

    fn knows_names(&self, ticket: &Ticket) -> bool {
        let mut people = ticket.assignee.iter();
        self.places.contains_key(&ticket.customer) && people.all(|name| self.person_places.contains_key(name))
    }

    fn refresh(&mut self, desk: &Desk, also: &[Ticket], now: Instant) {
        let mut changed = desk.tickets.take_changed();
        let moved = self.refresh_customers(desk, now);
        if !moved.is_empty() {
            let theirs = self.entries.iter().filter(|entry| moved.contains(&entry.customer));
            changed.extend(theirs.map(|entry| entry.number));
        }
        for ticket in changed.iter().filter_map(|number| desk.tickets.get(number)).chain(also) {
            self.learn_names(desk, ticket, now);
        }
        let (mut added, mut gone) = (Vec::new(), BTreeSet::new());
        for number in changed {
            let ticket = desk.tickets.get(&number);
            let entry = ticket.and_then(|ticket| self.entry(desk, ticket, now));
            self.agenda.put(
                number,
                ticket.zip(entry.as_ref()).and_then(|(ticket, entry)| turn(desk, ticket, entry, now)),
            );
            let place = self.entries.binary_search_by_key(&number, |entry| entry.number).ok();
            match (place.and_then(|place| self.entries.get_mut(place)), entry) {
                (Some(known), Some(entry)) => *known = entry,
                (Some(_), None) => drop(gone.insert(number)),
                (None, entry) => added.extend(entry),
            }
        }
        self.arrange(added, &gone);
    }

    /// New tickets mostly have the highest numbers, so there is little to sort.
    fn arrange(&mut self, added: Vec<Entry>, gone: &BTreeSet<TicketNumber>) {
        if !gone.is_empty() {
            self.entries.retain(|entry| !gone.contains(&entry.number));
        }
        if !added.is_empty() {
            self.entries.extend(added);
            self.entries.sort_by_key(|entry| entry.number);
        }
    }

    /// The places of customers whose tickets are to be read anew.
    fn refresh_customers(&mut self, desk: &Desk, now: Instant) -> BTreeSet<usize> {
        for tenant in desk.customers.take_changed() {
            self.learn_customer(desk, &tenant, now);
        }
        let mut moved = BTreeSet::new();
        for (place, known) in self.customers.iter_mut().enumerate() {
            let anew = Known::new(desk, known.tenant.clone(), now);
            if anew.label != known.label || !Arc::ptr_eq(&anew.promise, &known.promise) {
                *known = anew;
                moved.insert(place);
            }
        }
        moved
    }

    fn learn_names(&mut self, desk: &Desk, ticket: &Ticket, now: Instant) {
        self.learn_customer(desk, &ticket.customer, now);
        if let Some(name) = &ticket.assignee
            && !self.person_places.contains_key(name)
        {
            self.person_places.insert(name.clone(), self.people.len());
            self.people.push(name.clone());
        }
    }

    fn learn_customer(&mut self, desk: &Desk, tenant: &TenantId, now: Instant) {
        if !self.places.contains_key(tenant) {
            self.places.insert(tenant.clone(), self.customers.len());
            self.customers.push(Known::new(desk, tenant.clone(), now));
        }
    }
}

impl Known {
    fn new(desk: &Desk, tenant: TenantId, now: Instant) -> Self {
        Self { label: desk.label(&tenant).to_owned(), promise: desk.promise(&tenant, now), tenant }
    }

    /// What is promised to it.
    pub fn promise(&self) -> &Promise {
        &self.promise
    }

    /// Whether what was promised holds at an instant: another version may come into force on its date.
    fn holds(&self, desk: &Desk, now: Instant) -> bool {
        desk.promise_id(&self.tenant, now) == self.promise.id
    }
}

impl Entry {
    /// What the clocks of the ticket say at an instant.
    pub fn outlook<'a>(
        &self,
        desk: &Desk,
        ticket: impl FnOnce() -> Option<&'a Ticket>,
        now: Instant,
    ) -> Outlook {
        match &self.lasting {
            Some(lasting) if now >= self.since => lasting.at(now),
            _ => ticket().map_or_else(Outlook::default, |ticket| {
                Outlook::of(&sla::clocks(ticket, &desk.terms_of(ticket, now), now))
            }),
        }
    }

    /// The hours in which a clock of the ticket runs, by the promise to its customer.
    pub fn hours<'a>(&'a self, promise: &'a Promise, clock: ClockKind) -> Hours<'a> {
        match (clock, &self.vendor_hours) {
            (ClockKind::Vendor, Some(hours)) => Hours::Of(hours),
            (ClockKind::Vendor | ClockKind::CallBack | ClockKind::Claim, _) => Hours::Always,
            _ => Hours::of_desk(promise, self.severity),
        }
    }

    /// When the standing of the ticket will next be another although nothing happens to it.
    pub fn turns_at(&self, desk: &Desk, now: Instant) -> Option<Instant> {
        let outlook = self.outlook(desk, || desk.tickets.get(&self.number), now);
        let wait = self.lasting.as_ref().and_then(Lasting::wait_ends).filter(|end| *end > now);
        outlook.changes_at(now).into_iter().chain(wait).min()
    }

    /// When time next brings about something that is to be written down about the ticket, if nothing happens to it.
    pub fn writes_at(&self, desk: &Desk, now: Instant) -> Option<Instant> {
        match &self.lasting {
            Some(lasting) => lasting.writes_at(),
            None => {
                let ticket = desk.tickets.get(&self.number)?;
                sla::next_write(ticket, &desk.terms_of(ticket, now), now)
            }
        }
    }
}

/// When time next brings something about for a ticket.
fn turn(desk: &Desk, ticket: &Ticket, entry: &Entry, now: Instant) -> Option<Instant> {
    let closes_at = closes_at(ticket, desk.settings.close_after_days);
    entry.writes_at(desk, now).into_iter().chain(closes_at).min()
}

/// The index behind its lock.
#[derive(Debug, Default)]
pub(super) struct Shared(RwLock<Index>);

impl Shared {
    /// The index as it is at an instant, with the names of some more tickets.
    pub(super) fn at(&self, desk: &Desk, also: &[Ticket], now: Instant) -> RwLockReadGuard<'_, Index> {
        loop {
            let index = self.0.read().unwrap_or_else(PoisonError::into_inner);
            if index.is_current(desk, also, now) {
                return index;
            }
            drop(index);
            let mut index = self.0.write().unwrap_or_else(PoisonError::into_inner);
            index.refresh(desk, also, now);
        }
    }
}

impl Clone for Shared {
    /// A copy of a desk reads everything anew.
    fn clone(&self) -> Self {
        Self::default()
    }
}

impl PartialEq for Shared {
    /// What is derived is no part of the state.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}
