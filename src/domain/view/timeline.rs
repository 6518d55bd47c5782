//! How an event reads in a timeline: one line, and the words that people wrote with it.

use super::super::case::HOW_TO;
use super::super::charge::length;
use super::super::event::Event;
use super::super::offering::OfferingVersion;
use super::super::phrase::Phrase;
use super::super::ticket::Waiting;
use super::super::work::Work;

/// What happened, as one line. Who and when stand beside it, [`body`] below it.
pub fn line(event: &Event) -> Phrase {
    let phrase = Phrase::new(key(event));
    match event {
        Event::CustomerKnown { facts } => phrase.with("name", &facts.name),
        Event::CustomerEdited { alias, time_zone, .. } => phrase
            .with("alias", alias.as_deref().unwrap_or("-"))
            .with("zone", time_zone.map_or("-", |zone| zone.name())),
        Event::SubscriptionKnown { subscription, .. } => phrase
            .with("product", &subscription.product)
            .with("quantity", subscription.quantity)
            .word("status", "subscription", subscription.status),
        Event::OfferingSet { version, .. } => with_version(phrase, &version.upgrade()),
        Event::OfferingPromised { version, .. } => with_version(phrase, version),
        Event::Noted { .. }
        | Event::Resumed { .. }
        | Event::Resolved { .. }
        | Event::Closed { .. }
        | Event::Reopened { .. } => phrase,
        other => of_promises(phrase, other),
    }
}

/// The lines of what was promised: disclosures, time and money.
fn of_promises(phrase: Phrase, event: &Event) -> Phrase {
    match event {
        Event::Disclosed { disclosure, .. } => {
            with_person(phrase, disclosure.to.as_deref()).word("via", "method", disclosure.via)
        }
        Event::BlockBought { block, .. } => phrase
            .with("hours", block.minutes / 60)
            .with("amount", block.amount)
            .with("currency", &block.currency)
            .with("by", &block.agreed_by),
        Event::CustomerSpoke { via, from, .. } => match from {
            Some(from) => phrase.with("from", from).word("via", "method", via),
            None => phrase.word("via", "method", via),
        },
        Event::CallBackPromised { by, to, .. } => with_person(phrase, to.as_deref()).at("by", *by),
        Event::DeadlineSet { clock, due, .. } => {
            let phrase = phrase.word("clock", "clock", clock);
            match due {
                Some(due) => phrase.at("due", *due),
                None => phrase,
            }
        }
        Event::Breached { breach, .. } => phrase.word("clock", "clock", breach.clock).at("due", breach.due),
        Event::ReminderSet { reminder: Some(reminder), .. } => {
            phrase.at("at", reminder.at).with("text", &reminder.text)
        }
        Event::Reminded { text, .. } => phrase.with("text", text),
        Event::Quoted { quote, .. } => phrase
            .with("amount", quote.amount)
            .with("currency", &quote.currency)
            .with("minutes", quote.minutes),
        Event::QuoteAgreed { agreement, .. } => {
            phrase.with("by", &agreement.by).word("via", "method", agreement.via)
        }
        Event::WorkLogged { work, .. } => with_charge(phrase.with("minutes", work.minutes), work),
        Event::Refused { rule, .. } | Event::Overridden { rule, .. } => phrase.word("rule", "rule", rule),
        Event::TicketCreated { request, .. } => phrase.word("via", "method", request.via),
        Event::Assigned { to, .. } => with_person(phrase, to.as_deref()),
        Event::Replied { via, to, .. } => with_person(phrase, to.as_deref()).word("via", "method", via),
        Event::Called { to, outcome, .. } => {
            with_person(phrase, to.as_deref()).word("outcome", "outcome", outcome)
        }
        Event::WaitingForCustomer { waiting, .. } => with_end(phrase, waiting),
        Event::StepAnswered { step, answer, .. } => {
            phrase.with("step", step).word("finding", "finding", answer.finding)
        }
        Event::SeverityChanged { from, to, .. } => phrase.with("from", from).with("to", to),
        Event::CaseKnown { case } => phrase.with("case", &case.number).word("status", "case", case.status),
        Event::CaseOpened { case, .. } => phrase.with("case", &case.number).with("vehicle", &case.vehicle),
        Event::CaseMoved { case, status, .. } => phrase.with("case", case).word("status", "case", status),
        other => of_escalation(phrase, other),
    }
}

