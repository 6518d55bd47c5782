//! Sixth: the hand-over as the supplier will read it, in one of its formats.

use super::format::Format;
use super::view;
use crate::t;
use crate::tui::commands::Action;
use crate::tui::explain;
use crate::tui::model::Model;
use crate::tui::theme;
use crate::tui::widgets::rows::{self, Row};
use crate::tui::widgets::{pane, text};
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use strum::VariantArray;

/// The lines.
pub fn rows(model: &Model, columns: usize) -> Vec<Row> {
    let mut all: Vec<Row> = vec![view::chosen(model)];
    if let Some(problem) = &model.wizard.no_package {
        let words = explain::rejection(problem, model.setting.zone, model.now);
        all.extend(rows::plain(&words.join("\n"), columns));
        return all;
    }
    let Some(package) = model.wizard.package() else {
        all.extend(rows::plain(&t!("ui-loading"), columns));
        return all;
    };
    if !package.missing.is_empty() {
        let words = format!("! {}", t!("ui-package-missing", count = package.missing.len()));
        all.extend(
            text::wrap(&words, columns).into_iter().map(|line| Line::styled(line, theme::NOTICE).into()),
        );
    }
    if let Some(to) = &package.mail_to {
        all.extend(rows::plain(&t!("ui-package-mail", to = to.as_str()), columns));
    }
    all.push(formats(model));
    all.push(pane::heading(&t!("ui-package"), columns, model.setting.theme).into());
    let format = model.wizard.format;
    for line in format.of(package).lines() {
        let heads = format == Format::Markdown && line.starts_with('#');
        let style = if heads { theme::STRONG } else { Style::new() };
        all.extend(text::wrap(line, columns).into_iter().map(|part| Row::from(Line::styled(part, style))));
    }
    all
}

/// The formats, that on screen marked.
fn formats(model: &Model) -> Row {
    let mut spans = Vec::new();
    for format in Format::VARIANTS {
        if !spans.is_empty() {
            spans.push(Span::styled(format!(" {} ", model.setting.theme.dot()), theme::FRAME));
        }
        let style = if *format == model.wizard.format { theme::HIT } else { Style::new() };
        spans.push(Span::styled(format.title(), style));
    }
    let key = model.setting.keymap.shown(Action::CopyPackage);
    spans.push(Span::styled(format!("   {}", t!("ui-package-copy", key = key)), theme::LABEL));
    Line::from(spans).into()
}
