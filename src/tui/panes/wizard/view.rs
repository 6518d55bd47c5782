//! How the wizard looks: the steps at the top, under them the step at hand.

use super::routes;
use super::step::Step;
use crate::domain::checklist::StepKind;
use crate::domain::kind::Severity;
use crate::domain::view::StepView;
use crate::tui::explain;
use crate::tui::layout;
use crate::tui::model::Model;
use crate::tui::model::pane::Pane;
use crate::tui::panes::checklist;
use crate::tui::theme;
use crate::tui::view::ViewCache;
use crate::tui::widgets::rows::{self, Row};
use crate::tui::widgets::{pane, text};
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
    let mut rows: Vec<Row> = vec![steps(model, columns).into(), Line::default().into()];
    if let Some(problem) = &model.wizard.problem {
        let words = explain::rejection(problem, model.setting.zone, model.now);
        rows.extend(rows::plain(&words.join("\n"), columns));
        return rows;
    }
    if model.wizard.verdicts().is_empty() {
        let came = model.wizard.verdicts.as_ref().is_some_and(|view| Some(view.number) == model.subject);
        let key = if came { "ui-empty-routes" } else { "ui-loading" };
        rows.extend(rows::plain(&t!(key), columns));
        return rows;
    }
    rows.extend(match model.wizard.step {
        Step::Routes => routes::rows(model, columns),
        Step::Evidence => evidence(model, columns),
        Step::Package => package(model, columns),
        Step::Number => number(model, columns),
        Step::Done => done(model, columns),
    });
    rows
}

/// The way through the wizard, the step at hand marked.
fn steps(model: &Model, columns: usize) -> Line<'static> {
    let theme = model.setting.theme;
    let mut spans = Vec::new();
    for (place, step) in Step::VARIANTS.iter().enumerate() {
        let title = format!("{} {}", place + 1, step.title());
        if place > 0 {
            spans.push(Span::styled(format!(" {} ", theme.arrow()), theme::FRAME));
        }
        let style = if *step == model.wizard.step { theme::HIT } else { Style::new() };
        spans.push(Span::styled(title, style));
    }
    let all = Line::from(spans);
    if all.width() <= columns {
        return all;
    }
    let words = t!("ui-step-of", n = model.wizard.step as usize + 1, total = Step::VARIANTS.len());
    Line::styled(format!("{words} {} {}", theme.dot(), model.wizard.step.title()), theme::HIT)
}

fn chosen_name(model: &Model) -> String {
    model.wizard.chosen().map(|verdict| verdict.name.in_lang(locale::lang()).to_owned()).unwrap_or_default()
}

/// What is missing, and what the severity binds both sides to.
fn evidence(model: &Model, columns: usize) -> Vec<Row> {
    let theme = model.setting.theme;
    let mut all = vec![Line::styled(chosen_name(model), theme::STRONG).into()];
    let gates = missing(model, model.wizard.open_gates());
    let wanted = checklist::steps(model)
        .iter()
        .filter(|step| step.kind == StepKind::Evidence && step.answer.is_none() && !step.gate);
    let wanted: Vec<&StepView> = wanted.collect();
    all.push(pane::heading(&t!("ui-gates"), columns, theme).into());
    all.extend(listed(&gates, columns, (theme.gate(), theme::WARN)));
    if gates.is_empty() {
        all.push(Line::from(format!("{} {}", theme.check(), t!("ui-gates-passed"))).into());
    } else {
        all.extend(rows::plain(&t!("ui-gates-open", count = gates.len()), columns));
    }
    all.push(pane::heading(&t!("ui-evidence"), columns, theme).into());
    all.extend(listed(&wanted, columns, ("!", theme::WARN)));
    let words = if wanted.is_empty() { t!("ui-evidence-complete") } else { t!("ui-evidence-missing") };
    all.extend(rows::plain(&words, columns));
    if model.subject_row().is_some_and(|row| row.severity == Severity::A) {
        all.push(pane::heading(&t!("ui-severity-a"), columns, theme).into());
        all.extend(rows::plain(&t!("ui-severity-a-binds"), columns));
    }
    all
}

fn missing<'a>(model: &'a Model, ids: &[String]) -> Vec<&'a StepView> {
    checklist::steps(model).iter().filter(|step| ids.contains(&step.id)).collect()
}

fn listed(steps: &[&StepView], columns: usize, (mark, style): (&'static str, Style)) -> Vec<Row> {
    let mut rows = Vec::new();
    for step in steps {
        let parts = text::wrap(step.text.in_lang(locale::lang()), columns.saturating_sub(2));
        for (at, part) in parts.into_iter().enumerate() {
            let lead = if at == 0 { Span::styled(mark, style) } else { Span::raw(" ") };
            rows.push(Line::from(vec![lead, Span::raw(" "), Span::raw(part)]).into());
        }
    }
    rows
}

/// The text to paste, and where.
fn package(model: &Model, columns: usize) -> Vec<Row> {
    let Some(package) = model.wizard.package() else {
        return rows::plain(&t!("ui-loading"), columns);
    };
    let mut all = vec![Line::styled(package.name.clone(), theme::STRONG).into()];
    all.extend(portal(model, columns));
    all.push(pane::heading(&t!("ui-package"), columns, model.setting.theme).into());
    for line in package.markdown.lines() {
        let style = if line.starts_with('#') { theme::STRONG } else { Style::new() };
        let parts = text::wrap(line, columns).into_iter();
        all.extend(parts.map(|part| Row::from(Line::styled(part, style))));
    }
    all
}

fn portal(model: &Model, columns: usize) -> Vec<Row> {
    let Some(verdict) = model.wizard.chosen() else {
        return Vec::new();
    };
    let mut all = rows::plain(&t!("ui-open-at", portal = verdict.portal.as_str()), columns);
    if let Some(link) = &verdict.link {
        all.push(Line::styled(text::cut(link, columns, model.setting.theme.ellipsis()), theme::LABEL).into());
    }
    all
}

fn number(model: &Model, columns: usize) -> Vec<Row> {
    let mut all = vec![Line::styled(chosen_name(model), theme::STRONG).into()];
    all.extend(portal(model, columns));
    all.push(Line::default().into());
    all.extend(rows::plain(&t!("ui-enter-number"), columns));
    all
}

fn done(model: &Model, columns: usize) -> Vec<Row> {
    let number = model.wizard.case.clone().unwrap_or_default();
    let words = t!("ui-escalated", name = chosen_name(model), number = number);
    rows::plain(&format!("{} {words}", model.setting.theme.check()), columns)
}

/// Draws the wizard.
pub fn draw(model: &Model, area: Rect, frame: &mut Frame<'_>, cache: &mut ViewCache) {
    let rows = rows(model, rows::text_columns(layout::inside(area)));
    let title = match model.subject {
        Some(number) => format!("{} {} {number}", Pane::Wizard.title(), model.setting.theme.dot()),
        None => Pane::Wizard.title(),
    };
    let content = (rows.as_slice(), Some(model.wizard.selected), model.wizard.scroll);
    rows::draw(model, Pane::Wizard, area, &title, content, (frame, cache));
}
