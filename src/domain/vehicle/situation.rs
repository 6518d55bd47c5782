//! All that rules may ask about a ticket on a day, gathered once.

use crate::domain::case::CaseFile;
use crate::domain::catalogue::{Catalogue, Fact, Known, Owner, Version};
use crate::domain::checklist::{Answer, Finding};
use crate::domain::customer::Customer;
use crate::domain::diagnosis::{self, Diagnosis};
use crate::domain::partner::{Holding, Partner};
use crate::domain::ticket::Ticket;
use chrono::NaiveDate;

/// A ticket, its surroundings and what its diagnosis told.
pub(super) struct Situation<'a> {
    pub(super) catalogue: &'a Catalogue,
    pub(super) partner: &'a Partner,
    pub(super) ticket: &'a Ticket,
    pub(super) cases: &'a [&'a CaseFile],
    pub(super) on: NaiveDate,
    pub(super) owner: Owner,
    pub(super) version: Version,
    pub(super) gdap: Known,
    pub(super) azure_role: Known,
    pub(super) known_incident: Known,
    pub(super) locked_out: Known,
    pub(super) open_gates: usize,
    pub(super) provider: Option<String>,
    pub(super) supplier: Option<String>,
}

impl<'a> Situation<'a> {
    pub(super) fn new(
        catalogue: &'a Catalogue,
        partner: &'a Partner,
        customer: &Customer,
        ticket: &'a Ticket,
        cases: &'a [&'a CaseFile],
        on: NaiveDate,
    ) -> Self {
        let told = |fact| answer_to(catalogue, ticket, fact);
        Self {
            catalogue,
            partner,
            ticket,
            cases,
            on,
            owner: owner(partner, customer),
            version: told(Fact::Version).map_or(Version::Unknown, version),
            gdap: told(Fact::Gdap).map_or(Known::Unknown, yes_or_no),
            azure_role: told(Fact::AzureRole).map_or(Known::Unknown, yes_or_no),
            known_incident: told(Fact::KnownIncident).map_or(Known::Unknown, was_the_cause),
            locked_out: told(Fact::LockedOut).map_or(Known::Unknown, yes_or_no),
            open_gates: open_gates(catalogue, ticket).len(),
            provider: partner.indirect_provider.as_ref().map(|firm| firm.name.to_string()),
            supplier: supplier(partner, customer, ticket, on),
        }
    }

    /// The holding of a plan on the day.
    pub(super) fn plan(&self, id: &str) -> Option<&'a Holding> {
        self.partner.plans.iter().find(|holding| holding.id == id && holding.holds(self.on))
    }
}

/// Gate steps of a ticket's checklist that have no answer, by id.
pub(super) fn open_gates(catalogue: &Catalogue, ticket: &Ticket) -> Vec<String> {
    let list = catalogue.checklist(ticket.request.topic, ticket.request.service);
    list.map_or_else(Vec::new, |list| Diagnosis::of(list, &ticket.answers).open_gates(&ticket.answers))
}

/// A customer of which Partner Center states a relationship is not the partner itself.
fn owner(partner: &Partner, customer: &Customer) -> Owner {
    let related = customer
        .facts
        .relationship
        .as_ref()
        .is_some_and(|word| !word.is_empty() && !word.eq_ignore_ascii_case("none"));
    match &partner.tenant {
        Some(tenant) if *tenant == customer.facts.tenant => Owner::Own,
        Some(_) => Owner::Customer,
        None if related => Owner::Customer,
        None => Owner::Unknown,
    }
}

/// Who delivers support in the partner's place: what was agreed with this customer, else the configured one.
fn supplier(partner: &Partner, customer: &Customer, ticket: &Ticket, on: NaiveDate) -> Option<String> {
    let agreed = customer
        .offering_on(on)
        .and_then(|version| version.offering.supports(ticket.request.topic, ticket.request.service))
        .and_then(|kind| kind.delivered_by.as_ref());
    let configured = partner.supplier_for(ticket.request.service).map(|firm| &firm.name);
    agreed.or(configured).map(ToString::to_string)
}

/// The answer to the step of the ticket's checklist that tells a fact.
fn answer_to<'a>(catalogue: &Catalogue, ticket: &'a Ticket, fact: Fact) -> Option<&'a Answer> {
    let list = catalogue.checklist(ticket.request.topic, ticket.request.service)?;
    diagnosis::told(list, &ticket.answers, fact)
}

/// The first word of an answer, in lower case, without the punctuation behind it.
fn first_word(answer: &Answer) -> String {
    let word = answer.text.split_whitespace().next().unwrap_or_default();
    word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase()
}

fn yes_or_no(answer: &Answer) -> Known {
    match first_word(answer).as_str() {
        "yes" | "ja" => Known::Yes,
        "no" | "nee" => Known::No,
        _ => Known::Unknown,
    }
}

fn version(answer: &Answer) -> Version {
    match first_word(answer).as_str() {
        "n" | "n-1" => Version::Current,
        "older" | "ouder" => Version::Older,
        _ => Version::Unknown,
    }
}

fn was_the_cause(answer: &Answer) -> Known {
    Known::from(answer.finding == Finding::Cause)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::text::CleanText;
    use rstest::rstest;

    fn answer(text: &str) -> Answer {
        Answer { finding: Finding::Done, text: CleanText::cut(text) }
    }

    #[rstest]
    #[case("Yes, Service support administrator", Known::Yes)]
    #[case("ja", Known::Yes)]
    #[case("No.", Known::No)]
    #[case("Nee, nog niet", Known::No)]
    #[case("not sure", Known::Unknown)]
    #[case("", Known::Unknown)]
    fn the_first_word_says_yes_or_no(#[case] text: &str, #[case] expected: Known) {
        assert_eq!(yes_or_no(&answer(text)), expected);
    }

    #[rstest]
    #[case("N, Windows Server 2025", Version::Current)]
    #[case("N-1: Windows Server 2022", Version::Current)]
    #[case("older, Windows Server 2016", Version::Older)]
    #[case("Ouder", Version::Older)]
    #[case("Windows Server 2022", Version::Unknown)]
    fn the_first_word_says_how_old(#[case] text: &str, #[case] expected: Version) {
        assert_eq!(version(&answer(text)), expected);
    }
}
