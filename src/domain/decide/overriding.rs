//! Going against a policy: a supervisor lets a command happen although rules refuse it, once, with a reason.
//!
//! The command is decided as ever. Each refusal that it meets is waived and the command decided anew, until nothing
//! refuses it any more; so what happens is exactly what would have, had those rules not been. Roles, and what is wrong
//! or impossible, are never waived.

use super::{Asked, Decision, dispatch, invalid, require};
use crate::domain::Instant;
use crate::domain::command::{CaseVerb, Command, Verb};
use crate::domain::desk::Desk;
use crate::domain::event::Event;
use crate::domain::ids::{TenantId, TicketNumber};
use crate::domain::people::Actor;
use crate::domain::phrase::Phrase;
use crate::domain::policy;
use crate::domain::rejection::{Refusal, Rejection};
use crate::domain::text::CleanLine;

impl Asked<'_> {
    /// What a policy gives, unless it refuses. A refusal that is overridden gives what there is without it: nothing.
    pub(super) fn policy<T: Default>(self, answer: Result<T, Refusal>) -> Result<T, Rejection> {
        match answer {
            Err(refusal) if self.waived.contains(&refusal) => Ok(T::default()),
            answer => answer.map_err(Rejection::Refused),
        }
    }

    /// Refuses with the first of several refusals that is not overridden.
    pub(super) fn policies(self, refusals: Vec<Refusal>) -> Result<(), Rejection> {
        refusals.into_iter().try_for_each(|refusal| self.policy(Err(refusal)))
    }
}

/// Decides on a command although policies refuse it. What was overridden stands before what happened.
pub(super) fn overriding(
    asked: Asked<'_>,
    why: &CleanLine,
    command: &Command,
) -> Result<Decision, Rejection> {
    require(why, "reject-override-why")?;
    if !is_under_policy(command) {
        return Err(invalid(Phrase::new("reject-override-command")));
    }
    let mut waived = Vec::new();
    let mut decision = loop {
        match dispatch(Asked { waived: &waived, ..asked }, command) {
            Err(Rejection::Refused(refusal)) if refusal.rule != policy::ROLE => waived.push(refusal),
            decided => break decided?,
        }
    };
    if waived.is_empty() {
        decision.outcome.notices.push(Phrase::new("notice-nothing-overridden"));
    }
    let about = About { number: decision.outcome.number, ..About::of(asked.desk, command) };
    let overridden: Vec<Event> =
        waived.into_iter().map(|refusal| about.overridden(refusal, why.clone())).collect();
    decision.events.splice(..0, overridden);
    Ok(decision)
}

/// What the journal keeps of a refusal; none: it is about a role, or the journal has had the same within a minute.
pub fn refused(
    desk: &Desk,
    actor: &Actor,
    command: &Command,
    rejection: &Rejection,
    now: Instant,
) -> Option<Event> {
    let Rejection::Refused(refusal) = rejection else {
        return None;
    };
    let event = About::of(desk, command).refused(refusal);
    (refusal.rule != policy::ROLE && !desk.refusals.know(actor, &event, now)).then_some(event)
}

/// Whether a policy may refuse it at all.
fn is_under_policy(command: &Command) -> bool {
    matches!(command, Command::CreateTicket { .. } | Command::Ticket(..) | Command::BuyBlock { .. })
}

/// What a command is about, as the audit trail has it.
struct About {
    number: Option<TicketNumber>,
    tenant: Option<TenantId>,
    action: &'static str,
}

