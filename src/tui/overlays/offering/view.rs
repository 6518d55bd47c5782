//! How setting an offering looks: a field for the path, then a sheet with what is wrong or what would change.

use super::{SetOffering, Step};
use crate::domain::Instant;
use crate::domain::offering::Offering;
use crate::domain::view::{Move, Outcome};
use crate::tui::model::Model;
use crate::tui::overlays::{Overlay, popup};
use crate::tui::theme::{self, Urgency};
use crate::tui::widgets::cursor::{self, Step as Movement};
use crate::tui::widgets::text;
use crate::tui::{explain, layout, times, words};
use crate::{locale, t};
use ratatui::Frame;
use ratatui::layout::{Rect, Size};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// Columns and rows of the box with the field.
const FIELD: Size = Size::new(80, 6);

/// Draws it.
pub fn draw(setting: &SetOffering, model: &Model, frame: &mut Frame<'_>) {
    let theme = model.setting.theme;
    let title = t!("ui-set-offering", name = setting.name.as_str());
    if !setting.shows_sheet() {
        let area = layout::middle(frame.area(), FIELD.width, FIELD.height);
        let inside = popup::draw(area, &title, theme, frame);
        return field(setting, inside, model, frame);
    }
    let area = popup::sheet(model.size);
    let inside = popup::draw(area, &title, theme, frame);
    let (body, last) = parts(inside);
    let lines = lines(setting, model, usize::from(body.width));
    let page = usize::from(body.height);
    let scroll = setting.scroll.min(lines.len().saturating_sub(page));
    for (row, line) in body.rows().zip(lines.iter().skip(scroll)) {
        text::draw(line, row, theme.ellipsis(), frame.buffer_mut());
    }
    let mut words = answer(setting);
    if lines.len() > page {
        words.push_str(&format!("   {}/{}", (scroll + page).min(lines.len()), lines.len()));
    }
    text::draw(&Line::styled(words, theme::STRONG), last, theme.ellipsis(), frame.buffer_mut());
}

/// The text, and the line below it.
fn parts(inside: Rect) -> (Rect, Rect) {
    let height = inside.height.saturating_sub(1);
    (Rect { height, ..inside }, Rect { y: inside.y + height, height: inside.height - height, ..inside })
}

fn field(setting: &SetOffering, inside: Rect, model: &Model, frame: &mut Frame<'_>) {
    let theme = model.setting.theme;
    let mut rows = inside.rows();
    let mut put = |row: Option<Rect>, line: Line<'_>| {
        if let Some(row) = row {
            text::draw(&line, row, theme.ellipsis(), frame.buffer_mut());
        }
    };
    put(rows.next(), Line::styled(t!("ui-offering-path"), theme::LABEL));
    let input = rows.next();
    put(rows.next(), Line::styled(t!("ui-offering-path-hint"), theme::FAINT));
    let busy = match setting.step {
        Step::Reading => t!("ui-offering-reading"),
        Step::Trying(..) => t!("ui-offering-trying"),
        _ => String::new(),
    };
    put(rows.next(), Line::styled(busy, theme::STRONG));
    let Some(input) = input.filter(|input| !input.is_empty()) else {
        return;
    };
    let cursor = setting.path.draw(input, frame.buffer_mut(), Style::new());
    if setting.types() {
        frame.set_cursor_position(cursor);
    }
}

/// What the keys lead to.
fn answer(setting: &SetOffering) -> String {
    match &setting.step {
        Step::Saving(..) => t!("ui-sending"),
        Step::Changes(..) => t!("ui-offering-answer"),
        _ => t!("ui-offering-answer-problems"),
    }
}

/// Every line of the sheet.
fn lines(setting: &SetOffering, model: &Model, columns: usize) -> Vec<Line<'static>> {
    match &setting.step {
        Step::Problems(problems) => problem_lines(problems, columns),
        Step::Changes(offering, outcome) | Step::Saving(_, offering, outcome) => {
            change_lines(offering, outcome, model, columns)
        }
        Step::Path | Step::Reading | Step::Trying(..) => Vec::new(),
    }
}

