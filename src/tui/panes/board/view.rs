//! How the board looks: a line for all, two tables of tallies, the next deadlines.

use crate::domain::status::Status;
use crate::domain::view::{Tally, TicketRow};
use crate::t;
use crate::tui::explain;
use crate::tui::layout;
use crate::tui::message::Target;
use crate::tui::model::Model;
use crate::tui::model::pane::Pane;
use crate::tui::panes::queue::view::deadline;
use crate::tui::theme::{self, Theme, Urgency};
use crate::tui::view::ViewCache;
use crate::tui::widgets::{pane, text};
use crate::tui::words;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// How many states a tally counts.
const STATES: usize = 6;
/// Columns of a number in the tallies, on wide and on narrow screens.
const NUMBER: (usize, usize) = (6, 4);
/// Tables under so many columns are narrow.
const NARROW: usize = 50;
/// From so many columns on, the deadlines say of which clock they are.
const WITH_CLOCK: usize = 100;

/// The places of its parts.
struct Parts {
    all: Rect,
    customers: Rect,
    agents: Rect,
    next: Rect,
}

fn parts(inside: Rect, model: &Model) -> Parts {
    let view = &model.board.view;
    let wanted = view.customers.len().max(view.agents.len()) + 1;
    let tables = u16::try_from(wanted).unwrap_or(u16::MAX).min(inside.height.saturating_sub(3) / 2);
    let [all, tables, next] =
        Layout::vertical([Constraint::Length(2), Constraint::Length(tables), Constraint::Fill(1)])
            .areas(inside);
    let [customers, _, agents] =
        Layout::horizontal([Constraint::Fill(1), Constraint::Length(2), Constraint::Fill(1)]).areas(tables);
    Parts { all, customers, agents, next }
}

/// How many of the next deadlines are on screen.
pub fn page(model: &Model) -> usize {
    let next = parts(layout::room(model, Pane::Board), model).next;
    usize::from(next.height.saturating_sub(1))
}

/// Draws the board.
pub fn draw(model: &Model, area: Rect, frame: &mut Frame<'_>, cache: &mut ViewCache) {
    let theme = model.setting.theme;
    let board = &model.board;
    let count = Line::from(t!("count-tickets", count = board.view.all.open));
    pane::rule(area, frame.buffer_mut(), theme, model.pane == Pane::Board, &t!("ui-board"), count);
    let inside = layout::inside(area);
    if let Some(words) = nothing(model) {
        let columns = usize::from(inside.width.saturating_sub(2));
        for (row, line) in inside.rows().skip(1).zip(text::wrap(&words, columns)) {
            frame.buffer_mut().set_stringn(row.x + 1, row.y, line, columns, Style::new());
        }
        return;
    }
    let parts = parts(inside, model);
    all(model, parts.all, frame);
    table(&t!("ui-by-customer"), &board.view.customers, parts.customers, theme, frame);
    table(&t!("ui-by-agent"), &board.view.agents, parts.agents, theme, frame);
    next(model, parts.next, frame, cache);
}

fn nothing(model: &Model) -> Option<String> {
    let board = &model.board;
    if let Some(problem) = &board.problem {
        return Some(explain::rejection(problem, model.setting.zone, model.now).join("\n"));
    }
    if !board.loaded {
        return Some(t!("ui-loading"));
    }
    (board.view.all.open == 0).then(|| t!("ui-empty-board"))
}

/// Symbol, count and style of each state a tally counts.
fn states(tally: &Tally, theme: Theme) -> [(&'static str, usize, Style, &'static str); STATES] {
    let (over, over_style) = theme.urgency(Urgency::Over);
    let (pressing, pressing_style) = theme.urgency(Urgency::Pressing);
    let (soon, soon_style) = theme.urgency(Urgency::Soon);
    let (running, _) = theme.status(Status::Open);
    let (paused, paused_style) = theme.status(Status::WaitingCustomer);
    [
        (over, tally.breached, over_style, "ui-breached"),
        (pressing, tally.pressing, pressing_style, "ui-pressing"),
        (soon, tally.due_soon, soon_style, "ui-due-soon"),
        (running, tally.on_track, Style::new(), "ui-on-track"),
        (paused, tally.paused, paused_style, "ui-tally-paused"),
        (theme.check(), tally.met, theme::GOOD, "ui-tally-met"),
    ]
}

