//! The clocks of a ticket as text, the most urgent first: how each stands, how much of it is used, when it is due on the
//! customer's own clock, what was set by hand.

use super::share;
use super::story::LABELS;
use crate::domain::Instant;
use crate::domain::sla::{Clock, ClockKind};
use crate::domain::status::Status;
use crate::domain::view::TicketView;
use crate::t;
use crate::tui::model::Model;
use crate::tui::theme::{self, Theme, Urgency};
use crate::tui::widgets::text;
use crate::tui::{times, urgency, words};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// Cells of the bar.
const BAR: usize = 10;
/// In fewer columns there is no bar.
const BAR_FROM: usize = 36;
/// From so many columns on, a clock stands in one line.
const WIDE_FROM: usize = 76;
/// Columns of the state in a line that holds all.
const STATE: usize = 16;
/// Columns of the share in words.
const SHARE: usize = 14;

/// All clocks of a ticket, in so many columns.
pub fn lines(ticket: &TicketView, model: &Model, columns: usize) -> Vec<Line<'static>> {
    let pen = Pen { ticket, model, columns, theme: model.setting.theme };
    by_urgency(&ticket.row.clocks).into_iter().flat_map(|clock| pen.clock(clock)).collect()
}

/// First what runs, by deadline; then what is paused; then what is met.
fn by_urgency(clocks: &[Clock]) -> Vec<&Clock> {
    let mut clocks: Vec<&Clock> = clocks.iter().collect();
    clocks.sort_by_key(|clock| order(clock));
    clocks
}

/// By which clocks are ordered.
pub fn order(clock: &Clock) -> impl Ord + use<> {
    (clock.met_at.is_some(), clock.due.is_none(), clock.due)
}

/// When what is said of a ticket's clocks changes by itself.
pub fn changes(model: &Model) -> Vec<Instant> {
    let Some(ticket) = &model.ticket.view else {
        return Vec::new();
    };
    let unmet = ticket.row.clocks.iter().filter(|clock| clock.met_at.is_none());
    let each = unmet.flat_map(|clock| {
        let share = share::of(clock, ticket, model.ticket.said_at, model.now);
        let due = clock.due.map(|due| times::turns(due, model.now));
        let steps = urgency::steps(clock, model.now);
        due.into_iter().chain(share.turns_at).chain(steps)
    });
    each.collect()
}

struct Pen<'a> {
    ticket: &'a TicketView,
    model: &'a Model,
    columns: usize,
    theme: Theme,
}

