//! Last: where to open the request and as whom, then its number; and when it is recorded.

use super::view;
use crate::domain::view::PackageView;
use crate::t;
use crate::tui::commands::Action;
use crate::tui::model::Model;
use crate::tui::theme;
use crate::tui::widgets::rows::{self, Row};
use crate::tui::widgets::text;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// Columns before what is done: its number.
const INDENT: usize = 3;

/// What to do, one after the other.
pub fn rows(model: &Model, columns: usize) -> Vec<Row> {
    let mut all: Vec<Row> = vec![view::chosen(model), Line::default().into()];
    let package = model.wizard.package();
    let steps = match package {
        Some(package) if package.mail_to.is_some() => by_mail(model, package),
        Some(package) => by_portal(model, package),
        None => return [all, rows::plain(&t!("ui-loading"), columns)].concat(),
    };
    let last = (t!("ui-hand-over-number"), None);
    for (place, (words, more)) in steps.into_iter().chain([last]).enumerate() {
        let parts = text::wrap(&words, columns.saturating_sub(INDENT)).into_iter().enumerate();
        all.extend(parts.map(|(at, part)| {
            let lead = if at == 0 { format!("{}. ", place + 1) } else { " ".repeat(INDENT) };
            Row::from(Line::from(vec![Span::styled(lead, theme::STRONG), Span::raw(part)]))
        }));
        let below = more.iter().flat_map(|(words, style)| {
            let lines = text::wrap(words, columns.saturating_sub(INDENT)).into_iter();
            lines.map(|line| Row::from(Line::styled(format!("{}{line}", " ".repeat(INDENT)), *style)))
        });
        all.extend(below);
    }
    all
}

/// What to do, with a line below it.
type Todo = (String, Option<(String, Style)>);

fn by_portal(model: &Model, package: &PackageView) -> Vec<Todo> {
    let key = |action| model.setting.keymap.shown(action);
    let mut steps: Vec<Todo> = Vec::new();
    if !package.roles.is_empty() {
        steps.push((t!("ui-hand-over-role"), Some((package.roles.join("; "), theme::STRONG))));
    }
    let copies = t!("ui-package-copy", key = key(Action::CopyLink));
    let link = package.link.as_ref().map(|link| (format!("{link}  {copies}"), theme::LABEL));
    steps.push((t!("ui-open-at", portal = package.portal.as_str()), link));
    let format = model.wizard.format.title();
    steps.push((t!("ui-hand-over-paste", key = key(Action::CopyPackage), format = format), None));
    steps
}

fn by_mail(model: &Model, package: &PackageView) -> Vec<Todo> {
    let key = model.setting.keymap.shown(Action::MailPackage);
    let to = package.mail_to.clone().unwrap_or_default();
    vec![
        (t!("ui-hand-over-mail", key = key), Some((to, theme::STRONG))),
        (t!("ui-hand-over-answer", portal = package.portal.as_str()), None),
    ]
}

/// It is recorded.
pub fn done(model: &Model, columns: usize) -> Vec<Row> {
    let number = model.wizard.case.clone().unwrap_or_default();
    let words = t!("ui-escalated", name = view::chosen_name(model), number = number);
    let mut all = rows::plain(&format!("{} {words}", model.setting.theme.check()), columns);
    all.push(Line::default().into());
    all.extend(rows::plain(&t!("ui-escalated-next"), columns));
    all
}
