//! The last line: the keys that are of use now, as many as fit; help goes last.

use crate::t;
use crate::tui::commands::{Action, Scope, Spec, disabled, table::TABLE};
use crate::tui::message::Target;
use crate::tui::model::Model;
use crate::tui::panes::checklist;
use crate::tui::theme;
use crate::tui::view::ViewCache;
use crate::tui::widgets::text;
use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

/// Draws the footer.
pub fn draw(model: &Model, area: Rect, frame: &mut Frame<'_>, cache: &mut ViewCache) {
    if area.is_empty() {
        return;
    }
    let buffer = frame.buffer_mut();
    if !model.pressed.is_empty() {
        prefix(model, area, buffer);
        return;
    }
    let hints = hints(model);
    let last = hints.iter().find(|(_, action)| *action == Action::Help).cloned();
    let kept = last.as_ref().map_or(0, |(key, action)| width(key, &title(*action, model)) + 2);
    let mut x = area.x + 1;
    for (key, action) in hints.iter().filter(|(_, action)| *action != Action::Help) {
        let end = usize::from(x) + width(key, &title(*action, model));
        if end + kept >= usize::from(area.right()) {
            break;
        }
        x = hint(buffer, x, area, (key, *action), &title(*action, model), cache) + 2;
    }
    if let Some((key, action)) = last {
        hint(buffer, x, area, (&key, action), &title(action, model), cache);
    }
}

/// Keys and actions of use now, the most useful first.
fn hints(model: &Model) -> Vec<(String, Action)> {
    let chain = model.focus().chain();
    let of = |scope: Scope| TABLE.iter().filter(move |spec| spec.scope == scope && spec.hint);
    let useful = |spec: &&Spec| disabled::reason(model, spec.action).is_none();
    let actions = chain.iter().copied().flat_map(of).filter(useful);
    let keys = actions.map(|spec| (model.setting.keymap.shown(spec.action), spec.action));
    keys.filter(|(key, _)| !key.is_empty()).collect()
}

/// What an action is called here: sending a form is called by what the form does, and a question is answered.
fn title(action: Action, model: &Model) -> String {
    let form = model.form().filter(|_| action == Action::Submit);
    let asks = action == Action::StepDone && checklist::selected(model).is_some_and(checklist::is_question);
    match form {
        Some(form) => form.title(),
        None if asks => t!("ui-answer"),
        None => action.title(),
    }
}

fn width(key: &str, title: &str) -> usize {
    text::width(key) + 1 + text::width(title)
}

fn hint(
    buffer: &mut Buffer,
    x: u16,
    area: Rect,
    (key, action): (&str, Action),
    title: &str,
    cache: &mut ViewCache,
) -> u16 {
    if x >= area.right() {
        return x;
    }
    let room = |x: u16| usize::from(area.right().saturating_sub(x));
    let (end, _) = buffer.set_stringn(x, area.y, key, room(x), theme::LABEL.patch(theme::STRONG));
    let (end, _) = buffer.set_stringn(end, area.y, format!(" {title}"), room(end), Style::new());
    cache.hit(Rect { x, width: end - x, ..area }, Target::Action(action));
    end
}

/// What may follow the keys pressed so far.
fn prefix(model: &Model, area: Rect, buffer: &mut Buffer) {
    let pressed: Vec<String> = model.pressed.iter().map(ToString::to_string).collect();
    let chain = model.focus().chain();
    let mut words = format!(" {} {} ", pressed.join(" "), model.setting.theme.arrow());
    for (key, action) in model.setting.keymap.continuations(chain, &model.pressed) {
        words.push_str(&format!(" {key} {} ", action.title()));
    }
    words.push_str(&t!("ui-prefix-cancel"));
    let columns = usize::from(area.width);
    buffer.set_stringn(
        area.x,
        area.y,
        text::fit(&words, columns, model.setting.theme.ellipsis()),
        columns,
        theme::STRONG,
    );
}
