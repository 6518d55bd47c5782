//! What the host said, and how the link to it is.

use super::{alerts, forms, moves, offering, refusal, wizard};
use crate::domain::command::{Command, Verb};
use crate::domain::ids::{CommandId, TicketNumber};
use crate::domain::phrase::Phrase;
use crate::domain::rejection::Rejection;
use crate::domain::view::{CustomerRow, Outcome, Query, TicketView, View};
use crate::tui::commands::Action;
use crate::tui::effect::Effect;
use crate::tui::explain;
use crate::tui::model::pane::Pane;
use crate::tui::model::toasts::Level;
use crate::tui::model::wire::{Asked, Sent, Slot, UnderWay};
use crate::tui::model::{LinkState, Model};
use crate::tui::overlays::form::Form;
use crate::tui::overlays::form::field::{Entry, FieldId};
use crate::tui::panes::{board, cases, checklist, queue};
use crate::wire::link::LinkEvent;
use crate::wire::message::Reply;
use chrono_tz::Tz;

/// Something came over the link.
pub fn hear(model: &mut Model, event: LinkEvent) -> Vec<Effect> {
    match event {
        LinkEvent::Connecting => connecting(model),
        LinkEvent::Lost(why) => lost(model, why),
        LinkEvent::Reply(reply) => return reply_came(model, reply),
    }
    Vec::new()
}

fn connecting(model: &mut Model) {
    // While it tries again, the banner goes on saying since when.
    if !matches!(model.link, LinkState::Lost { .. }) {
        model.link = LinkState::Connecting;
    }
}

fn lost(model: &mut Model, why: Phrase) {
    let since = match &model.link {
        LinkState::Lost { since, .. } => *since,
        _ => model.now,
    };
    model.link = LinkState::Lost { since, why };
}

fn reply_came(model: &mut Model, reply: Reply) -> Vec<Effect> {
    match reply {
        Reply::Welcome { actor, now, simulated, .. } => {
            if matches!(model.link, LinkState::Lost { .. }) {
                model.toasts.info(Phrase::new("ui-reconnected"), now);
            }
            model.link = LinkState::Live;
            model.me = Some(actor);
            model.now = now;
            model.simulated = simulated;
            model.wire.watched.clear();
            // A throw-away desk has nothing to tell of its store.
            if !model.setting.demo {
                return vec![model.wire.ask(Query::Status, Asked::Status)];
            }
        }
        Reply::Done { id, result } => done(model, id, result),
        Reply::Answer { id, result } => return answered(model, id, result),
        Reply::Changed { slot, result } => changed(model, slot, result),
        Reply::Bye { why } => lost(model, why),
    }
    Vec::new()
}

/// The zone in which refusals are explained: the customer's, when its ticket is at hand.
fn zone(model: &Model) -> Tz {
    model.ticket.view.as_ref().map_or(model.setting.zone, |view| view.time_zone)
}

fn done(model: &mut Model, id: CommandId, result: Result<Outcome, Rejection>) {
    let Some(under_way) = model.wire.sent.remove(&id) else {
        return;
    };
    if offering::answered(model, id, &result) {
        return;
    }
    if let Command::Ticket(number, Verb::Draft(draft)) = &under_way.command {
        match &result {
            // It shows where the wizard stands; there is nothing to tell.
            Ok(_) => return,
            Err(_) => wizard::refused(model, *number, draft),
        }
    }
    if matches!(result, Err(Rejection::Refused(_))) && is_free(model, under_way.sent) {
        forms::bring_back(model, id);
    }
    let of_form = forms::is_of_form(model, id);
    let closed = forms::answered(model, id, result.is_ok());
    match result {
        Ok(outcome) => accepted(model, under_way.sent, outcome, &closed),
        Err(rejection) => rejected(model, under_way, rejection, of_form),
    }
}

/// Whether nothing else is going on than what was done there.
fn is_free(model: &Model, sent: Sent) -> bool {
    model.overlays.is_empty() && sent.number.is_none_or(|number| model.subject == Some(number))
}

/// A form says so itself. A refusal of what is still in view opens what can be done instead; it never comes between
/// the user and something else.
fn rejected(model: &mut Model, under_way: UnderWay, rejection: Rejection, of_form: bool) {
    let why = explain::phrases(&rejection, zone(model), model.now);
    if of_form && !forms::blame(model, &rejection, &why) {
        forms::refuse(model, why.clone());
    }
    match rejection {
        Rejection::Refused(refusal) if of_form || is_free(model, under_way.sent) => {
            refusal::open(model, refusal, under_way);
        }
        _ if of_form => {}
        _ => model.toasts.show(Level::Error, why, model.now),
    }
}

fn accepted(model: &mut Model, sent: Sent, outcome: Outcome, closed: &[Form]) {
    if let Some(form) = closed.iter().find(|form| form.kind.action() == sent.action) {
        if sent.action == Action::RecordCase {
            wizard::recorded(model, form.text(FieldId::Vehicle), form.text(FieldId::Number));
        }
        if matches!(sent.action, Action::StepDone | Action::StepCause | Action::StepSkip) {
            next_step(model);
        }
    }
    if matches!(sent.action, Action::NewTicket | Action::TakeNext)
        && let Some(number) = outcome.number
    {
        // Shown even where a filter keeps it out of the queue.
        moves::turn_to(model, number);
        moves::go(model, Pane::Ticket);
        model.queue.selected = Some(number);
        if sent.action == Action::TakeNext {
            return taken(model, number, &outcome);
        }
    }
    let number = outcome.number.or(sent.number).map_or(String::new(), |number| number.to_string());
    let about = closed.iter().find_map(|form| form.kind.case()).map_or(number, str::to_owned);
    let key = if about.is_empty() { "ui-done-plain" } else { "ui-done" };
    let phrase = Phrase::new(key).word("what", "cmd", sent.action).with("number", about);
    model.toasts.info(phrase, model.now);
    if !outcome.notices.is_empty() {
        let zone = zone(model);
        let notices = outcome.notices.iter();
        let notices = notices.map(|notice| explain::with_times(notice, zone, model.now)).collect();
        model.toasts.show(Level::Warning, notices, model.now);
    }
}

