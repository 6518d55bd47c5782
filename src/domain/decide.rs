//! What follows from a command: events, or why not. Nothing changes here; [`apply`](super::apply::apply) does that.
//!
//! One file per family of verbs. What would change nothing makes no event. Before a verb stands what time had brought
//! about for its ticket by then.

mod call_back;
mod cases;
mod check;
mod claims;
mod classify;
mod contact;
mod create;
mod customers;
mod delegation;
mod disclose;
mod health;
mod heard;
mod import;
mod mail;
mod money;
mod next;
mod offering;
mod overriding;
mod severity;
mod solve;
mod time;
mod waiting;
mod work;

use super::Instant;
use super::access;
use super::command::{Command, Verb};
use super::desk::Desk;
use super::escalation::Classification;
use super::event::Event;
use super::ids::TicketNumber;
use super::people::Actor;
use super::phrase::Phrase;
use super::rejection::{Refusal, Rejection};
use super::status::Status;
use super::ticket::Ticket;
use super::view::Outcome;
pub use overriding::refused;
pub use solve::closes_at;
pub use time::next_turn;

/// What a command leads to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Decision {
    /// What happens; empty: nothing changes and no record is needed.
    pub events: Vec<Event>,
    /// What to tell who asked.
    pub outcome: Outcome,
}

impl From<Vec<Event>> for Decision {
    fn from(events: Vec<Event>) -> Self {
        Self { events, outcome: Outcome::default() }
    }
}

/// Who asks what of which desk, and when.
#[derive(Clone, Copy)]
struct Asked<'a> {
    desk: &'a Desk,
    actor: &'a Actor,
    now: Instant,
    /// Refusals that a supervisor overrides.
    waived: &'a [Refusal],
}

/// A verb's answer.
type Events = Result<Vec<Event>, Rejection>;

/// Decides on a command. Asks [`access::may`] first.
pub fn decide(desk: &Desk, actor: &Actor, command: &Command, now: Instant) -> Result<Decision, Rejection> {
    access::may(actor.role, command).map_err(Rejection::Refused)?;
    let mut decision = dispatch(Asked { desk, actor, now, waived: &[] }, command)?;
    decision.outcome.seq = desk.seq + u64::from(!decision.events.is_empty());
    Ok(decision)
}

fn dispatch(asked: Asked<'_>, command: &Command) -> Result<Decision, Rejection> {
    Ok(match command {
        Command::Import(import) => import::import(asked, import)?,
        Command::EditCustomer { customer, alias, time_zone } => {
            customers::edit(asked, customer, alias.as_ref(), *time_zone)?.into()
        }
        Command::SetOffering { customer, offering } => customers::set_offering(asked, customer, offering)?,
        Command::CreateTicket { customer, request } => create::create(asked, customer, request)?,
        Command::Ticket(number, verb) => on_ticket(asked, *number, verb)?,
        Command::Case(case, verb) => cases::on_case(asked, case, verb)?,
        Command::CloseResolved => solve::close_resolved(asked).into(),
        Command::SetDefaultOffering(offering) => customers::set_default_offering(asked, offering)?.into(),
        Command::Disclose { customer, promise, via, by, to, at } => {
            let told =
                disclose::Told { promise: *promise, via: *via, by: by.as_ref(), to: to.as_ref(), at: *at };
            disclose::disclose(asked, customer, told)?
        }
        Command::BuyBlock { customer, topic, service, count, agreed_by } => {
            money::buy_block(asked, customer, (*topic, *service), *count, agreed_by)?
        }
        Command::TakeNext { filter } => next::take_next(asked, filter)?,
        Command::SetAccess { customer, azure_role, reseller } => {
            delegation::set(asked, customer, *azure_role, *reseller)?
        }
        Command::MailDone { mail, problem } => mail::done(asked, *mail, problem.as_ref()).into(),
        Command::KeepTime => time::keep(asked).into(),
        Command::Override { why, command } => overriding::overriding(asked, why, command)?,
    })
}

