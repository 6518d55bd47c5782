//! What people type to find tickets: filter words and free text.
//!
//! `is:new` `is:waiting` `is:breached` `is:claim` `is:mine` · `@anna` `@me` · `sev:a` · `topic:billing` · `service:azure` ·
//! `customer:bakery` · `via:phone` · `#123` · and anything else is text to look for. Values may be abbreviated, as one
//! types (`is:res`), joined with commas (`sev:a,b`), and quoted (`customer:"north sea"`). The same word twice widens;
//! different words narrow.

pub mod rank;
mod shortlist;

use super::customer::Customer;
use super::desk::index::Entry;
use super::ids::TicketNumber;
use super::kind::{Method, Service, Severity, Topic};
use super::phrase::Phrase;
use super::rejection::Rejection;
use super::status::Status;
use super::view::QueueQuery;
use std::str::FromStr;
use strum::{VariantArray, VariantNames};

/// What may follow `is:`.
pub const STATES: [&str; 9] =
    ["new", "open", "waiting", "resolved", "closed", "breached", "unassigned", "mine", "claim"];

/// A filter, read. Empty lists ask nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Any of these states.
    pub statuses: Vec<Status>,
    /// Any of these severities.
    pub severities: Vec<Severity>,
    /// Any of these topics.
    pub topics: Vec<Topic>,
    /// Any of these services.
    pub services: Vec<Service>,
    /// Any of these methods.
    pub methods: Vec<Method>,
    /// With any of these people: beginnings of names, folded.
    pub people: Vec<String>,
    /// With who asks.
    pub mine: bool,
    /// With nobody.
    pub unassigned: bool,
    /// Past a deadline.
    pub breached: bool,
    /// With something to claim that nobody settled.
    pub claim: bool,
    /// Of customers that are called any of these: parts of names, folded.
    pub customers: Vec<String>,
    /// Any of these numbers.
    pub numbers: Vec<TicketNumber>,
    /// Free text: every one of these, folded.
    pub words: Vec<String>,
}

impl Filter {
    /// Reads what was typed. [`Rejection::Invalid`] names each value that does not exist, and those that do.
    pub fn parse(text: &str) -> Result<Self, Rejection> {
        let mut filter = Self::default();
        let mut problems = Vec::new();
        for token in tokens(text) {
            if let Err(problem) = filter.read(&token) {
                problems.push(problem);
            }
        }
        if problems.is_empty() { Ok(filter) } else { Err(Rejection::Invalid(problems)) }
    }

    fn read(&mut self, token: &str) -> Result<(), Phrase> {
        if let Some(name) = token.strip_prefix('@') {
            self.read_person(name);
            return Ok(());
        }
        if let Some(number) = token.strip_prefix('#') {
            if let Ok(number) = number.parse() {
                self.numbers.push(TicketNumber(number));
            } else if !number.is_empty() {
                self.words.push(fold(token));
            }
            return Ok(());
        }
        match token.split_once(':') {
            Some(("is", value)) => self.read_state(value),
            Some(("sev", value)) => choose("sev", value, &mut self.severities),
            Some(("topic", value)) => choose("topic", value, &mut self.topics),
            Some(("service", value)) => choose("service", value, &mut self.services),
            Some(("via", value)) => choose("via", value, &mut self.methods),
            Some(("customer", value)) => {
                self.customers.extend(some(value));
                Ok(())
            }
            _ => {
                self.words.extend(some(token));
                Ok(())
            }
        }
    }

    fn read_person(&mut self, name: &str) {
        if name == "me" {
            self.mine = true;
        } else {
            self.people.extend(some(name));
        }
    }

    fn read_state(&mut self, value: &str) -> Result<(), Phrase> {
        for state in states(value)? {
            match state {
                "new" => self.statuses.push(Status::New),
                "open" => self.statuses.push(Status::Open),
                "waiting" => self.statuses.extend([Status::WaitingCustomer, Status::WaitingVendor]),
                "resolved" => self.statuses.push(Status::Resolved),
                "closed" => self.statuses.push(Status::Closed),
                "breached" => self.breached = true,
                "unassigned" => self.unassigned = true,
                "claim" => self.claim = true,
                _ => self.mine = true,
            }
        }
        Ok(())
    }

