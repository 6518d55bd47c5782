//! Taking in what Partner Center gave: all of it or nothing, and nothing for what is known already.

mod compare;
mod issues;

use super::{Asked, Decision};
use crate::domain::apply::customers::know_subscription;
use crate::domain::case::{Case, CaseStatus};
use crate::domain::customer::{Customer, Subscription};
use crate::domain::desk::find_among;
use crate::domain::event::Event;
use crate::domain::ids::TenantId;
use crate::domain::import::{CasePart, Change, ChangeKind, ChangeOf, CustomerPart, Import};
use crate::domain::rejection::Rejection;
use std::collections::BTreeMap;

type Customers = BTreeMap<TenantId, Customer>;

/// Works out what a file changes.
///
/// A file may tell of a customer and, further on, of its subscriptions; of the same thing twice, the last holds.
pub(super) fn import(asked: Asked<'_>, import: &Import) -> Result<Decision, Rejection> {
    let before: &Customers = &asked.desk.customers;
    let mut customers = before.clone();
    for part in &import.customers {
        know_customer(&mut customers, part);
    }
    for (name, subscription) in &import.subscriptions {
        let tenant = find_among(&customers, name)?.facts.tenant.clone();
        if let Some(customer) = customers.get_mut(&tenant) {
            know_subscription(customer, subscription);
        }
    }
    let mut decision = Decision::default();
    decision.outcome.notices.clone_from(&import.notices);
    for customer in customers.values() {
        add_customer(&mut decision, before.get(&customer.facts.tenant), customer);
    }
    for case in cases(asked, &customers, &import.cases)?.values() {
        add_case(&mut decision, asked.desk.cases.get(&case.number).map(|file| &file.case), case);
    }
    issues::add(asked, &customers, &import.issues, &mut decision)?;
    Ok(decision)
}

fn know_customer(customers: &mut Customers, part: &CustomerPart) {
    let facts = part.onto(customers.get(&part.tenant).map(|known| &known.facts));
    customers
        .entry(part.tenant.clone())
        .and_modify(|known| known.facts.clone_from(&facts))
        .or_insert_with(|| Customer::new(facts));
}

fn add_customer(decision: &mut Decision, before: Option<&Customer>, after: &Customer) {
    let fields = before.map(|before| compare::customers(&before.facts, &after.facts));
    if fields.as_ref().is_none_or(|fields| !fields.is_empty()) {
        let name = after.facts.name.to_string();
        decision.add(ChangeOf::Customer, name, fields, Event::CustomerKnown { facts: after.facts.clone() });
    }
    for subscription in &after.subscriptions {
        let known = before.and_then(|before| find(&before.subscriptions, &subscription.id));
        let fields = known.map(|known| compare::subscriptions(known, subscription));
        if fields.as_ref().is_none_or(|fields| !fields.is_empty()) {
            let name = format!("{} ({})", subscription.product, after.facts.name);
            decision.add(
                ChangeOf::Subscription,
                name,
                fields,
                Event::SubscriptionKnown {
                    tenant: after.facts.tenant.clone(),
                    subscription: subscription.clone(),
                },
            );
        }
    }
}

fn find<'a>(subscriptions: &'a [Subscription], id: &str) -> Option<&'a Subscription> {
    subscriptions.iter().find(|known| known.id == id)
}

/// The cases of the file as they are after it, by number.
fn cases(
    asked: Asked<'_>,
    customers: &Customers,
    parts: &[CasePart],
) -> Result<BTreeMap<String, Case>, Rejection> {
    let mut after: BTreeMap<String, Case> = BTreeMap::new();
    for part in parts {
        let number = &part.case.number;
        let known = after.get(number).or_else(|| asked.desk.cases.get(number).map(|file| &file.case));
        let case = onto(part, known, owner(customers, part)?);
        after.insert(number.clone(), case);
    }
    Ok(after)
}

/// Whose case it is: the customer that user or file name, which must be known; else that of its organisation, unless
/// that is the partner itself.
fn owner(customers: &Customers, part: &CasePart) -> Result<Option<TenantId>, Rejection> {
    let tenant_of = |customer: &Customer| customer.facts.tenant.clone();
    match &part.customer {
        Some(name) => find_among(customers, name).map(|customer| Some(tenant_of(customer))),
        None => Ok(part.organization.as_ref().and_then(|tenant| customers.get(tenant)).map(tenant_of)),
    }
}