fn on_ticket(asked: Asked<'_>, number: TicketNumber, verb: &Verb) -> Result<Decision, Rejection> {
    let ticket = asked.desk.ticket(number)?;
    let rests = ticket.status == Status::Closed;
    if rests
        && !matches!(verb, Verb::Note(_) | Verb::Reopen(_) | Verb::LogWork { .. } | Verb::SettleClaim { .. })
    {
        return Err(conflict("reject-closed", ticket));
    }
    let come = time::come(asked, ticket);
    let ticket = time::after(ticket, &come, asked.now);
    let mut decision = carry_out(asked, &ticket, verb)?;
    decision.events.splice(0..0, come);
    decision.outcome.number = Some(number);
    Ok(decision)
}

fn carry_out(asked: Asked<'_>, ticket: &Ticket, verb: &Verb) -> Result<Decision, Rejection> {
    let events = match verb {
        Verb::Take => work::take(asked, ticket),
        Verb::Assign(to) => work::assign(asked, ticket, to.as_deref()),
        Verb::Note(text) => work::note(ticket, text),
        Verb::Reply { via, to, text } => return contact::reply(asked, ticket, *via, to.as_ref(), text),
        Verb::Call { to, outcome, text } => {
            return contact::call(asked, ticket, to.as_ref(), *outcome, text);
        }
        Verb::Wait(waiting) => waiting::wait(asked, ticket, waiting),
        Verb::Resume => waiting::resume(ticket),
        Verb::Check { step, answer } => check::check(asked, ticket, step, answer),
        Verb::Resolve(text) => solve::resolve(ticket, text),
        Verb::Reopen(text) => solve::reopen(ticket, text),
        Verb::Severity { to, why } => severity::change(ticket, *to, why),
        Verb::OpenCase { vehicle, number, severity } => {
            return cases::open(asked, ticket, vehicle, number, *severity);
        }
        Verb::Heard { via, from, text, needs_reply } => {
            return heard::heard(asked, ticket, *via, from.as_ref(), text, *needs_reply);
        }
        Verb::CallBack { by, to } => return call_back::promise(asked, ticket, *by, to.as_ref()),
        Verb::Deadline { clock, due, why } => time::set_deadline(asked, ticket, *clock, *due, why),
        Verb::Remind(reminder) => time::remind(asked, ticket, reminder.as_ref()),
        Verb::Quote { minutes, out_of_hours } => return money::quote(asked, ticket, *minutes, *out_of_hours),
        Verb::Agree { by, via } => money::agree(asked, ticket, by, *via),
        Verb::LogWork { minutes, started_at, text, free } => {
            return money::log_work(asked, ticket, (*minutes, *started_at), text, *free);
        }
        Verb::Classify { topic, service, nature, why } => {
            let request = &ticket.request;
            let to = Classification {
                topic: topic.unwrap_or(request.topic),
                service: service.unwrap_or(request.service),
                nature: nature.unwrap_or(request.nature),
            };
            return classify::classify(asked, ticket, to, why);
        }
        Verb::Draft(draft) => classify::draft(asked, ticket, draft.as_ref()),
        Verb::LinkIssue(issue) => return health::link(asked, ticket, issue.as_deref()),
        Verb::OpenClaim { kind, since } => return claims::open(asked, ticket, *kind, *since),
        Verb::SettleClaim { kind, outcome, text } => return claims::settle(ticket, *kind, *outcome, text),
        Verb::Mail { vehicle, subject, text } => return mail::mail(asked, ticket, vehicle, subject, text),
    };
    events.map(Decision::from)
}

/// It cannot be done as the ticket stands.
fn conflict(key: &str, ticket: &Ticket) -> Rejection {
    Rejection::Conflict(Phrase::new(key).with("number", ticket.number).word(
        "status",
        "status",
        ticket.status,
    ))
}

/// One thing is wrong with the words of the command.
fn invalid(phrase: Phrase) -> Rejection {
    Rejection::Invalid(vec![phrase])
}

/// Refuses an empty text, with the key that says what is missing.
fn require(text: &str, key: &str) -> Result<(), Rejection> {
    if text.is_empty() {
        return Err(invalid(Phrase::new(key)));
    }
    Ok(())
}
