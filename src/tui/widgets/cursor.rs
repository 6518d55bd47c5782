//! The cursor of a list: which row is selected, and which is the first on screen.
//!
//! At the edge it scrolls by half a page: one row at a time would repaint the list with every key.

/// Where a list stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cursor {
    /// The selected row.
    pub at: usize,
    /// The first row on screen.
    pub top: usize,
}

/// A way to move.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// So many rows down, or up if negative.
    Rows(isize),
    /// So many half pages.
    Halves(isize),
    /// To the first.
    First,
    /// To the last.
    Last,
}

impl Cursor {
    /// Moves in a list of `count` rows of which `page` are on screen.
    pub fn step(&mut self, step: Step, count: usize, page: usize) {
        let half = (page / 2).max(1);
        self.at = match step {
            Step::Rows(rows) => self.at.saturating_add_signed(rows),
            Step::Halves(halves) => self.at.saturating_add_signed(halves.saturating_mul(half as isize)),
            Step::First => 0,
            Step::Last => count,
        };
        self.keep(count, page);
    }

    /// Puts the cursor on a row.
    pub fn put(&mut self, at: usize, count: usize, page: usize) {
        self.at = at;
        self.keep(count, page);
    }

    /// Keeps the selected row in the list and on screen.
    pub fn keep(&mut self, count: usize, page: usize) {
        let page = page.max(1);
        self.at = self.at.min(count.saturating_sub(1));
        if self.at < self.top {
            self.top = self.at.saturating_sub(page / 2);
        } else if self.at >= self.top + page {
            self.top = (self.at + 1).saturating_sub(page - page / 2);
        }
        self.top = self.top.min(count.saturating_sub(page));
    }
}

/// Scrolls a text of `count` lines of which `page` are on screen.
pub fn scroll(top: &mut usize, step: Step, count: usize, page: usize) {
    let half = (page / 2).max(1);
    let moved = match step {
        Step::Rows(rows) => top.saturating_add_signed(rows),
        Step::Halves(halves) => top.saturating_add_signed(halves.saturating_mul(half as isize)),
        Step::First => 0,
        Step::Last => count,
    };
    *top = moved.min(count.saturating_sub(page));
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rstest::rstest;

    #[rstest]
    #[case(Step::Rows(1), (5, 0), (6, 0))]
    #[case(Step::Rows(1), (9, 0), (10, 6))]
    #[case(Step::Rows(-1), (5, 5), (4, 0))]
    #[case(Step::Rows(-1), (0, 0), (0, 0))]
    #[case(Step::Halves(1), (0, 0), (5, 0))]
    #[case(Step::Last, (0, 0), (99, 90))]
    #[case(Step::First, (99, 90), (0, 0))]
    fn steps_keep_the_row_on_screen(
        #[case] step: Step,
        #[case] from: (usize, usize),
        #[case] to: (usize, usize),
    ) {
        let mut cursor = Cursor { at: from.0, top: from.1 };
        cursor.step(step, 100, 10);
        assert_eq!((cursor.at, cursor.top), to);
    }

    proptest! {
        #[test]
        fn the_row_is_always_on_screen(at in 0usize..300, top in 0usize..300, count in 0usize..200, page in 0usize..40) {
            let mut cursor = Cursor { at, top };
            cursor.keep(count, page);
            prop_assert!(cursor.at < count.max(1));
            prop_assert!(cursor.top <= cursor.at && cursor.at < cursor.top + page.max(1));
        }
    }
}
