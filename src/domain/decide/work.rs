//! Who works on a ticket, and notes among colleagues.
//!
//! An agent takes what nobody has, gives it to anybody, and gives back what is his. To take a ticket from the colleague
//! who has it, or to pass on one's own, is to reassign: that is for supervisors.

use super::{Asked, Events, require};
use crate::domain::access;
use crate::domain::event::Event;
use crate::domain::people::Role;
use crate::domain::phrase::Phrase;
use crate::domain::rejection::{Refusal, Rejection};
use crate::domain::text::CleanText;
use crate::domain::ticket::Ticket;

/// Work on it oneself.
pub(super) fn take(asked: Asked<'_>, ticket: &Ticket) -> Events {
    give(asked, ticket, Some(asked.actor.name.clone()))
}

/// Give it to somebody, or to nobody.
pub(super) fn assign(asked: Asked<'_>, ticket: &Ticket, to: Option<&str>) -> Events {
    let to = to.map(|name| person(&asked.desk.settings.people, name)).transpose()?;
    give(asked, ticket, to)
}

/// Write an internal note.
pub(super) fn note(ticket: &Ticket, text: &CleanText) -> Events {
    require(text, "reject-note-empty")?;
    Ok(vec![Event::Noted { number: ticket.number, text: text.clone() }])
}

fn give(asked: Asked<'_>, ticket: &Ticket, to: Option<String>) -> Events {
    if ticket.assignee == to {
        return Ok(Vec::new());
    }
    let gives_back = to.is_none() && ticket.assignee.as_deref() == Some(&asked.actor.name);
    if let Some(holder) = &ticket.assignee
        && !gives_back
        && access::may_reassign(asked.actor.role).is_err()
    {
        return Err(belongs_to(ticket, holder));
    }
    Ok(vec![Event::Assigned { number: ticket.number, to }])
}

fn belongs_to(ticket: &Ticket, holder: &str) -> Rejection {
    Rejection::Refused(Refusal {
        rule: "role".to_owned(),
        why: Phrase::new("reject-reassign").with("number", ticket.number).with("name", holder).word(
            "role",
            "role",
            Role::Supervisor,
        ),
        allowed_from: None,
        allowed_now: Vec::new(),
        time_zone: None,
    })
}

/// The name as the configuration spells it.
fn person(people: &[String], name: &str) -> Result<String, Rejection> {
    let name = name.trim();
    if people.is_empty() && !name.is_empty() {
        return Ok(name.to_owned());
    }
    let wanted = name.to_lowercase();
    let known = people.iter().find(|person| person.to_lowercase() == wanted);
    known.cloned().ok_or_else(|| {
        Rejection::NotFound(
            Phrase::new("reject-no-person").with("name", name).with("people", people.join(", ")),
        )
    })
}

#[cfg(test)]
mod tests {
    use crate::domain::command::Verb;
    use crate::domain::event::Event;
    use crate::domain::people::{Actor, Role};
    use crate::domain::sample::{ONE, agent, in_status, key, person, text, try_verb};
    use crate::domain::status::Status;
    use crate::domain::text::CleanLine;
    use rstest::rstest;

    fn to(name: &str) -> Verb {
        Verb::Assign((!name.is_empty()).then(|| CleanLine::cut(name)))
    }

    #[rstest]
    #[case::take_what_nobody_has(Status::New, agent("ben"), Verb::Take, "ok")]
    #[case::give_what_nobody_has(Status::New, agent("ben"), to("anna"), "ok")]
    #[case::give_back_ones_own(Status::Open, agent("anna"), to(""), "ok")]
    #[case::pass_on_ones_own(Status::Open, agent("anna"), to("ben"), "reject-reassign")]
    #[case::take_from_a_colleague(Status::Open, agent("ben"), Verb::Take, "reject-reassign")]
    #[case::give_back_a_colleagues(Status::Open, agent("ben"), to(""), "reject-reassign")]
    #[case::supervisor(Status::Open, person("chris", Role::Supervisor), to("ben"), "ok")]
    #[case::supervisor_takes(Status::Open, person("chris", Role::Supervisor), Verb::Take, "ok")]
    #[case::nobody_of_that_name(Status::New, agent("ben"), to("dora"), "reject-no-person")]
    #[case::resolved(Status::Resolved, agent("anna"), to(""), "ok")]
    #[case::closed(Status::Closed, agent("anna"), Verb::Take, "reject-closed")]
    #[case::empty_note(Status::Open, agent("anna"), Verb::Note(text(" ")), "reject-note-empty")]
    #[case::note_on_closed(Status::Closed, agent("ben"), Verb::Note(text("x")), "ok")]
    fn who_may(#[case] status: Status, #[case] actor: Actor, #[case] verb: Verb, #[case] expected: &str) {
        assert_eq!(key(try_verb(&in_status(status), &actor, verb)), expected);
    }

    #[rstest]
    #[case::his_already(Status::Open, Verb::Take, &[])]
    #[case::nobodys_already(Status::New, to(""), &[])]
    #[case::spelled_as_configured(Status::New, to("CHRIS"), &[Some("Chris")])]
    fn what_follows(#[case] status: Status, #[case] verb: Verb, #[case] assigned: &[Option<&str>]) {
        let events = try_verb(&in_status(status), &agent("anna"), verb).unwrap().events;
        let expected: Vec<Event> = assigned
            .iter()
            .map(|name| Event::Assigned { number: ONE, to: name.map(str::to_owned) })
            .collect();
        assert_eq!(events, expected);
    }
}