    /// Whether a ticket passes the words about itself; not those about people, customers, clocks, states and text.
    pub fn admits(&self, entry: &Entry) -> bool {
        any(&self.severities, &entry.severity)
            && any(&self.topics, &entry.topic)
            && any(&self.services, &entry.service)
            && any(&self.methods, &entry.via)
            && any(&self.numbers, &entry.number)
            && (!self.claim || entry.claims)
    }

    /// Whether the tickets of a person, or of nobody, pass.
    pub fn admits_person(&self, assignee: Option<&str>, asker: &str) -> bool {
        if !self.mine && !self.unassigned && self.people.is_empty() {
            return true;
        }
        match assignee {
            None => self.unassigned,
            Some(name) => {
                let folded = fold(name);
                (self.mine && name == asker) || self.people.iter().any(|person| folded.starts_with(person))
            }
        }
    }

    /// Whether the tickets of a customer pass.
    pub fn admits_customer(&self, customer: Option<&Customer>) -> bool {
        self.customers.is_empty()
            || customer.is_some_and(|customer| self.customers.iter().any(|part| is_called(customer, part)))
    }
}

/// Whether a name, alias, domain or tenant id of a customer contains a folded text.
pub fn is_called(customer: &Customer, part: &str) -> bool {
    customer.names().any(|name| fold(name).contains(part))
}

/// Which states a question is about: those it names, else all that are active; resolved ones too if it asks for claims,
/// which run on, and all if a number was named.
pub fn statuses(query: &QueueQuery, filter: &Filter) -> Vec<Status> {
    if !filter.statuses.is_empty() {
        return filter.statuses.clone();
    }
    if !query.statuses.is_empty() {
        return query.statuses.clone();
    }
    let all = <Status as VariantArray>::VARIANTS.iter().copied();
    let claims = |status: &Status| filter.claim && *status == Status::Resolved;
    all.filter(|status| status.is_active() || claims(status) || !filter.numbers.is_empty()).collect()
}

/// Whether a question is about closed tickets too, which the host must fetch from the store.
pub fn wants_closed(query: &QueueQuery) -> bool {
    Filter::parse(&query.text).is_ok_and(|filter| statuses(query, &filter).contains(&Status::Closed))
}

/// Folds case so that every character stays one character, and places stay places.
pub fn fold(text: &str) -> String {
    text.chars().map(fold_char).collect()
}

fn fold_char(c: char) -> char {
    if c.is_ascii() {
        return c.to_ascii_lowercase();
    }
    c.to_lowercase().next().unwrap_or(c)
}

fn some(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| fold(text))
}

fn any<T: PartialEq>(wanted: &[T], value: &T) -> bool {
    wanted.is_empty() || wanted.contains(value)
}

/// Adds the variants whose words begin with a value.
fn choose<T>(word: &str, value: &str, chosen: &mut Vec<T>) -> Result<(), Phrase>
where
    T: VariantNames + FromStr,
{
    for name in matching(word, value, T::VARIANTS)? {
        chosen.extend(name.parse().ok());
    }
    Ok(())
}

/// The states that a value begins; of several the first, so that `is:c` stays *closed* while one types.
fn states(value: &str) -> Result<Vec<&'static str>, Phrase> {
    let each = value.split(',').map(|value| matching("is", value, &STATES));
    each.filter_map(|found| found.map(|found| found.first().copied()).transpose()).collect()
}

