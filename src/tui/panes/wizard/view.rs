//! How the wizard looks: the stages at the top, what a colleague did meanwhile, under that the stage at hand.

use super::step::Step;
use super::{boundary, classify, evidence, hand_over, preview, routes, severity};
use crate::domain::escalation::{Draft, Stage};
use crate::domain::event::Event;
use crate::tui::commands::Action;
use crate::tui::explain;
use crate::tui::layout;
use crate::tui::model::Model;
use crate::tui::model::pane::Pane;
use crate::tui::theme;
use crate::tui::view::ViewCache;
use crate::tui::widgets::rows::{self, Row};
use crate::tui::widgets::text;
use crate::tui::words;
use crate::{locale, t};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use strum::VariantArray;

/// Lines of the wizard; the same for drawing and for scrolling.
pub fn rows(model: &Model, columns: usize) -> Vec<Row> {
    if model.subject.is_none() {
        return rows::plain(&t!("ui-empty-ticket"), columns);
    }
    let mut rows: Vec<Row> = vec![stages(model, columns).into(), Line::default().into()];
    if let Some(problem) = &model.wizard.problem {
        let words = explain::rejection(problem, model.setting.zone, model.now);
        rows.extend(rows::plain(&words.join("\n"), columns));
        return rows;
    }
    if model.wizard.verdicts().is_empty() {
        let key = if model.wizard.view().is_some() { "ui-empty-routes" } else { "ui-loading" };
        rows.extend(rows::plain(&t!(key), columns));
        return rows;
    }
    rows.extend(theirs(model, columns));
    rows.extend(match model.wizard.step {
        Step::At(Stage::Classify) => classify::rows(model, columns),
        Step::At(Stage::Boundary) => boundary::rows(model, columns),
        Step::At(Stage::Routes) => routes::rows(model, columns),
        Step::At(Stage::Evidence) => evidence::rows(model, columns),
        Step::At(Stage::Severity) => severity::rows(model, columns),
        Step::At(Stage::Preview) => preview::rows(model, columns),
        Step::At(Stage::HandOver) => hand_over::rows(model, columns),
        Step::Done => hand_over::done(model, columns),
    });
    rows
}

/// The way through the wizard, the stage at hand marked.
fn stages(model: &Model, columns: usize) -> Line<'static> {
    let theme = model.setting.theme;
    let step = model.wizard.step;
    let mut spans = Vec::new();
    for stage in Stage::VARIANTS {
        if !spans.is_empty() {
            spans.push(Span::styled(format!(" {} ", theme.arrow()), theme::FRAME));
        }
        let style = if step == Step::At(*stage) { theme::HIT } else { Style::new() };
        spans.push(Span::styled(words::label("stage", stage), style));
    }
    let all = Line::from(spans);
    let Some(stage) = step.stage() else {
        return Line::styled(format!("{} {}", theme.check(), step.title()), theme::HIT);
    };
    if all.width() <= columns {
        return all;
    }
    let words = t!("ui-step-of", n = stage as usize + 1, total = Stage::VARIANTS.len());
    Line::styled(format!("{words} {} {}", theme.dot(), step.title()), theme::HIT)
}

/// What somebody else made of the hand-over meanwhile, and how one goes on.
fn theirs(model: &Model, columns: usize) -> Vec<Row> {
    let Some(theirs) = model.wizard.shared.theirs() else {
        return Vec::new();
    };
    let (name, key) = (author(model), model.setting.keymap.shown(Action::TakeUp));
    let (says, way) = match theirs {
        Some(draft) => (
            t!("ui-draft-theirs", name = name, draft = draft_words(draft, model)),
            t!("ui-draft-take-up", key = key),
        ),
        None => (t!("ui-draft-ended", name = name), t!("ui-draft-anew", key = key)),
    };
    let words = format!("! {says} {way}");
    let lines = text::wrap(&words, columns).into_iter();
    lines.map(|line| Line::styled(line, theme::NOTICE).into()).chain([Line::default().into()]).collect()
}

/// Where a draft is, and what was chosen in it.
pub fn draft_words(draft: &Draft, model: &Model) -> String {
    let verdicts = model.wizard.verdicts();
    let name = draft.vehicle.as_ref().map(|id| {
        let verdict = verdicts.iter().find(|verdict| verdict.vehicle == *id);
        verdict.map_or(id.clone(), |verdict| verdict.name.in_lang(locale::lang()).to_owned())
    });
    let severity = draft.severity.map(|severity| words::word("severity", severity));
    let all = [Some(words::word("stage", draft.stage)), name, severity];
    all.into_iter().flatten().collect::<Vec<_>>().join(&format!(" {} ", model.setting.theme.dot()))
}

/// Who changed the draft last, as far as the timeline tells.
pub fn author(model: &Model) -> String {
    let timeline = model.subject_view().map(|view| view.timeline.as_slice()).unwrap_or_default();
    let ends = |event: &Event| matches!(event, Event::EscalationDrafted { .. } | Event::CaseOpened { .. });
    let last = timeline.iter().rev().find(|entry| ends(&entry.event));
    last.map_or_else(|| t!("ui-draft-somebody"), |entry| entry.actor.name.clone())
}

/// What the chosen vehicle is called.
pub fn chosen_name(model: &Model) -> String {
    model.wizard.chosen().map(|verdict| verdict.name.in_lang(locale::lang()).to_owned()).unwrap_or_default()
}

/// The chosen vehicle, and the severity that is asked for.
pub fn chosen(model: &Model) -> Row {
    let name = Span::styled(chosen_name(model), theme::STRONG);
    let severity = model.wizard.severity().map(|severity| {
        Span::raw(format!(" {} {}", model.setting.theme.dot(), words::word("severity", severity)))
    });
    Line::from([name].into_iter().chain(severity).collect::<Vec<_>>()).into()
}

/// Draws the wizard.
pub fn draw(model: &Model, area: Rect, frame: &mut Frame<'_>, cache: &mut ViewCache) {
    let rows = rows(model, rows::text_columns(layout::inside(area)));
    let title = match model.subject {
        Some(number) => {
            let about = model.subject_row().map(|row| format!(" {}", row.title)).unwrap_or_default();
            format!("{} {} {number}{about}", Pane::Wizard.title(), model.setting.theme.dot())
        }
        None => Pane::Wizard.title(),
    };
    let content = (rows.as_slice(), Some(model.wizard.selected), model.wizard.scroll);
    rows::draw(model, Pane::Wizard, area, &title, content, (frame, cache));
}
