//! Draws the model. Decides nothing; records where things can be clicked.

mod alerts;
pub mod footer;
pub mod header;

use super::layout::{self, Areas, Shape};
use super::message::Target;
use super::model::Model;
use super::model::pane::Pane;
use super::overlays;
use super::panes::{board, cases, checklist, customer, queue, ticket, wizard};
use super::theme;
use super::widgets::text;
use crate::t;
use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use strum::VariantArray;

/// What the view leaves for the loop.
#[derive(Clone, Debug, Default)]
pub struct ViewCache {
    hits: Vec<(Rect, Target)>,
}

impl ViewCache {
    /// Something that can be clicked; what comes later lies on top.
    pub fn hit(&mut self, area: Rect, target: Target) {
        self.hits.push((area, target));
    }

    /// What lies at a place.
    pub fn at(&self, column: u16, row: u16) -> Option<Target> {
        let place = Position::new(column, row);
        let hit = self.hits.iter().rev().find(|(area, _)| area.contains(place));
        hit.map(|(_, target)| *target)
    }
}

/// Draws everything.
pub fn view(model: &Model, frame: &mut Frame<'_>, cache: &mut ViewCache) {
    cache.hits.clear();
    let areas = layout::areas(model);
    let screen = frame.area();
    if areas.shape == Shape::Sentence || screen.as_size() != model.size {
        sentence(frame);
        return;
    }
    header::draw(model, &areas, frame, cache);
    for pane in Pane::VARIANTS {
        if let Some(area) = areas.of(*pane, model) {
            cache.hit(area, Target::Pane(*pane));
            draw_pane(*pane, model, area, frame, cache);
        }
    }
    divider(model, &areas, frame);
    footer::draw(model, areas.footer, frame, cache);
    overlays::draw(model, frame, cache);
}

fn draw_pane(pane: Pane, model: &Model, area: Rect, frame: &mut Frame<'_>, cache: &mut ViewCache) {
    match pane {
        Pane::Queue => queue::view::draw(model, area, frame, cache),
        Pane::Ticket => ticket::view::draw(model, area, frame, cache),
        Pane::Customer => customer::view::draw(model, area, frame, cache),
        Pane::Checklist => checklist::view::draw(model, area, frame, cache),
        Pane::Wizard => wizard::view::draw(model, area, frame, cache),
        Pane::Board => board::view::draw(model, area, frame, cache),
        Pane::Cases => cases::view::draw(model, area, frame, cache),
    }
}

/// Too small for anything but saying so.
fn sentence(frame: &mut Frame<'_>) {
    let area = frame.area();
    let lines = text::wrap(&t!("ui-too-small"), usize::from(area.width));
    for (row, line) in area.rows().zip(lines) {
        frame.buffer_mut().set_stringn(row.x, row.y, line, usize::from(row.width), Style::new());
    }
}

fn divider(model: &Model, areas: &Areas, frame: &mut Frame<'_>) {
    for row in areas.divider.rows() {
        frame.buffer_mut().set_string(row.x, row.y, model.setting.theme.divider(), theme::FRAME);
    }
}
