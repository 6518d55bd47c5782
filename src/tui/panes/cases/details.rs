//! The case under the cursor in full: what it is, who has to do what until when, and what happened, newest first.

use super::view;
use crate::domain::case::CaseNote;
use crate::domain::view::{CaseRow, CaseView};
use crate::tui::commands::Action;
use crate::tui::model::Model;
use crate::tui::theme;
use crate::tui::widgets::{pane, text};
use crate::tui::{explain, times, words};
use crate::{locale, t};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

/// Columns of its text.
pub(super) fn columns(area: Rect) -> usize {
    usize::from(area.width.saturating_sub(2))
}

/// All there is to it, in so many columns.
pub(super) fn lines(model: &Model, columns: usize) -> Vec<Line<'static>> {
    let Some(row) = model.cases.selected_row() else {
        return Vec::new();
    };
    let mut lines = vec![heading(row, model, columns)];
    lines.extend(facts(row, model, columns));
    match model.cases.selected_details() {
        Some(details) => {
            lines.extend(spared(details, columns));
            let log = details.log.iter().rev();
            lines.extend(log.flat_map(|note| note_lines(note, row, model, columns)));
        }
        None => lines.push(Line::from(t!("ui-loading"))),
    }
    lines
}

/// Draws it, as far as there is room; the last line says how much more there is.
pub(super) fn draw(model: &Model, area: Rect, frame: &mut Frame<'_>) {
    let columns = columns(area);
    let page = usize::from(area.height);
    let mut lines = lines(model, columns);
    let top = model.cases.scroll.min(lines.len().saturating_sub(page));
    lines.drain(..top);
    let hidden = lines.len().saturating_sub(page);
    if hidden > 0 && page > 0 {
        lines.truncate(page - 1);
        let key = model.setting.keymap.shown(Action::CaseDown);
        lines.push(Line::styled(t!("ui-case-more", count = hidden + 1, key = key), theme::LABEL));
    }
    for (place, line) in area.rows().zip(&lines) {
        let place = Rect { x: place.x + 1, width: place.width.saturating_sub(2), ..place };
        text::draw(line, place, model.setting.theme.ellipsis(), frame.buffer_mut());
    }
}

fn heading(row: &CaseRow, model: &Model, columns: usize) -> Line<'static> {
    let title = format!("{} {} {}", row.case.number, model.setting.theme.dot(), row.case.title);
    pane::heading(&title, columns, model.setting.theme)
}

/// What it is and how it stands, in as few lines as can be.
fn facts(row: &CaseRow, model: &Model, columns: usize) -> Vec<Line<'static>> {
    let theme = model.setting.theme;
    let dot = format!(" {} ", theme.dot());
    let case = &row.case;
    let ticket = case.ticket.map(|number| match &row.assignee {
        Some(name) => t!("ui-case-ticket-of", number = number.to_string(), name = name.as_str()),
        None => t!("ui-case-ticket", number = number.to_string()),
    });
    let customer = Some(row.customer_name.clone()).filter(|name| !name.is_empty());
    let whose = [Some(row.vehicle_name.in_lang(locale::lang()).to_owned()), customer, ticket];
    let time = |at| times::absolute(at, model.setting.zone, model.now);
    let stands = [
        case.severity.map(|severity| words::word("severity", severity)),
        Some(words::word("case", case.status)),
        case.opened_at.map(|at| t!("ui-case-opened", time = time(at))),
        case.closed_at.map(|at| t!("ui-case-closed", time = time(at))),
        row.result.map(|result| words::word("result", result)),
        row.incident.filter(|counted| *counted).map(|_| t!("ui-case-incident")),
    ];
    let join = |parts: &[Option<String>]| parts.iter().flatten().cloned().collect::<Vec<_>>().join(&dot);
    let (_, ball) = theme.ball(row.ball);
    let mut lines: Vec<Line<'static>> =
        text::wrap(&join(&whose), columns).into_iter().map(Line::from).collect();
    let ball_word = words::label("ball", row.ball);
    let room = columns.saturating_sub(text::width(&ball_word) + 3);
    for (place, part) in text::wrap(&join(&stands), room).into_iter().enumerate() {
        let lead = match place {
            0 => vec![Span::styled(ball_word.clone(), ball.patch(theme::STRONG)), Span::raw(dot.clone())],
            _ => vec![Span::raw("  ")],
        };
        lines.push(Line::from_iter(lead.into_iter().chain([Span::raw(part)])));
    }
    lines.extend(follow_up(row, model, columns));
    lines
}

fn follow_up(row: &CaseRow, model: &Model, columns: usize) -> Vec<Line<'static>> {
    let Some(follow_up) = &row.follow_up else { return Vec::new() };
    let (left, style) = view::follow_up(row, model);
    let time = times::absolute(follow_up.at, model.setting.zone, model.now);
    let words = t!("ui-follow-up", time = time, text = follow_up.text.to_string());
    let parts = text::wrap(&format!("{words} ({left})"), columns).into_iter();
    parts.map(|part| Line::styled(part, style)).collect()
}

/// Why no incident is counted for it.
fn spared(details: &CaseView, columns: usize) -> Vec<Line<'static>> {
    let words = details.spared.as_ref().map(|why| t!("ui-case-spared", why = locale::say(why)));
    words.map(|words| text::wrap(&words, columns)).unwrap_or_default().into_iter().map(Line::from).collect()
}

fn note_lines(note: &CaseNote, row: &CaseRow, model: &Model, columns: usize) -> Vec<Line<'static>> {
    let time = times::day_and_time(note.at, model.setting.zone, model.now);
    let what = explain::with_times(&note.what, model.setting.zone, model.now);
    let vehicle = row.vehicle_name.in_lang(locale::lang());
    let what = locale::say(&if vehicle.is_empty() { what } else { explain::named(what, "vehicle", vehicle) });
    let who = format!("{time} {}", note.by);
    let whole = text::wrap(&format!("{who}  {what}"), columns).into_iter().enumerate();
    let head = whole.map(|(place, part)| match part.strip_prefix(&who) {
        Some(rest) if place == 0 => {
            Line::from(vec![Span::styled(who.clone(), theme::LABEL), Span::raw(rest.to_owned())])
        }
        _ => Line::from(part),
    });
    let head: Vec<Line<'static>> = head.collect();
    let body = Some(note.text.as_str()).filter(|words| !words.is_empty() && !what.contains(*words));
    let body = body.map(|words| text::wrap(words, columns.saturating_sub(2))).unwrap_or_default();
    let body = body.into_iter().map(|line| Line::from(format!("  {line}")));
    head.into_iter().chain(body).collect()
}
