//! How a form looks: on top what it answers, labels at the left, what is wrong under its field, what the host said above
//! the button.

use super::choice::Choice;
use super::field::{Entry, Field};
use super::suggest::Suggest;
use super::{Form, FormKind, listed, notes, reading};
use crate::tui::layout;
use crate::tui::message::Target;
use crate::tui::model::Model;
use crate::tui::overlays::popup;
use crate::tui::theme::{self, Theme};
use crate::tui::view::ViewCache;
use crate::tui::widgets::text;
use crate::{locale, t};
use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::style::{Modifier, Style};
use ratatui::text::{Line, Span};
use ratatui::widgets::{Clear, Widget};

/// Columns of a form at most.
const WIDTH: u16 = 80;
/// Columns of the labels.
const LABELS: u16 = 14;
/// Rows of a field of several lines.
const AREA_ROWS: u16 = 6;

/// Draws the form.
pub fn draw(form: &Form, model: &Model, frame: &mut Frame<'_>, cache: &mut ViewCache) {
    let theme = model.setting.theme;
    let screen = frame.area();
    let columns = WIDTH.min(screen.width).saturating_sub(4);
    let above = above(form, model, columns);
    let below = below(form, columns);
    let fields: u16 = form.fields.iter().map(|field| rows(field, columns)).sum();
    let area = layout::middle(screen, WIDTH, count(&above) + fields + count(&below) + 4);
    let inside = popup::draw(area, &title(form, model), theme, frame);
    if inside.is_empty() {
        return;
    }
    // What the host said and the button are always in sight; on a low screen the fields scroll above them.
    let footer_rows = (count(&below) + 2).min(inside.height / 2);
    let fields = Rect { height: inside.height - footer_rows, ..inside };
    let mut pen = Pen { inside: fields, offset: offset(form, count(&above), fields), y: 0 };
    for (line, style) in &above {
        let row = pen.take(1);
        if !row.is_empty() {
            frame.buffer_mut().set_stringn(row.x, row.y, line, usize::from(row.width), *style);
        }
    }
    let mut cursor = None;
    for (place, field) in form.fields.iter().enumerate() {
        let focused = place == form.at;
        let placed = draw_field(field, focused, &mut pen, place, model, frame, cache);
        cursor = cursor.or(placed);
    }
    let bottom = Rect { y: fields.bottom(), height: footer_rows, ..inside };
    footer(form, &below, bottom, frame, cache);
    // What lies on top has the keyboard, and with it the cursor.
    let cursor = cursor.filter(|_| model.form().is_some_and(|top| std::ptr::eq(top, form)));
    if let Some(cursor) = cursor {
        frame.set_cursor_position(cursor);
    }
    if let Some(Entry::Suggest(suggest)) = form.focused().map(|field| &field.entry)
        && let Some(cursor) = cursor
    {
        suggestions(suggest, cursor.y + 1, inside, theme, frame);
    }
}

/// What is done, to which ticket or customer.
fn title(form: &Form, model: &Model) -> String {
    let action = form.title();
    let dot = model.setting.theme.dot();
    let row = model.subject_row();
    if let Some(tenant) = form.kind.tenant() {
        let name = row.filter(|row| row.tenant == *tenant).map_or(tenant.as_str(), |row| &row.customer);
        return format!("{action} {dot} {name}");
    }
    if let Some(case) = form.kind.case() {
        return format!("{action} {dot} {case}");
    }
    let Some(number) = form.kind.number() else {
        return action;
    };
    let row = row.filter(|row| row.number == number);
    let about = row.map(|row| format!(" {}", row.title)).unwrap_or_default();
    format!("{action} {dot} {number}{about}")
}

/// What one must know, and a free line.
fn above(form: &Form, model: &Model, columns: u16) -> Vec<(String, Style)> {
    let said = notes::lines(form, model);
    let style = if matches!(form.kind, FormKind::Check(..)) { theme::STRONG } else { theme::LABEL };
    let lines = said.iter().flat_map(|words| text::wrap(words, usize::from(columns)));
    let mut lines: Vec<(String, Style)> = lines.map(|line| (line, style)).collect();
    if !lines.is_empty() {
        lines.push((String::new(), Style::new()));
    }
    lines
}

fn count(lines: &[(String, Style)]) -> u16 {
    u16::try_from(lines.len()).unwrap_or(u16::MAX)
}

/// Draws rows from the top; what is above the offset or below the box is left out.
struct Pen {
    inside: Rect,
    offset: u16,
    y: u16,
}

impl Pen {
    /// The next so many rows, as far as they are inside.
    fn take(&mut self, height: u16) -> Rect {
        let top = self.y;
        self.y += height;
        let Some(shown) = top.checked_sub(self.offset) else {
            return Rect::ZERO;
        };
        if shown >= self.inside.height {
            return Rect::ZERO;
        }
        let height = height.min(self.inside.height - shown);
        Rect { y: self.inside.y + shown, height, ..self.inside }
    }
}

