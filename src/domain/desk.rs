//! The state of a desk: what all events so far add up to.
//!
//! Holds every customer, every case and the tickets that are not closed. Closed tickets rest in the store; the host
//! brings one back with [`Desk::admit`] before a command or question that names it. Two desks are equal when the same
//! happened to them; promises made ready for use are only remembered, never part of the state.

mod find;
mod promises;

use super::Instant;
use super::case::Case;
use super::catalogue::Catalogue;
use super::customer::Customer;
use super::ids::{TenantId, TicketNumber};
use super::offering::{Offering, OfferingVersion};
use super::partner::Partner;
use super::phrase::Phrase;
use super::promise::Promise;
use super::rejection::Rejection;
use super::ticket::Ticket;
use promises::Promises;
use std::collections::BTreeMap;
use std::sync::Arc;

pub(super) use find::customer as find_among;

/// What the configuration says and rules need. Not part of the journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The company that runs the desk.
    pub partner: Partner,
    /// The promise to customers without one of their own.
    pub default_offering: Offering,
    /// Days after which a resolved ticket is closed.
    pub close_after_days: u32,
    /// Names of the people of the desk, for `assign`; empty: any name is accepted.
    pub people: Vec<String>,
    /// Checklists and vehicles.
    pub catalogue: Arc<Catalogue>,
}

/// A desk.
#[derive(Clone, Debug, PartialEq)]
pub struct Desk {
    /// From the configuration; replaced with [`Desk::configure`].
    pub settings: Settings,
    /// The last record applied.
    pub seq: u64,
    /// When that was; the desk's time never runs back.
    pub at: Option<Instant>,
    /// The number of the newest ticket.
    pub last_number: u64,
    /// How many tickets are closed.
    pub closed: u64,
    /// Every customer.
    pub customers: BTreeMap<TenantId, Customer>,
    /// Tickets that are not closed, and closed ones that were asked for.
    pub tickets: BTreeMap<TicketNumber, Ticket>,
    /// Every case, by its number.
    pub cases: BTreeMap<String, Case>,
    /// Promises made ready for use.
    promises: Promises,
}

impl Desk {
    /// A desk to which nothing has happened.
    pub fn new(settings: Settings) -> Self {
        let promises = Promises::new(&settings.default_offering);
        Self {
            settings,
            seq: 0,
            at: None,
            last_number: 0,
            closed: 0,
            customers: BTreeMap::new(),
            tickets: BTreeMap::new(),
            cases: BTreeMap::new(),
            promises,
        }
    }

    /// Follows a changed configuration.
    pub fn configure(&mut self, settings: Settings) {
        self.promises = Promises::new(&settings.default_offering);
        self.settings = settings;
    }

    /// Takes a ticket from the store into memory.
    pub fn admit(&mut self, ticket: Ticket) {
        self.tickets.insert(ticket.number, ticket);
    }

    /// Lets a ticket rest in the store.
    pub fn evict(&mut self, number: TicketNumber) {
        self.tickets.remove(&number);
    }

    /// The ticket of a number, or [`Rejection::NotFound`].
    pub fn ticket(&self, number: TicketNumber) -> Result<&Ticket, Rejection> {
        self.tickets
            .get(&number)
            .ok_or_else(|| Rejection::NotFound(Phrase::new("reject-no-ticket").with("number", number)))
    }

    /// Says that there is no vehicle of this id, and which there are.
    pub(super) fn no_vehicle(&self, id: &str) -> Rejection {
        let vehicles = &self.settings.catalogue.vehicles;
        let known: Vec<&str> = vehicles.iter().map(|vehicle| vehicle.id.as_str()).collect();
        Rejection::NotFound(
            Phrase::new("reject-no-vehicle").with("vehicle", id).with("vehicles", known.join(", ")),
        )
    }

