//! Why deadlines are when they are: for each clock of a ticket the ledger of its spans, counted or not, with the reason.

pub mod lines;

use super::{Overlay, popup};
use crate::domain::ids::TicketNumber;
use crate::domain::rejection::Rejection;
use crate::domain::sla::ClockKind;
use crate::domain::sla::explain::{ExplainView, Explanation};
use crate::t;
use crate::tui::model::Model;
use crate::tui::panes::ticket::clocks as ticket_clocks;
use crate::tui::theme;
use crate::tui::widgets::cursor::{self, Step};
use crate::tui::widgets::text;
use crate::tui::{explain, words};
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect, Size};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// The ledgers of a ticket.
#[derive(Clone, Debug)]
pub struct Ledger {
    /// Of which ticket.
    pub number: TicketNumber,
    /// What the host said, once it did.
    pub view: Option<Box<ExplainView>>,
    /// Why there is none.
    pub problem: Option<Rejection>,
    /// The clock that is shown; none: the most urgent.
    pub clock: Option<ClockKind>,
    /// The first line on screen.
    pub scroll: usize,
}

impl Ledger {
    /// That of a ticket, before the host said anything.
    pub fn of(number: TicketNumber) -> Self {
        Self { number, view: None, problem: None, clock: None, scroll: 0 }
    }

    /// Takes in what the host said; the clock on screen stays.
    pub fn arrive(&mut self, view: Box<ExplainView>) {
        self.problem = None;
        self.view = Some(view);
    }

    /// The ledgers there are.
    pub fn explanations(&self) -> &[Explanation] {
        self.view.as_ref().map_or(&[], |view| view.explanations.as_slice())
    }

    fn place(&self) -> usize {
        let clocks = || self.explanations().iter().map(|one| one.clock).enumerate();
        let chosen = clocks().find(|(_, clock)| Some(clock.clock) == self.clock);
        let urgent = || clocks().min_by_key(|(_, clock)| ticket_clocks::order(clock));
        chosen.or_else(urgent).map_or(0, |(place, _)| place)
    }

    /// The ledger on screen.
    pub fn shown(&self) -> Option<&Explanation> {
        self.explanations().get(self.place())
    }

    /// To the next clock or the previous, round about.
    pub fn turn(&mut self, forward: bool) {
        let count = self.explanations().len();
        if count > 0 {
            let place = (self.place() + if forward { 1 } else { count - 1 }) % count;
            self.clock = self.explanations().get(place).map(|one| one.clock.clock);
            self.scroll = 0;
        }
    }
}

/// Scrolls the spans of the topmost overlay, if it is a ledger.
pub fn step(model: &mut Model, step: Step) {
    let area = parts(model.size).spans;
    let Some(Overlay::Ledger(ledger)) = model.overlays.last() else {
        return;
    };
    let lines = ledger.shown().zip(ledger.view.as_ref());
    let count = lines
        .map_or(0, |(shown, view)| lines::spans(shown, view.time_zone, model, usize::from(area.width)).len());
    if let Some(Overlay::Ledger(ledger)) = model.overlays.last_mut() {
        cursor::scroll(&mut ledger.scroll, step, count, usize::from(area.height));
    }
}

/// The places of its parts.
struct Parts {
    popup: Rect,
    clocks: Rect,
    summary: Rect,
    head: Rect,
    spans: Rect,
    last: Rect,
}

fn parts(screen: Size) -> Parts {
    let popup = popup::sheet(screen);
    let rows = [1, 3, 1].map(Constraint::Length);
    let rows = rows.into_iter().chain([Constraint::Fill(1), Constraint::Length(1)]);
    let [clocks, summary, head, spans, last] = Layout::vertical(rows).areas(popup::inside(popup));
    Parts { popup, clocks, summary, head, spans, last }
}

/// Draws it.
pub fn draw(ledger: &Ledger, model: &Model, frame: &mut Frame<'_>) {
    let parts = parts(model.size);
    let theme = model.setting.theme;
    let title = match &ledger.view {
        Some(view) => {
            let about = format!("{} {} {}", view.title, theme.dot(), view.customer);
            t!("ui-ledger-of", number = ledger.number.to_string(), about = about)
        }
        None => t!("ui-ledger", number = ledger.number.to_string()),
    };
    popup::draw(parts.popup, &title, theme, frame);
    let (Some(view), Some(shown)) = (&ledger.view, ledger.shown()) else {
        return nothing(ledger, model, parts.clocks.union(parts.last), frame);
    };
    let mut put = |row: Rect, line: &Line<'_>| text::draw(line, row, theme.ellipsis(), frame.buffer_mut());
    put(parts.clocks, &clocks(ledger));
    let columns = usize::from(parts.spans.width);
    let summary = lines::summary(shown, view.time_zone, model, columns);
    for (row, line) in parts.summary.rows().zip(&summary) {
        put(row, line);
    }
    put(parts.head, &lines::head(columns, theme));
    let page = usize::from(parts.spans.height);
    let spans = lines::spans(shown, view.time_zone, model, columns);
    let scroll = ledger.scroll.min(spans.len().saturating_sub(page));
    for (row, line) in parts.spans.rows().zip(spans.iter().skip(scroll)) {
        put(row, line);
    }
    let place = ((scroll + page).min(spans.len()), spans.len());
    put(parts.last, &lines::last(shown, place, view.time_zone, model));
}

/// The clocks; the one on screen is marked.
fn clocks(ledger: &Ledger) -> Line<'static> {
    let spans = ledger.explanations().iter().enumerate().map(|(place, one)| {
        let name = words::label("clock", one.clock.clock);
        match place == ledger.place() {
            true => Span::styled(format!("[{name}]"), theme::SELECTED),
            false => Span::raw(format!(" {name} ")),
        }
    });
    Line::from(spans.collect::<Vec<_>>())
}

/// What is said while there is no ledger.
fn nothing(ledger: &Ledger, model: &Model, area: Rect, frame: &mut Frame<'_>) {
    let words = match (&ledger.problem, &ledger.view) {
        (Some(problem), _) => explain::rejection(problem, model.setting.zone, model.now).join("\n"),
        (None, Some(_)) => t!("ui-ledger-empty"),
        (None, None) => t!("ui-loading"),
    };
    for (row, line) in area.rows().zip(text::wrap(&words, usize::from(area.width))) {
        frame.buffer_mut().set_stringn(row.x, row.y, line, usize::from(row.width), Style::new());
    }
}