/// Rows of a field in so many columns: several lines have their own, and a problem stands below.
fn rows(field: &Field, columns: u16) -> u16 {
    let problem = u16::try_from(problem(field, columns).len()).unwrap_or(u16::MAX);
    entry_rows(field, columns) + problem
}

/// Rows of what is typed or chosen.
fn entry_rows(field: &Field, columns: u16) -> u16 {
    match &field.entry {
        Entry::Text(_) => AREA_ROWS,
        Entry::Choice(choice) if choice.notes().is_some() => {
            listed::rows(choice, usize::from(columns.saturating_sub(LABELS)))
        }
        Entry::Line(_) | Entry::Choice(_) | Entry::Suggest(_) => 1,
    }
}

/// What is wrong with a field, in lines.
fn problem(field: &Field, columns: u16) -> Vec<String> {
    let words = field.problem.as_ref().map(|problem| format!("! {}", locale::say(problem)));
    let room = usize::from(columns.saturating_sub(LABELS));
    words.map(|words| text::wrap(&words, room)).unwrap_or_default()
}

/// How far to scroll so that the focused field shows on a low screen; the button is below all of them.
fn offset(form: &Form, above: u16, Rect { width, height, .. }: Rect) -> u16 {
    let rows = |field: &Field| rows(field, width);
    let before = above + form.fields.iter().take(form.at).map(rows).sum::<u16>();
    let own = form.focused().map_or(0, rows);
    (before + own).saturating_sub(height).min(before)
}

fn draw_field(
    field: &Field,
    focused: bool,
    pen: &mut Pen,
    place: usize,
    model: &Model,
    frame: &mut Frame<'_>,
    cache: &mut ViewCache,
) -> Option<Position> {
    let area = pen.take(entry_rows(field, pen.inside.width));
    let mut cursor = None;
    if !area.is_empty() {
        cache.hit(area, Target::Field(place));
        label(field, focused, area, model, frame);
        let entry =
            Rect { x: area.x + LABELS.min(area.width), width: area.width.saturating_sub(LABELS), ..area };
        if !entry.is_empty() {
            cursor = draw_entry(&field.entry, focused, entry, model, frame);
            hint(field, focused, entry, model.setting.theme, frame);
            reading::draw(field, entry, model, frame);
        }
    }
    for line in problem(field, pen.inside.width) {
        let row = pen.take(1);
        if !row.is_empty() {
            let x = row.x + LABELS.min(row.width);
            let room = usize::from(row.width.saturating_sub(LABELS));
            frame.buffer_mut().set_stringn(x, row.y, line, room, theme::BAD);
        }
    }
    cursor
}

fn label(field: &Field, focused: bool, area: Rect, model: &Model, frame: &mut Frame<'_>) {
    let theme = model.setting.theme;
    let marker = if focused { theme.marker() } else { " " };
    let star = if field.required { "*" } else { "" };
    let words = format!("{marker}{}{star}", field.id.label());
    let style = if focused { theme::LABEL.patch(theme::STRONG) } else { theme::LABEL };
    let columns = usize::from(LABELS.min(area.width)).saturating_sub(1);
    frame.buffer_mut().set_stringn(
        area.x,
        area.y,
        text::cut(&words, columns, theme.ellipsis()),
        columns,
        style,
    );
}

fn draw_entry(
    entry: &Entry,
    focused: bool,
    area: Rect,
    model: &Model,
    frame: &mut Frame<'_>,
) -> Option<Position> {
    let style = if focused { Style::new() } else { Style::new().add_modifier(Modifier::UNDERLINED) };
    let cursor = match entry {
        Entry::Line(line) => line.draw(area, frame.buffer_mut(), style),
        Entry::Suggest(suggest) => suggest.input.draw(area, frame.buffer_mut(), style),
        Entry::Text(text) => {
            edge(area, model, frame);
            let inner = Rect { x: area.x + 2.min(area.width), width: area.width.saturating_sub(2), ..area };
            if inner.is_empty() {
                return None;
            }
            text.draw(inner, frame.buffer_mut())
        }
        Entry::Choice(choice) if choice.notes().is_some() => {
            listed::draw(choice, focused, area, model.setting.theme, frame.buffer_mut());
            return None;
        }
        Entry::Choice(choice) => {
            let line = choice_line(choice, usize::from(area.width), focused, model);
            frame.buffer_mut().set_line(area.x, area.y, &line, area.width);
            return None;
        }
    };
    focused.then_some(cursor)
}