impl About {
    fn of(desk: &Desk, command: &Command) -> Self {
        let named = |text: &str| desk.find_customer(text).ok().map(|customer| customer.facts.tenant.clone());
        let (number, tenant) = match command {
            Command::Ticket(number, _) => {
                let ticket = desk.ticket(*number).ok();
                (Some(*number), ticket.map(|ticket| ticket.customer.clone()))
            }
            Command::CreateTicket { customer, .. }
            | Command::BuyBlock { customer, .. }
            | Command::Disclose { customer, .. }
            | Command::EditCustomer { customer, .. }
            | Command::SetOffering { customer, .. }
            | Command::SetAccess { customer, .. } => (None, named(customer)),
            Command::Override { command, .. } => return Self::of(desk, command),
            Command::Import(_)
            | Command::Case(..)
            | Command::MailDone { .. }
            | Command::CloseResolved
            | Command::SetDefaultOffering(_)
            | Command::TakeNext { .. }
            | Command::KeepTime => (None, None),
        };
        Self { number, tenant, action: action(command) }
    }

    fn refused(self, refusal: &Refusal) -> Event {
        Event::Refused {
            number: self.number,
            tenant: self.tenant,
            action: self.action.to_owned(),
            rule: refusal.rule.clone(),
            why: refusal.why.clone(),
        }
    }

    fn overridden(&self, refusal: Refusal, why: CleanLine) -> Event {
        Event::Overridden {
            number: self.number,
            tenant: self.tenant.clone(),
            action: self.action.to_owned(),
            rule: refusal.rule,
            refusal: refusal.why,
            why,
        }
    }
}

/// The word of the command line for a command. Stable: the journal keeps it.
fn action(command: &Command) -> &'static str {
    match command {
        Command::Import(_) => "import",
        Command::EditCustomer { .. } => "edit",
        Command::SetOffering { .. } | Command::SetDefaultOffering(_) => "offering",
        Command::CreateTicket { .. } => "new",
        Command::Ticket(_, verb) => action_of(verb),
        Command::Case(_, CaseVerb::Update { .. }) => "update",
        Command::Case(_, CaseVerb::Close { .. }) => "close",
        Command::Case(_, CaseVerb::Refund { .. }) => "refund",
        Command::SetAccess { .. } => "access",
        Command::MailDone { .. } => "mail",
        Command::CloseResolved => "close",
        Command::Disclose { .. } => "disclose",
        Command::BuyBlock { .. } => "block",
        Command::TakeNext { .. } => "next",
        Command::KeepTime => "keep_time",
        Command::Override { command, .. } => action(command),
    }
}

