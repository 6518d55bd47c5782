//! A step of the checklist: its mark and question, what is asked for or was found under it. The selected one says more:
//! its choices with what they lead to, and where it comes from.

use crate::domain::checklist::Finding;
use crate::domain::view::{ChoiceView, StepView};
use crate::tui::model::Model;
use crate::tui::panes::checklist;
use crate::tui::sources;
use crate::tui::theme;
use crate::tui::widgets::rows::Row;
use crate::tui::widgets::text;
use crate::tui::words;
use crate::{locale, t};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// Columns before the text of a step: its symbol and its gate.
const INDENT: usize = 4;

/// The lines of the step at a place.
pub(super) fn rows(place: usize, step: &StepView, model: &Model, columns: usize) -> Vec<Row> {
    let selected = place == model.checklist.selected;
    let pen = Pen { step, model, room: columns.saturating_sub(INDENT) };
    let mut lines = pen.question(selected);
    if step.applies {
        lines.extend(pen.asked(selected));
    } else if selected {
        lines.extend(pen.below(&t!("ui-step-passed-by"), theme::FAINT));
    }
    lines.extend(pen.found());
    if selected && !step.source.is_empty() {
        let (source, style) = sources::cited(&step.source, &step.confidence);
        lines.extend(pen.below(&t!("ui-source", source = source), style));
    }
    lines.into_iter().map(|line| Row::of(place, line)).collect()
}

struct Pen<'a> {
    step: &'a StepView,
    model: &'a Model,
    room: usize,
}

impl Pen<'_> {
    /// Its mark and what is asked; a step that is passed by takes one line, unless it is selected.
    fn question(&self, selected: bool) -> Vec<Line<'static>> {
        let (step, theme) = (self.step, self.model.setting.theme);
        let finding = step.answer.as_ref().map(|answer| answer.finding);
        let (symbol, style) = match step.applies {
            true => theme.finding(step.kind, finding),
            false => (theme.passed_by(), theme::FAINT),
        };
        let weight = if step.applies { Style::new() } else { theme::FAINT };
        let gate = if step.gate && step.applies { theme.gate() } else { " " };
        let words = step.text.in_lang(locale::lang());
        let parts = match step.applies || selected {
            true => text::wrap(words, self.room),
            false => vec![text::cut(words, self.room, theme.ellipsis())],
        };
        let line = |(at, part): (usize, String)| {
            let mut spans = match at {
                0 => vec![
                    Span::styled(symbol, style),
                    Span::raw(" "),
                    Span::styled(gate, theme::WARN),
                    Span::raw(" "),
                ],
                _ => vec![Span::raw(" ".repeat(INDENT))],
            };
            spans.push(Span::styled(part, weight));
            Line::from(spans)
        };
        parts.into_iter().enumerate().map(line).collect()
    }

    /// Lines under the question.
    fn below(&self, words: &str, style: Style) -> Vec<Line<'static>> {
        let line = |part: String| Line::styled(format!("{}{part}", " ".repeat(INDENT)), style);
        text::wrap(words, self.room).into_iter().map(line).collect()
    }

    /// What an answer must look like: the form of evidence, and of a selected question its choices.
    fn asked(&self, selected: bool) -> Vec<Line<'static>> {
        let step = self.step;
        let open = step.answer.is_none();
        if checklist::is_evidence(step) && (open || selected) {
            let words = match step.form {
                Some(form) => t!("ui-evidence-form", form = words::word("form", form)),
                None => words::label("step", step.kind),
            };
            return self.below(&words, theme::LABEL);
        }
        if !selected {
            return Vec::new();
        }
        step.choices.iter().flat_map(|choice| self.choice(choice)).collect()
    }

    fn choice(&self, choice: &ChoiceView) -> Vec<Line<'static>> {
        let theme = self.model.setting.theme;
        let text = choice.text.in_lang(locale::lang());
        let words = match choice.concludes {
            Some(conclusion) => {
                format!("{} {text} {} {}", theme.dot(), theme.arrow(), words::word("conclusion", conclusion))
            }
            None => format!("{} {text}", theme.dot()),
        };
        self.below(&words, theme::LABEL)
    }

    /// What was found, in the words of the screen.
    fn found(&self) -> Vec<Line<'static>> {
        let Some(answer) = &self.step.answer else {
            return Vec::new();
        };
        let words = match checklist::chosen(self.step) {
            Some((choice, remark)) => said(choice, remark),
            None if answer.text.is_empty() => words::word("finding", answer.finding),
            None if checklist::is_evidence(self.step) && answer.finding == Finding::Done => {
                answer.text.to_string()
            }
            None => format!("{}: {}", words::word("finding", answer.finding), answer.text.as_str()),
        };
        let style = match answer.finding {
            _ if !self.step.applies => theme::FAINT,
            Finding::Cause => theme::WARN,
            Finding::Done | Finding::Skipped => theme::LABEL,
        };
        self.below(&words, style)
    }
}

/// The choice, the remark, and what that concludes.
fn said(choice: &ChoiceView, remark: &str) -> String {
    let mut words = choice.text.in_lang(locale::lang()).to_owned();
    if !remark.is_empty() {
        words = format!("{words} ({remark})");
    }
    if let Some(conclusion) = choice.concludes {
        words = format!("{words}: {}", words::word("conclusion", conclusion));
    }
    words
}