fn all(model: &Model, area: Rect, frame: &mut Frame<'_>) {
    let mut spans = vec![Span::raw(" ")];
    for (symbol, count, style, key) in states(&model.board.view.all, model.setting.theme) {
        let style = if count == 0 { Style::new() } else { style };
        spans.push(Span::styled(format!("{symbol} {count}"), style.patch(theme::STRONG)));
        spans.push(Span::raw(format!(" {}  ", t!(key))));
    }
    let y = area.y + area.height.saturating_sub(2).min(1);
    if !area.is_empty() {
        frame.buffer_mut().set_line(area.x, y, &Line::from(spans), area.width);
    }
}

/// Tallies, one a row: a number per state.
fn table(title: &str, tallies: &[Tally], area: Rect, theme: Theme, frame: &mut Frame<'_>) {
    let columns = usize::from(area.width);
    let number = if columns < NARROW { NUMBER.1 } else { NUMBER.0 };
    let name = columns.saturating_sub(number * STATES + 2).clamp(4, 26);
    let head = states(&Tally::default(), theme);
    let mut spans = vec![Span::styled(
        format!(" {}", text::fit(title, name, theme.ellipsis())),
        theme::LABEL.patch(theme::STRONG),
    )];
    spans.extend(head.iter().map(|(symbol, ..)| Span::styled(text::right(symbol, number, ""), theme::LABEL)));
    let mut lines = vec![Line::from(spans)];
    for tally in tallies {
        let who = if tally.name.is_empty() { t!("ui-nobody") } else { tally.name.clone() };
        let mut spans = vec![Span::raw(format!(" {}", text::fit(&who, name, theme.ellipsis())))];
        for (_, count, style, _) in states(tally, theme) {
            let (words, style) = match count {
                0 => (theme.dot().to_owned(), theme::FRAME),
                count => (count.to_string(), style),
            };
            spans.push(Span::styled(text::right(&words, number, ""), style));
        }
        lines.push(Line::from(spans));
    }
    for (row, line) in area.rows().zip(&lines) {
        frame.buffer_mut().set_line(row.x, row.y, line, row.width);
    }
}

fn next(model: &Model, area: Rect, frame: &mut Frame<'_>, cache: &mut ViewCache) {
    let board = &model.board;
    let theme = model.setting.theme;
    let columns = usize::from(area.width);
    let mut rows = area.rows();
    if let Some(row) = rows.next() {
        let heading = pane::heading(&format!(" {}", t!("ui-next-deadlines")), columns, theme);
        frame.buffer_mut().set_line(row.x, row.y, &heading, row.width);
    }
    let due = board.view.next.iter().map(|ticket| text::width(&deadline(ticket, model).0)).max();
    let widths = (columns, due.unwrap_or_default() + 1);
    for (row, (place, ticket)) in rows.zip(board.view.next.iter().enumerate().skip(board.cursor.top)) {
        let selected = place == board.cursor.at;
        let line = ticket_line(ticket, widths, selected, model);
        frame.buffer_mut().set_line(row.x, row.y, &line, row.width);
        if selected {
            frame.buffer_mut().set_style(row, theme::SELECTED);
        }
        cache.hit(row, Target::Row(Pane::Board, place));
    }
}

/// A ticket in so many columns, of which its deadline takes so many.
fn ticket_line(
    ticket: &TicketRow,
    (columns, due_columns): (usize, usize),
    selected: bool,
    model: &Model,
) -> Line<'static> {
    let theme = model.setting.theme;
    let cut = theme.ellipsis();
    let (due, style) = deadline(ticket, model);
    let clock =
        ticket.next_deadline.as_ref().map(|next| words::word("clock", next.clock)).unwrap_or_default();
    let customer = columns / 5;
    let clock_columns = if columns < WITH_CLOCK { 0 } else { 15 };
    let fixed = 1 + due_columns + 1 + clock_columns + 6 + 1 + 2 + customer + 1 + 8 + 1;
    let title = columns.saturating_sub(fixed);
    Line::from(vec![
        Span::raw(if selected { theme.marker() } else { " " }),
        Span::styled(text::right(&due, due_columns, cut), style),
        Span::raw(" "),
        Span::styled(text::fit(&clock, clock_columns, ""), theme::LABEL),
        Span::raw(text::right(&ticket.number.to_string(), 6, cut)),
        Span::raw(" "),
        Span::styled(ticket.severity.to_string(), theme.severity(ticket.severity)),
        Span::raw(" "),
        Span::raw(text::fit(&ticket.title, title, cut)),
        Span::raw(" "),
        Span::raw(text::fit(&ticket.customer, customer, cut)),
        Span::raw(" "),
        Span::raw(text::fit(ticket.assignee.as_deref().unwrap_or("-"), 8, cut)),
    ])
}
