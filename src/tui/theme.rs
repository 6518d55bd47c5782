//! How things look: the sixteen colours of the user's own palette, bold, dim, reverse, underline; and the symbols.
//! Quiet things are dim, never dark grey: that is the background itself in some palettes.
//!
//! Meaning never rests on colour alone: each state has its symbol, the selection its marker, the focus its rule.

use crate::domain::case::Ball;
use crate::domain::checklist::{Finding, StepKind};
use crate::domain::kind::Severity;
use crate::domain::status::Status;
use crate::domain::view::Reach;
use ratatui::style::{Color, Modifier, Style};

/// The look of the screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Theme {
    /// Whether to keep to ASCII.
    pub ascii: bool,
}

/// How pressing a clock is, by the share of its target that is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urgency {
    /// Its deadline is past.
    Over,
    /// 90 % is used.
    Pressing,
    /// 75 % is used.
    Soon,
    /// Less is used, or it does not run.
    Later,
}

/// Names of things: labels, column heads, key names.
pub const LABEL: Style = Style::new().fg(Color::Cyan);
/// What must be seen first.
pub const STRONG: Style = Style::new().add_modifier(Modifier::BOLD);
/// Lines that hold the screen together.
pub const FRAME: Style = Style::new().add_modifier(Modifier::DIM);
/// The selected row: one colour from end to end, whatever stands in it.
pub const SELECTED: Style = Style::new()
    .fg(Color::Reset)
    .add_modifier(Modifier::REVERSED)
    .remove_modifier(Modifier::BOLD.union(Modifier::DIM));
/// Characters that the filter hit.
pub const HIT: Style = Style::new().add_modifier(Modifier::BOLD).add_modifier(Modifier::UNDERLINED);
/// What is well.
pub const GOOD: Style = Style::new().fg(Color::Green);
/// What presses.
pub const WARN: Style = Style::new().fg(Color::Yellow).add_modifier(Modifier::BOLD);
/// What will press.
pub const NOTICE: Style = Style::new().fg(Color::Yellow);
/// What went wrong.
pub const BAD: Style = Style::new().fg(Color::Red).add_modifier(Modifier::BOLD);
/// What is not in reach now.
pub const FAINT: Style = Style::new().add_modifier(Modifier::DIM);

impl Theme {
    fn pick(self, symbol: &'static str, ascii: &'static str) -> &'static str {
        if self.ascii { ascii } else { symbol }
    }

    /// The mark of the selected row.
    pub fn marker(self) -> &'static str {
        self.pick("▌", ">")
    }

    /// The rule over a pane.
    pub fn rule(self, focused: bool) -> &'static str {
        if focused { self.pick("━", "=") } else { self.pick("─", "-") }
    }

    /// The line between panes.
    pub fn divider(self) -> &'static str {
        self.pick("│", "|")
    }

    /// Between words of one line.
    pub fn dot(self) -> &'static str {
        self.pick("·", "-")
    }

    /// Between steps of a way.
    pub fn arrow(self) -> &'static str {
        self.pick("›", ">")
    }

    /// Says that text was cut.
    pub fn ellipsis(self) -> &'static str {
        self.pick("…", "~")
    }

    /// A checked thing.
    pub fn check(self) -> &'static str {
        self.pick("✓", "+")
    }

    /// A thing that is closed or refused.
    pub fn cross(self) -> &'static str {
        self.pick("×", "x")
    }

    /// A gate of the checklist.
    pub fn gate(self) -> &'static str {
        self.pick("◆", "*")
    }

    /// The filled and the empty part of a bar.
    pub fn bar(self) -> (&'static str, &'static str) {
        (self.pick("━", "#"), self.pick("─", "."))
    }

    /// An hour of a day, by its halves: open or closed.
    pub fn hour(self, first: bool, second: bool) -> &'static str {
        match (first, second) {
            (true, true) => self.pick("━", "#"),
            (true, false) => self.pick("╸", ":"),
            (false, true) => self.pick("╺", ":"),
            (false, false) => self.pick("·", "."),
        }
    }

    /// The hour of a day that it is now.
    pub fn hour_now(self, open: bool) -> &'static str {
        if open { self.pick("╋", "@") } else { self.pick("┼", "+") }
    }

    /// A day on which the clock is put forward or back.
    pub fn clock_change(self) -> &'static str {
        self.pick("±", "~")
    }

    /// The symbol of a state.
    pub fn status(self, status: Status) -> (&'static str, Style) {
        match status {
            Status::New => (self.pick("○", "o"), STRONG),
            Status::Open => (self.pick("●", "*"), Style::new()),
            Status::WaitingCustomer => (self.pick("◌", "="), LABEL),
            Status::WaitingVendor => (self.pick("◇", ">"), Style::new().fg(Color::Magenta)),
            Status::Resolved => (self.check(), GOOD),
            Status::Closed => (self.cross(), FAINT),
        }
    }

    /// The symbol of urgency: a full triangle, an empty one, a mark, nothing.
    pub fn urgency(self, urgency: Urgency) -> (&'static str, Style) {
        match urgency {
            Urgency::Over => (self.pick("▲", "^"), BAD),
            Urgency::Pressing => (self.pick("△", "%"), WARN),
            Urgency::Soon => ("!", NOTICE),
            Urgency::Later => (" ", Style::new()),
        }
    }

    /// The symbol of whether a customer can be contacted now.
    pub fn reach(self, reach: Reach) -> (&'static str, Style) {
        match reach {
            Reach { now: true, last_chance: true, .. } => (self.pick("⇥", "L"), WARN),
            Reach { now: true, .. } => (self.pick("→", "r"), GOOD),
            Reach { .. } => (" ", Style::new()),
        }
    }

    /// The symbol of what presses most, and is not past yet.
    pub fn pressing(self) -> &'static str {
        self.pick("△", "%")
    }

    /// The style of a severity's letter.
    pub fn severity(self, severity: Severity) -> Style {
        match severity {
            Severity::A => BAD,
            Severity::B => STRONG,
            Severity::C => Style::new(),
        }
    }

    /// The symbol of who has to do something for a case.
    pub fn ball(self, ball: Ball) -> (&'static str, Style) {
        match ball {
            Ball::Desk => (self.pick("●", "*"), WARN),
            Ball::Supplier => (self.pick("◇", ">"), Style::new().fg(Color::Magenta)),
            Ball::Nobody => (self.cross(), FAINT),
        }
    }

    /// The symbol of what was the cause.
    pub fn cause(self) -> &'static str {
        self.pick("◉", "!")
    }

    /// The symbol of a checklist step that the answers lead past.
    pub fn passed_by(self) -> &'static str {
        self.pick("↓", "v")
    }

    /// The symbol of a checklist step: what was found, else what kind it is.
    pub fn finding(self, kind: StepKind, finding: Option<Finding>) -> (&'static str, Style) {
        match finding {
            None => match kind {
                StepKind::Check => (self.pick("○", "o"), Style::new()),
                StepKind::Question => ("?", LABEL),
                StepKind::Evidence => (self.pick("□", "#"), LABEL),
            },
            Some(Finding::Done) => (self.check(), GOOD),
            Some(Finding::Cause) => (self.cause(), WARN),
            Some(Finding::Skipped) => ("-", FAINT),
        }
    }
}
