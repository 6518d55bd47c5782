//! From actions to what they do. Only dispatches: the work is in the files of their kind.

use super::{alerts, escape, forms, moves, offering, refusal, wizard};
use crate::domain::checklist::Finding;
use crate::domain::command::{Command, Verb};
use crate::domain::lang::Lang;
use crate::domain::phrase::Phrase;
use crate::tui::commands::{Action, Scope, disabled};
use crate::tui::effect::Effect;
use crate::tui::model::Model;
use crate::tui::model::pane::Pane;
use crate::tui::model::wire::Sent;
use crate::tui::overlays::Overlay;
use crate::tui::overlays::finder::{self, Finder};
use crate::tui::overlays::form::FormKind;
use crate::tui::overlays::ledger::Ledger;
use crate::tui::panes::{cases, checklist};
use crate::tui::widgets::cursor::Step;

/// Does an action, or says why it cannot be done.
pub fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    if let Some(why) = disabled::reason(model, action) {
        model.toasts.warn(why, model.now);
        return Vec::new();
    }
    if let Some(pane) = Pane::of(action) {
        moves::go(model, pane);
        return Vec::new();
    }
    use Action::*;
    match action {
        Take | Resume => direct(model, action),
        TakeNext => take_next(model),
        Reply | Note | Call | Wait | Resolve | Reopen | Assign | Severity | NewTicket | StepDone
        | StepCause | StepSkip | RecordCase | Classify | Message | CallBack | Remind | Deadline | LogWork
        | Quote | Agree | Disclose | BuyBlock | Access | LinkIssue | Claim | Settle | CaseUpdate
        | CaseFollowUp | CaseClose | CaseRefund => open_form(model, action),
        Explain | LedgerNext | LedgerPrevious | LedgerClose => ledger(model, action),
        LedgerCopy => return copy_ledger(model),
        NextAlert => alerts::jump(model),
        OfferingFile | OfferingRead | OfferingClose | OfferingSave | OfferingBack => {
            return offering::act(model, action);
        }
        Escalate | WizardNext | WizardBack | GoToStep | TakeUp | GiveUp => wizard::act(model, action),
        CopyPackage | CopyLink | SwitchFormat | SavePackage | MailPackage | SaveFile | SaveClose => {
            return wizard::package::act(model, action);
        }
        Down | Up | HalfDown | HalfUp | PageDown | PageUp | First | Last | FilterDown | FilterUp => {
            moves::step(model, movement(action));
        }
        Open => moves::open(model),
        NextPane => moves::go(model, model.pane.turn(true)),
        PreviousPane => moves::go(model, model.pane.turn(false)),
        ToQueue => moves::go(model, Pane::Queue),
        Filter | FilterAccept | FilterClear | Mine | Sort => queue(model, action),
        CaseFilter => model.cases.typing = true,
        CaseAll => model.cases.turn_all(),
        CaseDown | CaseUp => cases::view::scroll(model, action == CaseDown),
        ClaimDetails => turn_claims(model),
        Refresh => refresh(model),
        Submit => return forms::submit(model),
        NextField | PreviousField => forms::turn(model, action == NextField),
        CloseForm | DiscardForm => forms::close(model, action == DiscardForm),
        FinderRun => return run_selected(model),
        FinderDown | FinderUp | FinderPageDown | FinderPageUp => move_finder(model, action),
        RefusalChoose | RefusalDown | RefusalUp | RefusalClose | Override => {
            return refusal::act(model, action);
        }
        FinderClose | ConfirmCancel => drop(model.overlays.pop()),
        Leave | Back | Interrupt => return escape::act(model, action),
        SwitchLanguage => return switch_language(model),
        ToggleMouse => return toggle_mouse(model),
        Redraw => return vec![Effect::Redraw],
        Suspend => return vec![Effect::Suspend],
        Palette => model.overlays.push(Overlay::Finder(Finder::palette())),
        Help => model.overlays.push(Overlay::Finder(Finder::help())),
        QueuePane | TicketPane | CustomerPane | ChecklistPane | WizardPane | BoardPane | CasesPane => {}
    }
    std::mem::take(&mut model.wire.outbox)
}

