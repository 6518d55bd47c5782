//! A refusal that explains itself: the rule, why, from when it is allowed, and what can be done instead. What was typed
//! waits underneath. Doing nothing is the default: a key pressed too early does no harm.

pub mod way;

use super::popup;
use crate::domain::command::Command;
use crate::domain::ids::TenantId;
use crate::domain::rejection::Refusal;
use crate::tui::keymap::key::Key;
use crate::tui::layout;
use crate::tui::message::Target;
use crate::tui::model::Model;
use crate::tui::model::wire::{Sent, UnderWay};
use crate::tui::view::ViewCache;
use crate::tui::widgets::text;
use crate::tui::{explain, theme, times, words};
use crate::{locale, t};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use way::Way;

/// Columns at most.
const WIDTH: u16 = 76;

/// What was refused, and the ways out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// What the host said.
    pub refusal: Refusal,
    /// What was asked of it.
    pub command: Command,
    /// What the user did.
    pub sent: Sent,
    /// Whose ticket it is.
    pub tenant: Option<TenantId>,
    /// What can be done instead; going back comes last.
    pub ways: Vec<Way>,
    /// The selected way.
    pub at: usize,
}

impl Refused {
    /// A refusal with the ways out for who works here. Going back is selected.
    pub fn new(refusal: Refusal, under_way: UnderWay, model: &Model) -> Self {
        let UnderWay { sent, command } = under_way;
        let row = model.subject_row().filter(|row| Some(row.number) == sent.number);
        let tenant = row.map(|row| row.tenant.clone());
        let ways = way::ways(&refusal, &command, model);
        let at = ways.len().saturating_sub(1);
        Self { refusal, command, sent, tenant, ways, at }
    }

    /// The way that a digit means.
    pub fn at_digit(&self, key: Key) -> Option<usize> {
        let digit = key.printable()?.to_digit(10)?;
        let at = usize::try_from(digit).ok()?.checked_sub(1)?;
        // Going back has no number: it has esc.
        (at + 1 < self.ways.len()).then_some(at)
    }

    /// Selects the next way, or the previous, round about.
    pub fn turn(&mut self, forward: bool) {
        let count = self.ways.len().max(1);
        self.at = (self.at + if forward { 1 } else { count - 1 }) % count;
    }
}

/// Draws it. On a low screen the ways stay in sight, and the reason gives way.
pub fn draw(refused: &Refused, model: &Model, frame: &mut Frame<'_>, cache: &mut ViewCache) {
    let screen = frame.area();
    let columns = usize::from(WIDTH.min(screen.width).saturating_sub(4));
    let said = said(refused, model, columns);
    let ways = u16::try_from(refused.ways.len()).unwrap_or(u16::MAX);
    let height = u16::try_from(said.len()).unwrap_or(u16::MAX).saturating_add(ways).saturating_add(3);
    let area = layout::middle(screen, WIDTH, height);
    let inside = popup::draw(area, &title(refused, model), model.setting.theme, frame);
    let below = ways.min(inside.height);
    let above = Rect { height: inside.height.saturating_sub(below + 1), ..inside };
    for (row, (line, style)) in above.rows().zip(said) {
        frame.buffer_mut().set_stringn(row.x, row.y, line, usize::from(row.width), style);
    }
    let list = Rect { y: inside.bottom().saturating_sub(below), height: below, ..inside };
    draw_ways(refused, model, list, frame, cache);
}

/// What was refused, and to which ticket.
fn title(refused: &Refused, model: &Model) -> String {
    let number = refused.sent.number.map(|number| format!(" {} {number}", model.setting.theme.dot()));
    t!("ui-refused", what = refused.sent.action.title()) + &number.unwrap_or_default()
}

/// The rule, why, and when and how it is allowed.
fn said(refused: &Refused, model: &Model, columns: usize) -> Vec<(String, Style)> {
    let refusal = &refused.refusal;
    let (here, now) = (model.setting.zone, model.now);
    let there = refusal.time_zone.unwrap_or_else(|| model.customer_zone());
    let rule = words::label("rule", &refusal.rule);
    let why = locale::say(&explain::with_times(&refusal.why, there, now));
    let mut lines = vec![(format!("{} {rule}", model.setting.theme.cross()), theme::BAD)];
    lines.extend(text::wrap(&why, columns).into_iter().map(|line| (line, Style::new())));
    lines.push((String::new(), Style::new()));
    if let Some(from) = refusal.allowed_from {
        let time = times::there_and_here(from, there, here, now);
        lines.push((t!("ui-allowed-from", time = time), theme::STRONG));
    }
    if !refusal.allowed_now.is_empty() {
        let methods = words::methods(&refusal.allowed_now);
        lines.push((t!("ui-allowed-now", methods = methods), theme::STRONG));
    }
    if lines.last().is_some_and(|(line, _)| line.is_empty()) {
        lines.pop();
    }
    lines
}

fn draw_ways(refused: &Refused, model: &Model, list: Rect, frame: &mut Frame<'_>, cache: &mut ViewCache) {
    let theme = model.setting.theme;
    let last = refused.ways.len().saturating_sub(1);
    let page = usize::from(list.height);
    let top = (refused.at + 1).saturating_sub(page);
    for (row, (at, way)) in list.rows().zip(refused.ways.iter().enumerate().skip(top)) {
        let marker = if at == refused.at { theme.marker() } else { " " };
        let key = if at == last { "esc".to_owned() } else { (at + 1).to_string() };
        let words = format!("{marker} {key:>3}  {}", way.label(refused, model));
        let columns = usize::from(row.width);
        let style = if at == refused.at { theme::SELECTED } else { Style::new() };
        let line = text::fit(&words, columns, theme.ellipsis());
        frame.buffer_mut().set_stringn(row.x, row.y, line, columns, style);
        cache.hit(row, Target::Choice(at));
    }
}
