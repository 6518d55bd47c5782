//! Fourth: what the hand-over still lacks, and which of that may stay open.

use super::boundary::step_rows;
use super::{listed, view};
use crate::t;
use crate::tui::commands::Action;
use crate::tui::model::Model;
use crate::tui::theme;
use crate::tui::widgets::pane;
use crate::tui::widgets::rows::{self, Row};
use crate::tui::words;
use ratatui::text::Line;

/// The lines.
pub fn rows(model: &Model, columns: usize) -> Vec<Row> {
    let theme = model.setting.theme;
    let missing = listed(model);
    let mut all: Vec<Row> = vec![view::chosen(model)];
    all.push(pane::heading(&t!("ui-evidence"), columns, theme).into());
    for (place, step) in missing.iter().enumerate() {
        let (mark, how) = match step.gate {
            true => ((theme.gate(), theme::WARN), t!("ui-evidence-needed")),
            false => (("!", theme::NOTICE), t!("ui-evidence-may-wait")),
        };
        all.extend(step_rows(place, step, mark, columns));
        let form = step.form.map(|form| words::word("form", form)).into_iter();
        let below: Vec<String> = std::iter::once(how).chain(form).collect();
        let below = below.join(&format!(" {} ", theme.dot()));
        all.push(Row::of(place, Line::styled(format!("    {below}"), theme::LABEL)));
    }
    let words = match missing.is_empty() {
        true => t!("ui-evidence-complete"),
        false => {
            let key = model.setting.keymap.shown(Action::GoToStep);
            t!("ui-evidence-missing", count = missing.len(), key = key)
        }
    };
    all.push(Line::default().into());
    all.extend(rows::plain(&words, columns));
    all
}
