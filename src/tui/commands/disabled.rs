//! Why an action cannot be done now. Shown in help, palette and toast; what is disabled does nothing.

use super::{Action, Scope};
use crate::domain::people::Role;
use crate::domain::phrase::Phrase;
use crate::domain::status::Status;
use crate::tui::model::pane::Pane;
use crate::tui::model::{LinkState, Model};
use crate::tui::overlays::Overlay;
use crate::tui::overlays::offering::Step;
use crate::tui::panes::{cases, checklist, wizard};

/// Why not, or none if it can be done.
pub fn reason(model: &Model, action: Action) -> Option<Phrase> {
    let spec = action.spec();
    let changes = spec.role >= Role::Agent && spec.scope != Scope::Form;
    let shut = changes.then(|| link(model).or_else(|| role(model, spec.role))).flatten();
    shut.or_else(|| subject(model, action))
        .or_else(|| state(model, action))
        .or_else(|| hand_over(model, action))
}

/// Nothing is sent while nobody is there to answer.
fn link(model: &Model) -> Option<Phrase> {
    match model.link {
        LinkState::Live => None,
        LinkState::Connecting => Some(Phrase::new("ui-why-connecting")),
        LinkState::Lost { .. } => Some(Phrase::new("ui-why-lost")),
    }
}

fn role(model: &Model, needed: Role) -> Option<Phrase> {
    (model.role() < needed).then(|| Phrase::new("ui-why-role").word("role", "role", needed))
}

/// What is done to a ticket needs one.
fn subject(model: &Model, action: Action) -> Option<Phrase> {
    let missing = match action.spec().scope {
        Scope::Ticket | Scope::Customer | Scope::Checklist | Scope::Wizard => model.subject.is_none(),
        Scope::Cases if !matches!(action, Action::CaseFilter | Action::CaseAll) => {
            return cases::at_hand(model).is_none().then(|| Phrase::new("ui-why-no-case"));
        }
        Scope::Rows => match model.pane {
            Pane::Cases => {
                let none = model.cases.selected_row().is_none_or(|row| row.case.ticket.is_none());
                return none.then(|| Phrase::new("ui-why-no-case-ticket"));
            }
            Pane::Customer => model.customer.tickets().is_empty(),
            Pane::Board => model.board.view.next.is_empty(),
            _ => model.subject.is_none(),
        },
        _ => false,
    };
    missing.then(|| Phrase::new("ui-why-no-ticket"))
}

fn state(model: &Model, action: Action) -> Option<Phrase> {
    let row = model.subject_row();
    let status = row.map(|row| row.status);
    let not_in = |wanted: bool| {
        let status = status.filter(|_| !wanted)?;
        Some(Phrase::new("ui-why-status").word("status", "status", status))
    };
    match action {
        Action::Take => {
            let mine =
                row.and_then(|row| row.assignee.as_deref()) == model.me.as_ref().map(|me| me.name.as_str());
            let mine = mine && row.is_some();
            mine.then(|| Phrase::new("ui-why-yours")).or_else(|| not_in(status.is_none_or(Status::is_active)))
        }
        Action::NextAlert => {
            let none = model.alerts.shown(model.me.as_ref()).next().is_none();
            none.then(|| Phrase::new("ui-why-no-alert"))
        }
        Action::OfferingSave => match model.overlays.last() {
            Some(Overlay::Offering(setting))
                if matches!(setting.step, Step::Changes(..) | Step::Saving(..)) =>
            {
                None
            }
            _ => Some(Phrase::new("ui-why-not-to-save")),
        },
        Action::Escalate => (model.pane == Pane::Wizard).then(|| Phrase::new("ui-why-wizard")),
        Action::Resume => not_in(
            status.is_none_or(|status| matches!(status, Status::WaitingCustomer | Status::WaitingVendor)),
        ),
        Action::Reopen => not_in(status.is_none_or(|status| !status.is_active())),
        Action::Message
        | Action::CallBack
        | Action::Remind
        | Action::Deadline
        | Action::LogWork
        | Action::Claim => not_in(status.is_none_or(|status| status != Status::Closed)),
        Action::Quote => {
            let included = model.subject_view().is_some_and(|view| !view.price.is_chargeable());
            included.then(|| Phrase::new("ui-why-included"))
        }
        Action::Agree => {
            let quoted = model.subject_view().is_none_or(|view| view.bill.quote.is_some());
            (!quoted).then(|| Phrase::new("ui-why-no-quote"))
        }
        Action::MailPackage
        | Action::Wait
        | Action::Resolve
        | Action::Assign
        | Action::Severity
        | Action::Classify
        | Action::RecordCase => not_in(status.is_none_or(Status::is_active)),
        _ => diagnosis(model, action),
    }
}

/// Of the diagnosis, and of what follows from it.
fn diagnosis(model: &Model, action: Action) -> Option<Phrase> {
    let missing = |missing: bool, key: &'static str| missing.then(|| Phrase::new(key));
    match action {
        Action::StepDone | Action::StepCause | Action::StepSkip => {
            let step = checklist::selected(model);
            let chosen = action == Action::StepCause && step.is_some_and(checklist::is_question);
            missing(step.is_none(), "ui-why-no-step").or_else(|| missing(chosen, "ui-why-question"))
        }
        Action::LinkIssue => issue(model),
        Action::Settle | Action::ClaimDetails => {
            let none = model.subject_view().is_none_or(|view| view.claims.is_empty());
            missing(none, "ui-why-no-claim")
        }
        Action::CaseRefund => {
            let none = cases::at_hand(model).is_none_or(|row| row.incident != Some(true));
            missing(none, "ui-why-no-incident")
        }
        _ => None,
    }
}

/// What is done with a hand-over needs one.
fn hand_over(model: &Model, action: Action) -> Option<Phrase> {
    match action {
        Action::SwitchFormat | Action::SavePackage => {
            let missing = model.wizard.ready().is_none();
            missing.then(|| Phrase::new("ui-why-no-package"))
        }
        Action::MailPackage => match model.wizard.ready() {
            None => Some(Phrase::new("ui-why-no-package")),
            Some(package) if package.mail_to.is_none() => Some(Phrase::new("ui-why-no-mail")),
            Some(_) => None,
        },
        Action::CopyLink => {
            let link = model.wizard.ready().and_then(|package| package.link.as_ref());
            link.is_none().then(|| Phrase::new("ui-why-no-link"))
        }
        Action::GoToStep => {
            let listed = wizard::listed(model).get(model.wizard.selected).is_some();
            (!listed).then(|| Phrase::new("ui-why-no-step"))
        }
        Action::TakeUp => {
            let none = model.wizard.shared.theirs().is_none();
            none.then(|| Phrase::new("ui-why-no-theirs"))
        }
        Action::GiveUp => (!model.wizard.shared.is_begun()).then(|| Phrase::new("ui-why-no-draft")),
        _ => None,
    }
}

/// A problem can be linked while there is one to link, and unlinked while one is.
fn issue(model: &Model) -> Option<Phrase> {
    let Some(view) = model.subject_view() else {
        return Some(Phrase::new("ui-why-no-issue"));
    };
    let status = view.row.status;
    match view.issues.is_empty() {
        true => Some(Phrase::new("ui-why-no-issue")),
        false if !status.is_active() => Some(Phrase::new("ui-why-status").word("status", "status", status)),
        false => None,
    }
}
