//! The states of a ticket, and from which each verb may start.

use super::word::word;

word! {
    /// Where a ticket stands.
    pub enum Status {
        /// Received, nobody has taken it.
        New,
        /// Somebody works on it.
        Open,
        /// The ball is with the customer: clocks pause.
        WaitingCustomer,
        /// The ball is with Microsoft or another supplier: clocks run on.
        WaitingVendor,
        /// Solved, the customer may still object.
        Resolved,
        /// Over. Kept in the store, not in memory.
        Closed,
    }
}

impl Status {
    /// Whether somebody still has work to do: neither resolved nor closed.
    pub fn is_active(self) -> bool {
        !matches!(self, Self::Resolved | Self::Closed)
    }
}
