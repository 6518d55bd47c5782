//! Help and palette: the same list of actions, searched as one types, run with enter. What cannot be done says why.

use super::popup;
use crate::domain::view::Reach;
use crate::locale;
use crate::t;
use crate::tui::commands::{Action, Group, Spec, disabled, table::TABLE};
use crate::tui::keymap::Keymap;
use crate::tui::layout;
use crate::tui::message::Target;
use crate::tui::model::Model;
use crate::tui::theme::{self, Theme, Urgency};
use crate::tui::view::ViewCache;
use crate::tui::widgets::cursor::Cursor;
use crate::tui::widgets::line_input::LineInput;
use crate::tui::widgets::text;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use strum::VariantArray;

/// Rows at the bottom for the explanation of the selected action.
const EXPLAINED: u16 = 3;

/// Help or palette.
#[derive(Clone, Debug)]
pub struct Finder {
    /// Whether actions stand under headings, with explanations.
    pub grouped: bool,
    /// What is searched for.
    pub input: LineInput,
    /// The selected action, and the first on screen.
    pub cursor: Cursor,
}

impl Finder {
    /// All actions under their headings.
    pub fn help() -> Self {
        Self { grouped: true, input: LineInput::default(), cursor: Cursor::default() }
    }

    /// All actions that can be run from a pane.
    pub fn palette() -> Self {
        Self { grouped: false, ..Self::help() }
    }

    /// The actions that fit what is searched for: each word stands in title, name, explanation or keys.
    pub fn matches(&self, keymap: &Keymap) -> Vec<Action> {
        let text = self.input.value().to_lowercase();
        let words: Vec<&str> = text.split_whitespace().collect();
        let mut found: Vec<(usize, Action)> = ordered()
            .filter(|spec| self.grouped || is_runnable(spec))
            .filter_map(|spec| rank(spec, &words, keymap).map(|rank| (rank, spec.action)))
            .collect();
        if !words.is_empty() {
            found.sort_by_key(|(rank, _)| *rank);
        }
        found.into_iter().map(|(_, action)| action).collect()
    }

    /// The selected action.
    pub fn selected(&self, keymap: &Keymap) -> Option<Action> {
        self.matches(keymap).get(self.cursor.at).copied()
    }
}

/// Whether an action makes sense from the list: those of dialogs do only in them.
pub fn is_runnable(spec: &Spec) -> bool {
    use crate::tui::commands::Scope::*;
    !matches!(spec.scope, Filter | Form | Finder | Refusal | Confirm | Move)
}

fn ordered() -> impl Iterator<Item = &'static Spec> {
    let of = |group: &'static Group| TABLE.iter().filter(move |spec| spec.group == *group);
    Group::VARIANTS.iter().flat_map(of)
}

/// How well an action fits the words; lower is better, none: not at all.
fn rank(spec: &Spec, words: &[&str], keymap: &Keymap) -> Option<usize> {
    let keys: Vec<String> = keymap.keys(spec.action).iter().map(ToString::to_string).collect();
    let title = spec.action.title().to_lowercase();
    let help = spec.action.help().to_lowercase();
    let mut rank = 0;
    for word in words {
        rank += match () {
            () if title.starts_with(word) => 0,
            () if title.contains(word) || spec.action.id().contains(word) => 1,
            () if keys.iter().any(|key| key == word) => 1,
            () if help.contains(word) || keys.iter().any(|key| key.contains(word)) => 2,
            () => return None,
        };
    }
    Some(rank)
}

/// The box: help takes most of the screen, the palette a part.
fn area(finder: &Finder, screen: Rect) -> Rect {
    match finder.grouped {
        true => layout::middle(screen, 96, screen.height.saturating_sub(2).max(3)),
        false => layout::middle(screen, 72, 18),
    }
}

/// How many lines of the list are on screen.
pub fn page(finder: &Finder, screen: Rect) -> usize {
    // The border, the line of input, and the explanation.
    usize::from(area(finder, screen).height.saturating_sub(4 + EXPLAINED))
}

