//! First: what the request is about. The checklist and the rules of every vehicle go by it.

use crate::domain::kind::Nature;
use crate::t;
use crate::tui::commands::Action;
use crate::tui::model::Model;
use crate::tui::panes::checklist;
use crate::tui::theme;
use crate::tui::widgets::rows::{self, Row};
use crate::tui::widgets::text;
use crate::tui::words;
use ratatui::text::{Line, Span};

/// Columns of the names.
const NAMES: usize = 12;

/// The lines.
pub fn rows(model: &Model, columns: usize) -> Vec<Row> {
    let Some(view) = model.wizard.view() else {
        return Vec::new();
    };
    let about = view.about;
    let (topic, service) = (words::label("topic", about.topic), words::label("service", about.service));
    let mut all = rows::plain(&t!("ui-classify"), columns);
    all.push(Line::default().into());
    let facts = [
        (t!("ui-field-topic"), topic.clone()),
        (t!("ui-field-service"), service.clone()),
        (t!("ui-field-nature"), words::label("nature", about.nature)),
        (t!("ui-field-severity"), words::word("severity", view.severity)),
        (t!("ui-pane-checklist"), list(model, &format!("{topic}, {service}"))),
    ];
    for (name, value) in facts {
        all.extend(fact(&name, &value, model, columns));
    }
    all.push(Line::default().into());
    if about.nature == Nature::HowTo {
        all.extend(rows::plain(&t!("ui-classify-how-to"), columns));
    }
    let key = model.setting.keymap.shown(Action::Classify);
    all.extend(rows::plain(&t!("ui-classify-change", key = key), columns));
    all
}

fn fact(name: &str, value: &str, model: &Model, columns: usize) -> Vec<Row> {
    let name = text::fit(name, NAMES, model.setting.theme.ellipsis());
    let parts = text::wrap(value, columns.saturating_sub(NAMES + 1)).into_iter().enumerate();
    parts
        .map(|(at, part)| {
            let head = if at == 0 { name.clone() } else { " ".repeat(NAMES) };
            Line::from(vec![Span::styled(head, theme::LABEL), Span::raw(" "), Span::raw(part)]).into()
        })
        .collect()
}

/// Which checklist applies, and how far it is.
fn list(model: &Model, name: &str) -> String {
    let steps = || checklist::steps(model).iter().filter(|step| step.applies);
    if steps().next().is_none() {
        return t!("ui-empty-checklist");
    }
    let answered = steps().filter(|step| step.answer.is_some()).count();
    let gates = model.wizard.open_gates().len();
    let summary = t!(
        "ui-checklist-summary",
        answered = answered,
        total = steps().count(),
        gates = gates,
        gate = model.setting.theme.gate()
    );
    format!("{name}: {summary}")
}
