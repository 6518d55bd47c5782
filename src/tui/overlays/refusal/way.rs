//! The ways out of a refusal: what is allowed, in the order of what is likeliest wanted.

use super::Refused;
use crate::domain::Instant;
use crate::domain::command::{Command, Verb};
use crate::domain::kind::Method;
use crate::domain::people::Role;
use crate::domain::policy;
use crate::domain::rejection::Refusal;
use crate::t;
use crate::tui::model::Model;
use crate::tui::overlays::Overlay;
use crate::tui::{times, words};

/// Something that can be done instead of what was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// The same by another method.
    By(Method),
    /// Write by this method, instead of calling.
    Write(Method),
    /// Record that the customer was told its offering.
    Disclose,
    /// Record who agreed to the quote.
    Agree,
    /// Tell what the work will cost.
    Quote,
    /// Record hours that the customer bought.
    BuyBlock,
    /// Log the work without charge.
    Free,
    /// Be reminded when it is allowed.
    RemindAt(Instant),
    /// Do it anyway, and say why.
    Override,
    /// Back to what was typed.
    Back,
}

/// What is allowed instead.
pub fn ways(refusal: &Refusal, command: &Command, model: &Model) -> Vec<Way> {
    let mut ways = by_other_methods(&refusal.allowed_now, command);
    ways.extend(paid_for(&refusal.rule, command, model));
    let later = refusal.allowed_from.filter(|_| matches!(command, Command::Ticket(..)));
    ways.extend(later.map(Way::RemindAt));
    if refusal.rule != policy::ROLE && model.role() >= Role::Supervisor {
        ways.push(Way::Override);
    }
    ways.push(Way::Back);
    ways
}

/// What is written, told or agreed to by one method can be so by another; instead of calling one can write.
fn by_other_methods(allowed: &[Method], command: &Command) -> Vec<Way> {
    let (refused, way): (Option<Method>, fn(Method) -> Way) = match command {
        Command::CreateTicket { request, .. } => (Some(request.via), Way::By),
        Command::Disclose { via, .. } => (Some(*via), Way::By),
        Command::Ticket(_, Verb::Reply { via, .. }) => (*via, Way::By),
        Command::Ticket(_, Verb::Heard { via, .. } | Verb::Agree { via, .. }) => (Some(*via), Way::By),
        Command::Ticket(_, Verb::Call { .. } | Verb::CallBack { .. }) => (Some(Method::Phone), Way::Write),
        _ => return Vec::new(),
    };
    allowed.iter().copied().filter(|method| Some(*method) != refused).map(way).collect()
}

/// What makes chargeable work possible.
fn paid_for(rule: &str, command: &Command, model: &Model) -> Vec<Way> {
    let bill = model.subject_view().map(|view| &view.bill);
    let to_agree = bill.is_some_and(|bill| bill.quote.is_some() && bill.agreement.is_none());
    let mut ways = match rule {
        policy::NOT_DISCLOSED => vec![Way::Disclose],
        policy::NOT_AGREED if to_agree => vec![Way::Agree, Way::Quote],
        policy::NOT_AGREED | policy::QUOTE_USED_UP => vec![Way::Quote],
        policy::BLOCK_USED_UP => vec![Way::BuyBlock],
        _ => Vec::new(),
    };
    let charged = matches!(command, Command::Ticket(_, Verb::LogWork { free: false, .. }));
    if charged && !ways.is_empty() {
        ways.push(Way::Free);
    }
    ways
}

impl Way {
    /// What it says.
    pub fn label(self, refused: &Refused, model: &Model) -> String {
        match self {
            Self::By(method) => {
                let what = refused.sent.action.title();
                t!("ui-way-by", what = what, method = words::word("method", method))
            }
            Self::Write(method) => t!("ui-way-write", method = words::word("method", method)),
            Self::Disclose => t!("ui-way-disclose"),
            Self::Agree => t!("ui-way-agree"),
            Self::Quote => t!("ui-way-quote"),
            Self::BuyBlock => t!("ui-way-buy-block"),
            Self::Free => t!("ui-way-free"),
            Self::RemindAt(at) => remind(at, model),
            Self::Override => t!("ui-way-override"),
            Self::Back => {
                let kept = model.overlays.iter().any(|overlay| matches!(overlay, Overlay::Form(_)));
                if kept { t!("ui-way-back") } else { t!("ui-way-close") }
            }
        }
    }
}

/// On the agent's clock: it is the agent who is reminded. A reminder that is set already gives way, and that is said.
fn remind(at: Instant, model: &Model) -> String {
    let time = |at| times::day_and_time(at, model.setting.zone, model.now);
    match model.subject_view().and_then(|view| view.reminder.as_ref()) {
        Some(set) => t!("ui-way-remind-again", time = time(at), before = time(set.at)),
        None => t!("ui-way-remind", time = time(at)),
    }
}