/// What the file does not tell stays, and so does what the desk knows better: vehicle, ticket and customer of a case
/// it opened. A file older than what is known tells nothing new.
fn onto(part: &CasePart, known: Option<&Case>, owner: Option<TenantId>) -> Case {
    let new = &part.case;
    let Some(known) = known else {
        return Case { customer: owner, ticket: None, ..new.clone() };
    };
    let stale = matches!((new.changed_at, known.changed_at), (Some(new), Some(known)) if new < known);
    let told = if stale { known } else { new };
    let status = match told.status {
        CaseStatus::None => known.status,
        status => status,
    };
    Case {
        number: known.number.clone(),
        vehicle: known.vehicle.clone(),
        customer: known.customer.clone().or(owner),
        ticket: known.ticket,
        title: if has_no_title(told) { &known.title } else { &told.title }.clone(),
        severity: told.severity.or(known.severity),
        status,
        opened_at: new.opened_at.or(known.opened_at),
        changed_at: told.changed_at.or(known.changed_at),
        closed_at: match status {
            CaseStatus::Closed => told.closed_at.or(known.closed_at),
            CaseStatus::None | CaseStatus::Open | CaseStatus::AttentionNeeded => told.closed_at,
        },
    }
}

/// A request without a title is called by its number.
fn has_no_title(case: &Case) -> bool {
    case.title.is_empty() || case.title.as_str() == case.number
}

fn add_case(decision: &mut Decision, before: Option<&Case>, after: &Case) {
    let fields = before.map(|before| compare::cases(before, after));
    if fields.as_ref().is_none_or(|fields| !fields.is_empty()) {
        let name = match has_no_title(after) {
            true => after.number.clone(),
            false => format!("{} {}", after.number, after.title),
        };
        decision.add(ChangeOf::Case, name, fields, Event::CaseKnown { case: after.clone() });
    }
}