/// The valid words that begin with any of the values; all values must fit something.
fn matching(word: &str, value: &str, valid: &[&'static str]) -> Result<Vec<&'static str>, Phrase> {
    let mut found = Vec::new();
    for value in value.split(',').filter(|value| !value.is_empty()) {
        let wanted = fold(value).replace('-', "_");
        let before = found.len();
        found.extend(valid.iter().filter(|name| fold(name).starts_with(&wanted)));
        if found.len() == before {
            return Err(Phrase::new("reject-filter-value")
                .with("word", word)
                .with("value", value)
                .with("valid", valid.join(", ")));
        }
    }
    Ok(found)
}

/// Words apart by spaces; a quote holds spaces together.
fn tokens(text: &str) -> Vec<String> {
    let mut tokens = Vec::new();
    let (mut token, mut quoted) = (String::new(), false);
    for c in text.chars() {
        match c {
            '"' => quoted = !quoted,
            c if c.is_whitespace() && !quoted => tokens.push(std::mem::take(&mut token)),
            c => token.push(c),
        }
    }
    tokens.push(token);
    tokens.retain(|token| !token.is_empty());
    tokens
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::decide::Decision;
    use crate::domain::sample::{ONE, customer, in_status, key};
    use rstest::rstest;

    #[rstest]
    #[case::nothing("", Filter::default())]
    #[case::states("is:waiting", Filter { statuses: vec![Status::WaitingCustomer, Status::WaitingVendor], ..Filter::default() })]
    #[case::begun("is:res", Filter { statuses: vec![Status::Resolved], ..Filter::default() })]
    #[case::closed_comes_first("is:cl", Filter { statuses: vec![Status::Closed], ..Filter::default() })]
    #[case::claims("is:cla", Filter { claim: true, ..Filter::default() })]
    #[case::not_yet_begun("is: sev: @ #", Filter::default())]
    #[case::several("sev:a,B", Filter { severities: vec![Severity::A, Severity::B], ..Filter::default() })]
    #[case::dashes("service:power-platform", Filter { services: vec![Service::PowerPlatform], ..Filter::default() })]
    #[case::people("@Anna @me", Filter { people: vec!["anna".to_owned()], mine: true, ..Filter::default() })]
    #[case::quoted("customer:\"North Sea\"", Filter { customers: vec!["north sea".to_owned()], ..Filter::default() })]
    #[case::number("#12", Filter { numbers: vec![TicketNumber(12)], ..Filter::default() })]
    #[case::text("Printer  RE: aad:1 #x", Filter { words: ["printer", "re:", "aad:1", "#x"].map(str::to_owned).to_vec(), ..Filter::default() })]
    fn filters_are_read(#[case] text: &str, #[case] expected: Filter) {
        assert_eq!(Filter::parse(text), Ok(expected));
    }

    #[test]
    fn every_value_that_does_not_exist_is_named_with_those_that_do() {
        let Err(Rejection::Invalid(problems)) = Filter::parse("is:lost via:pigeon printer") else {
            panic!("it was accepted");
        };
        let told: Vec<&str> =
            problems.iter().flat_map(|problem| &problem.values).map(|(_, value)| value.as_str()).collect();
        assert_eq!(told[..2], ["is", "lost"]);
        assert_eq!(told[3..5], ["via", "pigeon"]);
        assert!(told[2].starts_with("new, open") && told[5].starts_with("phone, email"));
        assert_eq!(key(Err::<Decision, _>(Rejection::Invalid(problems))), "reject-filter-value");
    }

    #[rstest]
    #[case("is:mine", true)]
    #[case("@ann", true)]
    #[case("@ben", false)]
    #[case("is:unassigned", false)]
    #[case("is:unassigned @anna", true)]
    #[case("sev:b topic:tech service:m365 via:phone", true)]
    #[case("sev:a", false)]
    #[case("customer:CONTOSO", true)]
    #[case("customer:fabrikam", false)]
    #[case("#1", true)]
    #[case("#2", false)]
    fn tickets_pass_or_not(#[case] text: &str, #[case] passes: bool) {
        let desk = in_status(Status::Open);
        let contoso = customer("t-1", "Contoso", "contoso.com");
        let filter = Filter::parse(text).unwrap();
        let ticket = desk.ticket(ONE).unwrap();
        let index = desk.index(&[], ticket.created_at);
        let admitted = filter.admits(&index.entries()[0])
            && filter.admits_person(ticket.assignee.as_deref(), "anna")
            && filter.admits_customer(Some(&contoso));
        assert_eq!(admitted, passes);
    }

    #[rstest]
    #[case("", &[], false)]
    #[case("is:closed", &[], true)]
    #[case("#12", &[], true)]
    #[case("is:new", &[Status::Closed], false)]
    #[case("", &[Status::Closed], true)]
    fn closed_tickets_are_fetched_when_asked_for(
        #[case] text: &str,
        #[case] statuses: &[Status],
        #[case] wanted: bool,
    ) {
        let query =
            QueueQuery { text: text.to_owned(), statuses: statuses.to_vec(), ..QueueQuery::default() };
        assert_eq!(wants_closed(&query), wanted);
    }
}