/// The lines of what escalation brought.
fn of_escalation(phrase: Phrase, event: &Event) -> Phrase {
    match event {
        Event::Reclassified { to, .. } => phrase
            .word("topic", "topic", to.topic)
            .word("service", "service", to.service)
            .word("nature", "nature", to.nature),
        Event::EscalationDrafted { draft: Some(draft), .. } => phrase.word("stage", "stage", draft.stage),
        Event::HealthIssueKnown { issue, .. } => phrase.with("issue", &issue.id).with("title", &issue.title),
        Event::IssueLinked { issue: Some(issue), .. } => phrase.with("issue", issue),
        Event::GdapKnown { gdap, .. } => phrase.with("name", &gdap.name).word("status", "gdap", gdap.status),
        Event::SupportContactKnown { contact, .. } => phrase.with("name", &contact.name),
        Event::FollowUpSet { case, follow_up, .. } => {
            let phrase = phrase.with("case", case);
            match follow_up {
                Some(follow_up) => phrase.at("at", follow_up.at).with("text", &follow_up.text),
                None => phrase,
            }
        }
        Event::CaseSeverityChanged { case, to, .. } => phrase.with("case", case).with("to", to),
        Event::CaseEnded { case, result, .. } => phrase.with("case", case).word("result", "result", result),
        Event::IncidentSpared { case, .. } => phrase.with("case", case),
        Event::ClaimOpened { claim, .. } => phrase.word("claim", "claim", claim.kind).at("due", claim.due),
        Event::ClaimSettled { kind, outcome, .. } => {
            phrase.word("claim", "claim", kind).word("outcome", "claim-outcome", outcome)
        }
        Event::MailQueued { mail, .. } => phrase.with("to", &mail.to).with("subject", &mail.subject),
        Event::MailSent { problem: Some(problem), .. } => phrase.with("problem", problem),
        _ => phrase,
    }
}

/// What people wrote with it, if anything.
pub fn body(event: &Event) -> Option<&str> {
    let text = match event {
        Event::TicketCreated { request, .. } => request.description.as_str(),
        Event::Noted { text, .. }
        | Event::Replied { text, .. }
        | Event::Called { text, .. }
        | Event::Resolved { text, .. }
        | Event::Reopened { text, .. }
        | Event::CaseMoved { text, .. } => text.as_str(),
        Event::StepAnswered { answer, .. } => answer.text.as_str(),
        Event::SeverityChanged { why, .. }
        | Event::DeadlineSet { why, .. }
        | Event::Overridden { why, .. } => why.as_str(),
        Event::CustomerSpoke { text, .. }
        | Event::CaseEnded { text, .. }
        | Event::ClaimSettled { text, .. } => text.as_str(),
        Event::IncidentSpared { why, .. } if why.as_str() == HOW_TO => "",
        Event::Reclassified { why, .. }
        | Event::CaseSeverityChanged { why, .. }
        | Event::IncidentSpared { why, .. } => why.as_str(),
        Event::MailQueued { mail, .. } => mail.text.as_str(),
        Event::WorkLogged { work, .. } => work.text.as_str(),
        Event::CustomerKnown { .. }
        | Event::CustomerEdited { .. }
        | Event::SubscriptionKnown { .. }
        | Event::OfferingSet { .. }
        | Event::CaseKnown { .. }
        | Event::Assigned { .. }
        | Event::WaitingForCustomer { .. }
        | Event::Resumed { .. }
        | Event::Closed { .. }
        | Event::CaseOpened { .. }
        | Event::OfferingPromised { .. }
        | Event::Disclosed { .. }
        | Event::BlockBought { .. }
        | Event::CallBackPromised { .. }
        | Event::Breached { .. }
        | Event::ReminderSet { .. }
        | Event::Reminded { .. }
        | Event::Quoted { .. }
        | Event::QuoteAgreed { .. }
        | Event::EscalationDrafted { .. }
        | Event::HealthIssueKnown { .. }
        | Event::IssueLinked { .. }
        | Event::GdapKnown { .. }
        | Event::AccessKnown { .. }
        | Event::SupportContactKnown { .. }
        | Event::FollowUpSet { .. }
        | Event::ClaimOpened { .. }
        | Event::MailSent { .. }
        | Event::Refused { .. } => "",
    };
    (!text.is_empty()).then_some(text)
}

