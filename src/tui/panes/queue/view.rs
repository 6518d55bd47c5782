//! How the queue looks.

use super::columns::{self, Columns, Widest};
use crate::domain::view::{QueueRow, Sort, TicketRow};
use crate::t;
use crate::tui::explain;
use crate::tui::layout;
use crate::tui::message::Target;
use crate::tui::model::pane::Pane;
use crate::tui::model::{LinkState, Model};
use crate::tui::theme::{self, Theme, Urgency};
use crate::tui::view::ViewCache;
use crate::tui::widgets::{filter, pane, text};
use crate::tui::{times, urgency, words};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// From so many columns on, the open time left has its column in every order.
const LEFT_FROM: usize = 100;

/// The parts of the pane under its rule.
struct Parts {
    filter: Rect,
    head: Rect,
    rows: Rect,
}

fn parts(model: &Model, inside: Rect) -> Parts {
    let shows_filter = model.queue.typing || !model.queue.filter.value().is_empty();
    let filter = u16::from(shows_filter).min(inside.height);
    let head = u16::from(inside.height >= 8);
    let row = |y: u16, height: u16| Rect { y, height, ..inside };
    Parts {
        filter: row(inside.y, filter),
        head: row(inside.y + filter, head),
        rows: row(inside.y + filter + head, inside.height.saturating_sub(filter + head)),
    }
}

/// How many tickets are on screen.
pub fn page(model: &Model) -> usize {
    usize::from(parts(model, layout::room(model, Pane::Queue)).rows.height)
}

/// Draws the queue.
pub fn draw(model: &Model, area: Rect, frame: &mut Frame<'_>, cache: &mut ViewCache) {
    let focused = model.pane == Pane::Queue;
    let theme = model.setting.theme;
    pane::rule(area, frame.buffer_mut(), theme, focused, &title(model), remark(model));
    let parts = parts(model, layout::inside(area));
    filter(model, parts.filter, frame);
    let shown = shown(model, parts.rows);
    let deadlines: Vec<String> = shown.iter().map(|row| deadline(&row.ticket, model).0).collect();
    let lefts: Vec<String> = shown.iter().map(|row| open_left(&row.ticket, model)).collect();
    let mut widest = widest(&shown, &deadlines);
    if model.queue.sort == Sort::Reachable || usize::from(area.width) >= LEFT_FROM {
        let head = t!("ui-col-left");
        widest.left = columns::widest(lefts.iter().map(String::as_str).chain([head.as_str()]));
    }
    let columns = columns::share(usize::from(area.width), widest);
    head(columns, parts.head, frame, theme);
    if shown.is_empty() {
        empty(model, parts.rows, frame);
    }
    for ((place, row), line) in shown.iter().enumerate().zip(parts.rows.rows()) {
        let at = model.queue.cursor.top + place;
        let selected = at == model.queue.cursor.at;
        let words = row_line(row, columns, selected, model);
        frame.buffer_mut().set_line(line.x, line.y, &words, line.width);
        if selected {
            let style = if focused { theme::SELECTED } else { theme::STRONG };
            frame.buffer_mut().set_style(line, style);
        }
        cache.hit(line, Target::Row(Pane::Queue, at));
    }
}

fn title(model: &Model) -> String {
    let sort: &str = match model.queue.sort {
        Sort::Deadline => "ui-sort-deadline",
        Sort::Newest => "ui-sort-newest",
        Sort::Severity => "ui-sort-severity",
        Sort::Customer => "ui-sort-customer",
        Sort::Reachable => "ui-sort-reachable",
    };
    let dot = model.setting.theme.dot();
    let mut title = format!("{} {dot} {}", Pane::Queue.title(), t!(sort));
    if model.queue.mine {
        title = format!("{title} {dot} {}", t!("ui-mine"));
    }
    title
}

/// How many are new, and the place in the list.
fn remark(model: &Model) -> Line<'static> {
    let queue = &model.queue;
    let mut spans = Vec::new();
    let new = queue.new_count();
    if new > 0 {
        spans.push(Span::styled(format!("+{}", t!("ui-new-count", count = new)), theme::WARN));
        spans.push(Span::raw("  "));
    }
    if queue.view.matching > 0 {
        spans.push(Span::raw(format!("{}/{}", queue.cursor.at + 1, queue.view.matching)));
    }
    Line::from(spans)
}

fn shown(model: &Model, area: Rect) -> Vec<&QueueRow> {
    let queue = &model.queue;
    let skip = queue.cursor.top.checked_sub(queue.view.offset);
    let rows = skip.and_then(|skip| queue.view.rows.get(skip..)).unwrap_or_default();
    rows.iter().take(usize::from(area.height)).collect()
}

fn widest(rows: &[&QueueRow], deadlines: &[String]) -> Widest {
    let numbers: Vec<String> = rows.iter().map(|row| row.ticket.number.to_string()).collect();
    let assignees = rows.iter().filter_map(|row| row.ticket.assignee.as_deref());
    Widest {
        number: columns::widest(numbers.iter().map(String::as_str)),
        assignee: columns::widest(assignees),
        deadline: columns::widest(deadlines.iter().map(String::as_str)),
        left: 0,
    }
}

fn filter(model: &Model, area: Rect, frame: &mut Frame<'_>) {
    let queue = &model.queue;
    let typing = queue.typing && model.overlays.is_empty();
    filter::draw(&queue.filter, (queue.view.matching, queue.view.total), typing, area, frame);
}