fn action_of(verb: &Verb) -> &'static str {
    match verb {
        Verb::Take => "take",
        Verb::Assign(_) => "assign",
        Verb::Note(_) => "note",
        Verb::Reply { .. } => "reply",
        Verb::Call { .. } => "call",
        Verb::Wait(_) => "wait",
        Verb::Resume => "resume",
        Verb::Check { .. } => "check",
        Verb::Resolve(_) => "resolve",
        Verb::Reopen(_) => "reopen",
        Verb::Severity { .. } => "severity",
        Verb::OpenCase { .. } => "open",
        Verb::Heard { .. } => "message",
        Verb::CallBack { .. } => "callback",
        Verb::Deadline { .. } => "deadline",
        Verb::Remind(_) => "remind",
        Verb::Quote { .. } => "quote",
        Verb::Agree { .. } => "agree",
        Verb::LogWork { .. } => "work",
        Verb::Classify { .. } => "classify",
        Verb::Draft(_) => "draft",
        Verb::LinkIssue(_) => "link",
        Verb::OpenClaim { .. } => "claim",
        Verb::SettleClaim { .. } => "settle",
        Verb::Mail { .. } => "mail",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::decide::decide;
    use crate::domain::event::CallOutcome;
    use crate::domain::people::Role;
    use crate::domain::sample::{ONE, agent, at, in_status, key, line, on_one, person, request, text};
    use crate::domain::status::Status;
    use rstest::rstest;

    const NIGHT: &str = "2026-03-03T02:00:00Z";
    const DAY: &str = "2026-03-03T10:00:00Z";

    fn call() -> Command {
        on_one(Verb::Call { to: None, outcome: CallOutcome::Reached, text: text("") })
    }

    fn chat() -> Command {
        on_one(Verb::Reply { via: Some(crate::domain::kind::Method::Chat), to: None, text: text("Hi") })
    }

    fn although(why: &str, command: Command) -> Command {
        Command::Override { why: line(why), command: Box::new(command) }
    }

    fn chris() -> Actor {
        person("chris", Role::Supervisor)
    }

    /// What was overridden, before anything else happened; and whether it was done.
    fn overridden(decision: &Decision) -> (Vec<String>, bool) {
        let rules: Vec<String> = decision
            .events
            .iter()
            .map_while(|event| match event {
                Event::Overridden { action, rule, number, .. } if *number == Some(ONE) => {
                    Some(format!("{action}: {rule}"))
                }
                _ => None,
            })
            .collect();
        let done = matches!(decision.events.last(), Some(Event::Called { .. } | Event::Replied { .. }));
        (rules, done)
    }

    #[rstest]
    #[case::at_night(call(), NIGHT, &["call: outside_hours"])]
    #[case::not_offered(chat(), DAY, &["reply: method_not_offered"])]
    #[case::nothing_stood_against_it(call(), DAY, &[])]
    fn a_supervisor_overrides(#[case] command: Command, #[case] now: &str, #[case] rules: &[&str]) {
        let desk = in_status(Status::Open);
        let plain = decide(&desk, &chris(), &command, at(now));
        let decision = decide(&desk, &chris(), &although("outage", command), at(now)).unwrap();
        assert_eq!(overridden(&decision), (rules.iter().map(ToString::to_string).collect(), true));
        let told: Vec<&str> = decision.outcome.notices.iter().map(|notice| notice.key.as_str()).collect();
        assert_eq!(told.contains(&"notice-nothing-overridden"), plain.is_ok());
        assert_eq!(plain.is_ok(), rules.is_empty());
    }

    #[rstest]
    #[case::agent(agent("anna"), although("outage", call()), "reject-role")]
    #[case::no_reason(chris(), although("", call()), "reject-override-why")]
    #[case::twice(chris(), although("x", although("y", call())), "reject-override-command")]
    #[case::of_the_host(chris(), although("x", Command::TakeNext { filter: String::new() }), "reject-override-command")]
    #[case::wrong_words(chris(), although("x", on_one(Verb::Note(text("")))), "reject-note-empty")]
    #[case::impossible(chris(), although("x", on_one(Verb::Resume)), "reject-resume")]
    #[case::unknown(chris(), although("x", Command::Ticket(TicketNumber(9), Verb::Take)), "reject-no-ticket")]
    fn some_things_are_not_overridden(
        #[case] actor: Actor,
        #[case] command: Command,
        #[case] expected: &str,
    ) {
        assert_eq!(key(decide(&in_status(Status::Open), &actor, &command, at(NIGHT))), expected);
    }

    #[test]
    fn a_role_is_no_policy() {
        let desk = in_status(Status::Open);
        let command = on_one(Verb::Take);
        let rejection = decide(&desk, &agent("ben"), &command, at(DAY)).unwrap_err();
        assert_eq!(refused(&desk, &agent("ben"), &command, &rejection, at(DAY)), None);
    }

    #[test]
    fn a_refusal_is_kept_with_what_it_was_about() {
        let desk = in_status(Status::Open);
        let mut printer = request("Printer");
        printer.via = crate::domain::kind::Method::OnSite;
        let new = Command::CreateTicket { customer: "fabrikam".to_owned(), request: printer };
        for (command, wanted) in [(call(), ("call", Some(ONE), "t-1")), (new, ("new", None, "t-2"))] {
            let rejection = decide(&desk, &agent("anna"), &command, at(NIGHT)).unwrap_err();
            let event = refused(&desk, &agent("anna"), &command, &rejection, at(NIGHT));
            let Some(Event::Refused { number, tenant, action, .. }) = event else {
                panic!("{rejection:?} is not kept");
            };
            assert_eq!((action.as_str(), number, tenant.unwrap().as_str()), wanted);
        }
    }
}
