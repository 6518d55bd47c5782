//! How the ledger looks: incidents left on top, a line per case, the selected one in full below.

use super::columns::{self, Columns, Widest};
use super::{details, entitlements};
use crate::domain::Instant;
use crate::domain::case::Ball;
use crate::domain::sla::Clock;
use crate::domain::view::CaseRow;
use crate::tui::message::Target;
use crate::tui::model::Model;
use crate::tui::model::pane::Pane;
use crate::tui::theme::{self, Urgency};
use crate::tui::view::ViewCache;
use crate::tui::widgets::cursor::{self, Step};
use crate::tui::widgets::{filter, pane, text};
use crate::tui::{explain, layout, times, urgency, words};
use crate::{locale, t};
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// From so many rows on, each offer has its line and the case its whole story.
const TALL: u16 = 28;
/// Under so many rows there is only the list.
const LOW: u16 = 14;
/// Rows of the case in full, at least: on a tall screen and on others.
const DETAILS: (u16, u16) = (14, 8);
/// Offers that have their line at most.
const OFFERS: usize = 6;

/// The places of its parts.
struct Parts {
    entitlements: Rect,
    filter: Rect,
    head: Rect,
    rows: Rect,
    details: Rect,
}

fn parts(model: &Model, inside: Rect) -> Parts {
    let cases = &model.cases;
    let offers = cases.entitlements.rows.len();
    let offers = match inside.height {
        TALL.. if offers > 0 => offers.min(OFFERS) + 1,
        LOW.. => offers.min(1),
        _ => 0,
    };
    let filter = cases.typing || !cases.filter.value().is_empty();
    let least = match inside.height {
        TALL.. => DETAILS.0,
        LOW.. => DETAILS.1,
        _ => 0,
    };
    let offers = u16::try_from(offers).unwrap_or(0);
    let (filter, head) = (u16::from(filter), u16::from(inside.height >= 8));
    let list = inside.height.saturating_sub(offers + filter + head);
    let wanted = u16::try_from(cases.view.matching.max(4)).unwrap_or(u16::MAX);
    let rows = if least == 0 { list } else { list.saturating_sub(least).min(wanted) };
    let heights = [offers, filter, head, rows].map(Constraint::Length);
    let heights = heights.into_iter().chain([Constraint::Fill(1)]);
    let [entitlements, filter, head, rows, details] = Layout::vertical(heights).areas(inside);
    Parts { entitlements, filter, head, rows, details }
}

/// How many cases are on screen.
pub fn page(model: &Model) -> usize {
    usize::from(parts(model, layout::room(model, Pane::Cases)).rows.height)
}

/// Scrolls what is told of the selected case: half of what is on screen.
pub fn scroll(model: &mut Model, down: bool) {
    let room = layout::room(model, Pane::Cases);
    let area = parts(model, room).details;
    let (count, page) = (details::lines(model, details::columns(area)).len(), usize::from(area.height));
    let step = Step::Halves(if down { 1 } else { -1 });
    cursor::scroll(&mut model.cases.scroll, step, count, page);
}

/// Whether there is room for the selected case in full.
pub fn shows_details(model: &Model) -> bool {
    layout::room(model, Pane::Cases).height >= LOW
}

/// When something in the ledger changes by itself.
pub fn changes(model: &Model) -> Vec<Instant> {
    let rows = shown(model, page(model)).into_iter();
    let of = |row: &CaseRow| {
        let asks = row.follow_up.as_ref().map(|follow_up| times::turns(follow_up.at, model.now));
        let clock = row.clock.as_ref().filter(|clock| clock.met_at.is_none());
        let due = clock.and_then(|clock| clock.due).map(|due| times::turns(due, model.now));
        let steps = clock.map(|clock| urgency::steps(clock, model.now));
        asks.into_iter().chain(due).chain(steps.into_iter().flatten()).collect::<Vec<_>>()
    };
    rows.flat_map(of).collect()
}

