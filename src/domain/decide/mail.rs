//! Hand-overs by mail: to the indirect provider or a supplier, whose address the configuration gives.

use super::{Asked, Decision, conflict, invalid, require};
use crate::domain::event::Event;
use crate::domain::mail::{Mail, address};
use crate::domain::phrase::Phrase;
use crate::domain::rejection::Rejection;
use crate::domain::text::{CleanLine, CleanText};
use crate::domain::ticket::Ticket;

/// Asks for a mail; a job of the host sends it and tells what came of it.
pub(super) fn mail(
    asked: Asked<'_>,
    ticket: &Ticket,
    vehicle: &str,
    subject: &CleanLine,
    text: &CleanText,
) -> Result<Decision, Rejection> {
    if !ticket.status.is_active() {
        return Err(conflict("reject-case", ticket));
    }
    require(text, "reject-mail-empty")?;
    let settings = &asked.desk.settings;
    if settings.mail.is_none() {
        return Err(invalid(Phrase::new("reject-mail-none")));
    }
    let party = settings.catalogue.vehicle(vehicle).ok_or_else(|| asked.desk.no_vehicle(vehicle))?.party;
    let to = address(&settings.partner, party, ticket.request.service)
        .ok_or_else(|| invalid(Phrase::new("reject-mail-address").with("vehicle", vehicle)))?;
    let mail = Mail {
        id: asked.desk.seq + 1,
        vehicle: vehicle.to_owned(),
        to: to.clone(),
        subject: subject.clone(),
        text: text.clone(),
    };
    Ok(vec![Event::MailQueued { number: ticket.number, mail }].into())
}

/// The mail program took a mail, or would not. A mail that is not waited for any more is none of the desk's business.
pub(super) fn done(asked: Asked<'_>, mail: u64, problem: Option<&CleanLine>) -> Vec<Event> {
    let waiting = asked.desk.outbox.get(&mail);
    waiting
        .map(|(number, _)| Event::MailSent { number: *number, mail, problem: problem.cloned() })
        .into_iter()
        .collect()
}

#[cfg(test)]
mod tests {
    use crate::domain::command::{Command, Verb};
    use crate::domain::decide::decide;
    use crate::domain::desk::{Desk, Settings};
    use crate::domain::mail::MailProgram;
    use crate::domain::partner::Firm;
    use crate::domain::people::Actor;
    use crate::domain::sample::{ONE, agent, in_status, key, line, on_one, run, text};
    use crate::domain::status::Status;
    use rstest::rstest;

    fn firm(email: Option<&str>) -> Firm {
        Firm { email: email.map(line), ..Firm::named(line("Big Distributor")) }
    }

    /// A reseller whose provider takes hand-overs by mail; one supplier does not.
    fn desk(status: Status) -> Desk {
        let mut desk = in_status(status);
        let mut settings = Settings { catalogue: crate::assets::catalogue(), ..desk.settings.clone() };
        settings.partner.indirect_provider = Some(firm(Some("support@distributor.example")));
        settings.partner.suppliers = vec![firm(None)];
        settings.mail =
            Some(MailProgram { command: vec!["true".to_owned()], from: line("desk@polder.example") });
        desk.configure(settings);
        desk
    }

    fn mail(vehicle: &str, words: &str) -> Verb {
        Verb::Mail { vehicle: vehicle.to_owned(), subject: line("Please help"), text: text(words) }
    }

    #[rstest]
    #[case(Status::Open, "indirect_provider", "All of it", "ok")]
    #[case(Status::WaitingVendor, "indirect_provider", "All of it", "ok")]
    #[case::nothing_to_say(Status::Open, "indirect_provider", "", "reject-mail-empty")]
    #[case::no_address(Status::Open, "supplier", "All of it", "reject-mail-address")]
    #[case::never_to_microsoft(Status::Open, "csp_technical", "All of it", "reject-mail-address")]
    #[case::no_such_way(Status::Open, "carrier_pigeon", "All of it", "reject-no-vehicle")]
    #[case::over(Status::Resolved, "indirect_provider", "All of it", "reject-case")]
    fn a_hand_over_is_mailed_to_whom_the_configuration_names(
        #[case] status: Status,
        #[case] vehicle: &str,
        #[case] words: &str,
        #[case] expected: &str,
    ) {
        let desk = desk(status);
        let asked = decide(&desk, &agent("anna"), &on_one(mail(vehicle, words)), desk.at.unwrap());
        assert_eq!(key(asked), expected);
    }

    #[test]
    fn without_a_mail_program_it_is_refused() {
        let mut desk = desk(Status::Open);
        desk.configure(Settings { mail: None, ..desk.settings.clone() });
        let asked = decide(&desk, &agent("anna"), &on_one(mail("indirect_provider", "x")), desk.at.unwrap());
        assert_eq!(key(asked), "reject-mail-none");
    }

    #[test]
    fn a_mail_waits_until_somebody_tells_what_came_of_it() {
        let mut desk = desk(Status::Open);
        let now = desk.at.unwrap();
        run(&mut desk, &agent("anna"), &on_one(mail("indirect_provider", "All of it")), now).unwrap();
        let (number, queued) = desk.outbox[&desk.seq].clone();
        assert_eq!((number, queued.id, queued.to.as_str()), (ONE, desk.seq, "support@distributor.example"));
        let done = |mail| Command::MailDone { mail, problem: None };
        let other = decide(&desk, &Actor::host(), &done(queued.id + 1), now).unwrap();
        assert!(other.events.is_empty(), "{other:?}");
        run(&mut desk, &Actor::host(), &done(queued.id), now).unwrap();
        assert!(desk.outbox.is_empty());
        assert!(decide(&desk, &Actor::host(), &done(queued.id), now).unwrap().events.is_empty());
    }

    #[test]
    fn only_the_host_tells_what_came_of_a_mail() {
        let desk = desk(Status::Open);
        let told = Command::MailDone { mail: 1, problem: None };
        assert_eq!(key(decide(&desk, &agent("anna"), &told, desk.at.unwrap())), "reject-role");
    }
}
