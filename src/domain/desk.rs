//! The state of a desk: what all events so far add up to.
//!
//! Holds every customer, every case and the tickets that are not closed. Closed tickets rest in the store; the host
//! brings one back with [`Desk::admit`] before a command or question that names it. Two desks are equal when the same
//! happened to them; promises made ready for use and the index of lists are only remembered, never part of the state.

mod agenda;
mod find;
pub mod index;
mod promises;
mod refusals;
mod suppliers;
mod table;

use super::Instant;
use super::calendar;
use super::case::CaseFile;
use super::catalogue::Catalogue;
use super::customer::Customer;
use super::health::KnownIssue;
use super::ids::{TenantId, TicketNumber};
use super::mail::{Mail, MailProgram};
use super::offering::{Offering, OfferingVersion, PromiseId};
use super::partner::Partner;
use super::phrase::Phrase;
use super::promise::Promise;
use super::rejection::Rejection;
use super::sla::{Terms, VendorTerms, handover};
use super::ticket::Ticket;
use chrono::{Days, NaiveTime};
use index::{Index, Shared};
use promises::Promises;
pub use refusals::Refusals;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, RwLockReadGuard};
use suppliers::Suppliers;
pub use table::Table;

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
    /// How mails leave; none: there is no mail.
    pub mail: Option<MailProgram>,
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
    /// Versions of the default offering, oldest first, as the configuration had them.
    pub defaults: Vec<OfferingVersion>,
    /// What policies refused lately.
    pub refusals: Refusals,
    /// Every customer.
    pub customers: Table<TenantId, Customer>,
    /// Tickets that are not closed, and closed ones that were asked for.
    pub tickets: Table<TicketNumber, Ticket>,
    /// Every case, by its number.
    pub cases: BTreeMap<String, CaseFile>,
    /// Every problem that Microsoft reported, by its id.
    pub issues: BTreeMap<String, KnownIssue>,
    /// Mails that are not sent yet, by their number, with the ticket they are about.
    pub outbox: BTreeMap<u64, (TicketNumber, Mail)>,
    /// Promises made ready for use.
    promises: Promises,
    /// Hours of suppliers made ready for use.
    suppliers: Suppliers,
    /// What lists need of tickets.
    index: Shared,
}

impl Desk {
    /// A desk to which nothing has happened.
    pub fn new(settings: Settings) -> Self {
        let promises = Promises::new(&settings.default_offering);
        let suppliers = Suppliers::new(&settings);
        Self {
            settings,
            seq: 0,
            at: None,
            last_number: 0,
            closed: 0,
            defaults: Vec::new(),
            refusals: Refusals::default(),
            customers: Table::default(),
            tickets: Table::default(),
            cases: BTreeMap::new(),
            issues: BTreeMap::new(),
            outbox: BTreeMap::new(),
            promises,
            suppliers,
            index: Shared::default(),
        }
    }

    /// Follows a changed configuration.
    pub fn configure(&mut self, settings: Settings) {
        self.promises = Promises::new(&settings.default_offering);
        self.suppliers = Suppliers::new(&settings);
        self.settings = settings;
        self.index = Shared::default();
        self.customers.mark_all();
        self.tickets.mark_all();
    }