fn problem_lines(problems: &[String], columns: usize) -> Vec<Line<'static>> {
    let head = t!("ui-offering-problems", count = problems.len());
    let mut lines = vec![Line::styled(head, theme::BAD), Line::default()];
    for problem in problems {
        let parts = text::wrap(problem, columns.saturating_sub(2)).into_iter().enumerate();
        lines.extend(parts.map(|(place, part)| {
            let mark = if place == 0 { "! " } else { "  " };
            Line::from(vec![Span::styled(mark, theme::BAD), Span::raw(part)])
        }));
    }
    lines
}

fn change_lines(offering: &Offering, outcome: &Outcome, model: &Model, columns: usize) -> Vec<Line<'static>> {
    let from = match offering.effective {
        Some(date) => t!("ui-offering-from", date = times::date(date, model.now)),
        None => t!("ui-offering-from-today"),
    };
    let breaches = outcome.moves.iter().filter(|one| one.breaches).count();
    let sum = match outcome.moves.len() {
        0 => t!("ui-offering-no-moves"),
        count => t!("ui-offering-moves", count = count, breaches = breaches),
    };
    let mut lines = vec![
        Line::styled(
            text::cut(offering.name.as_str(), columns, model.setting.theme.ellipsis()),
            theme::STRONG,
        ),
        Line::from(from),
        Line::styled(sum, if breaches > 0 { theme::BAD } else { Style::new() }),
    ];
    for notice in &outcome.notices {
        let said = locale::say(&explain::with_times(notice, offering.time_zone, model.now));
        lines.extend(text::wrap(&format!("! {said}"), columns).into_iter().map(Line::from));
    }
    lines.push(Line::default());
    // What would be breached at once stands first.
    let (late, fine): (Vec<&Move>, Vec<&Move>) = outcome.moves.iter().partition(|one| one.breaches);
    for one in late.into_iter().chain(fine) {
        lines.extend(move_lines(one, offering, model, columns));
    }
    lines
}

/// The ticket, below it from when to when its deadline moves, and what that means.
fn move_lines(one: &Move, offering: &Offering, model: &Model, columns: usize) -> Vec<Line<'static>> {
    let theme = model.setting.theme;
    let (symbol, style) = theme.urgency(if one.breaches { Urgency::Over } else { Urgency::Later });
    let title = format!("#{} {}", one.number, one.title);
    let title = text::cut(&title, columns.saturating_sub(2), theme.ellipsis());
    let time = |at: Option<Instant>| {
        at.map_or_else(|| t!("ui-move-none"), |at| times::absolute(at, offering.time_zone, model.now))
    };
    let clock = words::label("clock", one.clock);
    let moved = format!("    {clock}: {} {} {}", time(one.before), theme.arrow(), time(one.after));
    let mut meaning: Vec<String> = by(one).into_iter().collect();
    meaning.extend(one.breaches.then(|| t!("ui-move-breaches")));
    let meaning = meaning.join(&format!(" {} ", theme.dot()));
    let style_of_it = if one.breaches { theme::BAD } else { Style::new() };
    let behind = format!(" {} {meaning}", theme.dot());
    let mut lines =
        vec![Line::from(vec![Span::styled(format!("{symbol} "), style), Span::styled(title, theme::STRONG)])];
    if meaning.is_empty() {
        lines.push(Line::from(moved));
    } else if text::width(&moved) + text::width(&behind) <= columns {
        lines.push(Line::from(vec![Span::raw(moved), Span::styled(behind, style_of_it)]));
    } else {
        lines.push(Line::from(moved));
        lines.push(Line::styled(format!("    {meaning}"), style_of_it));
    }
    lines
}

/// By how much a deadline moves, if there is one before and after.
fn by(one: &Move) -> Option<String> {
    let by = (one.after? - one.before?).num_seconds();
    let span = times::hours(by.abs());
    Some(if by < 0 { t!("ui-move-earlier", span = span) } else { t!("ui-move-later", span = span) })
}

/// Scrolls the topmost overlay, if an offering is set in it.
pub fn step(model: &mut Model, step: Movement) {
    let (body, _) = parts(popup::inside(popup::sheet(model.size)));
    let Some(Overlay::Offering(setting)) = model.overlays.last() else {
        return;
    };
    let count = lines(setting, model, usize::from(body.width)).len();
    if let Some(Overlay::Offering(setting)) = model.overlays.last_mut() {
        cursor::scroll(&mut setting.scroll, step, count, usize::from(body.height));
    }
}