    /// The customer that people name by tenant id, domain, name, alias (in any case) or an unambiguous part of one.
    ///
    /// The whole of one wins over parts. [`Rejection::Ambiguous`] lists what a part could mean.
    pub fn find_customer(&self, text: &str) -> Result<&Customer, Rejection> {
        find::customer(&self.customers, text)
    }

    /// What is promised to a customer at an instant: the newest version of its own in force on the local date of its
    /// zone, else the default offering of the configuration as version 0.
    pub fn promise(&self, tenant: &TenantId, at: Instant) -> Arc<Promise> {
        let own = self.customers.get(tenant).and_then(|customer| {
            let in_force =
                |version: &&OfferingVersion| version.effective <= local_date(at, &version.offering);
            customer.offerings.iter().rev().find(in_force)
        });
        match own {
            Some(version) => self.promises.of(tenant, version),
            None => self.promises.default(),
        }
    }

    /// The promise by which a ticket is measured: the one in force now, or that under which it was resolved.
    pub fn promise_of(&self, ticket: &Ticket, now: Instant) -> Arc<Promise> {
        let Some(kept) = ticket.promise else {
            return self.promise(&ticket.customer, now);
        };
        let version = self
            .customers
            .get(&ticket.customer)
            .and_then(|customer| customer.offerings.iter().find(|version| version.version == kept));
        match version {
            Some(version) => self.promises.of(&ticket.customer, version),
            None => self.promises.default(),
        }
    }
}

/// The date at an instant in the zone of an offering.
pub(super) fn local_date(at: Instant, offering: &Offering) -> chrono::NaiveDate {
    at.with_timezone(&offering.time_zone).date_naive()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::sample::{at, customer, desk, line};
    use rstest::rstest;

    fn known() -> Desk {
        let mut desk = desk();
        let mut bakery = customer("t-3", "Bäckerei Groß", "baeckerei.de");
        bakery.alias = Some(line("Bakery"));
        bakery.facts.custom_domains = vec![line("brot.example")];
        desk.customers.insert(bakery.facts.tenant.clone(), bakery);
        let whole = customer("t-30", "Bakery & Sons", "sons.example");
        desk.customers.insert(whole.facts.tenant.clone(), whole);
        desk
    }

    #[rstest]
    #[case::tenant_wins_over_longer_ones("t-3", "t-3")]
    #[case::domain("CONTOSO.com", "t-1")]
    #[case::custom_domain("brot.example", "t-3")]
    #[case::name_in_any_case("bäckerei GROSS", "")]
    #[case::name_folded("BÄCKEREI groß", "t-3")]
    #[case::alias_wins_over_parts("bakery", "t-3")]
    #[case::part_of_a_name("holding", "t-1")]
    #[case::part_of_a_domain(" fabrikam. ", "t-2")]
    #[case::several("bake", "ambiguous")]
    #[case::nothing("", "")]
    #[case::nobody("zzz", "")]
    fn customers_are_found(#[case] text: &str, #[case] expected: &str) {
        let desk = known();
        let found = match desk.find_customer(text) {
            Ok(customer) => customer.facts.tenant.to_string(),
            Err(Rejection::Ambiguous { .. }) => "ambiguous".to_owned(),
            Err(_) => String::new(),
        };
        assert_eq!(found, expected);
    }

    #[test]
    fn an_ambiguous_name_lists_who_it_could_be() {
        let Err(Rejection::Ambiguous { candidates, .. }) = known().find_customer("bake").cloned() else {
            panic!("it was clear");
        };
        assert_eq!(candidates, ["Bakery & Sons (sons.example)", "Bakery (baeckerei.de)"]);
    }

    #[test]
    fn promises_are_made_ready_once() {
        let desk = known();
        let now = at("2026-03-02T08:00:00Z");
        let (one, other) = (desk.promise(&"t-1".into(), now), desk.promise(&"t-2".into(), now));
        assert!(Arc::ptr_eq(&one, &other));
        assert_eq!(one.version.version, 0);
    }
}
