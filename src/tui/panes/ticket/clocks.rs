//! The clocks of a ticket as text: how each stands, when it is due on the customer's own clock, how much is used.

use super::story::LABELS;
use crate::domain::Instant;
use crate::domain::sla::Clock;
use crate::domain::view::TicketView;
use crate::t;
use crate::tui::model::Model;
use crate::tui::theme::{self, Theme};
use crate::tui::widgets::text;
use crate::tui::{times, words};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// Cells of the bar.
const BAR: usize = 10;
/// In fewer columns there is no bar.
const BAR_FROM: usize = 36;

/// One clock, in so many columns.
pub fn lines<'a>(clock: &Clock, ticket: &TicketView, model: &Model, columns: usize) -> Vec<Line<'a>> {
    let theme = model.setting.theme;
    let label = words::label("clock", clock.clock);
    let absolute = |at: Instant| times::absolute(at, ticket.time_zone, model.now);
    let (state, when) = match (clock.met_at, clock.due) {
        (Some(at), _) => (met(clock, theme), Some(absolute(at))),
        (None, Some(due)) => (left(due, model), Some(absolute(due))),
        (None, None) => (Span::styled(t!("ui-paused"), theme::LABEL), None),
    };
    let when = when.map(|time| match clock.paused && clock.met_at.is_none() {
        true => format!("{time} {} {}", theme.dot(), t!("ui-paused")),
        false => time,
    });
    let mut lines = with_time(&label, state, when, columns, theme);
    if clock.met_at.is_none() {
        lines.push(text::labelled("", LABELS, used(clock, theme, columns)));
    }
    lines
}

fn met<'a>(clock: &Clock, theme: Theme) -> Span<'a> {
    match clock.breached {
        true => Span::styled(format!("{} {}", theme.cross(), t!("ui-met-late")), theme::BAD),
        false => Span::styled(format!("{} {}", theme.check(), t!("ui-met")), theme::GOOD),
    }
}

fn left<'a>(due: Instant, model: &Model) -> Span<'a> {
    let (symbol, style) = model.setting.theme.urgency(times::urgency(due, model.now));
    let words = format!("{symbol} {}", times::until(due, model.now));
    Span::styled(words.trim_start().to_owned(), style)
}

/// The time stands behind the state if there is room, else below it.
fn with_time<'a>(
    label: &str,
    state: Span<'a>,
    when: Option<String>,
    columns: usize,
    theme: Theme,
) -> Vec<Line<'a>> {
    let Some(when) = when else {
        return vec![text::labelled(label, LABELS, vec![state])];
    };
    let behind = format!(" {} {when}", theme.dot());
    if LABELS + 1 + text::width(&state.content) + text::width(&behind) <= columns {
        return vec![text::labelled(label, LABELS, vec![state, Span::raw(behind)])];
    }
    let below = text::wrap(&when, columns.saturating_sub(LABELS + 1)).into_iter();
    let below = below.map(|part| text::labelled("", LABELS, vec![Span::raw(part)]));
    std::iter::once(text::labelled(label, LABELS, vec![state])).chain(below).collect()
}

/// How much of the target is used, as a bar and in words.
fn used<'a>(clock: &Clock, theme: Theme, columns: usize) -> Vec<Span<'a>> {
    let words = t!("ui-used-of", used = times::hours(clock.used_s), target = times::hours(clock.target_s));
    if columns < BAR_FROM {
        return vec![Span::raw(words)];
    }
    let filled = clock.used_s.max(0) * BAR as i64 / clock.target_s.max(1);
    let filled = usize::try_from(filled).unwrap_or(0).min(BAR);
    let (full, rest) = theme.bar();
    let style = if clock.breached { theme::BAD } else { Style::new() };
    vec![
        Span::styled(full.repeat(filled), style),
        Span::styled(rest.repeat(BAR - filled), theme::FRAME),
        Span::raw(format!(" {words}")),
    ]
}