impl Decision {
    /// One change of an import: `fields` is none for what is new.
    fn add(&mut self, what: ChangeOf, name: String, fields: Option<Vec<compare::Field>>, event: Event) {
        self.events.push(event);
        self.outcome.changes.push(Change {
            kind: if fields.is_some() { ChangeKind::Change } else { ChangeKind::Add },
            what,
            name,
            fields: fields.unwrap_or_default(),
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::command::Command;
    use crate::domain::customer::SubscriptionStatus;
    use crate::domain::desk::Desk;
    use crate::domain::people::Role;
    use crate::domain::sample::{ONE, at, desk, in_status, key, line, person, run};
    use crate::domain::status::Status;

    fn part(tenant: &str, name: &str) -> CustomerPart {
        CustomerPart {
            tenant: tenant.into(),
            name: line(name),
            domain: line(&format!("{}.example", name.to_lowercase())),
            custom_domains: None,
            country: None,
            language: None,
            relationship: None,
            delegated_access: None,
            tags: None,
        }
    }

    fn seats(quantity: u32) -> Subscription {
        Subscription {
            id: "s-1".to_owned(),
            product: line("Microsoft 365 E3"),
            service: None,
            status: SubscriptionStatus::Active,
            quantity,
        }
    }

    fn request(number: &str, status: CaseStatus) -> CasePart {
        CasePart {
            customer: None,
            organization: Some("t-1".into()),
            case: Case {
                number: number.to_owned(),
                vehicle: "partner_center".to_owned(),
                customer: None,
                ticket: None,
                title: line("From Partner Center"),
                severity: None,
                status,
                opened_at: None,
                changed_at: None,
                closed_at: None,
            },
        }
    }

    fn take_in(desk: &mut Desk, import: &Import) -> Result<Decision, Rejection> {
        let supervisor = person("chris", Role::Supervisor);
        run(desk, &supervisor, &Command::Import(import.clone()), at("2026-04-01T08:00:00Z"))
    }

    fn told(decision: &Decision) -> Vec<String> {
        let line = |change: &Change| {
            let fields: Vec<String> = change
                .fields
                .iter()
                .map(|(field, before, after)| format!("{field}: {before} > {after}"))
                .collect();
            format!("{} {} {} {}", change.kind, change.what, change.name, fields.join(", ")).trim().to_owned()
        };
        decision.outcome.changes.iter().map(line).collect()
    }

    #[test]
    fn a_file_may_tell_of_a_customer_and_its_subscriptions() {
        let mut desk = desk();
        let import = Import {
            customers: vec![part("t-9", "Tailspin"), part("t-9", "Tailspin")],
            subscriptions: vec![("tailspin".to_owned(), seats(5))],
            ..Import::default()
        };
        let first = take_in(&mut desk, &import).unwrap();
        assert_eq!(told(&first), ["add customer Tailspin", "add subscription Microsoft 365 E3 (Tailspin)"]);
        let again = take_in(&mut desk, &import).unwrap();
        assert_eq!((again.events.len(), again.outcome.changes.len(), again.outcome.seq), (0, 0, 1));
    }

    #[test]
    fn changes_are_told_field_by_field_and_what_is_not_told_stays() {
        let mut desk = desk();
        let mut import = Import {
            customers: vec![CustomerPart { country: Some("NL".to_owned()), ..part("t-9", "Tailspin") }],
            subscriptions: vec![("t-9".to_owned(), seats(5))],
            ..Import::default()
        };
        take_in(&mut desk, &import).unwrap();
        import.customers = vec![part("T-9", "Tailwind")];
        import.subscriptions = vec![("t-9".to_owned(), seats(6))];
        let decision = take_in(&mut desk, &import).unwrap();
        assert_eq!(
            told(&decision),
            [
                "change customer Tailwind name: Tailspin > Tailwind, domain: tailspin.example > tailwind.example",
                "change subscription Microsoft 365 E3 (Tailwind) quantity: 5 > 6",
            ]
        );
        let customer = desk.find_customer("t-9").unwrap();
        assert_eq!(customer.facts.country.as_deref(), Some("NL"));
        assert_eq!(customer.subscriptions.len(), 1);
    }

    #[test]
    fn one_unknown_customer_and_nothing_is_taken_in() {
        let mut desk = desk();
        let before = desk.clone();
        let import = Import {
            customers: vec![part("t-9", "Tailspin")],
            subscriptions: vec![("t-9".to_owned(), seats(1)), ("nobody".to_owned(), seats(1))],
            ..Import::default()
        };
        assert_eq!(key(take_in(&mut desk, &import)), "reject-no-customer");
        assert_eq!(desk, before);
    }

    #[test]
    fn a_case_we_opened_stays_ours() {
        let mut desk = in_status(Status::WaitingVendor);
        let import = Import { cases: vec![request("100", CaseStatus::Closed)], ..Import::default() };
        let decision = take_in(&mut desk, &import).unwrap();
        let case = &desk.cases["100"].case;
        assert_eq!((case.ticket, case.vehicle.as_str()), (Some(ONE), "csp_technical"));
        assert_eq!((case.status, case.customer.as_ref()), (CaseStatus::Closed, Some(&"t-1".into())));
        assert_eq!(decision.events[0].ticket(), Some(ONE), "it stands in the ticket's timeline");
        assert_eq!(desk.ticket(ONE).unwrap().status, Status::WaitingVendor);
        assert!(take_in(&mut desk, &import).unwrap().events.is_empty());
    }

    #[test]
    fn what_the_reader_noticed_is_passed_on() {
        let import = Import {
            notices: vec![crate::domain::phrase::Phrase::new("import-more-pages")],
            ..Import::default()
        };
        let decision = take_in(&mut desk(), &import).unwrap();
        assert_eq!(decision.outcome.notices, import.notices);
    }

    #[test]
    fn older_news_of_a_case_change_nothing() {
        let mut desk = desk();
        let dated = |status, day: &str| {
            let mut part = request("7", status);
            part.case.changed_at = Some(at(&format!("2026-03-{day}T00:00:00Z")));
            Import { cases: vec![part], ..Import::default() }
        };
        take_in(&mut desk, &dated(CaseStatus::Closed, "10")).unwrap();
        assert!(take_in(&mut desk, &dated(CaseStatus::Open, "09")).unwrap().events.is_empty());
        assert_eq!(take_in(&mut desk, &dated(CaseStatus::Open, "11")).unwrap().events.len(), 1);
        assert_eq!(desk.cases["7"].case.customer, Some("t-1".into()));
    }

    #[test]
    fn a_case_of_nobody_we_know_is_kept_without_customer() {
        let mut desk = desk();
        let mut part = request("8", CaseStatus::Open);
        part.organization = Some("our-own-tenant".into());
        let import = Import { cases: vec![part], ..Import::default() };
        take_in(&mut desk, &import).unwrap();
        assert_eq!(desk.cases["8"].case.customer, None);
    }
}
