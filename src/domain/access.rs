//! Who may do what: one table over roles and commands.
//!
//! What also depends on the ticket (taking it from a colleague) is asked by the verb itself, with [`may_reassign`].

use super::command::{Command, Verb};
use super::people::Role;
use super::phrase::Phrase;
use super::rejection::Refusal;

/// Whether a role may give this command at all. The refusal's rule is `role`.
pub fn may(role: Role, command: &Command) -> Result<(), Refusal> {
    need(role, needed(command))
}

/// Whether a role may take a ticket from the colleague who has it, or pass on its own.
pub fn may_reassign(role: Role) -> Result<(), Refusal> {
    need(role, Role::Supervisor)
}

/// Whether a role may end the host.
pub fn may_stop(role: Role) -> Result<(), Refusal> {
    need(role, Role::Admin)
}

/// The least role for a command.
pub fn needed(command: &Command) -> Role {
    match command {
        Command::CreateTicket { .. } | Command::EditCustomer { .. } | Command::Case(..) => Role::Agent,
        Command::Ticket(_, verb) => needed_for(verb),
        Command::Import(_) | Command::SetOffering { .. } => Role::Supervisor,
        Command::Disclose { .. }
        | Command::BuyBlock { .. }
        | Command::TakeNext { .. }
        | Command::SetAccess { .. } => Role::Agent,
        Command::Override { command, .. } => needed(command).max(Role::Supervisor),
        Command::CloseResolved
        | Command::SetDefaultOffering(_)
        | Command::KeepTime
        | Command::MailDone { .. } => Role::Admin,
    }
}

fn needed_for(verb: &Verb) -> Role {
    match verb {
        Verb::Take
        | Verb::Assign(_)
        | Verb::Note(_)
        | Verb::Reply { .. }
        | Verb::Call { .. }
        | Verb::Wait(_)
        | Verb::Resume
        | Verb::Check { .. }
        | Verb::Resolve(_)
        | Verb::Reopen(_)
        | Verb::Severity { .. }
        | Verb::OpenCase { .. }
        | Verb::Heard { .. }
        | Verb::CallBack { .. }
        | Verb::Remind(_)
        | Verb::Quote { .. }
        | Verb::Agree { .. }
        | Verb::LogWork { .. }
        | Verb::Classify { .. }
        | Verb::Draft(_)
        | Verb::LinkIssue(_)
        | Verb::OpenClaim { .. }
        | Verb::SettleClaim { .. }
        | Verb::Mail { .. } => Role::Agent,
        Verb::Deadline { .. } => Role::Supervisor,
    }
}

fn need(role: Role, needed: Role) -> Result<(), Refusal> {
    if role >= needed {
        return Ok(());
    }
    Err(Refusal {
        rule: "role".to_owned(),
        why: Phrase::new("reject-role").word("role", "role", needed),
        allowed_from: None,
        allowed_now: Vec::new(),
        time_zone: None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::TicketNumber;
    use crate::domain::import::Import;
    use rstest::rstest;

    #[rstest]
    #[case(Role::Observer, Verb::Take, false)]
    #[case(Role::Observer, Verb::Resume, false)]
    #[case(Role::Agent, Verb::Take, true)]
    #[case(Role::Agent, Verb::Assign(None), true)]
    #[case(Role::Supervisor, Verb::Take, true)]
    fn tickets_are_for_agents(#[case] role: Role, #[case] verb: Verb, #[case] allowed: bool) {
        assert_eq!(may(role, &Command::Ticket(TicketNumber(1), verb)).is_ok(), allowed);
    }

    #[rstest]
    #[case(Role::Agent, Command::Import(Import::default()), false)]
    #[case(Role::Supervisor, Command::Import(Import::default()), true)]
    #[case(Role::Supervisor, Command::CloseResolved, false)]
    #[case(Role::Admin, Command::CloseResolved, true)]
    fn the_desk_is_for_others(#[case] role: Role, #[case] command: Command, #[case] allowed: bool) {
        assert_eq!(may(role, &command).is_ok(), allowed);
    }

    #[test]
    fn a_refusal_names_the_role_that_is_needed() {
        let refusal = may(Role::Agent, &Command::CloseResolved).unwrap_err();
        assert_eq!(refusal.rule, "role");
        assert_eq!(refusal.why.words, [("role".to_owned(), "role-admin".to_owned())]);
    }
}
