//! A question to the queue, made ready: what it says of customers and people is settled once for each of them.

use crate::domain::desk::Desk;
use crate::domain::desk::index::{Entry, Index};
use crate::domain::query::{self, Filter};
use crate::domain::rejection::Rejection;
use crate::domain::status::Status;
use crate::domain::view::QueueQuery;

/// Which tickets are asked for. Customers and people by their places in the index.
pub(super) struct Question<'a> {
    filter: &'a Filter,
    statuses: Vec<Status>,
    customer: Option<usize>,
    assignees: Option<Vec<bool>>,
    customers: Vec<bool>,
    people: Vec<bool>,
    nobody: bool,
}

impl<'a> Question<'a> {
    pub(super) fn new(
        desk: &Desk,
        index: &Index,
        query: &QueueQuery,
        filter: &'a Filter,
        asker: &str,
    ) -> Result<Self, Rejection> {
        let customer = match &query.customer {
            Some(name) => index.place(&desk.find_customer(name)?.facts.tenant),
            None => None,
        };
        let people = || index.people().iter();
        let assignee = query.assignee.as_deref().map(query::fold);
        let customers = index.customers().iter();
        Ok(Self {
            filter,
            statuses: query::statuses(query, filter),
            customer,
            assignees: assignee.map(|wanted| people().map(|name| query::fold(name) == wanted).collect()),
            customers: customers
                .map(|known| filter.admits_customer(desk.customers.get(&known.tenant)))
                .collect(),
            people: people().map(|name| filter.admits_person(Some(name), asker)).collect(),
            nobody: filter.admits_person(None, asker),
        })
    }

    /// Whether the fields of the question name a ticket, whatever its text says.
    pub(super) fn names(&self, entry: &Entry) -> bool {
        let is_one_of = |people: &Vec<bool>| entry.assignee.is_some_and(|person| at(people, person));
        self.statuses.contains(&entry.status)
            && self.customer.is_none_or(|customer| customer == entry.customer)
            && self.assignees.as_ref().is_none_or(is_one_of)
    }

    /// Whether a ticket passes the words of the text, but for `is:breached` and what is searched.
    pub(super) fn admits(&self, entry: &Entry) -> bool {
        let person = match entry.assignee {
            Some(person) => at(&self.people, person),
            None => self.nobody,
        };
        person && at(&self.customers, entry.customer) && self.filter.admits(entry)
    }
}

fn at(answers: &[bool], place: usize) -> bool {
    answers.get(place).copied().unwrap_or_default()
}
