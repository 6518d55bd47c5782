//! How the columns of the ledger share the room: the title gets what the others leave.

/// Columns of each part of a row with the space after it; 0: not shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Columns {
    /// Symbol and word of who holds the ball.
    pub(super) ball: usize,
    /// The supplier's number.
    pub(super) number: usize,
    /// The severity's letter.
    pub(super) severity: usize,
    /// The vehicle.
    pub(super) vehicle: usize,
    /// What the case says.
    pub(super) title: usize,
    /// The customer.
    pub(super) customer: usize,
    /// The ticket's number.
    pub(super) ticket: usize,
    /// What the supplier's clock has left.
    pub(super) clock: usize,
    /// When to ask again.
    pub(super) follow_up: usize,
}

/// The widest texts among the rows on screen.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Widest {
    /// Of who holds the ball, with its symbol.
    pub(super) ball: usize,
    /// Of the suppliers' numbers.
    pub(super) number: usize,
    /// Of the tickets' numbers.
    pub(super) ticket: usize,
    /// Of the clocks.
    pub(super) clock: usize,
    /// Of the follow-ups.
    pub(super) follow_up: usize,
}

/// The marker of the selected row.
const MARKER: usize = 1;

/// Shares out `width` columns: what is missed least goes first when there is little room.
pub(super) fn share(width: usize, widest: Widest) -> Columns {
    let mut columns = Columns {
        ball: widest.ball.clamp(2, 16) + 1,
        number: widest.number.clamp(4, 18) + 1,
        severity: 2,
        vehicle: (width / 6).clamp(10, 26) + 1,
        title: 0,
        customer: (width / 7).clamp(10, 24) + 1,
        ticket: widest.ticket.clamp(6, 9) + 1,
        clock: widest.clock.clamp(8, 13) + 1,
        follow_up: widest.follow_up.clamp(9, 18) + 1,
    };
    let least_title = if width >= 60 { 16 } else { 0 };
    let drops: [fn(&mut Columns); 6] = [
        |columns| columns.vehicle = 0,
        |columns| columns.ball = 2,
        |columns| columns.ticket = 0,
        |columns| columns.customer = 0,
        |columns| columns.clock = 0,
        |columns| columns.follow_up = 0,
    ];
    let mut drops = drops.into_iter();
    while columns.fixed() + least_title > width {
        let Some(drop) = drops.next() else { break };
        drop(&mut columns);
    }
    let left = width.saturating_sub(columns.fixed());
    columns.title = if left >= 8 { left } else { 0 };
    columns
}

impl Columns {
    fn fixed(self) -> usize {
        let parts = [
            self.ball,
            self.number,
            self.severity,
            self.vehicle,
            self.customer,
            self.ticket,
            self.clock,
            self.follow_up,
        ];
        MARKER + parts.into_iter().sum::<usize>()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_columns_never_exceed_the_width(width in 26usize..300, ball in 0usize..30, number in 0usize..40, ticket in 0usize..12, clock in 0usize..30, follow_up in 0usize..40) {
            let columns = share(width, Widest { ball, number, ticket, clock, follow_up });
            prop_assert!(columns.fixed() + columns.title <= width, "{columns:?}");
        }
    }
}
