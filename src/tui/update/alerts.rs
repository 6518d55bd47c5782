//! Telling of what asks for attention, and going to them.

use super::moves;
use crate::domain::ids::TicketNumber;
use crate::domain::phrase::Phrase;
use crate::domain::view::{Alert, AlertOf, Level};
use crate::tui::commands::Action;
use crate::tui::model::Model;
use crate::tui::model::alerts::News;
use crate::tui::model::pane::Pane;
use crate::tui::panes::cases;
use crate::tui::times;
use std::collections::BTreeSet;

/// The host said what asks for attention.
pub fn arrived(model: &mut Model, alerts: Vec<Alert>) {
    let news = model.alerts.arrive(alerts, model.me.as_ref());
    tell(model, news);
}

/// Time passed.
pub fn tick(model: &mut Model) {
    let news = model.alerts.pass(model.now, model.me.as_ref());
    tell(model, news);
}

fn tell(model: &mut Model, news: News) {
    match news {
        News::Nothing => {}
        News::Each(alerts) => {
            // The most urgent is shown last: it is the newest, and stands at the bottom.
            for alert in alerts.iter().rev() {
                model.toasts.warn(phrase(alert, model), model.now);
            }
        }
        News::Sum => {
            let [breached, pressing, warning] = counts(model);
            let sum = Phrase::new("ui-alerts-sum").with("breached", breached);
            let sum = sum.with("pressing", pressing).with("warning", warning);
            let key = model.setting.keymap.shown(Action::NextAlert);
            model.toasts.warn(sum.with("key", key), model.now);
        }
    }
}

/// How many alerts of each level the user sees, the worst first.
pub fn counts(model: &Model) -> [usize; 3] {
    [Level::Breached, Level::Pressing, Level::Warning]
        .map(|level| model.alerts.count(model.me.as_ref(), level))
}

fn phrase(alert: &Alert, model: &Model) -> Phrase {
    let time = times::absolute(alert.due, model.setting.zone, model.now);
    let number = alert.number.map_or_else(String::new, |number| format!("#{number}"));
    match &alert.of {
        AlertOf::Clock(clock) => {
            let key = if alert.level == Level::Breached { "ui-alert-breached" } else { "ui-alert" };
            let phrase = Phrase::new(key).with("number", number).with("time", time);
            phrase.word("clock", "clock", clock).word("level", "level", alert.level)
        }
        AlertOf::FollowUp(case) => {
            let phrase = Phrase::new("ui-alert-follow-up").with("case", case).with("time", time);
            phrase.with("title", &alert.title)
        }
    }
}

/// Where an alert is looked after.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    Ticket(TicketNumber),
    Case(String),
}

fn place(alert: &Alert) -> Option<Place> {
    match &alert.of {
        AlertOf::FollowUp(case) => Some(Place::Case(case.clone())),
        AlertOf::Clock(_) => alert.number.map(Place::Ticket),
    }
}

/// Where the user is, if alerts lead there.
fn here(model: &Model) -> Option<Place> {
    match model.pane {
        Pane::Ticket => model.subject.map(Place::Ticket),
        Pane::Cases => model.cases.selected.clone().map(Place::Case),
        _ => None,
    }
}

/// Goes to the ticket or the case of the most urgent alert; from there, to the next one.
pub fn jump(model: &mut Model) {
    let mut places: Vec<Place> = model.alerts.shown(model.me.as_ref()).filter_map(place).collect();
    // A ticket may have several clocks that press: it is visited once.
    let mut seen = BTreeSet::new();
    places.retain(|place| seen.insert(place.clone()));
    let at = here(model).and_then(|here| places.iter().position(|place| *place == here));
    let next = at.map_or(0, |at| (at + 1) % places.len().max(1));
    match places.into_iter().nth(next) {
        Some(Place::Ticket(number)) => {
            moves::turn_to(model, number);
            moves::go(model, Pane::Ticket);
        }
        Some(Place::Case(number)) => {
            let page = cases::view::page(model);
            model.cases.turn_to(&number, page);
            moves::go(model, Pane::Cases);
        }
        None => {}
    }
}