fn movement(action: Action) -> Step {
    match action {
        Action::Down | Action::FilterDown => Step::Rows(1),
        Action::Up | Action::FilterUp => Step::Rows(-1),
        Action::HalfDown => Step::Halves(1),
        Action::HalfUp => Step::Halves(-1),
        Action::PageDown => Step::Halves(2),
        Action::PageUp => Step::Halves(-2),
        Action::Last => Step::Last,
        _ => Step::First,
    }
}

/// Verbs that need no words.
fn direct(model: &mut Model, action: Action) {
    let Some(number) = model.subject else { return };
    let verb = if action == Action::Take { Verb::Take } else { Verb::Resume };
    let sent = Sent { action, number: Some(number) };
    let (_, effect) = model.wire.send(Command::Ticket(number, verb), sent);
    model.wire.outbox.push(effect);
}

/// Among the tickets that the filter shows; who has them and how they are ordered there does not matter.
fn take_next(model: &mut Model) {
    let filter = model.queue.filter.value().trim().to_owned();
    let sent = Sent { action: Action::TakeNext, number: None };
    let (_, effect) = model.wire.send(Command::TakeNext { filter }, sent);
    model.wire.outbox.push(effect);
}

fn open_form(model: &mut Model, action: Action) {
    if let Some(kind) = kind(model, action) {
        forms::open(model, kind);
    }
}

fn kind(model: &Model, action: Action) -> Option<FormKind> {
    if action == Action::NewTicket {
        return Some(FormKind::NewTicket);
    }
    if action.spec().scope == Scope::Cases {
        return case_form(model, action);
    }
    let number = model.subject?;
    let tenant = || Some(model.subject_row()?.tenant.clone());
    let check = |finding| {
        let step = checklist::selected(model)?.id.clone();
        Some(FormKind::Check(number, step, finding))
    };
    match action {
        Action::Reply => Some(FormKind::Reply(number)),
        Action::Note => Some(FormKind::Note(number)),
        Action::Call => Some(FormKind::Call(number)),
        Action::Wait => Some(FormKind::Wait(number)),
        Action::Resolve => Some(FormKind::Resolve(number)),
        Action::Reopen => Some(FormKind::Reopen(number)),
        Action::Assign => Some(FormKind::Assign(number)),
        Action::Severity => Some(FormKind::Severity(number)),
        Action::RecordCase => Some(FormKind::Case(number)),
        Action::Classify => Some(FormKind::Classify(number)),
        Action::Message => Some(FormKind::Message(number)),
        Action::CallBack => Some(FormKind::CallBack(number)),
        Action::Remind => Some(FormKind::Remind(number)),
        Action::Deadline => Some(FormKind::Deadline(number)),
        Action::LogWork => Some(FormKind::LogWork(number)),
        Action::Quote => Some(FormKind::Quote(number)),
        Action::Agree => Some(FormKind::Agree(number)),
        Action::Disclose => tenant().map(FormKind::Disclose),
        Action::BuyBlock => tenant().map(FormKind::BuyBlock),
        Action::Access => tenant().map(FormKind::Access),
        Action::LinkIssue => Some(FormKind::LinkIssue(number)),
        Action::Claim => Some(FormKind::Claim(number)),
        Action::Settle => Some(FormKind::Settle(number)),
        Action::StepDone => check(Finding::Done),
        Action::StepCause => check(Finding::Cause),
        Action::StepSkip => check(Finding::Skipped),
        _ => None,
    }
}

/// Forms of the case under the cursor.
fn case_form(model: &Model, action: Action) -> Option<FormKind> {
    let case = model.cases.selected.clone()?;
    match action {
        Action::CaseUpdate => Some(FormKind::CaseUpdate(case)),
        Action::CaseFollowUp => Some(FormKind::CaseFollowUp(case)),
        Action::CaseClose => Some(FormKind::CaseClose(case)),
        Action::CaseRefund => Some(FormKind::CaseRefund(case)),
        _ => None,
    }
}

/// Shows all there is to the claims, or hides it.
fn turn_claims(model: &mut Model) {
    model.ticket.whole_claims = !model.ticket.whole_claims;
    moves::go(model, Pane::Ticket);
}

