//! The first line: the panes as tabs, who works here, what time it is; and the banner when the host is gone.

use crate::t;
use crate::tui::layout::Areas;
use crate::tui::message::Target;
use crate::tui::model::pane::Pane;
use crate::tui::model::{LinkState, Model};
use crate::tui::view::ViewCache;
use crate::tui::view::alerts;
use crate::tui::widgets::text;
use crate::tui::{theme, times};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};
use ratatui::text::{Line, Span};
use strum::VariantArray;

/// From so many columns on, the header has air.
const WIDE: u16 = 100;

/// Draws header and banner.
pub fn draw(model: &Model, areas: &Areas, frame: &mut Frame<'_>, cache: &mut ViewCache) {
    if !areas.header.is_empty() {
        tabs(model, areas.header, frame, cache);
    }
    if !areas.banner.is_empty() {
        banner(model, areas.banner, frame);
    }
}

fn tabs(model: &Model, area: Rect, frame: &mut Frame<'_>, cache: &mut ViewCache) {
    let buffer = frame.buffer_mut();
    let name = if model.setting.demo { t!("ui-name-demo") } else { t!("ui-name") };
    let mut x = area.x + 1;
    let wide = area.width >= WIDE;
    let gap = if wide { 2 } else { 1 };
    let width = |title: &dyn Fn(Pane) -> String| -> usize {
        Pane::VARIANTS.iter().map(|pane| text::width(&title(*pane)) + 2 + gap).sum()
    };
    // Where not all have room for their name, the one at hand has.
    let short = width(&Pane::tab) > usize::from(area.width);
    let title = |pane: Pane| match (wide, short) {
        (true, _) => pane.title(),
        (false, true) if pane != model.pane => String::new(),
        (false, _) => pane.tab(),
    };
    // On a narrow screen what presses needs the room of the name.
    let needed = 1 + text::width(&name) + 2 + width(&title);
    let fits = needed < usize::from(area.width) && alerts::symbols(model).spans.is_empty();
    if wide || fits {
        x = put(buffer, x, area, &name, theme::STRONG) + 2;
    }
    for pane in Pane::VARIANTS {
        let style = match *pane == model.pane {
            true => theme::STRONG.add_modifier(Modifier::UNDERLINED),
            false => Style::new(),
        };
        let start = x;
        x = put(buffer, x, area, &pane.number().to_string(), theme::LABEL) + 1;
        x = put(buffer, x, area, &title(*pane), style);
        let shown = Rect { x: start, width: x.saturating_sub(start), ..area };
        cache.hit(shown.intersection(area), Target::Pane(*pane));
        x += u16::try_from(gap).unwrap_or(1);
    }
    // What presses goes last where there is little room: first its words, then the name.
    let full = || right_side(model);
    let sides = [
        join(alerts::words(model), full()),
        join(alerts::words(model), time(model)),
        join(alerts::symbols(model), full()),
        join(alerts::symbols(model), time(model)),
        alerts::symbols(model),
        full(),
        time(model),
    ];
    for right in sides {
        let width = u16::try_from(right.width()).unwrap_or(u16::MAX);
        if width > 0 && x.saturating_add(width) < area.right() {
            buffer.set_line(area.right() - width - 1, area.y, &right, width);
            return;
        }
    }
}

/// Who works here and what time it is at the desk.
fn right_side(model: &Model) -> Line<'static> {
    let mut spans = Vec::new();
    if model.simulated {
        spans.push(Span::styled(t!("ui-simulated"), theme::WARN));
        spans.push(Span::raw(" "));
    }
    match (&model.link, &model.me) {
        (LinkState::Connecting, _) => spans.push(Span::raw(t!("ui-connecting"))),
        (_, Some(me)) => spans.push(Span::raw(me.name.clone())),
        (_, None) => {}
    }
    spans.push(Span::raw(" "));
    spans.push(Span::raw(times::clock(model.now, model.setting.zone)));
    Line::from(spans)
}

fn time(model: &Model) -> Line<'static> {
    Line::from(times::clock(model.now, model.setting.zone))
}

fn join(first: Line<'static>, then: Line<'static>) -> Line<'static> {
    if first.spans.is_empty() {
        return then;
    }
    let gap = Span::raw("  ");
    Line::from_iter(first.spans.into_iter().chain([gap]).chain(then.spans))
}

fn put(buffer: &mut ratatui::buffer::Buffer, x: u16, area: Rect, text: &str, style: Style) -> u16 {
    if x >= area.right() {
        return x;
    }
    let (end, _) = buffer.set_stringn(x, area.y, text, usize::from(area.right() - x), style);
    end
}

fn banner(model: &Model, area: Rect, frame: &mut Frame<'_>) {
    let LinkState::Lost { since, why } = &model.link else {
        return;
    };
    let time = times::clock(*since, model.setting.zone);
    let words = format!(" ! {}", t!("ui-lost", since = time, why = crate::locale::say(why)));
    let columns = usize::from(area.width);
    let line = text::fit(&words, columns, model.setting.theme.ellipsis());
    frame.buffer_mut().set_stringn(
        area.x,
        area.y,
        line,
        columns,
        theme::WARN.add_modifier(Modifier::REVERSED),
    );
}