/// Which ticket was the next, and why that one: on the agent's own clock, since it is the agent's day that is planned.
fn taken(model: &mut Model, number: TicketNumber, outcome: &Outcome) {
    let (zone, now) = (model.setting.zone, model.now);
    let why = outcome.notices.iter().map(|notice| explain::with_times(notice, zone, now));
    let lines = std::iter::once(Phrase::new("ui-taken").with("number", number)).chain(why).collect();
    model.toasts.show(Level::Info, lines, now);
}

/// After an answer the cursor goes to the next step; the answered one is still open in the view at hand.
fn next_step(model: &mut Model) {
    model.checklist.answered = true;
    go_on(model);
}

/// To the next open step that the answers lead to.
fn go_on(model: &mut Model) {
    if let Some(next) = checklist::open_from(model, model.checklist.selected + 1) {
        model.checklist.selected = next;
        moves::reveal(model);
    }
}

fn answered(model: &mut Model, id: u64, result: Result<View, Rejection>) -> Vec<Effect> {
    let asked = model.wire.asked.remove(&id);
    match (asked, result) {
        (Some(Asked::CopyPackage), Ok(View::Package(package))) => {
            return wizard::package::came(model, &package);
        }
        (Some(Asked::Status), Ok(View::Status(status))) if !status.notices.is_empty() => {
            model.toasts.show(Level::Error, status.notices, model.now);
        }
        (Some(Asked::CopyPackage), Err(rejection)) => {
            let why = explain::phrases(&rejection, zone(model), model.now);
            model.toasts.show(Level::Error, why, model.now);
        }
        _ => {}
    }
    Vec::new()
}

fn changed(model: &mut Model, slot: u16, result: Result<View, Rejection>) {
    match result {
        Ok(view) => arrived(model, view),
        Err(rejection) => match Slot::of(slot) {
            Some(Slot::Queue) => model.queue.problem = Some(rejection),
            Some(Slot::Ticket) => model.ticket.problem = Some(rejection),
            Some(Slot::Customer) => model.customer.problem = Some(rejection),
            Some(Slot::Board) => model.board.problem = Some(rejection),
            Some(Slot::Verdicts) => model.wizard.problem = Some(rejection),
            Some(Slot::Package) => model.wizard.no_package = Some(rejection),
            Some(Slot::Ledger) => {
                if let Some(ledger) = model.ledger_mut() {
                    ledger.problem = Some(rejection);
                }
            }
            Some(Slot::Cases) => model.cases.problem = Some(rejection),
            Some(Slot::Case) => model.cases.details = None,
            Some(Slot::Suggestions | Slot::Alerts | Slot::Entitlements) | None => {}
        },
    }
}

/// A view came. One that was asked for before something else was selected is left out.
fn arrived(model: &mut Model, view: View) {
    match view {
        View::Queue(view) => {
            let page = queue::view::page(model);
            model.queue.arrive(view, page);
            moves::follow_queue(model);
        }
        View::Ticket(view) if Some(view.row.number) == model.subject => ticket(model, view),
        View::Customer(view) => {
            model.customer.arrive(view);
            forms::offer_people(model);
        }
        View::Board(view) => {
            let page = board::view::page(model);
            model.board.arrive(view, page);
        }
        View::Cases(view) => {
            let page = cases::view::page(model);
            model.cases.arrive(view, page);
        }
        View::Case(view) => model.cases.details = Some(view),
        View::Entitlements(view) => model.cases.entitlements = view,
        View::Verdicts(view) if Some(view.number) == model.subject => {
            wizard::arrived(model, *view);
            forms::offer_vehicles(model);
        }
        View::Package(view) if Some(view.number) == model.subject => {
            model.wizard.no_package = None;
            model.wizard.package = Some(*view);
        }
        View::Customers(rows) => suggest(model, rows),
        View::Alerts(all) => alerts::arrived(model, all),
        View::Explain(view) => {
            if let Some(ledger) = model.ledger_mut().filter(|ledger| ledger.number == view.number) {
                ledger.arrive(view);
            }
        }
        _ => {}
    }
}

/// A ticket that was not on screen before begins with its first open step.
fn ticket(model: &mut Model, view: Box<TicketView>) {
    let fresh = model.ticket.view.as_ref().is_none_or(|old| old.row.number != view.row.number);
    model.ticket.arrive(view, model.now);
    let count = checklist::steps(model).len();
    if fresh {
        model.checklist.selected = checklist::open_from(model, 0).unwrap_or(0);
    }
    model.checklist.selected = model.checklist.selected.min(count.saturating_sub(1));
    // The answer led past the step that seemed to be the next one.
    let answered = std::mem::take(&mut model.checklist.answered);
    if answered && checklist::selected(model).is_some_and(|step| !step.applies) {
        go_on(model);
    }
}

fn suggest(model: &mut Model, rows: Vec<CustomerRow>) {
    let Some(form) = model.form_mut() else { return };
    let at = form.at;
    if let Some(Entry::Suggest(suggest)) = form.fields.get_mut(at).map(|field| &mut field.entry) {
        suggest.arrive(&rows);
    }
}