/// The name of the event, with what makes it read differently.
fn key(event: &Event) -> String {
    let name: &str = event.into();
    let (name, suffix) = match event {
        Event::OfferingPromised { .. } => ("offering-set", ""),
        Event::Disclosed { disclosure, .. } if disclosure.to.is_some() => (name, "-to"),
        Event::CustomerSpoke { from: Some(_), .. } => (name, "-from"),
        Event::CallBackPromised { to: Some(_), .. }
        | Event::Replied { to: Some(_), .. }
        | Event::Called { to: Some(_), .. } => (name, "-to"),
        Event::DeadlineSet { due: None, .. } => ("deadline-removed", ""),
        Event::ReminderSet { reminder: None, .. } => ("reminder-removed", ""),
        Event::WorkLogged { work, .. } => match &work.charge {
            Some(charge) if charge.from_block > 0 => ("work-drawn", ""),
            Some(charge) if !charge.amount.is_zero() => ("work-charged", ""),
            _ => (name, ""),
        },
        Event::Assigned { to: None, .. } => ("unassigned", ""),
        Event::WaitingForCustomer { waiting, .. } if waiting.until.is_some() => ("waiting-until", ""),
        Event::WaitingForCustomer { .. } => ("waiting", ""),
        Event::EscalationDrafted { draft: None, .. } => ("escalation-dropped", ""),
        Event::IssueLinked { issue: None, .. } => ("issue-unlinked", ""),
        Event::FollowUpSet { follow_up: None, .. } => ("follow-up-removed", ""),
        Event::FollowUpSet { follow_up: Some(follow_up), .. } if follow_up.text.is_empty() => {
            (name, "-plain")
        }
        Event::CaseSeverityChanged { by_supplier: true, .. } => (name, "-by-supplier"),
        Event::IncidentSpared { why, .. } if why.as_str() == HOW_TO => ("incident-not-used", ""),
        Event::MailSent { problem: Some(_), .. } => ("mail-failed", ""),
        _ => (name, ""),
    };
    format!("event-{name}{suffix}")
}

fn with_person(phrase: Phrase, name: Option<&str>) -> Phrase {
    match name {
        Some(name) => phrase.with("to", name),
        None => phrase,
    }
}

fn with_version(phrase: Phrase, version: &OfferingVersion) -> Phrase {
    phrase
        .with("name", &version.offering.name)
        .with("version", version.version)
        .with("effective", version.effective)
}

fn with_charge(phrase: Phrase, work: &Work) -> Phrase {
    match &work.charge {
        Some(charge) if charge.from_block > 0 => phrase.with("drawn", length(charge.from_block.into())),
        Some(charge) => phrase.with("amount", charge.amount).with("currency", &charge.currency),
        None => phrase,
    }
}

fn with_end(phrase: Phrase, waiting: &Waiting) -> Phrase {
    let phrase = phrase.with("reason", &waiting.reason);
    match waiting.until {
        Some(until) => phrase.with("until", until.format("%Y-%m-%d %H:%M UTC")),
        None => phrase,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::kind::{Method, Severity};
    use crate::domain::sample::{ONE, line as words, text, waiting};
    use crate::locale::say;
    use rstest::rstest;

    fn replied(to: Option<&str>) -> Event {
        Event::Replied { number: ONE, via: Method::Email, to: to.map(words), text: text("We look into it.") }
    }

    fn wait(until: Option<&str>) -> Event {
        let until = until.map(crate::domain::sample::at);
        let waiting = Waiting { until, ..waiting("a log") };
        Event::WaitingForCustomer { number: ONE, waiting }
    }

    fn assigned(to: Option<&str>) -> Event {
        let to = to.map(str::to_owned);
        Event::Assigned { number: ONE, to }
    }

    fn follow_up(text: &str) -> Event {
        let at = crate::domain::sample::at("2026-03-02T10:00:00Z");
        let follow_up = Some(crate::domain::ticket::Reminder { at, text: words(text) });
        Event::FollowUpSet { number: Some(ONE), case: "100".to_owned(), follow_up }
    }

    fn severity() -> Event {
        Event::SeverityChanged { number: ONE, from: Severity::C, to: Severity::A, why: words("all users") }
    }

    #[rstest]
    #[case(assigned(Some("anna")), "Assigned to anna", None)]
    #[case(assigned(None), "Given back to the queue", None)]
    #[case(replied(None), "Reply by e-mail", Some("We look into it."))]
    #[case(replied(Some("Jan")), "Reply by e-mail to Jan", Some("We look into it."))]
    #[case(wait(None), "Waits for the customer: a log", None)]
    #[case(
        wait(Some("2026-03-03T09:00:00Z")),
        "Waits for the customer until 2026-03-03 09:00 UTC: a log",
        None
    )]
    #[case(severity(), "Severity C became A", Some("all users"))]
    #[case(follow_up("the trace"), "Case 100: ask again at 2026-03-02T10:00:00Z: the trace", None)]
    #[case(follow_up(""), "Case 100: ask again at 2026-03-02T10:00:00Z", None)]
    fn events_read_as_lines(#[case] event: Event, #[case] expected: &str, #[case] below: Option<&str>) {
        assert_eq!(say(&line(&event)), expected);
        assert_eq!(body(&event), below);
    }
}