fn head(columns: Columns, area: Rect, frame: &mut Frame<'_>, theme: Theme) {
    if area.is_empty() {
        return;
    }
    let cut = theme.ellipsis();
    let gap = " ".repeat(3 + columns.reach);
    let mut words = format!(" {}{gap}", text::right(&t!("ui-col-number"), columns.number, cut));
    // Over a symbol alone there is no room for a word.
    let status = if columns.status < 4 { String::new() } else { t!("ui-col-status") };
    words.push_str(&text::fit(&status, columns.status, ""));
    words.push_str(&text::fit(&t!("ui-col-title"), columns.title, cut));
    for (key, width) in [("ui-col-customer", columns.customer), ("ui-col-agent", columns.assignee)] {
        if width > 0 {
            words.push(' ');
            words.push_str(&text::fit(&t!(key), width, cut));
        }
    }
    if columns.left > 0 {
        words.push(' ');
        words.push_str(&text::right(&t!("ui-col-left"), columns.left, cut));
    }
    words.push(' ');
    words.push_str(&text::right(&t!("ui-col-deadline"), columns.deadline, cut));
    frame.buffer_mut().set_stringn(area.x, area.y, words, usize::from(area.width), theme::LABEL);
}

fn row_line<'a>(row: &QueueRow, columns: Columns, selected: bool, model: &Model) -> Line<'a> {
    let theme = model.setting.theme;
    let cut = theme.ellipsis();
    let ticket = &row.ticket;
    let (symbol, status_style) = theme.status(ticket.status);
    let new = model.queue.is_new(ticket.number);
    let marker = match (selected, new) {
        (true, _) => theme.marker(),
        (false, true) => "+",
        (false, false) => " ",
    };
    let number = text::right(&ticket.number.to_string(), columns.number, cut);
    let mut spans = vec![
        Span::styled(marker, if new && !selected { theme::WARN } else { Style::new() }),
        Span::styled(number, if new { theme::STRONG } else { Style::new() }),
        Span::raw(" "),
        Span::styled(ticket.severity.to_string(), theme.severity(ticket.severity)),
        Span::raw(" "),
    ];
    if columns.reach > 0 {
        let (symbol, style) = theme.reach(ticket.reach);
        spans.extend([Span::styled(symbol, style), Span::raw(" ")]);
    }
    if columns.status > 2 {
        let word = text::fit(&words::short_status(ticket.status), columns.status - 2, cut);
        spans.push(Span::styled(format!("{symbol} {word}"), status_style));
    } else if columns.status > 0 {
        spans.push(Span::styled(format!("{symbol} "), status_style));
    }
    spans.extend(text::with_hits(&ticket.title, &row.title_hits, columns.title, theme::HIT, cut));
    if columns.customer > 0 {
        spans.push(Span::raw(" "));
        spans.extend(text::with_hits(
            &ticket.customer,
            &row.customer_hits,
            columns.customer,
            theme::HIT,
            cut,
        ));
    }
    if columns.assignee > 0 {
        let name = ticket.assignee.as_deref().unwrap_or("-");
        spans.push(Span::raw(format!(" {}", text::fit(name, columns.assignee, cut))));
    }
    if columns.left > 0 {
        let words = text::right(&open_left(ticket, model), columns.left, cut);
        spans.extend([Span::raw(" "), Span::raw(words)]);
    }
    let (words, style) = deadline(ticket, model);
    spans.push(Span::raw(" "));
    spans.push(Span::styled(text::right(&words, columns.deadline, cut), style));
    Line::from(spans)
}

/// Open time left until the next deadline, on the minute of the clock: it runs only while the customer's hours do.
fn open_left(ticket: &TicketRow, model: &Model) -> String {
    let Some(left) = ticket.left_s else {
        return String::new();
    };
    let view = &model.queue.view;
    let until = ticket.pace.changes_at.map_or(model.now, |turn| turn.min(model.now));
    let run = (times::this_minute(until) - view.at).num_seconds().max(0);
    times::open_time(if ticket.pace.runs { left - run } else { left })
}

/// The next deadline of a ticket with its symbol.
pub fn deadline(ticket: &TicketRow, model: &Model) -> (String, Style) {
    let theme = model.setting.theme;
    match &ticket.next_deadline {
        Some(next) => {
            let urgency = urgency::of_row(ticket, model.now);
            let (symbol, style) = theme.urgency(urgency);
            let words = times::until(next.due, model.now);
            match urgency {
                Urgency::Later => (words, style),
                _ => (format!("{symbol} {words}"), style),
            }
        }
        None if ticket.clocks.iter().any(|clock| clock.paused) => (t!("ui-paused"), theme::LABEL),
        None => (theme.dot().to_owned(), Style::new()),
    }
}

/// Why there is nothing, and what to do about it.
fn empty(model: &Model, area: Rect, frame: &mut Frame<'_>) {
    let queue = &model.queue;
    let words = match (&queue.problem, &model.link) {
        (Some(problem), _) => explain::rejection(problem, model.setting.zone, model.now).join("\n"),
        (None, LinkState::Connecting) => t!("ui-connecting"),
        _ if !queue.loaded => t!("ui-loading"),
        _ if !queue.filter.value().is_empty() => t!("ui-empty-filter"),
        _ if queue.mine => t!("ui-empty-mine"),
        _ => t!("ui-empty-queue"),
    };
    let columns = usize::from(area.width.saturating_sub(2));
    for (row, line) in area.rows().skip(1).zip(text::wrap(&words, columns)) {
        frame.buffer_mut().set_stringn(row.x + 1, row.y, line, columns, Style::new());
    }
}