/// Draws the ledger.
pub fn draw(model: &Model, area: Rect, frame: &mut Frame<'_>, cache: &mut ViewCache) {
    let cases = &model.cases;
    let theme = model.setting.theme;
    let scope = if cases.all { t!("ui-cases-all") } else { t!("ui-cases-open") };
    let title = format!("{} {} {scope}", t!("ui-cases"), theme.dot());
    let remark = match cases.view.matching {
        0 => Line::default(),
        matching => Line::from(format!("{}/{matching}", cases.cursor.at + 1)),
    };
    pane::rule(area, frame.buffer_mut(), theme, model.pane == Pane::Cases, &title, remark);
    let parts = parts(model, layout::inside(area));
    offers(model, parts.entitlements, frame);
    filter(model, parts.filter, frame);
    let rows = shown(model, usize::from(parts.rows.height));
    if rows.is_empty() {
        nothing(model, parts.rows.union(parts.details), frame);
        return;
    }
    let columns = columns::share(usize::from(area.width), widest(&rows, model));
    head(columns, parts.head, frame, model);
    for ((place, row), line) in rows.iter().enumerate().zip(parts.rows.rows()) {
        let at = cases.cursor.top + place;
        let selected = at == cases.cursor.at;
        frame.buffer_mut().set_line(line.x, line.y, &row_line(row, columns, selected, model), line.width);
        if selected {
            frame.buffer_mut().set_style(line, theme::SELECTED);
        }
        cache.hit(line, Target::Row(Pane::Cases, at));
    }
    details::draw(model, parts.details, frame);
}

fn offers(model: &Model, area: Rect, frame: &mut Frame<'_>) {
    let columns = usize::from(area.width.saturating_sub(2));
    let compact = area.height == 1;
    let mut lines = entitlements::lines(model, columns, compact);
    if !compact {
        lines.insert(0, pane::heading(&t!("ui-entitlements"), columns, model.setting.theme));
    }
    for (row, line) in area.rows().zip(&lines) {
        let row = Rect { x: row.x + 1, width: row.width.saturating_sub(2), ..row };
        text::draw(line, row, model.setting.theme.ellipsis(), frame.buffer_mut());
    }
}

fn shown(model: &Model, page: usize) -> Vec<&CaseRow> {
    let cases = &model.cases;
    let skip = cases.cursor.top.checked_sub(cases.view.offset);
    let rows = skip.and_then(|skip| cases.view.rows.get(skip..)).unwrap_or_default();
    rows.iter().take(page).collect()
}

fn widest(rows: &[&CaseRow], model: &Model) -> Widest {
    let most = |of: &dyn Fn(&CaseRow) -> String| {
        rows.iter().map(|row| text::width(&of(row))).max().unwrap_or_default()
    };
    Widest {
        ball: most(&|row| words::word("ui-ball", row.ball)) + 2,
        number: most(&|row| row.case.number.clone()),
        ticket: most(&ticket),
        clock: most(&|row| clock(row.clock.as_ref(), model).0),
        follow_up: most(&|row| follow_up(row, model).0),
    }
}

fn filter(model: &Model, area: Rect, frame: &mut Frame<'_>) {
    let cases = &model.cases;
    let typing = cases.typing && model.overlays.is_empty();
    filter::draw(&cases.filter, (cases.view.matching, cases.view.total), typing, area, frame);
}

fn head(columns: Columns, area: Rect, frame: &mut Frame<'_>, model: &Model) {
    if area.is_empty() {
        return;
    }
    let cut = model.setting.theme.ellipsis();
    let mut words = " ".to_owned();
    let heads = [
        ("ui-col-ball", columns.ball),
        ("ui-col-number", columns.number),
        ("", columns.severity),
        ("ui-col-title", columns.title),
        ("ui-col-vehicle", columns.vehicle),
        ("ui-col-customer", columns.customer),
        ("ui-col-ticket", columns.ticket),
        ("ui-col-clock", columns.clock),
        ("ui-col-follow-up", columns.follow_up),
    ];
    for (key, width) in heads.into_iter().filter(|(_, width)| *width > 0) {
        let name = if key.is_empty() || width < 4 { String::new() } else { t!(key) };
        words.push_str(&text::fit(&name, width - 1, cut));
        words.push(' ');
    }
    frame.buffer_mut().set_stringn(area.x, area.y, words, usize::from(area.width), theme::LABEL);
}