    /// What lists need, as of an instant; with the names of tickets from the store that are listed too.
    pub fn index(&self, also: &[Ticket], now: Instant) -> RwLockReadGuard<'_, Index> {
        self.index.at(self, also, now)
    }

    /// What a customer is called.
    pub fn label<'a>(&'a self, tenant: &'a TenantId) -> &'a str {
        let customer = self.customers.get(tenant);
        customer.map_or(tenant.as_str(), Customer::label)
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

    /// The case of a number, or [`Rejection::NotFound`].
    pub fn case(&self, number: &str) -> Result<&CaseFile, Rejection> {
        let number = number.trim();
        let case = self.cases.get(number);
        case.ok_or_else(|| Rejection::NotFound(Phrase::new("reject-no-case").with("case", number)))
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
    /// zone, else that of the default offering.
    pub fn promise(&self, tenant: &TenantId, at: Instant) -> Arc<Promise> {
        self.promise_by(tenant, self.promise_id(tenant, at))
    }

    /// Which promise to a customer holds at an instant.
    pub fn promise_id(&self, tenant: &TenantId, at: Instant) -> PromiseId {
        let own = self.customers.get(tenant).map_or(&[][..], |customer| &customer.offerings);
        let in_force = |versions: &[OfferingVersion]| {
            let holds = |version: &&OfferingVersion| version.effective <= local_date(at, &version.offering);
            versions.iter().rev().find(holds).map(|version| version.version)
        };
        match (in_force(own), in_force(&self.defaults)) {
            (Some(version), _) => PromiseId::Own(version),
            (None, Some(version)) => PromiseId::Default(version),
            (None, None) => PromiseId::Default(self.defaults.first().map_or(0, |first| first.version)),
        }
    }

    /// When another version of any promise next comes into force.
    pub fn promises_change_at(&self, now: Instant) -> Option<Instant> {
        let own = self.customers.values().flat_map(|customer| &customer.offerings);
        // Most hold since long ago: in no zone is the date two days behind.
        let past = now.date_naive() - Days::new(2);
        let to_come = own.chain(&self.defaults).filter(|version| version.effective > past);
        to_come.map(holds_from).filter(|at| *at > now).min()
    }

    /// When another promise to a customer may come into force, after one instant and before another, oldest first.
    pub fn promise_changes(&self, tenant: &TenantId, after: Instant, before: Instant) -> Vec<Instant> {
        let own = self.customers.get(tenant).map_or(&[][..], |customer| &customer.offerings);
        let starts = own.iter().chain(&self.defaults).map(holds_from);
        let starts: BTreeSet<Instant> = starts.filter(|start| after < *start && *start < before).collect();
        starts.into_iter().collect()
    }

    /// A promise to a customer, whether it holds or not; the default of the configuration if there is none such.
    pub fn promise_by(&self, tenant: &TenantId, id: PromiseId) -> Arc<Promise> {
        let (versions, number) = match id {
            PromiseId::Own(number) => {
                (self.customers.get(tenant).map_or(&[][..], |customer| &customer.offerings), number)
            }
            PromiseId::Default(number) => (self.defaults.as_slice(), number),
        };
        match versions.iter().find(|version| version.version == number) {
            Some(version) => self.promises.of(tenant, id, version),
            None => self.first_default(tenant),
        }
    }

    /// The default offering that held before any event told of one: the first that was told of, or as long as none was,
    /// that of the configuration.
    fn first_default(&self, tenant: &TenantId) -> Arc<Promise> {
        match self.defaults.first() {
            Some(first) => self.promises.of(tenant, PromiseId::Default(first.version), first),
            None => self.promises.default(),
        }
    }

    /// A promise to a customer by its number, or [`Rejection::NotFound`].
    pub fn known_promise(&self, tenant: &TenantId, id: PromiseId) -> Result<Arc<Promise>, Rejection> {
        let promise = self.promise_by(tenant, id);
        if promise.id == id {
            return Ok(promise);
        }
        let (PromiseId::Own(version) | PromiseId::Default(version)) = id;
        let key = match id {
            PromiseId::Own(_) => "reject-no-version",
            PromiseId::Default(_) => "reject-no-default-version",
        };
        let why = Phrase::new(key).with("customer", self.label(tenant)).with("version", version);
        Err(Rejection::NotFound(why))
    }

    /// Whether a customer was told of a promise.
    pub fn is_disclosed(&self, tenant: &TenantId, promise: PromiseId) -> bool {
        self.customers.get(tenant).is_some_and(|customer| customer.disclosure(promise).is_some())
    }

    /// Makes a version of the default offering known.
    pub(super) fn promise_to_all(&mut self, version: OfferingVersion) {
        self.defaults.push(version);
        self.customers.mark_all();
    }

    /// The promise by which a ticket is measured: the one in force now, or that under which it was resolved.
    pub fn promise_of(&self, ticket: &Ticket, now: Instant) -> Arc<Promise> {
        match ticket.promise {
            Some(kept) => self.promise_by(&ticket.customer, kept),
            None => self.promise(&ticket.customer, now),
        }
    }

    /// By what a ticket is measured: [`promise_of`](Self::promise_of) it, and what the supplier who has it promised.
    pub fn terms_of(&self, ticket: &Ticket, now: Instant) -> Terms {
        Terms { promise: self.promise_of(ticket, now), vendor: self.vendor_terms(ticket, now) }
    }

    /// What the supplier of the newest handover at an instant promised, if anything is known of it.
    pub fn vendor_terms(&self, ticket: &Ticket, at: Instant) -> Option<VendorTerms> {
        self.suppliers.terms(&self.settings.catalogue, ticket, handover(ticket, at)?)
    }
}

/// The first instant of the date from which a version holds.
fn holds_from(version: &OfferingVersion) -> Instant {
    calendar::resolve(version.offering.time_zone, version.effective.and_time(NaiveTime::MIN))
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
