//! The state of a desk: what all events so far add up to.
//!
//! Holds every customer, every case and the tickets that are not closed. Closed tickets rest in the store; the host
//! brings one back with [`Desk::admit`] before a command or question that names it.

use super::Instant;
use super::case::Case;
use super::customer::Customer;
use super::ids::{TenantId, TicketNumber};
use super::offering::Offering;
use super::partner::Partner;
use super::ticket::Ticket;
use std::collections::BTreeMap;

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
}

/// A desk.
#[derive(Clone, Debug)]
pub struct Desk {
    /// From the configuration.
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
}