fn row_line(row: &CaseRow, columns: Columns, selected: bool, model: &Model) -> Line<'static> {
    let theme = model.setting.theme;
    let cut = theme.ellipsis();
    let case = &row.case;
    let (symbol, ball) = theme.ball(row.ball);
    let word = if columns.ball > 4 { words::word("ui-ball", row.ball) } else { String::new() };
    let severity = case.severity.map_or("-".to_owned(), |severity| severity.to_string());
    let severity_style = case.severity.map_or(Style::new(), |severity| theme.severity(severity));
    let title = if row.ball == Ball::Desk { theme::STRONG } else { Style::new() };
    let (clock, clock_style) = clock(row.clock.as_ref(), model);
    let (follow_up, follow_up_style) = follow_up(row, model);
    let vehicle = row.vehicle_name.in_lang(locale::lang()).to_owned();
    let parts = [
        (format!("{symbol} {word}").trim_end().to_owned(), columns.ball, ball),
        (case.number.clone(), columns.number, Style::new()),
        (severity, columns.severity, severity_style),
        (case.title.to_string(), columns.title, title),
        (vehicle, columns.vehicle, theme::LABEL),
        (row.customer_name.clone(), columns.customer, Style::new()),
        (ticket(row), columns.ticket, Style::new()),
        (clock, columns.clock, clock_style),
        (follow_up, columns.follow_up, follow_up_style),
    ];
    let mut spans = vec![Span::raw(if selected { theme.marker() } else { " " })];
    for (words, width, style) in parts.into_iter().filter(|(_, width, _)| *width > 0) {
        spans.push(Span::styled(text::fit(&words, width - 1, cut), style));
        spans.push(Span::raw(" "));
    }
    Line::from(spans)
}

fn ticket(row: &CaseRow) -> String {
    row.case.ticket.map_or("-".to_owned(), |number| format!("#{number}"))
}

/// What the supplier's clock has left.
fn clock(clock: Option<&Clock>, model: &Model) -> (String, Style) {
    let theme = model.setting.theme;
    let Some(clock) = clock else { return (String::new(), Style::new()) };
    match (clock.met_at, clock.due) {
        (Some(_), _) if clock.breached => (format!("{} {}", theme.cross(), t!("ui-met-late")), theme::BAD),
        (Some(_), _) => (format!("{} {}", theme.check(), t!("ui-met")), theme::GOOD),
        (None, Some(due)) => {
            let urgency = urgency::of_clock(clock, model.now);
            let (symbol, style) = theme.urgency(urgency);
            let words = times::until(due, model.now);
            let words = if urgency == Urgency::Later { words } else { format!("{symbol} {words}") };
            (words, style)
        }
        (None, None) => (t!("ui-paused"), theme::LABEL),
    }
}

/// When to ask again; how the case ended, of one that is over.
pub(super) fn follow_up(row: &CaseRow, model: &Model) -> (String, Style) {
    let over = || row.result.map_or_else(String::new, |result| words::word("result", result));
    match &row.follow_up {
        _ if row.ball == Ball::Nobody => (over(), theme::FAINT),
        Some(follow_up) if row.follow_up_due(model.now) => {
            (format!("! {}", times::until(follow_up.at, model.now)), theme::WARN)
        }
        Some(follow_up) => (times::until(follow_up.at, model.now), Style::new()),
        None => (String::new(), Style::new()),
    }
}

/// Why there is nothing, and what to do about it.
fn nothing(model: &Model, area: Rect, frame: &mut Frame<'_>) {
    let cases = &model.cases;
    let words = match &cases.problem {
        Some(problem) => explain::rejection(problem, model.setting.zone, model.now).join("\n"),
        None if !cases.loaded => t!("ui-loading"),
        None if !cases.filter.value().is_empty() => t!("ui-empty-filter"),
        None if cases.all || cases.view.total == 0 => t!("ui-empty-cases"),
        None => t!("ui-empty-cases-open", total = cases.view.total),
    };
    let columns = usize::from(area.width.saturating_sub(2));
    for (row, line) in area.rows().skip(1).zip(text::wrap(&words, columns)) {
        frame.buffer_mut().set_stringn(row.x + 1, row.y, line, columns, Style::new());
    }
}