impl Pen<'_> {
    fn clock(&self, clock: &Clock) -> Vec<Line<'static>> {
        let when = self.when(clock).as_deref().map_or(0, text::width);
        let fits = LABELS + STATE + BAR + SHARE + 2 + when <= self.columns;
        let mut lines = match self.columns >= WIDE_FROM && fits {
            true => vec![self.wide(clock)],
            false => self.narrow(clock),
        };
        let notes = [self.by_hand(clock), self.call_back(clock)];
        let room = self.columns.saturating_sub(LABELS + 1);
        for note in notes.into_iter().flatten() {
            let parts = text::wrap(&note, room).into_iter();
            lines.extend(parts.map(|part| text::labelled("", LABELS, vec![Span::raw(part)])));
        }
        lines
    }

    /// All in one line, in columns.
    fn wide(&self, clock: &Clock) -> Line<'static> {
        let (state, style) = self.state(clock);
        let cut = self.theme.ellipsis();
        let when = self.when(clock).unwrap_or_default();
        let mut spans = Vec::new();
        if clock.met_at.is_some() {
            spans.push(Span::styled(text::fit(&state, STATE + BAR + SHARE, cut), style));
        } else {
            spans.push(Span::styled(text::fit(&state, STATE, cut), style));
            spans.extend(self.bar(clock));
            spans.push(Span::raw(text::fit(&format!(" {}", self.share(clock)), SHARE, cut)));
        }
        spans.push(Span::raw(format!(" {when}")));
        text::labelled(&words::label("clock", clock.clock), LABELS, spans)
    }

    /// State and time in one line if there is room, else in two; the bar below.
    fn narrow(&self, clock: &Clock) -> Vec<Line<'static>> {
        let (state, style) = self.state(clock);
        let state = state.trim_start().to_owned();
        let label = words::label("clock", clock.clock);
        let when = self.when(clock).map(|when| format!(" {} {when}", self.theme.dot()));
        let room = self.columns.saturating_sub(LABELS + 1);
        let fits = text::width(&state) + when.as_deref().map_or(0, text::width) <= room;
        let mut lines = Vec::new();
        let mut spans = vec![Span::styled(state, style)];
        match when {
            Some(when) if fits => {
                spans.push(Span::raw(when));
                lines.push(text::labelled(&label, LABELS, spans));
            }
            Some(_) => {
                lines.push(text::labelled(&label, LABELS, spans));
                let below = text::wrap(&self.when(clock).unwrap_or_default(), room).into_iter();
                lines.extend(below.map(|part| text::labelled("", LABELS, vec![Span::raw(part)])));
            }
            None => lines.push(text::labelled(&label, LABELS, spans)),
        }
        if clock.met_at.is_none() {
            let mut spans = if self.columns < BAR_FROM { Vec::new() } else { self.bar(clock) };
            let gap = if spans.is_empty() { "" } else { " " };
            spans.push(Span::raw(format!("{gap}{}", self.share(clock))));
            lines.push(text::labelled("", LABELS, spans));
        }
        lines
    }

    /// How it stands, with a symbol in the first two columns.
    fn state(&self, clock: &Clock) -> (String, Style) {
        let theme = self.theme;
        match (clock.met_at, clock.due) {
            (Some(_), _) if clock.breached => {
                (format!("{} {}", theme.cross(), t!("ui-met-late")), theme::BAD)
            }
            (Some(_), _) => (format!("{} {}", theme.check(), t!("ui-met")), theme::GOOD),
            (None, Some(due)) => {
                let (symbol, style) = theme.urgency(urgency::of_clock(clock, self.model.now));
                (format!("{symbol} {}", times::until(due, self.model.now)), style)
            }
            (None, None) if clock.breached => {
                let (symbol, style) = theme.urgency(Urgency::Over);
                (format!("{symbol} {}", t!("ui-paused-late")), style)
            }
            (None, None) => {
                let (symbol, style) = theme.status(Status::WaitingCustomer);
                (format!("{symbol} {}", t!("ui-paused")), style)
            }
        }
    }

    /// When it was met, or is due, on the customer's own clock.
    fn when(&self, clock: &Clock) -> Option<String> {
        let at = clock.met_at.or(clock.due)?;
        let time = self.absolute(at);
        Some(match clock.paused && clock.met_at.is_none() {
            true => format!("{time} {} {}", self.theme.dot(), t!("ui-paused")),
            false => time,
        })
    }

    fn absolute(&self, at: Instant) -> String {
        times::absolute(at, self.ticket.time_zone, self.model.now)
    }

    fn percent(&self, clock: &Clock) -> i64 {
        share::of(clock, self.ticket, self.model.ticket.said_at, self.model.now).percent
    }

    /// How much of the target is used, in words.
    fn share(&self, clock: &Clock) -> String {
        // A claim runs by the calendar; its target is one of days, not of open hours.
        let target = match clock.clock {
            ClockKind::Claim => times::span(clock.target_s),
            _ => times::hours(clock.target_s),
        };
        t!("ui-used-of", percent = self.percent(clock), target = target)
    }

    /// The same as a bar.
    fn bar(&self, clock: &Clock) -> Vec<Span<'static>> {
        let filled = self.percent(clock) * BAR as i64 / 100;
        let filled = usize::try_from(filled).unwrap_or(0).min(BAR);
        let (full, rest) = self.theme.bar();
        let (_, style) = self.theme.urgency(urgency::of_clock(clock, self.model.now));
        vec![Span::styled(full.repeat(filled), style), Span::styled(rest.repeat(BAR - filled), theme::FRAME)]
    }

    /// That its deadline was set by hand, and what it would be else.
    fn by_hand(&self, clock: &Clock) -> Option<String> {
        clock.manual.filter(|_| clock.met_at.is_none())?;
        Some(match clock.reckoned {
            Some(reckoned) => t!("ui-by-hand", time = self.absolute(reckoned)),
            None => t!("ui-by-hand-paused"),
        })
    }

    /// Who was promised a call, and when.
    fn call_back(&self, clock: &Clock) -> Option<String> {
        let promised = self.ticket.call_back.as_ref().filter(|_| clock.clock == ClockKind::CallBack)?;
        let time = self.absolute(promised.promised_at);
        Some(match &promised.to {
            Some(to) => t!("ui-call-back-to", to = to.as_str(), time = time),
            None => t!("ui-call-back", time = time),
        })
    }
}