/// Opens the explanation of the deadlines, turns its pages, closes it.
fn ledger(model: &mut Model, action: Action) {
    match (action, model.overlays.last_mut(), model.subject) {
        (Action::Explain, _, Some(number)) => {
            model.overlays.push(Overlay::Ledger(Box::new(Ledger::of(number))));
        }
        (Action::LedgerNext, Some(Overlay::Ledger(ledger)), _) => ledger.turn(true),
        (Action::LedgerPrevious, Some(Overlay::Ledger(ledger)), _) => ledger.turn(false),
        (Action::LedgerClose, ..) => drop(model.overlays.pop()),
        _ => {}
    }
}

/// The explanation in the customer's language, to paste into a message.
fn copy_ledger(model: &mut Model) -> Vec<Effect> {
    let Some(Overlay::Ledger(ledger)) = model.overlays.last() else {
        return Vec::new();
    };
    let Some(view) = &ledger.view else { return Vec::new() };
    let copy = Effect::Copy(view.text.clone());
    let said = Phrase::new("ui-ledger-copied").word("lang", "lang", view.lang);
    model.toasts.info(said, model.now);
    vec![copy]
}

fn queue(model: &mut Model, action: Action) {
    match action {
        Action::Filter => model.queue.typing = true,
        Action::FilterAccept => {
            model.queue.typing = false;
            model.cases.typing = false;
        }
        Action::FilterClear => escape::clear_filter(model),
        Action::Mine => {
            model.queue.mine = !model.queue.mine;
            model.queue.restart();
        }
        _ => {
            model.queue.sort = model.queue.next_sort();
            model.queue.restart();
        }
    }
}

/// Everything is asked for again.
fn refresh(model: &mut Model) {
    model.queue.mark_seen();
    model.wire.watched.clear();
}

/// Runs what is selected, in the pane below.
fn run_selected(model: &mut Model) -> Vec<Effect> {
    let Some(Overlay::Finder(finder)) = model.overlays.last() else {
        return Vec::new();
    };
    let Some(action) = finder.selected(&model.setting.keymap) else {
        return Vec::new();
    };
    if !finder::is_runnable(action.spec()) {
        return Vec::new();
    }
    model.overlays.pop();
    let scope = action.spec().scope;
    // What is done to a ticket is done to the one under the cursor.
    let of_ticket = matches!(scope, Scope::Ticket | Scope::Customer | Scope::Checklist | Scope::Wizard);
    let of_another = matches!(model.pane, Pane::Customer | Pane::Board | Pane::Cases);
    if of_ticket && of_another && !model.focus().chain().contains(&scope) {
        moves::open(model);
    }
    if !model.focus().chain().contains(&scope) {
        moves::go(model, moves::home(action));
    }
    act(model, action)
}

fn move_finder(model: &mut Model, action: Action) {
    let screen = ratatui::layout::Rect::new(0, 0, model.size.width, model.size.height);
    let keymap = model.setting.keymap.clone();
    let Some(Overlay::Finder(finder)) = model.overlays.last_mut() else {
        return;
    };
    let step = match action {
        Action::FinderDown => Step::Rows(1),
        Action::FinderUp => Step::Rows(-1),
        Action::FinderPageDown => Step::Halves(2),
        _ => Step::Halves(-2),
    };
    let count = finder.matches(&keymap).len();
    let page = finder::page(finder, screen);
    finder.cursor.step(step, count, page);
}

fn switch_language(model: &mut Model) -> Vec<Effect> {
    model.setting.lang = match model.setting.lang {
        Lang::En => Lang::Nl,
        Lang::Nl => Lang::En,
    };
    vec![Effect::Speak(model.setting.lang)]
}

fn toggle_mouse(model: &mut Model) -> Vec<Effect> {
    model.setting.mouse = !model.setting.mouse;
    let key = if model.setting.mouse { "ui-mouse-on" } else { "ui-mouse-off" };
    model.toasts.info(Phrase::new(key), model.now);
    vec![Effect::Mouse(model.setting.mouse)]
}