/// In an empty field with the cursor: what it takes.
fn hint(field: &Field, focused: bool, area: Rect, theme: Theme, frame: &mut Frame<'_>) {
    if !focused || !field.text().is_empty() {
        return;
    }
    let Some(words) = field.id.hint().or_else(|| names(&field.entry)) else {
        return;
    };
    // One column is left for the cursor.
    let columns = usize::from(area.width.saturating_sub(1));
    frame.buffer_mut().set_stringn(
        area.x + 1,
        area.y,
        text::cut(&words, columns, theme.ellipsis()),
        columns,
        theme::FAINT,
    );
}

/// The people whose names are known.
fn names(entry: &Entry) -> Option<String> {
    match entry {
        Entry::Suggest(suggest) => {
            suggest.known().filter(|names| !names.is_empty()).map(|names| names.join(", "))
        }
        _ => None,
    }
}

/// The left edge of a field of several lines, so that one sees how far it goes.
fn edge(area: Rect, model: &Model, frame: &mut Frame<'_>) {
    for row in area.rows() {
        frame.buffer_mut().set_string(row.x, row.y, model.setting.theme.divider(), theme::FRAME);
    }
}

/// All that can be chosen in a line; if that is too long, what is chosen and how many there are.
fn choice_line(choice: &Choice, columns: usize, focused: bool, model: &Model) -> Line<'static> {
    let (labels, at) = choice.labels();
    let chosen = if focused { theme::SELECTED } else { theme::STRONG };
    let one = labels.get(at).cloned().unwrap_or_default();
    let mut spans = Vec::new();
    for (place, label) in labels.iter().enumerate() {
        let (open, close) = if place == at { ("[", "]") } else { (" ", " ") };
        let style = if place == at { chosen } else { Style::new() };
        spans.push(Span::styled(format!("{open}{label}{close}"), style));
    }
    let all = Line::from(spans);
    if all.width() <= columns {
        return all;
    }
    let count = format!("  {}/{}", at + 1, labels.len());
    let room = columns.saturating_sub(text::width(&count) + 4);
    let one = text::cut(&one, room, model.setting.theme.ellipsis());
    let words = if focused { format!("< {one} >") } else { format!("[{one}]") };
    Line::from(vec![Span::styled(words, chosen), Span::styled(count, theme::LABEL)])
}

/// What the host said, wrapped.
fn below(form: &Form, columns: u16) -> Vec<(String, Style)> {
    let said: Vec<String> = form.refusal.iter().map(locale::say).collect();
    let lines = said.iter().flat_map(|words| text::wrap(words, usize::from(columns).saturating_sub(2)));
    let mark =
        |(at, line): (usize, String)| (format!("{} {line}", if at == 0 { "!" } else { " " }), theme::BAD);
    lines.enumerate().map(mark).collect()
}

fn footer(form: &Form, below: &[(String, Style)], area: Rect, frame: &mut Frame<'_>, cache: &mut ViewCache) {
    let Some(last) = area.rows().next_back() else {
        return;
    };
    let said = usize::from(area.height.saturating_sub(1));
    for (row, (line, style)) in area.rows().take(said).zip(below) {
        frame.buffer_mut().set_stringn(row.x, row.y, line, usize::from(row.width), *style);
    }
    let words = match form.sent {
        Some(_) => t!("ui-sending"),
        None => format!("[ {} ]", form.title()),
    };
    let x = last.x + LABELS.min(last.width);
    let focused = form.at == form.fields.len();
    let style = if focused { theme::SELECTED } else { theme::STRONG };
    let room = usize::from(last.right().saturating_sub(x));
    let (end, _) = frame.buffer_mut().set_stringn(x, last.y, &words, room, style);
    let button = Rect { x, width: end.saturating_sub(x), ..last };
    cache.hit(button, Target::Field(form.fields.len()));
}

/// The names that fit, in a list under the field.
fn suggestions(suggest: &Suggest, y: u16, inside: Rect, theme: Theme, frame: &mut Frame<'_>) {
    if !suggest.is_open() {
        return;
    }
    let x = inside.x + LABELS.min(inside.width);
    let width = inside.width.saturating_sub(LABELS);
    let rows = (y..).map(|y| Rect { x, y, width, height: 1 }.intersection(inside));
    for ((place, offer), row) in suggest.offered().iter().enumerate().zip(rows) {
        if row.is_empty() {
            return;
        }
        let chosen = place == suggest.at;
        let marker = if chosen { theme.marker() } else { theme.divider() };
        let words = format!("{marker} {}", offer.label);
        let columns = usize::from(row.width);
        Clear.render(row, frame.buffer_mut());
        let style = if chosen { theme::SELECTED } else { Style::new() };
        frame.buffer_mut().set_stringn(
            row.x,
            row.y,
            text::fit(&words, columns, theme.ellipsis()),
            columns,
            style,
        );
    }
}
