//! How the columns of the queue share the room: the title gets what the others leave.

use crate::tui::widgets::text;

/// Columns of each part of a row; 0: not shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Columns {
    /// The ticket's number.
    pub number: usize,
    /// Symbol and word of the state.
    pub status: usize,
    /// The title.
    pub title: usize,
    /// The customer.
    pub customer: usize,
    /// Who works on it.
    pub assignee: usize,
    /// Open time left.
    pub left: usize,
    /// The next deadline.
    pub deadline: usize,
    /// Whether the customer can be contacted: a symbol and a space.
    pub reach: usize,
}

/// The widest texts among the rows on screen.
#[derive(Clone, Copy, Debug, Default)]
pub struct Widest {
    /// Of the numbers.
    pub number: usize,
    /// Of the names of those who work on them.
    pub assignee: usize,
    /// Of the deadlines.
    pub deadline: usize,
    /// Of the open times left; 0: they are not asked for.
    pub left: usize,
}

/// Marker, severity and the gaps between columns.
const FIXED: usize = 4;

/// Shares out `width` columns.
pub fn share(width: usize, widest: Widest) -> Columns {
    let number = widest.number.clamp(3, 9);
    let deadline = widest.deadline.clamp(9, 14);
    let reach = if width >= FIXED + number + deadline + 20 { 2 } else { 0 };
    let bare = width.saturating_sub(FIXED + reach + number + 1 + deadline);
    let left = if widest.left > 0 && bare >= 30 { widest.left.clamp(4, 8) + 1 } else { 0 };
    let bare = bare.saturating_sub(left);
    let customer = if bare >= 34 { (width / 7).clamp(10, 24) + 1 } else { 0 };
    let assignee = if bare >= 44 { widest.assignee.clamp(5, (width / 12).clamp(6, 14)) + 1 } else { 0 };
    let status = match bare {
        44.. => 9,
        24.. => 2,
        _ => 0,
    };
    let title = bare.saturating_sub(customer + assignee + status);
    Columns {
        number,
        status,
        title,
        customer: customer.saturating_sub(1),
        assignee: assignee.saturating_sub(1),
        left: left.saturating_sub(1),
        reach,
        deadline: if width >= FIXED + number + deadline { deadline } else { 0 },
    }
}

/// The widest of some texts.
pub fn widest<'a>(texts: impl Iterator<Item = &'a str>) -> usize {
    texts.map(text::width).max().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_columns_never_exceed_the_width(width in 0usize..300, number in 0usize..12, assignee in 0usize..40, deadline in 0usize..20, left in 0usize..12) {
            let columns = share(width, Widest { number, assignee, deadline, left });
            let shown = [columns.customer, columns.assignee, columns.left];
            let gaps: usize = shown.into_iter().filter(|columns| *columns > 0).map(|columns| columns + 1).sum();
            let sum = FIXED + columns.reach + columns.number + columns.status + columns.title + gaps;
            prop_assert!(width < 40 || sum + 1 + columns.deadline <= width, "{columns:?}");
        }
    }
}