/// Draws it.
pub fn draw(finder: &Finder, model: &Model, frame: &mut Frame<'_>, cache: &mut ViewCache) {
    let theme = model.setting.theme;
    let title = if finder.grouped { t!("ui-help") } else { t!("ui-palette") };
    let area = area(finder, frame.area());
    let inside = popup::draw(area, &title, theme, frame);
    if inside.height < 2 || inside.width < 8 {
        return;
    }
    let buffer = frame.buffer_mut();
    buffer.set_string(inside.x, inside.y, "/ ", theme::LABEL.patch(theme::STRONG));
    let field = Rect { x: inside.x + 2, width: inside.width - 2, height: 1, ..inside };
    let cursor = finder.input.draw(field, buffer, Style::new());
    frame.set_cursor_position(cursor);
    let explained = if inside.height > 8 { EXPLAINED } else { 0 };
    let list = Rect { y: inside.y + 2, height: inside.height.saturating_sub(2 + explained), ..inside };
    let found = finder.matches(&model.setting.keymap);
    if found.is_empty() {
        frame.buffer_mut().set_stringn(
            list.x,
            list.y,
            t!("ui-finder-nothing"),
            usize::from(list.width),
            Style::new(),
        );
    }
    let below = Rect { y: list.bottom() + 1, height: explained.saturating_sub(1), ..inside };
    if let Some(action) = found.get(finder.cursor.at) {
        explain(*action, model, below, frame);
    }
    let lines = lines(finder, &found, model, usize::from(list.width));
    // Headings push rows down: keep the selected line on screen.
    let page = usize::from(list.height);
    let at = lines.iter().position(|(_, place)| *place == Some(finder.cursor.at)).unwrap_or(0);
    let begins = finder.cursor.at == 0 && at < page;
    let top = if begins { 0 } else { at.saturating_sub(page / 2).min(lines.len().saturating_sub(page)) };
    for (row, (line, place)) in list.rows().zip(lines.iter().skip(top)) {
        frame.buffer_mut().set_line(row.x, row.y, line, row.width);
        let Some(place) = place else { continue };
        cache.hit(row, Target::Choice(*place));
        if *place == finder.cursor.at {
            frame.buffer_mut().set_style(row, theme::SELECTED);
        }
    }
}

/// What the selected action does, or why it cannot be done.
fn explain(action: Action, model: &Model, area: Rect, frame: &mut Frame<'_>) {
    let mut words = format!("{}  {}", keys_of(action, model).join("  "), action.help());
    if let Some(why) = disabled::reason(model, action) {
        words = format!("{words} {} {}", model.setting.theme.cross(), locale::say(&why));
    }
    let words = words.trim_start();
    let columns = usize::from(area.width);
    for (row, line) in area.rows().zip(text::wrap(words, columns)) {
        frame.buffer_mut().set_stringn(row.x, row.y, line, columns, theme::LABEL);
    }
}

/// Lines of the list; those of actions know which.
fn lines(
    finder: &Finder,
    found: &[Action],
    model: &Model,
    columns: usize,
) -> Vec<(Line<'static>, Option<usize>)> {
    let searching = !finder.input.value().trim().is_empty();
    let mut lines = Vec::new();
    if finder.grouped && !searching {
        let tour = text::wrap(&tour(model.setting.theme), columns);
        lines.extend(tour.into_iter().map(|line| (Line::from(line), None)));
    }
    let mut group = None;
    for (place, action) in found.iter().enumerate() {
        let spec = action.spec();
        if finder.grouped && !searching && group != Some(spec.group) {
            group = Some(spec.group);
            lines.push((Line::default(), None));
            lines.push((Line::styled(spec.group.title(), theme::LABEL.patch(theme::STRONG)), None));
        }
        lines.push((action_line(*action, model, columns), Some(place)));
    }
    lines
}

/// How to begin, with what the symbols mean.
fn tour(theme: Theme) -> String {
    let reach = |last_chance| theme.reach(Reach { now: true, changes_at: None, last_chance }).0;
    t!(
        "ui-tour",
        over = theme.urgency(Urgency::Over).0,
        pressing = theme.pressing(),
        soon = theme.urgency(Urgency::Soon).0,
        reach = reach(false),
        last = reach(true)
    )
}

fn keys_of(action: Action, model: &Model) -> Vec<String> {
    model.setting.keymap.keys(action).iter().map(ToString::to_string).collect()
}

/// As many keys as fit whole; the explanation of the selected action has them all.
fn keys_that_fit(action: Action, model: &Model, columns: usize) -> String {
    let mut fitting = String::new();
    for key in keys_of(action, model) {
        let gap = if fitting.is_empty() { "" } else { "  " };
        if text::width(&fitting) + gap.len() + text::width(&key) > columns {
            break;
        }
        fitting.push_str(gap);
        fitting.push_str(&key);
    }
    fitting
}

fn action_line(action: Action, model: &Model, columns: usize) -> Line<'static> {
    let theme = model.setting.theme;
    let cut = theme.ellipsis();
    let why = disabled::reason(model, action);
    let narrow = columns < 80;
    let title = if narrow { 24 } else { 28 };
    let room = if narrow { 14 } else { 20 };
    let keys = text::fit(&keys_that_fit(action, model, room), room, cut);
    let rest = columns.saturating_sub(room + 1 + title + 1);
    let style = if why.is_some() { theme::FAINT } else { Style::new() };
    let about = match &why {
        Some(why) => format!("{} {}", theme.cross(), locale::say(why)),
        None => action.help(),
    };
    Line::from(vec![
        Span::styled(keys, theme::LABEL),
        Span::raw(" "),
        Span::styled(
            text::fit(&action.title(), title, cut),
            style.patch(if why.is_none() { theme::STRONG } else { Style::new() }),
        ),
        Span::raw(" "),
        Span::styled(text::cut(&about, rest, cut), style),
    ])
}
